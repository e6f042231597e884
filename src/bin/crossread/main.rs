//! The command line: compares articles, and bundles them into one HTML file.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use crossread::compare::compare;
use crossread::error::Error;
use crossread::export::bundle::{bundle, carried};
use crossread::export::excerpt::excerpt;
use crossread::export::markdown::markdown;
use crossread::export::spreadsheet::{SpreadsheetForm, csv};
use crossread::export::themes::{codebook_csv, theme_file_toml};
use crossread::project::{Project, ProjectArticle, ThemeFile, check_theme_file, parse_toml};
use crossread::read::{check_file, encoding, read_file, read_text};
use encoding_rs::Encoding;

/// The empty program's page, as the build wrote it.
const PROGRAM: &str = include_str!("../../../dist/crossread.html");

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
    /// Articles as .txt, .md, .html, .mhtml or .docx, folders of them, - for standard input, or a project:
    /// JSON, or a file that was shared.
    #[arg(required_unless_present = "project")]
    files: Vec<PathBuf>,
    /// A project to start from: JSON, or a file that was shared.
    #[arg(long)]
    project: Option<PathBuf>,
    /// A theme file (.toml): title, what is known about the articles, named themes; or a codebook (.csv) with
    /// the columns label, query, include, exclude.
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
    /// What each article lacks and at least two others report.
    CsvLacks,
    /// Articles by articles: how many statements of the one the other makes too.
    CsvOverlap,
    /// How each statement stands to those of other articles, with figures that differ.
    CsvRelations,
    /// The named themes, as `--themes` reads them: a row for each.
    CodebookCsv,
    /// The named themes, as `--themes` reads them, in TOML.
    ThemesToml,
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
            let text = written(&project(&input)?, format)?;
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

/// The project in a format; its themes can be written without a comparison.
fn written(project: &Project, format: Format) -> Result<String, Error> {
    let table = |form| compare(project).map(|report| csv(&report, form));
    match format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&compare(project)?);
            json.map(|json| json + "\n").map_err(|error| unwritable("report", &error))
        }
        Format::Markdown => compare(project).map(|report| markdown(&report)),
        Format::Html => bundle(PROGRAM, project, Some(&compare(project)?)),
        Format::CsvStatements => table(SpreadsheetForm::Statements),
        Format::CsvCounts => table(SpreadsheetForm::Counts),
        Format::CsvPresence => table(SpreadsheetForm::Presence),
        Format::CsvCorrections => table(SpreadsheetForm::Corrections),
        Format::CsvLacks => table(SpreadsheetForm::Lacks),
        Format::CsvOverlap => table(SpreadsheetForm::Overlap),
        Format::CsvRelations => table(SpreadsheetForm::Relations),
        Format::CodebookCsv => Ok(codebook_csv(project)),
        Format::ThemesToml => Ok(theme_file_toml(project)),
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
    let mut project = Project::default();
    if let Some(path) = &input.project {
        project = project_in(path)?.ok_or_else(|| no_project(path))?;
    }
    for path in &input.files {
        for path in articles_in(path)? {
            match project_in(&path)? {
                Some(held) if project.articles.is_empty() => project = held,
                Some(_) => return Err(Error::SecondProject { file: name(&path) }),
                None => project.add_articles(read_articles(&path)?),
            }
        }
    }
    if let Some(path) = &input.themes {
        read_themes(path)?.apply_to(&mut project);
    }
    Ok(project)
}

/// A theme file or a codebook; what of it means nothing here is named on standard error.
fn read_themes(path: &Path) -> Result<ThemeFile, Error> {
    let file = name(path);
    check_theme_file(&file, file_bytes(path)?)?;
    let read = ThemeFile::read(&file, &read_plain(path)?, parse_toml)?;
    if !read.passed_over.is_empty() {
        eprintln!("columns-passed-over: {file}: {}", read.passed_over.join(", "));
    }
    Ok(read.file)
}

/// The project in a file of JSON, or in a file that was shared; `None` in a file of another kind.
fn project_in(path: &Path) -> Result<Option<Project>, Error> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    if ending == "json" {
        return Project::from_json(&name(path), &read_plain(path)?).map(Some);
    }
    if ending != "html" && ending != "htm" {
        return Ok(None);
    }
    let page = read_plain(path)?;
    carried(&page).map(|json| Project::from_json(&name(path), json)).transpose()
}

fn no_project(path: &Path) -> Error {
    Error::Malformed { file: name(path), detail: "it holds no project".to_owned() }
}

/// The articles of a folder, by name; a file stands for itself.
fn articles_in(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries: Result<Vec<_>, _> =
        fs::read_dir(path).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut files = entries.map_err(|error| unreadable(path, &error))?;
    files.retain(|file| file.is_file() && file.extension().is_some() && check_file(&name(file), 0).is_ok());
    files.sort();
    Ok(files)
}

/// The articles in a file or in standard input, without ids.
fn read_articles(path: &Path) -> Result<Vec<ProjectArticle>, Error> {
    if path == Path::new("-") {
        return Ok(read_text(&encoding::text(&standard_input()?, decode)));
    }
    // What is too large need not be read.
    check_file(&name(path), file_bytes(path)?)?;
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    read_file(&name(path), &bytes, decode)
}

fn file_bytes(path: &Path) -> Result<usize, Error> {
    let bytes = fs::metadata(path).map_err(|error| unreadable(path, &error))?.len();
    Ok(usize::try_from(bytes).unwrap_or(usize::MAX))
}

/// By the Encoding Standard; the labels that it gives up for lost, such as 'hz-gb-2312', name no encoding.
fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = Encoding::for_label_no_replacement(label.as_bytes())?;
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
}

/// A project or theme file.
fn read_plain(path: &Path) -> Result<String, Error> {
    fs::read(path).map(|bytes| encoding::text(&bytes, decode)).map_err(|error| unreadable(path, &error))
}

fn standard_input() -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| unreadable(Path::new("-"), &error))?;
    Ok(bytes)
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
