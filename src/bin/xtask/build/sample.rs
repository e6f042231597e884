//! The sample inside the program: the seed articles as a project, so that a first visitor has
//! something to read at a click.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use crossread::project::{Project, ProjectArticle, ThemeFile, VERSION};
use crossread::read::read_text;

use super::core;
use crate::workspace::Workspace;

/// What names the seeds' outlets and themes.
pub const THEMES: &str = "seeds/nato-cyber-defence.toml";

/// The sample's project as JSON, packed.
pub fn packed(workspace: &Workspace) -> Result<String> {
    let mut project = Project { version: VERSION, ..Project::default() };
    for (number, path) in (1..).zip(seed_files(workspace)?) {
        let file = path.file_name().context("a seed has a name")?.to_string_lossy().into_owned();
        let text = fs::read_to_string(workspace.root().join(&path))?;
        for article in read_text(&text) {
            let (id, file) = (format!("a{number}"), Some(file.clone()));
            project.articles.push(ProjectArticle { id, file, ..article });
        }
    }
    let themes = fs::read_to_string(workspace.root().join(THEMES))?;
    ThemeFile::from_toml(THEMES, &themes)?.apply_to(&mut project);
    core::packed(&serde_json::to_vec(&project)?)
}

/// The five seed articles, in order, relative to the root.
pub fn seed_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let mut articles = Vec::new();
    for entry in fs::read_dir(workspace.root().join("seeds"))? {
        let name = PathBuf::from(entry?.file_name());
        if name.extension().is_some_and(|extension| extension == "txt") {
            articles.push(PathBuf::from("seeds").join(name));
        }
    }
    articles.sort();
    Ok(articles)
}
