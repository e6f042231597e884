//! The theme file: a story's title, what is known about its articles, and its named themes, in TOML.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Detail, Project, ProjectTheme};
use crate::error::Error;

/// A theme file as it is written; every key but a theme's `label` may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ThemeFile {
    title: Option<String>,
    article: Vec<ArticleEntry>,
    theme: Vec<ThemeEntry>,
}

/// What is known about the article in `file`; it overrides what the text says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ArticleEntry {
    file: String,
    outlet: Option<String>,
    title: Option<String>,
    author: Option<String>,
    date: Option<String>,
    url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeEntry {
    label: String,
    #[serde(default)]
    query: String,
    #[serde(default)]
    include: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
}

impl ThemeFile {
    /// Reads a theme file; `file` is its name, for errors.
    ///
    /// # Errors
    /// [`Error::Malformed`], with the line, when it is no TOML, has a key that means nothing here, or
    /// a theme without a label.
    pub fn from_toml(file: &str, text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::Malformed {
            file: file.to_owned(),
            detail: error.to_string().trim_end().to_owned(),
        })
    }

    /// Takes over its title, themes and what it knows of the project's articles.
    ///
    /// Entries for files that are not among the articles are passed over: a theme file may serve a
    /// part of a story's coverage.
    pub fn apply_to(self, project: &mut Project) {
        project.title = self.title.or(project.title.take());
        let entries: BTreeMap<String, ArticleEntry> =
            self.article.into_iter().map(|entry| (entry.file.clone(), entry)).collect();
        for article in &mut project.articles {
            let Some(entry) = article.file.as_ref().and_then(|file| entries.get(file)) else { continue };
            for (detail, known, said) in [
                (Detail::Outlet, &mut article.outlet, &entry.outlet),
                (Detail::Title, &mut article.title, &entry.title),
                (Detail::Author, &mut article.author, &entry.author),
                (Detail::Date, &mut article.date, &entry.date),
                (Detail::Url, &mut article.url, &entry.url),
            ] {
                if said.is_some() {
                    known.clone_from(said);
                    article.found.retain(|found| *found != detail);
                }
            }
        }
        let first = project.themes.len() + 1;
        project.themes.extend((first..).zip(self.theme).map(|(number, entry)| ProjectTheme {
            id: format!("t{number}"),
            label: entry.label,
            query: entry.query,
            include: entry.include,
            exclude: entry.exclude,
        }));
    }
}
