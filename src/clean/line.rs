//! An article's lines: where they are, and what can be seen of one without the others.

use crate::span::Span;

/// The paragraphs of `text`, in order, without the white space around them; none is empty.
///
/// A paragraph is a line, unless its lines are hard-wrapped: of a run of lines with no empty one
/// between, at least half break off in mid-sentence, after three words or more.
pub(crate) fn paragraphs(text: &str) -> Vec<Span> {
    let mut paragraphs = Vec::new();
    let mut run: Vec<Span> = Vec::new();
    for line in lines(text) {
        if line.is_empty() {
            close_run(text, &mut run, &mut paragraphs);
        } else {
            run.push(line);
        }
    }
    close_run(text, &mut run, &mut paragraphs);
    paragraphs
}

/// Moves a run of lines to the paragraphs: as one when it is wrapped, line by line otherwise.
fn close_run(text: &str, run: &mut Vec<Span>, paragraphs: &mut Vec<Span>) {
    let breaks = run.len().saturating_sub(1);
    let wrapped = run
        .iter()
        .zip(run.iter().skip(1))
        .filter(|(line, next)| breaks_off(line.of(text)) && starts_lower(next.of(text)))
        .count();
    match (run.first(), run.last()) {
        (Some(first), Some(last)) if breaks > 0 && wrapped * 2 >= breaks => {
            paragraphs.push(Span::new(first.start(), last.end()));
        }
        _ => paragraphs.append(run),
    }
    run.clear();
}

/// Whether the line stops in mid-sentence, as a wrapped one does.
fn breaks_off(line: &str) -> bool {
    line.split_whitespace().nth(2).is_some() && !ends_sentence(line)
}

/// Every line without the white space around it; an empty span for a line of white space.
fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut start = 0;
    text.split_inclusive(is_line_break).map(move |line| {
        let from = start + (line.len() - line.trim_start().len());
        let trimmed = line.trim().len();
        start += line.len();
        Span::new(from, from + trimmed)
    })
}

/// Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator.
fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Marks that can follow the end of a sentence and still belong to it.
// Not inlined, for the size of the page: it is asked in many places.
#[inline(never)]
pub(crate) fn is_closer(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | '“' | '»' | '«' | '›' | '‹' | ')' | ']' | '}' | '」' | '』' | '）' | '】'
    )
}

/// Marks that end a sentence, in the scripts that have them.
// Not inlined, as above.
#[inline(never)]
pub(crate) fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '｡' | '؟' | '۔' | '।' | '።' | '։' | '‽')
}

/// Whether the text ends as a sentence does, or as one that leads on to what follows it.
///
/// Quotation marks and brackets after the stop belong to it, and so does the sign that some
/// papers set at the end of a story. A quotation that closes without a stop ends a sentence too,
/// since some set the stop outside.
pub(super) fn ends_sentence(text: &str) -> bool {
    let text = without_end_sign(text);
    let open = text.trim_end_matches(|c: char| is_closer(c) || c.is_whitespace());
    let bracketed = text.ends_with([')', ']']);
    match open.chars().next_back() {
        Some(c) if is_terminator(c) || matches!(c, ':' | ';' | ',' | '—' | '–') => true,
        Some(_) => open.len() < text.trim_end().len() && !bracketed,
        None => false,
    }
}

/// The text without a last word of one character outside ASCII that follows a stop.
fn without_end_sign(text: &str) -> &str {
    let Some((before, sign)) = text.rsplit_once(' ') else { return text };
    let single = sign.chars().count() == 1 && !sign.is_ascii();
    if single && before.trim_end_matches(is_closer).ends_with(is_terminator) { before } else { text }
}

/// Whether the text begins with a small letter; `iPhone` does not.
pub(super) fn starts_lower(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_lowercase)
        && !letters.take_while(|c| c.is_alphabetic()).any(char::is_uppercase)
}

/// Whether the text opens with a quotation mark.
pub(super) fn starts_quoted(text: &str) -> bool {
    text.starts_with(['"', '“', '„', '«', '»', '‘', '\''])
}

/// The words of `text`, [`folded`], without the marks around them.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '—' | '–' | '…'))
        .map(bare)
        .filter(|word| !word.is_empty())
        .map(folded)
        .collect()
}

/// The word without the marks around it.
// Not inlined, as above.
#[inline(never)]
pub(crate) fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The word in small letters, apostrophes made straight.
pub(crate) fn folded(word: &str) -> String {
    word.to_lowercase().chars().map(|c| if c == '’' { '\'' } else { c }).collect()
}
