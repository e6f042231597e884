//! The sample inside the program: the seed articles as a project, so that a first visitor has
//! something to read at a click.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use crossread::project::{Project, ProjectArticle, ThemeFile};
use crossread::read::read_text;

use super::core;
use crate::workspace::Workspace;

/// What names the seeds' outlets and themes.
pub const THEMES: &str = "seeds/nato-cyber-defence.toml";

/// Returns the sample's project as JSON, packed.
pub fn packed(workspace: &Workspace) -> Result<String> {
    let shell = workspace.shell();
    let mut project = Project::default();
    for path in seed_files(workspace)? {
        let file = path.file_name().context("a seed has a name")?.to_string_lossy().into_owned();
        let text = shell.read_file(&path)?;
        let articles = read_text(&text).into_iter();
        let named = articles.map(|article| ProjectArticle { file: Some(file.clone()), ..article });
        project.add_articles(named.collect());
    }
    let themes = shell.read_file(THEMES)?;
    ThemeFile::from_toml(THEMES, &themes)?.apply_to(&mut project);
    core::packed(&serde_json::to_vec(&project)?)
}

/// Returns the paths of the five seed articles, in order, from the root.
pub fn seed_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let mut files = workspace.shell().read_dir("seeds")?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    Ok(files.iter().filter_map(|file| file.file_name()).map(|name| Path::new("seeds").join(name)).collect())
}
