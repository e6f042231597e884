//! A reader's corrections and notes as rows.

use super::Table;
use crate::project::{Change, NamedStatement, NoteOn};
use crate::report::Report;

/// Between the parts of a split, the statements of a join, the themes of what was judged.
const SEPARATOR: &str = " | ";

/// What a row holds of a correction or note; the rest is empty.
#[derive(Default)]
struct Row<'r> {
    kind: &'static str,
    fits: bool,
    in_doubt: bool,
    /// The theme's id in the report, where it is there.
    found_theme: Option<&'r str>,
    /// The theme's id in the project.
    theme: &'r str,
    statements: &'r [NamedStatement],
    /// The article that is not named by a statement.
    article: &'r str,
    text: String,
}

/// A row for each correction, then for each note.
pub(super) fn corrections(table: &mut Table, report: &Report) {
    table.row([
        "kind",
        "fits",
        "theme",
        "article",
        "outlet",
        "statement",
        "other_article",
        "other_outlet",
        "other_statement",
        "text",
        "by",
        "at",
        "in_doubt",
    ]);
    for applied in &report.corrections {
        let made = &applied.correction;
        let (fits, in_doubt, found_theme) = (applied.fits, made.in_doubt, applied.theme.as_deref());
        let row = Row { fits, in_doubt, found_theme, ..row_of_change(&made.change) };
        row.write(table, report, made.by.as_ref(), made.at.as_ref());
    }
    for placed in &report.notes {
        let note = &placed.note;
        let row = match &note.on {
            NoteOn::Statement(named) => Row { statements: std::slice::from_ref(named), ..Row::default() },
            NoteOn::Theme { theme } => Row { theme, ..Row::default() },
            NoteOn::Article { article } => Row { article, ..Row::default() },
        };
        let (fits, in_doubt, found_theme) = (placed.fits, note.in_doubt, placed.theme.as_deref());
        let row = Row { kind: "note", fits, in_doubt, found_theme, text: note.text.clone(), ..row };
        row.write(table, report, note.by.as_ref(), note.at.as_ref());
    }
}

fn row_of_change(change: &Change) -> Row<'_> {
    let one = std::slice::from_ref;
    match change {
        Change::Link { statements } => Row { kind: "link", statements, ..Row::default() },
        Change::Part { statements } => Row { kind: "part", statements, ..Row::default() },
        Change::Unlink { statements } => Row { kind: "unlink", statements, ..Row::default() },
        Change::AddToTheme { theme, statement } => {
            Row { kind: "add-to-theme", theme, statements: one(statement), ..Row::default() }
        }
        Change::RemoveFromTheme { theme, statement } => {
            Row { kind: "remove-from-theme", theme, statements: one(statement), ..Row::default() }
        }
        // The themes' ids, since there may be many.
        Change::Judged { statement, themes } => {
            Row { kind: "judged", statements: one(statement), text: themes.join(SEPARATOR), ..Row::default() }
        }
        Change::Split { statement, parts } => {
            Row { kind: "split", statements: one(statement), text: parts.join(SEPARATOR), ..Row::default() }
        }
        Change::Join { statements } => {
            let texts: Vec<_> = statements.iter().map(|statement| statement.text.as_str()).collect();
            let text = texts.join(SEPARATOR);
            Row { kind: "join", statements: statements.get(..1).unwrap_or_default(), text, ..Row::default() }
        }
    }
}

impl Row<'_> {
    fn write(&self, table: &mut Table, report: &Report, by: Option<&String>, at: Option<&String>) {
        let theme = report.themes.iter().find(|theme| Some(theme.id.as_str()) == self.found_theme);
        let [one, other] = [0, 1].map(|place| {
            let named = self.statements.get(place);
            let article = named.map_or("", |named| named.article.as_str());
            let article = if place == 0 && named.is_none() { self.article } else { article };
            let known = report.articles.iter().find(|one| one.id == article);
            let outlet = known.and_then(|one| one.outlet.as_deref()).unwrap_or_default();
            [article, outlet, named.map_or("", |named| named.text.as_str())]
        });
        let [fits, in_doubt] = [self.fits, self.in_doubt].map(|holds| if holds { "1" } else { "0" });
        let theme = theme.map_or(self.theme, |theme| theme.label.as_str());
        let signed = [self.text.as_str(), super::known(by), super::known(at), in_doubt];
        table.row([self.kind, fits, theme].into_iter().chain(one).chain(other).chain(signed));
    }
}
