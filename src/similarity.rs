//! A score for two statements, and the reasons for it.

use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    Words,
    Names,
    Figures,
    Meaning,
}
