//! Which statements make a theme together.

use kodama::{MethodChain, Step, nnchain};

/// A cluster is of statements that belong together at least this much on average. The number does not depend
/// on the story, so that a further article joins or parts no cluster but by what it says itself.
const MIN_TOGETHER: f64 = 0.13;

/// Where two statements of a story belong together this much on average, as in a list of like things, what belongs
/// together does so this many times as much.
const MIN_ALIKE_MEAN: f64 = 0.2;
const MIN_ABOVE_MEAN: f64 = 1.25;

/// At most one statement in this many is in one cluster: a theme of everything says nothing. Of few statements
/// so many may be.
const CLUSTER_ONE_IN: usize = 2;
const MIN_LARGEST: usize = 6;

/// A statement is on every theme that it belongs with at least this share as much as with its best...
const MIN_SHARE_OF_BEST: f64 = 0.7;

/// ...if that is at least this much.
const MIN_JOINING: f64 = 0.115;

/// Clusters by average linkage, each of the places of its statements, in order; `mean` is that of the rows.
pub fn clusters(rows: &[Vec<f32>], mean: f64) -> Vec<Vec<usize>> {
    let all = rows.len();
    let least = least(MIN_TOGETHER, mean) as f32;
    let largest = (all / CLUSTER_ONE_IN).max(MIN_LARGEST);
    let above = rows.iter().enumerate().flat_map(|(place, row)| row.iter().skip(place + 1));
    let most = above.clone().copied().fold(0.0, f32::max);
    let mut distances: Vec<f32> = above.map(|value| most - value).collect();
    let joins = nnchain(&mut distances, all, MethodChain::Average);
    // A join makes the cluster that is numbered after those before it; the last ones are undone.
    let join = |cluster: usize| cluster.checked_sub(all).and_then(|join| joins.steps().get(join));
    let mut left: Vec<usize> = (0..(2 * all).saturating_sub(1)).next_back().into_iter().collect();
    let mut clusters = Vec::new();
    while let Some(cluster) = left.pop() {
        match join(cluster) {
            Some(join) if most - join.dissimilarity < least || join.size > largest => {
                left.extend([join.cluster1, join.cluster2]);
            }
            _ => clusters.push(members(cluster, &join)),
        }
    }
    clusters.sort_unstable();
    clusters
}

/// The places of the statements of a cluster, in order.
fn members<'j>(cluster: usize, join: &impl Fn(usize) -> Option<&'j Step<f32>>) -> Vec<usize> {
    let (mut left, mut members) = (vec![cluster], Vec::new());
    while let Some(part) = left.pop() {
        match join(part) {
            Some(join) => left.extend([join.cluster1, join.cluster2]),
            None => members.push(part),
        }
    }
    members.sort_unstable();
    members
}

/// Which of `themes`, given by the places of their statements, a statement is on, by the row of how much it
/// belongs with each statement; `place` is its own, `mean` that of all rows. That it was clustered with a theme does not count: where
/// clusters are cut hangs on little, what a statement belongs with does not.
pub fn joined(row: &[f32], place: Option<usize>, themes: &[Vec<usize>], mean: f64) -> Vec<usize> {
    let of_each: Vec<f64> = themes.iter().map(|theme| mean_with(row, theme, place)).collect();
    let most = of_each.iter().copied().fold(0.0, f64::max);
    let least = (MIN_SHARE_OF_BEST * most).max(least(MIN_JOINING, mean));
    of_each.into_iter().enumerate().filter(|(_, mean)| *mean >= least).map(|(at, _)| at).collect()
}

/// The statements of each of `themes` once every statement has joined those that it belongs with.
pub fn refined(rows: &[Vec<f32>], themes: &[Vec<usize>], mean: f64) -> Vec<Vec<usize>> {
    let mut refined = vec![Vec::new(); themes.len()];
    for (place, row) in rows.iter().enumerate() {
        for theme in joined(row, Some(place), themes, mean) {
            refined.get_mut(theme).into_iter().for_each(|theme: &mut Vec<usize>| theme.push(place));
        }
    }
    refined
}

/// How much statements must belong together, in a story where that is `asked` unless they all do.
fn least(asked: f64, mean: f64) -> f64 {
    if mean < MIN_ALIKE_MEAN { asked } else { MIN_ABOVE_MEAN * mean }
}

/// How much two different statements belong together on average.
pub fn mean(rows: &[Vec<f32>]) -> f64 {
    let above = rows.iter().enumerate().flat_map(|(place, row)| row.iter().skip(place + 1));
    let pairs = above.clone().count().max(1) as f64;
    above.map(|value| f64::from(*value)).sum::<f64>() / pairs
}

/// How much a statement belongs with the others of a theme on average.
fn mean_with(row: &[f32], theme: &[usize], place: Option<usize>) -> f64 {
    let others = || theme.iter().filter(|other| Some(**other) != place);
    let sum: f32 = others().filter_map(|other| row.get(*other)).sum();
    f64::from(sum) / others().count().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::{clusters, joined, mean, refined};
    use crate::theme::found::affinity::Rows;

    /// As many statements, three and three of which belong together.
    fn rows(count: usize) -> Rows {
        let value = |a: usize, b: usize| if a / 3 == b / 3 { 0.8 } else { 0.1 };
        (0..count).map(|a| (0..count).map(|b| value(a, b)).collect()).collect()
    }

    #[test]
    fn who_belongs_together_is_in_one_cluster() {
        assert_eq!(clusters(&rows(9), 0.0), [[0, 1, 2], [3, 4, 5], [6, 7, 8]]);
    }

    #[test]
    fn who_comes_besides_moves_no_cluster() {
        assert_eq!(clusters(&rows(12), 0.0).get(..3), Some(clusters(&rows(9), 0.0).as_slice()));
    }

    #[test]
    fn of_no_statement_and_of_one_there_is_no_pair() {
        assert!(clusters(&[], 0.0).is_empty());
        assert_eq!(clusters(&[vec![1.0]], 0.0), [[0]]);
    }

    #[test]
    fn a_statement_is_on_every_theme_that_it_belongs_with_nearly_as_much_as_with_its_best() {
        let mut rows = rows(9);
        let themes = [vec![0, 1, 2], vec![3, 4, 5]];
        let of = |rows: &[Vec<f32>], place: usize| joined(&rows[place], Some(place), &themes, 0.0);
        assert_eq!(of(&rows, 0), [0]);
        assert!(of(&rows, 7).is_empty());
        for one in [0, 7] {
            rows[one][3..6].fill(0.7);
        }
        assert_eq!(of(&rows, 0), [0, 1]);
        assert_eq!(of(&rows, 7), [1]);
    }

    #[test]
    fn where_all_are_alike_only_what_is_more_so_belongs_together() {
        let rows: Rows =
            rows(9).into_iter().map(|row| row.into_iter().map(|value| value + 1.0).collect()).collect();
        assert_eq!(clusters(&rows, mean(&rows)), [[0, 1, 2], [3, 4, 5], [6, 7, 8]]);
        assert!(joined(&rows[7], Some(7), &[vec![0, 1, 2]], mean(&rows)).is_empty());
    }

    #[test]
    fn a_statement_that_belongs_more_with_another_theme_leaves_its_cluster() {
        let themes = [vec![0, 1, 2, 3], vec![4, 5]];
        assert_eq!(refined(&rows(6), &themes, 0.0), [vec![0, 1, 2], vec![3, 4, 5]]);
    }
}
