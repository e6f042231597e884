//! The statements of one article while a reader cuts them, found by their words.

use std::collections::{BTreeMap, BTreeSet};

use crate::span::Span;
use crate::words::tokens;

/// Share of words (Dice) that a statement has in common with the one that was named, from which on it is
/// taken for that one, edited: a word in five may be another.
const MIN_WORD_SHARE: f64 = 0.8;

/// So much less in common has the next best statement, else it is not clear which one is meant.
const MIN_LEAD: f64 = 0.1;

/// The statements that an article has, and those that it had before a reader split and joined them: what
/// a correction names may have been cut by another since.
pub(super) struct Known<'a> {
    pub id: &'a str,
    pub text: &'a str,
    /// Those that it has, with the indices of their blocks, by where they begin.
    now: BTreeMap<usize, (Span, usize)>,
    /// With the number of different words each has.
    ever: Vec<(Span, usize)>,
    /// Places in `ever`.
    by_text: BTreeMap<String, Vec<usize>>,
    /// Places in `ever`.
    by_word: BTreeMap<String, Vec<usize>>,
}

impl<'a> Known<'a> {
    pub fn new(id: &'a str, text: &'a str, statements: &[(Span, usize)]) -> Self {
        let (now, by_text, by_word) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut known = Self { id, text, now, ever: Vec::new(), by_text, by_word };
        statements.iter().for_each(|(span, block)| known.add(*span, *block));
        known
    }

    /// The statements that it has, in reading order.
    pub fn now(&self) -> Vec<(Span, usize)> {
        self.now.values().copied().collect()
    }

    /// Whether it has this very statement.
    pub fn has(&self, span: Span) -> bool {
        self.now.get(&span.start()).is_some_and(|(now, _)| *now == span)
    }

    /// The block of the statement that begins where `span` does.
    pub fn block(&self, span: Span) -> Option<usize> {
        self.now.get(&span.start()).map(|(_, block)| *block)
    }

    /// Puts `new` in the place of `old`, which cover the same text.
    pub fn replace(&mut self, old: &[Span], new: &[Span]) {
        let Some(block) = old.first().and_then(|first| self.block(*first)) else { return };
        for span in old {
            self.now.remove(&span.start());
        }
        for span in new {
            if self.met(*span) {
                self.now.insert(span.start(), (*span, block));
            } else {
                self.add(*span, block);
            }
        }
    }

    /// The statement that it has, if one holds the most of what stands in `span`.
    pub fn holder(&self, span: Span) -> Option<Span> {
        let before = self.now.range(..=span.start()).next_back();
        let first = before.map_or(span.start(), |(start, _)| *start);
        let mut around = self.now.range(first..span.end()).map(|(_, (now, _))| *now);
        around.find(|now| now.overlap(span) * 3 >= span.len() * 2)
    }

    /// The statement with these words, [`folded`]; of several the first.
    pub fn same(&self, folded: &str) -> Option<Span> {
        let places = self.by_text.get(folded)?;
        let mut spans = places.iter().filter_map(|place| self.ever.get(*place)).map(|(span, _)| *span);
        let first = spans.next()?;
        if self.holder(first).is_some() {
            return Some(first);
        }
        spans.find(|span| self.holder(*span).is_some()).or(Some(first))
    }

    /// The statement that has most of the words of `text`, where no other has nearly as many.
    pub fn similar(&self, text: &str) -> Option<Span> {
        let words = words(text);
        let mut common = vec![0usize; self.ever.len()];
        for place in words.iter().filter_map(|word| self.by_word.get(word)).flatten() {
            if let Some(common) = common.get_mut(*place) {
                *common += 1;
            }
        }
        let similar = self.ever.iter().zip(common).filter_map(|((span, size), common)| {
            let similarity = 2.0 * common as f64 / (size + words.len()).max(1) as f64;
            (similarity >= MIN_WORD_SHARE - MIN_LEAD).then_some((*span, self.holder(*span)?, similarity))
        });
        let similar: Vec<_> = similar.collect();
        let best = similar.iter().rev().max_by(|(.., a), (.., b)| a.total_cmp(b))?;
        let is_rival = |(_, holder, similarity): &&(Span, Span, f64)| {
            *holder != best.1 && *similarity > best.2 - MIN_LEAD
        };
        (best.2 >= MIN_WORD_SHARE && !similar.iter().any(|other| is_rival(&other))).then_some(best.0)
    }

    /// Whether it had this very statement before.
    fn met(&self, span: Span) -> bool {
        let places = self.by_text.get(&folded(span.of(self.text)));
        places.into_iter().flatten().any(|place| self.ever.get(*place).is_some_and(|(met, _)| *met == span))
    }

    fn add(&mut self, span: Span, block: usize) {
        self.now.insert(span.start(), (span, block));
        let text = span.of(self.text);
        let words = words(text);
        let place = self.ever.len();
        self.ever.push((span, words.len()));
        self.by_text.entry(folded(text)).or_default().push(place);
        for word in words {
            self.by_word.entry(word).or_default().push(place);
        }
    }
}

/// A text as its words stand, whatever white space is between them and of whatever kind its quotation
/// marks are.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(mark));
    }
    folded
}

/// One quotation mark for all kinds of it, double and single.
pub(super) fn mark(character: char) -> char {
    match character {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '`' | '´' | '′' => '\'',
        other => other,
    }
}

fn words(text: &str) -> BTreeSet<String> {
    // Collecting would sort them first, with code for this one kind of list.
    let mut words = BTreeSet::new();
    words.extend(tokens(text, None).map(|token| token.form));
    words
}
