//! When the articles appeared, in order; only where at least two dates are known.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::date;
use crate::report::{Article, Report};

/// More articles than this are counted, not named.
const MAX_NAMED: usize = 3;

pub fn dates(report: &Report) -> Markup {
    let mut known: BTreeMap<&str, Vec<&Article>> = BTreeMap::new();
    let mut unknown = Vec::new();
    for article in &report.articles {
        match article.date.as_deref().filter(|date| !date.is_empty()) {
            // What follows ten characters is a time of day.
            Some(date) => known.entry(date.get(..10).unwrap_or(date)).or_default().push(article),
            None => unknown.push(article),
        }
    }
    html! {
        @if known.len() > 1 {
            div class="dates" {
                ol aria-label="When they appeared" {
                    @for (day, articles) in &known {
                        li { time datetime=(day) { (date::in_words(day)) } " " (names(articles)) }
                    }
                }
                @if !unknown.is_empty() { p class="quiet" { "no date in the text: " (names(&unknown)) } }
            }
        }
    }
}

fn names(articles: &[&Article]) -> Markup {
    html! {
        @if articles.len() > MAX_NAMED {
            b { (articles.len()) " articles" }
        } @else {
            @for article in articles { b dir="auto" { (article.name()) } }
        }
    }
}
