//! A theme file in TOML: a value of TOML, whichever parser read it, judged as a theme file.

use std::collections::{BTreeMap, BTreeSet};

use super::{ArticleEntry, ThemeEntry, ThemeFile, check_version, shown};
use crate::error::{ThemeFileFault, TomlType};

/// A value of TOML. What a theme file has no use for is known by its type alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TomlValue {
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// A table, by key.
    Table(BTreeMap<String, Self>),
    /// An integer or a float: a small whole one with its value.
    Number(Option<u64>),
    /// `true` or `false`.
    Boolean,
    /// A date or a time, which no theme file needs: the parsers write it each in its own way.
    Date,
}

impl TomlValue {
    fn kind(&self) -> TomlType {
        match self {
            Self::Text(_) => TomlType::Text,
            Self::List(_) => TomlType::List,
            Self::Table(_) => TomlType::Table,
            Self::Number(_) => TomlType::Number,
            Self::Boolean => TomlType::Boolean,
            Self::Date => TomlType::Date,
        }
    }
}

/// Reads TOML on the command line; the page has a parser of its own.
///
/// # Errors
/// [`ThemeFileFault::TomlSyntax`].
#[cfg(any(feature = "cli", not(target_arch = "wasm32")))]
pub fn parse_toml(text: &str) -> Result<TomlValue, ThemeFileFault> {
    text.parse::<toml::Table>().map(|table| value(toml::Value::Table(table))).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        ThemeFileFault::TomlSyntax {
            line: before.map(|before| before.matches('\n').count() + 1),
            detail: error.message().replace('\n', ", "),
        }
    })
}

#[cfg(any(feature = "cli", not(target_arch = "wasm32")))]
fn value(parsed: toml::Value) -> TomlValue {
    match parsed {
        toml::Value::String(text) => TomlValue::Text(text),
        toml::Value::Array(values) => TomlValue::List(values.into_iter().map(value).collect()),
        toml::Value::Table(table) => {
            TomlValue::Table(table.into_iter().map(|(key, held)| (key, value(held))).collect())
        }
        toml::Value::Integer(number) => TomlValue::Number(u64::try_from(number).ok()),
        toml::Value::Float(_) => TomlValue::Number(None),
        toml::Value::Boolean(_) => TomlValue::Boolean,
        toml::Value::Datetime(_) => TomlValue::Date,
    }
}

/// The theme file that a value of TOML is.
///
/// # Errors
/// A [`ThemeFileFault`] for the first key that means nothing, misses, or has a value of another type.
pub(super) fn theme_file(value: TomlValue) -> Result<ThemeFile, ThemeFileFault> {
    let mut top = Table::new(String::new(), value, &["version", "title", "article", "theme"])?;
    let version = top.version()?;
    let articles = top.tables("article", &["file", "outlet", "title", "author", "date", "url"])?;
    let themes = top.tables("theme", &["label", "query", "include", "exclude"])?;
    let articles: Vec<ArticleEntry> = articles.into_iter().map(article).collect::<Result<_, _>>()?;
    let mut files = BTreeSet::new();
    if let Some(repeated) = articles.iter().find(|entry| !files.insert(&entry.file)) {
        return Err(ThemeFileFault::RepeatedFile { file: shown(&repeated.file) });
    }
    Ok(ThemeFile {
        title: top.text("title")?,
        articles,
        themes: themes
            .into_iter()
            .map(|table| theme(table).map(|entry| entry.into_current(version)))
            .collect::<Result<_, _>>()?,
    })
}

fn article(mut table: Table) -> Result<ArticleEntry, ThemeFileFault> {
    Ok(ArticleEntry {
        file: table.needed_text("file")?,
        outlet: table.text("outlet")?,
        title: table.text("title")?,
        author: table.text("author")?,
        date: table.text("date")?,
        url: table.text("url")?,
    })
}

fn theme(mut table: Table) -> Result<ThemeEntry, ThemeFileFault> {
    Ok(ThemeEntry {
        label: table.needed_text("label")?,
        query: table.text("query")?,
        include: table.texts("include")?,
        exclude: table.texts("exclude")?,
    })
}

/// A table whose values are taken out one by one, by their types.
struct Table {
    /// What it is called in errors: `[[theme]] 2`, empty for the top.
    name: String,
    values: BTreeMap<String, TomlValue>,
}

impl Table {
    /// Takes `value` for a table with no other keys than those that are `known`.
    fn new(name: String, value: TomlValue, known: &[&str]) -> Result<Self, ThemeFileFault> {
        let values = match value {
            TomlValue::Table(values) => values,
            other => {
                let (found, wanted) = (other.kind(), TomlType::Table);
                return Err(ThemeFileFault::WrongType { table: String::new(), key: name, found, wanted });
            }
        };
        match values.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(ThemeFileFault::UnknownKey {
                table: name,
                key: shown(key),
                known: known.iter().map(|&key| key.to_owned()).collect(),
            }),
            None => Ok(Self { name, values }),
        }
    }

    /// The version of the file; 1 where it says none.
    fn version(&mut self) -> Result<u64, ThemeFileFault> {
        match self.values.remove("version") {
            None => Ok(1),
            Some(TomlValue::Number(version)) => {
                let written = version.map_or_else(String::new, |version| version.to_string());
                check_version(version, &written)
            }
            Some(other) => Err(self.wrong("version", &other, TomlType::Number)),
        }
    }

    fn text(&mut self, key: &str) -> Result<Option<String>, ThemeFileFault> {
        self.values.remove(key).map(|value| self.as_text(key, value, TomlType::Text)).transpose()
    }

    fn needed_text(&mut self, key: &str) -> Result<String, ThemeFileFault> {
        let text = self.text(key)?.filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| ThemeFileFault::MissingKey { table: self.name.clone(), key: key.to_owned() })
    }

    fn texts(&mut self, key: &str) -> Result<Option<Vec<String>>, ThemeFileFault> {
        match self.values.remove(key) {
            None => Ok(None),
            Some(TomlValue::List(values)) => values
                .into_iter()
                .map(|value| self.as_text(key, value, TomlType::Texts))
                .collect::<Result<_, _>>()
                .map(Some),
            Some(other) => Err(self.wrong(key, &other, TomlType::Texts)),
        }
    }

    fn tables(&mut self, key: &str, known: &[&str]) -> Result<Vec<Self>, ThemeFileFault> {
        let values = match self.values.remove(key) {
            None => Vec::new(),
            Some(TomlValue::List(values)) => values,
            Some(other) => return Err(self.wrong(key, &other, TomlType::Tables)),
        };
        let named =
            (1..).zip(values).map(|(number, value): (usize, _)| (format!("[[{key}]] {number}"), value));
        named.map(|(name, value)| Self::new(name, value, known)).collect()
    }

    /// `value`, if it is a text; else an error that says what `key` must be.
    fn as_text(&self, key: &str, value: TomlValue, wanted: TomlType) -> Result<String, ThemeFileFault> {
        match value {
            TomlValue::Text(text) => Ok(text),
            other => Err(self.wrong(key, &other, wanted)),
        }
    }

    fn wrong(&self, key: &str, found: &TomlValue, wanted: TomlType) -> ThemeFileFault {
        let (table, key) = (self.name.clone(), key.to_owned());
        ThemeFileFault::WrongType { table, key, found: found.kind(), wanted }
    }
}
