//! The rules that look at an article as a whole: headline, repetitions, fragments, foot.

mod foot;

use std::collections::BTreeMap;

use super::furniture::{self, End, Furniture};
use super::line::{ends_sentence, paragraphs, starts_lower, starts_quoted, words};
use super::overlap::{NGrams, Usage, is_foreign};
use super::{Block, BlockKind, DropReason, caption, dateline};
use crate::language::Language;
use crate::language::word_list::WordList;
use crate::span::Span;

/// Most words of a heading.
const MAX_HEADING_WORDS: usize = 10;
/// Fewest words of a line that a whole sentence would fill: without a stop it is a fragment.
const MIN_SENTENCE_WORDS: usize = 8;

/// What stands for text that was left out; part of the story, but it says nothing.
const OMISSIONS: [&str; 2] = ["[…]", "[...]"];

/// Labels of links to other stories, before a colon.
const TEASER_LABELS: &str = include_str!("layout/teaser_labels.txt");

/// What the buttons of a page are called.
static BUTTONS: WordList = WordList::new(include_str!("layout/buttons.txt"));

/// A paragraph and what the rules have made of it so far.
struct Line<'a> {
    span: Span,
    text: &'a str,
    words: &'a [String],
    /// Ends as a sentence does, or leads on to the next line.
    ended: bool,
    furniture: Option<Furniture>,
    kind: BlockKind,
    reason: Option<DropReason>,
}

impl<'a> Line<'a> {
    fn new(text: &'a str, span: Span, words: &'a [String]) -> Self {
        let line = span.of(text);
        let ended = ends_sentence(line);
        let end = match line.trim_end_matches(super::is_closer).chars().next_back() {
            Some('.' | '。' | '،') => End::Stop,
            _ if ended => End::Mark,
            _ => End::Open,
        };
        let furniture =
            if starts_quoted(line) || words.len() > 150 { None } else { furniture::found(words, end) };
        Self { span, text: line, words, ended, furniture, kind: BlockKind::Paragraph, reason: None }
    }

    fn drop(&mut self, kind: BlockKind, reason: DropReason) {
        self.kind = kind;
        self.reason = Some(reason);
    }

    /// Drops it as a part of the page, with the kind that goes with the reason.
    fn drop_furniture(&mut self, reason: DropReason) {
        let kind = match reason {
            DropReason::Advertisement => BlockKind::Advertisement,
            DropReason::Navigation => BlockKind::Navigation,
            DropReason::Credit => BlockKind::Byline,
            DropReason::Timestamp => BlockKind::Dateline,
            _ => BlockKind::Other,
        };
        self.drop(kind, reason);
    }

    fn is_kept(&self) -> bool {
        self.reason.is_none()
    }

    /// A paragraph that is kept so far and ends as one.
    fn is_prose(&self) -> bool {
        self.is_kept() && self.ended && self.kind == BlockKind::Paragraph
    }

    /// Several sentences: a paragraph, whether or not its last one has a stop.
    fn is_long(&self) -> bool {
        self.words.len() > 60 || self.text.rsplit(' ').skip(1).filter(|word| word.ends_with('.')).count() > 1
    }

    fn is_bullet(&self) -> bool {
        self.text.starts_with(['•', '▪', '■', '●', '►', '▶', '»', '›', '+', '*'])
    }

    /// A post from a network, with its author's handle: '… — Jane Doe (@jane) May 1, 2020'.
    fn is_post(&self) -> bool {
        self.text.split(' ').skip(1).any(|word| word.starts_with("(@"))
            && self.words.len() > MIN_SENTENCE_WORDS
    }
}

/// The blocks of `text` as the rules see them, before the reader's word and without dateline.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let spans = paragraphs(text);
    let words: Vec<Vec<String>> = spans.iter().map(|span| words(span.of(text))).collect();
    let mut lines: Vec<Line> =
        spans.iter().zip(&words).map(|(span, words)| Line::new(text, *span, words)).collect();
    if lines.len() > 1 {
        let usage = Usage::new(words.iter().map(Vec::as_slice));
        judge_alone(&mut lines);
        let title = mark_title(&mut lines, &usage);
        judge_likely(&mut lines);
        judge_repetitions(&mut lines, title);
        if is_punctuated(&lines) {
            judge_head(&mut lines, title);
            judge_fragments(&mut lines, title);
            judge_gallery_heads(&mut lines);
            foot::judge(&mut lines, &usage);
        }
        judge_language(&mut lines);
        if has_lost_the_story(&lines) {
            for line in &mut lines {
                line.kind = BlockKind::Paragraph;
                line.reason = None;
            }
        }
    }
    lines.into_iter().map(|Line { span, kind, reason, .. }| Block { span, kind, reason }).collect()
}

/// What a line says by itself.
fn judge_alone(lines: &mut [Line]) {
    for line in lines {
        if OMISSIONS.contains(&line.text) {
            line.kind = BlockKind::Other;
        } else if line
            .text
            .chars()
            .all(|c| c.is_ascii_punctuation() || matches!(c, '•' | '–' | '—' | '·' | ' '))
        {
            line.drop(BlockKind::Other, DropReason::Navigation);
        } else if line.is_post() {
            line.kind = BlockKind::Quote;
        } else if dateline::is_timestamp(line.words, line.ended) {
            line.drop(BlockKind::Dateline, DropReason::Timestamp);
        } else if caption::is_agency_line(line.words) || caption::is_credit(line.text, line.words) {
            line.drop(BlockKind::Caption, DropReason::Credit);
        } else if caption::is_caption(line.text, line.words, line.ended) {
            line.drop(BlockKind::Caption, DropReason::Caption);
        } else if dateline::is_byline(line.text, line.ended) {
            line.kind = BlockKind::Byline;
        } else if is_teaser(line) {
            line.drop(BlockKind::Other, DropReason::Teaser);
        } else if let Some(Furniture { certain: true, reason, .. }) = line.furniture {
            line.drop_furniture(reason);
        } else if is_contact(line) || is_sharing(line) {
            line.drop(BlockKind::Byline, DropReason::Promotion);
        }
    }
}

/// 'More: Apple stumbles', or a line that ends in the length of a video.
fn is_teaser(line: &Line) -> bool {
    let label = line.text.split_once(':').map_or("", |(label, _)| label).to_lowercase();
    let last = line.text.rsplit(' ').next().unwrap_or_default();
    let duration = last.split_once(':').is_some_and(|(minutes, seconds)| {
        [minutes, seconds].iter().all(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
    });
    !line.ended && (TEASER_LABELS.lines().any(|known| known == label) || duration && line.furniture.is_some())
}

/// 'Share Tweet Email': buttons.
fn is_sharing(line: &Line) -> bool {
    line.words.len() > 1 && line.words.iter().all(|word| BUTTONS.has(word))
}

/// 'Email: jane@example.com; Follow Jane on Twitter'.
fn is_contact(line: &Line) -> bool {
    let address = line.text.split_whitespace().any(|word| word.contains('@') && !word.starts_with("(@"));
    let call = line
        .words
        .first()
        .is_some_and(|word| matches!(word.as_str(), "email" | "e-mail" | "contact" | "follow"));
    address && line.words.len() <= 20 && (call || line.furniture.is_some())
}

/// Marks the headline and returns its index.
///
/// Of the lines before the first paragraph that have no stop it is the first that shares two
/// content words with the rest; failing that, the one that shares most.
fn mark_title(lines: &mut [Line], usage: &Usage) -> Option<usize> {
    let head = lines
        .iter()
        .position(|line| line.is_prose() && line.words.len() > MAX_HEADING_WORDS)
        .unwrap_or(lines.len());
    let candidates: Vec<(usize, usize)> = lines
        .iter()
        .enumerate()
        .take(head + 1)
        .filter(|(_, line)| line.is_kept() && matches!(line.kind, BlockKind::Paragraph) && may_be_title(line))
        .map(|(at, line)| (at, if line.words.len() < 3 { 0 } else { usage.shared(line.words).0 }))
        .collect();
    let sure = candidates.iter().find(|(_, shared)| *shared >= 2);
    let (title, _) = *sure.or_else(|| candidates.iter().rev().max_by_key(|(_, shared)| *shared))?;
    lines.get_mut(title)?.kind = BlockKind::Title;
    Some(title)
}

/// Short, on one line, and with no stop at its end; a question or a quotation may be one.
fn may_be_title(line: &Line) -> bool {
    let stop = line.ended && !line.text.ends_with(['?', '!', '"', '”', '’', '\'', '»', '“']);
    let acronym = line.words.last().is_some_and(|word| word.contains('.'));
    line.words.len() <= 30 && (!stop || acronym)
}

/// Lines that begin or end as a call to the reader.
fn judge_likely(lines: &mut [Line]) {
    for line in lines.iter_mut().filter(|line| line.is_kept() && line.kind == BlockKind::Paragraph) {
        if let Some(Furniture { likely: true, reason, .. }) = line.furniture {
            line.drop_furniture(reason);
        }
    }
}

/// Lines that repeat others: a paragraph told twice, a pull quote, a caption and its copy.
fn judge_repetitions(lines: &mut [Line], title: Option<usize>) {
    let mut copies: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        copies.entry(line.text).or_default().push(at);
    }
    let copies: Vec<Vec<usize>> = copies.into_values().filter(|at| at.len() > 1).collect();
    for copies in copies {
        judge_copies(lines, &copies, title);
    }

    let story = lines.iter().enumerate().filter(|(_, line)| line.is_prose());
    let ngrams = NGrams::new(story.map(|(at, line)| (at, line.words)));
    for (at, line) in lines.iter_mut().enumerate() {
        let said = ngrams.said_elsewhere(at, line.words);
        let repeats = if line.ended { said == 1.0 } else { said >= 0.5 };
        if line.is_kept() && line.kind == BlockKind::Paragraph && repeats {
            line.drop(BlockKind::Other, DropReason::Repeated);
        }
    }
}

/// Lines of one text. Two in a row before a picture's credit are its caption and its copy for
/// those who cannot see it; of others the first is kept, of short ones that stand three times none.
fn judge_copies(lines: &mut [Line], copies: &[usize], title: Option<usize>) {
    let Some((&first, rest)) = copies.split_first() else { return };
    let in_a_row = rest.iter().zip(first + 1..).all(|(at, next)| *at == next);
    let after = copies.last().and_then(|last| lines.get(last + 1));
    let credited = after.is_some_and(|line| line.reason == Some(DropReason::Credit));
    let is_title = title == Some(first);
    for &at in copies {
        let Some(line) = lines.get_mut(at).filter(|line| line.is_kept()) else { continue };
        let label = !line.ended && line.words.len() < MIN_SENTENCE_WORDS && copies.len() > 2;
        if in_a_row && credited && !is_title {
            line.drop(BlockKind::Caption, DropReason::Caption);
        } else if label && !is_title {
            line.drop(BlockKind::Navigation, DropReason::Navigation);
        } else if at != first && line.words.len() > 2 {
            line.drop(BlockKind::Other, DropReason::Repeated);
        }
    }
}

/// Whether the article's sentences end in marks, so that a line without one is a fragment.
fn is_punctuated(lines: &[Line]) -> bool {
    let long = || {
        lines.iter().filter(|line| {
            line.is_kept() && line.kind == BlockKind::Paragraph && line.words.len() >= MIN_SENTENCE_WORDS
        })
    };
    let ended = long().filter(|line| line.ended).count();
    ended > 0 && ended * 5 >= long().count() * 3
}

/// Before the headline a short line without a stop is a menu; the line after it is a standfirst
/// when something parts it from the text.
fn judge_head(lines: &mut [Line], title: Option<usize>) {
    let Some(title) = title else { return };
    for line in lines.iter_mut().take(title).filter(|line| line.is_kept() && !line.ended) {
        if line.words.len() <= MAX_HEADING_WORDS && line.kind == BlockKind::Paragraph {
            line.drop(BlockKind::Navigation, DropReason::Navigation);
        }
    }
    let parted = |at: usize, lines: &[Line]| {
        lines.get(at + 1).is_some_and(|next| !next.is_prose())
            && lines.iter().skip(at + 1).any(Line::is_prose)
    };
    let after = (title + 1..lines.len()).find(|at| lines.get(*at).is_some_and(Line::is_kept));
    let Some(after) = after else { return };
    let parted = parted(after, lines);
    let Some(line) = lines.get_mut(after).filter(|line| line.kind == BlockKind::Paragraph) else { return };
    let summary = !line.ended && line.words.len() >= MIN_SENTENCE_WORDS;
    if !starts_lower(line.text) && (summary || line.ended && parted) {
        line.kind = BlockKind::Standfirst;
    }
}

/// Lines without a stop in the body: keywords, captions and pull quotes, headings.
fn judge_fragments(lines: &mut [Line], title: Option<usize>) {
    let fragment = |line: &Line| line.is_kept() && !line.ended && line.kind == BlockKind::Paragraph;
    let fragments: Vec<bool> = lines.iter().map(fragment).collect();
    let at = |index: Option<usize>| index.and_then(|index| fragments.get(index).copied()).unwrap_or(false);
    let body = title.map_or(0, |title| title + 1);
    let mut led_on = false;
    for (index, line) in lines.iter_mut().enumerate() {
        let listed = led_on || at(index.checked_sub(1)) || at(Some(index + 1)) || line.is_bullet();
        if line.is_kept() && line.ended {
            led_on = line.text.ends_with([':', ',', ';']);
        }
        if index < body || !at(Some(index)) {
            continue;
        }
        let short = line.words.len() <= MAX_HEADING_WORDS;
        if starts_lower(line.text) && !listed {
            line.drop(BlockKind::Caption, DropReason::Caption);
        } else if short && !led_on && !line.is_bullet() && !starts_quoted(line.text) {
            line.kind = BlockKind::Heading;
        } else if line.words.len() >= MIN_SENTENCE_WORDS
            && !listed
            && !starts_quoted(line.text)
            && !line.is_long()
        {
            line.drop(BlockKind::Caption, DropReason::Caption);
        }
    }
}

/// A heading whose words a dropped line right below it repeats goes with that line.
fn judge_gallery_heads(lines: &mut [Line]) {
    for at in 1..lines.len() {
        let (above, below) = lines.split_at_mut(at);
        let (Some(head), Some(below)) = (above.last_mut(), below.first()) else { return };
        if let Some(reason) = below.reason.filter(|_| head.kind == BlockKind::Heading)
            && below.words.windows(head.words.len().max(1)).any(|words| words == head.words)
        {
            head.drop_furniture(reason);
        }
    }
}

/// An article of fewer words does not tell its language for certain.
const MIN_LANGUAGE_WORDS: usize = 50;

/// Lines in another language, at the edge of the article or next to a dropped line.
fn judge_language(lines: &mut [Line]) {
    let words = || lines.iter().flat_map(|line| line.words);
    let Some(language) =
        Language::from_words(words().map(String::as_str)).filter(|_| words().count() >= MIN_LANGUAGE_WORDS)
    else {
        return;
    };
    let dropped: Vec<bool> = lines.iter().map(|line| !line.is_kept()).collect();
    let edge = |index: Option<usize>| index.is_none_or(|index| dropped.get(index).copied().unwrap_or(true));
    for (at, line) in lines.iter_mut().enumerate() {
        let at_edge = edge(at.checked_sub(1)) || edge(Some(at + 1));
        if line.is_kept()
            && line.kind != BlockKind::Title
            && at_edge
            && line.words.len() <= 20
            && !starts_quoted(line.text)
            && is_foreign(language, line.words)
        {
            line.drop(BlockKind::Other, DropReason::Language);
        }
    }
}

/// Whether what is kept is hardly anything: then the rules, not the article, are wrong.
fn has_lost_the_story(lines: &[Line]) -> bool {
    let size = |line: &Line| line.text.len();
    let all: usize = lines.iter().map(size).sum();
    let kept: usize = lines
        .iter()
        .filter(|line| line.is_kept() && line.kind.states() && line.kind != BlockKind::Title)
        .map(size)
        .sum();
    kept * 10 < all
}
