//! A report as CSV, for a spreadsheet or a statistics program.
//!
//! UTF-8 with a byte order mark, without which Excel takes it for Windows-1252, and lines that end in
//! CRLF (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it: a
//! text from outside could have the spreadsheet load an address or start a program (OWASP, 'CSV
//! Injection', <https://owasp.org/www-community/attacks/CSV_Injection>).

mod corrections;
mod differences;

use csv::{Terminator, Writer, WriterBuilder};
use serde::Deserialize;

use crate::project::codebook::FORMULA_SIGNS;
use crate::report::{Article, Cell, Lookup, Member, Origin, Report, State, Theme};

/// What a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SpreadsheetForm {
    /// A row for each statement on a theme or touching it.
    Statements,
    /// Themes by articles: how many statements are on the theme.
    Counts,
    /// Themes by articles: 1 where a statement is on the theme, else 0.
    Presence,
    /// A row for each correction and note of the reader.
    Corrections,
    /// A row for each statement of others on what an article lacks.
    Lacks,
    /// A row for each article and other one: how many of its statements the other makes too.
    Overlap,
    /// A row for each theme: how many articles cover it, how unlike each other.
    Disagreement,
    /// A row for each statement and one of another article that reports the same or is near it.
    Relations,
    /// A row for each passage that several articles print word for word.
    Copies,
}

/// The report in this form.
pub fn csv(report: &Report, form: SpreadsheetForm) -> String {
    let mut table = Table::default();
    match form {
        SpreadsheetForm::Statements => statements(&mut table, report),
        SpreadsheetForm::Counts => matrix(&mut table, report, |count| count),
        SpreadsheetForm::Presence => matrix(&mut table, report, |count| count.min(1)),
        SpreadsheetForm::Corrections => corrections::corrections(&mut table, report),
        SpreadsheetForm::Lacks => differences::lacks(&mut table, report),
        SpreadsheetForm::Overlap => differences::overlap(&mut table, report),
        SpreadsheetForm::Disagreement => differences::disagreement(&mut table, report),
        SpreadsheetForm::Relations => differences::relations(&mut table, report),
        SpreadsheetForm::Copies => differences::copies(&mut table, report),
    }
    table.into_text()
}

fn statements(table: &mut Table, report: &Report) {
    table.row([
        "theme",
        "origin",
        "outlet",
        "article",
        "title",
        "date",
        "url",
        "statement",
        "quotation",
        "speaker",
        "position",
        "score",
        "state",
        "cue",
        "by_reader",
    ]);
    let lookup = Lookup::new(report);
    for theme in &report.themes {
        for member in &theme.members {
            statement(table, theme, member, &lookup);
        }
    }
}

fn statement(table: &mut Table, theme: &Theme, member: &Member, lookup: &Lookup) {
    let Some(found) = lookup.statement(&member.statement) else { return };
    let article = found.article;
    table.row([
        theme.label.as_str(),
        origin_name(theme.origin),
        known(article.outlet.as_ref()),
        &article.id,
        known(article.title.as_ref()),
        known(article.date.as_ref()),
        known(article.url.as_ref()),
        &found.text,
        &found.quotations().join(" […] "),
        known(found.statement.speaker.as_ref()),
        &found.statement.position.to_string(),
        &member.score.to_string(),
        match member.state {
            State::Covered => "covered",
            State::Mentioned => "mentioned",
            State::Perhaps => "perhaps",
            State::NotCompared => "not-compared",
            State::Absent => "absent",
        },
        known(member.cue.as_ref()),
        if member.by_reader { "1" } else { "0" },
    ]);
}

/// Themes by articles, in each cell what `of` makes of the number of its statements; nothing where the article was
/// not compared.
fn matrix(table: &mut Table, report: &Report, of: impl Fn(usize) -> usize) {
    let columns = report.articles.iter().map(|article| column(article, report));
    table.row(["theme".to_owned()].into_iter().chain(columns));
    for theme in &report.themes {
        let covered = theme.covered();
        let kept = |cell: &Cell| cell.statements.iter().filter(|id| covered.contains(id.as_str())).count();
        // Those that a copy leaves out count where the article covers the theme.
        let left_out = |cell: &Cell| if cell.state == State::Covered { cell.left_out as usize } else { 0 };
        let count = |cell: &Cell| kept(cell) + left_out(cell);
        let shown = |cell: &Cell| match cell.state {
            State::NotCompared => String::new(),
            _ => of(count(cell)).to_string(),
        };
        let counts = theme.cells.iter().map(shown);
        table.row([theme.label.clone()].into_iter().chain(counts));
    }
}

/// What a column is called: its article's name, with its id where another has the same name.
fn column(article: &Article, report: &Report) -> String {
    let same = report.articles.iter().filter(|other| other.name() == article.name());
    if same.count() == 1 { article.name().to_owned() } else { format!("{} ({})", article.name(), article.id) }
}

fn origin_name(origin: Origin) -> &'static str {
    match origin {
        Origin::Named => "named",
        Origin::Found => "found",
    }
}

fn known(text: Option<&String>) -> &str {
    text.map(String::as_str).unwrap_or_default()
}

/// A table under way.
pub(super) struct Table(Writer<Vec<u8>>);

impl Default for Table {
    fn default() -> Self {
        Self(WriterBuilder::new().terminator(Terminator::CRLF).from_writer("\u{feff}".into()))
    }
}

impl Table {
    pub(super) fn row<Cell: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let cells: Vec<String> = cells.into_iter().map(|cell| harmless(cell.as_ref())).collect();
        // Writing to memory cannot fail, and every row of a form has as many cells as its head.
        let _ = self.0.write_record(cells);
    }

    pub(super) fn into_text(self) -> String {
        self.0.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// `cell`, which no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    let before = if cell.starts_with(FORMULA_SIGNS) { "'" } else { "" };
    format!("{before}{cell}")
}

#[cfg(test)]
mod tests;
