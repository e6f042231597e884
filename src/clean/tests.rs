use super::*;

const PARAGRAPH: &str =
    "Ministers of the alliance agreed on Tuesday to protect every network against attacks.";
const SECOND: &str = "The networks of the alliance will be protected by October, its secretary general said.";

/// Kind and reason of the block that begins with `start` in an article of a headline, two
/// paragraphs and `extra` in place of the `$`.
fn judged(layout: &str, extra: &str, start: &str) -> (BlockKind, Option<DropReason>) {
    let text = layout.replace('$', extra).replace("P1", PARAGRAPH).replace("P2", SECOND);
    let blocks = blocks(&text, &[], &[]);
    let block = blocks.iter().find(|block| block.span.of(&text).starts_with(start)).expect("a block");
    (block.kind, block.reason)
}

const MIDDLE: &str = "Ministers agree to protect networks\n\nP1\n\n$\n\nP2\n";
const FOOT: &str = "Ministers agree to protect networks\n\nP1\n\nP2\n\n$\n";

fn reason_of(layout: &str, line: &str) -> Option<DropReason> {
    judged(layout, line, line).1
}

#[test]
fn furniture_is_dropped_in_whatever_language_it_is_written() {
    for line in ["ADVERTISEMENT", "Anzeige", "Publicité", "Publicidad", "- Sponsored content -"] {
        assert_eq!(reason_of(MIDDLE, line), Some(DropReason::Advertisement), "{line}");
    }
    for line in ["Sign up for our newsletter", "Abonnez-vous", "Share Tweet Email", "Follow us on Twitter"] {
        assert_eq!(reason_of(MIDDLE, line), Some(DropReason::Promotion), "{line}");
    }
    for line in [
        "Join the Daily News for access to this content",
        "Plus special access to select articles and other premium content with your account - free of charge.",
        "Please enter a valid email address.",
    ] {
        assert_eq!(reason_of(MIDDLE, line), Some(DropReason::Promotion), "{line}");
    }
    for line in ["More: Fleet sails north", "Lire aussi : la flotte", "Lesen Sie auch: Die Flotte"] {
        assert_eq!(reason_of(MIDDLE, line), Some(DropReason::Teaser), "{line}");
    }
}

#[test]
fn sentences_that_speak_of_furniture_are_kept() {
    for line in [
        "The newspaper asked its readers to subscribe.",
        "He said that Facebook would carry every advertisement of the campaign.",
        "\"Sign up,\" the minister told young people.",
        "Residents get special access to the museums free of charge, the city said on Monday.",
        "Readers will find the latest news about the attack in a newsletter, the minister said.",
    ] {
        assert_eq!(reason_of(MIDDLE, line), None, "{line}");
        assert_eq!(reason_of(FOOT, line), None, "{line}");
    }
}

#[test]
fn captions_and_credits_are_told_by_their_form() {
    for line in [
        "(From left) Jane Doe, John Roe and Ann Poe meet in Brussels.",
        "The ministers in Brussels. (Photo: Jane Doe)",
        "The ministers arrive for talks Jane Doe/Reuters",
        "GETTY The ministers arrive for talks",
        "3/30 Brussels The ministers arrive for talks",
        "FILE PHOTO: The ministers arrive in Brussels.",
    ] {
        assert_eq!(judged(MIDDLE, line, line), (BlockKind::Caption, Some(DropReason::Caption)), "{line}");
    }
    for line in ["Foto: dpa", "Image copyright Getty Images", "(Reuters)", "© Jane Doe"] {
        assert_eq!(judged(MIDDLE, line, line), (BlockKind::Caption, Some(DropReason::Credit)), "{line}");
    }
}

#[test]
fn a_pull_quote_is_dropped_and_the_sentence_it_repeats_is_kept() {
    let quote = "The networks of the alliance will be protected by October";
    assert_eq!(reason_of(MIDDLE, quote), Some(DropReason::Repeated));
    assert_eq!(judged(MIDDLE, quote, SECOND).1, None);
}

#[test]
fn of_a_paragraph_told_twice_one_is_kept() {
    let text = format!("Ministers agree to protect networks\n\n{PARAGRAPH}\n\n{SECOND}\n\n{PARAGRAPH}\n");
    let reasons: Vec<_> = blocks(&text, &[], &[]).iter().map(|block| block.reason).collect();
    assert_eq!(reasons, [None, None, None, Some(DropReason::Repeated)]);
}

#[test]
fn a_short_line_without_a_stop_is_a_heading_between_paragraphs_and_a_menu_below_them() {
    assert_eq!(judged(MIDDLE, "What happens next", "What"), (BlockKind::Heading, None));
    assert_eq!(reason_of(FOOT, "World News"), Some(DropReason::Navigation));
}

#[test]
fn a_list_that_a_colon_announces_is_kept() {
    let list = "The victims are:\n\nJane Doe, 24\n\nJohn Roe, 31";
    for start in ["The victims", "Jane Doe", "John Roe"] {
        assert_eq!(judged(MIDDLE, list, start), (BlockKind::Paragraph, None), "{start}");
        assert_eq!(judged(FOOT, list, start).1, None, "{start}");
    }
}

#[test]
fn another_language_at_the_edge_is_dropped_and_a_quotation_in_it_is_kept() {
    let article =
        format!("Ministers agree to protect networks\n\n{PARAGRAPH}\n\n{}", format!("{SECOND} ").repeat(4));
    let text = format!("{article}\n\nDie Wiedergabe wurde nicht fortgesetzt.\n");
    assert_eq!(blocks(&text, &[], &[]).last().map(|block| block.reason), Some(Some(DropReason::Language)));
    let text = format!("{article}\n\n„Die Sache ist nicht vorbei.“\n");
    assert_eq!(blocks(&text, &[], &[]).last().map(|block| block.reason), Some(None));
}

#[test]
fn the_date_of_publication_is_dropped_and_an_update_of_the_story_is_kept() {
    assert_eq!(reason_of(MIDDLE, "Updated: 2013-06-04 19:15"), Some(DropReason::Timestamp));
    assert_eq!(reason_of(MIDDLE, "Tuesday, June 4, 2013 7:15 pm"), Some(DropReason::Timestamp));
    assert_eq!(reason_of(MIDDLE, "Updated: The minister on Sunday tried to clarify the 2013 plan."), None);
}

#[test]
fn datelines_are_parted_from_the_first_paragraph_and_acronyms_are_not() {
    for (dateline, paragraph) in [
        ("[BRUSSELS]", "[BRUSSELS] Ministers met."),
        ("LONDON (Reuters) -", "LONDON (Reuters) - Ministers met."),
        ("Berlin (dpa) –", "Berlin (dpa) – Ministers met."),
        ("WASHINGTON —", "WASHINGTON — Ministers met."),
        ("PARIS, June 4 --", "PARIS, June 4 -- Ministers met."),
        ("(CNN)", "(CNN) Ministers met."),
    ] {
        let text = format!("Ministers agree to protect networks\n\n{paragraph}\n");
        let found: Vec<_> =
            blocks(&text, &[], &[]).iter().map(|block| block.span.of(&text).to_owned()).collect();
        assert_eq!(found.get(1..), Some(&[dateline.to_owned(), "Ministers met.".to_owned()][..]));
    }
    for paragraph in
        ["NATO - the alliance of 28 - met.", "(Carter) spoke to ministers.", "[It] was over by noon."]
    {
        let text = format!("Ministers agree to protect networks\n\n{paragraph}\n");
        assert_eq!(blocks(&text, &[], &[]).len(), 2, "{paragraph}");
    }
}

#[test]
fn hard_wrapped_lines_make_one_paragraph() {
    let text = "Ministers agree\n\nMinisters of the alliance agreed on\nTuesday to protect every network\nagainst attacks from\noutside.\n";
    assert_eq!(blocks(text, &[], &[]).len(), 2);
}

#[test]
fn lines_end_at_every_kind_of_line_break() {
    for end in ["\n", "\r\n", "\r", "\u{c}", "\u{2028}", "\u{2029}", "\u{85}"] {
        let text = format!("Ministers agree{end}{PARAGRAPH}{end}{SECOND}");
        assert_eq!(blocks(&text, &[], &[]).len(), 3, "{end:?}");
    }
}

#[test]
fn odd_text_is_kept_whatever_it_is() {
    for text in ["one line", "😀😀\n😎", "\0", "مرحبا بالعالم", "Advertisement", "***", "Subscribe\nSign up"]
    {
        assert!(blocks(text, &[], &[]).iter().any(Block::states), "{text:?}");
    }
}

#[test]
fn articles_in_scripts_without_capitals_or_stops_lose_nothing() {
    for text in [
        "นาโตเสริมการป้องกันไซเบอร์\n\nรัฐมนตรีกลาโหมของนาโตเห็นพ้องกันเมื่อวันอังคาร\n\nระบบจะพร้อมใช้งานภายในเดือนตุลาคม\n",
        "NATO、サイバー防衛を強化\n\n国防相会議は火曜日、防衛を強化することで合意した。\n\n十月までに運用可能になる予定である。\n",
        "الناتو يعزز الدفاع\n\nاتفق وزراء الدفاع يوم الثلاثاء على تعزيز الدفاع.\n\nهل سينجح ذلك؟\n",
    ] {
        assert!(blocks(text, &[], &[]).iter().all(Block::states), "{text}");
    }
}

#[test]
fn every_reason_can_be_told_to_a_reader() {
    use DropReason::*;
    for reason in
        [Advertisement, Navigation, Promotion, Teaser, Caption, Credit, Timestamp, Repeated, Language, Reader]
    {
        assert!(!reason.words().is_empty() && !reason.words().ends_with('.'));
    }
}
