//! Named themes: statements ranked by the theme's label and query, and caught by its cue phrases.

use crate::language::Language;
use crate::project::ProjectTheme;
use crate::similarity::score;
use crate::story::{Statement, Story};
use crate::theme::{Member, Origin, State, Theme};
use crate::words::{Id, Lexicon, Word};

/// From which scores on a statement is on a theme, and touches it, by label and query alone.
const BY_QUERY: Thresholds = Thresholds { on: 0.20, touches: 0.17 };

/// The same for a theme with cue phrases: its reader has said which words count, so that likeness
/// without them must be plainer.
const BESIDE_CUES: Thresholds = Thresholds { on: 0.28, touches: 0.22 };

struct Thresholds {
    on: f64,
    touches: f64,
}

impl Thresholds {
    fn state(&self, fit: f64) -> Option<State> {
        if fit >= self.on {
            Some(State::Covered)
        } else if fit >= self.touches {
            Some(State::Weak)
        } else {
            None
        }
    }
}

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

#[derive(Debug)]
struct Phrase {
    text: String,
    stems: Vec<Id>,
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
        let mut words = lexicon.read(&text, language);
        // A query is short: its 'the' and 'of' would weigh as much as a name does in a statement.
        words.retain(Word::counts);
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
        let stems = lexicon.read(text, language).iter().map(|word| word.stem).collect();
        Self { text: text.to_owned(), stems }
    }

    /// Whether the words follow one another, whatever their endings.
    fn stands_in(&self, words: &[Word]) -> bool {
        !self.stems.is_empty()
            && words
                .windows(self.stems.len())
                .any(|window| window.iter().map(|word| word.stem).eq(self.stems.iter().copied()))
    }
}

/// The reader's themes with their statements, in the reader's order.
pub fn named(queries: &Queries, story: &Story) -> Vec<Theme> {
    queries.themes.iter().map(|(theme, queries)| one(theme, queries, story)).collect()
}

fn one(theme: &ProjectTheme, queries: &[Query], story: &Story) -> Theme {
    let profiles: Vec<_> = queries
        .iter()
        .map(|query| (query, story.rarity(query.language).profile(&query.text, query.language, &query.words)))
        .collect();
    let thresholds = if theme.include.is_empty() { BY_QUERY } else { BESIDE_CUES };
    let mut scores = Vec::with_capacity(story.statements.len());
    let mut members = Vec::new();
    for (index, statement) in story.statements.iter().enumerate() {
        let language = story.articles.get(statement.article).and_then(|article| article.language);
        let Some((query, profile)) = profiles.iter().find(|(query, _)| query.language == language) else {
            scores.push(0.0);
            continue;
        };
        let excluded = query.excludes(statement);
        let cue = query.cue(statement).filter(|_| !excluded);
        let alike = if excluded { 0.0 } else { score(profile, &statement.profile) };
        // A cue phrase decides; how alike the statement is then only ranks it.
        let fit = if cue.is_some() { 0.5 + alike / 2.0 } else { alike };
        if let Some(state) = thresholds.state(fit) {
            members.push(Member { statement: index, state, cue: cue.map(|cue| cue.text.clone()) });
        }
        scores.push(fit);
    }
    let query = Some(theme.query.clone()).filter(|query| !query.is_empty());
    Theme { label: theme.label.clone(), query, origin: Origin::Named, scores, members }
}
