//! What an excerpt carries of the comparison of the whole articles.

use std::collections::BTreeSet;

use crate::project::{Project, ProjectTheme, WholeCell, WholeMember, WholeTheme};
use crate::report::{Cell, Lookup, Member, Origin, Report, State, Theme};

/// What the comparison said of each theme and article, with the words of those members that are `kept`.
pub(super) fn whole(project: &Project, report: &Report, kept: &[Vec<bool>]) -> Vec<WholeTheme> {
    let statements =
        report.articles.iter().zip(kept).flat_map(|(read, kept)| read.statements.iter().zip(kept));
    let stays: BTreeSet<&str> =
        statements.filter(|(_, kept)| **kept).map(|(statement, _)| statement.id.as_str()).collect();
    let lookup = Lookup::new(report);
    let mut own = project.themes.iter();
    let theme = |theme: &Theme| {
        let named = match theme.origin {
            Origin::Named => own.next().cloned(),
            Origin::Found => None,
        };
        let suggested = || ProjectTheme { label: theme.label.clone(), ..ProjectTheme::default() };
        let cells = theme.cells.iter().map(|cell| whole_cell(theme, cell, &stays, &lookup));
        WholeTheme { theme: named.unwrap_or_else(suggested), cells: cells.collect() }
    };
    report.themes.iter().map(theme).collect()
}

fn whole_cell(theme: &Theme, cell: &Cell, stays: &BTreeSet<&str>, lookup: &Lookup) -> WholeCell {
    let is_in_cell = |id: &String| cell.statements.contains(id);
    let own: Vec<_> = theme.members.iter().filter(|member| is_in_cell(&member.statement)).collect();
    let placed = |statement: &str, score: f64, state: State, cue: Option<&String>| {
        let text = &lookup.statement(statement).filter(|_| stays.contains(statement))?.text;
        Some(WholeMember { text: in_one_line(text), score, state: written(state), cue: cue.cloned() })
    };
    let member = |one: &&Member| placed(&one.statement, one.score, one.state, one.cue.as_ref());
    let members: Vec<WholeMember> = own.iter().filter_map(member).collect();
    let nearest = cell.nearest.as_ref();
    WholeCell {
        article: cell.article.clone(),
        state: written(cell.state),
        left_out: cell.left_out + (own.len() - members.len()) as u32,
        words: cell.words,
        first_position: cell.first_position,
        nearest: nearest.and_then(|one| placed(&one.statement, one.score, State::Absent, None)),
        members,
    }
}

/// A state as a report writes it.
fn written(state: State) -> String {
    let value = serde_json::to_value(state).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
