//! One HTML file with the program and a project in it.

use crate::error::Error;
use crate::export::static_page::static_page;
use crate::project::Project;
use crate::report::Report;

const PAGE: (&str, &str) = ("<!--page-->", "<!--/page-->");
const PROJECT: (&str, &str) = ("<script type=\"application/json\" id=\"project\">", "</script>");

/// How the template tells what the file is, and how far from its start.
const HEAD: &str = "Crossread compares how outlets";
const HEAD_BYTES: usize = 500;
const TITLE: (&str, &str) = ("<title>", "</title>");

/// `program`, the empty program's file, with `project` in it and `report` as plain HTML; no report, where
/// nothing can be compared yet, no plain HTML.
///
/// # Errors
/// [`Error::Malformed`] when `program` is not the file that the build writes, or the project cannot be
/// written as JSON.
pub fn bundle(program: &str, project: &Project, report: Option<&Report>) -> Result<String, Error> {
    let json = serde_json::to_string(project).map_err(|error| malformed(&error.to_string()))?;
    let title = match &project.title {
        Some(title) => format!("{} – Crossread", maud::html! { (title) }.into_string()),
        None => "Crossread".to_owned(),
    };
    let file = replaced(program, TITLE, &shown(&title))?;
    let file = replaced(&file, PAGE, &shown(&report.map_or_else(String::new, static_page)))?;
    replaced(&file, PROJECT, &in_script(&json))
}

/// The project that a file carries, as JSON; `None` in a page that is no such file.
pub fn carried(file: &str) -> Option<&str> {
    // The program's own head, whatever the rest of it says.
    file.get(..HEAD_BYTES).unwrap_or(file).contains(HEAD).then_some(())?;
    let (_, after) = file.split_once(PROJECT.0)?;
    after.split_once(PROJECT.1).map(|(json, _)| json)
}

/// HTML without NUL, which no HTML file may hold; a browser would show the same.
fn shown(html: &str) -> String {
    html.replace('\0', "\u{fffd}")
}

/// JSON that no HTML parser mistakes for markup, whatever stands in its strings.
fn in_script(json: &str) -> String {
    json.replace('<', "\\u003C")
}

/// `file` with what first stands between `marks` replaced.
fn replaced(file: &str, (open, close): (&str, &str), content: &str) -> Result<String, Error> {
    let missing = || malformed(&format!("it has no {open}"));
    let (before, rest) = file.split_once(open).ok_or_else(missing)?;
    let (_, after) = rest.split_once(close).ok_or_else(missing)?;
    Ok([before, open, content, close, after].concat())
}

fn malformed(detail: &str) -> Error {
    Error::Malformed { file: "the program's page".to_owned(), detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::bundle;
    use crate::compare::compare;
    use crate::project::{Change, Correction, NamedStatement, Note, NoteOn, Project, ProjectArticle};

    const PROGRAM: &str = "<title>Crossread</title><div><!--page--><!--/page--></div>\
                           <script type=\"application/json\" id=\"project\">null</script>";

    /// A project of two articles with the same text, that has `odd` wherever a reader can write.
    fn project(odd: &str) -> Project {
        let article = |id: &str| ProjectArticle {
            id: id.into(),
            // Long enough that a few odd characters do not make it a binary file.
            text: format!("{odd}\n\n{}{odd}.\n", "Ministers met on Tuesday. ".repeat(40)),
            outlet: Some(odd.into()),
            restored: vec![odd.into()],
            ..Default::default()
        };
        let named = || NamedStatement { article: "a1".into(), text: odd.into() };
        let change = Change::Split { statement: named(), parts: vec![odd.into(), odd.into()] };
        let by = Some(odd.to_owned());
        Project {
            title: Some(odd.into()),
            articles: vec![article("a1"), article("a2")],
            corrections: vec![Correction { change, by: by.clone(), at: None, in_doubt: false }],
            notes: vec![Note {
                on: NoteOn::Statement(named()),
                text: odd.into(),
                by,
                at: None,
                in_doubt: false,
            }],
            view: serde_json::json!({ odd: [odd, 0.1, -1, null] }),
            ..Default::default()
        }
    }

    fn bundled(project: &Project) -> String {
        bundle(PROGRAM, project, Some(&compare(project).unwrap())).unwrap()
    }

    fn carried(file: &str) -> Project {
        let json = file.split_once("id=\"project\">").unwrap().1.split_once("</script>").unwrap().0;
        Project::from_json("project", json).unwrap()
    }

    #[test]
    fn what_texts_hold_closes_no_block() {
        let file =
            bundled(&project("</script><!--/page--></title><script>alert(1)</script><img src=x> <!--"));
        assert_eq!(file.matches("</script").count(), 1);
        assert_eq!(file.matches("<script").count(), 1);
        assert_eq!(file.matches("<img").count(), 0);
        assert_eq!(file.matches("<!--").count(), 2);
    }

    #[test]
    fn what_a_file_carries_comes_back_and_makes_the_same_file() {
        for odd in [
            "</script><!--/page--><script>",
            "<!-- <script> -->",
            "a\u{2028}b\u{2029}c\u{85}d",
            "a\0b\u{1}c\u{7f}d\u{feff}e\u{fffd}f",
            "\r\n\t\"\\\\u003C\\\"&amp;&lt;{{style}}",
            "🌉 \u{10ffff} e\u{301} \u{202e}abc",
        ] {
            let project = project(odd).into_current();
            let file = bundled(&project);
            assert_eq!(carried(&file), project, "{odd:?}");
            assert_eq!(bundled(&carried(&file)), file, "{odd:?}");
            assert!(!file.contains('\0'), "{odd:?}");
        }
    }

    #[test]
    fn a_project_that_cannot_be_compared_is_carried_without_a_picture_of_it() {
        let project = Project { title: Some("Begun".into()), ..Default::default() };
        let file = bundle(PROGRAM, &project, None).unwrap();
        assert!(file.contains("<title>Begun – Crossread</title><div><!--page--><!--/page-->"));
        assert_eq!(carried(&file), project);
    }

    #[test]
    fn half_a_character_is_no_text() {
        let json = r#"{"version":1,"articles":[{"text":"half \ud800 a character"}]}"#;
        assert_eq!(Project::from_json("project", json).unwrap_err().code(), "malformed");
    }
}
