//! The sample of one event: what a reader of its five short reports sees.

#![allow(clippy::unwrap_used)]

mod sample;

use crossread::compare::compare;
use crossread::export::markdown::markdown;
use crossread::report::{Article, LinkKind, Lookup, Report};

fn report() -> Report {
    compare(&sample::one_event()).unwrap()
}

#[test]
fn what_two_print_of_one_agency_is_the_same_word_for_word() {
    let report = report();
    let lookup = Lookup::new(&report);
    let verbatim = report.links.iter().filter(|link| link.kind == LinkKind::Verbatim);
    let of_both = verbatim.filter(|link| link.a.starts_with("a3.") && link.b.starts_with("a4."));
    let texts: Vec<&str> = of_both.map(|link| lookup.statement(&link.a).unwrap().text.as_str()).collect();
    assert!(texts.iter().any(|text| text.starts_with("The order stands")), "{texts:?}");
    assert!(texts.iter().any(|text| text.starts_with("Harland employs")), "{texts:?}");
}

#[test]
fn the_one_that_leaves_out_the_denial_lacks_it() {
    let report = report();
    let lacking = report.articles.iter().filter(|article| {
        article.lacks.iter().any(|lack| lack.label.as_deref() == Some("what Harland knew"))
    });
    let names: Vec<&str> = lacking.map(Article::name).collect();
    assert_eq!(names, ["Lenn Valley News"]);
}

/// The whole comparison as its reader sees it: any change of what is found shows here.
#[test]
fn the_sample_of_one_event_reads_well() {
    insta::assert_snapshot!(markdown(&report()));
}
