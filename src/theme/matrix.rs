//! The coverage matrix: what each article gives to each theme.
//!
//! An article that has nothing on a theme lacks it only where both can be compared: another language is no
//! omission.

use crate::index::{ArticleId, ById, Ids, StatementId};
use crate::story::Story;
use crate::theme::{State, Theme};

/// What one article gives to one theme.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    pub state: State,
    /// Members of the theme, in reading order.
    pub statements: Vec<StatementId>,
    /// Words in its covered statements; in its weak ones when none is covered.
    pub words: usize,
    /// How many of its statements a shortened article leaves out; its words count them.
    pub left_out: usize,
    /// Share of the article before the first of its statements, where that is left out.
    pub first_position: Option<f64>,
    /// For an absent cell, the statement that comes closest, and its score.
    pub nearest: Option<(StatementId, f64)>,
}

/// One cell an article.
pub fn cells(theme: &Theme, story: &Story) -> ById<ArticleId, Cell> {
    story.articles.iter().map(|(id, article)| cell(theme, story, id, &article.statements)).collect()
}

fn cell(theme: &Theme, story: &Story, id: ArticleId, article: &Ids<StatementId>) -> Cell {
    let members: Vec<_> = theme.members.iter().filter(|member| article.contains(member.statement)).collect();
    let nothing = if is_compared(theme, story, id) { State::Absent } else { State::NotCompared };
    let state = members.iter().map(|member| member.state).min().unwrap_or(nothing);
    let words = members
        .iter()
        .filter(|member| member.state == state)
        .map(|member| story.statement(member.statement).words.len())
        .sum();
    let nearest = article
        .clone()
        .map(|statement| (statement, *theme.scores.of(statement)))
        // Of equal ones the first in reading order.
        .rev()
        .max_by(|(_, a), (_, b)| a.total_cmp(b));
    Cell {
        state,
        statements: members.iter().map(|member| member.statement).collect(),
        words,
        left_out: 0,
        first_position: None,
        nearest: nearest.filter(|_| state == State::Absent),
    }
}

/// Whether the article would have been found on the theme if it were: where it is in the theme's language, or
/// where that cannot be told in one of an article that is on the theme.
fn is_compared(theme: &Theme, story: &Story, article: ArticleId) -> bool {
    let own = story.article(article).language;
    let mut members = theme.members.iter().map(|member| story.statement(member.statement).article);
    story.has_peers(article)
        && match theme.language {
            Some(language) => own.is_none_or(|own| own == language),
            None => theme.members.is_empty() || members.any(|member| story.are_peers(article, member)),
        }
}
