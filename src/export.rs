//! What leaves a comparison: its report, printed, and the project, in a file of its own.
//!
//! | module | what it writes |
//! |---|---|
//! | [`markdown`], [`spreadsheet`], [`static_page`] | a report as Markdown, as CSV, as HTML without a script |
//! | [`themes`] | the themes of a project as a theme file and as a codebook |
//! | [`excerpt`] | a project with no more of its texts than the comparison uses |
//! | [`program`], [`bundle`] | the program's page, and one with a project in it |

pub mod bundle;
pub mod excerpt;
pub mod markdown;
pub mod program;
pub mod spreadsheet;
pub mod static_page;
pub mod themes;
