//! Dates as papers write them and as pages state them for machines, both in ISO 8601.

/// Returns the date that a page states for machines, in ISO 8601 and as precise as it is stated; `None` for
/// what is no such date.
///
/// Fractions of seconds are left out, and a space before the time becomes a `T`.
pub fn iso(text: &str) -> Option<String> {
    let text = text.trim();
    let (day, time) = match text.split_once(['T', 't', ' ']) {
        Some((day, time)) => (day, time.trim()),
        None => (text, ""),
    };
    let mut parts = day.split('-');
    let mut date = written(parts.next()?, 4, 1000..=2999)?.to_owned();
    for (range, part) in [1..=12, 1..=31].into_iter().zip(parts.by_ref()) {
        date = format!("{date}-{}", written(part, 2, range)?);
    }
    if parts.next().is_some() {
        return None;
    }
    if date.len() < 10 || time.is_empty() {
        return time.is_empty().then_some(date);
    }
    Some(clock(time).map_or(date.clone(), |time| format!("{date}T{time}")))
}

/// '14:30', '14:30:15.250Z', '14:30:15+0100', '14:30 +01:00'.
fn clock(text: &str) -> Option<String> {
    let at = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = text.split_at_checked(at)?;
    let mut parts = time.trim().split(':');
    let mut clock = format!("{}:{}", written(parts.next()?, 2, 0..=23)?, written(parts.next()?, 2, 0..=59)?);
    if let Some(seconds) = parts.next() {
        let seconds = seconds.split(['.', ',']).next().unwrap_or_default();
        clock = format!("{clock}:{}", written(seconds, 2, 0..=60)?);
    }
    let zone = match zone.get(..1) {
        None => String::new(),
        Some("Z" | "z") => "Z".to_owned(),
        Some(sign) => {
            let digits = zone.get(1..).unwrap_or_default().replace(':', "");
            let (hours, minutes) = digits.split_at_checked(2)?;
            let minutes = if minutes.is_empty() { "00" } else { minutes };
            format!("{sign}{}:{}", written(hours, 2, 0..=14)?, written(minutes, 2, 0..=59)?)
        }
    };
    parts.next().is_none().then_some(clock + &zone)
}

/// The number as it is written, when it has so many digits and lies in the range.
fn written(text: &str, digits: usize, range: std::ops::RangeInclusive<u32>) -> Option<&str> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && text.parse().is_ok_and(|number| range.contains(&number))).then_some(text)
}

/// What each month is called in four languages.
const MONTHS: [&str; 12] = [
    "january jan januar jänner janvier janv enero ene",
    "february feb februar feber février févr fév febrero",
    "march mar märz maerz mrz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug août aout agosto ago",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre déc diciembre dic",
];

/// Returns the first day with its year that a line names as papers write it, in ISO 8601: '4 June 2013',
/// 'June 4, 2013', '4. Juni 2013', '4 juin 2013', '04.06.2013', '2013-06-04'. What could be two days, such as
/// 04/06/2013, is none.
pub fn day(line: &str) -> Option<String> {
    let words: Vec<String> = line
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let figures = words.iter().find_map(|word| in_figures(word));
    let spoken = || {
        let mut at = words.iter().enumerate().filter_map(|(at, word)| Some((at, month(word)?)));
        at.find_map(|(at, month)| {
            let word = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", String::as_str);
            let (before, after, last) = (word(at.checked_sub(1)), word(Some(at + 1)), word(Some(at + 2)));
            let joined = if matches!(before, "de" | "of") { word(at.checked_sub(2)) } else { before };
            let year = if matches!(after, "de" | "of") { last } else { after };
            day_of_month(joined)
                .zip(full_year(year))
                .or_else(|| day_of_month(after).zip(full_year(last)))
                .map(|(day, year)| format!("{year}-{month:02}-{day:02}"))
        })
    };
    figures.or_else(spoken)
}

/// '2013-06-04', with or without a time; '04.06.2013'; '24/06/2013', whose first figure is no month.
fn in_figures(word: &str) -> Option<String> {
    let word = word.split('t').next().unwrap_or(word);
    let sign = word.chars().find(|c| matches!(c, '-' | '.' | '/'))?;
    let mut parts = word.trim_end_matches([':', '.']).split(sign);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = match sign {
        '-' | '/' if a.len() == 4 => (a, b, c),
        '.' => (c, b, a),
        '/' if number(a)? > 12 => (c, b, a),
        '/' if number(b)? > 12 => (c, a, b),
        _ => return None,
    };
    let month = number(month).filter(|month| (1..=12).contains(month))?;
    Some(format!("{}-{month:02}-{:02}", full_year(year)?, day_of_month(day)?))
}

fn month(word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.');
    MONTHS.iter().position(|names| names.split(' ').any(|name| name == word)).map(|at| at + 1)
}

/// '4', '04', '4.', '4th', '1er'.
fn day_of_month(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let ending = word.get(digits.len()..).unwrap_or_default();
    let is_day = matches!(ending, "" | "." | "st" | "nd" | "rd" | "th" | "er");
    number(digits).filter(|day| is_day && digits.len() <= 2 && (1..=31).contains(day))
}

fn full_year(word: &str) -> Option<&str> {
    let year = word.trim_end_matches(['.', ';', ':']);
    (year.len() == 4 && number(year).is_some_and(|year| (1700..=2199).contains(&year))).then_some(year)
}

fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{day, iso};

    #[test]
    fn a_date_stays_as_precise_as_it_is_stated() {
        for (stated, date) in [
            ("2013", "2013"),
            ("2013-06", "2013-06"),
            (" 2013-06-04 ", "2013-06-04"),
            ("2013-06-04T19:15", "2013-06-04T19:15"),
            ("2013-06-04 19:15:30", "2013-06-04T19:15:30"),
            ("2013-06-04T19:15:30.123Z", "2013-06-04T19:15:30Z"),
            ("2013-06-04T19:15:30+0200", "2013-06-04T19:15:30+02:00"),
            ("2013-06-04T19:15:30 -05", "2013-06-04T19:15:30-05:00"),
            ("2013-06-04T25:00", "2013-06-04"),
        ] {
            assert_eq!(iso(stated).as_deref(), Some(date), "{stated}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "today",
            "4 June 2013",
            "06/04/2013",
            "2013-13-01",
            "2013-06-04-05",
            "0000-00-00",
            "20130604",
        ] {
            assert_eq!(iso(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_as_papers_write_it() {
        for (line, iso) in [
            ("4 June 2013", "2013-06-04"),
            ("Tuesday, June 4, 2013", "2013-06-04"),
            ("June 4th, 2013 Tuesday", "2013-06-04"),
            ("Tues 4 Jun 2013 19.15 BST", "2013-06-04"),
            ("4. Juni 2013, 19:15 Uhr", "2013-06-04"),
            ("Mardi 1er août 2013", "2013-08-01"),
            ("4 de junio de 2013", "2013-06-04"),
            ("04.06.2013", "2013-06-04"),
            ("Stand: 4.6.2013", "2013-06-04"),
            ("Updated: 2013-06-04 19:15", "2013-06-04"),
            ("2013-06-04T19:15:00Z", "2013-06-04"),
            ("24/06/2013", "2013-06-24"),
            ("06/24/2013", "2013-06-24"),
            ("BRUSSELS, June 4, 2013 –", "2013-06-04"),
        ] {
            assert_eq!(day(line).as_deref(), Some(iso), "{line}");
        }
    }

    #[test]
    fn what_may_be_another_day_is_none() {
        for line in
            ["", "June 4", "4 June", "04/06/2013", "Tuesday", "June 2013", "2013", "99.99.2013", "5 may 12"]
        {
            assert_eq!(day(line), None, "{line}");
        }
    }
}
