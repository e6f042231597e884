//! Rows: the statements of a theme that say the same, side by side, with those that perhaps do.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::align::Partner;
use crate::group::Groups;
use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::story::Story;
use crate::theme::Theme;
use crate::theme::label::shared_phrase;

/// Statements that say the same, or one that stands alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The phrase they share.
    pub label: Option<String>,
    /// In the story's order.
    pub statements: Vec<StatementId>,
    /// Of articles that have none of those, statements that perhaps say the same as one of them, in the story's
    /// order. They may be on the theme or not.
    pub perhaps: Vec<StatementId>,
}

/// The rows of a theme: those of the most articles first, then those that come first in their articles;
/// statements that mention the theme in passing and say what no other does come last. A statement stands in
/// one row.
pub fn rows(
    theme: &Theme,
    groups: &Groups,
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> Vec<Row> {
    let mut members = members_by_group(theme, groups);
    sort_by_key(&mut members, |group| {
        let covered = group.iter().any(|statement| theme.is_covered_by(*statement));
        let place = group.iter().map(|statement| story.thousandths_before(*statement)).min();
        (!covered, Reverse(articles(group, story).len()), place, group.first().copied())
    });
    with_perhaps(members, partners, story)
        .into_iter()
        .map(|(statements, perhaps)| {
            let label = (statements.len() > 1).then(|| shared_phrase(&statements, story)).flatten();
            Row { label, statements, perhaps }
        })
        .collect()
}

/// The members of the theme, those of one group together, each list in the story's order.
fn members_by_group(theme: &Theme, groups: &Groups) -> Vec<Vec<StatementId>> {
    let mut by_central: BTreeMap<StatementId, Vec<StatementId>> = BTreeMap::new();
    for member in &theme.members {
        let central = groups.of(member.statement).map_or(member.statement, |group| group.central);
        by_central.entry(central).or_default().push(member.statement);
    }
    by_central.into_values().collect()
}

/// Puts beside each row, of every article that has nothing in it, the statement that is linked the best with one
/// of it. A statement stands beside the row that its surest link leads to, of those that are not yet told; one that
/// would have a row to itself leaves that for it.
fn with_perhaps(
    rows: Vec<Vec<StatementId>>,
    partners: &ById<StatementId, Vec<Partner>>,
    story: &Story,
) -> Vec<(Vec<StatementId>, Vec<StatementId>)> {
    let places = rows.iter().enumerate();
    let row_of: BTreeMap<StatementId, usize> =
        places.flat_map(|(place, row)| row.iter().map(move |statement| (*statement, place))).collect();
    let in_company = rows.iter().filter(|row| row.len() > 1).flatten();
    let mut placed: BTreeSet<StatementId> = in_company.copied().collect();
    let mut all = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        if row.len() == 1 && row.iter().any(|statement| placed.contains(statement)) {
            continue;
        }
        placed.extend(&row);
        let belongs = |statement: StatementId| {
            let graded = partners.of(statement).iter().filter(|partner| partner.grade.is_some());
            let mut rows = graded.filter_map(|partner| row_of.get(&partner.statement).copied());
            let is_to_come = |to: usize| to >= place && row_of.get(&statement) != Some(&to);
            rows.find(|to| is_to_come(*to)) == Some(place)
        };
        let mut met = articles(&row, story);
        let linked = row.iter().flat_map(|statement| partners.of(*statement));
        let mut graded: Vec<&Partner> = linked.filter(|partner| partner.grade.is_some()).collect();
        // Stable, so that of equally sure ones the row's first statement's come first.
        sort_by_key(&mut graded, |partner| partner.grade);
        let mut perhaps = Vec::new();
        for partner in graded.into_iter().filter(|partner| belongs(partner.statement)) {
            let article = story.statement(partner.statement).article;
            if !placed.contains(&partner.statement) && met.insert(article) {
                placed.insert(partner.statement);
                perhaps.push(partner.statement);
            }
        }
        perhaps.sort_unstable();
        all.push((row, perhaps));
    }
    all
}

fn articles(statements: &[StatementId], story: &Story) -> BTreeSet<ArticleId> {
    statements.iter().map(|statement| story.statement(*statement).article).collect()
}
