//! Which encoding a file is in. One decision for the page and the command line; the decoding itself
//! follows the Encoding Standard, which a browser has at hand. Node's decoder does not follow it, so the npm
//! package brings its own as the command line does.

/// Text from bytes in the encoding of a label, by the Encoding Standard, without its byte order mark;
/// `None` for a label that names no encoding.
pub type Decode = fn(label: &str, bytes: &[u8]) -> Option<String>;

/// Text from bytes, by the tables of the crate encoding_rs.
#[cfg(feature = "cli")]
pub fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    // The labels that the standard gives up for lost, such as 'hz-gb-2312', name no encoding.
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())?;
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
}

/// How far a page is searched for what it says of its encoding, as browsers do.
const HEAD_BYTES: usize = 1024;

/// The text of a plain file.
pub fn text(bytes: &[u8], decode: Decode) -> String {
    marked(bytes, decode).or_else(|| unmarked_wide(bytes, decode)).unwrap_or_else(|| guessed(bytes, decode))
}

/// The text of a web page: its byte order mark goes before what the `sender` states, and that before what
/// the page itself says.
pub fn page(bytes: &[u8], sender: Option<&str>, decode: Decode) -> String {
    marked(bytes, decode)
        .or_else(|| decode(sender?, bytes))
        .or_else(|| decode(&stated(bytes)?, bytes))
        .unwrap_or_else(|| text(bytes, decode))
}

/// By its byte order mark.
fn marked(bytes: &[u8], decode: Decode) -> Option<String> {
    let label = match bytes {
        [0xef, 0xbb, 0xbf, ..] => "utf-8",
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => return None,
    };
    decode(label, bytes)
}

/// UTF-16 without a mark: nearly every other byte is zero, always on the same side.
fn unmarked_wide(bytes: &[u8], decode: Decode) -> Option<String> {
    let head = bytes.get(..HEAD_BYTES).unwrap_or(bytes);
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let most = |zeros: usize| zeros > 1 && zeros * 5 >= head.len() / 2 * 4;
    match (zeros(0), zeros(1)) {
        (0, low) if most(low) => decode("utf-16le", bytes),
        (high, 0) if most(high) => decode("utf-16be", bytes),
        _ => None,
    }
}

/// UTF-8 when every byte fits it, else what older Windows programs write.
fn guessed(bytes: &[u8], decode: Decode) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            decode("windows-1252", bytes).unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
        }
    }
}

/// The label after the first 'charset=' at the head of a page.
fn stated(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD_BYTES).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, stated) = head.split_once("charset=")?;
    let stated = stated.trim_start_matches(['"', '\'', ' ']);
    let label = stated.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':')).next()?;
    // A page in which 'charset=' can be read is not in UTF-16, whatever it says.
    Some(if label.starts_with("utf-16") { "utf-8" } else { label }.to_owned())
}
