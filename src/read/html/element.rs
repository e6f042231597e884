//! What the names of elements mean for reading a page.

use crate::language::word_list::WordList;

/// Elements that are of interest.
static KNOWN: WordList = WordList::new(include_str!("element/known.txt"));

/// Elements that begin and end a line of text.
static BLOCK: WordList = WordList::new(include_str!("element/block.txt"));

/// Elements whose text is no reader's.
static SILENT: WordList = WordList::new(include_str!("element/silent.txt"));

/// Returns the name of an element as it stands in the list; empty where it is of no interest.
pub fn name(bytes: &[u8]) -> &'static str {
    std::str::from_utf8(bytes).ok().and_then(|name| KNOWN.get(name)).unwrap_or_default()
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

/// Whether the element begins and ends a line of text.
pub fn is_block(name: &str) -> bool {
    BLOCK.has(name)
}

/// Whether the element's text is no reader's: programs, pictures, what one fills in.
pub fn is_silent(name: &str) -> bool {
    SILENT.has(name)
}

/// The elements that a start tag ends, their own end tags being optional.
pub fn closed_by(start: &str) -> &'static [&'static str] {
    match start {
        "a" => &["a"],
        "li" => &["li", "p"],
        "dd" | "dt" => &["dd", "dt", "p"],
        "td" | "th" => &["td", "th"],
        "tr" => &["tr"],
        "tbody" | "tfoot" | "thead" => &["tbody", "tfoot", "thead"],
        "option" => &["option"],
        "body" => &["head"],
        // A page may leave out where its head ends; a drawing ends where text begins.
        _ if is_block(start) => &["p", "head", "svg", "math"],
        _ => &[],
    }
}

/// Whether an element that is open keeps the end of another one from reaching out of it.
pub fn holds_back(open: &str, end: &str) -> bool {
    match end {
        "li" => matches!(open, "ul" | "ol" | "menu" | "table"),
        "dd" | "dt" => matches!(open, "dl" | "table"),
        "td" | "th" | "tr" | "tbody" | "tfoot" | "thead" => open == "table",
        "p" => is_block(open),
        _ if is_silent(end) => false,
        _ if is_block(end) => matches!(open, "td" | "th"),
        "" => is_block(open) || open == "a",
        _ => is_block(open),
    }
}
