//! Logistic regression on standardised evidence, by Newton's method, and beta calibration.
#![allow(
    clippy::indexing_slicing,
    clippy::needless_range_loop,
    reason = "sums over rows and columns read best with their indices; sizes are fixed"
)]

use crossread::same_claim::{Calibration, LogOdds};

/// How much large weights cost (ridge), in units of the evidence's spread and of the weight of what is the same.
const RIDGE_PENALTY: f64 = 2e-3;

/// Newton's method doubles the right digits with each step; it is there long before.
const NEWTON_STEPS: usize = 60;

/// A change that no digit of a written weight shows.
const CONVERGED: f64 = 1e-7;

/// Two statements and whether they report the same.
#[derive(Clone, Copy)]
pub struct Example<const N: usize> {
    /// What speaks for the same, or against it.
    pub evidence: [f64; N],
    /// How far they report the same, 0..1.
    pub same: f64,
    /// How much the example counts.
    pub weight: f64,
    /// 0 for stories; other groups of examples have a base each, which is thrown away.
    pub base: usize,
}

/// Returns the log-odds under which the examples are the most likely.
pub fn fit<const N: usize>(examples: &[Example<N>]) -> LogOdds<N> {
    let scale = Scale::new(examples);
    let mut solution = Solution::new(examples);
    for _ in 0..NEWTON_STEPS {
        if solution.step(examples, &scale) < CONVERGED {
            break;
        }
    }
    let of: [f64; N] = std::array::from_fn(|kind| solution.of[kind] / scale.spread[kind]);
    let shift: f64 = of.iter().zip(scale.mean).map(|(weight, mean)| weight * mean).sum();
    LogOdds { none: solution.bases[0] - shift, of }
}

/// Two statements that a reader is shown as linked.
#[derive(Clone, Copy)]
pub struct Shown {
    /// As they were fitted without the two.
    pub log_odds: f64,
    /// Whether they report the same.
    pub same: bool,
    /// How much the pair counts.
    pub weight: f64,
}

/// Returns the calibration under which the pairs are the most likely.
pub fn calibration(shown: &[Shown]) -> Calibration {
    let mean = shown.iter().map(|pair| pair.weight).sum::<f64>() / shown.len().max(1) as f64;
    let rows: Vec<([f64; 3], f64, f64)> = shown
        .iter()
        .map(|pair| {
            let [of, lacking] = Calibration::logarithms(pair.log_odds);
            ([of, -lacking, 1.0], f64::from(u8::from(pair.same)), pair.weight / mean)
        })
        .collect();
    let mut found = [1.0, 1.0, 0.0];
    for _ in 0..NEWTON_STEPS {
        let mut gradient = [0.0; 3];
        let mut curvature = [[0.0; 3]; 3];
        for (row, same, weight) in &rows {
            let sum: f64 = row.iter().zip(found).map(|(value, weight)| value * weight).sum();
            let probability = 1.0 / (1.0 + (-sum).exp());
            for i in 0..3 {
                gradient[i] += weight * (probability - same) * row[i];
                for j in 0..3 {
                    curvature[i][j] +=
                        weight * (probability * (1.0 - probability)).max(1e-9) * row[i] * row[j];
                }
            }
        }
        (0..3).for_each(|i| curvature[i][i] += 1e-6);
        found.iter_mut().zip(solve(curvature, gradient)).for_each(|(weight, change)| *weight -= change);
    }
    let [rise, fall, base] = found;
    Calibration { rise, fall, base }
}

/// Mean and standard deviation over stories, by kind.
struct Scale<const N: usize> {
    mean: [f64; N],
    spread: [f64; N],
}

impl<const N: usize> Scale<N> {
    fn new(examples: &[Example<N>]) -> Self {
        let stories = || examples.iter().filter(|example| example.base == 0);
        let all: f64 = stories().map(|example| example.weight).sum();
        let mean: [f64; N] = std::array::from_fn(|kind| {
            stories().map(|one| one.weight * one.evidence[kind]).sum::<f64>() / all
        });
        let spread = std::array::from_fn(|kind| {
            let square = |one: &Example<N>| (one.evidence[kind] - mean[kind]).powi(2);
            let variance = stories().map(|one| one.weight * square(one)).sum::<f64>() / all;
            variance.sqrt().max(1e-9)
        });
        Self { mean, spread }
    }
}

/// Weights on their way to the best ones.
struct Solution<const N: usize> {
    /// The weight of each kind, by its spread.
    of: [f64; N],
    /// By base; the first is that of the stories.
    bases: Vec<f64>,
    /// What all stories weigh.
    total: f64,
    ridge: f64,
}

/// What one base's examples add to the equations of a step.
#[derive(Clone)]
struct Border<const N: usize> {
    gradient: f64,
    curvature: f64,
    mixed: [f64; N],
}

impl<const N: usize> Solution<N> {
    /// Begins where every story's probability is the share of what is the same.
    fn new(examples: &[Example<N>]) -> Self {
        let stories = || examples.iter().filter(|example| example.base == 0);
        let total: f64 = stories().map(|one| one.weight).sum();
        let same = stories().map(|one| one.weight * one.same).sum::<f64>() / total;
        let count = examples.iter().map(|example| example.base).max().unwrap_or(0) + 1;
        let mut bases = vec![0.0; count];
        bases[0] = (same / (1.0 - same)).ln();
        Self { of: [0.0; N], bases, total, ridge: RIDGE_PENALTY * same }
    }

    /// Takes one step of Newton's method and returns the largest change, in units of a weight. Each base meets
    /// only its own examples, so that the bases are solved for by themselves once the weights are known (Schur
    /// complement).
    fn step(&mut self, examples: &[Example<N>], scale: &Scale<N>) -> f64 {
        let mut gradient = [0.0; N];
        let mut curvature = [[0.0; N]; N];
        let border = Border { gradient: 0.0, curvature: 1e-9, mixed: [0.0; N] };
        let mut borders = vec![border; self.bases.len()];
        for example in examples {
            let row: [f64; N] =
                std::array::from_fn(|kind| (example.evidence[kind] - scale.mean[kind]) / scale.spread[kind]);
            let sum: f64 = row.iter().zip(self.of).map(|(value, weight)| value * weight).sum();
            let probability = 1.0 / (1.0 + (-sum - self.bases[example.base]).exp());
            let weight = example.weight / self.total;
            let slope = weight * (probability - example.same);
            let bend = weight * (probability * (1.0 - probability)).max(1e-9);
            let border = &mut borders[example.base];
            border.gradient += slope;
            border.curvature += bend;
            for i in 0..N {
                gradient[i] += slope * row[i];
                border.mixed[i] += bend * row[i];
                let bent = bend * row[i];
                for (sum, other) in curvature[i][..=i].iter_mut().zip(&row) {
                    *sum += bent * other;
                }
            }
        }
        for i in 0..N {
            (0..i).for_each(|j| curvature[j][i] = curvature[i][j]);
            gradient[i] += self.ridge * self.of[i];
            curvature[i][i] += self.ridge;
        }
        self.solve(gradient, curvature, &borders)
    }

    /// Moves to the solution of a step's equations, and returns the largest change.
    fn solve(&mut self, mut gradient: [f64; N], mut curvature: [[f64; N]; N], borders: &[Border<N>]) -> f64 {
        for border in borders {
            for i in 0..N {
                gradient[i] -= border.mixed[i] * border.gradient / border.curvature;
                for j in 0..N {
                    curvature[i][j] -= border.mixed[i] * border.mixed[j] / border.curvature;
                }
            }
        }
        let change = solve(curvature, gradient);
        // No further than one spread at a time: far from the solution a whole step leads further away.
        let largest = change.iter().fold(1.0f64, |largest, change| largest.max(change.abs()));
        for (base, border) in self.bases.iter_mut().zip(borders) {
            let mixed: f64 = border.mixed.iter().zip(change).map(|(mixed, change)| mixed * change).sum();
            *base -= (border.gradient - mixed) / border.curvature / largest;
        }
        self.of.iter_mut().zip(change).for_each(|(weight, change)| *weight -= change / largest);
        change.iter().fold(0.0f64, |largest, change| largest.max(change.abs()))
    }
}

/// Solves `matrix` x = `right` by Gauss's elimination; the matrix is positive definite.
fn solve<const N: usize>(mut matrix: [[f64; N]; N], mut right: [f64; N]) -> [f64; N] {
    for pivot in 0..N {
        for row in 0..N {
            if row != pivot {
                let factor = matrix[row][pivot] / matrix[pivot][pivot];
                for column in pivot..N {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
    }
    std::array::from_fn(|at| right[at] / matrix[at][at])
}

#[cfg(test)]
mod tests {
    use super::{Example, fit};
    use crossread::same_claim::LogOdds;

    /// Of four examples with this much evidence, so many are the same.
    fn four(evidence: [f64; 2], same: usize, base: usize) -> impl Iterator<Item = Example<2>> {
        (0..4).map(move |at| Example { evidence, same: f64::from(u8::from(at < same)), weight: 0.1, base })
    }

    fn probability(log_odds: &LogOdds<2>, evidence: [f64; 2]) -> f64 {
        1.0 / (1.0 + (-log_odds.sum(&evidence)).exp())
    }

    #[test]
    fn probabilities_are_the_shares_of_what_is_the_same() {
        let examples: Vec<_> = four([5.0, 0.0], 1, 0).chain(four([6.0, 0.0], 3, 0)).collect();
        let log_odds = fit(&examples);
        let of = |first| probability(&log_odds, [first, 0.0]);
        assert!((of(5.0) - 0.25).abs() < 0.01 && (of(6.0) - 0.75).abs() < 0.01);
    }

    #[test]
    fn what_counts_against_weighs_less_than_nothing() {
        let examples: Vec<_> = four([0.0, 1.0], 1, 0).chain(four([1.0, 0.0], 3, 0)).collect();
        let log_odds = fit(&examples);
        assert!(log_odds.of[0] > 0.0 && log_odds.of[1] < 0.0);
    }

    #[test]
    fn what_is_the_same_in_part_counts_for_a_part() {
        let in_part = Example { evidence: [0.0, 0.0], same: 0.2, weight: 0.1, base: 0 };
        let log_odds = fit(&[in_part, Example { evidence: [1.0, 0.0], same: 0.8, ..in_part }]);
        assert!((probability(&log_odds, [0.0, 0.0]) - 0.2).abs() < 0.01);
    }

    #[test]
    fn how_common_the_same_is_in_a_group_with_its_own_base_changes_no_probability() {
        let stories = || four([0.0, 0.0], 1, 0).chain(four([1.0, 0.0], 3, 0));
        // As much more likely with the evidence than without it, and likely all over.
        let group = four([0.0, 0.0], 2, 1).chain(four([0.0, 0.0], 2, 1));
        let alone = fit(&stories().collect::<Vec<_>>());
        let beside = fit(&stories().chain(group).collect::<Vec<_>>());
        assert!((alone.none - beside.none).abs() < 1e-6);
    }
}
