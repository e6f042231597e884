//! Statements: the sentences of the kept blocks, with quotations and speakers.

mod abbreviation;
mod list;
mod quotation;
mod sentence;
mod speaker;
mod subject;
mod unmarked;

pub(crate) use subject::{is_speech_verb, is_title};

use crate::clean::{Block, BlockKind, paragraphs};
use crate::span::Span;

/// One sentence of a kept block, the unit that is compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement {
    /// Together the spans of a kept block's statements cover every one of its bytes, once.
    pub span: Span,
    /// Index of its block.
    pub block: usize,
    /// Indices of the quotations it shares text with.
    pub quotations: Vec<usize>,
    /// Who is quoted in it, as the article writes the name.
    pub speaker: Option<String>,
}

/// What stands between one pair of quotation marks, over sentences and paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// Marks included.
    pub span: Span,
    pub speaker: Option<String>,
}

/// The statements of an article's kept blocks, in reading order, and its quotations.
pub fn statements(text: &str, blocks: &[Block]) -> (Vec<Statement>, Vec<Quotation>) {
    read(text, blocks, spans(text, blocks))
}

/// Where the statements of an article's kept blocks stand, in reading order, with the indices of their
/// blocks.
///
/// A title is one statement; headings, datelines, bylines and captions make none. White space
/// between two sentences belongs to the first. No statement is longer than 2,000 bytes, titles
/// included: what has no end is cut.
pub fn spans(text: &str, blocks: &[Block]) -> Vec<(Span, usize)> {
    let mut spans = Vec::new();
    for (index, block) in stating(blocks) {
        let sentences = match block.kind {
            BlockKind::Title => sentence::pieces(block.span.of(text)),
            _ => sentence::sentences(block.span.of(text)),
        };
        let start = block.span.start();
        spans.extend(
            sentences.into_iter().map(|span| (Span::new(start + span.start(), start + span.end()), index)),
        );
    }
    spans
}

fn stating(blocks: &[Block]) -> impl Iterator<Item = (usize, &Block)> {
    blocks.iter().enumerate().filter(|(_, block)| block.states())
}

/// The statements that stand in `spans`, which come from [`spans()`] and may have been cut otherwise
/// since, and the article's quotations.
pub fn read(text: &str, blocks: &[Block], spans: Vec<(Span, usize)>) -> (Vec<Statement>, Vec<Quotation>) {
    let quotes = quotation::quotes(text, stating(blocks).map(|(_, block)| block.span));
    let speakers = speaker::speakers(text, &spans, &quotes);
    let quotations: Vec<Quotation> =
        quotes.iter().zip(speakers).map(|(quote, speaker)| Quotation { span: quote.span, speaker }).collect();

    let mut first = 0;
    let statements = spans.into_iter().map(|(span, block)| {
        while quotations.get(first).is_some_and(|quotation| quotation.span.end() <= span.start()) {
            first += 1;
        }
        let shared = quotations
            .iter()
            .enumerate()
            .skip(first)
            .take_while(|(_, quotation)| quotation.span.start() < span.end());
        let shared: Vec<usize> = shared.map(|(index, _)| index).collect();
        let speaker = shared.iter().find_map(|index| quotations.get(*index)?.speaker.clone());
        Statement { span, block, quotations: shared, speaker }
    });
    (statements.collect(), quotations)
}

/// The sentences of `text` where all of it is the story, in order, for measuring where sentences
/// end; between them lies white space only.
pub fn sentences(text: &str) -> Vec<Span> {
    let sentences = |paragraph: Span| {
        let start = paragraph.start();
        sentence::sentences(paragraph.of(text))
            .into_iter()
            .map(move |span| Span::new(start + span.start(), start + span.end()))
    };
    paragraphs(text).into_iter().flat_map(sentences).collect()
}

/// Whether a statement ends as a sentence does: a headline does not.
pub(crate) fn ends_in_stop(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(['"', '”', '’', '\'', '»', ')']);
    text.ends_with(['.', '!', '?', '…', ':'])
}

#[cfg(test)]
mod tests;
