//! Which modules a Rust file uses: every path that begins with `crate`, `super` or `self`, in
//! declarations, code and macros alike. What is compiled for tests alone is left out.

use anyhow::{Result, anyhow};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What a file uses.
#[derive(Debug, Default)]
pub struct Uses {
    /// Lines, from 1, each with the whole path from the crate's root.
    pub paths: Vec<(usize, Vec<String>)>,
    /// The paths of the modules in files of their own that are declared for tests alone.
    pub test_modules: Vec<Vec<String>>,
}

/// Reads the file with this text, which is the module at this path of its crate.
pub fn uses(text: &str, module: &[String]) -> Result<Uses> {
    let tokens: TokenStream = text.parse().map_err(|error| anyhow!("cannot be read as Rust: {error}"))?;
    let mut uses = Uses::default();
    uses.walk(&trees(tokens), module);
    Ok(uses)
}

/// Returns the tokens of a stream, to be looked at ahead.
fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

impl Uses {
    /// Takes what `tokens`, which stand in `module`, use.
    fn walk(&mut self, mut tokens: &[TokenTree], module: &[String]) {
        while let [first, rest @ ..] = tokens {
            tokens = match (first, rest) {
                (TokenTree::Punct(hash), [TokenTree::Group(attribute), item @ ..])
                    if hash.as_char() == '#' && is_for_tests(attribute) =>
                {
                    self.skip_item(item, module)
                }
                (TokenTree::Ident(word), [TokenTree::Ident(name), TokenTree::Group(body), after @ ..])
                    if word == "mod" && body.delimiter() == Delimiter::Brace =>
                {
                    let inner = [module, &[name.to_string()]].concat();
                    self.walk(&trees(body.stream()), &inner);
                    after
                }
                (TokenTree::Ident(word), _) => match base(&word.to_string(), module) {
                    Some(base) if after_colons(rest).is_some() => {
                        self.path(rest, word.span().start().line, base)
                    }
                    _ => rest,
                },
                (TokenTree::Group(group), _) => {
                    self.walk(&trees(group.stream()), module);
                    rest
                }
                _ => rest,
            };
        }
    }

    /// Takes the path that goes on with `tokens` after `path`, with all its branches; returns what stands
    /// behind it.
    fn path<'t>(
        &mut self,
        mut tokens: &'t [TokenTree],
        mut line: usize,
        mut path: Vec<String>,
    ) -> &'t [TokenTree] {
        while let Some(after) = after_colons(tokens) {
            match after {
                [TokenTree::Ident(segment), rest @ ..] => {
                    line = segment.span().start().line;
                    if segment == "super" {
                        path.pop();
                    } else {
                        path.push(segment.to_string());
                    }
                    tokens = rest;
                }
                [TokenTree::Group(branches), rest @ ..] if branches.delimiter() == Delimiter::Brace => {
                    self.branches(branches, &path);
                    return rest;
                }
                rest => {
                    tokens = rest;
                    break;
                }
            }
        }
        self.paths.push((line, path));
        tokens
    }

    /// Takes the branches of a path: `{a, b::c, self}`.
    fn branches(&mut self, branches: &Group, path: &[String]) {
        let tokens = trees(branches.stream());
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
        for branch in tokens.split(is_comma) {
            match branch {
                [TokenTree::Ident(segment), rest @ ..] => {
                    let own = if segment == "self" { None } else { Some(segment.to_string()) };
                    let path = path.iter().cloned().chain(own).collect();
                    self.path(rest, segment.span().start().line, path);
                }
                [other, ..] => self.paths.push((other.span().start().line, path.to_vec())),
                [] => {}
            }
        }
    }

    /// Leaves out the item that `tokens` begin with, and notes the file that it may declare; returns what
    /// stands behind it.
    fn skip_item<'t>(&mut self, tokens: &'t [TokenTree], module: &[String]) -> &'t [TokenTree] {
        if let [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(_), ..] = tokens
            && word == "mod"
        {
            self.test_modules.push([module, &[name.to_string()]].concat());
        }
        let ends = |token: &TokenTree| match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            _ => false,
        };
        let end = tokens.iter().position(ends).map_or(tokens.len(), |end| end + 1);
        tokens.get(end..).unwrap_or_default()
    }
}

/// Whether an attribute has what follows compiled for tests alone.
fn is_for_tests(attribute: &Group) -> bool {
    let text: String = attribute.stream().to_string().split_whitespace().collect();
    text == "cfg(test)" || text.starts_with("cfg(all(test,")
}

/// Returns where a path in `module` starts that begins with this word; nowhere, if it is no such word.
fn base(word: &str, module: &[String]) -> Option<Vec<String>> {
    match word {
        "crate" => Some(Vec::new()),
        "self" => Some(module.to_vec()),
        "super" => Some(module.split_last().map_or_else(Vec::new, |(_, parents)| parents.to_vec())),
        _ => None,
    }
}

/// Returns what stands behind `::`, where `tokens` begin with it.
fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(first), TokenTree::Punct(second), rest @ ..]
            if first.as_char() == ':' && second.as_char() == ':' =>
        {
            Some(rest)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Uses, uses};

    /// What a file at `a::b` uses.
    fn read(text: &str) -> Uses {
        uses(text, &["a".to_owned(), "b".to_owned()]).unwrap()
    }

    /// The lines and paths of a file at `a::b`, as text.
    fn paths(text: &str) -> Vec<String> {
        read(text).paths.iter().map(|(line, path)| format!("{line} {}", path.join("::"))).collect()
    }

    #[test]
    fn every_branch_of_a_use_is_a_path_on_its_own_line() {
        let text = "use crate::c::D;\nuse crate::{\n    e::{self, F},\n    g::*,\n};\n";
        assert_eq!(paths(text), ["1 c::D", "3 e", "3 e::F", "4 g"]);
    }

    #[test]
    fn paths_in_code_types_and_macros_count() {
        let text = "fn f(x: &crate::c::D) -> Vec<super::e::F> {\n    format!(\"{}\", crate::g::h(1))\n}\n";
        assert_eq!(paths(text), ["1 c::D", "1 a::e::F", "2 g::h"]);
    }

    #[test]
    fn super_and_self_are_seen_from_the_module_they_stand_in() {
        let text = "use self::c::D;\nuse super::super::e;\nmod inner {\n    use super::f;\n}\n";
        assert_eq!(paths(text), ["1 a::b::c::D", "2 e", "4 a::b::f"]);
    }

    #[test]
    fn visibilities_comments_and_strings_are_no_uses() {
        let text =
            "/// See [`crate::c`].\npub(crate) fn f() -> &'static str { \"crate::d::E\" } // crate::g::H\n";
        assert_eq!(paths(text), [""; 0]);
    }

    #[test]
    fn what_is_for_tests_alone_is_left_out() {
        let text = "#[cfg(test)]\nmod tests {\n    use crate::c::D;\n}\n\
            #[cfg(test)]\nuse crate::e::F;\n#[cfg(test)]\nmod more;\nuse crate::g;\n";
        assert_eq!(paths(text), ["9 g"]);
        assert_eq!(read(text).test_modules, [["a", "b", "more"]]);
    }
}
