//! Names that a theme could have: phrases that two articles share and that tell what some of their
//! statements are about.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::language::word_list::WordList;
use crate::sorting::{sort_by, sort_by_key};
use crate::statement::is_speech_verb;
use crate::story::{Statement, Story};
use crate::theme::found::originals::Originals;
use crate::theme::label::{Gap, is_calendar, places, written};
use crate::words::{Id, Lexicon, Word, WordKind};

/// A word that one in so many statements has says what the story is about; it tells no theme from
/// another.
const COMMON_ONE_IN: f64 = 3.0;

/// Where a single word of a name tells, it is too vague if one in so many statements has it.
const VAGUE_ONE_IN: f64 = 7.0;

/// Function words that may stand inside a name. Words of all known languages.
static CONNECTING: WordList = WordList::new(include_str!("names/connecting.txt"));

/// Verbs, and words much like them, that name nothing, whatever stands beside them: 'platforms like'.
static LIGHT: WordList = WordList::new(include_str!("names/light.txt"));

/// What a verb follows rather than a noun.
static BEFORE_VERBS: WordList = WordList::new(include_str!("names/before_verbs.txt"));

/// What a noun or its adjective follows rather than a verb.
static BEFORE_NOUNS: WordList = WordList::new(include_str!("names/before_nouns.txt"));

/// A phrase, and the statements that have its words.
pub struct Name {
    pub text: String,
    /// The stems that tell the theme from others.
    telling: BTreeSet<Id>,
    /// The statements that have them all, in the story's order; two or more.
    pub holders: Vec<StatementId>,
}

impl Name {
    #[cfg(test)]
    pub fn new(text: &str, holders: &[StatementId], lexicon: &mut Lexicon) -> Self {
        let words = lexicon.read(text, None);
        let telling = words.iter().map(|word| word.stem).collect();
        Self { text: text.to_owned(), telling, holders: holders.to_vec() }
    }

    /// Whether one of the two says all that the other says.
    pub fn clashes(&self, other: &Self) -> bool {
        let (a, b) = (self.text.to_lowercase(), other.text.to_lowercase());
        let (one, two) = (&self.telling, &other.telling);
        one.is_subset(two) || two.is_subset(one) || a.contains(&b) || b.contains(&a)
    }
}

/// The names in the `free` statements that at most `largest` of them have the words of, and of which
/// none says what a label that is `taken` says; by their texts.
pub fn names(
    free: &ById<StatementId, bool>,
    originals: &Originals,
    largest: usize,
    taken: &[&str],
    story: &Story,
) -> Vec<Name> {
    let statements: Vec<(StatementId, &Statement)> =
        story.statements.iter().filter(|(id, _)| *free.of(*id)).collect();
    let holders = holders(&statements);
    let verbs = verbs(&statements, story);
    let mut best: BTreeMap<BTreeSet<Id>, (Uses, Vec<StatementId>)> = BTreeMap::new();
    for (_, uses) in uses(&statements, &verbs, story) {
        if 2 * uses.cut > uses.all || !originals.reach(&uses.statements, story) {
            continue;
        }
        let telling = telling(&uses, story);
        let holders = having(&telling, &holders);
        let is_better = best.get(&telling).is_none_or(|(other, _)| uses.rank() > other.rank());
        if is_better && (2..=largest).contains(&holders.len()) {
            best.insert(telling, (uses, holders));
        }
    }
    let mut taken = Taken::new(taken);
    let mut names: Vec<Name> = best
        .into_iter()
        .filter_map(|(telling, (uses, holders))| {
            let text = uses.text()?;
            taken.leaves(&text, uses.language).then_some(Name { text, telling, holders })
        })
        .collect();
    sort_by(&mut names, |a, b| a.text.cmp(&b.text));
    names
}

/// How a phrase is used.
#[derive(Default)]
struct Uses<'s> {
    words: &'s [Word],
    language: Option<Language>,
    statements: BTreeSet<StatementId>,
    all: u32,
    /// How often the next word belongs to it too: 'Russian cyber' of 'Russian cyber threats'.
    cut: u32,
    /// How often in each wording.
    texts: BTreeMap<String, u32>,
}

impl Uses<'_> {
    /// Of phrases that tell the same the better is greater: the one that most statements have, with
    /// the fewest function words, the first by its text.
    fn rank(&self) -> (usize, usize, std::cmp::Reverse<Option<String>>) {
        let counting = self.words.iter().filter(|word| word.counts()).count();
        (self.statements.len(), 100 * counting / self.words.len().max(1), std::cmp::Reverse(self.text()))
    }

    /// The wording that most have; of several, the one with the fewest capitals, which is not a
    /// headline's.
    fn text(&self) -> Option<String> {
        let capitals = |text: &str| text.chars().filter(|c| c.is_uppercase()).count();
        let best = self.texts.iter().min_by_key(|(text, uses)| (u32::MAX - **uses, capitals(text)));
        best.map(|(text, _)| text.clone())
    }
}

/// By phrase, as stems.
fn uses<'s>(
    statements: &[(StatementId, &'s Statement)],
    verbs: &BTreeSet<Id>,
    story: &Story,
) -> BTreeMap<Vec<Id>, Uses<'s>> {
    let mut all: BTreeMap<Vec<Id>, Uses> = BTreeMap::new();
    for (id, statement) in statements {
        let (text, words) = (story.text(statement), &statement.words);
        let roles = Roles::new(text, words, verbs);
        let phrases = places(text, words).into_iter().filter(|place| roles.is_noun_phrase(place));
        for place in phrases.chain(lone_names(text, words)) {
            let Some(phrase) = words.get(place.clone()) else { continue };
            let Some(written) = written(text, phrase) else { continue };
            let uses = all.entry(phrase.iter().map(|word| word.stem).collect()).or_default();
            uses.words = phrase;
            uses.language = story.language(statement);
            uses.statements.insert(*id);
            uses.all += 1;
            uses.cut += u32::from(is_cut(text, words, &place));
            *uses.texts.entry(written).or_insert(0) += 1;
        }
    }
    all
}

/// Whether the phrase is part of a longer one, or says who speaks rather than what of.
fn is_cut(text: &str, words: &[Word], place: &Range<usize>) -> bool {
    let speaks = |word: &Word| is_speech_verb(&word.span.of(text).to_lowercase());
    let runs_on = match words.get(place.end - 1..=place.end) {
        Some([last, next]) if Gap::between(text, last, next) != Gap::Break => {
            let is_named_on =
                last.kind == WordKind::Name && next.span.of(text).starts_with(char::is_uppercase);
            (next.counts() || is_named_on) && !is_owner(last.span.of(text))
        }
        _ => false,
    };
    runs_on || place.start.checked_sub(1).and_then(|before| words.get(before)).is_some_and(speaks)
}

/// 'Estonia's': what follows is another thing.
fn is_owner(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with("’s")
}

/// What the words of a statement can be in a noun phrase.
struct Roles {
    /// By word: whether it makes no clause of what it stands in.
    inside: Vec<bool>,
    /// By word: whether a name may begin or end with it, which is no verb as far as the words beside it tell.
    ends: Vec<bool>,
}

impl Roles {
    fn new(text: &str, words: &[Word], verbs: &BTreeSet<Id>) -> Self {
        let (mut inside, mut ends) = (Vec::new(), Vec::new());
        for word in words {
            let small = word.span.of(text).to_lowercase();
            let is_inside = if word.counts() { !LIGHT.has(&small) } else { CONNECTING.has(&small) };
            inside.push(is_inside);
            let is_verb = word.kind != WordKind::Name && verbs.contains(&word.form);
            ends.push(is_inside && !is_verb && !is_calendar(&small));
        }
        Self { inside, ends }
    }

    fn is_noun_phrase(&self, place: &Range<usize>) -> bool {
        self.ends.get(place.start) == Some(&true)
            && self.ends.get(place.end - 1) == Some(&true)
            && self.inside.get(place.clone()).is_some_and(|inside| inside.iter().all(|inside| *inside))
    }
}

/// Names of one word: 'Estonia'. A part of a name is none.
fn lone_names(text: &str, words: &[Word]) -> impl Iterator<Item = Range<usize>> {
    let is_capital = |word: &Word| word.span.of(text).starts_with(char::is_uppercase);
    let belongs = move |gap: Option<usize>| match gap.and_then(|gap| words.get(gap..gap + 2)) {
        Some([a, b]) => match Gap::between(text, a, b) {
            Gap::Hyphen => true,
            Gap::Space => is_capital(a) && is_capital(b) && !is_owner(a.span.of(text)),
            Gap::Break => false,
        },
        _ => false,
    };
    let is_name = move |at: usize, word: &Word| {
        let written = word.span.of(text);
        word.kind == WordKind::Name
            && is_capital(word)
            && written.chars().count() > 2
            && !is_calendar(&written.to_lowercase())
            && !is_speech_verb(&written.to_lowercase())
            && !belongs(at.checked_sub(1))
            && !belongs(Some(at))
    };
    words.iter().enumerate().filter(move |(at, word)| is_name(*at, word)).map(|(at, _)| at..at + 1)
}

/// The forms that stand after what verbs follow more often than after what nouns follow.
fn verbs(statements: &[(StatementId, &Statement)], story: &Story) -> BTreeSet<Id> {
    let mut leaning: BTreeMap<Id, i32> = BTreeMap::new();
    for (_, statement) in statements {
        let text = story.text(statement);
        for pair in statement.words.windows(2) {
            let [before, word] = pair else { continue };
            if Gap::between(text, before, word) == Gap::Space {
                let before = before.span.of(text).to_lowercase();
                *leaning.entry(word.form).or_insert(0) +=
                    i32::from(BEFORE_VERBS.has(&before)) - i32::from(BEFORE_NOUNS.has(&before));
            }
        }
    }
    leaning.into_iter().filter(|(_, leaning)| *leaning > 0).map(|(form, _)| form).collect()
}

/// By stem: the statements that have it.
fn holders(statements: &[(StatementId, &Statement)]) -> BTreeMap<Id, BTreeSet<StatementId>> {
    let mut holders: BTreeMap<Id, BTreeSet<StatementId>> = BTreeMap::new();
    for (id, statement) in statements {
        for word in statement.words.iter().filter(|word| word.counts()) {
            holders.entry(word.stem).or_default().insert(*id);
        }
    }
    holders
}

/// The statements that have all of the stems; none where there are no stems.
fn having(stems: &BTreeSet<Id>, holders: &BTreeMap<Id, BTreeSet<StatementId>>) -> Vec<StatementId> {
    let mut each: Vec<&BTreeSet<StatementId>> = stems.iter().filter_map(|stem| holders.get(stem)).collect();
    sort_by_key(&mut each, |holders| holders.len());
    let Some((first, rest)) = each.split_first() else { return Vec::new() };
    first.iter().filter(|id| rest.iter().all(|holders| holders.contains(id))).copied().collect()
}

/// The stems of a phrase that tell its theme from others; none where what tells is too little.
fn telling(uses: &Uses, story: &Story) -> BTreeSet<Id> {
    let idf = |stem: &Id| story.idf(uses.language).of(*stem);
    let counting = uses.words.iter().filter(|word| word.counts()).map(|word| word.stem);
    let telling: BTreeSet<Id> = counting.filter(|stem| idf(stem) > libm::log(COMMON_ONE_IN)).collect();
    let is_vague = telling.len() == 1 && telling.iter().all(|stem| idf(stem) <= libm::log(VAGUE_ONE_IN));
    if is_vague { BTreeSet::new() } else { telling }
}

/// Labels that other themes have, each as its stems in each language that a name was met in.
struct Taken<'l> {
    labels: &'l [&'l str],
    lexicon: Lexicon,
}

impl<'l> Taken<'l> {
    fn new(labels: &'l [&'l str]) -> Self {
        Self { labels, lexicon: Lexicon::default() }
    }

    /// Whether no label has all the words of `name`, or the other way round, whatever their endings.
    fn leaves(&mut self, name: &str, language: Option<Language>) -> bool {
        let mut stems = |label: &str| -> BTreeSet<Id> {
            let words = self.lexicon.read(label, language);
            words.iter().filter(|word| word.counts()).map(|word| word.stem).collect()
        };
        let own = stems(name);
        self.labels
            .iter()
            .map(|label| stems(label))
            .all(|taken| taken.is_empty() || !(own.is_subset(&taken) || taken.is_subset(&own)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, names};
    use crate::index::ById;
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::theme::found::originals::Originals;
    use crate::words::Lexicon;

    /// What else the two articles tell: nothing is rare where there is nothing else, and who says the
    /// same is a copy.
    const ELSE: [&str; 2] = [
        " It rained in berlin. Farmers sold cheese. A museum opened. The choir sang songs. Nobody danced. \
            Gardens bloomed. Clocks stopped. Dogs barked. Children slept. Shops moved.",
        " Trains ran late. Prices fell again. Schools closed early. Bread was dear. Snow covered roofs. \
            Lamps burned. Horses grazed. Painters quarrelled. Sailors drank. Mills turned.",
    ];

    fn of(texts: [&str; 2], taken: &[&str]) -> Vec<Name> {
        let articles = [0, 1].map(|index| ProjectArticle {
            text: format!("{}{}", texts[index], ELSE[index]),
            ..Default::default()
        });
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        let free = ById::new(vec![true; story.statements.len()]);
        names(&free, &Originals::new(&story), 4, taken, &story)
    }

    fn texts(a: &str, b: &str) -> Vec<String> {
        of([a, b], &[]).into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn a_phrase_of_two_articles_is_a_name_and_a_phrase_of_one_is_none() {
        assert_eq!(texts("They feared the weakest link.", "We are the weakest link here."), ["weakest link"]);
        assert!(texts("They feared the weakest link. It was the weakest link.", "Nothing broke.").is_empty());
    }

    #[test]
    fn a_phrase_that_runs_on_is_no_name() {
        let russian = texts("They saw the Russian cyber attackers.", "She met the Russian cyber actors.");
        assert!(russian.is_empty(), "{russian:?}");
    }

    #[test]
    fn what_is_no_noun_phrase_is_no_name() {
        assert!(texts("It is going to come down.", "They were going to come.").is_empty());
        assert!(texts("We expect apps.", "We expect apps here.").is_empty());
    }

    #[test]
    fn a_name_may_be_of_one_word_but_no_part_of_a_longer_one() {
        assert_eq!(texts("They went to Estonia.", "In 2007, Estonia's ports shut."), ["Estonia"]);
        assert!(texts("They met Anna Keller there.", "We saw Peter Keller there.").is_empty());
    }

    #[test]
    fn who_speaks_is_no_name() {
        assert!(texts("Later Gibbs said so.", "Again Gibbs said no.").is_empty());
    }

    #[test]
    fn where_a_single_word_tells_it_must_be_rare() {
        // A third of the statements have 'cyber', so that 'link' alone tells.
        let one = "They mend the cyber link. Cyber tricks. Cyber plans. Cyber guns. Cyber walls. Cyber nets.";
        let other = "Here is the cyber link. Cyber spies. Cyber bombs. Cyber tools. Cyber foes. Cyber laws.";
        assert_eq!(texts(one, other), ["cyber link"]);
        let links = "Old link. New link. Bad link. Good link.";
        assert_eq!(texts(&format!("{one} {links}"), other), Vec::<String>::new());
    }

    #[test]
    fn no_name_says_what_a_label_says() {
        let name = |taken: &'static str| {
            of(["They fear the weakest link.", "We saw the weakest link."], &[taken]).len()
        };
        assert_eq!(name("strongest chain"), 1);
        assert_eq!(name("Weakest Links"), 0);
        assert_eq!(name("the weakest link in the chain"), 0);
        assert_eq!(name("link"), 0);
    }
}
