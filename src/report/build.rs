//! What the modules before found, as the one plain value of the contract.

use std::collections::{BTreeMap, BTreeSet};

use super::articles::articles;
use super::findings::{Findings, ThemeParts};
use super::links::{in_order, links};
use super::names::{Names, in_given_order};
use super::numbers::{count, position, thousandths};
use super::utf16::Utf16Offsets;
use super::{
    AppliedCorrection, BriefLine, Cell, CopiedSpan, Diff, Group, Member, Nearest, Overlap, PlacedNote,
    Question, Report, Row, Segment, SharedCopy, Theme,
};
use crate::analysis::{brief, copies};
use crate::correction::Fit;
use crate::diff;
use crate::group;
use crate::index::{ArticleId, ById, StatementId};
use crate::review;
use crate::sorting::sort_by_key;
use crate::span::Span;
use crate::story::{self, Story};

/// The version of the report's layout.
const REPORT_VERSION: u32 = 2;

/// The report on a story, its articles in the order in which they were given.
pub fn report(findings: &Findings) -> Report {
    let Findings { story, themes, .. } = findings;
    let names = Names(story);
    let ids = theme_ids(findings);
    Report {
        version: REPORT_VERSION,
        title: findings.title.clone(),
        articles: articles(findings, &ids),
        links: links(findings),
        groups: groups(findings),
        brief: brief(findings),
        review: questions(findings, &ids),
        themes: themes
            .iter()
            .zip(&ids)
            .enumerate()
            .map(|(place, (parts, id))| theme_value(id, parts, judged(place, story, names), story, names))
            .collect(),
        rows: themes.iter().zip(&ids).flat_map(|(parts, id)| row_values(id, parts, story, names)).collect(),
        unique: names.in_given_order(&findings.unique),
        overlap: overlaps(findings),
        copies: copies(findings),
        corrections: corrections(findings, &ids),
        notes: notes(findings, &ids),
    }
}

/// Two texts set against each other, in UTF-16.
pub fn diff_value(a: &str, b: &str) -> Diff {
    let found = diff::diff(a, b);
    let segments = |text: &str, segments: &[diff::Segment]| {
        let offsets = Utf16Offsets::new(text);
        segments
            .iter()
            .map(|segment| Segment { span: offsets.span(segment.span), kind: segment.kind })
            .collect()
    };
    Diff {
        a: segments(a, &found.a),
        b: segments(b, &found.b),
        ratio: thousandths(found.ratio),
        mode: found.mode,
    }
}

fn groups(findings: &Findings) -> Vec<Group> {
    let names = Names(&findings.story);
    let group = |(number, group): (usize, &group::Group)| Group {
        id: format!("g{number}"),
        statements: names.in_given_order(&group.statements),
        central: names.id(group.central),
        articles: in_given_order(&findings.story, &findings.story.articles.ids().collect::<Vec<_>>())
            .filter(|(_, id)| group.articles(&findings.story).contains(id))
            .map(|(article, _)| article.source.id.clone())
            .collect(),
    };
    (1..).zip(&findings.groups.all).map(group).collect()
}

fn brief(findings: &Findings) -> Vec<BriefLine> {
    let names = Names(&findings.story);
    let article = |id: &ArticleId| findings.story.article(*id).source.id.clone();
    let line = |line: &brief::BriefLine| BriefLine {
        kind: line.kind,
        statements: line.statements.iter().map(|statement| names.id(*statement)).collect(),
        articles: line.articles.iter().map(article).collect(),
        everywhere: line.everywhere,
        days: line.days,
        copy: line.copy.map(copy_id),
        texts: count(line.texts),
    };
    findings.brief.iter().map(line).collect()
}

/// The id of what several articles print, by its place.
fn copy_id(place: usize) -> String {
    format!("c{}", place + 1)
}

fn copies(findings: &Findings) -> Vec<SharedCopy> {
    let story = &findings.story;
    let article = |id: ArticleId| story.article(id).source.id.clone();
    let copy = |(place, copy): (usize, &copies::SharedCopy)| {
        let offsets: BTreeMap<ArticleId, Utf16Offsets> = copy
            .articles
            .iter()
            .map(|id| (*id, Utf16Offsets::new(&story.article(*id).source.text)))
            .collect();
        let span = |(id, span): &(ArticleId, Span)| {
            Some(CopiedSpan { article: article(*id), span: offsets.get(id)?.span(*span) })
        };
        let mut given: Vec<ArticleId> = copy.articles.clone();
        sort_by_key(&mut given, |id| story.article(*id).input_index);
        SharedCopy {
            id: copy_id(place),
            articles: given.into_iter().map(article).collect(),
            agency: copy.agency.clone(),
            spans: copy.passages.iter().filter_map(span).collect(),
            share: copy
                .articles
                .iter()
                .zip(&copy.shares)
                .map(|(id, share)| (article(*id), thousandths(*share)))
                .collect(),
        }
    };
    findings.copies.iter().enumerate().map(copy).collect()
}

fn questions(findings: &Findings, ids: &[String]) -> Vec<Question> {
    let names = Names(&findings.story);
    let question = |question: &review::Question| match *question {
        review::Question::Pair(a, b) => {
            let (a, b) = in_order(a, b, names);
            Question::Pair { a: names.id(a), b: names.id(b) }
        }
        review::Question::Member(theme, statement) => {
            let theme = ids.get(theme).cloned().unwrap_or_default();
            Question::Member { theme, statement: names.id(statement) }
        }
    };
    findings.review.iter().map(question).collect()
}

fn corrections(findings: &Findings, ids: &[String]) -> Vec<AppliedCorrection> {
    let fits = findings.corrections.iter().zip(&findings.story.decisions.corrections);
    fits.map(|(correction, fit)| AppliedCorrection {
        correction: correction.clone(),
        fits: fit.fits,
        theme: fit.theme.and_then(|place| ids.get(place).cloned()),
        statements: statement_ids(fit, findings),
    })
    .collect()
}

fn notes(findings: &Findings, ids: &[String]) -> Vec<PlacedNote> {
    let fits = findings.notes.iter().zip(&findings.story.decisions.notes);
    fits.map(|(note, fit)| PlacedNote {
        note: note.clone(),
        fits: fit.fits,
        theme: fit.theme.and_then(|place| ids.get(place).cloned()),
        statements: statement_ids(fit, findings),
    })
    .collect()
}

fn statement_ids(fit: &Fit, findings: &Findings) -> Vec<String> {
    fit.statements.iter().map(|statement| Names(&findings.story).id(*statement)).collect()
}

/// The ids of the themes. The project's keep their own, so that a link to one holds when others come and
/// go; those that were found, and one whose own cannot tell it from the others, get new ones.
fn theme_ids(findings: &Findings) -> Vec<String> {
    let is_plain = |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let named = findings.named_themes.iter();
    let own: Vec<Option<&String>> =
        named.map(|id| (is_plain(id) && taken.insert(id)).then_some(id)).collect();
    let mut new = (1..).map(|number| format!("f{number}")).filter(|id| !taken.contains(id.as_str()));
    let own = own.into_iter().chain(std::iter::repeat(None));
    let ids = findings.themes.iter().zip(own).map(|(_, own)| own.cloned().or_else(|| new.next()));
    ids.map(Option::unwrap_or_default).collect()
}

/// The statements of which the reader said whether they are on the theme at `place`.
fn judged(place: usize, story: &Story, names: Names) -> Vec<String> {
    let judged: Vec<_> = story.decisions.of_theme(place).map(|(statement, _)| statement).collect();
    names.in_given_order(&judged)
}

fn theme_value(id: &str, parts: &ThemeParts, judged: Vec<String>, story: &Story, names: Names) -> Theme {
    let theme = &parts.theme;
    let mut members: Vec<_> = theme.members.iter().collect();
    sort_by_key(&mut members, |member| story.place(member.statement));
    let score = |statement| thousandths(*theme.scores.of(statement));
    Theme {
        id: id.to_owned(),
        label: theme.label.clone(),
        origin: theme.origin,
        query: theme.query.clone(),
        disagreement: parts.disagreement.map(thousandths),
        contradictions: count(parts.contradictions),
        judged,
        members: members
            .into_iter()
            .map(|member| Member {
                statement: names.id(member.statement),
                score: score(member.statement),
                state: member.state,
                cue: member.cue.clone(),
                by_reader: member.by_reader,
            })
            .collect(),
        cells: in_given_order(story, parts.cells.values())
            .map(|(article, cell)| Cell {
                article: article.source.id.clone(),
                state: cell.state,
                statements: cell.statements.iter().map(|statement| names.id(*statement)).collect(),
                first_position: cell.first_position.or_else(|| {
                    cell.statements.first().map(|first| position(story.statement(*first), article))
                }),
                words: count(cell.words),
                left_out: count(cell.left_out),
                nearest: cell.nearest.map(|(statement, score)| Nearest {
                    statement: names.id(statement),
                    score: thousandths(score),
                }),
            })
            .collect(),
    }
}

/// Each article against each other one, in the order in which they were given.
fn overlaps(findings: &Findings) -> Vec<Overlap> {
    let story = &findings.story;
    let of_article = |(article, counts): (&story::Article, &ById<ArticleId, usize>)| {
        let all = article.statements.len();
        let others = in_given_order(story, counts.values())
            .filter(|(other, _)| other.input_index != article.input_index);
        let overlap = |(other, shared): (&story::Article, &usize)| Overlap {
            article: article.source.id.clone(),
            other: other.source.id.clone(),
            statements: count(*shared),
            of: count(all),
            share: (all > 0 && (*shared > 0 || article.is_peer_of(other)))
                .then(|| thousandths(*shared as f64 / all as f64)),
        };
        others.map(overlap).collect::<Vec<_>>()
    };
    in_given_order(story, findings.overlap.values()).flat_map(of_article).collect()
}

fn row_values(id: &str, parts: &ThemeParts, story: &Story, names: Names) -> Vec<Row> {
    let cells = |statements: &[StatementId]| {
        let by_article: Vec<Vec<String>> = story
            .articles
            .values()
            .iter()
            .map(|article| {
                statements.iter().filter(|s| article.statements.contains(**s)).map(|s| names.id(*s)).collect()
            })
            .collect();
        in_given_order(story, &by_article).map(|(_, cell)| cell.clone()).collect::<Vec<_>>()
    };
    parts
        .rows
        .iter()
        .map(|row| Row {
            theme: id.to_owned(),
            label: row.label.clone(),
            cells: cells(&row.statements),
            perhaps: cells(&row.perhaps),
        })
        .collect()
}
