//! The page: its scripts and style bundled by esbuild, all put into the template.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use crossread::export::program::Parts;
use xshell::cmd;

use super::core::{Core, packed};
use super::template::filled;
use super::{notices, packages, sample};
use crate::shell::step;
use crate::workspace::Workspace;

/// What every supported browser understands: the versions of early 2024, which have
/// `DecompressionStream`, WebAssembly with SIMD and `Map.groupBy`.
const TARGET: &str = "--target=es2022,chrome117,firefox119,safari17.4";

/// Writes one whole page to `destination`, with `entry` of www/ as its script.
pub fn write(workspace: &Workspace, core: &Core, entry: &Path, destination: &Path) -> Result<()> {
    step(&format!("bundling {} into {}", shown(workspace, entry), shown(workspace, destination)));
    let glue = format!("--alias:crossread-core={}", core.glue.display());
    let worker = bundled(workspace, &workspace.www().join("core/worker.js"), &["--format=iife", &glue])?;
    let page = filled(Parts {
        style: bundled(workspace, &workspace.www().join("style.css"), &[])?,
        wasm: core.packed(workspace.shell())?,
        samples: sample::packed(workspace)?,
        worker: packed(worker.as_bytes())?,
        script: bundled(workspace, entry, &["--format=iife"])?,
        notices: format!("\n{}", notices::gather(workspace, &[])?),
        ..Parts::default()
    })?;
    workspace.shell().write_file(destination, page)?;
    Ok(())
}

/// Returns what esbuild makes of `entry` and all that it imports.
fn bundled(workspace: &Workspace, entry: &Path, options: &[&str]) -> Result<String> {
    let (shell, esbuild) = (workspace.shell(), packages::tool(workspace, "esbuild"));
    let stem = entry.file_name().context("an entry is a file")?;
    let bundle = workspace.parts().join("bundled").join(stem);
    {
        // esbuild names files as they are seen from where it runs.
        let _in_www = shell.push_dir(workspace.www());
        cmd!(shell, "{esbuild} --bundle --minify {TARGET} {options...} {entry}")
            .args(["--log-level=warning", "--charset=utf8", "--legal-comments=none"])
            .args(["--jsx=automatic", "--jsx-import-source=preact"])
            .arg(format!("--metafile={}", shares_file(workspace, stem).display()))
            .arg(format!("--outfile={}", bundle.display()))
            .quiet()
            .run()?;
    }
    Ok(shell.read_file(&bundle)?.trim_end().to_owned())
}

/// Returns where esbuild says how many bytes of a bundle each of its files takes.
pub fn shares_file(workspace: &Workspace, entry: &OsStr) -> PathBuf {
    workspace.parts().join("bundled").join(entry).with_added_extension("json")
}

/// Returns a path as it is told: from the root.
fn shown(workspace: &Workspace, path: &Path) -> String {
    path.strip_prefix(workspace.root()).unwrap_or(path).display().to_string()
}
