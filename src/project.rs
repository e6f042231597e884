//! What a reader saves, shares and loads: articles, themes, corrections, notes.

mod correction;
mod theme_file;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::Error;

pub use correction::{Change, Correction, NamedStatement, Note, NoteOn};
pub(crate) use theme_file::codebook;
#[cfg(not(target_arch = "wasm32"))]
pub use theme_file::parse_toml;
pub use theme_file::{ReadThemeFile, ThemeFile, TomlValue, check_theme_file};

/// The version this program writes. It reads every earlier one and refuses later ones.
pub const VERSION: u64 = 1;

/// A comparison as its reader keeps it; [`crate::compare::compare`] turns it into a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct Project {
    #[cfg_attr(feature = "xtask", ts(type = "number"))]
    pub version: u64,
    pub title: Option<String>,
    pub articles: Vec<ProjectArticle>,
    pub themes: Vec<ProjectTheme>,
    /// In the order they were made.
    pub corrections: Vec<Correction>,
    pub notes: Vec<Note>,
    /// The place the reader looked at: carried as it is.
    #[cfg_attr(feature = "xtask", ts(type = "unknown"))]
    pub view: Value,
}

/// Stands for what was left out of a shortened text, in a paragraph of its own.
pub const OMISSION: &str = "[…]";

/// One article as it was brought in. Unknown is `None`, never invented.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct ProjectArticle {
    /// `a1`, `a2`, … unique in the project.
    pub id: String,
    /// The name of the file it came from, without folders; of one of several in it with its number:
    /// 'export.txt 2/4'.
    pub file: Option<String>,
    pub outlet: Option<String>,
    pub title: Option<String>,
    /// Several are parted by commas.
    pub author: Option<String>,
    /// ISO 8601, as precise as the article says: `2013-06-04`.
    pub date: Option<String>,
    pub url: Option<String>,
    /// What of that its file states; the rest the reader gave.
    pub found: Vec<Detail>,
    pub text: String,
    /// Whether `text` holds the statements used alone; see [`crate::export::excerpt`].
    pub excerpt: bool,
    /// Words left out at each [`OMISSION`] of a shortened text, in order: what is left keeps its place.
    pub omitted: Vec<u32>,
    /// Texts of blocks that cleaning drops and the reader wants kept.
    pub restored: Vec<String>,
    /// Texts of blocks that cleaning keeps and the reader wants dropped.
    pub dropped: Vec<String>,
}

/// One thing that is known about an article beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    Title,
    Outlet,
    Author,
    Date,
    Url,
}

impl Detail {
    pub const ALL: [Self; 5] = [Self::Title, Self::Outlet, Self::Author, Self::Date, Self::Url];
}

impl ProjectArticle {
    /// What is known of it.
    pub fn detail(&self, detail: Detail) -> Option<&str> {
        match detail {
            Detail::Title => self.title.as_deref(),
            Detail::Outlet => self.outlet.as_deref(),
            Detail::Author => self.author.as_deref(),
            Detail::Date => self.date.as_deref(),
            Detail::Url => self.url.as_deref(),
        }
    }

    /// What a reader knows it by before it is read: its file, else its title, else its outlet.
    pub fn name(&self) -> &str {
        [&self.file, &self.title, &self.outlet].into_iter().flatten().next().unwrap_or(&self.id)
    }
}

/// A theme the reader named.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct ProjectTheme {
    pub id: String,
    pub label: String,
    /// One line that says what the theme is about; ranked by meaning and words.
    pub query: String,
    /// Cue phrases: a statement that has one is on the theme.
    pub include: Vec<String>,
    /// Phrases that keep a statement off the theme.
    pub exclude: Vec<String>,
}

impl Project {
    /// Reads a project file.
    ///
    /// # Errors
    /// [`Error::Malformed`] when it is not a project; [`Error::UnknownVersion`] when a later
    /// program wrote it. The file is left as it is either way.
    pub fn from_json(file: &str, json: &str) -> Result<Self, Error> {
        let project: Self = serde_json::from_str(json)
            .map_err(|error| Error::Malformed { file: file.to_owned(), detail: error.to_string() })?;
        project.with_known_version()
    }

    /// Adds themes, each under a new id, whatever theirs was.
    pub fn add_themes(&mut self, themes: Vec<ProjectTheme>) {
        let first = self.next_theme();
        let added = (first..).zip(themes);
        self.themes.extend(added.map(|(number, theme)| ProjectTheme { id: format!("t{number}"), ..theme }));
    }

    /// The number of the next theme: `t9` after `t8`. Corrections and notes may speak of one that is gone,
    /// and must never come to mean another.
    fn next_theme(&self) -> u64 {
        let themes = self.themes.iter().map(|theme| theme.id.as_str());
        let corrected = self.corrections.iter().filter_map(|correction| correction.change.theme());
        let noted = self.notes.iter().filter_map(|note| note.on.theme());
        let numbers =
            themes.chain(corrected).chain(noted).filter_map(|id| id.strip_prefix('t')?.parse::<u32>().ok());
        u64::from(numbers.max().unwrap_or_default()) + 1
    }

    /// The project itself, when it is one that this program can read.
    ///
    /// # Errors
    /// [`Error::UnknownVersion`] when a later program wrote it.
    pub fn with_known_version(self) -> Result<Self, Error> {
        if self.version > VERSION {
            return Err(Error::UnknownVersion { version: self.version });
        }
        Ok(self)
    }
}
