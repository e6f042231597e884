use super::read_file;
use crate::error::Error;
use crate::project::{Detail, ProjectArticle};

/// As the command line decodes.
fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())?;
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned())
}

fn read(name: &str, bytes: &[u8]) -> Result<Vec<ProjectArticle>, Error> {
    read_file(name, bytes, decode)
}

fn one(name: &str, bytes: impl AsRef<[u8]>) -> ProjectArticle {
    let mut articles = read(name, bytes.as_ref()).unwrap();
    assert_eq!(articles.len(), 1, "{articles:?}");
    articles.remove(0)
}

fn code(name: &str, bytes: impl AsRef<[u8]>) -> &'static str {
    let error = read(name, bytes.as_ref()).unwrap_err();
    assert_eq!(error.article(), Some(name));
    error.code()
}

const STORY: &str =
    "The ministers agreed on Tuesday to protect every network of the alliance against attacks.";

mod texts {
    use super::*;

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn a_text_is_read_in_the_encoding_it_is_in() {
        let text = "Café “Old Bridge” closes on Monday, the city said.";
        for (name, bytes) in [
            ("UTF-8", text.as_bytes().to_vec()),
            ("UTF-8 with a mark", format!("\u{feff}{text}").into_bytes()),
            ("UTF-16LE with a mark", utf16(&format!("\u{feff}{text}"), u16::to_le_bytes)),
            ("UTF-16BE with a mark", utf16(&format!("\u{feff}{text}"), u16::to_be_bytes)),
            ("UTF-16LE", utf16(text, u16::to_le_bytes)),
            ("UTF-16BE", utf16(text, u16::to_be_bytes)),
            ("Windows-1252", encoding_rs::WINDOWS_1252.encode(text).0.into_owned()),
        ] {
            assert_eq!(one("a.txt", bytes).text, text, "{name}");
        }
    }

    #[test]
    fn what_a_text_states_of_itself_is_found_and_nothing_else() {
        let article = one(
            "a.txt",
            format!(
                "Outlet: The Courier\nURL: https://courier.example/bridge\n\nOld bridge closes to lorries\n\n\
                 By Jane Doe and John Roe\n\n4 June 2013\n\n{STORY}\n\n{STORY} Nobody knows what comes next.\n"
            ),
        );
        assert_eq!(article.outlet.as_deref(), Some("The Courier"));
        assert_eq!(article.author.as_deref(), Some("Jane Doe, John Roe"));
        assert_eq!(article.date.as_deref(), Some("2013-06-04"));
        assert_eq!(article.url.as_deref(), Some("https://courier.example/bridge"));
        assert_eq!(article.title, None, "the comparison finds it");
        assert_eq!(article.found, [Detail::Outlet, Detail::Author, Detail::Date, Detail::Url]);

        let article = one("a.txt", format!("A bridge closes\n\n{STORY} It was built in May 1931. {STORY}\n"));
        assert_eq!(ProjectArticle { text: String::new(), file: None, ..article }, ProjectArticle::default());
    }

    #[test]
    fn a_database_s_stories_come_with_outlet_author_and_date() {
        let nexis = |n: usize, outlet: &str, date: &str, title: &str| {
            format!(
                "                  {n} of 2 DOCUMENTS\n\n\n                  {outlet}\n\n                  {date}\n\n\
                 {title}\n\nBYLINE: Jane Doe\n\nSECTION: NEWS; Pg. 12\n\nLENGTH: 523 words\n\n{STORY}\n\n{STORY}\n\n\
                 LOAD-DATE: June 7, 2013\n\nLANGUAGE: ENGLISH\n\n\
                 Copyright 2013 Courier Newspapers Limited\nAll Rights Reserved\n\n"
            )
        };
        let export = nexis(1, "The Courier (Harbour)", "June 4, 2013 Tuesday", "Ministers protect networks")
            + &nexis(2, "Der Bote", "June 5, 2013 Wednesday", "Alliance to guard its networks");
        let articles = read("export.txt", export.as_bytes()).unwrap();
        let known: Vec<_> = articles
            .iter()
            .map(|article| {
                [&article.outlet, &article.author, &article.date].map(|known| known.as_deref().unwrap())
            })
            .collect();
        assert_eq!(
            known,
            [["The Courier (Harbour)", "Jane Doe", "2013-06-04"], ["Der Bote", "Jane Doe", "2013-06-05"]]
        );
        let files: Vec<_> = articles.iter().map(|article| article.file.as_deref().unwrap()).collect();
        assert_eq!(files, ["export.txt 1/2", "export.txt 2/2"]);

        let factiva = |title: &str, code: &str| {
            format!(
                "{title}\nBy Jane Doe\n512 words\n5 June 2013\nThe Courier\nCOUR\n12\nEnglish\n\
                 (c) 2013 The Courier. All rights reserved.\n\n{STORY}\n\n{STORY}\n\nDocument {code}\n\n"
            )
        };
        let export = factiva("Ministers protect networks", "COUR000020130605e9650001x")
            + &factiva("Alliance to guard its networks", "COUR000020130605e9650001y");
        let articles = read("export.txt", export.as_bytes()).unwrap();
        assert_eq!(articles.len(), 2);
        for article in articles {
            assert_eq!(article.outlet.as_deref(), Some("The Courier"));
            assert_eq!(article.author.as_deref(), Some("Jane Doe"));
            assert_eq!(article.date.as_deref(), Some("2013-06-05"));
        }
    }

    #[test]
    fn soft_hyphens_ligatures_and_line_ends_of_windows_change_no_link() {
        use crate::compare::compare;
        use crate::project::Project;

        let plain = one("a.txt", format!("Bridge closes\n\n{STORY} The official office signed.\n"));
        let odd = one(
            "b.txt",
            format!("Bridge closes\r\n\r\n{STORY} The official office signed.\r\n")
                .replace("networks", "net\u{ad}works")
                .replace("ffi", "ﬃ")
                .replace("of the", "of\u{a0}the"),
        );
        let articles =
            [("a1", plain), ("a2", odd)].map(|(id, article)| ProjectArticle { id: id.into(), ..article });
        let report = compare(&Project { articles: articles.into(), ..Project::default() }).unwrap();
        let pairs: Vec<_> =
            report.links.iter().map(|link| (link.a.as_str(), link.b.as_str(), link.score)).collect();
        for pair in [("a1.2", "a2.2", 1.0), ("a1.3", "a2.3", 1.0)] {
            assert!(pairs.contains(&pair), "{pairs:?}");
        }
    }
}

mod pages {
    use super::*;

    #[test]
    fn a_page_gives_what_it_states() {
        let article = one(
            "a.HTML",
            format!(
                "<!doctype html><html><head><meta property=og:site_name content=Wire><meta name=author content='Jane Doe'>\
                 <meta property=article:published_time content='2013-06-04T19:15:00Z'>\
                 <link rel=canonical href=https://wire.example/a></head><h1>Ministers protect networks</h1><p>{STORY}</p>"
            ),
        );
        assert_eq!(article.title.as_deref(), Some("Ministers protect networks"));
        assert_eq!(article.outlet.as_deref(), Some("Wire"));
        assert_eq!(article.author.as_deref(), Some("Jane Doe"));
        assert_eq!(article.date.as_deref(), Some("2013-06-04T19:15:00Z"));
        assert_eq!(article.url.as_deref(), Some("https://wire.example/a"));
        assert_eq!(article.found, Detail::ALL);
        assert_eq!(article.text, format!("Ministers protect networks\n\n{STORY}"));
    }

    #[test]
    fn a_page_without_words_is_empty() {
        assert_eq!(code("a.html", "<script>let words = 'many words';</script>"), "empty-article");
    }

    fn archive(coding: &str, page: &str) -> String {
        format!(
            "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://wire.example/a\r\n\
             Subject: =?utf-8?Q?Ministers?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\
             \ttype=\"text/html\";\r\n\tboundary=\"----Boundary--x1\"\r\n\r\n\r\n------Boundary--x1\r\n\
             Content-Type: text/html; charset=iso-8859-15\r\nContent-Transfer-Encoding: {coding}\r\n\
             Content-Location: https://wire.example/a\r\n\r\n{page}\r\n------Boundary--x1\r\n\
             Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Boundary--x1--\r\n"
        )
    }

    #[test]
    fn an_archive_gives_its_page() {
        let quoted = format!(
            "<h1>Caf=E9 pays 5 =A4 for networks</h1><p>{}</p>",
            STORY.replace("Tuesday", "Tues=\r\nday")
        );
        let article = one("a.mhtml", archive("quoted-printable", &quoted));
        assert_eq!(article.text, format!("Café pays 5 € for networks\n\n{STORY}"));
        assert_eq!(article.url.as_deref(), Some("https://wire.example/a"));

        // '<p>The ministers met.</p>'
        let article = one("a.mht", archive("base64", "PHA+VGhlIG1pbmlz\r\ndGVycyBtZXQuPC9wPg=="));
        assert_eq!(article.text, "The ministers met.");

        let article = one("a.mhtml", archive("8bit", &format!("<p>{STORY}")));
        assert_eq!(article.text, STORY);
    }

    #[test]
    fn an_archive_without_a_page_is_broken() {
        for bytes in
            ["", "From: <Saved>\r\n", "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n--x--"]
        {
            assert_eq!(code("a.mhtml", bytes), "broken-file");
        }
    }
}

mod documents {
    use super::*;
    use miniz_oxide::deflate::compress_to_vec;

    /// A ZIP archive, its files deflated.
    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let (mut archive, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in files {
            let packed = compress_to_vec(content, 6);
            let [length, whole, named] =
                [packed.len(), content.len(), name.len()].map(|n| u32::try_from(n).unwrap());
            // Version, flags, method, time, date, checksum; then the sizes.
            let rest = [
                &[20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
                &length.to_le_bytes(),
                &whole.to_le_bytes(),
                &named.to_le_bytes()[..2],
                &[0, 0],
            ]
            .concat();
            let at = u32::try_from(archive.len()).unwrap();
            directory.extend(
                [b"PK\x01\x02\x14\x00", &rest[..], &[0; 10], &at.to_le_bytes(), name.as_bytes()].concat(),
            );
            archive.extend([b"PK\x03\x04", &rest[..], name.as_bytes(), &packed].concat());
        }
        let start = u32::try_from(archive.len()).unwrap();
        archive.extend(directory);
        archive.extend([b"PK\x05\x06".as_slice(), &[0; 12], &start.to_le_bytes(), &[0, 0]].concat());
        archive
    }

    pub(super) fn docx(body: &str) -> Vec<u8> {
        let document = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
             wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
        );
        let properties = "<?xml version=\"1.0\"?><cp:coreProperties><dc:title>Protect &amp; survive</dc:title>\
                          <dc:creator>Somebody else</dc:creator></cp:coreProperties>";
        zip(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("word/document.xml", document.as_bytes()),
            ("docProps/core.xml", properties.as_bytes()),
        ])
    }

    #[test]
    fn a_document_gives_its_paragraphs_and_its_title() {
        let article = one(
            "a.docx",
            docx(&format!(
                "<w:p><w:r><w:t>Ministers protect</w:t></w:r><w:r><w:br/><w:t xml:space=\"preserve\"> net</w:t></w:r>\
                 <w:r><w:t>works &amp; more</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>An item.</w:t>\
                 </w:r></w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del>\
                 <w:p><w:r><w:t>{STORY}</w:t></w:r><mc:AlternateContent><mc:Choice><w:t> Beside.</w:t></mc:Choice>\
                 <mc:Fallback><w:t> Twice.</w:t></mc:Fallback></mc:AlternateContent></w:p>"
            )),
        );
        assert_eq!(
            article.text,
            format!("Ministers protect networks & more\n\n• An item.\n\n{STORY} Beside.")
        );
        assert_eq!(article.title.as_deref(), Some("Protect & survive"));
        assert_eq!(article.author, None, "who made the file need not have written the article");
    }

    #[test]
    fn entities_character_references_and_cdata_are_text() {
        let body = format!("<w:p><w:t>{STORY} R&amp;D &#8211; a &lt;b&gt; <![CDATA[& c]]>.</w:t></w:p>");
        let article = one("a.docx", docx(&body));
        assert!(article.text.ends_with("R&D – a <b> & c."), "{}", article.text);
    }

    #[test]
    fn markup_that_breaks_off_is_a_broken_file() {
        assert_eq!(
            code("a.docx", docx(&format!("<w:p><w:t>{STORY}</w:t></w:p><w:p w:rsid='"))),
            "broken-file"
        );
    }

    #[test]
    fn a_paragraph_in_the_title_s_style_goes_before_the_properties() {
        let title =
            "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Networks guarded</w:t></w:r></w:p>";
        let article = one("a.docx", docx(&format!("{title}<w:p><w:r><w:t>{STORY}</w:t></w:r></w:p>")));
        assert_eq!(article.title.as_deref(), Some("Networks guarded"));
        assert_eq!(article.text, format!("Networks guarded\n\n{STORY}"));
    }

    #[test]
    fn a_document_that_is_cut_short_says_so_and_never_fails_otherwise() {
        let whole = docx(&format!("<w:p><w:t>{STORY}</w:t></w:p>"));
        // Without its last two bytes, the length of a comment that it has not, it is whole.
        for length in 0..whole.len() - 2 {
            assert_eq!(code("a.docx", &whole[..length]), "broken-file", "{length}");
        }
        assert_eq!(code("a.docx", zip(&[("mimetype", b"application/vnd.oasis")])), "broken-file");
    }

    #[test]
    fn a_document_that_unpacks_without_end_is_refused() {
        let bomb = zip(&[("word/document.xml", &vec![b' '; crate::limits::MAX_UNPACKED_BYTES + 1])]);
        assert!(bomb.len() < 100_000);
        assert_eq!(code("a.docx", bomb), "unpacks-too-large");
    }
}

#[test]
fn what_is_not_read_says_what_to_do() {
    assert_eq!(code("a.pdf", "%PDF-1.7"), "pdf");
    assert_eq!(code("a.odt", "PK"), "unknown-format");
    assert_eq!(code("a.txt", vec![0; 400]), "not-text");
    assert!(read("a.txt", &vec![b'a'; 20_000_001]).is_err());
    assert!(read("a", STORY.as_bytes()).is_ok());
}
