//! Where the bytes of dist/crossread.html go, and how many each part may have.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::core::packed;
use super::page::shares_file;
use crate::shell::step;
use crate::workspace::Workspace;

/// The most bytes the empty program may have: it goes by mail.
const LIMIT: usize = 2_675_000;

/// The most bytes each part may have. What stands in a folder of www/ is one part, with its style; so is
/// what stands right in www/. A new folder takes its place here.
const LIMITS: &[(&str, usize)] = &[
    (VECTORS, 1_094_000),
    (CORE, 1_150_000),
    (WORKER, 11_500),
    (SAMPLES, 11_000),
    (NOTICES, 62_000),
    (TEMPLATE, 3_000),
    (LIBRARIES, 15_000),
    ("www/", 4_000),
    ("www/core/", 4_000),
    ("www/i18n/", 79_000),
    ("www/project/", 11_000),
    ("www/report/", 18_000),
    ("www/state/", 7_500),
    ("www/actions/", 8_000),
    ("www/storage/", 12_000),
    ("www/ui/", 33_000),
    ("www/coverage/", 32_000),
    ("www/theme/", 37_000),
    ("www/article/", 23_000),
    ("www/pair/", 23_000),
    ("www/search/", 3_000),
    ("www/review/", 8_000),
    ("www/why/", 5_000),
    ("www/print/", 15_000),
    ("www/head/", 7_000),
    ("www/intake/", 11_000),
    ("www/correct/", 13_000),
    ("www/share/", 4_000),
    ("www/merge/", 7_000),
    ("www/comparisons/", 2_000),
];

/// The word vectors, gzip and base 85.
const VECTORS: &str = "word vectors, packed";
/// What else the core is made of, gzip and base 85.
const CORE: &str = "rest of the core (WebAssembly), packed";
/// The worker's script, gzip and base 85.
const WORKER: &str = "worker, packed";
/// The samples' projects, gzip and base 85.
const SAMPLES: &str = "samples, packed";
/// Whose work the page contains.
const NOTICES: &str = "notices and licences";
/// What the parts are put into: www/index.html.
const TEMPLATE: &str = "template";
/// The npm packages whose code is in the page's script.
const LIBRARIES: &str = "libraries of the page";

/// The packed word vectors; they lie in the core as they are.
const VECTORS_FILE: &str = "src/embedding/vectors.q4";

/// Bytes by part.
type Sizes = BTreeMap<String, usize>;

/// Prints what the empty program is made of, each part beside its limit.
pub fn print(workspace: &Workspace) -> Result<()> {
    let sizes = measured(workspace)?;
    print!("dist/crossread.html, bytes:\n{}", table(&sizes));
    Ok(())
}

/// Fails when the empty program or a part of it is over its limit, or a part has none.
pub fn check(workspace: &Workspace) -> Result<()> {
    step("holding the parts of dist/crossread.html to their limits");
    let excesses = excesses(&measured(workspace)?);
    if !excesses.is_empty() {
        bail!("{}; the limits stand in src/bin/xtask/build/sizes.rs", excesses.join("; "));
    }
    Ok(())
}

/// Measures every part of the empty program; together they are the whole file.
fn measured(workspace: &Workspace) -> Result<Sizes> {
    let shell = workspace.shell();
    let page = shell.read_file(workspace.page_file())?;
    let mut sizes = Sizes::new();
    for bundle in ["main.jsx", "style.css"] {
        let metafile = shell.read_file(shares_file(workspace, bundle.as_ref()))?;
        add_shares(&mut sizes, &serde_json::from_str(&metafile)?)?;
    }
    let vectors = packed(&shell.read_binary_file(VECTORS_FILE)?)?.len();
    let wasm = between(&page, "id=\"core-wasm\">")?;
    sizes.insert(VECTORS.to_owned(), vectors);
    sizes.insert(CORE.to_owned(), wasm.saturating_sub(vectors));
    for (part, start) in
        [(WORKER, "id=\"core-worker\">"), (SAMPLES, "id=\"samples\">"), (NOTICES, "id=\"notices\">")]
    {
        sizes.insert(part.to_owned(), between(&page, start)?);
    }
    let rest = page.len().saturating_sub(sizes.values().sum());
    sizes.insert(TEMPLATE.to_owned(), rest);
    Ok(sizes)
}

/// Adds the bytes of what esbuild wrote, by the parts that its inputs belong to. What it put between
/// them belongs to www/ itself.
fn add_shares(sizes: &mut Sizes, metafile: &Value) -> Result<()> {
    let bytes = |value: &Value, key: &str| value.get(key).and_then(Value::as_u64).map(|bytes| bytes as usize);
    let outputs = metafile.get("outputs").and_then(Value::as_object).context("esbuild lists no output")?;
    for output in outputs.values() {
        let mut rest = bytes(output, "bytes").context("esbuild gives an output no size")?;
        let inputs = output.get("inputs").and_then(Value::as_object).context("esbuild lists no input")?;
        for (file, input) in inputs {
            let share = bytes(input, "bytesInOutput").with_context(|| format!("{file} has no size"))?;
            *sizes.entry(part(file)).or_default() += share;
            rest = rest.saturating_sub(share);
        }
        *sizes.entry(part("")).or_default() += rest;
    }
    Ok(())
}

/// Returns the part that a file belongs to, by its path from www/.
fn part(file: &str) -> String {
    match file.split_once('/') {
        Some(("node_modules", _)) => LIBRARIES.to_owned(),
        Some((folder, _)) => format!("www/{folder}/"),
        None => "www/".to_owned(),
    }
}

/// Returns a line for each part, in the order of the limits, and one for all of them.
fn table(sizes: &Sizes) -> String {
    let listed = LIMITS.iter().map(|(part, limit)| {
        let bytes = sizes.get(*part).copied().unwrap_or(0);
        let mark = if bytes > *limit { "  over" } else { "" };
        format!("  {part:<40}{bytes:>10}{limit:>10}{mark}\n")
    });
    let unlisted = unlisted(sizes).map(|(part, bytes)| format!("  {part:<40}{bytes:>10}{:>10}\n", "none"));
    let head = format!("  {:<40}{:>10}{:>10}\n", "", "bytes", "limit");
    let all = format!("  {:<40}{:>10}{LIMIT:>10}\n", "in all", sizes.values().sum::<usize>());
    std::iter::once(head).chain(listed).chain(unlisted).chain([all]).collect()
}

/// Returns the parts that no limit names.
fn unlisted(sizes: &Sizes) -> impl Iterator<Item = (&String, &usize)> {
    sizes.iter().filter(|(part, _)| LIMITS.iter().all(|(listed, _)| listed != part))
}

/// Returns what is larger than it may be, or of which that is not said.
fn excesses(sizes: &Sizes) -> Vec<String> {
    let mut excesses = Vec::new();
    let in_all = sizes.values().sum();
    let listed = LIMITS.iter().map(|(part, limit)| (*part, sizes.get(*part).copied().unwrap_or(0), *limit));
    for (part, bytes, limit) in listed.chain([("dist/crossread.html", in_all, LIMIT)]) {
        if bytes > limit {
            excesses.push(format!("{part} has {bytes} bytes, its limit is {limit}"));
        }
    }
    excesses.extend(unlisted(sizes).map(|(part, bytes)| format!("{part} has {bytes} bytes and no limit")));
    excesses
}

/// Returns how many bytes stand between the tag that ends with `start` and the end of its script.
fn between(page: &str, start: &str) -> Result<usize> {
    let (_, after) = page.split_once(start).with_context(|| format!("the page has no {start}"))?;
    let (inside, _) =
        after.split_once("</script>").with_context(|| format!("what {start} begins has no end"))?;
    Ok(inside.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::{CORE, LIMIT, LIMITS, Sizes, add_shares, excesses, table};

    /// The sizes of what esbuild wrote, 1,000 bytes of these inputs.
    fn shares(inputs: &[(&str, usize)]) -> Sizes {
        let inputs: serde_json::Map<_, _> = inputs
            .iter()
            .map(|(file, bytes)| ((*file).to_owned(), json!({ "bytesInOutput": bytes })))
            .collect();
        let mut sizes = Sizes::new();
        add_shares(&mut sizes, &json!({ "outputs": { "main.js": { "bytes": 1000, "inputs": inputs } } }))
            .unwrap();
        sizes
    }

    #[test]
    fn every_byte_of_a_bundle_belongs_to_a_folder_to_the_libraries_or_to_www_itself() {
        let sizes = shares(&[
            ("main.jsx", 100),
            ("ui/dialog.jsx", 200),
            ("ui/toast/toast.jsx", 50),
            ("node_modules/preact/dist/preact.mjs", 300),
        ]);
        let found: Vec<_> = sizes.iter().map(|(part, bytes)| (part.as_str(), *bytes)).collect();
        assert_eq!(found, [("libraries of the page", 300), ("www/", 450), ("www/ui/", 250)]);
    }

    #[test]
    fn a_part_over_its_limit_and_a_folder_without_one_are_told() {
        assert_eq!(excesses(&shares(&[("ui/dialog.jsx", 900)])), [""; 0]);
        let new = excesses(&shares(&[("novel/view.jsx", 900)]));
        assert_eq!(new, ["www/novel/ has 900 bytes and no limit"]);
        let limit = LIMITS.iter().find(|(part, _)| *part == CORE).unwrap().1;
        let large = excesses(&Sizes::from([(CORE.to_owned(), limit + 1)]));
        assert_eq!(large, [format!("{CORE} has {} bytes, its limit is {limit}", limit + 1)]);
    }

    #[test]
    fn more_than_the_whole_file_may_have_is_told() {
        let excesses = excesses(&Sizes::from([(CORE.to_owned(), LIMIT + 1)]));
        let told = format!("dist/crossread.html has {} bytes, its limit is {LIMIT}", LIMIT + 1);
        assert!(excesses.contains(&told), "{excesses:?}");
    }

    #[test]
    fn the_table_has_a_line_for_each_part_also_for_one_without_a_limit() {
        let table = table(&shares(&[("novel/view.jsx", 900)]));
        assert!(table.contains("www/novel/"), "{table}");
        assert_eq!(table.lines().count(), 1 + LIMITS.len() + 1 + 1);
    }

    #[test]
    fn no_part_has_two_limits() {
        let once: BTreeSet<_> = LIMITS.iter().map(|(part, _)| part).collect();
        assert_eq!(once.len(), LIMITS.len());
    }
}
