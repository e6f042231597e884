//! What an article lacks: what two other articles or more report and it does not.
//!
//! It lacks a theme when it has nothing on it. It lacks a claim when others link it with each other, as
//! reporting the same, and it has no statement that reports the same as any of theirs; a claim is a statement
//! with those that it is linked with, so that every part of it can be checked by its link. Nothing that is only
//! reported in another language is said to be lacking.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::align::{Link, Partner, partners};
use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::story::Story;
use crate::theme::{Cell, State, Theme};

/// Something that at least two articles report and another does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Which of the themes; `None` for a claim.
    pub theme: Option<usize>,
    /// One an article, the surest first; the others of a claim are linked with its first.
    pub statements: Vec<StatementId>,
}

/// By article of the story: what it lacks, most reported first. At most each statement of another article
/// once, and each theme.
pub fn lacks(
    story: &Story,
    links: &[Link],
    themes: &[(&Theme, &ById<ArticleId, Cell>)],
) -> ById<ArticleId, Vec<Lack>> {
    let reported: Vec<Vec<StatementId>> = themes.iter().map(|(theme, _)| covering(theme, story)).collect();
    let claims = Claims::new(story, links);
    let of_article = |article: ArticleId| {
        let is_absent = |cells: &ById<ArticleId, Cell>| cells.of(article).state == State::Absent;
        let mut lacks = Vec::new();
        let mut on_those = BTreeSet::new();
        for (place, ((theme, cells), statements)) in themes.iter().zip(&reported).enumerate() {
            if !is_absent(cells) {
                continue;
            }
            let concerns = |id: &StatementId| concerns(story, article, *id);
            let statements: Vec<StatementId> = statements.iter().copied().filter(concerns).collect();
            if statements.len() > 1 {
                lacks.push(Lack { theme: Some(place), statements });
                on_those.extend(theme.members.iter().map(|member| member.statement));
            }
        }
        let is_new = |claim: &Vec<StatementId>| claim.first().is_some_and(|first| !on_those.contains(first));
        // What a shortened article leaves out may say the same.
        let is_whole = !story.article(article).source.excerpt;
        let claims = claims.lacking(article).into_iter().filter(|claim| is_whole && is_new(claim));
        lacks.extend(claims.map(|statements| Lack { theme: None, statements }));
        sort_by_key(&mut lacks, |lack| Reverse(lack.statements.len()));
        lacks
    };
    story.articles.ids().map(of_article).collect()
}

/// Whether the article would report what this statement does: another language is no omission.
fn concerns(story: &Story, article: ArticleId, statement: StatementId) -> bool {
    story.are_peers(article, story.statement(statement).article)
}

/// The surest statement on a theme of each article that covers it.
fn covering(theme: &Theme, story: &Story) -> Vec<StatementId> {
    let covered = theme.members.iter().filter(|member| member.state == State::Covered);
    let mut covering: Vec<StatementId> = covered.map(|member| member.statement).collect();
    // Scores that read the same in three decimals are equal.
    let score = |statement| (theme.scores.of(statement) * 1000.0).round() as u32;
    sort_by_key(&mut covering, |statement| (Reverse(score(*statement)), story.place(*statement)));
    first_of_each(covering, story)
}

/// The first statement of each article.
fn first_of_each(statements: Vec<StatementId>, story: &Story) -> Vec<StatementId> {
    let mut met = BTreeSet::new();
    let is_first = |id: &StatementId| met.insert(story.statement(*id).article);
    statements.into_iter().filter(is_first).collect()
}

/// The claims of a story: each statement with those that report the same.
struct Claims<'s> {
    story: &'s Story,
    /// By statement: those that it is linked with, surest first.
    same: ById<StatementId, Vec<StatementId>>,
    /// The statements that are linked, most reported first. Of those that as many report, the one with the
    /// surest link comes first, else the first in the story, so that the order in which articles are given
    /// decides nothing.
    heads: Vec<StatementId>,
}

impl<'s> Claims<'s> {
    fn new(story: &'s Story, links: &[Link]) -> Self {
        let same_only = |partners: Vec<Partner>| {
            partners
                .into_iter()
                .filter(|partner| partner.kind.is_same())
                .map(|partner| partner.statement)
                .collect()
        };
        let partners = partners(links, story).into_values();
        let same: ById<StatementId, Vec<StatementId>> = partners.into_iter().map(same_only).collect();
        let mut met = BTreeSet::new();
        let ends = links.iter().filter(|link| link.kind.is_same()).flat_map(|link| [link.a, link.b]);
        let mut heads: Vec<StatementId> = ends.filter(|end| met.insert(*end)).collect();
        sort_by_key(&mut heads, |head| Reverse(first_of_each(same.of(*head).clone(), story).len()));
        Self { story, same, heads }
    }

    /// The claims that an article lacks, each statement in one of them at most.
    fn lacking(&self, article: ArticleId) -> Vec<Vec<StatementId>> {
        let reported = self.reported_by(article);
        let mut taken: BTreeSet<StatementId> = BTreeSet::new();
        let mut claims = Vec::new();
        for head in self.heads.iter().filter(|head| !reported.contains(head)) {
            let fresh: Vec<StatementId> =
                self.same_as(*head).filter(|other| !taken.contains(other)).collect();
            if taken.contains(head) || fresh.is_empty() || !concerns(self.story, article, *head) {
                continue;
            }
            taken.insert(*head);
            taken.extend(&fresh);
            let mut claim = vec![*head];
            claim.extend(first_of_each(fresh, self.story));
            claims.push(claim);
        }
        claims
    }

    /// What an article reports: its statements, those that report the same as one of them, and those that
    /// report the same as one of these.
    fn reported_by(&self, article: ArticleId) -> BTreeSet<StatementId> {
        let mut reported: BTreeSet<StatementId> = self.story.article(article).statements.clone().collect();
        for _ in 0..2 {
            let further: Vec<StatementId> = reported.iter().flat_map(|one| self.same_as(*one)).collect();
            reported.extend(further);
        }
        reported
    }

    fn same_as(&self, statement: StatementId) -> impl Iterator<Item = StatementId> {
        self.same.of(statement).iter().copied()
    }
}
