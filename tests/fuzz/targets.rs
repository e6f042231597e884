//! What is fuzzed: each target takes any bytes, and panics where what the program promises does not hold.

use crossread::compare::compare;
use crossread::error::Error;
use crossread::export::bundle::{bundle, carried};
use crossread::export::markdown::markdown;
use crossread::project::{Change, Correction, NamedStatement, Project, ProjectArticle};
use crossread::read::{read_file, read_page, read_text};
use crossread::report::{Report, diff_value};

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// Every target by its name; the folders of corpus/ are called the same.
pub const TARGETS: &[(&str, Target)] = &[
    ("project", project),
    ("html", html),
    ("docx", docx),
    ("mhtml", mhtml),
    ("database", database),
    ("corrections", corrections),
    ("diff", diff),
];

/// The template's shape is all that a bundle needs of the program.
const PROGRAM: &str = "<!-- Crossread compares how outlets --><title>Crossread</title><!--page--><!--/page-->\
                       <script type=\"application/json\" id=\"project\">null</script>";

/// A project as JSON is refused with an error, or compared; what is shared of it opens as the same project
/// and gives the same report.
pub fn project(data: &[u8]) {
    let Ok(json) = std::str::from_utf8(data) else { return };
    let Ok(project) = Project::from_json("fuzzed.json", json) else {
        return;
    };
    let report = compare(&project);
    let file = bundle(PROGRAM, &project, report.as_ref().ok()).expect("the program has its marks");
    let opened = Project::from_json("shared.html", carried(&file).expect("a project is carried"));
    assert_eq!(opened.as_ref().ok(), Some(&project), "a shared file holds its project");
    if let Ok(report) = report {
        holds(&report);
        assert_eq!(written(&report), written(&compare(&project).expect("it compared before")));
        markdown(&report);
    }
}

/// A web page gives an article whose text is the page's own words.
pub fn html(data: &[u8]) {
    let html = String::from_utf8_lossy(data);
    let article = read_page(&html);
    assert!(article.text.len() <= 4 * html.len() + 4, "the text comes from the page");
}

/// A document is read or refused. Bytes that are no archive are taken for its markup.
pub fn docx(data: &[u8]) {
    if data.starts_with(b"PK") {
        file("fuzzed.docx", data);
    } else {
        file("fuzzed.docx", &stored_zip("word/document.xml", data));
    }
}

/// An archive of a web page is read or refused.
pub fn mhtml(data: &[u8]) {
    file("fuzzed.mhtml", data);
}

/// A database's export comes apart into articles that hold no word which it has not.
pub fn database(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for article in read_text(&text) {
        for word in article.text.split_whitespace().take(100) {
            assert!(text.contains(word), "{word:?} stands in the export");
        }
    }
}

/// Corrections that name statements of the comparison, whole or altered, fit or are listed as not
/// fitting; either way there is a report, and one a correction.
pub fn corrections(data: &[u8]) {
    const TEXTS: [&str; 2] =
        [include_str!("../articles/german-a.txt"), include_str!("../articles/german-b.txt")];
    let articles: Vec<_> = (1..)
        .zip(TEXTS)
        .map(|(number, text)| ProjectArticle {
            id: format!("a{number}"),
            text: text.to_owned(),
            ..ProjectArticle::default()
        })
        .collect();
    let mut project = Project { articles, ..Project::default() };
    let report = compare(&project).expect("the texts compare");
    project.corrections = data.chunks_exact(4).take(16).map(|bytes| correction(&report, bytes)).collect();
    holds(&compare(&project).expect("corrections refuse no comparison"));
}

/// The segments of a difference hold each text whole, in order.
pub fn diff(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (a, b) = text.split_once('\n').unwrap_or((&text, ""));
    let diff = diff_value(a, b);
    for (text, segments) in [(a, &diff.a), (b, &diff.b)] {
        let mut end = 0;
        for segment in segments {
            assert!(segment.span.0 >= end && segment.span.1 <= units(text), "{segment:?} of {text:?}");
            end = segment.span.1;
        }
    }
    assert!((0.0..=1.0).contains(&diff.ratio));
}

/// Every id of a report names something in it, and every span lies in its text.
fn holds(report: &Report) {
    let mut ids = std::collections::BTreeSet::new();
    for article in &report.articles {
        for statement in &article.statements {
            assert!(statement.span.0 < statement.span.1 && statement.span.1 <= units(&article.text));
            assert!(ids.insert(statement.id.as_str()), "{} stands once", statement.id);
        }
    }
    for link in &report.links {
        assert!(ids.contains(link.a.as_str()) && ids.contains(link.b.as_str()));
        assert!((0.0..=1.0).contains(&link.score));
    }
    for theme in &report.themes {
        assert_eq!(theme.cells.len(), report.articles.len());
        assert!(theme.members.iter().all(|member| ids.contains(member.statement.as_str())));
    }
}

/// The length of a text in UTF-16 code units, as spans of a report count.
fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).expect("texts are bounded")
}

fn written(report: &Report) -> String {
    serde_json::to_string(report).expect("a report is plain data")
}

/// Reads a file; any typed error will do.
fn file(name: &str, bytes: &[u8]) {
    let read: Result<Vec<ProjectArticle>, Error> = read_file(name, bytes, decoded);
    if let Ok(articles) = read {
        assert!(!articles.is_empty(), "a file that is read gives an article");
    }
}

fn decoded(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode(bytes).0.into_owned())
}

/// A correction as four bytes say: its kind, its two statements, and how a text is altered.
fn correction(report: &Report, bytes: &[u8]) -> Correction {
    let [kind, one, other, altered] = bytes else { unreachable!("chunks of four") };
    let named = |article: usize, at: u8| {
        let article = &report.articles[article % report.articles.len()];
        let statement = &article.statements[usize::from(at) % article.statements.len()];
        let units: Vec<u16> = article.text.encode_utf16().collect();
        let text = String::from_utf16_lossy(&units[statement.span.0 as usize..statement.span.1 as usize]);
        let text = if *altered % 4 == 3 { text.replacen(' ', "  ", 2) + "!" } else { text };
        NamedStatement { article: article.id.clone(), text }
    };
    let pair = || [named(0, *one), named(1, *other)];
    let change = match kind % 7 {
        0 => Change::Link { statements: pair() },
        1 => Change::Unlink { statements: pair() },
        2 => Change::AddToTheme { theme: format!("t{other}"), statement: named(0, *one) },
        3 => Change::RemoveFromTheme { theme: format!("t{other}"), statement: named(1, *one) },
        4 => Change::Judged { statement: named(1, *one), themes: vec![format!("t{other}")] },
        5 => {
            let statement = named(usize::from(*altered), *one);
            let cut = statement.text.char_indices().map(|(at, _)| at).nth(usize::from(*other));
            let (start, end) = statement.text.split_at(cut.unwrap_or(0));
            let parts = vec![start.to_owned(), end.to_owned()];
            Change::Split { statement, parts }
        }
        _ => Change::Join { statements: vec![named(0, *one), named(0, one.wrapping_add(1))] },
    };
    Correction { change, by: None, at: None, in_doubt: false }
}

/// A ZIP archive of one file, stored.
fn stored_zip(name: &str, content: &[u8]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut writer = rawzip::ZipArchiveWriter::new(&mut archive);
    let (mut entry, config) = writer.new_file(name).start().expect("the name is short");
    let mut stored = config.wrap(&mut entry);
    std::io::Write::write_all(&mut stored, content).expect("memory takes it");
    let (_, descriptor) = stored.finish().expect("memory takes it");
    entry.finish(descriptor).expect("memory takes it");
    writer.finish().expect("memory takes it");
    archive
}
