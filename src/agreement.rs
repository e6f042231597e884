//! How far two coders agree on which statements are on which themes.
//!
//! A decision is a theme and a statement: whether the statement is on the theme in the coder's own
//! comparison, by the program's proposal that the coder let stand or by their correction; one that only
//! touches the theme is not on it. Decisions are compared where both coders had the same to decide on:
//! in articles with the same text, on statements that both have (who split or joined one has another), on
//! themes of the same label, else, as where one was renamed, of the same id.
//!
//! Beside the share of equal decisions stand Cohen's kappa (J. Cohen, 'A coefficient of agreement for
//! nominal scales', Educational and Psychological Measurement 20, 1960), where each coder has their own
//! chance of saying yes, and Krippendorff's alpha for nominal data (K. Krippendorff, 'Computing
//! Krippendorff's alpha-reliability', 2011), where both have one. Where nothing varies neither means
//! anything, and neither is given.

use serde::Serialize;

use crate::report::{Article, Origin, Report, Theme};

/// How far two coders agree, over all themes and on each.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Agreement {
    #[serde(flatten)]
    pub figures: AgreementFigures,
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
    pub decisions: u32,
    /// Share of decisions that are the same, 0..1; null without any decision.
    pub agreement: Option<f64>,
    /// Cohen's kappa; null where both coders decided alike throughout and only one way.
    pub kappa: Option<f64>,
    /// Krippendorff's alpha; null where all decisions of both are the same way.
    pub alpha: Option<f64>,
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
    let mut all = Decisions::default();
    let mut themes = Vec::new();
    for (theme, other_theme) in shared_themes(own, other) {
        let (own_on, other_on) = (theme.covered(), other_theme.covered());
        let mut decisions = Decisions::default();
        let mut differing = Vec::new();
        for statement in &statements {
            let (own, other) = (own_on.contains(statement.own), other_on.contains(statement.other));
            decisions.count(own, other);
            all.count(own, other);
            if own != other {
                let (text, article) = (statement.text.clone(), statement.article.to_owned());
                differing.push(DifferingDecision { statement: text, article, own, other });
            }
        }
        themes.push(ThemeAgreement {
            id: theme.id.clone(),
            other_id: other_theme.id.clone(),
            label: theme.label.clone(),
            figures: decisions.figures(),
            differing,
        });
    }
    Agreement { figures: all.figures(), themes }
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
#[derive(Debug, Default)]
struct Decisions {
    /// Both say yes.
    yes: u32,
    /// Both say no.
    no: u32,
    /// Only one's own is yes.
    own: u32,
    /// Only the other's is yes.
    other: u32,
}

impl Decisions {
    fn count(&mut self, own: bool, other: bool) {
        *match (own, other) {
            (true, true) => &mut self.yes,
            (false, false) => &mut self.no,
            (true, false) => &mut self.own,
            (false, true) => &mut self.other,
        } += 1;
    }

    fn figures(&self) -> AgreementFigures {
        let [yes, no, own, other] = [self.yes, self.no, self.own, self.other].map(f64::from);
        let all = yes + no + own + other;
        let by_chance = ((yes + own) * (yes + other) + (no + own) * (no + other)) / (all * all);
        let observed = (yes + no) / all;
        // Of all values, two a decision.
        let (yes_values, no_values) = (2.0 * yes + own + other, 2.0 * no + own + other);
        let alpha = 1.0 - (2.0 * all - 1.0) * (own + other) / (yes_values * no_values);
        AgreementFigures {
            decisions: self.yes + self.no + self.own + self.other,
            agreement: (all > 0.0).then_some(observed),
            kappa: (by_chance < 1.0).then(|| (observed - by_chance) / (1.0 - by_chance)),
            alpha: (yes_values * no_values > 0.0).then_some(alpha),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Agreement, AgreementFigures, Decisions};
    use crate::compare::compare;
    use crate::project::{Change, Correction, NamedStatement, Project, ProjectArticle, ProjectTheme};
    use proptest::prelude::*;

    fn figures(yes: u32, no: u32, own: u32, other: u32) -> AgreementFigures {
        Decisions { yes, no, own, other }.figures()
    }

    fn rounded(figure: Option<f64>, places: i32) -> Option<f64> {
        figure.map(|figure| (figure * 10f64.powi(places)).round() / 10f64.powi(places))
    }

    /// A. R. Feinstein and D. V. Cicchetti, 'High agreement but low kappa', Journal of Clinical
    /// Epidemiology 43, 1990: the same agreement, two kappas.
    #[test]
    fn kappa_is_that_of_the_published_examples() {
        for (counts, kappa) in [([40, 45, 9, 6], 0.70), ([80, 5, 10, 5], 0.32)] {
            let [yes, no, own, other] = counts;
            let figures = figures(yes, no, own, other);
            assert_eq!(figures.agreement, Some(0.85));
            assert_eq!(rounded(figures.kappa, 2), Some(kappa));
        }
    }

    /// The first example of Krippendorff's 'Computing Krippendorff's alpha-reliability', 2011: binary
    /// data, two observers, nothing missing.
    #[test]
    fn alpha_is_that_of_the_published_example() {
        let meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
        let owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
        let mut decisions = Decisions::default();
        meg.into_iter().zip(owen).for_each(|(one, other)| decisions.count(one == 1, other == 1));
        let figures = decisions.figures();
        assert_eq!((figures.decisions, figures.agreement), (10, Some(0.6)));
        assert_eq!(rounded(figures.alpha, 3), Some(0.095));
    }

    #[test]
    fn what_has_no_variation_has_no_figure() {
        let none = AgreementFigures { decisions: 0, agreement: None, kappa: None, alpha: None };
        assert_eq!(figures(0, 0, 0, 0), none);
        let alike = AgreementFigures { decisions: 9, agreement: Some(1.0), ..none };
        assert_eq!(figures(9, 0, 0, 0), alike);
        assert_eq!(figures(0, 9, 0, 0), alike);
    }

    proptest! {
        #[test]
        fn figures_are_numbers_up_to_one_and_one_where_all_is_alike(yes in 0u32..9, no in 0u32..9, own in 0u32..9, other in 0u32..9) {
            let found = figures(yes, no, own, other);
            for figure in [found.agreement, found.kappa, found.alpha].into_iter().flatten() {
                prop_assert!((-1.0..=1.0).contains(&figure), "{found:?}");
                prop_assert_eq!(figure == 1.0, own + other == 0, "{:?}", found);
            }
            let turned = figures(yes, no, other, own);
            prop_assert_eq!((found.kappa, found.alpha), (turned.kappa, turned.alpha));
        }
    }

    const TEXTS: [&str; 2] = [
        "The old bridge over the river closes on Monday. Bakers sold bread.",
        "A ferry will replace the old bridge. Nobody will have to walk far.",
    ];

    fn project() -> Project {
        let articles = (1..).zip(TEXTS).map(|(number, text)| ProjectArticle {
            id: format!("a{number}"),
            text: text.into(),
            ..Default::default()
        });
        let theme = |id: &str, label: &str, cue: &str| ProjectTheme {
            id: id.into(),
            label: label.into(),
            include: vec![cue.into()],
            ..Default::default()
        };
        let themes = vec![theme("t1", "bridge", "bridge"), theme("t2", "trade", "bakers")];
        Project { articles: articles.collect(), themes, ..Default::default() }
    }

    fn agreement(own: &Project, other: &Project) -> Agreement {
        super::agreement(&compare(own).unwrap(), &compare(other).unwrap())
    }

    fn put_on_trade(text: &str) -> Correction {
        let statement = NamedStatement { article: "a2".into(), text: text.into() };
        Correction {
            change: Change::AddToTheme { theme: "t2".into(), statement },
            by: None,
            at: None,
            in_doubt: false,
        }
    }

    #[test]
    fn coders_differ_where_one_decided_otherwise() {
        let own = project();
        let mut other = project();
        other.corrections.push(put_on_trade("Nobody will have to walk far."));
        // Columns, ids and the order of themes make no difference.
        other.articles.reverse();
        other.themes.reverse();
        let found = agreement(&own, &other);
        assert_eq!((found.figures.decisions, found.figures.agreement), (8, Some(7.0 / 8.0)));
        let [bridge, trade] = found.themes.as_slice() else { panic!("two themes") };
        assert_eq!((bridge.figures.kappa, bridge.figures.alpha), (Some(1.0), Some(1.0)));
        assert!(bridge.differing.is_empty());
        let [differing] = trade.differing.as_slice() else { panic!("one decision") };
        assert_eq!(
            (differing.statement.as_str(), differing.article.as_str()),
            ("Nobody will have to walk far.", "a2")
        );
        assert_eq!((differing.own, differing.other), (false, true));
    }

    #[test]
    fn themes_are_matched_by_label_and_renamed_ones_by_id() {
        let own = project();
        let mut other = project();
        other.themes[0].id = "t2".into();
        other.themes[1].id = "t1".into();
        let matched = |other: &Project| -> Vec<_> {
            let themes = agreement(&own, other).themes;
            themes.into_iter().map(|theme| (theme.id, theme.other_id)).collect()
        };
        let pair = |own: &str, other: &str| (own.to_owned(), other.to_owned());
        assert_eq!(matched(&other), [pair("t1", "t2"), pair("t2", "t1")]);
        other = project();
        other.themes[0].label = "the old bridge".into();
        assert_eq!(matched(&other), [pair("t1", "t1"), pair("t2", "t2")]);
        other.themes[0].id = "t7".into();
        assert_eq!(matched(&other), [pair("t2", "t2")]);
    }

    #[test]
    fn only_what_both_had_is_decided_on() {
        let own = project();
        let mut other = project();
        other.articles[1].text = "Ferries are slow. Nobody will have to walk far.".into();
        assert_eq!(agreement(&own, &other).figures.decisions, 4);
        let mut other = project();
        let statement = NamedStatement { article: "a1".into(), text: "Bakers sold bread.".into() };
        let change = Change::Split { statement, parts: vec!["Bakers".into(), "sold bread.".into()] };
        other.corrections.push(Correction { change, by: None, at: None, in_doubt: false });
        assert_eq!(agreement(&own, &other).figures.decisions, 6);
    }
}
