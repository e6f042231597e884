//! Which parts of a page say of themselves that they stand beside its article.

use super::element::Attribute;
use super::node::Node;
use super::running::Running;
use super::tree::Tree;
use crate::language::word_list::WordList;

/// Words in the names of elements that stand beside an article, in small letters.
static BESIDE: WordList = WordList::new(include_str!("beside/beside.txt"));

/// Words in the names of elements that hold what readers wrote.
static COMMENTS: WordList = WordList::new(include_str!("beside/comments.txt"));

/// Roles of elements that hold none of an article (WAI-ARIA).
static ROLES: WordList = WordList::new(include_str!("beside/roles.txt"));

/// The parts of the page that stand beside its article, each from its first node to the one after its last.
///
/// What holds the headline is not beside anything, whatever it is called, and neither is what holds half of
/// the running text or more; but there may be more of comments than of the article.
pub fn beside(tree: &Tree, running: &Running, headline: Option<usize>) -> Vec<(usize, usize)> {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for (index, node) in tree.nodes().iter().enumerate() {
        let within = parts.last().is_some_and(|(_, end)| index < *end);
        let part = index..node.end;
        let is_headed = headline.is_some_and(|headline| part.contains(&headline));
        if !within
            && !is_headed
            && (is_comments(node) || is_beside(node) && running.within(index, node.end) * 2 < running.all())
        {
            parts.push((index, node.end));
        }
    }
    parts
}

fn is_comments(node: &Node) -> bool {
    !node.is_page() && node.labels().any(|label| COMMENTS.has(&label))
}

fn is_beside(node: &Node) -> bool {
    let role = node.attribute(Attribute::Role).unwrap_or_default();
    let by_role = ROLES.has(role);
    let by_name = matches!(node.name(), "aside" | "footer" | "form" | "menu" | "nav");
    // A page that was saved while a window lay over it is hidden as a whole.
    let hidden = node.attribute(Attribute::AriaHidden) == Some("true");
    !node.is_page() && (hidden || by_role || by_name || node.labels().any(|label| BESIDE.has(&label)))
}
