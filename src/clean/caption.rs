//! Captions and credits: the text that belongs to a picture, told by its form.

use super::line::words;
use crate::language::word_list::WordList;

/// News and picture agencies, in small letters.
static AGENCIES: WordList = WordList::new(include_str!("caption/agencies.txt"));

/// Words that stand with an agency's name without adding to it.
static BESIDE_AGENCY: WordList = WordList::new("and und et y images image via news press photo pool");

/// Words that open a picture's credit: 'Photo: US Army'.
static CREDIT_LABELS: WordList = WordList::new(include_str!("caption/credit_labels.txt"));

/// Words that say where someone stands in a picture.
static PLACES: WordList =
    WordList::new("left right l r l-r left-right front back centre center links rechts");

/// Whether `word`, in small letters, names an agency.
pub(super) fn is_agency(word: &str) -> bool {
    AGENCIES.has(word)
}

/// Whether the line does nothing but name agencies: '( Xinhua)', 'Reuters', 'AP and AFP'.
pub(super) fn is_agency_line(words: &[String]) -> bool {
    words.iter().any(|word| is_agency(word))
        && words.iter().all(|word| is_agency(word) || BESIDE_AGENCY.has(word))
}

/// Whether the line is the credit of a picture: 'Foto: US Army', 'Image copyright Getty Images'.
pub(super) fn is_credit(text: &str, line: &[String]) -> bool {
    let labelled = line.first().is_some_and(|word| CREDIT_LABELS.has(word));
    let named =
        line.get(1).is_some_and(|word| matches!(word.as_str(), "copyright" | "credit" | "caption" | "by"));
    let colon = text.find(':').is_some_and(|at| text.get(..at).is_some_and(|label| words(label).len() <= 2));
    let credited = labelled && (named || colon) && !opens_as_photo(line);
    line.len() <= 15 && credited || text.starts_with('©') && line.len() <= 10
}

/// Whether the line tells of a picture, by a credit inside it, a place in it, or its number in
/// a gallery.
///
/// `ended` says whether the line ends as a sentence does.
pub(super) fn is_caption(text: &str, line: &[String], ended: bool) -> bool {
    line.len() <= 100
        && (is_numbered(text)
            || opens_with_place(text)
            || opens_as_photo(line)
            || ends_with_credit(text)
            || !ended && (ends_with_slashed_agency(text) || opens_with_agency(text)))
}

/// '3/30 Orion Capsule splashes down': one of a gallery.
fn is_numbered(text: &str) -> bool {
    let number = text.split_whitespace().next().unwrap_or_default();
    number.split_once('/').is_some_and(|(n, of)| {
        [n, of].iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
            && text.len() > number.len()
    })
}

/// '(Front Left-right) …', '(L-R) …', 'From left: …'.
fn opens_with_place(text: &str) -> bool {
    let opening = match text.strip_prefix(['(', '[']) {
        Some(rest) => rest.split([')', ']']).next(),
        None => text
            .split_once(':')
            .map(|(label, _)| label)
            .filter(|label| label.to_lowercase().starts_with("from ")),
    };
    let opening = words(opening.unwrap_or_default());
    (1..=4).contains(&opening.len()) && opening.iter().any(|word| PLACES.has(word))
}

/// 'FILE PHOTO: …', 'In this Aug. 30 file photo, …'.
fn opens_as_photo(line: &[String]) -> bool {
    let at = |index: usize| line.get(index).map_or("", String::as_str);
    let label = matches!((at(0), at(1)), ("file", "photo") | ("image" | "media" | "hide", "caption"));
    let shown = at(0) == "in" && at(1) == "this";
    label
        || shown && line.iter().take(12).any(|word| matches!(word.as_str(), "photo" | "photograph" | "image"))
}

/// '… of the alliance. (Photo: Telegram)', '… [Photo/Agencies]', '… (AP Photo/Jane Doe)'.
fn ends_with_credit(text: &str) -> bool {
    let Some(open) = text.strip_suffix([')', ']']) else { return false };
    let Some(at) = open.rfind(['(', '[']) else { return false };
    let inside = words(open.get(at..).unwrap_or_default());
    at > 0 && inside.len() <= 8 && inside.iter().any(|word| CREDIT_LABELS.has(word) || is_agency(word))
}

/// '… Dado Ruvic/Reuters'.
fn ends_with_slashed_agency(text: &str) -> bool {
    let slashed = text.rsplit_once('/').map(|(_, after)| words(after));
    slashed.is_some_and(|after| after.len() <= 3 && after.first().is_some_and(|word| is_agency(word)))
}

/// 'GETTY The laboratory in 2011': an agency in capitals, then a new beginning.
fn opens_with_agency(text: &str) -> bool {
    let mut tokens = text.split_whitespace();
    let agency = tokens.next().unwrap_or_default();
    agency.len() > 2
        && is_agency(&agency.to_lowercase())
        && agency.chars().all(char::is_uppercase)
        && tokens.next().is_some_and(|next| next.starts_with(char::is_uppercase))
}
