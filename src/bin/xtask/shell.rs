//! What is said while other programs run, and what their names are.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

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
