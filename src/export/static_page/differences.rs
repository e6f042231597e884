//! What sets the articles apart: how much they say alike, how their statements stand to each other, figures that
//! differ, how unlike their themes are, and what each of them lacks.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use maud::{Markup, html};

use super::anchor;
use crate::report::{Article, Found, Lack, Lookup, Overlap, RelationKind, Report, Theme, Utf16Span};
use crate::sorting::{sort_by, sort_by_key};

/// More articles than this are not set each against each.
const MAX_TABLE_ARTICLES: usize = 24;
/// So many pairs are named in place of the table.
const CLOSEST_PAIRS: usize = 12;
/// So many of the things that an article lacks are named: the most reported.
const MAX_LACKS: usize = 10;

/// The share of each article's statements that each other one makes too.
pub fn overlap(report: &Report) -> Markup {
    html! {
        section class="overlap" {
            h2 { "Who says the same" }
            @if report.articles.len() > MAX_TABLE_ARTICLES {
                (closest(report))
            } @else {
                p class="query" {
                    "Of each 100 statements of the row’s article, how many the column’s makes too."
                 }
                (each_by_each(report))
            }
        }
    }
}

fn each_by_each(report: &Report) -> Markup {
    html! {
        table {
            thead {
                tr { td {} @for number in 1..=report.articles.len() { th scope="col" { (number) } } }
            }
            tbody {
                @for (number, article) in (1..).zip(&report.articles) {
                    @let mut row = report.overlap.iter().filter(|overlap| overlap.article == article.id);
                    tr {
                        th scope="row" { small { (number) } " " span dir="auto" { (article.name()) } }
                        @for other in &report.articles {
                            td {
                                @if other.id != article.id
                                    && let Some(percent) = row.next().and_then(Overlap::percent) { (percent) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The pairs that say most alike.
fn closest(report: &Report) -> Markup {
    let mut shares = BTreeMap::new();
    shares
        .extend(report.overlap.iter().map(|one| ((one.article.as_str(), one.other.as_str()), one.percent())));
    let share = |one: &Article, other: &Article| {
        shares.get(&(one.id.as_str(), other.id.as_str())).copied().flatten().unwrap_or(0)
    };
    let mut pairs = Vec::new();
    for (place, one) in report.articles.iter().enumerate() {
        for other in report.articles.iter().skip(place + 1) {
            pairs.push((one, other, share(one, other), share(other, one)));
        }
    }
    sort_by_key(&mut pairs, |(_, _, there, back)| Reverse(there + back));
    html! {
        ol {
            @for (one, other, there, back) in pairs.iter().take(CLOSEST_PAIRS) {
                li {
                    span dir="auto" { (one.name()) " – " (other.name()) }
                    " " small { (there) "% of the first one’s statements, " (back) "% of the second one’s" }
                }
            }
        }
    }
}

/// Of each article, how many of its statements others report too, and how.
pub fn relations(report: &Report) -> Markup {
    html! {
        section class="relations" {
            h2 { "Each article beside the others" }
            table {
                thead {
                    tr { td {} @for kind in RelationKind::ALL { th scope="col" { (kind.words()) } } }
                }
                tbody {
                    @for article in &report.articles {
                        tr {
                            th scope="row" { span dir="auto" { (article.name()) } }
                            @for kind in RelationKind::ALL { td { (article.count_of(kind)) } }
                        }
                    }
                }
            }
        }
    }
}

/// What several articles print word for word, by its passages in the first of them.
pub fn copies(report: &Report) -> Markup {
    html! {
        @if !report.copies.is_empty() {
            section {
                h2 { "From one text" }
                @for copy in &report.copies {
                    p {
                        span dir="auto" { (copy.words(report)) } ": "
                        @for passage in copy.quoted(report) { q class="said" dir="auto" { (passage) } " " }
                    }
                }
            }
        }
    }
}

/// Statements that contradict each other, each two of them once.
pub fn contradictions(report: &Report, lookup: &Lookup) -> Markup {
    let contradicting = lookup.contradicting(report);
    html! {
        @if !contradicting.is_empty() {
            section {
                h2 { "Contradictions" }
                ul {
                    @for (own, other, words) in &contradicting {
                        li { (words_of(own, &words.own)) "; " (words_of(other, &words.other)) }
                    }
                }
            }
        }
    }
}

/// A statement, who makes it, and its words that contradict another.
fn words_of(found: &Found, spans: &[Utf16Span]) -> Markup {
    html! {
        q dir="auto" { (found.text) } " " small { (found.article.name()) }
        @for span in spans { " " b dir="auto" { (found.part(*span)) } }
    }
}

/// How far the articles' words on each theme lie apart.
pub fn disagreement(report: &Report) -> Markup {
    let mut themes: Vec<(&Theme, f64)> =
        report.themes.iter().filter_map(|theme| Some((theme, theme.disagreement?))).collect();
    sort_by(&mut themes, |(_, one), (_, other)| other.total_cmp(one));
    html! {
        @if !themes.is_empty() {
            section {
                h2 { "Disagreement" }
                p class="query" {
                    "How far the articles’ words on a theme lie apart, from 0, all the same, to almost 1, one article alone."
                }
                ul {
                    @for (theme, disagreement) in &themes {
                        li {
                            a href={ "#" (anchor(theme)) } dir="auto" { (theme.label) }
                            " " small { (format!("{disagreement:.2}")) }
                        }
                    }
                }
            }
        }
    }
}

/// Of each article, what at least two others report and it does not.
pub fn lacks(report: &Report, lookup: &Lookup) -> Markup {
    html! {
        @if report.articles.iter().any(|article| !article.lacks.is_empty()) {
            section {
                h2 { "Not found, and in two others or more" }
                @for article in report.articles.iter().filter(|article| !article.lacks.is_empty()) {
                    h3 { span dir="auto" { (article.name()) } }
                    ul {
                        @for lack in article.lacks.iter().take(MAX_LACKS) { li { (entry(lack, report, lookup)) } }
                        @if article.lacks.len() > MAX_LACKS { li { "and " (article.lacks.len() - MAX_LACKS) " more" } }
                    }
                }
            }
        }
    }
}

/// A theme by its name, a claim by its first statement, and who has it.
fn entry(lack: &Lack, report: &Report, lookup: &Lookup) -> Markup {
    let theme = report.themes.iter().find(|theme| Some(&theme.id) == lack.theme.as_ref());
    let having: Vec<_> = lack.statements.iter().filter_map(|id| lookup.statement(id)).collect();
    html! {
        @match (theme, having.first()) {
            (Some(theme), _) => { a href={ "#" (anchor(theme)) } dir="auto" { (theme.label) } },
            (None, Some(first)) => { q dir="auto" { (first.text) } },
            (None, None) => {},
        }
        " " small {
            @if theme.is_some() { "on this theme: " }
            @for found in &having { b dir="auto" { (found.article.name()) } " " }
        }
    }
}
