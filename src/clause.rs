//! A statement as it is read clause by clause: its words, with what stands between them.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::language::Language;
use crate::language::word_list::WordTable;
use crate::span::Span;
use crate::statement::is_speech_verb;
use crate::story::{Statement, Story};
use crate::words::WordKind;

/// Signs at which a clause ends.
const CLAUSE_ENDS: [char; 12] = ['.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '—'];

/// English verbs whose past has another stem, each with its infinitive.
static IRREGULAR: WordTable = WordTable::new(include_str!("clause/irregular.txt"));

/// Words that set a statement in an earlier time.
const EARLIER: [&str; 8] = [
    "initially",
    "originally",
    "previously",
    "formerly",
    "zunächst",
    "ursprünglich",
    "initialement",
    "auparavant",
];

/// English weekdays, from Monday on; German and French ones.
const WEEKDAYS: [[&str; 7]; 3] = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
];

/// A statement's words.
#[derive(Debug, Default)]
pub struct Reading<'s> {
    pub language: Option<Language>,
    /// The date of its article, as far as known: ISO 8601.
    pub article_date: Option<&'s str>,
    pub words: Vec<Word<'s>>,
    /// By word: whether it denies what it stands with.
    negations: Vec<bool>,
    /// By word: whether it names a month or a day of the week.
    dated: Vec<bool>,
    /// The stems of those that can tell what it is about.
    pub stems: BTreeSet<&'s str>,
    text: &'s str,
    start: usize,
}

/// One word of a statement.
#[derive(Debug, Clone, Copy)]
pub struct Word<'s> {
    /// Without case and in one spelling.
    pub form: &'s str,
    /// What two words of one family share.
    pub stem: &'s str,
    pub kind: WordKind,
    /// In the statement.
    pub span: Span,
}

impl<'s> Reading<'s> {
    pub fn new(story: &'s Story, statement: &'s Statement) -> Self {
        let text = story.text(statement);
        let language = story.language(statement);
        let word = |word: &crate::words::Word| {
            let form = story.string(word.form);
            let stem = match language {
                Some(Language::English) => IRREGULAR.get(form).unwrap_or_else(|| story.string(word.stem)),
                _ => story.string(word.stem),
            };
            Word { form, stem, kind: word.kind, span: word.span }
        };
        let surfaces: Vec<&str> = statement.words.iter().map(|word| word.span.of(text)).collect();
        let mut reading = Self {
            language,
            negations: language.map(|language| language.negations(&surfaces)).unwrap_or_default(),
            article_date: story.article(statement.article).source.date.as_deref(),
            words: statement.words.iter().map(word).collect(),
            text,
            start: statement.parsed.span.start(),
            stems: BTreeSet::new(),
            dated: Vec::new(),
        };
        reading.dated = (0..reading.words.len()).map(|at| is_date_word(&reading, at)).collect();
        reading.stems =
            (0..reading.words.len()).filter(|at| reading.counts(*at)).map(|at| reading.stem(at)).collect();
        reading
    }

    pub fn form(&self, at: usize) -> &'s str {
        self.words.get(at).map_or("", |word| word.form)
    }

    pub fn stem(&self, at: usize) -> &'s str {
        self.words.get(at).map_or("", |word| word.stem)
    }

    /// Whether the word can tell what a statement is about: no function word, no figure, no date.
    pub fn counts(&self, at: usize) -> bool {
        let is_telling = |word: &Word| matches!(word.kind, WordKind::Content | WordKind::Name);
        self.words.get(at).is_some_and(is_telling) && !self.dated.get(at).copied().unwrap_or(false)
    }

    /// Whether the word is a verb of saying.
    pub fn is_speech(&self, at: usize) -> bool {
        is_speech_verb(self.form(at))
    }

    /// Whether the word denies what it stands with.
    pub fn denies(&self, at: usize) -> bool {
        self.negations.get(at).copied().unwrap_or(false)
    }

    pub fn is_question(&self) -> bool {
        self.text.contains('?')
    }

    /// Whether it tells how something was before, or was thought to be.
    pub fn is_elsewhere_in_time(&self) -> bool {
        (0..self.words.len()).any(|at| EARLIER.contains(&self.form(at)))
    }

    /// The word as it is written.
    pub fn surface(&self, at: usize) -> &'s str {
        self.words.get(at).map_or("", |word| word.span.of(self.text))
    }

    /// What stands between the word and the one before it.
    pub fn before(&self, at: usize) -> &'s str {
        let start = at.checked_sub(1).and_then(|at| self.words.get(at)).map_or(0, |word| word.span.end());
        let end = self.words.get(at).map_or(self.text.len(), |word| word.span.start());
        Span::new(start, end).of(self.text)
    }

    /// Whether a clause ends before the word.
    pub fn is_clause_start(&self, at: usize) -> bool {
        self.before(at).contains(CLAUSE_ENDS)
    }

    /// The words, in the text of the article.
    pub fn span(&self, words: Range<usize>) -> Span {
        let start = self.words.get(words.start).map_or(0, |word| word.span.start());
        let end = words.end.checked_sub(1).and_then(|last| self.words.get(last));
        Span::new(self.start + start, self.start + end.map_or(start, |word| word.span.end()))
    }
}

/// Whether the word is one that dates are made of.
fn is_date_word(reading: &Reading, at: usize) -> bool {
    weekday(reading.form(at)).is_some() || month(reading, at).is_some()
}

/// The day of the week that a word names; 0 is Monday.
pub fn weekday(form: &str) -> Option<u8> {
    WEEKDAYS.iter().find_map(|names| names.iter().position(|name| *name == form)).map(|at| at as u8)
}

/// The month that the word names: 'May' and 'March' only where they are written as names.
pub fn month(reading: &Reading, at: usize) -> Option<u8> {
    let (language, surface) = (reading.language?, reading.surface(at));
    let is_name = match language {
        Language::English | Language::German => surface.starts_with(char::is_uppercase),
        _ => true,
    };
    language.month_number(surface).filter(|_| is_name).map(|month| month as u8)
}
