//! The build tool: `cargo xtask build`, `open`, `test` and others.
//!
//! It needs Rust (rustup), Node and npm, and adds what else it can by itself. Every step prints one
//! line that says what it does.

mod bench;
mod browsers;
mod build;
mod check;
mod command;
mod quality;
mod train;
mod vectors;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

const USAGE: &str = "\
cargo xtask build             writes dist/: the page, the sample and the command line
cargo xtask open [--no-open]  builds, then opens the sample in the default browser, or prints its path
cargo xtask test              every check
cargo xtask test browsers [FILE]
                              the browser tests alone, or those of tests/browser/FILE.test.js
cargo xtask bench [DIR]       how long one comparison takes, natively and in the page, and how fast the
                              page answers its reader; DIR/*.json are stories to fill it with
cargo xtask quality [DIR] [--json FILE]
                              what the core gets right on marked texts; DIR is ../shared/quality
cargo xtask train [DIR]       fits the weights of src/same_claim/weights.rs to marked texts
cargo xtask vectors FOLDER    packs the word-piece vectors in FOLDER for the core";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<()> {
    let workspace = Workspace::from_env()?;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["build"] => build::everything(&workspace),
        ["open"] => build::open(&workspace, true),
        ["open", "--no-open"] => build::open(&workspace, false),
        ["test"] => check::everything(&workspace),
        ["test", "browsers"] => check::in_browsers(&workspace, None),
        ["test", "browsers", file] => check::in_browsers(&workspace, Some(file)),
        ["vectors", folder] => vectors::pack(&workspace, folder.as_ref()),
        ["quality"] => quality::measure(&workspace, None, None),
        ["quality", "--json", file] => quality::measure(&workspace, None, Some(file.as_ref())),
        ["quality", folder] if !folder.starts_with("--") => {
            quality::measure(&workspace, Some(folder.as_ref()), None)
        }
        ["quality", folder, "--json", file] => {
            quality::measure(&workspace, Some(folder.as_ref()), Some(file.as_ref()))
        }
        ["train"] => train::weights(&workspace, None),
        ["train", folder] => train::weights(&workspace, Some(folder.as_ref())),
        ["bench"] => bench::everything(&workspace, None),
        ["bench", folder] => bench::everything(&workspace, Some(folder.as_ref())),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("no such command: {}\n{USAGE}", arguments.join(" ")),
    }
}
