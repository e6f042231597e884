use std::collections::BTreeMap;

use super::{KeptWords, excerpt};
use crate::clean::BlockKind;
use crate::compare::compare;
use crate::project::{Project, ProjectArticle, ProjectTheme};
use crate::report::{Report, State};

const BRIDGE: &str = "Old bridge closes\n\nThe old bridge over the river closes on Monday, the city said. \
    Bakers in the old town sold more bread rolls last summer than ever before. The mayor told reporters: \
    \"A ferry will replace the old bridge over the river. Nobody will have to walk far. We thank all who \
    are patient.\"\n\nSubscribe to our newsletter\n";
const FERRY: &str = "Ferry to come\n\nThe old bridge over the river closes on Monday. \
    A ferry will replace the old bridge over the river.\n";

fn project(texts: &[&str]) -> Project {
    let articles = (1..).zip(texts).map(|(number, text)| ProjectArticle {
        id: format!("a{number}"),
        text: (*text).to_owned(),
        dropped: vec!["a secret".to_owned()],
        ..Default::default()
    });
    Project { articles: articles.collect(), ..Default::default() }
}

/// With all that is used.
fn excerpt_of(project: &Project) -> Project {
    excerpt(project, &compare(project).unwrap(), 1.0).project
}

/// Of an article's words, the share that is kept, and its text.
fn bounded(texts: &[&str], share: f64) -> (f64, String) {
    let project = project(texts);
    let short = excerpt(&project, &compare(&project).unwrap(), share);
    let KeptWords { words, of, .. } = short.kept[0];
    (f64::from(words) / f64::from(of), short.project.articles[0].text.clone())
}

#[test]
fn no_more_is_kept_than_the_reader_allows_and_what_is_linked_goes_first() {
    let (all, _) = bounded(&[BRIDGE, FERRY], 1.0);
    for share in [0.35, 0.5, 0.8] {
        let (kept, text) = bounded(&[BRIDGE, FERRY], share);
        assert!(kept <= share && kept <= all, "{kept} of {share}: {text}");
        assert!(text.contains("closes on Monday, the city said."), "{text}");
    }
}

#[test]
fn the_headline_and_one_statement_stay_whatever_the_bound() {
    let (kept, text) = bounded(&[BRIDGE, FERRY], 0.0);
    let closes =
        "Old bridge closes\n\nThe old bridge over the river closes on Monday, the city said.\n\n[…]\n";
    assert_eq!(text, closes);
    assert!(kept > 0.0);
}

#[test]
fn something_is_left_out_of_an_article_that_is_used_from_end_to_end() {
    let project = project(&[FERRY, FERRY]);
    let short = excerpt(&project, &compare(&project).unwrap(), 1.0);
    assert!(short.project.articles.iter().all(|article| article.text.contains("[…]")));
    assert!(short.kept.iter().all(|kept| !kept.is_whole && kept.words < kept.of));
}

#[test]
fn an_article_of_one_statement_is_said_to_be_kept_whole() {
    let project =
        project(&["Old bridge closes\n\nThe old bridge over the river closes on Monday.\n", BRIDGE]);
    let short = excerpt(&project, &compare(&project).unwrap(), 0.15);
    let whole: Vec<bool> = short.kept.iter().map(|kept| kept.is_whole).collect();
    assert_eq!(whole, [true, false]);
}

#[test]
fn a_theme_whose_evidence_is_left_out_is_covered_still() {
    let mut project = project(&[BRIDGE, FERRY]);
    let theme = |id: &str, cue: &str| ProjectTheme {
        id: id.to_owned(),
        label: cue.to_owned(),
        include: vec![cue.to_owned()],
        ..Default::default()
    };
    project.themes = vec![theme("t1", "patient"), theme("t2", "Monday"), theme("t3", "trams")];
    let before = compare(&project).unwrap();
    let short = excerpt(&project, &before, 0.0).project;
    assert!(!short.articles[0].text.contains("patient"));
    let after = compare(&Project::from_json("x", &serde_json::to_string(&short).unwrap()).unwrap()).unwrap();
    let cells = |report: &Report, theme: usize| -> Vec<(State, u32, Option<f64>)> {
        let cells = report.themes[theme].cells.iter();
        cells.map(|cell| (cell.state, cell.words, cell.first_position)).collect()
    };
    for theme in 0..3 {
        assert_eq!(cells(&before, theme), cells(&after, theme));
    }
    let left_out = &after.themes[0].cells[0];
    assert_eq!((left_out.state, left_out.statements.len(), left_out.left_out), (State::Covered, 0, 1));
    assert_eq!((after.themes[1].cells[0].statements.len(), after.themes[1].cells[0].left_out), (1, 0));
    // A theme that asks for something else by now is looked for in what is left, where nothing is lacking.
    let mut changed = short;
    changed.themes[0].include = vec!["lions".to_owned()];
    assert_eq!(compare(&changed).unwrap().themes[0].cells[0].state, State::NotCompared);
}

#[test]
fn what_is_not_used_is_gone_and_marked() {
    let short = excerpt_of(&project(&[BRIDGE, FERRY]));
    let text = &short.articles[0].text;
    assert!(
        text.starts_with("Old bridge closes\n\nThe old bridge over the river closes on Monday"),
        "{text}"
    );
    assert!(text.contains("\n\n[…]\n\n"), "{text}");
    for gone in ["bread", "Subscribe"] {
        assert!(!text.contains(gone), "{text}");
    }
    assert_eq!(short.articles[0].title.as_deref(), Some("Old bridge closes"));
    assert!(short.articles.iter().all(|article| article.excerpt && article.dropped.is_empty()));
}

#[test]
fn a_quotation_stays_whole_with_what_leads_up_to_it() {
    let text = &excerpt_of(&project(&[BRIDGE, FERRY])).articles[0].text;
    assert!(text.contains("The mayor told reporters: \"A ferry"), "{text}");
    assert!(text.contains("We thank all who are patient.\""), "{text}");
}

#[test]
fn what_is_left_keeps_its_place() {
    let whole = project(&[BRIDGE, FERRY]);
    let short = excerpt_of(&whole);
    assert_eq!(short.articles[0].omitted, [14]);
    let [before, after] = [&whole, &short].map(|project| {
        let report = compare(project).unwrap();
        let article = &report.articles[0];
        let texts = article.statement_texts().into_iter().map(|text| text.trim().to_owned());
        let places: BTreeMap<_, _> =
            texts.zip(article.statements.iter().map(|statement| statement.position)).collect();
        (article.words, places)
    });
    assert_eq!(after.0, before.0);
    for (text, position) in after.1 {
        assert_eq!(before.1.get(&text), Some(&position), "{text}");
    }
}

#[test]
fn the_sentence_an_article_opens_with_stays() {
    let own = "Bakers in the old town sold more bread rolls last summer than ever before.";
    let text = format!(
        "Old bridge closes\n\n{own} The old bridge over the river closes on Monday. Stir the eggs.\n"
    );
    assert!(excerpt_of(&project(&[&text, FERRY])).articles[0].text.contains(own));
}

#[test]
fn a_standfirst_stays_one() {
    let text = "Old bridge closes\n\nThe old bridge over the river closes on Monday.\n\nBy Anna Smith\n\n\
        A ferry will replace the old bridge over the river. Nobody will have to walk far.\n";
    let short = excerpt_of(&project(&[text, FERRY]));
    let report = compare(&short).unwrap();
    let standfirst = report.articles[0].blocks.iter().position(|b| b.kind == BlockKind::Standfirst);
    assert_eq!(standfirst, Some(1), "{}", short.articles[0].text);
    assert_eq!(report.articles[0].opening(), Some(2));
}

#[test]
fn what_is_shortened_is_shortened_no_further() {
    let short = excerpt_of(&project(&[BRIDGE, FERRY]));
    assert_eq!(excerpt_of(&short), short);
}

#[test]
fn an_article_with_nothing_in_common_keeps_a_statement() {
    let short = excerpt_of(&project(&[BRIDGE, "Stir the eggs. Add salt."]));
    assert!(compare(&short).is_ok());
}

#[test]
fn nothing_is_said_to_be_one_articles_alone() {
    let short = excerpt_of(&project(&[BRIDGE, FERRY, "Stir the eggs. Add salt."]));
    assert!(compare(&short).unwrap().unique.is_empty());
}
