//! Named themes: statements ranked by the theme's label and query, and caught by its cue phrases.

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::project::{ANY_ENDING, ProjectTheme};
use crate::story::{Statement, Story};
use crate::theme::fit::{Corpus, Sought};
use crate::theme::{Member, Origin, State, Theme};
use crate::words::{Id, Lexicon, Word};

/// The least fit that puts a statement on a theme. Less is no evidence, whatever the other
/// statements are like: an article on another matter joins no theme.
const MIN_FIT: f64 = 0.20;

/// Up to which fit of its best statement a theme asks for no more than [`MIN_FIT`], and which
/// part of what the best has above that is asked of the others too: a theme that the texts name in
/// so many words draws in much that only resembles it.
const MAX_PLAIN_FIT: f64 = 0.35;
const SHARE_ABOVE_PLAIN: f64 = 0.2;

/// How much more is asked where the theme has cue phrases: its reader has said which words count,
/// so that likeness without them must be plainer.
const CUE_PHRASES_FACTOR: f64 = 2.0;

/// The part of what puts a statement on a theme from which on it mentions the theme in passing.
const MIN_MENTIONED_SHARE: f64 = 0.8;

/// What the reader's themes ask for, read once for every language an article may be in.
#[derive(Debug)]
pub struct Queries<'a> {
    themes: Vec<(&'a ProjectTheme, Vec<Query>)>,
}

/// A theme's query and phrases, as the words of one language.
#[derive(Debug)]
struct Query {
    language: Option<Language>,
    text: String,
    words: Vec<Word>,
    include: Vec<Phrase>,
    exclude: Vec<Phrase>,
}

/// A cue phrase of a theme.
#[derive(Debug)]
struct Phrase {
    text: String,
    words: Vec<CueWord>,
}

/// A word of a cue phrase.
#[derive(Debug, Clone, Copy)]
enum CueWord {
    /// The word as it is written.
    Form(Id),
    /// Any word of its family: it has [`ANY_ENDING`] after it.
    Stem(Id),
}

impl<'a> Queries<'a> {
    /// Reads `themes`. This comes before the articles are read, so that words which the themes have
    /// and the articles lack are known to be rare.
    pub fn read(themes: &'a [ProjectTheme], lexicon: &mut Lexicon) -> Self {
        let languages = Language::ALL.map(Some).into_iter().chain([None]);
        let themes = themes
            .iter()
            .map(|theme| {
                (theme, languages.clone().map(|language| Query::read(theme, language, lexicon)).collect())
            })
            .collect();
        Self { themes }
    }
}

impl Query {
    fn read(theme: &ProjectTheme, language: Option<Language>, lexicon: &mut Lexicon) -> Self {
        let text = format!("{}. {}", theme.label, theme.query);
        let words = lexicon.read(&text, language);
        let mut phrases = |phrases: &[String]| {
            phrases.iter().map(|phrase| Phrase::read(phrase, language, lexicon)).collect::<Vec<_>>()
        };
        Self { language, text, words, include: phrases(&theme.include), exclude: phrases(&theme.exclude) }
    }

    /// The cue phrase that `statement` has.
    fn cue(&self, statement: &Statement) -> Option<&Phrase> {
        self.include.iter().find(|phrase| phrase.stands_in(&statement.words))
    }

    fn excludes(&self, statement: &Statement) -> bool {
        self.exclude.iter().any(|phrase| phrase.stands_in(&statement.words))
    }
}

impl Phrase {
    fn read(text: &str, language: Option<Language>, lexicon: &mut Lexicon) -> Self {
        let words = lexicon.read(text, language).into_iter().map(|word| {
            let after = text.get(word.span.end()..).unwrap_or_default();
            if after.starts_with(ANY_ENDING) { CueWord::Stem(word.stem) } else { CueWord::Form(word.form) }
        });
        Self { text: text.to_owned(), words: words.collect() }
    }

    /// Whether its words follow one another.
    fn stands_in(&self, words: &[Word]) -> bool {
        !self.words.is_empty()
            && words
                .windows(self.words.len())
                .any(|window| self.words.iter().zip(window).all(|(cue, word)| cue.is(word)))
    }
}

impl CueWord {
    fn is(self, word: &Word) -> bool {
        match self {
            Self::Form(form) => form == word.form,
            Self::Stem(stem) => stem == word.stem,
        }
    }
}

/// The reader's themes with their statements, in the reader's order; `corpora` are those of the story.
pub fn named(queries: &Queries, corpora: &[Corpus], story: &Story) -> Vec<Theme> {
    let themes = queries.themes.iter().enumerate();
    themes.map(|(place, (theme, queries))| one(place, theme, queries, corpora, story)).collect()
}

/// The theme at `place` in the project.
fn one(place: usize, theme: &ProjectTheme, queries: &[Query], corpora: &[Corpus], story: &Story) -> Theme {
    let all = story.statements.len();
    let mut scores: ById<StatementId, f64> = ById::new(vec![0.0; all]);
    let mut cues: ById<StatementId, Option<String>> = ById::new(vec![None; all]);
    let mut best = 0.0f64;
    let language = language(theme, corpora);
    for corpus in corpora {
        // In another language the words of the query tell nothing, but its phrases may be names.
        let is_sought = language.is_none() || corpus.language.is_none() || corpus.language == language;
        let Some(query) = queries.iter().find(|query| query.language == corpus.language) else { continue };
        let sought = Sought::read(&query.text, query.language, theme.label.len(), &query.words);
        for (id, fit) in corpus.fits(&sought) {
            let statement = story.statement(id);
            if query.excludes(statement) {
                continue;
            }
            let cue = query.cue(statement);
            if !is_sought && cue.is_none() {
                continue;
            }
            best = best.max(fit);
            // A cue phrase decides; how well the statement fits then only ranks it.
            *scores.of_mut(id) = if cue.is_some() { 0.5 + fit / 2.0 } else { fit };
            *cues.of_mut(id) = cue.map(|cue| cue.text.clone());
        }
    }
    let on = asked(best) * if theme.include.is_empty() { 1.0 } else { CUE_PHRASES_FACTOR };
    let members = scores.iter().zip(cues.into_values());
    let members = members.filter_map(|((statement, score), cue)| {
        let decided = story.decisions.is_on(place, statement);
        let state = match decided {
            Some(true) => Some(State::Covered),
            Some(false) => None,
            None if cue.is_some() => Some(State::Covered),
            None => state(*score, on),
        };
        state.map(|state| Member { statement, state, cue, by_reader: decided.is_some() })
    });
    let members = members.collect();
    for (statement, is_on) in story.decisions.of_theme(place) {
        // What a reader says is certain; what they took off is not what comes closest either.
        *scores.of_mut(statement) = if is_on { 1.0 } else { 0.0 };
    }
    let denied = story.decisions.of_theme(place).filter(|(_, is_on)| !is_on).map(|(statement, _)| statement);
    let denied = denied.collect();
    let query = Some(theme.query.clone()).filter(|query| !query.is_empty());
    Theme {
        label: theme.label.clone(),
        query,
        origin: Origin::Named,
        language,
        scores,
        asked: Some(on),
        denied,
        members,
    }
}

/// The language that the theme's query is in, where that is plain and one of the story's.
fn language(theme: &ProjectTheme, corpora: &[Corpus]) -> Option<Language> {
    let language = Language::from_few_words(&theme.query);
    language.filter(|language| corpora.iter().any(|corpus| corpus.language == Some(*language)))
}

/// The fit that puts a statement on a theme whose best statement fits as well as `best`.
fn asked(best: f64) -> f64 {
    MIN_FIT + SHARE_ABOVE_PLAIN * (best - MAX_PLAIN_FIT).max(0.0)
}

fn state(fit: f64, on: f64) -> Option<State> {
    if fit >= on {
        Some(State::Covered)
    } else if fit >= MIN_MENTIONED_SHARE * on {
        Some(State::Mentioned)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Phrase;
    use crate::language::Language;
    use crate::project::Project;
    use crate::words::Lexicon;

    const ENGLISH: Option<Language> = Some(Language::English);

    fn stands_in(phrase: &str, text: &str) -> bool {
        let mut lexicon = Lexicon::default();
        let phrase = Phrase::read(phrase, ENGLISH, &mut lexicon);
        phrase.stands_in(&lexicon.read(text, ENGLISH))
    }

    #[test]
    fn a_phrase_is_found_as_it_is_written_whatever_its_case_and_spelling() {
        assert!(stands_in("member states", "Its Member States met in Oslo."));
        assert!(stands_in("cyber defence", "They agreed on cyber defense."));
        assert!(!stands_in("national defenses", "The sector supports national defense programs."));
        assert!(!stands_in("member states", "One member stated its doubts."));
        assert!(!stands_in("member states", "Every member of the states union agreed."));
    }

    #[test]
    fn a_word_with_an_asterisk_is_found_with_any_ending() {
        for text in ["They attack at night.", "Two attacks failed.", "It was attacked.", "Attacking is easy."]
        {
            assert!(stands_in("attack*", text) && stands_in("attacks*", text), "{text}");
        }
        assert!(stands_in("member* state", "A member's state of mind."));
        assert!(!stands_in("member* state", "A member's states of mind."));
        // Other words that begin alike are no endings of it.
        assert!(!stands_in("deter*", "They are determined."));
    }

    #[test]
    fn phrases_of_the_first_version_find_what_they_found() {
        for json in [
            include_str!("../../tests/fixtures/first-release/project.json"),
            include_str!("../../tests/fixtures/first-release/excerpt.json"),
            include_str!("../../tests/projects/version-1.json"),
        ] {
            let written: Project = serde_json::from_str(json).unwrap();
            let read = Project::from_json("project.json", json).unwrap();
            let phrases = |project: &Project| -> Vec<String> {
                project
                    .themes
                    .iter()
                    .flat_map(|theme| [&theme.include, &theme.exclude])
                    .flatten()
                    .cloned()
                    .collect()
            };
            let pairs: Vec<_> = phrases(&written).into_iter().zip(phrases(&read)).collect();
            assert!(!pairs.is_empty());
            for language in Language::ALL.map(Some).into_iter().chain([None]) {
                let mut lexicon = Lexicon::default();
                let texts = read.articles.iter().map(|article| article.text.as_str());
                // A phrase is found in a text of its words in other forms too.
                let texts: Vec<_> = texts.chain(["Ferries blamed; knows of the crack, queueing."]).collect();
                for (before, now) in &pairs {
                    let stems: Vec<_> = lexicon.read(before, language).iter().map(|word| word.stem).collect();
                    let now = Phrase::read(now, language, &mut lexicon);
                    for text in &texts {
                        let words = lexicon.read(text, language);
                        let found: Vec<_> = words.iter().map(|word| word.stem).collect();
                        let stood =
                            !stems.is_empty() && found.windows(stems.len()).any(|found| found == stems);
                        assert_eq!(now.stands_in(&words), stood, "{before} in {text}");
                    }
                }
            }
        }
    }
}
