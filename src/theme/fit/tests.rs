use super::{Corpus, Sought};
use crate::language::Language;
use crate::project::ProjectArticle;
use crate::story::Story;
use crate::words::Lexicon;

const STORY: [&str; 2] = [
    "The alliance was hit by a cyber attack on Monday. Ministers said the alliance would retaliate. \
     They gave no details of it. The budget of the alliance was agreed in March.",
    "Hackers hit the computers of the alliance on Monday, ministers said. The alliance has twelve \
     members and a budget of two million. The ships of the alliance sailed north in March.",
];

/// The statements of `texts` with their fits, best first.
fn ranked(texts: &[&str], label: &str, query: &str) -> Vec<(String, f64)> {
    let article = |text: &&str| ProjectArticle { text: (*text).into(), ..Default::default() };
    let articles: Vec<_> = texts.iter().map(article).collect();
    let mut lexicon = Lexicon::default();
    let text = format!("{label}. {query}");
    let sought = Language::ALL.map(|language| {
        let words = lexicon.read(&text, Some(language));
        (Some(language), Sought::read(&text, Some(language), label.len(), &words))
    });
    let story = Story::read(&articles, lexicon).unwrap();
    let mut fits: Vec<_> = Corpus::from_story(&story)
        .iter()
        .flat_map(|corpus| {
            let (_, sought) = sought.iter().find(|(language, _)| *language == corpus.language).unwrap();
            corpus.fits(sought)
        })
        .map(|(id, fit)| (story.text(story.statement(id)).trim().to_owned(), fit.fit))
        .collect();
    fits.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    fits
}

fn fit(ranked: &[(String, f64)], words: &str) -> f64 {
    ranked.iter().find(|(text, _)| text.contains(words)).unwrap().1
}

#[test]
fn another_word_for_what_is_sought_counts() {
    let ranked = ranked(&STORY, "retaliation", "a military response");
    assert!(ranked[0].0.contains("would retaliate"), "{ranked:?}");
}

#[test]
fn what_the_whole_story_is_about_tells_nothing() {
    let ranked = ranked(&STORY, "cost of the alliance", "how much money the alliance has");
    assert!(ranked[..2].iter().all(|(text, _)| text.contains("budget")), "{ranked:?}");
    assert!(ranked[1].1 > 1.5 * ranked[2].1, "{ranked:?}");
}

#[test]
fn a_statement_takes_on_a_part_of_what_the_one_before_it_is_about() {
    let alone = [
        STORY[0].replace("They gave no details of it. ", ""),
        format!("{} They gave no details of it.", STORY[1]),
    ];
    let apart = ranked(&[&alone[0], &alone[1]], "retaliation", "a military response");
    let beside = ranked(&STORY, "retaliation", "a military response");
    assert!(fit(&beside, "no details") > fit(&apart, "no details") + 0.05, "{beside:?} {apart:?}");
}

#[test]
fn a_copy_is_no_second_witness() {
    let once = ranked(&STORY, "retaliation", "a military response");
    let twice = ranked(&[STORY[0], STORY[1], STORY[0]], "retaliation", "a military response");
    assert!(twice[0].1 < once[0].1 + 0.05, "{once:?} {twice:?}");
}

#[test]
fn elsewhere_than_in_english_only_one_stem_makes_one_word() {
    // Both begin with one piece, 'ge', and are close in the table.
    let texts = [
        "Das Gericht hat am Montag über die Klage der Stadt entschieden. Der Bürgermeister war nicht da.",
        "Die Klage der Stadt ist am Montag abgewiesen worden. Das sagte ein Sprecher dem Sender.",
    ];
    let ranked = ranked(&texts, "Gesetz", "Gesetze");
    assert!(ranked.iter().all(|(_, fit)| *fit < 0.2), "{ranked:?}");
}

#[test]
fn a_surname_stands_for_the_whole_name() {
    let texts = [
        "President Anna Roth visited the bridge on Monday. Roth promised the town a ferry. It rained all day.",
        "Bakers sold more bread than ever. The town has a bridge and no ferry. Anna Frey won a goat.",
    ];
    let ranked = ranked(&texts, "Anna Roth", "");
    assert!(ranked[..2].iter().all(|(text, _)| text.contains("Roth")), "{ranked:?}");
    assert!(fit(&ranked, "Roth promised") > 1.5 * fit(&ranked, "Anna Frey"), "{ranked:?}");
}

#[test]
fn a_query_without_words_fits_next_to_nothing() {
    let ranked = ranked(&STORY, "😀", "");
    assert!(ranked.iter().all(|(_, fit)| *fit < 0.1), "{ranked:?}");
}
