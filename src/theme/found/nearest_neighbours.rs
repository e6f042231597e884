//! The nearest neighbours of each statement: those most alike to it in their contexts.
//!
//! A theme runs over sentences that follow one another, and a single sentence says little of it
//! ('He disagreed.'). So a statement is compared together with those beside it in the article, which
//! count for less: as if the two vectors of a score were each summed over three statements.
//!
//! Some statements are a little like everything, for being long or general, and would be on every
//! theme. So what two are alike is set against what each of them is alike to the others on average,
//! as a link in a network is against its ends' degrees.

use std::collections::BTreeMap;

use crate::similarity::{Index, score};
use crate::story::Story;

/// What the statement before or after counts beside the statement itself.
const ADJACENT_WEIGHT: f64 = 0.2;

/// A statement keeps this many of its nearest neighbours, so that memory does not grow with the square of the
/// statements.
const MAX_NEIGHBOURS: usize = 64;

/// Which statements are alike in their contexts.
pub struct NearestNeighbours {
    /// By statement: others that it is alike to, and how much. Of two either both are neighbours of each
    /// other or neither is.
    pub of: Vec<BTreeMap<usize, f64>>,
    /// How alike two statements are on average; all pairs count, neighbours or not.
    pub mean: f64,
}

impl NearestNeighbours {
    /// The neighbours of those statements that are `free`, among one another.
    pub fn new(free: &[bool], story: &Story) -> Self {
        let contexts = Contexts::new(story);
        let mut neighbours: Vec<BTreeMap<usize, f64>> = vec![BTreeMap::new(); free.len()];
        let mut means = vec![0.0; free.len()];
        let others_of_each = free.iter().filter(|free| **free).count().saturating_sub(1).max(1) as f64;
        let mut rows = BTreeMap::new();
        for (one, _) in free.iter().enumerate().filter(|(_, free)| **free) {
            let likeness = contexts.likeness(one, &mut rows);
            let mut others: Vec<(usize, f64)> = likeness.into_iter().enumerate().collect();
            others.retain(|(other, _)| *other != one && free.get(*other).copied().unwrap_or(false));
            if let Some(mean) = means.get_mut(one) {
                *mean = others.iter().map(|(_, likeness)| likeness).sum::<f64>() / others_of_each;
            }
            if others.len() > MAX_NEIGHBOURS {
                others.select_nth_unstable_by(MAX_NEIGHBOURS, |(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
                others.truncate(MAX_NEIGHBOURS);
            }
            for (other, likeness) in others {
                for (a, b) in [(one, other), (other, one)] {
                    if let Some(neighbours) = neighbours.get_mut(a) {
                        neighbours.insert(b, likeness);
                    }
                }
            }
        }
        let mean = means.iter().sum::<f64>() / (others_of_each + 1.0);
        for (neighbours, own) in neighbours.iter_mut().zip(&means) {
            for (other, likeness) in neighbours {
                let expected = (own * means.get(*other).copied().unwrap_or(0.0)).sqrt();
                *likeness = if expected > 0.0 { *likeness * mean / expected } else { 0.0 };
            }
        }
        Self { of: neighbours, mean }
    }
}

struct Contexts<'s> {
    story: &'s Story,
    index: Index<'s>,
    /// By statement: what the next one counts for it, and it for the next one; 0 where an article
    /// ends between them.
    next: Vec<f64>,
    /// By statement: the length of its vector, summed over its context.
    lengths: Vec<f64>,
}

impl<'s> Contexts<'s> {
    fn new(story: &'s Story) -> Self {
        let statements = &story.statements;
        let next: Vec<f64> = statements
            .windows(2)
            .map(|pair| match pair {
                [a, b] if a.article == b.article => ADJACENT_WEIGHT,
                _ => 0.0,
            })
            .collect();
        let index = Index::new(statements.iter().map(|statement| &statement.profile));
        let mut contexts = Self { story, index, next, lengths: Vec::new() };
        contexts.lengths = (0..statements.len()).map(|statement| contexts.length(statement)).collect();
        contexts
    }

    /// The statement and those beside it, each with what it counts.
    fn context(&self, statement: usize) -> impl Iterator<Item = (usize, f64)> + Clone {
        let counts = |pair: usize| self.next.get(pair).copied().unwrap_or(0.0);
        let before = statement.checked_sub(1).map(|before| (before, counts(before)));
        [before, Some((statement, 1.0)), Some((statement + 1, counts(statement)))]
            .into_iter()
            .flatten()
            .filter(|(_, counts)| *counts > 0.0)
    }

    fn length(&self, statement: usize) -> f64 {
        let profile = |statement: usize| self.story.statements.get(statement).map(|one| &one.profile);
        let context = self.context(statement);
        let products = context.clone().flat_map(|(a, x)| {
            let score = move |b| profile(a).zip(profile(b)).map_or(0.0, |(a, b)| score(a, b));
            context.clone().map(move |(b, y)| x * y * score(b))
        });
        products.sum::<f64>().sqrt()
    }

    /// How alike the statement is to each of the story. `rows` keeps the scores of the last few
    /// statements, which are in the context of the next ones too.
    fn likeness(&self, statement: usize, rows: &mut BTreeMap<usize, Vec<f64>>) -> Vec<f64> {
        rows.retain(|row, _| row + 1 >= statement);
        let mut sums = vec![0.0; self.story.statements.len()];
        for (one, counts) in self.context(statement) {
            let row = rows.entry(one).or_insert_with(|| {
                let profile = self.story.statements.get(one).map(|one| &one.profile);
                profile.map(|profile| self.index.scores(profile)).unwrap_or_default()
            });
            sums.iter_mut().zip(row).for_each(|(sum, score)| *sum += counts * *score);
        }
        let mut likeness = sums.clone();
        for ((likeness, after), counts) in likeness.iter_mut().zip(sums.iter().skip(1)).zip(&self.next) {
            *likeness += counts * after;
        }
        for ((likeness, before), counts) in likeness.iter_mut().skip(1).zip(&sums).zip(&self.next) {
            *likeness += counts * before;
        }
        let length = self.lengths.get(statement).copied().unwrap_or(0.0);
        for (likeness, other) in likeness.iter_mut().zip(&self.lengths) {
            let lengths = length * other;
            *likeness = if lengths > 0.0 { (*likeness / lengths).min(1.0) } else { 0.0 };
        }
        likeness
    }
}
