//! Which statements of a theme say the same.

use std::collections::BTreeSet;

use crate::align::{Alignment, Link};
use crate::index::{ById, StatementId};
use crate::story::Story;
use crate::theme::Theme;

/// The members of the theme, joined along the links that say two report the same: a reader's, then the
/// best first.
///
/// Two groups become one only where every statement of the one is linked to every statement of the
/// other that another article made: else a chain of half-alike statements would pass for one claim.
/// Statements that a reader linked count as one there. Two of which a reader said that they are not the
/// same are never in one group.
pub(super) fn groups(theme: &Theme, alignment: &Alignment, story: &Story) -> Vec<Vec<StatementId>> {
    let mut groups = Groups::new(theme, story);
    let same = || alignment.links.iter().filter(|link| link.kind.is_same());
    for link in same().filter(|link| link.by_reader) {
        groups.join(link, |_, _| true);
    }
    let one = groups.of.clone();
    let one = |statement: StatementId| *one.of(statement);
    let linked: BTreeSet<(usize, usize)> = alignment
        .links
        .iter()
        .filter_map(|link| Some((one(link.a)?, one(link.b)?)))
        .flat_map(|(a, b)| [(a, b), (b, a)])
        .collect();
    let are_linked =
        |a: StatementId, b: StatementId| one(a).zip(one(b)).is_some_and(|pair| linked.contains(&pair));
    for link in same().filter(|link| !link.by_reader) {
        groups
            .join(link, |a, b| story.statement(a).article == story.statement(b).article || are_linked(a, b));
    }
    groups.into_story_order()
}

/// Statements in groups.
struct Groups<'s> {
    story: &'s Story,
    /// By statement of the story: its group, if it is a member of the theme.
    of: ById<StatementId, Option<usize>>,
    /// Emptied ones stay, so that the others keep their numbers.
    all: Vec<Vec<StatementId>>,
}

impl<'s> Groups<'s> {
    /// Every member of the theme by itself.
    fn new(theme: &Theme, story: &'s Story) -> Self {
        let mut of: ById<StatementId, Option<usize>> = ById::new(vec![None; story.statements.len()]);
        let mut all = Vec::new();
        for member in &theme.members {
            *of.of_mut(member.statement) = Some(all.len());
            all.push(vec![member.statement]);
        }
        Self { story, of, all }
    }

    /// Makes the groups of both ends one, where each two of their statements belong together.
    fn join(&mut self, link: &Link, belong: impl Fn(StatementId, StatementId) -> bool) {
        let (Some(a), Some(b)) = (*self.of.of(link.a), *self.of.of(link.b)) else { return };
        let are_apart = |a, b| self.story.decisions.link(a, b) == Some(false);
        let fit = |x, y| belong(x, y) && !are_apart(x, y);
        if a == b || !self.members(a).iter().all(|x| self.members(b).iter().all(|y| fit(*x, *y))) {
            return;
        }
        let moved = self.all.get_mut(b).map(std::mem::take).unwrap_or_default();
        for statement in &moved {
            *self.of.of_mut(*statement) = Some(a);
        }
        if let Some(group) = self.all.get_mut(a) {
            group.extend(moved);
        }
    }

    fn members(&self, group: usize) -> &[StatementId] {
        self.all.get(group).map(Vec::as_slice).unwrap_or_default()
    }

    fn into_story_order(mut self) -> Vec<Vec<StatementId>> {
        self.all.retain(|group| !group.is_empty());
        self.all.iter_mut().for_each(|group| group.sort_unstable());
        self.all
    }
}
