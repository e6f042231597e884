//! How each statement stands to the other articles: who reports the same, who differs, what only one
//! adds, what stands alone.
//!
//! A link that says the same says that another article reports the statement's fact or claim; one that is
//! only related, that it is on the same matter.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::align::{Link, LinkKind, Partner, partners};
use crate::analysis::contradiction::{Contradiction, ContradictionKind};
use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::story::Story;

/// What the other articles make of a statement.
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
    pub near: Vec<StatementId>,
}

/// A statement of another article that reports the same.
#[derive(Debug, Clone, PartialEq)]
pub struct SameElsewhere {
    pub statement: StatementId,
    pub kind: LinkKind,
    /// Where the two contradict each other in a figure or a date; `a` is this relation's own statement.
    pub differs: Option<Contradiction>,
}

/// By statement of the story: how it stands to the others by `links`, best first. `None` where it is linked
/// with none and does not stand alone either. `related` tells which articles are on a matter with the
/// others, `unique` which statements stand alone, `contradictions` which two contradict each other.
pub fn relations(
    story: &Story,
    links: &[Link],
    related: &ById<ArticleId, Option<bool>>,
    unique: &[StatementId],
    contradictions: &BTreeMap<(StatementId, StatementId), Contradiction>,
) -> ById<StatementId, Option<Relation>> {
    let unique: BTreeSet<StatementId> = unique.iter().copied().collect();
    let article = |statement| story.statement(statement).article;
    // An article on another matter, or in another language, says nothing on this one, so 'everywhere' does not
    // wait for it.
    let is_expected = |own: ArticleId, other: ArticleId| {
        other != own && *related.of(other) != Some(false) && story.are_peers(own, other)
    };
    let expected = |own| story.articles.ids().filter(|other| is_expected(own, *other)).count();
    let expected: ById<ArticleId, usize> = story.articles.ids().map(expected).collect();
    let relation = |(statement, partners): (StatementId, Vec<Partner>)| {
        let differing = |other: StatementId| {
            let found = contradictions.get(&(statement.min(other), statement.max(other))).cloned();
            let found = found.filter(|found| found.kind != ContradictionKind::Negation)?;
            Some(if other < statement { found.turned() } else { found })
        };
        let (same, others): (Vec<Partner>, Vec<Partner>) =
            partners.into_iter().partition(|partner| partner.kind.is_same());
        let mut met: BTreeSet<ArticleId> = same.iter().map(|one| article(one.statement)).collect();
        let own = article(statement);
        let reporting = met.iter().filter(|other| is_expected(own, **other)).count();
        let everywhere = reporting > 0 && reporting >= *expected.of(own);
        let mut same: Vec<_> = same
            .into_iter()
            .map(|one| SameElsewhere {
                statement: one.statement,
                kind: one.kind,
                differs: differing(one.statement),
            })
            .collect();
        sort_by_key(&mut same, |one| one.differs.is_none());
        let is_first = |other: &StatementId| met.insert(article(*other));
        let near: Vec<_> = others.into_iter().map(|other| other.statement).filter(is_first).collect();
        let kind = match same.first() {
            Some(SameElsewhere { differs: Some(_), .. }) => RelationKind::Differs,
            Some(_) => RelationKind::Same,
            None if unique.contains(&statement) => RelationKind::Alone,
            None if !near.is_empty() => RelationKind::Adds,
            None => return None,
        };
        Some(Relation { kind, everywhere, same, near })
    };
    let partners = partners(links, story);
    partners.ids().zip(partners.into_values()).map(relation).collect()
}
