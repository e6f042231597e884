//! A report in Markdown, to paste into a document.

mod brief;
mod differences;

use std::fmt::Write;

use brief::write_brief;
use differences::{write_contradictions, write_copies, write_lacks, write_overlap, write_relations};

use crate::report::{Article, Cell, Decided, Found, Lookup, Member, Origin, Report, Row, State, Theme};

/// The report: what a reader should know first, the matrix, how much the articles say alike, then each theme with its quoted evidence, then
/// what differs, what each article lacks, what stands alone, what a reader corrected and noted, and what was
/// left out.
pub fn markdown(report: &Report) -> String {
    let lookup = Lookup::new(report);
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = write_report(&mut out, report, &lookup);
    out
}

fn write_report(out: &mut String, report: &Report, lookup: &Lookup) -> std::fmt::Result {
    let statements: usize = report.articles.iter().map(|article| article.statements.len()).sum();
    writeln!(out, "# {}\n", text(report.title.as_deref().unwrap_or("Comparison")))?;
    writeln!(out, "{} articles, {statements} statements.\n", report.articles.len())?;
    for article in &report.articles {
        writeln!(out, "- {}", source(article))?;
    }
    write_brief(out, report, lookup)?;
    writeln!(out, "\n## Coverage\n")?;
    write_matrix(out, report, lookup)?;
    write_overlap(out, report)?;
    write_relations(out, report)?;
    for theme in &report.themes {
        write_theme(out, theme, report, lookup)?;
    }
    write_contradictions(out, report, lookup)?;
    write_copies(out, report)?;
    write_lacks(out, report, lookup)?;
    write_unique(out, report, lookup)?;
    let decided = Decided { report, text };
    write_list(out, "Corrected by a reader", &decided.corrections())?;
    write_list(out, "Notes", &decided.notes())?;
    write_dropped(out, report)
}

/// 'BT, “US, eyeing Russia, …”, 2015-06-24 (000-us-urges-allies.txt)', as far as it is known.
fn source(article: &Article) -> String {
    let mut source = match &article.outlet {
        Some(outlet) => format!("**{}**", text(outlet)),
        None => "**Outlet not named**".to_owned(),
    };
    if let Some(title) = &article.title {
        let _ = write!(source, ", “{}”", text(title));
    }
    if let Some(author) = &article.author {
        let _ = write!(source, ", by {}", text(author));
    }
    let date = article.date.as_deref().map_or("no date in the text", day);
    let _ = write!(source, ", {}", text(date));
    if let Some(file) = &article.file {
        let _ = write!(source, " ({})", text(file));
    }
    if article.related == Some(false) {
        source.push_str(", shares next to nothing with the others");
    }
    if let Some(not_compared) = article.not_compared() {
        let _ = write!(source, ", {not_compared}");
    }
    source
}

/// The date without the time of day.
fn day(date: &str) -> &str {
    date.split_once('T').map_or(date, |(day, _)| day)
}

fn write_matrix(out: &mut String, report: &Report, lookup: &Lookup) -> std::fmt::Result {
    write!(out, "| Theme |")?;
    for article in &report.articles {
        write!(out, " {} |", text(article.name()))?;
    }
    writeln!(out, " Disagreement |\n|---|{}", "---|".repeat(report.articles.len() + 1))?;
    for theme in &report.themes {
        write!(out, "| {} |", text(&theme.label))?;
        for cell in &theme.cells {
            write!(out, " {} |", amount(cell, theme, lookup))?;
        }
        match theme.disagreement {
            Some(disagreement) => writeln!(out, " {disagreement:.2} |")?,
            None => writeln!(out, " |")?,
        }
    }
    writeln!(
        out,
        "\nDisagreement: how far the articles' words on a theme lie apart, from 0, all the same, to almost 1, one article \
         alone.\n"
    )
}

/// How much and how early.
fn amount(cell: &Cell, theme: &Theme, lookup: &Lookup) -> String {
    let lead = theme.lead(cell).and_then(|lead| lookup.statement(lead));
    let place = lead.map_or("left out of this copy", Found::place);
    match cell.state {
        State::Covered => format!("{} words, {place}", cell.words),
        State::Mentioned => format!("mentioned in passing, {place}"),
        State::Perhaps => format!("perhaps, {place}"),
        State::NotCompared => "not compared".to_owned(),
        State::Absent => "not found".to_owned(),
    }
}

fn write_theme(out: &mut String, theme: &Theme, report: &Report, lookup: &Lookup) -> std::fmt::Result {
    writeln!(out, "## {}\n", text(&theme.label))?;
    match (theme.origin, &theme.query) {
        (Origin::Named, Some(query)) => writeln!(out, "*{}*\n", text(query))?,
        (Origin::Named, None) => {}
        (Origin::Found, _) => writeln!(out, "*Suggested by the texts.*\n")?,
    }
    for row in report.rows.iter().filter(|row| row.theme == theme.id) {
        write_row(out, row, theme, lookup)?;
    }
    for found in report.perhaps_on(theme).into_iter().filter_map(|id| lookup.statement(id)) {
        writeln!(out, "Perhaps on this theme: “{}” — {}\n", text(&found.text), text(found.article.name()))?;
    }
    for (article, cell) in report.articles.iter().zip(&theme.cells) {
        let nearest = cell.nearest.as_ref().and_then(|nearest| lookup.statement(&nearest.statement));
        if let Some(nearest) = nearest {
            writeln!(out, "Not found in {}; nearest: “{}”\n", text(article.name()), text(&nearest.text))?;
        }
    }
    Ok(())
}

fn write_row(out: &mut String, row: &Row, theme: &Theme, lookup: &Lookup) -> std::fmt::Result {
    let articles = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    if articles > 1 {
        let label = row.label.as_deref().map_or(String::new(), |label| format!("{}: ", text(label)));
        writeln!(out, "**{label}the same in {articles} articles**\n")?;
    }
    let in_row = || row.cells.iter().flatten().map(String::as_str);
    let told = row.cells.iter().flatten().map(|id| (id, String::new()));
    let asked = row
        .perhaps
        .iter()
        .flatten()
        .filter_map(|id| Some((id, format!(", {}", text(&lookup.doubt(id, in_row())?.words())))));
    for (id, perhaps) in told.chain(asked) {
        let Some(found) = lookup.statement(id) else { continue };
        let is_mentioned = |member: &Member| member.statement == *id && member.state == State::Mentioned;
        let mentioned = theme.members.iter().any(is_mentioned);
        let speaker =
            found.statement.speaker.as_deref().map_or(String::new(), |s| format!(", quoting {}", text(s)));
        let in_passing = if mentioned { ", in passing" } else { "" };
        writeln!(
            out,
            "> {}\n>\n> — {}{speaker}{in_passing}{perhaps}\n",
            text(&found.text),
            text(found.article.name())
        )?;
    }
    Ok(())
}

fn write_unique(out: &mut String, report: &Report, lookup: &Lookup) -> std::fmt::Result {
    if report.unique.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Reported by one article only\n")?;
    for article in &report.articles {
        let own: Vec<_> = report
            .unique
            .iter()
            .filter_map(|id| lookup.statement(id))
            .filter(|found| found.article.id == article.id)
            .collect();
        if own.is_empty() {
            continue;
        }
        writeln!(out, "### {}\n", text(article.name()))?;
        for found in own {
            writeln!(out, "- {}", text(&found.text))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn write_dropped(out: &mut String, report: &Report) -> std::fmt::Result {
    if report.articles.iter().flat_map(|article| &article.blocks).all(|block| block.kept) {
        return Ok(());
    }
    writeln!(out, "## Left out as not the story\n")?;
    for article in &report.articles {
        for (block, block_text) in article.blocks.iter().zip(article.block_texts()) {
            if let Some(reason) = block.reason {
                writeln!(out, "- {}: “{}” ({})", text(article.name()), text(&block_text), reason.words())?;
            }
        }
    }
    Ok(())
}

fn write_list(out: &mut String, title: &str, items: &[String]) -> std::fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(out, "## {title}\n")?;
    for item in items {
        writeln!(out, "- {item}")?;
    }
    writeln!(out)
}

/// Text from outside, on one line, with what Markdown would read as marks escaped.
fn text(outside: &str) -> String {
    let mut escaped = String::with_capacity(outside.len());
    for word in outside.split_whitespace() {
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        for character in word.chars() {
            if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&') {
                escaped.push('\\');
            }
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{markdown, text};
    use crate::compare::compare;
    use crate::project::{Project, ProjectArticle};

    #[test]
    fn a_section_without_content_is_left_out() {
        let article = |id: &str| ProjectArticle {
            id: id.into(),
            text: "Ministers from all member states met in Brussels on Tuesday.".into(),
            ..Default::default()
        };
        let project = Project { articles: vec![article("a1"), article("a2")], ..Default::default() };
        let printed = markdown(&compare(&project).unwrap());
        assert!(!printed.contains("## Reported"), "{printed}");
        assert!(!printed.contains("## Left out"), "{printed}");
    }

    #[test]
    fn corrections_and_notes_say_what_who_and_when_and_whether_they_fit() {
        let article = |id: &str, outlet: &str| ProjectArticle {
            id: id.into(),
            outlet: Some(outlet.into()),
            text: "Ministers met on Tuesday. Stir *the* eggs.".into(),
            ..Default::default()
        };
        let json = r#"[
            {"kind": "unlink", "by": "Ada", "at": "2026-11-23", "statements":
                [{"article": "a1", "text": "Ministers met on Tuesday."}, {"article": "a2", "text": "Stir *the* eggs."}]},
            {"kind": "add-to-theme", "at": "2026-11-24", "theme": "t1", "statement": {"article": "a2", "text": "Gone."}}
        ]"#;
        let notes = r#"[{"on": {"kind": "article", "article": "a1"}, "text": "Odd.", "by": "Ben"}]"#;
        let project = Project {
            articles: vec![article("a1", "BT"), article("a2", "Wire")],
            corrections: serde_json::from_str(json).unwrap(),
            notes: serde_json::from_str(notes).unwrap(),
            ..Default::default()
        };
        let printed = markdown(&compare(&project).unwrap());
        for line in [
            r"- Not the same: “Ministers met on Tuesday.” (BT) and “Stir \*the\* eggs.” (Wire) — Ada, 2026-11-23",
            "- Put on the theme t1: “Gone.” (Wire) — 2026-11-24 (no longer fits)",
            "- On BT: Odd. — Ben",
        ] {
            assert!(printed.lines().any(|printed| printed == line), "{line} in {printed}");
        }
    }

    #[test]
    fn outside_text_makes_no_marks() {
        assert_eq!(text("a | b\n# *c* <img src=x>"), r"a \| b \# \*c\* \<img src=x\>");
    }
}
