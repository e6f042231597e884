//! `pairs/*.tsv`: pairs of sentences that state the same fact, or do not.
//!
//! The columns are `group`, `label` (1: the same), `a`, `b`, below a header. A group is one story:
//! its sentences are the context that scores are taken in.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use crossread::index::{StatementId, StoryId};
use crossread::project::ProjectArticle;
use crossread::same_claim::SameClaim;
use crossread::story::Story;

use super::scores::{Ranked, average_precision, mean};
use super::{Figure, read, set_name};

/// Two sentences, by their places in [`Group::sentences`], and whether they state the same fact.
pub struct Pair {
    /// The first sentence.
    pub a: StatementId,
    /// The second sentence.
    pub b: StatementId,
    /// Whether they state the same fact.
    pub same: bool,
}

/// The pairs of one story.
#[derive(Default)]
pub struct Group<'t> {
    /// Each once, in the order of the file.
    sentences: Vec<&'t str>,
    ids: BTreeMap<&'t str, StatementId>,
    /// Its pairs, in the order of the file.
    pub pairs: Vec<Pair>,
}

/// Returns the average precision of a group's pairs, ranked by score; the mean over groups that have a
/// same one.
pub fn figures(file: &Path) -> Result<Option<Figure>> {
    let text = read(file)?;
    let groups = groups(&text, file)?;
    let precision = mean(groups.values().filter_map(|group| average_precision(&group.ranking())));
    Ok(Figure::new(&set_name(file), "average precision", precision))
}

/// Returns the groups of `text`, which is that of `file`, by name.
pub fn groups<'t>(text: &'t str, file: &Path) -> Result<BTreeMap<&'t str, Group<'t>>> {
    read_groups(text).with_context(|| format!("{} is no table of pairs", file.display()))
}

/// Returns the groups of a table, by name.
fn read_groups(text: &str) -> Result<BTreeMap<&str, Group<'_>>> {
    let mut groups: BTreeMap<&str, Group> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()).skip(1) {
        let [group, label, a, b] = line.split('\t').collect::<Vec<_>>()[..] else {
            bail!("line {number} has not four columns");
        };
        groups.entry(group).or_default().add(a, b, label == "1");
    }
    Ok(groups)
}

impl<'t> Group<'t> {
    /// Adds a pair.
    fn add(&mut self, a: &'t str, b: &'t str, same: bool) {
        let pair = Pair { a: self.id(a), b: self.id(b), same };
        self.pairs.push(pair);
    }

    /// Returns the id of a sentence, which it gets where it has none.
    fn id(&mut self, sentence: &'t str) -> StatementId {
        *self.ids.entry(sentence).or_insert_with(|| {
            self.sentences.push(sentence);
            StatementId::new(self.sentences.len() - 1)
        })
    }

    /// Its sentences, one a line.
    pub fn article(&self) -> ProjectArticle {
        ProjectArticle { text: self.sentences.join("\n"), ..Default::default() }
    }

    /// Returns its pairs, each with its score.
    fn ranking(&self) -> Vec<Ranked> {
        let article = self.article();
        let story = Story::from_lines(&article);
        let same_claim = SameClaim::new(&story);
        self.pairs.iter().map(|pair| (same_claim.score(&story, pair.a, pair.b), pair.same)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{average_precision, read_groups};

    #[test]
    fn a_sentence_of_many_pairs_is_one_of_its_group() {
        let text = "group\tlabel\ta\tb\n\
            1\t1\tThe ship hit a bridge.\tA ship struck the bridge.\n\
            1\t0\tThe ship hit a bridge.\tTrade talks went on.\n\
            2\t0\tThe ship hit a bridge.\tIt rained.\n";
        let groups = read_groups(text).unwrap();
        let sentences: Vec<_> = groups.values().map(|group| group.sentences.len()).collect();
        assert_eq!(sentences, [3, 2]);
        let precisions: Vec<_> = groups.values().map(|group| average_precision(&group.ranking())).collect();
        assert_eq!(precisions, [Some(1.0), None]);
    }

    #[test]
    fn a_line_without_four_columns_is_named() {
        let error = read_groups("group\tlabel\ta\tb\n1\t1\tonly one sentence\n").err().unwrap();
        assert_eq!(error.to_string(), "line 2 has not four columns");
    }
}
