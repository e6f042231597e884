//! What the themes that the texts suggest may be counted on for, on the five seed articles with no
//! theme named.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use std::collections::{BTreeMap, BTreeSet};

use crossread::compare::compare;
use crossread::project::{Project, ProjectArticle};
use crossread::report::{Report, State, Theme};

fn unnamed() -> Project {
    Project { themes: Vec::new(), ..sample::project() }
}

fn article(statement: &str) -> &str {
    statement.split_once('.').unwrap().0
}

fn members(theme: &Theme) -> BTreeSet<&str> {
    theme.members.iter().map(|member| member.statement.as_str()).collect()
}

fn statements(report: &Report) -> usize {
    report.articles.iter().map(|article| article.statements.len()).sum()
}

#[test]
fn a_theme_is_of_several_articles_and_of_no_more_than_half_of_the_statements() {
    for project in [unnamed(), sample::project()] {
        let report = compare(&project).unwrap();
        let found = report.themes.iter().skip(project.themes.len());
        for theme in found {
            let articles: BTreeSet<_> = members(theme).into_iter().map(article).collect();
            assert!(articles.len() > 1, "{} is of {articles:?} alone", theme.label);
            assert!(theme.members.len() > 2, "{} is a pair", theme.label);
            assert!(2 * theme.members.len() <= statements(&report), "{} is too large", theme.label);
        }
    }
    assert!(compare(&unnamed()).unwrap().themes.len() >= 5, "five articles have several themes");
}

#[test]
fn a_label_is_of_the_words_of_a_text_and_in_no_other_label() {
    let project = sample::project();
    let report = compare(&project).unwrap();
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let texts: Vec<_> = project.articles.iter().map(|article| squeezed(&article.text)).collect();
    for theme in report.themes.iter().skip(project.themes.len()) {
        // A theme that no clause names is called by how a statement begins.
        let label = theme.label.trim_end_matches('…');
        assert!((3..=9).contains(&label.split(' ').count()), "{label} is no short clause");
        assert!(texts.iter().any(|text| text.contains(label)), "{label} is in no text");
        let others = report.themes.iter().filter(|other| other.id != theme.id);
        for other in others.map(|other| other.label.to_lowercase()) {
            assert!(!other.contains(&label.to_lowercase()), "{label} is in {other}");
        }
    }
}

#[test]
fn a_copy_of_an_article_changes_no_theme_and_stands_beside_its_original() {
    let project = unnamed();
    let alone = compare(&project).unwrap();
    for original in &project.articles {
        let mut project = project.clone();
        project.articles.push(ProjectArticle { id: "copy".to_owned(), ..original.clone() });
        let copied = compare(&project).unwrap();
        let labels =
            |report: &Report| report.themes.iter().map(|theme| theme.label.clone()).collect::<Vec<_>>();
        assert_eq!(labels(&copied), labels(&alone));
        for (theme, before) in copied.themes.iter().zip(&alone.themes) {
            let mut expected: BTreeSet<String> = members(before).into_iter().map(str::to_owned).collect();
            let copies: Vec<String> = expected
                .iter()
                .filter(|statement| article(statement) == original.id)
                .map(|statement| format!("copy.{}", statement.split_once('.').unwrap().1))
                .collect();
            expected.extend(copies);
            let found: BTreeSet<String> = members(theme).into_iter().map(str::to_owned).collect();
            assert_eq!(found, expected, "{}, {} copied", theme.label, original.id);
        }
    }
}

#[test]
fn an_article_and_its_copy_have_no_theme_together() {
    let original = unnamed().articles.remove(1);
    let copy = ProjectArticle { id: "copy".to_owned(), ..original.clone() };
    // A headline of its own makes it no article of its own.
    let edited = ProjectArticle {
        id: "edited".to_owned(),
        text: format!("Alliance warned\n\n{}", original.text),
        ..Default::default()
    };
    let project = Project { articles: vec![original, copy, edited], ..Default::default() };
    let labels: Vec<_> = compare(&project).unwrap().themes.into_iter().map(|theme| theme.label).collect();
    assert!(labels.is_empty(), "{labels:?}");
}

#[test]
fn the_order_of_the_articles_changes_no_theme() {
    let themes = |project: &Project| -> BTreeMap<String, BTreeSet<String>> {
        let report = compare(project).unwrap();
        let of = |theme: &Theme| members(theme).into_iter().map(str::to_owned).collect();
        report.themes.iter().map(|theme| (theme.label.clone(), of(theme))).collect()
    };
    let mut turned = unnamed();
    turned.articles.reverse();
    assert_eq!(themes(&turned), themes(&unnamed()));
}

#[test]
fn what_named_themes_hold_is_on_no_found_theme() {
    let project = sample::project();
    let report = compare(&project).unwrap();
    let (named, found) = report.themes.split_at(project.themes.len());
    let held: BTreeSet<&str> = named
        .iter()
        .flat_map(|theme| &theme.members)
        .filter(|member| member.state == State::Covered)
        .map(|member| member.statement.as_str())
        .collect();
    for theme in found {
        assert!(members(theme).is_disjoint(&held), "{} has what is named", theme.label);
    }
}

#[test]
fn a_story_of_a_few_statements_has_no_theme_that_holds_most_of_them() {
    let article =
        |id: &str, text: &str| ProjectArticle { id: id.into(), text: text.into(), ..Default::default() };
    let project = Project {
        articles: vec![
            article("a1", "The tourist boat hit a bridge pillar. The bridge pillar was damaged. It rained."),
            article("a2", "A tourist boat struck the bridge pillar. Its captain blamed the bridge pillar."),
        ],
        ..Default::default()
    };
    assert!(compare(&project).unwrap().themes.is_empty());
}

#[test]
fn many_like_things_make_many_themes() {
    let things = [
        "harbour crane",
        "school roof",
        "bakery oven",
        "library archive",
        "tram depot",
        "hospital kitchen",
        "football stadium",
        "museum cellar",
        "airport runway",
        "vineyard harvest",
        "lighthouse lamp",
        "circus elephant",
        "printing press",
        "swimming pool",
        "chapel organ",
        "mountain tunnel",
        "fish market",
        "theatre curtain",
        "quarry blast",
        "radio mast",
    ];
    let text = |verb: &str| -> String {
        let told = (1..).zip(things).map(|(day, thing)| {
            format!(
                "The {thing} {verb} repair worth {} thousand crowns before winter.\n\n\
                 Workers at the {thing} told inspectors on day {day} that the {thing} had cracked.\n\n",
                19 + day
            )
        });
        told.collect()
    };
    let mut project = Project::default();
    let article = |verb| ProjectArticle { text: text(verb), ..Default::default() };
    project.add_articles(["needs", "needs urgent", "still needs"].map(article).into());
    let report = compare(&project).unwrap();
    let sizes: Vec<_> =
        report.themes.iter().map(|theme| (theme.label.as_str(), theme.members.len())).collect();
    assert!(sizes.len() > 8, "{sizes:?}");
    assert!(sizes.iter().all(|(_, size)| 2 * size <= statements(&report)), "{sizes:?}");
}
