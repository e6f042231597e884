//! What a page states about its article, outside the text: as linked data, in meta elements, in its
//! markup. Nothing is guessed.

use serde_json::Value;

use super::element::Attribute;
use super::linked_data::{self, names};
use super::node::{Node, NodeKind};
use super::tree::{Tree, single_spaced};
use crate::limits::{MAX_HTML_NAME_BYTES, MAX_HTML_NAMES};
use crate::read::date::iso;

/// Words of the titles that a page states which the headline it shows must have, in tenths.
const MIN_SHARED_TENTHS: usize = 5;

/// Fewest words of a headline that is unlike the titles that the page states.
const MIN_HEADLINE_WORDS: usize = 4;

/// A page's statements about its article.
pub struct Metadata<'t> {
    tree: &'t Tree,
    article: Option<Value>,
}

impl<'t> Metadata<'t> {
    pub fn new(tree: &'t Tree) -> Self {
        Self { tree, article: linked_data::article(tree) }
    }

    /// The headline as the page shows it, and the node it stands in; else as it is stated elsewhere.
    pub fn title(&self) -> (Option<String>, Option<usize>) {
        let stated = self.stated_title();
        let shown =
            self.tree.named("h1").take(MAX_HTML_NAMES).map(|(index, _)| (self.tree.text(index), index));
        let mut shown: Vec<_> = shown.filter(|(text, _)| is_name(text)).collect();
        let is_stated =
            |(text, _): &(String, usize)| stated.as_ref().is_some_and(|stated| is_alike(text, stated));
        // A headline may have been changed since; the name of the outlet is none.
        let headline = shown.iter().position(is_stated).or_else(|| match shown.as_slice() {
            [(only, _)] if stated.is_none() || only.split(' ').count() >= MIN_HEADLINE_WORDS => Some(0),
            _ => None,
        });
        match headline.map(|at| shown.swap_remove(at)) {
            Some((text, index)) => (Some(text), Some(index)),
            None => (stated, None),
        }
    }

    fn stated_title(&self) -> Option<String> {
        let mut titles =
            self.tree.named("title").take(MAX_HTML_NAMES).map(|(index, _)| self.tree.text(index));
        let stated = self
            .linked("headline")
            .or_else(|| self.meta(&["og:title", "twitter:title", "dc.title"]))
            .or_else(|| titles.find(|title| is_name(title)))?;
        Some(match self.outlet() {
            Some(outlet) => without_outlet(&stated, &outlet).to_owned(),
            None => stated,
        })
    }

    pub fn outlet(&self) -> Option<String> {
        self.linked("publisher").or_else(|| self.meta(&["og:site_name", "application-name"]))
    }

    /// Who wrote it; several are parted by commas.
    pub fn author(&self) -> Option<String> {
        let linked = names(self.article.as_ref().and_then(|article| article.get("author")));
        let mut authors: Vec<String> = Vec::new();
        let metas =
            self.metas(&["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"]);
        let marked = self.tree.nodes().iter().enumerate().filter(|(_, node)| {
            node.attribute(Attribute::Rel) == Some("author")
                || node.attribute(Attribute::ItemProp) == Some("author")
        });
        let marked = marked.take(MAX_HTML_NAMES).map(|(index, _)| self.tree.text(index));
        let stated = if linked.is_empty() { metas } else { linked };
        let stated = if stated.is_empty() { marked.collect() } else { stated };
        for author in
            stated.iter().take(MAX_HTML_NAMES).map(|author| plain(author)).filter(|author| is_name(author))
        {
            let author = author.strip_prefix("By ").unwrap_or(&author).trim_matches([',', ' ']).to_owned();
            // Some state the address of a page about the author.
            if author.starts_with(char::is_alphabetic)
                && !author.contains("://")
                && !authors.contains(&author)
            {
                authors.push(author);
            }
        }
        (!authors.is_empty()).then(|| authors.join(", "))
    }

    /// When it was published.
    pub fn date(&self) -> Option<String> {
        let linked = self.linked("datePublished");
        let metas = self.metas(&[
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
        ]);
        let times = self.tree.nodes().iter().filter(|node| {
            node.name() == "time" || node.attribute(Attribute::ItemProp) == Some("datePublished")
        });
        let times = times.filter_map(|node| {
            node.attribute(Attribute::Datetime)
                .or_else(|| node.attribute(Attribute::Content))
                .map(str::to_owned)
        });
        linked.into_iter().chain(metas).chain(times).find_map(|stated| iso(&stated))
    }

    /// The language that the page says it is in, as a BCP 47 tag.
    pub fn language(&self) -> Option<String> {
        let html =
            self.tree.named("html").find_map(|(_, node)| node.attribute(Attribute::Lang)).map(str::to_owned);
        let stated =
            [html, self.linked("inLanguage"), self.meta(&["og:locale", "content-language", "language"])];
        let tags = stated.into_iter().flatten().map(|tag| tag.trim().replace('_', "-"));
        tags.into_iter().find(|tag| {
            let mut parts = tag.split('-');
            parts.next().is_some_and(|first| (2..=3).contains(&first.len()))
                && tag.len() <= 35
                && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
    }

    /// Where it was published.
    pub fn url(&self) -> Option<String> {
        let canonical = self.tree.named("link").find_map(|(_, node)| {
            node.attribute(Attribute::Rel)
                .filter(|rel| *rel == "canonical")
                .and(node.attribute(Attribute::Href))
        });
        let saved = self.tree.nodes().iter().find_map(saved_from);
        let stated = [canonical.map(str::to_owned), self.meta(&["og:url"]), self.linked("url"), saved];
        let urls = stated.into_iter().flatten().map(|url| url.trim().to_owned());
        urls.into_iter().find(|url| {
            (url.starts_with("https://") || url.starts_with("http://"))
                && !url.contains(|c: char| c.is_whitespace() || c.is_control())
        })
    }

    /// The words under a key of the linked data.
    fn linked(&self, key: &str) -> Option<String> {
        let names = names(self.article.as_ref()?.get(key));
        names.iter().map(|name| plain(name)).find(|name| is_name(name))
    }

    fn meta(&self, wanted: &[&str]) -> Option<String> {
        self.metas(wanted).into_iter().next()
    }

    /// The contents of the meta elements of these names, in the order of the names.
    fn metas(&self, wanted: &[&str]) -> Vec<String> {
        let contents = wanted.iter().flat_map(|wanted| {
            self.tree.named("meta").filter(move |(_, node)| {
                [Attribute::Property, Attribute::Name, Attribute::ItemProp]
                    .into_iter()
                    .filter_map(|attribute| node.attribute(attribute))
                    .any(|name| name.eq_ignore_ascii_case(wanted))
            })
        });
        let contents = contents.filter_map(|(_, node)| node.attribute(Attribute::Content)).map(single_spaced);
        contents.filter(|content| is_name(content)).collect()
    }
}

fn is_name(text: &str) -> bool {
    (1..=MAX_HTML_NAME_BYTES).contains(&text.len())
}

/// The text without markup: in linked data, some write `&amp;` and `<em>`.
fn plain(text: &str) -> String {
    if text.contains(['&', '<']) { Tree::read(text).text(0) } else { single_spaced(text) }
}

/// Whether the texts have half of the words of the shorter one in common.
fn is_alike(a: &str, b: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let common = a.iter().filter(|word| b.contains(word)).count();
    common > 0 && common * 10 >= a.len().min(b.len()) * MIN_SHARED_TENTHS
}

/// 'Ministers meet | The Daily' without the outlet.
fn without_outlet<'t>(title: &'t str, outlet: &str) -> &'t str {
    [" | ", " - ", " – ", " — ", " · ", " :: "]
        .into_iter()
        .filter_map(|mark| title.rsplit_once(mark))
        .find(|(_, last)| last.eq_ignore_ascii_case(outlet))
        .map_or(title, |(title, _)| title.trim_end())
}

/// What browsers write at the head of a page they save: 'saved from url=(0023)https://…', 'url: https://…'.
fn saved_from(node: &Node) -> Option<String> {
    let NodeKind::Comment(comment) = &node.kind else { return None };
    let after = comment.split_once("saved from url=").or_else(|| comment.split_once("url: "))?.1;
    let after = after.split_once("http")?.1.split_whitespace().next()?;
    Some(format!("http{after}"))
}
