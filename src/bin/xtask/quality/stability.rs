//! What stays as it is when an article of `train/*.json` is left out: which statements stand together in a found
//! theme, and which surely say the same.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use crossread::index::StatementId;
use crossread::project::ProjectArticle;
use crossread::same_claim::{Grade, SameClaim};
use crossread::story::Story;
use crossread::theme;
use crossread::words::Lexicon;

use super::marked::MarkedStory;
use super::scores::{mean, share};
use super::stories::{covered, weights};
use super::{Figure, aligned};

/// A statement by its outlet and the byte of its article that it begins at.
type Place = (Option<String>, usize);

/// Pairs of statements, the first one first.
type Pairs = BTreeSet<(Place, Place)>;

/// What a comparison of some articles says.
struct Compared {
    /// How many themes it finds with none named.
    themes: usize,
    /// What stands together in one of them.
    together: Pairs,
    /// What surely says the same.
    sure: Pairs,
}

/// Returns the figures of the stories in `files`, each the mean over the stories, or over the stories with each
/// article left out; but for what says the same, which is counted over all together.
pub fn figures(files: &[PathBuf]) -> Result<Vec<Figure>> {
    let (mut stable, mut counts) = (Vec::new(), Vec::new());
    let (mut kept, mut all) = (0, 0);
    for file in files {
        let articles = MarkedStory::read(file)?.articles();
        let whole = Compared::new(&articles, file)?;
        counts.push(whole.themes as f64);
        for (at, left_out) in articles.iter().enumerate().filter(|_| articles.len() > 2) {
            let others = [articles.get(..at), articles.get(at + 1..)].map(Option::unwrap_or_default).concat();
            let without = Compared::new(&others, file)?;
            let [still, before] = both(&whole.together, &without.together, left_out);
            stable.extend(share(still, before));
            let [still, before] = both(&whole.sure, &without.sure, left_out);
            (kept, all) = (kept + still, all + before);
        }
    }
    let figures = [
        ("found themes stability", mean(stable)),
        ("found themes a story", mean(counts)),
        ("says the same: kept without an article", share(kept, all)),
    ];
    Ok(figures.into_iter().filter_map(|(name, value)| Figure::new("train", name, value)).collect())
}

/// Returns how many of the pairs of the articles but one are among those without it, and how many there are.
fn both(whole: &Pairs, without: &Pairs, left_out: &ProjectArticle) -> [usize; 2] {
    let is_left = |(outlet, _): &Place| *outlet != left_out.outlet;
    let before: Vec<_> = whole.iter().filter(|(a, b)| is_left(a) && is_left(b)).collect();
    [before.iter().filter(|pair| without.contains(pair)).count(), before.len()]
}

impl Compared {
    /// Compares `articles`, of the story in `file`.
    fn new(articles: &[ProjectArticle], file: &Path) -> Result<Self> {
        let story = Story::read(articles, Lexicon::default())?;
        let same_claim = SameClaim::with_weights(&story, weights(file).0);
        let alignment = aligned(&story, &same_claim);
        let themes = theme::found(&[], &alignment, &story);
        let place = |id: StatementId| {
            let statement = story.statement(id);
            (story.article(statement.article).source.outlet.clone(), statement.parsed.span.start())
        };
        let pair = |a: Place, b: Place| if a < b { (a, b) } else { (b, a) };
        let sure = alignment.links.iter().filter(|link| link.grade == Some(Grade::Sure));
        let sure = sure.map(|link| pair(place(link.a), place(link.b))).collect();
        let mut together = Pairs::new();
        for theme in &themes {
            let places: BTreeSet<Place> = covered(theme).into_iter().map(place).collect();
            for one in &places {
                let after = places.iter().filter(|other| *other > one);
                together.extend(after.map(|other| (one.clone(), other.clone())));
            }
        }
        Ok(Self { themes: themes.len(), together, sure })
    }
}
