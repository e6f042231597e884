//! What tells that a statement is on a theme, weighed. Written by `cargo xtask train`: do not edit.
#![allow(clippy::approx_constant, reason = "a weight may lie near a constant by chance")]

use super::Weights;
use crate::same_claim::LogOdds;

/// Fitted to all stories.
pub const SHIPPED: Weights = Weights {
    first: LogOdds {
        none: -0.5146,
        of: [
            0.4458, -0.2220, 0.5788, -3.3175, 2.7216, 2.0070, 0.4740, 3.9396, 0.7400, 1.6546, 0.5153,
            -6.9182, -37.9635, -5.3711, -1.8307, -4.4039,
        ],
    },
    on: LogOdds {
        none: 4.2359,
        of: [
            -0.1150, 1.2360, 1.4717, -5.0734, 2.7457, 2.8919, 4.1649, -0.1169, 1.4872, 3.5356, 0.8662,
            -16.5850, -56.8128, -10.3520, -3.7938, -10.4724, -0.9236, 0.1214, 0.0956, 0.1436, 5.2552,
            -11.7475,
        ],
    },
    touching: LogOdds {
        none: 2.8213,
        of: [
            -0.1786, 1.4127, 1.0729, -3.3356, 1.8127, 2.0060, 3.3892, -0.6331, 1.3211, 2.7071, 0.5891,
            -11.8966, -44.7855, -8.2939, -4.8276, -8.2885, -0.5971, 0.0816, 0.0680, 0.1231, 4.2123, -7.6352,
        ],
    },
};
