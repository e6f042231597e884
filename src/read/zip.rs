//! The files in a ZIP archive, as far as documents need it: found by the directory at its end, stored or
//! deflated, and never unpacked to more than is asked for.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// Why a file of an archive cannot be had.
#[derive(Debug, PartialEq, Eq)]
pub enum Unpacked {
    /// The archive is cut short, or is none.
    Broken,
    /// It would have more bytes than the limit.
    TooLarge,
}

/// The end of an archive: its mark, and how far before the file's end it may stand.
const END: &[u8] = b"PK\x05\x06";
const END_BYTES: usize = 22;
const MAX_COMMENT_BYTES: usize = 0xffff;

const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_BYTES: usize = 46;
const FILE: &[u8] = b"PK\x03\x04";
const FILE_BYTES: usize = 30;

/// The content of the file with this name; `None` when the archive has no such file.
///
/// # Errors
/// [`Unpacked`].
pub fn file(archive: &[u8], name: &str, limit: usize) -> Result<Option<Vec<u8>>, Unpacked> {
    let broken = || Unpacked::Broken;
    let mut directory = directory(archive).ok_or_else(broken)?;
    while directory.starts_with(ENTRY) {
        let length = |at| Some(usize::from(short(directory, at)?));
        let named = length(28).ok_or_else(broken)?;
        let entry = directory.get(ENTRY_BYTES..ENTRY_BYTES + named).ok_or_else(broken)?;
        if entry == name.as_bytes() {
            return content(archive, directory, limit).map(Some);
        }
        let whole = length(30).zip(length(32)).map(|(extra, comment)| ENTRY_BYTES + named + extra + comment);
        directory = whole.and_then(|whole| directory.get(whole..)).ok_or_else(broken)?;
    }
    Ok(None)
}

/// The archive from its list of files on.
fn directory(archive: &[u8]) -> Option<&[u8]> {
    let from = archive.len().saturating_sub(END_BYTES + MAX_COMMENT_BYTES);
    let tail = archive.get(from..)?;
    let at = tail.windows(END.len()).rposition(|window| window == END)?;
    archive.get(offset(tail.get(at..)?, 16)?..)
}

/// What the file of an entry of the directory holds.
fn content(archive: &[u8], entry: &[u8], limit: usize) -> Result<Vec<u8>, Unpacked> {
    let packed = || {
        let file = archive.get(offset(entry, 42)?..).filter(|file| file.starts_with(FILE))?;
        let start = FILE_BYTES + usize::from(short(file, 26)?) + usize::from(short(file, 28)?);
        file.get(start..start.checked_add(offset(entry, 20)?)?)
    };
    let packed = packed().ok_or(Unpacked::Broken)?;
    match short(entry, 10) {
        Some(0) if packed.len() > limit => Err(Unpacked::TooLarge),
        Some(0) => Ok(packed.to_vec()),
        Some(8) => decompress_to_vec_with_limit(packed, limit).map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => Unpacked::TooLarge,
            _ => Unpacked::Broken,
        }),
        _ => Err(Unpacked::Broken),
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn offset(bytes: &[u8], at: usize) -> Option<usize> {
    let long: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(long)).ok()
}
