//! Where things are: the repository and what is built from it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A checkout of the repository. Everything that is built stays inside it.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout that cargo runs this build tool for.
    pub fn from_env() -> Result<Self> {
        let root = std::env::var_os("CARGO_MANIFEST_DIR").context("run me as `cargo xtask`")?;
        Ok(Self::at(PathBuf::from(root)))
    }

    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The page's sources.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// What is shipped.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// The folder of the browser tests and their packages.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests").join("browser")
    }

    /// The pages that only tests open.
    pub fn test_pages(&self) -> PathBuf {
        self.target().join("test")
    }

    /// The empty program.
    pub fn page_file(&self) -> PathBuf {
        self.dist().join("crossread.html")
    }

    /// The program with the five seed articles.
    pub fn sample_file(&self) -> PathBuf {
        self.dist().join("nato-cyber-defence.html")
    }

    /// The command line.
    pub fn command_line_file(&self) -> PathBuf {
        self.dist().join(format!("crossread{}", std::env::consts::EXE_SUFFIX))
    }

    /// Parts of the page on their way into it.
    pub fn parts(&self) -> PathBuf {
        self.target().join("page")
    }
}
