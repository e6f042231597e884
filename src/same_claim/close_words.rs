//! The words that two statements share, and those that are close in meaning.
//!
//! Soft cosine (Sidorov, Gelbukh, Gómez-Adorno and Pinto, 'Soft similarity and soft cosine measure',
//! 2014): the cosine of two bags of stems in a space where stems of close meaning stand at less than
//! a right angle to one another.

use std::collections::BTreeMap;

use super::{Reason, ReasonKind};
use crate::embedding::Embedding;
use crate::index::{ById, StatementId};
use crate::sorting::{sort_by, sort_by_key};
use crate::story::{Statement, Story};
use crate::words::{Id, Word, WordKind};

/// From which cosine on one word begins to stand for another, and how far one of the same meaning does.
const MIN_WORD_COSINE: f64 = 0.25;
const CLOSE_WORD_WEIGHT: f64 = 0.6;

/// How much the IDF of a word matters; at 1 a word that one pair of statements has would drown the
/// others.
const IDF_EXPONENT: f64 = 0.6;

/// At most so many pairs of close words are told as a reason, the closest.
const MAX_TOLD_PAIRS: usize = 4;

/// The words of the statements of a story.
#[derive(Debug)]
pub struct CloseWords {
    bags: ById<StatementId, Bag>,
    embeddings: Vec<Embedding>,
}

/// The words of a statement, each once.
#[derive(Debug, Default)]
struct Bag {
    /// Sorted by stem.
    terms: Vec<Term>,
    length: f64,
}

/// A word of a statement, by its stem.
#[derive(Debug, Clone, Copy)]
struct Term {
    stem: Id,
    kind: WordKind,
    weight: f64,
    /// In [`CloseWords::embeddings`]; none of function words and figures, which no other word stands for.
    embedding: Option<usize>,
}

impl CloseWords {
    pub fn new(story: &Story) -> Self {
        let mut places = BTreeMap::new();
        let mut embeddings = Vec::new();
        let mut place = |statement: &Statement, word: &Word| {
            let language = story.language(statement);
            *places.entry((language, word.form)).or_insert_with(|| {
                embeddings.push(Embedding::new(story.string(word.form), language));
                embeddings.len() - 1
            })
        };
        let bags =
            story.statements.values().iter().map(|statement| terms(story, statement, &mut place)).collect();
        let mut words = Self { bags, embeddings };
        let bags = words.bags.values();
        let lengths: Vec<f64> = bags.iter().map(|bag| words.product(bag, bag).sqrt()).collect();
        words.bags.values_mut().iter_mut().zip(lengths).for_each(|(bag, length)| bag.length = length);
        words
    }

    /// How alike the words of the statements are, 0..1.
    pub fn alike(&self, a: StatementId, b: StatementId) -> f64 {
        let (a, b) = (self.bags.of(a), self.bags.of(b));
        let lengths = a.length * b.length;
        if lengths > 0.0 { (self.product(a, b) / lengths).min(1.0) } else { 0.0 }
    }

    /// What the likeness of the words rests on; the shares add up to 1 where there is any.
    pub fn parts(&self, a: StatementId, b: StatementId) -> Vec<Reason> {
        let (a, b) = (self.bags.of(a), self.bags.of(b));
        let all = self.product(a, b);
        let mut close: Vec<(f64, (Id, Id))> = Vec::new();
        let mut parts: Vec<Reason> = Vec::new();
        for (one, other, product) in self.products(a, b).filter(|(.., product)| *product > 0.0) {
            let kind = match one.kind.max(other.kind) {
                _ if one.stem != other.stem => ReasonKind::CloseWords,
                WordKind::Figure => ReasonKind::Figures,
                WordKind::Name => ReasonKind::Names,
                WordKind::Content | WordKind::Function => ReasonKind::Words,
            };
            if kind == ReasonKind::CloseWords {
                close.push((product, (one.stem, other.stem)));
            }
            match parts.iter_mut().find(|part| part.kind == kind) {
                Some(part) => {
                    part.stems.push((one.stem, other.stem));
                    part.share += product / all;
                }
                None => {
                    parts.push(Reason { kind, stems: vec![(one.stem, other.stem)], share: product / all });
                }
            }
        }
        sort_by(&mut close, |(a, x), (b, y)| b.total_cmp(a).then(x.cmp(y)));
        close.truncate(MAX_TOLD_PAIRS);
        for part in parts.iter_mut().filter(|part| part.kind == ReasonKind::CloseWords) {
            part.stems = close.iter().map(|(_, stems)| *stems).collect();
        }
        parts
    }

    fn product(&self, a: &Bag, b: &Bag) -> f64 {
        self.products(a, b).map(|(.., product)| product).sum()
    }

    fn products<'b>(&self, a: &'b Bag, b: &'b Bag) -> impl Iterator<Item = (&'b Term, &'b Term, f64)> {
        a.terms.iter().flat_map(move |one| {
            b.terms
                .iter()
                .map(move |other| (one, other, one.weight * other.weight * self.closeness(one, other)))
        })
    }

    /// 1 of the same stem, less of a close one, 0..1.
    fn closeness(&self, a: &Term, b: &Term) -> f64 {
        if a.stem == b.stem {
            return 1.0;
        }
        let embedding = |term: &Term| term.embedding.and_then(|place| self.embeddings.get(place));
        let cosine = embedding(a).zip(embedding(b)).and_then(|(a, b)| a.cosine(b)).map_or(0.0, f64::from);
        ((cosine - MIN_WORD_COSINE) / (1.0 - MIN_WORD_COSINE)).max(0.0) * CLOSE_WORD_WEIGHT
    }
}

fn terms(story: &Story, statement: &Statement, place: &mut impl FnMut(&Statement, &Word) -> usize) -> Bag {
    let idf = story.idf(story.language(statement));
    let mut words: Vec<&Word> = statement.words.iter().collect();
    sort_by_key(&mut words, |word| word.stem);
    let term = |uses: &[&Word]| {
        let first = uses.first()?;
        let kind = uses.iter().map(|word| word.kind).max()?;
        let can_be_close = matches!(kind, WordKind::Content | WordKind::Name);
        let times = 1.0 + libm::log(uses.len() as f64);
        Some(Term {
            stem: first.stem,
            kind,
            weight: times * libm::pow(idf.of(first.stem), IDF_EXPONENT),
            embedding: can_be_close.then(|| place(statement, first)),
        })
    };
    let terms = words.chunk_by(|a, b| a.stem == b.stem).filter_map(term).collect();
    Bag { terms, length: 0.0 }
}
