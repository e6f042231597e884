//! Words that end in a full stop without ending a sentence, and words that begin one.

use crate::clean::folded;
use crate::language::word_list::WordList;

/// What a full stop after a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// Nothing but the end of a sentence.
    End,
    /// A name or a noun follows: 'Mr.', 'vs.', 'St.'.
    Title,
    /// A figure follows: 'No. 5', 'p. 55'. Without one it ends a sentence.
    Number,
    /// It may end a sentence: 'Co.', 'U.S.', 'Keith B.'; it does before a word that begins one.
    Either,
    /// A time of day. It ends a sentence unless the sentence has only just begun.
    Time,
}

static TITLES: WordList = WordList::new(include_str!("abbreviation/titles.txt"));

static NUMBERS: WordList = WordList::new(include_str!("abbreviation/numbers.txt"));

static EITHER: WordList = WordList::new(include_str!("abbreviation/either.txt"));

/// Words that seldom follow an abbreviation unless they begin a sentence.
static STARTERS: WordList = WordList::new(include_str!("abbreviation/starters.txt"));

/// Words after a time of day that still belong to it.
static AFTER_TIME: WordList = WordList::new(include_str!("abbreviation/after_time.txt"));

/// German months, before which a figure's full stop makes an ordinal: '3. Oktober'.
static ORDINAL_NOUNS: WordList = WordList::new(include_str!("abbreviation/ordinal_nouns.txt"));

/// What the full stop after `word` says; `word` comes without it, as written.
///
/// Of words that a full stop joins, 'Tuesday.Mr', the last one counts.
pub(super) fn stop(word: &str) -> Stop {
    let word = if is_acronym(word) { word } else { word.rsplit('.').next().unwrap_or(word) };
    let lower = word.to_lowercase();
    if is_initial(word) && word.chars().all(char::is_uppercase) {
        Stop::Either
    } else if matches!(lower.as_str(), "a.m" | "p.m" | "am" | "pm") && word.contains('.') {
        Stop::Time
    } else if TITLES.has(&lower) {
        Stop::Title
    } else if NUMBERS.has(&lower) {
        Stop::Number
    } else if EITHER.has(&lower) || is_initial(word) || is_acronym(word) {
        Stop::Either
    } else {
        Stop::End
    }
}

/// 'B' in 'Keith B. Alexander', 'z' in 'z. B.'.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(|c| c.is_uppercase() || c.is_ascii_lowercase()) && letters.next().is_none()
}

/// 'U.S', 'Ph.D', 'i.v': letters parted by full stops.
fn is_acronym(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| part.chars().all(char::is_alphabetic) && (1..=2).contains(&part.chars().count()))
}

/// Whether `word` begins a sentence when it follows an abbreviation.
pub(super) fn is_starter(word: &str) -> bool {
    STARTERS.has(&folded(word))
}

/// Whether `word` still belongs to the time of day before it.
pub(super) fn follows_time(word: &str) -> bool {
    AFTER_TIME.has(&word.to_lowercase())
}

/// Whether `figure` and `noun` make an ordinal with the full stop between them.
pub(super) fn is_ordinal(figure: &str, noun: &str) -> bool {
    figure.len() <= 2
        && figure.bytes().all(|byte| byte.is_ascii_digit())
        && ORDINAL_NOUNS.has(&noun.to_lowercase())
}
