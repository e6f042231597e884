//! How a theme's cue phrases are written: words that are sought as they stand, each with [`ANY_ENDING`] after
//! it in whatever form.
//!
//! In version 1 of projects and theme files every word was sought in whatever form, so that what is read of
//! that version gets the sign after each word and finds what it found.

use unicode_segmentation::UnicodeSegmentation;

use super::ProjectTheme;

/// Stands after a word of a phrase that is sought with any ending: 'attack*' finds 'attacks', 'attacked' and
/// 'attacking', the words that [`crate::words`] gives one stem.
pub const ANY_ENDING: char = '*';

/// A phrase of version 1 as it is written now.
pub(super) fn with_any_ending(phrase: &str) -> String {
    let mut written = String::with_capacity(phrase.len());
    let mut rest = phrase.split_word_bounds().peekable();
    while let Some(part) = rest.next() {
        written.push_str(part);
        let is_word = part.chars().any(char::is_alphanumeric);
        if is_word && rest.peek().is_none_or(|next| !next.starts_with(ANY_ENDING)) {
            written.push(ANY_ENDING);
        }
    }
    written
}

impl ProjectTheme {
    /// Turns its phrases from those of version 1 into those that are written now.
    pub(super) fn give_phrases_any_ending(&mut self) {
        for phrase in self.include.iter_mut().chain(&mut self.exclude) {
            *phrase = with_any_ending(phrase);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_any_ending;

    #[test]
    fn each_word_of_a_phrase_gets_any_ending_once() {
        for (phrase, written) in [
            ("member states", "member* states*"),
            ("Article 5, “U.S. allies’”", "Article* 5*, “U.S*. allies*’”"),
            ("l'alliance d’Europe", "l'alliance* d’Europe*"),
            ("attack* on", "attack* on*"),
            ("\"\"\" | ", "\"\"\" | "),
            ("東京 bridge", "東*京* bridge*"),
        ] {
            assert_eq!(with_any_ending(phrase), written);
            assert_eq!(with_any_ending(written), written);
        }
    }
}
