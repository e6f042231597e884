//! Every module and every type says what it is, also those that no one outside sees: neither rustc's
//! `missing_docs` nor Clippy's `missing_docs_in_private_items` can be had for these alone.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::shell::{files_below, step};
use crate::workspace::Workspace;

/// What begins the definition of a type or a module.
const KEYWORDS: [&str; 6] = ["struct", "enum", "union", "trait", "type", "mod"];

/// Fails where a module or a type of src/ has no documentation.
pub fn check(workspace: &Workspace) -> Result<()> {
    step("looking for modules and types without documentation");
    let shell = workspace.shell();
    let mut missing = Vec::new();
    for file in files_below(shell, Path::new("src"))?.into_iter().filter(|file| is_source(file)) {
        let place = file.strip_prefix(workspace.root())?.display().to_string();
        let items = undocumented(&shell.read_file(&file)?).with_context(|| place.clone())?;
        missing.extend(items.into_iter().map(|item| format!("{place}: {item}")));
    }
    for item in &missing {
        println!("  {item}");
    }
    if missing.is_empty() {
        Ok(())
    } else {
        bail!("{} modules and types have no documentation", missing.len())
    }
}

/// Whether a file is Rust, and not all tests.
fn is_source(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "rs")
        && file.file_name().is_some_and(|name| name != "tests.rs")
}

/// Returns the modules and types of a file that say nothing of themselves, itself among them.
fn undocumented(text: &str) -> Result<Vec<String>> {
    let tokens: TokenStream = text.parse().map_err(|error| anyhow!("cannot be read: {error}"))?;
    let mut missing = Vec::new();
    if !text.starts_with("//!") {
        missing.push("the module itself".to_owned());
    }
    look(tokens, &mut missing);
    Ok(missing)
}

/// Adds the definitions among these items that have no documentation.
fn look(items: TokenStream, missing: &mut Vec<String>) {
    let (mut is_documented, mut is_left_out) = (false, false);
    let mut tokens = items.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                if let Some(TokenTree::Group(attribute)) = tokens.peek() {
                    is_documented |= first_word(attribute).is_some_and(|word| word == "doc");
                    is_left_out |= attribute.to_string().replace(' ', "") == "[cfg(test)]";
                    tokens.next();
                }
            }
            TokenTree::Ident(word) if KEYWORDS.iter().any(|keyword| word == keyword) => {
                let Some(TokenTree::Ident(name)) = tokens.next() else { continue };
                let body = rest_of_item(&mut tokens);
                // A module in a file of its own says it there.
                let is_elsewhere = word == "mod" && body.is_none();
                if !is_documented && !is_left_out && !is_elsewhere {
                    missing.push(format!("{word} {name}"));
                }
                if let Some(body) = body.filter(|_| word == "mod" && !is_left_out) {
                    look(body.stream(), missing);
                }
                (is_documented, is_left_out) = (false, false);
            }
            TokenTree::Ident(word) if begins_another_item(&word, tokens.peek()) => {
                rest_of_item(&mut tokens);
                (is_documented, is_left_out) = (false, false);
            }
            _ => {}
        }
    }
}

/// Whether a word begins an item that is neither a type nor a module; `const fn` is one item.
fn begins_another_item(word: &Ident, next: Option<&TokenTree>) -> bool {
    let is_const_fn = matches!(next, Some(TokenTree::Ident(next)) if next == "fn");
    !is_const_fn && ["fn", "impl", "use", "const", "static", "macro_rules"].iter().any(|begin| word == begin)
}

/// Passes over what is left of an item: to its body in braces, which is returned, or its semicolon.
fn rest_of_item(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Group> {
    tokens.find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(Some(group)),
        TokenTree::Punct(sign) if sign.as_char() == ';' => Some(None),
        _ => None,
    })?
}

/// Returns the first word of an attribute.
fn first_word(attribute: &Group) -> Option<String> {
    match attribute.stream().into_iter().next()? {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::undocumented;

    fn missing(text: &str) -> Vec<String> {
        undocumented(text).unwrap()
    }

    #[test]
    fn a_file_and_every_type_in_it_must_say_what_they_are() {
        let text = "mod b;\npub(crate) struct C;\nenum D { E }\n/// F.\n#[derive(Debug)]\npub struct F(u8);\ntype G = u8;\ntrait H {}";
        assert_eq!(missing(text), ["the module itself", "struct C", "enum D", "type G", "trait H"]);
    }

    #[test]
    fn what_is_in_functions_and_implementations_or_for_tests_is_left_alone() {
        let text = "//! A.\nconst fn a() { struct B; }\nimpl Iterator for C { type Item = u8; }\nconst D: u8 = 1;\n#[cfg(test)]\nmod tests { struct E; }";
        assert_eq!(missing(text), [""; 0]);
    }

    #[test]
    fn a_module_in_a_file_is_looked_through() {
        assert_eq!(missing("//! A.\n/// B.\nmod b { struct C; }"), ["struct C"]);
        assert_eq!(missing("//! A.\nmod b {}"), ["mod b"]);
    }
}
