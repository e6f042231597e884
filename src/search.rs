//! Statements, ranked for a phrase that a reader types.
//!
//! What has the words of the phrase comes first, and the better the more of them it has, each by how rare
//! it is: as they are typed, else as the beginning of a word that is still being typed, else in another
//! form. What only means much the same comes after: a reader who types a word looks for it.

mod matches;
mod phrase;
mod vocabulary;

use std::ops::Range;

use serde::Serialize;

use crate::index::{ById, StatementId};
use crate::similarity::idf;
use crate::sorting::sort_by;
use crate::span::Span;
use crate::story::Story;
use crate::theme::{Corpus, Sought};
use matches::{Match, Matches};
use phrase::Phrase;
pub use vocabulary::Vocabulary;

/// So many hits are given; no reader follows more.
const MAX_HITS: usize = 200;

/// What has less than this part of what the best one has of the phrase is no hit by words.
const MIN_SHARE_OF_BEST: f64 = 0.5;

/// The least fit (`crate::theme::Corpus`) that makes a hit by meaning, and which part of the best fit is
/// asked besides: a phrase that the texts have in so many words draws in much that only resembles it.
///
/// With the labels of the themes of six stories marked by hand as phrases, seven in ten of the hits by
/// meaning are on the theme, as with their queries; a label of another story, about what no statement is
/// about, finds by meaning one statement in seven searches.
const MIN_FIT: f64 = 0.25;
const MIN_FIT_OF_BEST: f64 = 0.4;

/// How much of its IDF a function word counts beside others.
const FUNCTION_WORD_WEIGHT: f64 = 0.2;

/// Besides how much of the phrase a statement has, it counts a little whether the words follow one
/// another there as they do in the phrase, and last what else it says.
const ORDER_WEIGHT: f64 = 0.1;
const FIT_WEIGHT: f64 = 0.05;

/// What of a phrase a statement has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// Its words, or enough of them.
    Words,
    /// Other words that come close in meaning, as their embeddings tell.
    #[serde(rename = "meaning")]
    Embedding,
}

/// A statement that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub statement: StatementId,
    /// 0..1: above a half by words, up to a half by meaning.
    pub score: f64,
    pub kind: HitKind,
    /// Its words that were found; none when only its meaning was.
    pub words: Vec<Span>,
}

/// The best hits, best first, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    pub hits: Vec<Hit>,
    pub total: usize,
}

/// Ranks the statements of `story` for `phrase`; `corpora` and `vocabulary` are those of the story. What
/// the phrase has in quotation marks must stand in a statement as such.
pub fn search(phrase: &str, story: &Story, corpora: &[Corpus], vocabulary: &Vocabulary) -> Found {
    let read = |corpus: &Corpus| Phrase::read(phrase, corpus.language);
    let phrases: Vec<Phrase> = corpora.iter().map(read).collect();
    let Some(matches) = Matches::new(&phrases, vocabulary) else { return Found::default() };
    let asks_for_words = phrases.iter().any(|phrase| !phrase.quoted.is_empty());
    let search = Search { story, weights: weights(&matches, story), phrases, matches };
    let fits = search.fits(corpora);
    let shares: Vec<f64> = story.statements.ids().map(|statement| search.share(statement)).collect();
    let least = MIN_SHARE_OF_BEST * shares.iter().copied().fold(0.0, f64::max);
    let meant = MIN_FIT.max(MIN_FIT_OF_BEST * fits.values().iter().copied().flatten().fold(0.0, f64::max));
    let mut hits: Vec<Hit> = story
        .statements
        .ids()
        .zip(shares)
        .zip(fits.into_values())
        .filter_map(|((statement, share), fit)| {
            let (kind, score) = if share > 0.0 && share >= least {
                let rest = ORDER_WEIGHT * search.in_order(statement) + FIT_WEIGHT * fit.unwrap_or(0.0);
                (HitKind::Words, 0.5 + 0.5 * ((1.0 - ORDER_WEIGHT - FIT_WEIGHT) * share + rest))
            } else {
                (HitKind::Embedding, 0.5 * fit.filter(|fit| *fit >= meant && !asks_for_words)?)
            };
            Some(Hit { statement, score, kind, words: Vec::new() })
        })
        .collect();
    let total = hits.len();
    let place = |hit: &Hit| story.place(hit.statement);
    sort_by(&mut hits, |a, b| b.score.total_cmp(&a.score).then_with(|| place(a).cmp(&place(b))));
    hits.truncate(MAX_HITS);
    for hit in hits.iter_mut().filter(|hit| hit.kind == HitKind::Words) {
        hit.words = search.found_words(hit.statement);
    }
    Found { hits, total }
}

/// By word of the phrase: how rare those are that match it.
fn weights(matches: &Matches, story: &Story) -> Vec<f64> {
    let originals = || story.statements.iter().filter(|(_, one)| !one.is_copy);
    let all = originals().count();
    let mut having = vec![0.0; matches.words];
    for (statement, _) in originals() {
        let best = matches.best(statement);
        having
            .iter_mut()
            .zip(best)
            .filter(|(_, best)| *best > Match::No)
            .for_each(|(having, _)| *having += 1.0);
    }
    having.into_iter().map(|having| idf(all, having)).collect()
}

/// A phrase, set against every word of a story.
struct Search<'s> {
    story: &'s Story,
    /// In each language.
    phrases: Vec<Phrase>,
    matches: Matches<'s>,
    weights: Vec<f64>,
}

impl Search<'_> {
    /// By statement: how well it fits the phrase by what it means; none where no embedding is known.
    fn fits(&self, corpora: &[Corpus]) -> ById<StatementId, Option<f64>> {
        let mut fits: ById<StatementId, Option<f64>> = ById::new(vec![None; self.story.statements.len()]);
        for (corpus, phrase) in corpora.iter().zip(&self.phrases) {
            let words = self.story.look_up(&phrase.tokens);
            let sought = Sought::read(&phrase.text, corpus.language, 0, &words);
            let fits_of = if sought.has_embedding() { corpus.alone(&sought) } else { Vec::new() };
            for (statement, fit) in fits_of {
                *fits.of_mut(statement) = Some(fit);
            }
        }
        fits
    }

    /// The phrase as it is read in the statement's language.
    fn phrase(&self, statement: StatementId) -> Option<&Phrase> {
        let language = self.story.language(self.story.statement(statement));
        self.phrases.iter().find(|phrase| phrase.language == language)
    }

    /// How much of the phrase the statement has, each word by its weight, 0..1; none without a telling
    /// word, nor without all that is quoted.
    fn share(&self, statement: StatementId) -> f64 {
        let Some(phrase) = self.phrase(statement) else { return 0.0 };
        let best = self.matches.best(statement);
        let (mut found, mut all, mut tells) = (0.0, 0.0, false);
        for ((word, weight), best) in phrase.words.iter().zip(&self.weights).zip(best) {
            let weight = weight * if word.tells { 1.0 } else { FUNCTION_WORD_WEIGHT };
            all += weight;
            found += weight * best.counts();
            tells |= word.tells && best > Match::No;
        }
        let has_quoted = || phrase.quoted.iter().all(|quoted| !self.standing(quoted, statement).is_empty());
        if tells && has_quoted() { found / all } else { 0.0 }
    }

    /// Where in the statement the words of `quoted` follow one another.
    fn standing(&self, quoted: &Range<usize>, statement: StatementId) -> Vec<usize> {
        let words: Vec<&[Match]> = self.matches.in_statement(statement).collect();
        let stands = |(_, window): &(usize, &[&[Match]])| {
            window.iter().zip(quoted.clone()).all(|(word, sought)| word.get(sought) >= Some(&Match::Begun))
        };
        words.windows(quoted.len()).enumerate().filter(stands).map(|(at, _)| at).collect()
    }

    /// Which share of the pairs of words that follow one another in the phrase do so in the statement.
    fn in_order(&self, statement: StatementId) -> f64 {
        let pairs = self.matches.words - 1;
        let words: Vec<&[Match]> = self.matches.in_statement(statement).collect();
        let stands = |pair: &usize| {
            let matches = |word: &[Match], sought: usize| word.get(sought) > Some(&Match::No);
            words.windows(2).any(|window| match window {
                [one, other] => matches(one, *pair) && matches(other, pair + 1),
                _ => false,
            })
        };
        if pairs == 0 { 1.0 } else { (0..pairs).filter(stands).count() as f64 / pairs as f64 }
    }

    /// The words of the statement that were found. A function word is one only beside a telling one, and
    /// a quoted word only where it stands as quoted.
    fn found_words(&self, statement: StatementId) -> Vec<Span> {
        let Some(phrase) = self.phrase(statement) else { return Vec::new() };
        let found: Vec<(bool, bool)> = self
            .matches
            .in_statement(statement)
            .map(|matches| {
                let free = || {
                    let both = phrase.words.iter().zip(matches);
                    both.filter(|(word, found)| !word.is_quoted && **found > Match::No)
                };
                (free().next().is_some(), free().any(|(word, _)| word.tells))
            })
            .collect();
        let mut is_found: Vec<bool> = found
            .chunk_by(|(one, _), (other, _)| one == other)
            .flat_map(|run| {
                let tells = run.iter().any(|(_, tells)| *tells);
                run.iter().map(move |(found, _)| *found && tells)
            })
            .collect();
        for quoted in &phrase.quoted {
            for start in self.standing(quoted, statement) {
                is_found.iter_mut().skip(start).take(quoted.len()).for_each(|found| *found = true);
            }
        }
        let words = &self.story.statement(statement).words;
        words.iter().zip(is_found).filter(|(_, found)| *found).map(|(word, _)| word.span).collect()
    }
}

#[cfg(test)]
mod tests;
