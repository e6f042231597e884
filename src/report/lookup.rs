//! A report's statements by their ids, with their texts: for whoever prints a report in Rust.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;

use super::{
    Article, BlockKind, Cell, Contradicting, Link, Overlap, Relation, RelationKind, Report, State, Statement,
    Theme, Utf16Span,
};

/// So many characters of a name are room for a few words.
const MAX_SHORT_NAME: usize = 30;

/// Finds what ids stand for.
pub struct Lookup<'r> {
    statements: BTreeMap<&'r str, Found<'r>>,
    links: BTreeMap<(&'r str, &'r str), &'r Link>,
}

/// A statement with its article and its text.
pub struct Found<'r> {
    /// The article that it stands in.
    pub article: &'r Article,
    /// The statement itself.
    pub statement: &'r Statement,
    /// Without the white space around it.
    pub text: String,
    /// Where that begins in the article.
    start: u32,
}

impl<'r> Lookup<'r> {
    /// Indexes the statements of a report.
    pub fn new(report: &'r Report) -> Self {
        let mut statements = BTreeMap::new();
        for article in &report.articles {
            let units: Vec<u16> = article.text.encode_utf16().collect();
            for statement in &article.statements {
                let text = slice(&units, statement.span);
                let before = text.chars().take_while(|c| c.is_whitespace()).map(|c| c.len_utf16() as u32);
                let start = statement.span.0 + before.sum::<u32>();
                let text = text.trim().to_owned();
                statements.insert(statement.id.as_str(), Found { article, statement, text, start });
            }
        }
        // Collecting would sort them first, with 20 KB of code for this one kind of list.
        let mut links = BTreeMap::new();
        links.extend(report.links.iter().map(|link| ((link.a.as_str(), link.b.as_str()), link)));
        Self { statements, links }
    }

    /// Returns the statement with this id; `None` where there is none.
    pub fn statement(&self, id: &str) -> Option<&Found<'r>> {
        self.statements.get(id)
    }

    /// Every two statements that contradict each other, once: from the one that stands first in the report.
    pub fn contradicting(&self, report: &'r Report) -> Vec<(&Found<'r>, &Found<'r>, &'r Contradicting)> {
        let mut met = BTreeSet::new();
        let mut contradicting = Vec::new();
        for own in report.articles.iter().flat_map(|article| &article.statements) {
            for one in own.relation.iter().flat_map(|relation| &relation.contradicts) {
                if met.contains(&(one.statement.as_str(), own.id.as_str())) {
                    continue;
                }
                met.insert((own.id.as_str(), one.statement.as_str()));
                if let (Some(own), Some(other)) = (self.statement(&own.id), self.statement(&one.statement)) {
                    contradicting.push((own, other, one));
                }
            }
        }
        contradicting
    }

    /// The link of two statements, whichever stands first.
    pub fn link(&self, one: &str, other: &str) -> Option<&'r Link> {
        self.links.get(&(one, other)).or_else(|| self.links.get(&(other, one))).copied()
    }
}

impl Report {
    /// The article with this id; `None` where there is none.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == id)
    }
}

impl Report {
    /// Ids of the statements that are perhaps on a theme and stand in none of its rows: what nearly fits, and what
    /// contradicts a statement on it.
    pub fn perhaps_on<'r>(&'r self, theme: &'r Theme) -> Vec<&'r str> {
        let rows = self.rows.iter().filter(|row| row.theme == theme.id);
        let in_rows: BTreeSet<&String> =
            rows.flat_map(|row| row.cells.iter().chain(&row.perhaps)).flatten().collect();
        let perhaps = theme.cells.iter().filter(|cell| cell.state == State::Perhaps);
        let statements = perhaps.flat_map(|cell| &cell.statements);
        statements.filter(|id| !in_rows.contains(id)).map(String::as_str).collect()
    }
}

impl Relation {
    /// How the statement with this id contradicts this relation's own; `None` where it does not.
    pub fn contradicting(&self, id: &str) -> Option<&Contradicting> {
        self.contradicts.iter().find(|one| one.statement == id)
    }
}

impl RelationKind {
    /// Every kind, in the order in which they are told.
    pub const ALL: [Self; 5] = [Self::Same, Self::Contradicts, Self::Perhaps, Self::Adds, Self::Alone];

    /// What is said of a statement in this relation.
    pub fn words(self) -> &'static str {
        match self {
            Self::Same => "reported elsewhere too",
            Self::Contradicts => "contradicted elsewhere",
            Self::Perhaps => "perhaps reported elsewhere too",
            Self::Adds => "adds to what others say",
            Self::Alone => "only here",
        }
    }
}

impl Article {
    /// What the article is known by: its outlet, else its title, else its file.
    pub fn name(&self) -> &str {
        [&self.outlet, &self.title, &self.file].into_iter().flatten().next().unwrap_or(&self.id)
    }

    /// The same where there is room for a few words, with as many as the page shows there.
    pub fn short_name(&self) -> String {
        let name = self.name();
        match name.char_indices().nth(MAX_SHORT_NAME) {
            Some((end, _)) => {
                let cut = name.get(..end).unwrap_or(name);
                let whole = cut.rsplit_once(char::is_whitespace).map_or(cut, |(whole, _)| whole);
                format!("{}…", whole.trim_end())
            }
            None => name.to_owned(),
        }
    }

    /// 'German: not compared' where no other article is in its language.
    pub fn not_compared(&self) -> Option<String> {
        let language = Language::ALL.into_iter().find(|one| Some(one.code()) == self.language.as_deref());
        let name = language.filter(|_| !self.compared)?.name();
        Some(format!("{name}: not compared"))
    }

    /// How many of its statements stand in this relation to the others.
    pub fn count_of(&self, kind: RelationKind) -> usize {
        let relations = self.statements.iter().filter_map(|statement| statement.relation.as_ref());
        relations.filter(|relation| relation.kind == kind).count()
    }

    /// Its first statement that is neither headline, standfirst nor heading, by its place.
    pub fn opening(&self) -> Option<usize> {
        let opens = |kind| !matches!(kind, BlockKind::Title | BlockKind::Standfirst | BlockKind::Heading);
        let block = |statement: &Statement| self.blocks.get(statement.block as usize);
        self.statements.iter().position(|statement| block(statement).is_some_and(|block| opens(block.kind)))
    }

    /// The texts of its statements, with the white space that follows each.
    pub fn statement_texts(&self) -> Vec<String> {
        let units: Vec<u16> = self.text.encode_utf16().collect();
        self.statements.iter().map(|statement| slice(&units, statement.span)).collect()
    }

    /// The texts of its blocks, without white space around them.
    pub fn block_texts(&self) -> Vec<String> {
        let units: Vec<u16> = self.text.encode_utf16().collect();
        self.blocks.iter().map(|block| slice(&units, block.span).trim().to_owned()).collect()
    }
}

impl Found<'_> {
    /// What it quotes, as far as that stands in it, marks included.
    pub fn quotations(&self) -> Vec<String> {
        let of = |quotation: &u32| Some(self.part(self.article.quotations.get(*quotation as usize)?.span));
        self.statement.quotations.iter().filter_map(of).collect()
    }

    /// What of a `span` of its article stands in it, without white space around it.
    pub fn part(&self, span: Utf16Span) -> String {
        let units: Vec<u16> = self.text.encode_utf16().collect();
        let at = |place: u32| place.saturating_sub(self.start).min(units.len() as u32);
        slice(&units, Utf16Span(at(span.0), at(span.1))).trim().to_owned()
    }

    /// Where in its article the statement stands, in a word.
    pub fn place(&self) -> &'static str {
        let block = self.article.blocks.get(self.statement.block as usize);
        match (block.map(|block| block.kind), self.statement.position) {
            (Some(BlockKind::Title), _) => "headline",
            (Some(BlockKind::Standfirst), _) => "standfirst",
            (_, position) if position < 1.0 / 3.0 => "early",
            (_, position) if position < 2.0 / 3.0 => "mid",
            _ => "late",
        }
    }
}

impl Overlap {
    /// The share in whole per cent; `None` where there is none.
    pub fn percent(&self) -> Option<u32> {
        self.share.map(|_| (f64::from(self.statements) * 100.0 / f64::from(self.of)).round() as u32)
    }
}

impl Theme {
    /// The statements that are on the theme; those that only touch it are not.
    pub fn covered(&self) -> BTreeSet<&str> {
        let on = self.members.iter().filter(|member| member.state == State::Covered);
        let mut covered = BTreeSet::new();
        covered.extend(on.map(|member| member.statement.as_str()));
        covered
    }

    /// Whether the statement is on the theme; one that only touches it is not.
    pub fn is_covered_by(&self, statement: &str) -> bool {
        self.members.iter().any(|member| member.statement == statement && member.state == State::Covered)
    }

    /// The statement that a cell of this theme is about: its first covered one, or its first that
    /// touches the theme.
    pub fn lead<'c>(&self, cell: &'c Cell) -> Option<&'c str> {
        let covered = cell.statements.iter().find(|id| self.is_covered_by(id));
        covered.or(cell.statements.first()).map(String::as_str)
    }
}

/// What of a text, in UTF-16, a span covers.
pub(super) fn slice(units: &[u16], span: Utf16Span) -> String {
    String::from_utf16_lossy(units.get(span.0 as usize..span.1 as usize).unwrap_or_default())
}
