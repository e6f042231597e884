//! The corrections and notes of a reader, in Markdown: what, by whom, when, and whether it still fits.

use std::fmt::Write;

use super::text;
use crate::project::{Change, NamedStatement, NoteOn};
use crate::report::Report;

pub(super) fn write_corrections(out: &mut String, report: &Report) -> std::fmt::Result {
    if report.corrections.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Corrected by a reader\n")?;
    for applied in &report.corrections {
        let made = &applied.correction;
        let change = change(&made.change, applied.theme.as_deref(), report);
        writeln!(out, "- {change}{}{}", signed(&made.by, &made.at), misfit(applied.fits))?;
    }
    writeln!(out)
}

pub(super) fn write_notes(out: &mut String, report: &Report) -> std::fmt::Result {
    if report.notes.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Notes\n")?;
    for placed in &report.notes {
        let note = &placed.note;
        let on = match &note.on {
            NoteOn::Statement(named) => statement(named, report),
            NoteOn::Theme { theme } => theme_label(placed.theme.as_deref(), theme, report),
            NoteOn::Article { article } => text(article_name(article, report)),
        };
        let (by, misfit) = (signed(&note.by, &note.at), misfit(placed.fits));
        writeln!(out, "- On {on}: {}{by}{misfit}", text(&note.text))?;
    }
    writeln!(out)
}

fn change(change: &Change, theme: Option<&str>, report: &Report) -> String {
    let statement = |named: &NamedStatement| statement(named, report);
    let label = |id: &str| theme_label(theme, id, report);
    match change {
        Change::Link { statements: [a, b] } => format!("Linked: {} and {}", statement(a), statement(b)),
        Change::Unlink { statements: [a, b] } => {
            format!("Not the same: {} and {}", statement(a), statement(b))
        }
        Change::AddToTheme { theme, statement: named } => {
            format!("Put on the theme {}: {}", label(theme), statement(named))
        }
        Change::RemoveFromTheme { theme, statement: named } => {
            format!("Taken off the theme {}: {}", label(theme), statement(named))
        }
        Change::Split { statement: named, parts } => {
            let parts: Vec<_> = parts.iter().map(|part| format!("“{}”", text(part))).collect();
            format!("Split: {} into {}", statement(named), parts.join(" and "))
        }
        Change::Join { statements } => {
            let statements: Vec<_> = statements.iter().map(statement).collect();
            format!("Joined: {}", statements.join(" and "))
        }
    }
}

/// '“Ministers met on Tuesday.” (BT)', as it was named.
fn statement(named: &NamedStatement, report: &Report) -> String {
    format!("“{}” ({})", text(&named.text), text(article_name(&named.article, report)))
}

fn article_name<'r>(id: &'r str, report: &'r Report) -> &'r str {
    report.articles.iter().find(|article| article.id == id).map_or(id, |article| article.name())
}

/// The label of the theme that is `found` in the report, else the id that the project gives.
fn theme_label(found: Option<&str>, id: &str, report: &Report) -> String {
    let theme = report.themes.iter().find(|theme| Some(theme.id.as_str()) == found);
    text(theme.map_or(id, |theme| &theme.label))
}

/// ' — Ada, 2026-11-23', as far as it is known.
fn signed(by: &Option<String>, at: &Option<String>) -> String {
    let mut signed = String::new();
    for (known, before) in [by, at].into_iter().flatten().zip([" — ", ", "]) {
        // Writing to a String cannot fail.
        let _ = write!(signed, "{before}{}", text(known));
    }
    signed
}

fn misfit(fits: bool) -> &'static str {
    if fits { "" } else { " *(no longer fits)*" }
}
