//! A phrase that statements share, as most of them write it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::index::{ArticleId, StatementId};
use crate::language::word_list::WordList;
use crate::similarity::Idf;
use crate::sorting::sort_by;
use crate::statement::is_speech_verb;
use crate::story::{Statement, Story};
use crate::words::{Id, Word, WordKind};

/// The longest phrase that is looked for, in words.
const MAX_PHRASE_WORDS: usize = 6;

/// A phrase stands for statements when at least one in this many has it.
const HOLDERS_ONE_IN: usize = 8;

/// When something was names no theme: 'last year'. Words of all known languages.
static CALENDAR: WordList = WordList::new(include_str!("label/calendar.txt"));

/// Whether the word, in lower case, says when something was.
pub fn is_calendar(word: &str) -> bool {
    CALENDAR.has(word)
}

/// The phrase that says best what `statements` share; `None` when no two of them, of different articles,
/// share one.
///
/// A phrase is a stretch of whole words and names that no punctuation parts. It has at least two
/// words that count, and begins and ends with one: a lone word names nothing. Phrases that differ in
/// endings only are one.
pub fn shared_phrase(statements: &[StatementId], story: &Story) -> Option<String> {
    phrases(statements, story).into_iter().next().map(|phrase| phrase.text)
}

/// A phrase that statements of two articles share.
struct Phrase {
    text: String,
    weight: f64,
}

/// Who has a phrase, and how it is written.
#[derive(Default)]
struct Uses<'s> {
    statements: BTreeSet<usize>,
    articles: BTreeSet<ArticleId>,
    /// How often in each wording.
    texts: BTreeMap<String, u32>,
    words: &'s [Word],
}

/// The phrases that statements of two articles share, the one that says best what `statements` are
/// about first.
fn phrases(statements: &[StatementId], story: &Story) -> Vec<Phrase> {
    let statements: Vec<&Statement> = statements.iter().map(|id| story.statement(*id)).collect();
    let stems: Vec<Vec<Id>> =
        statements.iter().map(|statement| statement.words.iter().map(|word| word.stem).collect()).collect();
    let mut uses = uses(&statements, &stems, story);
    uses.retain(|_, uses| {
        uses.articles.len() > 1 && uses.statements.len() * HOLDERS_ONE_IN >= statements.len()
    });
    let parts = parts_of_names(&uses);
    uses.retain(|phrase, _| !parts.contains(phrase));
    let holders = holders(&stems);
    let mut phrases: Vec<Phrase> = uses
        .into_values()
        .filter_map(|uses| {
            let article = story.article(*uses.articles.first()?);
            let weight = weight(&uses, &holders, statements.len(), story.idf(article.language));
            Some(Phrase { text: uses.text()?, weight })
        })
        .filter(|phrase| phrase.weight > 0.0)
        .collect();
    sort_by(&mut phrases, |a, b| b.weight.total_cmp(&a.weight).then_with(|| a.text.cmp(&b.text)));
    phrases
}

/// By phrase, as stems.
fn uses<'s>(
    statements: &[&'s Statement],
    stems: &'s [Vec<Id>],
    story: &Story,
) -> BTreeMap<&'s [Id], Uses<'s>> {
    let mut all: BTreeMap<&[Id], Uses> = BTreeMap::new();
    for (at, (statement, stems)) in statements.iter().zip(stems).enumerate() {
        let text = story.text(statement);
        for place in places(text, &statement.words) {
            let (Some(phrase), Some(words)) = (stems.get(place.clone()), statement.words.get(place)) else {
                continue;
            };
            let Some(written) = written(text, words) else { continue };
            let uses = all.entry(phrase).or_default();
            uses.statements.insert(at);
            uses.articles.insert(statement.article);
            *uses.texts.entry(written).or_insert(0) += 1;
            uses.words = words;
        }
    }
    all
}

impl Uses<'_> {
    /// The wording that most have; of several, the one with the fewest capitals, which is not a
    /// headline's.
    fn text(&self) -> Option<String> {
        let capitals = |text: &str| text.chars().filter(|c| c.is_uppercase()).count();
        let best = self.texts.iter().min_by_key(|(text, uses)| (u32::MAX - **uses, capitals(text)));
        best.map(|(text, _)| text.clone())
    }
}

/// Phrases that stand in longer ones only, and lack but names of those: 'Union address' where all have
/// 'State of the Union address'.
fn parts_of_names<'s>(uses: &BTreeMap<&'s [Id], Uses>) -> BTreeSet<&'s [Id]> {
    let mut parts = BTreeSet::new();
    for (phrase, whole) in uses {
        let ranges =
            (0..phrase.len()).flat_map(|start| (start + 1..=phrase.len()).map(move |end| start..end));
        for range in ranges.filter(|range| range.len() < phrase.len()) {
            let part = phrase.get(range.clone()).and_then(|part| uses.get_key_value(part));
            let mut rest = (0..).zip(whole.words).filter(|(at, _)| !range.contains(at));
            if let Some((part, uses)) = part
                && uses.statements.len() == whole.statements.len()
                && rest.all(|(_, word)| !word.counts() || word.kind == WordKind::Name)
            {
                parts.insert(*part);
            }
        }
    }
    parts
}

/// By stem: how many statements have it.
fn holders(stems: &[Vec<Id>]) -> BTreeMap<Id, u32> {
    let mut holders = BTreeMap::new();
    for stems in stems {
        for stem in stems.iter().collect::<BTreeSet<_>>() {
            *holders.entry(*stem).or_insert(0) += 1;
        }
    }
    holders
}

/// How well a phrase stands for `all` statements: the more so the more its words are theirs rather
/// than the whole story's, the more of them have it, and the fewer function words it has.
fn weight(uses: &Uses, holders: &BTreeMap<Id, u32>, all: usize, idf: &Idf) -> f64 {
    let counting: BTreeSet<Id> =
        uses.words.iter().filter(|word| word.counts()).map(|word| word.stem).collect();
    let (mut product, mut square) = (0.0, 0.0);
    for stem in &counting {
        let idf = idf.of(*stem);
        let here = f64::from(holders.get(stem).copied().unwrap_or(0)) / all as f64;
        // What share of all statements has the stem, by the definition of its IDF.
        let everywhere = libm::exp(-idf);
        product += idf * idf * (here - everywhere);
        square += idf * idf;
    }
    let density = counting.len() as f64 / uses.words.len() as f64;
    if square > 0.0 { product / square.sqrt() * (uses.statements.len() as f64 * density).sqrt() } else { 0.0 }
}

/// Where the phrases of a statement stand among its words.
pub fn places(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let gaps: Vec<Gap> = words
        .windows(2)
        .map(|pair| match pair {
            [a, b] => Gap::between(text, a, b),
            _ => Gap::Break,
        })
        .collect();
    // Whether a phrase that ends or begins between these two words would cut a name or a compound.
    let cuts = |gap: Option<usize>| match gap.map(|gap| (gap, gaps.get(gap))) {
        Some((_, Some(Gap::Hyphen))) => true,
        Some((gap, Some(Gap::Space))) => {
            words.get(gap..gap + 2).is_some_and(|pair| pair.iter().all(|word| word.kind == WordKind::Name))
        }
        _ => false,
    };
    let mut places = Vec::new();
    for start in (0..words.len()).filter(|start| !cuts(start.checked_sub(1))) {
        for end in start + 2..=(start + MAX_PHRASE_WORDS).min(words.len()) {
            let inside = gaps.get(start..end - 1).unwrap_or_default();
            if inside.last() == Some(&Gap::Break) {
                break;
            }
            if inside.contains(&Gap::Space)
                && !cuts(Some(end - 1))
                && words.get(start..end).is_some_and(|phrase| names_something(text, phrase))
            {
                places.push(start..end);
            }
        }
    }
    places
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq)]
pub enum Gap {
    Space,
    Hyphen,
    /// Punctuation: no phrase runs over it.
    Break,
}

impl Gap {
    pub fn between(text: &str, a: &Word, b: &Word) -> Self {
        let gap = text.get(a.span.end()..b.span.start()).unwrap_or_default();
        let word = a.span.of(text);
        let is_abbreviation = word.contains('.') || word.chars().count() == 1;
        match gap.trim() {
            "" if !gap.is_empty() => Self::Space,
            "." if is_abbreviation => Self::Space,
            "-" | "\u{2010}" | "\u{2011}" => Self::Hyphen,
            _ => Self::Break,
        }
    }
}

/// Whether it begins and ends with words that count and are no 'said', and is more than figures and
/// dates.
fn names_something(text: &str, phrase: &[Word]) -> bool {
    let is_end = |word: Option<&Word>| {
        word.is_some_and(|word| word.counts() && !is_speech_verb(&word.span.of(text).to_lowercase()))
    };
    let telling = |kind| {
        let of_kind = phrase.iter().filter(|word| word.kind == kind);
        of_kind.filter(|word| !is_calendar(&word.span.of(text).to_lowercase())).count()
    };
    is_end(phrase.first())
        && is_end(phrase.last())
        && phrase.iter().filter(|word| word.counts()).count() > 1
        && telling(WordKind::Content) + 2 * telling(WordKind::Name) > 1
}

/// The phrase as its statement writes it, on one line, without the ending of a possessive name; `None`
/// where it ends with another possessive, which names what comes after it.
pub fn written(text: &str, phrase: &[Word]) -> Option<String> {
    let (first, last) = (phrase.first()?, phrase.last()?);
    let phrase = text.get(first.span.start()..last.span.end())?;
    let phrase = match phrase.strip_suffix("'s").or_else(|| phrase.strip_suffix("’s")) {
        Some(owner) if last.kind == WordKind::Name => owner,
        Some(_) => return None,
        None => phrase,
    };
    Some(phrase.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::shared_phrase;
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    /// What else the story tells: nothing is rare where there is nothing else.
    const ELSE: &str = " It rained in Berlin. Farmers sold cheese. A museum opened. The choir sang songs. \
        Trains ran late. Prices fell again. Schools closed early.";

    fn label(a: &str, b: &str) -> Option<String> {
        let articles =
            [a, b].map(|text| ProjectArticle { text: format!("{text}{ELSE}"), ..Default::default() });
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        // The first statement of each article.
        let firsts: Vec<_> =
            story.articles.values().iter().filter_map(|article| article.statements.clone().next()).collect();
        shared_phrase(&firsts, &story)
    }

    #[test]
    fn a_name_is_never_cut() {
        let label = label(
            "The envoy met Secretary General Anders Fogh Rasmussen in Oslo.",
            "Later Secretary General Anders Fogh Rasmussen left.",
        );
        assert_eq!(label.as_deref(), Some("Secretary General Anders Fogh Rasmussen"));
    }

    #[test]
    fn a_compound_is_never_cut_and_is_no_phrase_alone() {
        assert_eq!(
            label("They praised end-to-end encryption.", "We use end-to-end encryption.").as_deref(),
            Some("end-to-end encryption")
        );
        assert_eq!(label("They praised end-to-end tests.", "We use end-to-end locks."), None);
    }

    #[test]
    fn a_phrase_runs_over_no_punctuation() {
        assert_eq!(label("They sold boats, bridges and tin.", "He drew boats, bridges and men."), None);
        assert_eq!(label("He called it a “phony” ideal.", "It was a “phony” ideal."), None);
    }

    #[test]
    fn who_said_names_nothing_and_neither_does_a_number_or_a_date() {
        assert_eq!(label("We lost, Gibbs said.", "It works, Gibbs said on Sunday."), None);
        assert_eq!(label("It was 12 2011 then.", "In 12 2011 we met."), None);
        assert_eq!(label("The mayor left last year.", "They met last year."), None);
    }

    #[test]
    fn an_owner_is_named_without_the_ending() {
        let label = label("They read North Korea's papers.", "We saw North Korea's ships.");
        assert_eq!(label.as_deref(), Some("North Korea"));
    }
}
