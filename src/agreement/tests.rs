use super::{Agreement, Decisions, Estimate, MIN_JUDGED, figures};
use crate::compare::compare;
use crate::project::{Change, Correction, NamedStatement, Project, ProjectArticle, ProjectTheme};
use proptest::prelude::*;

fn rounded(figure: Option<f64>, places: i32) -> Option<f64> {
    figure.map(|figure| (figure * 10f64.powi(places)).round() / 10f64.powi(places))
}

/// A. R. Feinstein and D. V. Cicchetti, 'High agreement but low kappa', Journal of Clinical
/// Epidemiology 43, 1990: the same agreement, two kappas.
#[test]
fn kappa_is_that_of_the_published_examples() {
    for ([both, neither, only_own, only_other], kappa) in [([40, 45, 9, 6], 0.70), ([80, 5, 10, 5], 0.32)] {
        let decisions = Decisions { both, only_own, only_other, neither };
        assert_eq!(decisions.agreement(), Some(0.85));
        assert_eq!(rounded(decisions.kappa(), 2), Some(kappa));
    }
}

/// The first example of Krippendorff's 'Computing Krippendorff's alpha-reliability', 2011: binary
/// data, two observers, nothing missing.
#[test]
fn alpha_is_that_of_the_published_example() {
    let meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    let owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    let mut decisions = Decisions::default();
    meg.into_iter().zip(owen).for_each(|(one, other)| decisions.add(Decisions::new(one == 1, other == 1)));
    assert_eq!((decisions.judged(), decisions.agreement()), (10, Some(0.6)));
    assert_eq!(rounded(decisions.alpha(), 3), Some(0.095));
}

/// So many statements, each with one decision, of each kind.
fn statements(both: usize, neither: usize, only_own: usize, only_other: usize) -> Vec<Decisions> {
    let kinds =
        [(true, true, both), (false, false, neither), (true, false, only_own), (false, true, only_other)];
    kinds.into_iter().flat_map(|(own, other, times)| vec![Decisions::new(own, other); times]).collect()
}

#[test]
fn fewer_than_thirty_decisions_give_counts_and_no_figure() {
    let few = figures(&statements(10, 15, 3, 1));
    assert_eq!((few.judged, few.both, few.neither, few.only_own, few.only_other), (29, 10, 15, 3, 1));
    assert_eq!((few.agreement, few.kappa, few.alpha), (None, None, None));
    let enough = figures(&statements(10, 16, 3, 1));
    assert_eq!(enough.judged, MIN_JUDGED);
    assert!(enough.agreement.is_some() && enough.kappa.is_some() && enough.alpha.is_some());
}

#[test]
fn what_has_no_variation_has_no_figure() {
    for alike in [figures(&statements(40, 0, 0, 0)), figures(&statements(0, 40, 0, 0))] {
        assert_eq!(alike.agreement, Some(Estimate { value: 1.0, interval: None }));
        assert_eq!((alike.kappa, alike.alpha), (None, None));
    }
}

/// The jackknife of a share is its usual standard error with n - 1 for n.
#[test]
fn the_interval_of_the_share_is_that_of_the_textbook() {
    let Estimate { value, interval } = figures(&statements(20, 20, 6, 4)).agreement.unwrap();
    let margin = 1.96 * (0.8f64 * 0.2 / 49.0).sqrt();
    let (low, high) = interval.unwrap();
    assert_eq!(value, 0.8);
    assert!((low - (0.8 - margin)).abs() < 1e-9 && (high - (0.8 + margin)).abs() < 1e-9, "{low} {high}");
}

#[test]
fn decisions_on_one_statement_are_left_out_together() {
    let alone = figures(&statements(20, 20, 6, 4)).kappa.unwrap().interval.unwrap();
    let mut pairs = Vec::new();
    for pair in statements(20, 20, 6, 4).chunks(2) {
        let mut both = pair[0];
        both.add(pair[1]);
        pairs.push(both);
    }
    let together = figures(&pairs).kappa.unwrap().interval.unwrap();
    assert!(together.1 - together.0 > alone.1 - alone.0);
}

proptest! {
    #[test]
    fn figures_are_numbers_up_to_one_within_their_interval(both in 0usize..30, neither in 0usize..30, own in 0usize..9, other in 0usize..9) {
        let found = figures(&statements(both, neither, own, other));
        for Estimate { value, interval } in [found.agreement, found.kappa, found.alpha].into_iter().flatten() {
            prop_assert!((-1.0..=1.0).contains(&value), "{found:?}");
            prop_assert_eq!(value == 1.0, own + other == 0, "{:?}", found);
            prop_assert!(interval.is_none_or(|(low, high)| low <= value && value <= high && -1.0 <= low && high <= 1.0));
        }
        let turned = figures(&statements(both, neither, other, own));
        let values = |kappa: Option<Estimate>| kappa.map(|kappa| kappa.value);
        prop_assert_eq!(values(found.kappa), values(turned.kappa));
        prop_assert_eq!(values(found.alpha), values(turned.alpha));
    }
}

const BRIDGE: &str = "The old bridge over the river closes on Monday.";
const BAKERS: &str = "Bakers sold bread.";
const WALK: &str = "Nobody will have to walk far.";

fn project() -> Project {
    let texts = [format!("{BRIDGE} {BAKERS}"), format!("A ferry will replace the old bridge. {WALK}")];
    let articles = (1..).zip(texts).map(|(number, text)| ProjectArticle {
        id: format!("a{number}"),
        text,
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

/// The project in which a coder judged every statement: those of `trade` are put on that theme.
fn coded(trade: &[&str]) -> Project {
    let mut project = project();
    let ferry = "A ferry will replace the old bridge.";
    for (article, text) in [("a1", BRIDGE), ("a1", BAKERS), ("a2", ferry), ("a2", WALK)] {
        let statement = NamedStatement { article: article.into(), text: text.into() };
        let theme = if trade.contains(&text) { "t2" } else { "t1" };
        let is_on = trade.contains(&text) || text.contains("bridge");
        let themes =
            ["t1", "t2"].into_iter().filter(|id| !is_on || *id != theme).map(str::to_owned).collect();
        if is_on {
            decide(&mut project, Change::AddToTheme { theme: theme.into(), statement: statement.clone() });
        }
        decide(&mut project, Change::Judged { statement, themes });
    }
    project
}

fn decide(project: &mut Project, change: Change) {
    project.corrections.push(Correction { change, by: None, at: None, in_doubt: false });
}

fn agreement(own: &Project, other: &Project) -> Agreement {
    super::agreement(&compare(own).unwrap(), &compare(other).unwrap())
}

#[test]
fn what_nobody_judged_is_no_decision() {
    assert_eq!(agreement(&project(), &project()).figures.judged, 0);
    assert_eq!(agreement(&project(), &coded(&[])).figures.judged, 0);
    assert_eq!(agreement(&coded(&[]), &coded(&[])).figures.judged, 8);
}

#[test]
fn coders_differ_where_one_decided_otherwise() {
    let own = coded(&[BAKERS]);
    let mut other = coded(&[BAKERS, WALK]);
    // Columns, ids and the order of themes make no difference.
    other.articles.reverse();
    other.themes.reverse();
    let found = agreement(&own, &other).figures;
    assert_eq!((found.judged, found.both, found.neither, found.only_other), (8, 3, 4, 1));
    let themes = agreement(&own, &other).themes;
    let [bridge, trade] = themes.as_slice() else { panic!("two themes") };
    assert!(bridge.differing.is_empty());
    let [differing] = trade.differing.as_slice() else { panic!("one decision") };
    assert_eq!((differing.statement.as_str(), differing.article.as_str()), (WALK, "a2"));
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
    let own = coded(&[]);
    let mut other = coded(&[]);
    other.articles[1].text = format!("Ferries are slow. {WALK}");
    assert_eq!(agreement(&own, &other).figures.judged, 4);
    let mut other = coded(&[]);
    let statement = NamedStatement { article: "a1".into(), text: BAKERS.into() };
    decide(&mut other, Change::Split { statement, parts: vec!["Bakers".into(), "sold bread.".into()] });
    assert_eq!(agreement(&own, &other).figures.judged, 6);
}
