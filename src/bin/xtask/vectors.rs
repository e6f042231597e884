//! Packs a table of word-piece vectors for the core: 4 bits a number, one scale a row.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use crossread::embedding::{DIMENSIONS, PIECES, f32_of_f16};

use crate::workspace::Workspace;

/// Reads `vectors-128.f16.npy` and `vocab.txt` in `from` and writes `vectors.q4` and `vocab.txt`
/// into `src/embedding/`.
///
/// The layout of `vectors.q4` is described in `src/embedding/README.md`.
pub fn pack(workspace: &Workspace, from: &Path) -> Result<()> {
    let into = workspace.root().join("src/embedding");
    let npy = fs::read(from.join("vectors-128.f16.npy")).context("cannot read vectors-128.f16.npy")?;
    let numbers = npy
        .len()
        .checked_sub(PIECES * DIMENSIONS * 2)
        .and_then(|header| npy.get(header..))
        .context("the table is too short for 16,000 rows of 128 numbers")?;
    let table: Vec<u16> = numbers.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    let mut packed = Vec::with_capacity(PIECES * (2 + DIMENSIONS / 2));
    for row in table.chunks(DIMENSIONS) {
        packed.extend(largest(row).to_le_bytes());
    }
    for row in table.chunks(DIMENSIONS) {
        let scale = f32_of_f16(largest(row)) / 7.0;
        let nibbles: Vec<u8> = row.iter().map(|&number| nibble(f32_of_f16(number), scale)).collect();
        packed.extend(nibbles.as_chunks::<2>().0.iter().map(|[low, high]| low | (high << 4)));
    }
    fs::write(into.join("vectors.q4"), packed).context("cannot write vectors.q4")?;
    fs::copy(from.join("vocab.txt"), into.join("vocab.txt")).context("cannot copy vocab.txt")?;
    Ok(())
}

/// Returns the largest magnitude of a row, as the bits of a float16; without its sign, bits order as
/// numbers do.
fn largest(row: &[u16]) -> u16 {
    row.iter().map(|number| number & 0x7fff).max().unwrap_or(0)
}

/// Returns a number in steps of `scale`, -7..=7, moved to 1..=15.
fn nibble(number: f32, scale: f32) -> u8 {
    let step = if scale == 0.0 { 0.0 } else { (number / scale).round_ties_even() };
    (step.clamp(-7.0, 7.0) + 8.0) as u8
}
