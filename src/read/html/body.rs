//! Which part of a page is its article.
//!
//! An article is where most of the page's running text stands: from the whole page one steps into the
//! element that holds nearly all of it, as long as there is one.

use super::beside::beside;
use super::line::Line;
use super::running::Running;
use super::tree::Tree;

/// The share of the running text that an element must hold to be stepped into, in tenths.
const MIN_RUNNING_TENTHS: usize = 7;

/// The lines of `lines` that are the article's; `headline` is the node of its title.
pub fn body<'l>(tree: &Tree, lines: &'l [Line], headline: Option<usize>) -> Vec<&'l Line> {
    let parts = beside(tree, &Running::new(tree, lines.iter()), headline);
    let is_beside = |line: &Line| {
        let before = parts.partition_point(|(start, _)| *start <= line.node);
        before.checked_sub(1).and_then(|at| parts.get(at)).is_some_and(|(_, end)| line.node < *end)
    };
    let fitting: Vec<&Line> = lines.iter().filter(|line| !line.is_linked() && !is_beside(line)).collect();
    let (start, end) = container(tree, &Running::new(tree, fitting.iter().copied()));
    // Between headline and article there may be a summary.
    let headline = headline.unwrap_or(start);
    let is_summary = |line: &Line| (headline..start).contains(&line.node) && line.is_long();
    fitting.into_iter().filter(|line| (start..end).contains(&line.node) || is_summary(line)).collect()
}

/// The element that holds the article, from its first node to the one after its last.
fn container(tree: &Tree, running: &Running) -> (usize, usize) {
    let nodes = tree.nodes();
    let end = |index: usize| nodes.get(index).map_or(index, |node| node.end);
    let held = |index: usize| running.within(index, end(index));
    let holds_blocks = |index: usize| {
        let within = nodes.get(index + 1..end(index)).unwrap_or_default();
        within.iter().any(|node| node.element().is_block)
    };
    let mut at = 0;
    loop {
        let children = std::iter::successors(Some(at + 1), |child| Some(end(*child)))
            .take_while(|child| *child < end(at));
        let Some(child) = children.max_by_key(|child| held(*child)) else { break };
        if held(child) == 0 || held(child) * 10 < held(at) * MIN_RUNNING_TENTHS || !holds_blocks(child) {
            break;
        }
        at = child;
    }
    (at, end(at))
}
