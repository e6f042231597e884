//! Two builds of one commit are byte-identical, wherever they are made.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::build;
use crate::build::core::{Core, cargo_home};
use crate::command::{output, program, step};
use crate::workspace::Workspace;

/// Builds a copy of the sources in another folder and compares the two dist/.
pub fn is_equal(workspace: &Workspace) -> Result<()> {
    let copy = copied(workspace)?;
    build::shipped(&copy)?;
    for entry in fs::read_dir(workspace.dist())? {
        let name = entry?.file_name();
        let first = fs::read(workspace.dist().join(&name))?;
        let second = fs::read(copy.dist().join(&name))
            .with_context(|| format!("the second build has no {}", name.display()))?;
        if first != second {
            bail!("dist/{} differs from {}", name.display(), copy.dist().join(&name).display());
        }
    }
    Ok(())
}

/// The sources as git would commit them, in a folder of their own. What was compiled there before
/// stays, so that a second run is quick.
fn copied(workspace: &Workspace) -> Result<Workspace> {
    let copy = Workspace::at(workspace.target().join("second build"));
    step("copying the sources to target/second build and building them there");
    let listed = output(&mut program(
        "git",
        &["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        workspace.root(),
    ))?;
    let files: Vec<PathBuf> = listed.split_terminator('\0').map(PathBuf::from).collect();
    for file in files.iter().filter(|file| workspace.root().join(file).is_file()) {
        let (from, to) = (workspace.root().join(file), copy.root().join(file));
        let bytes = fs::read(&from)?;
        // An equal file is left alone, so that cargo and npm see nothing new.
        if fs::read(&to).is_ok_and(|written| written == bytes) {
            continue;
        }
        fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
        fs::write(&to, bytes).with_context(|| format!("cannot write {}", to.display()))?;
    }
    Ok(copy)
}

/// Fails when a shipped file, or the module packed inside, names a folder of this machine.
pub fn no_path_of_this_machine(workspace: &Workspace) -> Result<()> {
    let mut files = vec![Core::module_file(workspace, &[])];
    for entry in fs::read_dir(workspace.dist())? {
        files.push(entry?.path());
    }
    let mut folders = vec![workspace.root().to_owned(), cargo_home()?];
    // A home of `/` would be found everywhere.
    folders.extend(std::env::home_dir().filter(|home| home.components().count() > 1));
    for file in &files {
        let bytes = fs::read(file)?;
        for folder in &folders {
            let needle = folder.as_os_str().as_encoded_bytes();
            if bytes.windows(needle.len()).any(|window| window == needle) {
                bail!("{} names {}", file.display(), folder.display());
            }
        }
    }
    Ok(())
}
