//! What the names of elements mean for reading a page.

/// Names of elements that are of interest, sorted.
const NAMES: &[&str] = &[
    "a",
    "address",
    "article",
    "aside",
    "audio",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "img",
    "input",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "math",
    "menu",
    "meta",
    "nav",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "rp",
    "rt",
    "script",
    "section",
    "select",
    "source",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "ul",
    "video",
    "wbr",
];

/// The name as it stands in the list, or nothing.
pub fn name(bytes: &[u8]) -> &'static str {
    NAMES
        .binary_search_by(|name| name.as_bytes().cmp(bytes))
        .ok()
        .and_then(|at| NAMES.get(at))
        .copied()
        .unwrap_or_default()
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

/// Elements that begin and end a line of text.
pub fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

/// Elements whose text is no reader's: programs, pictures, what one fills in.
pub fn is_silent(name: &str) -> bool {
    matches!(
        name,
        "audio"
            | "button"
            | "canvas"
            | "dialog"
            | "embed"
            | "head"
            | "iframe"
            | "input"
            | "label"
            | "math"
            | "noscript"
            | "object"
            | "optgroup"
            | "option"
            | "rp"
            | "rt"
            | "script"
            | "select"
            | "style"
            | "svg"
            | "template"
            | "textarea"
            | "title"
            | "video"
    )
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

#[cfg(test)]
mod tests {
    use super::NAMES;

    #[test]
    fn names_are_sorted_so_that_they_are_found() {
        assert!(NAMES.is_sorted());
    }
}
