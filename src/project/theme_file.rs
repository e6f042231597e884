//! The theme file: a story's title, what is known about its articles, and its named themes, in TOML; or a
//! codebook, its themes alone as a table.
//!
//! A file says which version of this form it has, [`THEME_FILE_VERSION`]: a theme file at its top, a codebook in
//! each row. What does not say is of version 1, in which each word of a phrase had any ending, and is read as
//! that ([`ANY_ENDING`](super::ANY_ENDING)).

pub mod codebook;
mod joining;
mod toml;

use super::cue_phrase::with_any_ending;
use crate::error::{Error, ThemeFileFault};
use crate::limits::MAX_THEME_FILE_BYTES;

pub use self::toml::TomlValue;
#[cfg(any(feature = "cli", not(target_arch = "wasm32")))]
pub use self::toml::parse_toml;

/// A theme file as it is written. What it leaves out is `None`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ThemeFile {
    title: Option<String>,
    articles: Vec<ArticleEntry>,
    themes: Vec<ThemeEntry>,
}

/// What is known about the article in `file`; it overrides what the text says.
#[derive(Debug, PartialEq, Eq)]
struct ArticleEntry {
    file: String,
    outlet: Option<String>,
    title: Option<String>,
    author: Option<String>,
    date: Option<String>,
    url: Option<String>,
}

/// The version that theme files and codebooks are written in. Earlier ones are read, later ones refused.
pub const THEME_FILE_VERSION: u64 = 2;

/// A named theme as the file has it; what it leaves out is none.
#[derive(Debug, PartialEq, Eq)]
struct ThemeEntry {
    label: String,
    query: Option<String>,
    include: Option<Vec<String>>,
    exclude: Option<Vec<String>>,
}

/// A theme file that was read, and what of it means nothing here.
#[derive(Debug, PartialEq, Eq)]
pub struct ReadThemeFile {
    /// What it says.
    pub file: ThemeFile,
    /// The columns of a codebook that were passed over.
    pub passed_over: Vec<String>,
}

/// How many characters of a key or a column's name an error shows.
const MAX_SHOWN_CHARS: usize = 60;

/// How a theme file is written.
enum Form {
    Toml,
    Codebook,
}

impl Form {
    /// By the ending of its name, else by how its text begins; other programs' codebooks are neither.
    fn of(name: &str, text: &str) -> Result<Self, ThemeFileFault> {
        let (_, ending) = name.rsplit_once('.').unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "toml" => Ok(Self::Toml),
            "csv" | "tsv" => Ok(Self::Codebook),
            _ if text.trim_start().starts_with('<') || text.contains('\0') => {
                Err(ThemeFileFault::NoThemeFile)
            }
            _ if codebook::is_codebook(text) => Ok(Self::Codebook),
            _ => Ok(Self::Toml),
        }
    }
}

/// Says whether a file of this size is worth reading as a theme file; `file` is its name, for errors.
///
/// # Errors
/// [`Error::ThemeFileTooLarge`].
pub fn check_theme_file(file: &str, bytes: usize) -> Result<(), Error> {
    let limit = MAX_THEME_FILE_BYTES;
    if bytes > limit { Err(Error::ThemeFileTooLarge { file: file.to_owned(), bytes, limit }) } else { Ok(()) }
}

/// Whether this program reads theme files of this `version`.
fn check_version(version: Option<u64>, written: &str) -> Result<u64, ThemeFileFault> {
    let version = version.filter(|version| (1..=THEME_FILE_VERSION).contains(version));
    version.ok_or_else(|| ThemeFileFault::UnknownVersion { version: shown(written) })
}

impl ThemeEntry {
    /// An entry of this version as this program writes it.
    fn into_current(mut self, version: u64) -> Self {
        if version < THEME_FILE_VERSION {
            for phrase in self.include.iter_mut().chain(&mut self.exclude).flatten() {
                *phrase = with_any_ending(phrase);
            }
        }
        self
    }
}

/// The beginning of a name, as errors show it.
fn shown(name: &str) -> String {
    name.chars().take(MAX_SHOWN_CHARS).collect()
}

impl ThemeFile {
    /// Reads a theme file or a codebook; `file` is its name, which tells one from the other, and `parse`
    /// the parser of TOML that is at hand.
    ///
    /// # Errors
    /// [`Error::ThemeFile`] when something in it could not be taken over.
    pub fn read(
        file: &str,
        text: &str,
        parse: impl FnOnce(&str) -> Result<TomlValue, ThemeFileFault>,
    ) -> Result<ReadThemeFile, Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let fault = |fault| Error::ThemeFile { file: file.to_owned(), fault };
        let (read, passed_over) = match Form::of(file, text).map_err(fault)? {
            Form::Toml => (parse(text).and_then(toml::theme_file).map_err(fault)?, Vec::new()),
            Form::Codebook => codebook::theme_file(text).map_err(fault)?,
        };
        if read == Self::default() {
            return Err(fault(ThemeFileFault::NoThemes));
        }
        Ok(ReadThemeFile { file: read, passed_over })
    }

    /// Reads a theme file in TOML; `file` is its name, for errors.
    ///
    /// # Errors
    /// As [`Self::read`].
    #[cfg(any(feature = "cli", not(target_arch = "wasm32")))]
    pub fn from_toml(file: &str, text: &str) -> Result<Self, Error> {
        parse_toml(text)
            .and_then(toml::theme_file)
            .map_err(|fault| Error::ThemeFile { file: file.to_owned(), fault })
    }
}

#[cfg(test)]
mod tests;
