//! Crossread compares how outlets cover a story.
//!
//! Data flows one way, from the texts of some articles to a report; each room uses only the rooms
//! before it:
//!
//! | room | what it does |
//! |---|---|
//! | [`language`] | the language of a text, by its function words |
//! | [`html`] | the article of a saved web page, as plain text, and what the page states about it |
//! | [`clean`] | which blocks of a text are the story |
//! | [`statement`] | their sentences, quotations and speakers |
//! | [`words`] | tokens, spelling, stems, names, figures |
//! | [`meaning`] | a vector for a text |
//! | [`similarity`] | how alike two texts are |
//! | [`correction`] | what a reader decided otherwise, and the statements that they split and joined |
//! | [`story`] | all articles of a comparison, read |
//! | [`sameness`] | whether two statements report the same fact: a probability, and the reasons for it |
//! | [`align`] | links between statements of different articles |
//! | [`related`] | which articles are on a matter of their own |
//! | [`theme`] | named and found themes, the coverage matrix, rows |
//! | [`search`] | statements ranked for a phrase |
//! | [`diff`] | what two statements share and where they part |
//! | [`report`] | all of that as one plain value |
//! | [`compare`] | the flow itself: a [`project::Project`] becomes a [`compare::Comparison`], which is reported, searched, asked |
//! | [`agreement`] | how far two coders agree on what is on which theme |
//! | [`markdown`], [`spreadsheet`], [`static_page`] | a report, printed |
//! | [`excerpt`] | a project with no more of its texts than the comparison uses |
//! | [`program`], [`bundle`] | the program's page, and one with a project in it |
//!
//! Three doors lead to it: `wasm.rs` for the page, `main.rs` for the command line, and the build tool
//! in `bin/xtask`.
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
pub mod bundle;
pub mod clean;
pub mod compare;
pub mod correction;
pub mod diff;
pub mod error;
pub mod excerpt;
pub mod html;
pub mod language;
pub mod markdown;
pub mod meaning;
mod order;
pub mod program;
pub mod project;
pub mod related;
pub mod report;
pub mod sameness;
pub mod search;
pub mod similarity;
pub mod span;
pub mod spreadsheet;
pub mod statement;
pub mod static_page;
pub mod story;
pub mod theme;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
mod word_list;
pub mod words;
