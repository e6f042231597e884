//! A project with no more of its articles' texts than the comparison uses: what may be quoted where
//! the whole may not be passed on.
//!
//! Used is a headline; a statement that is surely linked with one of another article; the one that a cell of
//! the matrix rests on; any other that is on a theme or touches it; one that the reader corrected or noted
//! something on; one that comes closest where nothing is found; the sentence an article opens with; and, so
//! that nobody is quoted by half, the whole of every quotation one of these stands in, with the sentence that
//! leads up to it. What one article alone says is used only where it is on a theme: it would be most of the
//! text. `[…]` stands for the rest, on a line of its own, as in any quotation.
//!
//! Of each article no more than a share of its words is kept, which the reader sets: what matters most stays, in the
//! order in which it stands above, of statements of one kind the surest first. The headline and one statement stay
//! even where they are more than that, and something is always left out, but of an article that is one statement.
//!
//! A shortened article says so (`excerpt`), and how many words are left out where (`omitted`), so that what
//! is left stands as early or late as before. What the comparison of the whole articles said of the themes goes with
//! it (`whole`), so that what is left out is not 'not found'. Where an article was cut nobody can tell what is said
//! by one article alone, so nothing is.

mod choice;
mod whole;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::clean::{self, BlockKind};
use crate::project::{OMISSION, Project, ProjectArticle};
use crate::report::{Article, Grade, Link, Report};
use choice::kept;
use whole::whole;

/// The share of an article's words that is kept at most, where the reader sets none.
pub const DEFAULT_SHARE: f64 = 0.15;

/// A shortened project, and how much of each article it keeps.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Excerpt {
    pub project: Project,
    /// One an article, in the order of the project.
    pub kept: Vec<KeptWords>,
}

/// How much of an article an excerpt keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct KeptWords {
    /// The article's id.
    pub article: String,
    /// Words that are kept, those of the headline among them.
    pub words: u32,
    /// Words in the whole article.
    pub of: u32,
    /// Whether nothing of it is left out: beside its headline it is one statement.
    pub is_whole: bool,
}

/// `project` with shortened articles, of each of which no more than `share` of its words is kept, 0..1; `report` is
/// what its comparison found. An article that is shortened already stays as it is.
pub fn excerpt(project: &Project, report: &Report, share: f64) -> Excerpt {
    let used = used(report);
    let pairs = || project.articles.iter().zip(&report.articles);
    let kept: Vec<Vec<bool>> = pairs()
        .map(
            |(article, read)| {
                if article.excerpt { vec![true; read.statements.len()] } else { kept(read, &used, share) }
            },
        )
        .collect();
    let articles = pairs().zip(&kept).map(|((article, read), kept)| {
        if article.excerpt { article.clone() } else { shortened(article, read, kept) }
    });
    let (articles, whole) = (articles.collect(), whole(project, report, &kept));
    let kept = report.articles.iter().zip(&kept).map(|(read, kept)| kept_words(read, kept));
    Excerpt { kept: kept.collect(), project: Project { articles, whole, ..project.clone() } }
}

/// How much a statement matters: by what it is used for, then by how sure that is, in thousandths.
type Weight = (Reverse<Use>, u32);

/// What a statement is used for, what matters most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Linked,
    Lead,
    OnTheme,
    Corrected,
    Nearest,
    Opening,
}

/// Whether a link says surely that both report the same.
fn is_sure(link: &Link) -> bool {
    link.grade == Some(Grade::Sure)
}

/// The statements that the comparison shows as evidence, by their ids, with how much they matter.
fn used(report: &Report) -> BTreeMap<&str, Weight> {
    let mut used: BTreeMap<&str, Weight> = BTreeMap::new();
    let mut add = |id, what, score: f64| {
        let weight = (Reverse(what), (score * 1000.0).round() as u32);
        let known = used.entry(id).or_insert(weight);
        *known = weight.max(*known);
    };
    for link in report.links.iter().filter(|link| is_sure(link)) {
        add(link.a.as_str(), Use::Linked, link.score);
        add(link.b.as_str(), Use::Linked, link.score);
    }
    for theme in &report.themes {
        let leads: BTreeSet<&str> = theme.cells.iter().filter_map(|cell| theme.lead(cell)).collect();
        for member in &theme.members {
            let what = if leads.contains(member.statement.as_str()) { Use::Lead } else { Use::OnTheme };
            add(&member.statement, what, member.score);
        }
        let nearest = theme.cells.iter().filter_map(|cell| cell.nearest.as_ref());
        nearest.for_each(|nearest| add(&nearest.statement, Use::Nearest, nearest.score));
    }
    let corrected = report.corrections.iter().flat_map(|applied| &applied.statements);
    let noted = report.notes.iter().flat_map(|placed| &placed.statements);
    corrected.chain(noted).for_each(|id| add(id, Use::Corrected, 1.0));
    // So an article with nothing in common is there too. One may have headings alone.
    for article in &report.articles {
        let opening = article.statements.get(article.opening().unwrap_or(0));
        opening.into_iter().for_each(|opening| add(&opening.id, Use::Opening, 1.0));
    }
    used
}

fn shortened(article: &ProjectArticle, read: &Article, kept: &[bool]) -> ProjectArticle {
    let (text, omitted) = text_of(read, kept);
    ProjectArticle {
        title: article.title.clone().or_else(|| read.title.clone()),
        restored: misjudged(&text),
        dropped: Vec::new(),
        excerpt: true,
        omitted,
        text,
        ..article.clone()
    }
}

/// How many words those have that are `kept`.
fn words(read: &Article, kept: &[bool]) -> u32 {
    read.statements.iter().zip(kept).filter(|(_, kept)| **kept).map(|(statement, _)| statement.words).sum()
}

fn kept_words(read: &Article, kept: &[bool]) -> KeptWords {
    let is_whole = !read.excerpt && kept.iter().all(|kept| *kept);
    KeptWords { article: read.id.clone(), words: words(read, kept), of: read.words, is_whole }
}

/// The statements that stay, each run of them as the article has it, and the words left out between them.
/// What parts a standfirst from the story, such as a byline, is left out too, and is what tells it as one.
fn text_of(read: &Article, kept: &[bool]) -> (String, Vec<u32>) {
    let mut text = String::new();
    let mut omitted: Vec<u32> = Vec::new();
    // Of the statement before: its block where it stayed, nothing where it was left out.
    let mut before = Some(0);
    let is_standfirst =
        |block: u32| read.blocks.get(block as usize).is_some_and(|b| b.kind == BlockKind::Standfirst);
    for ((statement, words), kept) in read.statements.iter().zip(read.statement_texts()).zip(kept) {
        let block = kept.then_some(statement.block);
        if *kept {
            if before != block {
                if before.is_some_and(is_standfirst) {
                    paragraph(&mut text, OMISSION);
                    omitted.push(0);
                }
                paragraph(&mut text, "");
            }
            // A line break inside a sentence is no more than a space; alone it could be taken for its end.
            text.push_str(&words.replace(['\r', '\n'], " "));
        } else if let (None, Some(words)) = (before, omitted.last_mut()) {
            *words += statement.words;
        } else {
            paragraph(&mut text, OMISSION);
            omitted.push(statement.words);
        }
        before = block;
    }
    text.truncate(text.trim_end().len());
    (text + "\n", omitted)
}

/// Ends the paragraph that `text` ends in and begins the next.
fn paragraph(text: &mut String, next: &str) {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(next);
}

/// What cleaning would take out of a shortened text, where all is the story.
fn misjudged(text: &str) -> Vec<String> {
    let blocks = clean::blocks(text, &[], &[]);
    let wrong = blocks.iter().filter(|block| !block.states()).map(|block| block.span.of(text));
    wrong.filter(|text| *text != OMISSION).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
