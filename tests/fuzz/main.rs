//! Runs the fuzz targets without a nightly toolchain: every input of the corpus, then so many more that are
//! made of them, always the same. `cargo xtask fuzz TARGET SECONDS` runs one target for longer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod targets;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use mutatis::Session;
use targets::{TARGETS, Target};

/// Inputs that are tried beside the corpus where nobody says for how long.
const RUNS: usize = 150;

/// Longer inputs say nothing more and take longer.
const MAX_INPUT_BYTES: usize = 20_000;

/// The target, and for how many seconds, as the build tool says.
const TARGET: &str = "CROSSREAD_FUZZ_TARGET";
const SECONDS: &str = "CROSSREAD_FUZZ_SECONDS";
/// Where the numbers that inputs are made by begin.
const SEED: &str = "CROSSREAD_FUZZ_SEED";

#[test]
fn no_input_made_of_the_corpus_breaks_a_promise() {
    let asked = std::env::var(TARGET).ok();
    let chosen: Vec<_> =
        TARGETS.iter().filter(|(name, _)| asked.as_deref().is_none_or(|one| one == *name)).collect();
    assert!(!chosen.is_empty(), "no such target: {}", asked.unwrap_or_default());
    let seconds = std::env::var(SECONDS).ok().map(|seconds| seconds.parse().expect("SECONDS is a number"));
    let seed = std::env::var(SEED).map_or(1, |seed| seed.parse().expect("the seed is a number"));
    for (name, target) in chosen {
        let tried = fuzz(name, *target, seconds.map(Duration::from_secs), seed);
        println!("{name}: {tried} inputs");
    }
}

/// Tries the corpus of a target and what is made of it; gives how many inputs there were.
fn fuzz(name: &str, target: Target, time: Option<Duration>, seed: u64) -> usize {
    let corpus = corpus(name);
    for input in &corpus {
        attempt(name, target, input);
    }
    let started = Instant::now();
    let is_over = |made: usize| time.map_or(made >= RUNS, |time| started.elapsed() >= time);
    let mut session = Session::new().seed(seed);
    let mut made = 0;
    while !is_over(made) {
        let mut input = corpus[made % corpus.len()].clone();
        for _ in 0..=made % 8 {
            // A session that finds nothing to change leaves the input as it is.
            let _ = session.mutate(&mut input);
        }
        if made % 5 == 4 {
            let other = &corpus[(made / 5) % corpus.len()];
            input.truncate(input.len() / 2);
            input.extend_from_slice(&other[other.len() / 2..]);
        }
        input.truncate(MAX_INPUT_BYTES);
        attempt(name, target, &input);
        made += 1;
    }
    corpus.len() + made
}

/// Runs the target on one input; one that fails is written down first.
fn attempt(name: &str, target: Target, input: &[u8]) {
    if let Err(panic) = std::panic::catch_unwind(|| target(input)) {
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}"));
        fs::write(&file, input).unwrap();
        eprintln!("{name} fails on {}", file.display());
        std::panic::resume_unwind(panic);
    }
}

/// The inputs to begin with, in the order of their names.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds inputs", folder.display());
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}
