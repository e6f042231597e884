//! Found themes: what several articles are about that no named theme holds.
//!
//! Star clustering (Aslam, Pelekhov and Rus, 'The star clustering algorithm for static and dynamic
//! information organization', 2004): the statement with the most links becomes the centre of a
//! star with all statements it is linked to that have no star yet, and so on. Every statement of a
//! star is alike to its centre, so that no theme drifts from statement to statement.

use crate::align::{Alignment, Link};
use crate::similarity::score;
use crate::story::Story;
use crate::theme::label::shared_phrase;
use crate::theme::{Member, Origin, State, Theme};

/// A found theme has statements of at least this many articles.
const ARTICLES: usize = 2;

/// At most one statement in this many is in one found theme: a theme of everything says nothing.
const SHARE: usize = 5;

/// The themes that the texts suggest, beyond `named`; those of the most statements first.
pub fn found(named: &[Theme], alignment: &Alignment, story: &Story) -> Vec<Theme> {
    let mut free: Vec<bool> = (0..story.statements.len())
        .map(|statement| !named.iter().any(|theme| theme.is_covered_by(statement)))
        .collect();
    let mut links = vec![Vec::new(); story.statements.len()];
    for link in &alignment.links {
        for end in [link.a, link.b] {
            if let Some(links) = links.get_mut(end) {
                links.push(*link);
            }
        }
    }
    let mut themes = Vec::new();
    let mut labels: Vec<String> = named.iter().map(|theme| theme.label.clone()).collect();
    while let Some(star) = largest_star(&links, &free, story) {
        for statement in &star {
            if let Some(free) = free.get_mut(*statement) {
                *free = false;
            }
        }
        if let Some(label) = shared_phrase(&star, story, &labels) {
            labels.push(label.clone());
            themes.push(theme(label, star, story));
        }
    }
    themes
}

/// The centre, then its satellites, of the star with the highest sum of scores; `None` when no
/// star reaches [`ARTICLES`].
fn largest_star(links: &[Vec<Link>], free: &[bool], story: &Story) -> Option<Vec<usize>> {
    let is_free = |statement: usize| free.get(statement).copied().unwrap_or(false);
    let largest = (story.statements.len() / SHARE).max(ARTICLES);
    let mut best: Option<(f64, Vec<usize>)> = None;
    for (centre, links) in links.iter().enumerate().filter(|(centre, _)| is_free(*centre)) {
        // Links stand best first, so that the cut keeps the closest.
        let satellites: Vec<&Link> =
            links.iter().filter(|link| is_free(link.other(centre))).take(largest - 1).collect();
        let weight: f64 = satellites.iter().map(|link| link.score).sum();
        if !satellites.is_empty() && best.as_ref().is_none_or(|(heaviest, _)| weight > *heaviest) {
            let star = [centre].into_iter().chain(satellites.iter().map(|link| link.other(centre)));
            best = Some((weight, star.collect()));
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
