//! A codebook: themes as a table (CSV), as spreadsheets and programs for qualitative analysis write it.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::{ThemeEntry, ThemeFile, check_version, shown};
use crate::error::ThemeFileFault;

/// The columns of a codebook, in the order in which they are written, each with the names that other
/// programs give it: Taguette writes a tag's name or path, and its description.
pub const COLUMNS: [(&str, &[&str]); 5] = [
    ("label", &["tag", "name", "path", "code"]),
    ("query", &["description", "definition", "memo"]),
    ("include", &[]),
    ("exclude", &[]),
    ("version", &[]),
];

/// What may part cells: the comma of RFC 4180, the semicolon of Excel where the comma is the decimal mark,
/// the tab.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Parts phrases within a cell; see [`phrases`] for a phrase that holds it.
pub const PHRASE_SEPARATOR: char = '|';

/// What a spreadsheet takes a cell for a formula by. An apostrophe before it makes it text.
pub const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// How many columns an error names.
const MAX_SHOWN_COLUMNS: usize = 20;

/// A last row of our own: it is read as such only where every quotation mark is closed.
const END: &str = "the end of the codebook";

/// Whether `text` begins as a codebook does.
pub(super) fn is_codebook(text: &str) -> bool {
    header(text).is_ok_and(|header| header.label.is_some())
}

/// The themes of a codebook, and the names of the columns that mean nothing here.
///
/// # Errors
/// A [`ThemeFileFault`] where a row could not be taken over whole.
pub(super) fn theme_file(text: &str) -> Result<(ThemeFile, Vec<String>), ThemeFileFault> {
    let header = header(text)?;
    let rows = rows(text, header.separator)?;
    if header.label.is_none() {
        let columns = header.names.iter().take(MAX_SHOWN_COLUMNS).map(|name| shown(name));
        return Err(ThemeFileFault::NoLabelColumn { columns: columns.collect() });
    }
    let themes =
        rows.into_iter().skip(1).map(|(line, row)| header.theme(line, &row)).collect::<Result<_, _>>()?;
    Ok((ThemeFile { themes, ..ThemeFile::default() }, header.others()))
}

/// The rows that hold something, each with the line in which it begins.
fn rows(text: &str, separator: u8) -> Result<Vec<(u64, StringRecord)>, ThemeFileFault> {
    let closed = format!("{text}\n{END}");
    let mut rows: Vec<(u64, StringRecord)> = reader(&closed, separator)
        .into_records()
        // Text in memory, in rows of any length, gives no error.
        .filter_map(Result::ok)
        .map(|row| (row.position().map_or(0, csv::Position::line), row))
        .collect();
    match rows.pop() {
        Some((_, last)) if last.iter().eq([END]) => {}
        Some((line, _)) => return Err(ThemeFileFault::OpenQuotation { line }),
        None => return Err(ThemeFileFault::NoThemes),
    }
    rows.retain(|(_, row)| !is_blank(row));
    Ok(rows)
}

fn reader(text: &str, separator: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

fn is_blank(row: &StringRecord) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// What the first row says.
struct Header {
    separator: u8,
    /// As they are written.
    names: Vec<String>,
    /// Which column is which.
    label: Option<usize>,
    query: Option<usize>,
    include: Option<usize>,
    exclude: Option<usize>,
    version: Option<usize>,
}

/// The first row, parted by the sign by which most of its columns are known.
fn header(text: &str) -> Result<Header, ThemeFileFault> {
    let mut best: Option<Header> = None;
    for separator in SEPARATORS {
        let mut records = reader(text, separator).into_records().filter_map(Result::ok);
        let Some(row) = records.find(|row| !is_blank(row)) else { return Err(ThemeFileFault::NoThemes) };
        let header = Header::new(separator, &row)?;
        if best.as_ref().is_none_or(|best| best.known().count() < header.known().count()) {
            best = Some(header);
        }
    }
    best.ok_or(ThemeFileFault::NoThemes)
}

impl Header {
    fn new(separator: u8, row: &StringRecord) -> Result<Self, ThemeFileFault> {
        let names: Vec<String> = row.iter().map(|name| name.trim().to_owned()).collect();
        let [label, query, include, exclude, version] =
            COLUMNS.map(|(name, others)| column(&names, name, others));
        let (label, query, include, exclude) = (label?, query?, include?, exclude?);
        Ok(Self { separator, label, query, include, exclude, version: version?, names })
    }

    fn known(&self) -> impl Iterator<Item = usize> {
        [self.label, self.query, self.include, self.exclude, self.version].into_iter().flatten()
    }

    /// The names of the columns that mean nothing here.
    fn others(self) -> Vec<String> {
        let known: Vec<usize> = self.known().collect();
        let others = self.names.into_iter().enumerate();
        others
            .filter(|(at, name)| !known.contains(at) && !name.is_empty())
            .map(|(_, name)| shown(&name))
            .collect()
    }

    fn theme(&self, line: u64, row: &StringRecord) -> Result<ThemeEntry, ThemeFileFault> {
        let is_named = |at: usize| self.names.get(at).is_some_and(|name| !name.is_empty());
        if row.iter().enumerate().any(|(at, cell)| !is_named(at) && !cell.trim().is_empty()) {
            return Err(ThemeFileFault::TooManyCells { line });
        }
        let cell =
            |column: Option<usize>| column.map(|at| without_apostrophe(row.get(at).unwrap_or_default()));
        let label = cell(self.label).filter(|label| !label.is_empty());
        let version = match cell(self.version).filter(|version| !version.is_empty()) {
            Some(version) => check_version(version.parse().ok(), version)?,
            None => 1,
        };
        let entry = ThemeEntry {
            label: label.ok_or(ThemeFileFault::MissingLabel { line })?.to_owned(),
            query: cell(self.query).map(str::to_owned),
            include: cell(self.include).map(phrases),
            exclude: cell(self.exclude).map(phrases),
        };
        Ok(entry.into_current(version))
    }
}

/// The column `name`, else the first that bears one of its other names; small and capital letters are one.
fn column(names: &[String], name: &str, others: &[&str]) -> Result<Option<usize>, ThemeFileFault> {
    let mut named = (0..).zip(names).filter(|(_, found)| found.eq_ignore_ascii_case(name));
    let first = named.next();
    if named.next().is_some() {
        return Err(ThemeFileFault::RepeatedColumn { column: name.to_owned() });
    }
    let is_other = |found: &String| others.iter().any(|other| found.eq_ignore_ascii_case(other));
    Ok(first.map(|(at, _)| at).or_else(|| names.iter().position(is_other)))
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn without_apostrophe(cell: &str) -> &str {
    let cell = cell.trim();
    match cell.strip_prefix('\'') {
        Some(text) if text.trim_start_matches('\'').starts_with(FORMULA_SIGNS) => text.trim(),
        _ => cell,
    }
}

/// The phrases of a cell, without the blank ones. A separator is part of its phrase when an odd number of
/// backslashes stands before it; of backslashes before a separator every other one is dropped.
fn phrases(cell: &str) -> Vec<String> {
    let mut phrases = vec![String::new()];
    let mut backslashes: usize = 0;
    for character in cell.chars() {
        let Some(phrase) = phrases.last_mut() else { continue };
        if character == PHRASE_SEPARATOR {
            phrase.truncate(phrase.len() - backslashes.div_ceil(2));
            if backslashes.is_multiple_of(2) {
                phrases.push(String::new());
            } else {
                phrase.push(character);
            }
            backslashes = 0;
        } else {
            phrase.push(character);
            backslashes = if character == '\\' { backslashes + 1 } else { 0 };
        }
    }
    phrases.iter().map(|phrase| phrase.trim().to_owned()).filter(|phrase| !phrase.is_empty()).collect()
}
