//! Found themes: what several articles are about that no named theme holds.
//!
//! Statements that belong together ([`affinity`]) make clusters, by average linkage; a cluster that several
//! articles have a part in is a theme, and a clause of its most central statement labels it. A statement may
//! be on several themes. What one article copies from another word for word counts once, beside its
//! original: a copy of an article makes no theme and moves none.

mod affinity;
mod clusters;
mod labels;
mod originals;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::align::Alignment;
use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::similarity::{Profile, score};
use crate::sorting::{sort_by, sort_by_key};
use crate::story::{Statement, Story};
use crate::theme::{Member, Origin, State, Theme};
use crate::words::{Id, Word};
use affinity::{Mixture, by_neighbours, of_places, own_rows, rows, word_profiles};
use clusters::{clusters, joined, mean, refined};
use labels::labels;
use originals::Originals;

/// Fewer are a pair that says the same, no theme.
const MIN_THEME_STATEMENTS: usize = 3;

/// Of fewer a reader has an overview without themes.
const MIN_STATEMENTS: usize = 15;

/// At most so many statements are clustered, those with the best links; others join the themes of these:
/// average linkage needs memory that grows with the square of the statements.
const MAX_CLUSTERED_STATEMENTS: usize = 1_500;

/// More themes than this no reader goes through.
const MAX_THEMES: usize = 24;

/// The themes that the texts suggest, beyond `named`; those of the most statements first.
pub fn found(named: &[Theme], alignment: &Alignment, story: &Story) -> Vec<Theme> {
    let originals = Originals::new(story);
    if originals.iter().count() < MIN_STATEMENTS {
        return Vec::new();
    }
    let free = free(named, &originals, story);
    let mut themes: Vec<Vec<StatementId>> = groups(&free, alignment, story, &originals);
    sort_by_key(&mut themes, |statements| (Reverse(statements.len()), statements.clone()));
    themes.truncate(MAX_THEMES);
    let taken: Vec<&str> = named.iter().map(|theme| theme.label.as_str()).collect();
    let labels = labels(&themes, &taken, story);
    let labelled = labels.into_iter().zip(&themes);
    labelled
        .filter_map(|(label, statements)| Some(theme(label?, originals.with_copies(statements), story)))
        .collect()
}

/// The originals that no named theme covers, in the story's order.
fn free(named: &[Theme], originals: &Originals, story: &Story) -> Vec<StatementId> {
    let mut covered: ById<StatementId, bool> = ById::new(vec![false; story.statements.len()]);
    let members = named.iter().flat_map(|theme| &theme.members);
    let members = members.filter(|member| member.state == State::Covered);
    members.for_each(|member| *covered.of_mut(member.statement) = true);
    originals.iter().filter(|original| !covered.of(*original)).collect()
}

/// The statements of each theme, in the story's order.
fn groups(
    free: &[StatementId],
    alignment: &Alignment,
    story: &Story,
    originals: &Originals,
) -> Vec<Vec<StatementId>> {
    let words = word_profiles(free, story);
    let mixture = Mixture::new(free, &words, alignment, story);
    let core = core(free, alignment, story);
    let own_rows = own_rows(&core, &mixture);
    let rows = rows(&own_rows);
    let is_theme = |statements: &[StatementId]| {
        statements.len() >= MIN_THEME_STATEMENTS && originals.reach(statements, story)
    };
    let is_theme_of_core = |cluster: &Vec<usize>| {
        let places = cluster.iter().filter_map(|at| core.get(*at));
        is_theme(&places.filter_map(|place| free.get(*place)).copied().collect::<Vec<_>>())
    };
    let mean = mean(&rows);
    let mut clusters = clusters(&rows, mean);
    clusters.retain(is_theme_of_core);
    // Once to mend what was cut, then with those that they have by then.
    let mut clusters = refined(&rows, &clusters, mean);
    clusters.retain(is_theme_of_core);
    let themes = |place: usize| match core.binary_search(&place) {
        Ok(at) => joined(rows.get(at).map(Vec::as_slice).unwrap_or_default(), Some(at), &clusters, mean),
        Err(_) => {
            let row = of_places(&mixture.row(place), &core);
            joined(&by_neighbours(&row, &own_rows), None, &clusters, mean)
        }
    };
    let themes: Vec<Vec<usize>> = (0..free.len()).map(themes).collect();
    let mut groups = vec![Vec::new(); clusters.len()];
    for (place, id) in free.iter().enumerate() {
        for theme in with_between(place, free, &themes, story) {
            groups.get_mut(theme).into_iter().for_each(|group: &mut Vec<StatementId>| group.push(*id));
        }
    }
    groups.retain(|group| is_theme(group));
    groups
}

/// The themes of the statement at `place`; where it has none, those that both the one before it and the one
/// after it in its article are on: 'He disagreed.'
fn with_between(place: usize, free: &[StatementId], themes: &[Vec<usize>], story: &Story) -> Vec<usize> {
    let of = |place: Option<usize>| {
        let place = place?;
        let own = free.get(place)?;
        Some((story.statement(*own).article, themes.get(place)?))
    };
    let Some((article, own)) = of(Some(place)) else { return Vec::new() };
    match (of(place.checked_sub(1)), of(place.checked_add(1))) {
        (Some((before, left)), Some((after, right)))
            if own.is_empty() && before == article && after == article =>
        {
            left.iter().filter(|theme| right.contains(theme)).copied().collect()
        }
        _ => own.clone(),
    }
}

/// The places of the statements that are clustered: all, or those that have the best links, in order.
fn core(free: &[StatementId], alignment: &Alignment, story: &Story) -> Vec<usize> {
    let mut linked: ById<StatementId, f64> = ById::new(vec![0.0; story.statements.len()]);
    for link in &alignment.links {
        for end in [link.a, link.b] {
            *linked.of_mut(end) += link.score;
        }
    }
    let mut core: Vec<(usize, f64)> = free.iter().map(|id| *linked.of(*id)).enumerate().collect();
    sort_by(&mut core, |(_, x), (_, y)| y.total_cmp(x));
    let mut core: Vec<usize> =
        core.into_iter().take(MAX_CLUSTERED_STATEMENTS).map(|(place, _)| place).collect();
    core.sort_unstable();
    core
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
        perhaps: None,
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
