//! What is said while other programs run, and what their names are.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use xshell::Shell;

/// Prints the one line that says what a step does.
pub fn step(what: &str) {
    println!("{what}");
}

/// Returns the name of a program that npm brings, or of npm: on Windows they are scripts.
pub fn npm_script(name: &str) -> String {
    if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() }
}

/// Finds a program by its name on the path, or by its whole path; on Windows with `.exe` or without.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .flat_map(|folder| [folder.join(format!("{program}{EXE_SUFFIX}")), folder.join(program)])
        .find(|candidate| candidate.is_file())
}

/// Returns the files in a folder and in the folders that lie in it; a file itself when it is one.
pub fn files_below(shell: &Shell, path: &Path) -> xshell::Result<Vec<PathBuf>> {
    let path = shell.current_dir().join(path);
    if !path.is_dir() {
        return Ok(vec![path]);
    }
    let mut files = Vec::new();
    for inner in shell.read_dir(&path)? {
        files.extend(files_below(shell, &inner)?);
    }
    Ok(files)
}
