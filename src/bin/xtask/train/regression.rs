//! Logistic regression with weights that are never negative, by Newton's method.
#![allow(
    clippy::indexing_slicing,
    clippy::needless_range_loop,
    reason = "sums over rows and columns read best with their indices; sizes are fixed"
)]

use crossread::same_claim::{Calibration, Evidence, Kind, Weights};

/// How many kinds of evidence there are.
const KINDS: usize = Kind::ALL.len();

/// The weights of the kinds, and the base that all stories share.
const SHARED_PARAMETERS: usize = KINDS + 1;

/// How much large weights cost (ridge), in units of the evidence's spread.
const RIDGE_PENALTY: f64 = 1e-4;

/// Newton's method doubles the right digits with each step; it is there long before.
const NEWTON_STEPS: usize = 60;

/// A change that no digit of a written weight shows.
const CONVERGED: f64 = 1e-9;

/// Weights before they are calibrated.
const UNCALIBRATED: Weights =
    Weights { none: 0.0, of: [0.0; KINDS], calibration: Calibration { rise: 1.0, fall: 1.0, base: 0.0 } };

/// Two statements and whether they report the same.
#[derive(Clone, Copy)]
pub struct Example {
    /// What speaks for the same.
    pub evidence: Evidence,
    /// Whether they report the same.
    pub same: bool,
    /// How much the example counts.
    pub weight: f64,
    /// Whether a reader is shown the two as linked; those alone make the calibration.
    pub shown: bool,
    /// 0 for stories; other groups of examples have a base each, which is thrown away.
    pub base: usize,
}

/// Returns the weights under which the examples are the most likely. A kind that would count against is
/// left out, the one that does so the most first.
pub fn fit(examples: &[Example]) -> Weights {
    let spread = spread(examples);
    let mut used = [true; KINDS];
    loop {
        let solution = Solution::new(examples, &spread, used);
        let worst = (0..KINDS).min_by(|a, b| solution.shared[*a].total_cmp(&solution.shared[*b]));
        match worst.filter(|worst| solution.shared[*worst] < 0.0) {
            Some(worst) => used[worst] = false,
            None => {
                let mut of = spread;
                of.iter_mut().zip(solution.shared).for_each(|(of, weight)| *of = weight / *of);
                return calibrated(examples, Weights { none: solution.shared[KINDS], of, ..UNCALIBRATED });
            }
        }
    }
}

/// Returns the weights with the calibration under which the shown examples are the most likely, each counting
/// the same.
fn calibrated(examples: &[Example], weights: Weights) -> Weights {
    let shown = examples.iter().filter(|example| example.shown);
    let rows: Vec<([f64; 3], f64)> = shown
        .map(|example| {
            let [of, lacking] = Calibration::logarithms(weights.log_odds(&example.evidence));
            ([of, -lacking, 1.0], f64::from(u8::from(example.same)))
        })
        .collect();
    let mut found = [1.0, 1.0, 0.0];
    for _ in 0..NEWTON_STEPS {
        let mut gradient = [0.0; 3];
        let mut curvature = [[0.0; 3]; 3];
        for (row, same) in &rows {
            let sum: f64 = row.iter().zip(found).map(|(value, weight)| value * weight).sum();
            let probability = 1.0 / (1.0 + (-sum).exp());
            for i in 0..3 {
                gradient[i] += (probability - same) * row[i];
                for j in 0..3 {
                    curvature[i][j] += (probability * (1.0 - probability)).max(1e-9) * row[i] * row[j];
                }
            }
        }
        (0..3).for_each(|i| curvature[i][i] += 1e-6);
        found.iter_mut().zip(solve(curvature, gradient)).for_each(|(weight, change)| *weight -= change);
    }
    let [rise, fall, base] = found;
    Weights { calibration: Calibration { rise, fall, base }, ..weights }
}

/// Returns the standard deviation over stories, by kind.
fn spread(examples: &[Example]) -> [f64; KINDS] {
    let stories = || examples.iter().filter(|example| example.base == 0);
    let all: f64 = stories().map(|example| example.weight).sum();
    std::array::from_fn(|kind| {
        let mean = stories().map(|one| one.weight * one.evidence.0[kind]).sum::<f64>() / all;
        let square = |one: &Example| (one.evidence.0[kind] - mean).powi(2);
        let variance = stories().map(|one| one.weight * square(one)).sum::<f64>() / all;
        variance.sqrt().max(1e-9)
    })
}

/// Weights on their way to the best ones.
struct Solution {
    /// The weight of each kind, by its spread, then the base of the stories.
    shared: [f64; SHARED_PARAMETERS],
    /// By base; that of the stories is among the shared.
    bases: Vec<f64>,
}

/// What one base's examples add to the equations of a step.
#[derive(Clone)]
struct Border {
    gradient: f64,
    curvature: f64,
    mixed: [f64; SHARED_PARAMETERS],
}

impl Solution {
    /// Returns the weights that fit the examples best, of the kinds that are used.
    fn new(examples: &[Example], spread: &[f64; KINDS], used: [bool; KINDS]) -> Self {
        let bases = examples.iter().map(|example| example.base).max().unwrap_or(0) + 1;
        let mut solution = Self { shared: [0.0; SHARED_PARAMETERS], bases: vec![0.0; bases] };
        for _ in 0..NEWTON_STEPS {
            if solution.step(examples, spread, used) < CONVERGED {
                break;
            }
        }
        solution
    }

    /// Takes one step of Newton's method and returns the largest change, in units of a weight. Each base meets only its own examples, so that the bases are solved
    /// for by themselves once the shared ones are known (Schur complement).
    fn step(&mut self, examples: &[Example], spread: &[f64; KINDS], used: [bool; KINDS]) -> f64 {
        let mut gradient = [0.0; SHARED_PARAMETERS];
        let mut curvature = [[0.0; SHARED_PARAMETERS]; SHARED_PARAMETERS];
        let mut borders = vec![
            Border { gradient: 0.0, curvature: 1e-9, mixed: [0.0; SHARED_PARAMETERS] };
            self.bases.len()
        ];
        let total: f64 = examples.iter().filter(|one| one.base == 0).map(|one| one.weight).sum();
        for example in examples {
            let row: [f64; SHARED_PARAMETERS] = std::array::from_fn(|at| match at {
                KINDS => f64::from(u8::from(example.base == 0)),
                kind if used[kind] => example.evidence.0[kind] / spread[kind],
                _ => 0.0,
            });
            let sum: f64 = row.iter().zip(self.shared).map(|(value, weight)| value * weight).sum();
            let probability = 1.0 / (1.0 + (-sum - self.bases[example.base]).exp());
            let weight = example.weight / total;
            let slope = weight * (probability - f64::from(u8::from(example.same)));
            let bend = weight * (probability * (1.0 - probability)).max(1e-9);
            let border = &mut borders[example.base];
            border.gradient += slope;
            border.curvature += bend;
            for i in 0..SHARED_PARAMETERS {
                gradient[i] += slope * row[i];
                border.mixed[i] += bend * row[i];
                for j in 0..SHARED_PARAMETERS {
                    curvature[i][j] += bend * row[i] * row[j];
                }
            }
        }
        for kind in 0..KINDS {
            gradient[kind] += 2.0 * RIDGE_PENALTY * self.shared[kind];
            curvature[kind][kind] += 2.0 * RIDGE_PENALTY;
        }
        for border in &borders[1..] {
            for i in 0..SHARED_PARAMETERS {
                gradient[i] -= border.mixed[i] * border.gradient / border.curvature;
                for j in 0..SHARED_PARAMETERS {
                    curvature[i][j] -= border.mixed[i] * border.mixed[j] / border.curvature;
                }
            }
        }
        let change = solve(curvature, gradient);
        // No further than one spread at a time: far from the solution a whole step leads further away.
        let largest = change.iter().fold(1.0f64, |largest, change| largest.max(change.abs()));
        for (base, border) in self.bases.iter_mut().zip(&borders).skip(1) {
            let mixed: f64 = border.mixed.iter().zip(change).map(|(mixed, change)| mixed * change).sum();
            *base -= (border.gradient - mixed) / border.curvature / largest;
        }
        self.shared.iter_mut().zip(change).for_each(|(weight, change)| *weight -= change / largest);
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
    use super::{Example, KINDS, fit};
    use crossread::same_claim::Evidence;

    /// Of four examples with this much evidence, so many are the same.
    fn four(evidence: [f64; KINDS], same: usize, base: usize) -> impl Iterator<Item = Example> {
        (0..4).map(move |at| Example {
            evidence: Evidence(evidence),
            same: at < same,
            weight: 0.1,
            shown: true,
            base,
        })
    }

    fn evidence(first: f64, second: f64) -> [f64; KINDS] {
        std::array::from_fn(|kind| [first, second].get(kind).copied().unwrap_or(0.0))
    }

    #[test]
    fn probabilities_are_the_shares_of_what_is_the_same() {
        let examples: Vec<_> = four(evidence(0.0, 0.0), 1, 0).chain(four(evidence(1.0, 0.0), 3, 0)).collect();
        let weights = fit(&examples);
        let probability = |first| weights.probability(&Evidence(evidence(first, 0.0)));
        assert!((probability(0.0) - 0.25).abs() < 0.01 && (probability(1.0) - 0.75).abs() < 0.01);
    }

    #[test]
    fn what_would_count_against_weighs_nothing() {
        let examples: Vec<_> = four(evidence(0.0, 1.0), 1, 0).chain(four(evidence(1.0, 0.0), 3, 0)).collect();
        let weights = fit(&examples);
        assert!(weights.of[0] > 0.0 && weights.of[1] == 0.0);
    }

    #[test]
    fn how_common_the_same_is_in_a_group_with_its_own_base_changes_no_probability() {
        let stories = || four(evidence(0.0, 0.0), 1, 0).chain(four(evidence(1.0, 0.0), 3, 0));
        // As much more likely with the evidence than without it, and likely all over.
        let group = four(evidence(0.0, 0.0), 2, 1).chain(four(evidence(0.0, 0.0), 2, 1));
        let alone = fit(&stories().collect::<Vec<_>>());
        let beside = fit(&stories().chain(group).collect::<Vec<_>>());
        assert!((alone.none - beside.none).abs() < 1e-6);
    }
}
