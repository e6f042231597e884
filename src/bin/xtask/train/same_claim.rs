//! Fits the weights of the evidence that two statements report the same fact.
//!
//! They are fitted to whole stories, which is what the product reads; one in so many pairs of statements
//! is the same there, so that the result is a probability. Pairs of sentences without their articles
//! (`pairs/*-train.tsv`) count for a little: they tell what is alike on more matters than the stories
//! have, but how common the same is among them is no measure for stories, so that each of their groups
//! has a base of its own.

use std::collections::{BTreeMap, BTreeSet};

use crossread::same_claim::{BesideOthers, KINDS, LogOdds, STANDING, Weights};

use super::ALL;
use super::examples::{Event, Examples, Passes};
use super::folds::Folds;
use super::regression::{Example, Shown, calibration, fit};

/// Numbers of folds that are left out.
type LeftOut = BTreeSet<usize>;

/// What is fitted before the last pass, by the folds that it was fitted without.
struct Earlier<'e> {
    examples: &'e Examples,
    folds: &'e Folds,
    fitted: BTreeMap<LeftOut, (LogOdds<KINDS>, LogOdds<ALL>)>,
}

/// Returns the weights fitted to all events, and those fitted without each fold.
pub fn weights(examples: &Examples, folds: &Folds) -> (Weights, Vec<Weights>) {
    let mut earlier = Earlier { examples, folds, fitted: BTreeMap::new() };
    let lasts: Vec<LogOdds<ALL>> =
        Folds::numbers().map(|fold| earlier.last(&LeftOut::from([fold]))).collect();
    let shown: Vec<Vec<Shown>> =
        Folds::numbers().zip(&lasts).map(|(fold, last)| earlier.shown(fold, last)).collect();
    let all = earlier.last(&LeftOut::new());
    let weights = |last: &LogOdds<ALL>, left_out: LeftOut, earlier: &mut Earlier| {
        // Of events that it was fitted to itself it is surer than of others.
        let kept = Folds::numbers().zip(&shown).filter(|(fold, _)| !left_out.contains(fold));
        let calibration = calibration(&kept.flat_map(|(_, shown)| shown).copied().collect::<Vec<_>>());
        let (first, second) = earlier.fitted(&left_out);
        Weights { first: *first, second: parted(second), last: parted(last), calibration }
    };
    let shipped = weights(&all, LeftOut::new(), &mut earlier);
    let left_out = Folds::numbers().zip(&lasts);
    (shipped, left_out.map(|(fold, last)| weights(last, LeftOut::from([fold]), &mut earlier)).collect())
}

impl Earlier<'_> {
    /// Fits the first two passes without some folds.
    fn fitted(&mut self, left_out: &LeftOut) -> &(LogOdds<KINDS>, LogOdds<ALL>) {
        let Self { examples, folds, fitted } = self;
        fitted.entry(left_out.clone()).or_insert_with(|| {
            let events: Vec<&Event> = examples.but(&folds.names(left_out)).collect();
            let of_stories = events.iter().flat_map(|event| event.alone());
            let first = fit(&of_stories.chain(examples.pairs.iter().copied()).collect::<Vec<_>>());
            let passes = Passes { first: &first, second: None };
            let of_stories = events.iter().flat_map(|event| event.among_others(&passes));
            let of_pairs = examples.pairs.iter().map(|example| passes.among_none(example));
            let second = of_stories.map(|(example, _)| example).chain(of_pairs);
            let second = fit(&second.collect::<Vec<Example<ALL>>>());
            (first, second)
        })
    }

    /// Fits the last pass without some folds. How the statements of an event stand is read from what was fitted
    /// without it: of events that it knows an earlier pass is surer than of others.
    fn last(&mut self, left_out: &LeftOut) -> LogOdds<ALL> {
        let mut all: Vec<Example<ALL>> = Vec::new();
        for fold in Folds::numbers().filter(|fold| !left_out.contains(fold)) {
            let events: Vec<&Event> = self.folds.events(fold, self.examples);
            let (first, second) = self.fitted(&left_out.iter().copied().chain([fold]).collect());
            let passes = Passes { first, second: Some(second) };
            let judged = events.iter().flat_map(|event| event.among_others(&passes));
            all.extend(judged.map(|(example, _)| example));
        }
        let pairs = &self.examples.pairs;
        let (first, second) = self.fitted(left_out);
        let passes = Passes { first, second: Some(second) };
        all.extend(pairs.iter().map(|example| passes.among_none(example)));
        fit(&all)
    }

    /// Returns the pairs of a fold that a reader is shown, as they are judged without it.
    fn shown(&mut self, fold: usize, last: &LogOdds<ALL>) -> Vec<Shown> {
        let events = self.folds.events(fold, self.examples);
        let (first, second) = self.fitted(&LeftOut::from([fold]));
        let passes = Passes { first, second: Some(second) };
        let of_event = |event: &&Event| {
            let judged = event.among_others(&passes).into_iter();
            let shown = judged.filter_map(|(one, same)| Some((last.sum(&one.evidence), same?)));
            let shown: Vec<(f64, bool)> = shown.collect();
            // A reader has one story before them: each counts the same, however many pairs it shows.
            let weight = 1.0 / shown.len() as f64;
            shown.into_iter().map(move |(log_odds, same)| Shown { log_odds, same, weight })
        };
        events.iter().flat_map(of_event).collect()
    }
}

/// Parts what two statements tell by themselves from how they stand.
fn parted(all: &LogOdds<ALL>) -> BesideOthers {
    let at = |at: usize| all.of.get(at).copied().unwrap_or_default();
    let standing: [f64; STANDING] = std::array::from_fn(|place| at(KINDS + place));
    BesideOthers { alone: LogOdds { none: all.none, of: std::array::from_fn(at) }, standing }
}
