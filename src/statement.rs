//! Statements: the sentences of the kept blocks, with quotations and speakers.

use crate::clean::Block;
use crate::span::Span;

/// One sentence of a kept block, the unit that is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Together the spans of a kept block's statements cover every one of its bytes, once.
    pub span: Span,
    /// Index of its block.
    pub block: usize,
    /// Indices of the quotations it shares text with.
    pub quotations: Vec<usize>,
    /// Who is quoted in it, as the article writes the name.
    pub speaker: Option<String>,
}

/// What stands between one pair of quotation marks, over sentences and paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// Marks included.
    pub span: Span,
    pub speaker: Option<String>,
}

/// The statements of an article's kept blocks, in reading order, and its quotations.
pub fn statements(text: &str, blocks: &[Block]) -> (Vec<Statement>, Vec<Quotation>) {
    let _ = (text, blocks);
    (Vec::new(), Vec::new())
}
