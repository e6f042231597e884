//! Dates as pages state them for machines.

/// The date, in ISO 8601 and as precise as it is stated; `None` for what is no such date.
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

#[cfg(test)]
mod tests {
    use super::iso;

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
}
