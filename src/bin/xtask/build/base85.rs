//! Base 85: four bytes as five characters, where base 64 needs four for three: a sixteenth less.
//!
//! As in Ascii85, the last of fewer than four bytes becomes one character more than it has bytes. The alphabet is
//! our own, since those of Ascii85, Z85 and RFC 1924 hold characters that mean something in HTML. `www/core/base85.js`
//! reads it.

/// The digits: the printable characters of ASCII, in its order, without space, `,` and what HTML, JavaScript or
/// a replacement gives a meaning to, such as `<`, `&`, `$` and quotation marks.
const DIGITS: &[u8; 85] =
    b"!#%()*+-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/// Returns `bytes` in base 85.
pub fn encoded(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(4) * 5);
    for chunk in bytes.chunks(4) {
        let mut padded = [0; 4];
        padded.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
        let number = u32::from_be_bytes(padded);
        let digits = [85u32.pow(4), 85u32.pow(3), 85u32.pow(2), 85, 1].map(|place| number / place % 85);
        let digits = digits.iter().filter_map(|digit| DIGITS.get(*digit as usize));
        text.extend(digits.take(chunk.len() + 1).map(|digit| char::from(*digit)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{DIGITS, encoded};

    #[test]
    fn four_bytes_are_five_digits_and_fewer_one_more_than_they_are() {
        assert_eq!(encoded(&[0, 0, 0, 84, 0, 0, 0, 85]), "!!!!~!!!#!");
        assert_eq!(encoded(&[255; 4]), "|?_2!");
        // As tests/page/base85.test.js reads it.
        assert_eq!(encoded(b"Crossread"), ";cY/mM.tr%H1");
    }

    #[test]
    fn no_digit_means_anything_to_html() {
        let has_meaning = |digit: &u8| b"<>&\"'`\\$ \n".contains(digit);
        assert!(!DIGITS.iter().any(has_meaning) && DIGITS.is_sorted());
    }
}
