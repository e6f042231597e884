//! Crossread compares how outlets cover a story.

pub mod align;
pub mod bundle;
pub mod clean;
pub mod compare;
pub mod diff;
pub mod error;
pub mod markdown;
pub mod meaning;
pub mod project;
pub mod report;
pub mod similarity;
pub mod span;
pub mod statement;
pub mod static_page;
pub mod story;
pub mod theme;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
pub mod words;
