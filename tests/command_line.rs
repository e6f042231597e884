//! The command line as its user meets it: the native program, or that of the npm package where
//! `CROSSREAD_NPM_PROGRAM` names it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use std::io::Write;

use crossread::compare::compare;
use crossread::project::Project;

/// The program, to be run in the repository's root.
fn program() -> Command {
    let mut program = match std::env::var_os("CROSSREAD_NPM_PROGRAM") {
        Some(script) => {
            let mut node = Command::new("node");
            node.arg(script);
            node
        }
        None => Command::new(env!("CARGO_BIN_EXE_crossread")),
    };
    program.current_dir(env!("CARGO_MANIFEST_DIR"));
    program
}

fn crossread(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

fn standard_output(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn standard_error(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A fresh folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.into_os_string().into_string().unwrap()
}

/// Exit status, and the code with which the message begins.
fn failure(arguments: &[&str]) -> (Option<i32>, String) {
    let output = crossread(arguments);
    let code = standard_error(&output).split(':').next().unwrap_or_default().to_owned();
    (output.status.code(), code)
}

#[test]
fn a_folder_and_a_theme_file_give_the_report_of_the_contract() {
    let output = crossread(&["compare", "seeds", "--themes", "seeds/nato-cyber-defence.toml"]);
    assert!(output.status.success(), "{}", standard_error(&output));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["version"], 2);
    assert_eq!(report["title"], "NATO and cyber defence");
    assert_eq!(report["articles"].as_array().unwrap().len(), 5);
    assert_eq!(report["articles"][3]["outlet"], serde_json::Value::Null);
    assert_eq!(report["themes"][0]["label"], "weakest-link framing");
}

#[test]
fn markdown_quotes_the_evidence() {
    let themes = "seeds/nato-cyber-defence.toml";
    let output = crossread(&["compare", "seeds", "--themes", themes, "--format", "markdown"]);
    let text = standard_output(&output);
    assert!(text.starts_with("# NATO and cyber defence\n"));
    assert!(text.contains("> Cyber defence is only as effective as the weakest link in the chain."));
}

/// A project of two articles with a link that a reader made.
fn corrected_project(folder: &Path) -> String {
    let project = br#"{"version": 1, "title": "Bridge", "articles": [
        {"id": "a1", "outlet": "=Wire", "text": "The old bridge closes on Monday. Bakers sold bread."},
        {"id": "a2", "outlet": "Post", "text": "A ferry replaces the old bridge. Nobody walks far."}],
        "themes": [{"id": "t1", "label": "bridge", "include": ["bridge"]}],
        "corrections": [{"kind": "link", "by": "Ada", "statements": [
            {"article": "a1", "text": "Bakers sold bread."}, {"article": "a2", "text": "Nobody walks far."}]}]}"#;
    file(folder, "bridge.json", project)
}

#[test]
fn a_comparison_comes_as_tables_for_a_spreadsheet() {
    let project = corrected_project(&folder("tables"));
    let table = |form: &str| {
        let output = crossread(&["compare", "--project", &project, "--format", form]);
        assert!(output.status.success(), "{}", standard_error(&output));
        standard_output(&output)
    };
    assert_eq!(table("csv-counts"), "\u{feff}theme,'=Wire,Post\r\nbridge,1,1\r\n");
    assert_eq!(table("csv-presence"), table("csv-counts"));
    assert!(table("csv-statements").contains("bridge,named,Post,a2,,,,A ferry replaces the old bridge.,"));
    assert!(table("csv-overlap").ends_with("a1,'=Wire,a2,Post,1,2,0.5\r\na2,Post,a1,'=Wire,1,2,0.5\r\n"));
    let relations = table("csv-relations");
    assert!(
        relations.contains("a1,'=Wire,Bakers sold bread.,same,1,a2,Post,Nobody walks far.,same,,,,,,,,\r\n"),
        "{relations}"
    );
    assert!(table("csv-lacks").starts_with("\u{feff}article,outlet,lack,kind,label,"));
    let corrections = table("csv-corrections");
    assert!(
        corrections.contains("link,1,,a1,'=Wire,Bakers sold bread.,a2,Post,Nobody walks far.,,Ada,,0\r\n"),
        "{corrections}"
    );
}

#[test]
fn what_a_reader_corrected_is_read_without_a_script() {
    let project = corrected_project(&folder("without-script"));
    let page = standard_output(&crossread(&["compare", "--project", &project, "--format", "html"]));
    let linked = "<h2>Corrected by a reader</h2><ul><li dir=\"auto\">Linked: “Bakers sold bread.” (=Wire) and \
                  “Nobody walks far.” (Post) — Ada</li></ul>";
    assert!(page.contains(linked));
}

#[test]
fn html_is_what_a_bundle_holds() {
    let folder = folder("html");
    let project = corrected_project(&folder);
    let bundle = folder.join("bridge.html");
    let printed = crossread(&["compare", "--project", &project, "--format", "html"]);
    assert!(
        crossread(&["bundle", "--project", &project, "--output", bundle.to_str().unwrap()]).status.success()
    );
    assert_eq!(standard_output(&printed), fs::read_to_string(bundle).unwrap());
}

#[test]
fn web_pages_are_read_in_the_encoding_they_state() {
    let folder = folder("pages");
    let page = |charset: &str, title: &[u8]| {
        let head =
            format!("<!doctype html><meta charset={charset}><meta property=og:site_name content=Wire>");
        let date = "<meta property=article:published_time content=2013-06-04>";
        let story =
            "<p>Ministers agreed on Tuesday to protect every network of the alliance against attacks.</p>";
        [format!("{head}{date}<h1>").as_bytes(), title, b"</h1>", story.as_bytes()].concat()
    };
    let utf8 = file(&folder, "a.html", &page("utf-8", "Über Netze in der Allianz".as_bytes()));
    let latin = file(&folder, "b.HTM", &page("iso-8859-1", b"\xdcber Netze in der Allianz"));
    let greek = file(&folder, "c.htm", &page("windows-1253", b"\xc1\xe8\xde\xed\xe1 in der Allianz heute"));
    let output = crossread(&["compare", &utf8, &latin, &greek]);
    assert!(output.status.success(), "{}", standard_error(&output));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let titles: Vec<_> =
        report["articles"].as_array().unwrap().iter().map(|article| &article["title"]).collect();
    assert_eq!(
        titles,
        ["Über Netze in der Allianz", "Über Netze in der Allianz", "Αθήνα in der Allianz heute"]
    );
    assert_eq!(report["articles"][0]["outlet"], "Wire");
    assert_eq!(report["articles"][0]["date"], "2013-06-04");
}

/// An archive of one file, stored.
fn zip(name: &str, content: &str) -> Vec<u8> {
    let length = |text: &str| u32::try_from(text.len()).unwrap().to_le_bytes();
    let sizes =
        [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], &length(content)[..], &length(content)].concat();
    let named = [&length(name)[..2], &[0, 0]].concat();
    let file = [b"PK\x03\x04", &sizes[..], &named, name.as_bytes(), content.as_bytes()].concat();
    let entry = [b"PK\x01\x02\x14\x00", &sizes[..], &named, &[0; 14], name.as_bytes()].concat();
    let at = u32::try_from(file.len()).unwrap().to_le_bytes();
    [&file[..], &entry, b"PK\x05\x06", &[0; 12], &at, &[0, 0]].concat()
}

#[test]
fn documents_archives_and_exports_are_articles_too() {
    let folder = folder("formats");
    let said = "Ministers agreed on Tuesday to protect every network of the alliance against attacks.";
    let document =
        format!("<w:document><w:body><w:p><w:r><w:t>{said}</w:t></w:r></w:p></w:body></w:document>");
    let archive = format!(
        "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>{}</p>\r\n--b--\r\n",
        said.replace(" of ", "=20of ")
    );
    let export = format!("Document 1 of 2\n\n{said}\n\nDocument 2 of 2\n\n{said}\n");
    file(&folder, "a.docx", &zip("word/document.xml", &document));
    file(&folder, "b.mhtml", archive.as_bytes());
    file(&folder, "c.txt", export.as_bytes());
    let output = crossread(&["compare", folder.to_str().unwrap()]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let articles = report["articles"].as_array().unwrap();
    let read: Vec<_> = articles
        .iter()
        .map(|article| [&article["file"], &article["text"]].map(|of| of.as_str().unwrap()))
        .collect();
    assert_eq!(read, [["a.docx", said], ["b.mhtml", said], ["c.txt 1/2", said], ["c.txt 2/2", said]]);
}

#[test]
fn a_project_is_read_from_json_and_from_a_shared_file() {
    let folder = folder("projects");
    let shared = folder.join("shared.html");
    let shared = shared.to_str().unwrap();
    let themes = "seeds/nato-cyber-defence.toml";
    assert!(crossread(&["bundle", "seeds", "--themes", themes, "--output", shared]).status.success());
    let page = fs::read_to_string(shared).unwrap();
    let json = page.split_once("id=\"project\">").unwrap().1.split_once("</script>").unwrap().0;
    let json = file(&folder, "project.json", json.as_bytes());
    let report = crossread(&["compare", "seeds", "--themes", themes]).stdout;
    for arguments in [["compare", shared].as_slice(), &["compare", &json], &["compare", "--project", shared]]
    {
        assert!(crossread(arguments).stdout == report, "{arguments:?}");
    }
    assert_eq!(failure(&["compare", &json, shared]), (Some(1), "second-project".to_owned()));
}

/// A project without themes, and without articles to compare.
fn empty_project(folder: &Path) -> String {
    file(folder, "empty.json", br#"{"version": 1, "articles": []}"#)
}

#[test]
fn a_codebook_is_read_in_any_encoding_and_written_in_both_forms() {
    let folder = folder("codebooks");
    let project = empty_project(&folder);
    let codebook = "label;query;include;exclude\r\nBrücke;\"alt;\nneu\";Brücke|Fähre;\r\n=1+1;;;'-2\r\n";
    let windows: Vec<u8> = codebook.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf16: Vec<u8> = format!("\u{feff}{codebook}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [codebook.as_bytes(), &windows, &utf16] {
        let themes = file(&folder, "codebook.csv", bytes);
        let written = |format: &str| {
            let arguments = ["compare", "--project", &project, "--themes", &themes, "--format", format];
            let output = crossread(&arguments);
            assert!(output.status.success(), "{}", standard_error(&output));
            standard_output(&output)
        };
        let toml = "version = 2\n\n\
                    [[theme]]\nlabel = \"Brücke\"\nquery = \"alt;\\nneu\"\ninclude = [\"Brücke*\", \"Fähre*\"]\n\
                    exclude = []\n\n[[theme]]\nlabel = \"=1+1\"\nquery = \"\"\ninclude = []\nexclude = [\"-2*\"]\n";
        assert_eq!(written("themes-toml"), toml);
        let csv = "\u{feff}label,query,include,exclude,version\r\n\
                   Brücke,\"alt;\nneu\",Brücke*|Fähre*,,2\r\n'=1+1,,,'-2*,2\r\n";
        assert_eq!(written("codebook-csv"), csv);
    }
}

#[test]
fn what_a_theme_file_says_in_vain_is_told() {
    let folder = folder("theme-faults");
    let project = empty_project(&folder);
    let tell = |name: &str, bytes: &[u8]| {
        let themes = file(&folder, name, bytes);
        crossread(&["compare", "--project", &project, "--themes", &themes, "--format", "codebook-csv"])
    };
    let output = tell("themes.toml", b"[[theme]]\nlabel = 'a'\ninclde = ['x']");
    assert_eq!(output.status.code(), Some(1));
    let said = standard_error(&output);
    assert!(
        said.starts_with("malformed: themes.toml: \u{2018}inclde\u{2019} in [[theme]] 1 means nothing"),
        "{said}"
    );
    assert!(output.stdout.is_empty());

    let output = tell("taguette.csv", b"tag,description,number of highlights\nmoney,What it costs,3\n");
    assert_eq!(standard_error(&output), "columns-passed-over: taguette.csv: number of highlights\n");
    assert!(standard_output(&output).ends_with("money,What it costs,,,2\r\n"));

    let output = tell("huge.toml", "#".repeat(20_000_001).as_bytes());
    assert!(standard_error(&output).starts_with("theme-file-too-large: huge.toml: "));
}

#[test]
fn every_error_names_its_code_its_file_and_what_to_do() {
    let folder = folder("errors");
    let good = file(&folder, "good.txt", b"Ministers met on Tuesday.");
    let empty = file(&folder, "empty.txt", b" \n");
    let image = file(
        &folder,
        "image.txt",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0\x5c\x72\xa8\x66",
    );
    let large = file(&folder, "large.txt", "a ".repeat(1_500_000).as_bytes());
    let page = file(&folder, "page.pdf", b"%PDF");
    let sheet = file(&folder, "sheet.xlsx", b"PK");
    let document = file(&folder, "document.docx", b"PK\x03\x04 and no more");
    let themes = file(&folder, "themes.toml", b"[[theme]]\nquery = 'no label'");
    for (second, code) in [
        (&empty, "empty-article"),
        (&image, "not-text"),
        (&large, "article-too-large"),
        (&page, "pdf"),
        (&sheet, "unknown-format"),
        (&document, "broken-file"),
        (&"missing.txt".to_owned(), "unreadable"),
    ] {
        assert_eq!(failure(&["compare", &good, second]), (Some(1), code.to_owned()));
        let said = standard_error(&crossread(&["compare", &good, second]));
        assert!(said.contains(second.rsplit('/').next().unwrap()), "{said}");
    }
    assert_eq!(failure(&["compare", &good]), (Some(1), "too-few-articles".to_owned()));
    assert_eq!(failure(&["compare", &good, &good, "--themes", &themes]), (Some(1), "malformed".to_owned()));
    assert_eq!(crossread(&["compare"]).status.code(), Some(2));
    assert_eq!(crossread(&["compare", &good, &good, "--format", "docx"]).status.code(), Some(2));
}

#[test]
fn texts_are_decoded_as_browsers_do() {
    let folder = folder("encodings");
    let utf8 =
        file(&folder, "utf8.txt", "Die Minister trafen sich am Dienstag in Brüssel – “endlich”.".as_bytes());
    let windows = file(
        &folder,
        "windows.txt",
        b"Die Minister trafen sich am Dienstag in Br\xfcssel \x96 \x93endlich\x94.",
    );
    let utf16: Vec<u8> = "\u{feff}Die Minister trafen sich am Dienstag in Brüssel – “endlich”."
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let utf16 = file(&folder, "utf16.txt", &utf16);
    let output = crossread(&["compare", &utf8, &windows, &utf16]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["articles"][0]["text"], report["articles"][1]["text"]);
    assert_eq!(report["articles"][0]["text"], report["articles"][2]["text"]);
}

#[test]
fn every_encoding_of_the_standard_is_read() {
    let folder = folder("every-encoding");
    // What differs most between decoders that follow the standard and others: bytes 0x80 and above.
    let high: Vec<u8> = (0x80..=0xff).flat_map(|byte| [b'a', byte, b' ']).collect();
    // Long enough that the control characters of some encodings do not make it a binary file.
    let sentence = b"Ministers met in Brussels on Tuesday to agree on a plan. ".repeat(40);
    let story = [&sentence[..], &high[..], b" So it was."].concat();
    for label in [
        "utf-8",
        "ibm866",
        "iso-8859-2",
        "iso-8859-7",
        "iso-8859-8-i",
        "iso-8859-15",
        "iso-8859-16",
        "koi8-r",
        "koi8-u",
        "macintosh",
        "windows-874",
        "windows-1250",
        "windows-1251",
        "windows-1252",
        "windows-1253",
        "windows-1255",
        "x-mac-cyrillic",
        "gbk",
        "gb18030",
        "big5",
        "euc-jp",
        "iso-2022-jp",
        "shift_jis",
        "euc-kr",
        "x-user-defined",
        "latin1",
        "us-ascii",
    ] {
        let head = format!("<!doctype html><meta charset={label}><p>");
        let page = [head.as_bytes(), &story].concat();
        let read = file(&folder, "page.html", &page);
        let output = crossread(&["compare", &read, &read]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let expected = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap().decode(&story).0;
        // A page's reader leaves out soft hyphens and what has no width; letters tell decoders apart.
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let read = report["articles"][0]["text"].as_str().unwrap();
        assert_eq!(letters(read), letters(&expected), "{label}");
    }
}

#[test]
fn standard_input_is_an_article() {
    let mut child = program()
        .args(["compare", "-", "seeds/001-internal-memo.txt"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"A chain is only as strong as its weakest link.").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn a_bundle_is_whole_or_not_there() {
    let folder = folder("bundle");
    let target = folder.join("story.html");
    let path = target.to_str().unwrap();
    let themes = "seeds/nato-cyber-defence.toml";
    assert!(crossread(&["bundle", "seeds", "--themes", themes, "--output", path]).status.success());
    let first = fs::read_to_string(&target).unwrap();
    assert!(first.contains("<title>NATO and cyber defence – Crossread</title>"));
    assert_eq!(first.matches("id=\"project\"").count(), 1);

    assert_eq!(crossread(&["bundle", "missing.txt", "--output", path]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(&target).unwrap(), first);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn an_excerpt_holds_less_and_keeps_the_named_themes() {
    let folder = folder("excerpt");
    let (whole, short) = (folder.join("whole.html"), folder.join("short.html"));
    let bundle = |path: &Path, more: &[&str]| {
        let themes = ["bundle", "seeds", "--themes", "seeds/nato-cyber-defence.toml", "--output"];
        let output = crossread(&[&themes[..], &[path.to_str().unwrap()], more].concat());
        assert!(output.status.success());
        let told = standard_error(&output).lines().filter(|line| line.starts_with("kept: 00")).count();
        assert_eq!(told, if more.is_empty() { 0 } else { 5 });
        let file = fs::read_to_string(path).unwrap();
        let json = file.split_once("id=\"project\">").unwrap().1.split_once("</script>").unwrap().0;
        Project::from_json("project", json).unwrap()
    };
    let (whole, short, shorter) =
        (bundle(&whole, &[]), bundle(&short, &["--excerpt=60"]), bundle(&short, &["--excerpt"]));
    let bytes = |project: &Project| project.articles.iter().map(|article| article.text.len()).sum::<usize>();
    for (project, most) in [(&short, 65), (&shorter, 20)] {
        assert!(bytes(project) * 100 < bytes(&whole) * most, "{} of {}", bytes(project), bytes(&whole));
    }

    let (full, cut) = (compare(&whole).unwrap(), compare(&short).unwrap());
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (full, cut) in full.articles.iter().zip(&cut.articles) {
        let said: Vec<String> = full.statement_texts().iter().map(|text| words(text)).collect();
        for text in cut.statement_texts() {
            assert!(said.contains(&words(&text)), "{text}");
        }
        assert_eq!(full.title, cut.title);
    }
    assert!(cut.unique.is_empty());
}

#[test]
fn a_project_of_a_later_version_is_refused_and_left_as_it_is() {
    let folder = folder("later");
    let json = br#"{"version": 3, "articles": [], "corrections": [{"kind": "foreseen-by-nobody"}]}"#;
    let project = file(&folder, "later.json", json);
    assert_eq!(failure(&["compare", "--project", &project]), (Some(1), "unknown-version".to_owned()));
    let bundle = ["bundle", "--project", &project, "--output", &project];
    assert_eq!(failure(&bundle), (Some(1), "unknown-version".to_owned()));
    assert_eq!(fs::read(&project).unwrap(), json);
}

#[test]
fn a_note_on_an_article_that_is_gone_stands_on_none_that_is_added() {
    let folder = folder("gone");
    let added = file(&folder, "added.txt", b"A ferry replaces the old bridge.");
    let report = |next: &str| {
        let json = format!(
            r#"{{"articles": [{{"id": "a1", "text": "The old bridge closes on Monday."}}],
                "notes": [{{"on": {{"kind": "article", "article": "a2"}}, "text": "Odd."}}]{next}}}"#
        );
        let project = file(&folder, "project.json", json.as_bytes());
        let output = crossread(&["compare", "--project", &project, &added]);
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let first_release = report("");
    assert_eq!(first_release["articles"][1]["id"], "a3");
    assert_eq!(first_release["notes"][0]["fits"], false);
    // Its fifth was removed, and nothing speaks of it.
    assert_eq!(report(r#", "next": {"article": 6}"#)["articles"][1]["id"], "a6");
}

#[test]
fn what_names_an_id_that_two_articles_bear_is_listed_as_in_doubt() {
    let folder = folder("doubt");
    let json = br#"{"version": 1, "articles": [
        {"id": "a1", "outlet": "Wire", "text": "The old bridge closes on Monday."},
        {"id": "a1", "outlet": "Post", "text": "A ferry replaces the old bridge."}],
        "notes": [{"on": {"kind": "article", "article": "a1"}, "text": "Odd."}]}"#;
    let project = file(&folder, "project.json", json);
    let printed =
        |format| standard_output(&crossread(&["compare", "--project", &project, "--format", format]));
    let doubt = "On Wire: Odd. (in doubt: two articles or themes had its id)";
    for format in ["markdown", "html"] {
        assert!(printed(format).contains(doubt), "{format}");
    }
    assert!(printed("csv-corrections").ends_with("note,1,,a1,Wire,,,,,Odd.,,,1\r\n"));
    let bundle = folder.join("bundle.html");
    let written = ["bundle", "--project", &project, "--output", bundle.to_str().unwrap()];
    assert!(crossread(&written).status.success());
    let reopened = crossread(&["compare", bundle.to_str().unwrap(), "--format", "markdown"]);
    assert_eq!(standard_output(&reopened), printed("markdown"));
}
