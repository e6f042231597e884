//! Which blocks of an article are the story, and why the others are not.

use serde::Serialize;

use crate::span::Span;

/// What a block of an article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    Title,
    Standfirst,
    Paragraph,
    Heading,
    Quote,
    Caption,
    Byline,
    Dateline,
    Advertisement,
    Navigation,
    Other,
}

/// Why a block is not part of the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DropReason {
    /// The reader dropped it.
    Reader,
}

/// A run of an article's text: a line, a paragraph, or a part of one, such as its dateline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub span: Span,
    pub kind: BlockKind,
    /// Why it was dropped; `None` when it is kept.
    pub reason: Option<DropReason>,
}

/// The blocks of `text`, in order.
pub fn blocks(text: &str, restored: &[String], dropped: &[String]) -> Vec<Block> {
    let _ = (text, restored, dropped);
    Vec::new()
}

impl DropReason {
    pub fn words(self) -> &'static str {
        "dropped by the reader"
    }
}
