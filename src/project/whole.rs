//! What the comparison of whole articles said of its themes, as an excerpt of them carries it: what was left out
//! of a copy is not 'not found'.

use serde::{Deserialize, Serialize};

use super::ProjectTheme;

/// A theme of the comparison of the whole articles, with what each gave to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct WholeTheme {
    /// What it asked for: what is said of it holds as long as the project's asks for the same. One that the texts
    /// suggested has a label alone.
    pub theme: ProjectTheme,
    /// One an article that is shortened.
    pub cells: Vec<WholeCell>,
}

/// What a whole article gave to a theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct WholeCell {
    /// The article's id.
    pub article: String,
    /// The state of the cell, as its report wrote it: `covered`, `absent`, ….
    pub state: String,
    /// Its members of the theme that the excerpt keeps.
    pub members: Vec<WholeMember>,
    /// How many it leaves out.
    pub left_out: u32,
    /// Words in its statements on the theme, those that are left out among them.
    pub words: u32,
    /// Share of the whole article before the first of them, 0..1; null where there is none.
    pub first_position: Option<f64>,
    /// Of an absent cell, the statement that came closest, if the excerpt keeps it.
    pub nearest: Option<WholeMember>,
}

/// A statement as the comparison of the whole articles placed it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct WholeMember {
    /// Its words.
    pub text: String,
    /// How well it fits the theme, 0..1, three decimals.
    pub score: f64,
    /// How sure it is on the theme, as the report wrote it: `covered`, `mentioned`, ….
    pub state: String,
    /// The cue phrase that put it there.
    pub cue: Option<String>,
}
