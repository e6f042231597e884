//! Found themes: what several articles are about that no named theme holds.
//!
//! Star clustering (Aslam, Pelekhov and Rus, 'The star clustering algorithm for static and dynamic
//! information organization', 2004): the statement with the most kin becomes the centre of a star
//! with all its kin that have no star yet, and so on. Every statement of a star is alike to its
//! centre, so that no theme drifts from statement to statement.

use crate::align::RELATED;
use crate::similarity::{Index, score};
use crate::story::Story;
use crate::theme::label::shared_phrase;
use crate::theme::{Member, Origin, State, Theme};

/// At most one statement in this many is in one found theme: a theme of everything says nothing.
const SHARE: usize = 5;

/// At most so many statements are in one found theme.
const LARGEST: usize = 250;

/// More themes than this no reader goes through; they come largest first.
const MOST: usize = 24;

/// A statement that another one is alike to, and how much.
type Kin = (usize, f64);

/// The themes that the texts suggest, beyond `named`; those of the most statements first.
pub fn found(named: &[Theme], story: &Story) -> Vec<Theme> {
    let mut free = vec![true; story.statements.len()];
    let covered = |member: &&Member| member.state == State::Covered;
    take(
        &mut free,
        named.iter().flat_map(|theme| &theme.members).filter(covered).map(|member| member.statement),
    );
    let kin = kin(&free, story);
    let mut themes: Vec<Theme> = Vec::new();
    let mut labels: Vec<String> = named.iter().map(|theme| theme.label.clone()).collect();
    while themes.len() < MOST {
        let Some(star) = largest_star(&kin, &free, story) else { break };
        take(&mut free, star.iter().copied());
        if let Some(label) = shared_phrase(&star, story, &labels) {
            labels.push(label.clone());
            themes.push(theme(label, star, story));
        }
    }
    themes
}

fn take(free: &mut [bool], statements: impl Iterator<Item = usize>) {
    for statement in statements {
        if let Some(free) = free.get_mut(statement) {
            *free = false;
        }
    }
}

/// By free statement, the other free ones that it is alike to, the closest first.
fn kin(free: &[bool], story: &Story) -> Vec<Vec<Kin>> {
    let largest = (story.statements.len() / SHARE).clamp(2, LARGEST);
    let index = Index::of(story.statements.iter().map(|statement| &statement.profile));
    let kin_of = |centre: usize| {
        let Some(statement) = story.statements.get(centre).filter(|_| is_free(free, centre)) else {
            return Vec::new();
        };
        let mut kin: Vec<Kin> = index.scores(&statement.profile, 0).into_iter().enumerate().collect();
        kin.retain(|(other, score)| *other != centre && *score >= RELATED && is_free(free, *other));
        kin.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
        // The cut never falls between equals: a copy of a statement is in the star with it, or
        // neither is.
        if let Some((_, cut)) = kin.get(largest - 1).copied() {
            kin.retain(|(_, score)| *score > cut);
        }
        kin
    };
    (0..story.statements.len()).map(kin_of).collect()
}

fn is_free(free: &[bool], statement: usize) -> bool {
    free.get(statement).copied().unwrap_or(false)
}

/// The centre, then its kin, of the star with the highest sum of scores among those that reach into
/// another article.
fn largest_star(kin: &[Vec<Kin>], free: &[bool], story: &Story) -> Option<Vec<usize>> {
    let article = |statement: usize| story.statements.get(statement).map(|statement| statement.article);
    let mut best: Option<(f64, Vec<usize>)> = None;
    for (centre, kin) in kin.iter().enumerate().filter(|(centre, _)| is_free(free, *centre)) {
        let kin: Vec<Kin> = kin.iter().filter(|(other, _)| is_free(free, *other)).copied().collect();
        // A copy of the centre in another article adds nothing to what it says.
        let reaches = kin.iter().any(|(other, score)| article(*other) != article(centre) && *score < 0.999);
        let weight: f64 = kin.iter().map(|(_, score)| score).sum();
        if reaches && best.as_ref().is_none_or(|(heaviest, _)| weight > *heaviest) {
            best = Some((weight, [centre].into_iter().chain(kin.iter().map(|(other, _)| *other)).collect()));
        }
    }
    best.map(|(_, star)| star)
}

fn theme(label: String, star: Vec<usize>, story: &Story) -> Theme {
    let centre = star.first().and_then(|centre| story.statements.get(*centre));
    let scores = story
        .statements
        .iter()
        .map(|statement| centre.map_or(0.0, |centre| score(&centre.profile, &statement.profile)))
        .collect();
    let mut members: Vec<_> =
        star.into_iter().map(|statement| Member { statement, state: State::Covered, cue: None }).collect();
    members.sort_by_key(|member| member.statement);
    Theme { label, query: None, origin: Origin::Found, scores, members }
}
