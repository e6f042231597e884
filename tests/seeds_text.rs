//! The five seed articles: what is the story in them, and who says what.

use crossread::clean::{Block, BlockKind, DropReason, blocks};
use crossread::statement::{Quotation, Statement, statements};

const BT: &str = include_str!("../seeds/000-us-urges-allies.txt");
const SPIEGEL: &str = include_str!("../seeds/001-internal-memo.txt");
const CHINA_DAILY: &str = include_str!("../seeds/002-ministers-focus.txt");
const AGREES: &str = include_str!("../seeds/003-agrees-to-boost.txt");
const BRITAIN: &str = include_str!("../seeds/004-britain-helped-16.txt");

const SEEDS: [&str; 5] = [BT, SPIEGEL, CHINA_DAILY, AGREES, BRITAIN];

fn dropped(text: &str) -> Vec<(&str, DropReason)> {
    let blocks = blocks(text, &[], &[]);
    blocks.iter().filter_map(|block| Some((start(block.span.of(text)), block.reason?))).collect()
}

/// Enough of a block to know it by.
fn start(text: &str) -> &str {
    text.char_indices().nth(40).map_or(text, |(end, _)| &text[..end])
}

fn of_kind(text: &str, kind: BlockKind) -> Vec<&str> {
    let blocks = blocks(text, &[], &[]);
    blocks.iter().filter(|block| block.kind == kind).map(|block| block.span.of(text)).collect()
}

fn stated(text: &str) -> (Vec<Block>, Vec<Statement>, Vec<Quotation>) {
    let blocks = blocks(text, &[], &[]);
    let (statements, quotations) = statements(text, &blocks);
    (blocks, statements, quotations)
}

/// The sentences of the block that contains `phrase`.
fn sentences_around(text: &str, phrase: &str) -> Vec<String> {
    let (blocks, statements, _) = stated(text);
    let block = blocks.iter().position(|block| block.span.of(text).contains(phrase)).expect("a block has it");
    statements.iter().filter(|s| s.block == block).map(|s| s.span.of(text).trim().to_owned()).collect()
}

/// The speaker of the quotation that contains `phrase`.
fn speaker_of(text: &str, phrase: &str) -> Option<String> {
    let (_, _, quotations) = stated(text);
    quotations
        .into_iter()
        .find(|quotation| quotation.span.of(text).contains(phrase))
        .expect("it is quoted")
        .speaker
}

#[test]
fn the_dropped_blocks_of_the_seeds_are_exactly_these() {
    use DropReason::*;
    assert_eq!(
        dropped(BT),
        [
            ("You are here", Navigation),
            ("(Front Left-right) NATO Secretary General", Caption),
            ("Your feedback is important to us", Promotion),
            ("Tell us what you think. Email us at", Promotion),
            ("BT is now on Telegram!", Promotion),
            ("For daily updates on weekdays and special", Promotion),
        ]
        .map(|(text, reason)| (start(text), reason))
    );
    assert_eq!(
        dropped(SPIEGEL),
        [
            ("Two US soldiers participate in an exercise", Caption),
            ("Two US soldiers participate in an exercise", Caption),
            ("Foto: US Army", Credit),
            ("Die Wiedergabe wurde unterbrochen.", Language),
        ]
        .map(|(text, reason)| (start(text), reason))
    );
    assert_eq!(
        dropped(CHINA_DAILY),
        [
            ("left corner left corner", Navigation),
            ("China Daily Website", Navigation),
            ("Updated: 2013-06-04 19:15", Timestamp),
            ("( Xinhua)", Credit),
            ("• Group a building block for Africa", Teaser),
            ("An unusually heavy downpour hit Durban for", Teaser),
        ]
        .map(|(text, reason)| (start(text), reason))
    );
    assert_eq!(
        dropped(AGREES),
        [("nato cybersecurity hack protection", Caption), ("Show Comments", Navigation)]
    );
    assert_eq!(
        dropped(BRITAIN),
        [
            ("- Advertisement -", Advertisement),
            ("- Advertisement -", Advertisement),
            ("- Advertisement -", Advertisement),
            ("- Advertisement -", Advertisement),
            ("Latest Stories", Navigation),
            ("- Advertisement -", Advertisement),
            ("UK News", Navigation),
            ("- Advertisement -", Advertisement),
            ("- Advertisement -", Advertisement),
            ("Read the latest free supplements", Promotion),
            ("Read the Town Crier, Le Rocher and a whole", Teaser),
        ]
        .map(|(text, reason)| (start(text), reason))
    );
}

#[test]
fn every_seed_has_its_headline_as_its_only_title() {
    let titles: Vec<_> = SEEDS.iter().map(|text| of_kind(text, BlockKind::Title)).collect();
    assert_eq!(
        titles,
        [
            ["US, eyeing Russia, urges NATO allies to harden cyber defenses"],
            ["NATO vs. Cyber Attackers Internal Memo Reveals 'Robust' Efforts to Counter Threats"],
            ["NATO defense ministers focus on cyber security"],
            ["NATO agrees to boost cyber defenses, argues over how"],
            ["Britain helped 16 Nato countries tackle Russia cyber threat, says Hunt"],
        ]
    );
}

#[test]
fn standfirsts_headings_and_datelines_are_told_from_paragraphs() {
    assert!(
        of_kind(SPIEGEL, BlockKind::Standfirst)[0].starts_with("An internal NATO memo obtained by SPIEGEL")
    );
    assert!(of_kind(AGREES, BlockKind::Standfirst)[0].starts_with("The organization has butted heads"));
    assert_eq!(of_kind(SPIEGEL, BlockKind::Heading), ["A Long-Term Commitment"]);
    assert_eq!(of_kind(BT, BlockKind::Dateline), ["[BRUSSELS]"]);
    assert_eq!(of_kind(CHINA_DAILY, BlockKind::Dateline), ["Updated: 2013-06-04 19:15", "BRUSSELS -"]);
}

#[test]
fn a_dateline_is_no_part_of_the_first_statement() {
    assert!(sentences_around(BT, "urged NATO allies on Wednesday")[0].starts_with("US Defense Secretary"));
    assert!(
        sentences_around(CHINA_DAILY, "convened on Tuesday")[0]
            .starts_with("NATO defense ministers convened")
    );
}

#[test]
fn headings_and_captions_make_no_statements_until_they_are_restored() {
    let caption = of_kind(BT, BlockKind::Caption)[0].to_owned();
    let restored = blocks(BT, &[caption.clone(), "You are here".to_owned()], &[]);
    let (statements, _) = statements(BT, &restored);
    let says = |text: &str| statements.iter().any(|statement| statement.span.of(BT).trim() == text);
    assert!(says(&caption) && says("You are here"));
    let (_, unrestored, _) = stated(BT);
    assert!(unrestored.iter().all(|statement| !caption.contains(statement.span.of(BT).trim())));
}

#[test]
fn abbreviations_and_initials_end_no_sentence() {
    assert_eq!(sentences_around(AGREES, "U.S., U.K. and Germany").len(), 1);
    assert_eq!(sentences_around(SPIEGEL, "NATO vs. Cyber Attackers").len(), 1);
    let paragraph = sentences_around(AGREES, "General Keith B. Alexander");
    assert_eq!(paragraph.len(), 2);
    assert!(paragraph[1].starts_with("It is these kinds") && paragraph[1].ends_with("security protocol."));
}

#[test]
fn an_ellipsis_without_spaces_ends_a_sentence_before_a_capital() {
    let paragraph = sentences_around(CHINA_DAILY, "defense...I believe");
    assert_eq!(paragraph.len(), 3);
    assert!(paragraph[0].ends_with("cyber defense...") && paragraph[1].starts_with("I believe"));
}

#[test]
fn an_attribution_belongs_to_the_sentence_that_it_ends() {
    let paragraph = sentences_around(BT, "underscored the importance");
    assert_eq!(paragraph.len(), 2);
    assert!(paragraph[1].starts_with("\"In his message") && paragraph[1].ends_with("were vulnerable."));
    assert_eq!(speaker_of(BT, "underscored the importance").as_deref(), Some("the official"));
}

#[test]
fn a_quotation_over_three_paragraphs_is_one_and_has_one_speaker() {
    let (_, statements, quotations) = stated(BRITAIN);
    let index =
        quotations.iter().position(|q| q.span.of(BRITAIN).contains("We judge")).expect("it is quoted");
    let quotation = quotations[index].span.of(BRITAIN);
    assert!(quotation.starts_with("“We judge that") && quotation.ends_with("activity in their countries.”"));
    assert_eq!(quotations[index].speaker.as_deref(), Some("Mr Hunt"));
    let within: Vec<_> = statements.iter().filter(|s| s.quotations.contains(&index)).collect();
    assert_eq!(within.len(), 3);
    assert!(within.iter().all(|statement| statement.speaker.as_deref() == Some("Mr Hunt")));
}

#[test]
fn a_colon_gives_the_quotation_of_the_next_paragraph_its_speaker() {
    assert_eq!(speaker_of(AGREES, "weakest link in the chain").as_deref(), Some("Anders Fogh Rasmussen"));
    let (_, statements, _) = stated(AGREES);
    let said = statements.iter().filter(|s| s.speaker.as_deref() == Some("Anders Fogh Rasmussen"));
    assert_eq!(said.count(), 3);
}

#[test]
fn speakers_are_named_as_the_article_names_them() {
    let spoken = [
        (BT, "lens of trying to deter", "the defense official"),
        (SPIEGEL, "exponentially increasing volume", "Rasmussen"),
        (CHINA_DAILY, "first ministerial discussion", "Ander Fogh Rasmussen"),
        (CHINA_DAILY, "concept of operations", "Rasmussen"),
        (BRITAIN, "damage our economies", "Mr Stoltenberg"),
        (BRITAIN, "eternal verities", "the Foreign Secretary"),
        (BRITAIN, "Allies are ready", "Mr Stoltenberg"),
        (BRITAIN, "hybrid threats", "the secretary general"),
    ];
    for (text, phrase, speaker) in spoken {
        assert_eq!(speaker_of(text, phrase).as_deref(), Some(speaker), "{phrase}");
    }
}

#[test]
fn he_is_the_person_who_spoke_or_acted_last_and_it_is_no_one() {
    assert_eq!(speaker_of(SPIEGEL, "robust array").as_deref(), Some("Rasmussen"));
    assert_eq!(speaker_of(CHINA_DAILY, "non-combat mission").as_deref(), Some("Rasmussen"));
    assert_eq!(speaker_of(CHINA_DAILY, "political push").as_deref(), Some("Rasmussen"));
    assert_eq!(speaker_of(BRITAIN, "Recent events").as_deref(), Some("Mr Hunt"));
    assert_eq!(speaker_of(CHINA_DAILY, "age of the firewall"), None);
}

#[test]
fn words_in_marks_that_no_one_is_said_to_have_said_have_no_speaker() {
    assert_eq!(speaker_of(AGREES, "significant"), None);
    assert_eq!(speaker_of(SPIEGEL, "rogue hackers"), None);
    assert_eq!(speaker_of(CHINA_DAILY, "regular"), None);
    assert_eq!(speaker_of(BRITAIN, "global campaign"), None);
}
