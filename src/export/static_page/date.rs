//! A date as a reader writes it.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An ISO 8601 date in words, as precisely as it is known and no more; anything else as it is.
pub fn in_words(date: &str) -> String {
    worded(date).unwrap_or_else(|| date.to_owned())
}

fn worded(date: &str) -> Option<String> {
    // What follows ten characters is a time of day.
    let day = date.get(..10).unwrap_or(date);
    let mut parts = day.split('-');
    let year = number(parts.next()?, 4)?;
    let Some(month) = parts.next() else { return Some(format!("{year:04}")) };
    let month = MONTHS.get(number(month, 2)?.checked_sub(1)?)?;
    let Some(day) = parts.next() else { return Some(format!("{month} {year:04}")) };
    let day = number(day, 2).filter(|day| (1..=31).contains(day) && parts.next().is_none())?;
    Some(format!("{day} {month} {year:04}"))
}

/// The number that `text` writes with exactly so many digits.
fn number(text: &str, digits: usize) -> Option<usize> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn a_date_is_as_precise_as_it_is_known() {
        let dates = ["2015-06-24", "2013-06-04T09:30:00Z", "2015-06", "2015"].map(in_words);
        assert_eq!(dates, ["24 June 2015", "4 June 2013", "June 2015", "2015"]);
    }

    #[test]
    fn what_is_no_date_stays_as_it_is() {
        for date in
            ["Wednesday", "", "2015-13", "2015-00-01", "2015-06-32", "2015-6-1", "24/06/2015", "2015-06-2é"]
        {
            assert_eq!(in_words(date), date);
        }
    }
}
