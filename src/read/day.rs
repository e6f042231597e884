//! A day as papers write it: '4 June 2013', 'June 4, 2013', '4. Juni 2013', '4 juin 2013', '04.06.2013',
//! '2013-06-04'. What could be two days, such as 04/06/2013, is none.

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

/// The first day with its year that a line names, in ISO 8601.
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
    use super::day;

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
