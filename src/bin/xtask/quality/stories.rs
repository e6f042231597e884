//! `themes/*.json`: whole stories, marked: what is story, what is on which theme, what is the same,
//! what only one outlet reports.
//!
//! All pairs and all statements are ranked, also those that a reader is never shown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use crossread::align::{Alignment, related};
use crossread::index::StatementId;
use crossread::same_claim::{self, MIN_PERHAPS_PROBABILITY, SameClaim, Weights};
use crossread::story::Story;
use crossread::theme::{self, Corpus, Queries, State, Theme, membership};
use crossread::words::Lexicon;

use super::baselines::{BASELINES, CLUSTERS};
use super::claims::{Claims, Read};
use super::left_out::LEFT_OUT;
use super::marked::{Mark, MarkedStory, MarkedTheme, ON_THEME_GRADE, event};
use super::scores::{
    Answers, Grouped, Ranked, average_precision, bcubed_f1, calibration_error, mean, precision_at_recall,
    recall_at_precision, share,
};
use super::{Figure, Rival, aligned, set_name};

/// What is told of each story too: stories differ most in these, and so do two readers of one.
const STORY_BY_STORY: [&str; 3] = ["membership F1", "same-fact AP", "same-fact F1"];

/// The recall at which the precision of unique statements is read.
const UNIQUE_RECALL: f64 = 0.6;

/// The precisions at which the recall of pairs is read.
const PRECISIONS: [f64; 2] = [0.9, 0.8];

/// The score of found themes, which baselines are measured by too.
const FOUND_THEMES: &str = "found themes BCubed F1";

/// A score by its name; `None` where the story has nothing to measure it on.
type Score = (&'static str, Option<f64>);

/// What was measured on one story.
struct Measured {
    scores: Vec<Score>,
    /// By baseline and number of clusters: what found themes are scored by.
    baselines: Vec<Vec<Option<f64>>>,
    /// All pairs of marked statements of different outlets, by their score.
    pairs: Vec<Ranked>,
}

/// Returns the scores of the stories in `files`, which are those of the set, each the mean over those that it can be measured on.
pub fn figures(set: &str, files: &[PathBuf]) -> Result<Vec<Figure>> {
    let mut claims = Claims::default();
    let stories: Vec<Measured> =
        files.iter().map(|file| measured(file, &mut claims)).collect::<Result<_>>()?;
    let names = stories.first().into_iter().flat_map(|story| &story.scores).map(|(name, _)| *name);
    let of_all = |name| {
        let scores = stories.iter().flat_map(|story| &story.scores);
        mean(scores.filter(|(other, _)| *other == name).filter_map(|(_, value)| *value))
    };
    let mut figures: Vec<Figure> = names.filter_map(|name| Figure::new(set, name, of_all(name))).collect();
    if let Some(found) = figures.iter_mut().find(|figure| figure.name.ends_with(FOUND_THEMES)) {
        found.rivals = rivals(&stories);
    }
    figures.extend(claims.figures(set));
    let pairs: Vec<Ranked> = stories.iter().flat_map(|story| &story.pairs).copied().collect();
    for precision in PRECISIONS {
        let name = format!("same-fact recall at precision {precision}, all pairs together");
        figures.extend(Figure::new(set, &name, recall_at_precision(&pairs, precision)));
    }
    for (file, story) in files.iter().zip(&stories) {
        let alone = story.scores.iter().filter(|(name, _)| STORY_BY_STORY.contains(name));
        figures.extend(alone.filter_map(|(name, value)| Figure::new(&set_name(file), name, *value)));
    }
    Ok(figures)
}

/// Returns the baselines of found themes, each with the number of clusters that does best over all stories.
fn rivals(stories: &[Measured]) -> Vec<Rival> {
    let rival = |(index, (name, _)): (usize, &(&str, _))| {
        let of_all = |cut: usize| {
            let values = stories.iter().filter_map(|story| *story.baselines.get(index)?.get(cut)?);
            mean(values)
        };
        let cuts = CLUSTERS.enumerate().filter_map(|(cut, count)| Some((of_all(cut)?, count)));
        let (value, count) = cuts.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
        Some(Rival { name: format!("{name} ({count} clusters)"), value })
    };
    BASELINES.iter().enumerate().filter_map(rival).collect()
}

/// Measures the core on the story in `file`; what a reader is told of it is counted in `claims`.
fn measured(file: &Path, claims: &mut Claims) -> Result<Measured> {
    let marked = MarkedStory::read(file)?;
    let (articles, themes) = (marked.articles(), marked.themes());
    let mut lexicon = Lexicon::default();
    let queries = Queries::read(&themes, &mut lexicon);
    let story = Story::read(&articles, lexicon)?;
    let marks = marked.marks(&story)?;
    let (weights, membership) = weights(file);
    let same_claim = SameClaim::with_weights(&story, weights);
    let (told, boilerplate): (Vec<_>, Vec<_>) = marks.into_iter().partition(|mark| !mark.boilerplate);
    let alignment = aligned(&story, &same_claim);
    let found: Vec<_> = theme::found(&[], &alignment, &story).iter().map(covered).collect();
    let baselines = BASELINES.map(|(_, clusters)| {
        CLUSTERS.map(|count| found_themes(&told, &marked.themes, &clusters(&story, count))).collect()
    });
    let themes = theme::named(
        &queries,
        &Corpus::from_story(&story),
        &story,
        &alignment.links,
        &related(&story, &alignment),
        &membership,
    );
    claims.add(&Read {
        marked: &marked,
        story: &story,
        same_claim: &same_claim,
        told: &told,
        themes: &themes,
    })?;
    let pairs = ranked_pairs(&told, &marked, &story, &same_claim);
    let scores = [
        cleaning(&told, &boilerplate).as_slice(),
        &named_themes(&told, &marked.themes, &themes, &story),
        &same_facts(&pairs),
        &unique(&told, &marked, &story, &alignment),
        &[(FOUND_THEMES, found_themes(&told, &marked.themes, &found))],
    ]
    .concat();
    Ok(Measured { scores, baselines: baselines.into(), pairs })
}

/// Returns the weights for a story: those fitted without it, when it is one of those that they are fitted
/// to.
pub fn weights(file: &Path) -> (Weights, membership::Weights) {
    let event = event(file);
    let left_out = LEFT_OUT.iter().find(|(left_out, ..)| left_out.contains(&event.as_str()));
    left_out.map_or((same_claim::SHIPPED, membership::SHIPPED), |(_, weights, membership)| {
        (*weights, *membership)
    })
}

/// Returns how well cleaning tells the story from what surrounds it.
fn cleaning(told: &[Mark], boilerplate: &[Mark]) -> [Score; 2] {
    let mut dropped = Answers::default();
    for mark in told.iter().chain(boilerplate) {
        dropped.add(mark.boilerplate, !mark.kept);
    }
    let lost = told.iter().filter(|mark| !mark.kept).count();
    [("boilerplate F1", dropped.f1()), ("story lost", share(lost, told.len()))]
}

/// Scores named themes; `ours` are the marked ones, in their order. A statement that only touches a
/// theme is a hit in its ranking, and neither right nor wrong among its members and in its matrix.
fn named_themes(told: &[Mark], marked: &[MarkedTheme], ours: &[Theme], story: &Story) -> [Score; 3] {
    let (mut members, mut matrix) = (Answers::default(), Answers::default());
    let mut precisions = Vec::new();
    for (marked, ours) in marked.iter().zip(ours) {
        let covered = covered(ours);
        let is_covered = |mark: &Mark| mark.statements.iter().any(|statement| covered.contains(statement));
        let fit = |statement| *ours.scores.of(statement);
        let ranking: Vec<Ranked> =
            told.iter().map(|mark| (mark.best(fit), marked.grade(mark.id) > 0)).collect();
        precisions.extend(average_precision(&ranking));
        for mark in told {
            count(&mut members, marked.grade(mark.id), is_covered(mark));
        }
        for article in story.articles.ids() {
            let cell = || told.iter().filter(|mark| mark.article == article);
            let grade = cell().map(|mark| marked.grade(mark.id)).max().unwrap_or(0);
            count(&mut matrix, grade, cell().any(is_covered));
        }
    }
    [("named themes mAP", mean(precisions)), ("membership F1", members.f1()), ("matrix F1", matrix.f1())]
}

/// Counts an answer about a statement with this grade, unless it only touches the theme.
pub fn count(answers: &mut Answers, grade: u8, answer: bool) {
    if grade == 0 || grade == ON_THEME_GRADE {
        answers.add(grade == ON_THEME_GRADE, answer);
    }
}

/// Returns the statements that a theme covers.
pub fn covered(theme: &Theme) -> BTreeSet<StatementId> {
    let covered = theme.members.iter().filter(|member| member.state == State::Covered);
    covered.map(|member| member.statement).collect()
}

/// Returns all pairs of marked statements of different outlets, ranked by how sure it is that they are the same.
fn ranked_pairs(told: &[Mark], marked: &MarkedStory, story: &Story, same_claim: &SameClaim) -> Vec<Ranked> {
    let same: BTreeSet<(&str, &str)> =
        marked.same.iter().flat_map(|(a, b)| [(a.as_str(), b.as_str()), (b, a)]).collect();
    let score = |a, b| same_claim.score(story, a, b);
    let mut ranking: Vec<Ranked> = Vec::new();
    for (index, a) in told.iter().enumerate() {
        for b in told.iter().skip(index + 1).filter(|b| b.article != a.article) {
            ranking.push((a.best(|ours| b.best(|other| score(ours, other))), same.contains(&(a.id, b.id))));
        }
    }
    ranking
}

/// Scores all pairs of statements of different outlets.
fn same_facts(ranking: &[Ranked]) -> [Score; 3] {
    let mut answers = Answers::default();
    for (score, same) in ranking {
        answers.add(*same, *score >= MIN_PERHAPS_PROBABILITY);
    }
    [
        ("same-fact AP", average_precision(ranking)),
        ("same-fact F1", answers.f1()),
        ("calibration error", calibration_error(ranking)),
    ]
}

/// Scores the statements that are marked unique and those that another article reports too.
fn unique(told: &[Mark], marked: &MarkedStory, story: &Story, alignment: &Alignment) -> [Score; 3] {
    let reported: BTreeSet<&str> = marked.same.iter().flat_map(|(a, b)| [a.as_str(), b]).collect();
    let closest = |statement| *alignment.closest.of(statement);
    let mut ranking: Vec<Ranked> = Vec::new();
    let mut answers = Answers::default();
    for mark in told {
        let unique = marked.unique.contains(mark.id);
        if unique || reported.contains(mark.id) {
            // Of what was not kept nothing is claimed.
            let near = if mark.statements.is_empty() { 1.0 } else { mark.best(closest) };
            ranking.push((1.0 - near, unique));
            let is_unique = |statement: &StatementId| alignment.is_unique(story, *statement);
            answers.add(unique, !mark.statements.is_empty() && mark.statements.iter().all(is_unique));
        }
    }
    [
        ("unique precision", answers.precision()),
        ("unique recall", answers.recall()),
        ("unique precision at recall .6", precision_at_recall(&ranking, UNIQUE_RECALL)),
    ]
}

/// Returns the BCubed F1 over the statements that are clearly on a marked theme. `found` are the
/// statements of each theme that the texts suggest when no theme is named, or of each cluster of a
/// baseline.
pub fn found_themes(told: &[Mark], marked: &[MarkedTheme], found: &[BTreeSet<StatementId>]) -> Option<f64> {
    let places =
        |themes: Vec<bool>| (0..).zip(themes).filter_map(|(place, on)| on.then_some(place)).collect();
    let groups = |mark: &Mark| Grouped {
        found: places(
            found.iter().map(|theme| mark.statements.iter().any(|ours| theme.contains(ours))).collect(),
        ),
        marked: places(marked.iter().map(|theme| theme.grade(mark.id) == ON_THEME_GRADE).collect()),
    };
    let items: Vec<_> = told.iter().map(groups).filter(|item| !item.marked.is_empty()).collect();
    bcubed_f1(&items)
}
