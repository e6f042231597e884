//! A page's elements and texts, in the order in which they stand in it.
//!
//! The tokens come from html5gum, which follows the HTML standard to the letter. The tree keeps what
//! reading needs and no more, and it is bounded: a page nested without end, or one without end, costs no
//! more than a long one.

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::element::{self, Attribute, Element};
use super::node::{Node, NodeKind};
use crate::limits::{MAX_HTML_DEPTH, MAX_HTML_NODES, MAX_HTML_VALUE_BYTES};

/// A page, read.
#[derive(Debug)]
pub struct Tree(Vec<Node>);

impl Tree {
    pub fn read(html: &str) -> Self {
        let mut builder = Builder::new();
        let mut emitter =
            CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
                builder.take(event);
                None
            });
        emitter.naively_switch_states(true);
        match Tokenizer::new_with_emitter(html, emitter).finish() {
            Ok(()) => {}
        }
        builder.finished()
    }

    /// All nodes, by their indices. The first is the page itself.
    pub fn nodes(&self) -> &[Node] {
        &self.0
    }

    /// The elements of this name, by their indices.
    pub fn named(&self, name: &str) -> impl Iterator<Item = (usize, &Node)> {
        self.0.iter().enumerate().filter(move |(_, node)| node.name() == name)
    }

    /// The texts in a node as one.
    pub fn text(&self, index: usize) -> String {
        let end = self.0.get(index).map_or(index, |node| node.end);
        let mut text = String::new();
        let mut at = index + 1;
        while let Some(node) = self.0.get(at).filter(|_| at < end) {
            if let NodeKind::Text(part) = &node.kind {
                text.push_str(part);
            }
            at = if node.element().is_silent { node.end } else { at + 1 };
        }
        single_spaced(&text)
    }
}

/// The text with single spaces, none around it; what no reader sees, such as soft hyphens, is taken out.
pub fn single_spaced(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Soft hyphen, zero-width space, word joiner, byte order mark, NUL.
fn is_unseen(c: char) -> bool {
    matches!(c, '\0' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Makes a tree of tokens.
struct Builder {
    nodes: Vec<Node>,
    /// The elements that are not closed yet, the outermost first.
    open: Vec<usize>,
    /// How many elements were too deep to be opened.
    too_deep: usize,
    element: Element,
    attributes: Vec<(Attribute, String)>,
    attribute: Option<Attribute>,
}

impl Builder {
    fn new() -> Self {
        let page = Node { parent: 0, end: 0, kind: NodeKind::Element(Element::default(), Vec::new()) };
        Self {
            nodes: vec![page],
            open: vec![0],
            too_deep: 0,
            element: Element::default(),
            attributes: Vec::new(),
            attribute: None,
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "as the tokenizer gives it")]
    fn take(&mut self, event: CallbackEvent<'_>) {
        if self.nodes.len() >= MAX_HTML_NODES {
            return;
        }
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.element = Element::from_name(name);
                self.attributes.clear();
                self.attribute = None;
            }
            CallbackEvent::AttributeName { name } => {
                // Of two of one name the first counts. One without a value says something too: `hidden`.
                let is_new = |name: &Attribute| self.attributes.iter().all(|(known, _)| known != name);
                self.attribute = Attribute::from_name(name).filter(is_new);
                self.attributes.extend(self.attribute.map(|name| (name, String::new())));
            }
            CallbackEvent::AttributeValue { value }
                if value.len() < MAX_HTML_VALUE_BYTES && self.attribute.is_some() =>
            {
                if let Some((_, last)) = self.attributes.last_mut() {
                    *last = String::from_utf8_lossy(value).into_owned();
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => self.start(self_closing),
            CallbackEvent::EndTag { name } => self.end(Element::from_name(name)),
            CallbackEvent::String { value } => self.text(value),
            CallbackEvent::Comment { value } if value.len() < MAX_HTML_VALUE_BYTES => {
                self.push(NodeKind::Comment(String::from_utf8_lossy(value).into_owned()));
            }
            _ => {}
        }
    }

    fn push(&mut self, kind: NodeKind) -> usize {
        let index = self.nodes.len();
        let parent = self.open.last().copied().unwrap_or(0);
        self.nodes.push(Node { parent, end: index + 1, kind });
        index
    }

    fn start(&mut self, self_closing: bool) {
        let element = self.element;
        for closed in element::closed_by(element) {
            self.close(Element::from_name(closed.as_bytes()));
        }
        let attributes = std::mem::take(&mut self.attributes);
        let index = self.push(NodeKind::Element(element, attributes));
        if element::is_void(element.name) || self_closing && matches!(element.name, "" | "svg" | "math") {
            return;
        }
        if self.open.len() < MAX_HTML_DEPTH {
            self.open.push(index);
        } else {
            self.too_deep += 1;
        }
    }

    fn end(&mut self, element: Element) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else {
            self.close(element);
        }
    }

    /// Closes the inmost open element of this name, and those in it, unless that would break out of an
    /// element that such an end does not reach.
    fn close(&mut self, closed: Element) {
        let mut inmost = self.open.iter().enumerate().skip(1).rev();
        let found = inmost.find_map(|(at, index)| {
            let open = self.nodes.get(*index).map(Node::element).unwrap_or_default();
            if open.name == closed.name {
                Some(Some(at))
            } else {
                element::holds_back(open, closed).then_some(None)
            }
        });
        let Some(Some(at)) = found else { return };
        let end = self.nodes.len();
        for index in self.open.drain(at..) {
            if let Some(node) = self.nodes.get_mut(index) {
                node.end = end;
            }
        }
    }

    fn text(&mut self, value: &[u8]) {
        let parent = self.open.last().and_then(|index| self.nodes.get(*index));
        if !parent.is_some_and(Node::has_text) {
            return;
        }
        let text = String::from_utf8_lossy(value);
        let under = self.open.last().copied();
        match self.nodes.last_mut() {
            Some(Node { parent, kind: NodeKind::Text(last), .. }) if Some(*parent) == under => {
                last.push_str(&text);
            }
            _ => {
                self.push(NodeKind::Text(text.into_owned()));
            }
        }
    }

    fn finished(mut self) -> Tree {
        let end = self.nodes.len();
        for index in self.open {
            if let Some(node) = self.nodes.get_mut(index) {
                node.end = end;
            }
        }
        Tree(self.nodes)
    }
}
