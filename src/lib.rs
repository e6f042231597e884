//! Crossread compares how outlets cover a story.
//!
//! A [`Project`] holds articles as plain text, which [`read_file`] makes of files. [`compare`](fn@compare)
//! makes a [`Report`] of it: one plain value with the links between statements, the themes, and who reports
//! what. A [`Comparison`] can besides be searched and asked. Whatever cannot be compared is an [`Error`] that
//! names the article and what to do.
//!
//! ```
//! use crossread::{Project, ProjectArticle, compare};
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
//! # Ok::<(), crossread::Error>(())
//! ```
//!
//! # How it is made
//! Data flows one way, from the texts of some articles to a report; each module uses only the modules
//! before it:
//!
//! | module | what it does |
//! |---|---|
//! | `error`, `span`, `limits`, `index`, `sorting` | what everything is told in: errors, ranges of a text, bounds on input, ids of articles and statements, one sort |
//! | `project` | a comparison as its reader keeps it: articles, themes, corrections, notes |
//! | `language` | the language of a text, by its function words |
//! | `clean` | which blocks of a text are the story |
//! | `read` | files, read into the articles of a project: `read::html` for saved web pages, one file for each other format |
//! | `statement` | their sentences, quotations and speakers |
//! | `words` | tokens, spelling, stems, names, figures |
//! | `embedding` | a vector for a text |
//! | `similarity` | how alike two texts are |
//! | `correction` | what a reader decided otherwise, and the statements that they split and joined |
//! | `story` | all articles of a comparison, read |
//! | `same_claim` | whether two statements report the same fact: a probability, and the reasons for it |
//! | `clause` | a statement's words, and the clauses that they stand in |
//! | `shared_part` | which clause of each two statements that say the same in part rest on |
//! | `stage` | which act two statements tell of at two stages: planned here, done there |
//! | `contradiction` | which two statements cannot both be true, and the words that do it |
//! | `align` | links between statements of different articles |
//! | `group` | which linked statements report one claim |
//! | `theme` | named and found themes, the coverage matrix, rows |
//! | `search` | statements ranked for a phrase |
//! | `diff` | what two statements share and where they part |
//! | `analysis` | what follows from all that: what to know first, what is printed word for word, relations, what an article lacks, overlap, disagreement |
//! | `review` | what a reader is asked, the most telling first |
//! | `report` | all of that as one plain value |
//! | `agreement` | how far the coders of two reports agree |
//! | `compare` | the flow itself: a project becomes a comparison, which is reported, searched, asked |
//! | `export` | a report, printed as Markdown, CSV or HTML; themes as a theme file or codebook; and the one file with the program and a project in it |
//!
//! Three ways in lead to it: `wasm.rs` for the page and the npm package, `command_line.rs` for the command
//! line, whose native program is `bin/crossread`, and the build tool in `bin/xtask`. The two last and the
//! tests use more of the modules than the names above; what they alone use is hidden, and no part of the
//! interface. [`project`] and [`report`] are seen, since the values of those names are made of their types.

#[doc(hidden)]
pub mod agreement;
#[doc(hidden)]
pub mod align;
mod analysis;
#[doc(hidden)]
pub mod clause;
#[doc(hidden)]
pub mod clean;
#[doc(hidden)]
#[cfg(feature = "cli")]
pub mod command_line;
#[doc(hidden)]
pub mod compare;
#[doc(hidden)]
pub mod contradiction;
mod correction;
mod diff;
#[doc(hidden)]
pub mod embedding;
#[doc(hidden)]
pub mod error;
#[doc(hidden)]
pub mod export;
#[doc(hidden)]
pub mod group;
#[doc(hidden)]
pub mod index;
mod language;
#[doc(hidden)]
pub mod limits;
pub mod project;
#[doc(hidden)]
pub mod read;
pub mod report;
#[doc(hidden)]
pub mod review;
#[doc(hidden)]
pub mod same_claim;
mod search;
mod shared_part;
mod similarity;
mod sorting;
#[doc(hidden)]
pub mod span;
mod stage;
#[doc(hidden)]
pub mod statement;
#[doc(hidden)]
pub mod story;
#[doc(hidden)]
pub mod theme;
#[cfg(target_arch = "wasm32")]
mod wasm;
#[doc(hidden)]
pub mod words;

pub use agreement::agreement;
pub use compare::{Comparison, compare};
pub use error::Error;
pub use project::{Project, ProjectArticle, ProjectTheme};
pub use read::read_file;
pub use report::{Report, diff_value as diff};
