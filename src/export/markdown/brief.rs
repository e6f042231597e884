//! In brief: what a reader should know first, each line quoted, with who says it.

use std::fmt::{Result, Write};

use super::{day, text};
use crate::report::{BriefKind, BriefLine, Found, Lookup, Report};

/// The lines under what each tells; nothing where there is nothing to say.
pub fn write_brief(out: &mut String, report: &Report, lookup: &Lookup) -> Result {
    if report.brief.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## In brief")?;
    let mut before = None;
    for line in &report.brief {
        if before.replace(line.heading()) != Some(line.heading()) {
            writeln!(out, "\n**{}**\n", line.heading().words())?;
        }
        match line.kind {
            BriefKind::Dates => write_apart(out, line, report)?,
            BriefKind::Disputed | BriefKind::Shared | BriefKind::Only | BriefKind::Copy => {
                write_claim(out, line, report, lookup)?;
            }
        }
    }
    Ok(())
}

/// '- “The bath closes in March.” — BT, Wire; perhaps also: Post'
fn write_claim(out: &mut String, line: &BriefLine, report: &Report, lookup: &Lookup) -> Result {
    let quoted = line.quoted(lookup);
    let quoted: Vec<_> = quoted.iter().map(|found| format!("“{}”", text(&found.text))).collect();
    let who = names(line.articles.iter().map(|id| report.article(id).map_or(id.as_str(), |one| one.name())));
    write!(out, "- {} — {who}", quoted.join(" against "))?;
    let perhaps = line.perhaps(lookup);
    if !perhaps.is_empty() {
        write!(out, "; perhaps also: {}", names(perhaps.iter().map(|found: &&Found| found.article.name())))?;
    }
    if let Some(texts) = line.in_texts() {
        write!(out, ", {texts}")?;
    }
    if let Some(copied) = line.copied(report) {
        write!(out, "; {}", text(&copied))?;
    }
    writeln!(out)
}

/// '- These articles are up to 6 years apart: BT (2012-02-03) – Wire (2018-02-02)'
fn write_apart(out: &mut String, line: &BriefLine, report: &Report) -> Result {
    let dated = line.articles.iter().filter_map(|id| report.article(id)).map(|article| {
        format!("{} ({})", text(article.name()), text(article.date.as_deref().map_or("", day)))
    });
    writeln!(out, "- {}: {}", line.apart().unwrap_or_default(), dated.collect::<Vec<_>>().join(" – "))
}

fn names<'r>(names: impl Iterator<Item = &'r str>) -> String {
    names.map(text).collect::<Vec<_>>().join(", ")
}
