//! What a line shares with the rest of its article: its words, its runs of words, its language.

use std::collections::{BTreeMap, BTreeSet};

use crate::word_list::WordList;

/// Words in a run. Four in a row are seldom shared by chance.
const RUN: usize = 4;

/// Which paragraph says each run of words best: the longest, the first of equals.
pub(super) struct Runs(BTreeMap<u64, usize>);

impl Runs {
    /// The runs of `paragraphs`, each given with its index.
    pub fn new<'a>(paragraphs: impl Iterator<Item = (usize, &'a [String])>) -> Self {
        let mut paragraphs: Vec<_> = paragraphs.collect();
        paragraphs.sort_by_key(|(index, words)| (std::cmp::Reverse(words.len()), *index));
        let mut best = BTreeMap::new();
        for (index, words) in paragraphs {
            for run in words.windows(RUN) {
                best.entry(hash(run)).or_insert(index);
            }
        }
        Self(best)
    }

    /// The share, 0..1, of the runs of paragraph `index` that another paragraph says better; 0
    /// for fewer words than two runs have.
    pub fn said_elsewhere(&self, index: usize, words: &[String]) -> f64 {
        if words.len() < RUN + 2 {
            return 0.0;
        }
        let elsewhere = |run: &&[String]| self.0.get(&hash(run)).is_some_and(|best| *best != index);
        let said = words.windows(RUN).filter(elsewhere).count();
        said as f64 / (words.len() + 1 - RUN) as f64
    }
}

/// FNV-1a over the words.
fn hash(words: &[String]) -> u64 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([b' ']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// How many of an article's lines use a word.
pub(super) struct Usage<'a>(BTreeMap<&'a str, u32>);

impl<'a> Usage<'a> {
    pub fn new(lines: impl Iterator<Item = &'a [String]>) -> Self {
        let mut usage = BTreeMap::new();
        for line in lines {
            for word in content(line) {
                *usage.entry(word).or_insert(0) += 1;
            }
        }
        Self(usage)
    }

    /// How many content words of `line`, one of the lines counted, other lines use too, and how
    /// many it has.
    pub fn shared(&self, line: &[String]) -> (usize, usize) {
        let content = content(line);
        let shared = content.iter().filter(|word| self.0.get(*word).is_some_and(|lines| *lines > 1));
        (shared.count(), content.len())
    }
}

/// The distinct words of a line that carry its meaning, as far as length can tell.
fn content(line: &[String]) -> BTreeSet<&str> {
    let long = |word: &&str| {
        word.chars().count() >= 4 || !word.is_ascii() || word.bytes().all(|b| b.is_ascii_digit())
    };
    let function_word = |word: &&str| LANGUAGES.iter().any(|language| language.has(word));
    line.iter().map(String::as_str).filter(long).filter(|word| !function_word(word)).collect()
}

/// The commonest function words of some languages; a word may stand with several.
static LANGUAGES: [WordList; 7] = [
    WordList::new(
        "the of and to in that is was for on with as it be by at are has have from were this which their they \
         would will been about other than what when more also into your like",
    ),
    WordList::new(
        "der die das und ist nicht den von zu mit sich des auf für im dem ein eine wurde werden wird auch als \
         nach bei sind sie er wir",
    ),
    WordList::new(
        "le la les des et est une un du dans que qui pour pas au sur par avec il elle ce cette vous nous sont \
         été",
    ),
    WordList::new("el la los las de que y en un una por con para es del se su al como más ha fue sus"),
    WordList::new("il la di che e un una per non con del della è sono gli nel alla dei si da"),
    WordList::new("de het een van en is niet dat op te zijn voor met aan er werd wordt ook bij naar"),
    WordList::new("o a os as de que e do da em um uma para não com por foi ao são mais"),
];

/// The function words of the language an article is written in, when one stands out.
pub(super) struct Language(&'static WordList);

impl Language {
    /// The language whose function words make up the largest part, at least a fifth, of `lines`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a [String]>) -> Option<Self> {
        let mut total = 0;
        let mut counts = vec![0; LANGUAGES.len()];
        for word in lines.flatten() {
            total += 1;
            for (count, language) in counts.iter_mut().zip(&LANGUAGES) {
                *count += usize::from(language.has(word));
            }
        }
        let best = counts.iter().zip(&LANGUAGES).max_by_key(|(count, _)| **count)?;
        (total >= 50 && best.0 * 5 >= total).then_some(Self(best.1))
    }

    /// Whether `line` is plainly in another language: two function words of one, none of its own.
    pub fn is_foreign(&self, line: &[String]) -> bool {
        let of = |language: &WordList| line.iter().filter(|word| language.has(word)).count();
        of(self.0) == 0 && LANGUAGES.iter().any(|language| of(language) >= 2)
    }
}
