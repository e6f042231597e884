//! In brief: what a reader should know first, as the page's script draws it.

use maud::{Markup, html};

use super::{anchor, date};
use crate::report::{Article, BriefHeading, BriefKind, BriefLine, Found, Lookup, Report};

/// More outlets than this are counted, not named.
const MAX_NAMED_OUTLETS: usize = 6;

/// Lines that stand under one heading.
type Told<'r> = (BriefHeading, Vec<&'r BriefLine>);

/// The first line of each heading, the others folded; nothing where there is nothing to say.
pub fn brief(report: &Report, lookup: &Lookup) -> Markup {
    let told = told(report);
    let first: Vec<Told> = told.iter().map(|(heading, lines)| (*heading, head(lines))).collect();
    let rest: Vec<Told> = told
        .iter()
        .map(|(heading, lines)| (*heading, lines.get(1..).unwrap_or_default().to_vec()))
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    let folded: usize = rest.iter().map(|(_, lines)| lines.len()).sum();
    html! {
        @if !report.brief.is_empty() {
            section class="brief" {
                header {
                    h2 { "In brief" }
                    p class="quiet" {
                        @for line in report.brief.iter().filter(|line| line.kind == BriefKind::Dates) { (apart(line, report)) }
                        @match report.review.len() {
                            0 => {},
                            1 => { "1 question to review" },
                            questions => { (questions) " questions to review" },
                        }
                    }
                }
                (lines(&first, report, lookup))
                @if folded > 0 {
                    details {
                        summary class="link" { (folded) " more" }
                        (lines(&rest, report, lookup))
                    }
                }
            }
        }
    }
}

/// What stands in lines, under what each tells.
fn told(report: &Report) -> Vec<Told<'_>> {
    let mut told: Vec<Told> = Vec::new();
    for line in report.brief.iter().filter(|line| line.kind != BriefKind::Dates) {
        match told.last_mut().filter(|(heading, _)| *heading == line.heading()) {
            Some((_, lines)) => lines.push(line),
            None => told.push((line.heading(), vec![line])),
        }
    }
    told
}

fn head<'r>(lines: &[&'r BriefLine]) -> Vec<&'r BriefLine> {
    lines.iter().take(1).copied().collect()
}

fn lines(told: &[Told], report: &Report, lookup: &Lookup) -> Markup {
    html! {
        dl {
            @for (heading, lines) in told {
                div {
                    dt { (heading.words()) }
                    @for line in lines { dd { (claim(line, report, lookup)) } }
                }
            }
        }
    }
}

fn claim(line: &BriefLine, report: &Report, lookup: &Lookup) -> Markup {
    let perhaps = line.perhaps(lookup);
    let articles = line.articles.iter().filter_map(|id| report.article(id));
    html! {
        @for found in line.quoted(lookup) { (quoted(found, report)) }
        span class="who" {
            (names(&articles.map(Article::short_name).collect::<Vec<_>>()))
            @if line.kind == BriefKind::Only {
                @for found in line.quoted(lookup) {
                    span class="quiet" { (found.place()) " · " (found.statement.words) " words" }
                }
            }
            @if let Some(texts) = line.in_texts() {
                span class="quiet" { (texts) }
            }
            @if let Some(copied) = line.copied(report) {
                span class="quiet" dir="auto" { (copied) }
            }
            @if !perhaps.is_empty() {
                i class="perhaps" { "perhaps also" }
                " "
                (names(&perhaps.iter().map(|found| found.article.short_name()).collect::<Vec<_>>()))
            }
        }
    }
}

/// The way to the theme that has it, where one has.
fn quoted(found: &Found, report: &Report) -> Markup {
    let id = &found.statement.id;
    let theme = report.themes.iter().find(|theme| theme.members.iter().any(|one| one.statement == *id));
    html! {
        @match theme {
            Some(theme) => {
                a class="said" dir="auto" lang=[&found.article.language] href={ "#" (anchor(theme)) } { (found.text) }
            },
            None => { span class="said" dir="auto" lang=[&found.article.language] { (found.text) } },
        }
    }
}

fn names(names: &[String]) -> Markup {
    let shown = if names.len() > MAX_NAMED_OUTLETS { MAX_NAMED_OUTLETS - 1 } else { names.len() };
    html! {
        @for name in names.iter().take(shown) { span class="name" dir="auto" { (name) } " " }
        @if shown < names.len() { span class="quiet" { "and " (names.len() - shown) " more" } }
    }
}

fn apart(line: &BriefLine, report: &Report) -> Markup {
    html! {
        span class="apart" {
            (line.apart().unwrap_or_default()) ": "
            @for (place, article) in line.articles.iter().filter_map(|id| report.article(id)).enumerate() {
                @if place > 0 { " – " }
                span class="name" dir="auto" { (article.short_name()) }
                " "
                (article.date.as_deref().map(date::in_words).unwrap_or_default())
            }
        }
    }
}
