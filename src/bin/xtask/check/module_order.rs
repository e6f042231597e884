//! Modules use only what stands before them: every use of one module by another is an arrow, and none
//! may run back up the order of [`table`]. Inside a folder, where no table says an order, no modules may
//! use each other in a circle.

mod rust;
mod script;
mod table;

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::Shell;

use self::table::{TREES, Tree};
use crate::shell::{files_below, step};
use crate::workspace::Workspace;

/// Which files of a tree are read.
const EXTENSIONS: [&str; 5] = ["rs", "js", "jsx", "css", "ts"];

/// A use of one module by another.
#[derive(Debug, Clone)]
struct Arrow {
    /// The file, from the repository's root, and the line: `src/theme.rs:12`.
    place: String,
    /// The path of the module that uses, from the tree's folder.
    from: Vec<String>,
    /// The path of what it uses; in Rust it may go on with the names of items.
    to: Vec<String>,
}

/// What was read of a tree.
#[derive(Debug, Default)]
struct Sources {
    /// The path of every module, from the tree's folder.
    modules: BTreeSet<Vec<String>>,
    arrows: Vec<Arrow>,
}

/// What was found out about a tree.
#[derive(Debug, Default, PartialEq, Eq)]
struct Findings {
    /// How many arrows there are between its modules.
    arrows: usize,
    /// Those that run back up, or in a circle.
    back: Vec<String>,
    /// Modules without a place in the table, and places without a module.
    displaced: Vec<String>,
}

/// Fails where an arrow runs back up, or where a table and its tree do not have the same modules.
pub fn check(workspace: &Workspace) -> Result<()> {
    step("reading which module uses which");
    let mut failures = 0;
    for tree in TREES {
        let sources = Sources::read(workspace.shell(), tree)?;
        let findings = judge(tree, &sources);
        println!("  {}/: {} arrows, {} run back up", tree.folder, findings.arrows, findings.back.len());
        for finding in findings.back.iter().chain(&findings.displaced) {
            println!("    {finding}");
        }
        failures += findings.back.len() + findings.displaced.len();
    }
    if failures > 0 {
        bail!("{failures} findings; the order stands in src/bin/xtask/check/module_order/table.rs");
    }
    Ok(())
}

impl Sources {
    /// Reads every file of the tree that has a place in its order.
    fn read(shell: &Shell, tree: &Tree) -> Result<Self> {
        let mut sources = Self::default();
        let mut test_modules = Vec::new();
        let mut files = Vec::new();
        for entry in shell.read_dir(tree.folder)? {
            let name = entry.file_name().unwrap_or_default().to_string_lossy();
            if !tree.outside.contains(&name.trim_end_matches(".rs")) {
                files.extend(files_below(shell, &entry)?);
            }
        }
        let folder = shell.current_dir().join(tree.folder);
        for file in files.into_iter().filter(|file| is_source(file)) {
            let inside = file.strip_prefix(&folder).context("a file lies in its folder")?;
            let path: Vec<String> =
                inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
            let text = shell.read_file(&file)?;
            let place = format!("{}/{}", tree.folder, path.join("/"));
            test_modules.extend(sources.add(&place, path, &text)?);
        }
        sources.leave_out(&test_modules);
        Ok(sources)
    }

    /// Adds the file at `path` with this text; returns the modules that it declares for tests alone.
    fn add(&mut self, place: &str, path: Vec<String>, text: &str) -> Result<Vec<Vec<String>>> {
        let is_rust = path
            .last()
            .is_some_and(|name| Path::new(name).extension().is_some_and(|extension| extension == "rs"));
        let module = if is_rust { module(path) } else { path };
        let (used, test_modules) = if is_rust {
            let uses = rust::uses(text, &module).with_context(|| place.to_owned())?;
            (uses.paths, uses.test_modules)
        } else {
            let resolved = |(line, path): (usize, String)| Some((line, script::resolved(&module, &path)?));
            (script::imports(text).into_iter().filter_map(resolved).collect(), Vec::new())
        };
        self.arrows.extend(used.into_iter().map(|(line, to)| Arrow {
            place: format!("{place}:{line}"),
            from: module.clone(),
            to,
        }));
        self.modules.insert(module);
        Ok(test_modules)
    }

    /// Forgets modules that are there for tests alone.
    fn leave_out(&mut self, modules: &[Vec<String>]) {
        let is_left_out = |path: &[String]| modules.iter().any(|module| path.starts_with(module));
        self.modules.retain(|module| !is_left_out(module));
        self.arrows.retain(|arrow| !is_left_out(&arrow.from));
    }
}

/// Whether a file is a source.
fn is_source(file: &Path) -> bool {
    file.extension().and_then(|found| found.to_str()).is_some_and(|found| EXTENSIONS.contains(&found))
}

/// Returns the path of the module in a Rust file.
fn module(mut file: Vec<String>) -> Vec<String> {
    if let Some(name) = file.last_mut() {
        *name = name.trim_end_matches(".rs").to_owned();
    }
    if file.last().is_some_and(|name| name == "mod") {
        file.pop();
    }
    file
}

/// Holds what was read of a tree to its table.
fn judge(tree: &Tree, sources: &Sources) -> Findings {
    let there: BTreeSet<&str> =
        sources.modules.iter().filter_map(|path| Some(path.first()?.as_str())).collect();
    let arrows = between(sources, &there);
    let back = arrows.iter().filter_map(|arrow| backward(tree, arrow));
    let has_place = |module: &str| row(tree, module).is_some();
    let new = there.iter().filter(|module| !has_place(module));
    let gone = tree.rows.iter().copied().flatten().filter(|module| !there.contains(*module));
    Findings {
        arrows: arrows.len(),
        back: back.chain(circles(sources)).collect(),
        displaced: new
            .map(|module| format!("{}/{module} has no place in the order", tree.folder))
            .chain(gone.map(|module| format!("{}/{module} is in the order, but not there", tree.folder)))
            .collect(),
    }
}

/// A use of one of a tree's modules by another: where, which uses, and which is used; none where it is
/// the crate's own file, which stands above all modules.
type Between<'s> = (&'s str, &'s str, Option<&'s str>);

/// Returns the arrows from one of the tree's modules to another, each once a line.
fn between<'s>(sources: &'s Sources, there: &BTreeSet<&str>) -> Vec<Between<'s>> {
    let mut arrows: Vec<Between> = Vec::new();
    for Arrow { place, from, to } in &sources.arrows {
        let Some(from) = from.first() else { continue };
        let to = to.first().map(String::as_str).filter(|to| there.contains(to));
        let arrow = (place.as_str(), from.as_str(), to);
        if to != Some(from) && !arrows.contains(&arrow) {
            arrows.push(arrow);
        }
    }
    arrows
}

/// Returns the place of a module in the order, from 0; none where it has none.
fn row(tree: &Tree, module: &str) -> Option<usize> {
    tree.rows.iter().position(|row| row.contains(&module))
}

/// Says that an arrow runs back up, where it does. Where a module has no place there is no order.
fn backward(tree: &Tree, (place, from, to): &Between) -> Option<String> {
    let Some(to) = to else { return Some(format!("{place}: {from} -> what stands above all modules")) };
    let (user, used) = (row(tree, from)?, row(tree, to)?);
    let why = match used.cmp(&user) {
        Ordering::Less => return None,
        Ordering::Equal => "beside",
        Ordering::Greater => "after",
    };
    Some(format!("{place}: {from} -> {to}, which stands {why} it"))
}

/// By folder and part of it: the parts of the same folder that it uses, each with the first place.
type Parts = BTreeMap<(Vec<String>, String), BTreeMap<String, String>>;

/// Returns the arrows between the parts of one folder that a way leads back from; the tree's own folder
/// has its table.
fn circles(sources: &Sources) -> Vec<String> {
    let mut parts = Parts::new();
    for Arrow { place, from, to } in &sources.arrows {
        let to = known(to, &sources.modules);
        let depth = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        if let (Some(user), Some(used), Some(folder)) = (from.get(depth), to.get(depth), to.get(..depth))
            && depth > 0
        {
            let uses = parts.entry((folder.to_vec(), user.clone())).or_default();
            uses.entry(used.clone()).or_insert_with(|| place.clone());
        }
    }
    let mut circles = Vec::new();
    for ((folder, user), uses) in &parts {
        for (used, place) in uses.iter().filter(|(used, _)| leads(&parts, folder, used, user)) {
            circles.push(format!("{place}: {}: {user} -> {used}, which uses it in turn", folder.join("/")));
        }
    }
    circles
}

/// Whether one part of a folder uses another, by whatever way.
fn leads(parts: &Parts, folder: &[String], from: &str, goal: &str) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
    while let Some(part) = next.pop() {
        if part == goal {
            return true;
        }
        if seen.insert(part.clone()) {
            let uses = parts.get(&(folder.to_vec(), part));
            next.extend(uses.into_iter().flat_map(BTreeMap::keys).cloned());
        }
    }
    false
}

/// Returns the longest part of a path that is a module: what follows are its items.
fn known<'p>(path: &'p [String], modules: &BTreeSet<Vec<String>>) -> &'p [String] {
    let mut known = path;
    while let Some((_, shorter)) = known.split_last()
        && !modules.contains(known)
    {
        known = shorter;
    }
    known
}

#[cfg(test)]
mod tests {
    use super::table::{TREES, Tree};
    use super::{Findings, Sources, judge};

    const TREE: Tree = Tree { folder: "src", outside: &[], rows: &[&["a"], &["b", "c"], &["d"]] };

    /// What is found in files by their paths.
    fn findings(files: &[(&str, &str)]) -> Findings {
        let mut sources = Sources::default();
        let mut test_modules = Vec::new();
        for (path, text) in files {
            let parts = path.split('/').map(str::to_owned).collect();
            test_modules.extend(sources.add(&format!("src/{path}"), parts, text).unwrap());
        }
        sources.leave_out(&test_modules);
        judge(&TREE, &sources)
    }

    /// What runs back when `text` is in the file at `path`, among modules that use nothing.
    fn back(path: &str, text: &str) -> Vec<String> {
        let empty = ["a.rs", "b.rs", "c.rs", "d.rs"].into_iter().filter(|file| *file != path);
        let files: Vec<_> = empty.map(|file| (file, "")).chain([(path, text)]).collect();
        findings(&files).back
    }

    #[test]
    fn an_arrow_to_what_stands_before_is_counted_and_passes() {
        let found = findings(&[
            ("a.rs", ""),
            ("b.rs", "use crate::a::A;"),
            ("c.rs", ""),
            ("d.rs", "use crate::{a, c};"),
        ]);
        assert_eq!(found, Findings { arrows: 3, ..Findings::default() });
    }

    #[test]
    fn an_arrow_back_up_is_named_with_file_and_line() {
        assert_eq!(back("b.rs", "\nuse crate::d::D;"), ["src/b.rs:2: b -> d, which stands after it"]);
        assert_eq!(
            back("a/deep.rs", "use super::super::b;"),
            ["src/a/deep.rs:1: a -> b, which stands after it"]
        );
    }

    #[test]
    fn modules_of_one_row_may_not_use_each_other() {
        assert_eq!(back("c.rs", "use crate::b::B;"), ["src/c.rs:1: c -> b, which stands beside it"]);
    }

    #[test]
    fn what_the_crate_s_root_brings_stands_above_all_modules() {
        assert_eq!(back("d.rs", "use crate::Item;"), ["src/d.rs:1: d -> what stands above all modules"]);
    }

    #[test]
    fn a_file_that_is_declared_for_tests_alone_may_use_everything() {
        let tests = [
            ("a/tests.rs", "use crate::d::D;"),
            ("a.rs", "#[cfg(test)]\nmod tests;"),
            ("b.rs", ""),
            ("c.rs", ""),
        ];
        assert_eq!(findings(&[&tests[..], &[("d.rs", "")]].concat()), Findings::default());
    }

    #[test]
    fn parts_of_a_folder_that_use_each_other_in_a_circle_are_named() {
        let parts = [
            ("d/one.rs", "use super::two::T;"),
            ("d/two.rs", "use crate::d::three;"),
            ("d/three.rs", "use super::one;"),
        ];
        let found = findings(
            &[&parts[..], &[("a.rs", ""), ("b.rs", ""), ("c.rs", ""), ("d.rs", "use self::one::O;")]]
                .concat(),
        );
        assert_eq!(found.back.len(), 3, "{found:?}");
        assert_eq!(found.back[0], "src/d/one.rs:1: d: one -> two, which uses it in turn");
    }

    #[test]
    fn what_a_part_uses_of_its_folder_s_own_file_is_no_circle() {
        assert_eq!(back("d/one.rs", "use super::Item;"), [""; 0]);
    }

    #[test]
    fn a_new_module_has_to_take_its_place_and_an_old_one_to_leave_it() {
        let found = findings(&[("a.rs", ""), ("b.rs", ""), ("d.rs", ""), ("e/part.rs", "use crate::a;")]);
        assert_eq!(
            found.displaced,
            ["src/e has no place in the order", "src/c is in the order, but not there"]
        );
    }

    #[test]
    fn imports_of_the_page_are_arrows_between_folders() {
        let files = [
            ("a/x.js", "import './y.js';"),
            ("a/y.js", "/** @import { T } from '../d/z.js' */"),
            ("b/v.js", ""),
            ("c/w.js", ""),
            ("d/z.js", ""),
        ];
        let found = findings(&files);
        assert_eq!(
            (found.arrows, found.back),
            (1, vec!["src/a/y.js:1: a -> d, which stands after it".to_owned()])
        );
    }

    #[test]
    fn no_module_has_two_places() {
        for tree in TREES {
            let all: Vec<&str> = tree.rows.iter().copied().flatten().copied().collect();
            let once: std::collections::BTreeSet<&str> = all.iter().copied().collect();
            assert_eq!(all.len(), once.len(), "{}", tree.folder);
        }
    }
}
