//! Found themes: what several articles are about that no named theme holds.
//!
//! Statements are clustered by average linkage; then each theme takes in the statements that are
//! nearly as alike to it as its own are among one another, so that one statement may be on several
//! themes. What one article copies from another word for word counts once, beside its original: a
//! copy of an article makes no theme and moves none.

mod kin;
mod linkage;

use std::collections::{BTreeMap, BTreeSet};

use crate::similarity::{Profile, score};
use crate::story::{Statement, Story};
use crate::theme::label::Labels;
use crate::theme::{Member, Origin, State, Theme};
use crate::words::{Id, Word};
use kin::Kin;

/// At most one statement in this many is in one found theme: a theme of everything says nothing.
/// Copies count once.
const SHARE: usize = 5;

/// At most so many statements are in one found theme, beside copies.
const LARGEST: usize = 250;

/// Fewer are a pair that says the same, no theme.
const SMALLEST: usize = 3;

/// More themes than this no reader goes through; they come largest first.
const MOST: usize = 24;

/// Two clusters become one theme while they are this much more alike than any two statements of
/// the story are on average: what is alike depends on the story.
const JOINED: f64 = 1.2;

/// A theme takes in a statement that is this much as alike to it as its own are to one another.
const TAKEN_IN: f64 = 0.7;

/// The themes that the texts suggest, beyond `named`; those of the most statements first.
pub fn found(named: &[Theme], story: &Story) -> Vec<Theme> {
    let originals = Originals::of(story);
    let largest = (originals.copies.len() / SHARE).min(LARGEST);
    if largest < SMALLEST {
        return Vec::new();
    }
    let kin = Kin::among(&free(named, &originals, story), story);
    let mut clusters: Vec<Vec<usize>> = linkage::clusters(&kin.of, largest, JOINED * kin.mean)
        .into_iter()
        .map(|cluster| taken_in(cluster, &kin, largest))
        .filter(|cluster| cluster.len() >= SMALLEST && originals.reach(cluster, story))
        .collect();
    clusters.sort_by_cached_key(|cluster| (std::cmp::Reverse(cluster.len()), cluster.clone()));
    let mut labels = Labels::taken(named.iter().map(|theme| theme.label.as_str()));
    let themes = clusters.into_iter().filter_map(|cluster| {
        let label = labels.name(&cluster, story)?;
        Some(theme(label, originals.with_copies(&cluster), story))
    });
    themes.take(MOST).collect()
}

/// Which statements say what no statement before them says word for word.
struct Originals {
    /// By original: the statements that say it, itself among them. Statements without words say
    /// nothing.
    copies: BTreeMap<usize, Vec<usize>>,
    /// By article: whether it says most of what it says word for word after another.
    copied: Vec<bool>,
}

impl Originals {
    fn of(story: &Story) -> Self {
        let mut by_words: BTreeMap<Vec<_>, Vec<usize>> = BTreeMap::new();
        for (index, statement) in story.statements.iter().enumerate() {
            if !statement.words.is_empty() {
                let forms = statement.words.iter().map(|word| word.form).collect();
                by_words.entry(forms).or_default().push(index);
            }
        }
        let copies: BTreeMap<_, _> =
            by_words.into_values().filter_map(|copies| Some((*copies.first()?, copies))).collect();
        let copied = story
            .articles
            .iter()
            .map(|article| 2 * copies.range(article.statements.clone()).count() < article.statements.len())
            .collect();
        Self { copies, copied }
    }

    /// Whether originals among `cluster` are of two articles that are no copies.
    fn reach(&self, cluster: &[usize], story: &Story) -> bool {
        let statements = cluster.iter().filter_map(|index| story.statements.get(*index));
        let articles: BTreeSet<usize> = statements.map(|statement| statement.article).collect();
        articles.iter().filter(|article| !self.copied.get(**article).copied().unwrap_or(false)).count() > 1
    }

    /// In the story's order.
    fn with_copies(&self, cluster: &[usize]) -> Vec<usize> {
        let mut all: Vec<usize> =
            cluster.iter().filter_map(|original| self.copies.get(original)).flatten().copied().collect();
        all.sort_unstable();
        all
    }
}

/// By statement: whether it is an original that no named theme covers.
fn free(named: &[Theme], originals: &Originals, story: &Story) -> Vec<bool> {
    let mut free = vec![false; story.statements.len()];
    let mut set = |statement: usize, value: bool| {
        if let Some(free) = free.get_mut(statement) {
            *free = value;
        }
    };
    originals.copies.keys().for_each(|original| set(*original, true));
    let members = named.iter().flat_map(|theme| &theme.members);
    members.filter(|member| member.state == State::Covered).for_each(|member| set(member.statement, false));
    free
}

/// The cluster with the statements that it takes in, the most alike first, up to `largest` in all; in
/// the story's order.
fn taken_in(mut cluster: Vec<usize>, kin: &Kin, largest: usize) -> Vec<usize> {
    let mut sums: BTreeMap<usize, f64> = BTreeMap::new();
    for (other, likeness) in cluster.iter().filter_map(|member| kin.of.get(*member)).flatten() {
        *sums.entry(*other).or_insert(0.0) += likeness;
    }
    // An own statement is alike to one fewer than another is.
    let own: f64 = cluster.iter().filter_map(|member| sums.remove(member)).sum();
    let pairs = cluster.len() * (cluster.len() - 1);
    let average = |sum: f64| sum / cluster.len() as f64;
    let mut others: Vec<(usize, f64)> = sums
        .into_iter()
        .filter(|(_, sum)| average(*sum) * pairs as f64 >= TAKEN_IN * own && pairs > 0)
        .collect();
    others.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
    let room = largest.saturating_sub(cluster.len());
    cluster.extend(others.into_iter().take(room).map(|(other, _)| other));
    cluster.sort_unstable();
    cluster
}

fn theme(label: String, members: Vec<usize>, story: &Story) -> Theme {
    let profile = profile(&members, story);
    let scores = story.statements.iter().map(|statement| score(&profile, &statement.profile)).collect();
    let members =
        members.into_iter().map(|statement| Member { statement, state: State::Covered, cue: None }).collect();
    Theme { label, query: None, origin: Origin::Found, scores, members }
}

/// What the statements have in common: their meaning, and the words that two of them have.
fn profile(members: &[usize], story: &Story) -> Profile {
    let statements: Vec<&Statement> =
        members.iter().filter_map(|index| story.statements.get(*index)).collect();
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
    story.rarity(language).profile(&text.join("\n"), language, &shared)
}
