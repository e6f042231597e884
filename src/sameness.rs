//! Whether two statements report the same fact or claim: a probability, and the reasons for it.
//!
//! Likeness alone does not tell: in coverage of one story everything is alike. So several kinds of
//! evidence are weighed against one another, each 0 where there is none and the more the stronger it
//! is, by a logistic regression. Its weights were fitted to stories that careful readers have marked
//! (`cargo xtask train`). What would speak against two statements, as another figure or another name,
//! is not weighed: on those stories it made nothing better.

mod close_words;
mod company;
mod figures;
mod letters;
mod quoted;
mod surroundings;
mod weights;

use serde::Serialize;

use crate::story::Story;
use crate::words::Id;
use close_words::CloseWords;
use company::Company;
use figures::Figures;
use letters::Letters;
use quoted::Quoted;
use surroundings::Surroundings;
pub use weights::{LEFT_OUT, SHIPPED};

/// What a reader is told that a probability rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    /// Both have these words.
    Words,
    /// Both have these names.
    Names,
    /// Both have these figures or years.
    Figures,
    /// Words of the one are close in meaning to words of the other.
    CloseWords,
    /// Their words are spelt alike, down to parts of words.
    Letters,
    /// As a whole they are close in meaning.
    Meaning,
    /// What the one quotes stands in the other.
    Quotation,
    /// The statements before them are alike.
    Before,
    /// The statements after them are alike.
    After,
    /// Their articles begin alike.
    Openings,
    /// Both are like the same other statements.
    Company,
}

/// One part of a probability.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub kind: ReasonKind,
    /// The stems that it rests on, of the first statement and of the second; they differ only where
    /// words are close. None where it rests on no words.
    pub stems: Vec<(Id, Id)>,
    /// Its part of the probability.
    pub share: f64,
}

/// A kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Words,
    Letters,
    Meaning,
    Figures,
    Quotation,
    Before,
    After,
    Openings,
    Company,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Words,
        Self::Letters,
        Self::Meaning,
        Self::Figures,
        Self::Quotation,
        Self::Before,
        Self::After,
        Self::Openings,
        Self::Company,
    ];

    /// What the reader is told; evidence from words is told word by word.
    fn reason(self) -> Option<ReasonKind> {
        match self {
            Self::Words => None,
            Self::Letters => Some(ReasonKind::Letters),
            Self::Meaning => Some(ReasonKind::Meaning),
            Self::Figures => Some(ReasonKind::Figures),
            Self::Quotation => Some(ReasonKind::Quotation),
            Self::Before => Some(ReasonKind::Before),
            Self::After => Some(ReasonKind::After),
            Self::Openings => Some(ReasonKind::Openings),
            Self::Company => Some(ReasonKind::Company),
        }
    }
}

/// What speaks for two statements, in the order of [`Kind::ALL`]; never less than 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence(pub [f64; Kind::ALL.len()]);

/// How much each kind of evidence weighs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// The log-odds without any evidence.
    pub none: f64,
    /// The log-odds that a unit of each kind of evidence adds; never less than 0.
    pub of: [f64; Kind::ALL.len()],
}

impl Weights {
    /// The probability, 0..1.
    pub fn probability(&self, evidence: &Evidence) -> f64 {
        1.0 / (1.0 + libm::exp(-self.none - self.added(evidence).iter().sum::<f64>()))
    }

    fn added(&self, evidence: &Evidence) -> [f64; Kind::ALL.len()] {
        let mut added = self.of;
        added.iter_mut().zip(evidence.0).for_each(|(weight, evidence)| *weight *= evidence);
        added
    }
}

/// The statements of a story, ready to be set against one another.
#[derive(Debug)]
pub struct Sameness {
    weights: Weights,
    close_words: CloseWords,
    letters: Letters,
    figures: Figures,
    quoted: Quoted,
    surroundings: Surroundings,
    company: Company,
}

impl Sameness {
    pub fn of(story: &Story) -> Self {
        Self::weighed(story, SHIPPED)
    }

    /// The same with weights of one's own, for measuring how well those do.
    pub fn weighed(story: &Story, weights: Weights) -> Self {
        Self {
            weights,
            close_words: CloseWords::of(story),
            letters: Letters::of(story),
            figures: Figures::of(story),
            quoted: Quoted::of(story),
            surroundings: Surroundings::of(story),
            company: Company::of(story),
        }
    }

    /// The statements of other articles that one could report the same as, the few of each article that
    /// are most alike to it, each with its likeness (`crate::similarity`).
    pub fn candidates(&self, statement: usize) -> &[(usize, f64)] {
        self.company.candidates(statement)
    }

    /// The probability that the statements `a` and `b` of `story`, the one that this was made of,
    /// report the same fact, 0..1; the order of the two makes no difference.
    pub fn score(&self, story: &Story, a: usize, b: usize) -> f64 {
        self.weights.probability(&self.evidence(story, a, b))
    }

    /// What speaks for the two reporting the same fact.
    pub fn evidence(&self, story: &Story, a: usize, b: usize) -> Evidence {
        // In one order, since sums in another differ in the last bit.
        let (a, b) = (a.min(b), a.max(b));
        let words = self.close_words.alike(a, b);
        Evidence(Kind::ALL.map(|kind| match kind {
            Kind::Words => words,
            Kind::Letters => self.letters.alike(a, b),
            Kind::Meaning => meaning(story, a, b).unwrap_or(WITHOUT_MEANING * words),
            Kind::Figures => self.figures.shared(a, b),
            Kind::Quotation => self.quoted.found(a, b),
            Kind::Before => self.surroundings.before(story, a, b),
            Kind::After => self.surroundings.after(story, a, b),
            Kind::Openings => self.surroundings.openings(story, a, b),
            Kind::Company => self.company.shared(a, b),
        }))
    }

    /// The parts of the probability, the largest first; their shares add up to [`Self::score`].
    ///
    /// Each kind has the part of the probability that it has of all the evidence: on the scale of
    /// log-odds, on which evidence adds up, a probability cannot be cut into parts.
    pub fn reasons(&self, story: &Story, a: usize, b: usize) -> Vec<Reason> {
        let evidence = self.evidence(story, a, b);
        let added = self.weights.added(&evidence);
        let all: f64 = added.iter().sum();
        let scale = if all > 0.0 { self.weights.probability(&evidence) / all } else { 0.0 };
        let mut reasons: Vec<Reason> = Vec::new();
        for (kind, added) in Kind::ALL.into_iter().zip(added) {
            match kind.reason() {
                Some(kind) => add(&mut reasons, Reason { kind, stems: Vec::new(), share: added * scale }),
                None => self.close_words.parts(a, b).into_iter().for_each(|part| {
                    let share = part.share * added * scale;
                    add(&mut reasons, Reason { share, ..part });
                }),
            }
        }
        reasons.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.kind.cmp(&b.kind)));
        reasons
    }
}

/// What words alone let expect of the meaning, where none is known, as in other languages than English:
/// the mean of the one is so many times that of the other on the marked stories.
const WITHOUT_MEANING: f64 = 2.0;

/// Texts of contrary meaning are as little alike as texts of unrelated ones.
fn meaning(story: &Story, a: usize, b: usize) -> Option<f64> {
    let (a, b) = (story.statements.get(a)?, story.statements.get(b)?);
    let cosine = a.profile.meaning().cosine(b.profile.meaning())?;
    Some(f64::from(cosine).max(0.0))
}

/// Figures speak twice: as words, and as figures.
fn add(reasons: &mut Vec<Reason>, reason: Reason) {
    match reasons.iter_mut().find(|known| known.kind == reason.kind) {
        Some(known) => known.share += reason.share,
        None if reason.share > 0.0 => reasons.push(reason),
        None => {}
    }
}
