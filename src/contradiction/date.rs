//! Dates, as far as a statement gives them, and what is told relative to the date of its article.

use std::ops::Range;

use super::Places;
use super::context::{Context, Likeness, names_differ};
use crate::clause::{Reading, month, weekday};

/// What is a year, when it is a number by itself.
const YEARS: Range<u16> = 1800..2100;

/// Words that say which part of a month or day is meant: 'late Thursday', 'mid May'.
const PARTS: [&str; 9] = ["early", "late", "mid", "end", "anfang", "mitte", "ende", "début", "fin"];

/// How an act lies to a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    At,
    By,
    Since,
    Until,
    Before,
    After,
}

/// A date that a statement gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    pub sense: Sense,
    pub year: Option<u16>,
    /// 1..=12.
    pub month: Option<u8>,
    /// 1..=31.
    pub day: Option<u8>,
    /// 0 is Monday.
    pub weekday: Option<u8>,
    /// The words it takes, with the preposition before it.
    pub words: Range<usize>,
}

impl Date {
    /// Whether there is a day that both can be.
    pub fn agrees(&self, other: &Self) -> bool {
        fn same<T: PartialEq + Copy>(one: Option<T>, other: Option<T>) -> bool {
            one.is_none() || other.is_none() || one == other
        }
        same(self.year, other.year)
            && same(self.month, other.month)
            && same(self.day, other.day)
            && same(self.weekday, other.weekday)
    }
}

/// A month without its year is at most so many months away.
const MAX_MONTHS: i16 = 6;

/// So many words before two dates must be the same.
const MIN_SHARED: usize = 2;

/// From this probability on two statements are about one act.
const MIN_SCORE: f64 = 0.3;

/// From this one on nearly certainly.
const MIN_SURE_SCORE: f64 = 0.85;

/// From this share of common words on two statements are worded nearly alike.
const MIN_ALIKE: f64 = 0.6;

/// From this one on there is little else in the shorter.
const MIN_SAME: f64 = 0.75;

/// So many words must be common at least.
const MIN_COMMON: usize = 4;

/// The words that give two dates for one act.
pub fn contradictions(a: &Reading, b: &Reading, likeness: &Likeness) -> Vec<Places> {
    if likeness.share < MIN_ALIKE || likeness.shared < MIN_COMMON || names_differ(a, b) {
        return Vec::new();
    }
    let (of_a, of_b) = (dates(a), dates(b));
    let has_match = |own: &Date, others: &[Date]| others.iter().any(|other| own.agrees(other));
    let pairs = of_a.iter().flat_map(|own| of_b.iter().map(move |other| (own, other)));
    let found = pairs.filter(|(own, other)| {
        own.sense == other.sense
            && !has_match(own, &of_b)
            && !has_match(other, &of_a)
            && is_same_act((a, own), (b, other), likeness)
    });
    found.map(|(own, other)| (own.words.clone(), other.words.clone())).collect()
}

/// Whether two dates are those of one act: the same word governs them, or one comes first in its sentence,
/// where the governing word comes after, or the sentences are nearly the same.
fn is_same_act((a, own): (&Reading, &Date), (b, other): (&Reading, &Date), likeness: &Likeness) -> bool {
    let (of_a, of_b) = (Context::new(a, &own.words), Context::new(b, &other.words));
    let shared = of_a.shared(&of_b);
    let score = (likeness.score)();
    let is_sure = score >= MIN_SURE_SCORE;
    let comes_first = of_a.left.is_empty() != of_b.left.is_empty();
    score >= MIN_SCORE && shared.left.is_governed && shared.left.count >= MIN_SHARED
        || comes_first && is_sure
        || is_sure && likeness.share >= MIN_SAME && shared.left.count >= MIN_SHARED
}

/// The dates of a statement, in reading order.
pub fn dates(reading: &Reading) -> Vec<Date> {
    let mut dates = Vec::new();
    let mut at = 0;
    while at < reading.words.len() {
        match date(reading, at) {
            Some(date) => {
                at = date.words.end;
                dates.push(date);
            }
            None => at += 1,
        }
    }
    dates
}

/// The year that the word is.
pub fn year(reading: &Reading, at: usize) -> Option<u16> {
    let is_bare = !reading.before(at).ends_with(['$', '£', '€', '-', '/', '#']);
    let form = reading.form(at);
    let year = (form.len() == 4).then(|| form.parse().ok()).flatten();
    year.filter(|year| YEARS.contains(year) && is_bare)
}

fn day(reading: &Reading, at: usize) -> Option<u8> {
    let form = reading.form(at);
    let digits = form.trim_end_matches(char::is_alphabetic);
    let ending = form.get(digits.len()..)?;
    let is_day = matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er");
    digits.parse().ok().filter(|day| is_day && digits.len() <= 2 && (1..=31).contains(day))
}

fn date(reading: &Reading, at: usize) -> Option<Date> {
    let mut date =
        Date { sense: Sense::At, year: None, month: None, day: None, weekday: None, words: at..at };
    let mut end = at;
    if let Some(weekday) = weekday(reading.form(end)) {
        date.weekday = Some(weekday);
        end += 1;
    }
    match day(reading, end).zip(month(reading, end + 1)) {
        Some((day, month)) => {
            (date.day, date.month) = (Some(day), Some(month));
            end += 2;
        }
        None => {
            if let Some(month) = month(reading, end) {
                date.month = Some(month);
                end += 1;
                if let Some(day) = day(reading, end) {
                    date.day = Some(day);
                    end += 1;
                }
            }
        }
    }
    let is_after_month = date.month.is_some() || end == at;
    if let Some(year) = year(reading, end).filter(|_| is_after_month) {
        date.year = Some(year);
        end += 1;
    }
    if end == at {
        return relative(reading, at);
    }
    let (sense, start) = sense(reading, at);
    let is_doubtful = date.day.is_none() && date.year.is_none() && date.weekday.is_none();
    if start == at && (is_doubtful && is_ambiguous(reading.form(at)) || !is_dated_alone(&date)) {
        return None;
    }
    date.sense = sense;
    date.words = start..end;
    date.year = date.year.or_else(|| nearest_year(reading, date.month?));
    Some(date)
}

/// The year in which a month is nearest to the date of the article.
fn nearest_year(reading: &Reading, month: u8) -> Option<u16> {
    let (year, now, _) = ymd(reading.article_date?)?;
    Some(match i16::from(month) - i16::from(now) {
        ahead if ahead > MAX_MONTHS => year.saturating_sub(1),
        ahead if ahead < -MAX_MONTHS => year.saturating_add(1),
        _ => year,
    })
}

/// A year without a preposition may be a part of a name or a number.
fn is_dated_alone(date: &Date) -> bool {
    date.month.is_some() || date.weekday.is_some()
}

fn is_ambiguous(form: &str) -> bool {
    matches!(form, "may" | "march" | "mars" | "august")
}

/// How the words before a date set it in time, and where they begin.
fn sense(reading: &Reading, at: usize) -> (Sense, usize) {
    let mut start = at;
    while let Some(before) = start.checked_sub(1).filter(|before| is_part(reading, *before)) {
        start = before;
    }
    let Some(before) = start.checked_sub(1) else { return (Sense::At, start) };
    let sense = match reading.form(before) {
        "in" | "on" | "at" | "im" | "am" | "en" | "of" | "as" | "du" | "le" | "this" | "dans" => Sense::At,
        "by" => Sense::By,
        "since" | "from" | "seit" | "ab" | "depuis" | "dès" => Sense::Since,
        "until" | "till" | "to" | "through" | "bis" => Sense::Until,
        "before" | "vor" | "avant" => Sense::Before,
        "after" | "nach" | "après" => Sense::After,
        _ => return (Sense::At, start),
    };
    (sense, before)
}

fn is_part(reading: &Reading, at: usize) -> bool {
    let form = reading.form(at);
    PARTS.contains(&form)
        || form == "of" && at.checked_sub(1).is_some_and(|at| PARTS.contains(&reading.form(at)))
        || form == "the" && PARTS.contains(&reading.form(at + 1))
}

/// 'Yesterday', 'last month': only where the date of the article is known.
fn relative(reading: &Reading, at: usize) -> Option<Date> {
    let (year, month, day) = ymd(reading.article_date?)?;
    let next = reading.form(at + 1);
    let of_day = |shift: i64| {
        let (year, month, day) = civil(days(year, month, day?) + shift);
        Some(Date {
            sense: Sense::At,
            year: Some(year),
            month: Some(month),
            day: Some(day),
            weekday: None,
            words: at..at + 1,
        })
    };
    let shift = match reading.form(at) {
        "yesterday" | "gestern" | "hier" => return of_day(-1),
        "today" | "heute" | "tonight" => return of_day(0),
        "tomorrow" | "morgen" | "demain" => return of_day(1),
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let date = |year: i64, month: Option<u8>| Date {
        sense: Sense::At,
        year: u16::try_from(year).ok(),
        month,
        day: None,
        weekday: None,
        words: at..at + 2,
    };
    match next {
        "year" => Some(date(i64::from(year) + shift, None)),
        "month" => {
            let months = i64::from(year) * 12 + i64::from(month) - 1 + shift;
            Some(date(months.div_euclid(12), u8::try_from(months.rem_euclid(12) + 1).ok()))
        }
        _ => None,
    }
}

/// Year, month and, where it is given, day of a date in ISO 8601.
fn ymd(iso: &str) -> Option<(u16, u8, Option<u8>)> {
    let mut parts = iso.get(..10).unwrap_or(iso).split('-');
    let (year, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((year, month, parts.next().and_then(|day| day.parse().ok())))
}

/// Days since 1 January 1970 (Howard Hinnant, 'chrono-Compatible Low-Level Date Algorithms').
fn days(year: u16, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of so many days since 1 January 1970 (the same source).
fn civil(days: i64) -> (u16, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    ((year + era * 400 + i64::from(month <= 2)) as u16, month as u8, day as u8)
}
