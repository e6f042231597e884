//! `html/*.html` and `html/truth.json`: news pages, each with its body's paragraphs.
//!
//! A paragraph in square brackets may be kept or not: a standfirst, a credit. What counts as kept is what
//! cleaning leaves of what is read, without title and byline, which are told apart from the body.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use crossread::clean::{BlockKind, blocks};
use crossread::read::html;
use serde::Deserialize;

use super::scores::mean;
use super::{Figure, read};

/// A page's body, by paragraphs.
#[derive(Deserialize)]
struct Marked {
    body: Vec<String>,
}

/// Words in a shingle.
const SHINGLE_WORDS: usize = 4;

/// Returns the means over all pages of two measures of the kept text against the body.
pub fn figures(folder: &Path) -> Result<Vec<Figure>> {
    let truth = folder.join("truth.json");
    if !truth.is_file() {
        return Ok(Vec::new());
    }
    let pages: BTreeMap<String, Marked> = serde_json::from_str(&read(&truth)?)
        .with_context(|| format!("{} does not hold the bodies of pages", truth.display()))?;
    let mut shingles = Vec::new();
    let mut subsequences = Vec::new();
    for (page, Marked { body }) in &pages {
        let kept = words(&kept(&read(&folder.join(page))?));
        let body = wanted(body, &kept);
        shingles.push(shingle_f1(&kept, &body));
        subsequences.push(f1(common_subsequence(&kept, &body), kept.len(), body.len()));
    }
    let figures = [
        Figure::new("html", "4-gram F1", mean(shingles)),
        Figure::new("html", "ROUGE-L F1", mean(subsequences)),
    ];
    Ok(figures.into_iter().flatten().collect())
}

/// Returns what reading and cleaning leave of a page.
fn kept(page: &str) -> String {
    let text = html::read(page).text;
    let is_body = |kind| !matches!(kind, BlockKind::Title | BlockKind::Byline);
    let blocks =
        blocks(&text, &[], &[]).into_iter().filter(|block| block.reason.is_none() && is_body(block.kind));
    blocks.map(|block| block.span.of(&text).to_owned()).collect::<Vec<_>>().join("\n")
}

/// Returns the words of the body: of what may be kept or not, only what was for the most part.
fn wanted(body: &[String], kept: &[String]) -> Vec<String> {
    let kept = shingles(kept);
    let was_kept = |paragraph: &str| {
        let words = words(paragraph);
        let shingles = shingles(&words);
        let found = shingles.keys().filter(|shingle| kept.contains_key(*shingle)).count();
        found * 2 > shingles.len()
    };
    let is_optional = |paragraph: &str| paragraph.starts_with('[') && paragraph.ends_with(']');
    let wanted = body.iter().filter(|paragraph| !is_optional(paragraph) || was_kept(paragraph));
    wanted.flat_map(|paragraph| words(paragraph)).collect()
}

/// Returns the words of a text, in lower case.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Returns each run of words and how often it stands there; fewer words are one run.
fn shingles(words: &[String]) -> BTreeMap<&[String], usize> {
    let mut shingles = BTreeMap::new();
    for shingle in words.windows(SHINGLE_WORDS.min(words.len()).max(1)) {
        *shingles.entry(shingle).or_default() += 1;
    }
    shingles
}

/// Returns the F1 of the shingles of two texts.
fn shingle_f1(a: &[String], b: &[String]) -> f64 {
    let (a, b) = (shingles(a), shingles(b));
    let common = a.iter().map(|(shingle, count)| (*count).min(b.get(shingle).copied().unwrap_or(0))).sum();
    f1(common, a.values().sum(), b.values().sum())
}

/// Returns the length of the longest run of words that stands in both, with whatever between (ROUGE-L).
fn common_subsequence(a: &[String], b: &[String]) -> usize {
    let mut row = vec![0; b.len()];
    for word in a {
        let (mut left, mut above_left) = (0, 0);
        for (other, cell) in b.iter().zip(&mut row) {
            let above = *cell;
            *cell = if word == other { above_left + 1 } else { above.max(left) };
            (left, above_left) = (*cell, above);
        }
    }
    row.last().copied().unwrap_or(0)
}

/// Returns the F1 of two texts of `a` and `b` units that have `common` ones in common.
fn f1(common: usize, a: usize, b: usize) -> f64 {
    if a + b == 0 { 0.0 } else { 2.0 * common as f64 / (a + b) as f64 }
}

#[cfg(test)]
mod tests {
    use super::{common_subsequence, shingle_f1, wanted, words};

    #[test]
    fn a_text_is_wholly_like_itself_and_unlike_another() {
        let (a, b) =
            (words("Ministers met in Brussels on Tuesday."), words("The ship hit a bridge at noon."));
        assert_eq!((shingle_f1(&a, &a), shingle_f1(&a, &b)), (1.0, 0.0));
        assert_eq!((common_subsequence(&a, &a), common_subsequence(&a, &b)), (6, 0));
    }

    #[test]
    fn a_common_subsequence_may_have_gaps() {
        assert_eq!(common_subsequence(&words("a b c d e"), &words("a x c y e")), 3);
        assert_eq!(common_subsequence(&words("a"), &[]), 0);
    }

    #[test]
    fn what_is_bracketed_counts_only_where_it_was_kept() {
        let body = ["Ministers met on Tuesday.".to_owned(), "[Additional reporting by Jane Doe]".to_owned()];
        let all = words(&body.join(" "));
        assert_eq!(wanted(&body, &all), all);
        assert_eq!(wanted(&body, &words("Ministers met on Tuesday.")), words(&body[0]));
    }
}
