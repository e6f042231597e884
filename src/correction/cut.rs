//! Statements split and joined.

use super::known::{Known, mark};
use crate::limits::MAX_SENTENCE_BYTES;
use crate::sorting::sort_by_key;
use crate::span::Span;
use crate::words::{Token, tokens};

/// So many words on either side of a cut tell where it was.
const CONTEXT_WORDS: usize = 4;

/// Splits the statement `span`, which was `named`, into `parts`; gives their spans. `None` where they are not
/// its text in pieces and, since texts are edited, the words around the cuts do not tell where they were
/// either. What is split that way already stays as it is.
pub(super) fn split(known: &mut Known, span: Span, named: &str, parts: &[String]) -> Option<Vec<Span>> {
    let edited = || {
        pieces(Span::new(0, named.len()), named, parts)?;
        edited_pieces(span, known.text, parts)
    };
    let spans = pieces(span, known.text, parts).or_else(edited)?;
    if known.has(span) {
        known.replace(&[span], &spans);
    }
    spans.iter().all(|part| known.has(*part)).then_some(spans)
}

/// Joins `spans` to one statement; `None` where they do not follow each other in one block, or would be
/// longer than a statement can be. What is joined already stays as it is.
pub(super) fn join(known: &mut Known, spans: &[Span]) -> Option<Span> {
    let mut joined: Vec<Span> = spans.iter().map(|span| known.holder(*span)).collect::<Option<_>>()?;
    sort_by_key(&mut joined, |span| *span);
    joined.dedup();
    let (first, last) = (joined.first()?, joined.last()?);
    let whole = Span::new(first.start(), last.end());
    let is_next = |pair: &[Span]| matches!(pair, [one, next] if one.end() == next.start());
    let is_one_block = known.block(*first) == known.block(*last);
    if spans.len() < 2 || whole.len() > MAX_SENTENCE_BYTES || !is_one_block || !joined.windows(2).all(is_next)
    {
        return None;
    }
    known.replace(&joined, &[whole]);
    Some(whole)
}

/// Where the `parts` of what stands in `span` of `text` stand.
fn pieces(span: Span, text: &str, parts: &[String]) -> Option<Vec<Span>> {
    let mut pieces = Vec::new();
    let mut start = span.start();
    for part in parts.iter().filter(|_| parts.len() > 1) {
        let end = start + past(part, text.get(start..span.end())?)?;
        pieces.push((start < end).then_some(Span::new(start, end))?);
        start = end;
    }
    (start == span.end()).then_some(pieces)
}

/// The same where some words of the text are others now.
fn edited_pieces(span: Span, text: &str, parts: &[String]) -> Option<Vec<Span>> {
    let statement = span.of(text);
    let now: Vec<Token> = tokens(statement, None).collect();
    let named: Vec<Vec<Token>> = parts.iter().map(|part| tokens(part, None).collect()).collect();
    let mut pieces = Vec::new();
    let mut start = span.start();
    for ((before, after), part) in named.iter().zip(named.iter().skip(1)).zip(parts) {
        let (last, next) = place_of_cut(&now, before, after)?;
        let gap = statement.get(last.span.end()..next.span.start())?;
        let punctuation = part.get(before.last()?.span.end()..)?;
        let end = span.start() + last.span.end() + past(punctuation, gap).unwrap_or_else(|| past_space(gap));
        pieces.push((start < end).then_some(Span::new(start, end))?);
        start = end;
    }
    pieces.push((!pieces.is_empty() && start < span.end()).then_some(Span::new(start, span.end()))?);
    Some(pieces)
}

/// The words between which a cut was, which parted `before` from `after`: those that have by far the most
/// of the words around it.
fn place_of_cut<'t>(now: &'t [Token], before: &[Token], after: &[Token]) -> Option<(&'t Token, &'t Token)> {
    let places = (1..now.len()).filter_map(|at| now.split_at_checked(at)).map(|(left, right)| {
        let near = alike(left.iter().rev(), before.iter().rev()) + alike(right.iter(), after.iter());
        (near, left.last().zip(right.first()))
    });
    let places: Vec<_> = places.collect();
    let (most, place) = places.iter().max_by_key(|(near, _)| *near)?;
    let is_clear = *most > 1 && places.iter().filter(|(near, _)| near * 2 > *most).count() == 1;
    place.filter(|_| is_clear)
}

/// How many words are the same, from the cut on.
fn alike<'t>(one: impl Iterator<Item = &'t Token>, other: impl Iterator<Item = &'t Token>) -> usize {
    one.zip(other).take(CONTEXT_WORDS).take_while(|(one, other)| one.form == other.form).count()
}

/// Where what follows `part` begins in `text`, if that begins with it, white space apart; that after it
/// goes with it.
fn past(part: &str, text: &str) -> Option<usize> {
    let mut rest = text.char_indices().filter(|(_, c)| !c.is_whitespace()).peekable();
    for character in part.chars().filter(|c| !c.is_whitespace()) {
        rest.next_if(|(_, c)| mark(*c) == mark(character))?;
    }
    Some(rest.peek().map_or(text.len(), |(at, _)| *at))
}

/// Where in what stands between two words the first white space ends, or all of it.
fn past_space(gap: &str) -> usize {
    let space = gap.find(char::is_whitespace).unwrap_or(gap.len());
    gap.get(space..).map_or(gap.len(), |rest| gap.len() - rest.trim_start().len())
}
