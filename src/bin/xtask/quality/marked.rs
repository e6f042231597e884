//! A story as careful readers marked it, and which of our statements their marks stand on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use crossread::clean::{Block, BlockKind};
use crossread::index::{ArticleId, StatementId};
use crossread::project::{ProjectArticle, ProjectTheme};
use crossread::span::Span;
use crossread::story::{Article, Story};
use serde::Deserialize;

use super::read;

/// The grade of a statement that is clearly on a theme; one that touches it has 1.
pub const ON_THEME_GRADE: u8 = 2;

/// Returns the event that the story in `file` is about; several readers may have marked one:
/// `seeds.A.json`.
pub fn event(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.split('.').next().unwrap_or_default().to_owned()
}

/// `themes/*.json`. A statement's id is its outlet and a number: `bbc.com:7`.
#[derive(Deserialize)]
pub struct MarkedStory {
    articles: Vec<Text>,
    statements: Vec<Marked>,
    /// The themes that its readers named.
    pub themes: Vec<MarkedTheme>,
    /// Pairs of statements that report the same.
    pub same: Vec<(String, String)>,
    /// Pairs of statements that report the same in part; not marked in every set.
    #[serde(default)]
    pub partly: Vec<(String, String)>,
    /// Statements whose main fact no other article reports.
    pub unique: BTreeSet<String>,
    /// Pairs of statements that cannot both be true.
    #[serde(default)]
    pub contradicts: Vec<(String, String)>,
    /// What is given differently.
    #[serde(default)]
    pub conflicts: Vec<Conflict>,
}

/// A quantity, date, name or attribution that is given differently.
#[derive(Deserialize)]
pub struct Conflict {
    /// What each statement gives.
    pub values: BTreeMap<String, String>,
}

impl Conflict {
    /// Returns the pairs of statements that give something else.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let values: Vec<(&String, &String)> = self.values.iter().collect();
        let with_later = |(at, (a, own)): (usize, &(&String, &String))| {
            let others = values.iter().skip(at + 1).filter(|(_, other)| *own != *other);
            others.map(|(b, _)| ((*a).clone(), (*b).clone())).collect::<Vec<_>>()
        };
        values.iter().enumerate().flat_map(with_later).collect()
    }
}

/// An article.
#[derive(Deserialize)]
struct Text {
    outlet: String,
    text: String,
}

/// A statement as it was marked.
#[derive(Deserialize)]
struct Marked {
    id: String,
    /// In code points, end excluded.
    span: (usize, usize),
    boilerplate: bool,
}

/// A theme and which statements are on it.
#[derive(Deserialize)]
pub struct MarkedTheme {
    label: String,
    query: String,
    /// Grades by statement.
    statements: BTreeMap<String, u8>,
}

impl MarkedTheme {
    /// Returns how much the statement is on the theme: 0, 1 or [`ON_THEME_GRADE`].
    pub fn grade(&self, id: &str) -> u8 {
        self.statements.get(id).copied().unwrap_or(0)
    }
}

/// A marked statement, set against ours.
pub struct Mark<'m> {
    /// The id of the marked statement.
    pub id: &'m str,
    /// Its article.
    pub article: ArticleId,
    /// Whether it is marked as no part of the story.
    pub boilerplate: bool,
    /// Our statements that it is matched with; several where we split it.
    pub statements: Vec<StatementId>,
    /// Whether the core has it in the story: as a statement, or as a heading, which makes none.
    pub kept: bool,
}

impl Mark<'_> {
    /// Returns the highest of its statements' values; 0 where it has none.
    pub fn best(&self, value: impl Fn(StatementId) -> f64) -> f64 {
        self.statements.iter().map(|statement| value(*statement)).fold(0.0, f64::max)
    }
}

impl MarkedStory {
    /// Reads the story in `file`.
    pub fn read(file: &Path) -> Result<Self> {
        serde_json::from_str(&read(file)?).with_context(|| format!("{} is no marked story", file.display()))
    }

    /// Returns its articles, as a project holds them.
    pub fn articles(&self) -> Vec<ProjectArticle> {
        let article = |text: &Text| ProjectArticle {
            outlet: Some(text.outlet.clone()),
            text: text.text.clone(),
            ..Default::default()
        };
        self.articles.iter().map(article).collect()
    }

    /// Returns its themes, as a project holds them.
    pub fn themes(&self) -> Vec<ProjectTheme> {
        let theme = |theme: &MarkedTheme| ProjectTheme {
            label: theme.label.clone(),
            query: theme.query.clone(),
            ..Default::default()
        };
        self.themes.iter().map(theme).collect()
    }

    /// Returns our statements that are marked as story.
    pub fn told_statements(&self, story: &Story) -> Result<BTreeSet<StatementId>> {
        let marks = self.marks(story)?;
        Ok(marks.into_iter().filter(|mark| !mark.boilerplate).flat_map(|mark| mark.statements).collect())
    }

    /// Returns the pairs of our statements that report the same, the first one first.
    pub fn same_statements(&self, story: &Story) -> Result<BTreeSet<(StatementId, StatementId)>> {
        self.statement_pairs(&self.same, story)
    }

    /// Returns the pairs of our statements that report the same in part, the first one first.
    pub fn partly_statements(&self, story: &Story) -> Result<BTreeSet<(StatementId, StatementId)>> {
        self.statement_pairs(&self.partly, story)
    }

    /// Returns the pairs of our statements that marked `pairs` stand on, the first one first.
    pub fn statement_pairs(
        &self,
        pairs: &[(String, String)],
        story: &Story,
    ) -> Result<BTreeSet<(StatementId, StatementId)>> {
        let marks = self.marks(story)?;
        let ours: BTreeMap<&str, &[StatementId]> =
            marks.iter().map(|mark| (mark.id, mark.statements.as_slice())).collect();
        let of = |id: &str| ours.get(id).copied().unwrap_or_default();
        let pairs = pairs.iter().flat_map(|(a, b)| {
            of(a).iter().flat_map(move |a| of(b).iter().map(move |b| (*a.min(b), *a.max(b))))
        });
        Ok(pairs.collect())
    }

    /// Returns the marked statements, each with ours that it is matched with in `story`.
    pub fn marks(&self, story: &Story) -> Result<Vec<Mark<'_>>> {
        let read: Vec<_> =
            story.articles.iter().map(|(id, article)| (id, article, offsets(article))).collect();
        let mark = |marked: &'_ Marked| {
            let (outlet, _) = marked.id.rsplit_once(':')?;
            let (id, article, offsets) =
                read.iter().find(|(_, article, _)| article.source.outlet.as_deref() == Some(outlet))?;
            let span = Span::new(*offsets.get(marked.span.0)?, *offsets.get(marked.span.1)?);
            let is_matched = |ours: &StatementId| match_up(story.statement(*ours).parsed.span, span);
            let statements: Vec<_> = article.statements.clone().filter(is_matched).collect();
            let is_heading = |block: &Block| block.kind == BlockKind::Heading && block.reason.is_none();
            let in_heading =
                article.blocks.iter().any(|block| is_heading(block) && match_up(block.span, span));
            Some((*id, in_heading || !statements.is_empty(), statements))
        };
        let marks = self.statements.iter().map(|marked| {
            let (article, kept, statements) =
                mark(marked).with_context(|| format!("{} lies in no article", marked.id))?;
            Ok(Mark { id: &marked.id, article, boilerplate: marked.boilerplate, statements, kept })
        });
        marks.collect()
    }
}

/// Returns the byte at which each code point of an article begins, and its end.
fn offsets(article: &Article) -> Vec<usize> {
    let text = &article.source.text;
    text.char_indices().map(|(offset, _)| offset).chain([text.len()]).collect()
}

/// Whether two spans share at least half of the shorter.
fn match_up(a: Span, b: Span) -> bool {
    let shared = a.overlap(b);
    shared > 0 && 2 * shared >= a.len().min(b.len())
}

#[cfg(test)]
mod tests {
    use crossread::story::Story;
    use crossread::words::Lexicon;

    use super::MarkedStory;

    #[test]
    fn a_mark_stands_on_every_part_that_a_statement_was_split_into() {
        let article = |outlet: &str| serde_json::json!({ "outlet": outlet, "text": "Zoë’s ship hit a bridge. It sank at once." });
        let marked: MarkedStory = serde_json::from_value(serde_json::json!({
            "articles": [article("a"), article("b")],
            "statements": [
                { "id": "a:1", "span": [0, 41], "boilerplate": false },
                { "id": "b:1", "span": [25, 41], "boilerplate": true },
            ],
            "themes": [], "same": [], "partly": [], "unique": [],
        }))
        .unwrap();
        let articles = marked.articles();
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        let marks = marked.marks(&story).unwrap();
        let texts: Vec<Vec<_>> = marks
            .iter()
            .map(|mark| mark.statements.iter().map(|ours| story.text(story.statement(*ours))).collect())
            .collect();
        assert_eq!(texts, [vec!["Zoë’s ship hit a bridge. ", "It sank at once."], vec!["It sank at once."]]);
        assert!(marks.iter().all(|mark| mark.kept));
    }
}
