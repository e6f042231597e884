//! Each theme's statements: what several outlets claim level with each other, then the rest.

use maud::{Markup, html};

use super::{anchor, is_on, state_name};
use crate::report::{Doubt, Link, LinkKind, Lookup, Origin, Report, Row, Theme};

pub fn section(theme: &Theme, report: &Report, lookup: &Lookup) -> Markup {
    let rows: Vec<&Row> = report.rows.iter().filter(|row| row.theme == theme.id).collect();
    let (shared, single): (Vec<&Row>, Vec<&Row>) = rows.into_iter().partition(|row| articles(row) > 1);
    let (alone, in_passing): (Vec<&str>, Vec<&str>) =
        single.into_iter().flat_map(ids).partition(|id| theme.is_covered_by(id));
    html! {
        section id=(anchor(theme)) {
            h2 dir="auto" { (theme.label) }
            @if let Some(query) = &theme.query { p class="query" dir="auto" { (query) } }
            @if theme.origin == Origin::Found {
                p class="query" { "The texts suggest this theme; nobody named it." }
            }
            @for row in shared { (shared_row(row, theme, lookup)) }
            (remaining("Found in one article only", "on this theme, no same claim found elsewhere", &alone, theme, lookup))
            (remaining("Perhaps on this theme", "nearly fits, or contradicts what is on it", &report.perhaps_on(theme), theme, lookup))
            (remaining("Mentions it in passing", "not what the statement is about", &in_passing, theme, lookup))
            @for (cell, article) in theme.cells.iter().zip(&report.articles) {
                @if let Some(nearest) = cell.nearest.as_ref().and_then(|n| lookup.statement(&n.statement)) {
                    p class="absent" {
                        "Not found in " b dir="auto" { (article.name()) } "; nearest: "
                        q dir="auto" { (nearest.text) }
                    }
                }
            }
        }
    }
}

fn shared_row(row: &Row, theme: &Theme, lookup: &Lookup) -> Markup {
    let ids: Vec<&str> = ids(row).collect();
    let label = row.label.as_deref().unwrap_or("The same claim in other words");
    html! {
        h3 { span dir="auto" { (label) } " " small { "same claim in " (articles(row)) " articles" } }
        div class="row" {
            @for id in &ids {
                @let link = ids.first().and_then(|first| lookup.link(first, id));
                (statement(id, link.map(link_words), theme, lookup))
            }
        }
        (perhaps(row, theme, lookup))
    }
}

/// What perhaps says the same as a row.
fn perhaps(row: &Row, theme: &Theme, lookup: &Lookup) -> Markup {
    html! {
        @if row.perhaps.iter().any(|cell| !cell.is_empty()) {
            p class="absent" { "Perhaps the same:" }
            div class="row" {
                @for id in row.perhaps.iter().flatten() {
                    (statement(id, doubt_words(lookup.doubt(id, ids(row))).as_deref(), theme, lookup))
                }
            }
        }
    }
}

/// Why it is doubtful, where more is known than that it is.
fn doubt_words(doubt: Option<Doubt>) -> Option<String> {
    doubt.filter(|doubt| !matches!(doubt, Doubt::Unsure)).map(|doubt| doubt.words())
}

fn remaining(label: &str, note: &str, ids: &[&str], theme: &Theme, lookup: &Lookup) -> Markup {
    html! {
        @if !ids.is_empty() {
            h3 { span { (label) } " " small { (note) } }
            div class="row" {
                @for id in ids { (statement(id, None, theme, lookup)) }
            }
        }
    }
}

/// One statement, whose it is, and in what words it stands to its row.
fn statement(id: &str, in_row: Option<&str>, theme: &Theme, lookup: &Lookup) -> Markup {
    let state = theme.members.iter().find(|member| is_on(member, id)).map(|member| member.state);
    html! {
        @if let Some(found) = lookup.statement(id) {
            figure class=[state.map(state_name)] {
                blockquote dir="auto" { (found.text) }
                figcaption {
                    b dir="auto" { (found.article.name()) }
                    @if let Some(speaker) = &found.statement.speaker {
                        " · " span dir="auto" { (speaker) } ", quoted"
                    }
                    @if let Some(words) = in_row {
                        " · " (words)
                    }
                }
            }
        }
    }
}

/// How many articles have a part in the row.
fn articles(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !cell.is_empty()).count()
}

fn ids(row: &Row) -> impl Iterator<Item = &str> {
    row.cells.iter().flatten().map(String::as_str)
}

fn link_words(link: &Link) -> &'static str {
    match link.kind {
        LinkKind::Verbatim => "in the same words",
        LinkKind::Near => "in nearly the same words",
        LinkKind::Same => "the same claim in other words",
        LinkKind::Related => "on the same matter",
    }
}
