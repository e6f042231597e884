//! Web pages saved as one file (.mhtml, .mht): a mail whose parts are the page and its pictures. Of all
//! parts only the page is decoded.

use crate::limits::MAX_MHTML_DEPTH;

/// The page in an archive.
#[derive(Debug, PartialEq, Eq)]
pub struct SavedPage {
    pub bytes: Vec<u8>,
    /// The encoding that the archive states.
    pub charset: Option<String>,
    pub url: Option<String>,
}

/// The first web page in an archive.
pub fn page(archive: &[u8]) -> Option<SavedPage> {
    let mut page = page_within(archive, MAX_MHTML_DEPTH)?;
    let (headers, _) = parted(archive);
    page.url = header(&headers, "snapshot-content-location").map(str::to_owned).or(page.url);
    Some(page)
}

fn page_within(part: &[u8], depth: usize) -> Option<SavedPage> {
    let (headers, body) = parted(part);
    let kind = header(&headers, "content-type")?;
    if let Some(boundary) = parameter(kind, "boundary").filter(|_| depth > 0) {
        return parts(body, &boundary).into_iter().find_map(|part| page_within(part, depth - 1));
    }
    let is_page = kind.split(';').next().is_some_and(|kind| {
        ["text/html", "application/xhtml+xml"].iter().any(|page| kind.trim().eq_ignore_ascii_case(page))
    });
    let coding = header(&headers, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    is_page.then(|| SavedPage {
        bytes: match coding.as_str() {
            "quoted-printable" => quoted_printable(body),
            "base64" => base64(body),
            _ => body.to_vec(),
        },
        charset: parameter(kind, "charset"),
        url: header(&headers, "content-location").map(str::to_owned),
    })
}

/// Headers, folded ones on one line, and what comes after the first empty line.
fn parted(part: &[u8]) -> (Vec<(String, String)>, &[u8]) {
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut rest = part;
    while !rest.is_empty() {
        let (line, after) = line(rest);
        rest = after;
        let text = String::from_utf8_lossy(line);
        if text.trim().is_empty() {
            break;
        }
        match (text.starts_with([' ', '\t']), headers.last_mut(), text.split_once(':')) {
            (true, Some((_, value)), _) => {
                value.push(' ');
                value.push_str(text.trim());
            }
            (false, _, Some((name, value))) => {
                headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
            _ => {}
        }
    }
    (headers, rest)
}

/// The first line without its end, and what comes after it.
fn line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    let (line, rest) = bytes.split_at(end);
    (line.trim_ascii_end(), rest)
}

fn header<'h>(headers: &'h [(String, String)], name: &str) -> Option<&'h str> {
    headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// 'utf-8' of 'text/html; charset="utf-8"'.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|parameter| {
        let (known, value) = parameter.split_once('=')?;
        known.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// What stands between the lines with the boundary.
fn parts<'b>(body: &'b [u8], boundary: &str) -> Vec<&'b [u8]> {
    let mark = format!("--{boundary}");
    let mut parts = Vec::new();
    let (mut start, mut at) = (None, 0);
    while let Some(rest) = body.get(at..).filter(|rest| !rest.is_empty()) {
        let (line, after) = line(rest);
        let next = body.len() - after.len();
        if line.starts_with(mark.as_bytes()) {
            parts.extend(start.and_then(|start| body.get(start..at)));
            start = Some(next);
        }
        at = next;
    }
    // An archive that was cut short has lost the last mark.
    parts.extend(start.and_then(|start| body.get(start..)));
    parts
}

/// '=C3=A9' to the bytes it stands for; a '=' at a line's end joins the next line to it.
fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'=', [b'\r', b'\n', after @ ..] | [b'\n', after @ ..]) => rest = after,
            (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hexadecimal(*high) << 4 | hexadecimal(*low));
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    bytes
}

fn hexadecimal(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

/// Base64, whatever stands between its characters; it ends at the first '='.
fn base64(body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for character in body.iter().take_while(|byte| **byte != b'=') {
        let value = match character {
            b'A'..=b'Z' => character - b'A',
            b'a'..=b'z' => character - b'a' + 26,
            b'0'..=b'9' => character - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            let [.., byte] = (bits >> held).to_be_bytes();
            bytes.push(byte);
        }
    }
    bytes
}
