//! Projects of every version, as `tests/projects/` holds them: read and written again without loss; the
//! rule stands in `src/project.rs`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use crossread::project::{Project, VERSION};
use serde_json::{Value, json};

fn project_of_version(version: u64) -> String {
    let file = format!("tests/projects/version-{version}.json");
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The project that a text holds, as it is written again.
fn rewritten(json: &str) -> Value {
    serde_json::to_value(Project::from_json("project", json).unwrap()).unwrap()
}

fn code_of(project: &Value) -> &'static str {
    Project::from_json("project", &project.to_string()).unwrap_err().code()
}

/// Asserts that all that `before` says stands in `after`.
fn assert_holds(after: &Value, before: &Value, path: &str) {
    match before {
        Value::Object(fields) => {
            for (key, value) in fields {
                assert_holds(&after[key], value, &format!("{path}/{key}"));
            }
        }
        Value::Array(values) => {
            assert_eq!(after.as_array().unwrap().len(), values.len(), "{path}");
            for (place, value) in values.iter().enumerate() {
                assert_holds(&after[place], value, &format!("{path}/{place}"));
            }
        }
        _ if path == "/version" => {}
        // Phrases of version 1 are sought with any ending.
        Value::String(phrase) if path.contains("clude/") => {
            assert_eq!(after.as_str().unwrap().replace('*', ""), phrase.replace('*', ""), "{path}");
        }
        _ => assert_eq!(after, before, "{path}"),
    }
}

#[test]
fn a_project_of_every_version_is_read_and_written_again_without_loss() {
    for version in 1..=VERSION {
        let json = project_of_version(version);
        let before: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(before["version"], version);
        let after = rewritten(&json);
        assert_eq!(after["version"], VERSION);
        assert_holds(&after, &before, "");
    }
}

#[test]
fn whoever_adds_a_field_adds_it_to_the_project_of_the_version_that_has_it() {
    let json = project_of_version(VERSION);
    assert_eq!(rewritten(&json), serde_json::from_str::<Value>(&json).unwrap());
}

#[test]
fn what_an_earlier_version_lacks_is_computed() {
    let after = rewritten(&project_of_version(1));
    // A note names a5, which is gone, and a note names t4.
    assert_eq!(after["next"], json!({ "article": 6, "theme": 5 }));
    assert!(after["corrections"].as_array().unwrap().iter().all(|one| one["in_doubt"] == false));
}

#[test]
fn a_later_version_is_refused_whatever_else_it_says() {
    let later = VERSION + 1;
    assert_eq!(code_of(&json!({ "version": later, "articles": [] })), "unknown-version");
    let new_kind = json!([{ "kind": "foreseen-by-nobody" }]);
    assert_eq!(
        code_of(&json!({ "version": later, "articles": {}, "corrections": new_kind })),
        "unknown-version"
    );
    assert_eq!(code_of(&json!({ "version": VERSION, "corrections": new_kind })), "malformed");
    assert_eq!(code_of(&json!({ "version": "2" })), "malformed");
}

#[test]
fn a_project_without_version_is_read_as_any_earlier_one() {
    assert_eq!(rewritten("{}"), serde_json::to_value(Project::default()).unwrap());
}
