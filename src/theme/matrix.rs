//! The coverage matrix: what each article gives to each theme.
//!
//! An article that has nothing on a theme lacks it only where no statement of it says the same as one that is on
//! it, perhaps the same, or the contrary, and where both can be compared: another language is no omission.

use std::collections::BTreeSet;

use crate::align::Partner;
use crate::index::{ArticleId, ById, StatementId};
use crate::story::{Article, Story};
use crate::theme::{Member, State, Theme};

/// What one article gives to one theme.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    pub state: State,
    /// Members of the theme, in reading order; where there are none, statements that are linked with one, and the
    /// one that may be on the theme.
    pub statements: Vec<StatementId>,
    /// Words in its covered statements; in the others when none is covered.
    pub words: usize,
    /// How many of its statements a shortened article leaves out; its words count them.
    pub left_out: usize,
    /// Share of the article before the first of its statements, where that is left out.
    pub first_position: Option<f64>,
    /// For an absent cell, the statement that comes closest, and its score.
    pub nearest: Option<(StatementId, f64)>,
}

/// One cell an article; `partners` are those of the story's statements.
pub fn cells(
    theme: &Theme,
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> ById<ArticleId, Cell> {
    let linked = linked(theme, partners);
    let cell = |(id, article): (ArticleId, &Article)| {
        let own = theme.members.iter().filter(|member| article.statements.contains(member.statement));
        match own.clone().map(|member| member.state).min() {
            Some(state) => with_members(state, own, story),
            None => without_members(theme, &linked, story, id),
        }
    };
    story.articles.iter().map(cell).collect()
}

/// What an article gives that has statements on the theme, the surest of which is `state`.
fn with_members<'t>(state: State, own: impl Iterator<Item = &'t Member> + Clone, story: &Story) -> Cell {
    let words = own.clone().filter(|member| member.state == state);
    Cell {
        state,
        words: words.map(|member| story.statement(member.statement).words.len()).sum(),
        statements: own.map(|member| member.statement).collect(),
        left_out: 0,
        first_position: None,
        nearest: None,
    }
}

/// What is to be said of an article that has no statement on the theme.
fn without_members(theme: &Theme, linked: &BTreeSet<StatementId>, story: &Story, id: ArticleId) -> Cell {
    let own = story.article(id).statements.clone();
    let nearest = own
        .clone()
        .map(|statement| (statement, *theme.scores.of(statement)))
        // Of equal ones the first in reading order.
        .rev()
        .max_by(|(_, a), (_, b)| a.total_cmp(b));
    let nearly = nearest.filter(|(_, fit)| theme.perhaps.is_some_and(|perhaps| *fit >= perhaps));
    let is_shown = |statement: &StatementId| {
        !theme.denied.contains(statement)
            && (linked.contains(statement) || nearly.is_some_and(|(nearly, _)| nearly == *statement))
    };
    let statements: Vec<StatementId> = own.filter(is_shown).collect();
    let state = match (statements.is_empty(), is_compared(theme, story, id)) {
        (false, _) => State::Perhaps,
        (true, true) => State::Absent,
        (true, false) => State::NotCompared,
    };
    Cell {
        state,
        words: statements.iter().map(|statement| story.statement(*statement).words.len()).sum(),
        statements,
        left_out: 0,
        first_position: None,
        nearest: nearest.filter(|_| state == State::Absent),
    }
}

/// The statements that say the same as one on the theme, perhaps the same, or the contrary.
fn linked(theme: &Theme, partners: &ById<StatementId, Vec<Partner>>) -> BTreeSet<StatementId> {
    let partners = theme.members.iter().flat_map(|member| partners.of(member.statement));
    partners.filter(|partner| partner.answers()).map(|partner| partner.statement).collect()
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
