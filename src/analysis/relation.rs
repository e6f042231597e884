//! How each statement stands to the other articles: who reports the same, who contradicts it, what only one
//! adds, what stands alone.
//!
//! What is in a group with the statement reports its fact or claim, though it may give another figure for it; what
//! is linked with it in a grade, and in no group with it, perhaps does; what is linked without a grade is on the
//! same matter.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::align::{LinkKind, Partner};
use crate::contradiction::{Contradiction, Contradictions};
use crate::group::Groups;
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
    /// Another article denies it, or gives another figure or date.
    Contradicts,
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
    /// Statements that report the same: those that contradict it first, then the surest.
    pub same: Vec<SameElsewhere>,
    /// Statements that contradict it, those of the article that was given first first.
    pub contradicts: Vec<Contradicting>,
    /// Of each article that does neither, the statement that perhaps reports the same, the surest first.
    pub perhaps: Vec<StatementId>,
    /// Of each other article, the surest statement on the same matter; the surest first.
    pub near: Vec<StatementId>,
}

/// A statement of another article that reports the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SameElsewhere {
    pub statement: StatementId,
    pub kind: LinkKind,
}

/// A statement of another article that contradicts this relation's own; what `a` of it names is the own one's.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradicting {
    pub statement: StatementId,
    pub contradiction: Contradiction,
}

impl Relation {
    /// Whether the statement contradicts the relation's own.
    pub fn is_contradicted_by(&self, statement: StatementId) -> bool {
        self.contradicts.iter().any(|one| one.statement == statement)
    }
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
    let contradicting = contradicting(story, contradictions);
    let relation = |statement: StatementId| {
        let contradicts = contradicting.of(statement).clone();
        let is_contradicted = |other: StatementId| contradicts.iter().any(|one| one.statement == other);
        let mut same = same_elsewhere(statement, groups, partners, story);
        sort_by_key(&mut same, |one| !is_contradicted(one.statement));
        let (perhaps, near) = elsewhere(statement, &same, &contradicts, partners, story);
        let kind = match same.first() {
            _ if !contradicts.is_empty() => RelationKind::Contradicts,
            Some(_) => RelationKind::Same,
            None if unique.contains(&statement) => RelationKind::Alone,
            None if !perhaps.is_empty() => RelationKind::Perhaps,
            None if !near.is_empty() => RelationKind::Adds,
            None => return None,
        };
        let everywhere = expected.all_in(statement, &same, story);
        Some(Relation { kind, everywhere, same, contradicts, perhaps, near })
    };
    story.statements.ids().map(relation).collect()
}

/// By statement: those that contradict it, in the order in which they were given.
fn contradicting(story: &Story, contradictions: &Contradictions) -> ById<StatementId, Vec<Contradicting>> {
    let mut contradicting: ById<StatementId, Vec<Contradicting>> =
        ById::new(vec![Vec::new(); story.statements.len()]);
    for ((a, b), contradiction) in contradictions {
        let (own, turned) = (contradiction.clone(), contradiction.clone().turned());
        contradicting.of_mut(*a).push(Contradicting { statement: *b, contradiction: own });
        contradicting.of_mut(*b).push(Contradicting { statement: *a, contradiction: turned });
    }
    let in_order = |mut all: Vec<Contradicting>| {
        sort_by_key(&mut all, |one| story.place(one.statement));
        all
    };
    contradicting.into_values().into_iter().map(in_order).collect()
}

/// The statements of other articles in the group of `statement`, the surest first, then those that are in it
/// without a link of their own, as beside a statement that a reader linked with another.
fn same_elsewhere(
    statement: StatementId,
    groups: &Groups,
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> Vec<SameElsewhere> {
    let own = story.statement(statement).article;
    let linked = partners.of(statement).iter().filter(|one| groups.is_one(statement, one.statement));
    let mut same: Vec<SameElsewhere> =
        linked.map(|one| SameElsewhere { statement: one.statement, kind: one.kind }).collect();
    let met: BTreeSet<StatementId> = same.iter().map(|one| one.statement).collect();
    let group = groups.of(statement).into_iter().flat_map(|group| &group.statements);
    let others = group.filter(|other| story.statement(**other).article != own && !met.contains(other));
    same.extend(others.map(|other| SameElsewhere { statement: *other, kind: LinkKind::Same }));
    same
}

/// Of each article that neither reports the same nor contradicts it, its first partner that perhaps reports the
/// same, and of the others the first that is on the same matter.
fn elsewhere(
    statement: StatementId,
    same: &[SameElsewhere],
    contradicts: &[Contradicting],
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> (Vec<StatementId>, Vec<StatementId>) {
    let article = |statement| story.statement(statement).article;
    let told = same.iter().map(|one| one.statement).chain(contradicts.iter().map(|one| one.statement));
    let mut met: BTreeSet<ArticleId> = told.map(article).collect();
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
