//! How alike words are spelt: what stems miss ('cyberattack' and 'cyber attack', 'Estonia' and
//! 'Estonian') shares n-grams of characters.

use std::collections::BTreeMap;

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::story::{Statement, Story};

/// Characters of an n-gram; a word begins and ends with a space, so that short words have n-grams too.
const NGRAM_CHARS: usize = 4;

/// How much the IDF of an n-gram matters, as of words in `close_words`.
const IDF_EXPONENT: f64 = 0.7;

/// Characters that follow one another in a word.
type NGram = [char; NGRAM_CHARS];

/// By statement of a story: its n-grams of characters, sorted, each with its weight; the squares of the
/// weights add up to 1.
#[derive(Debug)]
pub struct CharNGrams(ById<StatementId, Vec<(u32, f64)>>);

impl CharNGrams {
    pub fn new(story: &Story) -> Self {
        let mut numbers: BTreeMap<NGram, u32> = BTreeMap::new();
        let counted: Vec<BTreeMap<u32, u32>> = story
            .statements
            .values()
            .iter()
            .map(|statement| counted(story, statement, &mut numbers))
            .collect();
        let holders = Holders::new(story, &counted);
        let weighted = |(statement, ngrams): (&Statement, BTreeMap<u32, u32>)| {
            let language = story.language(statement);
            let mut weights: Vec<(u32, f64)> = ngrams
                .into_iter()
                .map(|(ngram, uses)| {
                    (ngram, (1.0 + libm::log(f64::from(uses))) * holders.idf(language, ngram))
                })
                .collect();
            let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
            if length > 0.0 {
                weights.iter_mut().for_each(|(_, weight)| *weight /= length);
            }
            weights
        };
        Self(story.statements.values().iter().zip(counted).map(weighted).collect())
    }

    /// Cosine of the two statements, 0..1.
    pub fn alike(&self, a: StatementId, b: StatementId) -> f64 {
        let (a, b) = (self.0.of(a), self.0.of(b));
        let mut rest = b.as_slice();
        let mut sum = 0.0;
        for (ngram, weight) in a {
            rest = rest.get(rest.partition_point(|(other, _)| other < ngram)..).unwrap_or_default();
            if let Some((_, other)) = rest.first().filter(|(other, _)| other == ngram) {
                sum += weight * other;
            }
        }
        sum
    }
}

/// The n-grams of a statement, by number, with how often it has them. `numbers` are given as n-grams are met.
fn counted(story: &Story, statement: &Statement, numbers: &mut BTreeMap<NGram, u32>) -> BTreeMap<u32, u32> {
    let mut counted = BTreeMap::new();
    for word in &statement.words {
        let letters: Vec<char> =
            [' '].into_iter().chain(story.string(word.form).chars()).chain([' ']).collect();
        for ngram in letters.array_windows::<NGRAM_CHARS>() {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *counted.entry(*numbers.entry(*ngram).or_insert(next)).or_insert(0) += 1;
        }
    }
    counted
}

/// In each language, how many statements there are and how many hold each n-gram; copies count once.
#[derive(Default)]
struct Holders {
    of: BTreeMap<Option<Language>, (u32, BTreeMap<u32, u32>)>,
}

impl Holders {
    fn new(story: &Story, counted: &[BTreeMap<u32, u32>]) -> Self {
        let mut holders = Self::default();
        for (statement, ngrams) in
            story.statements.values().iter().zip(counted).filter(|(one, _)| !one.is_copy)
        {
            let (all, holding) = holders.of.entry(story.language(statement)).or_default();
            *all += 1;
            ngrams.keys().for_each(|ngram| *holding.entry(*ngram).or_insert(0) += 1);
        }
        holders
    }

    fn idf(&self, language: Option<Language>, ngram: u32) -> f64 {
        let Some((all, holding)) = self.of.get(&language) else { return 0.0 };
        let holding = holding.get(&ngram).copied().unwrap_or(0);
        libm::pow(libm::log(f64::from(1 + all) / f64::from(1 + holding)), IDF_EXPONENT)
    }
}
