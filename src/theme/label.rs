//! A phrase that statements share, as one of them writes it.

use crate::story::{Statement, Story};
use crate::words::{Id, Word};

/// The longest phrase that is looked for, in words.
const LONGEST: usize = 6;

/// The phrase that most distinguishes `statements`, which are indices in the story; `None` when
/// no two of them, of different articles, share one.
///
/// A phrase begins and ends with a word that counts. Of all phrases that statements of two articles
/// share, up to endings, the one with the most rarity in all wins, so that a longer phrase beats
/// its parts, and a rare one a common one; the more statements have it, the better.
pub fn shared_phrase(statements: &[usize], story: &Story, taken: &[String]) -> Option<String> {
    let statements: Vec<&Statement> =
        statements.iter().filter_map(|index| story.statements.get(*index)).collect();
    let mut best: Option<(f64, String)> = None;
    for statement in &statements {
        for words in phrases(&statement.words) {
            let holders: Vec<_> = statements.iter().filter(|other| has(&other.words, words)).collect();
            let elsewhere = holders.iter().any(|other| other.article != statement.article);
            if !elsewhere {
                continue;
            }
            let weight = rarity(words, story) * libm::sqrt(holders.len() as f64);
            if best.as_ref().is_some_and(|(heaviest, _)| weight <= *heaviest) {
                continue;
            }
            let phrase = written(words, statement, story);
            if !taken.contains(&phrase) {
                best = Some((weight, phrase));
            }
        }
    }
    best.map(|(_, phrase)| phrase)
}

fn phrases(words: &[Word]) -> impl Iterator<Item = &[Word]> {
    (0..words.len()).flat_map(move |start| {
        (1..=LONGEST).filter_map(move |length| words.get(start..start + length)).filter(|phrase| {
            phrase.first().is_some_and(Word::counts) && phrase.last().is_some_and(Word::counts)
        })
    })
}

fn has(words: &[Word], phrase: &[Word]) -> bool {
    let stem = |word: &Word| -> Id { word.stem };
    words.windows(phrase.len()).any(|window| window.iter().map(stem).eq(phrase.iter().map(stem)))
}

fn rarity(phrase: &[Word], story: &Story) -> f64 {
    phrase.iter().filter(|word| word.counts()).map(|word| story.rarity.of(word.stem)).sum()
}

/// The phrase as its statement writes it, on one line.
fn written(phrase: &[Word], statement: &Statement, story: &Story) -> String {
    let text = story.text(statement);
    let (Some(first), Some(last)) = (phrase.first(), phrase.last()) else { return String::new() };
    let phrase = text.get(first.span.start()..last.span.end()).unwrap_or_default();
    phrase.split_whitespace().collect::<Vec<_>>().join(" ")
}
