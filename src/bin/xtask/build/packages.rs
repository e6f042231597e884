//! The npm packages of the page and of the browser tests.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xshell::cmd;

use crate::shell::{npm_script, step};
use crate::workspace::Workspace;

/// Installs the npm packages of `folder` when they are missing or older than the lock file.
pub fn install(workspace: &Workspace, folder: &Path) -> Result<()> {
    let installed = fs::metadata(folder.join("node_modules").join(".package-lock.json"));
    if let (Ok(installed), Ok(lock)) = (installed, fs::metadata(folder.join("package-lock.json")))
        && installed.modified()? >= lock.modified()?
    {
        return Ok(());
    }
    step(&format!("installing the npm packages of {}", folder.display()));
    let (shell, npm) = (workspace.shell(), npm_script("npm"));
    let _in_folder = shell.push_dir(folder);
    cmd!(shell, "{npm} ci --ignore-scripts --no-audit --no-fund --loglevel error").quiet().run()?;
    Ok(())
}

/// Returns the path of a program that one of the page's packages brings.
pub fn tool(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.www().join("node_modules").join(".bin").join(npm_script(name))
}
