//! Which statements are the nearest neighbours of each, and how many of them two share.
//!
//! Two that say the same in other words may share few of them, but both are like the others that say
//! it (Jarvis and Patrick, 'Clustering using a similarity measure based on shared near neighbors',
//! 1973).

use crate::index::{ById, Ids, StatementId};
use crate::similarity::Index;
use crate::sorting::sort_by_key;
use crate::story::{Statement, Story};

/// At most so many statements are the neighbours of one; itself among them.
const MAX_NEIGHBOURS: usize = 16;

/// From which likeness on, and how many of one article at most, statements are candidates to report the
/// same: others never come near it.
const MIN_CANDIDATE_SIMILARITY: f64 = 0.15;
const MAX_CANDIDATES_PER_ARTICLE: usize = 4;

/// By statement of a story: those that are most alike to it.
#[derive(Debug)]
pub struct SharedNeighbours(ById<StatementId, Neighbourhood>);

/// What is most alike to a statement.
#[derive(Debug, Default)]
struct Neighbourhood {
    /// Sorted by statement, with how much more alike than the last of them; the squares add up to 1.
    neighbours: Vec<(StatementId, f64)>,
    candidates: Vec<(StatementId, f64)>,
}

impl SharedNeighbours {
    pub fn new(story: &Story) -> Self {
        let index = Index::new(story.statements.values().iter().map(|statement| &statement.profile));
        let near = |(one, statement): (StatementId, &Statement)| {
            let likeness = ById::new(index.scores(&statement.profile));
            Neighbourhood {
                neighbours: neighbours(story, one, &likeness),
                candidates: candidates(story, one, &likeness),
            }
        };
        Self(story.statements.iter().map(near).collect())
    }

    /// See [`super::SameClaim::candidates`].
    pub fn candidates(&self, statement: StatementId) -> &[(StatementId, f64)] {
        &self.0.of(statement).candidates
    }

    /// How many of their neighbours the statements share, by weight, 0..1.
    pub fn shared(&self, a: StatementId, b: StatementId) -> f64 {
        let (a, b) = (self.0.of(a), self.0.of(b));
        let product = |(other, weight): &(StatementId, f64)| {
            let at = b.neighbours.binary_search_by_key(other, |(other, _)| *other).ok()?;
            b.neighbours.get(at).map(|(_, other)| weight * other)
        };
        a.neighbours.iter().filter_map(product).sum()
    }
}

/// Those of the same language that are most alike to `one`; a copy is no further neighbour.
fn neighbours(story: &Story, one: StatementId, likeness: &ById<StatementId, f64>) -> Vec<(StatementId, f64)> {
    let own = story.language(story.statement(one));
    let mut near: Vec<(StatementId, f64)> =
        likeness.iter().map(|(other, likeness)| (other, *likeness)).collect();
    near.retain(|(other, _)| {
        let other = story.statement(*other);
        story.language(other) == own && !other.is_copy
    });
    keep_most(&mut near, MAX_NEIGHBOURS);
    sort_by_key(&mut near, |(other, _)| *other);
    let last = near.iter().map(|(_, likeness)| *likeness).reduce(f64::min).unwrap_or(0.0);
    near.iter_mut().for_each(|(_, likeness)| *likeness -= last);
    let length = near.iter().map(|(_, more)| more * more).sum::<f64>().sqrt();
    near.retain(|(_, more)| *more > 0.0);
    near.iter_mut().for_each(|(_, more)| *more /= length);
    // Else the space for all others would be kept for every statement: gigabytes.
    near.shrink_to_fit();
    near
}

/// The most alike statements of each other article, with their likeness.
fn candidates(story: &Story, one: StatementId, likeness: &ById<StatementId, f64>) -> Vec<(StatementId, f64)> {
    let own = story.statement(one).article;
    let others = story.articles.iter().filter(|(article, _)| *article != own);
    let of_one = |statements: Ids<StatementId>| {
        let mut best: Vec<(StatementId, f64)> = statements
            .map(|other| (other, *likeness.of(other)))
            .filter(|(_, likeness)| *likeness >= MIN_CANDIDATE_SIMILARITY)
            .collect();
        keep_most(&mut best, MAX_CANDIDATES_PER_ARTICLE);
        best
    };
    others.flat_map(|(_, other)| of_one(other.statements.clone())).collect()
}

/// Keeps the `count` most alike, of equal ones the first, in no order: this is done for every statement
/// of a story, and few of very many are kept.
fn keep_most(near: &mut Vec<(StatementId, f64)>, count: usize) {
    if near.len() > count {
        near.select_nth_unstable_by(count, |(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
        near.truncate(count);
    }
}
