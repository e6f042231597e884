//! What a reader corrected and noted, in a sentence each: what, by whom, when, and whether it still fits
//! or is in doubt.

use super::Report;
use crate::project::{Change, NamedStatement, NoteOn};

/// Sentences on a report, with `text` making what came from outside fit for where they go.
pub struct Decided<'r> {
    /// What the ids are of.
    pub report: &'r Report,
    /// How a text is written where it goes.
    pub text: fn(&str) -> String,
}

impl Decided<'_> {
    /// In the project's order.
    pub fn corrections(&self) -> Vec<String> {
        let sentence = |applied: &super::AppliedCorrection| {
            let made = &applied.correction;
            let change = self.change(&made.change, applied.theme.as_deref());
            let standing = standing(applied.fits, made.in_doubt);
            format!("{change}{}{standing}", self.signed(made.by.as_ref(), made.at.as_ref()))
        };
        self.report.corrections.iter().map(sentence).collect()
    }

    /// In the project's order.
    pub fn notes(&self) -> Vec<String> {
        let sentence = |placed: &super::PlacedNote| {
            let note = &placed.note;
            let on = match &note.on {
                NoteOn::Statement(named) => self.statement(named),
                NoteOn::Theme { theme } => self.theme(placed.theme.as_deref(), theme),
                NoteOn::Article { article } => (self.text)(self.article(article)),
            };
            let standing = standing(placed.fits, note.in_doubt);
            format!(
                "On {on}: {}{}{standing}",
                (self.text)(&note.text),
                self.signed(note.by.as_ref(), note.at.as_ref())
            )
        };
        self.report.notes.iter().map(sentence).collect()
    }

    /// `theme` is the id in the report of the one it is about.
    fn change(&self, change: &Change, theme: Option<&str>) -> String {
        match change {
            Change::Link { statements: [a, b] } => {
                format!("Linked: {} and {}", self.statement(a), self.statement(b))
            }
            Change::Part { statements: [a, b] } => {
                format!("The same in part: {} and {}", self.statement(a), self.statement(b))
            }
            Change::Unlink { statements: [a, b] } => {
                format!("Not the same: {} and {}", self.statement(a), self.statement(b))
            }
            Change::AddToTheme { theme: id, statement } => {
                format!("Put on the theme {}: {}", self.theme(theme, id), self.statement(statement))
            }
            Change::RemoveFromTheme { theme: id, statement } => {
                format!("Taken off the theme {}: {}", self.theme(theme, id), self.statement(statement))
            }
            Change::Judged { statement, themes } => {
                let themes: Vec<_> = themes.iter().map(|id| self.theme(Some(id.as_str()), id)).collect();
                let which = if themes.is_empty() { "any theme".to_owned() } else { themes.join(", ") };
                format!("Seen, and not on {which}: {}", self.statement(statement))
            }
            Change::Split { statement, parts } => {
                let parts: Vec<_> = parts.iter().map(|part| format!("“{}”", (self.text)(part))).collect();
                format!("Split: {} into {}", self.statement(statement), parts.join(" and "))
            }
            Change::Join { statements } => {
                let statements: Vec<_> = statements.iter().map(|one| self.statement(one)).collect();
                format!("Joined: {}", statements.join(" and "))
            }
        }
    }

    /// '“Ministers met on Tuesday.” (BT)', as it was named.
    fn statement(&self, named: &NamedStatement) -> String {
        format!("“{}” ({})", (self.text)(&named.text), (self.text)(self.article(&named.article)))
    }

    fn article<'s>(&'s self, id: &'s str) -> &'s str {
        self.report.articles.iter().find(|article| article.id == id).map_or(id, |article| article.name())
    }

    /// The label of the theme that is `found` in the report, else the id that the project gives.
    fn theme(&self, found: Option<&str>, id: &str) -> String {
        let theme = self.report.themes.iter().find(|theme| Some(theme.id.as_str()) == found);
        (self.text)(theme.map_or(id, |theme| &theme.label))
    }

    /// ' — Ada, 2026-11-23', as far as it is known.
    fn signed(&self, by: Option<&String>, at: Option<&String>) -> String {
        let known = [by, at].into_iter().flatten().zip([" — ", ", "]);
        known.fold(String::new(), |said, (known, before)| said + before + &(self.text)(known))
    }
}

/// What keeps it from standing as it was made.
fn standing(fits: bool, in_doubt: bool) -> &'static str {
    match (fits, in_doubt) {
        (false, _) => " (no longer fits)",
        (true, true) => " (in doubt: two articles or themes had its id)",
        (true, false) => "",
    }
}
