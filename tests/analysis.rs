//! What follows from the links and themes of a comparison, whatever its articles say: how statements stand
//! to the other articles, what an article lacks, how much two say alike.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use std::collections::{BTreeMap, BTreeSet};

use crossread::compare::compare;
use crossread::export::markdown::markdown;
use crossread::export::spreadsheet::{SpreadsheetForm, csv};
use crossread::export::static_page::static_page;
use crossread::project::{Project, ProjectArticle, ProjectTheme};
use crossread::report::{Article, Lookup, RelationKind, Report, State, Utf16Span};
use proptest::prelude::*;

/// What random articles are made of: claims in several wordings and with other figures.
const SENTENCES: [&str; 16] = [
    "The old bridge over the river closes on Monday, the city said.",
    "The city said that the old bridge over the river closes on Monday.",
    "The old bridge over the river will close on Monday for 30 weeks.",
    "The old bridge over the river will close on Monday for 45 weeks.",
    "A ferry will carry 120 passengers an hour across the river.",
    "A ferry will carry 150 passengers an hour across the river.",
    "The ferry across the river will carry passengers from May.",
    "The ferry across the river will carry passengers by 2027.",
    "Bakers in the old town sold more bread rolls last summer than ever before.",
    "Last summer the bakers in the old town sold more bread rolls than ever.",
    "The mayor told reporters that nobody will have to walk far.",
    "Nobody will have to walk far, the mayor told reporters on Tuesday.",
    "Engineers found cracks in 14 of the 20 pillars of the old bridge.",
    "Cracks were found by engineers in 12 of the 20 pillars of the bridge.",
    "A goat was won at the fair by nobody at all.",
    "Shops stay open until late in the evening.",
];

fn project_of(articles: &[Vec<usize>]) -> Project {
    let text =
        |sentences: &Vec<usize>| sentences.iter().map(|at| SENTENCES[*at]).collect::<Vec<_>>().join(" ");
    let articles = (1..).zip(articles).map(|(number, sentences)| ProjectArticle {
        id: format!("a{number}"),
        // Tells two with the same text apart, whatever order they are given in.
        outlet: Some(format!("Outlet {number}")),
        text: text(sentences),
        ..Default::default()
    });
    let theme = |id: &str, word: &str| ProjectTheme {
        id: id.into(),
        label: word.into(),
        include: vec![word.into()],
        ..Default::default()
    };
    let themes = vec![theme("t1", "ferry"), theme("t2", "pillars")];
    Project { articles: articles.collect(), themes, ..Default::default() }
}

fn projects() -> impl Strategy<Value = Project> {
    let article = prop::collection::vec(0..SENTENCES.len(), 1..9);
    prop::collection::vec(article, 2..6).prop_map(|articles| project_of(&articles))
}

fn statement<'r>(report: &'r Report, id: &str) -> (&'r Article, &'r crossread::report::Statement) {
    let mut all =
        report.articles.iter().flat_map(|article| article.statements.iter().map(move |s| (article, s)));
    all.find(|(_, statement)| statement.id == id).unwrap()
}

/// The ids of the other articles that are in a group with each statement.
fn reported_by(report: &Report) -> BTreeMap<&str, BTreeSet<&str>> {
    let lookup = Lookup::new(report);
    let article = |id: &str| lookup.statement(id).unwrap().article.id.as_str();
    let mut reported: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for group in &report.groups {
        for id in &group.statements {
            let others = group.articles.iter().map(String::as_str).filter(|other| *other != article(id));
            reported.insert(id, others.collect());
        }
    }
    reported
}

fn slice(text: &str, span: Utf16Span) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[span.0 as usize..span.1 as usize]).unwrap()
}

/// The statement of an article that holds `words`.
fn saying<'r>(report: &'r Report, article: &str, words: &str) -> &'r crossread::report::Statement {
    let article = report.articles.iter().find(|one| one.id == article).unwrap();
    article.statements.iter().find(|statement| slice(&article.text, statement.span).contains(words)).unwrap()
}

#[test]
fn a_relation_says_who_reports_the_same_and_the_figure_that_each_gives() {
    let report = compare(&sample::one_event()).unwrap();
    let relation = saying(&report, "a1", "litres of dye reached").relation.as_ref().unwrap();
    assert_eq!(relation.kind, RelationKind::Contradicts);
    let contradicting = &relation.contradicts[0];
    let (other, _) = statement(&report, &contradicting.statement);
    let own = report.articles.iter().find(|article| article.id == "a1").unwrap();
    assert_eq!(slice(&own.text, contradicting.own[0]), "About 4,000 litres");
    assert_eq!(slice(&other.text, contradicting.other[0]), "About 14,000 litres");

    let report = compare(&sample::project()).unwrap();
    // By 2012 one outlet says, by October another; what is to be ready is not said in the same words.
    let relation = saying(&report, "a4", "operational by October").relation.as_ref().unwrap();
    assert_eq!(relation.kind, RelationKind::Adds);
    let relation = saying(&report, "a4", "the weakest link in the chain").relation.as_ref().unwrap();
    assert_eq!(relation.kind, RelationKind::Same);
    assert!(!relation.everywhere);
    let (other, _) = statement(&report, &relation.same[0].statement);
    assert_eq!(other.outlet.as_deref(), Some("SPIEGEL"));
}

#[test]
fn an_article_lacks_a_theme_that_two_others_cover() {
    let report = compare(&sample::project()).unwrap();
    let article = report.articles.iter().find(|article| article.id == "a4").unwrap();
    let estonia = article
        .lacks
        .iter()
        .find(|lack| lack.label.as_deref().is_some_and(|label| label.contains("attack on Estonia")))
        .unwrap();
    let theme = report.themes.iter().find(|theme| Some(&theme.id) == estonia.theme.as_ref()).unwrap();
    assert_eq!(theme.cells[3].state, State::Absent);
    let outlets: Vec<_> = estonia
        .statements
        .iter()
        .map(|id| statement(&report, id).0.outlet.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(outlets, ["China Daily", "BT"]);
}

#[test]
fn who_shortens_a_claim_overlaps_less_than_who_copies_it() {
    let report = compare(&project_of(&[vec![0, 8, 12, 14], vec![1, 9], vec![15]])).unwrap();
    let share = |article: &str, other: &str| {
        let overlap = report.overlap.iter().find(|one| one.article == article && one.other == other).unwrap();
        (overlap.statements, overlap.share)
    };
    assert_eq!(share("a1", "a2"), (2, Some(0.5)));
    assert_eq!(share("a2", "a1"), (2, Some(1.0)));
    assert_eq!(share("a3", "a1"), (0, Some(0.0)));
}

#[test]
fn a_claim_is_lacking_where_nothing_reports_it() {
    let report = compare(&project_of(&[vec![0, 8], vec![1, 9], vec![1, 15]])).unwrap();
    let claims: Vec<_> = report.articles[2].lacks.iter().filter(|lack| lack.theme.is_none()).collect();
    assert_eq!(claims.len(), 1, "{claims:?}");
    assert_eq!(
        claims[0].statements.iter().collect::<BTreeSet<_>>(),
        BTreeSet::from([&"a1.2".into(), &"a2.2".into()])
    );
    assert!(report.articles[0].lacks.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_relation_is_what_the_links_say(project in projects()) {
        let report = compare(&project).unwrap();
        let reported = reported_by(&report);
        for article in &report.articles {
            for own in &article.statements {
                let same = reported.get(own.id.as_str());
                let Some(relation) = &own.relation else {
                    prop_assert!(same.is_none() && !report.unique.contains(&own.id), "{}", own.id);
                    continue;
                };
                let of = |ids: Vec<&String>| -> BTreeSet<&str> {
                    ids.into_iter().map(|id| statement(&report, id).0.id.as_str()).collect()
                };
                let reporting = of(relation.same.iter().map(|one| &one.statement).collect());
                let near = of(relation.near.iter().collect());
                prop_assert_eq!(&reporting, &same.cloned().unwrap_or_default());
                prop_assert!(near.is_disjoint(&reporting) && !near.contains(article.id.as_str()));
                prop_assert_eq!(near.len(), relation.near.len());
                let contradicts = |id: &str| relation.contradicting(id).is_some();
                let differing = relation.same.iter().filter(|one| contradicts(&one.statement)).count();
                prop_assert!(relation.same.iter().take(differing).all(|one| contradicts(&one.statement)));
                let contradicting = of(relation.contradicts.iter().map(|one| &one.statement).collect());
                prop_assert!(near.is_disjoint(&contradicting));
                prop_assert_eq!(relation.kind, match (relation.contradicts.len(), reporting.len()) {
                    (1.., _) => RelationKind::Contradicts,
                    (_, 1..) => RelationKind::Same,
                    _ if report.unique.contains(&own.id) => RelationKind::Alone,
                    _ if !relation.perhaps.is_empty() => RelationKind::Perhaps,
                    _ => RelationKind::Adds,
                });
                prop_assert_eq!(relation.kind == RelationKind::Adds && near.is_empty(), false);
            }
        }
    }

    #[test]
    fn what_contradicts_stands_in_both_statements_and_contradicts_both_ways(project in projects()) {
        let report = compare(&project).unwrap();
        let inside = |id: &str, spans: &[Utf16Span]| {
            let span = statement(&report, id).1.span;
            !spans.is_empty() && spans.iter().all(|one| span.0 <= one.0 && one.0 < one.1 && one.1 <= span.1)
        };
        for own in report.articles.iter().flat_map(|article| &article.statements) {
            for one in own.relation.iter().flat_map(|relation| &relation.contradicts) {
                prop_assert!(inside(&own.id, &one.own) && inside(&one.statement, &one.other));
                let back = statement(&report, &one.statement).1.relation.as_ref().unwrap();
                let back = back.contradicting(&own.id).unwrap();
                prop_assert_eq!((&back.own, &back.other), (&one.other, &one.own));
                prop_assert!(!report.unique.contains(&own.id));
            }
        }
    }

    #[test]
    fn no_claim_that_an_article_lacks_is_linked_with_it(project in projects()) {
        let report = compare(&project).unwrap();
        let reported = reported_by(&report);
        for article in &report.articles {
            let mut met = BTreeSet::new();
            for lack in &article.lacks {
                let others: BTreeSet<_> = lack.statements.iter().map(|id| &statement(&report, id).0.id).collect();
                prop_assert_eq!(others.len(), lack.statements.len());
                prop_assert!(others.len() > 1 && !others.contains(&article.id));
                let Some(theme) = &lack.theme else {
                    for id in &lack.statements {
                        prop_assert!(!reported.get(id.as_str()).is_some_and(|by| by.contains(article.id.as_str())));
                        prop_assert!(met.insert(id), "{} is in two claims", id);
                    }
                    continue;
                };
                let theme = report.themes.iter().find(|one| one.id == *theme).unwrap();
                let cell = theme.cells.iter().find(|cell| cell.article == article.id).unwrap();
                prop_assert_eq!(cell.state, State::Absent);
                prop_assert!(lack.statements.iter().all(|id| theme.is_covered_by(id)));
            }
            let counts: Vec<_> = article.lacks.iter().map(|lack| lack.statements.len()).collect();
            prop_assert!(counts.is_sorted_by(|a, b| a >= b));
        }
    }

    #[test]
    fn overlap_is_a_share_of_every_article_with_every_other(project in projects()) {
        let report = compare(&project).unwrap();
        let reported = reported_by(&report);
        let count = report.articles.len();
        prop_assert_eq!(report.overlap.len(), count * (count - 1));
        for overlap in &report.overlap {
            prop_assert_ne!(&overlap.article, &overlap.other);
            let article = report.articles.iter().find(|article| article.id == overlap.article).unwrap();
            let shared = article.statements.iter().filter(|statement| {
                reported.get(statement.id.as_str()).is_some_and(|by| by.contains(overlap.other.as_str()))
            });
            prop_assert_eq!(overlap.statements as usize, shared.count());
            prop_assert!(overlap.share.is_none_or(|share| (0.0..=1.0).contains(&share)));
        }
    }

    #[test]
    fn the_order_of_articles_settles_nothing((project, turned) in projects().prop_flat_map(|project| {
        let articles = Just(project.articles.clone()).prop_shuffle();
        (Just(project.clone()), articles.prop_map(move |articles| Project { articles, ..project.clone() }))
    })) {
        let found = [project, turned].map(|project| {
            let report = compare(&project).unwrap();
            let mut found: Vec<_> = report.articles.iter().map(|article| {
                let lacks = article.lacks.iter().map(|lack| {
                    let statements: BTreeSet<_> = lack.statements.iter().cloned().collect();
                    (lack.theme.clone(), lack.label.clone(), statements)
                });
                let relations = article.statements.iter().map(|statement| {
                    let relation = statement.relation.as_ref()?;
                    let same: BTreeSet<_> = relation.same.iter().map(|one| one.statement.clone()).collect();
                    let contradicts: BTreeMap<_, _> = relation
                        .contradicts
                        .iter()
                        .map(|one| (one.statement.clone(), (one.own.clone(), one.other.clone())))
                        .collect();
                    let near: BTreeSet<_> = relation.near.iter().cloned().collect();
                    Some((relation.kind, relation.everywhere, same, contradicts, near))
                });
                (article.id.clone(), lacks.collect::<Vec<_>>(), relations.collect::<Vec<_>>())
            }).collect();
            found.sort_by(|a, b| a.0.cmp(&b.0));
            let themes: Vec<_> = report.themes.iter().map(|theme| (theme.id.clone(), theme.disagreement)).collect();
            (found, themes)
        });
        let [own, turned] = found;
        prop_assert_eq!(own, turned);
    }
}

/// A wire story, one with another figure, one that lacks both, and a theme that they treat unlike each other.
#[test]
fn what_the_page_draws_every_export_carries() {
    let articles = [
        "The old bridge over the river closes on Monday for 30 weeks. Bakers sold bread on the bridge.",
        "The old bridge over the river closes on Monday for 45 weeks. The ferry runs from May.",
        "The ferry runs from May. Swimmers crossed the river at noon.",
    ];
    let mut project = Project::default();
    let article = |text: &str| ProjectArticle { text: text.into(), ..Default::default() };
    project.add_articles(articles.map(article).into());
    let theme =
        ProjectTheme { label: "the bridge".into(), include: vec!["bridge".into()], ..Default::default() };
    project.add_themes(vec![theme]);
    let report = compare(&project).unwrap();
    assert!(report.articles.iter().any(|article| !article.lacks.is_empty()));
    let disagreement = format!("{:.2}", report.themes[0].disagreement.unwrap());
    for text in [markdown(&report), static_page(&report)] {
        for told in ["for 30 weeks", "for 45 weeks", "contradicted elsewhere", "only here", &disagreement] {
            assert!(text.contains(told), "{told} is not in {text}");
        }
    }
    for (form, told) in [
        (SpreadsheetForm::Lacks, "claim"),
        (SpreadsheetForm::Overlap, "a1"),
        (SpreadsheetForm::Relations, "for 45 weeks"),
        (SpreadsheetForm::Disagreement, "the bridge"),
    ] {
        let rows = csv(&report, form);
        assert!(rows.contains(told), "{told} is not in {rows}");
    }
}
