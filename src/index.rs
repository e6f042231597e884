//! The ids of a story's articles and statements, and the only way to look something up by one.
//!
//! A story makes its ids, and every list by article or statement is as long as the story has them, so a
//! lookup finds. One with the id of another story is a bug: a debug build stops there; any other build,
//! in which a panic would end the page's worker, gives an empty value and never another one's.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::ops::Range;

/// Names an article of a story.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(usize);

/// Names a statement of a story.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(usize);

/// What names an article or a statement of a story.
pub trait StoryId: Copy + Ord + Debug {
    /// The id of the thing at this place.
    fn new(place: usize) -> Self;

    /// Its place, from 0.
    fn place(self) -> usize;
}

impl StoryId for ArticleId {
    fn new(place: usize) -> Self {
        Self(place)
    }

    fn place(self) -> usize {
        self.0
    }
}

impl StoryId for StatementId {
    fn new(place: usize) -> Self {
        Self(place)
    }

    fn place(self) -> usize {
        self.0
    }
}

/// Ids in a row, as an article's statements are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ids<I> {
    places: Range<usize>,
    id: PhantomData<I>,
}

impl<I: StoryId> Ids<I> {
    /// The ids of the things at `places`.
    pub fn new(places: Range<usize>) -> Self {
        Self { places, id: PhantomData }
    }

    /// Whether `id` is one of those that are left.
    pub fn contains(&self, id: I) -> bool {
        self.places.contains(&id.place())
    }

    /// Their first, and the one after their last.
    pub fn bounds(&self) -> Range<I> {
        I::new(self.places.start)..I::new(self.places.end)
    }
}

impl<I: StoryId> Default for Ids<I> {
    fn default() -> Self {
        Self::new(0..0)
    }
}

impl<I: StoryId> Iterator for Ids<I> {
    type Item = I;

    fn next(&mut self) -> Option<I> {
        self.places.next().map(I::new)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.places.size_hint()
    }

    fn nth(&mut self, place: usize) -> Option<I> {
        self.places.nth(place).map(I::new)
    }
}

impl<I: StoryId> DoubleEndedIterator for Ids<I> {
    fn next_back(&mut self) -> Option<I> {
        self.places.next_back().map(I::new)
    }
}

impl<I: StoryId> ExactSizeIterator for Ids<I> {}

/// One value for each article or statement of a story, in the story's order.
#[derive(Debug, Clone)]
pub struct ById<I, T> {
    values: Vec<T>,
    /// What a lookup with the id of another story gives.
    empty: T,
    id: PhantomData<I>,
}

impl<I: StoryId, T: Default> ById<I, T> {
    /// The values, of which the first is that of the first id.
    pub fn new(values: Vec<T>) -> Self {
        Self { values, empty: T::default(), id: PhantomData }
    }
}

impl<I: StoryId, T: Default> Default for ById<I, T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<I: StoryId, T: Default> FromIterator<T> for ById<I, T> {
    fn from_iter<V: IntoIterator<Item = T>>(values: V) -> Self {
        Self::new(values.into_iter().collect())
    }
}

impl<I: StoryId, T> ById<I, T> {
    /// The value of this id.
    pub fn of(&self, id: I) -> &T {
        let value = self.values.get(id.place());
        debug_assert!(value.is_some(), "{id:?} is of another story");
        value.unwrap_or(&self.empty)
    }

    /// The value of this id, to be changed.
    pub fn of_mut(&mut self, id: I) -> &mut T {
        let value = self.values.get_mut(id.place());
        debug_assert!(value.is_some(), "{id:?} is of another story");
        value.unwrap_or(&mut self.empty)
    }

    /// The values of ids in a row.
    pub fn range(&self, ids: &Ids<I>) -> &[T] {
        let values = self.values.get(ids.places.clone());
        debug_assert!(values.is_some(), "{:?} are of another story", ids.places);
        values.unwrap_or_default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Every id.
    pub fn ids(&self) -> Ids<I> {
        Ids::new(0..self.values.len())
    }

    /// Every value, without its id.
    pub fn values(&self) -> &[T] {
        &self.values
    }

    /// Every value, without its id, to be changed.
    pub fn values_mut(&mut self) -> &mut [T] {
        &mut self.values
    }

    /// The values alone.
    pub fn into_values(self) -> Vec<T> {
        self.values
    }

    /// Every value with its id.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator + Clone {
        self.ids().zip(&self.values)
    }
}

#[cfg(test)]
mod tests {
    use super::{ArticleId, ById, Ids, StatementId, StoryId};

    #[test]
    fn a_value_is_found_by_its_id_alone() {
        let values: ById<StatementId, &str> = ById::new(vec!["a", "b", "c"]);
        let found: Vec<_> = values.ids().map(|id| *values.of(id)).collect();
        assert_eq!(found, ["a", "b", "c"]);
        assert_eq!(values.range(&Ids::new(1..3)), ["b", "c"]);
    }

    #[test]
    #[should_panic(expected = "of another story")]
    fn the_id_of_another_story_stops_a_debug_build() {
        let values: ById<ArticleId, usize> = ById::new(vec![7]);
        values.of(ArticleId::new(1));
    }

    #[test]
    fn ids_in_a_row_are_those_between_their_bounds() {
        let ids: Ids<StatementId> = Ids::new(2..5);
        let bounds = ids.bounds();
        assert!(ids.clone().all(|id| bounds.contains(&id) && ids.contains(id)));
        assert!(!ids.contains(bounds.end) && ids.len() == 3);
    }
}
