//! Word documents (.docx): the paragraphs of the document, and its title.
//!
//! WordprocessingML as ECMA-376 has it. Pictures, notes, deleted text and whatever else lies in the
//! document's archive are not looked at. Who made the file, and when, says nothing about the article.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

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
    let mut content = Content::default();
    content.read(&body)?;
    // A document whose properties are broken has its text all the same.
    let properties =
        zip::file(bytes, "docProps/core.xml", MAX_UNPACKED_BYTES).ok().flatten().unwrap_or_default();
    let mut stated = Content::default();
    let _ = stated.read(&properties);
    let title = content.title.take().or(stated.title);
    Ok(Document { title, text: content.paragraphs.join("\n\n") })
}

/// Gathers paragraphs from markup.
#[derive(Default)]
struct Content {
    paragraphs: Vec<String>,
    title: Option<String>,
    paragraph: String,
    /// Whether the text that comes is the article's.
    in_text: bool,
    /// Copies of what stands before them, for older programs: how many are open.
    fallbacks: usize,
    is_item: bool,
    is_title: bool,
}

impl Content {
    /// Reads markup; an element that is never closed ends with it.
    fn read(&mut self, xml: &[u8]) -> Result<(), Unpacked> {
        let xml = String::from_utf8_lossy(xml);
        let mut reader = Reader::from_str(&xml);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        loop {
            match reader.read_event().map_err(|_| Unpacked::Broken)? {
                Event::Start(element) => self.start(&element),
                Event::Empty(element) => self.start_empty(&element),
                Event::End(element) => self.end(element.local_name().as_ref()),
                Event::Text(text) => self.push(&text.xml10_content()),
                Event::CData(text) => self.push(&text.xml10_content()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                    Ok(Some(character)) => self.push(character.encode_utf8(&mut [0; 4])),
                    _ => self.push(resolve_predefined_entity(&reference).unwrap_or_default()),
                },
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        self.end_paragraph();
        Ok(())
    }

    fn push(&mut self, text: &str) {
        if self.in_text && self.fallbacks == 0 {
            self.paragraph.push_str(text);
        }
    }

    fn start(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "t" | "title" => self.in_text = true,
            "Fallback" => self.fallbacks += 1,
            _ => self.start_empty(element),
        }
    }

    /// What an element says that may have no content.
    fn start_empty(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "p" => self.end_paragraph(),
            "tab" | "br" | "cr" => self.paragraph.push(' '),
            "noBreakHyphen" => self.paragraph.push('-'),
            "numPr" => self.is_item = true,
            "pStyle" => {
                let mut styles =
                    element.attributes().flatten().filter(|one| one.key.local_name().as_ref() == "val");
                self.is_title =
                    styles.any(|style| matches!(style.value.as_ref(), "Title" | "Titel" | "Titre"));
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "t" => self.in_text = false,
            // Of a document's properties.
            "title" => {
                self.in_text = false;
                self.is_title = true;
                self.end_paragraph();
            }
            "Fallback" => self.fallbacks = self.fallbacks.saturating_sub(1),
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
