//! The way in for the page: what its worker calls, in plain JavaScript values.
//!
//! The only file that names `wasm_bindgen`, `js_sys`, `web_sys` and `serde_wasm_bindgen`. A lone surrogate in
//! a string becomes U+FFFD on its way in; it has the same length, so spans still fit.

use std::cell::RefCell;

use js_sys::{Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::TextDecoder;

use crate::compare::Comparison;
use crate::error::Error;
use crate::export::program::Parts;
use crate::export::spreadsheet::SpreadsheetForm;
use crate::project::{Project, ProjectArticle, ProjectVersion};
use crate::report::Report;

/// For the page's type check: the build tool writes these types from the Rust ones.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { Agreement, Diff, Hits, Link, LinkKind, NewIds, Parts, Project, ProjectArticle, Report, SpreadsheetForm, WantedIds } from "crossread-report";"#;

thread_local! {
    /// The last comparison that could be made and what it is of, for what is asked of it afterwards.
    static LAST: RefCell<Option<(Project, Comparison)>> = const { RefCell::new(None) };
}

/// Compares the articles of a project; gives the report of the contract. The comparison is kept until
/// the next one.
///
/// # Errors
/// `{ code, article, message, remedy }`, the parts of an [`Error`]; `article` may be null.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
) -> Result<JsValue, JsValue> {
    let project = read_whole(project)?;
    #[cfg(feature = "forced-panic")]
    panic_when_asked(&project);
    let comparison = Comparison::new(&project).map_err(thrown)?;
    let report = write(&comparison.report());
    LAST.set(Some((project, comparison)));
    report
}

/// The statements of the last comparison, ranked for a phrase.
///
/// # Errors
/// `nothing-compared` before any comparison.
#[wasm_bindgen(unchecked_return_type = "Hits")]
pub fn search(phrase: &str) -> Result<JsValue, JsValue> {
    ask_last(|last| write(&last.search(phrase)))
}

/// The link of any two statements of different articles of the last comparison, given by their ids; its
/// kind is null where they are not linked.
///
/// # Errors
/// `unknown-statement`, `one-article`; `nothing-compared` before any comparison.
#[wasm_bindgen(unchecked_return_type = "Link<LinkKind | null>")]
pub fn link(a: &str, b: &str) -> Result<JsValue, JsValue> {
    ask_last(|last| write(&last.link(a, b).map_err(thrown)?))
}

fn ask_last(ask: impl FnOnce(&Comparison) -> Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    LAST.with_borrow(|last| {
        let (_, comparison) = last.as_ref().ok_or(Error::NothingCompared).map_err(thrown)?;
        ask(comparison)
    })
}

/// The report on a project, from the last comparison where that is of the same: what is written of a
/// comparison need not be compared again.
fn report_on(project: &Project) -> Result<Report, Error> {
    LAST.with_borrow(|last| match last {
        Some((compared, comparison)) if is_same_but_for_view(compared, project) => Ok(comparison.report()),
        _ => crate::compare::compare(project),
    })
}

/// The view says where the reader is, which changes no comparison; nor does what counts ids.
fn is_same_but_for_view(one: &Project, other: &Project) -> bool {
    let Project { version: _, title, articles, themes, corrections, notes, view: _, next: _ } = one;
    (title, articles) == (&other.title, &other.articles)
        && (themes, corrections, notes) == (&other.themes, &other.corrections, &other.notes)
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

/// How far the coders of two projects agree on which statements are on which themes.
///
/// # Errors
/// As [`compare`], for either project.
#[wasm_bindgen(unchecked_return_type = "Agreement")]
pub fn agreement(
    #[wasm_bindgen(unchecked_param_type = "Project")] own: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Project")] other: JsValue,
) -> Result<JsValue, JsValue> {
    let (own, other) = (read_whole(own)?, read_whole(other)?);
    let (own, other) = (report_on(&own).map_err(thrown)?, report_on(&other).map_err(thrown)?);
    write(&crate::agreement::agreement(&own, &other))
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
    crate::project::check_article(&article).map_err(thrown)
}

/// One HTML file with the program, given as its [`Parts`], and a project in it.
///
/// # Errors
/// `malformed` when a part is missing. A project that cannot be compared is carried all the same.
#[wasm_bindgen]
pub fn bundle(
    #[wasm_bindgen(unchecked_param_type = "Parts")] parts: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
) -> Result<String, JsValue> {
    let parts: Parts = read("parts", parts)?;
    let project = read_whole(project)?;
    let report = report_on(&project).ok();
    parts
        .page()
        .and_then(|page| crate::export::bundle::bundle(&page, &project, report.as_ref()))
        .map_err(thrown)
}

/// The project with no more of its texts than the comparison uses.
///
/// # Errors
/// As [`compare`].
#[wasm_bindgen(unchecked_return_type = "Project")]
pub fn excerpt(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
) -> Result<JsValue, JsValue> {
    let project = read_whole(project)?;
    let report = report_on(&project).map_err(thrown)?;
    write(&crate::export::excerpt::excerpt(&project, &report))
}

/// The report of a project in Markdown.
///
/// # Errors
/// As [`compare`].
#[wasm_bindgen]
pub fn markdown(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
) -> Result<String, JsValue> {
    let project = read_whole(project)?;
    Ok(crate::export::markdown::markdown(&report_on(&project).map_err(thrown)?))
}

/// The report of a project as CSV.
///
/// # Errors
/// As [`compare`].
#[wasm_bindgen]
pub fn export_csv(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
    #[wasm_bindgen(unchecked_param_type = "SpreadsheetForm")] form: JsValue,
) -> Result<String, JsValue> {
    let project = read_whole(project)?;
    let form: SpreadsheetForm = read("form", form)?;
    Ok(crate::export::spreadsheet::csv(&report_on(&project).map_err(thrown)?, form))
}

/// A project as a file held it, as this program writes it; what it leaves out is filled in.
///
/// # Errors
/// `malformed`, `unknown-version` or `too-many-articles`.
#[wasm_bindgen(unchecked_return_type = "Project")]
pub fn read_project(held: JsValue) -> Result<JsValue, JsValue> {
    let project = read_whole(held)?;
    crate::project::check_number(project.articles.len()).map_err(thrown)?;
    write(&project)
}

/// Ids for articles and themes that are about to join a project.
///
/// # Errors
/// As [`read_project`].
#[wasm_bindgen(unchecked_return_type = "NewIds")]
pub fn new_ids(
    #[wasm_bindgen(unchecked_param_type = "Project")] project: JsValue,
    #[wasm_bindgen(unchecked_param_type = "WantedIds")] wanted: JsValue,
) -> Result<JsValue, JsValue> {
    write(&read_whole(project)?.new_ids(read("wanted", wanted)?))
}

/// The most articles that are compared at once.
#[wasm_bindgen]
pub fn most_articles() -> usize {
    crate::limits::MAX_ARTICLES
}

/// Says whether a file of this name and size is worth reading.
///
/// # Errors
/// As [`crate::read::check_file`].
#[wasm_bindgen]
pub fn check_file(name: &str, bytes: usize) -> Result<(), JsValue> {
    crate::read::check_file(name, bytes).map_err(thrown)
}

/// The articles of a file, without ids.
///
/// # Errors
/// As [`crate::read::read_file`].
#[wasm_bindgen(unchecked_return_type = "ProjectArticle[]")]
pub fn read_file(name: &str, bytes: &[u8]) -> Result<JsValue, JsValue> {
    write(&crate::read::read_file(name, bytes, decoded).map_err(thrown)?)
}

/// The text of a plain file, whatever its encoding.
#[wasm_bindgen]
pub fn text_of(bytes: &[u8]) -> String {
    crate::read::encoding::text(bytes, decoded)
}

/// The articles of a plain text, without ids.
///
/// # Errors
/// Never.
#[wasm_bindgen(unchecked_return_type = "ProjectArticle[]")]
pub fn read_text(text: &str) -> Result<JsValue, JsValue> {
    write(&crate::read::read_text(text))
}

/// The article of a web page, or of a part of one, without id.
///
/// # Errors
/// Never; a page without an article has an empty text.
#[wasm_bindgen(unchecked_return_type = "ProjectArticle")]
pub fn read_page(html: &str) -> Result<JsValue, JsValue> {
    write(&crate::read::read_page(html))
}

/// By the browser's decoder, which follows the Encoding Standard.
fn decoded(label: &str, bytes: &[u8]) -> Option<String> {
    TextDecoder::new_with_label(label).and_then(|decoder| decoder.decode_with_u8_array(bytes)).ok()
}

/// Reads a project of this or an earlier version.
fn read_whole(value: JsValue) -> Result<Project, JsValue> {
    let version: ProjectVersion = read("project", value.clone())?;
    version.check().map_err(thrown)?;
    read("project", value).map(Project::into_current)
}

fn read<T: DeserializeOwned>(name: &str, value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| thrown(Error::Malformed { file: name.to_owned(), detail: error.to_string() }))
}

fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// An [`Error`] as a plain object, which can cross from the worker to the page.
fn thrown(error: Error) -> JsValue {
    let object = Object::new();
    for (key, value) in [
        ("code", JsValue::from_str(error.code())),
        ("article", error.article().map_or(JsValue::NULL, JsValue::from_str)),
        ("message", JsValue::from_str(&error.message())),
        ("remedy", JsValue::from_str(error.remedy())),
    ] {
        // Setting a key of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), &value);
    }
    object.into()
}

/// Panics over an article that says so: tests see what becomes of the page when the core breaks.
#[cfg(feature = "forced-panic")]
#[expect(clippy::panic, reason = "what this build is for")]
fn panic_when_asked(project: &Project) {
    if project.articles.iter().any(|article| article.text.contains("crossread: forced panic")) {
        panic!("crossread: forced panic");
    }
}
