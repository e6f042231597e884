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
        let first = project.next_theme();
        project.themes.extend((first..).zip(self.theme).map(|(number, entry)| ProjectTheme {
            id: format!("t{number}"),
            label: entry.label,
            query: entry.query,
            include: entry.include,
            exclude: entry.exclude,
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::ThemeFile;
    use crate::project::Project;

    #[test]
    fn a_new_theme_never_gets_an_id_that_something_speaks_of() {
        let added = |json: &str| {
            let mut project = Project::from_json("project", json).unwrap();
            ThemeFile::from_toml("themes", "[[theme]]\nlabel = \"one\"\n[[theme]]\nlabel = \"two\"")
                .unwrap()
                .apply_to(&mut project);
            project.themes.iter().rev().take(2).rev().map(|theme| theme.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(added("{}"), ["t1", "t2"]);
        // Its first theme was deleted.
        assert_eq!(added(r#"{"themes": [{"id": "t2", "label": "kept"}]}"#), ["t3", "t4"]);
        let correction =
            r#"{"kind": "add-to-theme", "theme": "t4", "statement": {"article": "a1", "text": "Rain."}}"#;
        assert_eq!(added(&format!(r#"{{"corrections": [{correction}]}}"#)), ["t5", "t6"]);
        let note = r#"{"on": {"kind": "theme", "theme": "t7"}, "text": "Look."}"#;
        assert_eq!(added(&format!(r#"{{"notes": [{note}]}}"#)), ["t8", "t9"]);
        assert_eq!(added(r#"{"themes": [{"id": "own"}, {"id": "t99999999999999999999"}]}"#), ["t1", "t2"]);
    }
}
