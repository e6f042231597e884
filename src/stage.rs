//! At which stage a statement tells of an act: planned, under way, done, refused, or reversed.
//!
//! Two statements that tell of one act at two stages do not say the same, however alike their words are: a veto that
//! is expected and one that was cast, contact that was lost and contact that was regained. Stages are read in English.
//!
//! Words that leave open whether an act is done, and words that tell that it is not, are chosen from L. Karttunen,
//! 'Implicative verbs' (Language 47, 1971); those of future time from R. Quirk et al., 'A comprehensive grammar of the
//! English language' (1985), 4.41 to 4.48; verbs that undo each other from the antonyms of WordNet 3.1.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;

use crate::clause::Reading;
use crate::language::Language;
use crate::language::word_list::{WordList, WordTable};
use crate::span::Span;
use crate::words::WordKind;

/// Words after which 'to' tells of an act that is still to come.
static PLANNING: WordList = WordList::new(include_str!("stage/planning.txt"));

/// Words after which 'to' tells of an act that does not come.
static REFUSING: WordList = WordList::new(
    "decline declined declines declining fail failed failing fails refuse refused refuses refusing",
);

/// Words after which 'to' tells of an act that is done: 'voted on Monday to override'.
static ACHIEVING: WordList = WordList::new("managed voted");

/// Stems of verbs that tell of their subject that it comes.
static COMING: WordList = WordList::new("begin come follow happen occur start");

/// Stems of verbs, each with the stems of those that undo it.
static UNDOING: WordTable = WordTable::new(include_str!("stage/undoing.txt"));

/// Words that can stand between an auxiliary and its verb.
static BETWEEN: WordList = WordList::new(
    "again also be been being finally formally had has have just later likely never not now officially only soon still",
);

static FUTURE: WordList = WordList::new("shall will won't would wouldn't");

static POSSIBLE: WordList = WordList::new("can chance could if may might must should unless");

static BE: WordList = WordList::new("am are be been being is was were");

static PERFECT: WordList = WordList::new("had has have was were");

/// Words that belong to the verb before them: 'hand out'.
static PARTICLES: WordList = WordList::new("away back down off out up");

/// So many words before 'to', or before a noun, what plans the act stands at most: 'urged the governor to veto'.
const MAX_DISTANCE: usize = 4;

/// What two verbs that undo each other are about is among so many words that count on either side.
const WINDOW: usize = 3;

/// How far an act is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Expected, intended, asked for or announced.
    Planned,
    /// Begun and not ended.
    UnderWay,
    /// Told as done.
    Done,
    /// It is told that it does not come.
    Refused,
    /// The contrary is done of what the other tells.
    Reversed,
}

impl Stage {
    /// What is said of an act at this stage.
    pub fn words(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::UnderWay => "under way",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Reversed => "reversed",
        }
    }
}

/// An act at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staged {
    pub stage: Stage,
    /// The words that tell it, in the text of their article: 'set to vote'.
    pub span: Span,
}

/// One act at the stages that two statements tell of it, the first one's first. `None` where they tell none at two.
pub fn stages(a: &Reading, b: &Reading) -> Option<(Staged, Staged)> {
    if [a, b].iter().any(|one| one.language != Some(Language::English)) {
        return None;
    }
    let (of_a, of_b) = (Acts::new(a), Acts::new(b));
    let turned = |(one, other)| (other, one);
    of_a.at_two_stages(&of_b)
        .or_else(|| of_b.at_two_stages(&of_a).map(turned))
        .or_else(|| of_a.reversed(&of_b))
        .or_else(|| of_b.reversed(&of_a).map(turned))
}

/// How a word that may be a verb stands in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    At(Stage),
    /// 'Could open', 'to open': nothing is told of its stage.
    Open,
    /// A participle beside the verb of its clause: 'will be a satellite stationed there'.
    Beside,
    /// No verb, or one in the present.
    Plain,
}

/// A word that may be a verb, and how it stands.
#[derive(Debug)]
struct Act<'s> {
    stem: &'s str,
    form: Form,
    words: Range<usize>,
}

/// What a statement may tell of acts.
struct Acts<'r, 's> {
    reading: &'r Reading<'s>,
    all: Vec<Act<'s>>,
    /// Whether it tells of anything that is planned or possible.
    is_open: bool,
}

impl<'r, 's> Acts<'r, 's> {
    fn new(reading: &'r Reading<'s>) -> Self {
        let is_headline = !reading.ends_in_stop();
        let places = 0..reading.words.len();
        let may_be_verb = |at: &usize| {
            let kind = reading.words.get(*at).map(|word| word.kind);
            matches!(kind, Some(WordKind::Content | WordKind::Name)) && !reading.is_speech(*at)
        };
        let mut all: Vec<Act> =
            places.clone().filter(may_be_verb).map(|at| Act::new(reading, at, is_headline)).collect();
        plan_subject(&mut all);
        let is_planned = |act: &Act| act.form == Form::At(Stage::Planned);
        let is_open = all.iter().any(is_planned)
            || places.into_iter().any(|at| {
                let form = reading.form(at);
                FUTURE.has(form) || POSSIBLE.has(form) || form.ends_with("'ll")
            });
        Self { reading, all, is_open }
    }

    fn of<'l>(&'l self, stem: &str) -> impl Iterator<Item = &'l Act<'s>> {
        self.all.iter().filter(move |act| act.stem == stem)
    }

    /// What is planned here and done there, or refused here and planned, under way or done there.
    fn at_two_stages(&self, other: &Self) -> Option<(Staged, Staged)> {
        self.all.iter().find_map(|act| {
            let Form::At(stage @ (Stage::Planned | Stage::Refused)) = act.form else { return None };
            if self.of(act.stem).any(|one| one.form != act.form) {
                return None;
            }
            let other_stage = other.stage_of(act.stem, stage)?;
            Some((self.staged(act, stage), other.staged(other_stage.1, other_stage.0)))
        })
    }

    /// At which later stage than `earlier` it tells of an act; and where.
    fn stage_of<'l>(&'l self, stem: &str, earlier: Stage) -> Option<(Stage, &'l Act<'s>)> {
        if self.of(stem).any(|act| matches!(act.form, Form::Open | Form::At(Stage::Refused))) {
            return None;
        }
        if earlier == Stage::Refused {
            return self.of(stem).find_map(|act| match act.form {
                Form::At(stage) => Some((stage, act)),
                _ => None,
            });
        }
        // A noun is done where what the statement tells of is: 'rejected it in the first override'.
        let tells_done = self.all.iter().any(|act| act.form == Form::At(Stage::Done));
        let is_done = |act: &&Act| matches!(act.form, Form::At(Stage::Done) | Form::Plain);
        let act = self.of(stem).find(is_done).filter(|_| tells_done && !self.is_open)?;
        Some((Stage::Done, act))
    }

    /// What is told here, and there the contrary of it: of one thing, by verbs that undo each other.
    fn reversed(&self, other: &Self) -> Option<(Staged, Staged)> {
        self.all.iter().enumerate().find_map(|(place, act)| {
            let undoing: Vec<&str> = UNDOING.get(act.stem)?.split(' ').collect();
            let is_undoing = |act: &Act| undoing.contains(&act.stem);
            if self.all.iter().any(is_undoing) || other.of(act.stem).next().is_some() || self.is_denied(act) {
                return None;
            }
            let around = self.around(place);
            let shares = |place: usize| other.around(place).intersection(&around).next().is_some();
            let undone = other.all.iter().enumerate();
            let undone = undone.filter(|(_, act)| is_undoing(act) && !other.is_denied(act));
            let (_, undone) = undone.into_iter().find(|(place, _)| shares(*place))?;
            Some((self.staged(act, Stage::Done), other.staged(undone, Stage::Reversed)))
        })
    }

    /// Whether something close before an act denies it.
    fn is_denied(&self, act: &Act) -> bool {
        let start = act.words.start;
        (start.saturating_sub(MAX_DISTANCE)..start).any(|at| self.reading.denies(at))
    }

    /// The stems close to an act.
    fn around(&self, place: usize) -> BTreeSet<&'s str> {
        let near = self.all.iter().enumerate();
        let near = near.filter(|(other, _)| *other != place && other.abs_diff(place) <= WINDOW);
        near.map(|(_, act)| act.stem).collect()
    }

    fn staged(&self, act: &Act, stage: Stage) -> Staged {
        Staged { stage, span: self.reading.span(act.words.clone()) }
    }
}

/// 'The override is expected to begin': what stands first is planned, where all that is told of it is that it comes.
fn plan_subject(all: &mut [Act]) {
    let is_coming = |act: &&Act| act.form == Form::At(Stage::Planned) && COMING.has(act.stem);
    let coming = all.iter().find(is_coming).map(|act| act.words.clone());
    let Some((words, subject)) = coming.zip(all.first_mut()) else { return };
    if subject.form == Form::Plain && subject.words.end <= words.start {
        (subject.form, subject.words) = (Form::At(Stage::Planned), words);
    }
}

impl<'s> Act<'s> {
    fn new(reading: &Reading<'s>, at: usize, is_headline: bool) -> Self {
        let start = (0..=at).rev().find(|at| *at == 0 || reading.is_clause_start(*at)).unwrap_or(at);
        let auxiliary = (start..at).rev().find(|before| !BETWEEN.has(reading.form(*before)));
        let chain = auxiliary.map_or(start, |auxiliary| auxiliary + 1)..at;
        let (form, from) = form(reading, at, start, auxiliary, chain, is_headline);
        let to = if PARTICLES.has(reading.form(at + 1)) { at + 2 } else { at + 1 };
        Self { stem: reading.stem(at), form, words: from..to }
    }
}

/// How the word at `at` stands in its clause, which begins at `start`, and where what tells so begins. Before it
/// stands `auxiliary`, and between the two are the words of `chain`.
fn form(
    reading: &Reading,
    at: usize,
    start: usize,
    auxiliary: Option<usize>,
    chain: Range<usize>,
    is_headline: bool,
) -> (Form, usize) {
    let before = auxiliary.map_or("", |auxiliary| reading.form(auxiliary));
    let any_before = |list: &WordList| (start..at).any(|at| list.has(reading.form(at)));
    let in_chain = |list: &WordList| list.has(before) || chain.clone().any(|at| list.has(reading.form(at)));
    let planning = |from: usize| {
        let near = (start.max(from.saturating_sub(MAX_DISTANCE))..from).rev();
        near.into_iter().find(|at| {
            let form = reading.form(*at);
            PLANNING.has(form) || REFUSING.has(form) || ACHIEVING.has(form)
        })
    };
    let (word, from) = (reading.form(at), auxiliary.unwrap_or(at));
    let has_no_verb_before = !any_before(&FUTURE) && !any_before(&POSSIBLE) && !any_before(&BE);
    let is_participle = word.ends_with("ing") || reading.is_past(at);
    if !is_participle && chain.clone().any(|at| BE.has(reading.form(at))) {
        // 'Will be ready': no act.
        (Form::Plain, at)
    } else if FUTURE.has(before) || before.ends_with("'ll") {
        (Form::At(Stage::Planned), from)
    } else if POSSIBLE.has(before) {
        (Form::Open, at)
    } else if before == "to" {
        match planning(from) {
            Some(governor) if REFUSING.has(reading.form(governor)) => (Form::At(Stage::Refused), governor),
            Some(governor) if ACHIEVING.has(reading.form(governor)) => (Form::At(Stage::Done), governor),
            Some(governor) => (Form::At(Stage::Planned), governor),
            None => (Form::Open, at),
        }
    } else if word.ends_with("ing") {
        (if in_chain(&BE) { Form::At(Stage::UnderWay) } else { Form::Beside }, from)
    } else if reading.is_past(at) {
        (if in_chain(&PERFECT) || has_no_verb_before { Form::At(Stage::Done) } else { Form::Beside }, at)
    } else if is_headline && has_no_verb_before && word.ends_with('s') && !word.ends_with("ss") {
        (Form::At(Stage::Done), at)
    } else if planning(at).is_some() {
        (Form::Open, at)
    } else {
        (Form::Plain, at)
    }
}

#[cfg(test)]
mod tests {
    use super::{Stage, stages};
    use crate::clause::Readings;
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    /// A sentence that makes the language of an article known.
    const ENGLISH: &str = "This is what the people of the town have said about it to all of us.";

    /// The words at two stages in two statements, with their stages.
    fn words(one: &str, other: &str) -> Option<[(Stage, String); 2]> {
        let article =
            |text: &str| ProjectArticle { text: format!("{text}\n\n{ENGLISH}"), ..Default::default() };
        let story = Story::read(&[article(one), article(other)], Lexicon::default()).unwrap();
        let first = |given: usize| {
            let mut articles = story.articles.values().iter();
            articles.find(|article| article.input_index == given).unwrap().statements.clone().next().unwrap()
        };
        let ends = [first(0), first(1)];
        let readings = Readings::new(&story);
        let (a, b) = readings.pair(ends[0], ends[1]).unwrap();
        let (a, b) = stages(a, b)?;
        let text = |at: usize| &story.article(story.statement(ends[at]).article).source.text;
        Some([(a.stage, a.span.of(text(0)).to_owned()), (b.stage, b.span.of(text(1)).to_owned())])
    }

    #[track_caller]
    fn differ(one: &str, other: &str, expected: [(Stage, &str); 2]) {
        let expected = expected.map(|(stage, words)| (stage, words.to_owned()));
        assert_eq!(words(one, other), Some(expected.clone()));
        let [a, b] = expected;
        assert_eq!(words(other, one), Some([b, a]));
    }

    #[test]
    fn what_one_plans_the_other_reports_as_done() {
        use Stage::{Done, Planned};
        differ(
            "The county will hand out bottled water at the school from Thursday.",
            "The county handed out bottled water at the school on Thursday.",
            [(Planned, "will hand out"), (Done, "handed out")],
        );
        differ(
            "The council is set to vote on the bridge on Friday.",
            "The council voted on the bridge on Friday.",
            [(Planned, "set to vote"), (Done, "voted")],
        );
        differ(
            "The council is set to close the quarry on Friday.",
            "The council voted on Friday to close the quarry.",
            [(Planned, "set to close"), (Done, "voted on Friday to close")],
        );
        differ(
            "The vote on the bridge is expected to begin on Friday.",
            "The council voted on the bridge on Friday.",
            [(Planned, "expected to begin"), (Done, "voted")],
        );
        differ(
            "Residents urged the mayor to close the old quarry.",
            "The mayor has closed the old quarry.",
            [(Planned, "urged the mayor to close"), (Done, "closed")],
        );
    }

    #[test]
    fn what_one_refuses_the_other_reports() {
        use Stage::{Done, Refused};
        differ(
            "The company declined to pay the workers for the lost week.",
            "The company paid the workers for the lost week.",
            [(Refused, "declined to pay"), (Done, "paid")],
        );
    }

    #[test]
    fn what_one_tells_the_other_tells_undone() {
        use Stage::{Done, Reversed};
        differ(
            "The port lost contact with the ferry at noon.",
            "The port regained contact with the ferry at noon.",
            [(Done, "lost"), (Reversed, "regained")],
        );
    }

    #[test]
    fn one_stage_in_other_words_is_no_difference() {
        let same = [
            ("The council will vote on Friday.", "The council is expected to vote on Friday."),
            ("The mayor closed the quarry.", "The mayor has closed the quarry."),
            ("Scientists may have discovered a planet.", "Scientists have discovered a planet."),
            ("The fund will be exhausted by May.", "The fund is to become exhausted in May."),
            (
                "It will be a satellite stationed over the pole.",
                "A satellite will be stationed over the pole.",
            ),
            ("They hoped that the mayor would close it.", "They were calling on her for a close of it."),
        ];
        for (one, other) in same {
            assert_eq!(words(one, other), None, "{one} {other}");
            assert_eq!(words(other, one), None, "{other} {one}");
        }
    }
}
