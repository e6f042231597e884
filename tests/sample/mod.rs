//! The sample that ships with the program, for tests.

use std::fs;
use std::path::Path;

use crossread::project::{Project, ProjectArticle, ThemeFile, VERSION};
use crossread::read::read_text;

/// The five seed articles, `a1` to `a5`, with their metadata and named themes.
pub fn project() -> Project {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".txt"))
        .collect();
    files.sort();
    let articles = (1..)
        .zip(files)
        .map(|(number, file)| ProjectArticle {
            id: format!("a{number}"),
            file: Some(file.clone()),
            ..read_text(&fs::read_to_string(folder.join(&file)).unwrap()).remove(0)
        })
        .collect();
    let mut project = Project { version: VERSION, articles, ..Default::default() };
    let name = "nato-cyber-defence.toml";
    let themes = fs::read_to_string(folder.join(name)).unwrap();
    ThemeFile::from_toml(name, &themes).unwrap().apply_to(&mut project);
    project
}
