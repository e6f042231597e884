//! Byte offsets into UTF-16 offsets.

use super::Utf16Span;
use crate::span::Span;

/// Bytes between two known offsets; a look-up counts at most so many.
const STEP_BYTES: usize = 256;

/// Knows where the bytes of one text stand in UTF-16.
#[derive(Debug, Default)]
pub struct Utf16Offsets<'a> {
    text: &'a str,
    /// UTF-16 code units before the first character at or after each multiple of [`STEP_BYTES`] bytes,
    /// with that character's byte offset.
    known: Vec<(usize, u32)>,
}

impl<'a> Utf16Offsets<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut known = Vec::with_capacity(text.len() / STEP_BYTES + 1);
        let mut units = 0;
        for (byte, character) in text.char_indices() {
            if byte >= known.len() * STEP_BYTES {
                known.push((byte, units));
            }
            units += character.len_utf16() as u32;
        }
        Self { text, known }
    }

    pub fn span(&self, span: Span) -> Utf16Span {
        Utf16Span(self.offset(span.start()), self.offset(span.end()))
    }

    fn offset(&self, byte: usize) -> u32 {
        let before = self.known.partition_point(|(known, _)| *known <= byte).saturating_sub(1);
        let (start, units) = self.known.get(before).copied().unwrap_or_default();
        let between = self.text.get(start..byte).unwrap_or_default();
        units + between.chars().map(|character| character.len_utf16() as u32).sum::<u32>()
    }
}

#[cfg(test)]
mod tests {
    use super::Utf16Offsets;
    use crate::span::Span;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_spans_slice_the_same_string(before in "\\PC{0,400}", inside in "[a-z👩‍👩‍👧é\r\n‏ש]{0,40}", after in "\\PC{0,20}") {
            let text = format!("{before}{inside}{after}");
            let units: Vec<u16> = text.encode_utf16().collect();
            let span = Span::new(before.len(), before.len() + inside.len());
            let found = Utf16Offsets::new(&text).span(span);
            let sliced = String::from_utf16(&units[found.0 as usize..found.1 as usize]).unwrap();
            prop_assert_eq!(sliced, inside);
        }
    }
}
