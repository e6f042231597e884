//! Fits the weights of what tells that a statement is on a theme.
//!
//! A project has one theme as often as eight, so each story is read with all of its themes and with some of them; and
//! with themes of the next event, which nothing of it is on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;
use crossread::align::Link;
use crossread::index::{ById, StatementId};
use crossread::project::ProjectTheme;
use crossread::same_claim::{self, LogOdds, SameClaim};
use crossread::story::Story;
use crossread::theme::membership::{ALL, Competition, EVIDENCE, Known, Weights};
use crossread::theme::{Corpus, Fit, Queries, fits};
use crossread::words::Lexicon;

use super::folds::Folds;
use super::regression::{Example, fit};
use crate::quality::aligned;
use crate::quality::marked::{MarkedStory, ON_THEME_GRADE};

/// How many of a story's themes it is read with, beside all.
const SIZES: [usize; 7] = [1, 1, 2, 2, 3, 3, 5];

/// How many of them it is read with beside one of another event.
const SIZES_BESIDE_FOREIGN: [usize; 5] = [0, 0, 1, 3, 8];

/// What a reading with a theme of another event counts beside one of the story's own.
const FOREIGN_WEIGHT: f64 = 0.6;

/// By statement: how much it is on a theme; `None` where it is marked as no story.
type Grades = ById<StatementId, Option<u8>>;

/// Marked stories by their events.
pub struct Stories(BTreeMap<String, Vec<Marked>>);

/// A marked story, read with several lists of themes.
struct Marked {
    story: Story,
    links: Vec<Link>,
    readings: Vec<Reading>,
}

/// A story with a list of themes.
struct Reading {
    evidence: Vec<Known<[f64; EVIDENCE]>>,
    grades: Vec<Grades>,
    /// What it counts.
    weight: f64,
}

impl Stories {
    /// Reads the stories in `files`, by event; their statements are linked by weights that were fitted without
    /// them, `left_out` by fold.
    pub fn read(
        files: &BTreeMap<String, Vec<PathBuf>>,
        folds: &Folds,
        left_out: &[same_claim::Weights],
    ) -> Result<Self> {
        let mut stories = BTreeMap::new();
        let next = files.values().cycle().skip(1);
        for ((event, own), next) in files.iter().zip(next) {
            let foreign = next.first().map(|file| MarkedStory::read(file)).transpose()?;
            let foreign = foreign.map(|story| story.themes()).unwrap_or_default();
            let weights = folds.of(event).and_then(|fold| left_out.get(fold)).copied();
            let weights = weights.unwrap_or(same_claim::SHIPPED);
            let share = 1.0 / own.len() as f64;
            let read = own.iter().map(|file| Marked::read(file, &foreign, &weights, share));
            stories.insert(event.clone(), read.collect::<Result<_>>()?);
        }
        Ok(Self(stories))
    }

    /// Returns the stories of the events but those left out.
    fn but(&self, left_out: &[&str]) -> impl Iterator<Item = &Marked> {
        self.0
            .iter()
            .filter(|(event, _)| !left_out.contains(&event.as_str()))
            .flat_map(|(_, stories)| stories)
    }

    /// Fits without context, without the events left out.
    fn first(&self, left_out: &[&str]) -> LogOdds<EVIDENCE> {
        let readings = self.but(left_out).flat_map(|marked| &marked.readings);
        let examples = readings.flat_map(|reading| reading.examples(&reading.evidence, Asked::On));
        fit(&examples.collect::<Vec<_>>())
    }

    /// Fits with context, without some folds. What came of those around a statement is read from what was fitted
    /// without its event.
    fn weights(&self, left_out: &BTreeSet<usize>, folds: &Folds, firsts: &mut Firsts) -> Weights {
        let (mut on, mut touching) = (Vec::new(), Vec::new());
        for fold in Folds::numbers().filter(|fold| !left_out.contains(fold)) {
            let without: BTreeSet<usize> = left_out.iter().copied().chain([fold]).collect();
            let first = *firsts.without(self, without, folds);
            let names = folds.names(&BTreeSet::from([fold]));
            for marked in
                self.0.iter().filter(|(event, _)| names.contains(&event.as_str())).flat_map(|(_, all)| all)
            {
                let competition = Competition::new(&marked.story, &marked.links);
                for reading in &marked.readings {
                    let all: Vec<Known<[f64; ALL]>> = competition.with_context(&reading.evidence, &first);
                    on.extend(reading.examples(&all, Asked::On));
                    touching.extend(reading.examples(&all, Asked::Touching));
                }
            }
        }
        let first = *firsts.without(self, left_out.clone(), folds);
        Weights { first, on: fit(&on), touching: fit(&touching) }
    }
}

/// What was fitted without context, by the folds left out.
#[derive(Default)]
struct Firsts(BTreeMap<BTreeSet<usize>, LogOdds<EVIDENCE>>);

impl Firsts {
    fn without(&mut self, stories: &Stories, left_out: BTreeSet<usize>, folds: &Folds) -> &LogOdds<EVIDENCE> {
        let names = folds.names(&left_out);
        self.0.entry(left_out).or_insert_with(|| stories.first(&names))
    }
}

/// Returns the weights fitted to all events, and those fitted without each fold.
pub fn weights(stories: &Stories, folds: &Folds) -> (Weights, Vec<Weights>) {
    let mut firsts = Firsts::default();
    let shipped = stories.weights(&BTreeSet::new(), folds, &mut firsts);
    let left_out = Folds::numbers().map(|fold| stories.weights(&BTreeSet::from([fold]), folds, &mut firsts));
    (shipped, left_out.collect())
}

/// What is asked of a statement and a theme.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    /// Whether it is clearly on it; of what touches it nothing is learnt.
    On,
    /// Whether it is on it or touches it.
    Touching,
}

impl Reading {
    /// Returns an example for each statement and theme.
    fn examples<const N: usize>(&self, rows: &[Known<[f64; N]>], asked: Asked) -> Vec<Example<N>> {
        let of_theme = |(rows, grades): (&Known<[f64; N]>, &Grades)| {
            let both = rows.values().iter().zip(grades.values());
            let example = |(row, grade): (&Option<[f64; N]>, &Option<u8>)| {
                let (evidence, grade) = ((*row)?, (*grade)?);
                let is_on = grade == ON_THEME_GRADE;
                let is_right = match asked {
                    Asked::On if grade > 0 && !is_on => return None,
                    Asked::On => is_on,
                    Asked::Touching => grade > 0,
                };
                Some(Example { evidence, same: f64::from(u8::from(is_right)), weight: self.weight, base: 0 })
            };
            both.filter_map(example).collect::<Vec<_>>()
        };
        rows.iter().zip(&self.grades).flat_map(of_theme).collect()
    }
}

impl Marked {
    /// Reads the story in `file`, which counts for so much of its event.
    fn read(
        file: &Path,
        foreign: &[ProjectTheme],
        weights: &same_claim::Weights,
        share: f64,
    ) -> Result<Self> {
        let marked = MarkedStory::read(file)?;
        let themes = [marked.themes().as_slice(), foreign].concat();
        let mut lexicon = Lexicon::default();
        let queries = Queries::read(&themes, &mut lexicon);
        let story = Story::read(&marked.articles(), lexicon)?;
        let same_claim = SameClaim::with_weights(&story, *weights);
        let links = aligned(&story, &same_claim).links;
        let fits = fits(&queries, &Corpus::from_story(&story), &story);
        let grades = grades(&marked, &story, themes.len())?;
        let own = marked.themes.len();
        let competition = Competition::new(&story, &links);
        let reading = |(places, weight): (Vec<usize>, f64)| {
            let known: Vec<Known<Fit>> =
                places.iter().filter_map(|place| fits.get(*place)).cloned().collect();
            let grades: Vec<Grades> = places.iter().filter_map(|place| grades.get(*place)).cloned().collect();
            let told = grades.iter().flat_map(ById::values).flatten().count().max(1);
            let weight = share * weight / (told as f64).sqrt();
            Reading { evidence: competition.evidence(&known), grades, weight }
        };
        let readings = lists(own, themes.len()).into_iter().map(reading).collect();
        Ok(Self { links, readings, story })
    }
}

/// Returns the places of the themes that a story with so many of its own, and so many in all, is read with, and what
/// each list counts.
fn lists(own: usize, all: usize) -> Vec<(Vec<usize>, f64)> {
    let from = |start: usize, size: usize| (0..size.min(own)).map(move |at| (start + at) % own.max(1));
    let mut lists = vec![((0..own).collect::<Vec<_>>(), 1.0)];
    let mut start = 0;
    for size in SIZES.into_iter().filter(|size| *size < own) {
        lists.push((from(start, size).collect(), 1.0));
        start += size;
    }
    for (size, foreign) in SIZES_BESIDE_FOREIGN.into_iter().zip(own..all) {
        lists.push((from(start, size).chain([foreign]).collect(), FOREIGN_WEIGHT));
        start += size;
    }
    lists
}

/// Returns the grades of a story's statements on its themes, and on as many more as there are, on which nothing is.
fn grades(marked: &MarkedStory, story: &Story, all: usize) -> Result<Vec<Grades>> {
    let marks = marked.marks(story)?;
    let grades = |place: usize| {
        let mut grades: Grades = ById::new(vec![None; story.statements.len()]);
        for mark in marks.iter().filter(|mark| !mark.boilerplate) {
            let grade = marked.themes.get(place).map_or(0, |theme| theme.grade(mark.id));
            for statement in &mark.statements {
                let known = grades.of_mut(*statement);
                *known = Some(known.unwrap_or_default().max(grade));
            }
        }
        grades
    };
    Ok((0..all).map(grades).collect())
}

#[cfg(test)]
mod tests {
    use super::lists;

    #[test]
    fn a_story_is_read_with_all_and_with_few_of_its_themes_and_with_those_of_another() {
        let lists = lists(3, 5);
        let (own, foreign): (Vec<_>, Vec<_>) =
            lists.iter().partition(|(places, _)| places.iter().all(|place| *place < 3));
        assert_eq!(own[0].0, [0, 1, 2]);
        assert!([1, 2].iter().all(|size| own.iter().any(|(places, _)| places.len() == *size)));
        assert!(foreign.iter().map(|(places, _)| places.as_slice()).eq([[3], [4]]));
        assert!(super::lists(0, 0).iter().all(|(places, _)| places.is_empty()));
    }
}
