//! Files that hold articles, read: one file a format. What a file states about its articles is taken as it
//! states it; nothing is guessed.
//!
//! Whatever the bytes, the work is bounded by their number and by limits, and nothing in them runs.

mod date;
mod docx;
pub mod encoding;
pub mod html;
mod mhtml;
mod several;
mod stated;
mod zip;

use crate::error::Error;
use crate::limits::{MAX_PAGE_FILE_BYTES, MAX_TEXT_FILE_BYTES, MAX_UNPACKED_BYTES};
use crate::project::{Detail, ProjectArticle, check_article};
use encoding::Decode;
use html::HtmlArticle;
use zip::Unpacked;

/// How a file holds its articles.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    /// Plain text, perhaps with several articles in it.
    Text,
    /// A saved web page.
    Page,
    /// A saved web page with all its parts (MHTML).
    Archive,
    /// A Word document.
    Document,
}

/// The endings of file names, in small letters, and the formats they name.
const FILE_ENDINGS: [(&str, Format); 10] = [
    ("txt", Format::Text),
    ("text", Format::Text),
    ("md", Format::Text),
    ("markdown", Format::Text),
    ("html", Format::Page),
    ("htm", Format::Page),
    ("xhtml", Format::Page),
    ("mhtml", Format::Archive),
    ("mht", Format::Archive),
    ("docx", Format::Document),
];

impl Format {
    /// By the name's ending; one without ending is plain text.
    fn from_name(name: &str) -> Result<Self, Error> {
        let Some((_, ending)) = name.rsplit_once('.') else { return Ok(Self::Text) };
        let ending = ending.to_lowercase();
        let article = name.to_owned();
        if ending == "pdf" {
            return Err(Error::Pdf { article });
        }
        let known = FILE_ENDINGS.iter().find(|(known, _)| *known == ending);
        known.map(|(_, format)| *format).ok_or(Error::UnknownFormat { article })
    }

    /// The most bytes that are worth reading.
    fn limit(self) -> usize {
        match self {
            Self::Text => MAX_TEXT_FILE_BYTES,
            Self::Page | Self::Archive | Self::Document => MAX_PAGE_FILE_BYTES,
        }
    }
}

/// Whether a file of this name and size is worth reading.
///
/// # Errors
/// [`Error::UnknownFormat`], [`Error::Pdf`] or [`Error::ArticleTooLarge`].
pub fn check_file(name: &str, bytes: usize) -> Result<(), Error> {
    let limit = Format::from_name(name)?.limit();
    if bytes > limit {
        return Err(Error::ArticleTooLarge { article: name.to_owned(), bytes, limit });
    }
    Ok(())
}

/// The articles of a file, in order, without ids; at least one.
///
/// # Errors
/// As [`check_file`]; [`Error::BrokenFile`] for an archive or a document, [`Error::UnpacksTooLarge`] for a document; as
/// [`check_article`] when an article cannot be compared.
pub fn read_file(name: &str, bytes: &[u8], decode: Decode) -> Result<Vec<ProjectArticle>, Error> {
    check_file(name, bytes.len())?;
    let broken = || Error::BrokenFile { article: name.to_owned() };
    let mut articles = match Format::from_name(name)? {
        Format::Text => read_text(&encoding::text(bytes, decode)),
        Format::Page => vec![read_page(&encoding::page(bytes, None, decode))],
        Format::Archive => {
            let saved = mhtml::page(bytes).ok_or_else(broken)?;
            let page = encoding::page(&saved.bytes, saved.charset.as_deref(), decode);
            let page = html::read(&page);
            let url = page.url.clone().or(saved.url.filter(|url| url.starts_with("http")));
            vec![from_page(HtmlArticle { url, ..page })]
        }
        Format::Document => {
            let document = docx::read(bytes).map_err(|unpacked| match unpacked {
                Unpacked::Broken => broken(),
                Unpacked::TooLarge => {
                    Error::UnpacksTooLarge { article: name.to_owned(), limit: MAX_UNPACKED_BYTES }
                }
            })?;
            let article = stated::article(&document.text);
            vec![with_found(ProjectArticle { title: document.title.or(article.title.clone()), ..article })]
        }
    };
    let all = articles.len();
    for (number, article) in (1..).zip(&mut articles) {
        article.file = Some(if all > 1 { format!("{name} {number}/{all}") } else { name.to_owned() });
        check_article(article)?;
    }
    Ok(articles)
}

/// The articles of a plain text, without ids.
pub fn read_text(text: &str) -> Vec<ProjectArticle> {
    several::several(text).into_iter().map(|part| with_found(stated::article(part))).collect()
}

/// The article of a web page, without id.
pub fn read_page(html: &str) -> ProjectArticle {
    from_page(html::read(html))
}

fn from_page(page: HtmlArticle) -> ProjectArticle {
    let HtmlArticle { title, outlet, author, date, url, text, language: _ } = page;
    with_found(ProjectArticle { outlet, title, author, date, url, text, ..ProjectArticle::default() })
}

/// Says of all that is known that the file states it.
fn with_found(mut article: ProjectArticle) -> ProjectArticle {
    article.found = Detail::ALL.into_iter().filter(|detail| article.detail(*detail).is_some()).collect();
    article
}

#[cfg(test)]
mod tests;
