//! The browsers and drivers that the browser tests need: found, installed where that is possible,
//! or named so that a person can install them.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::cmd;

use crate::build::packages;
use crate::shell::{find, step};
use crate::workspace::Workspace;

/// A program the tests need: the variable that hands its path to tests/browser/browsers.js, the
/// names it goes by, and the Debian package that brings it.
struct Need {
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const NEEDS: &[Need] = &[
    Need { variable: "CROSSREAD_CHROMIUM", names: &["chromium", "chromium-browser"], package: "chromium" },
    Need { variable: "CROSSREAD_CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
    Need { variable: "CROSSREAD_FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" },
    Need { variable: "CROSSREAD_WEBKITDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Need { variable: "CROSSREAD_XVFB", names: &["xvfb-run"], package: "xvfb" },
    Need { variable: "CROSSREAD_XAUTH", names: &["xauth"], package: "xauth" },
];

/// Debian packages no geckodriver; cargo builds it.
const GECKODRIVER_VERSION: &str = "0.37.1";

/// Runs the browser tests, all of them or those of one file, in Chromium, Firefox and WebKit.
pub fn test(workspace: &Workspace, only: Option<&str>) -> Result<()> {
    run_files(workspace, test_files(workspace, only)?, &[])
}

/// Runs some files of tests/browser/ with what they need, and `variables` in their environment.
pub fn run_files(workspace: &Workspace, files: Vec<PathBuf>, variables: &[(&str, &Path)]) -> Result<()> {
    packages::install(workspace, &workspace.browser_tests())?;
    install_missing(workspace)?;
    step("starting the browsers");
    // WebKit's MiniBrowser has no headless mode, so it gets a screen that nobody sees.
    let mut node = cmd!(workspace.shell(), "xvfb-run --auto-servernum node --test")
        .env("CROSSREAD_GECKODRIVER", geckodriver(workspace)?)
        .env("CROSSREAD_MINIBROWSER", mini_browser(workspace)?)
        .envs(variables.iter().copied())
        // One browser at a time: two cores are soon busy.
        .args(["--test-concurrency=1", "--test-reporter=spec"])
        .args(files);
    for need in NEEDS {
        if let Some(path) = need.names.iter().find_map(|name| find(name)) {
            node = node.env(need.variable, path);
        }
    }
    node.quiet().run()?;
    Ok(())
}

fn test_files(workspace: &Workspace, only: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut files = workspace.shell().read_dir(workspace.browser_tests())?;
    files.retain(|file| {
        let name = file.file_name().and_then(|name| name.to_str());
        let stem = name.and_then(|name| name.strip_suffix(".test.js"));
        stem.is_some_and(|stem| only.is_none_or(|only| only == stem))
    });
    if files.is_empty() {
        bail!("tests/browser/ has no such test file");
    }
    Ok(files)
}

fn install_missing(workspace: &Workspace) -> Result<()> {
    let missing: Vec<&str> = NEEDS
        .iter()
        .filter(|need| need.names.iter().all(|name| find(name).is_none()))
        .map(|need| need.package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !is_debian_as_root(workspace) {
        bail!(
            "the browser tests need Chromium, chromedriver, Firefox, WebKitWebDriver with MiniBrowser and \
             Xvfb; missing here are the Debian packages {0}. Install them (Debian, Ubuntu: sudo apt-get \
             install {0}) and try again",
            missing.join(" ")
        );
    }
    step(&format!("installing the Debian packages {}", missing.join(", ")));
    let shell = workspace.shell();
    let _asks_nothing = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(shell, "apt-get update --quiet=2").quiet().run()?;
    cmd!(shell, "apt-get install --yes --quiet=2 --no-install-recommends {missing...}").quiet().run()?;
    Ok(())
}

fn is_debian_as_root(workspace: &Workspace) -> bool {
    Path::new("/etc/debian_version").exists()
        && cmd!(workspace.shell(), "id -u").quiet().read().is_ok_and(|user| user == "0")
}

/// The geckodriver of this machine, or one that cargo builds into target/tools.
fn geckodriver(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(path) = find("geckodriver") {
        return Ok(path);
    }
    let tools = workspace.target().join("tools");
    let path = tools.join("bin").join("geckodriver");
    if !path.exists() {
        step("installing geckodriver with cargo (two minutes, once)");
        cmd!(workspace.shell(), "cargo install geckodriver --locked --quiet --version {GECKODRIVER_VERSION}")
            .args(["--root".as_ref(), tools.as_os_str()])
            .quiet()
            .run()?;
    }
    Ok(path)
}

/// WebKitGTK's small browser lies in a folder of its library, not on the path.
fn mini_browser(workspace: &Workspace) -> Result<PathBuf> {
    let packages = ["libwebkit2gtk-4.1-0", "libwebkitgtk-6.0-4", "libwebkit2gtk-4.0-37"];
    for package in packages {
        let listed = cmd!(workspace.shell(), "dpkg-query --listfiles {package}").quiet().read();
        let files = listed.unwrap_or_default();
        if let Some(path) = files.lines().find(|line| line.ends_with("/MiniBrowser")) {
            return Ok(PathBuf::from(path));
        }
    }
    bail!("WebKitGTK's MiniBrowser is in none of the Debian packages {}", packages.join(", "))
}
