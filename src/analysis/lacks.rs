//! What an article lacks: what two other articles or more report and it does not.
//!
//! It lacks a theme when it has nothing on it. It lacks a claim when others make it, which are a group, and no
//! statement of the article says the same as one of theirs, perhaps the same, or the contrary. Nothing that is only
//! reported in another language is said to be lacking.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::align::Partner;
use crate::group::Groups;
use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::story::Story;
use crate::theme::{Cell, State, Theme};

/// Something that at least two articles report and another does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Which of the themes; `None` for a claim.
    pub theme: Option<usize>,
    /// One an article: on a theme the surest first, of a claim its most central one first.
    pub statements: Vec<StatementId>,
}

/// By article of the story: what it lacks, most reported first. At most each statement of another article
/// once, and each theme.
pub fn lacks(
    story: &Story,
    groups: &Groups,
    partners: &ById<StatementId, Vec<Partner>>,
    themes: &[(&Theme, &ById<ArticleId, Cell>)],
) -> ById<ArticleId, Vec<Lack>> {
    let reported: Vec<Vec<StatementId>> = themes.iter().map(|(theme, _)| covering(theme, story)).collect();
    let claims = Claims { story, groups, partners };
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

/// The claims of a story, and what they are linked with.
struct Claims<'s> {
    story: &'s Story,
    groups: &'s Groups,
    partners: &'s ById<StatementId, Vec<Partner>>,
}

impl Claims<'_> {
    /// The claims that an article lacks, as one statement of each article that makes them in its language.
    fn lacking(&self, article: ArticleId) -> Vec<Vec<StatementId>> {
        let answered = self.answered_by(article);
        let is_lacking = |statements: &&[StatementId]| !statements.iter().any(|one| answered.contains(one));
        let others = self.groups.all.iter().map(|group| group.statements.as_slice());
        let lacking = self.groups.all.iter().zip(others).filter(|(_, statements)| is_lacking(statements));
        let concerning = lacking.map(|(group, statements)| {
            let rest = statements.iter().copied().filter(|one| *one != group.central);
            let central_first = std::iter::once(group.central).chain(rest);
            let concerns = |id: &StatementId| concerns(self.story, article, *id);
            first_of_each(central_first.filter(concerns).collect(), self.story)
        });
        concerning.filter(|claim| claim.len() > 1).collect()
    }

    /// The statements of an article, and those that say the same as one of them, perhaps the same, or the contrary.
    fn answered_by(&self, article: ArticleId) -> BTreeSet<StatementId> {
        let own = self.story.article(article).statements.clone();
        let partners = own.clone().flat_map(|statement| self.partners.of(statement));
        own.chain(partners.filter(|partner| partner.answers()).map(|partner| partner.statement)).collect()
    }
}
