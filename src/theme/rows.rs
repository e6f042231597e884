//! Rows: the statements of a theme that say the same, side by side.

use std::collections::BTreeSet;

use crate::align::Alignment;
use crate::order::sort_by_key;
use crate::story::Story;
use crate::theme::Theme;
use crate::theme::label::shared_phrase;

/// Statements that say the same, or one that stands alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The phrase they share.
    pub label: Option<String>,
    /// In the story's order.
    pub statements: Vec<usize>,
}

/// The rows of a theme: those of the most articles first, then those that come first in their
/// articles; statements that only touch the theme and say what no other does come last.
pub fn rows(theme: &Theme, alignment: &Alignment, story: &Story) -> Vec<Row> {
    let mut groups = groups(theme, alignment, story);
    sort_by_key(&mut groups, |group| {
        let covered = group.iter().any(|statement| theme.is_covered_by(*statement));
        let place = group.iter().map(|statement| place(*statement, story)).min();
        (!covered, std::cmp::Reverse(articles(group, story)), place, group.first().copied())
    });
    groups
        .into_iter()
        .map(|statements| {
            let label = (statements.len() > 1).then(|| shared_phrase(&statements, story)).flatten();
            Row { label, statements }
        })
        .collect()
}

/// The members of the theme, joined along the links that say two report the same, best first.
///
/// Two groups become one only where every statement of the one is linked to every statement of the
/// other that another article made: else a chain of half-alike statements would pass for one claim.
fn groups(theme: &Theme, alignment: &Alignment, story: &Story) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut group_of: Vec<Option<usize>> = vec![None; story.statements.len()];
    for member in &theme.members {
        if let Some(group) = group_of.get_mut(member.statement) {
            *group = Some(groups.len());
            groups.push(vec![member.statement]);
        }
    }
    let of = |group_of: &[Option<usize>], statement: usize| group_of.get(statement).copied().flatten();
    let linked: BTreeSet<(usize, usize)> = alignment
        .links
        .iter()
        .filter(|link| of(&group_of, link.a).is_some() && of(&group_of, link.b).is_some())
        .flat_map(|link| [(link.a, link.b), (link.b, link.a)])
        .collect();
    let belong = |a: usize, b: usize| article(a, story) == article(b, story) || linked.contains(&(a, b));
    for link in alignment.links.iter().filter(|link| link.is_same()) {
        let (Some(a), Some(b)) = (of(&group_of, link.a), of(&group_of, link.b)) else { continue };
        let all = |group: usize| groups.get(group).map(Vec::as_slice).unwrap_or_default();
        if a == b || !all(a).iter().all(|x| all(b).iter().all(|y| belong(*x, *y))) {
            continue;
        }
        let moved = groups.get_mut(b).map(std::mem::take).unwrap_or_default();
        for statement in &moved {
            if let Some(group) = group_of.get_mut(*statement) {
                *group = Some(a);
            }
        }
        if let Some(group) = groups.get_mut(a) {
            group.extend(moved);
        }
    }
    groups.retain(|group| !group.is_empty());
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups
}

fn article(statement: usize, story: &Story) -> Option<usize> {
    story.statements.get(statement).map(|statement| statement.article)
}

fn articles(group: &[usize], story: &Story) -> usize {
    let mut articles: Vec<_> = group.iter().filter_map(|statement| article(*statement, story)).collect();
    articles.dedup();
    articles.len()
}

/// How many thousandths of its article stand before the statement.
fn place(statement: usize, story: &Story) -> usize {
    let Some(statement) = story.statements.get(statement) else { return 0 };
    let words = story.articles.get(statement.article).map_or(0, |article| article.words);
    (statement.before * 1000).checked_div(words).unwrap_or(0)
}
