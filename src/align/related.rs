//! Whether an article is on a matter with the others, or got among them by mistake.

use crate::align::Alignment;
use crate::index::{ArticleId, ById};
use crate::story::{Article, Story};

/// From this score on a statement is near one of another article. It is a plain likeness: two reports on
/// one event reach it with most of their statements, reports on two events with one in twenty.
const MIN_NEAR_SIMILARITY: f64 = 0.25;

/// An article is related when at least one in this many of its statements is near one of another.
///
/// On six marked stories, with all their articles and with any two of them alone, no article falls
/// short; of the articles of other stories put among them, 1 in 125 does not, and of 516 pairs of
/// articles from two stories none.
const NEAR_ONE_IN: usize = 4;

/// By article of the story: whether it is related to any other. `None` where that cannot be told: it
/// has no statements, or no other article is in its language.
pub fn related(story: &Story, alignment: &Alignment) -> ById<ArticleId, Option<bool>> {
    let one = |(id, article): (ArticleId, &Article)| {
        let closest = alignment.closest.range(&article.statements);
        let near = closest.iter().filter(|score| **score >= MIN_NEAR_SIMILARITY).count();
        let is_told = !closest.is_empty() && story.has_peers(id);
        is_told.then_some(near * NEAR_ONE_IN >= closest.len())
    };
    story.articles.iter().map(one).collect()
}
