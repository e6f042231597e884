//! Where things are: the repository and what is built from it.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::Shell;

/// A checkout of the repository. Everything that is built stays inside it.
pub struct Workspace {
    root: PathBuf,
    shell: Shell,
}

impl Workspace {
    /// Returns the checkout that cargo runs this build tool for.
    pub fn from_env() -> Result<Self> {
        let root = std::env::var_os("CARGO_MANIFEST_DIR").context("run me as `cargo xtask`")?;
        Self::at(PathBuf::from(root))
    }

    /// Returns the checkout in the folder `root`, which is made where it is missing.
    pub fn at(root: PathBuf) -> Result<Self> {
        let shell = Shell::new()?;
        shell.create_dir(&root)?;
        shell.change_dir(&root);
        Ok(Self { root, shell })
    }

    /// Returns a shell in the root: programs run there, and relative paths begin there.
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// Returns the repository's root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder of the page's sources.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// Returns the folder of the browser tests and their packages.
    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests").join("browser")
    }

    /// Returns the folder of the npm package's tests and their packages.
    pub fn npm_tests(&self) -> PathBuf {
        self.root.join("tests").join("npm")
    }

    /// Returns cargo's folder.
    pub fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Returns the folder of the page's parts on their way into it.
    pub fn parts(&self) -> PathBuf {
        self.target().join("page")
    }

    /// Returns the folder of the pages that only tests open.
    pub fn test_pages(&self) -> PathBuf {
        self.target().join("test")
    }

    /// Returns the folder of what is shipped.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Returns the folder of the npm package.
    pub fn npm_package(&self) -> PathBuf {
        self.dist().join("npm")
    }

    /// Returns the path of the empty program.
    pub fn page_file(&self) -> PathBuf {
        self.dist().join("crossread.html")
    }

    /// Returns the path of the program with a sample in it.
    pub fn sample_file(&self, name: &str) -> PathBuf {
        self.dist().join(format!("{name}.html"))
    }

    /// Returns the path of the program with the five seed articles.
    pub fn seeds_file(&self) -> PathBuf {
        self.sample_file("nato-cyber-defence")
    }

    /// Returns the path of the command line.
    pub fn command_line_file(&self) -> PathBuf {
        self.dist().join(format!("crossread{EXE_SUFFIX}"))
    }
}
