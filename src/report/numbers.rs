//! Numbers as a report has them.

use crate::story::{Article, Statement};

/// Three decimals: the most that a reader could tell apart, and the same in every browser.
pub fn thousandths(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

/// Counts stay far below 2^32: texts are limited to megabytes.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The share of its article that stands before a statement, 0..1, three decimals.
pub fn position(statement: &Statement, article: &Article) -> f64 {
    if article.words == 0 { 0.0 } else { thousandths(statement.words_before as f64 / article.words as f64) }
}
