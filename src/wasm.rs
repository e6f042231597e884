//! The way in from JavaScript: for the page's worker and for the npm package, in plain values and one class.
//!
//! The only module that names `wasm_bindgen`, `js_sys`, `web_sys` and `serde_wasm_bindgen`. It keeps nothing
//! between two calls: a comparison belongs to whoever asked for it. A lone surrogate in a string becomes
//! U+FFFD on its way in; it has the same length, so spans still fit.

#[cfg(feature = "cli")]
mod command_line;

use std::cell::OnceCell;

use js_sys::{Array, Date, Function, Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::error::{Error, ThemeFileFault};
use crate::export::program::Parts;
use crate::export::spreadsheet::SpreadsheetForm;
use crate::project::{Project, ProjectArticle, ProjectVersion, ThemeFile, TomlValue};
#[cfg(feature = "cli")]
use crate::read::encoding::decode;
use crate::{agreement, export, project};

/// For those who check types: the build tool writes these types from the Rust ones.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type {
  Agreement, Diff, Excerpt, Hits, Link, LinkKind, NewIds, Parts, Project, ProjectArticle, ProjectTheme, Report,
  SpreadsheetForm, ThemeFileFault, WantedIds,
} from "crossread-report";

/** A project that may leave out what is empty; articles and themes without an id get one. */
export type GivenProject = Partial<Omit<Project, "articles" | "themes">> & {
  articles: (Partial<ProjectArticle> & Pick<ProjectArticle, "text">)[];
  themes?: (Partial<ProjectTheme> & Pick<ProjectTheme, "label">)[];
};

/** What is thrown: an error with a stable code, the article or file that it concerns, and what to do about it. */
export interface CrossreadError extends Error {
  code: string;
  article: string | null;
  remedy: string;
  /** What is wrong with a theme file; undefined of anything else. */
  fault?: ThemeFileFault;
}"#;

/// A comparison and the project that it is of, to be reported, searched, asked and written. Its memory is
/// given back by `free()`, or some time after nothing refers to it any more.
#[wasm_bindgen]
pub struct Comparison {
    project: Project,
    compared: crate::compare::Comparison,
    /// Made when it is first asked for.
    report: OnceCell<JsValue>,
}

/// Compares the articles of a project.
///
/// # Errors
/// A `CrossreadError`, whose parts are those of an [`Error`].
#[wasm_bindgen]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "GivenProject")] project: JsValue,
) -> Result<Comparison, JsValue> {
    let project = read_whole(project)?;
    #[cfg(feature = "forced-panic")]
    panic_when_asked(&project);
    let compared = crate::compare::Comparison::new(&project).map_err(thrown)?;
    Ok(Comparison { project, compared, report: OnceCell::new() })
}

#[wasm_bindgen]
impl Comparison {
    /// The report of the contract, always the same object.
    #[wasm_bindgen(getter, unchecked_return_type = "Report")]
    pub fn report(&self) -> Result<JsValue, JsValue> {
        if let Some(made) = self.report.get() {
            return Ok(made.clone());
        }
        let report = write(&self.compared.report())?;
        Ok(self.report.get_or_init(|| report).clone())
    }

    /// The statements, ranked for a phrase.
    #[wasm_bindgen(unchecked_return_type = "Hits")]
    pub fn search(&self, phrase: &str) -> Result<JsValue, JsValue> {
        write(&self.compared.search(phrase))
    }

    /// The link of any two statements of different articles, given by their ids; its kind is null where they
    /// are not linked.
    ///
    /// # Errors
    /// `unknown-statement`, `one-article`.
    #[wasm_bindgen(unchecked_return_type = "Link<LinkKind | null>")]
    pub fn link(&self, a: &str, b: &str) -> Result<JsValue, JsValue> {
        write(&self.compared.link(a, b).map_err(thrown)?)
    }

    /// The report in Markdown.
    pub fn markdown(&self) -> String {
        export::markdown::markdown(&self.compared.report())
    }

    /// The report as CSV.
    ///
    /// # Errors
    /// `malformed` when there is no such form.
    pub fn csv(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SpreadsheetForm")] form: JsValue,
    ) -> Result<String, JsValue> {
        let form: SpreadsheetForm = read("form", form)?;
        Ok(export::spreadsheet::csv(&self.compared.report(), form))
    }

    /// The project with no more of its texts than the comparison uses, of each article at most `share` of its
    /// words, 0..1 (0.15 where it is not given), and how much of each that is; `project` is the same one where
    /// its view is another by now.
    #[wasm_bindgen(unchecked_return_type = "Excerpt")]
    pub fn excerpt(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "Project")] project: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "number")] share: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let share = share.as_f64().unwrap_or(export::excerpt::DEFAULT_SHARE);
        write(&export::excerpt::excerpt(&self.current(project)?, &self.compared.report(), share))
    }

    /// `program`, the text of crossread.html, with the project in it; `project` is the same one where its
    /// view is another by now.
    ///
    /// # Errors
    /// `malformed` when `program` or `project` is something else, `unknown-version`.
    pub fn bundle(
        &self,
        program: &str,
        #[wasm_bindgen(unchecked_optional_param_type = "Project")] project: JsValue,
    ) -> Result<String, JsValue> {
        let project = self.current(project)?;
        export::bundle::bundle(program, &project, Some(&self.compared.report())).map_err(thrown)
    }

    /// How far the coders of this project and of another agree on which statements are on which themes.
    #[wasm_bindgen(unchecked_return_type = "Agreement")]
    pub fn agreement(&self, other: &Comparison) -> Result<JsValue, JsValue> {
        write(&agreement::agreement(&self.compared.report(), &other.compared.report()))
    }

    /// Whether this is the comparison of `project`. Its view may be another: it says where the reader is,
    /// which changes no comparison; nor does what counts ids.
    #[wasm_bindgen(js_name = isOf)]
    pub fn is_of(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
    ) -> Result<bool, JsValue> {
        let Project { version: _, title, articles, themes, corrections, notes, view: _, next: _, whole } =
            read_whole(project)?;
        let own = &self.project;
        Ok((&title, &articles, &whole) == (&own.title, &own.articles, &own.whole)
            && (&themes, &corrections, &notes) == (&own.themes, &own.corrections, &own.notes))
    }
}

impl Comparison {
    /// The project that was compared, or as it is given now.
    fn current(&self, given: JsValue) -> Result<Project, JsValue> {
        if given.is_undefined() { Ok(self.project.clone()) } else { read_whole(given) }
    }
}

/// Sets the two texts of each pair against each other, word by word.
///
/// # Errors
/// Only when `pairs` is not a list of pairs of strings.
#[wasm_bindgen(unchecked_return_type = "Diff[]")]
pub fn diff(
    #[wasm_bindgen(unchecked_param_type = "[string, string][]")] pairs: JsValue,
) -> Result<JsValue, JsValue> {
    let pairs: Vec<(String, String)> = read("pairs", pairs)?;
    let diffs: Vec<_> = pairs.iter().map(|(a, b)| crate::report::diff_value(a, b)).collect();
    write(&diffs)
}

/// Says whether an article can be compared at all, before it joins the others.
///
/// # Errors
/// As [`compare`], for what is wrong with this article alone.
#[wasm_bindgen]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "ProjectArticle")] article: JsValue,
) -> Result<(), JsValue> {
    let article: ProjectArticle = read("article", article)?;
    project::check_article(&article).map_err(thrown)
}

/// `program`, the text of crossread.html, with a project in it, which is compared where it can be.
///
/// # Errors
/// `malformed` when `program` is something else. A project that cannot be compared is carried all the same.
#[wasm_bindgen]
pub fn bundle(
    program: &str,
    #[wasm_bindgen(unchecked_param_type = "GivenProject")] project: JsValue,
) -> Result<String, JsValue> {
    let project = read_whole(project)?;
    let report = crate::compare(&project).ok();
    export::bundle::bundle(program, &project, report.as_ref()).map_err(thrown)
}

/// The text of crossread.html, put together of the parts that a page finds in itself.
///
/// # Errors
/// `malformed` when a part is missing.
#[wasm_bindgen]
pub fn program(#[wasm_bindgen(unchecked_param_type = "Parts")] parts: JsValue) -> Result<String, JsValue> {
    let parts: Parts = read("parts", parts)?;
    parts.page().map_err(thrown)
}

/// A project as a file held it, as this program writes it; what it leaves out is filled in.
///
/// # Errors
/// `malformed`, `unknown-version` or `too-many-articles`.
#[wasm_bindgen(js_name = readProject, unchecked_return_type = "Project")]
pub fn read_project(held: JsValue) -> Result<JsValue, JsValue> {
    let project = read_whole(held)?;
    project::check_article_count(project.articles.len()).map_err(thrown)?;
    write(&project)
}

/// Ids for articles and themes that are about to join a project.
///
/// # Errors
/// `malformed` or `unknown-version`.
#[wasm_bindgen(js_name = newIds, unchecked_return_type = "NewIds")]
pub fn new_ids(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
    #[wasm_bindgen(unchecked_param_type = "WantedIds")] wanted: JsValue,
) -> Result<JsValue, JsValue> {
    write(&read_whole(project)?.new_ids(read("wanted", wanted)?))
}

/// The most articles that are compared at once.
#[wasm_bindgen(js_name = mostArticles)]
pub fn most_articles() -> usize {
    crate::limits::MAX_ARTICLES
}

/// Says whether a file of this name and size is worth reading.
///
/// # Errors
/// As [`crate::read::check_file`].
#[wasm_bindgen(js_name = checkFile)]
pub fn check_file(name: &str, bytes: usize) -> Result<(), JsValue> {
    crate::read::check_file(name, bytes).map_err(thrown)
}

/// The articles of a file, without ids.
///
/// # Errors
/// As [`crate::read::read_file`].
#[wasm_bindgen(js_name = readFile, unchecked_return_type = "ProjectArticle[]")]
pub fn read_file(name: &str, bytes: &[u8]) -> Result<JsValue, JsValue> {
    write(&crate::read::read_file(name, bytes, decode).map_err(thrown)?)
}

/// Says whether a theme file of this size is worth reading.
///
/// # Errors
/// `theme-file-too-large`.
#[wasm_bindgen(js_name = checkThemeFile)]
pub fn check_theme_file(name: &str, bytes: usize) -> Result<(), JsValue> {
    crate::project::check_theme_file(name, bytes).map_err(thrown)
}

/// Returns a project with what a theme file or a codebook holds, and the names of the columns that were
/// passed over. `parse` makes plain values of TOML.
///
/// # Errors
/// `malformed`, with the fault of the theme file; `unknown-version`.
#[wasm_bindgen(js_name = withThemeFile, unchecked_return_type = "[Project, string[]]")]
pub fn with_theme_file(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
    name: &str,
    bytes: &[u8],
    #[wasm_bindgen(unchecked_param_type = "(text: string) => unknown")] parse: &Function,
) -> Result<JsValue, JsValue> {
    let mut project = read_whole(project)?;
    let text = crate::read::encoding::text(bytes, decode);
    let read = ThemeFile::read(name, &text, |text| parsed_toml(parse, text)).map_err(thrown)?;
    read.file.apply_to(&mut project);
    write(&(project, read.passed_over))
}

/// Returns the themes of a project as a theme file.
///
/// # Errors
/// `malformed` or `unknown-version`.
#[wasm_bindgen(js_name = themeFileToml)]
pub fn theme_file_toml(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
) -> Result<String, JsValue> {
    Ok(crate::export::themes::theme_file_toml(&read_whole(project)?))
}

/// Returns the themes of a project as a codebook.
///
/// # Errors
/// `malformed` or `unknown-version`.
#[wasm_bindgen(js_name = codebookCsv)]
pub fn codebook_csv(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
) -> Result<String, JsValue> {
    Ok(crate::export::themes::codebook_csv(&read_whole(project)?))
}

/// The articles of a plain text, without ids.
///
/// # Errors
/// Never.
#[wasm_bindgen(js_name = readText, unchecked_return_type = "ProjectArticle[]")]
pub fn read_text(text: &str) -> Result<JsValue, JsValue> {
    write(&crate::read::read_text(text))
}

/// The article of a web page, or of a part of one, without id.
///
/// # Errors
/// Never; a page without an article has an empty text.
#[wasm_bindgen(js_name = readPage, unchecked_return_type = "ProjectArticle")]
pub fn read_page(html: &str) -> Result<JsValue, JsValue> {
    write(&crate::read::read_page(html))
}

/// By the browser's decoder, which follows the Encoding Standard.
#[cfg(not(feature = "cli"))]
fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    use web_sys::TextDecoder;
    TextDecoder::new_with_label(label).and_then(|decoder| decoder.decode_with_u8_array(bytes)).ok()
}

/// Reads a project of this or an earlier version.
fn read_whole(value: JsValue) -> Result<Project, JsValue> {
    let version: ProjectVersion = read("project", value.clone())?;
    version.check().map_err(thrown)?;
    read("project", value).map(Project::into_current)
}

/// What `parse` makes of `text`, or what its exception says.
fn parsed_toml(parse: &Function, text: &str) -> Result<TomlValue, ThemeFileFault> {
    parse.call1(&JsValue::NULL, &JsValue::from_str(text)).map(|value| toml_value(&value)).map_err(|error| {
        let said = |key: &str| Reflect::get(&error, &JsValue::from_str(key)).unwrap_or_default();
        let message = said("message").as_string().unwrap_or_default();
        let (_, message) = message.split_once(": ").unwrap_or(("", &message));
        ThemeFileFault::TomlSyntax {
            line: serde_wasm_bindgen::from_value(said("line")).ok(),
            detail: message.lines().next().unwrap_or_default().to_owned(),
        }
    })
}

fn toml_value(value: &JsValue) -> TomlValue {
    if let Some(text) = value.as_string() {
        TomlValue::Text(text)
    } else if let Some(values) = value.dyn_ref::<Array>() {
        TomlValue::List(values.iter().map(|value| toml_value(&value)).collect())
    } else if value.is_instance_of::<Date>() {
        TomlValue::Date
    } else if value.is_object() {
        // It has no prototype, so it is no instance of Object.
        let entries = Object::entries(value.unchecked_ref());
        let entry = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            Some((entry.get(0).as_string()?, toml_value(&entry.get(1))))
        };
        TomlValue::Table(entries.iter().filter_map(entry).collect())
    } else if value.as_bool().is_some() {
        TomlValue::Boolean
    } else {
        // Large whole numbers are BigInts, and of no use here.
        let whole = value.as_f64().filter(|number| number.fract() == 0.0 && *number >= 0.0);
        TomlValue::Number(whole.map(|number| number as u64))
    }
}

fn read<T: DeserializeOwned>(name: &str, value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| thrown(Error::Malformed { file: name.to_owned(), detail: error.to_string() }))
}

fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// An [`Error`] as JavaScript throws them, with its parts.
#[expect(clippy::needless_pass_by_value, reason = "what map_err hands over")]
fn thrown(error: Error) -> JsValue {
    let object = js_sys::Error::new(&error.message());
    for (key, value) in [
        ("code", JsValue::from_str(error.code())),
        ("article", error.article().map_or(JsValue::NULL, JsValue::from_str)),
        ("remedy", JsValue::from_str(error.remedy())),
        ("fault", error.theme_file_fault().and_then(|fault| write(fault).ok()).unwrap_or_default()),
    ] {
        // Setting a key of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), &value);
    }
    object.into()
}

/// Panics over an article that says so: tests see what becomes of the page when the core breaks.
#[cfg(feature = "forced-panic")]
#[expect(clippy::panic, clippy::manual_assert, reason = "what this build is for")]
fn panic_when_asked(project: &Project) {
    if project.articles.iter().any(|article| article.text.contains("crossread: forced panic")) {
        panic!("crossread: forced panic");
    }
}
