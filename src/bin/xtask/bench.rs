//! `cargo xtask bench`: how long one comparison of the sample takes, natively and in the page, and how
//! fast the page answers its reader.

use std::path::Path;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::shell::step;
use crate::workspace::Workspace;
use crate::{browsers, build};

/// Measures over a fresh build. `stories` is a folder of marked stories, whose articles make fuller
/// comparisons than copies of the sample's.
pub fn everything(workspace: &Workspace, stories: Option<&Path>) -> Result<()> {
    build::shipped(workspace)?;
    let shell = workspace.shell();
    let sample = shell.read_file(workspace.seeds_file())?;
    let (_, rest) = sample.split_once("id=\"project\">").context("the sample has no project")?;
    let (project, _) = rest.split_once("</script>").context("the sample's project has no end")?;
    build::test_pages(workspace)?;
    let file = workspace.test_pages().join("project.json");
    shell.write_file(&file, project)?;
    step("comparing the sample natively");
    cmd!(shell, "cargo bench --quiet --locked --bench compare -- {file}").quiet().run()?;
    let files = ["compare.bench.js", "reading.bench.js"];
    let files = files.iter().map(|file| workspace.browser_tests().join(file)).collect();
    let variables: Vec<_> = stories.map(|folder| ("CROSSREAD_STORIES", folder)).into_iter().collect();
    browsers::run_files(workspace, files, &variables)
}
