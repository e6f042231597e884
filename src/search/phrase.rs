//! A phrase as it is typed.

use std::ops::Range;

use crate::language::Language;
use crate::limits::{MAX_PHRASE_CHARS, MAX_PHRASE_WORDS};
use crate::words::{Token, WordKind, plain, tokens};

const QUOTATION_MARKS: [char; 8] = ['"', '“', '”', '„', '‟', '«', '»', '＂'];

/// A phrase, read as one of a language.
#[derive(Debug)]
pub struct Phrase {
    pub language: Option<Language>,
    pub text: String,
    pub tokens: Vec<Token>,
    pub words: Vec<Sought>,
    /// Which of the words stand between quotation marks together.
    pub quoted: Vec<Range<usize>>,
}

/// A word of a phrase, without case and accents.
#[derive(Debug)]
pub struct Sought {
    pub written: String,
    pub form: String,
    pub stem: String,
    /// It is still being typed.
    pub is_begun: bool,
    /// It tells what is looked for, as a function word beside others does not.
    pub tells: bool,
    pub is_quoted: bool,
}

impl Phrase {
    pub fn read(phrase: &str, language: Option<Language>) -> Self {
        let text: String = phrase.chars().take(MAX_PHRASE_CHARS).collect();
        let tokens: Vec<Token> = tokens(&text, language).take(MAX_PHRASE_WORDS).collect();
        let quotation = |token: &Token| {
            let before = text.get(..token.span.start()).unwrap_or_default();
            before.chars().filter(|character| QUOTATION_MARKS.contains(character)).count()
        };
        let is_begun = |token: &Token| token.span.end() == text.len();
        let tells = |token: &Token| token.kind != WordKind::Function;
        let has_telling = tokens.iter().any(tells);
        let sought = |token: &Token| Sought {
            written: plain(token.span.of(&text)),
            form: plain(&token.form),
            stem: plain(&token.stem),
            is_begun: is_begun(token),
            tells: tells(token) || !has_telling,
            is_quoted: quotation(token) % 2 == 1,
        };
        let words = tokens.iter().map(sought).collect();
        let mut quoted = Vec::new();
        let mut end = 0;
        for together in tokens.chunk_by(|a, b| quotation(a) == quotation(b)) {
            let start = end;
            end += together.len();
            if together.first().is_some_and(|token| quotation(token) % 2 == 1) {
                quoted.push(start..end);
            }
        }
        Self { language, tokens, words, quoted, text }
    }
}

#[cfg(test)]
mod tests {
    use super::Phrase;

    fn quoted(phrase: &str) -> Vec<Vec<String>> {
        let phrase = Phrase::read(phrase, None);
        let words = |range: &std::ops::Range<usize>| {
            phrase.words[range.clone()].iter().map(|word| word.written.clone()).collect()
        };
        phrase.quoted.iter().map(words).collect()
    }

    #[test]
    fn what_stands_in_quotation_marks_stands_together() {
        assert_eq!(quoted("an „attack on all“ of «us»"), [vec!["attack", "on", "all"], vec!["us"]]);
        assert_eq!(quoted("the “weakest li"), [["weakest", "li"]], "while it is being typed");
        assert!(quoted("weakest link's \"").is_empty());
    }

    #[test]
    fn only_a_word_with_nothing_after_it_is_being_typed() {
        let is_begun = |phrase| Phrase::read(phrase, None).words.last().unwrap().is_begun;
        assert!(is_begun("cyber def"));
        assert!(!is_begun("cyber defence "));
        assert!(!is_begun("\"cyber defence\""));
    }

    #[test]
    fn a_whole_article_as_a_phrase_is_cut() {
        assert_eq!(Phrase::read(&"Ministers met in Brussels. ".repeat(10_000), None).words.len(), 24);
    }
}
