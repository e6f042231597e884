//! `cargo xtask bench`: how long one comparison of the sample takes, natively and in the page.

use std::fs;

use anyhow::{Context, Result};

use crate::command::{program, run, step};
use crate::workspace::Workspace;
use crate::{browsers, build, check};

/// Measures over a fresh build.
pub fn everything(workspace: &Workspace) -> Result<()> {
    build::shipped(workspace)?;
    let sample = fs::read_to_string(build::sample_file(workspace))?;
    let (_, rest) = sample.split_once("id=\"project\">").context("the sample has no project")?;
    let (project, _) = rest.split_once("</script>").context("the sample's project has no end")?;
    check::write_test_pages(workspace)?;
    let file = workspace.target().join("test").join("project.json");
    fs::write(&file, project)?;
    step("comparing the sample natively");
    run(program("cargo", &["bench", "--quiet", "--locked", "--bench", "compare", "--"], workspace.root())
        .arg(&file))?;
    browsers::run_files(workspace, vec![browsers::folder(workspace).join("compare.bench.js")])
}
