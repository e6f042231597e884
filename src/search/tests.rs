//! Rankings of small stories.

use proptest::prelude::*;

use super::{Found, HitKind, Vocabulary, search};
use crate::project::ProjectArticle;
use crate::story::Story;
use crate::theme::Corpus;
use crate::words::Lexicon;

const STORY: [&str; 2] = [
    "The alliance was attacked by hackers on Monday. An attack on one is an attack on all, the ministers \
     said. They met in Brussels. The organisation counted 2,500 incidents. The mayor opened a café.",
    "Hackers hit the computers of the alliance. Its members are weak where the link between them is. \
     Nobody was hurt. The weakest link is the one that breaks. “We will answer it,” said the minister.",
];

const GERMAN: [&str; 2] = [
    "Das Gericht hat am Montag über die Klage der Stadt entschieden. Der Bürgermeister war nicht da.",
    "Die Klage der Stadt ist am Montag abgewiesen worden. Das sagte ein Sprecher dem Sender.",
];

fn found(texts: &[&str], phrase: &str) -> (Story, Found) {
    let article = |text: &&str| ProjectArticle { text: (*text).into(), ..Default::default() };
    let articles: Vec<_> = texts.iter().map(article).collect();
    let story = Story::read(&articles, Lexicon::default()).unwrap();
    let found = search(phrase, &story, &Corpus::from_story(&story), &Vocabulary::new(&story));
    (story, found)
}

/// The hits' statements with their marked words.
fn by_words(texts: &[&str], phrase: &str) -> Vec<(String, Vec<String>)> {
    let (story, found) = found(texts, phrase);
    let hits = found.hits.iter().filter(|hit| hit.kind == HitKind::Words);
    hits.map(|hit| {
        let text = story.text(story.statement(hit.statement));
        (text.trim().to_owned(), hit.words.iter().map(|word| word.of(text).to_owned()).collect())
    })
    .collect()
}

fn statements(phrase: &str) -> Vec<String> {
    by_words(&STORY, phrase).into_iter().map(|(text, _)| text).collect()
}

#[test]
fn a_word_as_typed_comes_before_its_other_forms() {
    let found = statements("attack ");
    assert!(found[0].starts_with("An attack on one"), "{found:?}");
    assert!(found[1].contains("attacked"), "{found:?}");
}

#[test]
fn of_more_words_a_statement_with_all_of_them_in_their_order_comes_first() {
    assert_eq!(statements("weakest link")[0], "The weakest link is the one that breaks.");
    assert!(statements("hackers hit")[0].starts_with("Hackers hit"));
    assert!(statements("attack on all")[0].starts_with("An attack on one"));
}

#[test]
fn the_last_word_is_found_while_it_is_being_typed() {
    for typed in ["w", "wea", "weakes", "weakest", "the weakest l"] {
        assert!(statements(typed).iter().any(|text| text.contains("weakest link")), "{typed}");
    }
    assert_eq!(statements("brea").len(), 1);
    assert_eq!(statements("brea "), [""; 0], "it is no word by itself");
    // A British spelling on its way to a word that has two.
    for typed in ["organis", "organisati", "organization"] {
        assert_eq!(statements(typed).len(), 1, "{typed}");
    }
}

#[test]
fn case_accents_marks_between_thousands_and_kinds_of_quotation_marks_make_no_difference() {
    for typed in ["CAFE", "café", "cafe\u{301}"] {
        assert_eq!(statements(typed), ["The mayor opened a café."], "{typed}");
    }
    for typed in ["2500", "2,500", "2.500"] {
        assert_eq!(statements(typed).len(), 1, "{typed}");
    }
    for typed in ["\"weakest link\"", "„Weakest Link“", "« weakest link »", "“weakest li"] {
        assert_eq!(statements(typed), ["The weakest link is the one that breaks."], "{typed}");
    }
}

#[test]
fn a_quoted_phrase_stands_as_such_or_there_is_no_hit() {
    for typed in ["\"link weakest\"", "\"the weakest link\" \"hackers hit\"", "\"attacks on one\" alliance"] {
        assert_eq!(found(&STORY, typed).1, Found::default(), "{typed}");
    }
}

#[test]
fn what_is_marked_is_what_was_looked_for() {
    let [(_, words)] = &by_words(&STORY, "an attack on all")[..1] else { panic!() };
    assert_eq!(words, &["An", "attack", "on", "an", "attack", "on", "all"]);
    let [(_, words)] = &by_words(&STORY, "\"attack on all\"")[..] else { panic!() };
    assert_eq!(words, &["attack", "on", "all"], "not the attack on one");
    let [(_, beside), (_, apart)] = &by_words(&STORY, "the link ")[..] else { panic!() };
    assert_eq!((beside, apart), (&vec!["the".into(), "link".into()], &vec!["link".into()]));
}

#[test]
fn function_words_alone_are_looked_for_and_beside_others_make_no_hit() {
    assert!(statements("they").iter().all(|text| text.contains("They")));
    assert!(statements("they attack").iter().all(|text| text.contains("attack")));
}

#[test]
fn where_embeddings_are_not_known_words_alone_are_found() {
    let (_, found) = found(&GERMAN, "Gesetz Klagen");
    assert_eq!(found.total, 2);
    assert!(found.hits.iter().all(|hit| hit.kind == HitKind::Words), "{found:?}");
}

#[test]
fn a_phrase_is_read_in_the_language_of_each_article() {
    let both = [STORY[0], STORY[1], GERMAN[0], GERMAN[1]];
    assert_eq!(by_words(&both, "Klagen ").len(), 2);
    assert_eq!(by_words(&both, "attacking ").len(), 2);
}

#[test]
fn without_a_word_nothing_is_found() {
    for phrase in ["", " ", "…", "\"\"", "😀"] {
        assert_eq!(found(&STORY, phrase).1, Found::default(), "{phrase:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_phrase_breaks_a_search(
        text in "(\\PC|[ .\n“”'é]|attack|İ|e\u{301}|2,500 ){0,80}",
        phrase in "(\\PC|[ \"“”'é]|att|attacks |The |2500|i\u{307}){0,40}",
    ) {
        let (story, found) = found(&[STORY[0], STORY[1], &format!("Ministers said: {text}")], &phrase);
        prop_assert!(found.hits.len() <= found.total);
        prop_assert!(found.hits.is_sorted_by(|a, b| a.score >= b.score));
        for hit in &found.hits {
            let text = story.text(story.statement(hit.statement));
            prop_assert!((0.0..=1.0).contains(&hit.score));
            prop_assert!(hit.words.is_sorted());
            for word in &hit.words {
                prop_assert!(!word.is_empty() && text.get(word.range()).is_some(), "{word:?} of {text:?}");
            }
        }
    }
}
