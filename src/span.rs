//! A half-open range of bytes of one article's text.

use std::ops::Range;

/// A range of bytes, end excluded, whose ends lie on character boundaries of the text it was
/// made for.
///
/// Spans never leave Rust: a report has UTF-16 code units instead.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    // Invariant: start <= end
    start: usize,
    end: usize,
}

/// A passage of each of two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passages {
    /// In the first one.
    pub a: Span,
    /// In the second.
    pub b: Span,
}

impl Span {
    /// A span from `start` up to, not including, `end`; empty when `end` is before `start`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    pub fn start(self) -> usize {
        self.start
    }

    pub fn end(self) -> usize {
        self.end
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text it covers; empty when the span does not fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// How many bytes the two share.
    pub fn overlap(self, other: Span) -> usize {
        self.end.min(other.end).saturating_sub(self.start.max(other.start))
    }
}
