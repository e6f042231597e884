//! Which statements of an article an excerpt keeps.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Weight, words};
use crate::clean::BlockKind;
use crate::report::Article;
use crate::sorting::sort_by_key;

/// Of each of an article's statements, whether it stays.
pub(super) fn kept(read: &Article, used: &BTreeMap<&str, Weight>, share: f64) -> Vec<bool> {
    let mut choice = Choice::new(read);
    let weighed = read
        .statements
        .iter()
        .zip(0..)
        .filter_map(|(statement, index)| used.get(statement.id.as_str()).map(|weight| (*weight, index)));
    let mut ranked: Vec<(Weight, usize)> = weighed.collect();
    sort_by_key(&mut ranked, |(weight, index)| (Reverse(*weight), *index));
    let ranked: Vec<usize> = ranked.into_iter().map(|(_, index)| index).collect();
    let room = f64::from(read.words) * share;
    for index in &ranked {
        let passage = choice.passage(*index);
        let fits = f64::from(words(read, &choice.kept) + choice.more_words(&passage)) <= room;
        if fits && choice.leaves_something_out(&passage) {
            choice.keep(&passage);
        }
    }
    if choice.is_headline_alone() {
        let passage = choice.shortest(&ranked);
        choice.keep(&passage);
    }
    choice.kept
}

/// What stays of an article, while it is being chosen.
struct Choice<'r> {
    read: &'r Article,
    /// Which of its statements stay: at first its headline.
    kept: Vec<bool>,
    is_headline: Vec<bool>,
    /// Which of them lead up to the next: 'The minister told reporters:'.
    leads_up: Vec<bool>,
    /// By quotation: the statements that stand in it.
    quoted: BTreeMap<u32, Vec<usize>>,
}

impl<'r> Choice<'r> {
    fn new(read: &'r Article) -> Self {
        let is_title =
            |block: u32| read.blocks.get(block as usize).is_some_and(|b| b.kind == BlockKind::Title);
        let is_headline: Vec<bool> =
            read.statements.iter().map(|statement| is_title(statement.block)).collect();
        let leads_up = read.statement_texts().iter().map(|text| text.trim_end().ends_with(':')).collect();
        let mut quoted: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (index, statement) in read.statements.iter().enumerate() {
            statement.quotations.iter().for_each(|one| quoted.entry(*one).or_default().push(index));
        }
        Self { read, kept: is_headline.clone(), is_headline, leads_up, quoted }
    }

    /// A statement with all that has to stay with it, by their indices: the whole of what it quotes, and what
    /// leads up to that.
    fn passage(&self, index: usize) -> BTreeSet<usize> {
        let quotations = self.read.statements.get(index).map_or(&[][..], |statement| &statement.quotations);
        let quoting = quotations.iter().filter_map(|quotation| self.quoted.get(quotation)).flatten().copied();
        let mut passage: BTreeSet<usize> = quoting.chain([index]).collect();
        for mut index in passage.clone() {
            while let Some(before) =
                index.checked_sub(1).filter(|before| self.leads_up.get(*before) == Some(&true))
            {
                passage.insert(before);
                index = before;
            }
        }
        passage
    }

    /// How many words more would stay with a passage.
    fn more_words(&self, passage: &BTreeSet<usize>) -> u32 {
        self.fresh(passage).filter_map(|index| self.read.statements.get(index)).map(|one| one.words).sum()
    }

    /// Whether anything would be left out with a passage.
    fn leaves_something_out(&self, passage: &BTreeSet<usize>) -> bool {
        self.kept.iter().filter(|kept| !**kept).count() > self.fresh(passage).count()
    }

    fn keep(&mut self, passage: &BTreeSet<usize>) {
        for (index, kept) in self.kept.iter_mut().enumerate() {
            *kept |= passage.contains(&index);
        }
    }

    fn is_headline_alone(&self) -> bool {
        self.kept == self.is_headline
    }

    /// A statement that can stand alone, the first of those `ranked`, then of the others; else the passage with
    /// the fewest words.
    fn shortest(&self, ranked: &[usize]) -> BTreeSet<usize> {
        let others = (0..self.kept.len()).filter(|index| !ranked.contains(index));
        let all =
            ranked.iter().copied().chain(others).filter(|index| self.is_headline.get(*index) == Some(&false));
        let length = |passage: &BTreeSet<usize>| if passage.len() > 1 { self.more_words(passage) } else { 0 };
        all.map(|index| self.passage(index)).min_by_key(length).unwrap_or_default()
    }

    /// Those of a passage that do not stay yet.
    fn fresh(&self, passage: &BTreeSet<usize>) -> impl Iterator<Item = usize> {
        passage.iter().copied().filter(|index| self.kept.get(*index) == Some(&false))
    }
}
