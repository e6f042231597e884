//! Which articles have a run of words in common with an article, word by word.

use std::collections::{BTreeMap, BTreeSet};

use super::{CopyWord, MIN_STATEMENT_WORDS, RUN_WORDS};
use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::story::Story;
use crate::words::Id;

/// The number of a set of articles.
type SetId = usize;

/// By article and word: the articles that print the run that it stands in.
pub struct Carriers {
    /// The sets that were met, each once: most words have one of a few.
    sets: Vec<BTreeSet<ArticleId>>,
    by_word: ById<ArticleId, Vec<Option<SetId>>>,
}

/// Sets of articles, by their numbers.
#[derive(Default)]
struct Sets {
    all: Vec<BTreeSet<ArticleId>>,
    numbers: BTreeMap<BTreeSet<ArticleId>, SetId>,
    unions: BTreeMap<(SetId, SetId), SetId>,
}

impl Sets {
    fn number(&mut self, set: BTreeSet<ArticleId>) -> SetId {
        let Self { all, numbers, .. } = self;
        *numbers.entry(set).or_insert_with_key(|set| {
            all.push(set.clone());
            all.len() - 1
        })
    }

    fn union(&mut self, one: SetId, other: SetId) -> SetId {
        if one == other {
            return one;
        }
        if let Some(known) = self.unions.get(&(one, other)) {
            return *known;
        }
        let of = |id: SetId| self.all.get(id).cloned().unwrap_or_default();
        let union = of(one).union(&of(other)).copied().collect();
        let number = self.number(union);
        self.unions.insert((one, other), number);
        number
    }
}

impl Carriers {
    pub fn new(story: &Story, words: &ById<ArticleId, Vec<CopyWord>>) -> Self {
        let mut sets = Sets::default();
        let mut by_word: ById<ArticleId, Vec<Option<SetId>>> =
            words.values().iter().map(|words| vec![None; words.len()]).collect();
        let mut mark = |article: ArticleId, from: usize, len: usize, set: SetId, sets: &mut Sets| {
            let marked = by_word.of_mut(article).get_mut(from..from + len).unwrap_or_default();
            for word in marked {
                *word = Some(word.map_or(set, |known| sets.union(known, set)));
            }
        };
        let mut occurrences: Vec<([Id; RUN_WORDS], ArticleId, usize)> = Vec::new();
        for (article, words) in words.iter() {
            let runs = words.windows(RUN_WORDS).enumerate();
            let form =
                |run: &[CopyWord]| run.iter().map(|word| word.form).collect::<Vec<_>>().try_into().ok();
            occurrences.extend(runs.filter_map(|(at, run)| Some((form(run)?, article, at))));
        }
        sort_by_key(&mut occurrences, |(forms, article, at)| (*forms, *article, *at));
        for same in occurrences.chunk_by(|(one, ..), (other, ..)| one == other) {
            let articles: BTreeSet<ArticleId> = same.iter().map(|(_, article, _)| *article).collect();
            if articles.len() > 1 {
                let set = sets.number(articles);
                same.iter().for_each(|(_, article, at)| mark(*article, *at, RUN_WORDS, set, &mut sets));
            }
        }
        for (articles, statements) in whole_statements(story) {
            let set = sets.number(articles);
            for (article, from, len) in statements {
                mark(article, from, len, set, &mut sets);
            }
        }
        Self { sets: sets.all, by_word }
    }

    /// The sets of articles that print anything together.
    pub fn sets(&self) -> impl Iterator<Item = &BTreeSet<ArticleId>> {
        let met: BTreeSet<SetId> = self.by_word.values().iter().flatten().flatten().copied().collect();
        met.into_iter().filter_map(|set| self.sets.get(set))
    }

    /// Whether all these articles, and maybe others, print the word at `at`.
    pub fn has_all(&self, article: ArticleId, at: usize, articles: &BTreeSet<ArticleId>) -> bool {
        self.set(article, at).is_some_and(|set| articles.is_subset(set))
    }

    /// Whether these articles and no other print the word at `at`.
    pub fn is_set(&self, article: ArticleId, at: usize, articles: &BTreeSet<ArticleId>) -> bool {
        self.set(article, at) == Some(articles)
    }

    fn set(&self, article: ArticleId, at: usize) -> Option<&BTreeSet<ArticleId>> {
        self.sets.get((*self.by_word.of(article).get(at)?)?)
    }
}

/// Where a statement stands: in which article, at which of its words, and how many words it has.
type Occurrence = (ArticleId, usize, usize);

/// Statements that articles have word for word, too short for a run, with the articles.
fn whole_statements(story: &Story) -> Vec<(BTreeSet<ArticleId>, Vec<Occurrence>)> {
    let mut by_original: BTreeMap<StatementId, Vec<Occurrence>> = BTreeMap::new();
    for (id, article) in story.articles.iter() {
        let mut from = 0;
        for statement in article.statements.clone().map(|one| story.statement(one)) {
            let len = statement.words.len();
            if (MIN_STATEMENT_WORDS..RUN_WORDS).contains(&len) {
                by_original.entry(statement.original).or_default().push((id, from, len));
            }
            from += len;
        }
    }
    let articles = |statements: &[Occurrence]| statements.iter().map(|(id, ..)| *id).collect();
    let of_several = by_original.into_values().map(|statements| (articles(&statements), statements));
    of_several.filter(|(articles, _): &(BTreeSet<ArticleId>, _)| articles.len() > 1).collect()
}
