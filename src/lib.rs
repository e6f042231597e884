//! Crossread compares how outlets cover a story.

pub mod align;
pub mod clean;
pub mod compare;
pub mod diff;
pub mod error;
mod lexicon;
pub mod project;
pub mod report;
pub mod similarity;
pub mod span;
pub mod statement;
pub mod theme;
