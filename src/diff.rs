//! What two aligned statements share and where they part.

use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SegmentKind {
    Same,
    /// The same word in another spelling: defence, defense.
    Spelling,
    Only,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Close wording: mark what differs.
    Changes,
    /// Far wording: mark what is shared.
    Shared,
}
