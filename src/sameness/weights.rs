//! The weights of the evidence. Written by `cargo xtask train`: do not edit.
//!
//! Fitted to pairs of statements in stories that careful readers have marked:
//! basil-025-2012: 3316 pairs, 95 of them the same;
//! basil-047-2014: 799 pairs, 24 of them the same;
//! nc-034-kim: 3521 pairs, 25 of them the same;
//! nc-047-chinas: 3832 pairs, 89 of them the same;
//! nc-057-apple: 2192 pairs, 129 of them the same;
//! seeds: 6756 pairs, 29 of them the same;
//! and, counting for little, to 29390 pairs of sentences, 10185 the same.

use super::Weights;

/// Fitted to all stories.
pub const SHIPPED: Weights = Weights { none: -7.8583, of: [2.5526, 5.0188, 2.2901, 0.8462, 0.9523, 2.1345, 3.0145, 2.1119, 5.3759] };

/// Fitted to all stories but one, by the name of that one.
pub const LEFT_OUT: &[(&str, Weights)] = &[
    ("basil-025-2012", Weights { none: -8.1242, of: [1.8881, 4.8088, 2.7222, 0.8182, 1.9047, 2.1802, 2.8906, 2.3139, 5.9971] }),
    ("basil-047-2014", Weights { none: -8.0308, of: [2.3509, 4.7570, 2.0539, 0.8846, 0.4336, 2.2033, 2.9033, 2.7622, 5.8167] }),
    ("nc-034-kim", Weights { none: -7.6411, of: [2.6596, 4.7807, 2.3431, 0.8084, 0.6049, 2.1540, 3.0006, 1.8818, 5.2831] }),
    ("nc-047-chinas", Weights { none: -8.0415, of: [1.6306, 5.5605, 2.3337, 0.8443, 1.2256, 2.1855, 3.1358, 2.3262, 5.8642] }),
    ("nc-057-apple", Weights { none: -7.6487, of: [0.3202, 4.9291, 2.6912, 0.9773, 1.1522, 2.2085, 2.4555, 1.4966, 6.2527] }),
    ("seeds", Weights { none: -7.4593, of: [2.4563, 4.7909, 2.4072, 0.7843, 0.8274, 2.1661, 2.9342, 1.4312, 5.2986] }),
];
