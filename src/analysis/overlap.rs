//! How much two articles say alike.

use std::collections::BTreeSet;

use crate::group::Groups;
use crate::index::{ArticleId, ById, StatementId};
use crate::story::Story;

/// By article of the story, then by other article: how many statements of the one are in a group with one of the
/// other. An article shares nothing with itself.
pub fn overlap(story: &Story, groups: &Groups) -> ById<ArticleId, ById<ArticleId, usize>> {
    let all = story.articles.len();
    let mut counts: ById<ArticleId, ById<ArticleId, usize>> = ById::new(vec![ById::new(vec![0; all]); all]);
    for group in &groups.all {
        let articles: BTreeSet<ArticleId> = group.articles(story);
        let own = |statement: &StatementId| story.statement(*statement).article;
        for article in group.statements.iter().map(own) {
            for other in articles.iter().filter(|other| **other != article) {
                *counts.of_mut(article).of_mut(*other) += 1;
            }
        }
    }
    counts
}
