//! Every word of a story as it may be looked for, made once for all searches.

use std::collections::BTreeMap;

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::story::{Statement, Story};
use crate::words::{Word, plain};

/// The words that the statements are written with, each once for a language.
#[derive(Debug)]
pub struct Vocabulary {
    pub entries: Vec<Entry>,
    /// By statement: its words, by their places in `entries`.
    pub statements: ById<StatementId, Vec<usize>>,
}

/// One way to write a word, without case and accents.
#[derive(Debug)]
pub struct Entry {
    pub language: Option<Language>,
    pub written: String,
    /// In one spelling: 'organise' and 'organize' are one word.
    pub form: String,
    pub stem: String,
}

impl Vocabulary {
    pub fn new(story: &Story) -> Self {
        let mut entries = Vec::new();
        let mut places = BTreeMap::new();
        let mut place = |statement: &Statement, word: &Word| {
            let (language, written) = (story.language(statement), word.span.of(story.text(statement)));
            *places.entry((language, written)).or_insert_with(|| {
                entries.push(Entry {
                    language,
                    written: plain(written),
                    form: plain(story.string(word.form)),
                    stem: plain(story.string(word.stem)),
                });
                entries.len() - 1
            })
        };
        let mut places = |one: &Statement| one.words.iter().map(|word| place(one, word)).collect();
        let statements = story.statements.values().iter().map(&mut places).collect();
        Self { entries, statements }
    }
}
