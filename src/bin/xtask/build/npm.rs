//! dist/npm: the npm package `crossread`, from www/npm/ and what the build writes.

use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use xshell::Shell;

use super::core::Core;
use super::notices;
use crate::shell::step;
use crate::workspace::Workspace;

/// The package's core also is its command line.
pub const FEATURES: &[&str] = &["cli"];

/// The manifest's version, which is the program's.
const VERSION: &str = "\"version\": \"0.0.0\"";

/// Writes the package; dist/crossread.html is there already.
pub fn write(workspace: &Workspace, core: &Core) -> Result<()> {
    let (shell, package) = (workspace.shell(), workspace.npm_package());
    let sources = workspace.www().join("npm");
    step("writing the npm package (dist/npm)");
    shell.remove_path(&package)?;
    for folder in ["", "bin"] {
        copy_files(shell, &sources.join(folder), &package.join(folder))?;
    }
    let manifest = shell.read_file(sources.join("package.json"))?;
    let (before, after) = manifest.split_once(VERSION).context("www/npm/package.json states no version")?;
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    shell.write_file(package.join("package.json"), [before, &version, after].concat())?;

    let types = shell.read_file(&core.types)?.replace("\"crossread-report\"", "'./report.js'");
    shell.write_file(package.join("core.d.ts"), types)?;
    let glue = shell.read_file(&core.glue)?.replace("./crossread.d.ts", "./core.d.ts");
    shell.write_file(package.join("core.js"), glue)?;
    shell.copy_file(&core.module, package.join("crossread.wasm"))?;
    let base64 = STANDARD.encode(shell.read_binary_file(&core.module)?);
    shell.write_file(package.join("inlined.js"), format!("export const base64 =\n  '{base64}';\n"))?;
    shell.copy_file(workspace.www().join("report.d.ts"), &package)?;
    shell.copy_file(workspace.page_file(), &package)?;
    shell.copy_file("LICENSE", &package)?;
    shell.write_file(package.join("NOTICES.txt"), notices::gather(workspace, FEATURES)?)?;
    Ok(())
}

/// Copies the files that lie right in a folder.
fn copy_files(shell: &Shell, from: &Path, to: &Path) -> Result<()> {
    shell.create_dir(to)?;
    for file in shell.read_dir(from)?.iter().filter(|path| path.is_file()) {
        shell.copy_file(file, to)?;
    }
    Ok(())
}
