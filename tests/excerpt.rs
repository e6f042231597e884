//! What an excerpt of the five seed articles keeps, and what a comparison of it says.

#![allow(clippy::unwrap_used)]

mod sample;

use crossread::compare::compare;
use crossread::export::excerpt::{DEFAULT_SHARE, Excerpt, excerpt};
use crossread::project::Project;
use crossread::report::{Report, State};

/// The excerpt as a file brings it, and what it says of the whole.
fn short(whole: &Project, report: &Report, share: f64) -> (Excerpt, Report) {
    let mut made = excerpt(whole, report, share);
    let json = serde_json::to_string(&made.project).unwrap();
    made.project = Project::from_json("excerpt.json", &json).unwrap();
    let report = compare(&made.project).unwrap();
    (made, report)
}

#[test]
fn of_each_article_no_more_is_kept_than_the_bound() {
    let whole = sample::project();
    let report = compare(&whole).unwrap();
    for share in [DEFAULT_SHARE, 0.3, 0.6, 1.0] {
        for kept in short(&whole, &report, share).0.kept {
            let part = f64::from(kept.words) / f64::from(kept.of);
            assert!(part <= share && part < 1.0 && !kept.is_whole, "{kept:?} at {share}");
        }
    }
}

#[test]
fn every_cell_says_what_it_said_of_the_whole_articles() {
    let whole = sample::project();
    let full = compare(&whole).unwrap();
    let labels = |report: &Report| report.themes.iter().map(|theme| theme.label.clone()).collect::<Vec<_>>();
    for share in [0.0, DEFAULT_SHARE, 0.6] {
        let (_, cut) = short(&whole, &full, share);
        assert_eq!(labels(&cut), labels(&full));
        let mut left_out = 0;
        for (cut, full) in cut.themes.iter().zip(&full.themes) {
            for (cut, full) in cut.cells.iter().zip(&full.cells) {
                assert_eq!(
                    (cut.state, cut.words, cut.first_position),
                    (full.state, full.words, full.first_position)
                );
                if full.state < State::Perhaps {
                    assert_eq!(cut.statements.len() + cut.left_out as usize, full.statements.len());
                }
                left_out += usize::from(cut.state == State::Covered && cut.statements.is_empty());
            }
        }
        // Without what travels with it they would be 'not found'.
        assert!(left_out > 0 || share > 0.5);
        assert!(cut.unique.is_empty());
    }
}

#[test]
fn an_excerpt_of_an_excerpt_says_the_same() {
    let whole = sample::project();
    let report = compare(&whole).unwrap();
    let (once, cut) = short(&whole, &report, DEFAULT_SHARE);
    assert_eq!(excerpt(&once.project, &cut, DEFAULT_SHARE).project, once.project);
}
