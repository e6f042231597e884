//! Links between statements of different articles.

use std::ops::Range;

use serde::Serialize;

use crate::similarity::Index;
use crate::story::{Statement, Story};
use crate::words::{Id, Word};

/// From this score on two statements are on the same matter.
pub const RELATED: f64 = 0.25;

/// From this score on two statements report the same fact or claim. More pairs would be found from
/// 0.36 on, but every second one of those would be wrong, and a false 'same claim' costs a reader more
/// than a missed one.
pub const SAME: f64 = 0.44;

/// Below this score with every statement of other articles, a statement is one article's alone: well
/// below [`SAME`], so that a close call is claimed neither way.
pub const UNIQUE: f64 = 0.33;

/// From this share of common words on, two statements are near.
const NEAR: f64 = 0.8;

/// A statement keeps its links to this many statements of each other article, the best ones.
const LINKS_PER_ARTICLE: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// The same words.
    Verbatim,
    /// Most words the same.
    Near,
    /// The same fact or claim in other words.
    Same,
    /// On the same matter.
    Related,
}

/// Two statements of different articles that belong together, by their indices in the story.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    pub a: usize,
    pub b: usize,
    pub score: f64,
    pub kind: LinkKind,
}

impl Link {
    /// Whether the two report the same fact or claim.
    pub fn is_same(&self) -> bool {
        self.kind <= LinkKind::Same
    }
}

/// Every link of a story.
#[derive(Debug)]
pub struct Alignment {
    /// By score, best first; equal scores in the story's order.
    pub links: Vec<Link>,
    /// By statement: its highest score with any statement of another article.
    pub closest: Vec<f64>,
}

impl Alignment {
    /// Scores every pair of statements of different articles and keeps the best.
    pub fn of(story: &Story) -> Self {
        let index = Index::of(story.statements.iter().map(|statement| &statement.profile));
        let mut closest = vec![0.0f64; story.statements.len()];
        let mut links = Vec::new();
        for (a, statement) in story.statements.iter().enumerate() {
            // Statements stand article by article: what comes after its own article are the others
            // that it has not met yet.
            let from = story.articles.get(statement.article).map_or(0, |article| article.statements.end);
            let scores = index.scores(&statement.profile, from);
            for (b, &score) in (from..).zip(&scores) {
                for end in [a, b] {
                    if let Some(best) = closest.get_mut(end) {
                        *best = best.max(score);
                    }
                }
            }
            for others in story.articles.iter().map(|article| article.statements.clone()) {
                if others.start >= from {
                    links.extend(best_links(story, a, others, from, &scores));
                }
            }
        }
        sort(&mut links);
        Self { links, closest }
    }
}

/// The best links of statement `a` to the statements `others` of one article; `scores` begin with the
/// statement `from`.
fn best_links(story: &Story, a: usize, others: Range<usize>, from: usize, scores: &[f64]) -> Vec<Link> {
    let mut links: Vec<Link> = others
        .filter_map(|b| {
            let score = *scores.get(b - from)?;
            let ends = (story.statements.get(a)?, story.statements.get(b)?);
            (score >= RELATED).then(|| Link { a, b, score, kind: kind(ends.0, ends.1, score) })
        })
        .collect();
    sort(&mut links);
    links.truncate(LINKS_PER_ARTICLE);
    links
}

fn sort(links: &mut [Link]) {
    links.sort_by(|x, y| y.score.total_cmp(&x.score).then_with(|| (x.a, x.b).cmp(&(y.a, y.b))));
}

fn kind(a: &Statement, b: &Statement, score: f64) -> LinkKind {
    let forms = |words: &[Word]| words.iter().map(|word| word.form).collect::<Vec<_>>();
    let (a_forms, b_forms) = (forms(&a.words), forms(&b.words));
    if a_forms == b_forms {
        LinkKind::Verbatim
    } else if common(a_forms, b_forms) >= NEAR {
        LinkKind::Near
    } else if score >= SAME {
        LinkKind::Same
    } else {
        LinkKind::Related
    }
}

/// Share of the words that both have, whatever their order (Dice), 0..1.
fn common(mut a: Vec<Id>, mut b: Vec<Id>) -> f64 {
    let all = a.len() + b.len();
    a.sort_unstable();
    b.sort_unstable();
    let mut rest = b.as_slice();
    let mut both = 0;
    for form in a {
        rest = rest.get(rest.partition_point(|other| *other < form)..).unwrap_or_default();
        if let Some((_, after)) = rest.split_first().filter(|(other, _)| **other == form) {
            both += 2;
            rest = after;
        }
    }
    if all == 0 { 0.0 } else { f64::from(both) / all as f64 }
}
