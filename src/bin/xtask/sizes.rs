//! Where the bytes of dist/crossread.html go.

use std::fs;

use anyhow::{Context, Result, bail};

use serde_json::Value;

use crate::core::gzip;
use crate::page::shares_file;
use crate::workspace::Workspace;

/// The most bytes the empty program may have: it goes by mail.
pub const LIMIT: usize = 2_400_000;

/// The most that the page's own code and style may have; texts and libraries come on top.
const OWN_LIMIT: usize = 150_000;

/// The packed word vectors; they lie in the core as they are.
const VECTORS: &str = "src/meaning/vectors.q4";

/// Prints a table of what the empty program is made of.
pub fn print(workspace: &Workspace) -> Result<()> {
    let page = fs::read_to_string(workspace.dist().join("crossread.html"))?;
    let wasm = between(&page, "id=\"core-wasm\">", "</script>")?;
    let worker = between(&page, "id=\"core-worker\">", "</script>")?;
    let style = between(&page, "<style>", "</style>")?;
    let sample = between(&page, "id=\"sample\">", "</script>")?;
    let notices = between(&page, "id=\"notices\">", "</script>")?;
    let script = Script::of(workspace, &page)?;
    // gzip cannot shorten the vectors much; in base64 three bytes take four.
    let vectors = match fs::read(workspace.root().join(VECTORS)) {
        Ok(bytes) => gzip(&bytes)?.len() * 4 / 3,
        Err(_) => 0,
    };
    println!("dist/crossread.html, bytes:");
    for (part, bytes) in [
        ("word vectors, packed", vectors),
        ("rest of the core (WebAssembly), packed", wasm.saturating_sub(vectors)),
        ("worker", worker),
        ("page, libraries", script.libraries),
        ("page, texts in three languages", script.texts),
        ("page, own code", script.own),
        ("style", style),
        ("sample, packed", sample),
        ("notices and licences", notices),
        ("template", page.len() - wasm - worker - script.whole - style - sample - notices),
        ("in all", page.len()),
        ("limit", LIMIT),
    ] {
        println!("  {part:<40}{bytes:>10}");
    }
    Ok(())
}

/// Fails when the empty program is over its limit.
pub fn check(workspace: &Workspace) -> Result<()> {
    let page = fs::read_to_string(workspace.dist().join("crossread.html"))?;
    if page.len() > LIMIT {
        bail!("dist/crossread.html has {} bytes; the limit is {LIMIT}", page.len());
    }
    let own = Script::of(workspace, &page)?.own + between(&page, "<style>", "</style>")?;
    if own > OWN_LIMIT {
        bail!("the page's own code and style have {own} bytes; the limit is {OWN_LIMIT}");
    }
    Ok(())
}

/// The bytes of the page's script, by whose they are.
struct Script {
    whole: usize,
    libraries: usize,
    texts: usize,
    own: usize,
}

impl Script {
    fn of(workspace: &Workspace, page: &str) -> Result<Self> {
        let whole = between(page, "</script>\n<script>", "</script>")?;
        let shares = fs::read(shares_file(workspace, "main.jsx".as_ref()))?;
        let shares: Value = serde_json::from_slice(&shares)?;
        let outputs = shares.get("outputs").and_then(Value::as_object).context("esbuild lists no output")?;
        let bytes_of = |belongs: fn(&str) -> bool| -> usize {
            let inputs = outputs.values().filter_map(|output| output.get("inputs")?.as_object()).flatten();
            let taken =
                inputs.filter(|(file, _)| belongs(file)).filter_map(|(_, share)| share.get("bytesInOutput"));
            taken.filter_map(Value::as_u64).filter_map(|bytes| usize::try_from(bytes).ok()).sum()
        };
        let libraries = bytes_of(|file| file.contains("node_modules/"));
        let texts = bytes_of(|file| file.ends_with("words.js"));
        Ok(Self { whole, libraries, texts, own: whole.saturating_sub(libraries + texts) })
    }
}

/// How many bytes stand between two marks.
fn between(page: &str, start: &str, end: &str) -> Result<usize> {
    let (_, after) = page.split_once(start).with_context(|| format!("the page has no {start}"))?;
    let (inside, _) = after.split_once(end).with_context(|| format!("the page has no {end}"))?;
    Ok(inside.len())
}
