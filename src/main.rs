//! The command line: compares articles, and bundles them into one HTML file.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use crossread::bundle::bundle;
use crossread::compare::{MAX_BYTES, compare};
use crossread::error::Error;
use crossread::excerpt::excerpt;
use crossread::html::{self, HtmlArticle};
use crossread::markdown::markdown;
use crossread::project::{Project, ProjectArticle, ThemeFile, VERSION};
use crossread::spreadsheet::{SpreadsheetForm, csv};

/// The empty program's page, as the build wrote it.
const PROGRAM: &str = include_str!("../dist/crossread.html");

/// Endings of the files that are read as articles.
const ENDINGS: [&str; 4] = ["txt", "md", "html", "htm"];

/// Of them, those of web pages.
const PAGE_ENDINGS: [&str; 2] = ["html", "htm"];

/// Compares how outlets cover a story.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the comparison of some articles.
    Compare {
        #[command(flatten)]
        input: Input,
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
        /// Writes to this file instead of standard output.
        #[arg(long)]
        output: Option<PathBuf>,
    },
    /// Writes one HTML file that holds the program and the articles.
    Bundle {
        #[command(flatten)]
        input: Input,
        /// Leaves out of the texts what the comparison does not use.
        #[arg(long = "excerpt")]
        shortened: bool,
        #[arg(long)]
        output: PathBuf,
    },
}

#[derive(Args)]
struct Input {
    /// Articles as .txt, .md, .html or .htm, folders of them, or - for standard input.
    #[arg(required_unless_present = "project")]
    files: Vec<PathBuf>,
    /// A project file (JSON) to start from.
    #[arg(long)]
    project: Option<PathBuf>,
    /// A theme file (TOML): title, what is known about the articles, named themes.
    #[arg(long)]
    themes: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Markdown,
    /// The file that `bundle` writes.
    Html,
    /// A row for each statement on a theme.
    CsvStatements,
    /// Themes by articles: how many statements.
    CsvCounts,
    /// Themes by articles: 1 for any statement, 0 for none.
    CsvPresence,
    /// A row for each correction and note.
    CsvCorrections,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Error> {
    match command {
        Command::Compare { input, format, output } => {
            let project = project(&input)?;
            let report = compare(&project)?;
            let text = match format {
                Format::Json => {
                    serde_json::to_string_pretty(&report).map_err(|error| unwritable("report", &error))?
                        + "\n"
                }
                Format::Markdown => markdown(&report),
                Format::Html => bundle(PROGRAM, &project, Some(&report))?,
                Format::CsvStatements => csv(&report, SpreadsheetForm::Statements),
                Format::CsvCounts => csv(&report, SpreadsheetForm::Counts),
                Format::CsvPresence => csv(&report, SpreadsheetForm::Presence),
                Format::CsvCorrections => csv(&report, SpreadsheetForm::Corrections),
            };
            match output {
                Some(path) => write_whole(&path, &text),
                None => io::stdout().write_all(text.as_bytes()).or_else(closed_early),
            }
        }
        Command::Bundle { input, shortened, output } => {
            let mut project = project(&input)?;
            let mut report = compare(&project)?;
            if shortened {
                project = excerpt(&project, &report);
                report = compare(&project)?;
            }
            write_whole(&output, &bundle(PROGRAM, &project, Some(&report))?)
        }
    }
}

/// A reader that stops reading, such as `head`, is no failure.
fn closed_early(error: io::Error) -> Result<(), Error> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        Ok(())
    } else {
        Err(unwritable("standard output", &error))
    }
}

fn project(input: &Input) -> Result<Project, Error> {
    let mut project = match &input.project {
        Some(path) => Project::from_json(&name(path), &read_text(path)?)?,
        None => Project { version: VERSION, ..Project::default() },
    };
    for path in &input.files {
        for path in articles_in(path)? {
            let article = if path == Path::new("-") {
                ProjectArticle { text: decoded(&standard_input()?), ..ProjectArticle::default() }
            } else {
                read_article(&path)?
            };
            project.articles.push(ProjectArticle { id: free_id(&project), ..article });
        }
    }
    if let Some(path) = &input.themes {
        ThemeFile::from_toml(&name(path), &read_text(path)?)?.apply_to(&mut project);
    }
    Ok(project)
}

/// The first of `a1`, `a2`, … that no article of the project has.
fn free_id(project: &Project) -> String {
    let mut number = project.articles.len() + 1;
    while project.articles.iter().any(|article| article.id == format!("a{number}")) {
        number += 1;
    }
    format!("a{number}")
}

/// The articles of a folder, by name; a file stands for itself.
fn articles_in(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries: Result<Vec<_>, _> =
        fs::read_dir(path).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut files = entries.map_err(|error| unreadable(path, &error))?;
    files.retain(|file| file.is_file() && has_article_ending(file));
    files.sort();
    Ok(files)
}

fn has_article_ending(path: &Path) -> bool {
    has_ending(path, &ENDINGS)
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// The article in a file, without id.
fn read_article(path: &Path) -> Result<ProjectArticle, Error> {
    if path.extension().is_some() && !has_article_ending(path) {
        return Err(Error::UnknownFormat { article: name(path) });
    }
    let is_page = has_ending(path, &PAGE_ENDINGS);
    let bytes = fs::metadata(path).map_err(|error| unreadable(path, &error))?.len();
    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
    // Two bytes a character at most are lost in decoding; what is larger need not be read.
    let limit = if is_page { html::MAX_BYTES } else { MAX_BYTES };
    if bytes > 2 * limit {
        return Err(Error::ArticleTooLarge { article: name(path), bytes, limit });
    }
    let file = Some(name(path));
    if !is_page {
        return Ok(ProjectArticle { file, text: read_text(path)?, ..ProjectArticle::default() });
    }
    let page = fs::read(path).map_err(|error| unreadable(path, &error))?;
    let HtmlArticle { title, outlet, date, url, text, .. } = html::read(&decoded_page(&page));
    Ok(ProjectArticle { file, title, outlet, date, url, text, ..ProjectArticle::default() })
}

fn read_text(path: &Path) -> Result<String, Error> {
    fs::read(path).map(|bytes| decoded(&bytes)).map_err(|error| unreadable(path, &error))
}

fn standard_input() -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable(Path::new("-"), &error))?;
    Ok(bytes)
}

/// UTF-8 or UTF-16 by its mark, else UTF-8 when it is that, else Windows-1252: as browsers decode.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let text = bytes.get(mark..).unwrap_or_default();
        return encoding.decode_without_bom_handling(text).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// As [`decoded`], but what the page itself says of its encoding goes before a guess.
fn decoded_page(bytes: &[u8]) -> String {
    let has_mark = encoding_rs::Encoding::for_bom(bytes).is_some();
    match stated_encoding(bytes).filter(|_| !has_mark) {
        Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        None => decoded(bytes),
    }
}

/// The encoding after the first 'charset=' at the head of a page, where browsers look for it too.
fn stated_encoding(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, stated) = head.split_once("charset=")?;
    let stated = stated.trim_start_matches(['"', '\'', ' ']);
    let label = stated.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':')).next()?;
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    // A page in which 'charset=' can be read is not in UTF-16, whatever it says.
    let is_wide = encoding == encoding_rs::UTF_16LE || encoding == encoding_rs::UTF_16BE;
    Some(if is_wide { encoding_rs::UTF_8 } else { encoding })
}

/// Writes beside the file and then renames, so that nothing is overwritten half-way.
fn write_whole(path: &Path, text: &str) -> Result<(), Error> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // Nothing to do when it was never written.
        let _ = fs::remove_file(&beside);
        unwritable(&name(path), &error)
    })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    Error::Unreadable { file: path.to_string_lossy().into_owned(), detail: error.to_string() }
}

fn unwritable(file: &str, error: &impl ToString) -> Error {
    Error::Unwritable { file: file.to_owned(), detail: error.to_string() }
}
