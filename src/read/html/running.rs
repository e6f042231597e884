//! How much running text stands in each part of a page.

use super::line::Line;
use super::tree::Tree;

/// By node, the bytes of running text that stand before it, white space not counted.
pub struct Running(Vec<usize>);

impl Running {
    pub fn new<'l>(tree: &Tree, lines: impl Iterator<Item = &'l Line>) -> Self {
        let mut bytes = vec![0; tree.nodes().len() + 1];
        for line in lines.filter(|line| line.is_running()) {
            if let Some(after) = bytes.get_mut(line.node + 1) {
                *after += line.length;
            }
        }
        let mut sum = 0;
        for bytes in &mut bytes {
            sum += *bytes;
            *bytes = sum;
        }
        Self(bytes)
    }

    /// The bytes between two nodes.
    pub fn within(&self, start: usize, end: usize) -> usize {
        let before = |node| self.0.get(node).copied().unwrap_or(0);
        before(end).saturating_sub(before(start))
    }

    pub fn all(&self) -> usize {
        self.0.last().copied().unwrap_or(0)
    }
}
