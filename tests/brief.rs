//! In brief: what is told first of a comparison, whatever its articles say.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use std::collections::BTreeSet;

use crossread::compare::compare;
use crossread::export::markdown::markdown;
use crossread::export::static_page::static_page;
use crossread::project::{Project, ProjectArticle};
use crossread::report::{BriefKind, Lookup, Report};
use proptest::prelude::*;

const SENTENCES: [&str; 12] = [
    "The old bridge over the river closes on Monday, the city said.",
    "The city said that the old bridge over the river closes on Monday.",
    "The old bridge over the river will close on Monday for 30 weeks.",
    "A ferry will carry 120 passengers an hour across the river.",
    "A ferry will carry passengers across the river from May, 120 of them an hour.",
    "Bakers in the old town sold more bread rolls last summer than ever before.",
    "Last summer the bakers in the old town sold more bread rolls than ever.",
    "The mayor told reporters that nobody will have to walk far.",
    "Engineers found cracks in 14 of the 20 pillars of the old bridge.",
    "A goat was won at the fair by nobody at all.",
    "Shops stay open until late in the evening.",
    "He declined to comment.",
];

fn article(number: usize, date: Option<&str>, text: String) -> ProjectArticle {
    let outlet = Some(format!("Outlet {number}"));
    ProjectArticle {
        id: format!("a{number}"),
        outlet,
        date: date.map(Into::into),
        text,
        ..Default::default()
    }
}

fn project_of(articles: &[(Option<&str>, Vec<usize>)]) -> Project {
    let text =
        |sentences: &Vec<usize>| sentences.iter().map(|at| SENTENCES[*at]).collect::<Vec<_>>().join(" ");
    let articles = (1..).zip(articles).map(|(number, (date, all))| article(number, *date, text(all)));
    Project { articles: articles.collect(), ..Default::default() }
}

fn quoted(report: &Report, kind: BriefKind) -> Vec<String> {
    let lookup = Lookup::new(report);
    let lines = report.brief.iter().filter(|line| line.kind == kind);
    lines.map(|line| lookup.statement(&line.statements[0]).unwrap().text.clone()).collect()
}

/// A line claims nothing that the rest of the report does not say.
fn check(report: &Report) {
    let lookup = Lookup::new(report);
    assert!(report.brief.len() <= 12);
    let mut told = BTreeSet::new();
    for line in &report.brief {
        let articles: Vec<_> =
            line.statements.iter().map(|id| lookup.statement(id).unwrap().article.id.clone()).collect();
        if !matches!(line.kind, BriefKind::Disputed | BriefKind::Copy) {
            assert!(line.statements.iter().all(|id| told.insert(id.clone())), "{line:?} is told twice");
        }
        match line.kind {
            BriefKind::Disputed => {
                assert_eq!(articles, line.articles);
                let link = lookup.link(&line.statements[0], &line.statements[1]).unwrap();
                assert!(link.contradiction.is_some());
            }
            BriefKind::Shared => {
                assert_eq!(articles, line.articles);
                assert!(2 * articles.len() > report.articles.len());
                let group = report.groups.iter().find(|group| group.central == line.statements[0]).unwrap();
                assert!(articles.iter().all(|article| group.articles.contains(article)));
            }
            BriefKind::Only => {
                assert_eq!(articles, line.articles);
                assert!(report.unique.contains(&line.statements[0]));
            }
            BriefKind::Copy => {
                let copy = report.copies.iter().find(|copy| Some(&copy.id) == line.copy.as_ref()).unwrap();
                assert_eq!(copy.articles, line.articles);
                assert_eq!(articles, line.articles);
            }
            BriefKind::Dates => assert!(line.days.unwrap() > 7 && line.statements.is_empty()),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_line_claims_nothing_that_the_rest_of_the_report_does_not_say(
        articles in prop::collection::vec(prop::collection::vec(0..SENTENCES.len(), 1..7), 2..6)
    ) {
        let articles: Vec<_> = articles.into_iter().map(|sentences| (None, sentences)).collect();
        check(&compare(&project_of(&articles)).unwrap());
    }
}

#[test]
fn a_line_of_the_samples_claims_nothing_that_the_rest_does_not_say() {
    for project in [sample::project(), sample::one_event()] {
        check(&compare(&project).unwrap());
    }
}

#[test]
fn what_all_report_is_told_before_what_most_report_and_what_one_alone_does() {
    let articles = [(None, vec![0, 3, 5]), (None, vec![1, 4, 9]), (None, vec![0, 8])];
    let report = compare(&project_of(&articles)).unwrap();
    let first = &report.brief[0];
    assert!(first.kind == BriefKind::Shared && first.everywhere, "{:?}", report.brief);
    assert!(quoted(&report, BriefKind::Shared)[0].contains("closes on Monday"));
    let alone = quoted(&report, BriefKind::Only);
    assert!(alone.contains(&SENTENCES[8].to_owned()), "{alone:?}");
}

#[test]
fn who_gives_another_figure_does_not_say_the_same() {
    let told = |other: &str| {
        let text = |litres: &str| {
            format!("About {litres} litres of purple dye reached the river, the county engineer said.")
        };
        let articles = (1..).zip([text("4,000"), text("4,000"), text(other)]);
        let articles = articles.map(|(number, text)| article(number, None, text)).collect();
        let report = compare(&Project { articles, ..Default::default() }).unwrap();
        report
            .brief
            .iter()
            .filter(|line| line.kind == BriefKind::Shared)
            .map(|line| line.articles.len())
            .collect::<Vec<_>>()
    };
    assert_eq!(told("4,000"), [3]);
    assert_eq!(told("14,000"), [2]);
}

#[test]
fn what_an_article_on_another_matter_says_is_no_news_on_this_one() {
    let cooking = "Stir the eggs in a bowl and add some salt, pepper, butter and cream to them.";
    let mut project = project_of(&[(None, vec![0, 3, 5]), (None, vec![1, 4, 8])]);
    project.articles.push(article(3, None, cooking.into()));
    let report = compare(&project).unwrap();
    assert_eq!(report.articles[2].related, Some(false));
    let alone = quoted(&report, BriefKind::Only);
    assert!(!alone.is_empty() && !alone.contains(&cooking.to_owned()), "{alone:?}");
}

#[test]
fn nothing_is_told_where_there_is_nothing_to_say() {
    let report = compare(&project_of(&[(None, vec![11]), (None, vec![11])])).unwrap();
    assert!(report.brief.is_empty(), "{:?}", report.brief);
    assert!(!markdown(&report).contains("In brief"));
    assert!(!static_page(&report).contains("In brief"));
}

#[test]
fn articles_more_than_a_week_apart_say_so() {
    let dated = |from, to| compare(&project_of(&[(Some(from), vec![0]), (Some(to), vec![1])])).unwrap();
    let days = |report: &Report| report.brief.iter().find_map(|line| line.days);
    assert_eq!(days(&dated("2018-02-01", "2018-02-08")), None);
    let report = dated("2018-02-02", "2012-02-03");
    assert_eq!(days(&report), Some(2191));
    let line = "- These articles are up to 6 years apart: Outlet 2 (2012-02-03) – Outlet 1 (2018-02-02)";
    assert!(markdown(&report).lines().any(|one| one == line), "{}", markdown(&report));
}

#[test]
fn markdown_and_the_static_page_open_with_what_is_told() {
    let articles = [(None, vec![0, 9]), (None, vec![1, 8])];
    let report = compare(&project_of(&articles)).unwrap();
    let (printed, page) = (markdown(&report), static_page(&report));
    let central = &quoted(&report, BriefKind::Shared)[0];
    let line = format!("- “{central}” — ");
    assert!(printed.contains(&line), "{printed}");
    assert!(printed.find(&line) < printed.find("## Coverage"));
    assert!(page.find("In brief") < page.find("Who says the same"));
    assert!(page.contains("All report"));
}
