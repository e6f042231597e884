//! A saved web page, read: its article as the plain text that [`crate::clean`] takes apart, and what the
//! page states about it.
//!
//! The text leaves out what the page's markup sets beside the article, such as menus; what only the words
//! tell is left to `clean`, whose reader can restore it. Nothing of a page runs, and nothing is loaded.
//! Whatever the input, the work is bounded by its length.

mod beside;
mod body;
mod element;
mod line;
mod linked_data;
mod metadata;
mod node;
mod running;
mod tree;

use line::{Line, LineKind};
use metadata::Metadata;
use tree::Tree;

/// An article as its web page gives it. What the page does not state is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HtmlArticle {
    pub title: Option<String>,
    pub outlet: Option<String>,
    /// Several are parted by commas.
    pub author: Option<String>,
    /// ISO 8601, as precise as the page says.
    pub date: Option<String>,
    /// A BCP 47 tag, as the page states it.
    pub language: Option<String>,
    pub url: Option<String>,
    /// The title and the text, its blocks parted by empty lines.
    pub text: String,
}

/// Reads the article of a web page.
///
/// A list's items begin with a bullet, what belongs to a picture with the words 'Image caption:'.
pub fn read(html: &str) -> HtmlArticle {
    let tree = Tree::read(html);
    let metadata = Metadata::new(&tree);
    let (title, headline) = metadata.title();
    let lines = line::lines(&tree);
    let body = body::body(&tree, &lines, headline);
    let text = body.into_iter().filter(|line| title.as_ref() != Some(&line.text)).map(written);
    HtmlArticle {
        text: title.clone().into_iter().chain(text).collect::<Vec<_>>().join("\n\n"),
        title,
        outlet: metadata.outlet(),
        author: metadata.author(),
        date: metadata.date(),
        language: metadata.language(),
        url: metadata.url(),
    }
}

fn written(line: &Line) -> String {
    match line.kind {
        LineKind::Item => format!("• {}", line.text),
        LineKind::Caption => format!("Image caption: {}", line.text),
        LineKind::Heading | LineKind::Text => line.text.clone(),
    }
}

#[cfg(test)]
mod tests;
