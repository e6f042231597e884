//! Crossread compares how outlets cover a story.
//!
//! Data flows one way, from the texts of some articles to a report; each module uses only the modules
//! before it:
//!
//! | module | what it does |
//! |---|---|
//! | [`project`] | a comparison as its reader keeps it: articles, themes, corrections, notes |
//! | [`language`] | the language of a text, by its function words |
//! | [`read`] | files, read into the articles of a project: [`read::html`] for saved web pages, one file for each other format |
//! | [`clean`] | which blocks of a text are the story |
//! | [`statement`] | their sentences, quotations and speakers |
//! | [`words`] | tokens, spelling, stems, names, figures |
//! | [`embedding`] | a vector for a text |
//! | [`similarity`] | how alike two texts are |
//! | [`correction`] | what a reader decided otherwise, and the statements that they split and joined |
//! | [`story`] | all articles of a comparison, read |
//! | [`same_claim`] | whether two statements report the same fact: a probability, and the reasons for it |
//! | [`align`] | links between statements of different articles |
//! | [`theme`] | named and found themes, the coverage matrix, rows |
//! | [`analysis`] | what follows from that: articles on a matter of their own |
//! | [`search`] | statements ranked for a phrase |
//! | [`diff`] | what two statements share and where they part |
//! | [`report`] | all of that as one plain value |
//! | [`agreement`] | how far the coders of two reports agree |
//! | [`compare`] | the flow itself: a [`project::Project`] becomes a [`compare::Comparison`], which is reported, searched, asked |
//! | [`export`] | a report, printed as Markdown, CSV or HTML, and the one file with the program and a project in it |
//!
//! Three ways in lead to it: `wasm.rs` for the page, `bin/crossread` for the command line, and the build
//! tool in `bin/xtask`.
//!
//! ```
//! use crossread::compare::compare;
//! use crossread::project::{Project, ProjectArticle};
//!
//! let article = |id: &str, text: &str| ProjectArticle { id: id.into(), text: text.into(), ..Default::default() };
//! let report = compare(&Project {
//!     articles: vec![
//!         article("a1", "The system is only as strong as its weakest link. It will be ready by 2012."),
//!         article("a2", "Cyber defence is only as effective as the weakest link in the chain."),
//!     ],
//!     ..Default::default()
//! })?;
//! let link = &report.links[0];
//! assert_eq!((link.a.as_str(), link.b.as_str()), ("a1.1", "a2.1"));
//! # Ok::<(), crossread::error::Error>(())
//! ```

pub mod agreement;
pub mod align;
pub mod analysis;
pub mod clean;
pub mod compare;
pub mod correction;
pub mod diff;
pub mod embedding;
pub mod error;
pub mod export;
pub mod index;
pub mod language;
pub mod limits;
pub mod project;
pub mod read;
pub mod report;
pub mod same_claim;
pub mod search;
pub mod similarity;
mod sorting;
pub mod span;
pub mod statement;
pub mod story;
pub mod theme;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
pub mod words;
