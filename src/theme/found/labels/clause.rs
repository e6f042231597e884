//! Clauses of a statement that can stand alone.
//!
//! Without a parser: a clause begins where a sentence, a part of one or a subordinate clause does, and ends
//! at a mark, or before a word that opens what can be left out: a preposition, 'which', 'because'. What
//! would dangle is refused.

use crate::language::Language;
use crate::language::word_list::WordList;
use crate::span::Span;
use crate::statement::{is_speech_verb, is_title};
use crate::theme::label::is_calendar;
use crate::words::{Word, WordKind};

/// The fewest and the most words of a label.
const MIN_WORDS: usize = 3;
const MAX_WORDS: usize = 9;

/// A noun phrase of fewer words is a stray pair: 'the key vote'.
const MIN_NOUN_PHRASE_WORDS: usize = 4;

/// What opens something that can be left out.
static CUTS: WordList = WordList::new(include_str!("cuts.txt"));

/// What opens a clause inside a sentence.
static SUBORDINATORS: WordList = WordList::new(include_str!("subordinators.txt"));

/// What a label never begins with: it points to what was said before, or hangs in the air.
static NEVER_FIRST: WordList = WordList::new(include_str!("never_first.txt"));

/// Verbs, and words much like them, that no label begins or ends with.
static LIGHT_VERBS: WordList = WordList::new(include_str!("light_verbs.txt"));

/// What waits for a verb.
static MODALS: WordList = WordList::new(include_str!("modals.txt"));

/// Verbs that no ending tells.
static PREDICATES: WordList = WordList::new(include_str!("predicates.txt"));

/// Who speaks and is spoken to: out of a quotation, or of an editorial.
static FIRST_PERSON: WordList = WordList::new(include_str!("first_person.txt"));

/// Names of media and agencies.
static MEDIA: WordList = WordList::new(include_str!("media.txt"));

static ARTICLES: WordList = WordList::new("a an the");

/// Words of a statement that can stand alone.
pub struct Clause<'s> {
    pub words: &'s [Word],
    /// As the statement writes them, on one line.
    pub text: String,
    /// Whether it ends where the sentence does, or a part of it.
    pub is_whole: bool,
    /// Whether it has a verb, as far as can be told.
    pub has_predicate: bool,
    /// Whether it says who says so.
    pub is_attributed: bool,
}

/// A word in its sentence.
struct Token {
    /// In small letters, with straight apostrophes.
    lower: String,
    span: Span,
    kind: WordKind,
    is_capital: bool,
    /// Whether a mark stands before it, and whether that ends a sentence.
    after_mark: bool,
    opens_sentence: bool,
    /// Whether it follows a quotation mark, or stands inside a quotation.
    is_quoted: bool,
    /// Whether it is joined to the word before it, as by a hyphen.
    is_joined: bool,
}

impl Token {
    fn counts(&self) -> bool {
        self.kind != WordKind::Function
    }

    fn is_speech(&self) -> bool {
        is_speech_verb(&self.lower)
    }

    fn is_predicate(&self) -> bool {
        PREDICATES.has(&self.lower)
            || self.lower.ends_with("ed") && !self.is_capital
            || self.lower.ends_with("n't")
    }
}

/// The clauses of a statement that could label a theme.
pub fn clauses<'s>(
    text: &str,
    words: &'s [Word],
    language: Option<Language>,
    is_headline: bool,
) -> Vec<Clause<'s>> {
    let tokens = read(text, words);
    let is_english = language.is_none_or(|language| language == Language::English);
    let mut clauses = Vec::new();
    for start in 0..tokens.len() {
        if !begins(&tokens, start, is_english, is_headline) {
            continue;
        }
        for end in start + 1..=(start + MAX_WORDS).min(tokens.len()) {
            let Some(clause) = tokens.get(start..end) else { break };
            if clause.last().is_none_or(|last| last.is_quoted)
                || clause.len() > 1 && clause.last().is_some_and(|last| last.after_mark)
            {
                break;
            }
            let next = tokens.get(end);
            let is_whole = next.is_none_or(|next| next.after_mark);
            if clause.len() < MIN_WORDS || !ends(clause, next, is_english) {
                continue;
            }
            let has_predicate = if is_english { has_predicate(clause) } else { is_whole };
            let stands = if is_english { stands(clause, is_headline, has_predicate) } else { true };
            if let Some(words) = words.get(start..end).filter(|_| stands) {
                clauses.push(Clause {
                    words,
                    text: written(text, clause),
                    is_whole,
                    has_predicate,
                    is_attributed: clause.iter().any(Token::is_speech),
                });
            }
        }
    }
    clauses
}

/// The words with what stands between them.
fn read(text: &str, words: &[Word]) -> Vec<Token> {
    let (mut end, mut is_quoted, mut in_single) = (0, false, false);
    let mut tokens: Vec<Token> = Vec::new();
    for word in words {
        let gap = text.get(end..word.span.start()).unwrap_or_default();
        let was_quoted = is_quoted || in_single;
        let mut before = if end == 0 { ' ' } else { 'x' };
        for c in gap.chars() {
            match c {
                '“' | '„' | '«' => is_quoted = true,
                '”' | '»' => is_quoted = false,
                '"' => is_quoted = !is_quoted,
                '\'' | '‘' if before.is_whitespace() => in_single = true,
                '\'' | '’' if in_single => in_single = false,
                _ => {}
            }
            before = c;
        }
        let quoted = is_quoted || in_single;
        let is_mark = |c: char| {
            !c.is_whitespace()
                && !matches!(c, '.' | '$' | '€' | '£' | '%' | '-' | '‑' | '/' | '\'' | '’' | '&')
        };
        let after_mark = end == 0 || gap.contains(is_mark) || quoted != was_quoted || gap.contains(" - ");
        let written = word.span.of(text);
        tokens.push(Token {
            lower: written.to_lowercase().replace('’', "'"),
            span: word.span,
            kind: word.kind,
            is_capital: written.starts_with(char::is_uppercase),
            after_mark,
            opens_sentence: end == 0 || gap.contains(['!', '?', ':', ';', '\n']),
            is_quoted: quoted,
            is_joined: !gap.contains(char::is_whitespace),
        });
        end = word.span.end();
    }
    tokens
}

/// Whether a clause can begin at `start`.
fn begins(tokens: &[Token], start: usize, is_english: bool, is_headline: bool) -> bool {
    let Some(first) = tokens.get(start) else { return false };
    let before = start.checked_sub(1).and_then(|before| tokens.get(before));
    if !is_english {
        return first.opens_sentence && !first.is_quoted;
    }
    let is_subordinate = !first.after_mark && before.is_some_and(|before| SUBORDINATORS.has(&before.lower));
    let is_noun = first.is_capital || first.kind == WordKind::Figure || ARTICLES.has(&first.lower);
    let is_when = |token: &Token| is_calendar(&token.lower) && !token.is_capital;
    (first.after_mark || is_subordinate)
        && !before.is_some_and(|before| before.is_quoted)
        && (is_noun || is_subordinate)
        && !first.is_quoted
        && !NEVER_FIRST.has(&first.lower)
        && !LIGHT_VERBS.has(&first.lower)
        && !first.is_speech()
        && (is_headline || !first.lower.ends_with("ing") && !first.lower.ends_with("ed"))
        && !tokens.iter().skip(start).take(2).any(is_when)
}

/// Whether a clause can end before `next`.
fn ends(clause: &[Token], next: Option<&Token>, is_english: bool) -> bool {
    let Some([before, last]) = clause.last_chunk::<2>() else { return false };
    let is_whole = next.is_none_or(|next| next.after_mark);
    let never_last = |token: &Token| {
        !token.counts()
            || token.is_speech()
            || LIGHT_VERBS.has(&token.lower)
            || NEVER_FIRST.has(&token.lower)
            || CUTS.has(&token.lower)
            || token.lower.ends_with("'s")
    };
    if never_last(last) || next.is_some_and(|next| next.is_joined || next.is_quoted) {
        return false;
    }
    if !is_english || is_whole {
        return is_whole;
    }
    next.is_some_and(|next| CUTS.has(&next.lower) && next.lower != "that")
        && !is_calendar(&last.lower)
        && !last.is_predicate()
        && !last.lower.ends_with("ly")
        && !last.lower.ends_with("ing")
        && !MODALS.has(&before.lower)
        && !clause.iter().skip(1).any(|token| SUBORDINATORS.has(&token.lower))
}

/// Whether a clause, but for its first word, has a verb.
fn has_predicate(clause: &[Token]) -> bool {
    clause.iter().skip(1).any(Token::is_predicate)
}

/// Whether nothing in the clause points out of it.
fn stands(clause: &[Token], is_headline: bool, has_predicate: bool) -> bool {
    let after = |is_such: &dyn Fn(&Token) -> bool| {
        let at = clause.iter().rposition(is_such).filter(|at| *at > 0);
        at.is_none_or(|at| clause.get(at + 1..).unwrap_or_default().iter().any(Token::is_predicate))
    };
    let (last, rest) = (clause.last(), clause.split_last().map(|(_, rest)| rest).unwrap_or_default());
    let names_alone = || {
        let counting = clause.iter().filter(|token| token.counts());
        counting
            .into_iter()
            .all(|token| token.is_capital || token.kind == WordKind::Figure || is_title(&token.lower))
    };
    let is_noun_phrase = clause.len() >= MIN_NOUN_PHRASE_WORDS
        && clause.first().is_some_and(|first| first.opens_sentence || is_headline)
        && (is_headline || !names_alone())
        && !clause.iter().take(3).any(|token| is_title(&token.lower));
    !clause.iter().any(|token| FIRST_PERSON.has(&token.lower) || MEDIA.has(&token.lower))
        && after(&|token| SUBORDINATORS.has(&token.lower))
        && after(&Token::is_speech)
        && (has_predicate || is_noun_phrase)
        && (is_headline
            || !last.is_some_and(|last| last.lower.ends_with("ed"))
            || rest.iter().skip(1).any(Token::is_predicate))
}

/// The clause as its statement writes it, on one line, with the signs that belong to its first and last word.
fn written(text: &str, clause: &[Token]) -> String {
    let (Some(first), Some(last)) = (clause.first(), clause.last()) else { return String::new() };
    let (before, after) =
        (text.get(..first.span.start()).unwrap_or_default(), text.get(last.span.end()..).unwrap_or_default());
    let sign =
        before.chars().next_back().filter(|sign| matches!(sign, '$' | '€' | '£')).map_or(0, char::len_utf8);
    let is_abbreviation = last.span.of(text).contains('.') && last.is_capital;
    let ending = usize::from(after.starts_with('%') || after.starts_with('.') && is_abbreviation);
    let whole = text.get(first.span.start() - sign..last.span.end() + ending).unwrap_or_default();
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}
