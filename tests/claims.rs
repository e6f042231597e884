//! Every view and export says the same of who says the same, and claims no more than the links carry.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use std::collections::{BTreeMap, BTreeSet};

use crossread::compare::compare;
use crossread::project::{Project, ProjectArticle, ProjectTheme};
use crossread::report::{Grade, LinkKind, Lookup, Report, State};
use proptest::prelude::*;

/// What random articles are made of: claims in several wordings, contradictions, lead-ins, a few words.
const SENTENCES: [&str; 16] = [
    "The old bridge over the river closes on Monday, the city said.",
    "The city said that the old bridge over the river closes on Monday.",
    "The old bridge over the river will not close on Monday, the city said.",
    "The old bridge over the river closes on Friday, the city said.",
    "A ferry will carry 120 passengers an hour across the river.",
    "A ferry will carry 150 passengers an hour across the river.",
    "From May on the ferry will carry passengers across the river.",
    "Bakers in the old town sold more bread rolls last summer than ever before.",
    "Last summer the bakers in the old town sold more bread rolls than ever.",
    "The mayor told reporters in the town hall:",
    "The mayor told reporters in the old town hall on Tuesday:",
    "“Nobody will have to walk far,” the mayor told reporters.",
    "Nobody will have to walk far.",
    "Engineers found cracks in 14 of the 20 pillars of the old bridge.",
    "Cracks were found by engineers in 14 of the 20 pillars of the bridge.",
    "A goat was won at the fair by nobody at all.",
];

fn projects() -> impl Strategy<Value = Project> {
    let article = prop::collection::vec(0..SENTENCES.len(), 1..9);
    prop::collection::vec(article, 2..6).prop_map(|articles| {
        let article = |(number, sentences): (usize, &Vec<usize>)| ProjectArticle {
            id: format!("a{number}"),
            outlet: Some(format!("Outlet {number}")),
            text: sentences.iter().map(|at| SENTENCES[*at]).collect::<Vec<_>>().join("\n\n"),
            ..Default::default()
        };
        let theme = |id: &str, label: &str, query: &str| ProjectTheme {
            id: id.into(),
            label: label.into(),
            query: query.into(),
            ..Default::default()
        };
        let themes = vec![
            theme("t1", "closing of the bridge", "when the old bridge closes"),
            theme("t2", "ferry", ""),
        ];
        Project { articles: (1..).zip(&articles).map(article).collect(), themes, ..Default::default() }
    })
}

/// By statement: those of other articles that it is linked with in a grade.
fn graded(report: &Report) -> BTreeMap<&str, BTreeMap<&str, Grade>> {
    let mut graded: BTreeMap<&str, BTreeMap<&str, Grade>> = BTreeMap::new();
    for link in &report.links {
        if let Some(grade) = link.grade {
            graded.entry(&link.a).or_default().insert(&link.b, grade);
            graded.entry(&link.b).or_default().insert(&link.a, grade);
        }
    }
    graded
}

fn article(statement: &str) -> &str {
    statement.split('.').next().unwrap()
}

/// Walks every view and compares what each says of who says the same.
fn check(report: &Report) {
    let graded = graded(report);
    let is_linked = |a: &str, b: &str| graded.get(a).is_some_and(|linked| linked.contains_key(b));
    let mut group_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, group) in report.groups.iter().enumerate() {
        assert!(group.articles.len() > 1 && group.statements.contains(&group.central));
        let own: BTreeSet<&str> = group.statements.iter().map(|id| article(id)).collect();
        assert_eq!(own, group.articles.iter().map(String::as_str).collect());
        for a in &group.statements {
            assert!(group_of.insert(a, place).is_none(), "{a} is in two groups");
            let others = group.statements.iter().filter(|b| article(a) != article(b));
            assert!(others.clone().all(|b| is_linked(a, b)), "a chain in {group:?}");
            assert!(
                others.clone().any(|b| graded[a.as_str()][b.as_str()] == Grade::Sure),
                "{a} joins nothing"
            );
        }
    }
    check_rows(report, &group_of);
    check_cells(report, &graded);
    for statement in report.articles.iter().flat_map(|article| &article.statements) {
        let relation = statement.relation.as_ref();
        let told: BTreeSet<&str> = relation
            .into_iter()
            .flat_map(|relation| relation.same.iter().map(|same| same.statement.as_str()))
            .collect();
        let group = group_of.get(statement.id.as_str()).map(|place| &report.groups[*place]);
        let others = group.into_iter().flat_map(|group| &group.statements).map(String::as_str);
        let others: BTreeSet<&str> = others.filter(|one| article(one) != article(&statement.id)).collect();
        assert_eq!(told, others, "beside {}", statement.id);
    }
    for id in &report.unique {
        assert!(!graded.contains_key(id.as_str()), "{id} is only here, and linked");
    }
    for own in &report.articles {
        for statement in
            own.lacks.iter().filter(|lack| lack.theme.is_none()).flat_map(|lack| &lack.statements)
        {
            let linked = graded.get(statement.as_str()).into_iter().flat_map(BTreeMap::keys);
            assert!(linked.into_iter().all(|one| article(one) != own.id), "{} lacks {statement}", own.id);
        }
    }
    for overlap in &report.overlap {
        let is_shared = |id: &&&str| {
            let articles = &report.groups[group_of[**id]].articles;
            article(id) == overlap.article && articles.contains(&overlap.other)
        };
        assert_eq!(overlap.statements as usize, group_of.keys().filter(is_shared).count());
    }
}

/// The members of a theme that stand in one row are those of one group.
fn check_rows(report: &Report, group_of: &BTreeMap<&str, usize>) {
    for theme in &report.themes {
        let rows: Vec<_> = report.rows.iter().filter(|row| row.theme == theme.id).collect();
        let mut row_of = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            for id in row.cells.iter().chain(&row.perhaps).flatten() {
                assert!(row_of.insert(id.as_str(), place).is_none(), "{id} stands in two rows");
            }
            let groups: BTreeSet<_> =
                row.cells.iter().flatten().map(|id| group_of.get(id.as_str())).collect();
            assert_eq!(groups.len(), 1, "one claim a row");
            let articles = row.cells.iter().filter(|cell| !cell.is_empty()).count();
            assert!(articles == 1 || groups.first().unwrap().is_some(), "several articles, no group");
        }
        for (a, b) in theme.members.iter().flat_map(|a| theme.members.iter().map(move |b| (a, b))) {
            let (a, b) = (a.statement.as_str(), b.statement.as_str());
            if group_of.contains_key(a) && group_of.get(a) == group_of.get(b) {
                assert_eq!(row_of[a], row_of[b], "{a} and {b} say the same");
            }
        }
    }
}

/// No cell is called not found that a link contradicts.
fn check_cells(report: &Report, graded: &BTreeMap<&str, BTreeMap<&str, Grade>>) {
    for theme in &report.themes {
        let linked: BTreeSet<&str> = theme
            .members
            .iter()
            .filter_map(|member| graded.get(member.statement.as_str()))
            .flat_map(|linked| linked.keys().copied())
            .map(article)
            .collect();
        for cell in &theme.cells {
            let is_absent = matches!(cell.state, State::Absent | State::NotCompared);
            assert!(
                !is_absent || !linked.contains(cell.article.as_str()),
                "{} in {}",
                theme.label,
                cell.article
            );
            assert_eq!(cell.state == State::Absent, cell.nearest.is_some() && cell.statements.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_view_counts_alike_whatever_the_articles_say(project in projects()) {
        check(&compare(&project).unwrap());
    }
}

#[test]
fn every_view_of_the_samples_counts_alike() {
    for project in [sample::project(), sample::one_event()] {
        check(&compare(&project).unwrap());
    }
}

fn of(texts: [&str; 2]) -> Report {
    let article = |(number, text): (usize, &str)| ProjectArticle {
        id: format!("a{number}"),
        text: text.into(),
        ..Default::default()
    };
    compare(&Project { articles: (1..).zip(texts).map(article).collect(), ..Default::default() }).unwrap()
}

#[test]
fn what_leads_up_to_a_quotation_says_the_same_as_nothing() {
    let report = of([
        "The minister told a news conference on Tuesday:\n\n“We will close the harbour in spring.”",
        "On Tuesday the minister told the news conference:\n\n“Trade with the islands has doubled since.”",
    ]);
    assert!(report.links.iter().all(|link| link.grade.is_none()), "{:?}", report.links);
}

#[test]
fn what_one_says_and_the_other_denies_is_no_claim_of_both() {
    let report = of([
        "The space station is not out of control, the agency said on Friday. It was built to last for two years.",
        "The space station is out of control, the agency said on Friday. Nobody knows what is left of it.",
    ]);
    let link = report.links.iter().find(|link| link.contradiction.is_some()).unwrap();
    assert_eq!((link.a.as_str(), link.b.as_str(), link.grade), ("a1.1", "a2.1", None));
    assert!(report.groups.is_empty());
    assert_ne!(link.kind, LinkKind::Verbatim);
}

#[test]
fn what_denies_a_word_of_another_is_no_claim_of_both() {
    let report = compare(&sample::one_event()).unwrap();
    let lookup = Lookup::new(&report);
    let says = |id: &String, words: &str| lookup.statement(id).unwrap().text.contains(words);
    let safe: Vec<_> =
        report.groups.iter().filter(|group| group.statements.iter().any(|id| says(id, "is safe"))).collect();
    assert!(safe.iter().all(|group| !group.statements.iter().any(|id| says(id, "not safe"))), "{safe:?}");
    let denied =
        report.groups.iter().find(|group| group.statements.iter().any(|id| says(id, "not safe"))).unwrap();
    assert_eq!(denied.articles.len(), 2);
}
