//! A statement as it is read clause by clause: its words, with what stands between them.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::language::verb;
use crate::language::word_list::WordList;
use crate::span::Span;
use crate::statement::{ends_in_stop, is_speech_verb};
use crate::story::{Statement, Story};
use crate::words::WordKind;

/// Signs at which a clause ends.
const CLAUSE_ENDS: [char; 12] = ['.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '—'];

/// Signs at which a clause breaks off that stand in no abbreviation: 'Mr.', 'U.S.'.
const CLAUSE_BREAKS: [char; 15] = [',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '„', '«', '»', '—', '–'];

/// A clause that is shown as a part has so many words that are no function words.
const MIN_CLAUSE_WORDS: usize = 3;

/// Words that open a clause.
static ENGLISH: WordList = WordList::new(include_str!("clause/english.txt"));

static GERMAN: WordList = WordList::new(include_str!("clause/german.txt"));

static FRENCH: WordList = WordList::new(include_str!("clause/french.txt"));

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

/// The statements of a story that negations, numbers, dates and clauses are read in: those in English, German or French.
#[derive(Debug)]
pub struct Readings<'s>(ById<StatementId, Option<Reading<'s>>>);

impl<'s> Readings<'s> {
    pub fn new(story: &'s Story) -> Self {
        let is_read =
            |language| matches!(language, Some(Language::English | Language::German | Language::French));
        let statements = story.statements.values().iter();
        let reading = |statement| is_read(story.language(statement)).then(|| Reading::new(story, statement));
        Self(statements.map(reading).collect())
    }

    /// Two statements; `None` where either is not read, or they are in two languages.
    pub fn pair(&self, a: StatementId, b: StatementId) -> Option<(&Reading<'s>, &Reading<'s>)> {
        let (a, b) = (self.0.of(a).as_ref()?, self.0.of(b).as_ref()?);
        (a.language == b.language).then_some((a, b))
    }
}

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
                Some(Language::English) => verb::infinitive(form).unwrap_or_else(|| story.string(word.stem)),
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

    /// Whether the word is the past or the past participle of an English verb, as far as its form tells.
    pub fn is_past(&self, at: usize) -> bool {
        verb::is_past(self.form(at))
    }

    /// Whether it ends as a sentence does: a headline does not.
    pub fn ends_in_stop(&self) -> bool {
        ends_in_stop(self.text)
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

    /// Whether the word is no function word.
    pub fn is_told(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.kind != WordKind::Function)
    }

    /// Its clauses, as far as marks and the words that open one tell; what has few words belongs to the one before it.
    pub fn clauses(&self) -> Vec<Range<usize>> {
        let mut clauses: Vec<Range<usize>> = Vec::new();
        let told = |words: &Range<usize>| words.clone().filter(|at| self.is_told(*at)).count();
        let mut add = |clause: Range<usize>| match clauses.last_mut() {
            Some(last) if told(last).min(told(&clause)) < MIN_CLAUSE_WORDS => last.end = clause.end,
            _ => clauses.push(clause),
        };
        let mut start = 0;
        for at in 1..self.words.len() {
            // 'Parce que': words that open one clause.
            if self.opens_clause(at) && told(&(start..at)) > 0 {
                add(start..at);
                start = at;
            }
        }
        if start < self.words.len() {
            add(start..self.words.len());
        }
        clauses
    }

    fn opens_clause(&self, at: usize) -> bool {
        let list = match self.language {
            Some(Language::German) => &GERMAN,
            Some(Language::French) => &FRENCH,
            _ => &ENGLISH,
        };
        self.before(at).contains(CLAUSE_BREAKS) || list.has(self.form(at))
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
