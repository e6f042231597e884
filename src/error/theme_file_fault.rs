//! What can be wrong with a theme file or a codebook.

use serde::Serialize;

/// What is wrong with a theme file. Names of keys and columns are as the file has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ThemeFileFault {
    /// Neither TOML nor a table of text.
    NoThemeFile,
    /// It is no TOML; `detail` is what the parser says, in English.
    TomlSyntax { line: Option<usize>, detail: String },
    /// A key that means nothing in its table, `[[theme]] 2` or empty for the top; `known` are those that do.
    UnknownKey { table: String, key: String, known: Vec<String> },
    /// A value of another type than its key has.
    WrongType { table: String, key: String, found: TomlType, wanted: TomlType },
    /// A table without a key that it must have, or with a blank one.
    MissingKey { table: String, key: String },
    /// Two tables `[[article]]` name one file.
    RepeatedFile { file: String },
    /// No column of the codebook is one of labels.
    NoLabelColumn { columns: Vec<String> },
    /// Two columns of the codebook mean the same.
    RepeatedColumn { column: String },
    /// A row of the codebook has words and no label.
    MissingLabel { line: u64 },
    /// A row of the codebook has words beyond its last column.
    TooManyCells { line: u64 },
    /// A quotation mark in the row that begins in this line is never closed.
    OpenQuotation { line: u64 },
    /// A later program wrote it, or its version is none.
    UnknownVersion { version: String },
    /// There is nothing in it: no theme, no title, no article.
    NoThemes,
}

/// The types of a theme file's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TomlType {
    Text,
    /// A list of texts.
    Texts,
    /// A list of tables: each begins with its name in two pairs of brackets.
    Tables,
    /// A list of anything.
    List,
    Table,
    Number,
    Boolean,
    /// A date or a time that does not stand in quotation marks.
    Date,
}

impl ThemeFileFault {
    /// What is wrong, in one sentence.
    pub(super) fn message(&self) -> String {
        match self {
            Self::NoThemeFile => "The file is neither a theme file (TOML) nor a codebook (CSV).".to_owned(),
            Self::TomlSyntax { line: Some(line), detail } => {
                format!("The file is not TOML in line {line}: {detail}.")
            }
            Self::TomlSyntax { line: None, detail } => format!("The file is not TOML: {detail}."),
            Self::UnknownKey { table, key, known } => {
                format!("‘{key}’{} means nothing; the keys are {}.", within(table), known.join(", "))
            }
            Self::WrongType { table, key, found, wanted } => {
                format!("‘{key}’{} is {}; it must be {}.", within(table), found.name(), wanted.name())
            }
            Self::MissingKey { table, key } => format!("There is no ‘{key}’{}.", within(table)),
            Self::RepeatedFile { file } => format!("More than one [[article]] has the file ‘{file}’."),
            Self::NoLabelColumn { columns } => {
                format!("The codebook has no column ‘label’; its columns are {}.", columns.join(", "))
            }
            Self::RepeatedColumn { column } => format!("The codebook has more than one column ‘{column}’."),
            Self::MissingLabel { line } => format!("The row in line {line} has no label."),
            Self::TooManyCells { line } => format!("The row in line {line} has more cells than columns."),
            Self::OpenQuotation { line } => {
                format!("A quotation mark in the row that begins in line {line} is never closed.")
            }
            Self::UnknownVersion { version } => {
                format!("The theme file has version ‘{version}’, which this program does not know.")
            }
            Self::NoThemes => "The file holds no themes.".to_owned(),
        }
    }

    /// What to do about it, in one sentence.
    pub(super) fn remedy(&self) -> &'static str {
        match self {
            Self::NoThemeFile => {
                "Save the codebook as .csv, with the columns label, query, include and exclude; nothing was changed."
            }
            Self::WrongType { found: TomlType::Date, .. } => {
                "Put the date in quotation marks; nothing was changed."
            }
            Self::WrongType { wanted: TomlType::Texts, .. } => {
                "Put the phrases in brackets, as in [\"one phrase\", \"another\"]; nothing was changed."
            }
            Self::NoLabelColumn { .. } => {
                "Name the columns in the first row: label, query, include, exclude; nothing was changed."
            }
            Self::TooManyCells { .. } => {
                "Put a text with commas or semicolons in quotation marks; nothing was changed."
            }
            Self::UnknownVersion { .. } => {
                "Open it with a newer version of this program; the file was left as it is."
            }
            Self::NoThemes => {
                "Give each theme a line [[theme]] and a label, or a row in a table with a column label."
            }
            Self::TomlSyntax { .. }
            | Self::UnknownKey { .. }
            | Self::WrongType { .. }
            | Self::MissingKey { .. }
            | Self::RepeatedFile { .. }
            | Self::RepeatedColumn { .. }
            | Self::MissingLabel { .. }
            | Self::OpenQuotation { .. } => "Correct the file; nothing was changed.",
        }
    }
}

impl TomlType {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "a text in quotation marks",
            Self::Texts => "a list of texts in quotation marks",
            Self::Tables => "tables, each under its name in two pairs of brackets",
            Self::List => "a list",
            Self::Table => "a table",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Date => "a date without quotation marks",
        }
    }
}

fn within(table: &str) -> String {
    if table.is_empty() { String::new() } else { format!(" in {table}") }
}
