//! `sentences/*.jsonl`: texts, each with the sentences it consists of.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use crossread::statement;
use serde::Deserialize;

use super::scores::{Answers, share};
use super::{Figure, read, set_name};

/// A text, split by hand.
#[derive(Deserialize)]
struct Split {
    text: String,
    sentences: Vec<String>,
}

/// Returns the share of texts that are split exactly, and the F1 of the boundaries inside texts: where
/// a text ends is no question. White space does not count. By this count sentencex 1.0.32 has .849 on
/// web-en and pySBD 0.3.4 .837, a little less than the published .866 and .850, which no count of this
/// file gives.
pub fn figures(file: &Path) -> Result<Vec<Figure>> {
    let mut texts = 0;
    let mut exact = 0;
    let mut boundaries = Answers::default();
    for (number, line) in (1..).zip(read(file)?.lines()) {
        let truth: Split = serde_json::from_str(line)
            .with_context(|| format!("{}, line {number}: no text with sentences", file.display()))?;
        let found = statement::sentences(&truth.text);
        let found = boundaries_of(found.into_iter().map(|span| span.of(&truth.text)));
        let marked = boundaries_of(truth.sentences.iter().map(String::as_str));
        texts += 1;
        exact += usize::from(found == marked);
        for boundary in found.union(&marked) {
            boundaries.add(marked.contains(boundary), found.contains(boundary));
        }
    }
    let set = set_name(file);
    let figures =
        [Figure::new(&set, "exact", share(exact, texts)), Figure::new(&set, "boundary F1", boundaries.f1())];
    Ok(figures.into_iter().flatten().collect())
}

/// Returns where sentences meet, in characters that are not white space.
fn boundaries_of<'t>(sentences: impl Iterator<Item = &'t str>) -> BTreeSet<usize> {
    let mut end = 0;
    let mut ends: BTreeSet<usize> = sentences
        .map(|sentence| {
            end += sentence.chars().filter(|c| !c.is_whitespace()).count();
            end
        })
        .collect();
    ends.pop_last();
    ends
}

#[cfg(test)]
mod tests {
    use super::boundaries_of;

    #[test]
    fn boundaries_lie_between_sentences_whatever_the_white_space() {
        let boundaries = boundaries_of(["He left. ", " She\nstayed.", "So did we."].into_iter());
        assert_eq!(boundaries.into_iter().collect::<Vec<_>>(), [7, 17]);
        assert!(boundaries_of(["Only one."].into_iter()).is_empty());
        assert!(boundaries_of([].into_iter()).is_empty());
    }
}
