//! What a plain text states about itself: title, outlet, author, date and address, in lines with labels, in
//! the lines that papers and their databases set around a story. What it does not state stays unknown.

use super::date::day;
use crate::clean::{self, Block, BlockKind, DropReason, begins_byline};
use crate::project::{Detail, ProjectArticle};

/// How many lines at a text's head are searched; databases set some of them at its foot too.
const HEAD_LINES: usize = 14;
const FOOT_LINES: usize = 8;

/// Longer lines state nothing but the story.
const MAX_LINE_BYTES: usize = 200;

/// Labels before a colon, in small letters, and what follows them.
const LABELS: [(&str, Detail); 28] = [
    ("title", Detail::Title),
    ("headline", Detail::Title),
    ("titel", Detail::Title),
    ("überschrift", Detail::Title),
    ("titre", Detail::Title),
    ("outlet", Detail::Outlet),
    ("source", Detail::Outlet),
    ("publication", Detail::Outlet),
    ("newspaper", Detail::Outlet),
    ("quelle", Detail::Outlet),
    ("medium", Detail::Outlet),
    ("zeitung", Detail::Outlet),
    ("média", Detail::Outlet),
    ("journal", Detail::Outlet),
    ("author", Detail::Author),
    ("byline", Detail::Author),
    ("autor", Detail::Author),
    ("autorin", Detail::Author),
    ("auteur", Detail::Author),
    ("date", Detail::Date),
    ("published", Detail::Date),
    ("publication date", Detail::Date),
    ("datum", Detail::Date),
    ("veröffentlicht", Detail::Date),
    ("publié", Detail::Date),
    ("url", Detail::Url),
    ("link", Detail::Url),
    ("address", Detail::Url),
];

/// An article of this text, with what it states.
pub fn article(text: &str) -> ProjectArticle {
    let mut article = ProjectArticle::default();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let foot = lines.len().saturating_sub(FOOT_LINES).max(HEAD_LINES);
    let edges = || {
        let edges = lines.iter().take(HEAD_LINES).chain(lines.iter().skip(foot));
        edges.copied().filter(|line| line.len() <= MAX_LINE_BYTES)
    };
    for line in edges() {
        labelled(&mut article, line);
    }
    let blocks = clean::blocks(text, &[], &[]);
    let of_kind = |wanted: fn(&Block) -> bool| {
        blocks.iter().filter(move |block| wanted(block)).map(|block| block.span.of(text))
    };
    // Before a story only.
    let byline = of_kind(|block| block.kind == BlockKind::Byline && block.reason.is_none());
    article.author = article.author.or_else(|| byline.take(1).find_map(|line| authors(after_by(line))));
    let dated = |block: &Block| {
        block.kind == BlockKind::Dateline
            && (block.reason.is_none() || block.reason == Some(DropReason::Timestamp))
    };
    let days = edges().filter_map(whole_day).chain(of_kind(dated).filter_map(day));
    article.date = article.date.or_else(|| days.into_iter().next());
    article.url = article.url.or_else(|| edges().find_map(url));
    if article.outlet.is_none() && edges().any(is_of_database) {
        article.outlet = beside_date(&lines);
    }
    text.clone_into(&mut article.text);
    article
}

/// 'LENGTH: 523 words', '523 words', 'Document 3 of 40' and what else only a database writes.
fn is_of_database(line: &str) -> bool {
    let line = line.to_lowercase();
    ["length: ", "length:\u{a0}", "load-date: ", "copyright ", "(c) ", "© "]
        .iter()
        .any(|mark| line.starts_with(mark))
        || is_count(&line)
}

/// '512 words', 'Länge: 512 Wörter'.
fn is_count(line: &str) -> bool {
    line.split_once(' ').is_some_and(|(n, unit)| {
        n.bytes().all(|byte| byte.is_ascii_digit())
            && matches!(unit.to_lowercase().as_str(), "words" | "wörter" | "mots" | "palabras")
    })
}

/// Databases set the outlet's name right above the line with the date, or below it where the count of words
/// stands above.
fn beside_date(lines: &[&str]) -> Option<String> {
    let at = lines.iter().take(HEAD_LINES).position(|line| whole_day(line).is_some())?;
    let above = at.checked_sub(1).and_then(|at| lines.get(at))?;
    let name = if is_count(above) { lines.get(at + 1)? } else { above };
    let is_name = name.len() <= 60
        && name.starts_with(char::is_uppercase)
        && !name.ends_with(['.', '!', '?', ':'])
        && !name.contains(": ")
        && name.split_whitespace().count() <= 7;
    is_name.then(|| (*name).to_owned())
}

/// Takes 'Outlet: The Courier' for what it says, unless that is known.
fn labelled(article: &mut ProjectArticle, line: &str) {
    let Some((label, value)) = line.split_once(':') else { return };
    let (label, value) = (label.trim().to_lowercase(), value.trim());
    let Some((_, detail)) = LABELS.iter().find(|(known, _)| *known == label) else { return };
    if value.is_empty() {
        return;
    }
    let (known, stated) = match detail {
        Detail::Title => (&mut article.title, Some(value.to_owned())),
        Detail::Outlet => (&mut article.outlet, Some(value.to_owned())),
        Detail::Author => (&mut article.author, authors(after_by(value))),
        Detail::Date => (&mut article.date, day(value)),
        Detail::Url => (&mut article.url, url(value)),
    };
    if known.is_none() {
        *known = stated;
    }
}

/// 'By Jane Doe' without 'By'.
fn after_by(line: &str) -> &str {
    match line.split_once(' ') {
        Some((by, names)) if begins_byline(by) => names,
        _ => line,
    }
}

/// 'Jane Doe and John Roe in Brussels' to 'Jane Doe, John Roe'.
fn authors(line: &str) -> Option<String> {
    let mut authors: Vec<Vec<&str>> = vec![Vec::new()];
    for word in line.split_whitespace() {
        match word {
            "in" | "for" | "|" | "–" | "-" => break,
            "and" | "und" | "et" | "y" | "&" => authors.push(Vec::new()),
            _ => {
                authors.last_mut()?.push(word.trim_end_matches([',', ';']));
                if word.ends_with([',', ';']) {
                    authors.push(Vec::new());
                }
            }
        }
    }
    let names: Vec<String> =
        authors.iter().map(|name| name.join(" ")).filter(|name| !name.is_empty()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// The day of a line that holds little else: a label, a weekday, a time and its zone.
fn whole_day(line: &str) -> Option<String> {
    let is_short = line.split_whitespace().count() <= 8 && !line.ends_with('.');
    day(line).filter(|_| is_short)
}

fn url(line: &str) -> Option<String> {
    let is_address = line.starts_with("https://") || line.starts_with("http://");
    (is_address && !line.contains(|c: char| c.is_whitespace() || c.is_control())).then(|| line.to_owned())
}
