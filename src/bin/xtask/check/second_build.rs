//! Two builds of one commit are byte-identical, wherever they are made.

use std::path::PathBuf;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::build;
use crate::build::core::{Core, cargo_home};
use crate::shell::{files_below, step};
use crate::workspace::Workspace;

/// Builds a copy of the sources in another folder and compares the two dist/.
pub fn is_equal(workspace: &Workspace) -> Result<()> {
    let copy = copied(workspace)?;
    build::shipped(&copy)?;
    build::npm_package(&copy)?;
    let shell = workspace.shell();
    for first in files_below(shell, &workspace.dist())? {
        let second = copy.dist().join(first.strip_prefix(workspace.dist())?);
        if shell.read_binary_file(&first)? != shell.read_binary_file(&second)? {
            bail!("{} differs from {}", first.display(), second.display());
        }
    }
    Ok(())
}

/// Copies the sources, as git would commit them, to a folder of their own. What was compiled there before
/// stays, so that a second run is quick.
fn copied(workspace: &Workspace) -> Result<Workspace> {
    let copy = Workspace::at(workspace.target().join("second build"))?;
    step("copying the sources to target/second build and building them there");
    let shell = workspace.shell();
    let listed = cmd!(shell, "git ls-files -z --cached --others --exclude-standard").read()?;
    let files: Vec<PathBuf> = listed.split_terminator('\0').map(PathBuf::from).collect();
    for file in files.iter().filter(|file| workspace.root().join(file).is_file()) {
        let bytes = shell.read_binary_file(file)?;
        // An equal file is left alone, so that cargo and npm see nothing new.
        if !copy.shell().read_binary_file(file).is_ok_and(|written| written == bytes) {
            copy.shell().write_file(file, bytes)?;
        }
    }
    Ok(copy)
}

/// Fails when a shipped file, or the module packed inside, names a folder of this machine.
pub fn no_path_of_this_machine(workspace: &Workspace) -> Result<()> {
    let mut files = vec![Core::built(workspace, &[]).module];
    files.extend(files_below(workspace.shell(), &workspace.dist())?);
    let mut folders = vec![workspace.root().to_owned(), cargo_home()?];
    // A home of `/` would be found everywhere.
    folders.extend(std::env::home_dir().filter(|home| home.components().count() > 1));
    for file in &files {
        let bytes = workspace.shell().read_binary_file(file)?;
        for folder in &folders {
            let needle = folder.as_os_str().as_encoded_bytes();
            if bytes.windows(needle.len()).any(|window| window == needle) {
                bail!("{} names {}", file.display(), folder.display());
            }
        }
    }
    Ok(())
}
