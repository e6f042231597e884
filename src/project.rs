//! What a reader saves, shares and loads: articles, themes, corrections, notes.
//!
//! # Versions
//! A project says which version of this form it has; whoever writes one writes [`VERSION`].
//!
//! - The version goes up with everything that a program of the version before would lose or take for
//!   something else: a new field, a new kind of correction or note, another meaning of an old one. The
//!   version that no release has written yet may still grow.
//! - A newer file in an older program is refused with the code `unknown-version`, before anything else of
//!   it is read, and is left as it is.
//! - An older file in a newer program is read, and what it lacks is filled in. The file itself stays; what
//!   the reader changes is written in the new version.
//! - So every field of a file of a known version is known. Any other is a stranger's, and is passed over.
//!
//! | version | what came with it |
//! |---|---|
//! | 1 | the first release |
//! | 2 | `next`, which counts the ids that were given; `in_doubt` of a correction and a note; corrections of kind `judged`; `whole`, which an excerpt carries; the words of cue phrases stand for themselves, with `*` after them for any ending (before, always for any) |
//!
//! The report, which is only written, has a version of its own.

mod check;
mod correction;
mod cue_phrase;
mod ids;
mod theme_file;
mod whole;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::Error;

pub use check::{check_article, check_article_count, check_articles};
pub use correction::{Change, Correction, NamedStatement, Note, NoteOn};
pub use cue_phrase::ANY_ENDING;
pub use ids::{NewIds, Next, WantedIds};
pub(crate) use theme_file::codebook;
#[cfg(any(feature = "cli", not(target_arch = "wasm32")))]
pub use theme_file::parse_toml;
pub use theme_file::{ReadThemeFile, THEME_FILE_VERSION, ThemeFile, TomlValue, check_theme_file};
pub use whole::{WholeCell, WholeMember, WholeTheme};

/// The version this program writes. It reads every earlier one and refuses later ones.
pub const VERSION: u64 = 2;

/// The first version in which the words of a cue phrase stand for themselves; see [`ANY_ENDING`].
const FIRST_VERSION_WITH_FORMS: u64 = 2;

/// A comparison as its reader keeps it, of which a report is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct Project {
    /// The form that it is written in, [`VERSION`] once it was read; 0 where a file does not say.
    #[serde(default)]
    #[cfg_attr(feature = "xtask", ts(type = "number"))]
    pub version: u64,
    /// Its name; `None` while it has none.
    pub title: Option<String>,
    /// In the order in which they become columns.
    pub articles: Vec<ProjectArticle>,
    /// Named by the reader or kept from those that the texts suggest, in their order.
    pub themes: Vec<ProjectTheme>,
    /// In the order they were made.
    pub corrections: Vec<Correction>,
    /// What the reader wrote beside statements, themes and articles.
    pub notes: Vec<Note>,
    /// The place the reader looked at: carried as it is.
    #[cfg_attr(feature = "xtask", ts(type = "unknown"))]
    pub view: Value,
    /// Counts the ids that articles and themes were given, those that are gone among them.
    pub next: Next,
    /// What the comparison of the whole articles said of its themes, where articles are shortened.
    pub whole: Vec<WholeTheme>,
}

impl Default for Project {
    /// An empty project of the version that this program writes.
    fn default() -> Self {
        Self {
            version: VERSION,
            title: None,
            articles: Vec::new(),
            themes: Vec::new(),
            corrections: Vec::new(),
            notes: Vec::new(),
            view: Value::Null,
            next: Next::default(),
            whole: Vec::new(),
        }
    }
}

/// The version of a project, which is read before the rest: a later program may have written what this
/// one cannot read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProjectVersion {
    version: u64,
}

impl ProjectVersion {
    /// Whether this program reads projects of this version.
    ///
    /// # Errors
    /// [`Error::UnknownVersion`] when a later program wrote it.
    pub fn check(&self) -> Result<(), Error> {
        if self.version > VERSION {
            return Err(Error::UnknownVersion { version: self.version });
        }
        Ok(())
    }
}

/// Stands for what was left out of a shortened text, in a paragraph of its own.
pub const OMISSION: &str = "[…]";

/// One article as it was brought in. Unknown is `None`, never invented.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct ProjectArticle {
    /// `a1`, `a2`, … unique in the project, even among those that are gone; see [`Project::add_articles`].
    pub id: String,
    /// The name of the file it came from, without folders; of one of several in it with its number:
    /// 'export.txt 2/4'.
    pub file: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Several are parted by commas.
    pub author: Option<String>,
    /// ISO 8601, as precise as the article says: `2013-06-04`.
    pub date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// What of that its file states; the rest the reader gave.
    pub found: Vec<Detail>,
    /// The whole text, as it is compared.
    pub text: String,
    /// Whether `text` holds the statements used alone, as an excerpt does.
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
    /// The headline.
    Title,
    /// Who published it.
    Outlet,
    /// Who wrote it.
    Author,
    /// When it appeared.
    Date,
    /// Where it was published.
    Url,
}

impl Detail {
    /// All of them, in the order in which they are shown.
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
    /// `t1`, `t2`, … unique in the project, even among those that are gone; see [`Project::add_themes`].
    pub id: String,
    /// What it is called.
    pub label: String,
    /// One line that says what the theme is about; ranked by meaning and words.
    pub query: String,
    /// Cue phrases: a statement that has one is on the theme. Its words stand one after another as they do in
    /// the statement, small and capital letters and spellings apart, those with `*` after them with any ending.
    pub include: Vec<String>,
    /// Phrases that keep a statement off the theme, written as those of `include`.
    pub exclude: Vec<String>,
}

impl Project {
    /// Reads a project file.
    ///
    /// # Errors
    /// [`Error::Malformed`] when it is not a project; [`Error::UnknownVersion`] when a later
    /// program wrote it. The file is left as it is either way.
    pub fn from_json(file: &str, json: &str) -> Result<Self, Error> {
        let malformed =
            |error: serde_json::Error| Error::Malformed { file: file.to_owned(), detail: error.to_string() };
        serde_json::from_str::<ProjectVersion>(json).map_err(malformed)?.check()?;
        serde_json::from_str(json).map(Self::into_current).map_err(malformed)
    }

    /// Returns what was read, of this or an earlier version, as this program writes it: every article and
    /// theme under an id of its own, and all ids counted.
    ///
    /// Of two articles or themes that bear one id the later one gets a new one. Corrections and notes that
    /// name the id stay with the first and are marked as in doubt.
    #[must_use]
    pub fn into_current(mut self) -> Self {
        if self.version < FIRST_VERSION_WITH_FORMS {
            self.themes.iter_mut().for_each(ProjectTheme::give_phrases_any_ending);
        }
        self.version = VERSION;
        self.give_each_its_own_id();
        self
    }
}
