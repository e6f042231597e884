//! What the modules before found out, from which a report is made.

use crate::align::{self, Alignment};
use crate::analysis::lacks::Lack;
use crate::analysis::relation::Relation;
use crate::index::{ArticleId, ById, StatementId};
use crate::project;
use crate::same_claim::SameClaim;
use crate::story::Story;
use crate::theme;

/// A theme with what was made of it.
#[derive(Debug)]
pub struct ThemeParts {
    pub theme: theme::Theme,
    pub cells: ById<ArticleId, theme::Cell>,
    pub rows: Vec<theme::Row>,
    /// How unlike each other the articles treat it; `None` where none covers it.
    pub disagreement: Option<f64>,
}

impl ThemeParts {
    /// The theme with what each article gives to it.
    pub fn coverage(&self) -> (&theme::Theme, &ById<ArticleId, theme::Cell>) {
        (&self.theme, &self.cells)
    }
}

/// What the modules before found out about a story.
#[derive(Debug)]
pub struct Findings {
    pub title: Option<String>,
    pub corrections: Vec<project::Correction>,
    pub notes: Vec<project::Note>,
    pub story: Story,
    pub same_claim: SameClaim,
    pub alignment: Alignment,
    /// Those of its links that are worth reporting, best first.
    pub reported_links: Vec<align::Link>,
    /// The project's come first, in its order.
    pub themes: Vec<ThemeParts>,
    /// The ids that the project gives its themes.
    pub named_themes: Vec<String>,
    /// Of each of the story's articles, whether it is on a matter with the others.
    pub related: ById<ArticleId, Option<bool>>,
    /// The statements that one article alone has.
    pub unique: Vec<StatementId>,
    /// By statement: how it stands to those of other articles.
    pub relations: ById<StatementId, Option<Relation>>,
    /// By article: what at least two others report and it does not.
    pub lacks: ById<ArticleId, Vec<Lack>>,
    /// By article, then by other article: how many statements of the one the other makes too.
    pub overlap: ById<ArticleId, ById<ArticleId, usize>>,
}
