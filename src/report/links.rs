//! The links of a report, with their reasons and what comes next to them.

use std::collections::BTreeMap;

use super::build::{Findings, Names, thousandths};
use super::{Link, Nearest, Reason, RunnersUp};
use crate::align;
use crate::sameness;
use crate::words::Id;

/// A link is reported when it is among so many best ones of either of its statements: with a hundred
/// articles a statement has more than any reader follows, and more than a page can hold.
const LINKS_PER_STATEMENT: usize = 16;

/// The links that are worth reporting, best first.
pub fn links(findings: &Findings, names: &Names) -> Vec<Link> {
    let next = Next::of(findings);
    let ends = |link: &align::Link| {
        let (a, b) = (names.place(link.a), names.place(link.b));
        if a <= b { (link.a, link.b) } else { (link.b, link.a) }
    };
    let mut links = best(findings);
    links.sort_by(|x, y| {
        let places = |link: &align::Link| {
            let (a, b) = ends(link);
            (names.place(a), names.place(b))
        };
        y.score.total_cmp(&x.score).then_with(|| places(x).cmp(&places(y)))
    });
    links
        .into_iter()
        .map(|link| {
            let (a, b) = ends(link);
            Link {
                a: names.id(a),
                b: names.id(b),
                score: thousandths(link.score),
                kind: link.kind,
                reasons: reasons(a, b, findings),
                runners_up: RunnersUp {
                    a: next.to(a, b, findings, names),
                    b: next.to(b, a, findings, names),
                },
            }
        })
        .collect()
}

fn best<'f>(findings: &'f Findings) -> Vec<&'f align::Link> {
    let mut reported = vec![0; findings.story.statements.len()];
    let mut is_among_best = |link: &&align::Link| {
        let mut among = false;
        for end in [link.a, link.b] {
            if let Some(count) = reported.get_mut(end).filter(|count| **count < LINKS_PER_STATEMENT) {
                *count += 1;
                among = true;
            }
        }
        among
    };
    findings.alignment.links.iter().filter(|link| is_among_best(link)).collect()
}

/// By statement and other article: the two best links, with the statement they lead to.
struct Next(BTreeMap<(usize, usize), Vec<(usize, f64)>>);

impl Next {
    fn of(findings: &Findings) -> Self {
        let mut next: BTreeMap<_, Vec<(usize, f64)>> = BTreeMap::new();
        for link in &findings.alignment.links {
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
    fn to(&self, instead: usize, of: usize, findings: &Findings, names: &Names) -> Option<Nearest> {
        let best = self.0.get(&(of, article(findings, instead)))?;
        let (statement, score) = best.iter().find(|(statement, _)| *statement != instead)?;
        Some(Nearest { statement: names.id(*statement), score: thousandths(*score) })
    }
}

fn article(findings: &Findings, statement: usize) -> usize {
    findings.story.statements.get(statement).map_or(0, |statement| statement.article)
}

fn reasons(a: usize, b: usize, findings: &Findings) -> Vec<Reason> {
    let reasons = findings.sameness.reasons(findings.story, a, b);
    reasons
        .into_iter()
        .map(|reason| Reason {
            kind: reason.kind,
            words: words(&reason, a, b, findings),
            share: thousandths(reason.share),
        })
        .collect()
}

fn words(reason: &sameness::Reason, a: usize, b: usize, findings: &Findings) -> Vec<String> {
    let in_order = (a.min(b), a.max(b)) == (a, b);
    let mut words = Vec::new();
    for (first, second) in &reason.stems {
        let (own, other) = if in_order { (first, second) } else { (second, first) };
        let Some(own_word) = written(*own, a, findings) else { continue };
        words.push(match written(*other, b, findings) {
            Some(other_word) if own != other => format!("{own_word} / {other_word}"),
            _ => own_word,
        });
    }
    words
}

/// How the statement writes the word with this stem, unless it is one that tells nothing.
fn written(stem: Id, statement: usize, findings: &Findings) -> Option<String> {
    let statement = findings.story.statements.get(statement)?;
    let word = statement.words.iter().find(|word| word.stem == stem && word.counts())?;
    Some(word.span.of(findings.story.text(statement)).to_owned())
}
