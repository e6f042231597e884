//! Average linkage (UPGMA; Sokal and Michener, 'A statistical method for evaluating systematic
//! relationships', 1958): the two clusters whose statements are the most alike on average become
//! one, and so on.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BinaryHeap};

/// Clusters of statements, `kin` as in [`super::kin::Kin`]: none of more than `largest`, none joined
/// of two that are less alike than `least`. Who is kin to nobody is left out; statements that are no
/// kin count as not alike at all. Of equal pairs the first in the story's order is joined first.
pub fn clusters(kin: &[BTreeMap<usize, f64>], largest: usize, least: f64) -> Vec<Vec<usize>> {
    let mut clusters = Clusters { sums: kin.to_vec(), members: Vec::new(), pairs: BinaryHeap::new(), least };
    clusters.members = kin
        .iter()
        .enumerate()
        .map(|(one, kin)| if kin.is_empty() { Vec::new() } else { vec![one] })
        .collect();
    for (a, kin) in kin.iter().enumerate() {
        for b in kin.keys().filter(|b| a < **b) {
            clusters.offer(a, *b);
        }
    }
    while let Some(Pair { average, first: Reverse((a, b)) }) = clusters.pairs.pop() {
        // An average that is no longer the pair's was offered before one of them grew.
        if clusters.average(a, b) == Some(average) && clusters.size(a) + clusters.size(b) <= largest {
            clusters.join(a, b);
        }
    }
    clusters.members.retain(|members| !members.is_empty());
    clusters.members
}

struct Clusters {
    /// By cluster: the sum of the likenesses of its statements with those of each other cluster.
    sums: Vec<BTreeMap<usize, f64>>,
    /// By cluster; none once another cluster has taken them.
    members: Vec<Vec<usize>>,
    pairs: BinaryHeap<Pair>,
    least: f64,
}

/// Two clusters that could be joined, the most alike first.
#[derive(PartialEq)]
struct Pair {
    average: f64,
    first: Reverse<(usize, usize)>,
}

impl Clusters {
    fn size(&self, cluster: usize) -> usize {
        self.members.get(cluster).map_or(0, Vec::len)
    }

    fn average(&self, a: usize, b: usize) -> Option<f64> {
        let sum = self.sums.get(a)?.get(&b)?;
        Some(sum / (self.size(a) as f64 * self.size(b) as f64))
    }

    fn offer(&mut self, a: usize, b: usize) {
        if let Some(average) = self.average(a, b).filter(|average| *average >= self.least) {
            self.pairs.push(Pair { average, first: Reverse((a.min(b), a.max(b))) });
        }
    }

    /// `a` takes the statements of `b`.
    fn join(&mut self, a: usize, b: usize) {
        let taken = self.members.get_mut(b).map(std::mem::take).unwrap_or_default();
        if let Some(members) = self.members.get_mut(a) {
            members.extend(taken);
        }
        let sums = self.sums.get_mut(b).map(std::mem::take).unwrap_or_default();
        for (other, sum) in sums.into_iter().filter(|(other, _)| *other != a) {
            if let Some(own) = self.sums.get_mut(a) {
                *own.entry(other).or_insert(0.0) += sum;
            }
            if let Some(others) = self.sums.get_mut(other) {
                others.remove(&b);
                *others.entry(a).or_insert(0.0) += sum;
            }
        }
        if let Some(own) = self.sums.get_mut(a) {
            own.remove(&b);
        }
        let others: Vec<usize> = self.sums.get(a).into_iter().flat_map(BTreeMap::keys).copied().collect();
        for other in others {
            self.offer(a, other);
        }
    }
}

impl Eq for Pair {}

impl PartialOrd for Pair {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Pair {
    fn cmp(&self, other: &Self) -> Ordering {
        self.average.total_cmp(&other.average).then(self.first.cmp(&other.first))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::clusters;

    fn kin<const N: usize>(rows: [[f64; N]; N]) -> Vec<BTreeMap<usize, f64>> {
        let row =
            |row: [f64; N]| row.into_iter().enumerate().filter(|(_, likeness)| *likeness > 0.0).collect();
        rows.into_iter().map(row).collect()
    }

    #[test]
    fn clusters_are_joined_by_their_average_not_by_their_closest_or_farthest() {
        let chain =
            kin([[0.0, 0.9, 0.1, 0.0], [0.9, 0.0, 0.5, 0.0], [0.1, 0.5, 0.0, 0.6], [0.0, 0.0, 0.6, 0.0]]);
        // The two pairs are (0.1 + 0.5) / 4 alike.
        assert_eq!(clusters(&chain, 4, 0.151), [vec![0, 1], vec![2, 3]]);
        assert_eq!(clusters(&chain, 4, 0.149), [vec![0, 1, 2, 3]]);
    }

    #[test]
    fn no_cluster_outgrows_the_largest_and_who_has_no_kin_has_no_cluster() {
        let one = [0.0, 0.9, 0.8, 0.0];
        let kin = kin([one, [0.9, 0.0, 0.8, 0.0], [0.8, 0.8, 0.0, 0.0], [0.0; 4]]);
        assert_eq!(clusters(&kin, 2, 0.1), [vec![0, 1], vec![2]]);
    }
}
