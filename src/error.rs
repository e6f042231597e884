//! What cannot be compared, and what to do about it.
//!
//! Odd text is data, never an error: it yields statements. An error is for what cannot be
//! compared at all.

mod theme_file_fault;

use std::fmt;

pub use theme_file_fault::{ThemeFileFault, TomlType};

/// Why something cannot be read, compared, answered or written. Each kind has a stable code, names the
/// article or file it concerns and says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Fewer than two articles were given.
    TooFewArticles { given: usize },
    /// More articles than [`crate::limits::MAX_ARTICLES`].
    TooManyArticles { given: usize, limit: usize },
    /// More statements in all than [`crate::limits::MAX_STATEMENTS`].
    TooManyStatements { article: String, given: usize, limit: usize },
    /// An article holds nothing but white space.
    EmptyArticle { article: String },
    /// An article, or a file that would hold one, is longer than such may be (`crate::limits`).
    ArticleTooLarge { article: String, bytes: usize, limit: usize },
    /// An article is not text: an image or another binary file under a text file's name.
    NotText { article: String },
    /// There is no statement with this id in the comparison.
    UnknownStatement { statement: String },
    /// Both statements are of one article; links lead from one article to another.
    OneArticle { a: String, b: String },
    /// A file's ending names a format that is not read yet.
    UnknownFormat { article: String },
    /// A PDF, which is not read.
    Pdf { article: String },
    /// A document or archive that is cut short, or none at all.
    BrokenFile { article: String },
    /// A document that would unpack to more bytes than any article has.
    UnpacksTooLarge { article: String, limit: usize },
    /// A project of a later version than this program reads.
    UnknownVersion { version: u64 },
    /// More than one project was given; a comparison is of one.
    SecondProject { file: String },
    /// A project, or another value from outside, that is not what it should be.
    Malformed { file: String, detail: String },
    /// A theme file that cannot be taken over whole.
    ThemeFile { file: String, fault: ThemeFileFault },
    /// A theme file longer than [`crate::limits::MAX_THEME_FILE_BYTES`].
    ThemeFileTooLarge { file: String, bytes: usize, limit: usize },
    /// A file that the system does not let us read.
    Unreadable { file: String, detail: String },
    /// A file that the system does not let us write.
    Unwritable { file: String, detail: String },
}

impl Error {
    /// The stable name of the kind, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooFewArticles { .. } => "too-few-articles",
            Self::TooManyArticles { .. } => "too-many-articles",
            Self::TooManyStatements { .. } => "too-many-statements",
            Self::EmptyArticle { .. } => "empty-article",
            Self::ArticleTooLarge { .. } => "article-too-large",
            Self::NotText { .. } => "not-text",
            Self::UnknownStatement { .. } => "unknown-statement",
            Self::OneArticle { .. } => "one-article",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::Pdf { .. } => "pdf",
            Self::BrokenFile { .. } => "broken-file",
            Self::UnpacksTooLarge { .. } => "unpacks-too-large",
            Self::UnknownVersion { .. } => "unknown-version",
            Self::SecondProject { .. } => "second-project",
            Self::Malformed { .. } | Self::ThemeFile { .. } => "malformed",
            Self::ThemeFileTooLarge { .. } => "theme-file-too-large",
            Self::Unreadable { .. } => "unreadable",
            Self::Unwritable { .. } => "unwritable",
        }
    }

    /// The name of the article or file it concerns, when it concerns one.
    pub fn article(&self) -> Option<&str> {
        match self {
            Self::TooFewArticles { .. }
            | Self::TooManyArticles { .. }
            | Self::UnknownStatement { .. }
            | Self::OneArticle { .. }
            | Self::UnknownVersion { .. } => None,
            Self::TooManyStatements { article, .. }
            | Self::EmptyArticle { article }
            | Self::ArticleTooLarge { article, .. }
            | Self::NotText { article }
            | Self::UnknownFormat { article }
            | Self::Pdf { article }
            | Self::BrokenFile { article }
            | Self::UnpacksTooLarge { article, .. } => Some(article),
            Self::SecondProject { file }
            | Self::Malformed { file, .. }
            | Self::ThemeFile { file, .. }
            | Self::ThemeFileTooLarge { file, .. }
            | Self::Unreadable { file, .. }
            | Self::Unwritable { file, .. } => Some(file),
        }
    }

    /// What is wrong with a theme file, for those who say it in another language.
    pub fn theme_file_fault(&self) -> Option<&ThemeFileFault> {
        match self {
            Self::ThemeFile { fault, .. } => Some(fault),
            _ => None,
        }
    }

    /// What is wrong, in one sentence.
    pub fn message(&self) -> String {
        match self {
            Self::TooFewArticles { given } => match given {
                0 => "There is no article to compare.".to_owned(),
                _ => "There is only one article, and nothing to compare it with.".to_owned(),
            },
            Self::TooManyArticles { given, limit } => {
                format!("{given} articles are more than the {limit} that can be compared at once.")
            }
            Self::TooManyStatements { given, limit, .. } => {
                format!(
                    "{given} statements are more than the {limit} that can be compared at once; this article has the most."
                )
            }
            Self::EmptyArticle { .. } => "The article holds no text to compare.".to_owned(),
            Self::ArticleTooLarge { bytes, limit, .. } => {
                format!("The article has {bytes} bytes; the limit is {limit}.")
            }
            Self::NotText { .. } => "The file is not text.".to_owned(),
            Self::UnknownStatement { statement } => format!("There is no statement {statement}."),
            Self::OneArticle { a, b } => format!("{a} and {b} are statements of one article."),
            Self::UnknownFormat { .. } => "Files of this kind cannot be read.".to_owned(),
            Self::Pdf { .. } => "The text of a PDF cannot be read here.".to_owned(),
            Self::BrokenFile { .. } => "The file is damaged, or not what its name says.".to_owned(),
            Self::UnpacksTooLarge { limit, .. } => {
                format!("The document unpacks to more than {limit} bytes.")
            }
            Self::UnknownVersion { version } => {
                format!("The project was saved by a later program (version {version}).")
            }
            Self::SecondProject { .. } => "This is a second project, or it comes after articles.".to_owned(),
            Self::Malformed { detail, .. } => format!("The file does not hold what it should: {detail}."),
            Self::ThemeFile { fault, .. } => fault.message(),
            Self::ThemeFileTooLarge { bytes, limit, .. } => {
                format!("The file has {bytes} bytes; the limit for a theme file is {limit}.")
            }
            Self::Unreadable { detail, .. } => format!("The file cannot be read: {detail}."),
            Self::Unwritable { detail, .. } => format!("The file cannot be written: {detail}."),
        }
    }

    /// What to do about it, in one sentence.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::TooFewArticles { .. } => "Add articles until there are at least two.",
            Self::TooManyArticles { .. } => "Leave some out and compare them in a second project.",
            Self::TooManyStatements { .. } => "Leave this article out, or cut it to the part that matters.",
            Self::EmptyArticle { .. } => "Give its text, or leave it out.",
            Self::ArticleTooLarge { .. } => "Cut it to the story, or split it into several articles.",
            Self::NotText { .. } | Self::UnknownFormat { .. } => {
                "Save the article as a web page (.html), .docx or plain text (.txt) and add that."
            }
            Self::Pdf { .. } => {
                "Open it, copy its text and paste that, or save it as plain text (.txt) or .docx."
            }
            Self::BrokenFile { .. } => "Save or download it once more, or paste its text.",
            Self::UnpacksTooLarge { .. } => "Open it, copy the article and paste that.",
            Self::UnknownStatement { .. } => "Ask for one that the report has.",
            Self::OneArticle { .. } => "Ask for two of different articles.",
            Self::UnknownVersion { .. } => "Open it with a newer Crossread; the file was not changed.",
            Self::SecondProject { .. } => "Give one project, and before the articles.",
            Self::Malformed { .. } => "Correct the file; nothing was changed.",
            Self::ThemeFile { fault, .. } => fault.remedy(),
            Self::ThemeFileTooLarge { .. } => "Load one with the themes of your study alone.",
            Self::Unreadable { .. } => "Check its name and that you may read it.",
            Self::Unwritable { .. } => "Check its folder and that you may write there; nothing was changed.",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.code())?;
        if let Some(article) = self.article() {
            write!(f, "{article}: ")?;
        }
        write!(f, "{} {}", self.message(), self.remedy())
    }
}

impl std::error::Error for Error {}
