//! What a reader is told of marked stories: links by their grade, cells that are called not found, what all or
//! most report. Counted over the stories of a set together, by weights that each story was left out of.

use std::collections::BTreeSet;

use anyhow::Result;
use crossread::align::{Doubt, Link, partners};
use crossread::group::Groups;
use crossread::index::{ArticleId, StatementId};
use crossread::review::doubtful;
use crossread::same_claim::{Grade, SameClaim};
use crossread::story::Story;
use crossread::theme::{self, State, Theme};

use super::marked::{Mark, MarkedStory, MarkedTheme, ON_THEME_GRADE};
use super::scores::{Answers, Ranked, auc, calibration_error, mean, share};
use super::{Figure, aligned};

/// From this score on a link is shown.
const SHOWN: f64 = 0.1;

/// How many answers a reader is thought to give in a review.
const ANSWERS: usize = 30;

/// From these probabilities on an article is perhaps on a theme: the points of the curve.
const CURVE: [f64; 7] = [0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2];

/// Two statements.
type Pair = (StatementId, StatementId);

/// A cell that no statement of its article is on for sure.
struct EmptyCell {
    /// Whether the marks have a statement there that is clearly on the theme.
    is_on: bool,
    /// Whether the marks have none there, not even one that touches it.
    is_off: bool,
    /// Whether a link of a grade leads from it to a member of the theme.
    is_linked: bool,
    /// The highest probability that a statement is on the theme.
    likely: f64,
    /// What it is called.
    state: State,
}

/// What was counted on the stories of one set.
#[derive(Default)]
pub struct Claims {
    sure: Answers,
    perhaps: [Answers; 2],
    /// Links that say which part they rest on: whether the two share one.
    in_part: Answers,
    /// Links of a grade whose statements share a part: whether they are the same as a whole.
    sharing: Vec<Ranked>,
    shown: Vec<Ranked>,
    cells: Vec<EmptyCell>,
    /// Cells that the marks leave empty.
    off: usize,
    /// Claims that all or most report: whether any two of those who do are marked as the same, be it in part.
    told: Answers,
    /// Stories with a claim that all or most report.
    stories_told: usize,
    /// By story: same-fact F1 before and after a review.
    reviewed: Vec<(Option<f64>, Option<f64>)>,
}

/// A story with its marks.
pub struct Read<'m> {
    pub marked: &'m MarkedStory,
    pub story: &'m Story,
    pub same_claim: &'m SameClaim,
    /// The marked statements that are story.
    pub told: &'m [Mark<'m>],
    /// The marked themes, as the core finds them.
    pub themes: &'m [Theme],
}

impl Claims {
    /// Counts one story.
    pub fn add(&mut self, read: &Read) -> Result<()> {
        let alignment = aligned(read.story, read.same_claim);
        let links = alignment.reported_links(read.story);
        let same = read.marked.same_statements(read.story)?;
        let partly: BTreeSet<Pair> =
            read.marked.partly_statements(read.story)?.union(&same).copied().collect();
        self.add_links(&links, &same, &partly);
        self.add_cells(read, &links);
        self.add_told(&links, read.story, &partly);
        self.reviewed.push(reviewed(&links, &same));
        Ok(())
    }

    fn add_links(&mut self, links: &[Link], same: &BTreeSet<Pair>, partly: &BTreeSet<Pair>) {
        let mut missed = same.clone();
        for link in links {
            let pair = pair(link);
            let (is_same, is_partly) = (same.contains(&pair), partly.contains(&pair));
            if link.score >= SHOWN {
                self.shown.push((link.score, is_same));
            }
            if link.grade.is_some() && is_partly {
                self.sharing.push((link.score, is_same));
            }
            if matches!(link.doubt, Some(Doubt::InPart(_))) {
                self.in_part.add(is_partly, true);
            }
            match link.grade {
                Some(Grade::Sure) => {
                    self.sure.add(is_same, true);
                    missed.remove(&pair);
                }
                Some(Grade::Perhaps) => {
                    let [asked, in_part] = &mut self.perhaps;
                    asked.add(is_same, true);
                    in_part.add(is_partly, true);
                }
                None => {}
            }
        }
        missed.iter().for_each(|_| self.sure.add(true, false));
    }

    fn add_cells(&mut self, read: &Read, links: &[Link]) {
        let partners = partners(links, read.story);
        for (marked, theme) in read.marked.themes.iter().zip(read.themes) {
            let cells = theme::cells(theme, &partners, read.story);
            for article in read.story.articles.ids() {
                let grade = highest(read.told, marked, article);
                self.off += usize::from(grade == 0);
                let state = cells.of(article).state;
                if !matches!(state, State::Perhaps | State::Absent) {
                    continue;
                }
                let own = || read.story.article(article).statements.clone();
                let members: BTreeSet<StatementId> =
                    theme.members.iter().map(|member| member.statement).collect();
                let leads = |statement| {
                    let graded = partners.of(statement).iter().filter(|partner| partner.grade.is_some());
                    graded.into_iter().any(|partner| members.contains(&partner.statement))
                };
                self.cells.push(EmptyCell {
                    is_on: grade == ON_THEME_GRADE,
                    is_off: grade == 0,
                    is_linked: own().any(leads),
                    likely: own().map(|statement| *theme.scores.of(statement)).fold(0.0, f64::max),
                    state,
                });
            }
        }
    }

    fn add_told(&mut self, links: &[Link], story: &Story, partly: &BTreeSet<Pair>) {
        let article = |statement: &StatementId| story.statement(*statement).article;
        let most = |statements: &[StatementId]| {
            2 * statements.iter().map(article).collect::<BTreeSet<_>>().len() > story.articles.len()
        };
        let (groups, partners) = (Groups::new(story, links), partners(links, story));
        let sure = groups.all.iter().map(|group| group.sure(&partners));
        let told: Vec<Vec<StatementId>> = sure.filter(|statements| most(statements)).collect();
        self.stories_told += usize::from(!told.is_empty());
        for statements in told {
            let is_right = statements.iter().all(|a| {
                let others = statements.iter().filter(|b| *b > a && article(a) != article(b));
                others.clone().all(|b| partly.contains(&(*a, *b)))
            });
            self.told.add(is_right, true);
        }
    }

    /// Returns the figures of the stories, under the name of their set.
    pub fn figures(&self, set: &str) -> Vec<Figure> {
        let [asked, in_part] = &self.perhaps;
        let absent = || self.cells.iter().filter(|cell| cell.state == State::Absent);
        let count = |is: fn(&EmptyCell) -> bool| absent().filter(|cell| is(cell)).count();
        let mut figures = vec![
            ("says the same: precision".to_owned(), self.sure.precision()),
            ("says the same: recall".to_owned(), self.sure.recall()),
            ("perhaps the same: the same".to_owned(), asked.precision()),
            ("perhaps the same: shares a part".to_owned(), in_part.precision()),
            ("in part: shares a part".to_owned(), self.in_part.precision()),
            ("in part: links".to_owned(), Some(self.in_part.yeses() as f64)),
            ("the same told from the same in part: AUC".to_owned(), auc(&self.sharing)),
            ("calibration error of shown links".to_owned(), calibration_error(&self.shown)),
            ("all or most report: right".to_owned(), self.told.precision()),
            ("all or most report: stories".to_owned(), Some(self.stories_told as f64)),
            ("not found: false".to_owned(), share(count(|cell| cell.is_on), absent().count())),
            ("not found: of the empty cells".to_owned(), share(count(|cell| cell.is_off), self.off)),
            ("not found: contradicted by a link".to_owned(), Some(count(|cell| cell.is_linked) as f64)),
            (
                "same-fact F1, by links".to_owned(),
                mean(self.reviewed.iter().filter_map(|(before, _)| *before)),
            ),
            (
                format!("same-fact F1, after {ANSWERS} answers"),
                mean(self.reviewed.iter().filter_map(|(_, after)| *after)),
            ),
        ];
        for part in CURVE {
            let called = || self.cells.iter().filter(move |cell| !cell.is_linked && cell.likely < part);
            let is = |is: fn(&&EmptyCell) -> bool| called().filter(is).count();
            let (on, off) = (is(|cell| cell.is_on), is(|cell| cell.is_off));
            figures.push((format!("not found below {part}: false"), share(on, called().count())));
            figures.push((format!("not found below {part}: of the empty"), share(off, self.off)));
        }
        figures.into_iter().filter_map(|(name, value)| Figure::new(set, &name, value)).collect()
    }
}

/// Returns how much the article is on the theme, by its marks.
fn highest(told: &[Mark], marked: &MarkedTheme, article: ArticleId) -> u8 {
    let own = told.iter().filter(|mark| mark.article == article);
    own.map(|mark| marked.grade(mark.id)).max().unwrap_or(0)
}

/// Returns the same-fact F1 of the links of a grade, before and after so many of the doubtful ones were answered
/// as they are marked, in the order in which a review asks them.
fn reviewed(links: &[Link], same: &BTreeSet<Pair>) -> (Option<f64>, Option<f64>) {
    let answered: BTreeSet<Pair> = doubtful(links).into_iter().take(ANSWERS).map(pair).collect();
    let f1 = |is_told: &dyn Fn(&Link) -> bool| {
        let mut answers = Answers::default();
        let told: BTreeSet<Pair> = links.iter().filter(|link| is_told(link)).map(pair).collect();
        told.union(same).for_each(|pair| answers.add(same.contains(pair), told.contains(pair)));
        answers.f1()
    };
    let before = f1(&|link| link.grade.is_some());
    let after = f1(&|link| {
        let is_answered = answered.contains(&pair(link));
        if is_answered { same.contains(&pair(link)) } else { link.grade.is_some() }
    });
    (before, after)
}

/// Returns the two ends of a link, the first one first.
fn pair(link: &Link) -> Pair {
    (link.a.min(link.b), link.a.max(link.b))
}
