//! Several articles in one text: what a press database exports, or stories with lines between them.
//!
//! A text is taken apart only where it says so: at numbered heads and closing lines of databases, or at
//! lines of one sign with a headline after each and a whole story before it.

use crate::clean::{is_closer, is_terminator};
use crate::language::word_list::WordList;

/// What a database calls the texts that it counts.
static DOCUMENT_NOUNS: WordList = WordList::new(include_str!("several/document_nouns.txt"));

/// Fewest signs of a line that parts stories: shorter ones part sections, or head a table.
const MIN_RULE_SIGNS: usize = 5;

/// A story between two such lines has more words than this.
const MIN_STORY_WORDS: usize = 40;

/// Most words of a headline.
const MAX_HEADLINE_WORDS: usize = 25;

/// What a line does to the stories around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// A database's line at the head or at the end of a story.
    Stated,
    /// '==========', or a new page.
    Rule,
}

/// The articles of a text, without the lines that part them; of one article the text as it is.
pub fn several(text: &str) -> Vec<&str> {
    let stated = parts(text, Cut::Stated);
    if stated.len() > 1 {
        return stated;
    }
    let ruled = parts(text, Cut::Rule);
    if ruled.len() > 1 && are_stories(&ruled) { ruled } else { vec![text] }
}

/// What stands between the lines that cut so; nothing that has no words.
fn parts(text: &str, wanted: Cut) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut above = "";
    for line in text.split_inclusive(['\n', '\u{c}']) {
        let end = at + line.len();
        let page = line.ends_with('\u{c}');
        let words = line.trim();
        let cut = match cut(words, above) {
            None if page => Some(Cut::Rule),
            cut => cut,
        };
        if cut == Some(wanted) {
            // The last line of a page is a part of it.
            parts.extend(text.get(start..if page { end } else { at }));
            start = end;
        }
        above = words;
        at = end;
    }
    parts.extend(text.get(start..));
    parts.retain(|part| part.contains(char::is_alphabetic));
    parts.into_iter().map(str::trim).collect()
}

/// What a line cuts; a rule right below words underlines them.
fn cut(line: &str, above: &str) -> Option<Cut> {
    if line.len() <= 60 && (is_number(line) || is_end(line)) {
        return Some(Cut::Stated);
    }
    let mut signs = line.chars().filter(|c| !c.is_whitespace());
    let first = signs.next().filter(|c| matches!(c, '=' | '-' | '_' | '*' | '#' | '~' | '+' | '—' | '–'))?;
    let is_rule = signs.clone().all(|c| c == first) && signs.count() + 1 >= MIN_RULE_SIGNS;
    (is_rule && above.is_empty()).then_some(Cut::Rule)
}

/// 'Document 3 of 40', '3 of 40 DOCUMENTS', 'Artikel 3 von 40'.
fn is_number(line: &str) -> bool {
    let words: Vec<String> = line.split_whitespace().map(str::to_lowercase).collect();
    let [a, b, c, d] = words.as_slice() else { return false };
    let counts = |n: &str, of: &str, all: &str| {
        is_figure(n) && is_figure(all) && matches!(of, "of" | "von" | "sur" | "de")
    };
    DOCUMENT_NOUNS.has(a) && counts(b, c, d) || counts(a, b, c) && DOCUMENT_NOUNS.has(d)
}

fn is_figure(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// 'End of Document', 'Document GRDN000020130605e9650001x'.
fn is_end(line: &str) -> bool {
    if line.eq_ignore_ascii_case("end of document") {
        return true;
    }
    let code = line.strip_prefix("Document ").or_else(|| line.strip_prefix("Dokument ")).unwrap_or_default();
    code.len() >= 20
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && code.bytes().filter(u8::is_ascii_digit).count() >= 10
}

/// Whether each part begins with a headline and ends as a story does.
fn are_stories(parts: &[&str]) -> bool {
    let ends = |line: &str| line.trim_end_matches(is_closer).ends_with(is_terminator);
    parts.iter().all(|part| {
        let mut lines = part.lines().map(str::trim).filter(|line| !line.is_empty());
        let headline = lines
            .next()
            .is_some_and(|line| !ends(line) && line.split_whitespace().nth(MAX_HEADLINE_WORDS).is_none());
        headline
            && part.split_whitespace().nth(MIN_STORY_WORDS).is_some()
            && lines.next_back().is_some_and(ends)
    })
}

#[cfg(test)]
mod tests {
    use super::several;

    /// A story of some sixty words, invented.
    fn story(headline: &str) -> String {
        let said = "The council of the harbour town said on Monday that the old swing bridge would close \
                    to lorries from the first of May, since two of its bearings had worn thin.";
        format!("{headline}\n\n{said}\n\n{said} {said}\n")
    }

    #[test]
    fn numbered_heads_and_closing_lines_part_a_database_s_stories() {
        for (before, after) in [
            ("Document 1 of 2\n\n", "\n"),
            ("                 2 of 2 DOCUMENTS\n\n", "\n\n"),
            ("", "\nEnd of Document\n\n"),
            ("", "\nDocument HARB000020130605e9650001x\n\n\n"),
            ("Dokument 1 von 2\r\n", "\r\n"),
        ] {
            let text = ["Bridge closes", "Ferry returns"]
                .map(|headline| [before, &story(headline), after].concat())
                .concat();
            let parts = several(&text);
            assert_eq!(parts.len(), 2, "{before}{after}");
            assert!(parts[0].starts_with("Bridge closes") && parts[1].starts_with("Ferry returns"));
            assert!(parts.iter().all(|part| part.ends_with("thin.")), "{parts:?}");
        }
    }

    #[test]
    fn a_line_of_one_sign_or_a_new_page_parts_whole_stories_with_headlines() {
        for rule in ["==========", "- - - - -", "*****", "\u{c}", "________\r"] {
            let text = format!("{}\n{rule}\n{}", story("Bridge closes"), story("Ferry returns"));
            assert_eq!(several(&text).len(), 2, "{rule:?}");
        }
    }

    #[test]
    fn what_may_be_one_story_stays_one() {
        let story = story("Bridge closes");
        let said = story.split_once("\n\n").unwrap().1;
        for text in [
            story.clone(),
            // Sections without headlines.
            format!("{story}\n-----\n\n{said}"),
            // A new page in mid-sentence.
            format!("{story}\nThe town will\n\u{c}pay for it.\n\n{said}"),
            // A headline, underlined.
            format!("Bridge closes\n=============\n\n{said}\nWhat comes next\n===============\n\n{said}"),
            format!("{story}\n---\n\n{story}"),
            "Document 1 of 1\n\nOnly this one.".to_owned(),
        ] {
            assert!(several(&text).len() == 1, "{text}");
        }
    }
}
