//! What a reader of the five seed articles asks of their comparison: a search, why two are linked.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crossread::compare::Comparison;
use crossread::project::Project;
use crossread::report::{Hit, HitKind, Hits, Link, Lookup, Report};

static REPORT: LazyLock<Report> = LazyLock::new(|| compared(&sample::project()).report());

thread_local! {
    static SAMPLE: Comparison = compared(&sample::project());
}

fn compared(project: &Project) -> Comparison {
    Comparison::new(project).unwrap()
}

fn search(phrase: &str) -> Hits {
    SAMPLE.with(|comparison| comparison.search(phrase))
}

fn text(hit: &Hit) -> String {
    Lookup::new(&REPORT).statement(&hit.statement).unwrap().text.clone()
}

/// The texts of the hits of one kind, best first.
fn texts(phrase: &str, kind: HitKind) -> Vec<String> {
    search(phrase).hits.iter().filter(|hit| hit.kind == kind).map(text).collect()
}

#[test]
fn the_weakest_link_is_found_from_its_first_letters_on() {
    for typed in ["weak", "weakest", "weakest l", "Weakest link", "“weakest link”"] {
        let found = texts(typed, HitKind::Words);
        assert_eq!(found.len(), 2, "{typed}: {found:?}");
        assert!(found.iter().all(|text| text.contains("weakest link")), "{typed}");
    }
}

#[test]
fn an_attack_on_all_is_found_in_both_wordings_first() {
    let found = texts("attack on one is an attack on all", HitKind::Words);
    assert!(found[0].contains("an attack on one ally"), "{found:?}");
    assert!(found[1].contains("an attack against one member"), "{found:?}");
}

#[test]
fn figures_are_found_however_they_are_written() {
    for typed in ["2500", "2,500"] {
        assert!(
            texts(typed, HitKind::Words)[0].contains("over 2,500 \"significant\" cyberattacks"),
            "{typed}"
        );
    }
    assert_eq!(texts("2007", HitKind::Words).len(), 2);
}

#[test]
fn what_says_it_in_other_words_is_found_by_its_embedding() {
    for (phrase, words) in [
        ("help for allies", "assist individual allies"),
        ("hackers", "Russian cyber actors"),
        ("response", "how it would respond"),
    ] {
        let found = texts(phrase, HitKind::Embedding);
        assert!(found.iter().take(3).any(|text| text.contains(words)), "{phrase}: {found:?}");
    }
}

#[test]
fn what_the_embedding_finds_comes_after_words_and_marks_none() {
    for phrase in ["help for allies", "hackers", "attack on one is an attack on all", "deadline"] {
        let hits = search(phrase).hits;
        assert!(hits.is_sorted_by(|one, next| one.score >= next.score), "{phrase}");
        for hit in hits {
            let (low, high) = if hit.kind == HitKind::Words { (0.5, 1.0) } else { (0.0, 0.5) };
            assert!(low < hit.score && hit.score <= high, "{phrase}: {hit:?}");
            assert_eq!(hit.spans.is_empty(), hit.kind == HitKind::Embedding, "{phrase}: {hit:?}");
        }
    }
}

#[test]
fn what_no_article_is_about_is_not_found() {
    for phrase in ["recipe", "football match", "budget cuts", "lemon cake", "\"link weakest\""] {
        assert_eq!(search(phrase).total, 0, "{phrase}");
    }
}

#[test]
fn marks_are_counted_in_utf_16_from_the_start_of_the_statement() {
    let mut project = sample::project();
    project.articles[1].text = "😀 Ministers “met” in Brussels 😀 on Tuesday.".into();
    let comparison = compared(&project);
    let hits = comparison.search("“brussels”").hits;
    let hit = hits.iter().find(|hit| hit.statement.starts_with("a2.")).unwrap();
    let [span] = hit.spans[..] else { panic!("{hit:?}") };
    let report = comparison.report();
    let text = Lookup::new(&report).statement(&hit.statement).unwrap().text.clone();
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(String::from_utf16_lossy(&units[span.0 as usize..span.1 as usize]), "Brussels");
}

#[test]
fn no_more_than_200_hits_are_given_and_all_are_counted() {
    let mut project = sample::project();
    project.articles[0].text = "Ministers met. ".repeat(300);
    let found = compared(&project).search("ministers");
    assert_eq!(found.hits.len(), 200);
    assert!(found.total >= 300);
}

#[test]
fn the_order_of_the_articles_changes_no_score() {
    let scores = |project: &Project, phrase: &str| -> BTreeMap<String, (f64, HitKind)> {
        let hits = compared(project).search(phrase).hits;
        hits.into_iter().map(|hit| (hit.statement, (hit.score, hit.kind))).collect()
    };
    let project = sample::project();
    let mut turned = project.clone();
    turned.articles.rotate_left(2);
    turned.articles.swap(0, 1);
    for phrase in ["cyber attack", "hackers", "weakest link", "response to an attack on all"] {
        assert_eq!(scores(&project, phrase), scores(&turned, phrase), "{phrase}");
    }
}

#[test]
fn a_link_that_is_asked_for_is_the_one_of_the_report() {
    let asked = |a: &str, b: &str| SAMPLE.with(|comparison| comparison.link(a, b).unwrap());
    assert!(REPORT.links.len() > 100);
    for link in &REPORT.links {
        let Link { a, b, score, kind, grade, reasons, runners_up, contradiction, part, stages, denial } =
            link.clone();
        let expected = Link {
            a,
            b,
            score,
            kind: Some(kind),
            grade,
            reasons,
            runners_up,
            contradiction,
            part,
            stages,
            denial,
        };
        assert_eq!(asked(&link.a, &link.b), expected);
        assert_eq!(asked(&link.b, &link.a), expected, "whichever is named first");
    }
}

#[test]
fn two_statements_without_a_link_are_told_apart_with_reasons_too() {
    let lookup = Lookup::new(&REPORT);
    let [one, other] = [&REPORT.articles[0], &REPORT.articles[3]];
    let mut unlinked = 0;
    for a in &one.statements {
        for b in &other.statements {
            let link = SAMPLE.with(|comparison| comparison.link(&a.id, &b.id).unwrap());
            let shares: f64 = link.reasons.iter().map(|reason| reason.share).sum();
            assert!((shares - link.score).abs() < 0.003 || link.reasons.is_empty(), "{link:?}");
            assert_eq!(link.kind.is_some(), lookup.link(&a.id, &b.id).is_some());
            unlinked += usize::from(link.kind.is_none());
            if let Some(best) = REPORT.links.iter().find(|link| link.a == a.id && link.b.starts_with("a4.")) {
                let next = link.runners_up.b.as_ref();
                assert!(best.b == b.id || next.is_some_and(|next| next.statement == best.b), "{link:?}");
            }
        }
    }
    assert!(unlinked > 100);
}

#[test]
fn what_is_no_pair_of_two_articles_says_so() {
    let code = |a: &str, b: &str| SAMPLE.with(|comparison| comparison.link(a, b).unwrap_err().code());
    assert_eq!(code("a1.1", "a1.2"), "one-article");
    for unknown in ["a9.1", "a2.999", "a2.0", "a2.01", "a2", "", "a2.+1", "a2.18446744073709551616"] {
        assert_eq!(code("a1.1", unknown), "unknown-statement", "{unknown}");
        assert_eq!(code(unknown, "a1.1"), "unknown-statement", "{unknown}");
    }
}
