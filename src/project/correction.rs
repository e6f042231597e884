//! What a reader corrected and noted, as the project keeps it.

use serde::{Deserialize, Serialize};

/// A statement as a correction names it: by its article and its words, since its id holds for one
/// comparison only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct NamedStatement {
    /// The article's id.
    pub article: String,
    /// The statement as it stood when it was named.
    pub text: String,
}

/// One thing that a reader decided otherwise than the program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Correction {
    /// What it changes.
    #[serde(flatten)]
    pub change: Change,
    /// The reader, if they gave a name.
    #[serde(default)]
    pub by: Option<String>,
    /// When, ISO 8601 in UTC.
    #[serde(default)]
    pub at: Option<String>,
    /// Whether another article or theme may be meant: one of the ids that it names was borne by two when
    /// the project was read.
    #[serde(default)]
    pub in_doubt: bool,
}

/// What a correction changes. A later one takes precedence over an earlier one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub enum Change {
    /// Two statements of different articles say the same.
    Link {
        /// The two, in any order.
        statements: [NamedStatement; 2],
    },
    /// Two statements of different articles say the same in part: a clause of the one stands in the other, and
    /// their main assertions differ.
    Part {
        /// The two, in any order.
        statements: [NamedStatement; 2],
    },
    /// Two statements of different articles do not say the same.
    Unlink {
        /// The two, in any order.
        statements: [NamedStatement; 2],
    },
    /// A statement is on a theme of the project, given by its id.
    AddToTheme {
        /// The theme's id.
        theme: String,
        /// What is put on it.
        statement: NamedStatement,
    },
    /// A statement is not on a theme of the project, given by its id.
    RemoveFromTheme {
        /// The theme's id.
        theme: String,
        /// What is taken off it.
        statement: NamedStatement,
    },
    /// A coder saw a statement and put it on none of some themes.
    Judged {
        /// What was seen.
        statement: NamedStatement,
        /// The ids of the themes that it is not on, those that there were; none stands for all of the project.
        #[serde(default)]
        themes: Vec<String>,
    },
    /// A statement is really the statements `parts`, its text cut in pieces.
    Split {
        /// What is cut.
        statement: NamedStatement,
        /// Its pieces, in order; together its text.
        parts: Vec<String>,
    },
    /// Statements that follow each other in one paragraph are one.
    Join {
        /// What is joined, in order.
        statements: Vec<NamedStatement>,
    },
}

impl Change {
    /// The ids of the articles whose statements it names.
    pub fn articles(&self) -> impl Iterator<Item = &str> {
        let statements = match self {
            Self::Link { statements } | Self::Part { statements } | Self::Unlink { statements } => {
                statements.as_slice()
            }
            Self::AddToTheme { statement, .. }
            | Self::RemoveFromTheme { statement, .. }
            | Self::Judged { statement, .. }
            | Self::Split { statement, .. } => std::slice::from_ref(statement),
            Self::Join { statements } => statements,
        };
        statements.iter().map(|named| named.article.as_str())
    }

    /// The ids of the themes that it is about, as far as it names them.
    pub fn themes(&self) -> impl Iterator<Item = &str> {
        let themes = match self {
            Self::AddToTheme { theme, .. } | Self::RemoveFromTheme { theme, .. } => {
                std::slice::from_ref(theme)
            }
            Self::Judged { themes, .. } => themes,
            Self::Link { .. }
            | Self::Part { .. }
            | Self::Unlink { .. }
            | Self::Split { .. }
            | Self::Join { .. } => &[],
        };
        themes.iter().map(String::as_str)
    }
}

/// What a reader wrote beside something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Note {
    /// What it stands beside.
    pub on: NoteOn,
    /// The reader's words.
    pub text: String,
    /// The reader, if they gave a name.
    #[serde(default)]
    pub by: Option<String>,
    /// When it was last changed, ISO 8601 in UTC.
    #[serde(default)]
    pub at: Option<String>,
    /// Whether another article or theme may be meant: the id that it names was borne by two when the
    /// project was read.
    #[serde(default)]
    pub in_doubt: bool,
}

/// What a note stands beside.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub enum NoteOn {
    /// A statement.
    Statement(NamedStatement),
    /// A theme, by its id in the project.
    Theme {
        /// Its id.
        theme: String,
    },
    /// An article, by its id.
    Article {
        /// Its id.
        article: String,
    },
}

impl NoteOn {
    /// The id of the article that it is about, or of a statement in it.
    pub fn article(&self) -> Option<&str> {
        match self {
            Self::Statement(NamedStatement { article, .. }) | Self::Article { article } => Some(article),
            Self::Theme { .. } => None,
        }
    }

    /// The id of the theme that it is about.
    pub fn theme(&self) -> Option<&str> {
        match self {
            Self::Theme { theme } => Some(theme),
            Self::Statement(_) | Self::Article { .. } => None,
        }
    }
}
