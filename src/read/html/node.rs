//! An element or a text of a page, and what can be told of it without the others.

use super::element::{Attribute, Element};

/// An element or a text. What an element holds are the nodes from the next one up to `end`.
#[derive(Debug)]
pub struct Node {
    /// Its own index for the first node, which is the page.
    pub parent: usize,
    pub end: usize,
    pub kind: NodeKind,
}

/// What a node is.
#[derive(Debug)]
pub enum NodeKind {
    Element(Element, Vec<(Attribute, String)>),
    Text(String),
    Comment(String),
}

impl Node {
    /// The name of an element that is of interest, and else nothing.
    pub fn name(&self) -> &'static str {
        self.element().name
    }

    /// What the name of an element that is of interest means; for anything else it has none.
    pub fn element(&self) -> Element {
        if let NodeKind::Element(element, _) = self.kind { element } else { Element::default() }
    }

    pub fn attribute(&self, wanted: Attribute) -> Option<&str> {
        let NodeKind::Element(_, attributes) = &self.kind else { return None };
        let (_, value) = attributes.iter().find(|(attribute, _)| *attribute == wanted)?;
        Some(value)
    }

    /// Whether it holds the whole page: its classes say what stands anywhere in it.
    pub fn is_page(&self) -> bool {
        matches!(self.name(), "html" | "body")
    }

    /// Whether the text right in it is kept: of programs, only what they say about the page.
    pub fn has_text(&self) -> bool {
        match self.name() {
            "script" => self
                .attribute(Attribute::Type)
                .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json")),
            "iframe" | "noscript" | "style" => false,
            _ => true,
        }
    }

    /// The words of its classes and its id, in small letters: `articleBody` has two.
    pub fn labels(&self) -> impl Iterator<Item = String> {
        let named =
            [Attribute::Class, Attribute::Id].into_iter().filter_map(|attribute| self.attribute(attribute));
        let mut words = vec![String::new()];
        for name in named {
            let mut small = false;
            words.push(String::new());
            for c in name.chars() {
                if !c.is_alphanumeric() || small && c.is_uppercase() {
                    words.push(String::new());
                }
                small = c.is_lowercase();
                if c.is_alphanumeric()
                    && let Some(word) = words.last_mut()
                {
                    word.extend(c.to_lowercase());
                }
            }
        }
        words.into_iter().filter(|word| !word.is_empty())
    }
}
