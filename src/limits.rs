//! Every bound on what comes in: how much of it is read, and how much is compared. What a page hands to the
//! core it bounds before, in `www/storage/`: whole projects, and how many files a folder may hold.
//!
//! What is larger is refused with an error that names the limit, or, inside a file, passed over. All of
//! them are counts, never times, so that the same input gives the same report on every machine.

/// The most articles that are compared at once, each a column of the coverage matrix; more are refused by
/// `project::check`.
pub const MAX_ARTICLES: usize = 128;

/// The most statements, of all articles together, that are compared at once. The work grows with
/// the square of their number.
pub const MAX_STATEMENTS: usize = 10_000;

/// The longest text that is taken as one article, in bytes of UTF-8.
pub const MAX_ARTICLE_BYTES: usize = 2_000_000;

/// The share of control characters, 0..1, above which what was read as text is a binary file.
pub const MAX_CONTROL_SHARE: f64 = 0.02;

/// The longest plain text file, in bytes: it may hold several articles.
pub const MAX_TEXT_FILE_BYTES: usize = 10 * MAX_ARTICLE_BYTES;

/// The longest theme file or codebook, in bytes: tens of thousands of themes with their phrases.
pub const MAX_THEME_FILE_BYTES: usize = 10 * MAX_ARTICLE_BYTES;

/// The longest web page or document that is worth reading, in bytes: an archive with its pictures in it
/// may be long.
pub const MAX_PAGE_FILE_BYTES: usize = 50_000_000;

/// The most bytes that a part of a document may unpack to: its markup has about ten times the bytes of
/// its text.
pub const MAX_UNPACKED_BYTES: usize = 20 * MAX_ARTICLE_BYTES;

/// How many parts of an .mhtml archive may lie in one another, as in a mail; deeper ones are not looked for.
pub const MAX_MHTML_DEPTH: usize = 4;

/// How many elements of a page may lie in one another; deeper ones are read as if they stood this deep,
/// as browsers do.
pub const MAX_HTML_DEPTH: usize = 256;

/// How many elements and texts of a page are read; what comes after them is not.
pub const MAX_HTML_NODES: usize = 2_000_000;

/// From this many bytes on, an attribute or a comment of a page is passed over: such long ones hold no
/// word about the page, they are pictures.
pub const MAX_HTML_VALUE_BYTES: usize = 10_000;

/// The most bytes of a headline or a name that a page states; longer texts are neither.
pub const MAX_HTML_NAME_BYTES: usize = 2_000;

/// How many headlines or authors of a page are looked at: the first ones.
pub const MAX_HTML_NAMES: usize = 20;

/// The longest sentence in bytes; longer ones are cut at white space.
pub const MAX_SENTENCE_BYTES: usize = 2000;

/// The longest word, in characters, that is cut into word pieces, as in BERT; a longer one has no
/// embedding. The search for pieces grows with the square of a word's length.
pub const MAX_WORD_CHARS: usize = 100;

/// How many characters of a phrase that is searched for are read.
pub const MAX_PHRASE_CHARS: usize = 1_000;

/// How many words of a phrase are searched for: the first ones.
pub const MAX_PHRASE_WORDS: usize = 24;
