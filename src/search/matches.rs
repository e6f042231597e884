//! The words of a phrase, set against every word of a story.

use super::phrase::{Phrase, Sought};
use super::vocabulary::{Entry, Vocabulary};
use crate::index::StatementId;

/// How a word of a text is one that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    No,
    /// Both are of one family.
    InAnotherForm,
    /// It begins with what is still being typed.
    Begun,
    /// It is written so, case and accents aside.
    Typed,
}

/// How much a word counts that is only found as the beginning of another, or in another form.
const BEGUN_WEIGHT: f64 = 0.9;
const OTHER_FORM_WEIGHT: f64 = 0.8;

impl Match {
    /// How much of the word is found, 0..1.
    pub fn counts(self) -> f64 {
        match self {
            Self::No => 0.0,
            Self::InAnotherForm => OTHER_FORM_WEIGHT,
            Self::Begun => BEGUN_WEIGHT,
            Self::Typed => 1.0,
        }
    }
}

/// By word of a story and word of a phrase: how they match.
pub struct Matches<'v> {
    /// Words of the phrase.
    pub words: usize,
    /// By word of the vocabulary, each with all words of the phrase.
    of_entries: Vec<Match>,
    vocabulary: &'v Vocabulary,
}

impl<'v> Matches<'v> {
    /// None when the phrase has no words; `phrases` is it in every language of the story.
    pub fn new(phrases: &[Phrase], vocabulary: &'v Vocabulary) -> Option<Self> {
        let words = phrases.iter().map(|phrase| phrase.words.len()).max().filter(|words| *words > 0)?;
        let mut of_entries = Vec::with_capacity(words * vocabulary.entries.len());
        for entry in &vocabulary.entries {
            let phrase = phrases.iter().find(|phrase| phrase.language == entry.language)?;
            of_entries.extend(phrase.words.iter().map(|sought| matched(sought, entry)));
        }
        Some(Self { words, of_entries, vocabulary })
    }

    /// By word of the statement: how it matches each word of the phrase.
    pub fn in_statement(&self, statement: StatementId) -> impl Iterator<Item = &[Match]> {
        let words = self.vocabulary.statements.of(statement);
        let of_entry = |entry: &usize| {
            let start = entry * self.words;
            self.of_entries.get(start..start + self.words).unwrap_or_default()
        };
        words.iter().map(of_entry)
    }

    /// By word of the phrase: the best match that the statement has.
    pub fn best(&self, statement: StatementId) -> Vec<Match> {
        let mut best = vec![Match::No; self.words];
        for matches in self.in_statement(statement) {
            best.iter_mut().zip(matches).for_each(|(best, found)| *best = (*best).max(*found));
        }
        best
    }
}

fn matched(sought: &Sought, entry: &Entry) -> Match {
    let begins = |with: &str, written: &str| sought.is_begun && !with.is_empty() && written.starts_with(with);
    if sought.written == entry.written || sought.form == entry.form {
        Match::Typed
    } else if begins(&sought.written, &entry.written) || begins(&sought.form, &entry.form) {
        Match::Begun
    } else if sought.stem == entry.stem {
        Match::InAnotherForm
    } else {
        Match::No
    }
}
