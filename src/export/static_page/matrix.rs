//! The matrix of themes by outlets, as the page's script draws it: nothing moves when that takes
//! over.

use std::cmp::Reverse;

use maud::{Markup, html};

use super::openings::openings;
use super::{anchor, date, is_on, state_name};
use crate::report::{Article, Cell, Found, Lookup, Origin, Report, State, Theme};

/// Units of a strip: across, thousandths of the article; up, pixels at its usual height.
const STRIP_HEIGHT: u32 = 22;
const LOW_BAR_HEIGHT: u32 = 9;
/// Part of a bar left free, so that neighbours stay apart.
const BAR_GAP_SHARE: f64 = 0.08;

pub fn matrix(report: &Report, lookup: &Lookup) -> Markup {
    html! {
        div class={ "matrix" @if report.articles.len() > 7 { " many" } } {
            table {
                caption class="hidden" { "Themes by outlets" }
                thead {
                    tr {
                        td {}
                        @for article in &report.articles { th scope="col" { (article_head(article)) } }
                    }
                }
                (openings(report, lookup))
                tbody { @for theme in shared_by_most(report) { (theme_row(theme, report, lookup)) } }
            }
        }
    }
}

/// The themes in the order that the page begins with.
pub fn shared_by_most(report: &Report) -> Vec<&Theme> {
    let mut themes: Vec<&Theme> = report.themes.iter().collect();
    themes
        .sort_by_cached_key(|theme| Reverse((cells(theme, State::Covered), cells(theme, State::Mentioned))));
    themes
}

fn cells(theme: &Theme, state: State) -> usize {
    theme.cells.iter().filter(|cell| cell.state == state).count()
}

fn article_head(article: &Article) -> Markup {
    let title = article.title.as_deref().or(article.file.as_deref()).unwrap_or("Untitled article");
    html! {
        @match &article.outlet {
            Some(outlet) => { span class="outlet" dir="auto" { (outlet) } },
            None => { span class="outlet unknown" { "Outlet not named" } },
        }
        " "
        span class="date" {
            @match &article.date {
                Some(date) => { (date::in_words(date)) },
                None => { "no date in the text" },
            }
        }
        " "
        span class="headline" dir="auto" { (title) }
        @if article.related == Some(false) {
            " "
            span class="unrelated" { "shares next to nothing with the others" }
        }
        @if let Some(not_compared) = article.not_compared() {
            " "
            span class="unrelated" { (not_compared) }
        }
        // What a script can do with the column takes this room.
        div class="entry-actions" {}
    }
}

fn theme_row(theme: &Theme, report: &Report, lookup: &Lookup) -> Markup {
    html! {
        tr {
            th scope="row" {
                a class="theme-name" href={ "#" (anchor(theme)) } dir="auto" { (theme.label) }
                span class="spread" {
                    (cells(theme, State::Covered)) " of " (theme.cells.len()) " articles"
                    @if theme.origin == Origin::Found { span class="found" { "suggested by the texts" } }
                }
            }
            @for (cell, article) in theme.cells.iter().zip(&report.articles) {
                td {
                    span class={ "cell " (state_name(cell.state)) } {
                        span class="short-name" dir="auto" { (article.name()) }
                        (strip(cell, theme, article))
                        span class="amount" { (amount(cell, theme, lookup)) }
                    }
                }
            }
        }
    }
}

/// How much, and how early.
fn amount(cell: &Cell, theme: &Theme, lookup: &Lookup) -> Markup {
    let lead = theme.lead(cell).and_then(|lead| lookup.statement(lead));
    let place = lead.map_or("left out of this copy", Found::place);
    html! {
        @match cell.state {
            State::Covered => {
                b { (cell.words) } (if cell.words == 1 { " word · " } else { " words · " }) (place)
            },
            State::Mentioned => { "mentioned in passing · " (place) },
            State::Perhaps => { "perhaps · " (place) },
            State::NotCompared => { "not compared" },
            State::Absent => { "not found" },
        }
    }
}

/// A line as long as the article with a bar for each statement, as wide as its words.
fn strip(cell: &Cell, theme: &Theme, article: &Article) -> Markup {
    let mine = article.statements.iter().filter(|statement| cell.statements.contains(&statement.id));
    html! {
        svg class={ "strip " (state_name(cell.state)) } viewBox={ "0 0 1000 " (STRIP_HEIGHT) }
            preserveAspectRatio="none" aria-hidden="true" {
            @for statement in mine {
                @let member = theme.members.iter().find(|member| is_on(member, &statement.id));
                @let state = member.map_or(State::Perhaps, |member| member.state);
                @let wide = f64::from(statement.words) * 1000.0 / f64::from(article.words.max(1));
                @let height = if state == State::Covered { STRIP_HEIGHT - 1 } else { LOW_BAR_HEIGHT };
                rect class=(state_name(state)) x=(tenths(statement.position * 1000.0 + wide * BAR_GAP_SHARE / 2.0))
                    width=(tenths(wide * (1.0 - BAR_GAP_SHARE))) y=(STRIP_HEIGHT - 1 - height) height=(height) {}
            }
            line x1="0" x2="1000" y1="21.5" y2="21.5" {}
        }
    }
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
