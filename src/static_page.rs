//! The comparison as plain HTML: what a reader without JavaScript sees, and the first paint of all others.

use maud::{Markup, html};

use crate::report::{Article, Cell, Link, LinkKind, Lookup, Member, Origin, Report, Row, State, Theme};

/// The matrix, then each theme's statements side by side. Text from outside is escaped by `maud`.
pub fn static_page(report: &Report) -> String {
    let lookup = Lookup::of(report);
    let statements: usize = report.articles.iter().map(|article| article.statements.len()).sum();
    html! {
        header class="head" {
            p class="program" { "Crossread" }
            div class="story" {
                h1 dir="auto" { (report.title.as_deref().unwrap_or("Comparison")) }
                p { (report.articles.len()) " articles · " (statements) " statements · nothing leaves this file" }
            }
        }
        main class="static" {
            (matrix(report))
            @for theme in &report.themes { (theme_section(theme, report, &lookup)) }
        }
    }
    .into_string()
}

fn matrix(report: &Report) -> Markup {
    html! {
        div class="matrix" {
            table {
                caption class="hidden" { "Themes by outlets" }
                thead {
                    tr {
                        td {}
                        @for article in &report.articles { th scope="col" { (article_head(article)) } }
                    }
                }
                tbody {
                    @for theme in &report.themes {
                        tr {
                            th scope="row" {
                                a class="theme-name" href={ "#" (anchor(theme)) } dir="auto" { (theme.label) }
                            }
                            @for (cell, article) in theme.cells.iter().zip(&report.articles) {
                                td { (matrix_cell(cell, theme, article)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn article_head(article: &Article) -> Markup {
    html! {
        span class="outlet" dir="auto" { (article.outlet.as_deref().unwrap_or("Outlet not named")) }
        " "
        span class="date" { (article.date.as_deref().unwrap_or("no date in the text")) }
        @if let Some(title) = &article.title { " " span class="headline" dir="auto" { (title) } }
    }
}

fn matrix_cell(cell: &Cell, theme: &Theme, article: &Article) -> Markup {
    html! {
        span class={ "cell " (state_name(cell.state)) } {
            span class="short-name" dir="auto" { (article.name()) }
            (strip(cell, theme, article))
            span class="amount" {
                @match cell.state {
                    State::Covered => { b { (cell.words) } " words" },
                    State::Weak => { "touched on" },
                    State::Absent => { "not found" },
                }
            }
        }
    }
}

/// A line as long as the article with a bar for each statement, as wide as its words.
fn strip(cell: &Cell, theme: &Theme, article: &Article) -> Markup {
    let bars: Vec<_> = theme
        .members
        .iter()
        .filter(|member| cell.statements.contains(&member.statement))
        .filter_map(|member| Some((member, article.statements.iter().find(|s| s.id == member.statement)?)))
        .collect();
    html! {
        svg class={ "strip " (state_name(cell.state)) } viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" {
            line x1="0" x2="100" y1="11.5" y2="11.5" {}
            @for (member, statement) in bars {
                @let width = f64::from(statement.words) * 100.0 / f64::from(article.words.max(1));
                @let covered = member.state == State::Covered;
                rect class=(state_name(member.state)) x=(statement.position * 100.0) width=(width)
                    y=(if covered { 1 } else { 6 }) height=(if covered { 10 } else { 5 }) {}
            }
        }
    }
}

fn theme_section(theme: &Theme, report: &Report, lookup: &Lookup) -> Markup {
    let rows = report.rows.iter().filter(|row| row.theme == theme.id);
    html! {
        section id=(anchor(theme)) {
            h2 dir="auto" { (theme.label) }
            @match (theme.origin, &theme.query) {
                (Origin::Named, Some(query)) => { p class="query" dir="auto" { (query) } },
                (Origin::Named, None) => {},
                (Origin::Found, _) => { p class="query" { "Suggested by the texts." } },
            }
            @for row in rows { (row_list(row, theme, lookup)) }
            @for (cell, article) in theme.cells.iter().zip(&report.articles) {
                @if let Some(nearest) = cell.nearest.as_ref().and_then(|n| lookup.statement(&n.statement)) {
                    p class="absent" {
                        "Not found in " span dir="auto" { (article.name()) } "; nearest: "
                        q dir="auto" { (nearest.text) }
                    }
                }
            }
        }
    }
}

fn row_list(row: &Row, theme: &Theme, lookup: &Lookup) -> Markup {
    let ids: Vec<&str> = row.cells.iter().flatten().map(String::as_str).collect();
    let articles = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    html! {
        @if articles > 1 {
            h3 {
                @if let Some(label) = &row.label { span dir="auto" { (label) } " " }
                small { "same claim in " (articles) " outlets" }
            }
        }
        div class="row" {
            @for id in &ids {
                @if let Some(found) = lookup.statement(id) {
                    @let member = theme.members.iter().find(|member| member.statement == *id);
                    figure class=(member.map_or("", |member| state_name(member.state))) {
                        blockquote dir="auto" { (found.text) }
                        figcaption {
                            b dir="auto" { (found.article.name()) }
                            @if let Some(speaker) = &found.statement.speaker { " · " span dir="auto" { (speaker) } ", quoted" }
                            @if member.is_some_and(is_weak) { " · touches the theme" }
                            @if let Some(link) = ids.first().and_then(|first| lookup.link(first, id)) { " · " (link_words(link)) }
                        }
                    }
                }
            }
        }
    }
}

fn is_weak(member: &Member) -> bool {
    member.state == State::Weak
}

/// How a statement stands to the first of its row.
fn link_words(link: &Link) -> &'static str {
    match link.kind {
        LinkKind::Verbatim => "the same words",
        LinkKind::Near => "nearly the same words",
        LinkKind::Same => "the same claim",
        LinkKind::Related => "on the same matter",
    }
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Covered => "covered",
        State::Weak => "weak",
        State::Absent => "absent",
    }
}

fn anchor(theme: &Theme) -> String {
    format!("theme-{}", theme.id)
}
