//! What sets the articles apart as rows: what each lacks, how much they say alike, how their statements stand
//! to each other.

use super::{Table, known, origin_name};
use crate::report::{
    Article, Contradicting, Doubt, Found, LinkKind, Lookup, Relation, RelationKind, Report, Stage, State,
    Utf16Span,
};

/// Between the words of one statement that contradict another.
const SEPARATOR: &str = " | ";

/// A row for each statement of each thing that an article lacks; those of one have the same number.
pub(super) fn lacks(table: &mut Table, report: &Report) {
    table.row([
        "article",
        "outlet",
        "lack",
        "kind",
        "label",
        "articles",
        "other_article",
        "other_outlet",
        "other_statement",
        "nearest",
    ]);
    let lookup = Lookup::new(report);
    for article in &report.articles {
        for (number, lack) in (1..).zip(&article.lacks) {
            let theme = report.themes.iter().find(|theme| Some(&theme.id) == lack.theme.as_ref());
            let cell = theme.and_then(|theme| theme.cells.iter().find(|cell| cell.article == article.id));
            let nearest = cell.and_then(|cell| lookup.statement(&cell.nearest.as_ref()?.statement));
            for found in lack.statements.iter().filter_map(|id| lookup.statement(id)) {
                table.row([
                    article.id.as_str(),
                    known(article.outlet.as_ref()),
                    &number.to_string(),
                    if lack.theme.is_some() { "theme" } else { "claim" },
                    known(lack.label.as_ref()),
                    &lack.statements.len().to_string(),
                    &found.article.id,
                    known(found.article.outlet.as_ref()),
                    &found.text,
                    nearest.map_or("", |nearest| &nearest.text),
                ]);
            }
        }
    }
}

/// A row for each article and other one.
pub(super) fn overlap(table: &mut Table, report: &Report) {
    table.row(["article", "outlet", "other_article", "other_outlet", "statements", "of", "share"]);
    let article = |id: &str| report.articles.iter().find(|article| article.id == id);
    for overlap in &report.overlap {
        let (Some(one), Some(other)) = (article(&overlap.article), article(&overlap.other)) else { continue };
        table.row([
            one.id.as_str(),
            known(one.outlet.as_ref()),
            &other.id,
            known(other.outlet.as_ref()),
            &overlap.statements.to_string(),
            &overlap.of.to_string(),
            &overlap.share.map_or_else(String::new, |share| share.to_string()),
        ]);
    }
}

/// A row for each passage that several articles print word for word; those of one text have the same id.
pub(super) fn copies(table: &mut Table, report: &Report) {
    table.row(["copy", "articles", "agency", "article", "outlet", "share", "passage"]);
    for copy in &report.copies {
        for article in copy.articles.iter().filter_map(|id| report.article(id)) {
            for passage in copy.passages(article) {
                table.row([
                    copy.id.as_str(),
                    &copy.articles.len().to_string(),
                    known(copy.agency.as_ref()),
                    &article.id,
                    known(article.outlet.as_ref()),
                    &copy.share.get(&article.id).map_or_else(String::new, ToString::to_string),
                    &passage,
                ]);
            }
        }
    }
}

/// A row for each theme; the disagreement is empty where no article covers it.
pub(super) fn disagreement(table: &mut Table, report: &Report) {
    table.row(["theme", "origin", "articles", "words", "disagreement", "contradictions"]);
    for theme in &report.themes {
        let covering = || theme.cells.iter().filter(|cell| cell.state == State::Covered);
        table.row([
            theme.label.as_str(),
            origin_name(theme.origin),
            &covering().count().to_string(),
            &covering().map(|cell| cell.words).sum::<u32>().to_string(),
            &theme.disagreement.map_or_else(String::new, |disagreement| disagreement.to_string()),
            &theme.contradictions.to_string(),
        ]);
    }
}

/// A row for each statement and one of another article that it stands in a relation to; one row for a
/// statement that stands alone, none for one of which nothing can be told.
pub(super) fn relations(table: &mut Table, report: &Report) {
    table.row([
        "article",
        "outlet",
        "statement",
        "relation",
        "everywhere",
        "other_article",
        "other_outlet",
        "other_statement",
        "link",
        "contradicting",
        "other_contradicting",
        "part",
        "other_part",
        "stage",
        "other_stage",
        "denied",
        "other_denied",
    ]);
    let lookup = Lookup::new(report);
    for article in &report.articles {
        for statement in &article.statements {
            let (Some(relation), Some(own)) = (&statement.relation, lookup.statement(&statement.id)) else {
                continue;
            };
            let same = relation.same.iter().map(|same| (same.statement.as_str(), link_name(same.kind)));
            let is_same = |id: &str| relation.same.iter().any(|same| same.statement == id);
            let contradicting = relation.contradicts.iter().map(|one| one.statement.as_str());
            let contradicting = contradicting.filter(|id| !is_same(id)).map(|id| (id, "contradicts"));
            let perhaps = relation.perhaps.iter().map(|id| (id.as_str(), "perhaps"));
            let near = relation.near.iter().map(|id| (id.as_str(), link_name(LinkKind::Related)));
            let all = same.chain(contradicting).chain(perhaps).chain(near);
            let others: Vec<_> = all.filter_map(|(id, link)| Some((lookup.statement(id)?, link))).collect();
            for (other, link) in &others {
                row(table, own, relation, Some((other, link)), &lookup);
            }
            if others.is_empty() {
                row(table, own, relation, None, &lookup);
            }
        }
    }
}

/// The `other` with what it is to its own, the words in which they contradict each other, the part that they share and
/// the stages at which they tell of one act, and what one of them denies.
fn row(table: &mut Table, own: &Found, relation: &Relation, other: Option<(&Found, &str)>, lookup: &Lookup) {
    let (other, link) = (other.map(|(other, _)| other), other.map_or("", |(_, link)| link));
    let side = |article: &Article| [article.id.clone(), article.outlet.clone().unwrap_or_default()];
    let words = other.and_then(|other| relation.contradicting(&other.statement.id));
    let parts = |found: Option<&Found>, spans: fn(&Contradicting) -> &Vec<Utf16Span>| {
        found.zip(words).map_or_else(String::new, |(found, words)| parts(found, spans(words)))
    };
    let doubt = other.and_then(|other| lookup.doubt(&own.statement.id, [other.statement.id.as_str()]));
    let [part, other_part, stage, other_stage, denied, other_denied] =
        doubt.map(doubt_columns).unwrap_or_default();
    let [article, outlet] = side(own.article);
    let [other_article, other_outlet] = other.map(|other| side(other.article)).unwrap_or_default();
    table.row([
        article.as_str(),
        &outlet,
        &own.text,
        relation_name(relation.kind),
        if relation.everywhere { "1" } else { "0" },
        &other_article,
        &other_outlet,
        other.map_or("", |other| &other.text),
        link,
        &parts(Some(own), |words| &words.own),
        &parts(other, |words| &words.other),
        &part,
        &other_part,
        &stage,
        &other_stage,
        &denied,
        &other_denied,
    ]);
}

/// The parts that two statements share, the stages at which they tell of one act ('planned: set to vote'), and what
/// one denies.
fn doubt_columns(doubt: Doubt) -> [String; 6] {
    let none = String::new;
    let staged = |(stage, words): (Stage, String)| format!("{}: {words}", stage.words());
    match doubt {
        Doubt::InPart([own, other]) => [own, other, none(), none(), none(), none()],
        Doubt::Stages([own, other]) => [none(), none(), staged(own), staged(other), none(), none()],
        Doubt::Denied([own, other]) => [none(), none(), none(), none(), own, other],
        Doubt::Unsure => Default::default(),
    }
}

fn parts(found: &Found, spans: &[Utf16Span]) -> String {
    spans.iter().map(|span| found.part(*span)).collect::<Vec<_>>().join(SEPARATOR)
}

fn link_name(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Verbatim => "verbatim",
        LinkKind::Near => "near",
        LinkKind::Same => "same",
        LinkKind::Related => "related",
    }
}

fn relation_name(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Same => "same",
        RelationKind::Contradicts => "contradicts",
        RelationKind::Perhaps => "perhaps",
        RelationKind::Adds => "adds",
        RelationKind::Alone => "alone",
    }
}
