//! What sets the articles apart as rows: what each lacks, how much they say alike, how their statements stand
//! to each other.

use super::{Table, known, origin_name};
use crate::report::{
    Article, FiguresInstead, Found, LinkKind, Lookup, Relation, RelationKind, Report, SameElsewhere, State,
    Utf16Span,
};

/// Between the figures of one statement.
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

/// A row for each theme; the disagreement is empty where no article covers it.
pub(super) fn disagreement(table: &mut Table, report: &Report) {
    table.row(["theme", "origin", "articles", "words", "disagreement"]);
    for theme in &report.themes {
        let covering = || theme.cells.iter().filter(|cell| cell.state == State::Covered);
        table.row([
            theme.label.as_str(),
            origin_name(theme.origin),
            &covering().count().to_string(),
            &covering().map(|cell| cell.words).sum::<u32>().to_string(),
            &theme.disagreement.map_or_else(String::new, |disagreement| disagreement.to_string()),
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
        "figures",
        "other_figures",
    ]);
    let lookup = Lookup::new(report);
    let related = link_name(LinkKind::Related);
    for article in &report.articles {
        for statement in &article.statements {
            let (Some(relation), Some(own)) = (&statement.relation, lookup.statement(&statement.id)) else {
                continue;
            };
            for same in &relation.same {
                let other = lookup.statement(&same.statement);
                row(table, own, relation, other.map(|other| (other, link_name(same.kind))), Some(same));
            }
            for perhaps in &relation.perhaps {
                row(table, own, relation, lookup.statement(perhaps).map(|other| (other, "perhaps")), None);
            }
            for near in &relation.near {
                row(table, own, relation, lookup.statement(near).map(|other| (other, related)), None);
            }
            if relation.same.is_empty() && relation.perhaps.is_empty() && relation.near.is_empty() {
                row(table, own, relation, None, None);
            }
        }
    }
}

/// The `other` with what it is to its own; `same` where it reports the same.
fn row(
    table: &mut Table,
    own: &Found,
    relation: &Relation,
    other: Option<(&Found, &str)>,
    same: Option<&SameElsewhere>,
) {
    let (other, kind) = (other.map(|(other, _)| other), other.map_or("", |(_, kind)| kind));
    let side = |article: &Article| [article.id.clone(), article.outlet.clone().unwrap_or_default()];
    let differs = same.and_then(|same| same.differs.as_ref());
    let figures = |found: Option<&Found>, spans: fn(&FiguresInstead) -> &Vec<Utf16Span>| {
        let parts = |found: &Found| differs.map(|differs| parts(found, spans(differs)));
        found.and_then(parts).unwrap_or_default()
    };
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
        kind,
        &figures(Some(own), |differs| &differs.own),
        &figures(other, |differs| &differs.other),
    ]);
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
        RelationKind::Differs => "differs",
        RelationKind::Perhaps => "perhaps",
        RelationKind::Adds => "adds",
        RelationKind::Alone => "alone",
    }
}
