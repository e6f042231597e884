//! The samples that ship with the program, for tests.

use std::fs;
use std::path::Path;

use crossread::project::{Project, ProjectArticle, ThemeFile};
use crossread::read::read_text;

/// The five seed articles, `a1` to `a5`, with their metadata and named themes.
#[allow(dead_code, reason = "not every test reads both samples")]
pub fn project() -> Project {
    read("seeds", "nato-cyber-defence.toml")
}

/// Five short reports on one made-up event, `a1` to `a5`: one says of the tap water what two others deny, figures
/// differ, one quotation is cut three ways, one leaves out a denial, two print one agency's text, and what one
/// plans another reports as done.
#[allow(dead_code, reason = "not every test reads both samples")]
pub fn one_event() -> Project {
    read("seeds/dye-spill", "dye-spill.toml")
}

/// The texts in a folder, by name, with what its theme file says of them.
fn read(folder: &str, name: &str) -> Project {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let articles = files.into_iter().map(|file| {
        let text = fs::read_to_string(folder.join(&file)).unwrap();
        ProjectArticle { file: Some(file), ..read_text(&text).remove(0) }
    });
    let mut project = Project::default();
    project.add_articles(articles.collect());
    let themes = fs::read_to_string(folder.join(name)).unwrap();
    ThemeFile::from_toml(name, &themes).unwrap().apply_to(&mut project);
    project
}
