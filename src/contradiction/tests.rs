//! What contradicts, and what does not however much it looks like it.

use proptest::prelude::*;

use super::context::Likeness;
use super::{Contradiction, ContradictionKind, contradiction, contradictions};
use crate::clause::{Reading, Readings};
use crate::project::ProjectArticle;
use crate::same_claim::SameClaim;
use crate::span::Span;
use crate::story::Story;
use crate::words::Lexicon;

/// Sentences that make the language of an article known.
const ENGLISH: &str = "This is what the people of the town have said about it to all of us.";
const GERMAN: &str = "Das ist es, was die Leute in der Stadt uns allen über die Sache gesagt haben.";
const FRENCH: &str = "C’est ce que les gens de la ville nous ont dit à tous au sujet de cette affaire.";

fn article(text: &str, rest: &str, date: Option<&str>) -> ProjectArticle {
    ProjectArticle { text: format!("{text}\n\n{rest}"), date: date.map(str::to_owned), ..Default::default() }
}

/// What contradicts in the first statements of two articles: the kind, and the words of each.
fn found(articles: &[ProjectArticle; 2]) -> Option<(ContradictionKind, Vec<String>, Vec<String>)> {
    let story = Story::read(articles, Lexicon::default()).unwrap();
    let firsts: Vec<_> =
        story.articles.values().iter().filter_map(|one| one.statements.clone().next()).collect();
    let [a, b] = firsts[..] else { panic!("two articles") };
    let found = contradictions(&story, &SameClaim::new(&story), &Readings::new(&story)).remove(&(a, b))?;
    let words = |spans: &[Span], of| {
        let text = &story.article(story.statement(of).article).source.text;
        spans.iter().map(|span| span.of(text).to_owned()).collect()
    };
    let (of_a, of_b) = (words(&found.a, a), words(&found.b, b));
    // Articles stand in an order of their own.
    Some(if story.articles.values()[0].input_index == 0 {
        (found.kind, of_a, of_b)
    } else {
        (found.kind, of_b, of_a)
    })
}

fn in_language(one: &str, other: &str, rest: &str) -> Option<(ContradictionKind, Vec<String>, Vec<String>)> {
    found(&[article(one, rest, None), article(other, rest, None)])
}

fn words(one: &str, other: &str) -> Option<(ContradictionKind, String, String)> {
    in_language(one, other, ENGLISH).map(|(kind, a, b)| (kind, a.join(" | "), b.join(" | ")))
}

fn contradict(kind: ContradictionKind, a: &str, b: &str) -> (ContradictionKind, String, String) {
    (kind, a.to_owned(), b.to_owned())
}

#[test]
fn what_one_says_the_other_denies() {
    use ContradictionKind::Negation;
    assert_eq!(
        words("The water in Elmfield is safe to drink.", "The water in Elmfield is not safe to drink."),
        Some(contradict(Negation, "safe", "not safe"))
    );
    assert_eq!(
        words(
            "The ferry Aurora is not out of control.",
            "The ferry Aurora is out of control, the coast guard said."
        ),
        Some(contradict(Negation, "not out of control", "control"))
    );
    assert_eq!(
        words("The Elmfield bridge is no longer open to lorries.", "The Elmfield bridge is open to lorries."),
        Some(contradict(Negation, "no longer open", "open"))
    );
    assert_eq!(
        words("The old dam above Elmfield is unsafe.", "The old dam above Elmfield is safe."),
        Some(contradict(Negation, "unsafe", "safe"))
    );
    assert_eq!(
        words("Mayor Ida Holm refused to sign the letter.", "Mayor Ida Holm signed the letter."),
        Some(contradict(Negation, "refused to sign", "signed"))
    );
}

#[test]
fn german_and_french_deny_too() {
    let german = in_language(
        "Das Wasser in Elmfeld ist sicher für Kinder.",
        "Das Wasser in Elmfeld ist nicht sicher für Kinder.",
        GERMAN,
    );
    assert_eq!(german.unwrap().2, ["nicht sicher"]);
    let french = in_language(
        "Le pont de Valmont est ouvert aux camions.",
        "Le pont de Valmont n’est plus ouvert aux camions.",
        FRENCH,
    );
    assert_eq!(french.unwrap().0, ContradictionKind::Negation);
}

#[test]
fn a_denial_of_something_else_is_no_contradiction() {
    for (one, other) in [
        // Both deny.
        (
            "The water in Elmfield is not safe to drink.",
            "The water in Elmfield is not safe to drink, it says.",
        ),
        // Of something else.
        ("The water in Elmfield is safe to drink.", "The milk from Oakham is not safe to drink."),
        ("Elmfield signed the treaty on fishing.", "Oakham did not sign the treaty on fishing."),
        // Not flatly.
        (
            "The ferry Aurora is out of control.",
            "Nobody could say whether the ferry Aurora is not out of control.",
        ),
        ("The Elmfield bridge will open to lorries.", "The Elmfield bridge did not open to lorries."),
        ("The works knew of the broken valve.", "The works denied that it had known of the broken valve."),
        ("Mayor Ida Holm signed the letter.", "Mayor Ida Holm was urged not to sign the letter."),
        ("The old dam leaks into the fields.", "The old dam not only leaks into the fields."),
    ] {
        assert_eq!(words(one, other), None, "{one} / {other}");
    }
}

#[test]
fn two_figures_for_one_thing_contradict() {
    use ContradictionKind::Figure;
    for (one, other, own, theirs) in [
        (
            "The fire in Elmfield killed 27 people.",
            "The fire in Elmfield killed 30 people.",
            "27 people",
            "30 people",
        ),
        (
            "Twelve people were treated for burns after the fire.",
            "Nineteen people were treated for burns after the fire.",
            "Twelve people",
            "Nineteen people",
        ),
        (
            "The boy fell into the 80m-deep shaft near the mill.",
            "The boy fell into the 40-metre-deep shaft near the mill.",
            "80m",
            "40-metre",
        ),
        (
            "The council will pay $3.5 million for the new bridge.",
            "The council will pay $3.6 million for the new bridge.",
            "3.5 million",
            "3.6 million",
        ),
    ] {
        assert_eq!(words(one, other), Some(contradict(Figure, own, theirs)), "{one} / {other}");
    }
}

#[test]
fn one_amount_is_one_however_it_is_given() {
    for (one, other) in [
        (
            "The station weighs 8.5 tonnes and circles the Earth.",
            "The station weighs 18,740 pounds and circles the Earth.",
        ),
        ("The station weighs eight and a half tonnes today.", "The station weighs 8.5 tonnes today."),
        ("The fire killed more than 80 people in Elmfield.", "The fire killed 97 people in Elmfield."),
        ("The fire killed about 30 people in Elmfield.", "The fire killed 31 people in Elmfield."),
        ("The fire killed 20 to 30 people in Elmfield.", "The fire killed twenty-seven people in Elmfield."),
        ("The dye reached 14,000 homes in the valley.", "The dye reached 13,840 homes in the valley."),
        ("The shaft near the mill is 40 metres deep.", "The shaft near the mill is 131 feet deep."),
        (
            "The flight takes 11 hours to the island.",
            "The flight takes eleven and a half hours to the island.",
        ),
        ("The flight takes 36 hours to the island.", "The flight takes a day and a half to the island."),
    ] {
        assert_eq!(words(one, other), None, "{one} / {other}");
    }
}

#[test]
fn figures_of_other_things_do_not_contradict() {
    for (one, other) in [
        (
            "The lab weighs eight and a half tonnes and will fall.",
            "The lab will fall in 2018, weighs the agency.",
        ),
        (
            "Tiangong was launched into orbit in 2011.",
            "Tiangong was decommissioned in 2013 after its mission.",
        ),
        (
            "Skylab had a weight of 160,000 pounds.",
            "The lab has a weight of 8.5 tonnes, said Skylab engineers.",
        ),
        (
            "The plane turned back four hours into the flight.",
            "The plane landed after eight hours, back in the city.",
        ),
        ("Fees rose by $20 billion at Northern Bank.", "Charges fell by $3 billion at Southern Bank."),
        ("Police named 31 suspects in the case.", "Eight are in custody, police said of the case."),
        ("The Moon probe Luna 1 was built in 2007.", "The Moon probe Luna 2 was built in 2010."),
    ] {
        assert_eq!(words(one, other), None, "{one} / {other}");
    }
}

#[test]
fn two_dates_of_one_act_contradict() {
    use ContradictionKind::Date;
    assert_eq!(
        words(
            "Ida Holm has led the Elmfield council since 2002.",
            "Ida Holm has led the Elmfield council since 2003."
        ),
        Some(contradict(Date, "since 2002", "since 2003"))
    );
    assert_eq!(
        words(
            "The Elmfield council voted on Tuesday to close the bridge.",
            "The Elmfield council voted on Wednesday to close the bridge."
        ),
        Some(contradict(Date, "on Tuesday", "on Wednesday"))
    );
    assert_eq!(
        words(
            "The council of Elmfield opens the bridge on June 4.",
            "The council of Elmfield opens the bridge on 6 June."
        ),
        Some(contradict(Date, "on June 4", "on 6 June"))
    );
}

#[test]
fn what_is_told_relative_to_an_article_is_read_by_its_date() {
    let of = |one: &str, date: &str, other: &str| {
        found(&[article(one, ENGLISH, Some(date)), article(other, ENGLISH, Some("2019-03-08"))])
            .map(|(kind, ..)| kind)
    };
    let voted = "The Elmfield council voted to close the bridge last year.";
    assert_eq!(of(voted, "2019-03-08", "The Elmfield council voted to close the bridge in 2018."), None);
    assert_eq!(
        of(voted, "2019-03-08", "The Elmfield council voted to close the bridge in 2017."),
        Some(ContradictionKind::Date)
    );
    let fell = "The Elmfield council closed the old bridge yesterday.";
    assert_eq!(of(fell, "2019-03-08", "The Elmfield council closed the old bridge on 7 March."), None);
    assert_eq!(
        of(fell, "2019-03-01", "The Elmfield council closed the old bridge on 28 February 2019."),
        None
    );
}

#[test]
fn dates_of_other_acts_do_not_contradict() {
    for (one, other) in [
        (
            "The council said on Monday that the bridge would close.",
            "The council said that the bridge would close on Friday.",
        ),
        (
            "The mission has been planned since 2002 in Elmfield.",
            "The mission has been planned until 2003 in Elmfield.",
        ),
        ("The bridge in Elmfield closed in October.", "The bridge in Elmfield closed in 2012."),
    ] {
        assert_eq!(words(one, other), None, "{one} / {other}");
    }
}

#[test]
fn german_and_french_numbers_are_read() {
    let german = in_language(
        "Bei dem Brand in Elmfeld starben fünfundzwanzig Menschen.",
        "Bei dem Brand in Elmfeld starben 31 Menschen.",
        GERMAN,
    );
    assert_eq!(german.unwrap().1, ["fünfundzwanzig Menschen"]);
    let french = in_language(
        "L’incendie de Valmont a tué vingt personnes.",
        "L’incendie de Valmont a tué 31 personnes.",
        FRENCH,
    );
    assert_eq!(french.unwrap().2, ["31 personnes"]);
}

/// Short statements out of words that contradictions are made of.
fn statements() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "the", "council", "bridge", "Elmfield", "not", "never", "closed", "opens", "27", "30", "about",
        "people", "killed", "metres", "40", "on", "Monday", "Tuesday", "in", "2011", "2013", "since",
        "unsafe", "safe", "six", "year", "old", ",",
    ]);
    prop::collection::vec(word, 2..12).prop_map(|words| words.join(" ") + ".")
}

proptest! {
    #[test]
    fn the_order_of_two_statements_makes_no_difference(one in statements(), other in statements()) {
        let articles = [article(&one, ENGLISH, None), article(&other, ENGLISH, None)];
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        let readings: Vec<Reading> =
            story.statements.values().iter().map(|statement| Reading::new(&story, statement)).collect();
        let score = || 0.9;
        for a in &readings {
            for b in &readings {
                let one_way = contradiction(a, b, &Likeness::new(a, b, &score));
                let other_way = contradiction(b, a, &Likeness::new(b, a, &score));
                prop_assert_eq!(one_way, other_way.map(Contradiction::turned));
            }
        }
    }
}

#[test]
fn another_place_or_name_in_the_same_words_contradicts() {
    use ContradictionKind::{Name, Place};
    assert_eq!(
        words(
            "The stolen painting was found in Oakham on Friday by two young anglers.",
            "The stolen painting was found in Elmfield on Friday by two young anglers, police said."
        ),
        None,
        "one says more"
    );
    assert_eq!(
        words(
            "The stolen painting was found in Oakham on Friday by two young anglers.",
            "The stolen painting was found in Elmfield on Friday by two young anglers."
        ),
        Some(contradict(Place, "Oakham", "Elmfield"))
    );
    assert_eq!(
        words(
            "The old stone bridge over the river was designed by Ada Quill.",
            "The old stone bridge over the river was designed by Omar Reiss."
        ),
        Some(contradict(Name, "Ada Quill", "Omar Reiss"))
    );
}

#[test]
fn another_form_of_a_name_is_no_contradiction() {
    for (one, other) in [
        (
            "The flight to Tokyo left the gate in Los Angeles at noon.",
            "The flight to Tokyo left the gate in LA at noon.",
        ),
        (
            "The old stone bridge over the river was designed by James Quill.",
            "The old stone bridge over the river was designed by Jim Quill.",
        ),
        ("The big ferry rammed the old quay in Oakham.", "The big ferry rammed the old quay in Oakhamshire."),
    ] {
        assert_eq!(words(one, other), None, "{one} / {other}");
    }
}
