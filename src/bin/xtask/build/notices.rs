//! Whose work the program contains, and under which licences: gathered from the packages themselves.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use xshell::cmd;

use super::core::WASM;
use crate::shell::step;
use crate::workspace::Workspace;

/// The names that licence files go by, the one to print first.
const LICENCES: [&str; 8] = [
    "LICENSE-MIT",
    "LICENSE-MIT.md",
    "license-mit",
    "LICENSE",
    "LICENSE.txt",
    "LICENSE.md",
    "COPYING",
    "LICENSE-APACHE",
];

/// What no package of the program says.
const VECTORS: &str = "\
Word-piece vectors: distilled from all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), over a part of
the vocabulary of BERT base uncased (Google, Apache-2.0).";

/// Names every package whose code is in the page over the core with these features, with its licence; equal
/// licences are printed once.
pub fn gather(workspace: &Workspace, features: &[&str]) -> Result<String> {
    step("gathering the notices of all that the page contains");
    let mut licences: Vec<(String, Vec<String>)> = Vec::new();
    let mut add =
        |package: String, licence: String| match licences.iter_mut().find(|(text, _)| *text == licence) {
            Some((_, packages)) => packages.push(package),
            None => licences.push((licence, vec![package])),
        };
    let npm = |package: &str| workspace.www().join("node_modules").join(package);
    for (package, folder) in [
        ("crossread", workspace.root().to_owned()),
        ("preact", npm("preact")),
        ("smol-toml", npm("smol-toml")),
    ] {
        let text = licence_text(&folder)?.with_context(|| format!("{package} has no licence file"))?;
        add(package.to_owned(), text);
    }
    for package in crates(workspace, features)? {
        let text = licence_text(&package.folder)?;
        add(package.name, text.unwrap_or(package.licence));
    }
    let mut notices = format!("{VECTORS}\n");
    for (text, packages) in licences {
        notices.extend(["\n---- ", &packages.join(", "), "\n\n", &text, "\n"]);
    }
    Ok(notices)
}

/// A crate whose code is in the page.
struct Package {
    name: String,
    folder: PathBuf,
    /// What its manifest says of its licence, for a crate that brings no licence file.
    licence: String,
}

/// Returns every crate that is compiled into the core with these features.
fn crates(workspace: &Workspace, features: &[&str]) -> Result<Vec<Package>> {
    let shell = workspace.shell();
    let tree = cmd!(shell, "cargo tree --locked --target {WASM} --edges normal,no-proc-macro --prefix none")
        .args(["--format", "{p}", "--features", &features.join(",")])
        .quiet()
        .read()?;
    let compiled: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| line.split_once(" v"))
        .map(|(name, rest)| (name, rest.split_whitespace().next().unwrap_or(rest)))
        .filter(|(name, _)| *name != "crossread")
        .collect();
    let metadata = cmd!(shell, "cargo metadata --locked --format-version 1 --filter-platform {WASM}")
        .args(["--features", &features.join(",")])
        .quiet()
        .read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages =
        metadata.get("packages").and_then(Value::as_array).context("cargo metadata names no packages")?;
    compiled
        .into_iter()
        .map(|(name, version)| {
            let said =
                |package: &Value, key: &str| package.get(key).and_then(Value::as_str).map(str::to_owned);
            let package = packages
                .iter()
                .find(|p| {
                    said(p, "name").as_deref() == Some(name) && said(p, "version").as_deref() == Some(version)
                })
                .with_context(|| format!("cargo metadata lacks {name}"))?;
            let manifest = said(package, "manifest_path").context("a package without a manifest")?;
            let folder = Path::new(&manifest).parent().context("a manifest without a folder")?.to_owned();
            let licence = said(package, "license").with_context(|| format!("{name} names no licence"))?;
            let home = said(package, "repository").unwrap_or_default();
            Ok(Package { name: name.to_owned(), folder, licence: format!("{licence} ({home})") })
        })
        .collect()
}

/// Returns the text of a package's licence file, when it brings one.
fn licence_text(folder: &Path) -> Result<Option<String>> {
    let Some(path) = LICENCES.iter().map(|name| folder.join(name)).find(|path| path.is_file()) else {
        return Ok(None);
    };
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Some(text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()))
}
