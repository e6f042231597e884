use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Next, WantedIds};
use crate::project::{Note, NoteOn, Project, ProjectArticle, ProjectTheme};

/// What a reader, a colleague or another program does with a project.
#[derive(Debug, Clone)]
enum Step {
    AddArticles(usize),
    AddThemes(usize),
    RemoveArticle(usize),
    RemoveTheme(usize),
    NoteOnArticle(usize),
    /// What another project has is taken over; it counted for itself.
    Merge(usize, usize),
    /// Writes it into a file and reads that.
    Reopen,
    /// Gives an article and a theme the id of the first.
    Copy(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let few = 0..4usize;
    let step = prop_oneof![
        few.clone().prop_map(Step::AddArticles),
        few.clone().prop_map(Step::AddThemes),
        few.clone().prop_map(Step::RemoveArticle),
        few.clone().prop_map(Step::RemoveTheme),
        few.clone().prop_map(Step::NoteOnArticle),
        (few.clone(), few.clone()).prop_map(|(articles, themes)| Step::Merge(articles, themes)),
        Just(Step::Reopen),
        few.prop_map(Step::Copy),
    ];
    proptest::collection::vec(step, 0..24)
}

fn reopened(project: &Project) -> Project {
    Project::from_json("project", &serde_json::to_string(project).unwrap()).unwrap()
}

fn take(project: &mut Project, step: &Step) {
    match *step {
        Step::AddArticles(number) => project.add_articles(vec![ProjectArticle::default(); number]),
        Step::AddThemes(number) => project.add_themes(vec![ProjectTheme::default(); number]),
        Step::RemoveArticle(place) if place < project.articles.len() => {
            project.articles.remove(place);
        }
        Step::RemoveTheme(place) if place < project.themes.len() => {
            project.themes.remove(place);
        }
        Step::NoteOnArticle(place) => {
            let Some(article) = project.articles.get(place).map(|article| article.id.clone()) else { return };
            let on = NoteOn::Article { article };
            project.notes.push(Note { on, text: "Look.".into(), by: None, at: None, in_doubt: false });
        }
        Step::Merge(articles, themes) => {
            let mut other = Project::default();
            other.add_articles(vec![ProjectArticle::default(); articles]);
            other.add_themes(vec![ProjectTheme::default(); themes]);
            project.add_articles(other.articles);
            project.add_themes(other.themes);
        }
        Step::Reopen => *project = reopened(project),
        Step::Copy(place) => {
            let first = project.articles.first().map(|article| article.id.clone());
            if let Some((article, id)) = project.articles.get_mut(place).zip(first) {
                article.id = id;
            }
            let first = project.themes.first().map(|theme| theme.id.clone());
            if let Some((theme, id)) = project.themes.get_mut(place).zip(first) {
                theme.id = id;
            }
            *project = reopened(project);
        }
        Step::RemoveArticle(_) | Step::RemoveTheme(_) => {}
    }
}

/// The ids of all articles, then of all themes.
fn ids(project: &Project) -> Vec<String> {
    let articles = project.articles.iter().map(|article| article.id.clone());
    articles.chain(project.themes.iter().map(|theme| theme.id.clone())).collect()
}

proptest! {
    #[test]
    fn no_id_is_ever_used_twice(steps in steps()) {
        let mut project = Project::default();
        let mut used = BTreeSet::new();
        for step in &steps {
            let before: BTreeSet<String> = ids(&project).into_iter().collect();
            take(&mut project, step);
            let now = ids(&project);
            prop_assert_eq!(now.iter().collect::<BTreeSet<_>>().len(), now.len(), "{:?}", now);
            for id in now.iter().filter(|id| !before.contains(*id)) {
                prop_assert!(used.insert(id.clone()), "{} was used before", id);
            }
        }
    }

    #[test]
    fn a_project_that_counted_nothing_gives_no_id_that_it_names(steps in steps()) {
        let mut project = Project::default();
        steps.iter().for_each(|step| take(&mut project, step));
        project.next = Next::default();
        let named: Vec<_> = project.notes.iter().filter_map(|note| note.on.article()).collect();
        let new = project.new_ids(WantedIds { articles: 3, themes: 3 });
        for id in new.articles.iter().chain(&new.themes) {
            prop_assert!(!ids(&project).contains(id) && !named.contains(&id.as_str()), "{} is taken", id);
        }
    }
}

/// The next two ids of articles, and of themes, in a project that is read.
fn next(project: &Value) -> [Vec<String>; 2] {
    let project = Project::from_json("project", &project.to_string()).unwrap();
    let new = project.new_ids(WantedIds { articles: 2, themes: 2 });
    [new.articles, new.themes]
}

#[test]
fn what_is_named_anywhere_is_taken() {
    let said = json!({ "article": "a4", "text": "Rain." });
    assert_eq!(next(&json!({})), [["a1", "a2"], ["t1", "t2"]]);
    assert_eq!(
        next(&json!({ "articles": [{ "id": "a2" }], "themes": [{ "id": "t2" }] })),
        [["a3", "a4"], ["t3", "t4"]]
    );
    let change = json!({ "kind": "add-to-theme", "theme": "t6", "statement": said });
    assert_eq!(next(&json!({ "corrections": [change] })), [["a5", "a6"], ["t7", "t8"]]);
    for change in [
        json!({ "kind": "link", "statements": [{ "article": "a1", "text": "Sun." }, said] }),
        json!({ "kind": "split", "statement": said, "parts": [] }),
        json!({ "kind": "join", "statements": [{ "article": "a1", "text": "Sun." }, said] }),
    ] {
        assert_eq!(next(&json!({ "corrections": [change] })), [["a5", "a6"], ["t1", "t2"]]);
    }
    for (on, after) in [
        (json!({ "kind": "statement", "article": "a4", "text": "Rain." }), [["a5", "a6"], ["t1", "t2"]]),
        (json!({ "kind": "article", "article": "a4" }), [["a5", "a6"], ["t1", "t2"]]),
        (json!({ "kind": "theme", "theme": "t7" }), [["a1", "a2"], ["t8", "t9"]]),
    ] {
        assert_eq!(next(&json!({ "notes": [{ "on": on, "text": "Look." }] })), after);
    }
    let view = "#theme=t3&at=a7.12&base=a2.5&columns=a2.a1&why=a1.3+a9.1";
    assert_eq!(next(&json!({ "view": view })), [["a10", "a11"], ["t4", "t5"]]);
    assert_eq!(next(&json!({ "next": { "article": 6, "theme": 9 } })), [["a6", "a7"], ["t9", "t10"]]);
    assert_eq!(next(&json!({ "next": { "article": 0 }, "articles": [{ "id": "a3" }] }))[0], ["a4", "a5"]);
}

#[test]
fn odd_ids_and_counts_neither_stop_the_count_nor_come_again() {
    let themes = json!([{ "id": "own" }, { "id": "t99999999999999999999" }, { "id": "t-1" }, { "id": "T5" }]);
    assert_eq!(next(&json!({ "themes": themes }))[1], ["t1", "t2"]);
    let greatest = json!([{ "id": "t999999999" }, { "id": "t1000000000" }]);
    assert_eq!(next(&json!({ "themes": greatest }))[1], ["t1000000001", "t1000000002"]);
    let articles = json!([{ "id": "a9007199254740991" }]);
    for count in [u64::MAX, (1 << 53) - 1] {
        let project = json!({ "next": { "article": count, "theme": 1 }, "articles": articles });
        assert_eq!(next(&project)[0], ["a1", "a2"]);
    }
}

#[test]
fn of_two_that_bear_one_id_the_second_gets_another_and_what_names_it_is_in_doubt() {
    let project = json!({
        "articles": [{ "id": "a1", "text": "one" }, { "id": "a2" }, { "id": "a1", "text": "two" }, { "text": "none" }],
        "themes": [{ "id": "t1", "label": "one" }, { "id": "t1", "label": "two" }, { "id": "t2" }],
        "corrections": [
            { "kind": "link", "statements": [{ "article": "a2", "text": "x" }, { "article": "a1", "text": "y" }] },
            { "kind": "add-to-theme", "theme": "t1", "statement": { "article": "a2", "text": "x" } },
            { "kind": "add-to-theme", "theme": "t2", "statement": { "article": "a2", "text": "x" } },
        ],
        "notes": [
            { "on": { "kind": "article", "article": "a1" }, "text": "Which one?" },
            { "on": { "kind": "theme", "theme": "t1" }, "text": "Which one?" },
            { "on": { "kind": "article", "article": "a2" }, "text": "This one." },
        ],
    });
    let read = Project::from_json("project", &project.to_string()).unwrap();
    let articles: Vec<_> =
        read.articles.iter().map(|article| (article.id.as_str(), article.text.as_str())).collect();
    assert_eq!(articles, [("a1", "one"), ("a2", ""), ("a3", "two"), ("a4", "none")]);
    let themes: Vec<_> = read.themes.iter().map(|theme| (theme.id.as_str(), theme.label.as_str())).collect();
    assert_eq!(themes, [("t1", "one"), ("t3", "two"), ("t2", "")]);
    assert_eq!(read.next, Next { article: 5, theme: 4 });
    let corrections: Vec<bool> = read.corrections.iter().map(|one| one.in_doubt).collect();
    let notes: Vec<bool> = read.notes.iter().map(|note| note.in_doubt).collect();
    assert_eq!((corrections, notes), (vec![true, true, false], vec![true, true, false]));
    assert_eq!(reopened(&read), read);
}
