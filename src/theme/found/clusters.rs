//! Which statements make a theme together.

use kodama::{MethodChain, Step, nnchain};

/// There are this many clusters times the root of the number of statements, those of one article counted.
const CLUSTERS_PER_ROOT: f64 = 1.2;

/// At most one statement in this many is in one cluster: a theme of everything says nothing. Of few statements
/// so many may be.
const CLUSTER_ONE_IN: usize = 4;
const MIN_LARGEST: usize = 6;

/// A statement is on every theme that it belongs with at least this share as much as with its own...
const MIN_SHARE_OF_OWN: f64 = 0.7;

/// ...if that is this many times as much as two statements belong together on average.
const MIN_JOINING_RATIO: f64 = 1.5;

/// Clusters by average linkage, each of the places of its statements, in order.
pub fn clusters(rows: &[Vec<f32>]) -> Vec<Vec<usize>> {
    let all = rows.len();
    let count = (CLUSTERS_PER_ROOT * (all as f64).sqrt()).round() as usize;
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
            Some(join) if cluster + count >= 2 * all || join.size > largest => {
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

/// How much statements belong to themes.
pub struct Joining<'t> {
    /// The places of the statements of each theme.
    pub themes: &'t [Vec<usize>],
    /// How much two statements belong together on average.
    pub mean: f64,
}

impl Joining<'_> {
    /// Which of the themes a statement joins, by the row of how much it belongs with each statement. One that
    /// is on a theme, as its place tells, stays there.
    pub fn joined(&self, row: &[f32], place: Option<usize>) -> Vec<usize> {
        let of_each: Vec<f64> = self.themes.iter().map(|theme| mean_with(row, theme, place)).collect();
        let is_own = |theme: &Vec<usize>| place.is_some_and(|place| theme.binary_search(&place).is_ok());
        let own = self.themes.iter().zip(&of_each).find(|(theme, _)| is_own(theme)).map(|(_, mean)| *mean);
        let most = own.unwrap_or_else(|| of_each.iter().copied().fold(0.0, f64::max));
        let least = (MIN_SHARE_OF_OWN * most).max(MIN_JOINING_RATIO * self.mean);
        let themes = self.themes.iter().zip(of_each).enumerate();
        themes.filter(|(_, (theme, mean))| is_own(theme) || *mean >= least).map(|(at, _)| at).collect()
    }
}

/// How much a statement belongs with the others of a theme on average.
fn mean_with(row: &[f32], theme: &[usize], place: Option<usize>) -> f64 {
    let others = || theme.iter().filter(|other| Some(**other) != place);
    let sum: f32 = others().filter_map(|other| row.get(*other)).sum();
    f64::from(sum) / others().count().max(1) as f64
}

/// How much two different statements belong together on average.
pub fn mean(rows: &[Vec<f32>]) -> f64 {
    let above = rows.iter().enumerate().flat_map(|(place, row)| row.iter().skip(place + 1));
    let pairs = above.clone().count().max(1) as f64;
    above.map(|value| f64::from(*value)).sum::<f64>() / pairs
}

#[cfg(test)]
mod tests {
    use super::{Joining, clusters, mean};
    use crate::theme::found::affinity::Rows;

    /// Nine statements, three and three of which belong together.
    fn rows() -> Rows {
        let value = |a: usize, b: usize| if a / 3 == b / 3 { 0.8 } else { 0.1 };
        (0..9).map(|a| (0..9).map(|b| value(a, b)).collect()).collect()
    }

    #[test]
    fn who_belongs_together_is_in_one_cluster() {
        let rows = rows();
        assert!(clusters(&rows).iter().all(|cluster| cluster.iter().all(|one| one / 3 == cluster[0] / 3)));
    }

    #[test]
    fn of_no_statement_and_of_one_there_is_no_pair() {
        assert!(clusters(&[]).is_empty());
        assert_eq!(clusters(&[vec![1.0]]), [[0]]);
    }

    #[test]
    fn a_statement_joins_every_theme_that_it_belongs_with_nearly_as_much_as_with_its_own() {
        let mut rows = rows();
        let themes = [vec![0, 1, 2], vec![3, 4, 5]];
        let joined = |rows: &[Vec<f32>], place: usize| {
            Joining { themes: &themes, mean: mean(rows) }.joined(&rows[place], Some(place))
        };
        assert_eq!(joined(&rows, 0), [0]);
        assert!(joined(&rows, 7).is_empty());
        for one in [0, 7] {
            rows[one][3..6].fill(0.7);
        }
        assert_eq!(joined(&rows, 0), [0, 1]);
        assert_eq!(joined(&rows, 7), [1]);
    }
}
