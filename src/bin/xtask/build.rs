//! The build, step by step: core, page, command line, sample.

pub mod core;
mod notices;
pub mod page;
mod sample;
pub mod sizes;
mod template;
mod types;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use self::core::Core;
use crate::command::{program, run, step};
use crate::workspace::Workspace;

/// Builds everything into dist/ and says where the page's bytes go.
pub fn everything(workspace: &Workspace) -> Result<()> {
    shipped(workspace)?;
    sizes::print(workspace)
}

/// Builds everything, then opens the sample in the default browser or prints its path.
pub fn open(workspace: &Workspace, in_browser: bool) -> Result<()> {
    everything(workspace)?;
    let sample = sample_file(workspace);
    println!("{}", sample.display());
    if !in_browser {
        return Ok(());
    }
    step("opening it in the default browser");
    let mut opener = match std::env::consts::OS {
        "macos" => program("open", &[], workspace.root()),
        "windows" => program("cmd", &["/C", "start", ""], workspace.root()),
        _ => program("xdg-open", &[], workspace.root()),
    };
    run(opener.arg(&sample)).context("open the file named above in a browser")
}

/// The program with the five seed articles.
pub fn sample_file(workspace: &Workspace) -> PathBuf {
    workspace.dist().join("nato-cyber-defence.html")
}

/// The command line.
pub fn command_line_file(workspace: &Workspace) -> PathBuf {
    workspace.dist().join(format!("crossread{}", std::env::consts::EXE_SUFFIX))
}

/// The three files of dist/.
pub fn shipped(workspace: &Workspace) -> Result<()> {
    fs::create_dir_all(workspace.dist())?;
    fs::create_dir_all(workspace.parts())?;
    types::write(workspace)?;
    let core = Core::build(workspace, &[])?;
    page::install_packages(&workspace.www())?;
    page::write(
        workspace,
        &core,
        &workspace.www().join("main.jsx"),
        &workspace.dist().join("crossread.html"),
    )?;
    command_line(workspace)?;
    sample_page(workspace)
}

/// The command line carries the page, so the page stands before it.
fn command_line(workspace: &Workspace) -> Result<()> {
    step("compiling the command line (dist/crossread)");
    run(core::remapped(
        workspace,
        program("cargo", &["build", "--quiet", "--release", "--locked"], workspace.root())
            .args(["--features", "cli", "--bin", "crossread"])
            .env("CARGO_PROFILE_RELEASE_STRIP", "symbols"),
        &[],
    )?)?;
    let shipped = command_line_file(workspace);
    let compiled = workspace.target().join("release").join(shipped.file_name().unwrap_or_default());
    fs::copy(compiled, shipped).context("cannot copy the command line to dist/")?;
    Ok(())
}

fn sample_page(workspace: &Workspace) -> Result<()> {
    step("writing the sample (dist/nato-cyber-defence.html)");
    let articles = seed_files(workspace)?;
    run(program(command_line_file(workspace), &["bundle"], workspace.root())
        .args(articles)
        .args(["--themes", sample::THEMES, "--output"])
        .arg(sample_file(workspace)))
}

/// The five seed articles, in order, relative to the root.
pub fn seed_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let mut articles = Vec::new();
    for entry in fs::read_dir(workspace.root().join("seeds"))? {
        let name = PathBuf::from(entry?.file_name());
        if name.extension().is_some_and(|extension| extension == "txt") {
            articles.push(PathBuf::from("seeds").join(name));
        }
    }
    articles.sort();
    Ok(articles)
}
