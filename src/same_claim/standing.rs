//! How two statements stand among all that could report the same.
//!
//! In coverage of one story many statements are alike to one; of those of one article hardly more than one
//! reports the same. And articles tell a story in one order: where the statements before two report the same,
//! the two do so more likely.

use std::collections::BTreeMap;

use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::keep_highest;
use crate::story::Story;

/// How many numbers tell how two statements stand.
pub const STANDING: usize = 8;

/// Log-odds below this tell no more than this, as those of pairs that are no candidates; nor do those above the
/// other: they are as good as certain.
const MIN_ODDS: f64 = -7.0;
const MAX_ODDS: f64 = 6.0;

/// Two statements that could report the same, the first one first.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The two statements.
    pub pair: (StatementId, StatementId),
    /// The log-odds that their standing is read from; infinite where they have the same words.
    pub odds: f64,
}

/// The pairs of a story's statements that could report the same.
#[derive(Debug, Default)]
pub struct Candidates {
    /// Sorted by their statements.
    pairs: Vec<Candidate>,
    /// By statement and other article: the two highest log-odds.
    best: BTreeMap<(StatementId, ArticleId), [f64; 2]>,
    /// By statement: the highest of all with other words.
    highest: ById<StatementId, f64>,
}

/// How two statements stand among the candidates, in log-odds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Standing {
    /// By how much the log-odds of the two are above the lowest.
    pub height: f64,
    /// By how much they are above those of the next best of the article of the one for the other: the lesser way
    /// round, and the greater.
    pub margins: [f64; 2],
    /// By how much they are below the best of either: the more, and the less; negative.
    pub gaps: [f64; 2],
    /// How high above the lowest those of the two before them or the two after them are.
    pub parallel: f64,
    /// The same of the one before and the one after.
    pub crossed: f64,
    /// By how much those of the one and a neighbour of the other are above their own.
    pub beside: f64,
}

impl Standing {
    /// How two of these log-odds stand where there are no others.
    pub fn among_none(odds: f64) -> Self {
        Self { height: bounded(odds) - MIN_ODDS, ..Self::default() }
    }

    /// Its numbers, as weights are given for them.
    pub fn numbers(&self) -> [f64; STANDING] {
        let ([less, greater], [far, near]) = (self.margins, self.gaps);
        [self.height, less, greater, far, near, self.parallel, self.crossed, self.beside]
    }
}

impl Candidates {
    /// Sets `pairs`, sorted by their statements, against one another.
    pub fn new(story: &Story, pairs: Vec<Candidate>) -> Self {
        let mut best: BTreeMap<(StatementId, ArticleId), [f64; 2]> = BTreeMap::new();
        for candidate in &pairs {
            let (a, b) = candidate.pair;
            let odds = bounded(candidate.odds);
            for (end, other) in [(a, b), (b, a)] {
                let article = story.statement(other).article;
                keep_highest(best.entry((end, article)).or_insert([MIN_ODDS; 2]), odds);
            }
        }
        Self { highest: highest(story, &pairs), pairs, best }
    }

    /// The pair of these statements, the first one first, when it could report the same.
    pub fn get(&self, pair: (StatementId, StatementId)) -> Option<&Candidate> {
        let at = self.pairs.binary_search_by_key(&pair, |candidate| candidate.pair).ok()?;
        self.pairs.get(at)
    }

    /// How the statements of a pair of these log-odds stand. Those of one article stand among none.
    pub fn standing(&self, story: &Story, (a, b): (StatementId, StatementId), odds: f64) -> Standing {
        let alone = Standing::among_none(odds);
        let odds = bounded(odds);
        let article = |statement| story.statement(statement).article;
        if article(a) == article(b) {
            return alone;
        }
        let is_candidate = self.get((a, b)).is_some();
        let margin = |one, other| {
            let [best, next] = self.best.get(&(one, article(other))).copied().unwrap_or([MIN_ODDS; 2]);
            odds - if is_candidate && odds >= best { next } else { best }
        };
        let margins = [margin(a, b), margin(b, a)];
        let gaps = [a, b].map(|end| odds - self.highest.of(end));
        let beside = |from_a, from_b| self.height_beside(story, (a, b), (from_a, from_b));
        Standing {
            margins: sorted(margins),
            gaps: sorted(gaps),
            parallel: beside(-1, -1).max(beside(1, 1)),
            crossed: beside(-1, 1).max(beside(1, -1)),
            beside: [beside(0, 1), beside(0, -1), beside(1, 0), beside(-1, 0)]
                .into_iter()
                .fold(0.0, f64::max)
                - alone.height,
            ..alone
        }
    }

    /// How high the log-odds of the statements are that stand so many after `a` and `b` in their articles.
    fn height_beside(
        &self,
        story: &Story,
        (a, b): (StatementId, StatementId),
        (from_a, from_b): (isize, isize),
    ) -> f64 {
        let beside = story.beside(a, from_a).zip(story.beside(b, from_b));
        let candidate = beside.and_then(|pair| self.get(pair));
        candidate.map_or(0.0, |candidate| bounded(candidate.odds) - MIN_ODDS)
    }
}

/// By statement: the highest log-odds with one of other words. A copy of an article takes nothing from what else
/// says the same: its statements count for no other, and two of the same words stand alike.
fn highest(story: &Story, pairs: &[Candidate]) -> ById<StatementId, f64> {
    let mut highest: ById<StatementId, f64> = ById::new(vec![MIN_ODDS; story.statements.len()]);
    let (same, other): (Vec<&Candidate>, Vec<&Candidate>) =
        pairs.iter().partition(|candidate| candidate.odds.is_infinite());
    for Candidate { pair: (a, b), odds, .. } in other {
        for (end, other) in [(*a, *b), (*b, *a)] {
            if !story.statement(other).is_copy {
                let highest = highest.of_mut(end);
                *highest = highest.max(bounded(*odds));
            }
        }
    }
    for (a, b) in same.into_iter().map(|candidate| candidate.pair) {
        let least = highest.of(a).min(*highest.of(b));
        (*highest.of_mut(a), *highest.of_mut(b)) = (least, least);
    }
    highest
}

/// The lesser one first.
fn sorted([a, b]: [f64; 2]) -> [f64; 2] {
    [a.min(b), a.max(b)]
}

fn bounded(odds: f64) -> f64 {
    odds.clamp(MIN_ODDS, MAX_ODDS)
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Candidates, MIN_ODDS};
    use crate::index::{StatementId, StoryId};
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    /// Two articles of three statements each: 0, 1, 2 and 3, 4, 5.
    fn story() -> Story {
        let text = |outlet: &str| format!("{outlet} is here. {outlet} is there. {outlet} is gone.");
        let article = |outlet| ProjectArticle { text: text(outlet), ..Default::default() };
        Story::read(&[article("Ann"), article("Bob")], Lexicon::default()).unwrap()
    }

    fn candidates(story: &Story, pairs: &[(usize, usize, f64)]) -> Candidates {
        let candidate = |(a, b, first): &(usize, usize, f64)| Candidate {
            pair: (StatementId::new(*a), StatementId::new(*b)),
            odds: *first,
        };
        Candidates::new(story, pairs.iter().map(candidate).collect())
    }

    #[test]
    fn a_pair_stands_above_the_next_best_of_either_article() {
        let story = story();
        let candidates = candidates(&story, &[(0, 3, 2.0), (0, 4, -1.0), (1, 3, 1.0)]);
        let pair = (StatementId::new(0), StatementId::new(3));
        let best = candidates.standing(&story, pair, 2.0);
        assert_eq!((best.height, best.margins, best.gaps), (2.0 - MIN_ODDS, [1.0, 3.0], [0.0, 0.0]));
        let next = candidates.standing(&story, (StatementId::new(0), StatementId::new(4)), -1.0);
        assert_eq!((next.margins, next.gaps), ([-3.0, -1.0 - MIN_ODDS], [-3.0, 0.0]));
        let none = candidates.standing(&story, (StatementId::new(0), StatementId::new(5)), -2.0);
        assert_eq!(none.margins, [-4.0, -2.0 - MIN_ODDS]);
    }

    #[test]
    fn statements_whose_neighbours_match_stand_higher() {
        let story = story();
        let candidates = candidates(&story, &[(0, 3, 2.0), (0, 5, 1.0), (1, 4, 0.0), (2, 3, -1.0)]);
        let standing = candidates.standing(&story, (StatementId::new(1), StatementId::new(4)), 0.0);
        assert_eq!((standing.parallel, standing.crossed), (2.0 - MIN_ODDS, 1.0 - MIN_ODDS));
        let last = candidates.standing(&story, (StatementId::new(2), StatementId::new(3)), -1.0);
        // What follows the last statement of an article is of another one.
        assert_eq!((last.parallel, last.crossed), (0.0, -MIN_ODDS));
    }
}
