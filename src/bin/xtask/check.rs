//! `cargo xtask test`: every check, in an order in which a failure says most.

mod documented;
pub mod module_order;
mod second_build;

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use xshell::cmd;

use crate::build::{packages, sizes};
use crate::shell::step;
use crate::workspace::Workspace;
use crate::{browsers, build};

/// One check by its name.
struct Check {
    name: &'static str,
    run: fn(&Workspace) -> Result<()>,
}

/// Every check, in the order in which they run.
const CHECKS: &[Check] = &[
    // The command line carries the page, so nothing compiles whole before the build.
    Check { name: "the build", run: build::everything },
    Check { name: "format", run: format },
    Check { name: "module order", run: module_order::check },
    Check { name: "clippy", run: clippy },
    Check { name: "clippy for WebAssembly", run: clippy_wasm },
    Check { name: "documentation", run: documentation },
    Check { name: "Rust tests", run: rust_tests },
    Check { name: "page format", run: page_format },
    Check { name: "page types", run: page_types },
    Check { name: "page lint", run: page_lint },
    Check { name: "page tests", run: page_tests },
    Check { name: "size", run: sizes::check },
    Check { name: "npm package", run: npm_package },
    Check { name: "no path of this machine", run: second_build::no_path_of_this_machine },
];

/// The two longest checks, which come last and run side by side: one browser, as well as one compiler, leaves half
/// of two cores idle.
const LONGEST: [Check; 2] = [
    Check { name: "equal second build", run: second_build::is_equal },
    Check { name: "browser tests", run: all_browser_tests },
];

/// Runs every check, whatever becomes of the others; prints what each took and counts.
pub fn everything(workspace: &Workspace) -> Result<()> {
    let started = Instant::now();
    let mut outcomes: Vec<Outcome> = CHECKS.iter().map(|check| outcome(check, workspace)).collect();
    outcomes.extend(side_by_side(&LONGEST, workspace));
    print!("\n{}", table(&outcomes, started.elapsed()));
    if outcomes.iter().all(|outcome| outcome.passed) { Ok(()) } else { bail!("not every check passed") }
}

/// What became of a check.
struct Outcome {
    name: &'static str,
    took: Duration,
    passed: bool,
}

/// Runs one check and says where it failed.
fn outcome(check: &Check, workspace: &Workspace) -> Outcome {
    println!("\n== {}", check.name);
    let started = Instant::now();
    let result = (check.run)(workspace);
    if let Err(error) = &result {
        println!("FAILED {}: {error:#}", check.name);
    }
    Outcome { name: check.name, took: started.elapsed(), passed: result.is_ok() }
}

/// Runs checks at the same time; what they print comes as it comes.
fn side_by_side(checks: &[Check], workspace: &Workspace) -> Vec<Outcome> {
    let root = workspace.root();
    thread::scope(|scope| {
        let running: Vec<_> = checks
            .iter()
            .map(|check| (check, scope.spawn(move || outcome_in(check, root.to_owned()))))
            .collect();
        running
            .into_iter()
            .map(|(check, thread)| match thread.join() {
                Ok(outcome) => outcome,
                Err(_) => Outcome { name: check.name, took: Duration::ZERO, passed: false },
            })
            .collect()
    })
}

/// Runs one check in a thread of its own, which has its own shell.
fn outcome_in(check: &Check, root: PathBuf) -> Outcome {
    match Workspace::at(root) {
        Ok(workspace) => outcome(check, &workspace),
        Err(error) => {
            println!("FAILED {}: {error:#}", check.name);
            Outcome { name: check.name, took: Duration::ZERO, passed: false }
        }
    }
}

/// Returns one line a check with its seconds, one for all of them, and the line that counts, which
/// comes last.
fn table(outcomes: &[Outcome], all: Duration) -> String {
    let line =
        |name: &str, took: Duration, end: &str| format!("{name:<28}{:>8.1}{end}\n", took.as_secs_f64());
    let mut table = format!("{:<28}{:>8}\n", "check", "seconds");
    for Outcome { name, took, passed } in outcomes {
        table += &line(name, *took, if *passed { "  passed" } else { "  failed" });
    }
    table += &line("all", all, "");
    let passed = outcomes.iter().filter(|outcome| outcome.passed).count();
    table + &format!("\n{passed} passed, {} failed\n", outcomes.len() - passed)
}

/// Runs the browser tests over a fresh build: all of them, or those of one file.
pub fn in_browsers(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    build::shipped(workspace)?;
    browser_tests(workspace, only)
}

/// Runs all browser tests over the build that is there.
fn all_browser_tests(workspace: &Workspace) -> Result<()> {
    browser_tests(workspace, None)
}

/// Runs the browser tests, all of them or those of one file, over the build that is there.
fn browser_tests(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    build::test_pages(workspace)?;
    browsers::test(workspace, only)
}

/// Fails where rustfmt would change anything.
fn format(workspace: &Workspace) -> Result<()> {
    cargo(workspace, &["fmt", "--all", "--check"])
}

/// Fails where clippy has anything to say.
fn clippy(workspace: &Workspace) -> Result<()> {
    let arguments = ["clippy", "--quiet", "--locked", "--all-targets", "--features", "cli,xtask"];
    cargo(workspace, &[&arguments[..], &["--", "-Dwarnings"]].concat())
}

/// Does the same of the core as the page carries it, and as the npm package does.
fn clippy_wasm(workspace: &Workspace) -> Result<()> {
    let arguments = ["clippy", "--quiet", "--locked", "--lib", "--target", "wasm32-unknown-unknown"];
    for features in ["forced-panic", "cli"] {
        cargo(workspace, &[&arguments[..], &["--features", features, "--", "-Dwarnings"]].concat())?;
    }
    Ok(())
}

/// Fails where a module or a type says nothing of itself, or the library's documentation does not build without
/// a warning.
fn documentation(workspace: &Workspace) -> Result<()> {
    documented::check(workspace)?;
    step("writing the documentation of the library");
    cmd!(workspace.shell(), "cargo doc --quiet --locked --no-deps --lib")
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .quiet()
        .run()?;
    Ok(())
}

/// Runs the tests of the core, the command line and the build tool.
fn rust_tests(workspace: &Workspace) -> Result<()> {
    cargo(workspace, &["test", "--quiet", "--locked", "--no-fail-fast", "--features", "cli,xtask"])
}

/// Fails where prettier would change anything.
fn page_format(workspace: &Workspace) -> Result<()> {
    step("checking the format of the page's scripts and styles and of the tests (prettier)");
    let prettier = packages::tool(workspace, "prettier");
    cmd!(workspace.shell(), "{prettier} --check --log-level warn www tests").quiet().run()?;
    Ok(())
}

/// Checks the types of the page and of its tests, which are written as comments.
fn page_types(workspace: &Workspace) -> Result<()> {
    packages::install(workspace, &workspace.browser_tests())?;
    step("checking the types of the page's scripts and of its tests (tsc)");
    let tsc = packages::tool(workspace, "tsc");
    for folder in ["www", "tests/browser", "tests/page"] {
        cmd!(workspace.shell(), "{tsc} --project {folder}").quiet().run()?;
    }
    Ok(())
}

/// Fails where eslint has anything to say.
fn page_lint(workspace: &Workspace) -> Result<()> {
    step("linting the page's scripts and its tests (eslint)");
    let eslint = packages::tool(workspace, "eslint");
    cmd!(
        workspace.shell(),
        "{eslint} --config www/eslint.config.js --max-warnings 0 www tests/browser tests/npm tests/page"
    )
    .quiet()
    .run()?;
    Ok(())
}

/// Runs the tests of the page's pure modules.
fn page_tests(workspace: &Workspace) -> Result<()> {
    step("testing the page's pure modules (node)");
    let mut files = workspace.shell().read_dir("tests/page")?;
    files.retain(|file| file.to_str().is_some_and(|name| name.ends_with(".test.js")));
    cmd!(workspace.shell(), "node --test {files...}").quiet().run()?;
    Ok(())
}

/// Builds the npm package and tries it: its types, its programs, its bundles.
pub fn npm_package(workspace: &Workspace) -> Result<()> {
    build::npm_package(workspace)?;
    let (shell, tests) = (workspace.shell(), workspace.npm_tests());
    // The tests drive a browser as those of the page do.
    packages::install(workspace, &workspace.browser_tests())?;
    packages::install(workspace, &tests)?;
    step("checking the types of the npm package and of its tests (tsc)");
    let tsc = packages::tool(workspace, "tsc");
    cmd!(shell, "node tests/npm/link.js").quiet().run()?;
    cmd!(shell, "{tsc} --project tests/npm").quiet().run()?;
    step("testing the npm package's command line");
    cmd!(shell, "cargo test --quiet --locked --features cli,xtask --test command_line")
        .env("CROSSREAD_NPM_PROGRAM", workspace.npm_package().join("bin").join("crossread.js"))
        .quiet()
        .run()?;
    let mut files = shell.read_dir(&tests)?;
    files.retain(|file| file.to_str().is_some_and(|name| name.ends_with(".test.js")));
    browsers::run_files(workspace, files, &[])
}

/// Runs cargo and says so.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    step(&format!("cargo {}", arguments.join(" ")));
    cmd!(workspace.shell(), "cargo {arguments...}").quiet().run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Outcome, table};

    #[test]
    fn the_table_has_the_seconds_of_each_check_and_ends_with_the_counts() {
        let outcome = |name, millis, passed| Outcome { name, took: Duration::from_millis(millis), passed };
        let outcomes = [outcome("format", 1_250, true), outcome("browser tests", 600_000, false)];
        let lines = [
            "check                        seconds",
            "format                           1.2  passed",
            "browser tests                  600.0  failed",
            "all                            601.2",
            "",
            "1 passed, 1 failed",
        ];
        let all = Duration::from_millis(601_250);
        assert_eq!(table(&outcomes, all).lines().collect::<Vec<_>>(), lines);
    }
}
