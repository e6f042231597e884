//! How much two articles say alike.

use std::collections::BTreeSet;

use crate::align::Link;
use crate::story::Story;

/// By article of the story, then by other article: how many statements of the one the other makes too, in
/// the same words or its own. An article shares nothing with itself.
pub fn overlap(story: &Story, links: &[Link]) -> Vec<Vec<usize>> {
    let article = |statement: usize| story.statements.get(statement).map(|statement| statement.article);
    let mut shared: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut counts = vec![vec![0; story.articles.len()]; story.articles.len()];
    for link in links.iter().filter(|link| link.kind.is_same()) {
        for (own, other) in [(link.a, link.b), (link.b, link.a)] {
            let (Some(one), Some(other)) = (article(own), article(other)) else { continue };
            if shared.insert((own, other))
                && let Some(count) = counts.get_mut(one).and_then(|row| row.get_mut(other))
            {
                *count += 1;
            }
        }
    }
    counts
}
