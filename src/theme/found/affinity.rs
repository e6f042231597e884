//! How much two statements belong to one theme.
//!
//! Four things speak for it: words they share, what they mean, a link between them, and that they stand
//! beside each other in an article, which tells the most: a theme runs over sentences that follow one
//! another, and a single one says little of it ('He disagreed.'). Two that belong to the same third ones
//! belong together too, so all of it is taken over each one's nearest neighbours: what two have in common
//! then hangs on no single statement, and little of it goes with an article that is left out.
//!
//! The weights are round ones from the middle of the range in which marked stories (`cargo xtask quality`)
//! come out alike.

use std::collections::BTreeMap;

use crate::align::Alignment;
use crate::embedding::{Embedding, MeanEmbedding};
use crate::index::{StatementId, StoryId};
use crate::similarity::{Index, Profile};
use crate::story::Story;
use crate::words::Word;

/// What the cosine of the words adds, that of the embeddings, and the probability of a link.
const WORDS_WEIGHT: f64 = 0.6;
const EMBEDDING_WEIGHT: f64 = 0.4;
const LINK_WEIGHT: f64 = 0.5;

/// What it adds that one statement is the next in its article after the other, and the next but one.
const ADJACENT_WEIGHTS: [f64; 2] = [0.25, 0.175];

/// How much of the mean embedding of the story is taken out of each statement's: in coverage of one
/// story all mean much the same.
const MEAN_SHARE: f32 = 0.8;

/// How many of those that a statement belongs with most speak for it, itself among them.
const MAX_NEIGHBOURS: usize = 12;

/// What a word's rarity in the story, a logarithm, is raised by: what every other statement says ('Trump')
/// tells of a theme too, and how rare a word is then changes less with the articles.
const RAISED_IDF: f64 = 2.0;

/// What the words of `statements` that can be a reason to link them weigh in each.
pub fn word_profiles(statements: &[StatementId], story: &Story) -> Vec<Profile> {
    let profile = |id: &StatementId| {
        let statement = story.statement(*id);
        let words: Vec<Word> = statement.words.iter().filter(|word| word.counts()).cloned().collect();
        story.idf(story.language(statement)).word_profile(&words, RAISED_IDF)
    };
    statements.iter().map(profile).collect()
}

/// Statements, ready to be asked how much they belong together.
pub struct Mixture<'s> {
    story: &'s Story,
    statements: &'s [StatementId],
    words: &'s [Profile],
    index: Index<'s>,
    embeddings: Vec<Embedding>,
    /// By place of a statement: those that it is linked with, by their places, with the score.
    links: Vec<Vec<(usize, f64)>>,
}

impl<'s> Mixture<'s> {
    /// Of `statements`, in the story's order, whose [`word_profiles`] are `words`.
    pub fn new(
        statements: &'s [StatementId],
        words: &'s [Profile],
        alignment: &Alignment,
        story: &'s Story,
    ) -> Self {
        let profiles = || statements.iter().map(|id| &story.statement(*id).profile);
        let mean = MeanEmbedding::new(profiles().map(Profile::embedding), 0);
        let places: BTreeMap<StatementId, usize> = statements.iter().copied().zip(0..).collect();
        let mut links = vec![Vec::new(); statements.len()];
        for link in &alignment.links {
            if let (Some(a), Some(b)) = (places.get(&link.a), places.get(&link.b)) {
                for (own, other) in [(*a, *b), (*b, *a)] {
                    links
                        .get_mut(own)
                        .into_iter()
                        .for_each(|links: &mut Vec<_>| links.push((other, link.score)));
                }
            }
        }
        Self {
            story,
            statements,
            words,
            index: Index::new(words),
            embeddings: profiles().map(|profile| profile.embedding().without(&mean, MEAN_SHARE)).collect(),
            links,
        }
    }

    /// How much the statement at `place` belongs with each, itself too.
    pub fn row(&self, place: usize) -> Vec<f64> {
        let (Some(id), Some(words)) = (self.statements.get(place), self.words.get(place)) else {
            return Vec::new();
        };
        let statement = self.story.statement(*id);
        let mut row = self.index.word_cosines(words);
        let own = self.embeddings.get(place);
        for (sum, other) in row.iter_mut().zip(&self.embeddings) {
            // Where no embedding is known the words stand for it.
            let embedding =
                own.and_then(|own| own.cosine(other)).map_or(*sum, |cosine| f64::from(cosine).max(0.0));
            *sum = WORDS_WEIGHT * *sum + EMBEDDING_WEIGHT * embedding;
        }
        for (other, score) in self.links.get(place).into_iter().flatten() {
            row.get_mut(*other).into_iter().for_each(|sum| *sum += LINK_WEIGHT * score);
        }
        for (sum, other) in row.iter_mut().zip(self.statements) {
            let apart = id.place().abs_diff(other.place());
            let adjacent = apart.checked_sub(1).and_then(|apart| ADJACENT_WEIGHTS.get(apart));
            if let Some(weight) = adjacent
                && self.story.statement(*other).article == statement.article
            {
                *sum += weight;
            }
        }
        row
    }
}

/// How much each two of some statements belong together; by place, of each with all.
pub type Rows = Vec<Vec<f32>>;

/// The rows of the statements at `places`, with one another, by themselves.
pub fn own_rows(places: &[usize], mixture: &Mixture) -> Rows {
    places.iter().map(|place| of_places(&mixture.row(*place), places)).collect()
}

/// The rows, their neighbours counted.
pub fn rows(own: &Rows) -> Rows {
    let mut rows: Rows = own.iter().map(|row| by_neighbours(row, own)).collect();
    symmetric(&mut rows);
    rows
}

/// What the row has at `places`.
pub fn of_places(row: &[f64], places: &[usize]) -> Vec<f32> {
    places.iter().map(|place| row.get(*place).copied().unwrap_or(0.0) as f32).collect()
}

/// What the nearest neighbours of the row's statement have with each, the nearer counting the more.
pub fn by_neighbours(row: &[f32], rows: &[Vec<f32>]) -> Vec<f32> {
    let mut nearest: Vec<(usize, f32)> = row.iter().copied().enumerate().collect();
    if nearest.len() > MAX_NEIGHBOURS {
        nearest.select_nth_unstable_by(MAX_NEIGHBOURS, |(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
        nearest.truncate(MAX_NEIGHBOURS);
        nearest.sort_unstable_by_key(|(place, _)| *place);
    }
    let all: f32 = nearest.iter().map(|(_, weight)| weight).sum();
    let mut mixed = vec![0.0; row.len()];
    for (place, weight) in nearest.into_iter().filter(|(_, weight)| *weight > 0.0) {
        let others = rows.get(place).into_iter().flatten();
        mixed.iter_mut().zip(others).for_each(|(sum, other)| *sum += weight / all * other);
    }
    mixed
}

/// Makes both ways of two statements the mean of the two.
fn symmetric(rows: &mut [Vec<f32>]) {
    for a in 0..rows.len() {
        for b in 0..a {
            let way = |rows: &[Vec<f32>], a: usize, b: usize| rows.get(a)?.get(b).copied();
            if let (Some(one), Some(other)) = (way(rows, a, b), way(rows, b, a)) {
                for (a, b) in [(a, b), (b, a)] {
                    if let Some(value) = rows.get_mut(a).and_then(|row| row.get_mut(b)) {
                        *value = f32::midpoint(one, other);
                    }
                }
            }
        }
    }
}
