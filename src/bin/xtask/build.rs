//! The build, step by step: core, page, command line, sample.
//!
//! Its parts, each of which uses only those before it: [`core`], [`types`], [`packages`], [`notices`],
//! [`template`], [`sample`], [`page`], [`sizes`].

pub mod core;
mod notices;
pub mod packages;
mod page;
mod sample;
pub mod sizes;
mod template;
mod types;

use std::fs;

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
    let sample = workspace.sample_file();
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

/// The three files of dist/.
pub fn shipped(workspace: &Workspace) -> Result<()> {
    fs::create_dir_all(workspace.dist())?;
    fs::create_dir_all(workspace.parts())?;
    types::write(workspace)?;
    let core = Core::build(workspace, &[])?;
    packages::install(&workspace.www())?;
    page::write(workspace, &core, &workspace.www().join("main.jsx"), &workspace.page_file())?;
    command_line(workspace)?;
    sample_page(workspace)
}

/// The core alone behind `window.core`, as it is shipped and as it panics; and the whole page over
/// the core that panics.
pub fn test_pages(workspace: &Workspace) -> Result<()> {
    let folder = workspace.test_pages();
    fs::create_dir_all(&folder)?;
    let script = workspace.browser_tests().join("core-page.js");
    let core = Core::build(workspace, &[])?;
    page::write(workspace, &core, &script, &folder.join("core.html"))?;
    let panicking = Core::build(workspace, &["forced-panic"])?;
    page::write(workspace, &panicking, &script, &folder.join("forced-panic.html"))?;
    let whole = workspace.www().join("main.jsx");
    page::write(workspace, &panicking, &whole, &folder.join("forced-panic-page.html"))
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
    let shipped = workspace.command_line_file();
    let compiled = workspace.target().join("release").join(shipped.file_name().unwrap_or_default());
    fs::copy(compiled, shipped).context("cannot copy the command line to dist/")?;
    Ok(())
}

fn sample_page(workspace: &Workspace) -> Result<()> {
    step("writing the sample (dist/nato-cyber-defence.html)");
    let articles = sample::seed_files(workspace)?;
    run(program(workspace.command_line_file(), &["bundle"], workspace.root())
        .args(articles)
        .args(["--themes", sample::THEMES, "--output"])
        .arg(workspace.sample_file()))
}
