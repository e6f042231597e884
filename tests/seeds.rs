//! What a careful reader finds in the five seed articles, the program finds too.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use std::sync::LazyLock;

use crossread::compare::compare;
use crossread::report::{LinkKind, Lookup, Member, Report, State, Theme};

static REPORT: LazyLock<Report> = LazyLock::new(|| compare(&sample::project()).unwrap());

fn theme(label: &str) -> &'static Theme {
    REPORT.themes.iter().find(|theme| theme.label == label).unwrap()
}

/// The id of the one statement of `article` that holds `words`.
fn statement(report: &Report, article: &str, words: &str) -> String {
    let lookup = Lookup::new(report);
    let article = report.articles.iter().find(|one| one.id == article).unwrap();
    let holding: Vec<_> = article
        .statements
        .iter()
        .filter(|statement| lookup.statement(&statement.id).unwrap().text.contains(words))
        .collect();
    assert_eq!(holding.len(), 1, "{words:?} stands in one statement of {}", article.id);
    holding[0].id.clone()
}

fn member(label: &str, article: &str, words: &str) -> Option<&'static Member> {
    let id = statement(&REPORT, article, words);
    theme(label).members.iter().find(|member| member.statement == id)
}

fn assert_covers(label: &str, statements: &[(&str, &str)]) {
    for (article, words) in statements {
        let member = member(label, article, words);
        assert_eq!(member.map(|m| m.state), Some(State::Covered), "{label}: {article} {words:?}");
    }
}

fn states(label: &str) -> Vec<State> {
    theme(label).cells.iter().map(|cell| cell.state).collect()
}

#[test]
fn weakest_link_framing_is_what_spiegel_and_003_share() {
    let label = "weakest-link framing";
    let spiegel = "only as strong as its weakest link";
    let other = "only as effective as the weakest link in the chain";
    assert_covers(label, &[("a2", spiegel), ("a4", other)]);
    assert_covers(label, &[("a2", "if their shared defenses are to be robust and secure, each one needs")]);
    let states = states(label);
    for column in [0, 2, 4] {
        assert_ne!(states[column], State::Covered, "{:?}", theme(label).cells[column]);
    }

    let ends = [statement(&REPORT, "a2", spiegel), statement(&REPORT, "a4", other)];
    let link = Lookup::new(&REPORT).link(&ends[0], &ends[1]).unwrap();
    assert_eq!(link.kind, LinkKind::Same);
    for end in &ends {
        let best =
            REPORT.links.iter().filter(|l| l.a == *end || l.b == *end).map(|l| l.score).reduce(f64::max);
        assert_eq!(best, Some(link.score), "{end} has no better match");
    }
}

/// Their words have the stems of what nations are asked to do, and are on something else.
#[test]
fn defense_programs_and_a_meeting_of_member_states_put_no_statement_on_whose_job_it_is() {
    let label = "national or alliance responsibility";
    for (article, words) in [
        ("a4", "sectors that support national defense programs are most at risk"),
        ("a5", "A meeting of national security advisers from all 29 member states"),
        ("a2", "several allied member states have access to"),
    ] {
        let member = member(label, article, words);
        assert!(member.is_none_or(|member| member.state != State::Covered), "{words}: {member:?}");
    }
    assert_covers(
        label,
        &[("a3", "a job for individual nations"), ("a2", "bolster their national defenses")],
    );
}

#[test]
fn response_beyond_cyberspace_is_found_in_three_outlets() {
    assert_covers(
        "response beyond cyberspace",
        &[
            ("a1", "perhaps extending beyond cyberspace"),
            ("a2", "a collective decision about how to respond"),
            ("a5", "not limited to a cyber response against attacks"),
            ("a5", "below the threshold for Article V"),
        ],
    );
}

#[test]
fn the_attack_on_estonia_is_found_in_both_outlets_that_report_it() {
    assert_covers(
        "the 2007 attack on Estonia",
        &[
            ("a1", "fell victim to a cyber attack in 2007"),
            ("a3", "In 2007, NATO member Estonia's Internet network"),
        ],
    );
}

#[test]
fn operational_deadlines_stand_side_by_side() {
    use State::{Absent, Covered};

    let label = "operational deadline";
    assert_covers(label, &[("a2", "by 2012"), ("a4", "by October this year")]);
    assert_eq!(states(label), [Absent, Covered, Absent, Covered, Absent]);
}

#[test]
fn only_china_daily_reports_on_afghanistan() {
    for words in [
        "NATO's new mission in Afghanistan after 2014",
        "the future Resolute Support mission from 2015",
        "it will be a non-combat mission",
        "lower than in the current ISAF mission",
    ] {
        let id = statement(&REPORT, "a3", words);
        assert!(REPORT.unique.contains(&id), "{words:?} is unique");
    }
}

#[test]
fn every_claim_of_absence_names_its_nearest_statement() {
    for theme in &REPORT.themes {
        for cell in &theme.cells {
            assert_eq!(
                cell.nearest.is_some(),
                cell.state == State::Absent,
                "{} {}",
                theme.label,
                cell.article
            );
        }
    }
}

#[test]
fn what_is_known_about_the_articles_is_what_their_texts_say() {
    let known: Vec<_> = REPORT
        .articles
        .iter()
        .map(|a| (a.outlet.as_deref(), a.date.as_deref(), a.language.as_deref()))
        .collect();
    assert_eq!(
        known,
        [
            (Some("BT"), Some("2015-06-24"), Some("en")),
            (Some("SPIEGEL"), None, Some("en")),
            (Some("China Daily"), Some("2013-06-04"), Some("en")),
            (None, None, Some("en")),
            (None, None, Some("en")),
        ]
    );
}

/// Whatever the other articles are like, a statement needs evidence of its own. The recipe has some
/// words of the themes ('weak', 'protects', '2007') and a turn of phrase.
#[test]
fn a_recipe_joins_no_theme() {
    let recipe = "Grandmother's lemon cake\n\n\
        This cake takes an hour from the first egg to the last crumb, and it is hard to stop after one slice.\n\n\
        Heat the oven to 180 degrees and butter a long tin well, so that nothing sticks. Beat 200 grams of \
        butter with the sugar until it is pale, then stir in four eggs, one after the other.\n\n\
        Sift the flour over the bowl and fold it in with the juice and zest of two lemons. If the batter is \
        too stiff, a spoonful of milk will help; a weak batter needs more flour.\n\n\
        Bake it for 45 minutes. A cover of foil protects the top against burning, and a thin skewer that comes \
        out clean shows that the cake is ready.\n\n\
        Let it cool completely before you glaze it. \"My mother always said that a cake is only as good as its \
        butter,\" says the baker Anna Keller, who has sold hers at the town market since 2007.";
    let states = |with_cues: bool| {
        let mut project = sample::project();
        project.articles[4].text = recipe.into();
        for theme in project.themes.iter_mut().filter(|_| !with_cues) {
            theme.include.clear();
        }
        let report = compare(&project).unwrap();
        let named = report.themes.iter().filter(|theme| theme.query.is_some());
        named.map(|theme| theme.cells[4].state).collect::<Vec<_>>()
    };
    assert_eq!(states(true), [State::Absent; 8]);
    // By label and query alone, 'weak' may touch the weakest link.
    assert!(!states(false).contains(&State::Covered), "{:?}", states(false));
}

/// The whole comparison as its reader sees it: any change of what is found shows here.
#[test]
fn the_comparison_reads_well() {
    insta::assert_snapshot!(crossread::export::markdown::markdown(&REPORT));
}
