//! The flow itself: a project becomes a comparison, and that a report.

use std::cell::OnceCell;

use crate::align::{Alignment, Partner, partners, related};
use crate::analysis::brief::{Evidence, brief};
use crate::analysis::copies::copies;
use crate::analysis::disagreement::{contradictions_on, disagreement};
use crate::analysis::lacks::lacks;
use crate::analysis::overlap::overlap;
use crate::analysis::relation::relations;
use crate::clause::Readings;
use crate::contradiction::contradictions;
use crate::error::Error;
use crate::group::Groups;
use crate::index::{ById, StatementId};
use crate::project::{Project, check_articles};
use crate::report::{self, Findings, Hits, Link, LinkKind, Report, ThemeParts};
use crate::review::questions;
use crate::same_claim::SameClaim;
use crate::search::{Vocabulary, search};
use crate::story::Story;
use crate::theme::{self, Corpus, Queries, Whole, membership};
use crate::words::Lexicon;

/// What one comparison found, kept to be reported, searched and asked.
#[derive(Debug)]
pub struct Comparison {
    findings: Findings,
    corpora: Vec<Corpus>,
    /// Made at the first search.
    vocabulary: OnceCell<Vocabulary>,
}

impl Comparison {
    /// Compares the articles of `project`.
    ///
    /// # Errors
    /// One of [`Error`]'s kinds, when there is nothing that could be compared.
    pub fn new(project: &Project) -> Result<Self, Error> {
        check_articles(&project.articles)?;
        let mut lexicon = Lexicon::default();
        let queries = Queries::read(&project.themes, &mut lexicon);
        let story = Story::from_project(project, lexicon)?;
        let same_claim = SameClaim::new(&story);
        let readings = Readings::new(&story);
        let contradictions = contradictions(&story, &same_claim, &readings);
        let alignment = Alignment::new(&story, &same_claim, &contradictions, &readings);
        let related = related(&story, &alignment);
        let corpora = Corpus::from_story(&story);
        let links = alignment.reported_links(&story);
        let (groups, partners) = (Groups::new(&story, &links), partners(&links, &story));
        let whole = Whole::new(project, &story);
        let mut named =
            theme::named(&queries, &corpora, &story, &alignment.links, &related, &membership::SHIPPED);
        for (place, (theme, own)) in named.iter_mut().zip(&project.themes).enumerate() {
            whole.restore(place, own, theme, &story);
        }
        let found = whole.found(&named, &story).unwrap_or_else(|| theme::found(&named, &alignment, &story));
        let parts = |(theme, own)| {
            let mut cells = theme::cells(&theme, &partners, &story);
            let rows = theme::rows(&theme, &groups, &partners, &story);
            whole.restore_cells(own, &theme, &mut cells);
            ThemeParts {
                disagreement: disagreement(cells.values()),
                contradictions: contradictions_on(cells.values(), &contradictions),
                cells,
                rows,
                theme,
            }
        };
        let own = project.themes.iter().map(Some).chain(std::iter::repeat(None));
        let themes: Vec<ThemeParts> = named.into_iter().chain(found).zip(own).map(parts).collect();
        let unique = unique(&story, &alignment, &partners);
        let coverage: Vec<_> = themes.iter().map(ThemeParts::coverage).collect();
        let review = questions(&links, &coverage);
        let relations = relations(&story, &groups, &partners, &related, &unique, &contradictions);
        let copies = copies(&story);
        let findings = Findings {
            brief: brief(Evidence {
                story: &story,
                groups: &groups,
                contradictions: &contradictions,
                partners: &partners,
                alignment: &alignment,
                related: &related,
                relations: &relations,
                copies: &copies,
            }),
            copies,
            relations,
            review,
            lacks: lacks(&story, &groups, &partners, &coverage),
            overlap: overlap(&story, &groups),
            title: project.title.clone(),
            corrections: project.corrections.clone(),
            notes: project.notes.clone(),
            themes,
            named_themes: project.themes.iter().map(|theme| theme.id.clone()).collect(),
            related,
            unique,
            story,
            same_claim,
            alignment,
            reported_links: links,
            groups,
            contradictions,
        };
        Ok(Self { findings, corpora, vocabulary: OnceCell::new() })
    }

    pub fn report(&self) -> Report {
        report::report(&self.findings)
    }

    /// The statements, ranked for a phrase by its words and by what it means.
    pub fn search(&self, phrase: &str) -> Hits {
        let story = &self.findings.story;
        let vocabulary = self.vocabulary.get_or_init(|| Vocabulary::new(story));
        report::hits(&search(phrase, story, &self.corpora, vocabulary), &self.findings)
    }

    /// Why two statements of different articles, given by their ids, are linked, or how far they are from
    /// it. Of two that the report links this is the same link.
    ///
    /// # Errors
    /// [`Error::UnknownStatement`] or [`Error::OneArticle`].
    pub fn link(&self, a: &str, b: &str) -> Result<Link<Option<LinkKind>>, Error> {
        report::link(a, b, &self.findings)
    }
}

/// The report on the articles of `project`.
///
/// # Errors
/// As [`Comparison::new`].
pub fn compare(project: &Project) -> Result<Report, Error> {
    Comparison::new(project).map(|comparison| comparison.report())
}

/// Statements that no other article has or contradicts; none of an article that is alone in its language,
/// since the others may say the same in theirs, and none beside a shortened article, since that may
/// say the same where it was cut.
fn unique(
    story: &Story,
    alignment: &Alignment,
    partners: &ById<StatementId, Vec<Partner>>,
) -> Vec<StatementId> {
    if story.articles.values().iter().any(|article| article.source.excerpt) {
        return Vec::new();
    }
    let compared = story.articles.iter().filter(|(id, _)| story.has_peers(*id));
    let statements = compared.flat_map(|(_, article)| article.statements.clone());
    let is_contradicted = |statement: StatementId| partners.of(statement).iter().any(|one| one.contradicts);
    statements
        .filter(|statement| alignment.is_unique(story, *statement) && !is_contradicted(*statement))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::project::{Project, ProjectArticle};
    use crate::same_claim::WEIGHED;
    use crate::similarity::SCORED;

    /// Statements as alike as those of one story are.
    fn article(number: usize, statements: usize) -> ProjectArticle {
        let statement = |one: usize| format!("Outlet {number} says that bridge {one} closes in May. ");
        ProjectArticle { text: (0..statements).map(statement).collect(), ..Default::default() }
    }

    /// How many statements a comparison has, how often two of them were weighed against each other, and how
    /// many scores were asked for.
    fn work(articles: usize, statements: usize) -> [usize; 3] {
        let mut project = Project::default();
        project.add_articles((1..=articles).map(|number| article(number, statements)).collect());
        let before = [WEIGHED.get(), SCORED.get()];
        let report = compare(&project).unwrap();
        let all = report.articles.iter().map(|article| article.statements.len()).sum();
        [all, WEIGHED.get() - before[0], SCORED.get() - before[1]]
    }

    #[test]
    fn a_statement_is_weighed_against_few_of_each_other_article_however_many_there_are() {
        for (articles, statements) in [(2, 20), (2, 160), (8, 20)] {
            let [all, weighed, _] = work(articles, statements);
            assert_eq!(all, articles * statements);
            // Four candidates of each other article; once more those that may contradict each other, and those that
            // are linked, for the reasons.
            let most = 12 * all * (articles - 1);
            assert!((all..=most).contains(&weighed), "{weighed} of at most {most}");
        }
    }

    #[test]
    fn statements_are_scored_against_all_others_twice() {
        // For their neighbours and for the themes: the only steps that grow with the square.
        for (articles, statements) in [(2, 20), (8, 20)] {
            let [all, _, scored] = work(articles, statements);
            assert!((all..=2 * all * all).contains(&scored), "{scored} scores for {all} statements");
        }
    }
}
