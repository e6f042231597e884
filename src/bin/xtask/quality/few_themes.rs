//! How well named themes do with few of them, with one more, and with those of another story, on which nothing is.

use std::path::{Path, PathBuf};

use anyhow::Result;
use crossread::align::{partners, related};
use crossread::index::StatementId;
use crossread::project::ProjectTheme;
use crossread::same_claim::SameClaim;
use crossread::story::Story;
use crossread::theme::{self, Corpus, Queries, State, Theme};
use crossread::words::Lexicon;

use super::marked::{Mark, MarkedStory, MarkedTheme, ON_THEME_GRADE, event};
use super::scores::{Answers, Ranked, calibration_error, mean, share};
use super::stories::{count, covered, weights};
use super::{Figure, aligned};

/// So many themes a reader names at least; `None`: all.
const SIZES: [Option<usize>; 4] = [Some(1), Some(2), Some(3), None];

/// From this probability on a statement counts for the calibration: hardly any of all is likelier.
const LIKELY: f64 = 0.1;

/// What was counted with lists of one size.
#[derive(Default)]
struct OfSize {
    /// By story.
    f1: Vec<f64>,
    likely: Vec<Ranked>,
}

/// What was counted with themes of another story.
#[derive(Default)]
struct Foreign {
    cells: usize,
    covered: usize,
    absent: usize,
}

/// What was counted of the cells of all themes but the last, when that one is added.
#[derive(Default)]
struct Added {
    cells: usize,
    /// Those that are called what they were before.
    kept: usize,
}

/// All that is counted.
#[derive(Default)]
struct Counts {
    sizes: [OfSize; SIZES.len()],
    added: Added,
    foreign: Foreign,
}

/// Returns the figures of the stories in `files`, which are those of the set.
pub fn figures(set: &str, files: &[PathBuf]) -> Result<Vec<Figure>> {
    let mut counts = Counts::default();
    for (at, file) in files.iter().enumerate() {
        let others = files.iter().cycle().skip(at + 1).take(files.len());
        let other = others.into_iter().find(|other| event(other) != event(file));
        let other = other.map(|file| MarkedStory::read(file)).transpose()?;
        add(file, other.as_ref(), &mut counts)?;
    }
    let Counts { sizes, added, foreign } = counts;
    let mut figures = Vec::new();
    for (size, of_size) in SIZES.iter().zip(sizes) {
        let name = size.map_or("all themes".to_owned(), |size| format!("{size} of the themes"));
        figures.push((format!("membership F1 with {name}"), mean(of_size.f1)));
        figures.push((format!("membership calibration with {name}"), calibration_error(&of_size.likely)));
    }
    figures.push(("cells kept when a theme is added".to_owned(), share(added.kept, added.cells)));
    figures.push(("themes of another story: covered".to_owned(), share(foreign.covered, foreign.cells)));
    figures.push(("themes of another story: not found".to_owned(), share(foreign.absent, foreign.cells)));
    Ok(figures.into_iter().filter_map(|(name, value)| Figure::new(set, &name, value)).collect())
}

/// Counts the story in `file`.
fn add(file: &Path, other: Option<&MarkedStory>, counts: &mut Counts) -> Result<()> {
    let marked = MarkedStory::read(file)?;
    let own = marked.themes();
    let lists = |size: &Option<usize>| -> Vec<Vec<ProjectTheme>> {
        own.chunks(size.unwrap_or(own.len()).max(1)).map(<[_]>::to_vec).collect()
    };
    let by_size: Vec<Vec<Vec<ProjectTheme>>> = SIZES.iter().map(lists).collect();
    let others = other.map(MarkedStory::themes).unwrap_or_default();
    let alone: Vec<Vec<ProjectTheme>> = others.into_iter().map(|theme| vec![theme]).collect();
    let before = [own.split_last().map(|(_, before)| before.to_vec()).unwrap_or_default()];
    let mut lexicon = Lexicon::default();
    let by_size: Vec<Vec<Queries>> = by_size.iter().map(|lists| read(lists, &mut lexicon)).collect();
    let (alone, before, all) =
        (read(&alone, &mut lexicon), read(&before, &mut lexicon), Queries::read(&own, &mut lexicon));
    let story = Story::read(&marked.articles(), lexicon)?;
    let (weights, membership) = weights(file);
    let same_claim = SameClaim::with_weights(&story, weights);
    let alignment = aligned(&story, &same_claim);
    let (corpora, related) = (Corpus::from_story(&story), related(&story, &alignment));
    let named =
        |queries: &Queries| theme::named(queries, &corpora, &story, &alignment.links, &related, &membership);
    let told: Vec<Mark> = marked.marks(&story)?.into_iter().filter(|mark| !mark.boilerplate).collect();
    for (of_size, lists) in counts.sizes.iter_mut().zip(&by_size) {
        let ours: Vec<Theme> = lists.iter().flat_map(named).collect();
        of_size.add(&told, &marked.themes, &ours);
    }
    let partners = partners(&alignment.reported_links(&story), &story);
    let states = |theme: &Theme| -> Vec<State> {
        theme::cells(theme, &partners, &story).values().iter().map(|cell| cell.state).collect()
    };
    for (before, after) in before.iter().flat_map(named).zip(named(&all)) {
        for (before, after) in states(&before).into_iter().zip(states(&after)) {
            counts.added.cells += 1;
            counts.added.kept += usize::from(before == after);
        }
    }
    for state in alone.iter().flat_map(named).flat_map(|theme| states(&theme)) {
        counts.foreign.cells += 1;
        counts.foreign.covered += usize::from(state == State::Covered);
        counts.foreign.absent += usize::from(state == State::Absent);
    }
    Ok(())
}

/// Reads lists of themes.
fn read<'t>(lists: &'t [Vec<ProjectTheme>], lexicon: &mut Lexicon) -> Vec<Queries<'t>> {
    lists.iter().map(|list| Queries::read(list, lexicon)).collect()
}

impl OfSize {
    /// Counts a story with its themes.
    fn add(&mut self, told: &[Mark], marked: &[MarkedTheme], ours: &[Theme]) {
        let mut members = Answers::default();
        for (marked, ours) in marked.iter().zip(ours) {
            let covered = covered(ours);
            for mark in told {
                let grade = marked.grade(mark.id);
                count(
                    &mut members,
                    grade,
                    mark.statements.iter().any(|statement| covered.contains(statement)),
                );
                let likely = mark.best(|statement: StatementId| *ours.scores.of(statement));
                if likely >= LIKELY && (grade == 0 || grade == ON_THEME_GRADE) {
                    self.likely.push((likely, grade == ON_THEME_GRADE));
                }
            }
        }
        self.f1.extend(members.f1());
    }
}
