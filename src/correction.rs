//! What a reader decided otherwise: where the statements stand that corrections and notes name, and what
//! the corrections change.
//!
//! A statement is named by its article and its words. It is sought among those of that article, first by
//! its very text, then, since texts are edited and sentences found anew, by most of its words; last
//! among those of the one other article that has this text, since an article may come in again under
//! another id. Splits and joins go first, in their order, for they make the statements that the others
//! may name; what named a statement that was cut later holds for the one that has most of it now.

mod cut;
mod known;

use std::collections::BTreeMap;

use crate::index::{ById, StatementId, StoryId};
use crate::project::{Change, NamedStatement, Note, NoteOn, Project};
use crate::span::Span;
use known::{Known, folded};

/// Whether a correction or a note fits the texts, and what it is about.
#[derive(Debug, Default)]
pub struct Fit {
    pub fits: bool,
    /// Its theme, by its place in the project.
    pub theme: Option<usize>,
    /// Those of its statements that were found: of a split the parts, of a join the whole.
    pub statements: Vec<StatementId>,
}

/// What a reader said of two statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They say the same.
    Same,
    /// They say the same in part.
    InPart,
    /// They do not say the same.
    Different,
}

/// What a reader's corrections come to.
#[derive(Debug, Default)]
pub struct Decisions {
    /// One a correction, in the project's order.
    pub corrections: Vec<Fit>,
    /// One a note, in the project's order.
    pub notes: Vec<Fit>,
    /// By two statements, the first in the story first.
    links: BTreeMap<(StatementId, StatementId), Verdict>,
    /// By theme and statement: whether it is on the theme.
    members: BTreeMap<(usize, StatementId), bool>,
}

impl Decisions {
    /// What the reader said of two statements.
    pub fn link(&self, a: StatementId, b: StatementId) -> Option<Verdict> {
        self.links.get(&(a.min(b), a.max(b))).copied()
    }

    /// What the reader said of the statements of a theme.
    pub fn of_theme(&self, theme: usize) -> impl Iterator<Item = (StatementId, bool)> {
        let first = |theme| (theme, StatementId::default());
        self.members.range(first(theme)..first(theme + 1)).map(|((_, statement), on)| (*statement, *on))
    }

    /// The pairs of statements of which the reader said that they say the same, as a whole or in part.
    pub fn linked(&self) -> impl Iterator<Item = (StatementId, StatementId)> {
        self.links.iter().filter(|(_, verdict)| **verdict != Verdict::Different).map(|(pair, _)| *pair)
    }

    /// Whether the reader said of a statement that it is on a theme, or that it is not.
    pub fn is_on(&self, theme: usize, statement: StatementId) -> Option<bool> {
        self.members.get(&(theme, statement)).copied()
    }
}

/// An article's statements, before they are read: their spans with the indices of their blocks.
pub struct Sentences<'a> {
    /// The article's id.
    pub id: &'a str,
    pub text: &'a str,
    pub spans: Vec<(Span, usize)>,
}

/// Splits and joins the statements of `articles`, which stand in the story's order, as the reader of
/// `project` says; gives what else they decided.
pub fn apply(project: &Project, articles: &mut [Sentences]) -> Decisions {
    if project.corrections.is_empty() && project.notes.is_empty() {
        return Decisions::default();
    }
    let known = articles.iter().map(|article| Known::new(article.id, article.text, &article.spans));
    let mut corrector = Corrector { project, articles: known.collect() };
    let cuts: Vec<_> =
        project.corrections.iter().map(|correction| corrector.cut(&correction.change)).collect();
    for (article, known) in articles.iter_mut().zip(&corrector.articles) {
        article.spans = known.now();
    }
    let numbers = Numbers::new(articles);
    let mut decisions = Decisions::default();
    for (correction, cut) in project.corrections.iter().zip(cuts) {
        let fit = match cut {
            Some(cut) => {
                Fit { fits: cut.fits, theme: None, statements: corrector.numbered(&cut.places, &numbers) }
            }
            None => corrector.decide(&correction.change, &numbers, &mut decisions),
        };
        decisions.corrections.push(fit);
    }
    decisions.notes = project.notes.iter().map(|note| corrector.note(note, &numbers)).collect();
    decisions
}

/// Applies corrections to the articles of a project.
struct Corrector<'a> {
    project: &'a Project,
    articles: Vec<Known<'a>>,
}

/// What a split or join came to.
struct Cut {
    fits: bool,
    places: Vec<Place>,
}

/// An article, by its index, and what stands in it.
type Place = (usize, Span);

impl Corrector<'_> {
    /// Splits or joins; `None` for a change of another kind.
    fn cut(&mut self, change: &Change) -> Option<Cut> {
        let (named, parts) = match change {
            Change::Split { statement, parts } => (std::slice::from_ref(statement), Some(parts)),
            Change::Join { statements } => (statements.as_slice(), None),
            _ => return None,
        };
        let places: Vec<Place> = named.iter().filter_map(|named| self.find(named)).collect();
        let spans: Vec<Span> = places.iter().map(|(_, span)| *span).collect();
        let article = places.first().map(|(article, _)| *article);
        let are_found =
            places.len() == named.len() && places.iter().all(|(other, _)| Some(*other) == article);
        let known = article.filter(|_| are_found).and_then(|article| self.articles.get_mut(article));
        let made = match (known, named, parts, spans.as_slice()) {
            (Some(known), [named], Some(parts), [span]) => cut::split(known, *span, &named.text, parts),
            (Some(known), _, None, spans) => cut::join(known, spans).map(|whole| vec![whole]),
            _ => None,
        };
        Some(match made.zip(article) {
            Some((made, article)) => {
                Cut { fits: true, places: made.into_iter().map(|span| (article, span)).collect() }
            }
            None => Cut { fits: false, places },
        })
    }

    /// Decides on a link or a theme.
    fn decide(&self, change: &Change, numbers: &Numbers, decisions: &mut Decisions) -> Fit {
        match change {
            Change::Link { statements } => self.settle(statements, Verdict::Same, numbers, decisions),
            Change::Part { statements } => self.settle(statements, Verdict::InPart, numbers, decisions),
            Change::Unlink { statements } => self.settle(statements, Verdict::Different, numbers, decisions),
            Change::AddToTheme { theme, statement } | Change::RemoveFromTheme { theme, statement } => {
                let theme = self.theme(theme);
                let statements = self.found(std::slice::from_ref(statement), numbers);
                if let (Some(theme), [statement]) = (theme, statements.as_slice()) {
                    let on = matches!(change, Change::AddToTheme { .. });
                    decisions.members.insert((theme, *statement), on);
                }
                Fit { fits: theme.is_some() && !statements.is_empty(), theme, statements }
            }
            Change::Judged { statement, themes } => self.judge(statement, themes, numbers, decisions),
            Change::Split { .. } | Change::Join { .. } => Fit::default(),
        }
    }

    /// Decides on two statements of different articles.
    fn settle(
        &self,
        named: &[NamedStatement; 2],
        verdict: Verdict,
        numbers: &Numbers,
        decisions: &mut Decisions,
    ) -> Fit {
        let fit = self.pair(named, numbers);
        if let ([a, b], true) = (fit.statements.as_slice(), fit.fits) {
            decisions.links.insert((*a.min(b), *a.max(b)), verdict);
        }
        fit
    }

    /// Says of a statement that it is on none of `themes`.
    fn judge(
        &self,
        statement: &NamedStatement,
        themes: &[String],
        numbers: &Numbers,
        decisions: &mut Decisions,
    ) -> Fit {
        let statements = self.found(std::slice::from_ref(statement), numbers);
        let all = self.project.themes.iter().enumerate();
        let is_meant = |id: &String| themes.is_empty() || themes.contains(id);
        let places: Vec<usize> =
            all.filter(|(_, theme)| is_meant(&theme.id)).map(|(place, _)| place).collect();
        for statement in &statements {
            decisions.members.extend(places.iter().map(|theme| ((*theme, *statement), false)));
        }
        let is_on_any = themes.is_empty() || !places.is_empty();
        Fit { fits: is_on_any && !statements.is_empty(), theme: None, statements }
    }

    /// Two statements of different articles.
    fn pair(&self, named: &[NamedStatement; 2], numbers: &Numbers) -> Fit {
        let statements = self.found(named, numbers);
        let fits = matches!(statements.as_slice(), [a, b] if numbers.article(*a) != numbers.article(*b));
        Fit { fits, theme: None, statements }
    }

    fn note(&self, note: &Note, numbers: &Numbers) -> Fit {
        match &note.on {
            NoteOn::Statement(named) => {
                let statements = self.found(std::slice::from_ref(named), numbers);
                Fit { fits: !statements.is_empty(), theme: None, statements }
            }
            NoteOn::Theme { theme } => {
                let theme = self.theme(theme);
                Fit { fits: theme.is_some(), theme, statements: Vec::new() }
            }
            NoteOn::Article { article } => {
                Fit { fits: self.articles.iter().any(|known| known.id == article), ..Fit::default() }
            }
        }
    }

    fn theme(&self, id: &str) -> Option<usize> {
        self.project.themes.iter().position(|theme| theme.id == id)
    }

    fn found(&self, named: &[NamedStatement], numbers: &Numbers) -> Vec<StatementId> {
        let places: Vec<Place> = named.iter().filter_map(|named| self.find(named)).collect();
        self.numbered(&places, numbers)
    }

    /// Where a statement stands, or stood before it was cut.
    fn find(&self, named: &NamedStatement) -> Option<Place> {
        let folded = folded(&named.text);
        let is_own = |known: &&Known| known.id == named.article;
        let own = self.articles.iter().enumerate().find(|(_, known)| is_own(known));
        let found = own.and_then(|(index, known)| {
            Some((index, known.same(&folded).or_else(|| known.similar(&named.text))?))
        });
        found.or_else(|| {
            let others = self.articles.iter().enumerate().filter(|(_, known)| !is_own(known));
            let mut having = others.filter_map(|(index, known)| Some((index, known.same(&folded)?)));
            having.next().filter(|_| having.next().is_none())
        })
    }

    /// The statements that hold what stands in `places`, each once.
    fn numbered(&self, places: &[Place], numbers: &Numbers) -> Vec<StatementId> {
        let holding = |(article, span): &Place| {
            let holder = self.articles.get(*article)?.holder(*span)?;
            numbers.of_statement(*article, holder)
        };
        let mut statements: Vec<StatementId> = places.iter().filter_map(holding).collect();
        statements.dedup();
        statements
    }
}

/// Where the story's statements begin: in which article, by its index, and at which byte.
struct Numbers(ById<StatementId, (usize, usize)>);

impl Numbers {
    fn new(articles: &[Sentences]) -> Self {
        let starts = articles.iter().enumerate().flat_map(|(article, sentences)| {
            sentences.spans.iter().map(move |(span, _)| (article, span.start()))
        });
        Self(starts.collect())
    }

    fn of_statement(&self, article: usize, span: Span) -> Option<StatementId> {
        self.0.values().binary_search(&(article, span.start())).ok().map(StatementId::new)
    }

    fn article(&self, statement: StatementId) -> usize {
        let (article, _) = self.0.of(statement);
        *article
    }
}
