//! Links between statements of different outlets.

use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// The same words.
    Verbatim,
    /// Most words the same.
    Near,
    /// The same fact or claim in other words.
    Same,
    /// On the same matter.
    Related,
}
