//! The page: its scripts and style bundled by esbuild, all put into the template.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use crossread::export::program::Parts;

use super::core::{Core, packed};
use super::template::filled;
use super::{notices, packages, sample};
use crate::command::{program, run, step};
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
        wasm: core.packed.clone(),
        sample: sample::packed(workspace)?,
        worker: packed(worker.as_bytes())?,
        script: bundled(workspace, entry, &["--format=iife"])?,
        notices: format!("\n{}", notices::gather(workspace)?),
        ..Parts::default()
    })?;
    fs::write(destination, page).with_context(|| format!("cannot write {}", destination.display()))
}

/// What esbuild makes of `entry` and all that it imports.
fn bundled(workspace: &Workspace, entry: &Path, options: &[&str]) -> Result<String> {
    let stem = entry.file_name().context("an entry is a file")?;
    let bundle = workspace.parts().join("bundled").join(stem);
    run(program(packages::tool(workspace, "esbuild"), &["--bundle", "--minify", TARGET], &workspace.www())
        .args(["--log-level=warning", "--charset=utf8", "--legal-comments=none"])
        .args(["--jsx=automatic", "--jsx-import-source=preact"])
        .args(options)
        .arg(format!("--metafile={}", shares_file(workspace, stem).display()))
        .arg(format!("--outfile={}", bundle.display()))
        .arg(entry))?;
    let text = fs::read_to_string(&bundle).with_context(|| format!("cannot read {}", bundle.display()))?;
    Ok(text.trim_end().to_owned())
}

/// Where esbuild says how many bytes of a bundle each of its files takes.
pub fn shares_file(workspace: &Workspace, entry: &OsStr) -> PathBuf {
    workspace.parts().join("bundled").join(entry).with_added_extension("json")
}

fn shown(workspace: &Workspace, path: &Path) -> String {
    path.strip_prefix(workspace.root()).unwrap_or(path).display().to_string()
}
