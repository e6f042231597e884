//! How far two coders agree on which statements are on which themes.
//!
//! A decision is what a coder said of a statement and a theme: put on it, taken off it, or seen and not put on
//! it. What the program proposed and nobody judged is no decision. Decisions are compared where both coders made
//! one: in articles with the same text, on statements that both have (who split or joined one has another), on
//! themes of the same label, else, as where one was renamed, of the same id.
//!
//! Beside the counts and the share of equal decisions stand Cohen's kappa (J. Cohen, 'A coefficient of agreement
//! for nominal scales', Educational and Psychological Measurement 20, 1960), where each coder has their own
//! chance of saying yes, and Krippendorff's alpha for nominal data (K. Krippendorff, 'Computing
//! Krippendorff's alpha-reliability', 2011), where both have one. Where nothing varies neither means
//! anything, and neither is given; below [`MIN_JUDGED`] decisions no figure is.
//!
//! An interval is the figure and two standard errors on either side, by the jackknife (R. G. Miller, 'The
//! jackknife: a review', Biometrika 61, 1974), which leaves out one statement at a time, with its decisions on
//! every theme, since those are not made independently. Nothing in it is random.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::report::{Article, Origin, Report, Theme};

/// From so many decisions that both coders made on, their agreement is given as figures.
pub const MIN_JUDGED: u32 = 30;

/// Standard errors on either side of a figure, for an interval that holds it in 95 of 100 cases.
const STANDARD_ERRORS: f64 = 1.96;

/// How far two coders agree, over all themes and on each.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Agreement {
    #[serde(flatten)]
    pub figures: AgreementFigures,
    /// From so many decisions that both made on, figures are given.
    pub min_judged: u32,
    /// In the order of one's own.
    pub themes: Vec<ThemeAgreement>,
}

/// How far two coders agree on one theme.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct ThemeAgreement {
    /// Of the theme in one's own report.
    pub id: String,
    /// Of the theme in the other's.
    pub other_id: String,
    pub label: String,
    #[serde(flatten)]
    pub figures: AgreementFigures,
    /// In the order of one's own articles.
    pub differing: Vec<DifferingDecision>,
}

/// How far two coders agree on some decisions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct AgreementFigures {
    /// Decisions that both made: the sum of the next four.
    pub judged: u32,
    /// Both say that it is on the theme.
    pub both: u32,
    /// Only one's own is yes.
    pub only_own: u32,
    /// Only the other's is yes.
    pub only_other: u32,
    /// Both say that it is not on the theme.
    pub neither: u32,
    /// Share of decisions that are the same, 0..1; null where too few were made.
    pub agreement: Option<Estimate>,
    /// Cohen's kappa; null where too few decisions were made, or all were alike and only one way.
    pub kappa: Option<Estimate>,
    /// Krippendorff's alpha; null where too few decisions were made, or all of both were the same way.
    pub alpha: Option<Estimate>,
}

/// A figure of agreement, at most 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Estimate {
    pub value: f64,
    /// Its interval, 95 %; null where the jackknife tells none: every statement is decided alike, or one alone
    /// decides whether there is a figure at all.
    pub interval: Option<(f64, f64)>,
}

/// A statement that one coder has on the theme and the other has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct DifferingDecision {
    /// Its text.
    pub statement: String,
    /// The id of its article in one's own report.
    pub article: String,
    pub own: bool,
    pub other: bool,
}

/// How far the coders of two reports agree.
pub fn agreement(own: &Report, other: &Report) -> Agreement {
    let statements = shared_statements(own, other);
    let mut of_statements = vec![Decisions::default(); statements.len()];
    let mut themes = Vec::new();
    for (theme, other_theme) in shared_themes(own, other) {
        let (own_sides, other_sides) = (Sides::new(theme), Sides::new(other_theme));
        let mut of_theme = Vec::new();
        let mut differing = Vec::new();
        for (statement, all) in statements.iter().zip(&mut of_statements) {
            let sides = (own_sides.of(statement.own), other_sides.of(statement.other));
            let (Some(own), Some(other)) = sides else { continue };
            let decision = Decisions::new(own, other);
            all.add(decision);
            of_theme.push(decision);
            if own != other {
                let (text, article) = (statement.text.clone(), statement.article.to_owned());
                differing.push(DifferingDecision { statement: text, article, own, other });
            }
        }
        themes.push(ThemeAgreement {
            id: theme.id.clone(),
            other_id: other_theme.id.clone(),
            label: theme.label.clone(),
            figures: figures(&of_theme),
            differing,
        });
    }
    Agreement { figures: figures(&of_statements), min_judged: MIN_JUDGED, themes }
}

/// What a coder said of the statements of one theme.
struct Sides<'r> {
    judged: BTreeSet<&'r str>,
    on: BTreeSet<&'r str>,
}

impl<'r> Sides<'r> {
    fn new(theme: &'r Theme) -> Self {
        Self { judged: theme.judged.iter().map(String::as_str).collect(), on: theme.covered() }
    }

    /// Whether the statement is on the theme; `None` where the coder did not say.
    fn of(&self, statement: &str) -> Option<bool> {
        self.judged.contains(statement).then(|| self.on.contains(statement))
    }
}

/// A statement that two reports have.
struct Shared<'r> {
    /// Its id in the one.
    own: &'r str,
    /// Its id in the other.
    other: &'r str,
    article: &'r str,
    text: String,
}

fn shared_statements<'r>(own: &'r Report, other: &'r Report) -> Vec<Shared<'r>> {
    let mut others: Vec<&Article> = other.articles.iter().collect();
    let mut shared = Vec::new();
    for article in &own.articles {
        let twin = others.iter().position(|other| other.sha256 == article.sha256);
        // Of two with the same text each has a twin of its own.
        let Some(twin) = twin.map(|twin| others.remove(twin)) else { continue };
        for (statement, text) in article.statements.iter().zip(article.statement_texts()) {
            let same = twin.statements.binary_search_by(|other| other.span.cmp(&statement.span));
            let Some(same) = same.ok().and_then(|place| twin.statements.get(place)) else { continue };
            let text = text.trim().to_owned();
            shared.push(Shared { own: &statement.id, other: &same.id, article: &article.id, text });
        }
    }
    shared
}

/// The named themes that both reports have: by label, then of the rest by id. Each once.
fn shared_themes<'r>(own: &'r Report, other: &'r Report) -> Vec<(&'r Theme, &'r Theme)> {
    let named = |report: &'r Report| -> Vec<&Theme> {
        report.themes.iter().filter(|theme| theme.origin == Origin::Named).collect()
    };
    let (own, other) = (named(own), named(other));
    let label = |theme: &Theme| theme.label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let id = |theme: &Theme| theme.id.clone();
    let keys: [&dyn Fn(&Theme) -> String; 2] = [&label, &id];
    let mut found: Vec<Option<usize>> = vec![None; own.len()];
    for key in keys {
        let others: Vec<String> = other.iter().map(|theme| key(theme)).collect();
        for (place, theme) in own.iter().enumerate() {
            let sought = key(theme);
            let is_same = |at: &usize| others.get(*at) == Some(&sought) && !found.contains(&Some(*at));
            let same = (0..others.len()).find(is_same);
            if let Some(found @ None) = found.get_mut(place) {
                *found = same;
            }
        }
    }
    let pairs = own.into_iter().zip(found);
    pairs.filter_map(|(theme, found)| Some((theme, *other.get(found?)?))).collect()
}

/// Decisions of two coders, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Decisions {
    /// Both say yes.
    both: u32,
    /// Only one's own is yes.
    only_own: u32,
    /// Only the other's is yes.
    only_other: u32,
    /// Both say no.
    neither: u32,
}

impl Decisions {
    /// One decision.
    fn new(own: bool, other: bool) -> Self {
        let mut one = Self::default();
        *match (own, other) {
            (true, true) => &mut one.both,
            (true, false) => &mut one.only_own,
            (false, true) => &mut one.only_other,
            (false, false) => &mut one.neither,
        } = 1;
        one
    }

    fn add(&mut self, more: Self) {
        self.both += more.both;
        self.only_own += more.only_own;
        self.only_other += more.only_other;
        self.neither += more.neither;
    }

    /// The rest without `some` of them.
    fn without(self, some: Self) -> Self {
        Self {
            both: self.both - some.both,
            only_own: self.only_own - some.only_own,
            only_other: self.only_other - some.only_other,
            neither: self.neither - some.neither,
        }
    }

    fn judged(self) -> u32 {
        self.both + self.only_own + self.only_other + self.neither
    }

    /// Share of equal decisions.
    fn agreement(self) -> Option<f64> {
        let all = f64::from(self.judged());
        (all > 0.0).then(|| f64::from(self.both + self.neither) / all)
    }

    /// Cohen's kappa.
    fn kappa(self) -> Option<f64> {
        let [both, own, other, neither] = self.counts();
        let all = f64::from(self.judged());
        let by_chance = ((both + own) * (both + other) + (neither + own) * (neither + other)) / (all * all);
        (by_chance < 1.0).then(|| ((both + neither) / all - by_chance) / (1.0 - by_chance))
    }

    /// Krippendorff's alpha for nominal data: both coders' decisions are values of one kind, two a decision.
    fn alpha(self) -> Option<f64> {
        let [both, own, other, neither] = self.counts();
        let (yes_values, no_values) = (2.0 * both + own + other, 2.0 * neither + own + other);
        let values = yes_values + no_values;
        (yes_values * no_values > 0.0)
            .then(|| 1.0 - (values - 1.0) * (own + other) / (yes_values * no_values))
    }

    fn counts(self) -> [f64; 4] {
        [self.both, self.only_own, self.only_other, self.neither].map(f64::from)
    }
}

/// The figures of some statements, each with its decisions.
fn figures(statements: &[Decisions]) -> AgreementFigures {
    let mut all = Decisions::default();
    statements.iter().for_each(|one| all.add(*one));
    let estimate = |figure: fn(Decisions) -> Option<f64>| {
        let value = figure(all).filter(|_| all.judged() >= MIN_JUDGED)?;
        Some(Estimate { value, interval: interval(statements, all, value, figure) })
    };
    AgreementFigures {
        judged: all.judged(),
        both: all.both,
        only_own: all.only_own,
        only_other: all.only_other,
        neither: all.neither,
        agreement: estimate(Decisions::agreement),
        kappa: estimate(Decisions::kappa),
        alpha: estimate(Decisions::alpha),
    }
}

/// The interval of a figure that is `value` over `all`, by the jackknife.
fn interval(
    statements: &[Decisions],
    all: Decisions,
    value: f64,
    figure: fn(Decisions) -> Option<f64>,
) -> Option<(f64, f64)> {
    let judged = statements.iter().filter(|one| one.judged() > 0);
    let without_one: Vec<f64> = judged.map(|one| figure(all.without(*one))).collect::<Option<_>>()?;
    let count = without_one.len() as f64;
    let mean = without_one.iter().sum::<f64>() / count;
    let squares: f64 = without_one.iter().map(|one| (one - mean) * (one - mean)).sum();
    let margin = STANDARD_ERRORS * ((count - 1.0) / count * squares).sqrt();
    (margin > 0.0).then_some(((value - margin).max(-1.0), (value + margin).min(1.0)))
}

#[cfg(test)]
mod tests;
