//! Groups: which statements of different articles report one claim.
//!
//! One definition for every view: the rows of a theme, what others report beside an article, what an article
//! lacks, and how much two articles say alike all count the members of groups.

use std::collections::BTreeSet;

use crate::align::{Link, Partner};
use crate::correction::Verdict;
use crate::index::{ArticleId, ById, StatementId};
use crate::same_claim::Grade;
use crate::sorting::sort_by_key;
use crate::story::Story;

/// Statements of at least two articles that report one claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// In the story's order.
    pub statements: Vec<StatementId>,
    /// The one that the others are the most alike to: what stands for the claim where one line is to.
    pub central: StatementId,
}

/// The groups of a story.
#[derive(Debug, Default)]
pub struct Groups {
    /// Those of the most articles first, then by their first statement.
    pub all: Vec<Group>,
    /// By statement of the story: the place of its group, if it has one.
    of: ById<StatementId, Option<usize>>,
}

impl Group {
    /// The central statement, and those that surely say the same as it by a link of their own: any two of these
    /// hang together by that one, as others of the group may not.
    pub fn sure(&self, partners: &ById<StatementId, Vec<Partner>>) -> Vec<StatementId> {
        let is_sure = |one: &StatementId| {
            let mut linked = partners.of(self.central).iter();
            linked.any(|partner| partner.statement == *one && partner.grade == Some(Grade::Sure))
        };
        let rest = self.statements.iter().copied().filter(|one| *one != self.central && is_sure(one));
        std::iter::once(self.central).chain(rest).collect()
    }

    /// The articles that report it, in the story's order.
    pub fn articles(&self, story: &Story) -> BTreeSet<ArticleId> {
        self.statements.iter().map(|id| story.statement(*id).article).collect()
    }
}

impl Groups {
    /// Joins statements along the `links` that surely say the same, a reader's first, then the best.
    ///
    /// Two groups become one only where every statement of the one is linked, in either grade, with every
    /// statement of the other that another article made: else a chain of half-alike statements would pass for one
    /// claim. Statements that a reader linked count as one there. Two of which a reader said that they are not the
    /// same, or in part alone, are never in one group.
    pub fn new(story: &Story, links: &[Link]) -> Self {
        let mut joining = Joining::new(story);
        let sure = || links.iter().filter(|link| link.grade == Some(Grade::Sure));
        for link in sure().filter(|link| link.by_reader) {
            joining.join(link, |_, _| true);
        }
        let one = joining.of.clone();
        let graded = links.iter().filter(|link| link.grade.is_some());
        let pairs = graded.map(|link| (*one.of(link.a), *one.of(link.b)));
        let linked: BTreeSet<(usize, usize)> = pairs.flat_map(|(a, b)| [(a, b), (b, a)]).collect();
        let are_linked = |a: StatementId, b: StatementId| {
            story.statement(a).article == story.statement(b).article
                || linked.contains(&(*one.of(a), *one.of(b)))
        };
        for link in sure().filter(|link| !link.by_reader) {
            joining.join(link, are_linked);
        }
        Self::of_members(joining.all, story, links)
    }

    /// The group of a statement.
    pub fn of(&self, statement: StatementId) -> Option<&Group> {
        self.of.of(statement).and_then(|place| self.all.get(place))
    }

    /// Whether two statements are in one group.
    pub fn is_one(&self, a: StatementId, b: StatementId) -> bool {
        let of = |statement| *self.of.of(statement);
        of(a).is_some() && of(a) == of(b)
    }

    fn of_members(members: Vec<Vec<StatementId>>, story: &Story, links: &[Link]) -> Self {
        let several = members.into_iter().filter(|members| members.len() > 1);
        let mut several: Vec<Vec<StatementId>> = several.collect();
        several.iter_mut().for_each(|members| members.sort_unstable());
        let mut of: ById<StatementId, Option<usize>> = ById::new(vec![None; story.statements.len()]);
        let mut all: Vec<Group> = several
            .into_iter()
            .filter_map(|statements| Some(Group { central: *statements.first()?, statements }))
            .collect();
        sort_by_key(&mut all, |group| {
            (std::cmp::Reverse(group.articles(story).len()), group.statements.clone())
        });
        for (place, group) in all.iter().enumerate() {
            group.statements.iter().for_each(|statement| *of.of_mut(*statement) = Some(place));
        }
        let mut groups = Self { all, of };
        groups.choose_central(story.statements.len(), links);
        groups
    }

    /// The member whose links with the others have the highest scores together; of equal ones the first in
    /// the story, whatever order the articles are given in.
    fn choose_central(&mut self, statements: usize, links: &[Link]) {
        let mut sums: ById<StatementId, f64> = ById::new(vec![0.0; statements]);
        for link in links.iter().filter(|link| self.is_one(link.a, link.b)) {
            *sums.of_mut(link.a) += link.score;
            *sums.of_mut(link.b) += link.score;
        }
        // Sums that read the same in three decimals are equal.
        let sum = |statement: &StatementId| (sums.of(*statement) * 1000.0).round() as u64;
        let rank = |statement: &StatementId| (std::cmp::Reverse(sum(statement)), *statement);
        for group in &mut self.all {
            let central = group.statements.iter().min_by_key(|statement| rank(statement));
            group.central = central.copied().unwrap_or(group.central);
        }
    }
}

/// Statements on their way into groups.
struct Joining<'s> {
    story: &'s Story,
    /// By statement of the story: its group.
    of: ById<StatementId, usize>,
    /// Emptied ones stay, so that the others keep their numbers.
    all: Vec<Vec<StatementId>>,
}

impl<'s> Joining<'s> {
    /// Every statement by itself.
    fn new(story: &'s Story) -> Self {
        let of = (0..story.statements.len()).collect();
        Self { story, of, all: story.statements.ids().map(|statement| vec![statement]).collect() }
    }

    /// Makes the groups of both ends one, where each two of their statements belong together.
    fn join(&mut self, link: &Link, belong: impl Fn(StatementId, StatementId) -> bool) {
        let (a, b) = (*self.of.of(link.a), *self.of.of(link.b));
        let are_apart =
            |a, b| self.story.decisions.link(a, b).is_some_and(|verdict| verdict != Verdict::Same);
        let fit = |x, y| belong(x, y) && !are_apart(x, y);
        if a == b || !self.members(a).iter().all(|x| self.members(b).iter().all(|y| fit(*x, *y))) {
            return;
        }
        let moved = self.all.get_mut(b).map(std::mem::take).unwrap_or_default();
        for statement in &moved {
            *self.of.of_mut(*statement) = a;
        }
        if let Some(group) = self.all.get_mut(a) {
            group.extend(moved);
        }
    }

    fn members(&self, group: usize) -> &[StatementId] {
        self.all.get(group).map(Vec::as_slice).unwrap_or_default()
    }
}
