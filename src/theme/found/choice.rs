//! Which names become themes, and which statements join each.

use std::collections::BTreeMap;

use crate::index::{ById, StatementId};
use crate::sorting::sort_by;
use crate::theme::found::names::Name;
use crate::theme::found::nearest_neighbours::NearestNeighbours;

/// More themes than this no reader goes through.
const MAX_THEMES: usize = 24;

/// A statement without the words of a name joins its theme when it is this much more alike to those
/// that have them than any two statements of the story are on average: what is alike depends on the
/// story.
const MIN_JOINING_RATIO: f64 = 1.3;

/// A statement joins the themes that it is nearly as alike to as to that which it is most alike to.
const MIN_SHARE_OF_BEST: f64 = 0.9;

/// At least one in this many statements of a theme has the words of its name, or the name would not
/// be theirs.
const HOLDERS_ONE_IN: usize = 4;

/// A name is worth a theme when it adds as much as this many statements that are as alike as any two.
const MIN_ADDED_RATIO: f64 = 2.0;

/// A name, the statements that have its words, and those alike to them.
pub struct Group {
    name: Name,
    /// How alike each holder is to the others on average.
    holders: Vec<(StatementId, f64)>,
    /// Others that could join, and how alike they are to the holders on average, the most alike first.
    others: Vec<(StatementId, f64)>,
    /// How many others may join.
    max_others: usize,
}

impl Group {
    /// `None` where none of those who have the words is a neighbour of another.
    pub fn new(name: Name, neighbours: &NearestNeighbours, largest: usize) -> Option<Self> {
        let mut sums: BTreeMap<StatementId, f64> = BTreeMap::new();
        for (other, likeness) in name.holders.iter().flat_map(|holder| neighbours.of.of(*holder)) {
            *sums.entry(*other).or_insert(0.0) += likeness;
        }
        let all = name.holders.len();
        let holders: Vec<(StatementId, f64)> = name
            .holders
            .iter()
            .filter_map(|holder| Some((*holder, sums.remove(holder)? / (all.checked_sub(1)? as f64))))
            .collect();
        let mut others: Vec<(StatementId, f64)> = sums
            .into_iter()
            .map(|(other, sum)| (other, sum / all as f64))
            .filter(|(_, likeness)| *likeness >= MIN_JOINING_RATIO * neighbours.mean)
            .collect();
        sort_by(&mut others, |(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
        let max_others = largest.min(HOLDERS_ONE_IN * all).saturating_sub(all);
        (!holders.is_empty()).then_some(Self { name, holders, others, max_others })
    }

    /// How many statements it has if all join that may.
    pub fn len(&self) -> usize {
        self.name.holders.len() + self.others.len().min(self.max_others)
    }

    /// What it is worth to each of its statements: to those that have the name how alike they are,
    /// to the others what they are alike beyond what lets them join.
    fn worth(&self, neighbours: &NearestNeighbours) -> impl Iterator<Item = (StatementId, f64)> {
        let beyond = MIN_JOINING_RATIO * neighbours.mean;
        let others = self
            .others
            .iter()
            .take(self.max_others)
            .map(move |(other, likeness)| (*other, likeness - beyond));
        self.holders.iter().copied().chain(others)
    }
}

/// The names that together are worth the most to the statements, each statement counting once, with
/// the statements of each, in the story's order.
///
/// They are chosen one after the other, each time the one that adds the most; what that misses of the
/// best choice is bounded (Nemhauser, Wolsey and Fisher, 1978).
pub fn chosen(groups: Vec<Group>, neighbours: &NearestNeighbours) -> Vec<(String, Vec<StatementId>)> {
    let mut left = groups;
    let mut chosen: Vec<Group> = Vec::new();
    let mut worth: ById<StatementId, f64> = ById::new(vec![0.0; neighbours.of.len()]);
    while chosen.len() < MAX_THEMES {
        let adds = |group: &Group| -> f64 {
            let adds = |(statement, new): (StatementId, f64)| (new - worth.of(statement)).max(0.0);
            group.worth(neighbours).map(adds).sum()
        };
        let best = left.iter().map(adds).enumerate().reduce(|a, b| if b.1 > a.1 { b } else { a });
        let Some((at, _)) = best.filter(|(_, adds)| *adds > MIN_ADDED_RATIO * neighbours.mean) else { break };
        let group = left.remove(at);
        for (statement, new) in group.worth(neighbours) {
            let worth = worth.of_mut(statement);
            *worth = worth.max(new);
        }
        left.retain(|other| !other.name.clashes(&group.name));
        chosen.push(group);
    }
    with_statements(chosen, neighbours)
}

fn with_statements(groups: Vec<Group>, neighbours: &NearestNeighbours) -> Vec<(String, Vec<StatementId>)> {
    let mut most: ById<StatementId, f64> = ById::new(vec![0.0; neighbours.of.len()]);
    for (statement, likeness) in groups.iter().flat_map(|group| group.holders.iter().chain(&group.others)) {
        let most = most.of_mut(*statement);
        *most = most.max(*likeness);
    }
    let joins =
        |(statement, likeness): &&(StatementId, f64)| *likeness >= MIN_SHARE_OF_BEST * most.of(*statement);
    groups
        .into_iter()
        .map(|group| {
            let joining = group.others.iter().filter(joins).take(group.max_others).map(|(other, _)| *other);
            let mut statements: Vec<StatementId> =
                group.name.holders.iter().copied().chain(joining).collect();
            statements.sort_unstable();
            (group.name.text, statements)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Group, chosen};
    use crate::index::{StatementId, StoryId};
    use crate::theme::found::names::Name;
    use crate::theme::found::nearest_neighbours::NearestNeighbours;
    use crate::words::Lexicon;

    /// Six statements: the first three are alike, and so are the last three.
    fn neighbours() -> NearestNeighbours {
        let row = |one: usize| -> BTreeMap<StatementId, f64> {
            let others = (0..6).filter(|other| *other != one);
            let likeness = |other| if other / 3 == one / 3 { 0.8 } else { 0.1 };
            others.map(|other| (StatementId::new(other), likeness(other))).collect()
        };
        NearestNeighbours { of: (0..6).map(row).collect(), mean: 0.38 }
    }

    /// Each with the places of its statements.
    fn themes(names: &[(&str, &[usize])], largest: usize) -> Vec<(String, Vec<usize>)> {
        let (neighbours, mut lexicon) = (neighbours(), Lexicon::default());
        let names = names.iter().map(|(text, holders)| {
            let holders: Vec<_> = holders.iter().map(|holder| StatementId::new(*holder)).collect();
            Name::new(text, &holders, &mut lexicon)
        });
        let groups = names.filter_map(|name| Group::new(name, &neighbours, largest)).collect();
        let chosen = chosen(groups, &neighbours).into_iter();
        chosen.map(|(text, ids)| (text, ids.into_iter().map(StatementId::place).collect())).collect()
    }

    #[test]
    fn who_is_alike_to_those_that_have_the_name_joins() {
        assert_eq!(themes(&[("red boats", &[0, 1])], 5), [("red boats".to_owned(), vec![0, 1, 2])]);
        assert_eq!(themes(&[("red boats", &[0, 1])], 2), [("red boats".to_owned(), vec![0, 1])]);
    }

    #[test]
    fn a_name_that_adds_nothing_is_not_chosen() {
        let found = themes(&[("red boats", &[0, 1, 2]), ("old sails", &[1, 2]), ("cheese", &[3, 4, 5])], 5);
        let labels: Vec<_> = found.iter().map(|(label, _)| label.as_str()).collect();
        assert_eq!(labels, ["red boats", "cheese"]);
    }
}
