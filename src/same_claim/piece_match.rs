//! How well each word piece of the one statement is matched by the nearest piece of the other: late interaction
//! (Khattab and Zaharia, 'ColBERT', 2020) under the vectors of `crate::embedding`.

use std::collections::BTreeMap;

use crate::embedding::{self, Embedding};
use crate::index::{ById, StatementId};
use crate::similarity::idf;
use crate::sorting::sort_by;
use crate::story::{Statement, Story};

/// The cosines of so many pieces, the most common of a story, are kept: more are hardly looked up, and their table
/// grows with the square.
const MAX_KEPT_PIECES: usize = 4096;

/// The pieces of the statements of a story.
#[derive(Debug)]
pub struct PieceMatch {
    /// Empty for a statement without known pieces.
    statements: ById<StatementId, Vec<Piece>>,
    /// By number.
    embeddings: Vec<Embedding>,
    /// The cosines of each of the first pieces with those before it.
    cosines: Vec<f32>,
}

/// A word piece of a statement.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// The pieces of a story are numbered by how common they are, the most common first.
    number: usize,
    /// Its uses, by its IDF and by its length in the table, which is the longer the more it tells.
    weight: f64,
}

impl PieceMatch {
    /// Reads the pieces of the statements of `story`.
    pub fn new(story: &Story) -> Self {
        let statements = story.statements.values();
        let rows: Vec<BTreeMap<usize, u32>> =
            statements.iter().map(|statement| rows(story, statement)).collect();
        // A copy makes no piece more common.
        let originals = || rows.iter().zip(statements).filter(|(_, one)| !one.is_copy).map(|(rows, _)| rows);
        let common = most_common(originals());
        let (embeddings, lengths): (Vec<Embedding>, Vec<f32>) =
            common.iter().map(|(row, _)| Embedding::of_piece(*row)).unzip();
        let all = originals().filter(|rows| !rows.is_empty()).count();
        let numbered = common.iter().zip(lengths).enumerate();
        let known: BTreeMap<usize, Piece> = numbered
            .map(|(number, ((row, holding), length))| {
                (*row, Piece { number, weight: idf(all, f64::from(*holding)) * f64::from(length) })
            })
            .collect();
        let pieces = |rows: &BTreeMap<usize, u32>| {
            let uses = rows.iter().filter_map(|(row, uses)| Some((known.get(row)?, uses)));
            uses.map(|(piece, uses)| Piece { weight: piece.weight * f64::from(*uses), ..*piece }).collect()
        };
        Self { statements: rows.iter().map(pieces).collect(), cosines: cosines(&embeddings), embeddings }
    }

    /// How well the pieces of the one are matched in the other, -1..1: the better way round, then the worse.
    /// `None` where either has no known pieces.
    pub fn matched(&self, a: StatementId, b: StatementId) -> Option<[f64; 2]> {
        let (a, b) = (self.statements.of(a), self.statements.of(b));
        let (of_a, of_b) = (self.found(a, b)?, self.found(b, a)?);
        Some([of_a.max(of_b), of_a.min(of_b)])
    }

    /// The mean over the pieces of `a`, by their weight, of the cosine with the nearest of `b`.
    fn found(&self, a: &[Piece], b: &[Piece]) -> Option<f64> {
        let (mut found, mut all) = (0.0, 0.0);
        for piece in a {
            let nearest = b.iter().map(|other| self.cosine(piece.number, other.number)).reduce(f32::max)?;
            found += piece.weight * f64::from(nearest);
            all += piece.weight;
        }
        (all > 0.0).then(|| found / all)
    }

    fn cosine(&self, a: usize, b: usize) -> f32 {
        if a == b {
            return 1.0;
        }
        let (less, more) = (a.min(b), a.max(b));
        let kept = self.cosines.get(more * (more - 1) / 2 + less);
        kept.copied().unwrap_or_else(|| {
            let embedding = |number: usize| self.embeddings.get(number);
            embedding(less).zip(embedding(more)).and_then(|(a, b)| a.cosine(b)).unwrap_or(0.0)
        })
    }
}

/// The rows of a statement's pieces, with how often it has each.
fn rows(story: &Story, statement: &Statement) -> BTreeMap<usize, u32> {
    let mut uses = BTreeMap::new();
    for row in embedding::pieces(story.text(statement), story.language(statement)) {
        *uses.entry(row).or_default() += 1;
    }
    uses
}

/// The rows of all pieces, the most common first, each with how many statements hold it.
fn most_common<'r>(statements: impl Iterator<Item = &'r BTreeMap<usize, u32>>) -> Vec<(usize, u32)> {
    let mut holding: BTreeMap<usize, u32> = BTreeMap::new();
    for row in statements.flat_map(BTreeMap::keys) {
        *holding.entry(*row).or_default() += 1;
    }
    let mut common: Vec<(usize, u32)> = holding.into_iter().collect();
    sort_by(&mut common, |(a, x), (b, y)| y.cmp(x).then(a.cmp(b)));
    common
}

/// The cosines of each of the first embeddings with those before it.
fn cosines(embeddings: &[Embedding]) -> Vec<f32> {
    let kept = embeddings.get(..MAX_KEPT_PIECES).unwrap_or(embeddings);
    let with_earlier = |(at, one): (usize, &Embedding)| {
        let earlier = kept.get(..at).unwrap_or_default().iter();
        earlier.map(|other| other.cosine(one).unwrap_or(0.0)).collect::<Vec<_>>()
    };
    kept.iter().enumerate().flat_map(with_earlier).collect()
}

#[cfg(test)]
mod tests {
    use super::PieceMatch;
    use crate::index::{StatementId, StoryId};
    use crate::project::ProjectArticle;
    use crate::story::Story;

    const LINES: &str = "The ship hit a bridge pillar and 27 people were hurt.\n\
        Twenty-seven were injured when a tourist boat struck a bridge.\n\
        The minister declined to comment on the trade talks.\n\
        The ship hit a bridge pillar.\n\
        \u{1F6A2}";

    fn story() -> Story {
        Story::from_lines(&ProjectArticle { text: LINES.into(), ..Default::default() })
    }

    #[test]
    fn what_says_the_same_in_other_words_is_matched_better_than_what_does_not() {
        let matched = |a, b| PieceMatch::new(&story()).matched(StatementId::new(a), StatementId::new(b));
        let [same, other] = [matched(0, 1).unwrap(), matched(0, 2).unwrap()];
        assert!(same[0] > other[0] + 0.2 && same[1] > other[1] + 0.2, "{same:?} {other:?}");
        let [better, worse] = matched(0, 3).unwrap();
        assert!(better > 0.99 && worse < 0.9);
        assert_eq!(matched(0, 4), None);
    }

    #[test]
    fn cosines_that_are_not_kept_are_the_same_to_the_bit() {
        let kept = PieceMatch::new(&story());
        let computed = PieceMatch { cosines: Vec::new(), ..PieceMatch::new(&story()) };
        for [a, b] in [[0, 1], [1, 2], [0, 3]].map(|pair| pair.map(StatementId::new)) {
            assert_eq!(kept.matched(a, b), computed.matched(a, b));
        }
    }
}
