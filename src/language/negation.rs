//! Words that deny what they stand with: negators, and verbs of denying and refusing.

use super::Language;
use crate::language::word_list::WordList;

static ENGLISH: WordList = WordList::new(include_str!("negation/english.txt"));

static GERMAN: WordList = WordList::new(include_str!("negation/german.txt"));

static FRENCH: WordList = WordList::new(include_str!("negation/french.txt"));

/// So many words after 'ne' French completes it: 'n'est plus'.
const MAX_FRENCH_DISTANCE: usize = 3;

/// By word of a text, given as they are written: whether it denies what it stands with. English, German and
/// French ones are known.
pub fn negations(words: &[&str], language: Language) -> Vec<bool> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase().replace('’', "'")).collect();
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let is_elided = |word: &str| word.starts_with("n'");
    let is_negation = |at: usize| match language {
        Language::English => {
            ENGLISH.has(word(at))
                || word(at).ends_with("n't")
                || word(at) == "longer" && at.checked_sub(1).is_some_and(|before| word(before) == "no")
        }
        Language::German => GERMAN.has(word(at)),
        Language::French => {
            let completes = || {
                let before = at.saturating_sub(MAX_FRENCH_DISTANCE)..at;
                word(at) == "plus" && before.into_iter().any(|at| word(at) == "ne" || is_elided(word(at)))
            };
            FRENCH.has(word(at)) || is_elided(word(at)) || completes()
        }
        Language::Spanish | Language::Italian | Language::Dutch | Language::Portuguese => false,
    };
    (0..words.len()).map(is_negation).collect()
}

#[cfg(test)]
mod tests {
    use super::negations;
    use crate::language::Language;

    /// The words of `text` that deny.
    fn of(text: &str, language: Language) -> Vec<&str> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let denies = negations(&words, language);
        words.into_iter().zip(denies).filter_map(|(word, denies)| denies.then_some(word)).collect()
    }

    #[test]
    fn negations_are_known_in_three_languages() {
        let english = "The bridge is no longer safe and won’t open without repairs";
        assert_eq!(of(english, Language::English), ["no", "longer", "won’t", "without"]);
        assert_eq!(of("Die Brücke ist nicht sicher und kein Ersatz", Language::German), ["nicht", "kein"]);
        assert_eq!(
            of("Le pont n’est plus sûr et ne rouvre pas", Language::French),
            ["n’est", "plus", "ne", "pas"]
        );
        assert_eq!(of("Il y a plus de ponts", Language::French), [""; 0]);
    }
}
