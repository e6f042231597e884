//! Links between statements of different articles.

mod related;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::clause::Readings;
use crate::contradiction::{ContradictionKind, Contradictions, denied_in_one};
use crate::correction::Verdict;
use crate::index::{ArticleId, ById, StatementId};
use crate::same_claim::{Grade, MIN_PERHAPS_PROBABILITY, SameClaim};
use crate::shared_part::shared_part;
use crate::sorting::sort_by;
use crate::span::Passages;
use crate::stage::{Staged, stages};
use crate::story::{Statement, Story};
use crate::words::{Id, Word};
pub use related::related;

/// From this likeness on two statements are on the same matter.
pub const MIN_RELATED_SIMILARITY: f64 = 0.25;

/// Below this likeness (`crate::similarity`) with every statement of other articles, and without a link of
/// either grade, a statement is one article's alone: well above [`MIN_RELATED_SIMILARITY`], since in
/// coverage of one story everything is on related matters.
pub const MAX_UNIQUE_SIMILARITY: f64 = 0.33;

/// From this share of common words on, two statements are near.
const MIN_NEAR_WORD_SHARE: f64 = 0.8;

/// With fewer words that tell something a statement is surely the same as another or not linked with it as the
/// same: of the pairs of such that are perhaps the same on the marked stories, one in seven is.
const MIN_WORDS_OF_PERHAPS: usize = 4;

/// From this probability on two statements that are perhaps the same and share a clause are the same in part: more than
/// four in five of such pairs are so marked, or as the same.
const MIN_PROBABILITY_OF_PART: f64 = 0.55;

/// A statement keeps its links to this many statements of each other article, the best ones.
const MAX_LINKS_PER_ARTICLE: usize = 3;

/// A link is reported when a reader made it, its statements contradict each other, or it is among so many best ones
/// of either of them: with a hundred articles a statement has more than any reader follows, and more than a page can hold.
const MAX_REPORTED_LINKS_PER_STATEMENT: usize = 16;

/// How two linked statements belong together, the closest kind first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// The same words.
    Verbatim,
    /// Most words the same.
    Near,
    /// The same fact or claim in other words.
    Same,
    /// On the same matter.
    Related,
}

/// Two statements of different articles that belong together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    pub a: StatementId,
    pub b: StatementId,
    /// The probability that both report the same fact or claim, 0..1.
    pub score: f64,
    pub kind: LinkKind,
    /// How sure it is that they say the same; `None` where they are on one matter and no more.
    pub grade: Option<Grade>,
    /// Whether a reader said so.
    pub by_reader: bool,
    /// Whether not both can be true.
    pub contradicts: bool,
    /// Why they are no more than perhaps the same, where that is known.
    pub doubt: Option<Doubt>,
}

/// Why two statements are no more than perhaps the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Doubt {
    /// What they share is a clause of each.
    InPart(Passages),
    /// They tell of one act at two stages.
    Stages(Staged, Staged),
    /// One denies what the other says.
    Denied(Passages),
}

/// What a statement is linked with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Partner {
    pub statement: StatementId,
    pub kind: LinkKind,
    pub grade: Option<Grade>,
    pub contradicts: bool,
}

impl Partner {
    /// Whether an article that makes this statement has something on what its partner says: the same, perhaps the
    /// same, or the contrary.
    pub fn answers(&self) -> bool {
        self.grade.is_some() || self.contradicts
    }
}

/// Every link of a story.
#[derive(Debug)]
pub struct Alignment {
    /// By score, best first; equal scores in the story's order.
    pub links: Vec<Link>,
    /// By statement: its highest likeness (`crate::similarity`) with any of another article.
    pub closest: ById<StatementId, f64>,
    /// By statement: the highest probability that one of another article reports the same.
    pub reported: ById<StatementId, f64>,
}

impl Alignment {
    /// Sets every statement against those of other articles that are most alike to it, and keeps the
    /// best, and what contradicts another. Two of which one denies the other do not say the same.
    pub fn new(
        story: &Story,
        same_claim: &SameClaim,
        contradictions: &Contradictions,
        readings: &Readings,
    ) -> Self {
        let mut closest: ById<StatementId, f64> = ById::new(vec![0.0; story.statements.len()]);
        let mut reported = closest.clone();
        let mut links = Vec::new();
        for ((a, b), likeness) in same_claim.pairs(story) {
            let decided = story.decisions.link(a, b);
            if decided == Some(Verdict::Different) {
                continue;
            }
            let score = same_claim.score(story, a, b);
            for end in [a, b] {
                let (closest, reported) = (closest.of_mut(end), reported.of_mut(end));
                *closest = closest.max(likeness);
                *reported = reported.max(score);
            }
            let contradiction = contradictions.get(&(a, b)).map(|one| one.kind);
            let denies = contradiction == Some(ContradictionKind::Negation);
            let Judgement { grade, doubt } =
                if denies { Judgement::default() } else { Judgement::new(story, readings, (a, b), score) };
            if likeness >= MIN_RELATED_SIMILARITY || grade.is_some() || contradiction.is_some() {
                let kind = kind(story.statement(a), story.statement(b), grade);
                let (by_reader, contradicts) = (decided.is_some(), contradiction.is_some());
                links.push(Link { a, b, score, kind, grade, by_reader, contradicts, doubt });
            }
        }
        sort_by(&mut links, |x, y| y.score.total_cmp(&x.score).then_with(|| (x.a, x.b).cmp(&(y.a, y.b))));
        keep_best(&mut links, story);
        links.shrink_to_fit();
        Self { links, closest, reported }
    }

    /// The links that are worth reporting, best first. Those to copies are counted by themselves: a copy of an
    /// article takes the place of no other.
    pub fn reported_links(&self, story: &Story) -> Vec<Link> {
        let is_copy = |statement| story.statement(statement).is_copy;
        let mut counts: BTreeMap<(StatementId, bool), usize> = BTreeMap::new();
        let mut is_among_best = |link: &&Link| {
            let mut among = link.by_reader || link.contradicts;
            for (end, other) in [(link.a, link.b), (link.b, link.a)] {
                let count = counts.entry((end, is_copy(other))).or_insert(0);
                *count += 1;
                among |= *count <= MAX_REPORTED_LINKS_PER_STATEMENT;
            }
            among
        };
        self.links.iter().filter(|link| is_among_best(link)).copied().collect()
    }

    /// Whether the statement says what no other article does, as far as can be told. What leads up to another
    /// says nothing by itself.
    pub fn is_unique(&self, story: &Story, statement: StatementId) -> bool {
        !story.says_nothing(statement)
            && *self.closest.of(statement) < MAX_UNIQUE_SIMILARITY
            && *self.reported.of(statement) < MIN_PERHAPS_PROBABILITY
    }
}

/// By statement of the story: what `links`, best first, link it with; the surest first, of equally sure ones
/// the one that was given first.
pub fn partners(links: &[Link], story: &Story) -> ById<StatementId, Vec<Partner>> {
    let mut scored: ById<StatementId, Vec<(f64, Partner)>> =
        ById::new(vec![Vec::new(); story.statements.len()]);
    for link in links {
        for (own, other) in [(link.a, link.b), (link.b, link.a)] {
            let Link { score, kind, grade, contradicts, .. } = *link;
            scored.of_mut(own).push((score, Partner { statement: other, kind, grade, contradicts }));
        }
    }
    let in_order = |mut scored: Vec<(f64, Partner)>| {
        sort_by(&mut scored, |(one, x), (other, y)| {
            other.total_cmp(one).then_with(|| story.place(x.statement).cmp(&story.place(y.statement)))
        });
        scored.into_iter().map(|(_, partner)| partner).collect()
    };
    scored.into_values().into_iter().map(in_order).collect()
}

/// Keeps of `links`, best first, those that are among the [`MAX_LINKS_PER_ARTICLE`] best of either end, a
/// reader's, and those that contradict each other.
fn keep_best(links: &mut Vec<Link>, story: &Story) {
    let mut kept: BTreeMap<(StatementId, ArticleId), usize> = BTreeMap::new();
    let article = |statement| story.statement(statement).article;
    links.retain(|link| {
        let mut is_among_best = link.by_reader || link.contradicts;
        for (end, other) in [(link.a, link.b), (link.b, link.a)] {
            let kept = kept.entry((end, article(other))).or_insert(0);
            is_among_best |= *kept < MAX_LINKS_PER_ARTICLE;
            *kept += 1;
        }
        is_among_best
    });
}

/// How far two statements say the same.
#[derive(Debug, Default)]
struct Judgement {
    grade: Option<Grade>,
    doubt: Option<Doubt>,
}

impl Judgement {
    /// What a reader decided comes first. What is the same in part is never more than perhaps the same, nor is what
    /// one denies a word of or tells of at another stage; of a few words with one phrase in common nothing is asked.
    /// What leads up to another statement says nothing by itself.
    fn new(story: &Story, readings: &Readings, (a, b): (StatementId, StatementId), score: f64) -> Self {
        let readings = readings.pair(a, b);
        let part = || readings.and_then(|(a, b)| shared_part(a, b)).map(Doubt::InPart);
        let of_grade = |grade| Self { grade, ..Self::default() };
        match story.decisions.link(a, b) {
            Some(Verdict::Same) => return of_grade(Some(Grade::Sure)),
            Some(Verdict::InPart) => return Self { doubt: part(), ..of_grade(Some(Grade::Perhaps)) },
            Some(Verdict::Different) => return Self::default(),
            None => {}
        }
        let Some(grade) = Grade::of(score) else { return Self::default() };
        let ends = [a, b];
        if ends.iter().any(|end| story.says_nothing(*end)) && !SameClaim::has_same_words(story, a, b) {
            return Self::default();
        }
        let says_little = |end: &StatementId| {
            let words = &story.statement(*end).words;
            words.iter().filter(|word| word.counts()).count() < MIN_WORDS_OF_PERHAPS
        };
        match grade {
            Grade::Sure => {
                let doubt = readings.and_then(|(a, b)| {
                    let stages = stages(a, b).map(|(of_a, of_b)| Doubt::Stages(of_a, of_b));
                    stages.or_else(|| denied_in_one(a, b).map(Doubt::Denied))
                });
                let grade = if doubt.is_some() { Grade::Perhaps } else { Grade::Sure };
                Self { grade: Some(grade), doubt }
            }
            Grade::Perhaps if !ends.iter().any(says_little) => {
                let doubt = if score >= MIN_PROBABILITY_OF_PART { part() } else { None };
                Self { grade: Some(Grade::Perhaps), doubt }
            }
            Grade::Perhaps => Self::default(),
        }
    }
}

fn kind(a: &Statement, b: &Statement, grade: Option<Grade>) -> LinkKind {
    let forms = |words: &[Word]| words.iter().map(|word| word.form).collect::<Vec<_>>();
    let (a_forms, b_forms) = (forms(&a.words), forms(&b.words));
    if a_forms == b_forms {
        LinkKind::Verbatim
    } else if common(a_forms, b_forms) >= MIN_NEAR_WORD_SHARE {
        LinkKind::Near
    } else if grade.is_some() {
        LinkKind::Same
    } else {
        LinkKind::Related
    }
}

/// Share of the words that both have, whatever their order (Dice), 0..1.
fn common(mut a: Vec<Id>, mut b: Vec<Id>) -> f64 {
    let all = a.len() + b.len();
    a.sort_unstable();
    b.sort_unstable();
    let mut rest = b.as_slice();
    let mut both = 0;
    for form in a {
        rest = rest.get(rest.partition_point(|other| *other < form)..).unwrap_or_default();
        if let Some((_, after)) = rest.split_first().filter(|(other, _)| **other == form) {
            both += 2;
            rest = after;
        }
    }
    if all == 0 { 0.0 } else { f64::from(both) / all as f64 }
}
