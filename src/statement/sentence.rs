//! Where sentences end.
//!
//! Rules over the marks that can end a sentence and what stands around them, in the manner of the
//! golden rules of pragmatic_segmenter, with two differences: sentences inside a quotation are
//! parted, and a title's full stop is told from a sentence's by the word that follows.

use super::abbreviation::{Stop, follows_time, is_ordinal, is_starter, stop};
use super::list;
use super::subject::is_speech_verb;
use super::unmarked;
use crate::clean::{is_closer, is_terminator};
use crate::limits::MAX_SENTENCE_BYTES;
use crate::span::Span;

/// Longest parenthesis, in characters, that keeps a sentence together.
const MAX_PARENTHESIS_CHARS: usize = 300;

/// The sentences of `text`, in order: spans that cover all of it, white space going with the
/// sentence before. Empty for an empty text.
pub(super) fn sentences(text: &str) -> Vec<Span> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for end in Scanner::new(text).ends().into_iter().chain([text.len()]) {
        if end > start {
            cut(text, Span::new(start, end), &mut sentences);
            start = end;
        }
    }
    sentences
}

/// All of `text` as one sentence, unless it is too long for one.
pub(super) fn pieces(text: &str) -> Vec<Span> {
    let mut pieces = Vec::new();
    cut(text, Span::new(0, text.len()), &mut pieces);
    pieces
}

/// Adds `sentence`, in pieces of at most [`MAX_SENTENCE_BYTES`] bytes.
fn cut(text: &str, mut sentence: Span, pieces: &mut Vec<Span>) {
    while sentence.len() > MAX_SENTENCE_BYTES {
        let limit = text.floor_char_boundary(sentence.start() + MAX_SENTENCE_BYTES);
        let head = Span::new(sentence.start(), limit).of(text);
        let at = match head.rfind(char::is_whitespace) {
            Some(white) if !head.get(..white).unwrap_or_default().trim().is_empty() => {
                let after = head.get(white..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
                sentence.start() + white + after
            }
            _ => limit,
        };
        pieces.push(Span::new(sentence.start(), at));
        sentence = Span::new(at, sentence.end());
    }
    pieces.push(sentence);
}

/// A text as characters, with what has been seen of the sentence under way.
struct Scanner {
    chars: Vec<char>,
    /// Byte offset of each character, and of the end.
    offsets: Vec<usize>,
    /// For the character that opens a parenthesis, the one that closes it.
    closing: Vec<Option<usize>>,
    /// Where the next items of a list begin, nearest last, and where their markers end.
    items: Vec<(usize, usize)>,
    /// Where sentences begin that no mark parts from those before, nearest last.
    unmarked: Vec<usize>,
}

/// A run of marks that ends a sentence, perhaps.
struct Run {
    /// First character after the marks.
    end: usize,
    /// First character after the quotation marks and brackets that follow them.
    closed: usize,
    /// First character of the next word, or of what opens it.
    next: usize,
}

impl Scanner {
    fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        offsets.push(text.len());
        let closing = closings(&chars);
        let mut items = list::items(&chars);
        items.reverse();
        let mut unmarked = unmarked::beginnings(&chars);
        unmarked.reverse();
        Self { chars, offsets, closing, items, unmarked }
    }

    fn at(&self, index: usize) -> Option<char> {
        self.chars.get(index).copied()
    }

    fn before(&self, index: usize) -> Option<char> {
        self.at(index.checked_sub(1)?)
    }

    /// The byte offsets at which sentences end.
    fn ends(mut self) -> Vec<usize> {
        let mut ends = Vec::new();
        let (mut at, mut start, mut guarded) = (0, 0, 0);
        while let Some(c) = self.at(at) {
            if let Some((item, marker)) = self.items.pop_if(|(item, _)| at >= *item) {
                self.end(item, &mut start, &mut ends);
                at = marker;
                continue;
            }
            if let Some(beginning) = self.unmarked.pop_if(|beginning| at >= *beginning) {
                self.end(beginning, &mut start, &mut ends);
                continue;
            }
            if let Some(closing) = self.closing.get(at).copied().flatten()
                && at > start
            {
                guarded = guarded.max(closing);
            }
            if !is_terminator(c) && !self.breaks_off(at) {
                at += 1;
                continue;
            }
            let run = self.run(at);
            if run.closed > guarded
                && let Some(next) = self.boundary(at, &run, start)
            {
                self.end(next, &mut start, &mut ends);
            }
            at = run.closed.max(at + 1);
        }
        ends
    }

    fn end(&self, at: usize, start: &mut usize, ends: &mut Vec<usize>) {
        if at > *start {
            ends.extend(self.offsets.get(at));
            *start = at;
        }
    }

    /// Whether a speaker is cut short here: a dash right before the closing quotation mark.
    fn breaks_off(&self, at: usize) -> bool {
        let dash = self.at(at) == Some('—') || self.at(at) == Some('-') && self.before(at) == Some('-');
        dash && matches!(self.at(at + 1), Some('"' | '”'))
    }

    /// The run of marks that begins at `at`.
    fn run(&self, at: usize) -> Run {
        let mut end = at + 1;
        loop {
            let spaced =
                self.at(end) == Some(' ') && self.at(end + 1) == Some('.') && self.before(end) == Some('.');
            if self.at(end).is_some_and(is_terminator) {
                end += 1;
            } else if spaced && !self.at(end + 2).is_some_and(char::is_alphanumeric) {
                end += 2;
            } else {
                break;
            }
        }
        let mut closed = end;
        while let Some(c) = self.at(closed) {
            let opens = matches!(c, '"' | '\'' | '“' | '«' | '‹')
                && self.at(closed + 1).is_some_and(char::is_alphanumeric);
            if opens || !(is_closer(c) || is_terminator(c)) {
                break;
            }
            closed += 1;
        }
        let next = (closed..=self.chars.len())
            .find(|index| !self.at(*index).is_some_and(char::is_whitespace))
            .unwrap_or(closed);
        Run { end, closed, next }
    }

    /// Where the next sentence begins, when the marks at `at` end the one that began at `start`.
    fn boundary(&self, at: usize, run: &Run, start: usize) -> Option<usize> {
        let next = self.at(run.next)?;
        let mark = self.at(at)?;
        let marks = self.chars.get(at..run.end)?;
        let dots = marks.iter().filter(|c| **c == '.').count();
        let omission =
            matches!(self.before(at), Some('[' | '(')) && matches!(self.at(run.end), Some(']' | ')'));
        if omission && (dots > 1 || mark == '…') {
            return None;
        }
        if matches!(mark, '。' | '！' | '？' | '｡') {
            return Some(run.next);
        }
        if run.next == run.closed {
            return self.unspaced(at, run, dots).then_some(run.next);
        }
        let begins = self.begins(run.next) || run.closed == run.end && self.is_informal(run, start, marks);
        if marks.contains(&' ') {
            return self.spaced_dots(at, run, dots).filter(|_| begins);
        }
        if !begins {
            return None;
        }
        let quoted = self
            .chars
            .get(run.end..run.closed)?
            .iter()
            .any(|c| matches!(c, '"' | '”' | '\'' | '’' | '»' | '“'));
        if quoted && mark != '.' && self.attributes(run.next) {
            return None;
        }
        let plain = dots == 1 && marks.len() == 1 && run.closed == run.end;
        let ends = !plain || self.stop_ends(at, run, start, next);
        ends.then_some(run.next)
    }

    /// Whether a small letter can begin the next sentence: the one before began with one too, or
    /// no sentence goes on behind its marks, '?' or several, or its writer puts none: a whole word
    /// stands before the stop and one that begins a sentence behind it.
    fn is_informal(&self, run: &Run, start: usize, marks: &[char]) -> bool {
        let emphatic = marks.iter().all(|c| matches!(c, '?' | '!')) && (marks.len() > 1 || marks == ['?']);
        let small = marks.len() == 1 && self.first_of_word(start).is_some_and(|(_, c)| c.is_lowercase());
        let word = self.word_before(run.end - 1);
        let whole = word.chars().count() > 1 && word.chars().all(char::is_lowercase);
        let plain = marks == ['.'] && whole && stop(&word) == Stop::End;
        (emphatic || small || plain && is_starter(&self.word_from(run.next)))
            && self.at(run.next).is_some_and(char::is_alphabetic)
    }

    /// Whether what stands at `index` can begin a sentence: no small letter, even behind marks.
    fn begins(&self, index: usize) -> bool {
        match self.first_of_word(index) {
            Some((first, c)) if c.is_lowercase() => {
                self.at(first + 1).is_some_and(char::is_uppercase) || self.at(index) == Some('[')
            }
            Some((_, ',' | ';' | ':')) => false,
            Some(_) => true,
            None => false,
        }
    }

    /// The first character at or after `index` that is no opening mark, dash or white space.
    fn first_of_word(&self, index: usize) -> Option<(usize, char)> {
        (index..index + 8).find_map(|at| self.at(at).filter(|c| !precedes_word(*c)).map(|c| (at, c)))
    }

    /// 'world.Today', 'defense...I believe': marks with no white space after them.
    fn unspaced(&self, at: usize, run: &Run, dots: usize) -> bool {
        let upper = self.at(run.next).is_some_and(char::is_uppercase);
        let word = self.word_before(at);
        let plain = run.closed == at + 1 && self.at(run.next + 1).is_some_and(char::is_lowercase);
        let tail = word.chars().next_back();
        let known = stop(&word) == Stop::End && word.chars().count() > 1;
        let address = self.in_address(at);
        upper
            && !address
            && (dots > 2
                || self.at(at) == Some('…')
                || plain && known && tail.is_some_and(|c| c.is_lowercase() || c.is_numeric()))
    }

    /// Whether the mark stands inside a web or mail address.
    fn in_address(&self, at: usize) -> bool {
        let part = |c: &Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let before = (0..at).rev().take(100).map(|index| self.at(index)).take_while(part);
        let after = (at..).take(100).map(|index| self.at(index)).take_while(part);
        before.chain(after).flatten().any(|c| matches!(c, '@' | '/'))
    }

    /// Dots with spaces between. Four end a sentence; after a word it is the first of them that
    /// does, and the other three say that something was left out before the next.
    fn spaced_dots(&self, at: usize, run: &Run, dots: usize) -> Option<usize> {
        let attached = self.before(at).is_some_and(|c| !c.is_whitespace());
        match (dots > 3, attached) {
            (true, true) => Some(at + 2),
            (true, false) | (false, true) => Some(run.next),
            (false, false) => None,
        }
    }

    /// Whether a single full stop ends the sentence, by the words on both its sides.
    fn stop_ends(&self, at: usize, run: &Run, start: usize, next: char) -> bool {
        let word = self.word_before(at);
        let Some((first, c)) = self.first_of_word(run.next) else { return true };
        let following = self.word_from(first);
        let starter = is_starter(&following) && self.at(first + following.chars().count()) != Some('.');
        if at == start + word.chars().count() && word.chars().all(|c| c.is_ascii_digit()) && !word.is_empty()
        {
            return false;
        }
        if c.is_numeric() {
            return matches!(stop(&word), Stop::End | Stop::Time);
        }
        match stop(&word) {
            Stop::End | Stop::Number => !is_ordinal(&word, &following),
            Stop::Title => false,
            Stop::Either => starter || !next.is_alphanumeric() && !c.is_alphanumeric(),
            Stop::Time => !follows_time(&following) && (starter || self.words_between(start, at) > 3),
        }
    }

    /// 'Mr Hunt asked': a name and a verb of speech, after a question in quotation marks.
    fn attributes(&self, index: usize) -> bool {
        let mut at = index;
        for _ in 0..5 {
            let word = self.word_from(at);
            if is_speech_verb(&word) {
                return at > index;
            }
            if !word.starts_with(char::is_uppercase)
                || is_starter(&word) && at == index && !matches!(word.as_str(), "He" | "She" | "They")
            {
                return false;
            }
            at += word.chars().count();
            while self.at(at).is_some_and(|c| c == '.' || c.is_whitespace()) {
                at += 1;
            }
        }
        false
    }

    /// The word that ends right before `at`, hyphenated words from their last part on.
    fn word_before(&self, at: usize) -> String {
        let part = |c: &char| {
            !c.is_whitespace()
                && !matches!(c, '"' | '“' | '‘' | '\'' | '(' | '[' | '-' | '–' | '—' | '/' | '•' | '⁃')
        };
        let before = self.chars.get(..at).unwrap_or_default();
        let letters = before.iter().rev().take(40).take_while(|c| part(c)).count();
        before.iter().skip(at - letters).collect()
    }

    /// The letters and apostrophes from `at` on.
    fn word_from(&self, at: usize) -> String {
        let letters = self.chars.iter().skip(at).take(40);
        letters.take_while(|c| c.is_alphanumeric() || matches!(c, '\'' | '’')).collect()
    }

    fn words_between(&self, start: usize, end: usize) -> usize {
        let range = self.chars.get(start..end).unwrap_or_default();
        range.split(|c| c.is_whitespace()).filter(|word| !word.is_empty()).count()
    }
}

/// Opening marks, dashes and white space.
// Not inlined, for the size of the page: it is asked eight times in a row.
#[inline(never)]
fn precedes_word(c: char) -> bool {
    let mark = matches!(
        c,
        '"' | '\'' | '“' | '„' | '‘' | '«' | '»' | '(' | '[' | '-' | '–' | '—' | '_' | '*' | '¿' | '¡'
    );
    mark || c.is_whitespace()
}

/// For each character that opens a parenthesis, the one that closes it, if near enough.
fn closings(chars: &[char]) -> Vec<Option<usize>> {
    let mut closings = vec![None; chars.len()];
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        match c {
            '(' => open.push((at, ')')),
            '[' => open.push((at, ']')),
            ')' | ']' => {
                if open.last().is_some_and(|(_, closer)| closer == c)
                    && let Some((from, _)) = open.pop()
                    && at - from <= MAX_PARENTHESIS_CHARS
                    && let Some(closing) = closings.get_mut(from)
                {
                    *closing = Some(at);
                }
            }
            _ => {}
        }
    }
    closings
}
