//! What must hold of blocks and statements for any text at all.

use crossread::clean::{Block, blocks};
use crossread::statement::{Statement, statements};
use proptest::prelude::*;

/// Text with the characters that the rules look at, far more often than chance would have them.
fn articles() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("\n"),
        Just("\n\n"),
        Just("\r\n"),
        Just("\u{2028}"),
        Just("\u{c}"),
        Just("\0"),
        Just(" "),
        Just("\t"),
        Just(". "),
        Just("... "),
        Just(" . . . "),
        Just("? "),
        Just("!"),
        Just("\""),
        Just("“"),
        Just("”"),
        Just("'"),
        Just("’"),
        Just("«"),
        Just("»"),
        Just("("),
        Just(")"),
        Just("["),
        Just("]"),
        Just("• "),
        Just("1. "),
        Just("2. "),
        Just("BRUSSELS - "),
        Just("[PARIS] "),
        Just("- Advertisement -"),
        Just("Mr Hunt said"),
        Just(" he added, "),
        Just("Subscribe to"),
        Just("NATO"),
        Just("the weakest link"),
        Just("Foto: Reuters"),
        Just("U.S. "),
        Just("مرحبا"),
        Just("。"),
        Just("😀"),
        Just("word "),
        Just("A Name, the chief, said"),
    ];
    prop::collection::vec(prop_oneof![4 => pieces.prop_map(str::to_owned), 1 => ".{0,12}"], 0..80)
        .prop_map(|pieces| pieces.concat())
}

fn cover_the_text(text: &str, blocks: &[Block]) -> bool {
    let mut at = 0;
    for block in blocks {
        let between = &text[at..block.span.start()];
        let own = block.span.of(text);
        if !between.trim().is_empty() || own.is_empty() || own.trim() != own {
            return false;
        }
        at = block.span.end();
    }
    text[at..].trim().is_empty()
}

fn partition_the_blocks(statements: &[Statement], blocks: &[Block]) -> bool {
    let mut rest = statements.iter().peekable();
    blocks.iter().enumerate().filter(|(_, block)| block.states()).all(|(index, block)| {
        let mut at = block.span.start();
        while let Some(statement) = rest.next_if(|statement| statement.block == index) {
            if statement.span.start() != at || statement.span.is_empty() || statement.span.len() > 2000 {
                return false;
            }
            at = statement.span.end();
        }
        at == block.span.end()
    }) && rest.next().is_none()
}

proptest! {
    #[test]
    fn blocks_cover_all_that_is_not_white_space_in_order_whatever_the_text(text in articles()) {
        prop_assert!(cover_the_text(&text, &blocks(&text, &[], &[])));
    }

    #[test]
    fn statements_part_every_kept_block_whatever_the_text(text in articles()) {
        let blocks = blocks(&text, &[], &[]);
        prop_assert!(partition_the_blocks(&statements(&text, &blocks).0, &blocks));
    }

    #[test]
    fn a_statement_and_a_quotation_that_it_names_share_text(text in articles()) {
        let (statements, quotations) = statements(&text, &blocks(&text, &[], &[]));
        for statement in &statements {
            for quotation in &statement.quotations {
                prop_assert!(quotations[*quotation].span.overlap(statement.span) > 0);
            }
        }
    }

    #[test]
    fn a_speaker_is_named_in_the_words_of_the_article(text in articles()) {
        let (_, quotations) = statements(&text, &blocks(&text, &[], &[]));
        prop_assert!(quotations.iter().filter_map(|quotation| quotation.speaker.as_deref()).all(|name| text.contains(name)));
    }

    #[test]
    fn any_block_can_be_dropped_and_restored_and_then_states_something(text in articles(), pick in any::<prop::sample::Index>()) {
        let found = blocks(&text, &[], &[]);
        prop_assume!(!found.is_empty());
        let chosen = vec![pick.get(&found).span.of(&text).to_owned()];
        let is_chosen = |block: &&Block| block.span.of(&text) == chosen[0];
        prop_assert!(blocks(&text, &[], &chosen).iter().filter(is_chosen).all(|block| !block.states()));
        prop_assert!(blocks(&text, &chosen, &[]).iter().filter(is_chosen).all(Block::states));
    }

    #[test]
    fn text_without_a_kept_word_is_left_whole_whatever_it_is(text in "\\PC{1,60}") {
        let blocks = blocks(&text, &[], &[]);
        prop_assert_eq!(blocks.iter().any(Block::states), !text.trim().is_empty());
    }
}
