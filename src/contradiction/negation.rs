//! What one statement denies and another says.

use std::ops::Range;

use super::Places;
use super::context::{Likeness, names_differ};
use crate::clause::Reading;

/// A negation reaches over so many words that count, at most to the end of its clause.
const MAX_SCOPE: usize = 4;

/// So many words that count before a negation say of what something is denied.
const MAX_SUBJECT: usize = 4;

/// A word that denies another stands at most so far from it.
const MAX_DISTANCE: usize = 6;

/// Below this probability that two statements report the same they are on different matters.
const MIN_SCORE: f64 = 0.15;

/// What makes of a negation something else when it comes right after it: 'not only', 'not to'.
const NO_DENIAL: [&str; 20] = [
    "all",
    "allein",
    "always",
    "any",
    "as",
    "because",
    "every",
    "just",
    "merely",
    "necessarily",
    "nur",
    "only",
    "other",
    "seulement",
    "simply",
    "so",
    "that",
    "to",
    "whether",
    "zu",
];

/// Words after which nothing is said flatly.
const NOT_FLAT: [&str; 20] = [
    "ever", "except", "fail", "failed", "fails", "failing", "falls", "if", "ob", "obwohl", "ou", "sauf",
    "si", "unless", "until", "wenn", "whether", "jusqu'à", "bis", "doubt",
];

/// Verbs that say how sure or how far off something is; both statements must have the same.
const MODALS: [&str; 24] = [
    "can", "could", "devrait", "dürfte", "kann", "könnte", "may", "might", "must", "muss", "need", "peut",
    "pourrait", "shall", "should", "soll", "sollte", "va", "will", "wird", "wollen", "would", "wouldn't",
    "won't",
];

/// The words with which one denies what the other says.
pub fn contradictions(a: &Reading, b: &Reading, likeness: &Likeness) -> Vec<Places> {
    if names_differ(a, b) || !is_flat(a) || !is_flat(b) {
        return Vec::new();
    }
    let turned = denied(b, a).map(|(of_b, of_a)| (of_a, of_b));
    let mut places: Vec<Places> = denied(a, b).into_iter().chain(turned).collect();
    if !places.is_empty() && (likeness.score)() < MIN_SCORE {
        places.clear();
    }
    places
}

/// The word that `a` denies and `b` says of the same subject and does not deny, whatever else they say.
pub fn denied_word(a: &Reading, b: &Reading) -> Option<Places> {
    let mut denials = (0..a.words.len()).filter_map(|at| Denial::new(a, at));
    denials.find_map(|denial| {
        let mut places = denial.said_flatly(b)?.into_iter();
        let at = places.find(|at| denial.shared_subject(b, *at) >= denial.subject.len().min(2))?;
        Some((denial.words, at..at + 1))
    })
}

fn is_flat(reading: &Reading) -> bool {
    !reading.is_question() && (0..reading.words.len()).all(|at| !NOT_FLAT.contains(&reading.form(at)))
}

/// What `a` denies, and where `b` says it.
fn denied(a: &Reading, b: &Reading) -> Option<Places> {
    let mut denials = (0..a.words.len()).filter_map(|at| Denial::new(a, at));
    denials.find_map(|denial| {
        let place = denial.said_flatly(b)?.into_iter().find(|at| denial.is_said(a, b, *at))?;
        Some((denial.words.clone(), place..place + 1))
    })
}

/// Something that a statement denies.
#[derive(Debug)]
struct Denial<'s> {
    /// The stem of the first word that is denied.
    denied: &'s str,
    /// 'Safe' of 'unsafe'.
    unprefixed: Option<&'s str>,
    /// The words from the negation to that word.
    words: Range<usize>,
    /// The stems before the negation, the nearest first.
    subject: Vec<&'s str>,
    /// The stems after what is denied, in the same clause.
    scope: Vec<&'s str>,
}

impl<'s> Denial<'s> {
    fn new(reading: &Reading<'s>, at: usize) -> Option<Self> {
        let unprefixed = reading.form(at).strip_prefix("un").filter(|rest| rest.len() > 2);
        let unprefixed = unprefixed.filter(|_| reading.counts(at));
        let (denied, head) = match unprefixed {
            Some(rest) => (rest, at),
            None => {
                let is_negator =
                    reading.denies(at) && !reading.denies(at + 1) || reading.form(at + 1) == "longer";
                let is_act = reading.form(at).starts_with("refuse");
                if !is_negator
                    || !is_plain_negator(reading.form(at))
                    || !is_act && NO_DENIAL.contains(&reading.form(at + 1))
                {
                    return None;
                }
                let clause = (at + 1..reading.words.len()).take_while(|at| !reading.is_clause_start(*at));
                let head = clause.into_iter().find(|at| reading.counts(*at) && !reading.denies(*at))?;
                (reading.stem(head), head)
            }
        };
        let subject = (0..at).rev().filter(|at| reading.counts(*at) && !reading.is_speech(*at));
        let clause = (head + 1..reading.words.len()).take_while(|at| !reading.is_clause_start(*at));
        let scope = clause.filter(|at| reading.counts(*at)).take(MAX_SCOPE - 1);
        let is_single = (0..reading.words.len())
            .filter(|at| reading.denies(*at))
            .all(|other| other.abs_diff(at) <= 1 || other.abs_diff(at) > MAX_DISTANCE);
        is_single.then(|| Self {
            denied,
            unprefixed,
            words: at..head + 1,
            subject: subject.map(|at| reading.stem(at)).take(MAX_SUBJECT).collect(),
            scope: scope.map(|at| reading.stem(at)).collect(),
        })
    }

    /// Where `b` says what is denied; `None` where it does not, or denies it too.
    fn said_flatly(&self, b: &Reading) -> Option<Vec<usize>> {
        let says = |at: &usize| {
            b.counts(*at) && (b.stem(*at) == self.denied || Some(b.form(*at)) == self.unprefixed)
        };
        let places: Vec<usize> = (0..b.words.len()).filter(says).collect();
        let is_denied = |at: &usize| {
            (at.saturating_sub(MAX_DISTANCE)..(at + 3).min(b.words.len())).any(|near| b.denies(near))
        };
        (!places.is_empty() && !places.iter().any(is_denied)).then_some(places)
    }

    /// How many words of what it denies something of `b` has before the word at `at`.
    fn shared_subject(&self, b: &Reading, at: usize) -> usize {
        let before: Vec<&str> =
            (0..at).rev().filter(|at| b.counts(*at)).map(|at| b.stem(at)).take(MAX_DISTANCE).collect();
        self.subject.iter().filter(|stem| before.contains(stem)).count()
    }

    /// Whether `b` says at `at` of the same subject what `a` denies.
    fn is_said(&self, a: &Reading, b: &Reading, at: usize) -> bool {
        let after: Vec<&str> = (at + 1..b.words.len())
            .filter(|at| b.counts(*at))
            .map(|at| b.stem(at))
            .take(MAX_DISTANCE)
            .collect();
        let subject = self.shared_subject(b, at);
        let scope = self.scope.iter().filter(|stem| after.contains(stem)).count();
        let has_scope = scope >= self.scope.len().min(2);
        let has_subject = if self.subject.is_empty() {
            // 'It is not …': the same thing as far as all other words tell.
            !self.scope.is_empty() && is_impersonal(a.form(0))
        } else if self.scope.is_empty() {
            subject >= self.subject.len().min(3)
        } else {
            subject >= 1
        };
        has_scope && has_subject && modals(a, self.words.start) == modals(b, at)
    }
}

fn is_plain_negator(form: &str) -> bool {
    form.ends_with("n't")
        || form.starts_with("kein")
        || matches!(
            form,
            "not"
                | "never"
                | "no"
                | "cannot"
                | "refused"
                | "refuses"
                | "nicht"
                | "nie"
                | "niemals"
                | "pas"
                | "jamais"
                | "plus"
                | "aucun"
                | "aucune"
        )
}

fn is_impersonal(form: &str) -> bool {
    matches!(form, "it" | "it's" | "this" | "that" | "es" | "das" | "ce" | "c'est" | "il")
}

/// The modal verbs close before a word.
fn modals<'s>(reading: &Reading<'s>, at: usize) -> Vec<&'s str> {
    let near = at.saturating_sub(MAX_DISTANCE)..=at;
    near.map(|at| reading.form(at)).filter_map(modal).collect()
}

/// 'Would' of 'wouldn't'; 'will' of 'won't'.
fn modal(form: &str) -> Option<&str> {
    let plain = match form {
        "won't" => "will",
        "can't" | "cannot" => "can",
        _ => form.strip_suffix("n't").unwrap_or(form),
    };
    MODALS.contains(&plain).then_some(plain)
}
