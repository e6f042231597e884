//! What sets the articles apart: how much they say alike, what contradicts, what each of them lacks.

use std::fmt::{Result, Write};

use super::text;
use crate::report::{Article, Found, Lack, Lookup, Overlap, RelationKind, Report, Theme, Utf16Span};

/// Each article against each other one: the share of its statements that the other makes too.
pub fn write_overlap(out: &mut String, report: &Report) -> Result {
    writeln!(out, "## Overlap\n\nShare of the statements of each article that each other one makes too.\n")?;
    write!(out, "| |")?;
    for article in &report.articles {
        write!(out, " {} |", text(article.name()))?;
    }
    writeln!(out, "\n|---|{}", "---|".repeat(report.articles.len()))?;
    for article in &report.articles {
        write!(out, "| {} |", text(article.name()))?;
        let mut row = report.overlap.iter().filter(|overlap| overlap.article == article.id);
        for other in &report.articles {
            let overlap = if other.id == article.id { None } else { row.next() };
            match overlap.and_then(Overlap::percent) {
                Some(percent) => write!(out, " {percent}% |")?,
                None => write!(out, " |")?,
            }
        }
        writeln!(out)?;
    }
    writeln!(out)
}

/// Of each article, how many of its statements others report too, and how.
pub fn write_relations(out: &mut String, report: &Report) -> Result {
    writeln!(out, "## Each article beside the others\n")?;
    writeln!(out, "| Statements | {} |", RelationKind::ALL.map(RelationKind::words).join(" | "))?;
    writeln!(out, "|---|{}", "---|".repeat(RelationKind::ALL.len()))?;
    for article in &report.articles {
        let counts = RelationKind::ALL.map(|kind| article.count_of(kind).to_string());
        writeln!(out, "| {} | {} |", text(article.name()), counts.join(" | "))?;
    }
    writeln!(out)
}

/// Statements that contradict each other, each two of them once.
pub fn write_contradictions(out: &mut String, report: &Report, lookup: &Lookup) -> Result {
    let contradicting = lookup.contradicting(report);
    if contradicting.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Contradictions\n")?;
    for (own, other, words) in contradicting {
        writeln!(out, "- {}; {}", words_of(own, &words.own), words_of(other, &words.other))?;
    }
    writeln!(out)
}

/// '“It opens by October.” (BT): **by October**'
fn words_of(found: &Found, spans: &[Utf16Span]) -> String {
    let words: Vec<_> = spans.iter().map(|span| format!("**{}**", text(&found.part(*span)))).collect();
    format!("“{}” ({}): {}", text(&found.text), text(found.article.name()), words.join(", "))
}

/// What several articles print word for word, by its passages in the first of them.
pub fn write_copies(out: &mut String, report: &Report) -> Result {
    if report.copies.is_empty() {
        return Ok(());
    }
    writeln!(out, "## From one text\n")?;
    for copy in &report.copies {
        let passages = copy.quoted(report);
        let passages: Vec<_> = passages.iter().map(|passage| format!("“{}”", text(passage))).collect();
        writeln!(out, "- {}: {}", text(&copy.words(report)), passages.join(" … "))?;
    }
    writeln!(out)
}

/// Of each article, what at least two others report and it does not.
pub fn write_lacks(out: &mut String, report: &Report, lookup: &Lookup) -> Result {
    if report.articles.iter().all(|article| article.lacks.is_empty()) {
        return Ok(());
    }
    writeln!(out, "## Not found, and in two others or more\n")?;
    for article in report.articles.iter().filter(|article| !article.lacks.is_empty()) {
        writeln!(out, "### {}\n", text(article.name()))?;
        for lack in &article.lacks {
            let theme = report.themes.iter().find(|theme| Some(&theme.id) == lack.theme.as_ref());
            match theme {
                Some(theme) => write_theme(out, article, theme, lack, lookup)?,
                None => write_claim(out, lack, lookup)?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// '- **the attack on Estonia**, on this theme: BT, Wire; nearest: “…”'
fn write_theme(out: &mut String, article: &Article, theme: &Theme, lack: &Lack, lookup: &Lookup) -> Result {
    write!(out, "- **{}**, on this theme: {}", text(&theme.label), names(lack, lookup))?;
    let cell = theme.cells.iter().find(|cell| cell.article == article.id);
    let nearest = cell.and_then(|cell| cell.nearest.as_ref());
    match nearest.and_then(|nearest| lookup.statement(&nearest.statement)) {
        Some(nearest) => writeln!(out, "; nearest: “{}”", text(&nearest.text)),
        None => writeln!(out),
    }
}

/// '- weakest link: “It is only as strong as its weakest link.” — BT, Wire'
fn write_claim(out: &mut String, lack: &Lack, lookup: &Lookup) -> Result {
    let Some(first) = lack.statements.first().and_then(|id| lookup.statement(id)) else { return Ok(()) };
    let label = lack.label.as_deref().map_or_else(String::new, |label| format!("{}: ", text(label)));
    writeln!(out, "- {label}“{}” — {}", text(&first.text), names(lack, lookup))
}

/// Whose statements an article lacks: 'BT, Wire'.
fn names(lack: &Lack, lookup: &Lookup) -> String {
    let names = lack.statements.iter().filter_map(|id| lookup.statement(id));
    names.map(|found| text(found.article.name())).collect::<Vec<_>>().join(", ")
}
