//! How each article's story begins, under the headlines.

use maud::{Markup, html};

use crate::report::{Article, BlockKind, Found, Lookup, Report};

pub fn openings(report: &Report, lookup: &Lookup) -> Markup {
    html! {
        tbody class="openings" {
            tr {
                th scope="row" { span class="link" { "How each begins" } }
                @for article in &report.articles {
                    td {
                        b class="short-name" dir="auto" { (article.name()) }
                        @if let Some(opening) = opening(article, lookup) {
                            span class="said" dir="auto" lang=[article.language.as_deref()] { (opening.text) }
                        }
                    }
                }
            }
        }
    }
}

/// The first statement that is neither headline nor standfirst.
fn opening<'l, 'r>(article: &Article, lookup: &'l Lookup<'r>) -> Option<&'l Found<'r>> {
    let opens = |kind| !matches!(kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Heading);
    let first = article.statements.iter().find(|statement| {
        article.blocks.get(statement.block as usize).is_some_and(|block| opens(block.kind))
    });
    lookup.statement(&first?.id)
}
