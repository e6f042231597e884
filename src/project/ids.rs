//! The ids of articles and themes: `a1`, `a2`, … and `t1`, `t2`, …, none of them ever used twice.
//!
//! Corrections, notes and links outlive what they are about, and must never come to mean another. So the
//! project counts the ids that were given, and what is given next lies beyond that count and beyond every
//! id that anything in the project names, as in a project of version 1 or one that was edited by hand.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Project, ProjectArticle, ProjectTheme};

/// The greatest number that counts as one; an id with a greater one is a name like any other.
const MAX_NUMBER: u64 = 999_999_999;

/// The greatest count that a program can have come to; a greater one, which a file may hold, says nothing.
const MAX_COUNT: u64 = 2 * MAX_NUMBER;

/// The numbers that the next article and the next theme get, if nothing names a greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct Next {
    /// The number of the next article.
    #[cfg_attr(feature = "xtask", ts(type = "number"))]
    pub article: u64,
    /// The number of the next theme.
    #[cfg_attr(feature = "xtask", ts(type = "number"))]
    pub theme: u64,
}

impl Default for Next {
    fn default() -> Self {
        Self { article: 1, theme: 1 }
    }
}

/// How many new ids are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(default)]
pub struct WantedIds {
    /// For so many articles.
    #[cfg_attr(feature = "xtask", ts(optional, as = "Option<usize>"))]
    pub articles: usize,
    /// For so many themes.
    #[cfg_attr(feature = "xtask", ts(optional, as = "Option<usize>"))]
    pub themes: usize,
}

/// Ids that nothing in a project bears or names, nor ever did, and the count after them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct NewIds {
    /// For articles, as many as were wanted.
    pub articles: Vec<String>,
    /// For themes, as many as were wanted.
    pub themes: Vec<String>,
    /// What the project that takes them has to keep.
    pub next: Next,
}

/// What an id is of.
#[derive(Clone, Copy)]
enum Kind {
    Article,
    Theme,
}

impl Kind {
    /// What its ids begin with.
    fn letter(self) -> char {
        match self {
            Self::Article => 'a',
            Self::Theme => 't',
        }
    }

    /// The number in an id of this kind; `None` in an id that no program gave.
    fn number(self, id: &str) -> Option<u64> {
        id.strip_prefix(self.letter())?.parse().ok().filter(|number| *number <= MAX_NUMBER)
    }
}

impl Project {
    /// Returns ids for articles and themes that are about to join the project.
    pub fn new_ids(&self, wanted: WantedIds) -> NewIds {
        let (articles, article) = self.new_ids_of(Kind::Article, self.next.article, wanted.articles);
        let (themes, theme) = self.new_ids_of(Kind::Theme, self.next.theme, wanted.themes);
        NewIds { articles, themes, next: Next { article, theme } }
    }

    /// Adds articles, each under a new id, whatever theirs was.
    pub fn add_articles(&mut self, articles: Vec<ProjectArticle>) {
        let ids = self.new_ids(WantedIds { articles: articles.len(), themes: 0 });
        let articles = ids.articles.into_iter().zip(articles);
        self.articles.extend(articles.map(|(id, article)| ProjectArticle { id, ..article }));
        self.next = ids.next;
    }

    /// Adds themes, each under a new id, whatever theirs was.
    pub fn add_themes(&mut self, themes: Vec<ProjectTheme>) {
        let ids = self.new_ids(WantedIds { articles: 0, themes: themes.len() });
        let themes = ids.themes.into_iter().zip(themes);
        self.themes.extend(themes.map(|(id, theme)| ProjectTheme { id, ..theme }));
        self.next = ids.next;
    }

    /// Gives articles and themes without an id, and those whose id an earlier one bears, new ones; counts
    /// what is there. What names an id that two bore stays with the first, in doubt.
    pub(super) fn give_each_its_own_id(&mut self) {
        let articles = repeated(self.articles.iter().map(|article| article.id.as_str()));
        let themes = repeated(self.themes.iter().map(|theme| theme.id.as_str()));
        let ids = self.new_ids(WantedIds { articles: articles.len(), themes: themes.len() });
        self.next = ids.next;
        let mut borne_twice = [BTreeSet::new(), BTreeSet::new()];
        let [of_articles, of_themes] = &mut borne_twice;
        for (place, id) in articles.into_iter().zip(ids.articles) {
            let Some(article) = self.articles.get_mut(place) else { continue };
            of_articles.insert(std::mem::replace(&mut article.id, id));
        }
        for (place, id) in themes.into_iter().zip(ids.themes) {
            let Some(theme) = self.themes.get_mut(place) else { continue };
            of_themes.insert(std::mem::replace(&mut theme.id, id));
        }
        for correction in &mut self.corrections {
            let change = &correction.change;
            correction.in_doubt |= change.articles().any(|id| of_articles.contains(id))
                || change.themes().any(|id| of_themes.contains(id));
        }
        for note in &mut self.notes {
            note.in_doubt |= note.on.article().is_some_and(|id| of_articles.contains(id))
                || note.on.theme().is_some_and(|id| of_themes.contains(id));
        }
    }

    /// `wanted` ids, and the number after the last.
    fn new_ids_of(&self, kind: Kind, next: u64, wanted: usize) -> (Vec<String>, u64) {
        let mut named: Vec<&str> = self.named(kind).collect();
        named.extend(named_in(&self.view));
        let used = named.iter().filter_map(|id| kind.number(id)).max().unwrap_or_default();
        let counted = if next <= MAX_COUNT { next } else { 0 };
        let mut next = counted.max(used + 1);
        let mut ids = Vec::new();
        while ids.len() < wanted {
            let id = format!("{}{next}", kind.letter());
            // Greater numbers are not among those that were used.
            if next <= MAX_NUMBER || !named.contains(&id.as_str()) {
                ids.push(id);
            }
            next += 1;
        }
        (ids, next)
    }

    /// The ids of this kind that articles, themes, corrections and notes bear or name.
    fn named(&self, kind: Kind) -> Box<dyn Iterator<Item = &str> + '_> {
        match kind {
            Kind::Article => {
                let own = self.articles.iter().map(|article| article.id.as_str());
                let corrected = self.corrections.iter().flat_map(|one| one.change.articles());
                Box::new(own.chain(corrected).chain(self.notes.iter().filter_map(|note| note.on.article())))
            }
            Kind::Theme => {
                let own = self.themes.iter().map(|theme| theme.id.as_str());
                let corrected = self.corrections.iter().flat_map(|one| one.change.themes());
                Box::new(own.chain(corrected).chain(self.notes.iter().filter_map(|note| note.on.theme())))
            }
        }
    }
}

/// Places of empty ids, and of those that stood before.
fn repeated<'i>(ids: impl Iterator<Item = &'i str>) -> Vec<usize> {
    let mut seen = BTreeSet::from([""]);
    ids.enumerate().filter_map(|(place, id)| (!seen.insert(id)).then_some(place)).collect()
}

/// All that may be an id in the place that a reader looked at: the page keeps its fragment, such as
/// `#theme=t1&at=a1.3&columns=a2.a1`.
fn named_in(view: &Value) -> Vec<&str> {
    match view {
        Value::String(fragment) => fragment.split(|c: char| !c.is_ascii_alphanumeric()).collect(),
        Value::Array(values) => values.iter().flat_map(named_in).collect(),
        Value::Object(values) => values.values().flat_map(named_in).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
