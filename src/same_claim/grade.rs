//! How sure it is that two statements report the same: what may be stated, and what may only be asked.

use serde::Serialize;

/// From this probability on two statements are said to report the same: of such links on marked stories that
/// were left out of the fit at least nine in ten are right, where a pair that shares no more than a part counts
/// as wrong.
pub const MIN_SURE_PROBABILITY: f64 = 0.73;

/// From this probability on a reader is asked whether two statements report the same: of such links on marked
/// stories that were left out of the fit one in three reports the same, and one in two shares a part at least.
pub const MIN_PERHAPS_PROBABILITY: f64 = 0.33;

/// How sure it is that two statements report the same fact or claim, the surer first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// They say the same.
    Sure,
    /// Perhaps they say the same, or the same in part.
    Perhaps,
}

impl Grade {
    /// The grade of a probability; `None` where it is too low to be worth a question.
    pub fn of(probability: f64) -> Option<Self> {
        match probability {
            sure if sure >= MIN_SURE_PROBABILITY => Some(Self::Sure),
            perhaps if perhaps >= MIN_PERHAPS_PROBABILITY => Some(Self::Perhaps),
            _ => None,
        }
    }
}
