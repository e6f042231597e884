//! Sorting, compiled once, and keeping what is highest.
//!
//! The standard library's sort is written out anew for each type and each order, some 7 KB of the page
//! every time. Here the places of the values are sorted, and the values are moved once.

use std::cmp::Ordering;

/// Sorts `values`; equal ones stay in their order.
pub(crate) fn sort_by<T>(values: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = sorted(values.len(), &|a, b| match (values.get(a), values.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut unmoved: Vec<Option<T>> = values.drain(..).map(Some).collect();
    values.extend(order.into_iter().filter_map(|place| unmoved.get_mut(place)?.take()));
}

/// Sorts `values` by their keys, each of which is asked for once; equal ones stay in their order.
pub(crate) fn sort_by_key<T, K: Ord>(values: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let mut keyed: Vec<(K, T)> = values.drain(..).map(|value| (key(&value), value)).collect();
    sort_by(&mut keyed, |(a, _), (b, _)| a.cmp(b));
    values.extend(keyed.into_iter().map(|(_, value)| value));
}

/// The numbers below `count` in the order that `compare` gives them.
#[inline(never)]
fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Keeps the two highest numbers, the highest first, of those kept and another one.
pub(crate) fn keep_highest([highest, next]: &mut [f64; 2], number: f64) {
    (*highest, *next) = if number > *highest { (number, *highest) } else { (*highest, number.max(*next)) };
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn values_are_sorted_as_the_standard_library_does(values in prop::collection::vec((0u8..9, 0u8..9), 0..60)) {
            let (mut ours, mut theirs) = (values.clone(), values);
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }
    }
}
