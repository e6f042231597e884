//! The sample of one event: what a reader of its five short reports sees.

#![allow(clippy::unwrap_used)]

mod sample;

use crossread::compare::compare;
use crossread::export::markdown::markdown;
use crossread::report::{Article, Doubt, Grade, LinkKind, Lookup, Report, Stage};

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

#[test]
fn what_one_plans_and_another_reports_as_done_is_perhaps_the_same_and_says_why() {
    let report = report();
    let lookup = Lookup::new(&report);
    let at = |words: &str| {
        let mut statements = report.articles.iter().flat_map(|article| &article.statements);
        let mut found = statements.by_ref().filter_map(|one| lookup.statement(&one.id));
        found.find(|found| found.text.contains(words)).unwrap()
    };
    let (planned, done) = (at("will hand out bottled water"), at("handed out bottled water"));
    let link = lookup.link(&planned.statement.id, &done.statement.id).unwrap();
    assert_eq!(link.grade, Some(Grade::Perhaps));
    let doubt = lookup.doubt(&done.statement.id, [planned.statement.id.as_str()]).unwrap();
    let Doubt::Stages(stages) = doubt else { panic!("{}", doubt.words()) };
    assert_eq!(
        stages,
        [(Stage::Done, "handed out".to_owned()), (Stage::Planned, "will hand out".to_owned())]
    );
    let together = report.groups.iter().find(|group| group.statements.contains(&planned.statement.id));
    assert!(together.is_none_or(|group| !group.statements.contains(&done.statement.id)));
}

#[test]
fn what_two_take_from_one_agency_is_told_with_how_much_of_each_it_is() {
    let report = report();
    let copy = report.copies.iter().find(|copy| copy.articles == ["a3", "a4"]).unwrap();
    assert_eq!(copy.agency.as_deref(), Some("RPS"));
    assert!(copy.share.values().all(|share| (0.3..0.9).contains(share)), "{:?}", copy.share);
    let line = report.brief.iter().find(|line| line.copy.as_ref() == Some(&copy.id)).unwrap();
    assert_eq!(line.articles, ["a3", "a4"]);
    let quoted = report.copies.iter().flat_map(|copy| &copy.spans).map(|one| &one.article);
    assert!(quoted.into_iter().all(|article| report.article(article).is_some()));
}

/// The whole comparison as its reader sees it: any change of what is found shows here.
#[test]
fn the_sample_of_one_event_reads_well() {
    insta::assert_snapshot!(markdown(&report()));
}
