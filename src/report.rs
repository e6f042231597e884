//! The contract: one plain value that the page draws, the command line prints and tests read.
//!
//! Spans here are `[start, end)` in UTF-16 code units of the article's `text`, so that the page
//! can slice its own strings. Ids are stable for equal text. Unknown is null, never absent.

mod articles;
mod brief;
mod build;
mod decided;
mod doubt;
mod findings;
mod hits;
mod links;
mod lookup;
mod names;
mod numbers;
mod utf16;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::project;

pub use crate::align::LinkKind;
pub use crate::analysis::brief::BriefKind;
pub use crate::analysis::relation::RelationKind;
pub use crate::clean::{BlockKind, DropReason};
pub use crate::contradiction::ContradictionKind;
pub use crate::diff::{Mode, SegmentKind};
pub use crate::same_claim::{Grade, ReasonKind};
pub use crate::search::HitKind;
pub use crate::stage::Stage;
pub use crate::theme::{Origin, State};
pub use brief::BriefHeading;
pub use build::{diff_value, report};
pub use decided::Decided;
pub use doubt::Doubt;
pub use findings::{Findings, ThemeParts};
pub use hits::hits;
pub use links::link;
pub use lookup::{Found, Lookup};

/// `[start, end)` in UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Utf16Span(pub u32, pub u32);

/// Everything one comparison found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Report {
    /// The form of the report: 2.
    pub version: u32,
    /// The comparison's name.
    pub title: Option<String>,
    /// In the order of the project: the columns of the matrix.
    pub articles: Vec<Article>,
    /// Between statements of different articles, each pair once.
    pub links: Vec<Link>,
    /// Which statements report one claim: those of the most articles first. Every view counts by these.
    pub groups: Vec<Group>,
    /// What a reader should know first, in the order in which it is told; at most a dozen lines.
    pub brief: Vec<BriefLine>,
    /// What a reader is asked, the most telling first.
    pub review: Vec<Question>,
    /// Named ones first, then those that the texts suggest.
    pub themes: Vec<Theme>,
    /// Of all themes, one after the other.
    pub rows: Vec<Row>,
    /// Ids of statements whose fact no other article reports; none of an article that is the only one
    /// in its language.
    pub unique: Vec<String>,
    /// Each article against each other one, in the order of `articles`.
    pub overlap: Vec<Overlap>,
    /// What several articles print word for word or nearly, the most first.
    pub copies: Vec<SharedCopy>,
    /// One a correction, in the project's order.
    pub corrections: Vec<AppliedCorrection>,
    /// One a note, in the project's order.
    pub notes: Vec<PlacedNote>,
}

/// Statements of at least two articles that report one claim: any two of different articles are linked, at least as
/// perhaps the same, and links that surely say the same join them all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Group {
    /// `g1`, by the place in the report.
    pub id: String,
    /// Ids, in the order of `articles`, then in reading order.
    pub statements: Vec<String>,
    /// The id of the one that the others are the most alike to.
    pub central: String,
    /// The ids of the articles that report it.
    pub articles: Vec<String>,
}

/// Text that several articles print word for word, or nearly: runs of at least eight words, or whole statements,
/// outside of quotation marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct SharedCopy {
    /// `c1`, by the place in the report.
    pub id: String,
    /// The ids of the articles that print it, in the order of `articles`.
    pub articles: Vec<String>,
    /// The agency that one of them names of which it is at least a fifth, as it is written there.
    pub agency: Option<String>,
    /// Where it stands; what more articles than these print in it is a copy of its own besides.
    pub spans: Vec<CopiedSpan>,
    /// By article id: which share of the article's words that is, 0..1, three decimals.
    pub share: BTreeMap<String, f64>,
}

/// A passage that other articles print too.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct CopiedSpan {
    /// The article's id.
    pub article: String,
    /// In its text.
    pub span: Utf16Span,
}

/// Something that is doubtful, which a correction settles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Question {
    /// Whether two statements say the same.
    Pair {
        /// The id of the one.
        a: String,
        /// The id of the other.
        b: String,
    },
    /// Whether a statement is on a theme of the reader's.
    Member {
        /// The theme's id.
        theme: String,
        /// The statement's id.
        statement: String,
    },
}

/// A line of what a reader should know first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct BriefLine {
    /// What it tells.
    pub kind: BriefKind,
    /// Ids: the one that is quoted first, then one of each other article that says it. None for dates.
    pub statements: Vec<String>,
    /// The ids of the articles that say it, as `statements` stand; of dates the earliest and the latest.
    pub articles: Vec<String>,
    /// Whether every article says it; those on a matter of their own, or in a language of their own, do not count.
    pub everywhere: bool,
    /// How many days lie between the two articles; of dates only.
    pub days: Option<u32>,
    /// The id of what several articles print, of that only.
    pub copy: Option<String>,
    /// In how many texts its statements stand: articles that print one text count once.
    pub texts: u32,
}

/// A reader's correction, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct AppliedCorrection {
    /// As the project holds it.
    pub correction: project::Correction,
    /// Whether it fits the articles and themes as they are now. One that does not changes nothing.
    pub fits: bool,
    /// The id in this report of the theme that it is about.
    pub theme: Option<String>,
    /// Ids of those of its statements that were found: of a split the parts, of a join the whole.
    pub statements: Vec<String>,
}

/// A reader's note, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct PlacedNote {
    /// As the project holds it.
    pub note: project::Note,
    /// Whether what it stands beside is there.
    pub fits: bool,
    /// The id in this report of the theme that it stands beside.
    pub theme: Option<String>,
    /// The id of the statement that it stands beside; none where it is no statement, or is not found.
    pub statements: Vec<String>,
}

/// One article, read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Article {
    /// As the project gives it: `a1`.
    pub id: String,
    /// The file that it came in.
    pub file: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it appeared, ISO 8601.
    pub date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// ISO 639-1; null when the text is too short to tell.
    pub language: Option<String>,
    /// Whether it is on a matter with any other article: false where hardly a statement of it is near
    /// one of theirs, as in a recipe among reports on a summit. Null where that cannot be told: it
    /// states nothing, or no other article is in its language.
    pub related: Option<bool>,
    /// Whether it is compared: false where no other article is in its language. Then nothing is said to be
    /// missing from it, nor to be in it alone.
    pub compared: bool,
    /// Lower-case hexadecimal, of `text` in UTF-8.
    pub sha256: String,
    /// The whole text, which all spans are of.
    pub text: String,
    /// Whether `text` is not the whole article but the statements used.
    pub excerpt: bool,
    /// The whole text in order, with what is not the story.
    pub blocks: Vec<Block>,
    /// In the order in which they begin.
    pub quotations: Vec<Quotation>,
    /// In reading order.
    pub statements: Vec<Statement>,
    /// Words in its statements, with those that a shortened article left out.
    pub words: u32,
    /// What at least two others report and it does not, most reported first.
    pub lacks: Vec<Lack>,
}

/// Something that at least two articles report and another does not: a theme on which it has nothing, or a
/// claim, which is a group; no statement of the article is linked with one of it, be it as perhaps the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Lack {
    /// The id of the theme; null for a claim. What comes nearest to it is in the theme's cell.
    pub theme: Option<String>,
    /// The theme's label; of a claim the words that its first statement shares with others on a theme, null
    /// when there are none.
    pub label: Option<String>,
    /// Ids, one of each article that reports it: the surest first, of a claim the most central one.
    pub statements: Vec<String>,
}

/// A paragraph, headline or other passage of a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Block {
    /// Where it stands in the text.
    pub span: Utf16Span,
    /// What it is.
    pub kind: BlockKind,
    /// Whether it counts as the story.
    pub kept: bool,
    /// Why it was dropped; null when kept.
    pub reason: Option<DropReason>,
}

/// A sentence of the story.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Statement {
    /// Article and place: `a1.3` is the third statement of `a1`.
    pub id: String,
    /// Where it stands in the text, with the white space up to the next one.
    pub span: Utf16Span,
    /// Index into the article's blocks.
    pub block: u32,
    /// Indices into the article's quotations that it shares text with.
    pub quotations: Vec<u32>,
    /// Who is quoted in it, as the text names them.
    pub speaker: Option<String>,
    /// How many words it has.
    pub words: u32,
    /// Share of the article's words that stand before it, 0..1, three decimals.
    pub position: f64,
    /// How it stands to the other articles; null where it is linked with none of them and may not be its
    /// article's alone either.
    pub relation: Option<Relation>,
}

/// How one statement stands to the other articles.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Relation {
    /// What the others make of it.
    pub kind: RelationKind,
    /// Whether every other article reports the same; those on a matter of their own do not count.
    pub everywhere: bool,
    /// The statements of other articles in its group: those that contradict it first, then the surest.
    pub same: Vec<SameElsewhere>,
    /// The statements of other articles that contradict it, in the order of the articles.
    pub contradicts: Vec<Contradicting>,
    /// Ids: of each article that does neither, the statement that perhaps reports the same, the surest first.
    pub perhaps: Vec<String>,
    /// Ids: of each other article, the statement that is surest on the same matter.
    pub near: Vec<String>,
}

/// A statement of another article that reports the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct SameElsewhere {
    /// Its id.
    pub statement: String,
    /// Of their link: verbatim, near or same.
    pub kind: LinkKind,
}

/// A statement of another article that contradicts a statement, with the words that do it, as much of them as makes
/// them readable: 'not safe', 'by 2012', 'over 2,500 attacks'.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Contradicting {
    /// Its id.
    pub statement: String,
    /// What the two contradict each other in.
    pub kind: ContradictionKind,
    /// In the text of its own article.
    pub own: Vec<Utf16Span>,
    /// In the text of the other's.
    pub other: Vec<Utf16Span>,
}

/// What stands between one pair of quotation marks, over sentences and paragraphs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Quotation {
    /// Where it stands in the text, with its marks.
    pub span: Utf16Span,
    /// Who is quoted, as the text names them.
    pub speaker: Option<String>,
}

/// Two statements of different articles that belong together; as the answer to a question after any
/// two, one whose kind is null where they are not linked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Link<Kind = LinkKind> {
    /// The id of the one statement.
    pub a: String,
    /// The id of the other, of another article.
    pub b: String,
    /// The probability that both report the same fact or claim, 0..1, three decimals.
    pub score: f64,
    /// How close they are.
    pub kind: Kind,
    /// How sure it is that they say the same; null where they are on one matter and no more.
    pub grade: Option<Grade>,
    /// Their shares add up to the score.
    pub reasons: Vec<Reason>,
    /// What comes next to it, on either side.
    pub runners_up: RunnersUp,
    /// Where the two cannot both be true; null where none is found. Two that do are a link here even where they
    /// would be none otherwise, of kind related.
    pub contradiction: Option<Contradiction>,
    /// The clause of each that they share, where they are perhaps the same and that is what it rests on: then they are
    /// the same in part.
    pub part: Option<Passages>,
    /// One act that the two tell of at two stages: planned here, done there. Alike as they are, they are no more than
    /// perhaps the same.
    pub stages: Option<Stages>,
    /// What one of the two denies and the other says: too little to contradict, and too much to be the same.
    pub denial: Option<Passages>,
}

/// A passage of each of two statements.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Passages {
    /// In the text of the article of the link's `a`.
    pub a: Utf16Span,
    /// In that of its `b`.
    pub b: Utf16Span,
}

/// How far an act is as either of two statements tells it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Stages {
    /// As the link's `a` tells it.
    pub a: Staged,
    /// As its `b` does.
    pub b: Staged,
}

/// An act at a stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Staged {
    /// How far it is.
    pub stage: Stage,
    /// The words that tell it, in the text of the article: 'set to vote'.
    pub span: Utf16Span,
}

/// Why two statements cannot both be true.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Contradiction {
    /// What they contradict each other in.
    pub kind: ContradictionKind,
    /// The words that do it, in the text of the article of the link's `a`.
    pub a: Vec<Utf16Span>,
    /// The same of its `b`.
    pub b: Vec<Utf16Span>,
}

/// What could stand in the place of either end of a link, and comes next to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct RunnersUp {
    /// Of the article of `a`, the next best for `b`.
    pub a: Option<Nearest>,
    /// Of the article of `b`, the next best for `a`.
    pub b: Option<Nearest>,
}

/// One kind of evidence for a link.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Reason {
    /// What kind of evidence.
    pub kind: ReasonKind,
    /// The words that make it, as the first statement writes them, close ones each with the word of the
    /// second: 'respond / response'. Empty where it rests on no words.
    pub words: Vec<String>,
    /// Its part of the score, three decimals.
    pub share: f64,
}

/// A matter that statements are on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Theme {
    /// Of a named one that of the project, where that tells it from the others.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Whether it was named or found.
    pub origin: Origin,
    /// What a named theme asks for.
    pub query: Option<String>,
    /// How far the articles' words on it lie apart, from 0, all the same, to almost 1, one article alone: the
    /// Gini coefficient, three decimals. Null where no article covers it.
    pub disagreement: Option<f64>,
    /// How many times two statements on it contradict each other.
    pub contradictions: u32,
    /// Statements on it, the best first.
    pub members: Vec<Member>,
    /// Ids of the statements of which a reader said whether they are on it, in the order of the articles.
    pub judged: Vec<String>,
    /// One an article, in the order of `articles`.
    pub cells: Vec<Cell>,
}

/// A statement on a theme.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Member {
    /// Its id.
    pub statement: String,
    /// 0..1, three decimals.
    pub score: f64,
    /// Covered, or mentioned: in passing.
    pub state: State,
    /// The cue phrase that put it on the theme.
    pub cue: Option<String>,
    /// Whether a reader put it there.
    pub by_reader: bool,
}

/// What one article gives to one theme.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Cell {
    /// The article's id.
    pub article: String,
    /// How much it gives to the theme.
    pub state: State,
    /// Ids of its members of the theme, in reading order; where that is perhaps, of the statements that say the
    /// same as a member, or perhaps the same, and of the one that may be on the theme.
    pub statements: Vec<String>,
    /// Share of the article that stands before the first of them; null where there is none.
    pub first_position: Option<f64>,
    /// Words in its covered statements; in the others when none is covered.
    pub words: u32,
    /// How many statements on the theme a shortened article leaves out; the state, the position and the words are
    /// those of the whole article.
    pub left_out: u32,
    /// For an absent cell, the statement that comes closest, so that the claim can be checked.
    pub nearest: Option<Nearest>,
}

/// The statement that comes closest to a theme which its article has nothing on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Nearest {
    /// Its id.
    pub statement: String,
    /// How likely it is on a named theme, and how well it fits a found one, 0..1.
    pub score: f64,
}

/// A group of statements on one theme that say the same, or one that stands alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Row {
    /// The theme's id.
    pub theme: String,
    /// The words the group shares, as one of its statements writes them; null when it has none.
    pub label: Option<String>,
    /// One list of statement ids an article, in the order of `articles`: those that say the same.
    pub cells: Vec<Vec<String>>,
    /// One list of statement ids an article: where it has none in `cells`, the statement that perhaps says the same
    /// as one of those. It may be on the theme or not.
    pub perhaps: Vec<Vec<String>>,
}

/// How much of one article another says too.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Overlap {
    /// The article's id.
    pub article: String,
    /// The other article's id.
    pub other: String,
    /// How many statements of `article` are in a group with one of `other`.
    pub statements: u32,
    /// Of so many.
    pub of: u32,
    /// `statements` divided by `of`, 0..1, three decimals; null where that is 0, and where the two are not in one
    /// language and nothing links them.
    pub share: Option<f64>,
}

/// What a search for a phrase found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Hits {
    /// Best first, at most 200; of equal ones those of the article that was given first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: u32,
}

/// A statement that a search found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Hit {
    /// Its id.
    pub statement: String,
    /// 0..1, three decimals: above a half by words, up to a half by meaning.
    pub score: f64,
    /// Why it was found.
    pub kind: HitKind,
    /// The words that were found, in the statement's own text, from its start. Empty when only the
    /// meaning was.
    pub spans: Vec<Utf16Span>,
}

/// Two texts set against each other, word by word.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Diff {
    /// Segments of the first text; put together they give it back.
    pub a: Vec<Segment>,
    /// Of the second text, in order; together the whole of it.
    pub b: Vec<Segment>,
    /// Share of the words that both have, 0..1.
    pub ratio: f64,
    /// What is worth marking at this ratio.
    pub mode: Mode,
}

/// A run of words of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Segment {
    /// In the text it is a part of.
    pub span: Utf16Span,
    /// Whether the other text has it too.
    pub kind: SegmentKind,
}
