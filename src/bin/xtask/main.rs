//! The build tool: `cargo xtask build`, `open`, `test` and others.
//!
//! It needs Rust (rustup), Node and npm, and adds what else it can by itself. Every step prints one
//! line that says what it does.
//!
//! Its modules, each of which uses only those before it:
//!
//! | module | what it does |
//! |---|---|
//! | [`shell`] | what is said while other programs run, and what their names are |
//! | [`workspace`] | where things are |
//! | [`build`] | dist/, from the core to the table of sizes |
//! | [`browsers`] | the browser tests, in the browsers that are there |
//! | [`check`] | every check |
//! | [`fuzz`] | one fuzz target, for as long as asked |
//! | [`bench`] | how long a comparison takes |
//! | [`quality`] | what the core gets right on marked texts |
//! | [`train`] | the weights, fitted to them |
//! | [`vectors`] | the word vectors, packed |
//!
//! To add a command: a variant of [`Task`], whose documentation is the command's help, and its arm in
//! [`run`].

mod bench;
mod browsers;
mod build;
mod check;
mod fuzz;
mod quality;
mod shell;
mod train;
mod vectors;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// Builds, checks and measures Crossread.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

/// What the build tool does, one variant a command.
#[derive(Subcommand)]
enum Task {
    /// Writes dist/: the page, the sample and the command line
    Build,
    /// Builds, then opens the sample in the default browser
    Open {
        /// Prints the sample's path and opens nothing
        #[arg(long)]
        no_open: bool,
    },
    /// Writes dist/npm, the npm package
    Npm,
    /// Runs every check
    Test {
        /// Runs some of them alone
        #[command(subcommand)]
        part: Option<Part>,
    },
    /// Tries inputs that are made of a corpus on one of the targets of tests/fuzz/, with cargo-fuzz where it
    /// and a nightly toolchain are there
    Fuzz {
        /// A folder of tests/fuzz/corpus/, such as html
        target: String,
        /// For how long
        seconds: u64,
    },
    /// Measures how long one comparison takes, natively and in the page, and how fast the page answers
    /// its reader
    Bench {
        /// A folder whose *.json are stories to fill the comparisons with
        dir: Option<PathBuf>,
    },
    /// Measures what the core gets right on marked texts
    Quality {
        /// The folder of the marked texts [default: ../shared/quality]
        dir: Option<PathBuf>,
        /// Writes the figures to this file
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
    },
    /// Fits the weights of the evidence that two statements report the same fact to marked texts
    Train {
        /// The folder of the marked texts [default: ../shared/quality]
        dir: Option<PathBuf>,
    },
    /// Packs the word-piece vectors in a folder for the core
    Vectors {
        /// Holds vectors-128.f16.npy and vocab.txt
        folder: PathBuf,
    },
}

/// The checks that can be run alone.
#[derive(Subcommand)]
enum Part {
    /// Checks that modules use only what stands before them
    Order,
    /// Builds the npm package over what `build` wrote, and tries it: its types, its programs, its bundles
    Npm,
    /// Runs the browser tests over a fresh build
    Browsers {
        /// Runs tests/browser/FILE.test.js alone
        file: Option<String>,
    },
}

/// Says what went wrong, where anything did.
fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does what a command says.
fn run(task: Task) -> Result<()> {
    let workspace = &Workspace::from_env()?;
    match task {
        Task::Build => build::everything(workspace),
        Task::Open { no_open } => build::open(workspace, !no_open),
        Task::Npm => build::npm_package(workspace),
        Task::Test { part: None } => check::everything(workspace),
        Task::Test { part: Some(Part::Browsers { file }) } => check::in_browsers(workspace, file.as_deref()),
        Task::Test { part: Some(Part::Order) } => check::module_order::check(workspace),
        Task::Test { part: Some(Part::Npm) } => check::npm_package(workspace),
        Task::Fuzz { target, seconds } => fuzz::target(workspace, &target, seconds),
        Task::Bench { dir } => bench::everything(workspace, dir.as_deref()),
        Task::Quality { dir, json } => quality::measure(workspace, dir.as_deref(), json.as_deref()),
        Task::Train { dir } => train::weights(workspace, dir.as_deref()),
        Task::Vectors { folder } => vectors::pack(workspace, &folder),
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::{Arguments, Part, Task};

    #[test]
    fn the_commands_and_their_options_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_file_of_browser_tests_can_be_named() {
        let parsed = Arguments::try_parse_from(["cargo xtask", "test", "browsers", "pair"]).unwrap();
        let Task::Test { part: Some(Part::Browsers { file }) } = parsed.task else {
            panic!("another command")
        };
        assert_eq!(file.as_deref(), Some("pair"));
    }

    #[test]
    fn a_command_that_does_not_exist_is_refused() {
        assert!(Arguments::try_parse_from(["cargo xtask", "biuld"]).is_err());
    }
}
