//! Found themes: what several articles are about that no named theme holds.
//!
//! A theme that has no name means nothing to a reader. So names come first, as in Lingo (Osiński and
//! Weiss, 'A concept-driven algorithm for clustering search results', 2005): phrases that two articles
//! share. The statements that have a phrase are the core of its theme, and those most alike to them
//! join; of all names those are chosen that together hold the most. A statement may be on several
//! themes. What one article copies from another word for word counts once, beside its original: a
//! copy of an article makes no theme and moves none.

mod choice;
mod names;
mod nearest_neighbours;
mod originals;

use std::collections::{BTreeMap, BTreeSet};

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::similarity::{Profile, score};
use crate::sorting::sort_by_key;
use crate::story::{Statement, Story};
use crate::theme::{Member, Origin, State, Theme};
use crate::words::{Id, Word};
use choice::Group;
use names::names;
use nearest_neighbours::NearestNeighbours;
use originals::Originals;

/// At most one statement in this many is in one found theme: a theme of everything says nothing.
/// Copies count once.
const THEME_ONE_IN: usize = 5;

/// At most so many statements are in one found theme, beside copies.
const MAX_THEME_STATEMENTS: usize = 250;

/// Fewer are a pair that says the same, no theme.
const MIN_THEME_STATEMENTS: usize = 3;

/// The themes that the texts suggest, beyond `named`; those of the most statements first.
pub fn found(named: &[Theme], story: &Story) -> Vec<Theme> {
    let originals = Originals::new(story);
    let largest = (originals.len() / THEME_ONE_IN).min(MAX_THEME_STATEMENTS);
    if largest < MIN_THEME_STATEMENTS {
        return Vec::new();
    }
    let free = free(named, &originals, story);
    let labels: Vec<&str> = named.iter().map(|theme| theme.label.as_str()).collect();
    let neighbours = NearestNeighbours::new(&free, story);
    let groups = names(&free, &originals, largest, &labels, story)
        .into_iter()
        .filter_map(|name| Group::new(name, &neighbours, largest))
        .filter(|group| group.len() >= MIN_THEME_STATEMENTS)
        .collect();
    let mut themes: Vec<(String, Vec<StatementId>)> = choice::chosen(groups, &neighbours)
        .into_iter()
        .filter(|(_, statements)| statements.len() >= MIN_THEME_STATEMENTS)
        .collect();
    sort_by_key(&mut themes, |(_, statements)| (std::cmp::Reverse(statements.len()), statements.clone()));
    themes
        .into_iter()
        .map(|(label, statements)| theme(label, originals.with_copies(&statements), story))
        .collect()
}

/// By statement: whether it is an original that no named theme covers.
fn free(named: &[Theme], originals: &Originals, story: &Story) -> ById<StatementId, bool> {
    let mut free: ById<StatementId, bool> = ById::new(vec![false; story.statements.len()]);
    originals.iter().for_each(|original| *free.of_mut(original) = true);
    let members = named.iter().flat_map(|theme| &theme.members);
    let covered = members.filter(|member| member.state == State::Covered);
    covered.for_each(|member| *free.of_mut(member.statement) = false);
    free
}

fn theme(label: String, members: Vec<StatementId>, story: &Story) -> Theme {
    let profile = profile(&members, story);
    let statements = story.statements.values().iter();
    let scores = statements.map(|statement| score(&profile, &statement.profile)).collect();
    let language = language(&members, story);
    let members = members
        .into_iter()
        .map(|statement| Member { statement, state: State::Covered, cue: None, by_reader: false })
        .collect();
    Theme {
        label,
        query: None,
        origin: Origin::Found,
        language,
        scores,
        asked: None,
        denied: BTreeSet::new(),
        members,
    }
}

/// The language that all of the statements are in.
fn language(members: &[StatementId], story: &Story) -> Option<Language> {
    let languages: BTreeSet<_> = members.iter().map(|id| story.language(story.statement(*id))).collect();
    languages.first().copied().flatten().filter(|_| languages.len() == 1)
}

/// What the statements have in common: their embedding, and the words that two of them have.
fn profile(members: &[StatementId], story: &Story) -> Profile {
    let statements: Vec<&Statement> = members.iter().map(|id| story.statement(*id)).collect();
    let mut holders: BTreeMap<Id, u32> = BTreeMap::new();
    for statement in &statements {
        for stem in statement.words.iter().map(|word| word.stem).collect::<BTreeSet<_>>() {
            *holders.entry(stem).or_insert(0) += 1;
        }
    }
    let words = statements.iter().flat_map(|statement| &statement.words);
    let shared: Vec<Word> =
        words.filter(|word| holders.get(&word.stem).is_some_and(|holders| *holders > 1)).cloned().collect();
    let text: Vec<_> = statements.iter().map(|statement| story.text(statement)).collect();
    // Between languages nothing is alike: all are in that of the first.
    let language = statements.first().and_then(|statement| story.language(statement));
    story.idf(language).profile(&text.join("\n"), language, &shared)
}
