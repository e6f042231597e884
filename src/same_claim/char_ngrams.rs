//! How alike words are spelt: what stems miss ('cyberattack' and 'cyber attack', 'Estonia' and
//! 'Estonian') shares runs of letters.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::story::{Statement, Story};

/// The letters of a run; a word begins and ends with a gap, so that short words make runs too.
const RUN: usize = 4;

/// How much the rarity of a run matters, as of words in `close_words`.
const RARITY: f64 = 0.7;

type Run = [char; RUN];

/// By statement of a story: its runs of letters, sorted, each with its weight; the squares of the
/// weights add up to 1.
#[derive(Debug)]
pub struct Letters(Vec<Vec<(u32, f64)>>);

impl Letters {
    pub fn of(story: &Story) -> Self {
        let mut numbers: BTreeMap<Run, u32> = BTreeMap::new();
        let counted: Vec<BTreeMap<u32, u32>> =
            story.statements.iter().map(|statement| counted(story, statement, &mut numbers)).collect();
        let holders = Holders::count(story, &counted);
        let weighted = |(statement, runs): (&Statement, BTreeMap<u32, u32>)| {
            let language = story.language(statement);
            let mut weights: Vec<(u32, f64)> = runs
                .into_iter()
                .map(|(run, uses)| (run, (1.0 + libm::log(f64::from(uses))) * holders.rarity(language, run)))
                .collect();
            let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
            if length > 0.0 {
                weights.iter_mut().for_each(|(_, weight)| *weight /= length);
            }
            weights
        };
        Self(story.statements.iter().zip(counted).map(weighted).collect())
    }

    /// Cosine of the two statements, 0..1.
    pub fn alike(&self, a: usize, b: usize) -> f64 {
        let (Some(a), Some(b)) = (self.0.get(a), self.0.get(b)) else { return 0.0 };
        let mut rest = b.as_slice();
        let mut sum = 0.0;
        for (run, weight) in a {
            rest = rest.get(rest.partition_point(|(other, _)| other < run)..).unwrap_or_default();
            if let Some((_, other)) = rest.first().filter(|(other, _)| other == run) {
                sum += weight * other;
            }
        }
        sum
    }
}

/// The runs of a statement, by number, with how often it has them. `numbers` are given as runs are met.
fn counted(story: &Story, statement: &Statement, numbers: &mut BTreeMap<Run, u32>) -> BTreeMap<u32, u32> {
    let mut counted = BTreeMap::new();
    for word in &statement.words {
        let letters: Vec<char> =
            [' '].into_iter().chain(story.string(word.form).chars()).chain([' ']).collect();
        for run in letters.array_windows::<RUN>() {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *counted.entry(*numbers.entry(*run).or_insert(next)).or_insert(0) += 1;
        }
    }
    counted
}

/// In each language, how many statements there are and how many hold each run; copies count once.
#[derive(Default)]
struct Holders {
    of: BTreeMap<Option<Language>, (u32, BTreeMap<u32, u32>)>,
}

impl Holders {
    fn count(story: &Story, counted: &[BTreeMap<u32, u32>]) -> Self {
        let mut holders = Self::default();
        for (statement, runs) in story.statements.iter().zip(counted).filter(|(one, _)| !one.is_copy) {
            let (all, holding) = holders.of.entry(story.language(statement)).or_default();
            *all += 1;
            runs.keys().for_each(|run| *holding.entry(*run).or_insert(0) += 1);
        }
        holders
    }

    fn rarity(&self, language: Option<Language>, run: u32) -> f64 {
        let Some((all, holding)) = self.of.get(&language) else { return 0.0 };
        let holding = holding.get(&run).copied().unwrap_or(0);
        libm::pow(libm::log(f64::from(1 + all) / f64::from(1 + holding)), RARITY)
    }
}
