//! Where and when: the place before a story's first sentence, and the lines that hold its date.

use super::caption::is_agency;
use super::line::words;
use crate::language::word_list::WordList;

/// Words that a line about the article's own date is made of, next to figures.
static DATE_WORDS: WordList = WordList::new(include_str!("dateline/date_words.txt"));

/// Words that open a line about the article's own date.
static DATE_LABELS: WordList = WordList::new(include_str!("dateline/date_labels.txt"));

/// What stands before the names of authors.
static BYLINE_WORDS: WordList = WordList::new(include_str!("dateline/byline_words.txt"));

/// Whether the line holds nothing but the article's own date: 'Updated: 2013-06-04 19:15'.
pub(super) fn is_timestamp(words: &[String], ended: bool) -> bool {
    let figures = words.iter().filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).count();
    let labelled = words.first().is_some_and(|word| DATE_LABELS.has(word));
    figures > 0 && words.len() <= 12 && !ended && (labelled || figures > 1 && is_date(words))
}

/// Figures and the words of dates, no other.
fn is_date(words: &[String]) -> bool {
    words.iter().all(|word| word.starts_with(|c: char| c.is_ascii_digit()) || DATE_WORDS.has(word))
}

/// Whether a word stands before the names of authors.
pub(crate) fn begins_byline(word: &str) -> bool {
    BYLINE_WORDS.has(&word.to_lowercase())
}

/// Whether the line names the author and no more: 'By Jane Doe and John Roe', 'Von Jana Muster'.
pub(super) fn is_byline(text: &str, ended: bool) -> bool {
    let mut tokens = text.split_whitespace();
    let by = tokens.next().unwrap_or_default();
    let names: Vec<&str> = tokens.collect();
    let joins = |word: &&str| {
        matches!(word.trim_end_matches(','), "and" | "und" | "et" | "y" | "in" | "for" | "&" | "|")
    };
    begins_byline(by)
        && !ended
        && (1..=10).contains(&names.len())
        && names.iter().all(|name| joins(name) || name.starts_with(char::is_uppercase))
        && names.iter().any(|name| !joins(name))
}

/// The length in bytes of the dateline that opens `paragraph`, white space after it included.
///
/// '[BRUSSELS] ', 'BRUSSELS - ', 'LONDON (Reuters) - ', 'WASHINGTON — ', 'PARIS, June 4 – ',
/// '(CNN) '. A place in capitals needs a dash, one in small letters an agency too.
pub(super) fn dateline(paragraph: &str) -> Option<usize> {
    let length = bracketed(paragraph).or_else(|| dashed(paragraph))?;
    let rest = paragraph.get(length..)?;
    let white = rest.len() - rest.trim_start().len();
    let begins = rest.trim_start().chars().next().is_some_and(|c| !c.is_lowercase());
    (white > 0 && begins).then_some(length + white)
}

/// '[BRUSSELS]', '(CNN)', '(Reuters) -'.
fn bracketed(paragraph: &str) -> Option<usize> {
    let inside = paragraph.strip_prefix(['[', '('])?;
    let end = inside.find([']', ')'])?;
    let name = inside.get(..end)?;
    let place = paragraph.starts_with('[') && is_place(name);
    let agency = words(name).first().is_some_and(|word| is_agency(word));
    let after = 1 + end + 1;
    (name.len() <= 40 && (place || agency)).then(|| {
        match leading_dash(paragraph.get(after..).unwrap_or_default()) {
            Some(dash) => after + dash,
            None => after,
        }
    })
}

/// 'BRUSSELS -', 'LONDON (Reuters) -'.
fn dashed(paragraph: &str) -> Option<usize> {
    let dash = paragraph.match_indices(' ').take(10).find_map(|(at, _)| {
        let mark = leading_dash(paragraph.get(at..)?)?;
        Some((at, at + mark))
    });
    let (at, end) = dash?;
    let before = paragraph.get(..at)?.trim();
    let (place, agency) = match before.split_once('(') {
        Some((place, agency)) => (place.trim(), words(agency).first().is_some_and(|word| is_agency(word))),
        None => (before, false),
    };
    let named = agency && place.starts_with(char::is_uppercase) || is_place(place);
    (at <= 60 && named).then_some(end)
}

/// The length of the dash that `text` opens with, white space before it included.
fn leading_dash(text: &str) -> Option<usize> {
    let trimmed = text.trim_start();
    let dash = ["--", "-", "–", "—"].into_iter().find(|dash| trimmed.starts_with(dash))?;
    (trimmed.len() < text.len() || dash == "—").then_some(text.len() - trimmed.len() + dash.len())
}

/// Whether the text is a place in capitals, a date or a country behind a comma allowed.
fn is_place(text: &str) -> bool {
    let place = text.split(',').next().unwrap_or_default().trim();
    place.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && place.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '.' | '/' | '\'' | '’' | '-'))
        && text.split_whitespace().count() <= 6
}
