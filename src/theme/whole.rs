//! Themes of shortened articles: what the comparison of the whole ones said of them stands, as their project
//! carries it. An excerpt compared as if it were all there is would say 'not found' of what it leaves out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::value::{Error as ValueError, StrDeserializer};

use crate::index::{ArticleId, ById, StatementId};
use crate::project::{Project, ProjectTheme, WholeCell, WholeMember, WholeTheme};
use crate::sorting::sort_by_key;
use crate::story::Story;
use crate::theme::{Cell, Member, Origin, State, Theme};

/// What a project carries of the comparison of its whole articles.
#[derive(Debug)]
pub struct Whole<'p> {
    themes: &'p [WholeTheme],
    /// The statements of shortened articles by their words, without regard to white space.
    statements: BTreeMap<(ArticleId, String), StatementId>,
    /// The shortened articles by their ids.
    articles: BTreeMap<&'p str, ArticleId>,
}

impl<'p> Whole<'p> {
    /// What `project`, of which `story` was read, carries.
    pub fn new(project: &'p Project, story: &'p Story) -> Self {
        let shortened = story.articles.iter().filter(|(_, article)| article.source.excerpt);
        let articles: BTreeMap<&str, ArticleId> =
            shortened.map(|(id, article)| (article.source.id.as_str(), id)).collect();
        let mut statements = BTreeMap::new();
        for article in articles.values().filter(|_| !project.whole.is_empty()) {
            for id in story.article(*article).statements.clone() {
                statements.insert((*article, in_one_line(story.text(story.statement(id)))), id);
            }
        }
        Self { themes: &project.whole, statements, articles }
    }

    /// What is carried of a named theme; `None` where it asks for something else by now.
    fn of_named(&self, theme: &ProjectTheme) -> Option<&'p WholeTheme> {
        self.themes.iter().find(|whole| !theme.id.is_empty() && whole.theme == *theme)
    }

    /// Gives a named theme the members that it had in the whole articles, but for what the reader decided.
    pub fn restore(&self, place: usize, own: &ProjectTheme, theme: &mut Theme, story: &Story) {
        let Some(whole) = self.of_named(own) else { return };
        for (article, cell) in self.cells_of(whole) {
            let statements = story.article(article).statements.clone();
            theme.members.retain(|member| member.by_reader || !statements.contains(member.statement));
            let kept = self.members_of(article, cell);
            let kept = kept.filter(|(member, _)| story.decisions.is_on(place, member.statement).is_none());
            for (member, score) in kept {
                *theme.scores.of_mut(member.statement) = score;
                theme.members.push(member);
            }
        }
        sort_by_key(&mut theme.members, |member| member.statement);
    }

    /// The themes that the whole texts suggested, with those of their members that are kept; `None` where the
    /// project carries nothing, so that they are to be found. One that the reader has named since is none of them.
    pub fn found(&self, named: &[Theme], story: &Story) -> Option<Vec<Theme>> {
        let carried = self.themes.iter().filter(|whole| whole.theme.id.is_empty());
        let carried = carried.filter(|whole| named.iter().all(|theme| theme.label != whole.theme.label));
        let theme = |whole: &'p WholeTheme| {
            let mut scores: ById<StatementId, f64> = ById::new(vec![0.0; story.statements.len()]);
            let mut members = Vec::new();
            for (article, cell) in self.cells_of(whole) {
                for (member, score) in self.members_of(article, cell) {
                    *scores.of_mut(member.statement) = score;
                    members.push(member);
                }
            }
            sort_by_key(&mut members, |member| member.statement);
            let label = whole.theme.label.clone();
            Theme {
                label,
                query: None,
                origin: Origin::Found,
                language: None,
                scores,
                perhaps: None,
                denied: BTreeSet::new(),
                members,
            }
        };
        (!self.themes.is_empty()).then(|| carried.map(theme).collect())
    }

    /// Gives the cells of a theme what the whole articles gave to it; `own` is what a named one asks for. Nothing
    /// is lacking in a shortened article of which nothing is carried, nor in one that joined the others after a
    /// theme was suggested.
    pub fn restore_cells(
        &self,
        own: Option<&ProjectTheme>,
        theme: &Theme,
        cells: &mut ById<ArticleId, Cell>,
    ) {
        let whole = match own {
            Some(own) => self.of_named(own),
            None => self.themes.iter().find(|one| one.theme.id.is_empty() && one.theme.label == theme.label),
        };
        let carried: BTreeMap<ArticleId, &WholeCell> =
            whole.into_iter().flat_map(|whole| self.cells_of(whole)).collect();
        for article in cells.ids() {
            let is_shortened = self.articles.values().any(|shortened| *shortened == article);
            let cell = cells.of_mut(article);
            match carried.get(&article) {
                Some(whole) => self.restore_cell(article, whole, cell),
                None if is_shortened || (own.is_none() && whole.is_some()) => cell.tell_nothing_of_absence(),
                None => {}
            }
        }
    }

    fn restore_cell(&self, article: ArticleId, whole: &WholeCell, cell: &mut Cell) {
        // What cannot be found again, since its sentence ends elsewhere now, is as good as left out.
        let lost = whole.members.len() - self.members_of(article, whole).count();
        cell.left_out = whole.left_out as usize + lost;
        let was = state(&whole.state).unwrap_or_default();
        if cell.state > State::Mentioned && (cell.left_out > 0 || was != State::Perhaps) {
            // What is perhaps on the theme is no part of what surely was, and nothing where nothing was.
            cell.statements.clear();
            cell.words = 0;
        }
        if cell.left_out > 0 {
            // What mentions it in passing counts beside nothing that covers it.
            let own = if cell.state > was { 0 } else { cell.words };
            cell.state = cell.state.min(was);
            cell.words = own.max(whole.words as usize);
            cell.first_position = whole.first_position;
        }
        if cell.state > State::Mentioned {
            cell.state = if was > State::Mentioned { was } else { State::Absent };
            cell.words = whole.words as usize;
            cell.first_position = whole.first_position;
        }
        if cell.state == State::Absent {
            let nearest = whole.nearest.as_ref();
            cell.nearest =
                nearest.and_then(|nearest| Some((self.statement(article, &nearest.text)?, nearest.score)));
        } else {
            cell.nearest = None;
        }
    }

    /// The shortened articles that are still there, with what they gave to a theme.
    fn cells_of(&self, whole: &'p WholeTheme) -> impl Iterator<Item = (ArticleId, &'p WholeCell)> {
        whole.cells.iter().filter_map(|cell| Some((*self.articles.get(cell.article.as_str())?, cell)))
    }

    /// The members of a cell that are kept, with their scores.
    fn members_of(&self, article: ArticleId, cell: &'p WholeCell) -> impl Iterator<Item = (Member, f64)> {
        cell.members.iter().filter_map(move |WholeMember { text, score, state: written, cue }| {
            let statement = self.statement(article, text)?;
            let member = Member { statement, state: state(written)?, cue: cue.clone(), by_reader: false };
            Some((member, *score))
        })
    }

    fn statement(&self, article: ArticleId, text: &str) -> Option<StatementId> {
        self.statements.get(&(article, in_one_line(text))).copied()
    }
}

impl Cell {
    /// Says of nothing found that it tells nothing.
    fn tell_nothing_of_absence(&mut self) {
        if self.state == State::Absent {
            self.state = State::NotCompared;
            self.nearest = None;
        }
    }
}

/// The state that a report wrote; `None` of one that this program does not know.
fn state(written: &str) -> Option<State> {
    State::deserialize(StrDeserializer::<ValueError>::new(written)).ok()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
