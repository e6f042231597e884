//! A phrase that statements share, as one of them writes it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::story::{Statement, Story};
use crate::words::{Id, Word};

/// The longest phrase that is looked for, in words.
const LONGEST: usize = 6;

/// The phrase that most distinguishes `statements`, which are indices in the story; `None` when
/// no two of them, of different articles, share one.
///
/// A phrase has at least two words that count, and begins and ends with one: a lone word names
/// nothing. Of all phrases that statements of two articles share, up to endings, the one with the
/// most rarity in all wins, so that a longer phrase beats its parts, and a rare one a common one;
/// the more statements have it, the better.
pub fn shared_phrase(statements: &[usize], story: &Story, taken: &[String]) -> Option<String> {
    let statements: Vec<&Statement> =
        statements.iter().filter_map(|index| story.statements.get(*index)).collect();
    let stems: Vec<Vec<Id>> =
        statements.iter().map(|statement| statement.words.iter().map(|word| word.stem).collect()).collect();
    let holders = holders(&statements, &stems);
    let mut best: Option<(f64, String)> = None;
    for (statement, stems) in statements.iter().zip(&stems) {
        for place in phrases(&statement.words) {
            let Some(holders) = stems.get(place.clone()).and_then(|phrase| holders.get(phrase)) else {
                continue;
            };
            let words = statement.words.get(place).unwrap_or_default();
            let weight = rarity(words, statement, story) * libm::sqrt(f64::from(holders.count));
            if !holders.several_articles || best.as_ref().is_some_and(|(heaviest, _)| weight <= *heaviest) {
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

/// The statements that hold a phrase.
struct Holders {
    count: u32,
    /// Whether they are of more than one article.
    several_articles: bool,
    /// The article of the first of them.
    article: usize,
    /// The last one counted, so that a statement which has the phrase twice counts once.
    last: usize,
}

/// By phrase, as stems.
fn holders<'s>(statements: &[&Statement], stems: &'s [Vec<Id>]) -> BTreeMap<&'s [Id], Holders> {
    let mut all: BTreeMap<&[Id], Holders> = BTreeMap::new();
    for (at, (statement, stems)) in statements.iter().zip(stems).enumerate() {
        for phrase in phrases(&statement.words).filter_map(|place| stems.get(place)) {
            let article = statement.article;
            let holders =
                all.entry(phrase).or_insert(Holders { count: 1, several_articles: false, last: at, article });
            if holders.last != at {
                holders.last = at;
                holders.count += 1;
                holders.several_articles |= holders.article != article;
            }
        }
    }
    all
}

/// Where the phrases of a statement stand among its words.
fn phrases(words: &[Word]) -> impl Iterator<Item = Range<usize>> {
    (0..words.len()).flat_map(move |start| (2..=LONGEST).map(move |length| start..start + length)).filter(
        |place| {
            words.get(place.clone()).is_some_and(|phrase| {
                let ends = [phrase.first(), phrase.last()];
                ends.iter().all(|end| end.is_some_and(Word::counts))
                    && phrase.iter().filter(|word| word.counts()).count() > 1
            })
        },
    )
}

fn rarity(phrase: &[Word], statement: &Statement, story: &Story) -> f64 {
    let language = story.articles.get(statement.article).and_then(|article| article.language);
    let rarity = story.rarity(language);
    phrase.iter().filter(|word| word.counts()).map(|word| rarity.of(word.stem)).sum()
}

/// The phrase as its statement writes it, on one line.
fn written(phrase: &[Word], statement: &Statement, story: &Story) -> String {
    let text = story.text(statement);
    let (Some(first), Some(last)) = (phrase.first(), phrase.last()) else { return String::new() };
    let phrase = text.get(first.span.start()..last.span.end()).unwrap_or_default();
    phrase.split_whitespace().collect::<Vec<_>>().join(" ")
}
