//! Named themes: statements ranked by the theme's label and query, and caught by its cue phrases.

use crate::align::Link;
use crate::index::{ArticleId, ById, StatementId};
use crate::language::Language;
use crate::project::{ANY_ENDING, ProjectTheme};
use crate::story::{Statement, Story};
use crate::theme::fit::{Corpus, Fit, Sought};
use crate::theme::membership::{Competition, Known, Membership, Weights};
use crate::theme::{Member, Origin, State, Theme};
use crate::words::{Id, Lexicon, Word};

/// From this probability on a statement is on a theme: there membership is the best on marked stories that it was not
/// fitted to.
const MIN_ON: f64 = 0.3;

/// From this probability on that a statement is on a theme or touches it, one that is not on it mentions it in passing:
/// half of what is called so does on those stories.
const MIN_TOUCHING: f64 = 0.45;

/// From this probability on that a statement is on a theme its article is perhaps on it: of the cells of those stories
/// that are called not found at most one in fifty then has a statement that is clearly on the theme.
const MIN_PERHAPS: f64 = 0.07;

/// The same three where the theme has cue phrases: its reader has said which words count, so that without them it must
/// be all but certain, and what may be on it more likely so than not.
const MIN_ON_BESIDE_CUE_PHRASES: f64 = 0.85;
const MIN_TOUCHING_BESIDE_CUE_PHRASES: f64 = 0.85;
const MIN_PERHAPS_BESIDE_CUE_PHRASES: f64 = 0.5;

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

/// By theme of the reader: how well each statement of `story` fits it; nothing is known of those in another language
/// than the theme's, and of those that it excludes. `corpora` are those of the story.
pub fn fits(queries: &Queries, corpora: &[Corpus], story: &Story) -> Vec<Known<Fit>> {
    let of_theme = |(theme, queries): &(&ProjectTheme, Vec<Query>)| {
        let mut fits: Known<Fit> = ById::new(vec![None; story.statements.len()]);
        let language = language(theme, corpora);
        for corpus in corpora {
            // In another language the words of the query tell nothing, but its phrases may be names.
            let is_sought = language.is_none() || corpus.language.is_none() || corpus.language == language;
            let query = queries.iter().find(|query| query.language == corpus.language);
            let Some(query) = query.filter(|_| is_sought) else { continue };
            let sought = Sought::read(&query.text, query.language, theme.label.len(), &query.words);
            for (id, fit) in corpus.fits(&sought) {
                *fits.of_mut(id) = Some(fit).filter(|_| !query.excludes(story.statement(id)));
            }
        }
        fits
    };
    queries.themes.iter().map(of_theme).collect()
}

/// The reader's themes with their statements, in the reader's order; `corpora`, `links` and
/// which articles are `related` are those of the story.
pub fn named(
    queries: &Queries,
    corpora: &[Corpus],
    story: &Story,
    links: &[Link],
    related: &ById<ArticleId, Option<bool>>,
    weights: &Weights,
) -> Vec<Theme> {
    let fits = fits(queries, corpora, story);
    let memberships = Competition::new(story, links).memberships(&fits, weights);
    let themes = queries.themes.iter().zip(&memberships).enumerate();
    let theme = |(place, ((theme, queries), memberships)): (usize, (&(&ProjectTheme, Vec<Query>), _))| {
        one(place, theme, queries, memberships, language(theme, corpora), related, story)
    };
    themes.map(theme).collect()
}

/// The theme at `place` in the project.
fn one(
    place: usize,
    theme: &ProjectTheme,
    queries: &[Query],
    memberships: &Known<Membership>,
    language: Option<Language>,
    related: &ById<ArticleId, Option<bool>>,
    story: &Story,
) -> Theme {
    let has_cues = !theme.include.is_empty();
    let on = if has_cues { MIN_ON_BESIDE_CUE_PHRASES } else { MIN_ON };
    let touching = if has_cues { MIN_TOUCHING_BESIDE_CUE_PHRASES } else { MIN_TOUCHING };
    let perhaps = if has_cues { MIN_PERHAPS_BESIDE_CUE_PHRASES } else { MIN_PERHAPS };
    let mut scores: ById<StatementId, f64> = ById::new(vec![0.0; story.statements.len()]);
    let mut members = Vec::new();
    for (id, statement) in story.statements.iter() {
        let query = queries.iter().find(|query| query.language == story.language(statement));
        let cue = query.filter(|query| !query.excludes(statement)).and_then(|query| query.cue(statement));
        // What leads up to another statement is on what that is on.
        let next = story.beside(id, 1).filter(|_| story.is_lead_in(id));
        let membership = memberships.of(next.unwrap_or(id)).unwrap_or_default();
        // A cue phrase decides; how likely it is otherwise then only ranks the statement.
        *scores.of_mut(id) = if cue.is_some() { 0.5 + membership.on / 2.0 } else { membership.on };
        let decided = story.decisions.is_on(place, id);
        let state = match decided {
            Some(true) => Some(State::Covered),
            Some(false) => None,
            None if cue.is_some() => Some(State::Covered),
            // An article on another matter has words of a query by chance: it is perhaps on the theme.
            None if *related.of(statement.article) == Some(false) => None,
            None => state(membership, on, touching),
        };
        let (cue, by_reader) = (cue.map(|cue| cue.text.clone()), decided.is_some());
        members.extend(state.map(|state| Member { statement: id, state, cue, by_reader }));
    }
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
        perhaps: Some(perhaps),
        denied,
        members,
    }
}

/// The language that the theme's query is in, where that is plain and one of the story's.
fn language(theme: &ProjectTheme, corpora: &[Corpus]) -> Option<Language> {
    let language = Language::from_few_words(&theme.query);
    language.filter(|language| corpora.iter().any(|corpus| corpus.language == Some(*language)))
}

fn state(membership: Membership, on: f64, touching: f64) -> Option<State> {
    if membership.on >= on {
        Some(State::Covered)
    } else if membership.touching >= touching {
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
