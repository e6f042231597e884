//! What the names of elements mean for reading a page.

use crate::language::word_list::WordList;

/// Elements that are of interest.
static KNOWN: WordList = WordList::new(include_str!("element/known.txt"));

/// Elements that begin and end a line of text.
static BLOCK: WordList = WordList::new(include_str!("element/block.txt"));

/// Elements whose text is no reader's.
static SILENT: WordList = WordList::new(include_str!("element/silent.txt"));

/// An element by its name, with what the lists say of it: looked up once, and asked at every step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Element {
    /// Empty where it is of no interest.
    pub name: &'static str,
    /// Whether it begins and ends a line of text.
    pub is_block: bool,
    /// Whether its text is no reader's: programs, pictures, what one fills in.
    pub is_silent: bool,
}

impl Element {
    /// The element of this name.
    pub fn from_name(name: &[u8]) -> Self {
        let known = std::str::from_utf8(name).ok().and_then(|name| KNOWN.get(name));
        let named = |name| Self { name, is_block: BLOCK.has(name), is_silent: SILENT.has(name) };
        known.map(named).unwrap_or_default()
    }
}

/// Attributes that are of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute {
    AriaHidden,
    Class,
    Content,
    Datetime,
    Hidden,
    Href,
    Id,
    ItemProp,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    Style,
    Type,
}

impl Attribute {
    pub fn from_name(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"aria-hidden" => Self::AriaHidden,
            b"class" => Self::Class,
            b"content" => Self::Content,
            b"datetime" => Self::Datetime,
            b"hidden" => Self::Hidden,
            b"href" => Self::Href,
            b"id" => Self::Id,
            b"itemprop" => Self::ItemProp,
            b"lang" => Self::Lang,
            b"name" => Self::Name,
            b"property" => Self::Property,
            b"rel" => Self::Rel,
            b"role" => Self::Role,
            b"style" => Self::Style,
            b"type" => Self::Type,
            _ => return None,
        })
    }
}

/// Elements that never hold anything.
pub fn is_void(name: &str) -> bool {
    matches!(name, "br" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "wbr")
}

/// The elements that a start tag ends, their own end tags being optional.
pub fn closed_by(start: Element) -> &'static [&'static str] {
    match start.name {
        "a" => &["a"],
        "li" => &["li", "p"],
        "dd" | "dt" => &["dd", "dt", "p"],
        "td" | "th" => &["td", "th"],
        "tr" => &["tr"],
        "tbody" | "tfoot" | "thead" => &["tbody", "tfoot", "thead"],
        "option" => &["option"],
        "body" => &["head"],
        // A page may leave out where its head ends; a drawing ends where text begins.
        _ if start.is_block => &["p", "head", "svg", "math"],
        _ => &[],
    }
}

/// Whether an element that is open keeps the end of another one from reaching out of it.
pub fn holds_back(open: Element, end: Element) -> bool {
    match end.name {
        "li" => matches!(open.name, "ul" | "ol" | "menu" | "table"),
        "dd" | "dt" => matches!(open.name, "dl" | "table"),
        "td" | "th" | "tr" | "tbody" | "tfoot" | "thead" => open.name == "table",
        "p" => open.is_block,
        _ if end.is_silent => false,
        _ if end.is_block => matches!(open.name, "td" | "th"),
        "" => open.is_block || open.name == "a",
        _ => open.is_block,
    }
}
