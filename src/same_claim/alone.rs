//! What two statements tell by themselves: the evidence of every kind, before others are looked at.

use super::char_ngrams::CharNGrams;
use super::close_words::CloseWords;
use super::contained::Contained;
use super::figures::Figures;
use super::outline::Outlines;
use super::piece_match::PieceMatch;
use super::quoted::Quoted;
use super::shared_neighbours::SharedNeighbours;
use super::{Reason, ReasonKind};
use crate::index::StatementId;
use crate::story::Story;

/// How many kinds of evidence two statements give by themselves.
pub const KINDS: usize = Kind::ALL.len();

/// A kind of evidence that two statements give by themselves. None depends on the order of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// How alike their words are, 0..1 (`CloseWords`).
    Words,
    /// How alike these are spelt, 0..1 (`CharNGrams`).
    CharNGrams,
    /// Cosine of their embeddings, 0..1.
    Embedding,
    /// How telling the figures are that both have, from 0 (`Figures`).
    Figures,
    /// Which share of a quotation stands in the other, 0..1 (`Quoted`).
    Quotation,
    /// How many of their neighbours they share, 0..1 (`SharedNeighbours`).
    SharedNeighbours,
    /// Which share of the one stands in the other, 0..1: the greater (`Contained`).
    GreaterShare,
    /// The lesser of these shares.
    LesserShare,
    /// How much both have, from 0.
    SharedAmount,
    /// How rare the rarest word is that both have, from 0.
    RarestShared,
    /// How far apart they stand in their articles, 0..1 (`Outlines`).
    Distance,
    /// Where the earlier one stands, 0..1.
    EarlierPlace,
    /// Where the later one stands, 0..1.
    LaterPlace,
    /// How many of them stand first, 0..2.
    First,
    /// The logarithm of the words of the shorter.
    ShorterLength,
    /// The logarithm of the words of the longer.
    LongerLength,
    /// Whether both quote, 0 or 1.
    BothQuote,
    /// Whether one of the two quotes, 0 or 1.
    OneQuotes,
    /// How well the pieces of the one are matched in the other, -1..1: the better way round (`PieceMatch`).
    BetterMatch,
    /// The worse of these matches.
    WorseMatch,
}

/// What a reader is told of a kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Word by word.
    Wording,
    /// As a reason by itself.
    As(ReasonKind),
    /// Nothing: it makes the same no more likely in a way that one could see.
    Nothing,
}

impl Kind {
    /// Every kind, in the order of the weights.
    pub const ALL: [Self; 20] = [
        Self::Words,
        Self::CharNGrams,
        Self::Embedding,
        Self::Figures,
        Self::Quotation,
        Self::SharedNeighbours,
        Self::GreaterShare,
        Self::LesserShare,
        Self::SharedAmount,
        Self::RarestShared,
        Self::Distance,
        Self::EarlierPlace,
        Self::LaterPlace,
        Self::First,
        Self::ShorterLength,
        Self::LongerLength,
        Self::BothQuote,
        Self::OneQuotes,
        Self::BetterMatch,
        Self::WorseMatch,
    ];

    /// What a reader is told of it. What is spelt alike is for the most part a word that both have, and so is
    /// what a piece is matched by.
    pub fn told(self) -> Told {
        match self {
            Self::Words
            | Self::CharNGrams
            | Self::GreaterShare
            | Self::LesserShare
            | Self::SharedAmount
            | Self::RarestShared
            | Self::BetterMatch
            | Self::WorseMatch => Told::Wording,
            Self::Embedding => Told::As(ReasonKind::Embedding),
            Self::Figures => Told::As(ReasonKind::Figures),
            Self::Quotation => Told::As(ReasonKind::Quotation),
            Self::SharedNeighbours => Told::As(ReasonKind::SharedNeighbours),
            Self::Distance
            | Self::EarlierPlace
            | Self::LaterPlace
            | Self::First
            | Self::ShorterLength
            | Self::LongerLength
            | Self::BothQuote
            | Self::OneQuotes => Told::Nothing,
        }
    }
}

#[cfg(test)]
thread_local! {
    /// How often two statements were weighed against each other by this thread.
    pub static WEIGHED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The statements of a story, ready to be set against one another.
#[derive(Debug)]
pub struct Alone {
    close_words: CloseWords,
    char_ngrams: CharNGrams,
    figures: Figures,
    quoted: Quoted,
    shared_neighbours: SharedNeighbours,
    contained: Contained,
    outlines: Outlines,
    piece_match: PieceMatch,
}

impl Alone {
    /// Reads the statements of `story`.
    pub fn new(story: &Story) -> Self {
        Self {
            close_words: CloseWords::new(story),
            char_ngrams: CharNGrams::new(story),
            figures: Figures::new(story),
            quoted: Quoted::new(story),
            shared_neighbours: SharedNeighbours::new(story),
            contained: Contained::new(story),
            outlines: Outlines::new(story),
            piece_match: PieceMatch::new(story),
        }
    }

    /// See [`super::SameClaim::candidates`].
    pub fn candidates(&self, statement: StatementId) -> &[(StatementId, f64)] {
        self.shared_neighbours.candidates(statement)
    }

    /// The words that both have or that are close, each kind with its share of all.
    pub fn parts(&self, a: StatementId, b: StatementId) -> Vec<Reason> {
        self.close_words.parts(a, b)
    }

    /// The evidence for two statements of `story`, in the order of [`Kind::ALL`].
    pub fn evidence(&self, story: &Story, a: StatementId, b: StatementId) -> [f64; KINDS] {
        #[cfg(test)]
        WEIGHED.set(WEIGHED.get() + 1);
        // In one order, since sums in another differ in the last bit.
        let (a, b) = (a.min(b), a.max(b));
        let words = self.close_words.alike(a, b);
        let contained = self.contained.common(a, b);
        let outline = self.outlines.compared(story, a, b);
        let [greater_share, lesser_share] = contained.shares;
        let [better_match, worse_match] = self
            .piece_match
            .matched(a, b)
            .unwrap_or(contained.shares.map(|share| MATCH_OF_NONE + MATCH_PER_SHARE * share));
        [
            words,
            self.char_ngrams.alike(a, b),
            embedding(story, a, b).unwrap_or(EMBEDDING_PER_WORDS * words),
            self.figures.shared(a, b),
            self.quoted.found(a, b),
            self.shared_neighbours.shared(a, b),
            greater_share,
            lesser_share,
            contained.amount,
            contained.rarest,
            outline.distance,
            outline.earlier,
            outline.later,
            outline.first,
            outline.shorter,
            outline.longer,
            outline.both_quote,
            outline.one_quotes,
            better_match - MATCH_OF_NONE,
            worse_match - MATCH_OF_NONE,
        ]
    }
}

/// How many times the evidence from words that from embeddings is expected to be where no embedding is known,
/// as in other languages than English: the ratio of their means on the marked stories.
const EMBEDDING_PER_WORDS: f64 = 2.0;

/// How well pieces are matched where the statements have no word in common, and how much better where the one
/// stands in the other: the line through the marked stories.
const MATCH_OF_NONE: f64 = 0.28;
const MATCH_PER_SHARE: f64 = 0.78;

/// Texts of contrary meaning are as little alike as texts of unrelated ones.
fn embedding(story: &Story, a: StatementId, b: StatementId) -> Option<f64> {
    let (a, b) = (story.statement(a), story.statement(b));
    let cosine = a.profile.embedding().cosine(b.profile.embedding())?;
    Some(f64::from(cosine).max(0.0))
}
