//! How each statement stands to the other articles: who reports the same, who differs, what only one
//! adds, what stands alone.
//!
//! A link that says the same says that another article reports the statement's fact or claim; one that is
//! only related, that it is on the same matter.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::align::{Link, LinkKind, Partner, partners};
use crate::analysis::figures::{Differing, figures};
use crate::sorting::sort_by_key;
use crate::story::Story;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// Another article reports the same.
    Same,
    /// Another article reports the same, with another figure or date.
    Differs,
    /// Others are on the same matter, and none reports the same.
    Adds,
    /// No other article reports anything like it.
    Alone,
}

/// How one statement stands to those of other articles.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    pub kind: RelationKind,
    /// Whether every other article on the matter reports the same.
    pub everywhere: bool,
    /// Statements that report the same: those that differ first, then the surest.
    pub same: Vec<SameElsewhere>,
    /// Of each article that does not report the same, the surest statement on the same matter; the surest
    /// first.
    pub near: Vec<usize>,
}

/// A statement of another article that reports the same.
#[derive(Debug, Clone, PartialEq)]
pub struct SameElsewhere {
    pub statement: usize,
    pub kind: LinkKind,
    /// The figures that the two give instead of each other's.
    pub differs: Option<Differing>,
}

/// By statement of the story: how it stands to the others by `links`, best first. `None` where it is linked
/// with none and does not stand alone either. `related` tells which articles are on a matter with the
/// others, `unique` which statements stand alone.
pub fn relations(
    story: &Story,
    links: &[Link],
    related: &[Option<bool>],
    unique: &[usize],
) -> Vec<Option<Relation>> {
    let unique: BTreeSet<usize> = unique.iter().copied().collect();
    let figures = figures(story);
    let article = |statement: usize| story.statements.get(statement).map(|statement| statement.article);
    // An article on another matter says nothing on this one, so 'everywhere' does not wait for it.
    let is_expected = |article: usize| related.get(article) != Some(&Some(false));
    let expected = (0..story.articles.len()).filter(|article| is_expected(*article)).count();
    let relation = |(statement, partners): (usize, Vec<Partner>)| {
        let differing = |other: usize| figures.get(statement)?.differing(figures.get(other)?);
        let (same, others): (Vec<Partner>, Vec<Partner>) =
            partners.into_iter().partition(|partner| partner.kind.is_same());
        let mut met: BTreeSet<usize> = same.iter().filter_map(|one| article(one.statement)).collect();
        let others_expected = expected - usize::from(article(statement).is_some_and(is_expected));
        let everywhere = !same.is_empty() && met.len() >= others_expected;
        let mut same: Vec<_> = same
            .into_iter()
            .map(|one| SameElsewhere {
                statement: one.statement,
                kind: one.kind,
                differs: differing(one.statement),
            })
            .collect();
        sort_by_key(&mut same, |one| one.differs.is_none());
        let is_first = |other: &usize| article(*other).is_some_and(|article| met.insert(article));
        let near: Vec<usize> = others.into_iter().map(|other| other.statement).filter(is_first).collect();
        let kind = match same.first() {
            Some(SameElsewhere { differs: Some(_), .. }) => RelationKind::Differs,
            Some(_) => RelationKind::Same,
            None if unique.contains(&statement) => RelationKind::Alone,
            None if !near.is_empty() => RelationKind::Adds,
            None => return None,
        };
        Some(Relation { kind, everywhere, same, near })
    };
    partners(links, story).into_iter().enumerate().map(relation).collect()
}
