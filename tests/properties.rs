//! What holds for every comparison, whatever its articles say.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use crossread::compare::compare;
use crossread::limits::{MAX_ARTICLE_BYTES, MAX_ARTICLES};
use crossread::project::{Project, ProjectArticle};
use crossread::report::{LinkKind, Question, Report};
use proptest::prelude::*;

fn project_of(texts: &[&str]) -> Project {
    let articles = (1..)
        .zip(texts)
        .map(|(number, text)| ProjectArticle {
            id: format!("a{number}"),
            text: (*text).into(),
            ..Default::default()
        })
        .collect();
    Project { articles, ..Default::default() }
}

fn code_of(texts: &[&str]) -> &'static str {
    compare(&project_of(texts)).map_or_else(|error| error.code(), |_| "compared")
}

/// The report with everything that stands by column sorted by article.
fn without_order(mut report: Report) -> Report {
    let mut columns: Vec<usize> = (0..report.articles.len()).collect();
    columns.sort_by_key(|column| report.articles[*column].id.clone());
    for theme in &mut report.themes {
        theme.cells = columns.iter().map(|column| theme.cells[*column].clone()).collect();
        theme.members.sort_by(|a, b| a.statement.cmp(&b.statement));
    }
    for row in &mut report.rows {
        row.cells = columns.iter().map(|column| row.cells[*column].clone()).collect();
        row.perhaps = columns.iter().map(|column| row.perhaps[*column].clone()).collect();
    }
    for group in &mut report.groups {
        group.statements.sort();
        group.articles.sort();
    }
    for line in &mut report.brief {
        line.statements.sort();
        line.articles.sort();
    }
    for question in &mut report.review {
        if let Question::Pair { a, b } = question
            && a > b
        {
            std::mem::swap(a, b);
        }
    }
    for link in &mut report.links {
        if link.a > link.b {
            std::mem::swap(&mut link.a, &mut link.b);
            std::mem::swap(&mut link.runners_up.a, &mut link.runners_up.b);
            if let Some(contradiction) = &mut link.contradiction {
                std::mem::swap(&mut contradiction.a, &mut contradiction.b);
            }
        }
        // The words of a reason are written as the first of the two writes them.
        link.reasons.iter_mut().for_each(|reason| reason.words.clear());
    }
    report.links.sort_by(|x, y| (&x.a, &x.b).cmp(&(&y.a, &y.b)));
    report.articles.sort_by(|a, b| a.id.cmp(&b.id));
    for article in &mut report.articles {
        // Of equally sure statements the one that was given first stands first.
        for lack in &mut article.lacks {
            let others = usize::from(lack.theme.is_none());
            lack.statements[others..].sort();
        }
        for relation in article.statements.iter_mut().filter_map(|statement| statement.relation.as_mut()) {
            relation.same.sort_by(|a, b| a.statement.cmp(&b.statement));
            relation.near.sort();
            relation.perhaps.sort();
        }
    }
    report.overlap.sort_by(|x, y| (&x.article, &x.other).cmp(&(&y.article, &y.other)));
    report.unique.sort();
    report
}

#[test]
fn the_order_of_the_articles_changes_columns_and_nothing_else() {
    let project = sample::project();
    let expected = without_order(compare(&project).unwrap());
    for turn in 1..project.articles.len() {
        let mut turned = project.clone();
        turned.articles.rotate_left(turn);
        turned.articles.swap(0, 1);
        assert_eq!(without_order(compare(&turned).unwrap()), expected);
    }
}

#[test]
fn a_copy_of_an_article_is_verbatim_in_every_statement_and_shares_its_rows() {
    let mut project = sample::project();
    project.articles.truncate(2);
    let mut copy = project.articles[0].clone();
    copy.id = "copy".into();
    project.articles.push(copy);
    let report = compare(&project).unwrap();
    let statements = report.articles[0].statements.len();
    let verbatim = report.links.iter().filter(|link| link.kind == LinkKind::Verbatim && link.score == 1.0);
    assert_eq!(verbatim.count(), statements);
    for row in &report.rows {
        assert_eq!(row.cells[0].len(), row.cells[2].len(), "{row:?}");
    }
}

#[test]
fn what_cannot_be_compared_says_why() {
    let text = "Ministers met on Tuesday.";
    assert_eq!(code_of(&[]), "too-few-articles");
    assert_eq!(code_of(&[text]), "too-few-articles");
    assert_eq!(code_of(&[text, " \n\t\u{a0}"]), "empty-article");
    assert_eq!(code_of(&[text, &"a ".repeat(MAX_ARTICLE_BYTES)]), "article-too-large");
    assert_eq!(code_of(&[text, "\u{89}PNG\r\n\u{1a}\n\0\0\0\rIHDR\0\0\u{1}\0"]), "not-text");
    assert_eq!(code_of(&vec![text; MAX_ARTICLES + 1]), "too-many-articles");
    assert_eq!(code_of(&[text, &format!("{text} ").repeat(60_000)]), "too-many-statements");
}

#[test]
fn odd_texts_are_compared() {
    let line = "Ministers from every member state met in Brussels on Tuesday to talk about the budget. "
        .repeat(5_000);
    for odd in [
        "😀😀😀",
        "One.",
        "שלום עולם. ההסכם נחתם ביום שני.",
        "a\0b",
        "\u{2028}x\u{2029}",
        "\u{200f}\u{202e}abc",
        &line,
    ] {
        assert_eq!(code_of(&["Ministers met on Tuesday.", odd]), "compared", "{odd:.40}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_breaks_a_comparison(texts in prop::collection::vec("(\\PC|[ .\n\r\"“”'…•-]|said|Mr |In 2007, ){0,120}", 2..5)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        if let Ok(report) = compare(&project_of(&texts)) {
            for article in &report.articles {
                let length = article.text.encode_utf16().count() as u32;
                let mut end = 0;
                for statement in &article.statements {
                    prop_assert!(end <= statement.span.0 && statement.span.0 < statement.span.1);
                    end = statement.span.1;
                }
                prop_assert!(end <= length);
            }
            for link in &report.links {
                let shares: f64 = link.reasons.iter().map(|reason| reason.share).sum();
                prop_assert!((shares - link.score).abs() < 0.003, "{:?}", link);
            }
        }
    }
}
