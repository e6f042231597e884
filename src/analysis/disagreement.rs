//! How unlike each other the articles treat a theme.

use std::collections::BTreeSet;

use crate::contradiction::Contradictions;
use crate::index::StatementId;
use crate::sorting::sort_by_key;
use crate::theme::{Cell, State};

/// How far the articles' words on a theme lie apart, from 0, all the same, to almost 1, one article alone:
/// the Gini coefficient (C. Gini, 'Variabilità e mutabilità', 1912) over `cells`, where an article that does
/// not cover the theme has no words on it, and one that was not compared does not count. `None` where none
/// covers it, and where fewer than two were compared.
pub fn disagreement(cells: &[Cell]) -> Option<f64> {
    let words = |cell: &Cell| if cell.state == State::Covered { cell.words } else { 0 };
    let mut amounts: Vec<usize> =
        cells.iter().filter(|cell| cell.state != State::NotCompared).map(words).collect();
    sort_by_key(&mut amounts, |amount| *amount);
    let sum: usize = amounts.iter().sum();
    let ranked: usize = (1..).zip(&amounts).map(|(rank, amount)| rank * amount).sum();
    // One fraction of whole numbers, so that equal amounts give 0 and not almost 0.
    let above_equal = (2 * ranked).saturating_sub((amounts.len() + 1) * sum);
    (sum > 0 && amounts.len() > 1).then(|| above_equal as f64 / (amounts.len() * sum) as f64)
}

/// How many times two statements of `cells` contradict each other.
pub fn contradictions_on(cells: &[Cell], contradictions: &Contradictions) -> usize {
    let on: BTreeSet<StatementId> = cells.iter().flat_map(|cell| cell.statements.iter().copied()).collect();
    contradictions.keys().filter(|(a, b)| on.contains(a) && on.contains(b)).count()
}

#[cfg(test)]
mod tests {
    use super::disagreement;
    use crate::theme::{Cell, State};

    fn of(cells: &[(State, usize)]) -> Option<f64> {
        let cell = |(state, words): &(State, usize)| Cell { state: *state, words: *words, ..Cell::default() };
        disagreement(&cells.iter().map(cell).collect::<Vec<_>>())
    }

    #[test]
    fn the_more_one_article_says_than_the_others_the_greater_it_is() {
        use State::{Absent, Covered, Mentioned, NotCompared};
        assert_eq!(of(&[(Covered, 30), (Covered, 30), (Covered, 30)]), Some(0.0));
        assert_eq!(of(&[(Covered, 10), (Covered, 30)]), Some(0.25));
        assert_eq!(of(&[(Covered, 30), (Mentioned, 90), (Absent, 0), (Absent, 0)]), Some(0.75));
        assert_eq!(of(&[(Covered, 10), (NotCompared, 0), (Covered, 30)]), Some(0.25));
        assert_eq!(of(&[(Covered, 10), (NotCompared, 0)]), None);
    }

    #[test]
    fn nobody_disagrees_on_what_nobody_covers() {
        assert_eq!(of(&[(State::Mentioned, 12), (State::Absent, 0)]), None);
    }
}
