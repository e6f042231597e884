//! The weights of the evidence. Written by `cargo xtask train`: do not edit.
//!
//! Fitted to pairs of statements in stories that careful readers have marked:
//! basil-001-2010: 1660 pairs, 19 of them the same;
//! basil-005-2010: 2155 pairs, 38 of them the same;
//! basil-009-2010: 1087 pairs, 30 of them the same;
//! basil-013-2011: 5354 pairs, 49 of them the same;
//! basil-017-2011: 2875 pairs, 31 of them the same;
//! basil-021-2012: 2196 pairs, 44 of them the same;
//! basil-025-2012: 3316 pairs, 95 of them the same;
//! basil-026-2012: 1064 pairs, 72 of them the same;
//! basil-030-2012: 668 pairs, 41 of them the same;
//! basil-035-2013: 1847 pairs, 52 of them the same;
//! basil-039-2013: 3237 pairs, 49 of them the same;
//! basil-043-2014: 1256 pairs, 31 of them the same;
//! basil-047-2014: 799 pairs, 24 of them the same;
//! basil-048-2014: 740 pairs, 51 of them the same;
//! basil-053-2015: 1391 pairs, 52 of them the same;
//! basil-061-2016: 1815 pairs, 37 of them the same;
//! basil-065-2016: 5616 pairs, 61 of them the same;
//! basil-069-2016: 1655 pairs, 81 of them the same;
//! basil-073-2017: 2083 pairs, 51 of them the same;
//! basil-081-2018: 4624 pairs, 19 of them the same;
//! basil-085-2018: 3727 pairs, 82 of them the same;
//! basil-094-2019: 7640 pairs, 76 of them the same;
//! basil-098-2019: 3316 pairs, 62 of them the same;
//! nc-003: 1265 pairs, 3 of them the same;
//! nc-004: 466 pairs, 68 of them the same;
//! nc-005: 1310 pairs, 122 of them the same;
//! nc-010: 23500 pairs, 415 of them the same;
//! nc-014: 4830 pairs, 209 of them the same;
//! nc-015: 1304 pairs, 42 of them the same;
//! nc-016: 741 pairs, 48 of them the same;
//! nc-024: 4896 pairs, 119 of them the same;
//! nc-032: 196 pairs, 97 of them the same;
//! nc-033: 4659 pairs, 40 of them the same;
//! nc-034-kim: 3521 pairs, 25 of them the same;
//! nc-036: 4264 pairs, 257 of them the same;
//! nc-039: 6426 pairs, 148 of them the same;
//! nc-046: 6909 pairs, 141 of them the same;
//! nc-047-chinas: 3832 pairs, 89 of them the same;
//! nc-048: 527 pairs, 45 of them the same;
//! nc-051: 5221 pairs, 186 of them the same;
//! nc-055: 8885 pairs, 73 of them the same;
//! nc-057-apple: 2192 pairs, 129 of them the same;
//! nc-059: 15254 pairs, 312 of them the same;
//! nc-060: 879 pairs, 52 of them the same;
//! nc-069: 3024 pairs, 30 of them the same;
//! nc-071: 4585 pairs, 52 of them the same;
//! nc-077: 2233 pairs, 72 of them the same;
//! seeds: 6756 pairs, 29 of them the same;
//! and, counting for little, to 29390 pairs of sentences, 10185 the same.

use super::{Calibration, Weights};

/// Fitted to all stories.
pub const SHIPPED: Weights = Weights {
    none: -5.6292,
    of: [6.4824, 2.6343, 1.1327, 0.5519, 0.1740, 5.2591],
    calibration: Calibration { rise: 0.9992, fall: 0.5793, base: 0.0966 },
};

/// Fitted to all stories but one, by the name of that one.
pub const LEFT_OUT: &[(&str, Weights)] = &[
    (
        "basil-001-2010",
        Weights {
            none: -5.6117,
            of: [6.6684, 2.4297, 1.1084, 0.5447, 0.3594, 5.2405],
            calibration: Calibration { rise: 1.0051, fall: 0.5770, base: 0.0981 },
        },
    ),
    (
        "basil-005-2010",
        Weights {
            none: -5.6068,
            of: [6.5258, 2.7178, 1.0651, 0.5494, 0.1284, 5.2516],
            calibration: Calibration { rise: 0.9971, fall: 0.5831, base: 0.0889 },
        },
    ),
    (
        "basil-009-2010",
        Weights {
            none: -5.6138,
            of: [6.6937, 2.4696, 1.0629, 0.5510, 0.2389, 5.2537],
            calibration: Calibration { rise: 0.9947, fall: 0.5807, base: 0.0875 },
        },
    ),
    (
        "basil-013-2011",
        Weights {
            none: -5.6127,
            of: [6.5332, 2.6012, 1.1242, 0.5481, 0.1354, 5.2311],
            calibration: Calibration { rise: 1.0048, fall: 0.5792, base: 0.1081 },
        },
    ),
    (
        "basil-017-2011",
        Weights {
            none: -5.6090,
            of: [6.4549, 2.6795, 1.1126, 0.5540, 0.1697, 5.2456],
            calibration: Calibration { rise: 1.0035, fall: 0.5750, base: 0.1067 },
        },
    ),
    (
        "basil-021-2012",
        Weights {
            none: -5.6267,
            of: [6.5719, 2.5865, 1.1222, 0.5505, 0.0749, 5.2437],
            calibration: Calibration { rise: 0.9901, fall: 0.5901, base: 0.0775 },
        },
    ),
    (
        "basil-025-2012",
        Weights {
            none: -5.6314,
            of: [6.5435, 2.5591, 1.1350, 0.5472, 0.2718, 5.2766],
            calibration: Calibration { rise: 0.9980, fall: 0.5889, base: 0.0854 },
        },
    ),
    (
        "basil-026-2012",
        Weights {
            none: -5.5854,
            of: [6.9475, 2.3736, 0.7955, 0.5542, 0.0438, 5.5161],
            calibration: Calibration { rise: 0.9775, fall: 0.5667, base: 0.0929 },
        },
    ),
    (
        "basil-030-2012",
        Weights {
            none: -5.6279,
            of: [6.5380, 2.4859, 1.1787, 0.5665, 0.0000, 5.1961],
            calibration: Calibration { rise: 1.0037, fall: 0.5865, base: 0.1066 },
        },
    ),
    (
        "basil-035-2013",
        Weights {
            none: -5.6191,
            of: [6.4738, 2.6021, 1.1432, 0.5485, 0.2450, 5.2464],
            calibration: Calibration { rise: 1.0046, fall: 0.5759, base: 0.1037 },
        },
    ),
    (
        "basil-039-2013",
        Weights {
            none: -5.6079,
            of: [6.4902, 2.5842, 1.1219, 0.5668, 0.1461, 5.2439],
            calibration: Calibration { rise: 1.0017, fall: 0.5760, base: 0.1010 },
        },
    ),
    (
        "basil-043-2014",
        Weights {
            none: -5.6077,
            of: [6.6419, 2.3819, 1.0628, 0.5576, 0.2537, 5.3248],
            calibration: Calibration { rise: 1.0004, fall: 0.5793, base: 0.1011 },
        },
    ),
    (
        "basil-047-2014",
        Weights {
            none: -5.6067,
            of: [6.4699, 2.6122, 1.1005, 0.5526, 0.0752, 5.2882],
            calibration: Calibration { rise: 1.0015, fall: 0.5801, base: 0.1018 },
        },
    ),
    (
        "basil-048-2014",
        Weights {
            none: -5.6197,
            of: [6.6708, 2.3993, 1.0892, 0.5488, 0.4846, 5.2805],
            calibration: Calibration { rise: 0.9886, fall: 0.5870, base: 0.0620 },
        },
    ),
    (
        "basil-053-2015",
        Weights {
            none: -5.6342,
            of: [6.5658, 2.4949, 1.1728, 0.5565, 0.0000, 5.2308],
            calibration: Calibration { rise: 0.9958, fall: 0.5829, base: 0.0930 },
        },
    ),
    (
        "basil-061-2016",
        Weights {
            none: -5.6174,
            of: [6.5205, 2.6315, 1.1162, 0.6048, 0.1872, 5.2577],
            calibration: Calibration { rise: 0.9958, fall: 0.5880, base: 0.0764 },
        },
    ),
    (
        "basil-065-2016",
        Weights {
            none: -5.6052,
            of: [6.4711, 2.6236, 1.1073, 0.5487, 0.1883, 5.2556],
            calibration: Calibration { rise: 0.9925, fall: 0.5804, base: 0.0901 },
        },
    ),
    (
        "basil-069-2016",
        Weights {
            none: -5.5988,
            of: [6.4579, 2.7386, 1.0185, 0.5941, 0.1016, 5.2973],
            calibration: Calibration { rise: 0.9846, fall: 0.5866, base: 0.0731 },
        },
    ),
    (
        "basil-073-2017",
        Weights {
            none: -5.6257,
            of: [6.4825, 2.5729, 1.1507, 0.5320, 0.1419, 5.2684],
            calibration: Calibration { rise: 1.0028, fall: 0.5802, base: 0.1016 },
        },
    ),
    (
        "basil-081-2018",
        Weights {
            none: -5.6097,
            of: [6.4774, 2.6189, 1.1375, 0.5463, 0.1623, 5.2221],
            calibration: Calibration { rise: 0.9979, fall: 0.5839, base: 0.0941 },
        },
    ),
    (
        "basil-085-2018",
        Weights {
            none: -5.6115,
            of: [6.4322, 2.6351, 1.1088, 0.5683, 0.2039, 5.2798],
            calibration: Calibration { rise: 1.0054, fall: 0.5771, base: 0.1052 },
        },
    ),
    (
        "basil-094-2019",
        Weights {
            none: -5.6048,
            of: [6.5050, 2.6060, 1.1008, 0.5535, 0.1909, 5.2483],
            calibration: Calibration { rise: 0.9948, fall: 0.5876, base: 0.0858 },
        },
    ),
    (
        "basil-098-2019",
        Weights {
            none: -5.6100,
            of: [6.5316, 2.6735, 1.1006, 0.5511, 0.1609, 5.2388],
            calibration: Calibration { rise: 0.9961, fall: 0.5838, base: 0.0881 },
        },
    ),
    (
        "nc-003",
        Weights {
            none: -5.6115,
            of: [6.5467, 2.6259, 1.1243, 0.5561, 0.1540, 5.2203],
            calibration: Calibration { rise: 0.9985, fall: 0.5876, base: 0.0817 },
        },
    ),
    (
        "nc-004",
        Weights {
            none: -5.5656,
            of: [5.4201, 1.7940, 1.4332, 0.4823, 0.0000, 6.3271],
            calibration: Calibration { rise: 0.9679, fall: 0.5785, base: 0.0279 },
        },
    ),
    (
        "nc-005",
        Weights {
            none: -5.5949,
            of: [6.9168, 2.6257, 0.9807, 0.3557, 0.1108, 5.1370],
            calibration: Calibration { rise: 0.9921, fall: 0.5740, base: 0.0817 },
        },
    ),
    (
        "nc-010",
        Weights {
            none: -5.5929,
            of: [6.4325, 2.5861, 1.0638, 0.5534, 0.1728, 5.3336],
            calibration: Calibration { rise: 1.0559, fall: 0.5726, base: 0.1336 },
        },
    ),
    (
        "nc-014",
        Weights {
            none: -5.5998,
            of: [6.5511, 2.6469, 1.0825, 0.5442, 0.1609, 5.2405],
            calibration: Calibration { rise: 1.0132, fall: 0.5453, base: 0.1391 },
        },
    ),
    (
        "nc-015",
        Weights {
            none: -5.6006,
            of: [6.6750, 2.4609, 1.0609, 0.5353, 0.0745, 5.2993],
            calibration: Calibration { rise: 0.9946, fall: 0.5833, base: 0.0857 },
        },
    ),
    (
        "nc-016",
        Weights {
            none: -5.6149,
            of: [6.2108, 2.5120, 1.2182, 0.5952, 0.2783, 5.2652],
            calibration: Calibration { rise: 1.0018, fall: 0.5866, base: 0.1014 },
        },
    ),
    (
        "nc-024",
        Weights {
            none: -5.6151,
            of: [6.4163, 2.7584, 1.1537, 0.5273, 0.1242, 5.1940],
            calibration: Calibration { rise: 0.9905, fall: 0.5830, base: 0.0772 },
        },
    ),
    (
        "nc-032",
        Weights {
            none: -6.9387,
            of: [4.8157, 7.0009, 3.0775, 0.7903, 0.7415, 3.2868],
            calibration: Calibration { rise: 1.0448, fall: 0.4959, base: 0.2607 },
        },
    ),
    (
        "nc-033",
        Weights {
            none: -5.6021,
            of: [6.4766, 2.6340, 1.0806, 0.5558, 0.1368, 5.2893],
            calibration: Calibration { rise: 1.0017, fall: 0.5775, base: 0.1064 },
        },
    ),
    (
        "nc-034-kim",
        Weights {
            none: -5.6210,
            of: [6.5245, 2.5846, 1.1640, 0.5472, 0.1442, 5.2001],
            calibration: Calibration { rise: 0.9940, fall: 0.5842, base: 0.0888 },
        },
    ),
    (
        "nc-036",
        Weights {
            none: -5.5955,
            of: [6.4260, 2.5928, 1.0715, 0.5344, 0.2009, 5.3084],
            calibration: Calibration { rise: 0.9855, fall: 0.5859, base: 0.0609 },
        },
    ),
    (
        "nc-039",
        Weights {
            none: -5.6050,
            of: [6.6621, 2.5931, 1.0794, 0.5380, 0.1912, 5.2497],
            calibration: Calibration { rise: 1.0484, fall: 0.5335, base: 0.2310 },
        },
    ),
    (
        "nc-046",
        Weights {
            none: -5.6031,
            of: [6.3623, 2.7621, 1.0863, 0.5540, 0.1844, 5.2907],
            calibration: Calibration { rise: 1.0014, fall: 0.5925, base: 0.0941 },
        },
    ),
    (
        "nc-047-chinas",
        Weights {
            none: -5.6179,
            of: [6.4551, 2.6923, 1.0996, 0.5456, 0.1886, 5.2875],
            calibration: Calibration { rise: 0.9930, fall: 0.5962, base: 0.0794 },
        },
    ),
    (
        "nc-048",
        Weights {
            none: -5.6321,
            of: [6.7987, 2.1125, 0.9880, 0.5627, 0.3133, 5.5037],
            calibration: Calibration { rise: 0.9713, fall: 0.5822, base: 0.0792 },
        },
    ),
    (
        "nc-051",
        Weights {
            none: -5.6144,
            of: [6.5493, 2.5774, 1.1278, 0.5628, 0.1507, 5.2077],
            calibration: Calibration { rise: 0.9976, fall: 0.5648, base: 0.0933 },
        },
    ),
    (
        "nc-055",
        Weights {
            none: -5.6196,
            of: [6.4445, 2.7761, 1.1225, 0.5409, 0.0956, 5.2333],
            calibration: Calibration { rise: 0.9910, fall: 0.6203, base: 0.0722 },
        },
    ),
    (
        "nc-057-apple",
        Weights {
            none: -5.6078,
            of: [6.2684, 2.5404, 1.1233, 0.5597, 0.1481, 5.3908],
            calibration: Calibration { rise: 0.9929, fall: 0.5864, base: 0.0839 },
        },
    ),
    (
        "nc-059",
        Weights {
            none: -5.5974,
            of: [6.4938, 2.5482, 1.0805, 0.5448, 0.2067, 5.2840],
            calibration: Calibration { rise: 1.0005, fall: 0.5624, base: 0.0629 },
        },
    ),
    (
        "nc-060",
        Weights {
            none: -5.6199,
            of: [6.7209, 2.4109, 1.0732, 0.5690, 0.2941, 5.1501],
            calibration: Calibration { rise: 0.9976, fall: 0.5862, base: 0.0986 },
        },
    ),
    (
        "nc-069",
        Weights {
            none: -5.6036,
            of: [6.5231, 2.6921, 1.0847, 0.5512, 0.1402, 5.2409],
            calibration: Calibration { rise: 1.0025, fall: 0.5785, base: 0.1020 },
        },
    ),
    (
        "nc-071",
        Weights {
            none: -5.6265,
            of: [6.5762, 2.5889, 1.1551, 0.5458, 0.1487, 5.2005],
            calibration: Calibration { rise: 0.9977, fall: 0.5846, base: 0.0971 },
        },
    ),
    (
        "nc-077",
        Weights {
            none: -5.6259,
            of: [6.5887, 2.5475, 1.1009, 0.5279, 0.2177, 5.2724],
            calibration: Calibration { rise: 0.9964, fall: 0.5846, base: 0.0872 },
        },
    ),
    (
        "seeds",
        Weights {
            none: -5.6226,
            of: [6.4487, 2.6004, 1.1867, 0.5441, 0.1871, 5.2052],
            calibration: Calibration { rise: 0.9743, fall: 0.6010, base: 0.0577 },
        },
    ),
];
