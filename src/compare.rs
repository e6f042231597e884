//! The flow itself: a project becomes a report.

use crate::align::Alignment;
use crate::error::Error;
use crate::project::{Project, ProjectArticle};
use crate::related::related;
use crate::report::{self, Findings, Report, ThemeParts};
use crate::sameness::Sameness;
use crate::story::Story;
use crate::theme::{self, Queries};
use crate::words::Lexicon;

/// The longest text that is taken as one article, in bytes of UTF-8.
pub const MAX_BYTES: usize = 2_000_000;

/// The most articles that are compared at once.
pub const MAX_ARTICLES: usize = 128;

/// From this share of control characters on, what was read as text is a binary file.
const CONTROL_SHARE: f64 = 0.02;

/// Compares the articles of `project`.
///
/// # Errors
/// One of [`Error`]'s kinds, when there is nothing that could be compared.
pub fn compare(project: &Project) -> Result<Report, Error> {
    check_all(&project.articles)?;
    let mut lexicon = Lexicon::default();
    let queries = Queries::read(&project.themes, &mut lexicon);
    let story = Story::read(&project.articles, lexicon)?;
    let sameness = Sameness::of(&story);
    let alignment = Alignment::of(&story, &sameness);
    let named = theme::named(&queries, &story);
    let found = theme::found(&named, &story);
    let themes: Vec<_> = named
        .into_iter()
        .chain(found)
        .map(|theme| ThemeParts {
            cells: theme::cells(&theme, &story),
            rows: theme::rows(&theme, &alignment, &story),
            theme,
        })
        .collect();
    let findings = Findings {
        related: related(&story, &alignment),
        unique: unique(&story, &alignment),
        story: &story,
        sameness: &sameness,
        alignment: &alignment,
    };
    Ok(report::report(project, &findings, &themes))
}

/// Whether `article` could be compared, whatever it would be compared with.
///
/// # Errors
/// [`Error::EmptyArticle`], [`Error::ArticleTooLarge`] or [`Error::NotText`].
pub fn check(article: &ProjectArticle) -> Result<(), Error> {
    let text = &article.text;
    let name = || article.name().to_owned();
    if text.len() > MAX_BYTES {
        return Err(Error::ArticleTooLarge { article: name(), bytes: text.len(), limit: MAX_BYTES });
    }
    let controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    if controls as f64 > text.chars().count() as f64 * CONTROL_SHARE && controls > 1 {
        return Err(Error::NotText { article: name() });
    }
    if text.chars().all(|c| c.is_whitespace() || c.is_control()) {
        return Err(Error::EmptyArticle { article: name() });
    }
    Ok(())
}

fn check_all(articles: &[ProjectArticle]) -> Result<(), Error> {
    if articles.len() > MAX_ARTICLES {
        return Err(Error::TooManyArticles { given: articles.len(), limit: MAX_ARTICLES });
    }
    articles.iter().try_for_each(check)?;
    if articles.len() < 2 { Err(Error::TooFewArticles { given: articles.len() }) } else { Ok(()) }
}

/// Statements that no other article has; none of an article that is alone in its language,
/// since the others may say the same in theirs, and none beside a shortened article, since that may
/// say the same where it was cut.
fn unique(story: &Story, alignment: &Alignment) -> Vec<usize> {
    if story.articles.iter().any(|article| article.source.excerpt) {
        return Vec::new();
    }
    let compared = story.articles.iter().enumerate().filter(|(index, _)| story.has_peers(*index));
    let statements = compared.flat_map(|(_, article)| article.statements.clone());
    statements.filter(|statement| alignment.is_unique(*statement)).collect()
}
