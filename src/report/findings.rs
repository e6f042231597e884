//! What the modules before found out, from which a report is made.

use crate::align::{self, Alignment};
use crate::analysis::brief::BriefLine;
use crate::analysis::copies::SharedCopy;
use crate::analysis::lacks::Lack;
use crate::analysis::relation::Relation;
use crate::contradiction::Contradictions;
use crate::group::Groups;
use crate::index::{ArticleId, ById, StatementId};
use crate::project;
use crate::review::Question;
use crate::same_claim::SameClaim;
use crate::story::Story;
use crate::theme;

/// A theme with what was made of it.
#[derive(Debug)]
pub struct ThemeParts {
    /// What it is and which statements are on it.
    pub theme: theme::Theme,
    /// One an article.
    pub cells: ById<ArticleId, theme::Cell>,
    /// Its statements, those that say the same side by side.
    pub rows: Vec<theme::Row>,
    /// How unlike each other the articles treat it; `None` where none covers it.
    pub disagreement: Option<f64>,
    /// How many times two statements on it contradict each other.
    pub contradictions: usize,
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
    /// The comparison's name.
    pub title: Option<String>,
    /// What the reader decided, as the project holds it.
    pub corrections: Vec<project::Correction>,
    /// What the reader noted, as the project holds it.
    pub notes: Vec<project::Note>,
    /// Every article, read.
    pub story: Story,
    /// Scores of any two statements.
    pub same_claim: SameClaim,
    /// Which statements are linked.
    pub alignment: Alignment,
    /// Those of its links that are worth reporting, best first.
    pub reported_links: Vec<align::Link>,
    /// Which statements report one claim.
    pub groups: Groups,
    /// What a reader is asked, the most telling first.
    pub review: Vec<Question>,
    /// What a reader should know first.
    pub brief: Vec<BriefLine>,
    /// The pairs of statements that contradict each other, linked or not.
    pub contradictions: Contradictions,
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
    /// What several articles print word for word.
    pub copies: Vec<SharedCopy>,
    /// By article, then by other article: how many statements of the one the other makes too.
    pub overlap: ById<ArticleId, ById<ArticleId, usize>>,
}
