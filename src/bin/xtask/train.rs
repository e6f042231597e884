//! `cargo xtask train`: fits the weights of the evidence that two statements report the same fact.
//!
//! They are fitted to whole stories, which is what the product reads; one in so many pairs of statements
//! is the same there, so that the result is a probability. Pairs of sentences without their articles
//! (`pairs/*-train.tsv`) count for a little: they tell what is alike on more matters than the stories
//! have, but how common the same is among them is no measure for stories, so that each of their groups
//! has a base of its own.

mod regression;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::ops::Bound;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use crossread::align::Alignment;
use crossread::contradiction::Contradictions;
use crossread::index::StatementId;
use crossread::same_claim::{Calibration, SameClaim, Weights};
use crossread::story::Story;
use crossread::words::Lexicon;
use xshell::cmd;

use crate::quality::marked::{MarkedStory, event};
use crate::quality::{SETS, STORIES, files, pairs};
use crate::workspace::Workspace;
use regression::{Example, fit};

/// Where the weights lie.
const WEIGHTS: &str = "src/same_claim/weights.rs";

/// What each file of pairs counts beside one story.
const PAIRS_WEIGHT: f64 = 0.15;

/// Which base an example has: all stories share one.
const STORIES_BASE: usize = 0;

/// Fits the weights to the sets in `folder`, by default those beside the repository, and writes them,
/// with those that each story in turn was left out of.
pub fn weights(workspace: &Workspace, folder: Option<&Path>) -> Result<()> {
    let folder = folder.map_or_else(|| workspace.root().join(SETS), Path::to_path_buf);
    let mut events: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for set in STORIES {
        for file in files(&folder.join(set), "json")? {
            events.entry(event(&file)).or_default().push(file);
        }
    }
    if events.len() < 2 {
        bail!("{} holds no two marked stories to fit weights to", folder.display());
    }
    let stories: BTreeMap<String, Vec<Example>> = events
        .into_iter()
        .map(|(event, files)| Ok((event, event_examples(&files)?)))
        .collect::<Result<_>>()?;
    let mut pairs = Vec::new();
    for file in files(&folder.join("pairs"), "tsv")? {
        if file.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("-train")) {
            pair_examples(&file, &mut pairs)?;
        }
    }
    let fitted = |left_out: Option<&str>| {
        let kept = stories.iter().filter(|(event, _)| Some(event.as_str()) != left_out);
        fit(&kept.flat_map(|(_, examples)| examples).chain(&pairs).copied().collect::<Vec<_>>())
    };
    let path = workspace.root().join(WEIGHTS);
    let left_out: Vec<_> = stories.keys().map(|event| (event.as_str(), fitted(Some(event)))).collect();
    fs::write(&path, source(&stories, &pairs, &fitted(None), &left_out)?)
        .with_context(|| format!("cannot write {WEIGHTS}"))?;
    cmd!(workspace.shell(), "cargo fmt").quiet().run()?;
    println!("{WEIGHTS}: fitted to {} stories and {} pairs of sentences", stories.len(), pairs.len());
    Ok(())
}

/// Returns the pairs of statements of different articles in the files on one event, which weigh 1 in all.
fn event_examples(files: &[PathBuf]) -> Result<Vec<Example>> {
    let mut all = Vec::new();
    for file in files {
        let marked = MarkedStory::read(file)?;
        let articles = marked.articles();
        let story = Story::read(&articles, Lexicon::default())?;
        let same_claim = SameClaim::new(&story);
        let alignment = Alignment::new(&story, &same_claim, &Contradictions::new());
        let linked: BTreeSet<_> =
            alignment.links.iter().map(|link| (link.a.min(link.b), link.a.max(link.b))).collect();
        let same = marked.same_statements(&story)?;
        let told = marked.told_statements(&story)?;
        let article = |statement| story.statement(statement).article;
        let after = |a| told.range((Bound::Excluded(a), Bound::Unbounded));
        let pairs: Vec<(StatementId, StatementId)> = told
            .iter()
            .flat_map(|a| after(*a).map(|b| (*a, *b)))
            .filter(|(a, b)| article(*a) != article(*b))
            .collect();
        let weight = 1.0 / (pairs.len() * files.len()) as f64;
        all.extend(pairs.into_iter().map(|(a, b)| Example {
            evidence: same_claim.evidence(&story, a, b),
            same: same.contains(&(a, b)),
            weight,
            shown: linked.contains(&(a, b)) && !SameClaim::has_same_words(&story, a, b),
            base: STORIES_BASE,
        }));
    }
    Ok(all)
}

/// Adds the pairs of one file, which weigh [`PAIRS_WEIGHT`] in all; groups in which all or none are the
/// same tell nothing.
fn pair_examples(file: &Path, examples: &mut Vec<Example>) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let groups = pairs::groups(&text, file)?;
    let share = PAIRS_WEIGHT / groups.len() as f64;
    for group in groups.values() {
        let same = group.pairs.iter().filter(|pair| pair.same).count();
        if same == 0 || same == group.pairs.len() {
            continue;
        }
        let article = group.article();
        let story = Story::from_lines(&article);
        let same_claim = SameClaim::new(&story);
        let base = examples.last().map_or(STORIES_BASE, |example| example.base) + 1;
        examples.extend(group.pairs.iter().map(|pair| Example {
            evidence: same_claim.evidence(&story, pair.a, pair.b),
            same: pair.same,
            weight: share / group.pairs.len() as f64,
            shown: false,
            base,
        }));
    }
    Ok(())
}

/// Returns the weights as a file of the core.
fn source(
    stories: &BTreeMap<String, Vec<Example>>,
    pairs: &[Example],
    all: &Weights,
    left_out: &[(&str, Weights)],
) -> Result<String> {
    let same = |examples: &[Example]| examples.iter().filter(|example| example.same).count();
    let mut out =
        String::from("//! The weights of the evidence. Written by `cargo xtask train`: do not edit.\n//!\n");
    writeln!(out, "//! Fitted to pairs of statements in stories that careful readers have marked:")?;
    for (event, examples) in stories {
        writeln!(out, "//! {event}: {} pairs, {} of them the same;", examples.len(), same(examples))?;
    }
    writeln!(
        out,
        "//! and, counting for little, to {} pairs of sentences, {} the same.",
        pairs.len(),
        same(pairs)
    )?;
    out += "\nuse super::{Calibration, Weights};\n\n/// Fitted to all stories.\n";
    writeln!(out, "pub const SHIPPED: Weights = {};\n", literal(all))?;
    out += "/// Fitted to all stories but one, by the name of that one.\n";
    out += "pub const LEFT_OUT: &[(&str, Weights)] = &[\n";
    for (event, weights) in left_out {
        writeln!(out, "    (\"{event}\", {}),", literal(weights))?;
    }
    out += "];\n";
    Ok(out)
}

/// Returns weights as Rust writes them, with four digits: more would change no rank.
fn literal(weights: &Weights) -> String {
    let of: Vec<String> = weights.of.iter().map(|weight| format!("{weight:.4}")).collect();
    let Calibration { rise, fall, base } = weights.calibration;
    format!(
        "Weights {{ none: {:.4}, of: [{}], calibration: Calibration {{ rise: {rise:.4}, fall: {fall:.4}, base: {base:.4} }} }}",
        weights.none,
        of.join(", ")
    )
}
