//! One HTML file with the program and a project in it.

use crate::error::Error;
use crate::project::Project;
use crate::report::Report;
use crate::static_page::static_page;

const PAGE: (&str, &str) = ("<!--page-->", "<!--/page-->");
const PROJECT: (&str, &str) = ("<script type=\"application/json\" id=\"project\">", "</script>");
const TITLE: (&str, &str) = ("<title>", "</title>");

/// `program`, the empty program's file, with `project` in it and `report` as plain HTML.
///
/// # Errors
/// [`Error::Malformed`] when `program` is not the file that the build writes, or the project cannot be
/// written as JSON.
pub fn bundle(program: &str, project: &Project, report: &Report) -> Result<String, Error> {
    let json = serde_json::to_string(project).map_err(|error| malformed(&error.to_string()))?;
    let title = match &project.title {
        Some(title) => format!("{} – Crossread", maud::html! { (title) }.into_string()),
        None => "Crossread".to_owned(),
    };
    let file = replaced(program, TITLE, &title)?;
    let file = replaced(&file, PAGE, &static_page(report))?;
    replaced(&file, PROJECT, &in_script(&json))
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
    use crate::project::{Project, ProjectArticle};

    const PROGRAM: &str = "<title>Crossread</title><div><!--page--><!--/page--></div>\
                           <script type=\"application/json\" id=\"project\">null</script>";

    #[test]
    fn what_texts_hold_closes_no_block() {
        let text = "</script><!--/page--><script>alert(1)</script> Ministers met <!-- on Tuesday.";
        let article = |id: &str| ProjectArticle { id: id.into(), text: text.into(), ..Default::default() };
        let title = Some("</title><img src=x onerror=alert(1)>".to_owned());
        let project = Project { title, articles: vec![article("a1"), article("a2")], ..Default::default() };
        let file = bundle(PROGRAM, &project, &compare(&project).unwrap()).unwrap();
        assert_eq!(file.matches("</script").count(), 1);
        assert_eq!(file.matches("<script").count(), 1);
        assert_eq!(file.matches("<img").count(), 0);
        assert_eq!(file.matches("<!--/page-->").count(), 1);
        let json = file.split_once("id=\"project\">").unwrap().1.split_once("</script>").unwrap().0;
        assert_eq!(Project::from_json("project", json).unwrap(), project);
    }
}
