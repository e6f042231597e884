//! What a line shares with the rest of its article: its words, its n-grams of words, its language.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;
use crate::sorting::sort_by;

/// Words of an n-gram. Four in a row are seldom shared by chance.
const NGRAM_WORDS: usize = 4;

/// Which paragraph says each n-gram of words best, with its length: the longest, the first of equals.
pub(super) struct NGrams(BTreeMap<u64, (usize, usize)>);

impl NGrams {
    /// The n-grams of `paragraphs`, each given with its index.
    pub fn new<'a>(paragraphs: impl Iterator<Item = (usize, &'a [String])>) -> Self {
        let mut best = BTreeMap::new();
        for (index, words) in paragraphs {
            for ngram in words.windows(NGRAM_WORDS) {
                let (longest, length) = best.entry(hash(ngram)).or_insert((index, words.len()));
                if words.len() > *length {
                    (*longest, *length) = (index, words.len());
                }
            }
        }
        Self(best)
    }

    /// The share, 0..1, of the n-grams of paragraph `index` that another paragraph says better; 0
    /// for fewer words than three n-grams have.
    pub fn said_elsewhere(&self, index: usize, words: &[String]) -> f64 {
        if words.len() < NGRAM_WORDS + 2 {
            return 0.0;
        }
        let elsewhere = |ngram: &&[String]| self.0.get(&hash(ngram)).is_some_and(|(best, _)| *best != index);
        let said = words.windows(NGRAM_WORDS).filter(elsewhere).count();
        said as f64 / (words.len() + 1 - NGRAM_WORDS) as f64
    }
}

/// FNV-1a over the words.
fn hash(words: &[String]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([b' ']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The content words of an article's lines, sorted: each as often as lines use it.
pub(super) struct Usage<'a>(Vec<&'a str>);

impl<'a> Usage<'a> {
    pub fn new(lines: impl Iterator<Item = &'a [String]>) -> Self {
        let mut words: Vec<&str> = lines.flat_map(content).collect();
        sort_by(&mut words, Ord::cmp);
        Self(words)
    }

    /// How many content words of `line`, one of the lines counted, other lines use too, and how
    /// many it has.
    pub fn shared(&self, line: &[String]) -> (usize, usize) {
        let content = content(line);
        let uses_twice = |word: &&&str| {
            let first = self.0.partition_point(|other| other < *word);
            self.0.get(first + 1) == Some(*word)
        };
        (content.iter().filter(uses_twice).count(), content.len())
    }
}

/// The distinct words of a line that carry its meaning, as far as length can tell.
fn content(line: &[String]) -> BTreeSet<&str> {
    let long = |word: &&str| {
        word.chars().count() >= 4 || !word.is_ascii() || word.bytes().all(|b| b.is_ascii_digit())
    };
    line.iter()
        .map(String::as_str)
        .filter(long)
        .filter(|word| !Language::any_has_function_word(word))
        .collect()
}

/// Whether `line` is plainly in another language than `own`: two function words of one, none of its own.
pub(super) fn is_foreign(own: Language, line: &[String]) -> bool {
    let of = |language: Language| line.iter().filter(|word| language.has_function_word(word)).count();
    of(own) == 0 && Language::ALL.into_iter().any(|language| of(language) >= 2)
}
