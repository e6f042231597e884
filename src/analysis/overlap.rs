//! How much two articles say alike.

use std::collections::BTreeSet;

use crate::align::Link;
use crate::index::{ArticleId, ById, StatementId};
use crate::story::Story;

/// By article of the story, then by other article: how many statements of the one the other makes too, in
/// the same words or its own. An article shares nothing with itself.
pub fn overlap(story: &Story, links: &[Link]) -> ById<ArticleId, ById<ArticleId, usize>> {
    let article = |statement| story.statement(statement).article;
    let all = story.articles.len();
    let mut shared: BTreeSet<(StatementId, ArticleId)> = BTreeSet::new();
    let mut counts: ById<ArticleId, ById<ArticleId, usize>> = ById::new(vec![ById::new(vec![0; all]); all]);
    for link in links.iter().filter(|link| link.kind.is_same()) {
        for (own, other) in [(link.a, link.b), (link.b, link.a)] {
            let other = article(other);
            if shared.insert((own, other)) {
                *counts.of_mut(article(own)).of_mut(other) += 1;
            }
        }
    }
    counts
}
