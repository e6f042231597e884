//! What must hold of reading a web page, for any string at all.

use crossread::read::html::read;
use proptest::prelude::*;

/// Markup, whole and in pieces, with what pages say between it.
fn pages() -> impl Strategy<Value = String> {
    const NAMES: [&str; 24] = [
        "a",
        "article",
        "b",
        "blockquote",
        "body",
        "br",
        "button",
        "div",
        "figcaption",
        "form",
        "h1",
        "head",
        "html",
        "li",
        "meta",
        "p",
        "script",
        "select",
        "svg",
        "table",
        "td",
        "template",
        "title",
        "x-y",
    ];
    const ATTRIBUTES: [&str; 12] = [
        "",
        " class=share",
        " class='comments x'",
        " hidden",
        " aria-hidden=true",
        " style='display: none'",
        " href=javascript:alert(1)",
        " onclick=\"alert('x')\"",
        " property=og:title content='A title'",
        " itemprop=author",
        " type=application/ld+json",
        " datetime=2013-06-04",
    ];
    let name = || prop::sample::select(NAMES.to_vec());
    let pieces = prop_oneof![
        3 => (name(), prop::sample::select(ATTRIBUTES.to_vec())).prop_map(|(name, rest)| format!("<{name}{rest}>")),
        2 => name().prop_map(|name| format!("</{name}>")),
        2 => Just("Ministers agreed on Tuesday to protect every network of the alliance. ".to_owned()),
        1 => prop::sample::select(vec![
            "<!--", "-->", "<![CDATA[", "]]>", "<", ">", "&", "&lt;", "&#0;", "&#xD800;", "\"", "'", "=", "\0", "\r",
            "\u{2028}", "{\"@type\":\"NewsArticle\",\"headline\":\"A title\"}", "</script", "😀", "مرحبا",
        ]).prop_map(str::to_owned),
        1 => ".{0,12}",
    ];
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_page_makes_reading_fail(html in pages()) {
        read(&html);
    }

    #[test]
    fn no_string_makes_reading_fail(html in any::<String>()) {
        read(&html);
    }

    #[test]
    fn blocks_are_parted_by_empty_lines_and_nothing_else(html in pages()) {
        let text = read(&html).text;
        for block in text.split("\n\n").filter(|_| !text.is_empty()) {
            prop_assert!(!block.trim().is_empty(), "{text:?}");
            prop_assert!(!block.contains('\n') && !block.contains("  "), "{block:?}");
        }
    }

    #[test]
    fn text_without_markup_is_its_own_page(words in "[a-z]{1,9}( [a-z]{1,9}){0,30}") {
        prop_assert_eq!(read(&words).text, words);
    }
}
