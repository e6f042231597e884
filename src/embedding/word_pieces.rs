//! Word pieces: a text cut as BERT uncased cuts it (WordPiece, longest match first).
//!
//! After <https://github.com/google-research/bert>, `tokenization.py`, but for two things that
//! change no English text: symbols stand alone as punctuation marks do, and all combining marks
//! are dropped, not only those without width.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::row_of;
use crate::limits::MAX_WORD_CHARS;

/// Calls `add` with the table row of every known piece of `text`, in order.
pub fn each_row(text: &str, mut add: impl FnMut(usize)) {
    let mut word = String::new();
    for character in text.chars().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c)) {
        if character.is_alphanumeric() {
            word.push(character);
            continue;
        }
        // Soft hyphens, joiners and other invisible characters do not end a word.
        if is_invisible(character) {
            continue;
        }
        each_row_of_word(&word, &mut add);
        word.clear();
        if !character.is_whitespace() && !character.is_control() {
            each_row_of_word(character.encode_utf8(&mut [0; 4]), &mut add);
        }
    }
    each_row_of_word(&word, &mut add);
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\0' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fffd}')
}

/// Nothing when the word cannot be covered by pieces.
fn each_row_of_word(word: &str, add: &mut impl FnMut(usize)) {
    if word.is_empty() || word.chars().count() > MAX_WORD_CHARS {
        return;
    }
    let mut rows = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let Some((row, length)) = longest_piece(rest, rest.len() < word.len()) else { return };
        rows.push(row);
        rest = rest.get(length..).unwrap_or_default();
    }
    rows.into_iter().for_each(add);
}

/// Row and length in bytes of the longest piece that `rest` begins with; inside a word, pieces
/// are marked with `##`.
fn longest_piece(rest: &str, inside: bool) -> Option<(usize, usize)> {
    let mut piece = String::from(if inside { "##" } else { "" });
    let mark = piece.len();
    piece.push_str(rest);
    while piece.len() > mark {
        if let Some(row) = row_of(&piece) {
            return Some((row, piece.len() - mark));
        }
        piece.pop();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{each_row, row_of};

    fn rows(text: &str) -> Vec<usize> {
        let mut rows = Vec::new();
        each_row(text, |row| rows.push(row));
        rows
    }

    fn named(pieces: &[&str]) -> Vec<usize> {
        pieces.iter().map(|piece| row_of(piece).unwrap()).collect()
    }

    #[test]
    fn words_are_cut_into_the_longest_pieces() {
        assert_eq!(rows("The weakest link."), named(&["the", "weak", "##est", "link", "."]));
        assert_eq!(rows("Kremlin"), named(&["k", "##rem", "##lin"]));
    }

    #[test]
    fn accents_case_and_soft_hyphens_make_no_difference() {
        assert_eq!(rows("CAFÉ na\u{ad}ïve"), rows("cafe naive"));
    }

    #[test]
    fn a_word_longer_than_any_real_one_has_no_pieces() {
        assert!(rows(&"a".repeat(1_000_000)).is_empty());
    }
}
