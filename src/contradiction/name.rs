//! Another place or another name in what is otherwise the same, word for word.
//!
//! On marked stories two names in one place of two alike statements nearly always name one thing: 'Los Angeles' and
//! 'LAX', 'James' and 'Jim', 'the airline' by half of its name. So nothing else may differ, and neither name may stand
//! for the other. In German every noun is written as a name: no names are compared there.

use std::collections::BTreeSet;
use std::ops::Range;

use super::context::Likeness;
use super::{ContradictionKind, Places};
use crate::clause::Reading;
use crate::language::Language;
use crate::language::word_list::WordList;
use crate::statement::is_title;
use crate::words::WordKind;

/// So many words that are no function words both must have.
const MIN_SHARED: usize = 5;

/// Below this share of common words there is more that differs than a name.
const MIN_ALIKE: f64 = 0.6;

/// Words after which a name is a place.
static LOCATIVE: WordList = WordList::new("at from in into near à dans vers");

/// Words after which a name is who does something, or whom it is done to.
static PERSONAL: WordList = WordList::new("by with par avec");

/// Names of fewer letters may be short for others.
const MIN_LETTERS: usize = 4;

/// The names that two statements give for one thing, and whether they are places.
pub fn contradiction(a: &Reading, b: &Reading, likeness: &Likeness) -> Option<(ContradictionKind, Places)> {
    if a.language == Some(Language::German) || likeness.share < MIN_ALIKE {
        return None;
    }
    let (of_a, of_b) = (only(a, b)?, only(b, a)?);
    let before = |reading: &Reading, name: &Range<usize>| {
        name.start.checked_sub(1).map(|at| (reading.form(at).to_owned(), is_title(reading.surface(at))))
    };
    let (before_a, after_title) = before(a, &of_a)?;
    if before(b, &of_b)?.0 != before_a || may_be_one(&names(a, &of_a), &names(b, &of_b)) {
        return None;
    }
    let kind = if LOCATIVE.has(&before_a) {
        ContradictionKind::Place
    } else if PERSONAL.has(&before_a) || after_title {
        ContradictionKind::Name
    } else {
        return None;
    };
    Some((kind, (of_a, of_b)))
}

/// The one name that `reading` has and `other` has not, where that is all that it has of its own.
fn only(reading: &Reading, other: &Reading) -> Option<Range<usize>> {
    let stems = |reading: &Reading<'_>| -> BTreeSet<String> {
        let told = (0..reading.words.len()).filter(|at| reading.is_told(*at));
        told.map(|at| reading.stem(at).to_owned()).collect()
    };
    let others = stems(other);
    let is_own = |at: &usize| reading.is_told(*at) && !others.contains(reading.stem(*at));
    let own: Vec<usize> = (0..reading.words.len()).filter(is_own).collect();
    let (first, last) = (*own.first()?, *own.last()?);
    let is_name = |at: &usize| reading.words.get(*at).is_some_and(|word| word.kind == WordKind::Name);
    let is_run = own.len() == last + 1 - first && own.iter().all(is_name);
    // A name of which the other has a part is another form of it.
    let touches = [first.checked_sub(1), Some(last + 1)].into_iter().flatten().any(|at| is_name(&at));
    let shared = stems(reading).intersection(&others).count();
    (is_run && !touches && shared >= MIN_SHARED).then_some(first..last + 1)
}

fn names<'s>(reading: &Reading<'s>, words: &Range<usize>) -> Vec<&'s str> {
    words.clone().map(|at| reading.form(at)).collect()
}

/// Whether one of two names may stand for the other: it is short, or begins alike.
fn may_be_one(one: &[&str], other: &[&str]) -> bool {
    let letters = |names: &[&str]| names.iter().map(|name| name.chars().count()).sum::<usize>();
    let begins = |name: &str| name.chars().take(MIN_LETTERS - 1).collect::<String>();
    letters(one).min(letters(other)) < MIN_LETTERS
        || one.iter().any(|name| other.iter().any(|another| begins(name) == begins(another)))
}
