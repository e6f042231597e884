//! Who is quoted: the subject of the verb of speech that goes with a quotation.
//!
//! Unknown is `None`. A speaker is named as the article names them, without what comes before a
//! full name ('NATO Secretary General Anders Fogh Rasmussen' is 'Anders Fogh Rasmussen'); 'he' and
//! 'she' take the name of the person who spoke or acted just before, when there is one.

use std::collections::BTreeSet;

use super::quotation::Quote;
use super::subject::{Token, Who, is_title, leading, speaker_at};
use crate::clean::{bare, is_closer};
use crate::span::Span;

/// How many statements back a pronoun looks for its person.
const MAX_STATEMENTS_BACK: usize = 3;
/// Most words of a quotation that may only mark a word as someone else's.
const MAX_SCARE_QUOTE_WORDS: usize = 2;

/// A verb of speech and its subject.
struct Attribution {
    /// Byte at which the verb stands.
    at: usize,
    who: Who,
}

/// The speakers of `quotes`, in their order. `statements` are all of the article's, with their
/// blocks.
pub(super) fn speakers(text: &str, statements: &[(Span, usize)], quotes: &[Quote]) -> Vec<Option<String>> {
    let mut finder = SpeakerFinder {
        text,
        statements,
        quotes,
        said: Vec::new(),
        people: people(text),
        things: things(text),
    };
    let mut speakers: Vec<Option<String>> = Vec::new();
    let mut next = 0;
    for index in 0..statements.len() {
        let attributions = finder.attributions(index);
        let mut said = None;
        while let Some(quote) = finder.quote_in(next, index) {
            let speaker = finder.speaker(quote, index, &attributions);
            said = said.or_else(|| speaker.clone());
            speakers.push(speaker);
            next += 1;
        }
        let said = said.or_else(|| {
            let last = attributions.last()?;
            finder.name(last.who, index)
        });
        finder.said.push(said);
    }
    speakers.resize(quotes.len(), None);
    speakers
}

/// Finds the speakers of an article, statement by statement.
struct SpeakerFinder<'a> {
    text: &'a str,
    statements: &'a [(Span, usize)],
    quotes: &'a [Quote],
    /// Who speaks in each statement so far.
    said: Vec<Option<String>>,
    /// Names that stand with a title or an office.
    people: BTreeSet<&'a str>,
    /// Words that begin names with an article: 'White', when the text has 'the White House'.
    things: BTreeSet<&'a str>,
}

impl<'a> SpeakerFinder<'a> {
    fn span(&self, index: usize) -> Option<Span> {
        self.statements.get(index).map(|(span, _)| *span)
    }

    fn block(&self, index: usize) -> Option<usize> {
        self.statements.get(index).map(|(_, block)| *block)
    }

    /// The quotation number `quote`, when it begins in statement `index`.
    fn quote_in(&self, quote: usize, index: usize) -> Option<Span> {
        let span = self.quotes.get(quote)?.span;
        (span.start() < self.span(index)?.end()).then_some(span)
    }

    /// The statement in which byte `at` stands, sought from `from` on.
    fn statement_at(&self, at: usize, from: usize) -> usize {
        let after = self.statements.get(from..).unwrap_or_default();
        from + after.iter().take_while(|(span, _)| span.end() < at).count()
    }

    /// The words of statement `index` that stand outside quotations.
    fn tokens(&self, index: usize) -> Vec<Token<'a>> {
        let Some(span) = self.span(index) else { return Vec::new() };
        let first = self.quotes.partition_point(|quote| quote.span.end() <= span.start());
        let inside = self.quotes.get(first..).unwrap_or_default().iter().map(|quote| quote.span);
        let mut tokens = Vec::new();
        let mut at = span.start();
        for quote in inside.take_while(|quote| quote.start() < span.end()) {
            self.push_words(Span::new(at, quote.start().max(at)), &mut tokens);
            let inside = quote.of(self.text).trim_end_matches(is_closer);
            let parts = inside.ends_with([',', '?', '!', '.', '…']);
            tokens.push(Token { span: quote, word: "", lower: String::new(), parts });
            at = quote.end().min(span.end());
        }
        self.push_words(Span::new(at, span.end()), &mut tokens);
        tokens
    }

    fn push_words(&self, span: Span, tokens: &mut Vec<Token<'a>>) {
        let text: &'a str = self.text.get(span.range()).unwrap_or_default();
        let mut offset = span.start();
        for piece in text.split_inclusive(char::is_whitespace) {
            let whole = piece.trim();
            let word = bare(whole);
            let start = offset + piece.find(char::is_alphanumeric).unwrap_or_default();
            let dash = word.is_empty() && !whole.is_empty();
            if let Some(last) = tokens.last_mut().filter(|_| dash || whole.starts_with('(')) {
                last.parts = true;
            }
            if !word.is_empty() {
                let parts = whole.ends_with([',', ';', ':', '—', '–', ')']);
                let lower = word.to_lowercase();
                tokens.push(Token { span: Span::new(start, start + word.len()), word, lower, parts });
            }
            offset += piece.len();
        }
    }

    /// The verbs of speech of statement `index`, outside quotations.
    fn attributions(&self, index: usize) -> Vec<Attribution> {
        let tokens = self.tokens(index);
        let spoken =
            |at: usize| Some(Attribution { at: tokens.get(at)?.span.start(), who: speaker_at(&tokens, at)? });
        (0..tokens.len()).filter_map(spoken).collect()
    }

    /// The speaker of a quotation that begins in statement `index`.
    fn speaker(&self, quote: Span, index: usize, attributions: &[Attribution]) -> Option<String> {
        let last = self.statement_at(quote.end(), index);
        let beyond;
        let closing = if last == index {
            attributions
        } else {
            beyond = self.attributions(last);
            &beyond
        };
        let after = closing.iter().find(|attribution| attribution.at >= quote.end());
        let before = attributions.iter().rev().find(|attribution| attribution.at < quote.start());
        let inside = quote.of(self.text).trim_end_matches(is_closer);
        let direct = inside.ends_with([',', '?', '!', '…'])
            || self.text.get(quote.end()..).unwrap_or_default().starts_with(',');
        if self.is_scare(quote, before, after, direct) {
            return None;
        }
        let (nearest, other) = if direct { (after, before) } else { (before, after) };
        if let Some(attribution) = nearest.or(other) {
            return self.name(attribution.who, index);
        }
        self.led_in(quote, index).or_else(|| self.goes_on(quote, index))
    }

    /// One or two words in marks, with no verb of speech right before or after them.
    fn is_scare(
        &self,
        quote: Span,
        before: Option<&Attribution>,
        after: Option<&Attribution>,
        direct: bool,
    ) -> bool {
        let short = quote.of(self.text).split_whitespace().count() <= MAX_SCARE_QUOTE_WORDS;
        let near = |from: usize, to: usize| {
            Span::new(from, to).of(self.text).split_whitespace().count() <= MAX_SCARE_QUOTE_WORDS + 1
        };
        let introduced = before.is_some_and(|verb| near(verb.at, quote.start()));
        let followed = direct && after.is_some_and(|verb| near(quote.end(), verb.at));
        short && !introduced && !followed
    }

    /// The speaker whom the statement before announces with a colon.
    fn led_in(&self, quote: Span, index: usize) -> Option<String> {
        let before = index.checked_sub(1)?;
        let opens = self.span(index)?.start() == quote.start();
        let announced = self.span(before)?.of(self.text).trim_end().ends_with(':');
        if opens && announced { self.said.get(before)?.clone() } else { None }
    }

    /// The speaker of the statement before, when this one is nothing but a quotation.
    fn goes_on(&self, quote: Span, index: usize) -> Option<String> {
        let before = index.checked_sub(1)?;
        let near = self.block(index)? <= self.block(before)? + 2;
        let last = self.span(self.statement_at(quote.end(), index))?;
        let rest = Span::new(quote.end(), last.end()).of(self.text);
        let whole = self.span(index)?.start() == quote.start() && rest.trim().is_empty();
        let long = quote.of(self.text).split_whitespace().count() > MAX_SCARE_QUOTE_WORDS;
        if near && whole && long { self.said.get(before)?.clone() } else { None }
    }

    /// The name that `who` stands for in statement `index`.
    fn name(&self, who: Who, index: usize) -> Option<String> {
        match who {
            Who::Named(name) => Some(name.of(self.text).to_owned()),
            Who::Unknown => None,
            Who::Person => self.person_before(index),
        }
    }

    /// The person whom 'he' or 'she' in statement `index` means: who spoke last or, failing that,
    /// whom a statement began with. `None` when another person is named in between.
    fn person_before(&self, index: usize) -> Option<String> {
        for before in (index.saturating_sub(MAX_STATEMENTS_BACK)..index).rev() {
            let said = self.said.get(before)?.clone();
            if let Some(said) = said.filter(|name| self.is_person(name)) {
                return Some(said);
            }
            let tokens = self.tokens(before);
            if let Some(Who::Named(name)) = leading(&tokens)
                && self.is_person(name.of(self.text))
            {
                return Some(name.of(self.text).to_owned());
            }
            if tokens.iter().any(|token| self.people.contains(token.word)) {
                return None;
            }
        }
        None
    }

    /// Whether the name is a person's: it has a title or an office, its last word stands with one
    /// elsewhere, or it is a first and a last name.
    fn is_person(&self, name: &str) -> bool {
        let words: Vec<&str> = name.split_whitespace().collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
        let full = (2..=4).contains(&words.len()) && words.iter().all(|word| is_proper(word));
        let thing = self.things.contains(first);
        words.iter().any(|word| is_title(word)) || self.people.contains(last) || full && !thing
    }
}

/// Whether the word is written as a name is, with one capital; 'NATO' is not.
fn is_proper(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

/// The names in `text` that stand behind a title or an office, and the last of two names with an
/// apposition behind: 'Jonathan McDowell, an astrophysicist'.
fn people(text: &str) -> BTreeSet<&str> {
    let mut people = Vec::new();
    let mut titled = false;
    let mut run = 0;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let name = bare(word);
        let name = name.strip_suffix("'s").or_else(|| name.strip_suffix("’s")).unwrap_or(name);
        let title = is_title(word);
        let capital = is_proper(name) && !title;
        run = if capital { run + 1 } else { 0 };
        let article = words.peek().is_some_and(|next| matches!(*next, "a" | "an" | "the" | "who"));
        let apposed = word.ends_with(',') && article && (2..=3).contains(&run);
        if capital && (titled || apposed) {
            people.push(name);
        }
        let goes_on = word.ends_with(char::is_alphanumeric);
        titled = title || titled && capital && goes_on;
        run = if goes_on { run } else { 0 };
    }
    people.into_iter().collect()
}

/// The capitalised words in `text` that follow 'the'.
fn things(text: &str) -> BTreeSet<&str> {
    let pairs = text.split_whitespace().zip(text.split_whitespace().skip(1));
    let named = pairs.filter(|(article, _)| article.eq_ignore_ascii_case("the"));
    named.map(|(_, word)| word).filter(|word| word.starts_with(char::is_uppercase)).collect()
}
