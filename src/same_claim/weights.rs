//! The weights of the evidence. Written by `cargo xtask train`: do not edit.
//!
//! Fitted to pairs of statements in stories that careful readers have marked:
//! basil-001-2010: 1658 pairs, 17 of them the same;
//! basil-005-2010: 2153 pairs, 36 of them the same;
//! basil-009-2010: 1087 pairs, 30 of them the same;
//! basil-013-2011: 5354 pairs, 49 of them the same;
//! basil-017-2011: 2875 pairs, 31 of them the same;
//! basil-021-2012: 2194 pairs, 42 of them the same;
//! basil-025-2012: 3311 pairs, 90 of them the same;
//! basil-026-2012: 1064 pairs, 72 of them the same;
//! basil-030-2012: 667 pairs, 40 of them the same;
//! basil-035-2013: 1844 pairs, 49 of them the same;
//! basil-039-2013: 3237 pairs, 49 of them the same;
//! basil-043-2014: 1256 pairs, 31 of them the same;
//! basil-047-2014: 797 pairs, 22 of them the same;
//! basil-048-2014: 738 pairs, 49 of them the same;
//! basil-053-2015: 1389 pairs, 50 of them the same;
//! basil-061-2016: 1815 pairs, 37 of them the same;
//! basil-065-2016: 5614 pairs, 59 of them the same;
//! basil-069-2016: 1648 pairs, 74 of them the same;
//! basil-073-2017: 2082 pairs, 50 of them the same;
//! basil-081-2018: 4624 pairs, 19 of them the same;
//! basil-085-2018: 3727 pairs, 82 of them the same;
//! basil-094-2019: 7640 pairs, 76 of them the same;
//! basil-098-2019: 3314 pairs, 60 of them the same;
//! nc-003: 1265 pairs, 3 of them the same;
//! nc-004: 436 pairs, 38 of them the same;
//! nc-005: 1285 pairs, 97 of them the same;
//! nc-010: 23486 pairs, 401 of them the same;
//! nc-014: 4784 pairs, 163 of them the same;
//! nc-015: 1304 pairs, 42 of them the same;
//! nc-016: 734 pairs, 41 of them the same;
//! nc-024: 4881 pairs, 104 of them the same;
//! nc-032: 193 pairs, 94 of them the same;
//! nc-033: 4659 pairs, 40 of them the same;
//! nc-034-kim: 3521 pairs, 25 of them the same;
//! nc-036: 4210 pairs, 203 of them the same;
//! nc-039: 6323 pairs, 45 of them the same;
//! nc-046: 6905 pairs, 137 of them the same;
//! nc-047-chinas: 3832 pairs, 89 of them the same;
//! nc-048: 526 pairs, 44 of them the same;
//! nc-051: 5213 pairs, 178 of them the same;
//! nc-055: 8885 pairs, 73 of them the same;
//! nc-057-apple: 2186 pairs, 123 of them the same;
//! nc-059: 15230 pairs, 288 of them the same;
//! nc-060: 879 pairs, 52 of them the same;
//! nc-069: 3024 pairs, 30 of them the same;
//! nc-071: 4585 pairs, 52 of them the same;
//! nc-077: 2228 pairs, 67 of them the same;
//! seeds: 6756 pairs, 29 of them the same;
//! and, counting for little, to 29390 pairs of sentences, 10185 the same.
#![allow(clippy::approx_constant, reason = "a weight may lie near a constant by chance")]

use super::{BesideOthers, Calibration, LogOdds, Weights};

/// Fitted to all stories.
pub const SHIPPED: Weights = Weights {
    first: LogOdds {
        none: -2.4934,
        of: [
            3.1652, 2.0949, -0.9931, 0.4851, 2.1751, 5.6083, -2.9009, -6.1598, 1.2372, -0.1192, -0.7615,
            -0.4242, -1.1848, 0.3457, -0.4600, -0.1653, -0.9354, -0.6129, 3.8922, 4.8757,
        ],
    },
    second: BesideOthers {
        alone: LogOdds {
            none: -4.7071,
            of: [
                2.2340, 1.4734, -0.6488, 0.3091, 1.6373, 2.7667, -1.8871, -3.6259, 0.6774, 0.0417, -0.0369,
                -0.1673, -0.2039, 0.1825, -0.4009, -0.1572, -0.6262, -0.3436, 2.4975, 2.7130,
            ],
        },
        standing: [0.4437, 0.1165, 0.0447, -0.0273, -0.1278, 0.0634, 0.0554, 0.1626],
    },
    last: BesideOthers {
        alone: LogOdds {
            none: 5.9377,
            of: [
                10.5177, 7.4234, -3.0707, 1.5388, 7.9630, 15.6540, -9.4219, -18.1239, 3.5470, 0.0767,
                -1.1468, -1.1699, -2.3146, 0.9270, -1.8391, -0.6513, -3.1950, -1.8482, 12.8599, 14.1377,
            ],
        },
        standing: [-2.0445, 0.3626, 0.1363, -0.0674, -0.4223, 0.1941, 0.1574, 0.5531],
    },
    calibration: Calibration { rise: 1.0192, fall: 0.5722, base: 0.0893 },
};
