//! `train/*.json` and `themes/*.json`: statements that are marked as contradicting each other, against those that
//! are called so.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Result;
use crossread::clause::Readings;
use crossread::contradiction::contradictions;
use crossread::index::StatementId;
use crossread::same_claim::SameClaim;
use crossread::story::Story;
use crossread::words::Lexicon;

use super::Figure;
use super::marked::MarkedStory;
use super::scores::share;

/// What is counted over all stories.
#[derive(Default)]
struct Counts {
    /// Pairs that are called contradicting, and those of them that are marked.
    called: usize,
    right: usize,
    /// Pairs that are marked as contradicting, and those of them that are called so.
    marked: usize,
    found: usize,
    /// Things that are marked as given differently, and those of them that a called pair is about.
    conflicts: usize,
    found_conflicts: usize,
}

/// Returns, over all stories in `files`: of the pairs that are called contradicting, how many are marked or give
/// a thing that is marked as given differently; of both kinds of marks, how many are found.
pub fn figures(files: &[PathBuf]) -> Result<Vec<Figure>> {
    let mut counts = Counts::default();
    for file in files {
        counts.add(&MarkedStory::read(file)?)?;
    }
    let figure = |score: &str, part, all| Figure::new("contradiction", score, share(part, all));
    let figures = [
        figure("precision", counts.right, counts.called),
        figure("recall", counts.found, counts.marked),
        figure("recall of conflicts", counts.found_conflicts, counts.conflicts),
    ];
    Ok(figures.into_iter().flatten().collect())
}

impl Counts {
    /// Counts one story.
    fn add(&mut self, marked: &MarkedStory) -> Result<()> {
        let story = Story::read(&marked.articles(), Lexicon::default())?;
        let called: BTreeSet<(StatementId, StatementId)> =
            contradictions(&story, &SameClaim::new(&story), &Readings::new(&story)).into_keys().collect();
        let mut right = BTreeSet::new();
        for pair in &marked.contradicts {
            let pairs = marked.statement_pairs(std::slice::from_ref(pair), &story)?;
            self.marked += 1;
            self.found += usize::from(!pairs.is_disjoint(&called));
            right.extend(pairs);
        }
        for conflict in &marked.conflicts {
            let pairs = marked.statement_pairs(&conflict.pairs(), &story)?;
            self.conflicts += 1;
            self.found_conflicts += usize::from(!pairs.is_disjoint(&called));
            right.extend(pairs);
        }
        self.called += called.len();
        self.right += called.intersection(&right).count();
        Ok(())
    }
}
