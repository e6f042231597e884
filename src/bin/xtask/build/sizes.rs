//! Where the bytes of dist/crossread.html go.

use anyhow::{Context, Result, bail};

use serde_json::Value;

use super::core::packed;
use super::page::shares_file;
use crate::workspace::Workspace;

/// The most bytes the empty program may have: it goes by mail.
pub const LIMIT: usize = 2_500_000;

/// The most that the code and style of the views may have: all that stands in www/ itself. Texts and
/// libraries come on top.
const VIEWS_LIMIT: usize = 150_000;

/// The most that the code and style of bringing in, correcting, keeping and merging may have: all
/// that stands in the folders of www/.
const DESK_LIMIT: usize = 150_000;

/// The packed word vectors; they lie in the core as they are.
const VECTORS: &str = "src/embedding/vectors.q4";

/// Prints a table of what the empty program is made of.
pub fn print(workspace: &Workspace) -> Result<()> {
    let page = workspace.shell().read_file(workspace.page_file())?;
    let wasm = between(&page, "id=\"core-wasm\">", "</script>")?;
    let worker = between(&page, "id=\"core-worker\">", "</script>")?;
    let sample = between(&page, "id=\"sample\">", "</script>")?;
    let notices = between(&page, "id=\"notices\">", "</script>")?;
    let shares = Shares::of(workspace)?;
    let vectors = match workspace.shell().read_binary_file(VECTORS) {
        Ok(bytes) => packed(&bytes)?.len(),
        Err(_) => 0,
    };
    println!("dist/crossread.html, bytes:");
    for (part, bytes) in [
        ("word vectors, packed", vectors),
        ("rest of the core (WebAssembly), packed", wasm.saturating_sub(vectors)),
        ("worker, packed", worker),
        ("page, libraries", shares.libraries),
        ("page, texts in three languages", shares.texts),
        ("page, views", shares.views),
        ("page, bringing in, correcting, keeping", shares.desk),
        ("sample, packed", sample),
        ("notices and licences", notices),
        ("template", page.len() - wasm - worker - shares.in_all() - sample - notices),
        ("in all", page.len()),
        ("limit", LIMIT),
    ] {
        println!("  {part:<40}{bytes:>10}");
    }
    Ok(())
}

/// Fails when the empty program is over its limit.
pub fn check(workspace: &Workspace) -> Result<()> {
    let page = workspace.shell().read_file(workspace.page_file())?;
    if page.len() > LIMIT {
        bail!("dist/crossread.html has {} bytes; the limit is {LIMIT}", page.len());
    }
    let shares = Shares::of(workspace)?;
    for (part, bytes, limit) in
        [("views", shares.views, VIEWS_LIMIT), ("other parts", shares.desk, DESK_LIMIT)]
    {
        if bytes > limit {
            bail!("code and style of the page's {part} have {bytes} bytes; the limit is {limit}");
        }
    }
    Ok(())
}

/// The bytes of the page's script and style, by whose they are.
#[derive(Default)]
struct Shares {
    libraries: usize,
    texts: usize,
    views: usize,
    desk: usize,
}

impl Shares {
    fn of(workspace: &Workspace) -> Result<Self> {
        let mut shares = Self::default();
        for bundle in ["main.jsx", "style.css"] {
            let said: Value =
                serde_json::from_str(&workspace.shell().read_file(shares_file(workspace, bundle.as_ref()))?)?;
            let outputs =
                said.get("outputs").and_then(Value::as_object).context("esbuild lists no output")?;
            for output in outputs.values() {
                shares.take(output);
            }
        }
        Ok(shares)
    }

    /// Adds what `output`, one file that esbuild wrote, is made of. What esbuild put between its
    /// inputs goes to the views.
    fn take(&mut self, output: &Value) {
        let bytes = |value: Option<&Value>| value.and_then(Value::as_u64).map_or(0, |bytes| bytes as usize);
        let inputs = output.get("inputs").and_then(Value::as_object).into_iter().flatten();
        let mut rest = bytes(output.get("bytes"));
        for (file, share) in inputs {
            let share = bytes(share.get("bytesInOutput"));
            rest -= share;
            *match file.as_str() {
                file if file.starts_with("node_modules/") => &mut self.libraries,
                file if file.starts_with("i18n/") => &mut self.texts,
                file if file.contains('/') => &mut self.desk,
                _ => &mut self.views,
            } += share;
        }
        self.views += rest;
    }

    fn in_all(&self) -> usize {
        self.libraries + self.texts + self.views + self.desk
    }
}

/// How many bytes stand between two marks.
fn between(page: &str, start: &str, end: &str) -> Result<usize> {
    let (_, after) = page.split_once(start).with_context(|| format!("the page has no {start}"))?;
    let (inside, _) = after.split_once(end).with_context(|| format!("the page has no {end}"))?;
    Ok(inside.len())
}
