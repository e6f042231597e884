//! `cargo xtask test`: every check, in an order in which a failure says most.

mod second_build;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::build::{packages, sizes};
use crate::shell::step;
use crate::workspace::Workspace;
use crate::{browsers, build};

struct Check {
    name: &'static str,
    run: fn(&Workspace) -> Result<()>,
}

const CHECKS: &[Check] = &[
    // The command line carries the page, so nothing compiles whole before the build.
    Check { name: "the build", run: build::everything },
    Check { name: "format", run: format },
    Check { name: "clippy", run: clippy },
    Check { name: "clippy for WebAssembly", run: clippy_wasm },
    Check { name: "documentation", run: documentation },
    Check { name: "Rust tests", run: rust_tests },
    Check { name: "page types", run: page_types },
    Check { name: "page lint", run: page_lint },
    Check { name: "size", run: sizes::check },
    Check { name: "no path of this machine", run: second_build::no_path_of_this_machine },
    Check { name: "equal second build", run: second_build::is_equal },
    Check { name: "browser tests", run: all_browser_tests },
];

/// Runs every check, whatever becomes of the others, and counts.
pub fn everything(workspace: &Workspace) -> Result<()> {
    let mut failed = Vec::new();
    for check in CHECKS {
        println!("\n== {}", check.name);
        if let Err(error) = (check.run)(workspace) {
            println!("FAILED {}: {error:#}", check.name);
            failed.push(check.name);
        }
    }
    println!();
    for name in &failed {
        println!("failed: {name}");
    }
    println!("{} passed, {} failed", CHECKS.len() - failed.len(), failed.len());
    if failed.is_empty() { Ok(()) } else { bail!("not every check passed") }
}

/// Runs the browser tests over a fresh build: all of them, or those of one file.
pub fn in_browsers(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    build::shipped(workspace)?;
    browser_tests(workspace, only)
}

fn all_browser_tests(workspace: &Workspace) -> Result<()> {
    browser_tests(workspace, None)
}

fn browser_tests(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    build::test_pages(workspace)?;
    browsers::test(workspace, only)
}

fn format(workspace: &Workspace) -> Result<()> {
    cargo(workspace, &["fmt", "--all", "--check"])
}

fn clippy(workspace: &Workspace) -> Result<()> {
    let arguments = ["clippy", "--quiet", "--locked", "--all-targets", "--features", "cli,xtask"];
    cargo(workspace, &[&arguments[..], &["--", "-Dwarnings"]].concat())
}

fn clippy_wasm(workspace: &Workspace) -> Result<()> {
    let arguments = ["clippy", "--quiet", "--locked", "--lib", "--features", "forced-panic"];
    cargo(workspace, &[&arguments[..], &["--target", "wasm32-unknown-unknown", "--", "-Dwarnings"]].concat())
}

fn documentation(workspace: &Workspace) -> Result<()> {
    step("writing the documentation of the library");
    cmd!(workspace.shell(), "cargo doc --quiet --locked --no-deps --lib")
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .quiet()
        .run()?;
    Ok(())
}

fn rust_tests(workspace: &Workspace) -> Result<()> {
    cargo(workspace, &["test", "--quiet", "--locked", "--features", "cli,xtask"])
}

fn page_types(workspace: &Workspace) -> Result<()> {
    packages::install(workspace, &workspace.browser_tests())?;
    step("checking the types of the page's scripts and of the browser tests (tsc)");
    let tsc = packages::tool(workspace, "tsc");
    for folder in ["www", "tests/browser"] {
        cmd!(workspace.shell(), "{tsc} --project {folder}").quiet().run()?;
    }
    Ok(())
}

fn page_lint(workspace: &Workspace) -> Result<()> {
    step("linting the page's scripts and the browser tests (eslint)");
    let eslint = packages::tool(workspace, "eslint");
    cmd!(workspace.shell(), "{eslint} --config www/eslint.config.js --max-warnings 0 www tests/browser")
        .quiet()
        .run()?;
    Ok(())
}

fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    step(&format!("cargo {}", arguments.join(" ")));
    cmd!(workspace.shell(), "cargo {arguments...}").quiet().run()?;
    Ok(())
}
