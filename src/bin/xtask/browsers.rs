//! The browser tests, in the browsers of this machine: found, installed where that is possible, or
//! named so that a person can install them.

mod choice;
mod table;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::cmd;

use self::choice::{Choice, choose};
use self::table::{SCREEN, Source, System};
use crate::build::packages;
use crate::shell::{find, step};
use crate::workspace::Workspace;

/// Runs the browser tests, all of them or those of one file, in Chromium, Firefox and WebKit.
pub fn test(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    run_files(workspace, test_files(workspace, only)?, &[])
}

/// Runs some files of tests/browser/ with what they need, and `variables` in their environment.
pub fn run_files(workspace: &Workspace, files: Vec<PathBuf>, variables: &[(&str, &Path)]) -> Result<()> {
    packages::install(workspace, &workspace.browser_tests())?;
    let choice = at_hand(workspace)?;
    step(&format!("starting the browsers: {}", choice.engines.join(", ")));
    let shell = workspace.shell();
    let node = match choice.paths.iter().find(|(variable, _)| *variable == SCREEN) {
        Some((_, screen)) => cmd!(shell, "{screen} --auto-servernum node"),
        None => cmd!(shell, "node"),
    };
    // One browser at a time: two cores are soon busy.
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(files)
        .envs(choice.paths.iter().map(|(variable, path)| (variable, path)))
        .envs(variables.iter().copied())
        .quiet()
        .run()?;
    Ok(())
}

/// Returns the files of the browser tests: all of them, or the one called `only`.
fn test_files(workspace: &Workspace, only: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut files = workspace.shell().read_dir(workspace.browser_tests())?;
    files.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str());
        let stem = name.and_then(|name| name.strip_suffix(".test.js"));
        stem.is_some_and(|stem| only.is_none_or(|only| only == stem))
    });
    if files.is_empty() {
        bail!("tests/browser/ has no such test file");
    }
    Ok(files)
}

/// Returns what this machine has, after installing what it can, and says what stays missing. Fails
/// where no engine is left, and on a CI machine with Linux where one is missing.
fn at_hand(workspace: &Workspace) -> Result<Choice> {
    let chosen = || choose(System::THIS, |place| find(place).or_else(|| find_driver(workspace, place)));
    install(workspace, &chosen())?;
    let choice = chosen();
    let on_ci = std::env::var_os("CI").is_some_and(|ci| ci == "true");
    if let Some(why) = choice.refusal(on_ci && System::THIS == System::Linux) {
        bail!(why);
    }
    for line in choice.told_missing() {
        step(&line);
    }
    Ok(choice)
}

/// Finds a driver in a folder where machines for CI keep it, or where cargo built it for us.
fn find_driver(workspace: &Workspace, driver: &str) -> Option<PathBuf> {
    let folder = match driver {
        "chromedriver" => std::env::var_os("CHROMEWEBDRIVER")?.into(),
        "msedgedriver" => std::env::var_os("EDGEWEBDRIVER")?.into(),
        "geckodriver" => match std::env::var_os("GECKOWEBDRIVER") {
            Some(folder) => folder.into(),
            None => tools(workspace).join("bin"),
        },
        _ => return None,
    };
    find(folder.join(driver).to_str()?)
}

/// Returns the folder into which cargo installs what only tests need.
fn tools(workspace: &Workspace) -> PathBuf {
    workspace.target().join("tools")
}

/// Installs what makes an engine whole: Debian packages where this is Debian and we are root, crates
/// anywhere.
fn install(workspace: &Workspace, choice: &Choice) -> Result<()> {
    let sources = choice.installable(is_debian_as_root(workspace));
    let packages: Vec<&str> = sources.iter().filter_map(|source| source.debian_package()).collect();
    let shell = workspace.shell();
    if !packages.is_empty() {
        step(&format!("installing the Debian packages {}", packages.join(", ")));
        let _asks_nothing = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
        cmd!(shell, "apt-get update --quiet=2").quiet().run()?;
        cmd!(shell, "apt-get install --yes --quiet=2 --no-install-recommends {packages...}").quiet().run()?;
    }
    for source in sources {
        if let Source::Crate(name, version) = source {
            step(&format!("installing {name} with cargo (two minutes, once)"));
            let tools = tools(workspace);
            cmd!(shell, "cargo install {name} --locked --quiet --version {version} --root {tools}")
                .quiet()
                .run()?;
        }
    }
    Ok(())
}

/// Whether Debian's packages can be installed without a word.
fn is_debian_as_root(workspace: &Workspace) -> bool {
    Path::new("/etc/debian_version").exists()
        && cmd!(workspace.shell(), "id -u").quiet().read().is_ok_and(|user| user == "0")
}
