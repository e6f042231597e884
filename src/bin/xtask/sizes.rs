//! Where the bytes of dist/crossread.html go.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::core::gzip;
use crate::workspace::Workspace;

/// The most bytes the empty program may have.
pub const LIMIT: usize = 2_150_000;

/// The packed word vectors; they lie in the core as they are.
const VECTORS: &str = "src/meaning/vectors.q4";

/// Prints a table of what the empty program is made of.
pub fn print(workspace: &Workspace) -> Result<()> {
    let page = fs::read_to_string(workspace.dist().join("crossread.html"))?;
    let wasm = between(&page, "id=\"core-wasm\">", "</script>")?;
    let worker = between(&page, "id=\"core-worker\">", "</script>")?;
    let style = between(&page, "<style>", "</style>")?;
    let notices = between(&page, "id=\"notices\">", "</script>")?;
    let script = between(&page, "</script>\n<script>", "</script>")?;
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
        ("page", script),
        ("style", style),
        ("notices and licences", notices),
        ("template", page.len() - wasm - worker - script - style - notices),
        ("in all", page.len()),
        ("limit", LIMIT),
    ] {
        println!("  {part:<40}{bytes:>10}");
    }
    Ok(())
}

/// Fails when the empty program is over its limit.
pub fn check(workspace: &Workspace) -> Result<()> {
    let bytes = usize::try_from(fs::metadata(workspace.dist().join("crossread.html"))?.len())?;
    if bytes > LIMIT {
        bail!("dist/crossread.html has {bytes} bytes; the limit is {LIMIT}");
    }
    Ok(())
}

/// How many bytes stand between two marks.
fn between(page: &str, start: &str, end: &str) -> Result<usize> {
    let (_, after) = page.split_once(start).with_context(|| format!("the page has no {start}"))?;
    let (inside, _) = after.split_once(end).with_context(|| format!("the page has no {end}"))?;
    Ok(inside.len())
}
