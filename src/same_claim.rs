//! Whether two statements report the same fact or claim: a probability, and the reasons for it.
//!
//! Likeness alone does not tell: in coverage of one story everything is alike. So several kinds of
//! evidence are weighed against one another by a logistic regression: first what two statements tell by
//! themselves (`alone.rs`), then, beside that, how the two stand among all that could report the same
//! (`standing.rs`), which is read twice: from what all tell by themselves, and again from what comes of that.
//! Its weights were fitted to stories that careful readers have marked (`cargo xtask train`).
//! What would speak against two statements, as another figure or another name, is not weighed: on those
//! stories it made nothing better.

mod alone;
mod char_ngrams;
mod close_words;
mod contained;
mod figures;
mod grade;
mod outline;
mod piece_match;
mod quoted;
mod shared_neighbours;
mod standing;
mod weighing;
mod weights;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::correction::Verdict;
use crate::index::StatementId;
use crate::sorting::sort_by;
use crate::story::Story;
use crate::words::Id;
#[cfg(test)]
pub use alone::WEIGHED;
use alone::{Alone, Told};
pub use alone::{KINDS, Kind};
pub use grade::{Grade, MIN_PERHAPS_PROBABILITY, MIN_SURE_PROBABILITY};
pub use standing::{Candidate, Candidates, STANDING, Standing};
use weighing::added;
pub use weighing::{BesideOthers, Calibration, LogOdds, Weights};
pub use weights::SHIPPED;

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

/// The statements of a story, ready to be set against one another.
#[derive(Debug)]
pub struct SameClaim {
    weights: Weights,
    alone: Alone,
    /// By the first log-odds.
    first: Candidates,
    /// By the second.
    second: Candidates,
    /// By candidates: their log-odds of the last pass.
    last: BTreeMap<(StatementId, StatementId), f64>,
}

/// What the evidence that two statements give by themselves adds, pass by pass.
#[derive(Debug, Clone, Copy)]
struct Sums {
    /// Infinite where both have the same words.
    first: f64,
    second: f64,
    last: f64,
}

impl SameClaim {
    /// Sets the statements of `story` against one another.
    pub fn new(story: &Story) -> Self {
        Self::with_weights(story, SHIPPED)
    }

    /// The same with weights of one's own, for measuring how well those do.
    pub fn with_weights(story: &Story, weights: Weights) -> Self {
        let alone = Alone::new(story);
        let of = |a: StatementId| alone.candidates(a).iter().map(move |(b, _)| (a.min(*b), a.max(*b)));
        let pairs: BTreeSet<_> = story.statements.ids().flat_map(of).collect();
        let sums: Vec<_> =
            pairs.into_iter().map(|pair| (pair, Sums::new(&weights, &alone, story, pair))).collect();
        let candidates = |odds: &dyn Fn((StatementId, StatementId), Sums) -> f64| {
            let candidate = |(pair, sums): &(_, Sums)| Candidate { pair: *pair, odds: odds(*pair, *sums) };
            Candidates::new(story, sums.iter().map(candidate).collect())
        };
        let first = candidates(&|_, sums| sums.first);
        let second =
            candidates(&|pair, sums| sums.second_odds(&weights, &first.standing(story, pair, sums.first)));
        let mut same_claim = Self { weights, first, second, last: BTreeMap::new(), alone };
        same_claim.last =
            sums.into_iter().map(|(pair, sums)| (pair, same_claim.last_odds(story, pair, sums))).collect();
        same_claim
    }

    /// The statements of other articles that one could report the same as, the few of each article that
    /// are most alike to it, each with its likeness (`crate::similarity`).
    pub fn candidates(&self, statement: StatementId) -> &[(StatementId, f64)] {
        self.alone.candidates(statement)
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

    /// What two statements of `story` tell by themselves, in the order of [`Kind::ALL`].
    pub fn evidence(&self, story: &Story, a: StatementId, b: StatementId) -> [f64; KINDS] {
        self.alone.evidence(story, a, b)
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
            return 1.0;
        }
        let pair = (a.min(b), a.max(b));
        let log_odds = self.last.get(&pair).copied().unwrap_or_else(|| {
            self.last_odds(story, pair, Sums::new(&self.weights, &self.alone, story, pair))
        });
        self.weights.calibration.probability(log_odds)
    }

    /// The log-odds of the last pass for a pair of these sums.
    fn last_odds(&self, story: &Story, pair: (StatementId, StatementId), sums: Sums) -> f64 {
        let by_second = self.by_second(story, pair, sums, &self.first.standing(story, pair, sums.first));
        sums.last + added(&self.weights.last.standing, &by_second.numbers())
    }

    /// How a pair of these sums stands by the second log-odds, where it stands so by the first.
    fn by_second(
        &self,
        story: &Story,
        pair: (StatementId, StatementId),
        sums: Sums,
        by_first: &Standing,
    ) -> Standing {
        self.second.standing(story, pair, sums.second_odds(&self.weights, by_first))
    }

    /// Whether two statements of `story` say the same word for word.
    pub fn has_same_words(story: &Story, a: StatementId, b: StatementId) -> bool {
        let forms = |statement| story.statement(statement).words.iter().map(|word| word.form);
        forms(a).eq(forms(b))
    }

    /// The parts of the probability, the largest first; their shares add up to [`Self::score`]. What the
    /// reader linked has the rest of it from them, and that comes first.
    ///
    /// Each kind has the part of the probability that it has of all that speaks for the two: on the scale of
    /// log-odds, on which evidence adds up, a probability cannot be cut into parts.
    pub fn reasons(&self, story: &Story, a: StatementId, b: StatementId) -> Vec<Reason> {
        let spoken = self.spoken(story, (a.min(b), a.max(b)));
        let all: f64 = spoken.iter().map(|(_, added)| added).sum();
        let score = self.found(story, a, b);
        let scale = if all > 0.0 { score / all } else { 0.0 };
        let mut reasons: Vec<Reason> = Vec::new();
        if all <= 0.0 && score >= 1.0 {
            reasons.push(Reason { kind: ReasonKind::Words, stems: Vec::new(), share: score });
        }
        for (told, added) in spoken {
            let share = added * scale;
            let parts = match told {
                Told::As(kind) => vec![Reason { kind, stems: Vec::new(), share }],
                Told::Wording => self.wording(a, b, share),
                Told::Nothing => Vec::new(),
            };
            parts.into_iter().for_each(|part| add(&mut reasons, part));
        }
        sort_by(&mut reasons, |a, b| b.share.total_cmp(&a.share).then(a.kind.cmp(&b.kind)));
        if story.decisions.link(a, b) == Some(Verdict::Same) {
            let share = self.score(story, a, b) - score;
            reasons.insert(0, Reason { kind: ReasonKind::Reader, stems: Vec::new(), share });
        }
        reasons
    }

    /// The evidence from words, told word by word. Where no word is the same or close, some are spelt alike.
    fn wording(&self, a: StatementId, b: StatementId, share: f64) -> Vec<Reason> {
        let parts = self.alone.parts(a, b);
        if parts.is_empty() {
            return vec![Reason { kind: ReasonKind::Words, stems: Vec::new(), share }];
        }
        parts.into_iter().map(|part| Reason { share: part.share * share, ..part }).collect()
    }

    /// What speaks for two statements, by what is told of it: the log-odds that it adds, never less than 0. Kinds
    /// that are told as one are taken together, since one may take off what another adds too much.
    fn spoken(&self, story: &Story, pair: (StatementId, StatementId)) -> Vec<(Told, f64)> {
        let evidence = self.alone.evidence(story, pair.0, pair.1);
        let Weights { first, second, last, .. } = &self.weights;
        let sums = Sums::of(&self.weights, &evidence);
        let by_first = self.first.standing(story, pair, sums.first);
        let by_second = self.by_second(story, pair, sums, &by_first);
        let beside = |weights, standing| added(weights, &Standing { height: 0.0, ..standing }.numbers());
        // How high the two stand is what an earlier pass made of them, once more.
        let ([height_by_first, ..], [height_by_second, ..]) = (second.standing, last.standing);
        let company =
            beside(&last.standing, by_second) + height_by_second * beside(&second.standing, by_first);
        let company = (Told::As(ReasonKind::SharedNeighbours), company);
        let of_kinds = first.of.iter().zip(&second.alone.of).zip(&last.alone.of).zip(evidence);
        let added = of_kinds.map(|(((first, second), last), evidence)| {
            (last + height_by_second * (second + height_by_first * first)) * evidence
        });
        let mut spoken: Vec<(Told, f64)> = Vec::new();
        for (told, added) in Kind::ALL.map(Kind::told).into_iter().zip(added).chain([company]) {
            match spoken.iter_mut().find(|(known, _)| *known == told) {
                Some((_, sum)) => *sum += added,
                None => spoken.push((told, added)),
            }
        }
        spoken.retain(|(told, added)| *told != Told::Nothing && *added > 0.0);
        spoken
    }
}

impl Sums {
    fn new(weights: &Weights, alone: &Alone, story: &Story, pair: (StatementId, StatementId)) -> Self {
        let (a, b) = pair;
        let sums = Self::of(weights, &alone.evidence(story, a, b));
        if SameClaim::has_same_words(story, a, b) { Self { first: f64::INFINITY, ..sums } } else { sums }
    }

    fn of(weights: &Weights, evidence: &[f64; KINDS]) -> Self {
        Self {
            first: weights.first.sum(evidence),
            second: weights.second.alone.sum(evidence),
            last: weights.last.alone.sum(evidence),
        }
    }

    /// The log-odds of the second pass for two that stand so by the first.
    fn second_odds(self, weights: &Weights, standing: &Standing) -> f64 {
        if self.first.is_infinite() {
            return self.first;
        }
        self.second + added(&weights.second.standing, &standing.numbers())
    }
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
    use super::{Grade, ReasonKind, SameClaim};
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
                    assert_eq!(same_claim.score(story, a, b), same_claim.score(story, b, a));
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
    fn a_near_copy_says_the_same() {
        // With a word more, and one less.
        let copy = OTHER.replace("only as effective", "as effective").replace("declined", "again declined");
        let article = |text: &str| ProjectArticle { text: text.into(), ..Default::default() };
        let story = Story::read(&[article(ONE), article(OTHER), article(&copy)], Lexicon::default()).unwrap();
        let same_claim = SameClaim::new(&story);
        let having = |words: &str| {
            let all = story.statements.iter().filter(|(_, one)| story.text(one).contains(words));
            all.map(|(id, _)| id).collect::<Vec<_>>()
        };
        for words in ["effective", "declined"] {
            let [a, b] = having(words)[..] else { panic!("two statements") };
            let score = same_claim.score(&story, a, b);
            assert_eq!(Grade::of(score), Some(Grade::Sure), "{words}: {score}");
        }
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
