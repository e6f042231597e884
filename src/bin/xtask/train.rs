//! `cargo xtask train`: fits the weights of the evidence that two statements report the same fact.
//!
//! They are fitted to whole stories, which is what the product reads; one in so many pairs of statements
//! is the same there, so that the result is a probability. Pairs of sentences without their articles
//! (`pairs/*-train.tsv`) count for a little: they tell what is alike on more matters than the stories
//! have, but how common the same is among them is no measure for stories, so that each of their groups
//! has a base of its own.

mod examples;
mod regression;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use crossread::same_claim::{Calibration, KINDS, LogOdds, STANDING, Weights};
use xshell::cmd;

use crate::quality::SETS;
use crate::workspace::Workspace;
use examples::{Event, Examples};
use regression::{Example, Shown, calibration, fit};

/// Where the weights lie.
const WEIGHTS: &str = "src/same_claim/weights.rs";

/// Into so many parts events are divided, of which each in turn is left out.
const FOLDS: usize = 10;

/// How many numbers tell of two statements, by themselves and among others.
const ALL: usize = KINDS + STANDING;

/// Fits the weights to the sets in `folder`, by default those beside the repository, and writes them,
/// with those that each part of the events in turn was left out of.
pub fn weights(workspace: &Workspace, folder: Option<&Path>) -> Result<()> {
    let folder = folder.map_or_else(|| workspace.root().join(SETS), Path::to_path_buf);
    let examples = Examples::read(&folder)?;
    if examples.events.len() < FOLDS {
        bail!("{} holds too few marked stories to fit weights to", folder.display());
    }
    let fold = |fold: usize| {
        let names = examples.events.keys().skip(fold).step_by(FOLDS).map(String::as_str);
        Fold::new(&examples, names.collect())
    };
    let folds: Vec<Fold> = (0..FOLDS).map(fold).collect();
    let shipped = Fitted::new(&examples, &[]).weights(&folds, &[]);
    let left_out: Vec<(&[&str], Weights)> = folds
        .iter()
        .map(|fold| (fold.left_out.as_slice(), fold.fitted.weights(&folds, &fold.left_out)))
        .collect();
    let path = workspace.root().join(WEIGHTS);
    fs::write(&path, source(&examples, &shipped, &left_out)?)
        .with_context(|| format!("cannot write {WEIGHTS}"))?;
    cmd!(workspace.shell(), "cargo fmt").quiet().run()?;
    println!("wrote {WEIGHTS}");
    Ok(())
}

/// What is fitted before it is calibrated.
struct Fitted {
    /// By what two statements tell by themselves.
    first: LogOdds<KINDS>,
    /// By that and by how they stand, which shows from the first.
    all: LogOdds<ALL>,
}

/// What is fitted to the events but some, and how it judges those.
struct Fold<'e> {
    left_out: Vec<&'e str>,
    fitted: Fitted,
    /// The pairs of the events left out that a reader is shown.
    shown: Vec<Shown>,
}

impl Fitted {
    /// Fits to all examples but those of the events that are left out.
    fn new(examples: &Examples, left_out: &[&str]) -> Self {
        let events: Vec<&Event> = examples.but(left_out).collect();
        let of_stories = events.iter().flat_map(|event| event.alone());
        let first = fit(&of_stories.chain(examples.pairs.iter().copied()).collect::<Vec<_>>());
        let of_stories = events.iter().flat_map(|event| event.among_others(&first));
        let of_pairs = examples.pairs.iter().map(|example| examples::among_none(example, &first));
        let all = of_stories.map(|(example, _)| example).chain(of_pairs);
        Self { all: fit(&all.collect::<Vec<Example<ALL>>>()), first }
    }

    /// Calibrates it on what the folds made of events that were left out of them, but for those of `left_out`:
    /// of events that it was fitted to itself it is surer than of others.
    fn weights(&self, folds: &[Fold], left_out: &[&str]) -> Weights {
        let kept = folds.iter().filter(|fold| fold.left_out != left_out);
        let shown: Vec<Shown> = kept.flat_map(|fold| &fold.shown).copied().collect();
        let (alone, standing) = parted(&self.all.of);
        Weights {
            first: self.first,
            alone: LogOdds { none: self.all.none, of: alone },
            standing,
            calibration: calibration(&shown),
        }
    }
}

impl<'e> Fold<'e> {
    /// Fits to all examples but those of the events that are left out.
    fn new(examples: &Examples, left_out: Vec<&'e str>) -> Self {
        let fitted = Fitted::new(examples, &left_out);
        let events = left_out.iter().filter_map(|name| examples.events.get(*name));
        let shown = events.flat_map(|event| {
            let judged = event.among_others(&fitted.first).into_iter();
            let shown = judged.filter_map(|(one, same)| Some((fitted.all.sum(&one.evidence), same?)));
            let shown: Vec<(f64, bool)> = shown.collect();
            // A reader has one story before them: each counts the same, however many pairs it shows.
            let weight = 1.0 / shown.len() as f64;
            shown.into_iter().map(move |(log_odds, same)| Shown { log_odds, same, weight })
        });
        Self { shown: shown.collect(), left_out, fitted }
    }
}

/// Parts what two statements tell by themselves from how they stand.
fn parted(all: &[f64; ALL]) -> ([f64; KINDS], [f64; STANDING]) {
    let at = |at: usize| all.get(at).copied().unwrap_or_default();
    (std::array::from_fn(at), std::array::from_fn(|place| at(KINDS + place)))
}

/// Returns the weights as a file of the core.
fn source(examples: &Examples, all: &Weights, left_out: &[(&[&str], Weights)]) -> Result<String> {
    let mut out =
        String::from("//! The weights of the evidence. Written by `cargo xtask train`: do not edit.\n//!\n");
    writeln!(out, "//! Fitted to pairs of statements in stories that careful readers have marked:")?;
    for (name, event) in &examples.events {
        let (same, pairs) = event.counts();
        writeln!(out, "//! {name}: {pairs} pairs, {same} of them the same;")?;
    }
    let same = examples.pairs.iter().filter(|example| example.same > 0.5).count();
    writeln!(
        out,
        "//! and, counting for little, to {} pairs of sentences, {same} the same.",
        examples.pairs.len()
    )?;
    out += "#![allow(clippy::approx_constant, reason = \"a weight may lie near a constant by chance\")]\n";
    out += "\nuse super::{Calibration, LogOdds, Weights};\n\n/// Fitted to all stories.\n";
    writeln!(out, "pub const SHIPPED: Weights = {};\n", literal(all))?;
    out += "/// Fitted to all stories but some, by the names of those.\n";
    out += "pub const LEFT_OUT: &[(&[&str], Weights)] = &[\n";
    for (names, weights) in left_out {
        writeln!(out, "    (&{names:?}, {}),", literal(weights))?;
    }
    out += "];\n";
    Ok(out)
}

/// Returns weights as Rust writes them, with four digits: more would change no rank.
fn literal(weights: &Weights) -> String {
    let numbers = |numbers: &[f64]| {
        let numbers: Vec<String> = numbers.iter().map(|number| format!("{number:.4}")).collect();
        format!("[{}]", numbers.join(", "))
    };
    let log_odds =
        |odds: &LogOdds<KINDS>| format!("LogOdds {{ none: {:.4}, of: {} }}", odds.none, numbers(&odds.of));
    let Calibration { rise, fall, base } = weights.calibration;
    format!(
        "Weights {{ first: {}, alone: {}, standing: {}, calibration: Calibration {{ rise: {rise:.4}, fall: {fall:.4}, base: {base:.4} }} }}",
        log_odds(&weights.first),
        log_odds(&weights.alone),
        numbers(&weights.standing)
    )
}
