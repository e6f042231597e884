//! Whether two statements report the same fact or claim: a probability, and the reasons for it.
//!
//! Likeness alone does not tell: in coverage of one story everything is alike. So several kinds of
//! evidence are weighed against one another, each 0 where there is none and the more the stronger it
//! is, by a logistic regression. Its weights were fitted to stories that careful readers have marked
//! (`cargo xtask train`). What would speak against two statements, as another figure or another name,
//! is not weighed: on those stories it made nothing better.

mod char_ngrams;
mod close_words;
mod figures;
mod grade;
mod quoted;
mod shared_neighbours;
mod weights;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::correction::Verdict;
use crate::index::StatementId;
use crate::sorting::sort_by;
use crate::story::Story;
use crate::words::Id;
use char_ngrams::CharNGrams;
use close_words::CloseWords;
use figures::Figures;
pub use grade::{Grade, MIN_PERHAPS_PROBABILITY, MIN_SURE_PROBABILITY};
use quoted::Quoted;
use shared_neighbours::SharedNeighbours;
pub use weights::{LEFT_OUT, SHIPPED};

/// What a reader is told that a probability rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    /// A reader said so.
    Reader,
    /// Both have these words, or words spelt much alike.
    Words,
    /// Both have these names.
    Names,
    /// Both have these figures or years.
    Figures,
    /// Words of the one are close in meaning to words of the other.
    CloseWords,
    /// As a whole they are close in meaning, as their embeddings tell.
    #[serde(rename = "meaning")]
    Embedding,
    /// What the one quotes stands in the other.
    Quotation,
    /// Both are like the same other statements.
    #[serde(rename = "company")]
    SharedNeighbours,
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
    CharNGrams,
    Embedding,
    Figures,
    Quotation,
    SharedNeighbours,
}

impl Kind {
    pub const ALL: [Self; 6] = [
        Self::Words,
        Self::CharNGrams,
        Self::Embedding,
        Self::Figures,
        Self::Quotation,
        Self::SharedNeighbours,
    ];

    /// What the reader is told; evidence from words is told word by word.
    fn reason(self) -> Option<ReasonKind> {
        match self {
            Self::Words => None,
            // What is spelt alike is for the most part a word that both have.
            Self::CharNGrams => Some(ReasonKind::Words),
            Self::Embedding => Some(ReasonKind::Embedding),
            Self::Figures => Some(ReasonKind::Figures),
            Self::Quotation => Some(ReasonKind::Quotation),
            Self::SharedNeighbours => Some(ReasonKind::SharedNeighbours),
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
    /// What makes a probability of it that holds among the pairs that a reader is shown.
    pub calibration: Calibration,
}

/// A monotone change of probabilities, which leaves their order as it is: beta calibration (Kull, Silva Filho and
/// Flach, 'Beta calibration', 2017). A regression over all pairs, of which hardly one in a hundred is the same,
/// promises too much of the few that are shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// How far the log-odds follow the logarithm of the probability; more than 0.
    pub rise: f64,
    /// How far they follow the logarithm of what it lacks to 1; more than 0.
    pub fall: f64,
    /// What they are besides.
    pub base: f64,
}

impl Calibration {
    /// The log-odds for a probability that is given by its own log-odds.
    pub fn log_odds(&self, log_odds: f64) -> f64 {
        let [of, lacking] = Self::logarithms(log_odds);
        self.base + self.rise * of - self.fall * lacking
    }

    /// The logarithms of a probability and of what it lacks to 1, from its log-odds.
    pub fn logarithms(log_odds: f64) -> [f64; 2] {
        [-log_odds, log_odds].map(|against| -libm::log1p(libm::exp(against)))
    }
}

impl Weights {
    /// The probability, 0..1.
    pub fn probability(&self, evidence: &Evidence) -> f64 {
        1.0 / (1.0 + libm::exp(-self.calibration.log_odds(self.log_odds(evidence))))
    }

    /// The log-odds before they are calibrated.
    pub fn log_odds(&self, evidence: &Evidence) -> f64 {
        self.none + self.added(evidence).iter().sum::<f64>()
    }

    fn added(&self, evidence: &Evidence) -> [f64; Kind::ALL.len()] {
        let mut added = self.of;
        added.iter_mut().zip(evidence.0).for_each(|(weight, evidence)| *weight *= evidence);
        added
    }
}

#[cfg(test)]
thread_local! {
    /// How often two statements were weighed against each other by this thread.
    pub static WEIGHED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The statements of a story, ready to be set against one another.
#[derive(Debug)]
pub struct SameClaim {
    weights: Weights,
    close_words: CloseWords,
    char_ngrams: CharNGrams,
    figures: Figures,
    quoted: Quoted,
    shared_neighbours: SharedNeighbours,
}

impl SameClaim {
    pub fn new(story: &Story) -> Self {
        Self::with_weights(story, SHIPPED)
    }

    /// The same with weights of one's own, for measuring how well those do.
    pub fn with_weights(story: &Story, weights: Weights) -> Self {
        Self {
            weights,
            close_words: CloseWords::new(story),
            char_ngrams: CharNGrams::new(story),
            figures: Figures::new(story),
            quoted: Quoted::new(story),
            shared_neighbours: SharedNeighbours::new(story),
        }
    }

    /// The statements of other articles that one could report the same as, the few of each article that
    /// are most alike to it, each with its likeness (`crate::similarity`).
    pub fn candidates(&self, statement: StatementId) -> &[(StatementId, f64)] {
        self.shared_neighbours.candidates(statement)
    }

    /// The pairs of statements that could report the same, the first one first, with their likeness. Those
    /// that a reader linked are among them, and as near as can be.
    pub fn pairs(&self, story: &Story) -> BTreeMap<(StatementId, StatementId), f64> {
        let of = |a: StatementId| {
            self.candidates(a).iter().map(move |(b, likeness)| ((a.min(*b), a.max(*b)), *likeness))
        };
        let linked = story.decisions.linked().map(|pair| (pair, 1.0));
        story.statements.ids().flat_map(of).chain(linked).collect()
    }

    /// The probability that the statements `a` and `b` of `story`, the one that this was made of,
    /// report the same fact, 0..1; the order of the two makes no difference. What has the same words
    /// says the same, and what the reader linked.
    pub fn score(&self, story: &Story, a: StatementId, b: StatementId) -> f64 {
        if story.decisions.link(a, b) == Some(Verdict::Same) { 1.0 } else { self.found(story, a, b) }
    }

    /// The probability without what the reader says.
    fn found(&self, story: &Story, a: StatementId, b: StatementId) -> f64 {
        if Self::has_same_words(story, a, b) {
            1.0
        } else {
            self.weights.probability(&self.evidence(story, a, b))
        }
    }

    /// Whether two statements of `story` say the same word for word.
    pub fn has_same_words(story: &Story, a: StatementId, b: StatementId) -> bool {
        let forms = |statement| story.statement(statement).words.iter().map(|word| word.form);
        forms(a).eq(forms(b))
    }

    /// What speaks for the two reporting the same fact.
    pub fn evidence(&self, story: &Story, a: StatementId, b: StatementId) -> Evidence {
        #[cfg(test)]
        WEIGHED.set(WEIGHED.get() + 1);
        // In one order, since sums in another differ in the last bit.
        let (a, b) = (a.min(b), a.max(b));
        let words = self.close_words.alike(a, b);
        Evidence(Kind::ALL.map(|kind| match kind {
            Kind::Words => words,
            Kind::CharNGrams => self.char_ngrams.alike(a, b),
            Kind::Embedding => embedding(story, a, b).unwrap_or(EMBEDDING_PER_WORDS * words),
            Kind::Figures => self.figures.shared(a, b),
            Kind::Quotation => self.quoted.found(a, b),
            Kind::SharedNeighbours => self.shared_neighbours.shared(a, b),
        }))
    }

    /// The parts of the probability, the largest first; their shares add up to [`Self::score`]. What the
    /// reader linked has the rest of it from them, and that comes first.
    ///
    /// Each kind has the part of the probability that it has of all the evidence: on the scale of
    /// log-odds, on which evidence adds up, a probability cannot be cut into parts.
    pub fn reasons(&self, story: &Story, a: StatementId, b: StatementId) -> Vec<Reason> {
        let evidence = self.evidence(story, a, b);
        let added = self.weights.added(&evidence);
        let all: f64 = added.iter().sum();
        let score = self.found(story, a, b);
        let scale = if all > 0.0 { score / all } else { 0.0 };
        let mut reasons: Vec<Reason> = Vec::new();
        if all <= 0.0 && score >= 1.0 {
            reasons.push(Reason { kind: ReasonKind::Words, stems: Vec::new(), share: score });
        }
        for (kind, added) in Kind::ALL.into_iter().zip(added) {
            match kind.reason() {
                Some(kind) => add(&mut reasons, Reason { kind, stems: Vec::new(), share: added * scale }),
                None => self.close_words.parts(a, b).into_iter().for_each(|part| {
                    let share = part.share * added * scale;
                    add(&mut reasons, Reason { share, ..part });
                }),
            }
        }
        sort_by(&mut reasons, |a, b| b.share.total_cmp(&a.share).then(a.kind.cmp(&b.kind)));
        if story.decisions.link(a, b) == Some(Verdict::Same) {
            let share = self.score(story, a, b) - score;
            reasons.insert(0, Reason { kind: ReasonKind::Reader, stems: Vec::new(), share });
        }
        reasons
    }
}

/// How many times the evidence from words that from embeddings is expected to be where no embedding is known,
/// as in other languages than English: the ratio of their means on the marked stories.
const EMBEDDING_PER_WORDS: f64 = 2.0;

/// Texts of contrary meaning are as little alike as texts of unrelated ones.
fn embedding(story: &Story, a: StatementId, b: StatementId) -> Option<f64> {
    let (a, b) = (story.statement(a), story.statement(b));
    let cosine = a.profile.embedding().cosine(b.profile.embedding())?;
    Some(f64::from(cosine).max(0.0))
}

/// Figures speak twice, as words and as figures; so do words, as such and letter by letter.
fn add(reasons: &mut Vec<Reason>, reason: Reason) {
    match reasons.iter_mut().find(|known| known.kind == reason.kind) {
        Some(known) => {
            known.share += reason.share;
            known.stems.extend(reason.stems);
        }
        None if reason.share > 0.0 => reasons.push(reason),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{ReasonKind, SameClaim};
    use crate::index::StatementId;
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    const ONE: &str = "The alliance is only as strong as its weakest link. Ministers met in Brussels on \
        Tuesday. The system will be ready by 2012. Estonia was attacked in 2007.";
    const OTHER: &str = "Cyber defence is only as effective as the weakest link in the chain. The minister \
        declined to comment on trade. In 2007 hackers hit Estonia. Ministers met in Brussels on Tuesday.";

    fn with_story(check: impl Fn(&Story, &dyn Fn(&str) -> StatementId)) {
        let article = |text: &str| ProjectArticle { text: text.into(), ..Default::default() };
        let articles = [article(ONE), article(OTHER)];
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        let at = |words: &str| {
            let mut statements = story.statements.iter();
            statements.find(|(_, statement)| story.text(statement).contains(words)).unwrap().0
        };
        check(&story, &at);
    }

    #[test]
    fn one_fact_in_other_words_is_more_probable_than_two_facts() {
        with_story(|story, at| {
            let same_claim = SameClaim::new(story);
            let score = |a, b| same_claim.score(story, at(a), at(b));
            let trade = score("Estonia was attacked", "declined to comment");
            assert!(score("as strong as its weakest", "as effective as the weakest") > 4.0 * trade);
            assert!(score("Estonia was attacked", "hackers hit Estonia") > 4.0 * trade);
        });
    }

    #[test]
    fn the_same_words_are_the_same_claim_for_certain() {
        with_story(|story, _| {
            let having = |(id, one)| story.text(one).contains("Ministers met").then_some(id);
            let [first, twin] = story.statements.iter().filter_map(having).collect::<Vec<_>>()[..] else {
                panic!("two statements")
            };
            assert_eq!(SameClaim::new(story).score(story, first, twin), 1.0);
        });
    }

    #[test]
    fn the_order_of_two_statements_makes_no_difference() {
        with_story(|story, _| {
            let same_claim = SameClaim::new(story);
            for a in story.statements.ids() {
                for b in story.statements.ids() {
                    assert_eq!(same_claim.evidence(story, a, b), same_claim.evidence(story, b, a));
                }
            }
        });
    }

    #[test]
    fn the_shares_of_the_reasons_add_up_to_the_probability() {
        with_story(|story, _| {
            let same_claim = SameClaim::new(story);
            for a in story.statements.ids() {
                for b in story.statements.ids() {
                    let sum: f64 = same_claim.reasons(story, a, b).iter().map(|reason| reason.share).sum();
                    let score = same_claim.score(story, a, b);
                    // Without any evidence there is a probability all the same, and no reason.
                    assert!((sum - score).abs() < 1e-9 || sum == 0.0, "{sum} {score}");
                }
            }
        });
    }

    #[test]
    fn reasons_name_what_both_have() {
        with_story(|story, at| {
            let (a, b) = (at("Estonia was attacked"), at("hackers hit Estonia"));
            let kinds: Vec<_> =
                SameClaim::new(story).reasons(story, a, b).iter().map(|reason| reason.kind).collect();
            assert!(kinds.contains(&ReasonKind::Figures), "{kinds:?}");
            assert!(kinds.contains(&ReasonKind::CloseWords), "{kinds:?}");
        });
    }
}
