//! Themes: what statements of several articles are about, named by the reader or found in the
//! texts, with the coverage matrix and the rows of aligned statements.

mod fit;
mod found;
mod label;
mod matrix;
pub mod membership;
mod named;
mod rows;
mod whole;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::index::{ById, StatementId};
use crate::language::Language;

pub use fit::{Corpus, Fit, Sought};
pub use found::found;
pub use matrix::{Cell, cells};
pub use named::{Queries, fits, named};
pub use rows::{Row, rows};
pub use whole::Whole;

/// Where a theme comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The reader named it.
    Named,
    /// The texts suggest it.
    Found,
}

/// How sure it is that a statement, or an article, is on a theme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Covered,
    /// It mentions the theme in passing.
    Mentioned,
    /// Nothing of the article is on it for sure, and a statement of it says the same, or perhaps the same, as one
    /// that is, or nearly fits it. Of cells only.
    Perhaps,
    /// Nothing of the article is on it, and that tells nothing: the theme was looked for in another language, or
    /// no other article is in that of the article. Of cells only.
    NotCompared,
    #[default]
    Absent,
}

/// A theme and its statements.
#[derive(Debug, Clone)]
pub struct Theme {
    pub label: String,
    pub query: Option<String>,
    pub origin: Origin,
    /// The language in which it was looked for; `None` where that cannot be told.
    pub language: Option<Language>,
    /// By statement of the story: how likely it is on a named theme, and how well it fits a found one, 0..1.
    pub scores: ById<StatementId, f64>,
    /// The probability from which on an article that has nothing on it for sure is perhaps on it; `None` where no
    /// probability tells.
    pub perhaps: Option<f64>,
    /// What the reader took off it.
    pub denied: BTreeSet<StatementId>,
    /// In the story's order.
    pub members: Vec<Member>,
}

/// A statement on a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    pub statement: StatementId,
    /// Never absent.
    pub state: State,
    /// The cue phrase that put it on the theme.
    pub cue: Option<String>,
    /// Whether a reader put it there.
    pub by_reader: bool,
}

impl Theme {
    fn is_covered_by(&self, statement: StatementId) -> bool {
        self.members.iter().any(|member| member.statement == statement && member.state == State::Covered)
    }
}
