//! Word documents (.docx): the paragraphs of the document, and its title.
//!
//! The XML is read with the tokenizer of web pages, to which XML without CDATA sections, as these files
//! have it, is markup like any other. Pictures, notes, deleted text and whatever else lies in the
//! document's archive are not looked at. Who made the file, and when, says nothing about the article.

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::zip::{self, Unpacked};
use crate::limits::MAX_UNPACKED_BYTES;

/// A document's text, its paragraphs parted by empty lines, and the title it states.
#[derive(Debug, Default)]
pub struct Document {
    pub title: Option<String>,
    pub text: String,
}

/// Reads a document.
///
/// # Errors
/// [`Unpacked`].
pub fn read(bytes: &[u8]) -> Result<Document, Unpacked> {
    let body = zip::file(bytes, "word/document.xml", MAX_UNPACKED_BYTES)?.ok_or(Unpacked::Broken)?;
    let mut reader = Reader::default();
    reader.read(&body);
    // A document whose properties are broken has its text all the same.
    let properties =
        zip::file(bytes, "docProps/core.xml", MAX_UNPACKED_BYTES).ok().flatten().unwrap_or_default();
    let mut about = Reader::default();
    about.read(&properties);
    let title = reader.title.take().or(about.title);
    Ok(Document { title, text: reader.paragraphs.join("\n\n") })
}

/// Gathers paragraphs from markup.
#[derive(Default)]
struct Reader {
    paragraphs: Vec<String>,
    title: Option<String>,
    paragraph: String,
    /// The element that is being opened, without its prefix.
    name: Vec<u8>,
    /// Its attribute `val`, which is being read.
    in_value: bool,
    value: String,
    /// Whether the text that comes is the article's.
    in_text: bool,
    /// Copies of what stands before them, for older programs: how many are open.
    copies: usize,
    is_item: bool,
    is_title: bool,
}

impl Reader {
    fn read(&mut self, xml: &[u8]) {
        let mut emitter =
            CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
                self.take(event);
                None
            });
        emitter.naively_switch_states(false);
        match Tokenizer::new_with_emitter(xml, emitter).finish() {
            Ok(()) => self.end_paragraph(),
        }
    }

    fn take(&mut self, event: CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.name = local(name).to_vec();
                self.value.clear();
            }
            CallbackEvent::AttributeName { name } => self.in_value = local(name) == b"val",
            CallbackEvent::AttributeValue { value } if self.in_value => {
                self.value = String::from_utf8_lossy(value).into_owned();
            }
            CallbackEvent::CloseStartTag { self_closing } => self.start(self_closing),
            CallbackEvent::EndTag { name } => self.end(local(name)),
            CallbackEvent::String { value } if self.in_text && self.copies == 0 => {
                self.paragraph.push_str(&String::from_utf8_lossy(value));
            }
            _ => {}
        }
    }

    fn start(&mut self, self_closing: bool) {
        match self.name.as_slice() {
            b"p" => self.end_paragraph(),
            b"t" | b"title" if !self_closing => self.in_text = true,
            b"tab" | b"br" | b"cr" => self.paragraph.push(' '),
            b"nobreakhyphen" => self.paragraph.push('-'),
            b"numpr" => self.is_item = true,
            b"pstyle" => self.is_title = matches!(self.value.as_str(), "Title" | "Titel" | "Titre"),
            b"fallback" if !self_closing => self.copies += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"p" => self.end_paragraph(),
            b"t" => self.in_text = false,
            // Of a document's properties.
            b"title" => {
                self.in_text = false;
                self.is_title = true;
                self.end_paragraph();
            }
            b"fallback" => self.copies = self.copies.saturating_sub(1),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.paragraph).split_whitespace().collect::<Vec<_>>().join(" ");
        let is_item = std::mem::take(&mut self.is_item);
        if std::mem::take(&mut self.is_title) && self.title.is_none() && !text.is_empty() {
            self.title = Some(text.clone());
        }
        if !text.is_empty() {
            self.paragraphs.push(if is_item { format!("• {text}") } else { text });
        }
    }
}

/// 'w:p' without 'w:'.
fn local(name: &[u8]) -> &[u8] {
    name.rsplit(|byte| *byte == b':').next().unwrap_or(name)
}
