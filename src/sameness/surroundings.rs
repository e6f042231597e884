//! What stands around two statements: reports on one matter tend to run on alike, and to tell more of
//! the same where they begin alike.

use crate::similarity::score;
use crate::story::Story;

/// An article opens with so many statements: a headline, and what follows it.
const OPENING: usize = 2;

/// How alike the openings of articles are.
#[derive(Debug)]
pub struct Surroundings {
    /// By article, and article: the highest likeness of statements in their openings.
    openings: Vec<Vec<f64>>,
}

impl Surroundings {
    pub fn of(story: &Story) -> Self {
        let opening = |article: usize| {
            let statements = story.articles.get(article).map(|article| article.statements.clone());
            statements.unwrap_or_default().take(OPENING)
        };
        let alike = |a: usize, b: usize| {
            let pairs = opening(a).flat_map(|one| opening(b).map(move |other| (one, other)));
            pairs.map(|(one, other)| likeness(story, one, other)).fold(0.0, f64::max)
        };
        let articles = 0..story.articles.len();
        Self { openings: articles.clone().map(|a| articles.clone().map(|b| alike(a, b)).collect()).collect() }
    }

    /// How alike the openings of the articles are that the statements stand in, 0..1.
    pub fn openings(&self, story: &Story, a: usize, b: usize) -> f64 {
        let article = |statement: usize| story.statements.get(statement).map(|statement| statement.article);
        let row = article(a).and_then(|article| self.openings.get(article));
        row.zip(article(b)).and_then(|(row, article)| row.get(article)).copied().unwrap_or(0.0)
    }

    /// How alike the statements before the two are, 0..1.
    pub fn before(&self, story: &Story, a: usize, b: usize) -> f64 {
        let before =
            |statement: usize| statement.checked_sub(1).filter(|other| stand_together(story, *other));
        before(a).zip(before(b)).map_or(0.0, |(a, b)| likeness(story, a, b))
    }

    /// How alike the statements after the two are, 0..1.
    pub fn after(&self, story: &Story, a: usize, b: usize) -> f64 {
        let follows = stand_together(story, a) && stand_together(story, b);
        if follows { likeness(story, a + 1, b + 1) } else { 0.0 }
    }
}

/// Whether the statement after this one is of the same article.
fn stand_together(story: &Story, statement: usize) -> bool {
    let article = |statement: usize| story.statements.get(statement).map(|statement| statement.article);
    article(statement) == article(statement + 1)
}

fn likeness(story: &Story, a: usize, b: usize) -> f64 {
    let profile = |statement: usize| story.statements.get(statement).map(|statement| &statement.profile);
    profile(a).zip(profile(b)).map_or(0.0, |(a, b)| score(a, b))
}
