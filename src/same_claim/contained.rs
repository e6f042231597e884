//! How much of what the one statement says stands in the other, by the words that tell something.

use std::collections::BTreeMap;

use crate::index::{ById, StatementId};
use crate::story::{Statement, Story};
use crate::words::Id;

/// By statement of a story: the stems that tell something, each once, with their IDF.
#[derive(Debug)]
pub struct Contained(ById<StatementId, Vec<(Id, f64)>>);

/// What two statements have in common.
#[derive(Debug, Clone, Copy, Default)]
pub struct Common {
    /// The share of what the one says that stands in the other, by IDF, 0..1: the greater of the two ways round,
    /// and the lesser.
    pub shares: [f64; 2],
    /// How much that is, as the logarithm of the sum of its IDF and 1.
    pub amount: f64,
    /// The IDF of the rarest word of it.
    pub rarest: f64,
}

impl Contained {
    pub fn new(story: &Story) -> Self {
        Self(story.statements.values().iter().map(|statement| telling(story, statement)).collect())
    }

    /// What the statements have in common; the order of the two makes no difference.
    pub fn common(&self, a: StatementId, b: StatementId) -> Common {
        let (a, b) = (self.0.of(a), self.0.of(b));
        let mut rest = b.as_slice();
        let (mut sum, mut rarest) = (0.0, 0.0f64);
        for (stem, idf) in a {
            rest = rest.get(rest.partition_point(|(other, _)| other < stem)..).unwrap_or_default();
            if rest.first().is_some_and(|(other, _)| other == stem) {
                sum += idf;
                rarest = rarest.max(*idf);
            }
        }
        let share = |said: &[(Id, f64)]| {
            let all: f64 = said.iter().map(|(_, idf)| idf).sum();
            if all > 0.0 { sum / all } else { 0.0 }
        };
        let (of_a, of_b) = (share(a), share(b));
        Common { shares: [of_a.max(of_b), of_a.min(of_b)], amount: libm::log1p(sum), rarest }
    }
}

/// Sorted by stem.
fn telling(story: &Story, statement: &Statement) -> Vec<(Id, f64)> {
    let idf = story.idf(story.language(statement));
    let counting = statement.words.iter().filter(|word| word.counts());
    let stems: BTreeMap<Id, f64> = counting.map(|word| (word.stem, idf.of(word.stem))).collect();
    stems.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::Contained;
    use crate::index::{StatementId, StoryId};
    use crate::project::ProjectArticle;
    use crate::story::Story;

    #[test]
    fn a_part_of_a_statement_stands_in_it_as_a_whole() {
        let text =
            "The ship hit a bridge.\nThe ship hit a bridge when fog lay over Brooklyn.\nTrade talks went on.";
        let story = Story::from_lines(&ProjectArticle { text: text.into(), ..Default::default() });
        let [part, whole, other] = [0, 1, 2].map(StatementId::new);
        let contained = Contained::new(&story);
        let [greater, lesser] = contained.common(part, whole).shares;
        assert!((greater - 1.0).abs() < 1e-9 && lesser < 0.6);
        let none = contained.common(part, other);
        assert!(none.shares == [0.0, 0.0] && none.amount == 0.0 && none.rarest == 0.0);
    }
}
