//! The flow itself: a project becomes a report.

use crate::error::Error;
use crate::project::{Project, ProjectArticle};
use crate::report::Report;

/// The most articles that are compared at once.
pub const MAX_ARTICLES: usize = 128;

/// The most statements, of all articles together, that are compared at once.
pub const MAX_STATEMENTS: usize = 10_000;

/// Compares the articles of `project`.
///
/// # Errors
/// One of [`Error`]'s kinds, when there is nothing that could be compared.
pub fn compare(project: &Project) -> Result<Report, Error> {
    Err(Error::TooFewArticles { given: project.articles.len() })
}

/// Says whether `article` can be compared at all.
///
/// # Errors
/// What is wrong with this article alone.
pub fn check(article: &ProjectArticle) -> Result<(), Error> {
    let _ = article;
    Ok(())
}
