//! The figures and years that two statements share.

use std::collections::BTreeMap;

use crate::story::Story;
use crate::words::{Id, WordKind};

/// By statement of a story: its figures, each with how telling it is.
#[derive(Debug)]
pub struct Figures(Vec<BTreeMap<Id, f64>>);

impl Figures {
    pub fn new(story: &Story) -> Self {
        let figures = story.statements.iter().map(|statement| {
            let idf = story.idf(story.language(statement));
            let figures = statement.words.iter().filter(|word| word.kind == WordKind::Figure);
            figures.map(|word| (word.stem, idf.of(word.stem) * idf.of(word.stem))).collect()
        });
        Self(figures.collect())
    }

    /// How telling the figures are that both have: 0 without any, and further ones tell less.
    pub fn shared(&self, a: usize, b: usize) -> f64 {
        let (Some(a), Some(b)) = (self.0.get(a), self.0.get(b)) else { return 0.0 };
        libm::log1p(a.iter().filter(|(figure, _)| b.contains_key(figure)).map(|(_, telling)| telling).sum())
    }
}
