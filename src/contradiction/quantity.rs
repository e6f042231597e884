//! Quantities: a number with what it counts or measures, in one unit for each thing measured.

use std::ops::Range;

use super::number::{Number, number};
use crate::clause::Reading;
use crate::language::word_list::WordTable;
use crate::words::WordKind;

/// Names of units: what they measure, and how many of the unit it is compared in.
static UNITS: WordTable = WordTable::new(include_str!("units.txt"));

/// Phrases before a number that say how it bounds the quantity.
const BOUNDS: &str = include_str!("bounds.txt");

/// A little less than all that rounding can do.
const ROUNDED: f64 = 0.99;

/// 'About' leaves so much of a number open, on both sides.
const ABOUT: f64 = 0.1;

/// So much of a number is lost when it is given in another unit.
const CONVERTED: f64 = 0.1;

/// What is counted may stand so many words after its number: '31 young men'.
const MAX_COUNTED_DISTANCE: usize = 2;

/// What a number counts or measures.
#[derive(Debug, Clone, PartialEq)]
pub enum Unit<'s> {
    /// Of a currency, by its sign or name.
    Money(&'s str),
    /// Of length, mass and so on; the name it is given in.
    Measure { of: &'static str, name: &'s str },
    /// With the word that it says something of, which comes next: '7 per cent bigger'.
    Percent(Option<&'s str>),
    /// Years that somebody has lived.
    Age,
    /// Things; the stems of the words after the number.
    Count(Vec<&'s str>),
}

/// A quantity that a statement gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity<'s> {
    pub unit: Unit<'s>,
    /// The least and the most it can be, in the unit that its kind is compared in.
    pub least: f64,
    pub most: f64,
    /// Half of the unit that it is given in.
    rounding: f64,
    /// The words it takes, its bound and unit among them.
    pub words: Range<usize>,
    /// Of those, the number.
    pub number: Range<usize>,
}

/// The quantities of a statement, in reading order.
pub fn quantities<'s>(reading: &Reading<'s>) -> Vec<Quantity<'s>> {
    let mut quantities = Vec::new();
    let mut at = 0;
    while at < reading.words.len() {
        match number(reading, at) {
            Some(number) => {
                at = number.words.end;
                if let Some(quantity) = quantity(reading, number).filter(|found| !is_of_date(reading, found))
                {
                    at = quantity.words.end.max(at);
                    if !quantities.last().is_some_and(|last| is_converted(reading, last, &quantity)) {
                        quantities.push(quantity);
                    }
                }
            }
            None => at += 1,
        }
    }
    quantities
}

/// Whether a quantity is the one before it in another unit: '40 metres (131 feet)'.
fn is_converted(reading: &Reading, before: &Quantity, quantity: &Quantity) -> bool {
    reading.before(quantity.words.start).contains('(') && before.is_comparable(quantity)
}

/// Whether the number is a day: 'June 4 meeting', '11 September attacks'.
fn is_of_date(reading: &Reading, quantity: &Quantity) -> bool {
    let is_near = |at: usize| crate::clause::month(reading, at).is_some();
    is_near(quantity.number.end) || quantity.number.start.checked_sub(1).is_some_and(is_near)
}

impl Quantity<'_> {
    /// Whether both count or measure the same kind of thing.
    pub fn is_comparable(&self, other: &Self) -> bool {
        match (&self.unit, &other.unit) {
            (Unit::Measure { of, .. }, Unit::Measure { of: other, .. }) => of == other,
            (Unit::Count(own), Unit::Count(other)) => {
                own.first().is_some_and(|first| other.contains(first))
                    || other.first().is_some_and(|first| own.contains(first))
            }
            (own, other) => own == other,
        }
    }

    /// Whether there is an amount that both can be.
    pub fn agrees(&self, other: &Self) -> bool {
        let converted = match (&self.unit, &other.unit) {
            (Unit::Measure { name, .. }, Unit::Measure { name: other, .. }) if name != other => CONVERTED,
            _ => 0.0,
        };
        let slack = |most: f64| if most.is_finite() { most * converted } else { 0.0 };
        // Whole years, hours, metres may be rounded.
        let whole = |quantity: &Self| {
            if matches!(quantity.unit, Unit::Measure { .. }) { quantity.rounding } else { 0.0 }
        };
        let open = whole(self).max(whole(other));
        self.least <= other.most + slack(other.most) + open
            && other.least <= self.most + slack(self.most) + open
    }
}

fn quantity<'s>(reading: &Reading<'s>, mut number: Number<'s>) -> Option<Quantity<'s>> {
    let first = number.words.clone();
    let mut lowest = None;
    if let Some(end) = range_end(reading, &number) {
        lowest = Some(number.value);
        number = end;
    }
    let (currency, start) = currency(reading, first.start);
    let (unit, end) = unit(reading, &number, currency)?;
    if let (Some(lowest), Unit::Money(_)) = (&mut lowest, &unit)
        && number.value > MONEY_SCALE * *lowest
    {
        *lowest *= MONEY_SCALE;
    }
    let factor = factor(&unit, &number);
    let (value, rounding) = (number.value * factor, number.rounding * factor);
    let (bound, start) = bound(reading, start);
    let low = lowest.map_or(value, |lowest| lowest * factor);
    let (least, most) = match bound {
        // Two numbers that touch where both are rounded are two numbers: 3.5 and 3.6 million.
        Bound::Exactly => (low - ROUNDED * rounding, value + ROUNDED * rounding),
        Bound::About => (low * (1.0 - ABOUT), value * (1.0 + ABOUT)),
        Bound::Nearly => (low * (1.0 - ABOUT), value),
        Bound::AtLeast => (low - rounding, f64::INFINITY),
        Bound::AtMost => (0.0, value + rounding),
    };
    Some(Quantity {
        unit,
        rounding: factor / 2.0,
        least,
        most,
        words: start..end,
        number: first.start..number.words.end,
    })
}

/// '3 to 4 million' dollars: what stands after the second holds for the first.
const MONEY_SCALE: f64 = 1e6;

/// The second number of a range that begins with this one: '12 to 14', '12-14'.
fn range_end<'s>(reading: &Reading<'s>, first: &Number<'s>) -> Option<Number<'s>> {
    let next = first.words.end;
    let is_joined = matches!(reading.before(next), "-" | "–" | " - " | " – ");
    let second = match reading.form(next) {
        "to" | "bis" | "à" => number(reading, next + 1),
        "and" | "und" | "et"
            if matches!(
                reading.form(first.words.start.wrapping_sub(1)),
                "between" | "zwischen" | "entre"
            ) =>
        {
            number(reading, next + 1)
        }
        _ if is_joined => joined(reading, next),
        _ => None,
    }?;
    (second.value > first.value).then_some(second)
}

/// A number after a hyphen, which would else be taken for a part of a name.
fn joined<'s>(reading: &Reading<'s>, at: usize) -> Option<Number<'s>> {
    number(reading, at)
}

/// The sign before a number, and where the quantity begins.
fn currency<'s>(reading: &Reading<'s>, at: usize) -> (Option<&'s str>, usize) {
    let before = reading.before(at);
    let sign = before.char_indices().next_back().filter(|(_, c)| is_currency(*c));
    (sign.and_then(|(start, _)| before.get(start..)), at)
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '¢'..='¥' | '฿' | '\u{20a0}'..='\u{20cf}')
}

fn unit<'s>(
    reading: &Reading<'s>,
    number: &Number<'s>,
    currency: Option<&'s str>,
) -> Option<(Unit<'s>, usize)> {
    let end = number.words.end;
    if let Some(sign) = currency {
        return Some((Unit::Money(sign), end));
    }
    if !number.suffix.is_empty() {
        let of = measure(number.suffix)?.0;
        return Some((Unit::Measure { of, name: number.suffix }, end));
    }
    if reading.before(end).starts_with('%') || reading.before(end).starts_with(" %") {
        return Some((percent(reading, end), end));
    }
    let ahead = [0, 1].map(|ahead| reading.form(end + ahead));
    match ahead {
        ["percent" | "pct" | "prozent", _] => return Some((percent(reading, end + 1), end + 1)),
        ["per" | "pour", "cent"] => return Some((percent(reading, end + 2), end + 2)),
        ["dollar" | "dollars", _] => return Some((Unit::Money("$"), end + 1)),
        ["euro" | "euros", _] => return Some((Unit::Money("€"), end + 1)),
        ["year" | "years", "old" | "olds"] | ["jahre", "alt" | "alte" | "alter" | "alten"] => {
            return Some((Unit::Age, end + 2));
        }
        [word, _] if word.starts_with("jährige") => return Some((Unit::Age, end + 1)),
        _ => {}
    }
    if reading.is_clause_start(end) {
        return None;
    }
    if let Some((of, _)) = measure(ahead[0]) {
        return Some((Unit::Measure { of, name: ahead[0] }, end + 1));
    }
    is_count(reading, number).then(|| counted(reading, end)).flatten()
}

fn percent<'s>(reading: &Reading<'s>, after: usize) -> Unit<'s> {
    let is_next = reading.counts(after) && !reading.is_clause_start(after);
    Unit::Percent(is_next.then(|| reading.stem(after)))
}

/// Whether a number can count what comes after it: no year, no clock time.
fn is_count(reading: &Reading, number: &Number) -> bool {
    let is_year = super::date::year(reading, number.words.start).is_some() && number.words.len() == 1;
    !is_year && !reading.before(number.words.end).contains(['-', '/', '–'])
}

/// What is counted: the words after a number, up to the end of the clause.
fn counted<'s>(reading: &Reading<'s>, end: usize) -> Option<(Unit<'s>, usize)> {
    let nouns: Vec<usize> = (end..end + MAX_COUNTED_DISTANCE)
        .take_while(|at| {
            let is_noun = reading
                .words
                .get(*at)
                .is_some_and(|word| word.kind != WordKind::Function && word.kind != WordKind::Figure);
            is_noun && !reading.is_clause_start(*at)
        })
        .collect();
    let last = nouns.last()? + 1;
    let stems = nouns.iter().filter_map(|at| reading.words.get(*at)).map(|word| word.stem).collect();
    Some((Unit::Count(stems), last.min(end + 1)))
}

fn factor(unit: &Unit, number: &Number) -> f64 {
    match unit {
        Unit::Measure { name, .. } => measure(name).map_or(1.0, |(_, factor)| factor),
        // '$2.5m'
        Unit::Money(_) if number.suffix == "m" => MONEY_SCALE,
        Unit::Money(_) if number.suffix == "k" => 1000.0,
        _ => 1.0,
    }
}

/// What a unit measures, and how much of the common unit it is.
fn measure(name: &str) -> Option<(&'static str, f64)> {
    let (of, factor) = UNITS.get(name)?.split_once(' ')?;
    Some((of, factor.parse().ok()?))
}

/// What an amount is a bound of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Bound {
    Exactly,
    About,
    Nearly,
    AtLeast,
    AtMost,
}

/// How the words before `at` bound the number there, and where they begin.
fn bound(reading: &Reading, at: usize) -> (Bound, usize) {
    let entries = BOUNDS.lines().filter_map(|line| line.rsplit_once(' '));
    let holds = |phrase: &str| {
        let words = phrase.split(' ').count();
        let start = at.checked_sub(words)?;
        phrase.split(' ').zip(start..).all(|(word, at)| reading.form(at) == word).then_some(start)
    };
    let found =
        entries.filter_map(|(phrase, kind)| Some((holds(phrase)?, kind))).min_by_key(|(start, _)| *start);
    let Some((start, kind)) = found else { return (Bound::Exactly, at) };
    let bound = match kind {
        "about" => Bound::About,
        "nearly" => Bound::Nearly,
        "least" => Bound::AtLeast,
        _ => Bound::AtMost,
    };
    (bound, start)
}
