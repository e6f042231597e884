//! `cargo xtask fuzz TARGET SECONDS`: one fuzz target for as long as asked.
//!
//! With cargo-fuzz and a nightly toolchain inputs are chosen by the code they reach. Elsewhere the runner of
//! tests/fuzz/main.rs changes those of the corpus at random, each time others.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Result, bail};
use xshell::cmd;

use crate::shell::step;
use crate::workspace::Workspace;

/// Runs one target.
pub fn target(workspace: &Workspace, target: &str, seconds: u64) -> Result<()> {
    let shell = workspace.shell();
    let seeds = format!("tests/fuzz/corpus/{target}");
    if !shell.path_exists(&seeds) {
        bail!("tests/fuzz/corpus/ has no target {target}");
    }
    if cmd!(shell, "cargo +nightly fuzz --version").quiet().ignore_stderr().read().is_ok() {
        step("fuzzing with cargo-fuzz");
        let time = format!("-max_total_time={seconds}");
        // What is found is written into the first folder; the seeds are of our own making.
        let found = workspace.target().join("fuzz").join(target);
        shell.create_dir(&found)?;
        cmd!(shell, "cargo +nightly fuzz run --fuzz-dir tests/fuzz {target} {found} {seeds} -- {time}")
            .run()?;
        return Ok(());
    }
    let seed = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    step(&format!("fuzzing without cargo-fuzz; CROSSREAD_FUZZ_SEED={seed} makes the same inputs again"));
    cmd!(shell, "cargo test --quiet --release --locked --test fuzz -- --nocapture")
        .env("CROSSREAD_FUZZ_TARGET", target)
        .env("CROSSREAD_FUZZ_SECONDS", seconds.to_string())
        .env("CROSSREAD_FUZZ_SEED", seed.to_string())
        .run()?;
    Ok(())
}
