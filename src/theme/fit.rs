//! How well statements fit a query: a few words that say what a reader looks for.
//!
//! A query is no statement: it is short, general ('response', 'blamed') and seldom has the words of
//! the texts. So its words are looked for one by one, each in the word of a statement that comes
//! closest in meaning, and what a statement says besides does not count against it. Words that the
//! story has everywhere tell nothing; nor does the mean of the embeddings of its statements.
//!
//! After soft TF-IDF (Cohen, Ravikumar and Fienberg, 'A comparison of string distance metrics for
//! name-matching tasks', 2003), with words compared by their vectors. Its numbers are round ones from
//! the middle of the range in which stories marked by hand (`cargo xtask quality`) come out alike. What a fit means
//! for a theme is weighed in `membership.rs`.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::embedding::{Embedding, MeanEmbedding};
use crate::index::{ArticleId, StatementId};
use crate::language::Language;
use crate::similarity::{Idf, idf};
use crate::sorting::sort_by;
use crate::story::{Statement, Story};
use crate::words::{Id, Word};

/// The part that the words of a query have in a fit; its embedding has the rest.
const WORDS_SHARE: f64 = 0.7;

/// From which cosine on one word begins to stand for another: 'hackers' for 'attackers' (0.48).
/// Words that have nothing to do with each other stay below.
const MIN_WORD_COSINE: f64 = 0.3;

/// How much more a word of the label weighs than one of the query.
const LABEL_WEIGHT: f64 = 2.0;

/// How much of the mean embedding of the story is taken out of a query. All of it is taken out of a
/// statement; a query is only in part about the story, in part it tells a theme from the others.
const MEAN_SHARE: f32 = 0.6;

/// With how many statements on other matters a story is thought to come, so that of very few
/// statements something remains when what they have in common is taken out.
const OTHER_TEXTS: u16 = 5;

/// How far the better fit of the sentence before, and of the one after, raises a statement: a
/// subject often runs on without being named again, and less often is named only afterwards.
const WEIGHT_FROM_BEFORE: f64 = 0.3;
const WEIGHT_FROM_AFTER: f64 = 0.15;

/// How many of the statements that fit best are taken for relevant and raise others that are like them, and
/// how far: what the texts call a matter tells more of it than a query can.
const MAX_FEEDBACK_STATEMENTS: usize = 8;
const FEEDBACK_WEIGHT: f64 = 0.8;

/// From which cosine of its stems on a statement is a copy, which feeds nothing back: an article that is
/// given twice must not raise its own statements.
const MIN_COPY_COSINE: f64 = 0.9;

/// A label and query, as they are looked for in the statements of one language.
#[derive(Debug)]
pub struct Sought {
    terms: Vec<Term>,
    embedding: Embedding,
}

/// One word of a query.
#[derive(Debug)]
struct Term {
    stem: Id,
    embedding: Embedding,
    weight: f64,
    is_of_label: bool,
}

/// How well a statement fits a query, each number 0..1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Fit {
    /// By what it says, by what stands beside it and by what others say that fit.
    pub fit: f64,
    /// By what it says itself.
    pub alone: f64,
    /// Which share of the label's words it has, as such, each by how few statements have it.
    pub label: f64,
    /// The same of all words.
    pub query: f64,
}

impl Sought {
    /// Whether it is in a language whose embeddings are known.
    pub fn has_embedding(&self) -> bool {
        self.embedding.numbers().is_some()
    }

    /// Reads `text`, which is taken to be in `language` and whose first `label` bytes are the label;
    /// `words` are those of the whole text.
    pub fn read(text: &str, language: Option<Language>, label: usize, words: &[Word]) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        let next = words.iter().skip(1).map(Some).chain([None]);
        for (word, next) in words.iter().zip(next).filter(|(word, _)| word.counts()) {
            // Texts say a surname alone from the second time on.
            let is_first_name = next.is_some_and(|next| are_one_name(text, word, next));
            if !is_first_name && terms.iter().all(|term| term.stem != word.stem) {
                let (embedding, weight) = Embedding::with_weight(word.span.of(text), language);
                let is_of_label = word.span.end() <= label;
                let emphasis = if is_of_label { LABEL_WEIGHT } else { 1.0 };
                let weight = f64::from(weight) * emphasis;
                terms.push(Term { stem: word.stem, embedding, weight, is_of_label });
            }
        }
        Self { terms, embedding: Embedding::new(text, language) }
    }
}

/// Whether two words of `text`, the one right after the other, are parts of one name: both are capitalised.
fn are_one_name(text: &str, word: &Word, next: &Word) -> bool {
    text.get(word.span.end()..next.span.start()) == Some(" ")
        && [word, next].iter().all(|word| word.span.of(text).starts_with(char::is_uppercase))
}

/// The statements of one language, ready to be searched.
#[derive(Debug)]
pub struct Corpus {
    pub language: Option<Language>,
    statements: Vec<Searched>,
    /// By form: the embeddings of the words of the statements.
    forms: Vec<Embedding>,
    mean: MeanEmbedding,
}

/// A statement as queries are set against it.
#[derive(Debug)]
struct Searched {
    id: StatementId,
    article: ArticleId,
    is_copy: bool,
    /// Its stems, each weighted by how rare it is; the squares of the weights add up to 1.
    stems: BTreeMap<Id, f64>,
    /// Indices in [`Corpus::forms`].
    forms: Vec<usize>,
    /// Without what all statements have in common.
    embedding: Embedding,
}

impl Corpus {
    /// The statements of `story`, language by language.
    pub fn from_story(story: &Story) -> Vec<Self> {
        let languages: BTreeSet<_> = story.articles.values().iter().map(|article| article.language).collect();
        languages.into_iter().map(|language| Self::new(story, language)).collect()
    }

    fn new(story: &Story, language: Option<Language>) -> Self {
        let spoken = |statement: &Statement| story.language(statement) == language;
        let statements: Vec<_> = story.statements.iter().filter(|(_, statement)| spoken(statement)).collect();
        let originals = statements.iter().filter(|(_, statement)| !statement.is_copy);
        let mean =
            MeanEmbedding::new(originals.map(|(_, statement)| statement.profile.embedding()), OTHER_TEXTS);
        let mut vocabulary = Vocabulary::default();
        let statements = statements
            .into_iter()
            .map(|(id, statement)| Searched {
                id,
                article: statement.article,
                is_copy: statement.is_copy,
                stems: weighted(&statement.words, story.idf(language)),
                forms: vocabulary.read(story.text(statement), language, &statement.words),
                embedding: statement.profile.embedding().without(&mean, 1.0),
            })
            .collect();
        Self { language, statements, forms: vocabulary.embeddings, mean }
    }

    /// How well each statement fits.
    pub fn fits(&self, sought: &Sought) -> Vec<(StatementId, Fit)> {
        let alone: Vec<f64> = self.alone(sought).into_iter().map(|(_, fit)| fit).collect();
        let fits = self.pseudo_relevance_feedback(&self.by_neighbours(&alone));
        self.statements
            .iter()
            .zip(alone.into_iter().zip(fits).zip(self.shares(sought)))
            .map(|(searched, ((alone, fit), [label, query]))| (searched.id, Fit { fit, alone, label, query }))
            .collect()
    }

    /// How well each statement fits by what it says itself, as [`Self::fits`].
    pub fn alone(&self, sought: &Sought) -> Vec<(StatementId, f64)> {
        let embedding = sought.embedding.without(&self.mean, MEAN_SHARE);
        let blend = |(searched, words): (&Searched, f64)| {
            let embedding = embedding.cosine(&searched.embedding).map_or(0.0, f64::from).max(0.0);
            (searched.id, (WORDS_SHARE * words + (1.0 - WORDS_SHARE) * embedding).clamp(0.0, 1.0))
        };
        self.statements.iter().zip(self.words(sought)).map(blend).collect()
    }

    /// Raises each fit towards a better one beside it.
    fn by_neighbours(&self, fits: &[f64]) -> Vec<f64> {
        let raised = |(place, fit): (usize, &f64)| {
            let before = place.checked_sub(1).map_or(0.0, |before| self.beside(place, before, fits));
            let after = self.beside(place, place + 1, fits);
            fit.max(fit + WEIGHT_FROM_BEFORE * (before - fit)).max(fit + WEIGHT_FROM_AFTER * (after - fit))
        };
        fits.iter().enumerate().map(raised).collect()
    }

    /// The fit of the statement at `neighbour`, when it is of the same article.
    fn beside(&self, place: usize, neighbour: usize, fits: &[f64]) -> f64 {
        let article = |place: usize| self.statements.get(place).map(|searched| searched.article);
        fits.get(neighbour).copied().filter(|_| article(place) == article(neighbour)).unwrap_or(0.0)
    }

    /// Raises the fits of statements that share rare words with one of the best (pseudo-relevance
    /// feedback; after Diaz, 'Regularizing ad hoc retrieval scores', 2005).
    fn pseudo_relevance_feedback(&self, fits: &[f64]) -> Vec<f64> {
        let mut best: Vec<_> = self.statements.iter().zip(fits).collect();
        best.retain(|(searched, _)| !searched.is_copy);
        // Stable: of equal ones the first.
        sort_by(&mut best, |(_, a), (_, b)| b.total_cmp(a));
        best.truncate(MAX_FEEDBACK_STATEMENTS);
        let raised = |(searched, fit): (&Searched, &f64)| {
            let fed_back = best.iter().filter_map(|(relevant, fit)| {
                let shared = relevant.shares(searched);
                (relevant.id != searched.id && shared < MIN_COPY_COSINE).then_some(shared * *fit)
            });
            (fit + FEEDBACK_WEIGHT * fed_back.fold(0.0, f64::max)).min(1.0)
        };
        self.statements.iter().zip(fits).map(raised).collect()
    }

    /// By statement: how much of the query's words it has, 0..1, each by its weight in the query
    /// and by how few statements have it.
    fn words(&self, sought: &Sought) -> Vec<f64> {
        let mut sums = vec![0.0; self.statements.len()];
        let mut all = 0.0;
        for term in &sought.terms {
            let found = self.find(term);
            let originals = || self.statements.iter().zip(&found).filter(|(one, _)| !one.is_copy);
            let having: f64 = originals().map(|(_, found)| found).sum();
            let idf = idf(originals().count(), having);
            // Squared, as in a product of two TF-IDF weights.
            let weight = term.weight * idf * idf;
            all += weight;
            sums.iter_mut().zip(&found).for_each(|(sum, found)| *sum += weight * found);
        }
        if all > 0.0 {
            sums.iter_mut().for_each(|sum| *sum /= all);
        }
        sums
    }

    /// By statement: which share of the label's words it has, as such, and of all the query's.
    fn shares(&self, sought: &Sought) -> Vec<[f64; 2]> {
        let originals: Vec<&Searched> = self.statements.iter().filter(|one| !one.is_copy).collect();
        let weighted = |term: &'_ Term| {
            let having = originals.iter().filter(|one| one.stems.contains_key(&term.stem)).count();
            (term.stem, term.is_of_label, idf(originals.len(), having as f64))
        };
        let terms: Vec<(Id, bool, f64)> = sought.terms.iter().map(weighted).collect();
        let share = |searched: &Searched, of_label: bool| {
            let counted = || terms.iter().filter(|(_, is_of_label, _)| *is_of_label || !of_label);
            let whole: f64 = counted().map(|(.., weight)| weight).sum();
            let own = counted().filter(|(stem, ..)| searched.stems.contains_key(stem));
            let own: f64 = own.map(|(.., weight)| weight).sum();
            if whole > 0.0 { own / whole } else { 0.0 }
        };
        self.statements.iter().map(|searched| [share(searched, true), share(searched, false)]).collect()
    }

    /// By statement: how nearly it has the word, 0..1.
    fn find(&self, term: &Term) -> Vec<f64> {
        let closeness: Vec<f64> = self
            .forms
            .iter()
            .map(|form| term.embedding.cosine(form).map_or(0.0, f64::from))
            .map(|cosine| ((cosine - MIN_WORD_COSINE) / (1.0 - MIN_WORD_COSINE)).clamp(0.0, 1.0))
            .collect();
        let nearest = |forms: &[usize]| {
            forms.iter().filter_map(|form| closeness.get(*form).copied()).fold(0.0, f64::max)
        };
        self.statements
            .iter()
            .map(
                |statement| {
                    if statement.stems.contains_key(&term.stem) { 1.0 } else { nearest(&statement.forms) }
                },
            )
            .collect()
    }
}

impl Searched {
    /// Cosine of the stems of the two, 0..1.
    fn shares(&self, other: &Self) -> f64 {
        let product = |(stem, weight): (&Id, &f64)| other.stems.get(stem).map(|other| weight * other);
        self.stems.iter().filter_map(product).sum()
    }
}

fn weighted(words: &[Word], idf: &Idf) -> BTreeMap<Id, f64> {
    let mut stems: BTreeMap<_, _> = words.iter().map(|word| (word.stem, idf.of(word.stem))).collect();
    let length = stems.values().map(|weight| weight * weight).sum::<f64>().sqrt();
    if length > 0.0 {
        stems.values_mut().for_each(|weight| *weight /= length);
    }
    stems
}

/// The forms of the statements' words, numbered as they are met.
#[derive(Default)]
struct Vocabulary {
    places: BTreeMap<Id, usize>,
    embeddings: Vec<Embedding>,
}

impl Vocabulary {
    /// The numbers of those `words` of `text` that are no function words, each once.
    fn read(&mut self, text: &str, language: Option<Language>, words: &[Word]) -> Vec<usize> {
        let telling = words.iter().filter(|word| word.counts());
        let mut forms: Vec<usize> = telling.map(|word| self.place(text, language, word)).collect();
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    fn place(&mut self, text: &str, language: Option<Language>, word: &Word) -> usize {
        *self.places.entry(word.form).or_insert_with(|| {
            self.embeddings.push(Embedding::new(word.span.of(text), language));
            self.embeddings.len() - 1
        })
    }
}
