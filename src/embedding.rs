//! The embedding of a text: what it means, as one vector, summed from the vectors of its word pieces.
//!
//! Word order does not count, and a piece that the vocabulary lacks is left out. How the table was
//! made, and its layout, stand in `src/embedding/README.md`.

mod word_pieces;

use std::sync::LazyLock;

use crate::language::Language;

/// Rows of the table: one a word piece.
pub const PIECES: usize = 16_000;

/// Numbers in a vector.
pub const DIMENSIONS: usize = 128;

/// `PIECES` float16 scales, then `PIECES` rows of `DIMENSIONS` numbers of 4 bits.
static TABLE: &[u8] = include_bytes!("embedding/vectors.q4");

/// The embedding of a text: a vector of length 1, the closer to that of another the more alike they are in
/// meaning; `None` where it is not known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Embedding(Option<[f32; DIMENSIONS]>);

impl Embedding {
    /// The embedding of `text`, which is in `language` when that is known.
    ///
    /// The vectors were learned from English. In another language the pieces that its words fall into
    /// mean nothing, and what texts have of them in common makes any two alike: there no embedding
    /// is known.
    pub fn new(text: &str, language: Option<Language>) -> Self {
        Self::with_weight(text, language).0
    }

    /// The embedding of `text`, and its weight: how long the sum of its pieces was. Pieces of common
    /// words are short in the table (the: 0.2, said: 1.8), those of telling ones long (Estonia: 5.9).
    /// Where no embedding is known the weight is 1.
    pub fn with_weight(text: &str, language: Option<Language>) -> (Self, f32) {
        if language.is_some_and(|language| language != Language::English) {
            return (Self(None), 1.0);
        }
        let mut sum = [0.0; DIMENSIONS];
        word_pieces::each_row(text, |row| add_row(&mut sum, row));
        Self::directed(&sum)
    }

    /// The embedding of the word piece in this row of the table, and its weight, as [`Self::with_weight`] gives it.
    pub fn of_piece(row: usize) -> (Self, f32) {
        let mut sum = [0.0; DIMENSIONS];
        add_row(&mut sum, row);
        Self::directed(&sum)
    }

    /// The vector of length 1 that points where `sum` does, and how long `sum` was.
    fn directed(sum: &[f32; DIMENSIONS]) -> (Self, f32) {
        let length = dot(sum, sum).sqrt();
        if length > 0.0 { (Self(Some(sum.map(|number| number / length))), length) } else { (Self(None), 1.0) }
    }

    /// Its numbers; `None` where it is not known.
    pub fn numbers(&self) -> Option<&[f32; DIMENSIONS]> {
        self.0.as_ref()
    }

    /// Cosine of the two, -1..1; `None` where either is not known.
    pub fn cosine(&self, other: &Self) -> Option<f32> {
        Some(dot(self.0.as_ref()?, other.0.as_ref()?))
    }

    /// What remains of the embedding when `share` of `mean` is taken out of it.
    pub fn without(&self, mean: &MeanEmbedding, share: f32) -> Self {
        let Some(mut rest) = self.0 else { return Self(None) };
        rest.iter_mut().zip(&mean.0).for_each(|(number, mean)| *number -= share * mean);
        Self::directed(&rest).0
    }
}

/// The word pieces of `text`, which is in `language` when that is known, by their rows in the table; none in
/// another language than English, where they mean nothing.
pub fn pieces(text: &str, language: Option<Language>) -> Vec<usize> {
    let mut rows = Vec::new();
    if language.is_none_or(|language| language == Language::English) {
        word_pieces::each_row(text, |row| rows.push(row));
    }
    rows
}

/// The mean of the embeddings of many texts: shorter the more they differ in meaning.
#[derive(Debug, Clone, PartialEq)]
pub struct MeanEmbedding([f32; DIMENSIONS]);

impl MeanEmbedding {
    /// The mean of `embeddings` and of `besides` further texts that have nothing in common with them
    /// or with one another.
    pub fn new<'m>(embeddings: impl IntoIterator<Item = &'m Embedding>, besides: u16) -> Self {
        let mut sum = [0.0; DIMENSIONS];
        let mut count = f32::from(besides);
        for embedding in embeddings.into_iter().filter_map(Embedding::numbers) {
            sum.iter_mut().zip(embedding).for_each(|(sum, number)| *sum += number);
            count += 1.0;
        }
        if count > 0.0 {
            sum.iter_mut().for_each(|number| *number /= count);
        }
        Self(sum)
    }
}

/// Eight sums side by side, so that every machine adds in the same order, with or without vector
/// instructions.
fn dot(a: &[f32; DIMENSIONS], b: &[f32; DIMENSIONS]) -> f32 {
    let mut lanes = [0.0f32; 8];
    for (a, b) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        for (lane, (a, b)) in lanes.iter_mut().zip(a.iter().zip(b)) {
            *lane += a * b;
        }
    }
    lanes.iter().sum()
}

/// Adds one row, scaled: a row's own length is its piece's weight.
fn add_row(sum: &mut [f32; DIMENSIONS], row: usize) {
    let (scales, numbers) = TABLE.split_at(PIECES * 2);
    let Some(&[low, high]) = scales.as_chunks::<2>().0.get(row) else { return };
    let Some(numbers) = numbers.as_chunks::<{ DIMENSIONS / 2 }>().0.get(row) else { return };
    let step = f32_of_f16(u16::from_le_bytes([low, high])) / 7.0;
    for (pair, byte) in sum.as_chunks_mut::<2>().0.iter_mut().zip(numbers) {
        let [first, second] = pair;
        *first += step * (f32::from(byte & 15) - 8.0);
        *second += step * (f32::from(byte >> 4) - 8.0);
    }
}

/// The number that 16 bits stand for (IEEE 754 binary16); infinities and NaN do not occur in the table.
pub fn f32_of_f16(bits: u16) -> f32 {
    let sign = u32::from(bits & 0x8000) << 16;
    let magnitude = u32::from(bits & 0x7fff) << 13;
    // Exponents are biased by 15 in 16 bits and by 127 in 32; multiplying mends subnormals too.
    f32::from_bits(sign | magnitude) * f32::from_bits((254 - 15) << 23)
}

/// The vocabulary, sorted for look-up: a piece and its row.
static VOCABULARY: LazyLock<Vec<(&str, usize)>> = LazyLock::new(|| {
    let mut pieces: Vec<_> =
        include_str!("embedding/vocab.txt").lines().enumerate().map(|(row, piece)| (piece, row)).collect();
    pieces.sort_unstable();
    pieces
});

/// The row of `piece`, when the vocabulary has it.
fn row_of(piece: &str) -> Option<usize> {
    let at = VOCABULARY.binary_search_by(|(known, _)| (*known).cmp(piece)).ok()?;
    VOCABULARY.get(at).map(|(_, row)| *row)
}

#[cfg(test)]
mod tests {
    use super::{Embedding, MeanEmbedding};
    use crate::language::Language;

    /// Cosines of the 4-bit table, as its makers measured them.
    #[test]
    fn cosines_are_those_of_the_table_as_it_was_measured() {
        let measured = [
            (
                "Cyber defence is only as effective as the weakest link in the chain.",
                "A broad-based cyber defense system is only as strong as its weakest link.",
                0.8454,
            ),
            (
                "A major cyber attack could trigger a collective response, perhaps extending beyond cyberspace.",
                "Potential attackers must know that we are not limited to a cyber response against attacks.",
                0.6542,
            ),
            (
                "The ship hit a bridge pillar and 27 people were hurt.",
                "Twenty-seven were injured when a tourist boat struck a bridge.",
                0.6816,
            ),
            (
                "The ship hit a bridge pillar and 27 people were hurt.",
                "The minister declined to comment on the trade talks.",
                0.0115,
            ),
            ("Kremlin", "Moscow", 0.4248),
            ("Café owners’ naïve plan", "cafe owners' naive plan", 0.9986),
        ];
        for (a, b, cosine) in measured {
            let ours = Embedding::new(a, None).cosine(&Embedding::new(b, None)).unwrap();
            assert!((ours - cosine).abs() < 0.01, "{a} / {b}: {ours}, not {cosine}");
        }
    }

    #[test]
    fn a_telling_word_weighs_more_than_a_common_one() {
        let weight = |word| Embedding::with_weight(word, None).1;
        assert!(weight("the") < weight("said") && weight("said") < weight("Estonia"));
    }

    #[test]
    fn without_what_they_have_in_common_texts_are_told_apart() {
        let texts = ["The alliance agreed on cyber defence.", "The alliance was hit by a cyber attack."];
        let [a, b] = texts.map(|text| Embedding::new(text, None));
        let mean = MeanEmbedding::new([&a, &b], 1);
        let apart = a.without(&mean, 1.0).cosine(&b.without(&mean, 1.0)).unwrap();
        assert!(apart < a.cosine(&b).unwrap() / 2.0);
        // Nothing is left of one that is alone in the world.
        assert_eq!(a.without(&MeanEmbedding::new([&a], 0), 1.0).cosine(&a), None);
    }

    #[test]
    fn a_text_without_known_pieces_is_like_nothing() {
        let of = |text| Embedding::new(text, None);
        assert_eq!(of("\u{1F6A2}\u{1F6A2}").cosine(&of("bridge")), None);
        assert_eq!(of("").cosine(&of("bridge")), None);
    }

    #[test]
    fn a_text_in_another_language_than_english_is_like_nothing() {
        let (german, english) = (Some(Language::German), Some(Language::English));
        assert_eq!(Embedding::new("die Brücke", german).cosine(&Embedding::new("the bridge", english)), None);
    }
}
