//! Quotation marks and what stands between them.

use crate::span::Span;

/// Longest quotation in bytes that is believed without a closing mark, or in single marks.
const MAX_UNSURE_BYTES: usize = 1000;

/// A quotation in an article, marks included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quote {
    pub span: Span,
    /// Whether it ends in a closing mark.
    closed: bool,
    mark: char,
}

/// The quotations of `text` that stand in `blocks`, in order, none inside another.
///
/// A quotation that its paragraph leaves open goes on in the next block when that begins with
/// the same mark: newspapers repeat the opening mark with every paragraph and close the last one
/// alone.
pub(super) fn quotes(text: &str, blocks: impl Iterator<Item = Span>) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    for block in blocks {
        let mut found = scan(block.of(text), block.start()).into_iter();
        let open = quotes.last().is_some_and(|quote| !quote.closed);
        if open {
            let first = found.next();
            match (quotes.last_mut(), first) {
                (Some(open), Some(first))
                    if first.mark == open.mark && first.span.start() == block.start() =>
                {
                    open.span = Span::new(open.span.start(), first.span.end());
                    open.closed = first.closed;
                }
                (_, first) => {
                    give_up(&mut quotes);
                    quotes.extend(first);
                }
            }
        }
        quotes.extend(found);
    }
    give_up(&mut quotes);
    quotes
}

/// Forgets a last quotation that was never closed and is long: its mark was none.
fn give_up(quotes: &mut Vec<Quote>) {
    if let Some(last) = quotes.last_mut() {
        if !last.closed && last.span.len() > MAX_UNSURE_BYTES {
            quotes.pop();
        } else {
            last.closed = true;
        }
    }
}

/// The quotations of one block, which begins at byte `offset`; the last may be open.
fn scan(block: &str, offset: usize) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let chars: Vec<(usize, char)> = block.char_indices().collect();
    let mut at = 0;
    while let Some((start, mark)) = chars.get(at).copied() {
        if !opens(&chars, at) {
            at += 1;
            continue;
        }
        let close = if is_single(mark) { closes_single(&chars, at) } else { closes(&chars, at) };
        let end = close.and_then(|close| chars.get(close)).map(|(end, c)| end + c.len_utf8());
        let open_ended = close.is_none() && !is_single(mark);
        if let Some(end) = end.or(open_ended.then_some(block.len())) {
            let span = Span::new(offset + start, offset + end);
            quotes.push(Quote { span, closed: end < block.len() || close.is_some(), mark });
        }
        at = match close {
            Some(close) => close + 1,
            None if open_ended => chars.len(),
            None => at + 1,
        };
    }
    quotes
}

fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '‘' | '‚')
}

/// Whether the mark at `at` opens a quotation: a new word behind it, none before it.
fn opens(chars: &[(usize, char)], at: usize) -> bool {
    let char_at = |at: Option<usize>| at.and_then(|at| chars.get(at)).map(|(_, c)| *c);
    let (before, after) = (char_at(at.checked_sub(1)), char_at(Some(at + 1)));
    let fresh = before.is_none_or(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | '/' | '“' | '"' | ':')
    });
    let filled = after.is_some_and(|c| !c.is_whitespace());
    match char_at(Some(at)) {
        Some('“' | '„' | '「' | '『') => filled,
        Some('«') => {
            filled && before.is_none_or(|c| !c.is_alphanumeric())
                || after == Some('\u{a0}')
                || after == Some('\u{202f}')
        }
        Some('»' | '"') => fresh && filled,
        // An apostrophe before a figure stands for the century.
        Some('\'' | '‘' | '‚') => {
            fresh && after.is_some_and(|c| c.is_alphabetic() || matches!(c, '"' | '“' | '['))
        }
        _ => false,
    }
}

/// The mark that closes the double one at `open`.
fn closes(chars: &[(usize, char)], open: usize) -> Option<usize> {
    let mark = chars.get(open).map(|(_, c)| *c)?;
    let closers: &[char] = match mark {
        '“' => &['”'],
        '„' => &['“', '”', '‟', '"'],
        '«' => &['»'],
        '»' => &['«'],
        '「' => &['」'],
        '『' => &['』'],
        _ => &['"'],
    };
    let closes = |at: &usize| {
        let is_closer = chars.get(*at).is_some_and(|(_, c)| closers.contains(c));
        is_closer && (mark != '"' || ends_word(chars, *at))
    };
    (open + 1..chars.len()).find(closes)
}

/// Whether the straight mark at `at` stands behind a word and not before one.
fn ends_word(chars: &[(usize, char)], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| chars.get(at));
    let after = chars.get(at + 1);
    let free = after.is_none_or(|(_, c)| !c.is_alphanumeric());
    free && (before.is_some_and(|(_, c)| !c.is_whitespace()) || after.is_none_or(|(_, c)| c.is_whitespace()))
}

/// The mark that closes the single one at `open`.
///
/// One letter between two, as in 'rock 'n' roll', is no quotation. An apostrophe after an s closes only when no other mark does before the next one opens.
fn closes_single(chars: &[(usize, char)], open: usize) -> Option<usize> {
    let (from, mark) = chars.get(open).copied()?;
    let closer = match mark {
        '‘' => '’',
        '‚' => '‘',
        _ => '\'',
    };
    let mut possessive = None;
    for (at, (offset, c)) in chars.iter().enumerate().skip(open + 1) {
        if offset - from > MAX_UNSURE_BYTES || possessive.is_some() && *c == mark && opens(chars, at) {
            break;
        }
        if *c == closer && at > open + 2 && ends_word(chars, at) {
            match at.checked_sub(1).and_then(|before| chars.get(before)) {
                Some((_, 's')) => possessive = possessive.or(Some(at)),
                Some((_, before)) if !before.is_whitespace() => return Some(at),
                _ => {}
            }
        }
    }
    possessive
}
