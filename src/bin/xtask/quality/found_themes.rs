//! Found themes of `train/*.json`: how many there are, and how many statements stay together when an article is
//! left out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use crossread::align::Alignment;
use crossread::contradiction::contradictions;
use crossread::index::StatementId;
use crossread::project::ProjectArticle;
use crossread::same_claim::SameClaim;
use crossread::story::Story;
use crossread::theme::{self, Theme};
use crossread::words::Lexicon;

use super::Figure;
use super::marked::MarkedStory;
use super::scores::{mean, share};
use super::stories::{covered, weights};

/// A statement by its outlet and the byte of its article that it begins at.
type Place = (Option<String>, usize);

/// Returns the figures of the stories in `files`, each the mean over the stories.
pub fn figures(files: &[PathBuf]) -> Result<Vec<Figure>> {
    let (mut stable, mut counts) = (Vec::new(), Vec::new());
    for file in files {
        let marked = MarkedStory::read(file)?;
        let articles = marked.articles();
        let (story, themes) = found(&articles, file)?;
        let statements: Vec<_> = themes.iter().map(covered).collect();
        stable.extend(stability(&articles, &together(&story, &statements), file)?);
        counts.push(themes.len() as f64);
    }
    let figures = [("found themes stability", mean(stable)), ("found themes a story", mean(counts))];
    Ok(figures.into_iter().filter_map(|(name, value)| Figure::new("train", name, value)).collect())
}

/// Returns the articles, read, and their found themes with none named.
fn found(articles: &[ProjectArticle], file: &Path) -> Result<(Story, Vec<Theme>)> {
    let story = Story::read(articles, Lexicon::default())?;
    let same_claim = SameClaim::with_weights(&story, weights(file));
    let alignment = Alignment::new(&story, &same_claim, &contradictions(&story, &same_claim));
    let themes = theme::found(&[], &alignment, &story);
    Ok((story, themes))
}

/// Returns the pairs of statements that stand together in a theme.
fn together(story: &Story, themes: &[BTreeSet<StatementId>]) -> BTreeSet<(Place, Place)> {
    let place = |id: &StatementId| {
        let statement = story.statement(*id);
        (story.article(statement.article).source.outlet.clone(), statement.parsed.span.start())
    };
    let pairs = |theme: &BTreeSet<StatementId>| {
        let places: BTreeSet<Place> = theme.iter().map(place).collect();
        let after = |one: &Place| places.iter().filter(|other| *other > one).cloned().collect::<Vec<_>>();
        places
            .iter()
            .flat_map(|one| after(one).into_iter().map(|other| (one.clone(), other)))
            .collect::<Vec<_>>()
    };
    themes.iter().flat_map(pairs).collect()
}

/// Returns, for each article, what share of the pairs of statements of the others that stand together with it
/// do so without it.
fn stability(articles: &[ProjectArticle], pairs: &BTreeSet<(Place, Place)>, file: &Path) -> Result<Vec<f64>> {
    let mut shares = Vec::new();
    for (at, left_out) in articles.iter().enumerate().filter(|_| articles.len() > 2) {
        let others = [articles.get(..at), articles.get(at + 1..)].map(Option::unwrap_or_default).concat();
        let (story, themes) = found(&others, file)?;
        let still = together(&story, &themes.iter().map(covered).collect::<Vec<_>>());
        let is_left = |(outlet, _): &Place| *outlet != left_out.outlet;
        let before: Vec<_> = pairs.iter().filter(|(a, b)| is_left(a) && is_left(b)).collect();
        shares.extend(share(before.iter().filter(|pair| still.contains(pair)).count(), before.len()));
    }
    Ok(shares)
}
