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

use crate::index::{ById, StatementId, StoryId};
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
    pub of: ById<StatementId, BTreeMap<StatementId, f64>>,
    /// How alike two statements are on average; all pairs count, neighbours or not.
    pub mean: f64,
}

impl NearestNeighbours {
    /// The neighbours of those statements that are `free`, among one another.
    pub fn new(free: &ById<StatementId, bool>, story: &Story) -> Self {
        let contexts = Contexts::new(story);
        let mut neighbours: ById<StatementId, BTreeMap<StatementId, f64>> =
            ById::new(vec![BTreeMap::new(); free.len()]);
        let mut means: ById<StatementId, f64> = ById::new(vec![0.0; free.len()]);
        let others_of_each =
            free.values().iter().filter(|free| **free).count().saturating_sub(1).max(1) as f64;
        let mut rows = BTreeMap::new();
        for (one, _) in free.iter().filter(|(_, free)| **free) {
            let likeness = contexts.likeness(one, &mut rows);
            let mut others: Vec<(StatementId, f64)> = free.ids().zip(likeness).collect();
            others.retain(|(other, _)| *other != one && *free.of(*other));
            *means.of_mut(one) = others.iter().map(|(_, likeness)| likeness).sum::<f64>() / others_of_each;
            if others.len() > MAX_NEIGHBOURS {
                others.select_nth_unstable_by(MAX_NEIGHBOURS, |(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
                others.truncate(MAX_NEIGHBOURS);
            }
            for (other, likeness) in others {
                neighbours.of_mut(one).insert(other, likeness);
                neighbours.of_mut(other).insert(one, likeness);
            }
        }
        let mean = means.values().iter().sum::<f64>() / (others_of_each + 1.0);
        for (neighbours, own) in neighbours.values_mut().iter_mut().zip(means.values()) {
            for (other, likeness) in neighbours {
                let expected = (own * means.of(*other)).sqrt();
                *likeness = if expected > 0.0 { *likeness * mean / expected } else { 0.0 };
            }
        }
        Self { of: neighbours, mean }
    }
}

/// Statements, each with the two that it stands between.
struct Contexts<'s> {
    story: &'s Story,
    index: Index<'s>,
    /// By statement: what the next one counts for it, and it for the next one; 0 where an article
    /// ends between them.
    next: Vec<f64>,
    /// By statement: the length of its vector, summed over its context.
    lengths: ById<StatementId, f64>,
}

impl<'s> Contexts<'s> {
    fn new(story: &'s Story) -> Self {
        let statements = story.statements.values();
        let next: Vec<f64> = statements
            .windows(2)
            .map(|pair| match pair {
                [a, b] if a.article == b.article => ADJACENT_WEIGHT,
                _ => 0.0,
            })
            .collect();
        let index = Index::new(statements.iter().map(|statement| &statement.profile));
        let mut contexts = Self { story, index, next, lengths: ById::default() };
        contexts.lengths = story.statements.ids().map(|statement| contexts.length(statement)).collect();
        contexts
    }

    /// The statement and those beside it, each with what it counts.
    fn context(&self, statement: StatementId) -> impl Iterator<Item = (StatementId, f64)> + Clone {
        let place = statement.place();
        let counts = |pair: usize| self.next.get(pair).copied().unwrap_or(0.0);
        let before = place.checked_sub(1).map(|before| (before, counts(before)));
        [before, Some((place, 1.0)), Some((place + 1, counts(place)))]
            .into_iter()
            .flatten()
            .filter(|(_, counts)| *counts > 0.0)
            .map(|(place, counts)| (StatementId::new(place), counts))
    }

    fn length(&self, statement: StatementId) -> f64 {
        let profile = |statement| &self.story.statement(statement).profile;
        let context = self.context(statement);
        let products = context.clone().flat_map(|(a, x)| {
            let score = move |b| score(profile(a), profile(b));
            context.clone().map(move |(b, y)| x * y * score(b))
        });
        products.sum::<f64>().sqrt()
    }

    /// How alike the statement is to each of the story. `rows` keeps the scores of the last few
    /// statements, which are in the context of the next ones too.
    fn likeness(&self, statement: StatementId, rows: &mut BTreeMap<StatementId, Vec<f64>>) -> Vec<f64> {
        rows.retain(|row, _| row.place() + 1 >= statement.place());
        let mut sums = vec![0.0; self.story.statements.len()];
        for (one, counts) in self.context(statement) {
            let scores = || self.index.scores(&self.story.statement(one).profile);
            let row = rows.entry(one).or_insert_with(scores);
            sums.iter_mut().zip(row).for_each(|(sum, score)| *sum += counts * *score);
        }
        let mut likeness = sums.clone();
        for ((likeness, after), counts) in likeness.iter_mut().zip(sums.iter().skip(1)).zip(&self.next) {
            *likeness += counts * after;
        }
        for ((likeness, before), counts) in likeness.iter_mut().skip(1).zip(&sums).zip(&self.next) {
            *likeness += counts * before;
        }
        let length = self.lengths.of(statement);
        for (likeness, other) in likeness.iter_mut().zip(self.lengths.values()) {
            let lengths = length * other;
            *likeness = if lengths > 0.0 { (*likeness / lengths).min(1.0) } else { 0.0 };
        }
        likeness
    }
}
