//! What must hold of reading a file, for any bytes at all.

use crossread::read::read_file;
use proptest::prelude::*;

fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())?;
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
}

fn names() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a.txt", "a.html", "a.mhtml", "a.docx", "a.pdf", "a.xyz", "a", ""])
}

/// Pieces of all formats, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&[u8]> = vec![
        b"PK\x03\x04\x14\0\0\0\x08\0",
        b"PK\x01\x02\x14\0\x14\0\0\0\x08\0",
        b"PK\x05\x06\0\0\0\0\x01\0\x01\0",
        b"word/document.xml",
        b"\xff\xff\xff\xff",
        b"\0\0\0\0\0\0\0\0",
        b"<w:p><w:t>",
        b"</w:t></w:p>",
        b"Content-Type: multipart/related; boundary=b\r\n",
        b"Content-Type: text/html; charset=utf-16\r\n",
        b"Content-Transfer-Encoding: quoted-printable\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"\r\n\r\n",
        b"--b",
        b"=C3=",
        b"<meta charset=gbk>",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"Document 1 of 2\n",
        b"==========\n",
        b"\x0c",
        b"By Jane Doe\n",
        b"4 June 2013\n",
        b"Date: ",
        b"Ministers agreed on Tuesday to protect every network. ",
        "é—😀".as_bytes(),
    ];
    let some = prop_oneof![
        4 => prop::sample::select(pieces).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..20),
    ];
    prop::collection::vec(some, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_make_reading_fail_but_with_an_error_that_names_the_file(
        name in names(),
        bytes in prop_oneof![pieces(), prop::collection::vec(any::<u8>(), 0..400)],
    ) {
        match read_file(name, &bytes, decode) {
            Ok(articles) => {
                prop_assert!(!articles.is_empty());
                prop_assert!(articles.iter().all(|article| article.file.as_ref().is_some_and(|file| file.starts_with(name))));
            }
            Err(error) => prop_assert!(error.article().is_some_and(|file| file.starts_with(name))),
        }
    }

    #[test]
    fn parts_of_a_text_are_the_text(bytes in pieces()) {
        let text = String::from_utf8_lossy(&bytes);
        for article in crossread::read::read_text(&text) {
            prop_assert!(text.contains(&article.text));
        }
    }
}
