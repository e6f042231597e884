//! The figures and years that two statements share.

use std::collections::BTreeMap;

use crate::index::{ById, StatementId};
use crate::story::Story;
use crate::words::{Id, WordKind};

/// By statement of a story: its figures, each with how telling it is.
#[derive(Debug)]
pub struct Figures(ById<StatementId, BTreeMap<Id, f64>>);

impl Figures {
    pub fn new(story: &Story) -> Self {
        let figures = story.statements.values().iter().map(|statement| {
            let idf = story.idf(story.language(statement));
            let figures = statement.words.iter().filter(|word| word.kind == WordKind::Figure);
            figures.map(|word| (word.stem, idf.of(word.stem) * idf.of(word.stem))).collect()
        });
        Self(figures.collect())
    }

    /// How telling the figures are that both have: 0 without any, and further ones tell less.
    pub fn shared(&self, a: StatementId, b: StatementId) -> f64 {
        let (a, b) = (self.0.of(a), self.0.of(b));
        libm::log1p(a.iter().filter(|(figure, _)| b.contains_key(figure)).map(|(_, telling)| telling).sum())
    }
}
