//! Which statements say what no statement before them says word for word.

use std::collections::{BTreeMap, BTreeSet};

use crate::index::{ArticleId, ById, Ids, StatementId};
use crate::story::Story;

/// Which statements say the same words, and which articles copy others.
pub struct Originals {
    /// By original: the statements that say it, itself among them. Statements without words say
    /// nothing.
    copies: BTreeMap<StatementId, Vec<StatementId>>,
    /// By article: whether it says most of what it says word for word after another.
    copied: ById<ArticleId, bool>,
}

impl Originals {
    pub fn new(story: &Story) -> Self {
        let mut copies: BTreeMap<StatementId, Vec<StatementId>> = BTreeMap::new();
        for (id, statement) in story.statements.iter().filter(|(_, statement)| !statement.words.is_empty()) {
            copies.entry(statement.original).or_default().push(id);
        }
        let own = |statements: &Ids<StatementId>| copies.range(statements.bounds()).count();
        let articles = story.articles.values().iter();
        let copied =
            articles.map(|article| 2 * own(&article.statements) < article.statements.len()).collect();
        Self { copies, copied }
    }

    pub fn iter(&self) -> impl Iterator<Item = StatementId> {
        self.copies.keys().copied()
    }

    /// Whether `originals` are of two articles that are no copies.
    pub fn reach<'o>(&self, originals: impl IntoIterator<Item = &'o StatementId>, story: &Story) -> bool {
        let articles: BTreeSet<ArticleId> =
            originals.into_iter().map(|original| story.statement(*original).article).collect();
        articles.iter().filter(|article| !self.copied.of(**article)).count() > 1
    }

    /// In the story's order.
    pub fn with_copies(&self, originals: &[StatementId]) -> Vec<StatementId> {
        let mut all: Vec<StatementId> =
            originals.iter().filter_map(|original| self.copies.get(original)).flatten().copied().collect();
        all.sort_unstable();
        all
    }
}
