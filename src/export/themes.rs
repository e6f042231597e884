//! A project's themes as a theme file (TOML) and as a codebook (CSV), both of which
//! [`ThemeFile`](crate::project::ThemeFile) reads back.

use super::spreadsheet::Table;
use crate::project::codebook::{COLUMNS, FORMULA_SIGNS, PHRASE_SEPARATOR};
use crate::project::{Project, ProjectTheme, THEME_FILE_VERSION};

/// Writes a project's themes as TOML.
pub fn theme_file_toml(project: &Project) -> String {
    let themes = project.themes.iter().map(|theme| format!("\n{}", toml_table(theme)));
    format!("version = {THEME_FILE_VERSION}\n{}", themes.collect::<String>())
}

fn toml_table(theme: &ProjectTheme) -> String {
    let ProjectTheme { id: _, label, query, include, exclude } = theme;
    format!(
        "[[theme]]\nlabel = {}\nquery = {}\ninclude = {}\nexclude = {}\n",
        toml_string(label),
        toml_string(query),
        toml_list(include),
        toml_list(exclude)
    )
}

fn toml_list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| toml_string(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A basic string. TOML and JSON escape alike, but for one control character.
fn toml_string(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

/// Writes a project's themes as a codebook: a row a theme, phrases parted by `|`.
///
/// White space around a text, and phrases that are nothing else, do not come back.
pub fn codebook_csv(project: &Project) -> String {
    let mut table = Table::default();
    table.row(COLUMNS.map(|(name, _)| name));
    for ProjectTheme { id: _, label, query, include, exclude } in &project.themes {
        let version = THEME_FILE_VERSION.to_string();
        table.row([cell(label), cell(query), cell(&phrases(include)), cell(&phrases(exclude)), version]);
    }
    table.into_text()
}

/// A text that begins with the apostrophe of a harmless formula gets one more, to be told from a formula.
fn cell(text: &str) -> String {
    let text = text.trim();
    let after = text.trim_start_matches('\'');
    let is_like_harmless = after.len() < text.len() && after.starts_with(FORMULA_SIGNS);
    if is_like_harmless { format!("'{text}") } else { text.to_owned() }
}

/// Phrases as one cell. A separator within a phrase gets a backslash before it; backslashes before any
/// separator are doubled.
fn phrases(phrases: &[String]) -> String {
    let mut cell = String::new();
    for phrase in phrases.iter().map(|phrase| phrase.trim()).filter(|phrase| !phrase.is_empty()) {
        if !cell.is_empty() {
            double_last_backslashes(&mut cell);
            cell.push(PHRASE_SEPARATOR);
        }
        for character in phrase.chars() {
            if character == PHRASE_SEPARATOR {
                double_last_backslashes(&mut cell);
                cell.push('\\');
            }
            cell.push(character);
        }
    }
    cell
}

fn double_last_backslashes(cell: &mut String) {
    let backslashes = cell.len() - cell.trim_end_matches('\\').len();
    cell.push_str(&"\\".repeat(backslashes));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{codebook_csv, theme_file_toml};
    use crate::project::{Project, ProjectTheme, ThemeFile, parse_toml};

    fn read(name: &str, text: &str) -> Vec<ProjectTheme> {
        let mut project = Project::default();
        ThemeFile::read(name, text, parse_toml).unwrap().file.apply_to(&mut project);
        project.themes
    }

    /// Texts of all characters, with those that TOML, CSV and spreadsheets read as their own more often.
    fn text() -> impl Strategy<Value = String> {
        let signs = prop::sample::select(vec![
            "'",
            "\"",
            "\"\"\"",
            "\\",
            "|",
            "=",
            "+",
            "-",
            "@",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\u{7f}",
            "\u{85}",
            "\u{feff}",
            "\u{2028}",
            "#",
            "[",
            "]",
            "a",
            " ",
            "\u{1b}",
            "\u{10ffff}",
        ]);
        let part = prop_oneof![4 => signs.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
        prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
    }

    fn themes() -> impl Strategy<Value = Vec<ProjectTheme>> {
        let label = text().prop_filter("a theme has a name", |label| !label.trim().is_empty());
        let phrases = || prop::collection::vec(text(), 0..4);
        let theme = (label, text(), phrases(), phrases()).prop_map(|(label, query, include, exclude)| {
            ProjectTheme { id: String::new(), label, query, include, exclude }
        });
        prop::collection::vec(theme, 1..4).prop_map(|mut themes| {
            for (number, theme) in (1..).zip(&mut themes) {
                theme.id = format!("t{number}");
            }
            themes
        })
    }

    /// `theme` without white space around its texts.
    fn trimmed(theme: &ProjectTheme) -> ProjectTheme {
        let trim = |text: &String| text.trim().to_owned();
        let phrases = |of: &[String]| of.iter().map(trim).filter(|phrase| !phrase.is_empty()).collect();
        ProjectTheme {
            id: theme.id.clone(),
            label: trim(&theme.label),
            query: trim(&theme.query),
            include: phrases(&theme.include),
            exclude: phrases(&theme.exclude),
        }
    }

    proptest! {
        #[test]
        fn a_theme_file_reads_back_as_it_was(themes in themes()) {
            let project = Project { themes: themes.clone(), ..Default::default() };
            prop_assert_eq!(read("themes.toml", &theme_file_toml(&project)), themes);
        }

        #[test]
        fn a_codebook_reads_back_as_it_was_but_for_white_space_around_texts(themes in themes()) {
            let project = Project { themes: themes.clone(), ..Default::default() };
            let themes: Vec<_> = themes.iter().map(trimmed).collect();
            prop_assert_eq!(read("codebook.csv", &codebook_csv(&project)), themes);
        }
    }
}
