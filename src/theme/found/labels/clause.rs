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

/// From so many words on a clause is more than a stray pair: 'the key vote'.
const MIN_GOOD_WORDS: usize = 4;

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

/// What opens a clause that can stand without it.
static OPENING: WordList = WordList::new("although because that though while");

/// What points to something that was named before.
static POINTING: WordList = WordList::new("he her him it she such their them these they this those");

/// Words of a statement that can stand alone.
#[expect(clippy::struct_excessive_bools, reason = "each is weighed by itself")]
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
    /// Whether it points to something that was named before.
    pub is_pointing: bool,
    /// Whether it is a headline's, or a statement's own words with a verb; any other clause is a last resort.
    pub is_good: bool,
}

/// A word in its sentence.
#[expect(clippy::struct_excessive_bools, reason = "each is asked for by itself")]
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

    fn is_medium(&self) -> bool {
        is_medium(&self.lower)
    }
}

/// Whether a word, in lower case, is the name of a medium or an agency.
pub fn is_medium(word: &str) -> bool {
    MEDIA.has(word) || [".com", ".org", ".net", ".tv"].iter().any(|ending| word.ends_with(ending))
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
    for start in (0..tokens.len()).filter(|start| begins(&tokens, *start, is_english, is_headline)) {
        for end in start + 1..=tokens.len() {
            let Some([rest @ .., last]) = tokens.get(start..end) else { break };
            let length = 1 + rest.iter().filter(|token| !token.is_joined).count();
            if length > MAX_WORDS || !rest.is_empty() && last.after_mark {
                break;
            }
            let (clause, next) = (tokens.get(start..end).unwrap_or_default(), tokens.get(end));
            let stands = ends(clause, next, is_english) && (!is_english || stands(clause));
            if let Some(words) = words.get(start..end).filter(|_| stands && length >= MIN_WORDS) {
                let is_whole = next.is_none_or(|next| next.after_mark);
                clauses.push(Clause {
                    words,
                    text: written(text, clause),
                    is_whole,
                    has_predicate: !is_english || has_predicate(clause),
                    is_attributed: clause.iter().any(Token::is_speech),
                    is_pointing: clause.iter().any(|token| POINTING.has(&token.lower)),
                    is_good: length >= MIN_GOOD_WORDS
                        && (!is_english || is_good(clause, is_headline && is_whole)),
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
        let (mut before, mut turns) = (if end == 0 { ' ' } else { 'x' }, false);
        for c in gap.chars() {
            let was = (is_quoted, in_single);
            match c {
                '“' | '„' | '«' => is_quoted = true,
                '”' | '»' => is_quoted = false,
                '"' => is_quoted = !is_quoted,
                '\'' | '‘' if before.is_whitespace() || before == '“' => {
                    (in_single, turns) = (true, true);
                }
                '\'' | '’' if in_single => in_single = false,
                _ => {}
            }
            turns |= was != (is_quoted, in_single);
            before = c;
        }
        let quoted = is_quoted || in_single;
        let shortened = tokens.last().is_none_or(|last| last.lower.contains('.') || last.lower.len() < 5);
        let is_mark = |c: char| {
            !c.is_whitespace()
                && !matches!(c, '.' | '$' | '€' | '£' | '%' | '-' | '‑' | '/' | '\'' | '’' | '&')
        };
        let after_mark = end == 0
            || gap.contains(is_mark)
            || turns
            || gap.contains(" - ")
            || gap.starts_with('.') && !shortened;
        let written = word.span.of(text);
        tokens.push(Token {
            lower: written.to_lowercase().replace('’', "'"),
            span: word.span,
            kind: word.kind,
            is_capital: written.starts_with(char::is_uppercase),
            after_mark,
            opens_sentence: end == 0
                || gap.contains(['!', '?', ':', ';', '\n'])
                || gap.starts_with('.') && !shortened,
            is_quoted: quoted,
            is_joined: end > 0 && !gap.contains(char::is_whitespace),
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
    let is_subordinate = !first.after_mark && before.is_some_and(|before| OPENING.has(&before.lower));
    // 'that' may be another word for 'which', which the clause would lack.
    let is_reported = is_subordinate
        && start
            .checked_sub(2)
            .and_then(|at| tokens.get(at))
            .is_some_and(|verb| verb.is_speech() || PREDICATES.has(&verb.lower));
    let is_noun = first.is_capital || first.kind == WordKind::Figure || ARTICLES.has(&first.lower);
    let is_when = |token: &Token| is_calendar(&token.lower) && !token.is_capital;
    let is_verbal = ["ing", "ed", "ly"].iter().any(|ending| first.lower.ends_with(ending));
    (first.after_mark || is_subordinate)
        && (is_noun || is_reported && first.counts())
        && !NEVER_FIRST.has(&first.lower)
        && !LIGHT_VERBS.has(&first.lower)
        && !first.is_speech()
        && (is_headline || first.kind == WordKind::Name || !is_verbal)
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
    let runs_into_quotation = next.is_some_and(|next| next.is_quoted && !last.is_quoted);
    if never_last(last)
        || runs_into_quotation
        || next.is_some_and(|next| next.is_joined && (!next.after_mark || last.kind == WordKind::Figure))
        || last.is_joined && last.lower.ends_with("ed")
    {
        return false;
    }
    if !is_english || is_whole {
        return is_whole;
    }
    next.is_some_and(|next| CUTS.has(&next.lower) && next.lower != "that")
        && !is_calendar(&last.lower)
        && !PREDICATES.has(&last.lower)
        && !last.lower.ends_with("ed")
        && !last.lower.ends_with("ly")
        && !last.lower.ends_with("ing")
        && !MODALS.has(&before.lower)
        && !clause.iter().skip(1).any(|token| SUBORDINATORS.has(&token.lower))
}

/// Whether a clause, but for its first word, has a verb, as far as its form tells: 'named' is none in 'the
/// named plaintiffs'.
fn has_predicate(clause: &[Token]) -> bool {
    clause.windows(2).any(|pair| match pair {
        [before, word] => {
            let is_verb =
                word.lower.ends_with("ed") && !ARTICLES.has(&before.lower) && !CUTS.has(&before.lower);
            word.kind != WordKind::Name && (PREDICATES.has(&word.lower) || is_verb)
        }
        _ => false,
    })
}

/// Whether the clause says something without what stands around it.
fn stands(clause: &[Token]) -> bool {
    let after = |is_such: &dyn Fn(&Token) -> bool| {
        let at = clause.iter().rposition(is_such).filter(|at| *at > 0);
        let rest = |at: usize| clause.get(at + 1..).unwrap_or_default();
        at.is_none_or(|at| has_predicate(rest(at)))
    };
    let names_alone = clause
        .iter()
        .filter(|token| token.counts())
        .all(|token| token.is_capital || token.kind == WordKind::Figure || is_title(&token.lower));
    let opens_twice = clause.windows(2).any(|pair| pair.iter().all(|token| SUBORDINATORS.has(&token.lower)));
    let is_whole_part = clause.first().is_some_and(|first| first.after_mark);
    !clause.iter().any(|token| FIRST_PERSON.has(&token.lower) || token.is_medium())
        && !opens_twice
        && (is_whole_part || has_predicate(clause))
        && after(&|token| SUBORDINATORS.has(&token.lower))
        && after(&Token::is_speech)
        && (has_predicate(clause) || clause.len() > MIN_GOOD_WORDS || !names_alone)
}

/// Whether the clause is one that an editor might write: a part of a headline, or with a verb, which is not
/// its last word alone, and in the article's own words.
fn is_good(clause: &[Token], is_headline: bool) -> bool {
    let (last, rest) = clause.split_last().map_or((None, [].as_slice()), |(last, rest)| (Some(last), rest));
    let ends_with_verb = last.is_some_and(|last| last.lower.ends_with("ed")) && !has_predicate(rest);
    let is_quoted = clause.iter().any(|token| token.is_quoted);
    !is_quoted && (is_headline || has_predicate(clause) && !ends_with_verb)
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

#[cfg(test)]
mod tests {
    use super::clauses;
    use crate::language::Language;
    use crate::words::Lexicon;

    /// The good clauses of a statement, or all where none is good.
    fn texts(text: &str, is_headline: bool) -> Vec<String> {
        let mut lexicon = Lexicon::default();
        let language = Some(Language::English);
        let words = lexicon.read(text, language);
        let clauses = clauses(text, &words, language, is_headline);
        clauses.into_iter().filter(|clause| clause.is_good).map(|clause| clause.text).collect()
    }

    #[test]
    fn a_clause_ends_at_a_mark_or_where_the_rest_can_be_left_out() {
        let found = texts("The ferry struck a stone pier on Monday, and nobody was hurt.", false);
        assert_eq!(found, ["The ferry struck a stone pier", "The ferry struck a stone pier on Monday"]);
    }

    #[test]
    fn what_somebody_reports_is_a_clause() {
        let found = texts("He said that the old bridge was closed by the city in spring.", false);
        assert!(found.iter().all(|clause| clause.starts_with("the old bridge was closed")), "{found:?}");
        assert!(!found.is_empty());
    }

    #[test]
    fn a_headline_is_a_label() {
        assert_eq!(texts("Two hurt as ferry strikes pier", true), ["Two hurt as ferry strikes pier"]);
    }

    #[test]
    fn what_hangs_in_the_air_is_no_label() {
        for text in [
            "It was not the first time.",
            "The captain said.",
            "But nobody on board had known about it.",
            "The minister had planned to close the bridge that.",
            "We will mend the old bridge.",
            "A spokesman of Reuters counted the boats.",
        ] {
            let found = texts(text, false);
            assert!(found.is_empty(), "{found:?}");
        }
    }

    #[test]
    fn what_is_quoted_is_no_good_label() {
        let found = texts("The mayor spoke of “a town that has lost its harbour for ever”.", false);
        assert!(found.iter().all(|text| !text.contains("lost")), "{found:?}");
    }

    #[test]
    fn signs_stay_with_their_figures() {
        let found = texts("The repair will cost $12 million, and prices rose by 4%.", false);
        assert_eq!(found, ["The repair will cost $12 million"]);
    }
}
