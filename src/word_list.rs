//! Lists of words, written as prose.

/// Words parted by single spaces, in small letters.
pub(crate) struct WordList(pub &'static str);

impl WordList {
    /// Whether `word`, in small letters, is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.0.split(' ').any(|listed| listed == word)
    }
}
