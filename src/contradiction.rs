//! Where two statements cannot both be true: one denies what the other says, or gives another figure, date,
//! place or name for the same thing.
//!
//! Narrow by design. Another number near the same noun, or a 'not' beside a word that the other has, is on
//! marked stories nearly always about something else; so the same word must govern it on both sides, with
//! nearly the same words around. What does not pass is no contradiction here, whatever it may be to a reader.

mod context;
mod date;
mod figure;
mod name;
mod negation;
mod number;
mod quantity;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Serialize;

use crate::clause::{Reading, Readings};
use crate::correction::Verdict;
use crate::index::StatementId;
use crate::same_claim::SameClaim;
use crate::span::{Passages, Span};
use crate::story::Story;
use context::Likeness;

/// The words of a first statement that contradict those of a second, by their places.
type Places = (Range<usize>, Range<usize>);

/// What two statements contradict each other in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ContradictionKind {
    /// One denies what the other says.
    Negation,
    /// An amount of the same thing.
    Figure,
    /// When the same thing was or will be.
    Date,
    /// Where the same thing was or will be.
    Place,
    /// Who did the same thing, or to whom it was done.
    Name,
}

/// Why two statements cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    pub kind: ContradictionKind,
    /// The words that do it, in the text of the first statement's article.
    pub a: Vec<Span>,
    /// The same of the second statement.
    pub b: Vec<Span>,
}

impl Contradiction {
    /// The same, seen from the other statement.
    pub fn turned(self) -> Self {
        Self { kind: self.kind, a: self.b, b: self.a }
    }
}

/// By two statements, the first in the story first.
pub type Contradictions = BTreeMap<(StatementId, StatementId), Contradiction>;

/// The pairs of statements that contradict each other, the first one first, among those that could report the
/// same: of different articles in one language that is read, and not kept apart by a reader.
pub fn contradictions(story: &Story, same_claim: &SameClaim, readings: &Readings) -> Contradictions {
    let of_pair = |(a, b): (StatementId, StatementId)| {
        let (one, other) = readings.pair(a, b)?;
        if story.decisions.link(a, b) == Some(Verdict::Different) {
            return None;
        }
        let score = || same_claim.score(story, a, b);
        let likeness = Likeness::new(one, other, &score);
        Some(((a, b), contradiction(one, other, &likeness)?))
    };
    same_claim.pairs(story).into_keys().filter_map(of_pair).collect()
}

/// What one of two statements denies and the other says, in the texts of their articles: too little to contradict it,
/// and too much to say the same.
pub fn denied_in_one(a: &Reading, b: &Reading) -> Option<Passages> {
    let turned = || negation::denied_word(b, a).map(|(of_b, of_a)| (of_a, of_b));
    let (of_a, of_b) = negation::denied_word(a, b).or_else(turned)?;
    Some(Passages { a: a.span(of_a), b: b.span(of_b) })
}

/// What makes two statements contradict each other; the order of the two makes no difference.
fn contradiction(a: &Reading, b: &Reading, likeness: &Likeness) -> Option<Contradiction> {
    let found = |kind, places: Vec<Places>| {
        let (of_a, of_b): (Vec<_>, Vec<_>) = places.into_iter().unzip();
        (!of_a.is_empty()).then(|| Contradiction { kind, a: spans(a, of_a), b: spans(b, of_b) })
    };
    found(ContradictionKind::Negation, negation::contradictions(a, b, likeness))
        .or_else(|| found(ContradictionKind::Figure, figure::contradictions(a, b, likeness)))
        .or_else(|| found(ContradictionKind::Date, date::contradictions(a, b, likeness)))
        .or_else(|| name::contradiction(a, b, likeness).and_then(|(kind, places)| found(kind, vec![places])))
}

/// Each place once, in reading order.
fn spans(reading: &Reading, places: Vec<Range<usize>>) -> Vec<Span> {
    let spans: BTreeSet<Span> = places.into_iter().map(|words| reading.span(words)).collect();
    spans.into_iter().collect()
}

#[cfg(test)]
mod tests;
