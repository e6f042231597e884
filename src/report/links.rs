//! The links of a report, with their reasons and what comes next to them.

use std::collections::BTreeMap;

use super::findings::Findings;
use super::names::Names;
use super::numbers::thousandths;
use super::utf16::Utf16Offsets;
use super::{Contradiction, Link, LinkKind, Nearest, Passages, Reason, RunnersUp, Staged, Stages, Utf16Span};
use crate::align;
use crate::error::Error;
use crate::index::{ArticleId, StatementId};
use crate::same_claim::{self, ReasonKind};
use crate::sorting::{sort_by, sort_by_key};
use crate::span::{self, Span};
use crate::stage;
use crate::words::Id;

/// The links that are worth reporting, best first.
pub fn links(findings: &Findings) -> Vec<Link> {
    let story = &findings.story;
    let names = Names(story);
    let next = Next::new(&findings.alignment.links, findings);
    let reported = findings.reported_links.iter();
    let mut links: Vec<_> = reported.map(|link| (in_order(link.a, link.b, names), link)).collect();
    sort_by(&mut links, |((a, b), x), ((c, d), y)| {
        let places = |a, b| (story.place(a), story.place(b));
        y.score.total_cmp(&x.score).then_with(|| places(*a, *b).cmp(&places(*c, *d)))
    });
    links
        .into_iter()
        .map(|(ends, link)| link_value(ends, link.score, link.kind, Some(link), &next, findings))
        .collect()
}

/// What is to be said of any two statements of different articles, given by their ids: of two that the
/// report links, the same as there.
///
/// # Errors
/// [`Error::UnknownStatement`] or [`Error::OneArticle`].
pub fn link(a: &str, b: &str, findings: &Findings) -> Result<Link<Option<LinkKind>>, Error> {
    let names = Names(&findings.story);
    let (a, b) = in_order(names.statement(a)?, names.statement(b)?, names);
    if article(findings, a) == article(findings, b) {
        return Err(Error::OneArticle { a: names.id(a), b: names.id(b) });
    }
    let is_at = |link: &&align::Link| [link.a, link.b].iter().any(|end| *end == a || *end == b);
    let near: Vec<_> = findings.alignment.links.iter().filter(is_at).copied().collect();
    let linked = near.iter().find(|link| in_order(link.a, link.b, names) == (a, b));
    let kind = linked.map(|link| link.kind);
    let score = findings.same_claim.score(&findings.story, a, b);
    Ok(link_value((a, b), score, kind, linked, &Next::new(&near, findings), findings))
}

/// The one that was given first, first.
pub(super) fn in_order(a: StatementId, b: StatementId, names: Names) -> (StatementId, StatementId) {
    if names.0.place(a) <= names.0.place(b) { (a, b) } else { (b, a) }
}

fn link_value<Kind>(
    (a, b): (StatementId, StatementId),
    score: f64,
    kind: Kind,
    linked: Option<&align::Link>,
    next: &Next,
    findings: &Findings,
) -> Link<Kind> {
    let names = Names(&findings.story);
    let doubt = linked.and_then(|link| link.doubt);
    let is_turned = linked.is_some_and(|link| link.a != a);
    let span = |span, end| in_utf16(span, end, findings);
    let passages = |of: span::Passages| {
        let [of_a, of_b] = turned([of.a, of.b], is_turned);
        Passages { a: span(of_a, a), b: span(of_b, b) }
    };
    let staged = |one: stage::Staged, end| Staged { stage: one.stage, span: span(one.span, end) };
    Link {
        a: names.id(a),
        b: names.id(b),
        score: thousandths(score),
        kind,
        grade: linked.and_then(|link| link.grade),
        reasons: reasons(a, b, findings),
        runners_up: RunnersUp { a: next.to(a, b, findings), b: next.to(b, a, findings) },
        contradiction: contradiction(a, b, findings),
        part: match doubt {
            Some(align::Doubt::InPart(part)) => Some(passages(part)),
            _ => None,
        },
        stages: match doubt {
            Some(align::Doubt::Stages(one, other)) => {
                let [of_a, of_b] = turned([one, other], is_turned);
                Some(Stages { a: staged(of_a, a), b: staged(of_b, b) })
            }
            _ => None,
        },
        denial: match doubt {
            Some(align::Doubt::Denied(words)) => Some(passages(words)),
            _ => None,
        },
    }
}

/// The two as a link of the report has them, whose ends may stand the other way round.
fn turned<T>([one, other]: [T; 2], is_turned: bool) -> [T; 2] {
    if is_turned { [other, one] } else { [one, other] }
}

/// A span of the article that a statement stands in.
fn in_utf16(span: Span, statement: StatementId, findings: &Findings) -> Utf16Span {
    Utf16Offsets::new(&findings.story.article(article(findings, statement)).source.text).span(span)
}

/// In UTF-16, as seen from `a`.
fn contradiction(a: StatementId, b: StatementId, findings: &Findings) -> Option<Contradiction> {
    let found = findings.contradictions.get(&(a.min(b), a.max(b)))?.clone();
    let found = if b < a { found.turned() } else { found };
    let spans = |spans: &[Span], statement| {
        let offsets = Utf16Offsets::new(&findings.story.article(article(findings, statement)).source.text);
        spans.iter().map(|span| offsets.span(*span)).collect()
    };
    Some(Contradiction { kind: found.kind, a: spans(&found.a, a), b: spans(&found.b, b) })
}

/// By statement and other article: the two best links, with the statement they lead to.
struct Next(BTreeMap<(StatementId, ArticleId), Vec<(StatementId, f64)>>);

impl Next {
    /// From `links`, best first.
    fn new(links: &[align::Link], findings: &Findings) -> Self {
        let mut next: BTreeMap<_, Vec<(StatementId, f64)>> = BTreeMap::new();
        for link in links {
            for (from, to) in [(link.a, link.b), (link.b, link.a)] {
                let best = next.entry((from, article(findings, to))).or_default();
                if best.len() < 2 {
                    best.push((to, link.score));
                }
            }
        }
        Self(next)
    }

    /// What, of the article of `instead`, comes next to it for the statement `of`.
    fn to(&self, instead: StatementId, of: StatementId, findings: &Findings) -> Option<Nearest> {
        let best = self.0.get(&(of, article(findings, instead)))?;
        let (statement, score) = best.iter().find(|(statement, _)| *statement != instead)?;
        Some(Nearest { statement: Names(&findings.story).id(*statement), score: thousandths(*score) })
    }
}

fn article(findings: &Findings, statement: StatementId) -> ArticleId {
    findings.story.statement(statement).article
}

fn reasons(a: StatementId, b: StatementId, findings: &Findings) -> Vec<Reason> {
    let reasons = findings.same_claim.reasons(&findings.story, a, b);
    let shares: Vec<f64> = reasons.iter().map(|reason| reason.share).collect();
    let counts = |reason: &same_claim::Reason, share: f64| share > 0.0 || reason.kind == ReasonKind::Reader;
    let reported = reasons.iter().zip(rounded(&shares)).filter(|(reason, share)| counts(reason, *share));
    reported
        .map(|(reason, share)| Reason { kind: reason.kind, words: words(reason, a, b, findings), share })
        .collect()
}

/// The shares in thousandths, so that they add up to their sum in thousandths (largest remainder).
fn rounded(shares: &[f64]) -> Vec<f64> {
    let mut whole: Vec<f64> = shares.iter().map(|share| (share * 1000.0).floor()).collect();
    let sum = (shares.iter().sum::<f64>() * 1000.0).round();
    let mut by_rest: Vec<usize> = (0..shares.len()).collect();
    let rest = |at: &usize| shares.get(*at).map_or(0.0, |share| share * 1000.0).fract();
    sort_by(&mut by_rest, |a, b| rest(b).total_cmp(&rest(a)).then(a.cmp(b)));
    let missing = sum - whole.iter().sum::<f64>();
    for at in by_rest.into_iter().take(missing.max(0.0) as usize) {
        if let Some(whole) = whole.get_mut(at) {
            *whole += 1.0;
        }
    }
    whole.into_iter().map(|thousandths| thousandths / 1000.0).collect()
}

/// Close words, the closest first; shared ones in the order of the first statement.
fn words(reason: &same_claim::Reason, a: StatementId, b: StatementId, findings: &Findings) -> Vec<String> {
    let is_turned = b < a;
    let mut stems: Vec<(Id, Id)> = reason.stems.clone();
    if is_turned {
        stems.iter_mut().for_each(|(one, other)| std::mem::swap(one, other));
    }
    let place = |stem: Id| {
        let statement = findings.story.statement(a);
        statement.words.iter().position(|word| word.stem == stem)
    };
    if reason.kind != ReasonKind::CloseWords {
        sort_by_key(&mut stems, |(own, _)| place(*own));
    }
    let told = |(own, other): (Id, Id)| {
        let word = written(own, a, findings)?;
        if own == other { Some(word) } else { Some(format!("{word} / {}", written(other, b, findings)?)) }
    };
    stems.into_iter().filter_map(told).collect()
}

/// How the statement writes the word with this stem, unless it is one that tells nothing.
fn written(stem: Id, statement: StatementId, findings: &Findings) -> Option<String> {
    let statement = findings.story.statement(statement);
    let word = statement.words.iter().find(|word| word.stem == stem && word.counts())?;
    Some(word.span.of(findings.story.text(statement)).to_owned())
}
