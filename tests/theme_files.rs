//! Theme files and codebooks that lie on people's disks, and those that the page's parser reads.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use crossread::export::themes::{codebook_csv, theme_file_toml};
use crossread::project::{Project, ProjectTheme, ThemeFile, parse_toml};

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(path)
}

fn text(path: &str) -> String {
    fs::read_to_string(fixture(path)).unwrap()
}

/// The themes of a file, each with the id of the project's with its label.
fn joined(project: &Project, name: &str, text: &str) -> Vec<ProjectTheme> {
    let mut project = project.clone();
    for theme in &mut project.themes {
        *theme = ProjectTheme { id: theme.id.clone(), label: theme.label.clone(), ..ProjectTheme::default() };
    }
    ThemeFile::read(name, text, parse_toml).unwrap().file.apply_to(&mut project);
    project.themes
}

#[test]
fn what_the_first_release_exported_is_read() {
    let project = Project::from_json("project", &text("first-release/project.json")).unwrap();
    assert_eq!(joined(&project, "themes.toml", &text("first-release/themes.toml")), project.themes);
    assert_eq!(joined(&project, "codebook.csv", &text("first-release/codebook.csv")), project.themes);
}

/// A project with every sign that TOML, CSV and spreadsheets read as their own, in `odd.json`.
fn odd() -> Project {
    Project::from_json("odd", &text("theme-files/odd.json")).unwrap()
}

#[test]
fn what_is_written_is_what_the_parser_of_the_page_is_tested_with() {
    // tests/page/theme-file.test.js reads it.
    assert_eq!(theme_file_toml(&odd()), text("theme-files/odd.toml"));
}

#[test]
fn odd_themes_come_back_from_both_forms() {
    let project = odd();
    assert_eq!(joined(&project, "odd.toml", &theme_file_toml(&project)), project.themes);
    assert_eq!(joined(&project, "odd.csv", &codebook_csv(&project)), project.themes);
}
