//! The files in a ZIP archive, as far as documents need it: stored or deflated, and never unpacked to more
//! than is asked for.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipArchive};

/// Why a file of an archive cannot be had.
#[derive(Debug, PartialEq, Eq)]
pub enum Unpacked {
    /// The archive is cut short, or is none.
    Broken,
    /// It would have more bytes than the limit.
    TooLarge,
}

impl From<rawzip::Error> for Unpacked {
    fn from(_: rawzip::Error) -> Self {
        Self::Broken
    }
}

/// Returns the content of the file with this name; `None` when the archive has no such file.
///
/// `limit` is the most bytes that it may unpack to. Check sums are not looked at: what a document's own
/// markup makes of a damaged byte is less lost than the whole text.
///
/// # Errors
/// [`Unpacked`].
pub fn file(archive: &[u8], name: &str, limit: usize) -> Result<Option<Vec<u8>>, Unpacked> {
    let archive = ZipArchive::from_slice(archive)?;
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry()? {
        if entry.file_path().as_ref() == name.as_bytes() {
            let packed = archive.get_entry(entry.wayfinder())?.data();
            return unpacked(packed, entry.compression_method(), limit).map(Some);
        }
    }
    Ok(None)
}

fn unpacked(packed: &[u8], method: CompressionMethod, limit: usize) -> Result<Vec<u8>, Unpacked> {
    match method {
        CompressionMethod::STORE if packed.len() > limit => Err(Unpacked::TooLarge),
        CompressionMethod::STORE => Ok(packed.to_vec()),
        CompressionMethod::DEFLATE => {
            decompress_to_vec_with_limit(packed, limit).map_err(|error| match error.status {
                TINFLStatus::HasMoreOutput => Unpacked::TooLarge,
                _ => Unpacked::Broken,
            })
        }
        _ => Err(Unpacked::Broken),
    }
}
