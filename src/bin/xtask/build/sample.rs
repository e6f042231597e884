//! The samples inside the program, as projects, so that a first visitor has something to read at a click.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use crossread::project::{Project, ProjectArticle, ThemeFile};
use crossread::read::read_text;

use super::core;
use crate::workspace::Workspace;

/// Articles on one story, and a theme file that names their outlets and themes.
pub struct Sample {
    /// What its theme file and its page are called.
    pub name: &'static str,
    /// Where its articles lie, with the theme file.
    folder: &'static str,
}

/// Five reports on one made-up event, and the five seed articles.
pub const SAMPLES: [Sample; 2] = [
    Sample { name: "dye-spill", folder: "seeds/dye-spill" },
    Sample { name: "nato-cyber-defence", folder: "seeds" },
];

impl Sample {
    /// Returns the path of its theme file, from the root.
    pub fn themes(&self) -> String {
        format!("{}/{}.toml", self.folder, self.name)
    }

    /// Returns the paths of its articles, in order, from the root.
    pub fn articles(&self, workspace: &Workspace) -> Result<Vec<PathBuf>> {
        let mut files = workspace.shell().read_dir(self.folder)?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
        let names = files.iter().filter_map(|file| file.file_name());
        Ok(names.map(|name| Path::new(self.folder).join(name)).collect())
    }

    /// Reads it as a project.
    fn project(&self, workspace: &Workspace) -> Result<Project> {
        let shell = workspace.shell();
        let mut project = Project::default();
        for path in self.articles(workspace)? {
            let file =
                path.file_name().context("an article's file has a name")?.to_string_lossy().into_owned();
            let articles = read_text(&shell.read_file(&path)?).into_iter();
            let named = articles.map(|article| ProjectArticle { file: Some(file.clone()), ..article });
            project.add_articles(named.collect());
        }
        let themes = shell.read_file(self.themes())?;
        ThemeFile::from_toml(&self.themes(), &themes)?.apply_to(&mut project);
        Ok(project)
    }
}

/// Returns the samples' projects by their names as JSON, packed.
pub fn packed(workspace: &Workspace) -> Result<String> {
    let of_one = |sample: &Sample| Ok((sample.name, sample.project(workspace)?));
    let projects: BTreeMap<_, _> = SAMPLES.iter().map(of_one).collect::<Result<_>>()?;
    core::packed(&serde_json::to_vec(&projects)?)
}
