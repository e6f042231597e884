//! Rows: the statements of a theme that say the same, side by side.

mod groups;

use crate::align::Alignment;
use crate::index::StatementId;
use crate::sorting::sort_by_key;
use crate::story::Story;
use crate::theme::Theme;
use crate::theme::label::shared_phrase;
use groups::groups;

/// Statements that say the same, or one that stands alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The phrase they share.
    pub label: Option<String>,
    /// In the story's order.
    pub statements: Vec<StatementId>,
}

/// The rows of a theme: those of the most articles first, then those that come first in their
/// articles; statements that only touch the theme and say what no other does come last.
pub fn rows(theme: &Theme, alignment: &Alignment, story: &Story) -> Vec<Row> {
    let mut groups = groups(theme, alignment, story);
    sort_by_key(&mut groups, |group| {
        let covered = group.iter().any(|statement| theme.is_covered_by(*statement));
        let place = group.iter().map(|statement| place(*statement, story)).min();
        (!covered, std::cmp::Reverse(articles(group, story)), place, group.first().copied())
    });
    groups
        .into_iter()
        .map(|statements| {
            let label = (statements.len() > 1).then(|| shared_phrase(&statements, story)).flatten();
            Row { label, statements }
        })
        .collect()
}

fn articles(group: &[StatementId], story: &Story) -> usize {
    let mut articles: Vec<_> = group.iter().map(|statement| story.statement(*statement).article).collect();
    articles.dedup();
    articles.len()
}

/// How many thousandths of its article stand before the statement.
fn place(statement: StatementId, story: &Story) -> usize {
    let statement = story.statement(statement);
    let words = story.article(statement.article).words;
    statement.words_before.saturating_mul(1000).checked_div(words).unwrap_or(0)
}
