//! Which statements say what no statement before them says word for word.

use std::collections::{BTreeMap, BTreeSet};

use crate::story::Story;

pub struct Originals {
    /// By original: the statements that say it, itself among them. Statements without words say
    /// nothing.
    copies: BTreeMap<usize, Vec<usize>>,
    /// By article: whether it says most of what it says word for word after another.
    copied: Vec<bool>,
}

impl Originals {
    pub fn new(story: &Story) -> Self {
        let mut by_words: BTreeMap<Vec<_>, Vec<usize>> = BTreeMap::new();
        for (index, statement) in story.statements.iter().enumerate() {
            if !statement.words.is_empty() {
                let forms = statement.words.iter().map(|word| word.form).collect();
                by_words.entry(forms).or_default().push(index);
            }
        }
        let copies: BTreeMap<_, _> =
            by_words.into_values().filter_map(|copies| Some((*copies.first()?, copies))).collect();
        let copied = story
            .articles
            .iter()
            .map(|article| 2 * copies.range(article.statements.clone()).count() < article.statements.len())
            .collect();
        Self { copies, copied }
    }

    pub fn len(&self) -> usize {
        self.copies.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.copies.keys().copied()
    }

    /// Whether `originals` are of two articles that are no copies.
    pub fn reach<'o>(&self, originals: impl IntoIterator<Item = &'o usize>, story: &Story) -> bool {
        let statements = originals.into_iter().filter_map(|index| story.statements.get(*index));
        let articles: BTreeSet<usize> = statements.map(|statement| statement.article).collect();
        articles.iter().filter(|article| !self.copied.get(**article).copied().unwrap_or(false)).count() > 1
    }

    /// In the story's order.
    pub fn with_copies(&self, originals: &[usize]) -> Vec<usize> {
        let mut all: Vec<usize> =
            originals.iter().filter_map(|original| self.copies.get(original)).flatten().copied().collect();
        all.sort_unstable();
        all
    }
}
