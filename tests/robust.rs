//! What must hold when the articles are not what one expects: in another language, in several, given
//! twice, in any order, or on another matter.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use crossread::compare::compare;
use crossread::export::markdown::markdown;
use crossread::export::static_page::static_page;
use crossread::project::{Project, ProjectArticle, ProjectTheme};
use crossread::report::{Article, Link, LinkKind, Lookup, ReasonKind, Report, State, Theme};
use proptest::prelude::*;

const GERMAN: [&str; 2] = [include_str!("articles/german-a.txt"), include_str!("articles/german-b.txt")];
const FRENCH: [&str; 2] = [include_str!("articles/french-a.txt"), include_str!("articles/french-b.txt")];
const SPANISH: [&str; 2] = [include_str!("articles/spanish-a.txt"), include_str!("articles/spanish-b.txt")];
const RECIPE: &str = include_str!("articles/recipe.txt");

fn article(id: &str, text: &str) -> ProjectArticle {
    ProjectArticle { id: id.into(), text: text.into(), ..Default::default() }
}

fn report_of(articles: Vec<ProjectArticle>) -> Report {
    compare(&Project { articles, ..Default::default() }).unwrap()
}

/// Two articles, `{name}-a` and `{name}-b`.
fn pair(name: &str, texts: [&str; 2]) -> Vec<ProjectArticle> {
    vec![article(&format!("{name}-a"), texts[0]), article(&format!("{name}-b"), texts[1])]
}

/// The id of the one statement that holds `words`.
fn statement(report: &Report, words: &str) -> String {
    let lookup = Lookup::new(report);
    let ids = report.articles.iter().flat_map(|article| &article.statements).map(|statement| &statement.id);
    let holding: Vec<_> = ids.filter(|id| lookup.statement(id).unwrap().text.contains(words)).collect();
    assert_eq!(holding.len(), 1, "{words:?} stands in one statement");
    holding[0].clone()
}

fn links_of<'r>(report: &'r Report, statement: &str) -> Vec<&'r Link> {
    report.links.iter().filter(|link| link.a == statement || link.b == statement).collect()
}

/// Each pair of `facts` is linked, and neither statement has a better link; `alone` has none at all.
fn assert_reads_well(texts: [&str; 2], language: &str, facts: &[(&str, &str)], alone: &[&str]) -> Report {
    let report = report_of(pair(language, texts));
    for article in &report.articles {
        assert_eq!(article.language.as_deref(), Some(language));
        assert_eq!(article.related, Some(true));
    }
    for (a, b) in facts {
        let ends = [statement(&report, a), statement(&report, b)];
        for end in &ends {
            let best = links_of(&report, end)[0];
            assert_eq!([&best.a, &best.b], [&ends[0], &ends[1]], "{a:?} and {b:?}");
        }
    }
    for words in alone {
        let statement = statement(&report, words);
        assert!(links_of(&report, &statement).is_empty(), "{words:?}");
        assert!(report.unique.contains(&statement), "{words:?}");
    }
    report
}

fn assert_reason(report: &Report, words: &str, kind: ReasonKind, word: &str) {
    let statement = statement(report, words);
    let best = links_of(report, &statement)[0];
    let given =
        best.reasons.iter().any(|reason| reason.kind == kind && reason.words.iter().any(|w| w == word));
    assert!(given, "{:?}", best.reasons);
}

#[test]
fn german_is_compared_with_german() {
    let facts = [
        ("habe kurz vor der Einfahrt", "kurz vor dem Hafen ausgefallen"),
        // Its headline says so too, and nearer.
        ("14 Fahrgäste verletzt", "14 Verletzte bei Unfall"),
        ("ein Schaden von rund", "Den Schaden an der Mauer"),
        ("Der Fährverkehr nach", "fuhren keine Schiffe"),
    ];
    let report = assert_reads_well(GERMAN, "de", &facts, &["den alten Leuchtturm", "sagt der Wetterdienst"]);
    assert_reason(&report, "ein Schaden von rund", ReasonKind::Figures, "800.000");
}

#[test]
fn french_is_compared_with_french() {
    let facts = [
        ("elles ne comptent plus que 41", "n'accueillent ensemble que 41"),
        ("Luc Bertrand, a qualifié", "a réagi le maire"),
        ("Un service de cars", "iront désormais en car"),
        ("Plus de 300 habitants", "environ 300 personnes"),
        ("a annoncé mardi la fermeture", "a confirmé la préfète mardi"),
    ];
    let report = assert_reads_well(FRENCH, "fr", &facts, &["une nouvelle fromagerie", "Le club de rugby"]);
    assert_reason(&report, "Luc Bertrand, a qualifié", ReasonKind::Names, "Bertrand");
    assert_reason(&report, "Un service de cars", ReasonKind::Figures, "22");
}

#[test]
fn spanish_is_compared_with_spanish() {
    let facts = [
        ("900 personas pasaron la noche", "900 personas durmieron"),
        ("sospecha que el fuego", "cree que el incendio"),
        ("Doce aviones y 250", "participan 250 bomberos"),
        ("han arrasado ya 1.200", "ha calcinado 1.200"),
        ("obligó el jueves a desalojar", "Los vecinos de Valdeoliva"),
    ];
    let alone = ["la biblioteca municipal", "El precio del aceite"];
    let report = assert_reads_well(SPANISH, "es", &facts, &alone);
    assert_reason(&report, "sospecha que el fuego", ReasonKind::Names, "Marcos");
    assert_reason(&report, "900 personas pasaron la noche", ReasonKind::Figures, "900");
}

/// An article without what it lacks: themes are found among more statements where there are other languages.
fn but_for_lacks(article: &Article) -> Article {
    Article { lacks: Vec::new(), ..article.clone() }
}

#[test]
fn other_languages_beside_it_change_nothing_within_a_language() {
    let parts = [sample::project().articles, pair("de", GERMAN), pair("fr", FRENCH), pair("es", SPANISH)];
    let all = report_of(parts.concat());
    let mut within = Vec::new();
    for part in parts {
        let alone = report_of(part);
        within.extend(alone.links);
        for article in &alone.articles {
            let own = |unique: &[String]| -> Vec<String> {
                unique.iter().filter(|id| id.starts_with(&format!("{}.", article.id))).cloned().collect()
            };
            assert_eq!(own(&all.unique), own(&alone.unique), "{}", article.id);
            let found = all.articles.iter().find(|other| other.id == article.id).unwrap();
            assert_eq!(but_for_lacks(found), but_for_lacks(article));
        }
    }
    let place = |link: &Link| (link.a.clone(), link.b.clone());
    within.sort_by_key(place);
    let mut found = all.links;
    found.sort_by_key(place);
    // No statement of one language is linked to one of another.
    assert_eq!(found, within);
}

#[test]
fn nothing_is_claimed_of_an_article_that_is_alone_in_its_language() {
    let mut articles = sample::project().articles;
    articles.push(article("de", GERMAN[0]));
    let report = report_of(articles);
    let german = report.articles.last().unwrap();
    assert_eq!((german.language.as_deref(), german.related, german.compared), (Some("de"), None, false));
    assert!(!report.unique.iter().any(|id| id.starts_with("de.")));
    assert!(german.lacks.is_empty());
    assert!(
        report.overlap.iter().all(|one| (one.article == "de" || one.other == "de") == one.share.is_none())
    );
    let of_german = |theme: &Theme| theme.cells.last().map(|cell| cell.state);
    assert!(!report.themes.is_empty());
    assert!(report.themes.iter().all(|theme| of_german(theme) == Some(State::NotCompared)));
    let told = [markdown(&report), static_page(&report)];
    assert!(told.iter().all(|text| text.contains("German: not compared")));
}

#[test]
fn what_is_reported_in_another_language_only_is_lacking_nowhere() {
    let report = report_of([sample::project().articles, pair("de", GERMAN), pair("fr", FRENCH)].concat());
    let lookup = Lookup::new(&report);
    assert!(report.articles.iter().any(|article| !article.lacks.is_empty()));
    for article in &report.articles {
        for id in article.lacks.iter().flat_map(|lack| &lack.statements) {
            assert_eq!(lookup.statement(id).unwrap().article.language, article.language, "{id}");
        }
    }
}

#[test]
fn a_named_theme_is_looked_for_in_the_language_of_its_query_and_elsewhere_by_its_phrases() {
    let theme = |label: &str, include: &[&str]| ProjectTheme {
        label: label.into(),
        query: "how many people were hurt when the ferry hit the wall of the harbour".into(),
        include: include.iter().map(|phrase| (*phrase).to_owned()).collect(),
        ..Default::default()
    };
    let mut project = Project::default();
    project.add_articles([sample::project().articles, pair("de", GERMAN)].concat());
    project.add_themes(vec![theme("injuries", &[]), theme("harbour", &["Hafen"])]);
    let report = compare(&project).unwrap();
    let states =
        |place: usize| report.themes[place].cells.iter().skip(5).map(|cell| cell.state).collect::<Vec<_>>();
    assert_eq!(states(0), [State::NotCompared; 2]);
    assert_eq!(states(1), [State::Covered; 2]);
    // What only German articles have is lacking from no English one.
    let lacked =
        report.articles.iter().flat_map(|article| &article.lacks).filter_map(|lack| lack.theme.as_deref());
    assert_eq!(lacked.filter(|theme| *theme == "t2").count(), 0);
}

#[test]
fn a_theme_without_a_query_is_compared_in_the_languages_of_those_that_are_on_it() {
    let mut project = Project::default();
    project.add_articles([sample::project().articles, pair("de", GERMAN)].concat());
    let theme = |label: &str, query: &str| ProjectTheme {
        label: label.into(),
        query: query.into(),
        ..Default::default()
    };
    project.add_themes(vec![theme("critical infrastructure", ""), theme("attacks", "war in Estonia")]);
    let report = compare(&project).unwrap();
    for theme in &report.themes[..2] {
        let states: Vec<_> = theme.cells.iter().map(|cell| cell.state).collect();
        assert!(states[..5].contains(&State::Covered), "{}: {states:?}", theme.label);
        assert!(!states[..5].contains(&State::NotCompared), "{}: {states:?}", theme.label);
        assert!(!states[5..].contains(&State::Absent), "{}: {states:?}", theme.label);
    }
}

#[test]
fn everywhere_means_every_article_that_could_say_it() {
    let mut articles = vec![article("de", GERMAN[0])];
    let text =
        "The minister said: \"Die Fähre rammte den Kai.\" The ferry hit the wall of the harbour on Monday.";
    articles.extend([
        article("en-1", text),
        article("en-2", text),
        article("en-3", "The trains run again from May."),
    ]);
    let report = report_of(articles);
    for statement in report.articles.iter().flat_map(|article| &article.statements) {
        let everywhere = statement.relation.as_ref().is_some_and(|relation| relation.everywhere);
        assert!(!everywhere || statement.id.starts_with("en-"), "{}", statement.id);
    }
}

#[test]
fn a_copy_changes_no_score_and_no_claim_about_the_others() {
    let project = sample::project();
    let alone = compare(&project).unwrap();
    for copied in &project.articles {
        let mut doubled = project.clone();
        doubled.articles.push(ProjectArticle { id: "copy".into(), ..copied.clone() });
        let report = compare(&doubled).unwrap();
        let is_of = |id: &str, statement: &str| statement.starts_with(&format!("{id}."));
        let of_copy = |link: &&Link| is_of("copy", &link.a) || is_of("copy", &link.b);
        let others = |report: &Report| -> Vec<Link> {
            report.links.iter().filter(|link| !of_copy(link)).cloned().collect()
        };
        assert_eq!(others(&report), alone.links, "a copy of {}", copied.id);

        for statement in &report.articles.last().unwrap().statements {
            let best = links_of(&report, &statement.id)[0];
            let twin = statement.id.replace("copy", &copied.id);
            assert_eq!((&best.a, best.kind), (&twin, LinkKind::Verbatim));
        }

        // What the copy says too is no longer told by one article only; of the rest nothing changes.
        let expected: Vec<_> = alone.unique.iter().filter(|id| !is_of(&copied.id, id)).cloned().collect();
        assert_eq!(report.unique, expected);
        for (theme, before) in report.themes.iter().zip(&alone.themes).take(project.themes.len()) {
            let members: Vec<_> =
                theme.members.iter().filter(|member| !is_of("copy", &member.statement)).cloned().collect();
            assert_eq!(members, before.members, "{}", theme.label);
        }
    }
}

#[test]
fn a_recipe_among_reports_on_a_summit_is_unrelated_and_joins_no_theme() {
    let mut project = sample::project();
    project.articles.truncate(4);
    project.articles.push(article("recipe", RECIPE));
    let report = compare(&project).unwrap();
    let related: Vec<_> = report.articles.iter().map(|article| article.related).collect();
    assert_eq!(related, [Some(true), Some(true), Some(true), Some(true), Some(false)]);
    for theme in &report.themes {
        assert_eq!(theme.cells[4].state, State::Absent, "{}", theme.label);
    }
    assert!(links_of_article(&report, "recipe").is_empty());
    for printed in [markdown(&report), static_page(&report)] {
        assert_eq!(printed.matches("shares next to nothing with the others").count(), 1);
    }
}

fn links_of_article<'r>(report: &'r Report, id: &str) -> Vec<&'r Link> {
    let own = format!("{id}.");
    report.links.iter().filter(|link| link.a.starts_with(&own) || link.b.starts_with(&own)).collect()
}

#[test]
fn an_article_is_related_to_whatever_other_article_is_on_its_matter() {
    let related = |articles: &[ProjectArticle]| -> Vec<Option<bool>> {
        report_of(articles.to_vec()).articles.iter().map(|article| article.related).collect()
    };
    let report = sample::project().articles.swap_remove(0);
    let recipe = article("recipe", RECIPE);
    let copy = article("copy", RECIPE);
    assert_eq!(related(&[report.clone(), recipe.clone()]), [Some(false), Some(false)]);
    assert_eq!(related(&[report, recipe.clone(), copy]), [Some(false), Some(true), Some(true)]);
    let short = [
        article("a", "The old bridge over the river closes on Monday, the city said."),
        article("b", "A ferry replaces the old bridge over the river from Monday."),
    ];
    assert_eq!(related(&short), [Some(true), Some(true)]);
    // Nothing is left that it states.
    let mut empty = recipe;
    empty.dropped = empty.text.lines().map(str::to_owned).collect();
    assert_eq!(related(&[&short[..], &[empty]].concat())[2], None);
}

/// What each link says, whatever the statements' numbers: two texts, the score and the kind.
fn said(report: &Report) -> Vec<(String, String, String, LinkKind)> {
    let lookup = Lookup::new(report);
    let mut said: Vec<_> = report
        .links
        .iter()
        .map(|link| {
            let mut ends = [&link.a, &link.b].map(|id| lookup.statement(id).unwrap().text.clone());
            ends.sort();
            let [a, b] = ends;
            (a, b, format!("{:.3}", link.score), link.kind)
        })
        .collect();
    said.sort();
    said
}

/// All articles in some order.
fn reordered() -> impl Strategy<Value = Vec<ProjectArticle>> {
    let texts = [GERMAN, FRENCH, SPANISH].concat();
    let articles = (1..).zip(texts).map(|(number, text)| article(&format!("a{number}"), text));
    Just(articles.collect::<Vec<_>>()).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_articles_changes_no_score(articles in reordered()) {
        let given = [pair("de", GERMAN), pair("fr", FRENCH), pair("es", SPANISH)].concat();
        prop_assert_eq!(said(&report_of(articles)), said(&report_of(given)));
    }
}
