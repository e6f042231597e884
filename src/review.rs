//! Review: what a reader is asked, the most telling first.
//!
//! A question is answered by a correction like any other, and is asked no more.

use std::cmp::Reverse;

use crate::align::{Doubt, Link};
use crate::index::{ArticleId, ById, StatementId};
use crate::same_claim::Grade;
use crate::sorting::sort_by;
use crate::theme::{Cell, State, Theme};

/// Below this probability two statements are so seldom the same that nobody is asked.
const MIN_DOUBTFUL_PROBABILITY: f64 = 0.1;

/// The probability at which an answer changes the most: with thirty answers from there on, both ways, what is
/// linked on the marked stories comes closest to their marks.
const MOST_TELLING_PROBABILITY: f64 = 0.35;

/// One question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Whether two statements say the same, the one that was given first, first.
    Pair(StatementId, StatementId),
    /// Whether a statement is on a theme, by its place among the themes.
    Member(usize, StatementId),
}

/// The questions of a comparison: first what may be on a theme of the reader's where its article has nothing for
/// sure, the best fit first, then the doubtful ones of `links`.
pub fn questions(links: &[Link], themes: &[(&Theme, &ById<ArticleId, Cell>)]) -> Vec<Question> {
    let mut members = Vec::new();
    for (place, (theme, cells)) in themes.iter().enumerate().filter(|(_, (theme, _))| theme.perhaps.is_some())
    {
        let perhaps = cells.values().iter().filter(|cell| cell.state == State::Perhaps);
        let best = perhaps.filter_map(|cell| {
            let fit = |one: &StatementId| (theme.scores.of(*one) * 1000.0).round() as u32;
            cell.statements.iter().copied().min_by_key(|one| (Reverse(fit(one)), *one))
        });
        members.extend(best.map(|one| (theme.scores.of(one), Question::Member(place, one))));
    }
    sort_by(&mut members, |(a, _), (b, _)| b.total_cmp(a));
    let pairs = doubtful(links).into_iter().map(|link| Question::Pair(link.a, link.b));
    members.into_iter().map(|(_, question)| question).chain(pairs).collect()
}

/// The links that a reader is asked about, the most telling first.
pub fn doubtful(links: &[Link]) -> Vec<&Link> {
    let is_asked = |link: &&Link| {
        let denies = link.contradicts && link.grade.is_none();
        let is_settled = link.by_reader || link.grade == Some(Grade::Sure) || denies;
        !is_settled && link.score >= MIN_DOUBTFUL_PROBABILITY
    };
    let mut doubtful: Vec<&Link> = links.iter().filter(is_asked).collect();
    // What would surely be the same but for a denial or another stage may be a contradiction: it comes first.
    let distance = |link: &Link| match link.doubt {
        Some(Doubt::Stages(..) | Doubt::Denied(_)) => 0.0,
        _ => (link.score - MOST_TELLING_PROBABILITY).abs(),
    };
    sort_by(&mut doubtful, |a, b| distance(a).total_cmp(&distance(b)));
    doubtful
}
