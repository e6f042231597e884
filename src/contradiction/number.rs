//! Numbers, in figures and in words.

use std::ops::Range;

use crate::clause::Reading;
use crate::language::Language;
use crate::language::word_list::{WordList, WordTable};
use crate::words::WordKind;

/// Number words with what they are worth: 'eight 8'.
static ENGLISH: WordTable = WordTable::new(include_str!("number/english.txt"));
static GERMAN: WordTable = WordTable::new(include_str!("number/german.txt"));
static FRENCH: WordTable = WordTable::new(include_str!("number/french.txt"));

/// Things that are told apart by a number after them.
static NUMBERED: WordList = WordList::new(include_str!("number/numbered.txt"));

/// From here on a number word multiplies what stands before it: 'four hundred', 'two dozen'.
const MIN_SCALE: f64 = 100.0;

/// From here on a number word stands alone with the part of the number before it: 'two hundred thousand'.
const MIN_GROUP: f64 = 1000.0;

/// A whole number below this is exact where something is counted; others may be rounded.
const MIN_ROUND: f64 = 100.0;

/// At most so much of a number is lost by rounding.
const MAX_ROUNDING: f64 = 0.1;

/// A number, and the words it takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Number<'s> {
    pub words: Range<usize>,
    pub value: f64,
    /// How far the value that was rounded to it may lie from it.
    pub rounding: f64,
    /// What is written with the figures: 'm' of '80m'.
    pub suffix: &'s str,
}

/// The number that begins with the word at `at`.
pub fn number<'s>(reading: &Reading<'s>, at: usize) -> Option<Number<'s>> {
    let word = reading.words.get(at)?;
    if word.kind == WordKind::Figure { in_figures(reading, at) } else { in_words(reading, at) }
}

/// '3.6 billion', '14,000', '80m', '8 and a half'.
fn in_figures<'s>(reading: &Reading<'s>, at: usize) -> Option<Number<'s>> {
    if is_part_of_name(reading, at) {
        return None;
    }
    let form = reading.form(at);
    let figures_end = form.find(|c: char| !is_of_number(c)).unwrap_or(form.len());
    let (figures, suffix) = form.split_at_checked(figures_end)?;
    let mut digits = figures.to_owned();
    let mut end = at + 1;
    while suffix.is_empty() && is_group(reading, &digits, end) {
        digits += reading.form(end);
        end += 1;
    }
    let mut number = Number { words: at..end, value: amount(&digits)?, rounding: 0.0, suffix };
    number.rounding = rounding(&digits, number.value);
    if suffix.is_empty() {
        add_half(reading, &mut number);
        scale(reading, &mut number);
    } else if let Some(factor) = scale_of(reading.language, suffix).filter(|factor| *factor >= MIN_GROUP) {
        number.multiply(factor);
        number.suffix = "";
    }
    Some(number)
}

/// What a number in figures is worth. A sign before exactly three digits parts thousands; of the others the
/// first is the decimal one.
pub fn amount(figures: &str) -> Option<f64> {
    let digits_after = |place: usize| figures.bytes().skip(place + 1).take_while(u8::is_ascii_digit).count();
    let parts_thousands = |place: usize, c: char| !c.is_ascii_digit() && digits_after(place) == 3;
    let plain: String =
        figures.char_indices().filter(|(place, c)| !parts_thousands(*place, *c)).map(|(_, c)| c).collect();
    plain.replacen(',', ".", 1).parse().ok()
}

/// Whether the figures belong to a name: Tiangong-1, bridge 3.
fn is_part_of_name(reading: &Reading, at: usize) -> bool {
    let before = reading.before(at);
    let follows_name = at.checked_sub(1).and_then(|at| reading.words.get(at)).is_some_and(|word| {
        word.kind == WordKind::Name && before.trim().is_empty() && reading.language != Some(Language::German)
    });
    let is_joined =
        at > 0 && before.chars().all(|c| matches!(c, '-' | '‑' | '/' | '\'' | '’')) && !before.is_empty();
    let is_numbered =
        before.trim().is_empty() && at.checked_sub(1).is_some_and(|at| NUMBERED.has(reading.form(at)));
    follows_name || is_joined || is_numbered || before.ends_with('#')
}

/// Whether the word goes on with thousands parted by a space: '14 000'.
fn is_group(reading: &Reading, digits: &str, at: usize) -> bool {
    let form = reading.form(at);
    let is_space = matches!(reading.before(at), "\u{a0}" | "\u{202f}" | "\u{2009}")
        || reading.before(at) == " " && reading.language == Some(Language::French);
    is_space
        && digits.len() <= 3 + 3 * (digits.len() / 4)
        && form.len() == 3
        && form.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',')
}

/// Half of what the last digit counts that is not 0: 14,000 stands for 13,500 to 14,500.
fn rounding(digits: &str, value: f64) -> f64 {
    let is_whole = value.fract() == 0.0;
    if is_whole && value < MIN_ROUND {
        return 0.0;
    }
    let mut step = 1.0;
    if is_whole {
        while value % (step * 10.0) == 0.0 && step < value {
            step *= 10.0;
        }
        if step == 1.0 {
            return 0.0;
        }
    } else {
        let decimals = digits.rsplit(['.', ',']).next().map_or(0, str::len);
        (0..decimals).for_each(|_| step /= 10.0);
    }
    (step / 2.0).min(value * MAX_ROUNDING)
}

/// 'twenty-five', 'two hundred and fifty thousand', 'eight and a half', 'a dozen'.
fn in_words<'s>(reading: &Reading<'s>, at: usize) -> Option<Number<'s>> {
    let first = word_value(reading, at)?;
    let follows_one = at
        .checked_sub(1)
        .is_some_and(|at| matches!(reading.form(at), "a" | "one" | "ein" | "eine" | "einem" | "un"));
    if first >= MIN_SCALE && !follows_one && first != 100.0 && first != 1000.0 {
        return None;
    }
    let (mut sum, mut group, mut end) = (0.0, 0.0, at);
    while let Some(value) = word_value(reading, end).filter(|_| end == at || !reading.is_clause_start(end)) {
        if value >= MIN_GROUP {
            sum += f64::max(group, 1.0) * value;
            group = 0.0;
        } else if value >= MIN_SCALE || value == 12.0 && group > 0.0 {
            group = f64::max(group, 1.0) * value;
        } else if group % 100.0 == 0.0 || group % 10.0 == 0.0 && value < 10.0 {
            group += value;
        } else {
            break;
        }
        end += 1;
        if reading.form(end) == "and"
            && group >= MIN_SCALE
            && word_value(reading, end + 1).is_some_and(|next| next < MIN_SCALE)
        {
            end += 1;
        }
    }
    let mut number = Number { words: at..end, value: sum + group, rounding: 0.0, suffix: "" };
    add_half(reading, &mut number);
    scale(reading, &mut number);
    Some(number)
}

fn word_value(reading: &Reading, at: usize) -> Option<f64> {
    let form = reading.form(at);
    value_of(reading.language, form).or_else(|| {
        let (unit, tens) = form.split_once("und").filter(|_| reading.language == Some(Language::German))?;
        let unit = if unit == "ein" { 1.0 } else { value_of(reading.language, unit)? };
        Some(unit + value_of(reading.language, tens).filter(|tens| *tens >= 20.0)?)
    })
}

fn value_of(language: Option<Language>, word: &str) -> Option<f64> {
    let list = match language? {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::French => &FRENCH,
        _ => return None,
    };
    list.get(word)?.parse().ok()
}

fn scale_of(language: Option<Language>, word: &str) -> Option<f64> {
    value_of(language, word).filter(|value| *value >= MIN_SCALE || word == "dozen" || word == "dutzend")
}

fn add_half(reading: &Reading, number: &mut Number) {
    let end = number.words.end;
    if [0, 1, 2].map(|ahead| reading.form(end + ahead)) == ["and", "a", "half"] {
        number.value += 0.5;
        number.words.end += 3;
    }
}

/// The scales that follow: '3.6 billion', '25 hundred'.
fn scale(reading: &Reading, number: &mut Number) {
    while let Some(factor) = scale_of(reading.language, reading.form(number.words.end)) {
        number.multiply(factor);
        number.words.end += 1;
    }
}

impl Number<'_> {
    pub fn multiply(&mut self, factor: f64) {
        if self.rounding == 0.0 && factor >= MIN_GROUP {
            self.rounding = f64::min(0.5, self.value * MAX_ROUNDING);
        }
        self.value *= factor;
        self.rounding *= factor;
    }
}
