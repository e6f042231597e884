//! Copies: text that several articles print word for word, or nearly, as they do where they take it from one agency.
//!
//! Found by runs of words (n-grams) that articles have in common, looked up in a sorted list: linear in the length of
//! the texts but for the sorting. What one is quoted with in both is no copy of the one by the other.

mod agency;
mod carriers;

use std::collections::BTreeSet;

use crate::index::{ArticleId, ById, StatementId};
use crate::sorting::sort_by_key;
use crate::span::Span;
use crate::story::{Article, Story};
use crate::words::{Id, WordKind};
use agency::agency;
use carriers::Carriers;

/// So many words in a row are no chance.
const RUN_WORDS: usize = 8;

/// A statement that is printed whole may be shorter, down to so many words.
const MIN_STATEMENT_WORDS: usize = 5;

/// So many of its words are no names.
const MIN_WORDS_BESIDE_NAMES: usize = 4;

/// Passages of one article that so few words part are one: a word or two were changed.
const MAX_GAP_WORDS: usize = 3;

/// From this share of an article's words on what it prints with others is much of it: worth telling first, and taken
/// for the text of the agency that it names.
pub const MIN_MUCH: f64 = 0.2;

/// Text that several articles print.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedCopy {
    /// In the story's order.
    pub articles: Vec<ArticleId>,
    /// The agency that one of them names of which it is much, as it is written there.
    pub agency: Option<String>,
    /// In the texts of their articles; those of one article in reading order.
    pub passages: Vec<(ArticleId, Span)>,
    /// By article, in their order: which share of its words that is, 0..1.
    pub shares: Vec<f64>,
}

/// A word of an article.
#[derive(Debug, Clone, Copy)]
struct CopyWord {
    form: Id,
    /// In the article.
    span: Span,
    is_quoted: bool,
    kind: WordKind,
    /// Whether a statement begins with it.
    begins: bool,
}

/// A run of words of an article, by their places.
type Run = std::ops::Range<usize>;

/// What several articles print, the most first; articles that print the same in part, with others, are told once for
/// each set of articles.
pub fn copies(story: &Story) -> Vec<SharedCopy> {
    let words: ById<ArticleId, Vec<CopyWord>> =
        story.articles.values().iter().map(|article| words(story, article)).collect();
    let carriers = Carriers::new(story, &words);
    let mut copies: Vec<SharedCopy> =
        carriers.sets().filter_map(|articles| SharedCopy::new(story, &words, &carriers, articles)).collect();
    sort_by_key(&mut copies, |copy| {
        let printed: usize = copy.passages.iter().map(|(_, span)| span.len()).sum();
        (std::cmp::Reverse(printed), copy.articles.clone())
    });
    copies
}

/// In how many texts statements stand, each of another article: those that print one text count once.
pub fn texts(story: &Story, copies: &[SharedCopy], statements: &[StatementId]) -> usize {
    let printing = |one: &StatementId| -> BTreeSet<usize> {
        (0..).zip(copies).filter(|(_, copy)| copy.has(story, *one)).map(|(place, _)| place).collect()
    };
    // By text: the copies that have any of its statements.
    let mut texts: Vec<BTreeSet<usize>> = Vec::new();
    for own in statements.iter().map(printing) {
        let (same, others): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| !text.is_disjoint(&own));
        texts = others;
        texts.push(same.into_iter().flatten().chain(own).collect());
    }
    texts.len()
}

impl SharedCopy {
    /// Whether at least half of a statement stands in it.
    pub fn has(&self, story: &Story, statement: StatementId) -> bool {
        let own = story.statement(statement);
        let passages = self.passages.iter().filter(|(article, _)| *article == own.article);
        passages.into_iter().any(|(_, span)| 2 * span.overlap(own.parsed.span) >= own.parsed.span.len())
    }

    fn new(
        story: &Story,
        words: &ById<ArticleId, Vec<CopyWord>>,
        carriers: &Carriers,
        articles: &BTreeSet<ArticleId>,
    ) -> Option<Self> {
        let mut passages = Vec::new();
        let mut shares = Vec::new();
        let mut is_own = false;
        for article in articles {
            let words = words.of(*article);
            let runs = runs(words, |at| carriers.has_all(*article, at, articles));
            is_own |= runs.iter().any(|run| {
                let own = run.clone().filter(|at| carriers.is_set(*article, *at, articles)).count();
                own >= MIN_STATEMENT_WORDS
            });
            let copied: usize = runs.iter().map(Run::len).sum();
            if copied == 0 {
                return None;
            }
            shares.push(copied as f64 / words.len().max(1) as f64);
            passages.extend(runs.into_iter().map(|run| (*article, span(words, &run))));
        }
        let much = articles.iter().zip(&shares).filter(|(_, share)| **share >= MIN_MUCH);
        let agency = much.into_iter().find_map(|(article, _)| agency(story.article(*article)));
        is_own.then(|| Self { articles: articles.iter().copied().collect(), agency, passages, shares })
    }
}

/// The words of an article's statements, in reading order.
fn words(story: &Story, article: &Article) -> Vec<CopyWord> {
    let is_quoted =
        |span: Span| article.quotations.iter().any(|quotation| quotation.span.overlap(span) == span.len());
    let statements = article.statements.clone().map(|id| story.statement(id));
    let of_statement = |statement: &crate::story::Statement| {
        let start = statement.parsed.span.start();
        let word = |(at, word): (usize, &crate::words::Word)| {
            let span = Span::new(start + word.span.start(), start + word.span.end());
            CopyWord { form: word.form, span, is_quoted: is_quoted(span), kind: word.kind, begins: at == 0 }
        };
        statement.words.iter().enumerate().map(word).collect::<Vec<_>>()
    };
    statements.flat_map(of_statement).collect()
}

/// The runs of words that are copied, and are enough to be a copy.
fn runs(words: &[CopyWord], is_copied: impl Fn(usize) -> bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for at in (0..words.len()).filter(|at| is_copied(*at)) {
        match runs.last_mut() {
            Some(last) if at <= last.end + MAX_GAP_WORDS => last.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    let runs = runs.into_iter().map(|run| trimmed(words, run));
    runs.filter(|run| is_enough(words, run)).collect()
}

/// Without the function words at which it happens to end: 'on Wednesday. The'.
fn trimmed(words: &[CopyWord], mut run: Run) -> Run {
    let is_function = |at: usize| words.get(at).is_some_and(|word| word.kind == WordKind::Function);
    let begins = |at: usize| words.get(at).is_none_or(|word| word.begins);
    while !run.is_empty() && !begins(run.end) && is_function(run.end - 1) {
        run.end -= 1;
    }
    while !run.is_empty() && !begins(run.start) && is_function(run.start) {
        run.start += 1;
    }
    run
}

/// Whether a run has as many words outside of quotation marks as are no chance, or is a statement.
fn is_enough(words: &[CopyWord], run: &Run) -> bool {
    let own = words.get(run.clone()).unwrap_or_default();
    let told = own.iter().filter(|word| !word.is_quoted).count();
    // A long name, and a list of names, is written alike by whoever writes it.
    if own.iter().filter(|word| !word.is_quoted && word.kind != WordKind::Name).count()
        < MIN_WORDS_BESIDE_NAMES
    {
        return false;
    }
    let begins = |at: usize| words.get(at).is_none_or(|word| word.begins);
    told >= RUN_WORDS || told >= MIN_STATEMENT_WORDS && begins(run.start) && begins(run.end)
}

fn span(words: &[CopyWord], run: &Run) -> Span {
    let own = words.get(run.clone()).unwrap_or_default();
    let start = own.first().map_or(0, |word| word.span.start());
    Span::new(start, own.last().map_or(start, |word| word.span.end()))
}

#[cfg(test)]
mod tests {
    use super::{SharedCopy, copies, texts};
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    const ORDER: &str = "The order stands until inspectors have tested every tank at the Harland works, \
        the regional environment agency said.";
    const SHORT: &str = "Harland employs 340 people in Tarnbridge.";

    /// What articles of these texts share: by the places in which they were given, the passages of each.
    fn found(texts: &[&str]) -> Vec<(Vec<usize>, Vec<String>, SharedCopy)> {
        let article = |text: &&str| ProjectArticle { text: (*text).to_owned(), ..Default::default() };
        let articles: Vec<_> = texts.iter().map(article).collect();
        let story = Story::read(&articles, Lexicon::default()).unwrap();
        let told = |copy: SharedCopy| {
            let given = copy.articles.iter().map(|id| story.article(*id).input_index);
            let text =
                |(id, span): &(_, crate::span::Span)| span.of(&story.article(*id).source.text).to_owned();
            let mut given: Vec<usize> = given.collect();
            given.sort_unstable();
            (given, copy.passages.iter().map(text).collect(), copy)
        };
        copies(&story).into_iter().map(told).collect()
    }

    #[test]
    fn what_two_print_word_for_word_is_a_copy() {
        let one = format!("{ORDER} {SHORT} Anglers had seen dead trout.");
        let other = format!("Shares fell in early trading on Wednesday morning. {ORDER}");
        let third = format!("A river does not read annual reports. {SHORT}");
        let copies = found(&[&one, &other, &third]);
        assert_eq!(copies.len(), 2, "{copies:?}");
        let (articles, passages, copy) = &copies[0];
        assert_eq!(articles, &[0, 1]);
        assert!(passages.iter().all(|passage| ORDER.starts_with(passage.as_str())), "{passages:?}");
        assert!(copy.shares.iter().all(|share| (0.3..0.8).contains(share)), "{:?}", copy.shares);
        assert_eq!(copies[1].0, [0, 2]);
        assert!(copies[1].1.iter().all(|passage| SHORT.starts_with(passage.as_str())));
    }

    #[test]
    fn a_changed_word_parts_no_passage() {
        let changed = ORDER.replace("every tank", "each tank");
        let copies = found(&[ORDER, &changed]);
        assert_eq!(copies.len(), 1);
        assert_eq!(copies[0].1.len(), 2, "{:?}", copies[0].1);
    }

    #[test]
    fn a_quotation_and_a_few_words_are_no_copy() {
        let quote =
            "“We made a mistake and we own it and we will pay for every well that has to be cleaned,”";
        let one = format!("{quote} the manager told reporters.");
        let other = format!("Standing at the gate she said: {quote}");
        assert!(found(&[&one, &other]).is_empty());
        assert!(
            found(&["The dye reached the river.", "Purple dye reached the river in the night."]).is_empty()
        );
    }

    #[test]
    fn three_who_print_one_text_are_told_once() {
        let more = format!("{ORDER} {SHORT}");
        let copies = found(&[&more, &more, ORDER]);
        let articles: Vec<_> = copies.iter().map(|(articles, ..)| articles.clone()).collect();
        assert_eq!(articles, [vec![0, 1, 2], vec![0, 1]]);
        assert_eq!(copies[1].1.len(), 2, "the whole text of both: {:?}", copies[1].1);
    }

    #[test]
    fn what_stands_in_one_text_counts_once() {
        let other = "The order to stop the works stands until every tank has been tested, officials said.";
        let articles = [ORDER, ORDER, other];
        let article = |text: &str| ProjectArticle { text: text.to_owned(), ..Default::default() };
        let story = Story::read(&articles.map(article), Lexicon::default()).unwrap();
        let statements: Vec<_> = story.statements.ids().collect();
        assert_eq!(texts(&story, &copies(&story), &statements), 2);
        assert_eq!(texts(&story, &[], &statements), 3);
    }

    #[test]
    fn the_agency_is_named_as_it_is_written() {
        let wire = format!("(RPS) - {ORDER}");
        assert_eq!(found(&[&wire, ORDER])[0].2.agency.as_deref(), Some("RPS"));
        let credited = format!("By Jane Doe\n\n{ORDER}\n\nReuters");
        assert_eq!(found(&[&credited, ORDER])[0].2.agency.as_deref(), Some("Reuters"));
        assert_eq!(found(&[ORDER, ORDER])[0].2.agency, None);
    }
}
