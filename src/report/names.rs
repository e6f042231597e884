//! The ids of a story's statements, and the order in which the project gives them.

use crate::error::Error;
use crate::index::{StatementId, StoryId};
use crate::sorting::sort_by_key;
use crate::story::{Article, Story};

/// Knows what the statements of a story are called.
#[derive(Clone, Copy)]
pub struct Names<'s>(pub &'s Story);

impl Names<'_> {
    pub fn id(self, statement: StatementId) -> String {
        let article = self.0.article(self.0.statement(statement).article);
        let first = article.statements.bounds().start;
        format!("{}.{}", article.source.id, statement.place() + 1 - first.place())
    }

    pub fn in_given_order(self, statements: &[StatementId]) -> Vec<String> {
        let mut statements = statements.to_vec();
        sort_by_key(&mut statements, |statement| self.0.place(*statement));
        statements.into_iter().map(|statement| self.id(statement)).collect()
    }

    /// The statement with this id.
    ///
    /// # Errors
    /// [`Error::UnknownStatement`].
    pub fn statement(self, id: &str) -> Result<StatementId, Error> {
        let named = |article: &Article| {
            let number: usize = id.strip_prefix(&article.source.id)?.strip_prefix('.')?.parse().ok()?;
            article.statements.clone().nth(number.checked_sub(1)?).filter(|found| self.id(*found) == id)
        };
        let found = self.0.articles.values().iter().find_map(named);
        found.ok_or_else(|| Error::UnknownStatement { statement: id.to_owned() })
    }
}

/// What stands by article in the story's order, in the order in which the articles were given.
pub fn in_given_order<'s, T>(
    story: &'s Story,
    values: &'s [T],
) -> impl Iterator<Item = (&'s Article, &'s T)> {
    let mut both: Vec<_> = story.articles.values().iter().zip(values).collect();
    sort_by_key(&mut both, |(article, _)| article.input_index);
    both.into_iter()
}
