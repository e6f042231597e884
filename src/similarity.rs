//! How alike two texts are.
//!
//! The score blends two cosines: of the stems the statements share, each weighted by how rare it
//! is within this story (TF-IDF, sublinear), and of their embeddings, where those are known: in English.
//! In coverage of one story every statement is about the same matter, so that the rare words tell
//! more than the embedding does.

use crate::embedding::Embedding;
use crate::language::Language;
use crate::words::{Id, Lexicon, Word};

/// The part that shared words have in a score; embeddings have the rest.
const WORDS_SHARE: f64 = 0.65;

/// Where no embedding is known, as in other languages than English, the score is the cosine of the words
/// to this power: what pairs of English statements that share as many words score in the mean, embedding
/// included (measured on six stories, for cosines from 0.1 on).
const WORDS_ALONE_EXPONENT: f64 = 0.7;

/// A text as it is compared: its stems with their weights, and its embedding.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Sorted by stem; the squares of the weights add up to 1.
    weights: Vec<Weight>,
    embedding: Embedding,
}

impl Profile {
    /// The embedding of the text, by itself.
    pub fn embedding(&self) -> &Embedding {
        &self.embedding
    }
}

/// What a stem weighs in a text.
#[derive(Debug, Clone, Copy)]
struct Weight {
    stem: Id,
    weight: f64,
}

/// The inverse document frequency (IDF) of each stem within one story: how rare it is.
#[derive(Debug)]
pub struct Idf {
    /// By stem.
    idf: Vec<f64>,
}

impl Idf {
    /// Counts the statements that hold each stem. Every statement is given once, by its words.
    pub fn from_statements<'a>(lexicon: &Lexicon, statements: impl IntoIterator<Item = &'a [Word]>) -> Self {
        let mut holding = vec![0u32; lexicon.len()];
        let mut all = 0u32;
        for words in statements {
            all += 1;
            for (stem, _) in stems(words) {
                if let Some(count) = holding.get_mut(stem.index()) {
                    *count += 1;
                }
            }
        }
        // One more of each, so that a word which no statement has is rare, not impossible.
        let idf = holding.iter().map(|&count| libm::log(f64::from(1 + all) / f64::from(1 + count))).collect();
        Self { idf }
    }

    /// The IDF of a stem: 0 when every statement has it, more the fewer do.
    pub fn of(&self, stem: Id) -> f64 {
        self.idf.get(stem.index()).copied().unwrap_or(0.0)
    }

    /// The profile of a text with these words, which is in `language` when that is known.
    pub fn profile(&self, text: &str, language: Option<Language>, words: &[Word]) -> Profile {
        Profile { embedding: Embedding::new(text, language), ..self.word_profile(words, 0.0) }
    }

    /// The profile of `words` alone, the IDF of each raised by so much.
    pub fn word_profile(&self, words: &[Word], raised: f64) -> Profile {
        let weight = |uses| 1.0 + libm::log(f64::from(uses));
        let mut weights: Vec<_> = stems(words)
            .into_iter()
            .map(|(stem, uses)| Weight { stem, weight: weight(uses) * (self.of(stem) + raised) })
            .collect();
        let length = weights.iter().map(|w| w.weight * w.weight).sum::<f64>().sqrt();
        if length > 0.0 {
            weights.iter_mut().for_each(|w| w.weight /= length);
        }
        Profile { weights, embedding: Embedding::default() }
    }
}

/// The IDF of a word that so many of all statements have, which may have it in part; always above 0.
///
/// One half more of those that have it, as in BM25, so that a word which every statement has still tells
/// something where there are few.
pub fn idf(all: usize, having: f64) -> f64 {
    libm::log((1 + all) as f64 / (0.5 + having)).max(0.0)
}

/// The stems of `words`, sorted, each with the number of its uses. Function words are among them:
/// they weigh next to nothing where every statement has them, and a rare one ('against', 'only')
/// tells something.
fn stems(words: &[Word]) -> Vec<(Id, u32)> {
    let mut all: Vec<Id> = words.iter().map(|word| word.stem).collect();
    all.sort_unstable();
    all.chunk_by(|a, b| a == b)
        .filter_map(|uses| Some((*uses.first()?, u32::try_from(uses.len()).unwrap_or(u32::MAX))))
        .collect()
}

/// How alike two texts are, 0..1. The order of the two makes no difference.
pub fn score(a: &Profile, b: &Profile) -> f64 {
    let words: f64 = shared(a, b).sum();
    blend(words, embedding(a, b))
}

#[cfg(test)]
thread_local! {
    /// How many scores this thread asked an [`Index`] for.
    pub static SCORED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Many profiles, by stem: scores one text against all of them without looking at those stems
/// that the two do not share.
#[derive(Debug)]
pub struct Index<'p> {
    profiles: Vec<&'p Profile>,
    /// By stem: which profiles hold it, and how much it weighs there.
    holders: Vec<Vec<(usize, f64)>>,
}

impl<'p> Index<'p> {
    pub fn new(profiles: impl IntoIterator<Item = &'p Profile>) -> Self {
        let profiles: Vec<_> = profiles.into_iter().collect();
        let mut holders: Vec<Vec<(usize, f64)>> = Vec::new();
        for (place, profile) in profiles.iter().enumerate() {
            for weight in &profile.weights {
                let stem = weight.stem.index();
                if holders.len() <= stem {
                    holders.resize_with(stem + 1, Vec::new);
                }
                if let Some(holders) = holders.get_mut(stem) {
                    holders.push((place, weight.weight));
                }
            }
        }
        Self { profiles, holders }
    }

    /// The score of `text` with each profile; the same numbers, to the bit, as [`score`] gives.
    pub fn scores(&self, text: &Profile) -> Vec<f64> {
        let words = self.word_cosines(text).into_iter();
        words.zip(&self.profiles).map(|(words, other)| blend(words, embedding(text, other))).collect()
    }

    /// The cosine of the words of `text` with those of each profile, 0..1, in the order of the profiles.
    pub fn word_cosines(&self, text: &Profile) -> Vec<f64> {
        #[cfg(test)]
        SCORED.set(SCORED.get() + self.profiles.len());
        let mut words = vec![0.0; self.profiles.len()];
        for weight in &text.weights {
            for (place, other) in self.holders.get(weight.stem.index()).into_iter().flatten() {
                if let Some(sum) = words.get_mut(*place) {
                    *sum += weight.weight * other;
                }
            }
        }
        words
    }
}

fn blend(words: f64, embedding: Option<f64>) -> f64 {
    let score = match embedding {
        Some(embedding) => WORDS_SHARE * words + (1.0 - WORDS_SHARE) * embedding,
        None => libm::pow(words, WORDS_ALONE_EXPONENT),
    };
    score.clamp(0.0, 1.0)
}

/// Texts of contrary meaning are as little alike as texts of unrelated ones.
fn embedding(a: &Profile, b: &Profile) -> Option<f64> {
    Some(f64::from(a.embedding.cosine(&b.embedding)?).max(0.0))
}

/// The products of the weights of the stems that both have, by stem.
fn shared<'a>(a: &'a Profile, b: &'a Profile) -> impl Iterator<Item = f64> + 'a {
    let mut rest = b.weights.as_slice();
    a.weights.iter().filter_map(move |weight| {
        let before = rest.partition_point(|other| other.stem < weight.stem);
        rest = rest.get(before..)?;
        let other = rest.first().filter(|other| other.stem == weight.stem)?;
        Some(weight.weight * other.weight)
    })
}

#[cfg(test)]
mod tests {
    use super::{Idf, Index, Profile, score};
    use crate::language::Language;
    use crate::words::Lexicon;

    fn profiles<const N: usize>(texts: [&str; N]) -> [Profile; N] {
        let mut lexicon = Lexicon::default();
        let words = texts.map(|text| lexicon.read(text, Some(Language::English)));
        let idf = Idf::from_statements(&lexicon, words.iter().map(Vec::as_slice));
        let mut words = words.iter();
        texts.map(|text| idf.profile(text, Some(Language::English), words.next().unwrap()))
    }

    #[test]
    fn a_statement_is_like_itself_and_unlike_one_on_another_matter() {
        let [link, same, talks] = profiles([
            "Cyber defence is only as effective as the weakest link in the chain.",
            "A cyber defense system is only as strong as its weakest link.",
            "The minister declined to comment on the trade talks.",
        ]);
        assert!((score(&link, &link) - 1.0).abs() < 1e-6);
        assert!(score(&link, &same) > 2.0 * score(&link, &talks));
    }

    #[test]
    fn an_index_gives_the_same_scores_to_the_bit() {
        let profiles = profiles([
            "Cyber defence is only as effective as the weakest link in the chain.",
            "In 2007, Estonia's Internet network came under massive attacks.",
            "A cyber defense system is only as strong as its weakest link.",
            "",
        ]);
        let index = Index::new(&profiles);
        for profile in &profiles {
            let one_by_one: Vec<_> = profiles.iter().map(|other| score(profile, other)).collect();
            assert_eq!(index.scores(profile), one_by_one);
        }
    }

    #[test]
    fn a_text_without_words_is_like_nothing() {
        let [none, some] = profiles(["😀", "Ministers met."]);
        assert_eq!(score(&none, &none), 0.0);
        assert_eq!(score(&none, &some), 0.0);
    }
}
