//! What a statement shows before it is read: where in its article it stands, how long it is, whether it quotes.

use crate::index::{ById, Ids, StatementId};
use crate::story::{Statement, Story};

/// By statement of a story: its outline.
#[derive(Debug)]
pub struct Outlines(ById<StatementId, Outline>);

/// The outline of a statement.
#[derive(Debug, Default)]
struct Outline {
    /// Which part of its article's statements stand before it, 0..1.
    place: f64,
    is_first: bool,
    /// The logarithm of its words and 1.
    length: f64,
    quotes: bool,
}

/// The outlines of two statements, set against each other; the order of the two makes no difference.
#[derive(Debug, Clone, Copy, Default)]
pub struct Compared {
    /// How far apart their places are, 0..1.
    pub distance: f64,
    /// The earlier of their places, 0..1.
    pub earlier: f64,
    /// The later of them, 0..1.
    pub later: f64,
    /// How many of the two stand first, 0..2.
    pub first: f64,
    /// The logarithm of the words of the shorter, and 1.
    pub shorter: f64,
    /// The same of the longer.
    pub longer: f64,
    /// 1 where both quote.
    pub both_quote: f64,
    /// 1 where one of the two quotes.
    pub one_quotes: f64,
}

impl Outlines {
    pub fn new(story: &Story) -> Self {
        let of_article = |statements: Ids<StatementId>| {
            let last = statements.len().saturating_sub(1).max(1) as f64;
            statements.enumerate().map(move |(at, id)| outline(story.statement(id), at, at as f64 / last))
        };
        let articles = story.articles.values().iter();
        Self(articles.flat_map(|article| of_article(article.statements.clone())).collect())
    }

    /// Compares the two; places tell nothing within one article.
    pub fn compared(&self, story: &Story, a: StatementId, b: StatementId) -> Compared {
        let is_one_article = story.statement(a).article == story.statement(b).article;
        let (a, b) = (self.0.of(a), self.0.of(b));
        let alike = Compared {
            shorter: a.length.min(b.length),
            longer: a.length.max(b.length),
            both_quote: number(a.quotes && b.quotes),
            one_quotes: number(a.quotes != b.quotes),
            ..Compared::default()
        };
        if is_one_article {
            return alike;
        }
        Compared {
            distance: (a.place - b.place).abs(),
            earlier: a.place.min(b.place),
            later: a.place.max(b.place),
            first: number(a.is_first) + number(b.is_first),
            ..alike
        }
    }
}

fn number(is: bool) -> f64 {
    f64::from(u8::from(is))
}

fn outline(statement: &Statement, at: usize, place: f64) -> Outline {
    Outline {
        place,
        is_first: at == 0,
        length: libm::log1p(statement.words.len() as f64),
        quotes: !statement.parsed.quotations.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::Outlines;
    use crate::index::{StatementId, StoryId};
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    #[test]
    fn places_are_those_in_the_articles_and_tell_nothing_within_one() {
        let texts = [
            "A ship hit a bridge. It sank.",
            "Fog lay low. “It was loud,” Ann Lee said. A ship hit a bridge.",
        ];
        let articles = texts.map(|text| ProjectArticle { text: text.into(), ..Default::default() });
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        let outlines = Outlines::new(&story);
        let of = |words: &str| {
            let mut found = story.statements.iter().filter(|(_, one)| story.text(one).contains(words));
            found.next().unwrap().0
        };
        let apart = outlines.compared(&story, of("It sank"), of("Fog"));
        assert!(apart.distance == 1.0 && apart.earlier == 0.0 && apart.later == 1.0 && apart.first == 1.0);
        let quoting = outlines.compared(&story, of("It sank"), of("loud"));
        assert!(quoting.one_quotes == 1.0 && quoting.both_quote == 0.0);
        let within = outlines.compared(&story, StatementId::new(0), StatementId::new(1));
        assert!(within.distance == 0.0 && within.first == 0.0 && within.longer > 0.0);
    }
}
