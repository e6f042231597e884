//! The npm packages of the page and of the browser tests.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::command::{program, run, step};
use crate::workspace::Workspace;

/// Installs the npm packages of `folder` when they are missing or older than the lock file.
pub fn install(folder: &Path) -> Result<()> {
    let installed = fs::metadata(folder.join("node_modules").join(".package-lock.json"));
    if let (Ok(installed), Ok(lock)) = (installed, fs::metadata(folder.join("package-lock.json")))
        && installed.modified()? >= lock.modified()?
    {
        return Ok(());
    }
    step(&format!("installing the npm packages of {}", folder.display()));
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
    run(&mut program(npm, &arguments, folder))
}

/// A program that one of the page's packages brings.
pub fn tool(workspace: &Workspace, name: &str) -> PathBuf {
    let name = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    workspace.www().join("node_modules").join(".bin").join(name)
}
