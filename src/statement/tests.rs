use super::*;
use crate::clean::blocks;

fn sentences(text: &str) -> Vec<&str> {
    sentence::sentences(text).into_iter().map(|span| span.of(text).trim()).collect()
}

/// The speakers of the quotations in `paragraphs`, which follow a headline.
fn speakers(paragraphs: &str) -> Vec<Option<String>> {
    let text = format!("Ministers agree to protect networks\n\n{paragraphs}\n");
    let (_, quotations) = statements(&text, &blocks(&text, &[], &[]));
    quotations.into_iter().map(|quotation| quotation.speaker).collect()
}

fn speaker(paragraphs: &str) -> Option<String> {
    speakers(paragraphs).into_iter().next().expect("a quotation")
}

/// The texts of `file`, one a line, that are not split as it says.
fn missed(file: &str) -> (usize, Vec<String>) {
    let mut missed = Vec::new();
    for line in file.lines() {
        let case: serde_json::Value = serde_json::from_str(line).expect("one JSON object a line");
        let text = case["text"].as_str().expect("a text");
        let expected: Vec<&str> =
            case["sentences"].as_array().expect("sentences").iter().filter_map(|s| s.as_str()).collect();
        let found: Vec<String> =
            super::sentences(text).into_iter().map(|span| one_spaced(span.of(text))).collect();
        if found != expected.into_iter().map(one_spaced).collect::<Vec<_>>() {
            missed.push(text.chars().take(20).collect());
        }
    }
    (file.lines().count(), missed)
}

fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn all_golden_rules_are_kept() {
    let none: [String; 0] = [];
    assert_eq!(missed(include_str!("../../tests/sentences/golden-en.jsonl")), (48, none.to_vec()));
}

/// The three that differ expect a quotation of several sentences to stay whole.
#[test]
fn of_85_more_texts_82_are_split_exactly() {
    let (all, missed) = missed(include_str!("../../tests/sentences/more-en.jsonl"));
    assert_eq!(all, 85);
    assert_eq!(missed, ["\"Dear, dear! How que", "Two began, in a low ", "\"Dinah'll miss me ve"]);
}

#[test]
fn a_question_or_cry_inside_a_quotation_ends_no_sentence_before_its_attribution() {
    for text in [
        "\"What?\" he asked.",
        "“Is it over?” Mr Smith asked.",
        "“Never!” Jane Doe said, leaving the room.",
        "She works at Yahoo! in the accounting department.",
    ] {
        assert_eq!(sentences(text).len(), 1, "{text}");
    }
    assert_eq!(sentences("\"Is it over?\" The minister left.").len(), 2);
}

#[test]
fn closing_marks_stay_with_the_sentence_they_close() {
    assert_eq!(
        sentences("He left (at noon.) \"It is over.\" She stayed."),
        ["He left (at noon.)", "\"It is over.\"", "She stayed."]
    );
}

#[test]
fn the_word_behind_an_abbreviation_decides_whether_it_ended_a_sentence() {
    assert_eq!(sentences("He lives in the U.S. He likes it.").len(), 2);
    assert_eq!(sentences("The U.S. Navy sails.").len(), 1);
    assert_eq!(sentences("It rests on Article V. We should use it.").len(), 2);
    assert_eq!(sentences("General Keith B. Alexander spoke.").len(), 1);
    assert_eq!(sentences("Am 3. Oktober trat Dr. Müller z. B. in Köln auf.").len(), 1);
    assert_eq!(sentences("Growth was 2.5 percent. The figure is No. 1.").len(), 2);
}

#[test]
fn a_lost_line_break_parts_sentences_as_a_mark_does() {
    for (text, sentences_in_it) in [
        ("Write to jane.doe@example.org Ministers met on Monday.", 2),
        ("See https://example.org/a?b=1 https://example.org/c and tell us.", 2),
        ("Jane Doe 06/02/2001 10:53 AM Please read it.", 3),
        ("Jane, There are only two of them.", 2),
        ("They were kind :) Thanks for all of it.", 2),
        ("the parcel came today. will i have to pay?", 2),
        // None is lost here.
        ("The site https://example.org/a was down, jane@example.org wrote.", 1),
        ("It was sent on 06/02/2001 at noon.", 1),
        ("Yesterday, The New York Times reported it.", 1),
        ("Today, I'm glad of it.", 1),
        ("They met on Monday, The Hague says.", 1),
        ("The plan costs approx. the same.", 1),
    ] {
        assert_eq!(sentences(text).len(), sentences_in_it, "{text}");
    }
}

#[test]
fn scripts_with_stops_of_their_own_are_split_at_them() {
    assert_eq!(sentences("合意した。「皆つながっている」と述べた。").len(), 2);
    assert_eq!(sentences("هل سينجح ذلك؟ لا أحد يعرف.").len(), 2);
}

#[test]
fn a_text_without_an_end_is_cut_at_white_space_and_between_characters_when_there_is_none() {
    for text in ["word ".repeat(1000), "é".repeat(3000), "a\u{2003}".repeat(2000)] {
        let pieces = sentence::sentences(&text);
        assert!(
            pieces.len() > 1 && pieces.iter().all(|piece| piece.len() <= 2000 && !piece.of(&text).is_empty())
        );
        assert_eq!(pieces.iter().map(|piece| piece.of(&text)).collect::<String>(), text);
    }
}

#[test]
fn apostrophes_and_measures_open_no_quotation() {
    for text in
        ["The ministers' plan is Britain's.", "Rock 'n' roll of the '90s.", "Waves of 12' and 5\" hit."]
    {
        assert!(speakers(text).is_empty(), "{text}");
    }
}

#[test]
fn marks_of_many_languages_hold_a_quotation() {
    for text in [
        "„Wir sind bereit“, sagte er.",
        "« Nous sommes prêts », dit-il.",
        "»Wir sind bereit«, sagte er.",
        "「用意」と述べた。",
        "‘We are ready’, he said.",
    ] {
        assert_eq!(speakers(text).len(), 1, "{text}");
    }
}

#[test]
fn a_mark_that_is_never_closed_takes_no_more_than_its_paragraph() {
    let text = "Ministers agree\n\n“We are ready, he said.\n\nThe plan stands.\n\nThe ministers left.";
    let (statements, quotations) = statements(text, &blocks(text, &[], &[]));
    assert!(quotations.iter().all(|quotation| !quotation.span.of(text).contains("plan")));
    assert_eq!(statements.len(), 4);
}

#[test]
fn the_subject_of_the_verb_of_speech_speaks_wherever_it_stands() {
    for (text, name) in [
        ("\"We are ready,\" said Jane Doe, an analyst at the institute.", "Jane Doe"),
        ("\"We are ready,\" Foreign Minister Jane Doe told reporters on Monday.", "Jane Doe"),
        ("Jane Doe, the spokeswoman for the council, said: \"We are ready.\"", "Jane Doe"),
        (
            "Jane Doe, a fellow at the center in Beijing told CNN that it was \"not ready at all.\"",
            "Jane Doe",
        ),
        ("Mr Roe is expected to tell the council that it is ready, adding: “We are many.”", "Mr Roe"),
        ("The plan is \"ready to be used now,\" according to the official.", "the official"),
        ("\"We are ready for it all,\" a senior defense official said.", "a senior defense official"),
        (
            "Sen. Charles E. Schumer of New York said: \"We are ready.\"",
            "Sen. Charles E. Schumer of New York",
        ),
    ] {
        assert_eq!(speaker(text).as_deref(), Some(name), "{text}");
    }
}

#[test]
fn who_speaks_is_unknown_rather_than_guessed() {
    for text in [
        "\"We are ready for it,\" it said.",
        "The plan is \"ready to be used now\".",
        "\"We are ready for it,\" she said.",
        "Mr Roe left. Prime Minister Ann Poe stayed. In the hall Minister Jane Doe waited. \"We are ready for it,\" she said.",
    ] {
        let found = speaker(text);
        assert!(found.is_none() || found.as_deref() == Some("Ann Poe"), "{text}: {found:?}");
    }
}

#[test]
fn a_quotation_that_goes_on_keeps_its_speaker() {
    let text =
        "\"We are ready,\" Jane Doe said. \"We have been for years.\"\n\n\"Nothing will stop us now.\"";
    assert!(speakers(text).iter().all(|speaker| speaker.as_deref() == Some("Jane Doe")));
}
