//! The marked pairs that weights are fitted to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use crossread::align::Alignment;
use crossread::clause::Readings;
use crossread::contradiction::Contradictions;
use crossread::index::StatementId;
use crossread::same_claim::{Candidate, Candidates, KINDS, LogOdds, SameClaim, Standing};
use crossread::story::Story;
use crossread::words::Lexicon;

use super::ALL;
use super::regression::Example;
use crate::quality::marked::{MarkedStory, event};
use crate::quality::{STORIES, files, pairs};

/// What each file of pairs counts beside one story.
const PAIRS_WEIGHT: f64 = 0.15;

/// Which base an example has: all stories share one.
const STORIES_BASE: usize = 0;

/// How far two statements report the same that do so as a whole, and that share a part of what they report.
const SAME: f64 = 1.0;
const IN_PART: f64 = 0.2;

/// All that weights are fitted to.
pub struct Examples {
    /// Marked stories, by the event that they are on.
    pub events: BTreeMap<String, Event>,
    /// Pairs of sentences without their articles.
    pub pairs: Vec<Example<KINDS>>,
}

/// The stories on one event.
pub struct Event(Vec<Marked>);

/// A marked story.
struct Marked {
    story: Story,
    pairs: Vec<Pair>,
    /// What each counts.
    weight: f64,
}

/// Two statements of different articles.
struct Pair {
    ends: (StatementId, StatementId),
    alone: [f64; KINDS],
    /// How far they report the same; `None` where the weights have no say in it: where either is marked as no
    /// story, and where both have the same words.
    same: Option<f64>,
    is_candidate: bool,
    has_same_words: bool,
    /// Whether a reader is shown the two as linked; those alone make the calibration.
    is_shown: bool,
}

impl Pair {
    /// Whether they report the same as a whole.
    fn is_same(&self) -> bool {
        self.same == Some(SAME)
    }
}

impl Examples {
    /// Reads the sets in `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let by_event = by_event(folder)?;
        let read = |(name, files): (String, Vec<PathBuf>)| {
            let share = 1.0 / files.len() as f64;
            let stories = files.iter().map(|file| marked(file, share));
            Ok((name, Event(stories.collect::<Result<_>>()?)))
        };
        let events: BTreeMap<String, Event> = by_event.into_iter().map(read).collect::<Result<_>>()?;
        // What all stories count as they are, and what a file of pairs does beside the mean one.
        let all: f64 = events.values().flat_map(Event::alone).map(|example| example.weight).sum();
        let mut pairs = Vec::new();
        for file in files(&folder.join("pairs"), "tsv")? {
            if file.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("-train")) {
                pair_examples(&file, PAIRS_WEIGHT * all / events.len() as f64, &mut pairs)?;
            }
        }
        Ok(Self { events, pairs })
    }

    /// Returns all events but those that are left out.
    pub fn but(&self, left_out: &[&str]) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|(name, _)| !left_out.contains(&name.as_str())).map(|(_, event)| event)
    }
}

impl Event {
    /// Returns how many pairs are the same, and how many there are.
    pub fn counts(&self) -> (usize, usize) {
        let judged = || self.0.iter().flat_map(|marked| &marked.pairs).filter(|pair| pair.same.is_some());
        (judged().filter(|pair| pair.is_same()).count(), judged().count())
    }

    /// Returns its pairs by what two statements tell by themselves.
    pub fn alone(&self) -> impl Iterator<Item = Example<KINDS>> {
        let of_story = |marked: &Marked| {
            let pairs = marked.pairs.iter();
            pairs.filter_map(|pair| marked.example(pair, pair.alone)).collect::<Vec<_>>()
        };
        self.0.iter().flat_map(of_story)
    }

    /// Returns its pairs with how they stand by the last of these `passes`; and of those that a reader is shown,
    /// whether they are the same.
    pub fn among_others(&self, passes: &Passes) -> Vec<(Example<ALL>, Option<bool>)> {
        self.0.iter().flat_map(|marked| marked.among_others(passes)).collect()
    }
}

/// What standing is read from.
#[derive(Clone, Copy)]
pub struct Passes<'f> {
    /// By what two statements tell by themselves.
    pub first: &'f LogOdds<KINDS>,
    /// By that and by how they stand by the first; `None` where those of the first are read.
    pub second: Option<&'f LogOdds<ALL>>,
}

impl Marked {
    /// Returns an example of a pair that the weights have a say in.
    fn example<const N: usize>(&self, pair: &Pair, evidence: [f64; N]) -> Option<Example<N>> {
        Some(Example { evidence, same: pair.same?, weight: self.weight, base: STORIES_BASE })
    }

    fn among_others(&self, passes: &Passes) -> Vec<(Example<ALL>, Option<bool>)> {
        let odds: Vec<f64> = self.pairs.iter().map(|pair| passes.first.sum(&pair.alone)).collect();
        let mut standings = self.standings(&odds);
        if let Some(second) = passes.second {
            let all = self.pairs.iter().zip(&standings);
            let odds: Vec<f64> =
                all.map(|(pair, standing)| second.sum(&joined(&pair.alone, standing))).collect();
            standings = self.standings(&odds);
        }
        let example = |(pair, standing): (&Pair, &Standing)| {
            let example = self.example(pair, joined(&pair.alone, standing))?;
            Some((example, pair.is_shown.then(|| pair.is_same())))
        };
        self.pairs.iter().zip(&standings).filter_map(example).collect()
    }

    /// Returns how each pair stands, by the log-odds of all.
    fn standings(&self, odds: &[f64]) -> Vec<Standing> {
        let odds: Vec<f64> = self
            .pairs
            .iter()
            .zip(odds)
            .map(|(pair, odds)| if pair.has_same_words { f64::INFINITY } else { *odds })
            .collect();
        let all = || self.pairs.iter().zip(&odds);
        let candidates = all().filter(|(pair, _)| pair.is_candidate);
        let candidates = candidates.map(|(pair, odds)| Candidate { pair: pair.ends, odds: *odds });
        let candidates = Candidates::new(&self.story, candidates.collect());
        all().map(|(pair, odds)| candidates.standing(&self.story, pair.ends, *odds)).collect()
    }
}

impl Passes<'_> {
    /// Returns an example of two sentences with how they stand where there are no others.
    pub fn among_none(&self, example: &Example<KINDS>) -> Example<ALL> {
        let mut standing = Standing::among_none(self.first.sum(&example.evidence));
        if let Some(second) = self.second {
            standing = Standing::among_none(second.sum(&joined(&example.evidence, &standing)));
        }
        let Example { evidence, same, weight, base } = example;
        Example { evidence: joined(evidence, &standing), same: *same, weight: *weight, base: *base }
    }
}

/// Returns what two statements tell by themselves, followed by how they stand.
fn joined(alone: &[f64; KINDS], standing: &Standing) -> [f64; ALL] {
    let mut all = alone.iter().chain(&standing.numbers()).copied().collect::<Vec<_>>().into_iter();
    std::array::from_fn(|_| all.next().unwrap_or_default())
}

/// Returns the marked stories in `folder` by their events.
pub fn by_event(folder: &Path) -> Result<BTreeMap<String, Vec<PathBuf>>> {
    let mut by_event: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for set in STORIES {
        for file in files(&folder.join(set), "json")? {
            by_event.entry(event(&file)).or_default().push(file);
        }
    }
    Ok(by_event)
}

/// Reads the story in `file`, which counts for so much of its event: its pairs count the square root of their
/// number in all.
fn marked(file: &Path, share: f64) -> Result<Marked> {
    let marked = MarkedStory::read(file)?;
    let story = Story::read(&marked.articles(), Lexicon::default())?;
    let same_claim = SameClaim::new(&story);
    let alignment = Alignment::new(&story, &same_claim, &Contradictions::new(), &Readings::new(&story));
    let linked: BTreeSet<_> =
        alignment.links.iter().map(|link| (link.a.min(link.b), link.a.max(link.b))).collect();
    let candidates = same_claim.pairs(&story);
    let (same, partly) = (marked.same_statements(&story)?, marked.partly_statements(&story)?);
    let told = marked.told_statements(&story)?;
    let article = |statement| story.statement(statement).article;
    let degree = |ends: &(StatementId, StatementId)| match (same.contains(ends), partly.contains(ends)) {
        (true, _) => SAME,
        (false, true) => IN_PART,
        (false, false) => 0.0,
    };
    let after = |a: StatementId| story.statements.ids().filter(move |b| *b > a);
    let all = story.statements.ids().flat_map(|a| after(a).map(move |b| (a, b)));
    let pair = |ends: (StatementId, StatementId)| {
        let (a, b) = ends;
        let has_same_words = SameClaim::has_same_words(&story, a, b);
        let is_judged = told.contains(&a) && told.contains(&b) && !has_same_words;
        Pair {
            ends,
            alone: same_claim.evidence(&story, a, b),
            same: is_judged.then(|| degree(&ends)),
            is_candidate: candidates.contains_key(&ends),
            has_same_words,
            is_shown: linked.contains(&ends),
        }
    };
    let pairs: Vec<Pair> = all.filter(|(a, b)| article(*a) != article(*b)).map(pair).collect();
    let judged = pairs.iter().filter(|pair| pair.same.is_some()).count().max(1);
    Ok(Marked { weight: share / (judged as f64).sqrt(), story, pairs })
}

/// Adds the pairs of one file, which weigh so much in all; groups in which all or none are the same tell nothing.
fn pair_examples(file: &Path, weight: f64, examples: &mut Vec<Example<KINDS>>) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let groups = pairs::groups(&text, file)?;
    let share = weight / groups.len() as f64;
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
            same: f64::from(u8::from(pair.same)),
            weight: share / group.pairs.len() as f64,
            base,
        }));
    }
    Ok(())
}
