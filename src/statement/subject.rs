//! Verbs of speech and their subjects: 'Mr Hunt will add', 'said Jane Doe, an analyst'.

use crate::clean::bare;
use crate::language::word_list::WordList;
use crate::span::Span;

/// Most words of a speaker's name.
const MAX_NAME_WORDS: usize = 8;

static SPEECH_VERBS: WordList = WordList::new(include_str!("subject/speech_verbs.txt"));

/// Words between a subject and its verb of speech.
static BETWEEN: WordList = WordList::new(include_str!("subject/between.txt"));

/// Words at which a subject cannot begin earlier.
static CLAUSE: WordList = WordList::new(include_str!("subject/clause.txt"));

/// Words of offices and roles, which stand before a name or for it.
static ROLES: WordList = WordList::new(include_str!("subject/roles.txt"));

/// Titles that belong to a name.
static TITLES: WordList = WordList::new(include_str!("subject/titles.txt"));

/// Words that begin a sentence with a capital and name no one.
static NO_NAME: WordList = WordList::new(include_str!("subject/no_name.txt"));

/// Words after which a name that follows its verb is over.
static AFTER_NAME: WordList = WordList::new(include_str!("subject/after_name.txt"));

/// Words that make a clause of what would be a name.
static FINITE: WordList = WordList::new(include_str!("subject/finite.txt"));

/// Words that can open the name of someone who speaks.
static BEGINS_NAME: WordList = WordList::new(include_str!("subject/begins_name.txt"));

static ARTICLES: WordList = WordList::new(include_str!("subject/articles.txt"));

/// Words before a name that are no part of it.
static JOINS: WordList = WordList::new("and in on for to still also but then");

/// Words in small letters inside a name.
static IN_NAME: WordList = WordList::new("of the for and de von van al bin");

/// Whether `word` is a verb of speech, in small letters.
pub(crate) fn is_speech_verb(word: &str) -> bool {
    word.starts_with(char::is_lowercase) && SPEECH_VERBS.has(word)
}

/// Whether `word`, as written, is a title that belongs to a name, or an office.
pub(crate) fn is_title(word: &str) -> bool {
    let lower = bare(word).to_lowercase();
    TITLES.has(&lower) || ROLES.has(&lower)
}

/// What the subject of a verb of speech is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// The bytes of the article that name them.
    Named(Span),
    /// 'he' or 'she'.
    Person,
    /// 'it' or 'they'.
    Unknown,
}

/// A word outside quotation marks, or a whole quotation.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    pub span: Span,
    /// Without the marks around it; empty for a quotation.
    pub word: &'a str,
    /// The word in small letters.
    pub lower: String,
    /// Whether a comma or another mark that parts clauses follows.
    pub parts: bool,
}

impl Token<'_> {
    pub fn is_quote(&self) -> bool {
        self.word.is_empty()
    }

    fn is_capital(&self) -> bool {
        self.word.starts_with(char::is_uppercase)
    }

    fn is(&self, list: &WordList) -> bool {
        list.has(&self.lower)
    }

    fn is_any(&self, words: &[&str]) -> bool {
        words.contains(&self.lower.as_str())
    }

    /// 'saying', which takes its subject from the clause before.
    fn is_participle(&self) -> bool {
        self.word.ends_with("ing")
    }
}

/// Who speaks by the word at `at`: a verb of speech or 'according to'. `None` when the word is
/// neither, or its subject cannot be read.
pub(super) fn speaker_at(tokens: &[Token], at: usize) -> Option<Who> {
    let token = tokens.get(at)?;
    if is_speech_verb(token.word) {
        subject(tokens, at)
    } else if token.is_any(&["according"]) && tokens.get(at + 1)?.is_any(&["to"]) {
        name_after(tokens, at + 2)
    } else {
        None
    }
}

/// The subject of the verb at `at`.
fn subject(tokens: &[Token], at: usize) -> Option<Who> {
    let before = tokens.get(..at)?;
    let verb = tokens.get(at)?;
    let between = |token: &&Token| !token.is_quote() && !token.parts && token.is(&BETWEEN);
    let end = at - before.iter().rev().take_while(between).count();
    let phrase = before.get(..end)?;
    let inverted = || name_after(tokens, at + 1).filter(|_| !verb.is_participle());
    match phrase.last() {
        // '…," said Jane Doe'; 'The document, entitled "…," warns'
        None if end == at => inverted(),
        Some(last) if last.is_quote() => inverted().or_else(|| apposed(phrase)),
        // 'said Jane Doe, an analyst'; 'Jane Doe, an analyst, said'; '…, saying'
        Some(last) if last.parts && end == at => {
            inverted().or_else(|| apposed(phrase)).or_else(|| leading(before))
        }
        _ => tail(phrase).and_then(named).or_else(|| leading(before)),
    }
}

/// 'Park Soo-hyun' of 'Park Soo-hyun, the spokesman for …,': the words up to the first comma
/// after the last quotation that other words follow.
fn apposed(phrase: &[Token]) -> Option<Who> {
    let inner = phrase.get(..phrase.len().checked_sub(1)?)?;
    let from = inner.iter().rposition(Token::is_quote).map_or(0, |quote| quote + 1);
    let entitled = phrase.last()?.is_quote();
    let clause = phrase.get(if entitled { 0 } else { from }..)?;
    let comma = clause.iter().position(|token| token.parts)?;
    named(clause.get(..=comma)?)
}

/// The noun phrase that `tokens` end in.
fn tail<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    let stops =
        |token: &Token| token.is_quote() || token.parts || token.is(&CLAUSE) || is_speech_verb(token.word);
    let from = tokens.iter().rposition(stops).map_or(0, |stop| stop + 1);
    let phrase = tokens.get(from..).filter(|phrase| !phrase.is_empty())?;
    // 'Tong Zhao, a fellow at the center told CNN': the name before says more.
    let described = phrase.first()?.is_any(&["a", "an", "the"]);
    let earlier = tokens.get(..from)?;
    let run = earlier
        .iter()
        .rev()
        .enumerate()
        .take_while(|(at, token)| token.is_capital() && token.parts == (*at == 0))
        .count();
    let name = earlier.get(from - run..)?;
    let starts =
        from.checked_sub(run + 1).and_then(|before| earlier.get(before)).is_none_or(|token| token.parts);
    let is_name = (2..=4).contains(&run) && starts && name.first().is_some_and(|first| !first.is(&NO_NAME));
    Some(if described && is_name { name } else { phrase })
}

/// The noun phrase that begins at `from`, when a comma, a preposition or the end follows it:
/// 'said Jane Doe, an analyst', 'said a spokesman on Tuesday'.
fn name_after(tokens: &[Token], from: usize) -> Option<Who> {
    let phrase = tokens.get(from..)?;
    let stop = |token: &Token| token.is_quote() || token.is(&CLAUSE) || token.is(&AFTER_NAME);
    let end = phrase.iter().position(stop).unwrap_or(phrase.len());
    let comma = phrase.iter().position(|token| token.parts).map_or(end, |comma| comma + 1);
    let phrase = phrase.get(..end.min(comma))?;
    let verbal = phrase.iter().any(|token| is_speech_verb(token.word) || token.is(&FINITE));
    if verbal { None } else { named(phrase) }
}

/// What a noun phrase names; `None` when it is no one who could speak.
fn named(phrase: &[Token]) -> Option<Who> {
    let begins = |token: &Token| token.is_capital() && !token.is(&JOINS) || token.is(&BEGINS_NAME);
    let phrase = phrase.get(phrase.iter().position(begins)?..)?;
    let first = phrase.first()?;
    if phrase.len() == 1 && first.is_any(&["he", "she"]) {
        return Some(Who::Person);
    }
    if phrase.len() == 1 && first.is_any(&["it", "they", "we", "i", "you"]) {
        return Some(Who::Unknown);
    }
    let role = phrase.iter().any(|token| token.is(&ROLES));
    let proper = phrase.iter().all(|token| token.is_capital() || token.is(&ROLES) || token.is(&IN_NAME));
    let speaks = if first.is(&ARTICLES) {
        phrase.len() > 1 && !phrase.iter().any(|token| token.is(&FINITE) || is_speech_verb(token.word))
    } else {
        (proper || role) && !first.is(&NO_NAME)
    };
    if phrase.len() <= MAX_NAME_WORDS && speaks {
        whole(without_office(phrase)).map(Who::Named)
    } else {
        None
    }
}

/// The full name behind the last word of an office; the whole phrase when there is none.
fn without_office<'t, 'a>(phrase: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let office = phrase.iter().rposition(|token| token.is(&ROLES));
    let behind = office.and_then(|office| phrase.get(office + 1..)).unwrap_or_default();
    let capitals = behind.iter().take_while(|token| token.is_capital()).count();
    let name = behind.get(..capitals).unwrap_or_default();
    if (2..=4).contains(&name.len()) { name } else { phrase }
}

/// Who the statement begins with: 'Mr Hunt is expected to …', 'He continued …'.
pub(super) fn leading(tokens: &[Token]) -> Option<Who> {
    let from = tokens.iter().take_while(|token| token.is_any(&["but", "and", "still", "then"])).count();
    let tokens = tokens.get(from..)?;
    if tokens.first()?.is_any(&["he", "she"]) {
        return Some(Who::Person);
    }
    let capitals = tokens.iter().take_while(|token| token.is_capital()).count();
    let name = tokens.get(..capitals)?;
    let said_of = tokens.get(capitals).is_some_and(|next| !next.is_quote());
    let owned = name.iter().any(|token| token.word.ends_with("'s") || token.word.ends_with("’s"));
    let is_name = (1..=5).contains(&capitals) && !owned && !name.iter().any(|token| token.is(&NO_NAME));
    if said_of && is_name { whole(without_office(name)).map(Who::Named) } else { None }
}

/// From the first to the last byte of a phrase.
fn whole(phrase: &[Token]) -> Option<Span> {
    Some(Span::new(phrase.first()?.span.start(), phrase.last()?.span.end()))
}
