//! How each article's story begins, under the headlines.

use maud::{Markup, html};

use crate::report::{Article, Lookup, Report};

pub fn openings(report: &Report, lookup: &Lookup) -> Markup {
    html! {
        tbody class="openings" {
            tr {
                th scope="row" { span class="link" { "How each begins" } }
                @for article in &report.articles {
                    td {
                        b class="short-name" dir="auto" { (article.name()) }
                        @if let Some(opening) = opening(article).and_then(|id| lookup.statement(id)) {
                            span class="said" dir="auto" lang=[article.language.as_deref()] { (opening.text) }
                        }
                    }
                }
            }
        }
    }
}

fn opening(article: &Article) -> Option<&str> {
    Some(&article.statements.get(article.opening()?)?.id)
}
