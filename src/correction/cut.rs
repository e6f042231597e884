//! Statements split and joined.

use super::known::{Known, mark};
use crate::order::sort_by_key;
use crate::span::Span;
use crate::statement::LONGEST;

/// Splits the statement `span` into `parts`; gives theirs spans. `None` where they are not its text in
/// pieces. What is split that way already stays as it is.
pub(super) fn split(known: &mut Known, span: Span, parts: &[String]) -> Option<Vec<Span>> {
    let spans = pieces(span, known.text, parts)?;
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
    if spans.len() < 2 || whole.len() > LONGEST || !is_one_block || !joined.windows(2).all(is_next) {
        return None;
    }
    known.replace(&joined, &[whole]);
    Some(whole)
}

/// Where the `parts` of what stands in `span` of `text` stand, white space apart; that between two goes
/// with the first.
fn pieces(span: Span, text: &str, parts: &[String]) -> Option<Vec<Span>> {
    let mut rest = span.of(text).char_indices().filter(|(_, c)| !c.is_whitespace()).peekable();
    let mut pieces = Vec::new();
    let mut start = span.start();
    for part in parts {
        let mut characters = part.chars().filter(|c| !c.is_whitespace()).peekable();
        characters.peek()?;
        for character in characters {
            rest.next_if(|(_, c)| mark(*c) == mark(character))?;
        }
        let end = rest.peek().map_or(span.end(), |(at, _)| span.start() + at);
        pieces.push(Span::new(start, end));
        start = end;
    }
    (start == span.end() && rest.peek().is_none() && pieces.len() > 1).then_some(pieces)
}
