//! Lists of words, kept as data files beside the modules that read them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Words in small letters, given as a text that white space parts.
pub(crate) struct WordList {
    words: &'static str,
    set: OnceLock<BTreeSet<&'static str>>,
}

impl WordList {
    pub const fn new(words: &'static str) -> Self {
        Self { words, set: OnceLock::new() }
    }

    /// Whether `word`, in small letters, is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// The word as it stands in the list.
    // Asked in half a hundred places: inlined, the search would make the page some KB larger.
    #[inline(never)]
    pub fn get(&self, word: &str) -> Option<&'static str> {
        self.set.get_or_init(|| self.words.split_ascii_whitespace().collect()).get(word).copied()
    }
}

/// Words in small letters, each with what is known of it: lines of a word, a space, and the rest.
pub(crate) struct WordTable {
    lines: &'static str,
    map: OnceLock<BTreeMap<&'static str, &'static str>>,
}

impl WordTable {
    pub const fn new(lines: &'static str) -> Self {
        Self { lines, map: OnceLock::new() }
    }

    /// What is known of `word`, in small letters.
    pub fn get(&self, word: &str) -> Option<&'static str> {
        let entries = || self.lines.lines().filter_map(|line| line.split_once(' ')).collect();
        self.map.get_or_init(entries).get(word).copied()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    /// The word pieces of the embeddings, whose order says which vector is whose.
    const VOCABULARY: &str = "vocab.txt";

    /// Every list of words or phrases in the sources.
    fn lists(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let of_entry = |path: PathBuf| match path.extension() {
            _ if path.is_dir() => lists(&path),
            Some(ending) if ending == "txt" && !path.ends_with(VOCABULARY) => vec![path],
            _ => Vec::new(),
        };
        entries.flat_map(of_entry).collect()
    }

    #[test]
    fn every_list_is_sorted_without_doubles_or_stray_space_and_in_small_letters() {
        let lists = lists(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        assert!(lists.len() > 30, "{lists:?}");
        for path in lists {
            let text = fs::read_to_string(&path).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            assert!(text.ends_with('\n'), "{path:?}");
            for line in &lines {
                let spaced = line.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(
                    (*line, spaced.as_str()),
                    (spaced.as_str(), line.to_lowercase().as_str()),
                    "{path:?}"
                );
                assert!(!line.is_empty(), "{path:?}");
            }
            assert!(lines.is_sorted_by(|a, b| a < b), "{path:?}");
        }
    }
}
