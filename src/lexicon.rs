//! Lists of words, written as prose.

/// Words parted by spaces, in small letters.
pub(crate) struct Lexicon(pub &'static str);

impl Lexicon {
    /// Whether `word`, in small letters, is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.0.split(' ').any(|listed| listed == word)
    }
}
