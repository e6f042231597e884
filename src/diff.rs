//! What two aligned statements share and where they part, word by word.
//!
//! Words are the atoms, never letters. White space and function words anchor no match and do not
//! count, and punctuation goes with the word before it.

use std::convert::Infallible;
use std::ops::Range;

use serde::Serialize;
use similar::algorithms::{DiffHook, myers};

use crate::language::Language;
use crate::span::Span;
use crate::words::{Id, Lexicon, Word, WordKind};

/// From this share of common words on, what differs is worth marking; below it, what is shared.
const MIN_CLOSE_SHARE: f64 = 0.4;

/// A match of a single plain word with more differing words than this on either side is a coincidence.
const MAX_GAP_WORDS: usize = 3;

/// Whether a run of words stands in both texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SegmentKind {
    /// In both.
    Same,
    /// The same word in another spelling: defence, defense.
    Spelling,
    /// In this text alone.
    Only,
    /// In this text alone, and it denies what it stands with: not, without, unsafe where the other has safe.
    Negation,
}

/// Which runs are worth marking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Close wording: mark what differs.
    Changes,
    /// Far wording: mark what is shared.
    Shared,
}

/// Two texts set against each other. A side's segments, put together, give back its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    pub a: Vec<Segment>,
    pub b: Vec<Segment>,
    /// Share of the words that both have, in the same order, 0..1.
    pub ratio: f64,
    pub mode: Mode,
}

/// A part of a text that both share, or that one has alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// In the text it is a part of.
    pub span: Span,
    pub kind: SegmentKind,
}

/// Sets `a` against `b`.
///
/// The longest common run of words after Myers (1986, 'An O(ND) difference algorithm'), cleaned of
/// matches without meaning as in Neil Fraser's diff-match-patch ('semantic cleanup').
pub fn diff(a: &str, b: &str) -> Diff {
    let language = Language::from_text(&format!("{a}\n{b}"));
    let mut lexicon = Lexicon::default();
    let mut read = |text: &str| {
        let mut words = lexicon.read(text, language);
        lexicon.observe(text, &words, language);
        lexicon.settle_names(&mut words, language);
        words
    };
    let (a_words, b_words) = (read(a), read(b));
    let runs = common_runs(&a_words, &b_words);
    let matches = meaningful(&runs, &a_words, &b_words);
    let counting = |words: &[Word]| words.iter().filter(|word| word.counts()).count();
    let shared: usize = matches.iter().map(|run| counting(run.of_a(&a_words))).sum();
    let all = counting(&a_words) + counting(&b_words);
    let ratio = if all == 0 { f64::from(u8::from(a == b)) } else { (2 * shared) as f64 / all as f64 };
    let pairs = |run: &Run| (run.a.clone()).zip(run.b.clone()).collect::<Vec<_>>();
    let pairs: Vec<(usize, usize)> = matches.iter().flat_map(pairs).collect();
    let mut a_kinds = kinds(a, &a_words, b, &b_words, pairs.iter().copied());
    let mut b_kinds = kinds(b, &b_words, a, &a_words, pairs.iter().map(|&(in_a, in_b)| (in_b, in_a)));
    let forms = |words: &[Word]| words.iter().map(|word| lexicon.string(word.form)).collect::<Vec<_>>();
    let (a_forms, b_forms) = (forms(&a_words), forms(&b_words));
    let language = language.unwrap_or(Language::English);
    let a_denies = negations(a, &a_words, language, (&a_forms, &b_forms));
    let b_denies = negations(b, &b_words, language, (&b_forms, &a_forms));
    // All common runs count here: one of function words alone may hold a negation of both texts.
    let mut common: Vec<(usize, usize)> =
        runs.iter().flat_map(|run| run.a.clone().zip(run.b.clone())).collect();
    common.retain(|(in_a, in_b)| a_denies.get(*in_a) == Some(&true) && b_denies.get(*in_b) == Some(&true));
    mark_negations(&mut a_kinds, &a_denies, |at| common.iter().any(|(in_a, _)| *in_a == at));
    mark_negations(&mut b_kinds, &b_denies, |at| common.iter().any(|(_, in_b)| *in_b == at));
    Diff {
        a: segments(a, &a_words, &a_kinds),
        b: segments(b, &b_words, &b_kinds),
        ratio,
        mode: if ratio >= MIN_CLOSE_SHARE { Mode::Changes } else { Mode::Shared },
    }
}

/// Words that stand in both texts in the same order without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    a: Range<usize>,
    b: Range<usize>,
}

impl Run {
    fn of_a<'w>(&self, words: &'w [Word]) -> &'w [Word] {
        words.get(self.a.clone()).unwrap_or_default()
    }
}

/// Collects the runs that `similar` finds equal.
struct Runs(Vec<Run>);

impl DiffHook for Runs {
    type Error = Infallible;

    fn equal(&mut self, a: usize, b: usize, len: usize) -> Result<(), Infallible> {
        match self.0.last_mut().filter(|last| last.a.end == a && last.b.end == b) {
            Some(last) => {
                last.a.end += len;
                last.b.end += len;
            }
            None => self.0.push(Run { a: a..a + len, b: b..b + len }),
        }
        Ok(())
    }
}

fn common_runs(a: &[Word], b: &[Word]) -> Vec<Run> {
    let forms = |words: &[Word]| words.iter().map(|word| word.form).collect::<Vec<Id>>();
    let (a, b) = (forms(a), forms(b));
    let mut runs = Runs(Vec::new());
    let Ok(()) = myers::diff(&mut runs, a.as_slice(), 0..a.len(), b.as_slice(), 0..b.len());
    runs.0
}

/// The runs without those that mean nothing: function words alone, and a single plain word between
/// long differences.
fn meaningful(runs: &[Run], a: &[Word], b: &[Word]) -> Vec<Run> {
    let worded: Vec<&Run> = runs.iter().filter(|run| run.of_a(a).iter().any(Word::counts)).collect();
    let gap = |from: Option<&Run>, to: Option<&Run>| {
        let between = |from: usize, to: usize, words: &[Word]| {
            words.get(from..to).unwrap_or_default().iter().filter(|word| word.counts()).count()
        };
        let in_a = between(from.map_or(0, |run| run.a.end), to.map_or(a.len(), |run| run.a.start), a);
        let in_b = between(from.map_or(0, |run| run.b.end), to.map_or(b.len(), |run| run.b.start), b);
        in_a.max(in_b)
    };
    (0..worded.len())
        .filter_map(|at| {
            let run = *worded.get(at)?;
            let before = at.checked_sub(1).and_then(|at| worded.get(at)).copied();
            let after = worded.get(at + 1).copied();
            let coincidence = is_single_plain_word(run.of_a(a))
                && gap(before, Some(run)) > MAX_GAP_WORDS
                && gap(Some(run), after) > MAX_GAP_WORDS;
            (!coincidence).then(|| run.clone())
        })
        .collect()
}

fn is_single_plain_word(words: &[Word]) -> bool {
    let mut counting = words.iter().filter(|word| word.counts());
    counting.next().is_some_and(|word| word.kind == WordKind::Content) && counting.next().is_none()
}

/// What each word of `text` is, seen from `other`.
fn kinds(
    text: &str,
    words: &[Word],
    other: &str,
    other_words: &[Word],
    pairs: impl Iterator<Item = (usize, usize)>,
) -> Vec<SegmentKind> {
    let mut kinds = vec![SegmentKind::Only; words.len()];
    for (own, others) in pairs {
        let surface =
            |text: &str, words: &[Word], at: usize| words.get(at).map(|w| w.span.of(text).to_owned());
        let same = surface(text, words, own) == surface(other, other_words, others);
        if let Some(kind) = kinds.get_mut(own) {
            *kind = if same { SegmentKind::Same } else { SegmentKind::Spelling };
        }
    }
    kinds
}

/// By word of `text`: whether it denies what it stands with, or what the other text says without 'un-'. The
/// forms are those of this text and of the other.
fn negations(text: &str, words: &[Word], language: Language, (own, other): (&[&str], &[&str])) -> Vec<bool> {
    let surfaces: Vec<&str> = words.iter().map(|word| word.span.of(text)).collect();
    let is_prefixed =
        |form: &str| form.strip_prefix("un").is_some_and(|rest| rest.len() > 2 && other.contains(&rest));
    let denies = language.negations(&surfaces).into_iter();
    denies.zip(own).map(|(denies, form)| denies || is_prefixed(form)).collect()
}

/// Marks, of the words that `negations` tells, those that the other text has not.
fn mark_negations(kinds: &mut [SegmentKind], negations: &[bool], is_common: impl Fn(usize) -> bool) {
    for (at, kind) in kinds.iter_mut().enumerate() {
        if negations.get(at) == Some(&true) && !is_common(at) {
            *kind = SegmentKind::Negation;
        }
    }
}

/// Cuts `text` where the kind changes. What stands between two words goes with the word before it,
/// but for the white space and opening marks right before the next one, when kinds differ.
fn segments(text: &str, words: &[Word], kinds: &[SegmentKind]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut start = 0;
    let mut current = kinds.first().copied().unwrap_or(SegmentKind::Only);
    let mut before_end = 0;
    for (word, &kind) in words.iter().zip(kinds) {
        if kind != current {
            let between = Span::new(before_end, word.span.start());
            let cut = before_end + trailing(between.of(text));
            segments.push(Segment { span: Span::new(start, cut), kind: current });
            (start, current) = (cut, kind);
        }
        before_end = word.span.end();
    }
    if start < text.len() {
        segments.push(Segment { span: Span::new(start, text.len()), kind: current });
    }
    segments
}

/// Bytes of `between` that belong to the word before: up to its first white space.
fn trailing(between: &str) -> usize {
    between.find(char::is_whitespace).unwrap_or(between.len())
}

#[cfg(test)]
mod tests {
    use super::{Diff, Mode, Segment, SegmentKind, diff};
    use proptest::prelude::*;

    fn marked(text: &str, segments: &[Segment], kind: SegmentKind) -> Vec<String> {
        segments.iter().filter(|s| s.kind == kind).map(|s| s.span.of(text).trim().to_owned()).collect()
    }

    fn only<'a>(a: &'a str, b: &'a str) -> (Vec<String>, Vec<String>) {
        let Diff { a: a_segments, b: b_segments, .. } = diff(a, b);
        (marked(a, &a_segments, SegmentKind::Only), marked(b, &b_segments, SegmentKind::Only))
    }

    #[test]
    fn close_wordings_differ_in_whole_words() {
        let (a, b) = (
            "Defence ministers agreed that defences should be operational by October.",
            "Defence ministers agreed that defences should be operational by 2012.",
        );
        assert_eq!(only(a, b), (vec!["October.".to_owned()], vec!["2012.".to_owned()]));
        assert_eq!(diff(a, b).mode, Mode::Changes);
    }

    #[test]
    fn far_wordings_share_what_means_something() {
        let a = "The memo also acknowledges that a broad-based cyber defense system that several allied member states have access to is only as strong as its weakest link.";
        let b = "Cyber defence is only as effective as the weakest link in the chain.";
        let found = diff(a, b);
        assert_eq!(found.mode, Mode::Shared);
        assert!(marked(b, &found.b, SegmentKind::Same).iter().any(|run| run.contains("weakest link")));
        assert!(marked(b, &found.b, SegmentKind::Spelling).iter().any(|run| run.contains("defence")));
    }

    #[test]
    fn function_words_alone_are_no_match() {
        let found = diff("He was at the top of the hill.", "She is in the middle of the lake.");
        assert_eq!(found.ratio, 0.0);
    }

    #[test]
    fn spelling_is_not_wording() {
        let (a, b) = ("“Nato’s defence programme”", "\"NATO's defense program\"");
        assert_eq!(diff(a, b).ratio, 1.0);
        assert_eq!(only(a, b), (vec![], vec![]));
    }

    #[test]
    fn a_text_against_itself_has_no_change() {
        let text = "Rapid response teams will also be established.";
        assert_eq!(diff(text, text).ratio, 1.0);
        assert_eq!(only(text, text), (vec![], vec![]));
    }

    fn negated<'a>(a: &'a str, b: &'a str) -> (Vec<String>, Vec<String>) {
        let found = diff(a, b);
        (marked(a, &found.a, SegmentKind::Negation), marked(b, &found.b, SegmentKind::Negation))
    }

    #[test]
    fn what_denies_is_marked_however_far_the_wordings_are() {
        let close = negated("The water is safe to drink.", "The water is not safe to drink.");
        assert_eq!(close, (vec![], vec!["not".to_owned()]));
        let a = "After a week of tests in three laboratories the mayor said the water was unsafe.";
        let b = "Residents can trust that the water from the tap is safe, a chemist of the works told us.";
        assert_eq!(diff(a, b).mode, Mode::Shared);
        assert_eq!(negated(a, b), (vec!["unsafe.".to_owned()], vec![]));
        let german = negated("Die Brücke ist sicher.", "Die Brücke ist nicht mehr sicher.");
        assert_eq!(german, (vec![], vec!["nicht".to_owned()]));
        let french = negated("Le pont est sûr, dit le maire.", "Le pont n’est plus sûr, dit le maire.");
        assert_eq!(french, (vec![], vec!["n’est plus".to_owned()]));
    }

    #[test]
    fn what_both_deny_is_no_difference() {
        assert_eq!(negated("It was not a nice day.", "It was not a nice night."), (vec![], vec![]));
        assert_eq!(negated("He did not go there.", "She did not go there at all."), (vec![], vec![]));
    }

    proptest! {
        #[test]
        fn segments_put_together_give_back_the_text(a in "\\PC{0,80}", b in "\\PC{0,80}") {
            let found = diff(&a, &b);
            for (text, segments) in [(&a, &found.a), (&b, &found.b)] {
                let whole: String = segments.iter().map(|segment| segment.span.of(text)).collect();
                prop_assert_eq!(&whole, text);
            }
            prop_assert!((0.0..=1.0).contains(&found.ratio));
        }
    }
}
