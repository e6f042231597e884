//! The words around a figure, a date or a negation, and how alike two statements are in them.

use std::ops::Range;

use crate::clause::Reading;
use crate::words::WordKind;

/// So many words that count are looked at on each side.
const WINDOW: usize = 6;

/// The governing word is among so many nearest ones.
const NEAREST: usize = 2;

/// How alike two statements are as a whole; the same whichever comes first.
pub struct Likeness<'f> {
    /// Finds the probability that they report the same, 0..1: costly, so it is asked for last.
    pub score: &'f dyn Fn() -> f64,
    /// How many words that count both have.
    pub shared: usize,
    /// The same as a share of the words of the shorter, 0..1.
    pub share: f64,
}

impl<'f> Likeness<'f> {
    pub fn new(a: &Reading, b: &Reading, score: &'f dyn Fn() -> f64) -> Self {
        let shared = a.stems.intersection(&b.stems).count();
        let shorter = a.stems.len().min(b.stems.len()).max(1);
        Self { score, shared, share: shared as f64 / shorter as f64 }
    }
}

/// The stems around some words of a statement, the nearest first.
#[derive(Debug)]
pub struct Context<'s> {
    pub left: Vec<&'s str>,
    pub right: Vec<&'s str>,
}

/// What two contexts share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shared {
    pub left: SharedSide,
    pub right: SharedSide,
}

/// What two contexts share on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedSide {
    /// How many stems.
    pub count: usize,
    /// Whether nothing that counts stands there in either.
    pub is_empty: bool,
    /// Whether the nearest word of the one is among the nearest of the other.
    pub is_governed: bool,
}

impl<'s> Context<'s> {
    pub fn new(reading: &Reading<'s>, words: &Range<usize>) -> Self {
        let told = |at: &usize| reading.counts(*at) && !reading.is_speech(*at);
        let left = (0..words.start).rev().filter(told).map(|at| reading.stem(at));
        let right = (words.end..reading.words.len()).filter(told).map(|at| reading.stem(at));
        Self { left: left.take(WINDOW).collect(), right: right.take(WINDOW).collect() }
    }

    pub fn shared(&self, other: &Self) -> Shared {
        let side = |own: &[&str], other: &[&str], nearest| SharedSide {
            count: shared(own, other),
            is_empty: own.is_empty() && other.is_empty(),
            is_governed: is_governed(own, other, nearest),
        };
        Shared {
            left: side(&self.left, &other.left, NEAREST),
            right: side(&self.right, &other.right, NEAREST + 1),
        }
    }
}

impl Shared {
    pub fn all(self) -> usize {
        self.left.count + self.right.count
    }

    pub fn is_governed(self) -> bool {
        self.left.is_governed || self.right.is_governed
    }
}

fn shared(own: &[&str], other: &[&str]) -> usize {
    let unlike = |at: usize, stem: &str| own.iter().take(at).all(|before| *before != stem);
    own.iter().enumerate().filter(|(at, stem)| other.contains(stem) && unlike(*at, stem)).count()
}

fn is_governed(own: &[&str], other: &[&str], nearest: usize) -> bool {
    let has = |of: &[&str], stem: Option<&&str>| {
        stem.is_some_and(|stem| of.iter().take(nearest).any(|one| one == stem))
    };
    has(other, own.first()) || has(own, other.first())
}

/// Whether two numbered names differ: Chang'e 1, Chang'e 2.
pub fn names_differ(a: &Reading, b: &Reading) -> bool {
    let numbered = |reading: &Reading<'_>| -> Vec<(String, String)> {
        let is_numbered = |at: &usize| {
            let is = |at: usize, kind| reading.words.get(at).is_some_and(|word| word.kind == kind);
            is(*at, WordKind::Name)
                && is(*at + 1, WordKind::Figure)
                && reading.before(*at + 1).trim().len() < 2
        };
        let places = (0..reading.words.len()).filter(is_numbered);
        places.map(|at| (reading.form(at).to_owned(), reading.form(at + 1).to_owned())).collect()
    };
    let (of_a, of_b) = (numbered(a), numbered(b));
    of_a.iter().any(|(name, number)| of_b.iter().any(|(other, its)| name == other && number != its))
}
