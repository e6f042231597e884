//! Figures and dates, and where two statements give different ones.

use std::collections::BTreeSet;

use crate::index::{ById, StatementId};
use crate::language::Language;
use crate::span::Span;
use crate::story::{Statement, Story};

/// A word of at most so many small letters is taken for a preposition: 'by', 'over', 'depuis'.
const MAX_PREPOSITION_CHARS: usize = 6;

/// What is a year, when it is a number by itself.
const YEARS: std::ops::Range<f64> = 1900.0..2100.0;

/// The figures and dates of one statement, in reading order.
#[derive(Debug, Default)]
pub struct Figures {
    given: Vec<Figure>,
    values: BTreeSet<Value>,
}

/// A figure or a date, and where it stands in its statement.
#[derive(Debug)]
struct Figure {
    value: Value,
    /// With the words that make it readable: 'by 2012', 'over 2,500 attacks'.
    span: Span,
}

/// Equal for equal figures, however they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Date(Date),
    /// The bits of the number, an order among numbers that are not negative; `None` for what is no number,
    /// such as 24.6.2015.
    Amount(Option<u64>),
}

/// A date, as far as statements give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Date {
    Year(u64),
    Month(&'static str),
}

/// Where two statements give different figures, each in the text of its article: an amount where the other
/// gives another amount, a date where it gives another date. A figure that only one of them gives is no
/// difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    pub own: Vec<Span>,
    pub other: Vec<Span>,
}

/// By statement of the story: its figures, in the text of its article.
pub fn figures(story: &Story) -> ById<StatementId, Figures> {
    let of = |statement: &Statement| {
        let start = statement.parsed.span.start();
        let in_article = |span: Span| Span::new(start + span.start(), start + span.end());
        let given = read(story.text(statement), story.language(statement));
        given.map(|figure| Figure { span: in_article(figure.span), ..figure }).collect()
    };
    story.statements.values().iter().map(of).collect()
}

impl Figures {
    /// What these give where `other` gives something else.
    pub fn differing(&self, other: &Self) -> Option<Differing> {
        let (own, theirs) = (self.lacking(other), other.lacking(self));
        let differing = Differing { own: facing(&own, &theirs), other: facing(&theirs, &own) };
        (!differing.own.is_empty()).then_some(differing)
    }

    /// Those that `other` has not.
    fn lacking(&self, other: &Self) -> Vec<&Figure> {
        self.given.iter().filter(|figure| !other.values.contains(&figure.value)).collect()
    }
}

impl FromIterator<Figure> for Figures {
    fn from_iter<I: IntoIterator<Item = Figure>>(figures: I) -> Self {
        let given: Vec<Figure> = figures.into_iter().collect();
        let mut values = BTreeSet::new();
        values.extend(given.iter().map(|figure| figure.value));
        Self { given, values }
    }
}

impl Value {
    fn is_date(self) -> bool {
        matches!(self, Self::Date(_))
    }
}

/// Those of `some` that have one of their own kind among `others`.
fn facing(some: &[&Figure], others: &[&Figure]) -> Vec<Span> {
    let [amounts, dates] = [false, true].map(|date| others.iter().any(|other| other.value.is_date() == date));
    let faces = |figure: &&&Figure| if figure.value.is_date() { dates } else { amounts };
    some.iter().filter(faces).map(|figure| figure.span).collect()
}

/// The figures in `text`, which is in `language` when that is known, else most likely in English.
fn read(text: &str, language: Option<Language>) -> impl Iterator<Item = Figure> {
    let language = language.unwrap_or(Language::English);
    let words = words(text);
    (0..words.len()).filter_map(move |place| {
        let word = words.get(place)?.of(text);
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let before = before.filter(|before| is_preposition(before.of(text))).copied();
        let value = match number(word) {
            Some(number) => value(number),
            // 'May' is a month after a preposition alone: otherwise it is a verb, or Theresa May.
            None => Value::Date(Date::Month(month(word, language).filter(|_| before.is_some())?)),
        };
        let is_counting = !value.is_date() && is_plain_number(word);
        let after = words.get(place + 1).filter(|_| is_counting).copied();
        Some(Figure { value, span: phrase(text, before, *words.get(place)?, after) })
    })
}

/// What stands between white space.
fn words(text: &str) -> Vec<Span> {
    let mut start = 0;
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let span = Span::new(start, start + word.trim_end().len());
        start += word.len();
        span
    });
    words.filter(|word| !word.is_empty()).collect()
}

fn is_preposition(word: &str) -> bool {
    word.chars().all(char::is_lowercase) && (1..=MAX_PREPOSITION_CHARS).contains(&word.chars().count())
}

/// The number in a word, such as '2,500' in '$2,500.'; none that is part of a name, such as Tiangong-1.
fn number(word: &str) -> Option<&str> {
    let mut before = None;
    for (place, c) in word.char_indices() {
        if c.is_ascii_digit() && before.is_none_or(|before: char| !before.is_alphanumeric() && before != '-')
        {
            let rest = word.get(place..)?;
            let end = rest.find(|c: char| !is_of_number(c)).unwrap_or(rest.len());
            return rest.get(..end).map(|number| number.trim_end_matches(['.', ',']));
        }
        before = Some(c);
    }
    None
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',')
}

/// What a number is worth. A sign before exactly three digits parts thousands; of the others the first is
/// the decimal one.
fn value(number: &str) -> Value {
    let digits_after = |place: usize| number.bytes().skip(place + 1).take_while(u8::is_ascii_digit).count();
    let parts_thousands = |place: usize, c: char| !c.is_ascii_digit() && digits_after(place) == 3;
    let number: String =
        number.char_indices().filter(|(place, c)| !parts_thousands(*place, *c)).map(|(_, c)| c).collect();
    match number.replacen(',', ".", 1).parse::<f64>() {
        Ok(year) if YEARS.contains(&year) => Value::Date(Date::Year(year.to_bits())),
        Ok(amount) => Value::Amount(Some(amount.to_bits())),
        Err(_) => Value::Amount(None),
    }
}

fn month(word: &str, language: Language) -> Option<&'static str> {
    language.month(word.trim_end_matches(|c: char| !c.is_alphabetic()))
}

/// Whether a word is a number and no more, such as '2,500', '$5' or '30%', so that what follows is counted.
fn is_plain_number(word: &str) -> bool {
    let word = word.strip_suffix('%').unwrap_or(word);
    let is_number =
        |word: &str| word.ends_with(|c: char| c.is_ascii_digit()) && word.chars().all(is_of_number);
    let mut after_sign = word.chars();
    after_sign.next();
    is_number(word) || is_number(after_sign.as_str())
}

/// A figure with the preposition before it and what it counts, without punctuation around them.
fn phrase(text: &str, before: Option<Span>, figure: Span, after: Option<Span>) -> Span {
    let whole = Span::new(before.unwrap_or(figure).start(), after.unwrap_or(figure).end());
    let counts = |c: char| c.is_alphanumeric() || is_currency(c);
    let phrase = whole.of(text);
    let start = whole.start() + phrase.len() - phrase.trim_start_matches(|c| !counts(c)).len();
    let end = whole.start() + phrase.trim_end_matches(|c| !counts(c) && c != '%').len();
    Span::new(start, end)
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '¢'..='¥' | '฿' | '\u{20a0}'..='\u{20cf}')
}

#[cfg(test)]
mod tests {
    use super::{Figures, read};
    use crate::language::Language;

    /// The phrases of the figures that `own` gives, and `other` in their place.
    fn differing<'t>(own: &'t str, other: &'t str, language: Language) -> (Vec<&'t str>, Vec<&'t str>) {
        let [a, b] = [own, other].map(|text| read(text, Some(language)).collect::<Figures>());
        a.differing(&b).map_or_else(Default::default, |differing| {
            let phrases = |text: &'t str, spans: Vec<crate::span::Span>| {
                spans.into_iter().map(|span| span.of(text)).collect()
            };
            (phrases(own, differing.own), phrases(other, differing.other))
        })
    }

    fn in_english<'t>(own: &'t str, other: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
        differing(own, other, Language::English)
    }

    #[test]
    fn a_date_stands_against_a_date_and_an_amount_against_an_amount() {
        let own = "The centre is to be fully operational by October, after over 2,500 attacks.";
        let other = "It will be ready by 2012; it coped with “some” 2,400 attacks last year.";
        assert_eq!(
            in_english(own, other),
            (vec!["by October", "over 2,500 attacks"], vec!["by 2012", "2,400 attacks"])
        );
        assert_eq!(in_english("It had 12 ships in 2007.", "It was ready by 2007."), (vec![], vec![]));
    }

    #[test]
    fn a_figure_that_one_alone_gives_is_no_difference() {
        assert_eq!(in_english("Ministers met on Tuesday.", "12 ministers met in 2007."), (vec![], vec![]));
        assert_eq!(in_english("12 ministers met.", "In 2007, 12 met 30 others."), (vec![], vec![]));
    }

    #[test]
    fn one_number_is_one_however_it_is_written() {
        for (one, same) in
            [("2,500", "2500"), ("2.500", "2500"), ("2,5", "2.5"), ("$3.50", "3.5"), ("(07)", "7")]
        {
            let [one, same] = [one, same].map(|figure| format!("About {figure} came"));
            assert_eq!(in_english(&one, &same), (vec![], vec![]), "{one} {same}");
        }
        assert_eq!(in_english("It cost $2.5m", "It cost $25m"), (vec!["cost $2.5m"], vec!["cost $25m"]));
    }

    #[test]
    fn no_figure_is_a_part_of_a_name() {
        let none = (vec![], vec![]);
        assert_eq!(in_english("Tiangong-1 fell on Covid19 wards", "Tiangong-2 fell on 3 wards"), none);
        assert_eq!(in_english("In 2007 May said so", "In 2009 she said so"), (vec!["2007"], vec!["2009"]));
    }

    #[test]
    fn months_are_known_in_the_language_of_the_article() {
        let found = differing("Elle sera prête en juin.", "Elle sera prête dès mars.", Language::French);
        assert_eq!(found, (vec!["en juin"], vec!["dès mars"]));
        let found = differing("bis Juni fertig", "im März fertig", Language::German);
        assert_eq!(found, (vec!["bis Juni"], vec!["im März"]));
    }
}
