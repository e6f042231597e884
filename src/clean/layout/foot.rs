//! What follows a story at the foot of its page.

use super::{Line, MAX_HEADING_WORDS, MIN_SENTENCE_WORDS};
use crate::clean::furniture::Furniture;
use crate::clean::line::starts_quoted;
use crate::clean::overlap::Usage;
use crate::clean::{BlockKind, DropReason};

/// What follows the story, read from the last line upwards until a line belongs to the story.
pub(super) fn judge(lines: &mut [Line], usage: &Usage) {
    let mut below_page = false;
    for at in (1..lines.len()).rev() {
        let (above, rest) = lines.split_at_mut(at);
        let (Some(line), Some(before)) = (rest.first_mut(), above.last()) else { return };
        if !line.is_kept() {
            below_page = true;
            continue;
        }
        let colon = line.text.ends_with(':');
        let (shared, of) = usage.shared(line.words);
        let few = shared * 5 <= of;
        let headed = !before.ended && is_teaser_head(above);
        if line.kind == BlockKind::Title {
            return;
        } else if let Some(Furniture { at_foot: true, reason, .. }) = line.furniture {
            line.drop_furniture(reason);
        } else if !line.ended && line.kind != BlockKind::Quote && !is_announced(above) {
            line.drop(
                BlockKind::Navigation,
                if line.is_bullet() || line.words.len() > MAX_HEADING_WORDS {
                    DropReason::Teaser
                } else {
                    DropReason::Navigation
                },
            );
        } else if below_page && colon && line.words.len() <= 5 {
            line.drop(BlockKind::Navigation, DropReason::Navigation);
        } else if below_page
            && line.text.ends_with('!')
            && line.words.len() <= MIN_SENTENCE_WORDS
            && !starts_quoted(line.text)
        {
            line.drop(BlockKind::Other, DropReason::Promotion);
        } else if line.is_prose() && headed && few && !starts_quoted(line.text) {
            line.drop(BlockKind::Other, DropReason::Teaser);
        } else {
            return;
        }
        below_page = true;
    }
}

/// Whether the line below `lines` is an item of a list that one of them leads on to with a colon.
fn is_announced(lines: &[Line]) -> bool {
    let above = lines.iter().rev().find(|line| line.ended || !line.is_kept());
    above.is_some_and(|line| line.is_kept() && line.text.ends_with(':'))
}

/// Whether the last of `lines` can head a teaser: a call to the reader, a bullet, or a heading
/// with no story right above it.
fn is_teaser_head(lines: &[Line]) -> bool {
    let mut upwards = lines.iter().rev();
    upwards.next().is_some_and(|head| match head.reason {
        Some(reason) => reason == DropReason::Promotion,
        None => head.is_bullet() || upwards.next().is_some_and(|above| !above.is_kept()),
    })
}
