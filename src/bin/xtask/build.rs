//! The build, step by step: core, page, command line, samples.
//!
//! Its parts, each of which uses only those before it: [`base85`], [`core`], [`types`], [`packages`], [`notices`],
//! [`template`], [`sample`], [`page`], [`npm`], [`sizes`].

mod base85;
pub mod core;
mod notices;
mod npm;
pub mod packages;
mod page;
mod sample;
pub mod sizes;
mod template;
mod types;

use anyhow::{Context, Result};
use xshell::cmd;

use self::core::Core;
use crate::shell::step;
use crate::workspace::Workspace;

/// Builds everything into dist/ and says where the page's bytes go.
pub fn everything(workspace: &Workspace) -> Result<()> {
    shipped(workspace)?;
    sizes::print(workspace)
}

/// Builds everything, then opens the sample in the default browser or prints its path.
pub fn open(workspace: &Workspace, in_browser: bool) -> Result<()> {
    everything(workspace)?;
    let sample = workspace.seeds_file();
    println!("{}", sample.display());
    if !in_browser {
        return Ok(());
    }
    step("opening it in the default browser");
    let shell = workspace.shell();
    let opener = match std::env::consts::OS {
        "macos" => cmd!(shell, "open {sample}"),
        // It ends with 1 whatever it did.
        "windows" => cmd!(shell, "explorer {sample}").ignore_status(),
        _ => cmd!(shell, "xdg-open {sample}"),
    };
    opener.quiet().run().context("open the file named above in a browser")
}

/// Writes what dist/ is shipped with, but the npm package.
pub fn shipped(workspace: &Workspace) -> Result<()> {
    empty_program(workspace)?;
    command_line(workspace)?;
    sample_pages(workspace)
}

/// Writes the npm package, with the page that it carries.
pub fn npm_package(workspace: &Workspace) -> Result<()> {
    empty_program(workspace)?;
    npm::write(workspace, &Core::build(workspace, npm::FEATURES)?)
}

/// Writes the page without a project in it.
fn empty_program(workspace: &Workspace) -> Result<()> {
    types::write(workspace)?;
    let core = Core::build(workspace, &[])?;
    packages::install(workspace, &workspace.www())?;
    page::write(workspace, &core, &workspace.www().join("main.jsx"), &workspace.page_file())
}

/// Writes the core alone behind `window.core`, as it is shipped and as it panics; and the whole page over
/// the core that panics.
pub fn test_pages(workspace: &Workspace) -> Result<()> {
    let folder = workspace.test_pages();
    let script = workspace.browser_tests().join("core-page.js");
    let core = Core::build(workspace, &[])?;
    page::write(workspace, &core, &script, &folder.join("core.html"))?;
    let panicking = Core::build(workspace, &["forced-panic"])?;
    page::write(workspace, &panicking, &script, &folder.join("forced-panic.html"))?;
    let whole = workspace.www().join("main.jsx");
    page::write(workspace, &panicking, &whole, &folder.join("forced-panic-page.html"))
}

/// Compiles the command line. It carries the page, so the page stands before it.
fn command_line(workspace: &Workspace) -> Result<()> {
    step("compiling the command line (dist/crossread)");
    let shell = workspace.shell();
    let cargo = cmd!(shell, "cargo build --quiet --release --locked --features cli --bin crossread")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
    core::remapped(workspace, cargo, core::LINKER_FLAGS)?.quiet().run()?;
    let shipped = workspace.command_line_file();
    let compiled = workspace.target().join("release").join(shipped.file_name().unwrap_or_default());
    shell.copy_file(compiled, shipped)?;
    Ok(())
}

/// Writes the pages with the samples, as anyone's command line does.
fn sample_pages(workspace: &Workspace) -> Result<()> {
    let program = workspace.command_line_file();
    for sample in &sample::SAMPLES {
        let output = workspace.sample_file(sample.name);
        step(&format!("writing a sample (dist/{}.html)", sample.name));
        let (articles, themes) = (sample.articles(workspace)?, sample.themes());
        cmd!(workspace.shell(), "{program} bundle {articles...} --themes {themes} --output {output}")
            .quiet()
            .run()?;
    }
    Ok(())
}
