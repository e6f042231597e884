//! Which module may use which: the order of each tree, as plain data.
//!
//! A row's modules use those of the rows above it, and neither each other nor what stands below. A
//! module is a file or a folder right in the tree's folder; what lies deeper belongs to it. A new module
//! takes its place here: one that is missing fails the check, and so does one that is named and not there.

/// A tree of sources whose modules have an order.
pub struct Tree {
    /// From the repository's root.
    pub folder: &'static str,
    /// Files and folders right in it that have no place in the order: they may use everything, and
    /// nothing uses them.
    pub outside: &'static [&'static str],
    /// First what uses nothing of the others.
    pub rows: &'static [Row],
}

/// Modules that stand beside each other.
type Row = &'static [&'static str];

/// Every tree with an order.
pub const TREES: &[Tree] = &[CORE, PAGE, BUILD_TOOL];

/// The core: from the texts of articles to a report, one way.
const CORE: Tree = Tree {
    folder: "src",
    outside: &["lib", "bin"],
    rows: &[
        // What everything is told in.
        &["error", "span", "limits", "index", "sorting"],
        // What the user brings: articles, themes, corrections, notes.
        &["project"],
        // Function words, phrase lists; the language of a text by them.
        &["language"],
        // Which blocks of a text are the story.
        &["clean"],
        // Files and pasted text -> plain text, and what they state about themselves.
        &["read"],
        // Blocks -> sentences, quotations and speakers.
        &["statement"],
        // Tokens, spelling, stems, names, figures.
        &["words"],
        // A vector for a text.
        &["embedding"],
        // How alike two texts are.
        &["similarity"],
        // What a reader decided otherwise, and the statements that they split and joined.
        &["correction"],
        // All articles of a comparison, read.
        &["story"],
        // Whether two statements report the same fact.
        &["same_claim"],
        // A statement's words, and the clauses that they stand in.
        &["clause"],
        // What two statements share a part of, and what they tell of at two stages.
        &["shared_part", "stage"],
        // Which two statements cannot both be true.
        &["contradiction"],
        // Links between statements of different articles.
        &["align"],
        // Which linked statements report one claim.
        &["group"],
        // Named and found themes, the coverage matrix.
        &["theme"],
        // Statements ranked for a phrase.
        &["search"],
        // What two statements share and where they part.
        &["diff"],
        // What follows from all that.
        &["analysis"],
        // What a reader is asked, the most telling first.
        &["review"],
        // All of that as one plain value.
        &["report"],
        // How far the coders of two reports agree.
        &["agreement"],
        // The flow itself: a project becomes a report.
        &["compare"],
        // A report, printed; a project in the program's page.
        &["export"],
        // What the command line's arguments mean, on whatever system.
        &["command_line"],
        // The core's callers in other languages.
        &["wasm"],
    ],
};

/// The page: it draws what the core found out.
const PAGE: Tree = Tree {
    folder: "www",
    // The npm package's own scripts use what the build writes beside them.
    outside: &["eslint.config.js", "node_modules", "npm"],
    rows: &[
        // The contract's types, written by the build.
        &["report.d.ts"],
        // The texts in three languages, and how dates and numbers are written.
        &["i18n"],
        // The way to the core: calls, client, connection, worker, problem.
        &["core"],
        // Pure edits of a project. No DOM, no state.
        &["project"],
        // Pure reads of a report. No DOM, no state.
        &["report"],
        // One state object.
        &["state"],
        // Keeping, autosave, opening, sharing, exporting.
        &["storage"],
        // One way to change it; what a reader does is kept by the storage.
        &["actions"],
        // Parts that every view uses.
        &["ui"],
        // The views and the dialogs: never each other.
        &[
            "coverage",
            "theme",
            "article",
            "pair",
            "search",
            "review",
            "why",
            "print",
            "head", // views
            "intake",
            "correct",
            "share",
            "merge",
            "comparisons", // dialogs
        ],
        // What shows which of them.
        &["page.jsx"],
        // What starts it, and every style.
        &["main.jsx", "style.css"],
    ],
};

/// The build tool.
const BUILD_TOOL: Tree = Tree {
    folder: "src/bin/xtask",
    outside: &["main"],
    rows: &[
        // Programs: their names, and what is said while they run.
        &["shell"],
        // Where things are.
        &["workspace"],
        // dist/, from the core to the table of sizes.
        &["build"],
        // The browser tests.
        &["browsers"],
        // Every check; measurements.
        &["check", "fuzz", "bench", "quality", "vectors"],
        // The weights, fitted to the marked texts of quality.
        &["train"],
    ],
};
