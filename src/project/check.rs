//! Whether articles can be compared at all: what each holds, and how many there are.

use super::ProjectArticle;
use crate::error::Error;
use crate::limits::{MAX_ARTICLE_BYTES, MAX_ARTICLES, MAX_CONTROL_SHARE};

/// Whether `article` could be compared, whatever it would be compared with.
///
/// # Errors
/// [`Error::EmptyArticle`], [`Error::ArticleTooLarge`] or [`Error::NotText`].
pub fn check_article(article: &ProjectArticle) -> Result<(), Error> {
    let text = &article.text;
    let name = || article.name().to_owned();
    if text.len() > MAX_ARTICLE_BYTES {
        return Err(Error::ArticleTooLarge { article: name(), bytes: text.len(), limit: MAX_ARTICLE_BYTES });
    }
    let controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    if controls as f64 > text.chars().count() as f64 * MAX_CONTROL_SHARE && controls > 1 {
        return Err(Error::NotText { article: name() });
    }
    if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
        return Err(Error::EmptyArticle { article: name() });
    }
    Ok(())
}

/// Whether so many articles could be compared at once.
///
/// # Errors
/// [`Error::TooManyArticles`].
pub fn check_article_count(given: usize) -> Result<(), Error> {
    if given > MAX_ARTICLES { Err(Error::TooManyArticles { given, limit: MAX_ARTICLES }) } else { Ok(()) }
}

/// Whether `articles` can be compared with each other.
///
/// # Errors
/// As [`check_article_count`] and [`check_article`]; [`Error::TooFewArticles`].
pub fn check_articles(articles: &[ProjectArticle]) -> Result<(), Error> {
    check_article_count(articles.len())?;
    articles.iter().try_for_each(check_article)?;
    if articles.len() < 2 { Err(Error::TooFewArticles { given: articles.len() }) } else { Ok(()) }
}
