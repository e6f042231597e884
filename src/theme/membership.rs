//! How likely it is that a statement is on a theme.
//!
//! How well a statement fits a theme's query tells little by itself: some themes are named in so many words, some
//! by none that the texts have. So a fit is set beside the theme's other fits and beside those of the other themes,
//! which compete for the statement, beside those of its neighbours and of what it is linked with, and a logistic
//! regression weighs them; then once more, with what came of that for its neighbours. It was fitted to marked stories
//! (`cargo xtask train`), with their own themes, one to eight of them, and with themes of other stories, which nothing
//! there is on: without these it puts something on every theme.

mod weights;

use crate::align::Link;
use crate::index::{ById, StatementId};
use crate::same_claim::LogOdds;
use crate::sorting::{keep_highest, sort_by};
use crate::story::Story;
use crate::theme::fit::Fit;
pub use weights::SHIPPED;

/// How many numbers tell of a statement and a theme.
pub const EVIDENCE: usize = 16;

/// How many tell of what came of those around it.
pub const CONTEXT: usize = 6;

/// How many there are in all.
pub const ALL: usize = EVIDENCE + CONTEXT;

/// Below these fits nothing is named in so many words; a theme may stay below the one or the other with its best fit.
const PLAIN_FIT: f64 = 0.3;
const FAINT_FIT: f64 = 0.2;
const CLEAR_FIT: f64 = 0.35;

/// So many of the statements that fit best by themselves tell how well a theme is named.
const BEST_STATEMENTS: usize = 5;

/// Log-odds tell of what is around between these bounds.
const MIN_ODDS: f64 = -6.0;
const MAX_ODDS: f64 = 4.0;

/// The links of a statement count as if one more of this score led to a statement on nothing.
const NO_LINK: f64 = 0.5;

/// Where all fits are the same, by this much they differ.
const MIN_SPREAD: f64 = 1e-3;

/// By statement: what is known of it; `None` where it is not sought in its language.
pub type Known<T> = ById<StatementId, Option<T>>;

/// How much each number weighs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Without what is around.
    pub first: LogOdds<EVIDENCE>,
    /// That a statement is clearly on the theme.
    pub on: LogOdds<ALL>,
    /// That it is clearly on it or touches it.
    pub touching: LogOdds<ALL>,
}

/// How likely it is that a statement is on a theme, 0..1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Membership {
    /// Clearly.
    pub on: f64,
    /// Clearly, or in passing.
    pub touching: f64,
}

/// The statements that themes compete for.
#[derive(Debug)]
pub struct Competition<'s> {
    story: &'s Story,
    /// By original: what it is linked with, and the links' scores.
    linked: ById<StatementId, Vec<(StatementId, f64)>>,
}

impl<'s> Competition<'s> {
    /// Reads `links`. A copy is linked with what its original is, and links to it tell nothing more.
    pub fn new(story: &'s Story, links: &[Link]) -> Self {
        let mut linked: ById<StatementId, Vec<(StatementId, f64)>> =
            ById::new(vec![Vec::new(); story.statements.len()]);
        let is_original = |id: StatementId| !story.statement(id).is_copy;
        for link in links.iter().filter(|link| is_original(link.a) && is_original(link.b)) {
            linked.of_mut(link.a).push((link.b, link.score));
            linked.of_mut(link.b).push((link.a, link.score));
        }
        Self { story, linked }
    }

    /// By theme: how likely each statement is on it, from how well all fit all.
    pub fn memberships(&self, themes: &[Known<Fit>], weights: &Weights) -> Vec<Known<Membership>> {
        let evidence = self.evidence(themes);
        let all = self.with_context(&evidence, &weights.first);
        let membership = |all: &[f64; ALL]| Membership {
            on: probability(weights.on.sum(all)),
            touching: probability(weights.touching.sum(all)),
        };
        all.iter().map(|theme| mapped(theme, membership)).collect()
    }

    /// By theme: what tells of each statement.
    pub fn evidence(&self, themes: &[Known<Fit>]) -> Vec<Known<[f64; EVIDENCE]>> {
        let mut highest: ById<StatementId, [f64; 2]> = ById::new(vec![[0.0; 2]; self.story.statements.len()]);
        for (id, fit) in themes.iter().flat_map(ById::iter) {
            keep_highest(highest.of_mut(id), fit.map_or(0.0, |fit| fit.fit));
        }
        let of_theme = |theme: &Known<Fit>| {
            let fits = numbers(theme, |fit| fit.fit);
            let whole = self.whole(theme);
            let number = |(id, fit): (StatementId, &Option<Fit>)| {
                let Fit { fit, label, query, .. } = (*fit)?;
                let [best, next] = *highest.of(id);
                let others = if fit >= best { next } else { best };
                Some([
                    (fit - whole.mean) / whole.spread,
                    whole.best,
                    if themes.len() > 1 { fit - others } else { 0.0 },
                    others,
                    self.beside(&fits, id, -1),
                    self.beside(&fits, id, 1),
                    fit / (whole.best + f64::EPSILON),
                    self.by_links(&fits, id),
                    label,
                    query,
                    libm::log(themes.len() as f64),
                    (PLAIN_FIT - whole.best).max(0.0),
                    (FAINT_FIT - whole.best).max(0.0),
                    whole.top,
                    (FAINT_FIT - fit).max(0.0),
                    (CLEAR_FIT - fit).max(0.0),
                ])
            };
            theme.iter().map(number).collect()
        };
        themes.iter().map(of_theme).collect()
    }

    /// By theme: the same, followed by what came of those around each statement by the log-odds `first`.
    pub fn with_context(
        &self,
        evidence: &[Known<[f64; EVIDENCE]>],
        first: &LogOdds<EVIDENCE>,
    ) -> Vec<Known<[f64; ALL]>> {
        let of_theme = |theme: &Known<[f64; EVIDENCE]>| {
            let odds: Known<f64> = mapped(theme, |evidence| first.sum(evidence));
            let heights = numbers(&odds, |odds| odds.clamp(MIN_ODDS, MAX_ODDS) - MIN_ODDS);
            let probabilities = numbers(&odds, |odds| probability(*odds));
            let mean = mean(&self.of_originals(&mapped(&odds, |odds| probability(*odds))));
            let all = |(id, evidence): (StatementId, &Option<[f64; EVIDENCE]>)| {
                let context = [
                    *heights.of(id),
                    self.beside(&heights, id, -1),
                    self.beside(&heights, id, 1),
                    self.beside(&heights, id, -2),
                    self.by_links(&probabilities, id),
                    mean,
                ];
                Some(joined(&(*evidence)?, &context))
            };
            theme.iter().map(all).collect()
        };
        evidence.iter().map(of_theme).collect()
    }

    /// How well a theme fits as a whole.
    fn whole(&self, theme: &Known<Fit>) -> Whole {
        let fits: Vec<f64> = self.of_originals(&mapped(theme, |fit| fit.fit));
        let mut alone = self.of_originals(&mapped(theme, |fit| fit.alone));
        sort_by(&mut alone, |a, b| b.total_cmp(a));
        alone.truncate(BEST_STATEMENTS);
        let mean_fit = mean(&fits);
        let squares: Vec<f64> = fits.iter().map(|fit| (fit - mean_fit) * (fit - mean_fit)).collect();
        Whole {
            mean: mean_fit,
            spread: mean(&squares).sqrt() + MIN_SPREAD,
            best: fits.iter().copied().fold(0.0, f64::max),
            top: mean(&alone),
        }
    }

    /// What is known of statements that are no copies.
    fn of_originals(&self, known: &Known<f64>) -> Vec<f64> {
        let originals = known.iter().filter(|(id, _)| !self.story.statement(*id).is_copy);
        originals.filter_map(|(_, known)| *known).collect()
    }

    /// The number of the statement that stands so many after this one in its article; 0 where there is none.
    fn beside(&self, numbers: &ById<StatementId, f64>, statement: StatementId, after: isize) -> f64 {
        self.story.beside(statement, after).map_or(0.0, |other| *numbers.of(other))
    }

    /// The mean number of what a statement is linked with, by the links' scores.
    fn by_links(&self, numbers: &ById<StatementId, f64>, statement: StatementId) -> f64 {
        let linked = self.linked.of(self.story.statement(statement).original);
        let sum: f64 = linked.iter().map(|(other, score)| score * numbers.of(*other)).sum();
        sum / (linked.iter().map(|(_, score)| score).sum::<f64>() + NO_LINK)
    }
}

/// How well the statements of a story fit a theme.
struct Whole {
    mean: f64,
    /// The standard deviation.
    spread: f64,
    best: f64,
    /// The mean of those that fit best by themselves.
    top: f64,
}

/// By statement: its number, 0 where nothing is known of it.
fn numbers<T>(known: &Known<T>, number: impl Fn(&T) -> f64) -> ById<StatementId, f64> {
    known.values().iter().map(|known| known.as_ref().map_or(0.0, &number)).collect()
}

fn mapped<T, U: Default>(known: &Known<T>, map: impl Fn(&T) -> U) -> Known<U> {
    known.values().iter().map(|known| known.as_ref().map(&map)).collect()
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-log_odds))
}

fn joined(evidence: &[f64; EVIDENCE], context: &[f64; CONTEXT]) -> [f64; ALL] {
    let mut all = evidence.iter().chain(context);
    std::array::from_fn(|_| all.next().copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Competition, Known, Membership, SHIPPED};
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::theme::fit::Fit;
    use crate::words::Lexicon;

    const TEXT: &str = "The bridge was shut on Monday. A crack was found in it. Ferries are full. The mayor \
        wants a new bridge. Shops in the old town lose money. Nobody was hurt. The council meets in May. Schools \
        stay open. Tickets are dearer.";

    /// How likely the statements of [`TEXT`] are on themes which they fit so well.
    fn memberships(fits: &[[f64; 9]]) -> Vec<Vec<f64>> {
        let article = ProjectArticle { text: TEXT.into(), ..Default::default() };
        let story = Story::read(&[article], Lexicon::default()).unwrap();
        let known = |fits: &[f64; 9]| -> Known<Fit> {
            fits.iter().map(|fit| Some(Fit { fit: *fit, alone: *fit, ..Fit::default() })).collect()
        };
        let themes: Vec<_> = fits.iter().map(known).collect();
        let on = |theme: &Known<Membership>| {
            theme.values().iter().map(|known| known.unwrap_or_default().on).collect()
        };
        Competition::new(&story, &[]).memberships(&themes, &SHIPPED).iter().map(on).collect()
    }

    #[test]
    fn nothing_is_on_a_theme_that_no_statement_comes_near() {
        let faint = [0.01, 0.02, 0.12, 0.01, 0.03, 0.01, 0.02, 0.01, 0.02];
        let plain = faint.map(|fit| fit * 4.0);
        let [faint, plain] =
            &memberships(&[faint]).into_iter().chain(memberships(&[plain])).collect::<Vec<_>>()[..]
        else {
            panic!("two themes")
        };
        assert!(faint.iter().all(|on| *on < 0.3), "{faint:?}");
        assert!(plain.iter().filter(|on| **on >= 0.3).eq([&plain[2]]), "{plain:?}");
    }

    #[test]
    fn themes_compete_for_a_statement() {
        let one = [0.4, 0.05, 0.1, 0.3, 0.1, 0.05, 0.1, 0.05, 0.1];
        let other = [0.05, 0.1, 0.1, 0.6, 0.1, 0.05, 0.1, 0.1, 0.05];
        let (alone, beside) = (memberships(&[one]), memberships(&[one, other]));
        // The fourth fits the other theme better, the first does not.
        assert!(alone[0][3] > alone[0][0] && beside[0][3] < alone[0][3], "{alone:?} {beside:?}");
        assert!(beside[0][0] > beside[0][3] && beside[1][3] > beside[1][0], "{beside:?}");
    }

    #[test]
    fn what_stands_beside_a_statement_on_a_theme_is_likelier_on_it() {
        let beside = [0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 0.1, 0.1, 0.1];
        let apart = [0.2, 0.1, 0.1, 0.1, 0.1, 0.5, 0.1, 0.1, 0.1];
        assert!(memberships(&[beside])[0][4] > memberships(&[apart])[0][0]);
    }
}
