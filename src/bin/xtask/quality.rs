//! `cargo xtask quality`: what the core gets right on texts that careful readers have marked.
//!
//! It measures every set that a folder holds: `pairs/*.tsv`, `sentences/*.jsonl`, `html/truth.json` with
//! its pages, `themes/*.json` and `train/*.json`.

mod baselines;
mod claims;
mod contradictions;
mod few_themes;

mod left_out;
pub mod marked;
mod pages;
pub mod pairs;
mod scores;
mod sentences;
mod stability;
mod stories;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use crossread::align::Alignment;
use crossread::clause::Readings;
use crossread::contradiction::contradictions;
use crossread::same_claim::SameClaim;
use crossread::story::Story;

use crate::workspace::Workspace;

/// Where the sets lie, beside the repository.
pub const SETS: &str = "../shared/quality";

/// The folders of marked stories.
pub const STORIES: [&str; 2] = ["themes", "train"];

/// The figures of the commit, measured on [`SETS`].
const COMMITTED: &str = "tests/quality.json";

/// Figures by their names: 'set: score'.
type Figures = BTreeMap<String, f64>;

/// One thing that was measured.
pub struct Figure {
    name: String,
    value: f64,
    /// Measured on the same texts in the same run.
    rivals: Vec<Rival>,
}

/// What another method reaches, and which one it is.
struct Rival {
    name: String,
    value: f64,
}

impl Figure {
    /// Names a figure; `None` where the set has nothing to measure it on.
    fn new(set: &str, score: &str, value: Option<f64>) -> Option<Self> {
        Some(Self { name: format!("{set}: {score}"), value: value?, rivals: Vec::new() })
    }
}

/// Measures the core on the sets in `folder`, by default [`SETS`], prints the table and writes the
/// figures to `json`.
pub fn measure(workspace: &Workspace, folder: Option<&Path>, json: Option<&Path>) -> Result<()> {
    let folder = folder.map_or_else(|| workspace.root().join(SETS), Path::to_path_buf);
    if !folder.is_dir() {
        bail!("there is no folder {} to measure on; name one: cargo xtask quality DIR", folder.display());
    }
    let measured = figures(&folder)?;
    if measured.is_empty() {
        bail!(
            "{} holds no set: neither pairs/*.tsv nor sentences/*.jsonl nor html/truth.json nor themes/*.json nor train/*.json",
            folder.display()
        );
    }
    let figures: Figures =
        measured.iter().map(|figure| (figure.name.clone(), rounded(figure.value))).collect();
    if let Some(json) = json {
        fs::write(json, serde_json::to_string_pretty(&figures)? + "\n")
            .with_context(|| format!("cannot write {}", json.display()))?;
    }
    table::print(&measured, &committed(workspace)?);
    if !is_default(workspace, &folder) {
        println!("rivals and committed figures: measured on {SETS}, not on these texts");
    }
    Ok(())
}

/// Returns the links of a story by these weights, as a comparison makes them.
pub fn aligned(story: &Story, same_claim: &SameClaim) -> Alignment {
    let readings = Readings::new(story);
    Alignment::new(story, same_claim, &contradictions(story, same_claim, &readings), &readings)
}

/// Returns every figure of the sets in `folder`, in the order of the table.
fn figures(folder: &Path) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for file in files(&folder.join("pairs"), "tsv")? {
        figures.extend(pairs::figures(&file)?);
    }
    for file in files(&folder.join("sentences"), "jsonl")? {
        figures.extend(sentences::figures(&file)?);
    }
    figures.extend(pages::figures(&folder.join("html"))?);
    for set in STORIES {
        let files = files(&folder.join(set), "json")?;
        figures.extend(stories::figures(set, &files)?);
        figures.extend(few_themes::figures(set, &files)?);
    }
    let stories = [files(&folder.join("train"), "json")?, files(&folder.join("themes"), "json")?].concat();
    figures.extend(contradictions::figures(&stories)?);
    figures.extend(stability::figures(&files(&folder.join("train"), "json")?)?);
    Ok(figures)
}

/// Returns the files in `folder` with this extension, sorted; none where there is no such folder.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    Ok(files)
}

/// Returns the text of a file.
fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Returns the name of a set: its folder and its file, without extension.
fn set_name(file: &Path) -> String {
    let parts = [file.parent().and_then(Path::file_name), file.file_stem()];
    parts.into_iter().flatten().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Returns the last committed figures; none before the first are committed.
fn committed(workspace: &Workspace) -> Result<Figures> {
    let file = workspace.root().join(COMMITTED);
    if !file.is_file() {
        return Ok(Figures::new());
    }
    serde_json::from_str(&read(&file)?).with_context(|| format!("{COMMITTED} holds no figures"))
}

/// Whether the sets in `folder` are those that the committed figures were measured on.
fn is_default(workspace: &Workspace, folder: &Path) -> bool {
    let sets = workspace.root().join(SETS).canonicalize();
    sets.is_ok_and(|sets| folder.canonicalize().is_ok_and(|folder| folder == sets))
}

/// Rounds to six decimals: more than is printed, so that what is equal prints equal.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
