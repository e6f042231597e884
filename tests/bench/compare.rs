//! How long one comparison of a project takes natively: `cargo xtask bench` runs it.

use std::path::Path;
use std::time::Instant;

use crossread::compare::compare;
use crossread::project::Project;

const RUNS: usize = 30;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Cargo adds arguments of its own.
    let file = std::env::args()
        .find(|argument| Path::new(argument).extension().is_some_and(|extension| extension == "json"))
        .ok_or("which project?")?;
    let project = Project::from_json(&file, &std::fs::read_to_string(&file)?)?;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let start = Instant::now();
        std::hint::black_box(compare(&project)?);
        times.push(start.elapsed());
    }
    times.sort();
    let median = times.get(RUNS / 2).ok_or("no run")?;
    println!("natively: median of {RUNS}: {:.1} ms", median.as_secs_f64() * 1000.0);
    Ok(())
}
