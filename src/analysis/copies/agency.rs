//! The agency that an article names for its text.

use crate::clean::{BlockKind, bare};
use crate::language::word_list::WordList;
use crate::story::Article;

/// Agencies that write news, in small letters; those that sell pictures are none of them.
static NEWS_AGENCIES: WordList = WordList::new(include_str!("agencies.txt"));

/// Agencies of more than one word.
const LONG_NAMES: [&str; 4] = ["Associated Press", "Agence France-Presse", "PA Media", "Press Association"];

/// A line that names an agency and tells no story has at most so many words: 'With reporting by Reuters'.
const MAX_LINE_WORDS: usize = 8;

/// What stands in brackets before a story's first sentence is an agency's name up to so many bytes.
const MAX_NAME_BYTES: usize = 24;

/// A bracket further from the beginning of a paragraph opens no dateline.
const MAX_DATELINE_BYTES: usize = 40;

/// The agency, as the article writes it: in its dateline, '(Reuters) -', or in a line of its own.
pub fn agency(article: &Article) -> Option<String> {
    let text = &article.source.text;
    let blocks = || article.blocks.iter().map(|block| (block.kind, block.span.of(text).trim()));
    let story = |kind| matches!(kind, BlockKind::Paragraph | BlockKind::Standfirst | BlockKind::Dateline);
    let first = blocks().filter(|(kind, _)| story(*kind)).take(2).find_map(|(_, text)| in_dateline(text));
    let is_line = |(kind, text): &(BlockKind, &str)| {
        let words = text.split_whitespace().count();
        match kind {
            BlockKind::Title | BlockKind::Heading => false,
            // A line that names an agency and nothing else is taken for a picture's credit.
            BlockKind::Caption => words == 1,
            _ => words <= MAX_LINE_WORDS,
        }
    };
    first.or_else(|| blocks().filter(is_line).find_map(|(_, text)| in_line(text)))
}

/// 'RPS' of '(RPS) - A dye works …', 'Reuters' of 'LONDON (Reuters) – …'.
fn in_dateline(paragraph: &str) -> Option<String> {
    let (before, rest) = paragraph.split_once('(')?;
    let (name, after) = rest.split_once(')')?;
    let has_dash = after.trim_start().starts_with(['-', '–', '—']);
    let is_name = name.starts_with(char::is_alphabetic) && name.len() <= MAX_NAME_BYTES;
    (before.len() <= MAX_DATELINE_BYTES && has_dash && is_name).then(|| name.trim().to_owned())
}

fn in_line(line: &str) -> Option<String> {
    let long = LONG_NAMES.into_iter().find(|name| line.contains(name)).map(str::to_owned);
    let is_agency = |word: &&str| NEWS_AGENCIES.has(&word.to_lowercase());
    let words = line.split(|c: char| c.is_whitespace() || c == '/').map(bare);
    long.or_else(|| words.into_iter().find(is_agency).map(str::to_owned))
}
