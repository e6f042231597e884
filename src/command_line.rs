//! The command line: compares articles, and bundles them into one HTML file.
//!
//! One implementation for the native program and for the npm package, which gives it other arms and legs:
//! a [`Host`] reads and writes, everything else is here.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::iter;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::compare::compare;
use crate::error::Error;
use crate::export::bundle::{bundle, carried};
use crate::export::excerpt::{Excerpt, KeptWords, excerpt};
use crate::export::markdown::markdown;
use crate::export::spreadsheet::{SpreadsheetForm, csv};
use crate::export::themes::{codebook_csv, theme_file_toml};
use crate::project::{Project, ProjectArticle, ThemeFile, check_theme_file, parse_toml};
use crate::read::encoding::{self, decode};
use crate::read::{check_file, read_file, read_text};
use crate::report::Report;

/// What the command line needs of the system that it runs on.
pub trait Host {
    /// Returns the text of the empty program's page, dist/crossread.html.
    fn program(&self) -> io::Result<Cow<'_, str>>;
    /// Returns the names of the files in a folder, in any order; `None` where `path` is no folder.
    fn files_in(&self, path: &Path) -> io::Result<Option<Vec<OsString>>>;
    /// Returns the size of a file in bytes.
    fn bytes(&self, path: &Path) -> io::Result<u64>;
    /// Reads a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Reads standard input to its end.
    fn read_standard_input(&self) -> io::Result<Vec<u8>>;
    /// Writes a file, in the place of one that is there.
    fn write(&self, path: &Path, text: &str) -> io::Result<()>;
    /// Gives a file another name, in the place of one that has it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Writes to standard output. A reader that stops reading, such as `head`, is no failure.
    fn print(&self, text: &str) -> io::Result<()>;
    /// Writes a line to standard error.
    fn print_error(&self, line: &str);
}

/// Runs the command that `arguments` name, which are those behind the program's own name. Returns the exit
/// status: 0 for success, 1 when nothing can be compared or written, 2 for arguments that it does not take.
pub fn run(arguments: impl IntoIterator<Item = OsString>, host: &dyn Host) -> u8 {
    let arguments = iter::once(OsString::from("crossread")).chain(arguments);
    let ran = match Arguments::try_parse_from(arguments) {
        Ok(Arguments { command }) => execute(command, host),
        Err(help) if !help.use_stderr() => print(&help.to_string(), host),
        Err(usage) => {
            host.print_error(usage.to_string().trim_end());
            return 2;
        }
    };
    match ran {
        Ok(()) => 0,
        Err(error) => {
            host.print_error(&error.to_string());
            1
        }
    }
}

/// Compares how outlets cover a story.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// What the command line does, one variant a command.
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
        /// Leaves out of the texts what the comparison does not use, and of each article keeps at most SHARE per
        /// cent of its words: --excerpt=20.
        #[arg(long, value_name = "SHARE", num_args = 0..=1, require_equals = true, default_missing_value = "15",
              value_parser = clap::value_parser!(u8).range(0..=100))]
        excerpt: Option<u8>,
        #[arg(long)]
        output: PathBuf,
    },
}

/// What is compared.
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
    /// the columns label, query, include, exclude, version.
    #[arg(long)]
    themes: Option<PathBuf>,
}

/// What the comparison is printed as.
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
    /// What several articles print word for word.
    CsvCopies,
    /// How each statement stands to those of other articles, with the words that contradict.
    CsvRelations,
    /// A row for each theme: how many articles cover it, how unlike each other.
    CsvDisagreement,
    /// The named themes, as `--themes` reads them: a row for each.
    CodebookCsv,
    /// The named themes, as `--themes` reads them, in TOML.
    ThemesToml,
}

fn execute(command: Command, host: &dyn Host) -> Result<(), Error> {
    match command {
        Command::Compare { input, format, output } => {
            let text = written(&project(&input, host)?, format, host)?;
            match output {
                Some(path) => write_whole(&path, &text, host),
                None => print(&text, host),
            }
        }
        Command::Bundle { input, excerpt, output } => {
            let mut project = project(&input, host)?;
            let mut report = compare(&project)?;
            if let Some(percent) = excerpt {
                project = shortened(&project, &report, percent, host);
                report = compare(&project)?;
            }
            write_whole(&output, &bundle(&program(host)?, &project, Some(&report))?, host)
        }
    }
}

/// The project with at most so many of a hundred words of each article; how many are kept is told on standard
/// error.
fn shortened(project: &Project, report: &Report, percent: u8, host: &dyn Host) -> Project {
    let Excerpt { project: short, kept } = excerpt(project, report, f64::from(percent) / 100.0);
    for (KeptWords { words, of, is_whole, .. }, article) in kept.iter().zip(&project.articles) {
        let share = f64::from(*words) * 100.0 / f64::from((*of).max(1));
        let all = if *is_whole { "; it is one statement" } else { "" };
        host.print_error(&format!(
            "kept: {}: {share:.0} % of its words ({words} of {of}){all}",
            article.name()
        ));
    }
    short
}

/// The project in a format; its themes can be written without a comparison.
fn written(project: &Project, format: Format, host: &dyn Host) -> Result<String, Error> {
    let table = |form| compare(project).map(|report| csv(&report, form));
    match format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&compare(project)?);
            json.map(|json| json + "\n").map_err(|error| unwritable("report", &error))
        }
        Format::Markdown => compare(project).map(|report| markdown(&report)),
        Format::Html => bundle(&program(host)?, project, Some(&compare(project)?)),
        Format::CsvStatements => table(SpreadsheetForm::Statements),
        Format::CsvCounts => table(SpreadsheetForm::Counts),
        Format::CsvPresence => table(SpreadsheetForm::Presence),
        Format::CsvCorrections => table(SpreadsheetForm::Corrections),
        Format::CsvLacks => table(SpreadsheetForm::Lacks),
        Format::CsvOverlap => table(SpreadsheetForm::Overlap),
        Format::CsvCopies => table(SpreadsheetForm::Copies),
        Format::CsvRelations => table(SpreadsheetForm::Relations),
        Format::CsvDisagreement => table(SpreadsheetForm::Disagreement),
        Format::CodebookCsv => Ok(codebook_csv(project)),
        Format::ThemesToml => Ok(theme_file_toml(project)),
    }
}

fn print(text: &str, host: &dyn Host) -> Result<(), Error> {
    host.print(text).map_err(|error| unwritable("standard output", &reason(&error)))
}

fn program(host: &dyn Host) -> Result<Cow<'_, str>, Error> {
    host.program().map_err(|error| unreadable(Path::new("crossread.html"), &error))
}

fn project(input: &Input, host: &dyn Host) -> Result<Project, Error> {
    let mut project = Project::default();
    if let Some(path) = &input.project {
        project = project_in(path, host)?.ok_or_else(|| no_project(path))?;
    }
    for path in &input.files {
        for path in articles_in(path, host)? {
            match project_in(&path, host)? {
                Some(held) if project.articles.is_empty() => project = held,
                Some(_) => return Err(Error::SecondProject { file: name(&path) }),
                None => project.add_articles(read_articles(&path, host)?),
            }
        }
    }
    if let Some(path) = &input.themes {
        read_themes(path, host)?.apply_to(&mut project);
    }
    Ok(project)
}

/// A theme file or a codebook; what of it means nothing here is named on standard error.
fn read_themes(path: &Path, host: &dyn Host) -> Result<ThemeFile, Error> {
    let file = name(path);
    check_theme_file(&file, file_bytes(path, host)?)?;
    let read = ThemeFile::read(&file, &read_plain(path, host)?, parse_toml)?;
    if !read.passed_over.is_empty() {
        host.print_error(&format!("columns-passed-over: {file}: {}", read.passed_over.join(", ")));
    }
    Ok(read.file)
}

/// The project in a file of JSON, or in a file that was shared; `None` in a file of another kind.
fn project_in(path: &Path, host: &dyn Host) -> Result<Option<Project>, Error> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    if ending == "json" {
        return Project::from_json(&name(path), &read_plain(path, host)?).map(Some);
    }
    if ending != "html" && ending != "htm" {
        return Ok(None);
    }
    let page = read_plain(path, host)?;
    carried(&page).map(|json| Project::from_json(&name(path), json)).transpose()
}

fn no_project(path: &Path) -> Error {
    Error::Malformed { file: name(path), detail: "it holds no project".to_owned() }
}

/// The articles of a folder, by name; a file stands for itself.
fn articles_in(path: &Path, host: &dyn Host) -> Result<Vec<PathBuf>, Error> {
    let Some(names) = host.files_in(path).map_err(|error| unreadable(path, &error))? else {
        return Ok(vec![path.to_owned()]);
    };
    let mut files: Vec<PathBuf> = names.iter().map(|name| path.join(name)).collect();
    files.retain(|file| file.extension().is_some() && check_file(&name(file), 0).is_ok());
    files.sort();
    Ok(files)
}

/// The articles in a file or in standard input, without ids.
fn read_articles(path: &Path, host: &dyn Host) -> Result<Vec<ProjectArticle>, Error> {
    if path == Path::new("-") {
        return Ok(read_text(&encoding::text(&standard_input(host)?, decode)));
    }
    // What is too large need not be read.
    check_file(&name(path), file_bytes(path, host)?)?;
    let bytes = host.read(path).map_err(|error| unreadable(path, &error))?;
    read_file(&name(path), &bytes, decode)
}

fn file_bytes(path: &Path, host: &dyn Host) -> Result<usize, Error> {
    let bytes = host.bytes(path).map_err(|error| unreadable(path, &error))?;
    Ok(usize::try_from(bytes).unwrap_or(usize::MAX))
}

/// A project or theme file.
fn read_plain(path: &Path, host: &dyn Host) -> Result<String, Error> {
    let bytes = host.read(path).map_err(|error| unreadable(path, &error))?;
    Ok(encoding::text(&bytes, decode))
}

fn standard_input(host: &dyn Host) -> Result<Vec<u8>, Error> {
    host.read_standard_input().map_err(|error| unreadable(Path::new("-"), &error))
}

/// Writes beside the file and then renames, so that nothing is overwritten half-way.
fn write_whole(path: &Path, text: &str, host: &dyn Host) -> Result<(), Error> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = Path::new(&beside);
    host.write(beside, text).and_then(|()| host.rename(beside, path)).map_err(|error| {
        // Nothing to do when it was never written.
        let _ = host.remove(beside);
        unwritable(&name(path), &reason(&error))
    })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    Error::Unreadable { file: path.to_string_lossy().into_owned(), detail: reason(error) }
}

fn unwritable(file: &str, error: &impl ToString) -> Error {
    Error::Unwritable { file: file.to_owned(), detail: error.to_string() }
}

/// What the system says, in the same words on every system where it is one of the usual things.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "the system does not permit it".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn the_commands_and_their_options_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }
}
