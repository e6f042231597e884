//! The comparison as plain HTML: what a reader without JavaScript sees, and the first paint of all others.

mod brief;
mod date;
mod dates;
mod differences;
mod matrix;
mod openings;
mod themes;

use maud::{Markup, html};

use crate::report::{Decided, Lookup, Member, Report, State, Theme};

/// What a reader should know first, the matrix, then each theme's statements side by side, then what sets the articles apart. Text from outside is escaped by `maud`.
pub fn static_page(report: &Report) -> String {
    let lookup = Lookup::new(report);
    let decided = Decided { report, text: str::to_owned };
    let statements: usize = report.articles.iter().map(|article| article.statements.len()).sum();
    html! {
        header class="head" {
            p class="program" { "Crossread" }
            div class="story" {
                h1 dir="auto" { (report.title.as_deref().unwrap_or("Untitled comparison")) }
                p { (report.articles.len()) " articles · " (statements) " statements · nothing leaves this file" }
            }
            // The room of the views' names, so that nothing below moves when a script takes over.
            div class="views" {}
        }
        main class="static" {
            @if report.articles.iter().any(|article| article.excerpt) {
                p class="shortened" {
                    "Shortened to how each article begins and the statements on a theme or in several articles; […] stands \
                     for the rest. What only one article says cannot be told."
                }
            }
            (brief::brief(report, &lookup))
            @if report.themes.is_empty() {
                p class="explanation" { "No theme is shared by these articles." }
            } @else {
                div class="above" { (explanation()) (dates::dates(report)) }
                (matrix::matrix(report, &lookup))
            }
            @for theme in matrix::shared_by_most(report) { (themes::section(theme, report, &lookup)) }
            (differences::overlap(report))
            (differences::relations(report))
            (differences::contradictions(report, &lookup))
            (differences::copies(report))
            (differences::disagreement(report))
            (differences::lacks(report, &lookup))
            (list("Corrected by a reader", &decided.corrections()))
            (list("Notes", &decided.notes()))
        }
    }
    .into_string()
}

fn explanation() -> Markup {
    html! {
        p class="explanation" {
            "How much of each article is given to a theme, and where. A bar is a statement; its place is \
             its place in the article, its width its words. "
            span class="key" {
                svg class="strip" viewBox="0 0 14 22" aria-hidden="true" {
                    rect class="covered" x="1" y="6" width="12" height="15" {}
                }
                " on the theme"
            }
            " "
            span class="key" {
                svg class="strip" viewBox="0 0 14 22" aria-hidden="true" {
                    rect class="mentioned" x="1" y="12" width="12" height="9" {}
                }
                " mentioned in passing"
            }
            " "
            span class="key" {
                svg class="strip" viewBox="0 0 14 22" aria-hidden="true" {
                    rect class="perhaps" x="1" y="12" width="12" height="9" {}
                }
                " perhaps"
            }
        }
    }
}

fn list(title: &str, items: &[String]) -> Markup {
    html! {
        @if !items.is_empty() {
            section {
                h2 { (title) }
                ul { @for item in items { li dir="auto" { (item) } } }
            }
        }
    }
}

fn is_on(member: &Member, statement: &str) -> bool {
    member.statement == statement
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Covered => "covered",
        State::Mentioned => "mentioned",
        State::Perhaps => "perhaps",
        State::NotCompared => "not-compared",
        State::Absent => "absent",
    }
}

fn anchor(theme: &Theme) -> String {
    format!("theme-{}", theme.id)
}
