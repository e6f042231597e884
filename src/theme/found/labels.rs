//! What the themes that the texts suggest are called: each by a clause of one of its statements.
//!
//! A clause is the better a label the more of it is what several of the theme's statements have and others
//! have not, the more central its statement, and the more of its words other outlets use too: what one
//! alone uses may be its own name for the thing.

mod clause;

use std::collections::{BTreeMap, BTreeSet};

use crate::clean::BlockKind;
use crate::index::{ArticleId, StatementId};
use crate::similarity::idf;
use crate::sorting::sort_by;
use crate::span::Span;
use crate::story::{Statement, Story};
use crate::words::{Id, Word, tokens};
use clause::{Clause, clauses, is_medium};

/// A headline is written to be a label.
const HEADLINE_FACTOR: f64 = 1.3;

/// A clause that says something about its subject tells more than a noun phrase.
const PREDICATE_FACTOR: f64 = 1.5;

/// Where a clause ends with its sentence or at a comma nothing is cut off.
const WHOLE_FACTOR: f64 = 1.3;

/// 'She said that' tells who reports rather than what.
const ATTRIBUTION_FACTOR: f64 = 0.7;

/// 'They agreed' tells little to who has not read on.
const POINTING_FACTOR: f64 = 0.6;

/// A noun phrase is the last that is taken.
const NOUN_PHRASE_FACTOR: f64 = 0.1;

/// What a term counts that one outlet alone has within the theme.
const ONE_OUTLET_WEIGHT: f64 = 0.3;

/// For each word that one outlet alone uses: it may be a loaded one.
const OWN_WORD_FACTOR: f64 = 0.4;

/// A part of what a theme's statements have counts though the whole story has it.
const COMMON_WEIGHT: f64 = 0.1;

/// So many words of a statement are its beginning.
const MAX_BEGINNING_WORDS: usize = 9;

/// Two labels of a story share less than this of the words of the shorter.
const MAX_SHARED_WORDS: f64 = 0.75;

/// A clause that could be a label.
struct Candidate {
    text: String,
    terms: BTreeSet<Id>,
    score: f64,
    /// See [`Clause::is_good`].
    is_good: bool,
    /// Whether it has a word that one article alone uses.
    is_own: bool,
}

/// A label for each theme, given by its statements, none of which says what another or one of `taken` says: a
/// clause, or where none can be one how its most central statement begins.
pub fn labels(themes: &[Vec<StatementId>], taken: &[&str], story: &Story) -> Vec<Option<String>> {
    let known = Known::new(story);
    let language = themes.first().and_then(|theme| story.language(story.statement(*theme.first()?)));
    let read = |label: &&str| terms(&story.look_up(&tokens(label, language).collect::<Vec<_>>()));
    let mut used: Vec<BTreeSet<Id>> = taken.iter().map(read).filter(|terms| !terms.is_empty()).collect();
    let label = |theme: &Vec<StatementId>| {
        let candidates = candidates(theme, &known, story);
        let is_new = |candidate: &&Candidate| !used.iter().any(|used| says(used, &candidate.terms));
        let is_other = |candidate: &&Candidate| !used.iter().any(|used| contains(used, &candidate.terms));
        let good = || candidates.iter().filter(|candidate| candidate.is_good);
        let best = (good().find(is_new))
            .or_else(|| good().find(is_other))
            // A noun phrase is nobody's own: 'the toxic factory' would be one side's word for a theme of all.
            .or_else(|| candidates.iter().filter(|candidate| !candidate.is_own).find(is_new));
        let (text, terms) = match best {
            Some(best) => (best.text.clone(), best.terms.clone()),
            None => beginning(theme, &used, &known, story)?,
        };
        used.push(terms);
        Some(text)
    };
    themes.iter().map(label).collect()
}

/// How the most central of a theme's statements begins whose beginning no other label says, that names no medium and
/// quotes nobody; with its terms.
fn beginning(
    theme: &[StatementId],
    used: &[BTreeSet<Id>],
    known: &Known,
    story: &Story,
) -> Option<(String, BTreeSet<Id>)> {
    let statements: Vec<&Statement> = theme.iter().map(|id| story.statement(*id)).collect();
    let centre = Centre::new(&statements, known);
    let mut central: Vec<(&Statement, f64)> =
        statements.iter().map(|statement| (*statement, centre.of(statement, known))).collect();
    sort_by(&mut central, |(_, a), (_, b)| b.total_cmp(a));
    central.into_iter().find_map(|(statement, _)| {
        let words = statement.words.get(..MAX_BEGINNING_WORDS).unwrap_or(&statement.words);
        let span = Span::new(words.first()?.span.start(), words.last()?.span.end());
        let terms = terms(words);
        let is_new = terms.len() > 1 && !used.iter().any(|used| contains(used, &terms));
        let written = span.of(story.text(statement));
        let quotes = written.contains(['"', '“', '”', '„', '«', '»']);
        let names_medium =
            words.iter().any(|word| is_medium(&word.span.of(story.text(statement)).to_lowercase()));
        let cut = if words.len() < statement.words.len() { "…" } else { "" };
        (is_new && !quotes && !names_medium).then(|| (format!("{written}{cut}"), terms))
    })
}

/// Whether two labels say much the same.
fn says(one: &BTreeSet<Id>, other: &BTreeSet<Id>) -> bool {
    let shared = one.intersection(other).count() as f64;
    shared >= MAX_SHARED_WORDS * one.len().min(other.len()).max(1) as f64
}

/// Whether one of two labels says all that the other says.
fn contains(one: &BTreeSet<Id>, other: &BTreeSet<Id>) -> bool {
    one.is_subset(other) || other.is_subset(one)
}

/// How the words of a story are spread over its statements and articles.
struct Known {
    statements: f64,
    holders: BTreeMap<Id, f64>,
    articles: BTreeMap<Id, BTreeSet<ArticleId>>,
}

impl Known {
    fn new(story: &Story) -> Self {
        let mut known = Self { statements: 0.0, holders: BTreeMap::new(), articles: BTreeMap::new() };
        for statement in story.statements.values().iter().filter(|statement| !statement.is_copy) {
            known.statements += 1.0;
            for term in terms(&statement.words) {
                *known.holders.entry(term).or_insert(0.0) += 1.0;
                known.articles.entry(term).or_default().insert(statement.article);
            }
        }
        known
    }

    fn holders(&self, term: Id) -> f64 {
        self.holders.get(&term).copied().unwrap_or(0.0)
    }

    fn idf(&self, term: Id) -> f64 {
        idf(self.statements as usize, self.holders(term))
    }

    /// How many of the terms one article alone has.
    fn own(&self, terms: &BTreeSet<Id>) -> usize {
        let is_own = |term: &&Id| self.articles.get(term).is_none_or(|articles| articles.len() < 2);
        terms.iter().filter(is_own).count()
    }
}

/// The stems of the words that count.
fn terms(words: &[Word]) -> BTreeSet<Id> {
    words.iter().filter(|word| word.counts()).map(|word| word.stem).collect()
}

/// What a theme's statements are about.
struct Centre {
    /// What a term tells of the theme that it does not tell of the whole story.
    telling: BTreeMap<Id, f64>,
    /// The mean of the vectors of its statements, over their terms.
    mean: BTreeMap<Id, f64>,
}

impl Centre {
    fn new(statements: &[&Statement], known: &Known) -> Self {
        let mut holders: BTreeMap<Id, (f64, BTreeSet<ArticleId>)> = BTreeMap::new();
        for statement in statements {
            for term in terms(&statement.words) {
                let (count, articles) = holders.entry(term).or_default();
                *count += 1.0;
                articles.insert(statement.article);
            }
        }
        let (mut telling, mut mean) = (BTreeMap::new(), BTreeMap::new());
        for (term, (count, articles)) in holders {
            let (here, idf) = (count / statements.len() as f64, known.idf(term));
            let everywhere = known.holders(term) / known.statements.max(1.0);
            let weight = if articles.len() > 1 { 1.0 } else { ONE_OUTLET_WEIGHT };
            telling.insert(term, ((here - everywhere).max(0.0) * weight + COMMON_WEIGHT * here) * idf);
            mean.insert(term, here * idf);
        }
        Self { telling, mean }
    }

    /// How central a statement is, 0..1: the cosine with the mean.
    fn of(&self, statement: &Statement, known: &Known) -> f64 {
        let own: Vec<(Id, f64)> =
            terms(&statement.words).into_iter().map(|term| (term, known.idf(term))).collect();
        let product: f64 =
            own.iter().map(|(term, idf)| idf * self.mean.get(term).copied().unwrap_or(0.0)).sum();
        let length = own.iter().map(|(_, idf)| idf * idf).sum::<f64>().sqrt();
        let mean = self.mean.values().map(|value| value * value).sum::<f64>().sqrt();
        if length * mean > 0.0 { product / (length * mean) } else { 0.0 }
    }
}

/// The clauses of a theme's statements, the best first.
fn candidates(theme: &[StatementId], known: &Known, story: &Story) -> Vec<Candidate> {
    let statements: Vec<&Statement> = theme.iter().map(|id| story.statement(*id)).collect();
    let centre = Centre::new(&statements, known);
    let mut candidates = Vec::new();
    for statement in statements {
        let blocks = &story.article(statement.article).blocks;
        let headline = blocks.get(statement.parsed.block).is_some_and(|block| block.kind == BlockKind::Title);
        let central = 0.4 + centre.of(statement, known);
        for clause in clauses(story.text(statement), &statement.words, story.language(statement), headline) {
            let terms = terms(clause.words);
            if terms.len() > 1 {
                let written_so = if headline && clause.is_whole { HEADLINE_FACTOR } else { 1.0 };
                let score = central * written_so * score(&clause, &terms, &centre, known);
                let is_own = known.own(&terms) > 0;
                candidates.push(Candidate {
                    text: clause.text,
                    terms,
                    score,
                    is_good: clause.is_good,
                    is_own,
                });
            }
        }
    }
    sort_by(&mut candidates, |a, b| b.score.total_cmp(&a.score).then_with(|| a.text.cmp(&b.text)));
    candidates
}

fn score(clause: &Clause, terms: &BTreeSet<Id>, centre: &Centre, known: &Known) -> f64 {
    let telling: f64 = terms.iter().filter_map(|term| centre.telling.get(term)).sum();
    let own_factor: f64 = (0..known.own(terms)).map(|_| OWN_WORD_FACTOR).product();
    let factors = [
        (clause.has_predicate, PREDICATE_FACTOR),
        (clause.is_whole, WHOLE_FACTOR),
        (clause.is_attributed, ATTRIBUTION_FACTOR),
        (clause.is_pointing, POINTING_FACTOR),
        (!clause.is_good && !clause.has_predicate, NOUN_PHRASE_FACTOR),
    ];
    let factors: f64 = factors.iter().filter(|(holds, _)| *holds).map(|(_, factor)| factor).product();
    telling / (terms.len() as f64 + 2.0).sqrt() * own_factor * factors
}
