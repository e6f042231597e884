//! Two figures for one thing.

use super::Places;
use super::context::{Context, Likeness, Shared, names_differ};
use super::quantity::{Quantity, Unit, quantities};
use crate::clause::Reading;

/// So many words around two figures must be the same.
const MIN_SHARED: usize = 3;

/// Two counts of the same things: so many words around them.
const MIN_SHARED_AT_COUNT: usize = 2;

/// Two ages: so many words after them, and from this probability on that they are told of one matter.
const MIN_SHARED_AFTER_AGE: usize = 2;
const MIN_SCORE_AT_AGE: f64 = 0.3;

/// From this share of common words on two statements are worded nearly alike.
const MIN_ALIKE: f64 = 0.5;

/// From this one on there is little else in the shorter.
const MIN_NEARLY_SAME: f64 = 0.75;

/// From this probability on they report the same rather than not.
const MIN_SCORE: f64 = 0.5;

/// The words that give two figures for one thing.
pub fn contradictions(a: &Reading, b: &Reading, likeness: &Likeness) -> Vec<Places> {
    let (of_a, of_b) = (quantities(a), quantities(b));
    if of_a.is_empty()
        || of_b.is_empty()
        || names_differ(a, b)
        || a.is_elsewhere_in_time() != b.is_elsewhere_in_time()
    {
        return Vec::new();
    }
    let pairs = of_a.iter().flat_map(|own| of_b.iter().map(move |other| (own, other)));
    let found = pairs.filter(|(own, other)| {
        own.is_comparable(other)
            && !own.agrees(other)
            && !has_match(own, &of_b)
            && !has_match(other, &of_a)
            && is_same_thing(
                own,
                other,
                Context::new(a, &own.words).shared(&Context::new(b, &other.words)),
                likeness,
            )
    });
    found.map(|(own, other)| (own.words.clone(), other.words.clone())).collect()
}

fn has_match(own: &Quantity, others: &[Quantity]) -> bool {
    others.iter().any(|other| own.is_comparable(other) && own.agrees(other))
}

/// Whether two quantities are said of the same thing.
fn is_same_thing(own: &Quantity, other: &Quantity, shared: Shared, likeness: &Likeness) -> bool {
    let is_alike = |share: f64| likeness.share >= share || (likeness.score)() >= MIN_SCORE;
    let is_governed =
        shared.is_governed() && (shared.left.count > 0 || shared.left.is_empty) && shared.all() >= MIN_SHARED;
    match (&own.unit, &other.unit) {
        // Whose age it is stands after it.
        (Unit::Age, _) => {
            shared.right.count >= MIN_SHARED_AFTER_AGE
                && (shared.right.is_governed || (likeness.score)() >= MIN_SCORE_AT_AGE)
        }
        (Unit::Count(_), _) => {
            shared.is_governed() && shared.all() >= MIN_SHARED_AT_COUNT && is_alike(MIN_ALIKE)
        }
        // 'Four hours into the flight', 'after eight hours'.
        (Unit::Measure { of: "time", .. }, _) => {
            shared.left.is_governed
                && (shared.right.is_governed || shared.right.is_empty)
                && is_alike(MIN_ALIKE)
        }
        // Sums and shares are given of many things, in much the same words.
        (Unit::Money(_) | Unit::Percent(_), _) => is_governed && is_alike(MIN_NEARLY_SAME),
        _ => is_governed,
    }
}
