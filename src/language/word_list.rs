//! Lists of words, written as prose.

use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Words parted by spaces, in small letters, in any order.
pub(crate) struct WordList {
    words: &'static str,
    set: OnceLock<BTreeSet<&'static str>>,
}

impl WordList {
    pub const fn new(words: &'static str) -> Self {
        Self { words, set: OnceLock::new() }
    }

    /// Whether `word`, in small letters, is one of them.
    // Asked in half a hundred places: inlined, the search would make the page some KB larger.
    #[inline(never)]
    pub fn has(&self, word: &str) -> bool {
        self.set.get_or_init(|| self.words.split(' ').collect()).contains(word)
    }
}
