//! `cargo xtask train`: fits the weights of the core's two judges to stories that careful readers have marked: who
//! says the same, and what is on a theme.

mod examples;
mod folds;
mod regression;
mod same_claim;
mod themes;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use crossread::same_claim::{BesideOthers, Calibration, KINDS, LogOdds, STANDING, Weights};
use crossread::theme::membership;
use xshell::cmd;

use crate::quality::SETS;
use crate::workspace::Workspace;
use examples::Examples;
use folds::{FOLDS, Folds};

/// Where the weights lie, and those fitted without some stories, by which `cargo xtask quality` judges these.
const SAME_CLAIM: &str = "src/same_claim/weights.rs";
const MEMBERSHIP: &str = "src/theme/membership/weights.rs";
const LEFT_OUT: &str = "src/bin/xtask/quality/left_out.rs";

/// What begins each of these files.
const HEAD: &str = "Written by `cargo xtask train`: do not edit.";
const LINTS: &str =
    "#![allow(clippy::approx_constant, reason = \"a weight may lie near a constant by chance\")]\n";

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
    let folds = Folds::new(&examples);
    let (same_claim, same_claim_left_out) = same_claim::weights(&examples, &folds);
    let stories = themes::Stories::read(&examples::by_event(&folder)?, &folds, &same_claim_left_out)?;
    let (membership, membership_left_out) = themes::weights(&stories, &folds);
    let left_out: Vec<Part> = Folds::numbers()
        .zip(same_claim_left_out.iter().zip(&membership_left_out))
        .map(|(fold, (same_claim, membership))| (folds.names(&[fold].into()), same_claim, membership))
        .collect();
    for (file, source) in [
        (SAME_CLAIM, same_claim_source(&examples, &same_claim)?),
        (MEMBERSHIP, membership_source(&membership)),
        (LEFT_OUT, left_out_source(&left_out)?),
    ] {
        fs::write(workspace.root().join(file), source).with_context(|| format!("cannot write {file}"))?;
        println!("wrote {file}");
    }
    cmd!(workspace.shell(), "cargo fmt").quiet().run()?;
    Ok(())
}

/// The names of some events, and the weights fitted without them.
type Part<'w> = (Vec<&'w str>, &'w Weights, &'w membership::Weights);

/// Returns the weights of who says the same as a file of the core.
fn same_claim_source(examples: &Examples, weights: &Weights) -> Result<String> {
    let mut out = format!("//! The weights of the evidence. {HEAD}\n//!\n");
    writeln!(out, "//! Fitted to pairs of statements in stories that careful readers have marked:")?;
    for (name, event) in &examples.events {
        let (same, pairs) = event.counts();
        writeln!(out, "//! {name}: {pairs} pairs, {same} of them the same;")?;
    }
    let same = examples.pairs.iter().filter(|example| example.same > 0.5).count();
    let pairs = examples.pairs.len();
    writeln!(out, "//! and, counting for little, to {pairs} pairs of sentences, {same} the same.")?;
    out += LINTS;
    out += "\nuse super::{BesideOthers, Calibration, LogOdds, Weights};\n\n/// Fitted to all stories.\n";
    writeln!(out, "pub const SHIPPED: Weights = {};", same_claim_literal(weights))?;
    Ok(out)
}

/// Returns the weights of what is on a theme as a file of the core.
fn membership_source(weights: &membership::Weights) -> String {
    let literal = membership_literal(weights);
    format!(
        "//! What tells that a statement is on a theme, weighed. {HEAD}\n{LINTS}\nuse super::Weights;\n\
         use crate::same_claim::LogOdds;\n\n/// Fitted to all stories.\npub const SHIPPED: Weights = {literal};\n"
    )
}

/// Returns the weights fitted without some stories as a file of the build tool.
fn left_out_source(parts: &[Part]) -> Result<String> {
    let mut out = format!("//! The weights fitted without some stories. {HEAD}\n{LINTS}");
    out += "\nuse crossread::same_claim::{BesideOthers, Calibration, LogOdds, Weights};\n";
    out += "use crossread::theme::membership;\n\n";
    out += "/// Fitted to all stories but those of some events, by the names of these.\n";
    out += "pub const LEFT_OUT: &[(&[&str], Weights, membership::Weights)] = &[\n";
    for (names, same_claim, membership) in parts {
        let (same_claim, membership) = (same_claim_literal(same_claim), membership_literal(membership));
        writeln!(out, "    (&{names:?}, {same_claim}, membership::{membership}),")?;
    }
    Ok(out + "];\n")
}

/// Returns weights as Rust writes them, with four digits: more would change no rank.
fn same_claim_literal(weights: &Weights) -> String {
    let beside = |BesideOthers { alone, standing }: &BesideOthers| {
        format!("BesideOthers {{ alone: {}, standing: {} }}", log_odds(alone), numbers(standing))
    };
    let Calibration { rise, fall, base } = weights.calibration;
    format!(
        "Weights {{ first: {}, second: {}, last: {}, calibration: Calibration {{ rise: {rise:.4}, fall: {fall:.4}, base: {base:.4} }} }}",
        log_odds(&weights.first),
        beside(&weights.second),
        beside(&weights.last)
    )
}

fn membership_literal(weights: &membership::Weights) -> String {
    let (first, on) = (log_odds(&weights.first), log_odds(&weights.on));
    format!("Weights {{ first: {first}, on: {on}, touching: {} }}", log_odds(&weights.touching))
}

fn log_odds<const N: usize>(odds: &LogOdds<N>) -> String {
    format!("LogOdds {{ none: {:.4}, of: {} }}", odds.none, numbers(&odds.of))
}

fn numbers(numbers: &[f64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(|number| format!("{number:.4}")).collect();
    format!("[{}]", numbers.join(", "))
}
