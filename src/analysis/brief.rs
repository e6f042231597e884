//! In brief: what a reader should know of a comparison first, as a few lines that each open their evidence.
//!
//! Nothing is composed: a line is a kind, and statements as their articles make them. There is none where there is
//! nothing to say.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::align::{Alignment, Partner};
use crate::analysis::copies::{MIN_MUCH, SharedCopy, texts};
use crate::analysis::relation::{Relation, RelationKind};
use crate::contradiction::{ContradictionKind, Contradictions};
use crate::group::{Group, Groups};
use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::story::Story;

/// How many claims that all or most articles report are told, at most.
const MAX_SHARED: usize = 5;

/// How many disputes are told, at most.
const MAX_DISPUTED: usize = 3;

/// How many statements that one article alone makes are told, at most; one an article.
const MAX_ONLY: usize = 3;

/// A statement with fewer words that tell something stands for no claim: 'He declined to comment.'
const MIN_TELLING_WORDS: usize = 5;

/// Below this likeness (`crate::similarity`) with every statement of other articles what an article alone says is
/// sure enough to be told first.
const MAX_ONLY_SIMILARITY: f64 = 0.25;

/// How many texts that several articles print are told, at most.
const MAX_COPIES: usize = 1;

/// Articles that lie further apart may differ for that alone.
const MAX_DAYS: i64 = 7;

/// What a line tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BriefKind {
    /// All or most articles report it.
    Shared,
    /// Two statements of which not both can be true.
    Disputed,
    /// One article alone reports it.
    Only,
    /// Several articles print one text.
    Copy,
    /// The articles lie more than a week apart.
    Dates,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefLine {
    pub kind: BriefKind,
    /// The one that is quoted first; of a claim then one of each other article that makes it.
    pub statements: Vec<StatementId>,
    /// Who says it; of dates the earliest and the latest article.
    pub articles: Vec<ArticleId>,
    /// Whether every article that is on the matter, in a language of the others, reports it.
    pub everywhere: bool,
    /// How many days lie between the earliest and the latest article.
    pub days: Option<u32>,
    /// Which of the texts that several articles print it is, by its place.
    pub copy: Option<usize>,
    /// In how many texts it stands: articles that print one text count once.
    pub texts: usize,
}

/// What lines are drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'e> {
    pub story: &'e Story,
    pub groups: &'e Groups,
    pub contradictions: &'e Contradictions,
    pub partners: &'e ById<StatementId, Vec<Partner>>,
    pub alignment: &'e Alignment,
    pub related: &'e ById<ArticleId, Option<bool>>,
    pub relations: &'e ById<StatementId, Option<Relation>>,
    pub copies: &'e [SharedCopy],
}

/// The lines of a story, in the order in which they are told; at most a dozen.
pub fn brief(evidence: Evidence) -> Vec<BriefLine> {
    let Evidence { story, groups, contradictions, partners, alignment, related, relations, copies } =
        evidence;
    let mut lines = disputed(story, groups, contradictions);
    lines.extend(shared(story, groups, partners, relations));
    let copied = copied(story, copies);
    // A dozen lines in all.
    let only = only(story, alignment, related, relations);
    lines.extend(only.into_iter().take(MAX_ONLY.saturating_sub(copied.len())));
    lines.extend(copied);
    lines.extend(dates(story));
    for line in &mut lines {
        line.texts = texts(story, copies, &line.statements);
    }
    lines
}

/// What cannot both be true; a statement in one line at most. What one article denies comes before another figure
/// or date, then what more articles report, then what stands earlier.
fn disputed(story: &Story, groups: &Groups, contradictions: &Contradictions) -> Vec<BriefLine> {
    let mut pairs: Vec<((StatementId, StatementId), ContradictionKind)> =
        contradictions.iter().map(|(pair, contradiction)| (*pair, contradiction.kind)).collect();
    let reporting = |one: StatementId| match groups.of(one) {
        Some(group) => group.articles(story),
        None => BTreeSet::from([story.statement(one).article]),
    };
    sort_by_key(&mut pairs, |((a, b), kind)| {
        let articles = reporting(*a).union(&reporting(*b)).count();
        let earliest = story.thousandths_before(*a).min(story.thousandths_before(*b));
        (*kind, Reverse(articles), earliest, *a, *b)
    });
    let mut met = BTreeSet::new();
    let fresh = pairs.into_iter().map(|(pair, _)| pair).filter(|(a, b)| {
        let is_fresh = !met.contains(a) && !met.contains(b);
        met.extend([*a, *b]);
        is_fresh
    });
    let line = |(a, b): (StatementId, StatementId)| {
        let (a, b) = if story.place(a) <= story.place(b) { (a, b) } else { (b, a) };
        BriefLine {
            kind: BriefKind::Disputed,
            statements: vec![a, b],
            articles: [a, b].map(|one| story.statement(one).article).to_vec(),
            everywhere: false,
            days: None,
            copy: None,
            texts: 0,
        }
    };
    fresh.take(MAX_DISPUTED).map(line).collect()
}

/// A claim, and one statement of each article that makes it: the most central one first.
struct Claim<'g> {
    group: &'g Group,
    statements: Vec<StatementId>,
}

impl<'g> Claim<'g> {
    /// What gives another figure or date than the central statement does not say what that says.
    fn new(
        group: &'g Group,
        story: &Story,
        partners: &ById<StatementId, Vec<Partner>>,
        relations: &ById<StatementId, Option<Relation>>,
    ) -> Self {
        let relation = relations.of(group.central).as_ref();
        let contradicts =
            |one: StatementId| relation.is_some_and(|relation| relation.is_contradicted_by(one));
        let sure = group.sure(partners).into_iter().filter(|one| !contradicts(*one));
        let mut met = BTreeSet::new();
        let is_first = |one: &StatementId| met.insert(story.statement(*one).article);
        Self { group, statements: sure.filter(is_first).collect() }
    }

    fn line(&self, story: &Story, relations: &ById<StatementId, Option<Relation>>) -> BriefLine {
        let relation = relations.of(self.group.central).as_ref();
        let all = self.statements.len() == self.group.articles(story).len();
        BriefLine {
            kind: BriefKind::Shared,
            statements: self.statements.clone(),
            articles: self.statements.iter().map(|one| story.statement(*one).article).collect(),
            everywhere: all && relation.is_some_and(|relation| relation.everywhere),
            days: None,
            copy: None,
            texts: 0,
        }
    }
}

/// What more than half of the articles report, what most of them do first, then what stands early in them. What
/// perhaps only repeats a line is not told again.
fn shared(
    story: &Story,
    groups: &Groups,
    partners: &ById<StatementId, Vec<Partner>>,
    relations: &ById<StatementId, Option<Relation>>,
) -> Vec<BriefLine> {
    let telling = groups.all.iter().filter(|group| tells(story, group.central));
    let claims = telling.map(|group| Claim::new(group, story, partners, relations));
    let mut shared: Vec<Claim> =
        claims.filter(|claim| 2 * claim.statements.len() > story.articles.len()).collect();
    sort_by_key(&mut shared, |claim| {
        let earliest = claim.statements.iter().map(|one| story.thousandths_before(*one)).min();
        (Reverse(claim.statements.len()), earliest, claim.group.statements.clone())
    });
    let mut told = BTreeSet::new();
    let is_new = |claim: &&Claim| {
        let is_new = !is_told(claim.group, &told, partners);
        told.extend(claim.group.statements.iter().copied().filter(|_| is_new));
        is_new
    };
    shared.iter().filter(is_new).take(MAX_SHARED).map(|claim| claim.line(story, relations)).collect()
}

/// Whether half of a group's statements perhaps say the same as statements that were told before.
fn is_told(group: &Group, told: &BTreeSet<StatementId>, partners: &ById<StatementId, Vec<Partner>>) -> bool {
    let repeats = |one: &&StatementId| {
        partners.of(**one).iter().any(|partner| partner.grade.is_some() && told.contains(&partner.statement))
    };
    2 * group.statements.iter().filter(repeats).count() >= group.statements.len()
}

/// Of what one article alone reports the weightiest: what stands early in it and takes much of it. What an article
/// on another matter says is no news on this one.
fn only(
    story: &Story,
    alignment: &Alignment,
    related: &ById<ArticleId, Option<bool>>,
    relations: &ById<StatementId, Option<Relation>>,
) -> Vec<BriefLine> {
    let is_alone = |one: &StatementId| {
        relations.of(*one).as_ref().is_some_and(|relation| relation.kind == RelationKind::Alone)
            && *related.of(story.statement(*one).article) != Some(false)
            && *alignment.closest.of(*one) < MAX_ONLY_SIMILARITY
            && tells(story, *one)
    };
    let mut alone: Vec<StatementId> = story.statements.ids().filter(is_alone).collect();
    let weight = |one: StatementId| {
        (1000_usize.saturating_sub(story.thousandths_before(one))) * story.statement(one).words.len()
    };
    sort_by_key(&mut alone, |one| (Reverse(weight(*one)), *one));
    let mut met = BTreeSet::new();
    let is_first = |one: &StatementId| met.insert(story.statement(*one).article);
    let line = |one: StatementId| BriefLine {
        kind: BriefKind::Only,
        statements: vec![one],
        articles: vec![story.statement(one).article],
        everywhere: false,
        days: None,
        copy: None,
        texts: 0,
    };
    alone.into_iter().filter(is_first).take(MAX_ONLY).map(line).collect()
}

/// What several articles print that is much of each of them, quoted by the first statement of it that tells something.
fn copied(story: &Story, copies: &[SharedCopy]) -> Vec<BriefLine> {
    let mut told: BTreeSet<ArticleId> = BTreeSet::new();
    let is_much = |copy: &SharedCopy| copy.shares.iter().all(|share| *share >= MIN_MUCH);
    let much = copies.iter().enumerate().filter(|(_, copy)| is_much(copy));
    let line = |(place, copy): (usize, &SharedCopy)| {
        let first = |article: &ArticleId| {
            let mut statements = story.article(*article).statements.clone();
            statements.find(|one| copy.has(story, *one) && tells(story, *one))
        };
        let mut articles = copy.articles.clone();
        sort_by_key(&mut articles, |id| story.article(*id).input_index);
        let statements: Vec<StatementId> = articles.iter().filter_map(first).collect();
        (statements.len() == articles.len()).then_some(BriefLine {
            kind: BriefKind::Copy,
            statements,
            articles,
            everywhere: false,
            days: None,
            copy: Some(place),
            texts: 0,
        })
    };
    // An article that is told of with others is not told of again with fewer of them.
    let is_new = |line: &BriefLine| {
        let is_new = line.articles.iter().any(|article| !told.contains(article));
        told.extend(&line.articles);
        is_new
    };
    much.filter_map(line).filter(is_new).take(MAX_COPIES).collect()
}

/// How far apart the articles lie, where that is more than a week.
fn dates(story: &Story) -> Option<BriefLine> {
    let dated = story.articles.iter().filter_map(|(id, article)| {
        Some((day_number(article.source.date.as_deref()?)?, article.input_index, id))
    });
    let dated: Vec<_> = dated.collect();
    let (first, _, earliest) = *dated.iter().min()?;
    let (last, _, latest) = *dated.iter().max()?;
    let days = (last - first > MAX_DAYS).then_some(u32::try_from(last - first).ok()?);
    days.map(|days| BriefLine {
        kind: BriefKind::Dates,
        statements: Vec::new(),
        articles: vec![earliest, latest],
        everywhere: false,
        days: Some(days),
        copy: None,
        texts: 0,
    })
}

/// Whether a statement is long enough to say something by itself, and no lead-in.
fn tells(story: &Story, statement: StatementId) -> bool {
    let words = &story.statement(statement).words;
    !story.says_nothing(statement) && words.iter().filter(|word| word.counts()).count() >= MIN_TELLING_WORDS
}

/// The number of a day, from a date as ISO 8601 writes it, `None` where it gives no day (after H. Hinnant,
/// 'chrono-compatible low-level date algorithms', 2014).
fn day_number(date: &str) -> Option<i64> {
    let mut parts = date.get(..10)?.split('-').map(str::parse::<i64>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let of_year = (153 * month + 2) / 5 + day - 1;
    let era = year.div_euclid(400);
    let year = year.rem_euclid(400);
    Some(era * 146_097 + year * 365 + year / 4 - year / 100 + of_year)
}

#[cfg(test)]
mod tests {
    use super::day_number;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let days = |from: &str, to: &str| day_number(to).unwrap() - day_number(from).unwrap();
        assert_eq!(days("2024-02-28", "2024-03-01T08:00:00Z"), 2);
        assert_eq!(days("2012-12-31", "2018-12-31"), 2191);
        assert_eq!(day_number("2024-02"), None);
    }
}
