//! The sample that ships with the program, for tests.

use std::fs;
use std::path::Path;

use crossread::project::{Project, ProjectArticle, ThemeFile};
use crossread::read::read_text;

/// The five seed articles, `a1` to `a5`, with their metadata and named themes.
pub fn project() -> Project {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
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
    let name = "nato-cyber-defence.toml";
    let themes = fs::read_to_string(folder.join(name)).unwrap();
    ThemeFile::from_toml(name, &themes).unwrap().apply_to(&mut project);
    project
}
