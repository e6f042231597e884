//! The metrics. Whatever stands equal in a ranking is taken together, so that no order among equals
//! is rewarded.

use std::collections::BTreeSet;

/// What is ranked: its score, and whether it is one of those that were sought.
pub type Ranked = (f64, bool);

/// How deep into a ranking, and how many hits by then.
struct Step {
    seen: usize,
    hits: usize,
}

impl Step {
    /// Returns the share of hits among what was seen.
    fn precision(&self) -> f64 {
        ratio(self.hits, self.seen)
    }
}

/// Returns one step for each distinct score, best first.
fn steps(ranking: &[Ranked]) -> Vec<Step> {
    let mut sorted = ranking.to_vec();
    sorted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let (mut seen, mut hits) = (0, 0);
    sorted
        .chunk_by(|(a, _), (b, _)| a == b)
        .map(|equals| {
            seen += equals.len();
            hits += equals.iter().filter(|(_, hit)| *hit).count();
            Step { seen, hits }
        })
        .collect()
}

/// Returns the average precision: the mean of the precision at each hit, as scikit-learn's
/// `average_precision_score` defines it; `None` where there is nothing to find.
pub fn average_precision(ranking: &[Ranked]) -> Option<f64> {
    let steps = steps(ranking);
    let all = steps.last().filter(|last| last.hits > 0)?.hits;
    let mut before = 0;
    let mut sum = 0.0;
    for step in &steps {
        sum += ratio(step.hits - before, all) * step.precision();
        before = step.hits;
    }
    Some(sum)
}

/// Returns the precision where a ranking first reaches `recall`.
pub fn precision_at_recall(ranking: &[Ranked], recall: f64) -> Option<f64> {
    let steps = steps(ranking);
    let all = steps.last().filter(|last| last.hits > 0)?.hits;
    steps.iter().find(|step| ratio(step.hits, all) >= recall).map(Step::precision)
}

/// Returns the highest recall that a ranking reaches while at least `precision` of what is above is right.
pub fn recall_at_precision(ranking: &[Ranked], precision: f64) -> Option<f64> {
    let steps = steps(ranking);
    let all = steps.last().filter(|last| last.hits > 0)?.hits;
    let reached = steps.iter().rev().find(|step| step.precision() >= precision);
    Some(reached.map_or(0.0, |step| ratio(step.hits, all)))
}

/// Returns the expected calibration error: how far scores, read as probabilities, are from the share of
/// hits among their like (Naeini, Cooper and Hauskrecht, 'Obtaining well calibrated probabilities using
/// Bayesian binning', 2015). Ten bins of equal width; 0 is best.
pub fn calibration_error(ranking: &[Ranked]) -> Option<f64> {
    let mut bins = [(0.0, 0.0); 10];
    for (score, hit) in ranking {
        if let Some((expected, found)) = bins.get_mut(((score * 10.0) as usize).min(9)) {
            *expected += score;
            *found += f64::from(u8::from(*hit));
        }
    }
    let apart: f64 = bins.iter().map(|(expected, found)| (expected - found).abs()).sum();
    (!ranking.is_empty()).then(|| apart / ranking.len() as f64)
}

/// Returns the area under the receiver operating characteristic: how often a hit stands above what is none, equal
/// ones counting half (Fawcett, 'An introduction to ROC analysis', 2006); `None` where there are no two to compare.
pub fn auc(ranking: &[Ranked]) -> Option<f64> {
    let mut sorted = ranking.to_vec();
    sorted.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let (mut above, mut hits, mut below) = (0.0, 0, 0);
    for equals in sorted.chunk_by(|(a, _), (b, _)| a == b) {
        let own = equals.iter().filter(|(_, hit)| *hit).count();
        above += own as f64 * (below as f64 + (equals.len() - own) as f64 / 2.0);
        hits += own;
        below += equals.len() - own;
    }
    let pairs = hits * below;
    (pairs > 0).then(|| above / pairs as f64)
}

/// Yes-or-no answers, counted against the truth.
#[derive(Debug, Default, Clone, Copy)]
pub struct Answers {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Answers {
    /// Counts one answer.
    pub fn add(&mut self, truth: bool, answer: bool) {
        match (truth, answer) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    /// Returns how many yeses there were.
    pub fn yeses(&self) -> usize {
        self.right + self.wrong
    }

    /// Returns the share of the yeses that are right; `None` without any.
    pub fn precision(&self) -> Option<f64> {
        share(self.right, self.right + self.wrong)
    }

    /// Returns the share of the truths that are found; `None` without any.
    pub fn recall(&self) -> Option<f64> {
        share(self.right, self.right + self.missed)
    }

    /// Returns the harmonic mean of the two; `None` where there is nothing to find.
    pub fn f1(&self) -> Option<f64> {
        self.recall()?;
        share(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }
}

/// What one item was put into, and what it belongs into.
#[derive(Debug, Default, Clone)]
pub struct Grouped {
    /// The groups that it was put into.
    pub found: BTreeSet<usize>,
    /// The groups that it belongs into.
    pub marked: BTreeSet<usize>,
}

/// Returns the BCubed F1 of overlapping groups (Amigó, Gonzalo, Artiles and Verdejo, 'A comparison of
/// extrinsic clustering evaluation metrics based on formal constraints', 2009): over all pairs of items
/// that share groups, how many of those shared are right, and how many of the right ones are shared. An
/// item that was put into no group is a group by itself.
pub fn bcubed_f1(items: &[Grouped]) -> Option<f64> {
    let together = |a: usize, b: usize, shared: usize| if a == b { shared.max(1) } else { shared };
    let (mut precision, mut recall) = (Vec::new(), Vec::new());
    for (a, item) in items.iter().enumerate() {
        let (mut right, mut complete) = (Vec::new(), Vec::new());
        for (b, other) in items.iter().enumerate() {
            let found = together(a, b, item.found.intersection(&other.found).count());
            let marked = together(a, b, item.marked.intersection(&other.marked).count());
            right.extend(share(found.min(marked), found));
            complete.extend(share(found.min(marked), marked));
        }
        precision.extend(mean(right));
        recall.extend(mean(complete));
    }
    let (precision, recall) = (mean(precision)?, mean(recall)?);
    Some(2.0 * precision * recall / (precision + recall))
}

/// Returns the mean; `None` of nothing.
pub fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let values: Vec<f64> = values.into_iter().collect();
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Returns `part` of `whole`; `None` of nothing.
pub fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| ratio(part, whole))
}

/// Returns `part` of `whole`, which is not 0.
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether two figures agree; sums of fractions are not exact.
    #[track_caller]
    fn assert_near(found: Option<f64>, expected: f64) {
        assert!(found.is_some_and(|found| (found - expected).abs() < 1e-12), "{found:?}, not {expected}");
    }

    #[test]
    fn average_precision_is_the_mean_of_the_precisions_at_the_hits() {
        assert_near(average_precision(&[(0.9, true), (0.8, false), (0.7, true), (0.6, false)]), 5.0 / 6.0);
        assert_near(average_precision(&[(0.1, false), (0.2, true)]), 1.0);
        assert_eq!(average_precision(&[(0.9, false)]), None);
        assert_eq!(average_precision(&[]), None);
    }

    #[test]
    fn no_order_among_equals_is_rewarded() {
        let half = [(0.5, true), (0.5, false)];
        let turned = [(0.5, false), (0.5, true)];
        assert_near(average_precision(&half), 0.5);
        assert_eq!(average_precision(&half), average_precision(&turned));
    }

    #[test]
    fn auc_is_how_often_a_hit_stands_above_what_is_none() {
        assert_near(auc(&[(0.9, true), (0.8, false), (0.7, true), (0.6, false)]), 0.75);
        assert_near(auc(&[(0.5, true), (0.5, false)]), 0.5);
        assert_eq!(auc(&[(0.9, true)]), None);
    }

    #[test]
    fn precision_is_read_where_the_recall_is_reached() {
        let ranking = [(0.9, true), (0.8, false), (0.7, true), (0.6, false), (0.5, true)];
        assert_near(precision_at_recall(&ranking, 0.3), 1.0);
        assert_near(precision_at_recall(&ranking, 0.6), 2.0 / 3.0);
        assert_near(precision_at_recall(&ranking, 1.0), 3.0 / 5.0);
    }

    #[test]
    fn recall_is_read_where_the_precision_is_still_held() {
        let ranking = [(0.9, true), (0.8, false), (0.7, true), (0.6, true), (0.5, false)];
        assert_near(recall_at_precision(&ranking, 0.75), 1.0);
        assert_near(recall_at_precision(&ranking, 0.9), 1.0 / 3.0);
        assert_near(recall_at_precision(&[(0.9, false), (0.1, true)], 0.9), 0.0);
        assert_eq!(recall_at_precision(&[(0.9, false)], 0.9), None);
    }

    #[test]
    fn calibration_compares_each_bin_with_its_share_of_hits() {
        assert_near(calibration_error(&[(1.0, true), (0.0, false)]), 0.0);
        // Three quarters were expected of the upper pair, a half was found; a tenth of the lower, none.
        let scored = [(0.75, true), (0.75, false), (0.1, false), (0.1, false)];
        assert_near(calibration_error(&scored), (0.5 + 0.2) / 4.0);
        assert_eq!(calibration_error(&[]), None);
    }

    #[test]
    fn answers_are_counted_against_the_truth() {
        let mut answers = Answers::default();
        for (truth, answer) in [(true, true), (true, true), (true, false), (false, true), (false, false)] {
            answers.add(truth, answer);
        }
        assert_near(answers.precision(), 2.0 / 3.0);
        assert_near(answers.recall(), 2.0 / 3.0);
        assert_near(answers.f1(), 2.0 / 3.0);
        assert_eq!(Answers::default().f1(), None);
    }

    fn items<const N: usize>(items: [(&[usize], &[usize]); N]) -> Vec<Grouped> {
        let set = |groups: &[usize]| groups.iter().copied().collect();
        items.iter().map(|(found, marked)| Grouped { found: set(found), marked: set(marked) }).collect()
    }

    #[test]
    fn bcubed_is_whole_for_the_same_groups_under_other_names() {
        let same = items([(&[7], &[1]), (&[7], &[1]), (&[8], &[2]), (&[7, 8], &[1, 2])]);
        assert_near(bcubed_f1(&same), 1.0);
    }

    #[test]
    fn bcubed_weighs_what_is_mixed_against_what_is_parted() {
        // All in one group: half of what stands together belongs together, nothing is parted.
        let mixed = items([(&[1], &[1]), (&[1], &[1]), (&[1], &[2]), (&[1], &[2])]);
        assert_near(bcubed_f1(&mixed), 2.0 * 0.5 / 1.5);
        // All apart: what stands together belongs together, half of what belongs together does.
        let apart = items([(&[], &[1]), (&[], &[1]), (&[], &[2]), (&[], &[2])]);
        assert_near(bcubed_f1(&apart), 2.0 * 0.5 / 1.5);
    }

    #[test]
    fn bcubed_counts_in_how_many_groups_two_stand_together() {
        // Each two share two groups where they belong into one, or one where they belong into two.
        let twice = items([(&[1, 2], &[1]), (&[1, 2], &[1])]);
        assert_near(bcubed_f1(&twice), 2.0 * 0.5 / 1.5);
        let once = items([(&[1], &[1, 2]), (&[1], &[1, 2])]);
        assert_near(bcubed_f1(&once), 2.0 * 0.5 / 1.5);
    }

    #[test]
    fn bcubed_takes_what_is_left_out_for_a_group_by_itself() {
        let left_out = items([(&[1], &[1]), (&[1], &[1]), (&[], &[1])]);
        let alone = items([(&[1], &[1]), (&[1], &[1]), (&[2], &[1])]);
        assert_eq!(bcubed_f1(&left_out), bcubed_f1(&alone));
        assert_near(bcubed_f1(&left_out), 2.0 * (5.0 / 9.0) / (14.0 / 9.0));
    }
}
