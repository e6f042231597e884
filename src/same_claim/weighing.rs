//! What evidence weighs: from it to a probability.

use super::alone::KINDS;
use super::standing::STANDING;

/// Log-odds as a sum over evidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogOdds<const N: usize> {
    /// What they are without any evidence.
    pub none: f64,
    /// What a unit of each kind of evidence adds; where kinds overlap, one may take off what another adds too
    /// much.
    pub of: [f64; N],
}

impl<const N: usize> LogOdds<N> {
    /// The log-odds of this evidence.
    pub fn sum(&self, evidence: &[f64; N]) -> f64 {
        self.none + added(&self.of, evidence)
    }
}

/// How much each kind of evidence weighs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// By what two statements tell by themselves: how they stand among others is read from this first.
    pub first: LogOdds<KINDS>,
    /// By that and how they stand by the first: how they stand is read once more from this.
    pub second: BesideOthers,
    /// By what they tell by themselves and how they stand by the second.
    pub last: BesideOthers,
    /// What makes a probability of it that holds among the pairs that a reader is shown.
    pub calibration: Calibration,
}

/// What two statements tell by themselves, weighed beside how they stand among others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BesideOthers {
    /// By themselves.
    pub alone: LogOdds<KINDS>,
    /// How they stand, in the order of [`super::Standing`].
    pub standing: [f64; STANDING],
}

/// The sum of what each kind of evidence adds.
pub fn added<const N: usize>(weights: &[f64; N], evidence: &[f64; N]) -> f64 {
    weights.iter().zip(evidence).map(|(weight, evidence)| weight * evidence).sum()
}

/// A monotone change of probabilities, which leaves their order as it is: beta calibration (Kull, Silva Filho and
/// Flach, 'Beta calibration', 2017). A regression over all pairs, of which hardly one in a hundred is the same,
/// promises too much of the few that are shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// How far the log-odds follow the logarithm of the probability; more than 0.
    pub rise: f64,
    /// How far they follow the logarithm of what it lacks to 1; more than 0.
    pub fall: f64,
    /// What they are besides.
    pub base: f64,
}

impl Calibration {
    /// The probability for one that is given by its log-odds, 0..1.
    pub fn probability(&self, log_odds: f64) -> f64 {
        let [of, lacking] = Self::logarithms(log_odds);
        1.0 / (1.0 + libm::exp(-(self.base + self.rise * of - self.fall * lacking)))
    }

    /// The logarithms of a probability and of what it lacks to 1, from its log-odds.
    pub fn logarithms(log_odds: f64) -> [f64; 2] {
        [-log_odds, log_odds].map(|against| -libm::log1p(libm::exp(against)))
    }
}
