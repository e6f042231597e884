//! Whether what one statement quotes stands in another, as quotation or not.

use std::collections::BTreeSet;

use crate::index::{ById, StatementId};
use crate::story::{Statement, Story};
use crate::words::{Id, Word};

/// Added to the IDF of all that is quoted, so that a single quoted word proves little.
const ADDED_IDF: f64 = 2.0;

/// By statement of a story: what it says, and what of it is quoted.
#[derive(Debug)]
pub struct Quoted(ById<StatementId, Said>);

/// The stems of a statement, and those that it quotes.
#[derive(Debug, Default)]
struct Said {
    stems: BTreeSet<Id>,
    quoted: BTreeSet<Id>,
    /// By quoted stem, in their order.
    idf: Vec<f64>,
}

impl Quoted {
    pub fn new(story: &Story) -> Self {
        Self(story.statements.values().iter().map(|statement| said(story, statement)).collect())
    }

    /// Which share of what the one quotes, each word by its IDF, stands in the other, 0..1; of the
    /// two ways round the greater.
    pub fn found(&self, a: StatementId, b: StatementId) -> f64 {
        let (a, b) = (self.0.of(a), self.0.of(b));
        a.stands_in(b).max(b.stands_in(a))
    }
}

impl Said {
    fn stands_in(&self, other: &Self) -> f64 {
        let (mut found, mut all) = (0.0, ADDED_IDF);
        for (stem, idf) in self.quoted.iter().zip(&self.idf) {
            all += idf;
            if other.stems.contains(stem) {
                found += idf;
            }
        }
        found / all
    }
}

fn said(story: &Story, statement: &Statement) -> Said {
    let start = statement.parsed.span.start();
    let article = story.article(statement.article);
    let quotations = statement.parsed.quotations.iter().filter_map(|at| article.quotations.get(*at));
    let spans: Vec<_> = quotations.map(|quotation| quotation.span).collect();
    let is_quoted = |word: &&Word| {
        let at = start + word.span.start();
        spans.iter().any(|span| span.start() <= at && at < span.end())
    };
    let counting = || statement.words.iter().filter(|word| word.counts());
    let quoted: BTreeSet<Id> = counting().filter(is_quoted).map(|word| word.stem).collect();
    let idf = story.idf(story.language(statement));
    Said {
        stems: counting().map(|word| word.stem).collect(),
        idf: quoted.iter().map(|stem| idf.of(*stem)).collect(),
        quoted,
    }
}
