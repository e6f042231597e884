//! Lists of words, written as prose.

use std::sync::OnceLock;

/// Words parted by spaces, in small letters, in any order.
pub(crate) struct WordList {
    words: &'static str,
    sorted: OnceLock<Vec<&'static str>>,
}

impl WordList {
    pub const fn new(words: &'static str) -> Self {
        Self { words, sorted: OnceLock::new() }
    }

    /// Whether `word`, in small letters, is one of them.
    pub fn has(&self, word: &str) -> bool {
        let sorted = self.sorted.get_or_init(|| {
            let mut words: Vec<&str> = self.words.split(' ').collect();
            words.sort_unstable();
            words
        });
        sorted.binary_search(&word).is_ok()
    }
}
