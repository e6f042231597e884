//! Taking a theme file over into a project.

use std::collections::{BTreeMap, VecDeque};

use super::{ArticleEntry, ThemeEntry, ThemeFile};
use crate::project::{Detail, Project, ProjectArticle, ProjectTheme};

impl ThemeFile {
    /// Takes over its title, its themes and what it knows of the project's articles.
    ///
    /// A theme takes the place of the project's with the same label, and keeps its id and what the file does
    /// not say of it; where several bear one label, the first takes the place of the first. Entries for files
    /// that are not among the articles are passed over: a theme file may serve a part of a story's coverage.
    pub fn apply_to(self, project: &mut Project) {
        project.title = self.title.or(project.title.take());
        let entries: BTreeMap<String, ArticleEntry> =
            self.articles.into_iter().map(|entry| (entry.file.clone(), entry)).collect();
        for article in &mut project.articles {
            if let Some(entry) = article.file.as_ref().and_then(|file| entries.get(file)) {
                entry.apply_to(article);
            }
        }
        let known = project.themes.iter().map(|theme| theme.label.as_str());
        let places = places(known, self.themes.iter().map(|entry| entry.label.as_str()));
        let mut added = Vec::new();
        for (entry, place) in self.themes.into_iter().zip(places) {
            match place.and_then(|place| project.themes.get_mut(place)) {
                Some(theme) => entry.apply_to(theme),
                None => {
                    let mut theme = ProjectTheme::default();
                    entry.apply_to(&mut theme);
                    added.push(theme);
                }
            }
        }
        project.add_themes(added);
    }
}

impl ArticleEntry {
    fn apply_to(&self, article: &mut ProjectArticle) {
        for (detail, known, said) in [
            (Detail::Outlet, &mut article.outlet, &self.outlet),
            (Detail::Title, &mut article.title, &self.title),
            (Detail::Author, &mut article.author, &self.author),
            (Detail::Date, &mut article.date, &self.date),
            (Detail::Url, &mut article.url, &self.url),
        ] {
            if said.is_some() {
                known.clone_from(said);
                article.found.retain(|found| *found != detail);
            }
        }
    }
}

impl ThemeEntry {
    fn apply_to(self, theme: &mut ProjectTheme) {
        theme.label = self.label;
        theme.query = self.query.unwrap_or_else(|| std::mem::take(&mut theme.query));
        theme.include = self.include.unwrap_or_else(|| std::mem::take(&mut theme.include));
        theme.exclude = self.exclude.unwrap_or_else(|| std::mem::take(&mut theme.exclude));
    }
}

/// For each of the `new` labels the place of its like among the `known` ones: of the first for the first
/// of a label, of the second for the second.
fn places<L: Ord>(known: impl Iterator<Item = L>, new: impl Iterator<Item = L>) -> Vec<Option<usize>> {
    let mut by_label: BTreeMap<L, VecDeque<usize>> = BTreeMap::new();
    for (place, label) in known.enumerate() {
        by_label.entry(label).or_default().push_back(place);
    }
    new.map(|label| by_label.get_mut(&label)?.pop_front()).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::cmp::Ordering;

    use super::places;

    /// A label that counts how often it is compared.
    struct Counted<'c>(usize, &'c Cell<usize>);

    impl Ord for Counted<'_> {
        fn cmp(&self, other: &Self) -> Ordering {
            self.1.set(self.1.get() + 1);
            self.0.cmp(&other.0)
        }
    }

    impl PartialOrd for Counted<'_> {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }

    impl PartialEq for Counted<'_> {
        fn eq(&self, other: &Self) -> bool {
            self.cmp(other) == Ordering::Equal
        }
    }

    impl Eq for Counted<'_> {}

    #[test]
    fn four_times_the_themes_cost_at_most_five_times_the_comparisons() {
        let comparisons = |themes: usize| {
            let count = Cell::new(0);
            // Half of them are known.
            let labels = |from: usize| (from..from + themes).map(|label| Counted(label, &count));
            let found = places(labels(0), labels(themes / 2));
            assert_eq!(found.iter().flatten().count(), themes / 2);
            count.get()
        };
        let (few, many) = (comparisons(10_000), comparisons(40_000));
        assert!(many <= 5 * few, "{many} comparisons, {few} for a quarter");
    }

    #[test]
    fn themes_of_one_label_join_each_their_own() {
        let found = places(["a", "b", "a"].into_iter(), ["a", "c", "a", "a", "b"].into_iter());
        assert_eq!(found, [Some(0), None, Some(2), None, Some(1)]);
    }
}
