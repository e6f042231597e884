//! The answer to a search, in the terms of the report.

use super::findings::Findings;
use super::names::Names;
use super::numbers::{count, thousandths};
use super::utf16::Utf16Offsets;
use super::{Hit, Hits};
use crate::search::{self, Found};

/// What a search `found` among the statements of `findings`.
pub fn hits(found: &Found, findings: &Findings) -> Hits {
    let story = &findings.story;
    let hit = |hit: &search::Hit| {
        let offsets = Utf16Offsets::new(story.text(story.statement(hit.statement)));
        Hit {
            statement: Names(story).id(hit.statement),
            score: thousandths(hit.score),
            kind: hit.kind,
            spans: hit.words.iter().map(|word| offsets.span(*word)).collect(),
        }
    };
    Hits { hits: found.hits.iter().map(hit).collect(), total: count(found.total) }
}
