//! How each statement stands to the other articles: who reports the same, who differs, what only one
//! adds, what stands alone.
//!
//! What is in a group with the statement reports its fact or claim; what is linked with it in a grade, and in no
//! group with it, perhaps does; what is linked without a grade is on the same matter.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::align::{LinkKind, Partner};
use crate::contradiction::{Contradiction, ContradictionKind, Contradictions};
use crate::group::Groups;
use crate::index::{ArticleId, ById, StatementId};
use crate::same_claim::Grade;
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
    /// Another article perhaps reports the same, and none surely does.
    Perhaps,
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
    /// Of each article that does not report the same, the statement that perhaps does, the surest first.
    pub perhaps: Vec<StatementId>,
    /// Of each other article, the surest statement on the same matter; the surest first.
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

/// By statement of the story: how it stands to the others. `None` where it is linked with none and does not
/// stand alone either. `partners` are what each is linked with, the surest first; `related` tells which articles
/// are on a matter with the others, `unique` which statements stand alone.
pub fn relations(
    story: &Story,
    groups: &Groups,
    partners: &ById<StatementId, Vec<Partner>>,
    related: &ById<ArticleId, Option<bool>>,
    unique: &[StatementId],
    contradictions: &Contradictions,
) -> ById<StatementId, Option<Relation>> {
    let unique: BTreeSet<StatementId> = unique.iter().copied().collect();
    let expected = Expected::new(story, related);
    let relation = |statement: StatementId| {
        let differing = |other: StatementId| {
            let found = contradictions.get(&(statement.min(other), statement.max(other))).cloned();
            let found = found.filter(|found| found.kind != ContradictionKind::Negation)?;
            Some(if other < statement { found.turned() } else { found })
        };
        let same = same_elsewhere(statement, groups, partners, story);
        let same: Vec<SameElsewhere> = same
            .into_iter()
            .map(|one| SameElsewhere {
                statement: one.statement,
                kind: one.kind,
                differs: differing(one.statement),
            })
            .collect();
        let (perhaps, near) = elsewhere(statement, &same, partners, story);
        let kind = match same.iter().find(|one| one.differs.is_some()).or(same.first()) {
            Some(SameElsewhere { differs: Some(_), .. }) => RelationKind::Differs,
            Some(_) => RelationKind::Same,
            None if unique.contains(&statement) => RelationKind::Alone,
            None if !perhaps.is_empty() => RelationKind::Perhaps,
            None if !near.is_empty() => RelationKind::Adds,
            None => return None,
        };
        let mut same = same;
        sort_by_key(&mut same, |one| one.differs.is_none());
        Some(Relation { kind, everywhere: expected.all_in(statement, &same, story), same, perhaps, near })
    };
    story.statements.ids().map(relation).collect()
}

/// The statements of other articles in the group of `statement`, the surest first, then those that are in it
/// without a link of their own, as beside a statement that a reader linked with another.
fn same_elsewhere(
    statement: StatementId,
    groups: &Groups,
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> Vec<Partner> {
    let own = story.statement(statement).article;
    let linked = partners.of(statement).iter().filter(|one| groups.is_one(statement, one.statement));
    let mut same: Vec<Partner> = linked.copied().collect();
    let met: BTreeSet<StatementId> = same.iter().map(|one| one.statement).collect();
    let group = groups.of(statement).into_iter().flat_map(|group| &group.statements);
    let others = group.filter(|other| story.statement(**other).article != own && !met.contains(other));
    same.extend(others.map(|other| Partner {
        statement: *other,
        kind: LinkKind::Same,
        grade: Some(Grade::Sure),
    }));
    same
}

/// Of each article that does not report the same, its first partner that perhaps does, and of the others the
/// first that is on the same matter.
fn elsewhere(
    statement: StatementId,
    same: &[SameElsewhere],
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> (Vec<StatementId>, Vec<StatementId>) {
    let article = |statement| story.statement(statement).article;
    let mut met: BTreeSet<ArticleId> = same.iter().map(|one| article(one.statement)).collect();
    let mut first_of_each = |is_graded: bool| {
        let partners = partners.of(statement).iter().filter(|one| one.grade.is_some() == is_graded);
        let statements = partners.map(|one| one.statement);
        statements.filter(|other| met.insert(article(*other))).collect::<Vec<_>>()
    };
    let perhaps = first_of_each(true);
    (perhaps, first_of_each(false))
}

/// Which articles would report what an article does, if all did.
struct Expected<'s> {
    story: &'s Story,
    related: &'s ById<ArticleId, Option<bool>>,
    /// By article: how many.
    counts: ById<ArticleId, usize>,
}

impl<'s> Expected<'s> {
    fn new(story: &'s Story, related: &'s ById<ArticleId, Option<bool>>) -> Self {
        let mut expected = Self { story, related, counts: ById::default() };
        let count = |own| story.articles.ids().filter(|other| expected.is_expected(own, *other)).count();
        expected.counts = story.articles.ids().map(count).collect();
        expected
    }

    /// An article on another matter, or in another language, says nothing on this one, so nobody waits for it.
    fn is_expected(&self, own: ArticleId, other: ArticleId) -> bool {
        other != own && *self.related.of(other) != Some(false) && self.story.are_peers(own, other)
    }

    /// Whether every article that is expected to reports the same as `statement`.
    fn all_in(&self, statement: StatementId, same: &[SameElsewhere], story: &Story) -> bool {
        let own = story.statement(statement).article;
        let reporting: BTreeSet<ArticleId> = same
            .iter()
            .map(|one| story.statement(one.statement).article)
            .filter(|other| self.is_expected(own, *other))
            .collect();
        !reporting.is_empty() && reporting.len() >= *self.counts.of(own)
    }
}
