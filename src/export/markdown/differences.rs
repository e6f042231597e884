//! What sets the articles apart: how much they say alike, figures that differ, what each of them lacks.

use std::collections::BTreeSet;
use std::fmt::{Result, Write};

use super::text;
use crate::report::{Article, Found, Lack, Lookup, Overlap, Report, SameElsewhere, Theme, Utf16Span};

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

/// Statements that report the same with other figures, each two of them once.
pub fn write_figures(out: &mut String, report: &Report, lookup: &Lookup) -> Result {
    let mut met = BTreeSet::new();
    let mut lines = String::new();
    for own in report.articles.iter().flat_map(|article| &article.statements) {
        for same in own.relation.iter().flat_map(|relation| &relation.same) {
            if same.differs.is_some() && !met.contains(&(same.statement.as_str(), own.id.as_str())) {
                met.insert((own.id.as_str(), same.statement.as_str()));
                write_figures_of(&mut lines, &own.id, same, lookup)?;
            }
        }
    }
    if lines.is_empty() { Ok(()) } else { writeln!(out, "## Figures that differ\n\n{lines}") }
}

/// '- “It opens by October.” (BT): **by October**; “It opens by 2012.” (Wire): **by 2012**'
fn write_figures_of(out: &mut String, own: &str, same: &SameElsewhere, lookup: &Lookup) -> Result {
    let (Some(own), Some(other), Some(differs)) =
        (lookup.statement(own), lookup.statement(&same.statement), &same.differs)
    else {
        return Ok(());
    };
    let side = |found: &Found, spans: &[Utf16Span]| {
        let figures: Vec<_> = spans.iter().map(|span| format!("**{}**", text(&found.part(*span)))).collect();
        format!("“{}” ({}): {}", text(&found.text), text(found.article.name()), figures.join(", "))
    };
    writeln!(out, "- {}; {}", side(own, &differs.own), side(other, &differs.other))
}

/// Of each article, what at least two others report and it does not.
pub fn write_lacks(out: &mut String, report: &Report, lookup: &Lookup) -> Result {
    if report.articles.iter().all(|article| article.lacks.is_empty()) {
        return Ok(());
    }
    writeln!(out, "## Not found, and reported by two others or more\n")?;
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

/// '- **the attack on Estonia**: BT, Wire; nearest: “…”'
fn write_theme(out: &mut String, article: &Article, theme: &Theme, lack: &Lack, lookup: &Lookup) -> Result {
    write!(out, "- **{}**: {}", text(&theme.label), reporting(lack, lookup))?;
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
    writeln!(out, "- {label}“{}” — {}", text(&first.text), reporting(lack, lookup))
}

/// Who reports it: 'BT, Wire'.
fn reporting(lack: &Lack, lookup: &Lookup) -> String {
    let names = lack.statements.iter().filter_map(|id| lookup.statement(id));
    names.map(|found| text(found.article.name())).collect::<Vec<_>>().join(", ")
}
