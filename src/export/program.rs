//! The program's page: the template with its parts in it.
//!
//! The build fills it for the first time; a page that shares itself fills it again with the parts that
//! it finds in its own document, so that both write the same bytes.

use serde::Deserialize;

use crate::error::Error;

/// The page without its parts.
pub const TEMPLATE: &str = include_str!("../../www/index.html");

/// What goes into the template, each part as its element holds it.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "xtask", derive(ts_rs::TS))]
pub struct Parts {
    /// The Content-Security-Policy, with the hashes of `style` and `script`.
    pub policy: String,
    /// The page's style, minified.
    pub style: String,
    /// The samples' projects by their names: JSON, gzip, then base 85.
    pub samples: String,
    /// The core as WebAssembly: gzip, then base 85.
    pub wasm: String,
    /// The worker's script: gzip, then base 85, since that tells when it was altered on its way.
    pub worker: String,
    /// Whose work the page contains.
    pub notices: String,
    /// The page's script, minified.
    pub script: String,
}

impl Parts {
    /// The empty program's page.
    ///
    /// # Errors
    /// [`Error::Malformed`] when a part is missing.
    pub fn page(&self) -> Result<String, Error> {
        self.fill(TEMPLATE)
    }

    /// The template with every `{{name}}` replaced. What is put in is never searched for names.
    fn fill(&self, template: &str) -> Result<String, Error> {
        let mut page = String::new();
        let mut rest = template;
        while let Some((before, (name, after))) =
            rest.split_once("{{").and_then(|(before, rest)| Some((before, rest.split_once("}}")?)))
        {
            page.push_str(before);
            page.push_str(self.part(name).filter(|part| !part.is_empty()).ok_or_else(|| missing(name))?);
            rest = after;
        }
        page.push_str(rest);
        Ok(page)
    }

    fn part(&self, name: &str) -> Option<&str> {
        match name {
            "policy" => Some(&self.policy),
            "style" => Some(&self.style),
            "samples" => Some(&self.samples),
            "wasm" => Some(&self.wasm),
            "worker" => Some(&self.worker),
            "notices" => Some(&self.notices),
            "script" => Some(&self.script),
            _ => None,
        }
    }
}

fn missing(part: &str) -> Error {
    Error::Malformed { file: "the program's page".to_owned(), detail: format!("it has no {part}") }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    fn parts() -> Parts {
        let part = |text: &str| text.to_owned();
        Parts {
            policy: part("c"),
            style: part("s"),
            samples: part("p"),
            wasm: part("w"),
            worker: part("{{style}}"),
            notices: part("n"),
            script: part("x"),
        }
    }

    #[test]
    fn what_is_put_in_is_not_searched_for_names() {
        assert_eq!(parts().fill("<{{worker}}|{{style}}>").unwrap(), "<{{style}}|s>");
    }

    #[test]
    fn a_missing_part_is_an_error() {
        assert!(parts().page().is_ok());
        assert!(parts().fill("{{unknown}}").is_err());
        assert!(Parts { script: String::new(), ..parts() }.page().is_err());
    }
}
