//! Which files a script or a style of the page imports: every relative path that `import`, `export` or
//! `@import` names, also for its types alone. Packages have no place in the order.

/// What stands before the path of an import.
const INTRODUCTIONS: [&str; 4] = ["from", "import", "import(", "url("];

/// Returns the lines, from 1, each with the path that is imported there, as it is written.
pub fn imports(text: &str) -> Vec<(usize, String)> {
    let lines = (1..).zip(text.lines());
    lines
        .flat_map(|(number, line)| paths(line).into_iter().map(move |path| (number, path.to_owned())))
        .collect()
}

/// Returns the relative paths that one line imports.
fn paths(line: &str) -> Vec<&str> {
    let mut paths = Vec::new();
    let mut rest = line;
    while let Some((before, quote, after)) = split_at_quote(rest) {
        let Some((quoted, behind)) = after.split_once(quote) else { break };
        let is_import = INTRODUCTIONS.iter().any(|introduction| before.trim_end().ends_with(introduction));
        let is_relative = quoted.starts_with("./") || quoted.starts_with("../");
        if is_import && is_relative {
            paths.push(quoted);
            rest = behind;
        } else {
            // An apostrophe of a comment opens nothing: what follows is looked at again.
            rest = after;
        }
    }
    paths
}

/// Returns what stands before the first quotation mark, the mark, and what stands behind it.
fn split_at_quote(text: &str) -> Option<(&str, char, &str)> {
    let (at, quote) = text.char_indices().find(|(_, c)| matches!(c, '\'' | '"'))?;
    Some((text.get(..at)?, quote, text.get(at + 1..)?))
}

/// Returns the path from the tree's folder of what the file at `from` imports as `path`; nothing where
/// that lies outside of the folder.
pub fn resolved(from: &[String], path: &str) -> Option<Vec<String>> {
    let mut parts: Vec<String> = from.split_last().map(|(_, folder)| folder.to_vec()).unwrap_or_default();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part.to_owned()),
        }
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::{imports, resolved};

    #[test]
    fn every_form_of_an_import_is_seen_on_the_line_of_its_path() {
        let text = "import { h } from 'preact';\nimport {\n  a,\n} from './a.js';\nexport * from \"../b.js\";\n\
            import './c.css';\nconst d = await import('./d.js');\n/** @import { E } from '../e.d.ts' */\n\
            /** @type {import('./f.js').F} */\n@import './g.css';\n@import url(\"./h.css\");\n";
        let found: Vec<_> = imports(text).into_iter().map(|(line, path)| format!("{line} {path}")).collect();
        assert_eq!(
            found,
            [
                "4 ./a.js",
                "5 ../b.js",
                "6 ./c.css",
                "7 ./d.js",
                "8 ../e.d.ts",
                "9 ./f.js",
                "10 ./g.css",
                "11 ./h.css"
            ]
        );
    }

    #[test]
    fn an_apostrophe_before_an_import_hides_nothing() {
        let text = "/** The reader's own. @import { A } from './a.js' */\nconst path = './b.js';\n";
        assert_eq!(imports(text), [(1, "./a.js".to_owned())]);
    }

    #[test]
    fn a_path_is_taken_from_the_folder_of_its_file() {
        let from = ["ui", "strip.jsx"].map(str::to_owned);
        assert_eq!(resolved(&from, "../report/lookup.js").unwrap(), ["report", "lookup.js"]);
        assert_eq!(resolved(&from, "./focus.js").unwrap(), ["ui", "focus.js"]);
        assert_eq!(resolved(&from, "../../seeds/a.txt"), None);
    }
}
