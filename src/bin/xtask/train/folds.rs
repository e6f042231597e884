//! Folds: the events divided into parts, of which each in turn is left out of a fit.

use std::collections::BTreeSet;
use std::ops::Range;

use super::examples::{Event, Examples};

/// Into so many parts events are divided.
pub const FOLDS: usize = 10;

/// The names of the events, in order.
pub struct Folds(Vec<String>);

impl Folds {
    /// Divides the events of `examples`.
    pub fn new(examples: &Examples) -> Self {
        Self(examples.events.keys().cloned().collect())
    }

    /// Returns the fold of an event.
    pub fn of(&self, event: &str) -> Option<usize> {
        self.0.iter().position(|name| name == event).map(|at| at % FOLDS)
    }

    /// Returns the numbers of the folds.
    pub fn numbers() -> Range<usize> {
        0..FOLDS
    }

    /// Returns the names of the events in these folds.
    pub fn names(&self, folds: &BTreeSet<usize>) -> Vec<&str> {
        let of_folds = self.0.iter().enumerate().filter(|(at, _)| folds.contains(&(at % FOLDS)));
        of_folds.map(|(_, name)| name.as_str()).collect()
    }

    /// Returns the events of a fold.
    pub fn events<'e>(&self, fold: usize, examples: &'e Examples) -> Vec<&'e Event> {
        let names = self.names(&BTreeSet::from([fold]));
        names.into_iter().filter_map(|name| examples.events.get(name)).collect()
    }
}
