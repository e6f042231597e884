//! Which blocks of an article are the story, and why the others are not.
//!
//! Three kinds of evidence, none of them a list of one site's lines: what a line says by itself
//! (phrases of page furniture, credits, dates), where it stands (before the headline, after the
//! last paragraph), and what it shares with the rest (a caption repeats the story, a teaser has
//! none of its words). In doubt a block is kept.

mod caption;
mod dateline;
mod furniture;
mod layout;
mod line;
mod overlap;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::span::Span;
pub(crate) use dateline::begins_byline;
pub(crate) use line::{bare, folded, is_closer, is_terminator, paragraphs};

/// What a block of an article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    Title,
    /// The line between title and text that sums the story up.
    Standfirst,
    Paragraph,
    /// A title inside the text.
    Heading,
    /// A post or a passage that the article shows as a whole.
    Quote,
    /// The text that belongs to a picture, its credit included.
    Caption,
    /// Who wrote or edited it.
    Byline,
    /// The place before the first sentence, or a line with the article's own date.
    Dateline,
    Advertisement,
    Navigation,
    Other,
}

impl BlockKind {
    /// Whether blocks of this kind, when kept, say something that can be compared.
    pub fn states(self) -> bool {
        matches!(self, Self::Title | Self::Standfirst | Self::Paragraph | Self::Quote)
    }
}

/// Why a block is not part of the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DropReason {
    Advertisement,
    Navigation,
    Promotion,
    Teaser,
    Caption,
    Credit,
    Timestamp,
    Repeated,
    Language,
    /// The reader dropped it.
    Reader,
}

impl DropReason {
    /// The reason as a reader is told it: 'not in the story: …'.
    pub fn words(self) -> &'static str {
        match self {
            Self::Advertisement => "an advertisement",
            Self::Navigation => "a part of the page, such as a menu or a list of links",
            Self::Promotion => "an invitation to subscribe, follow, share or write",
            Self::Teaser => "points to another story",
            Self::Caption => "describes a picture or a video",
            Self::Credit => "says who made or published it",
            Self::Timestamp => "says when it was published",
            Self::Repeated => "repeats what the article says elsewhere",
            Self::Language => "in another language than the article",
            Self::Reader => "dropped by a reader",
        }
    }
}

/// A run of an article's text: a line, a paragraph, or a part of one, such as its dateline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub span: Span,
    pub kind: BlockKind,
    /// Why it was dropped; `None` when it is kept.
    pub reason: Option<DropReason>,
}

impl Block {
    /// Whether statements are made of it.
    pub fn states(&self) -> bool {
        self.reason.is_none() && self.kind.states()
    }
}

/// The blocks of `text`, in order.
///
/// Every character that is not white space lies in exactly one. `restored` and `dropped` hold the
/// texts of blocks that the reader judged otherwise than the rules: what is restored is kept, as a
/// paragraph where its kind would state nothing; what is dropped gets the reason
/// [`DropReason::Reader`]. A text that matches no block changes nothing.
pub fn blocks(text: &str, restored: &[String], dropped: &[String]) -> Vec<Block> {
    let restored = trimmed(restored);
    let dropped = trimmed(dropped);
    let mut blocks = with_dateline(text, layout::blocks(text));
    for block in &mut blocks {
        let words = block.span.of(text);
        if restored.contains(words) {
            block.reason = None;
            if !block.kind.states() {
                block.kind = BlockKind::Paragraph;
            }
        }
        if dropped.contains(words) {
            block.reason = Some(DropReason::Reader);
        }
    }
    blocks
}

fn trimmed(texts: &[String]) -> BTreeSet<&str> {
    texts.iter().map(|text| text.trim()).collect()
}

/// Parts the dateline from the first paragraph, as a block of its own.
fn with_dateline(text: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    let first = blocks.iter().position(|block| block.states() && block.kind != BlockKind::Title);
    let Some((at, block)) = first.and_then(|at| Some((at, blocks.get_mut(at)?))) else { return blocks };
    let paragraph = block.span.of(text);
    if let Some(length) = dateline::dateline(paragraph) {
        let start = block.span.start();
        let place = paragraph.get(..length).unwrap_or_default().trim_end();
        block.span = Span::new(start + length, block.span.end());
        let place = Span::new(start, start + place.len());
        blocks.insert(at, Block { span: place, kind: BlockKind::Dateline, reason: None });
    }
    blocks
}

#[cfg(test)]
mod tests;
