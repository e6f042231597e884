//! The phrases of a page's furniture: what pages say around any story, in several languages.
//!
//! A phrase is no proof. [`found`] weighs how much of a line is made of such phrases and where
//! they stand in it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::DropReason;
use super::DropReason::{Advertisement, Credit, Navigation, Promotion, Teaser, Timestamp};

/// The phrases, one a line, in small letters, words parted by one space, no marks around words.
const PHRASES: [(DropReason, &str); 6] = [
    (Advertisement, include_str!("furniture/advertisement.txt")),
    (Credit, include_str!("furniture/credit.txt")),
    (Navigation, include_str!("furniture/navigation.txt")),
    (Promotion, include_str!("furniture/promotion.txt")),
    (Teaser, include_str!("furniture/teaser.txt")),
    (Timestamp, include_str!("furniture/timestamp.txt")),
];

/// What the phrases say of a line.
pub(super) struct Furniture {
    /// Of its first phrase.
    pub reason: DropReason,
    /// It is furniture wherever it stands.
    pub certain: bool,
    /// It is furniture unless it is the headline.
    pub likely: bool,
    /// Enough for a line at the foot of the page.
    pub at_foot: bool,
}

/// How a line ends, as far as the phrases need it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// As a statement does.
    Stop,
    /// With another mark that ends sentences, such as `!`.
    Mark,
    /// With none.
    Open,
}

/// The phrases among `words`, weighed; `None` when there is none.
pub(super) fn found(words: &[String], end: End) -> Option<Furniture> {
    let mut reason = None;
    let (mut at, mut hits, mut covered) = (0, 0, 0);
    let mut ends_in_phrase = false;
    while at < words.len() {
        match phrase_at(words, at) {
            Some((length, why)) => {
                reason = reason.or(Some((why, at)));
                hits += 1;
                covered += length;
                at += length;
                ends_in_phrase = at == words.len();
            }
            None => at += 1,
        }
    }
    let (reason, first) = reason?;
    let count = words.len();
    let mostly = if end == End::Stop { covered * 4 >= count * 3 } else { covered * 2 >= count };
    // 'Subscribe to', 'Email us at': a call whose link did not survive the copying.
    let dangling = ends_in_phrase && end == End::Open && (3..=25).contains(&count);
    let many = hits >= 3 && hits * 15 >= count;
    let calls = first == 0 && ((end == End::Open && count <= 14) || (hits >= 2 && count <= 30));
    Some(Furniture {
        reason,
        certain: mostly || many,
        likely: dangling || calls,
        at_foot: hits >= 2 && hits * 6 >= count || reason == Credit && count <= 40,
    })
}

/// The longest phrase that begins at word `at`: its length in words and what it speaks for.
fn phrase_at(words: &[String], at: usize) -> Option<(usize, DropReason)> {
    let words = words.get(at..)?;
    let said = |(phrase, reason): &(&str, DropReason)| {
        let length = phrase.split(' ').count();
        let said = words.len() >= length && phrase.split(' ').zip(words).all(|(a, b)| a == b);
        said.then_some((length, *reason))
    };
    phrases_from(words.first()?).iter().filter_map(said).max_by_key(|(length, _)| *length)
}

/// The phrases that begin with `word`, with what each speaks for.
fn phrases_from(word: &str) -> &'static [(&'static str, DropReason)] {
    static BY_FIRST_WORD: OnceLock<BTreeMap<&str, Vec<(&str, DropReason)>>> = OnceLock::new();
    let by_first_word = BY_FIRST_WORD.get_or_init(|| {
        let mut by_first_word: BTreeMap<&str, Vec<(&str, DropReason)>> = BTreeMap::new();
        for (reason, phrases) in PHRASES {
            for phrase in phrases.lines() {
                let first = phrase.split(' ').next().unwrap_or_default();
                by_first_word.entry(first).or_default().push((phrase, reason));
            }
        }
        by_first_word
    });
    by_first_word.get(word).map(Vec::as_slice).unwrap_or_default()
}
