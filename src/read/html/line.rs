//! The lines of text that a page shows, and what its markup says of each.

use super::element::Attribute;
use super::node::{Node, NodeKind};
use super::tree::{Tree, single_spaced};
use crate::language::word_list::WordList;

/// Words in the names of elements that hold what belongs to a picture.
static CAPTION: WordList = WordList::new("caption captions figcaption");

/// Styles that hide an element, or show it to nobody but a screen reader.
const HIDING_STYLES: [&str; 4] = ["display:none", "visibility:hidden", "clip:rect(0", "clip-path:inset(50%)"];

/// What classes for screen readers are called.
const SCREEN_READER_CLASSES: [&str; 4] = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader"];

/// Fewest bytes of a line that counts as running text, about ten words. Some scripts do not part words.
const MIN_RUNNING_BYTES: usize = 50;

/// What a line is on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    Heading,
    Text,
    /// Of a list.
    Item,
    /// The text that belongs to a picture.
    Caption,
}

/// A run of text that nothing but white space or the end of a block parts.
#[derive(Debug)]
pub struct Line {
    pub text: String,
    /// Index of the first node of its text.
    pub node: usize,
    pub kind: LineKind,
    /// Its bytes without white space, as of the next.
    pub length: usize,
    /// How much of it stands in links.
    pub linked: usize,
}

impl Line {
    /// Whether it does no more than lead to other pages. A line that ends in a colon leads on to the next.
    pub fn is_linked(&self) -> bool {
        self.linked * 2 > self.length && !self.text.ends_with(':')
    }

    /// Whether it is as long as a sentence and no link.
    pub fn is_long(&self) -> bool {
        self.length >= MIN_RUNNING_BYTES && !self.is_linked()
    }

    /// Whether it is running text.
    pub fn is_running(&self) -> bool {
        self.is_long() && matches!(self.kind, LineKind::Text | LineKind::Item)
    }
}

/// The lines of a page, in order.
pub fn lines(tree: &Tree) -> Vec<Line> {
    let nodes = tree.nodes();
    let mut reader = Reader::default();
    let mut index = 0;
    while let Some(node) = nodes.get(index) {
        reader.leave(index);
        match &node.kind {
            NodeKind::Element(..) if is_unseen(node) => index = node.end,
            NodeKind::Element(..) => {
                reader.enter(node);
                index += 1;
            }
            NodeKind::Text(text) => {
                reader.text(index, text);
                index += 1;
            }
            NodeKind::Comment(_) => index += 1,
        }
    }
    reader.leave(nodes.len());
    reader.flush();
    reader.lines
}

/// Whether no reader sees what the element holds.
fn is_unseen(node: &Node) -> bool {
    let style = || Some(node.attribute(Attribute::Style)?.to_ascii_lowercase().replace(' ', ""));
    let hides = || {
        node.attribute(Attribute::Hidden).is_some()
            || style().is_some_and(|style| HIDING_STYLES.iter().any(|hiding| style.contains(hiding)))
            || node
                .attribute(Attribute::Class)
                .is_some_and(|class| SCREEN_READER_CLASSES.iter().any(|spoken| class.contains(spoken)))
    };
    node.element().is_silent || !node.is_page() && hides()
}

fn is_caption(node: &Node) -> bool {
    matches!(node.name(), "figcaption" | "figure") || node.labels().any(|word| CAPTION.has(&word))
}

/// What an element that is being read does to the text in it.
#[expect(clippy::struct_excessive_bools, reason = "an element may do any of these")]
struct Holder {
    end: usize,
    block: bool,
    link: bool,
    caption: bool,
    heading: bool,
    item: bool,
}

/// What was read of a page so far, and the line that is being read.
#[derive(Default)]
struct Reader {
    lines: Vec<Line>,
    holders: Vec<Holder>,
    text: String,
    linked: usize,
    node: usize,
    /// The kind that the line began with.
    kind: Option<LineKind>,
    /// A line break was the last thing read.
    broken: bool,
}

impl Reader {
    /// Leaves the elements that end before the node.
    fn leave(&mut self, index: usize) {
        while let Some(holder) = self.holders.pop_if(|holder| holder.end <= index) {
            if holder.block {
                self.flush();
            }
        }
    }

    fn enter(&mut self, node: &Node) {
        let name = node.name();
        let block = node.element().is_block;
        if block {
            self.flush();
        }
        if name == "br" {
            // One break may stand in a sentence; two part paragraphs.
            if self.broken {
                self.flush();
            }
            self.text.push(' ');
            self.broken = true;
        }
        self.holders.push(Holder {
            end: node.end,
            block,
            // Without an address it only marks a place.
            link: name == "a" && node.attribute(Attribute::Href).is_some(),
            caption: is_caption(node),
            heading: matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6"),
            item: name == "li",
        });
    }

    fn text(&mut self, index: usize, text: &str) {
        if !text.trim().is_empty() {
            if self.kind.is_none() {
                self.node = index;
                self.kind = Some(self.kind());
            }
            self.broken = false;
        }
        self.text.push_str(text);
        if self.holders.iter().any(|holder| holder.link) {
            self.linked += length(text);
        }
    }

    fn kind(&self) -> LineKind {
        if self.holders.iter().any(|holder| holder.caption) {
            LineKind::Caption
        } else if self.holders.iter().any(|holder| holder.heading) {
            LineKind::Heading
        } else if self.holders.iter().any(|holder| holder.item) {
            LineKind::Item
        } else {
            LineKind::Text
        }
    }

    fn flush(&mut self) {
        let text = single_spaced(&std::mem::take(&mut self.text));
        let linked = std::mem::take(&mut self.linked);
        self.broken = false;
        if let Some(kind) = self.kind.take().filter(|_| !text.is_empty()) {
            let length = length(&text);
            self.lines.push(Line { text, node: self.node, kind, length, linked });
        }
    }
}

/// The bytes of a text without white space.
fn length(text: &str) -> usize {
    text.split_whitespace().map(str::len).sum()
}
