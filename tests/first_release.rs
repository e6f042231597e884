//! What the first release wrote is read whole: see fixtures/first-release/README.md.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crossread::compare::compare;
use crossread::project::{Change, NoteOn, Project, ProjectArticle, VERSION};
use crossread::report::{Lookup, Report};
use serde_json::Value;

const PROJECT: &str = include_str!("fixtures/first-release/project.json");
const EXCERPT: &str = include_str!("fixtures/first-release/excerpt.json");
const STORED: &str = include_str!("fixtures/first-release/kept-record.json");

/// Every project that the first release left: exported, shortened, stored in the browser.
fn projects() -> Vec<Value> {
    let stored: Value = serde_json::from_str(STORED).unwrap();
    let records = stored["stores"][0]["records"].as_array().unwrap();
    let exported = [PROJECT, EXCERPT].map(|json| serde_json::from_str(json).unwrap());
    exported.into_iter().chain(records.iter().map(|record| record["project"].clone())).collect()
}

fn read(json: &Value) -> Project {
    Project::from_json("project.json", &json.to_string()).unwrap()
}

/// Asserts that everything in `made` is in `held`, which may say more.
fn assert_holds(held: &Value, made: &Value, place: &str) {
    match made {
        Value::Object(fields) => {
            for (key, value) in fields {
                assert_holds(&held[key], value, &format!("{place}.{key}"));
            }
        }
        Value::Array(items) => {
            assert_eq!(held.as_array().map(Vec::len), Some(items.len()), "the length of {place}");
            for (index, item) in items.iter().enumerate() {
                assert_holds(&held[index], item, &format!("{place}[{index}]"));
            }
        }
        // Phrases of version 1 are sought with any ending.
        Value::String(phrase) if place.contains("clude[") => {
            assert_eq!(held.as_str().unwrap().replace('*', ""), *phrase, "{place}");
        }
        single => assert_eq!(held, single, "{place}"),
    }
}

fn text(report: &Report, id: &str) -> String {
    Lookup::new(report).statement(id).unwrap().text.clone()
}

/// The places of those that do not fit.
fn unfit(fits: impl Iterator<Item = bool>) -> Vec<usize> {
    fits.enumerate().filter(|(_, fits)| !fits).map(|(place, _)| place).collect()
}

#[test]
fn a_project_is_written_again_with_all_that_it_held() {
    for mut made in projects() {
        let written = serde_json::to_value(read(&made)).unwrap();
        let version = made.as_object_mut().unwrap().remove("version").unwrap();
        assert!(written["version"].as_u64().unwrap() >= version.as_u64().unwrap());
        assert_holds(&written, &made, "project");
    }
}

#[test]
fn a_project_that_was_read_and_written_is_read_the_same_again() {
    for made in projects() {
        let project = read(&made);
        assert!(project.version <= VERSION);
        assert_eq!(read(&serde_json::to_value(&project).unwrap()), project);
    }
}

#[test]
fn every_kind_of_correction_and_note_is_read_as_what_it_was() {
    let project = read(&projects()[0]);
    let has = |kind: fn(&Change) -> bool| project.corrections.iter().any(|one| kind(&one.change));
    assert!(has(|change| matches!(change, Change::Link { .. })));
    assert!(has(|change| matches!(change, Change::Unlink { .. })));
    assert!(has(|change| matches!(change, Change::AddToTheme { .. })));
    assert!(has(|change| matches!(change, Change::RemoveFromTheme { .. })));
    assert!(has(|change| matches!(change, Change::Split { .. })));
    assert!(has(|change| matches!(change, Change::Join { .. })));
    let noted = |kind: fn(&NoteOn) -> bool| project.notes.iter().any(|one| kind(&one.on));
    assert!(noted(|on| matches!(on, NoteOn::Statement(_))));
    assert!(noted(|on| matches!(on, NoteOn::Theme { .. })));
    assert!(noted(|on| matches!(on, NoteOn::Article { .. })));
}

#[test]
fn corrections_and_notes_find_the_statements_that_they_found() {
    let project = read(&projects()[0]);
    let report = compare(&project).unwrap();
    // One is on a passage that was left out, the others are on an article that was removed.
    assert_eq!(unfit(report.corrections.iter().map(|one| one.fits)), [5, 11, 12]);
    assert_eq!(unfit(report.notes.iter().map(|one| one.fits)), [2]);
    for (correction, found) in project.corrections.iter().zip(&report.corrections) {
        let Change::Link { statements } = &correction.change else { continue };
        let named: Vec<_> = statements.iter().map(|one| one.text.as_str()).collect();
        let texts: Vec<_> = found.statements.iter().map(|id| text(&report, id)).collect();
        assert_eq!(texts, named);
    }
}

#[test]
fn an_article_added_later_gets_no_id_that_the_first_release_gave() {
    let mut project = read(&projects()[0]);
    // The fifth was removed; a note and corrections still name it.
    assert_eq!(project.articles.len(), 4);
    project.add_articles(vec![ProjectArticle::default()]);
    assert_eq!(project.articles[4].id, "a6");
}
