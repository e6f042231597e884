use proptest::prelude::*;

use super::{SpreadsheetForm, csv, harmless};
use crate::compare::compare;
use crate::project::{Project, ProjectArticle, ProjectTheme};
use crate::report::Report;

const FORMS: [SpreadsheetForm; 9] = [
    SpreadsheetForm::Statements,
    SpreadsheetForm::Counts,
    SpreadsheetForm::Presence,
    SpreadsheetForm::Corrections,
    SpreadsheetForm::Lacks,
    SpreadsheetForm::Overlap,
    SpreadsheetForm::Copies,
    SpreadsheetForm::Relations,
    SpreadsheetForm::Disagreement,
];

/// Two articles on a bridge, that have `odd` wherever a reader can write.
fn report(odd: &str) -> Report {
    let article = |id: &str| ProjectArticle {
        id: id.into(),
        outlet: Some(odd.into()),
        title: Some(odd.into()),
        text: "The old bridge closes on Monday. The mayor said: \"The bridge is not safe any more.\"".into(),
        ..Default::default()
    };
    let corrections = serde_json::json!([
        { "kind": "split", "by": odd, "statement": { "article": "a1", "text": odd }, "parts": [odd, odd] },
        { "kind": "link", "statements": [{ "article": "a1", "text": odd }, { "article": "a9", "text": odd }] },
    ]);
    let theme = |id: &str, label: &str| ProjectTheme {
        id: id.into(),
        label: label.into(),
        include: vec!["bridge".into()],
        ..Default::default()
    };
    compare(&Project {
        articles: vec![article("a1"), article("a2")],
        themes: vec![theme("t1", odd), theme("t2", "the bridge")],
        corrections: serde_json::from_value(corrections).unwrap(),
        notes: serde_json::from_value(serde_json::json!([
            { "on": { "kind": "theme", "theme": "t2" }, "text": odd, "by": odd },
        ]))
        .unwrap(),
        ..Default::default()
    })
    .unwrap()
}

/// The table as a spreadsheet reads it.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_row_holds_a_statement_with_all_that_is_known_of_it() {
    let rows = cells(&csv(&report("Wire"), SpreadsheetForm::Statements));
    let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    let quoting = rows
        .iter()
        .find(|row| row[column("speaker")] == "The mayor" || row[column("statement")].contains("safe"))
        .unwrap();
    assert_eq!(quoting[column("theme")], "Wire");
    assert_eq!(quoting[column("outlet")], "Wire");
    assert_eq!(quoting[column("article")], "a1");
    assert_eq!(quoting[column("quotation")], "\"The bridge is not safe any more.\"");
    assert_eq!(quoting[column("cue")], "bridge");
    assert_eq!(quoting[column("by_reader")], "0");
}

#[test]
fn the_matrix_counts_statements_or_says_whether_there_are_any() {
    let report = report("Wire");
    let [counts, presence] =
        [SpreadsheetForm::Counts, SpreadsheetForm::Presence].map(|form| cells(&csv(&report, form)));
    assert_eq!(counts[0], ["theme", "Wire (a1)", "Wire (a2)"]);
    assert_eq!(counts[2], ["the bridge", "2", "2"]);
    assert_eq!(presence[2], ["the bridge", "1", "1"]);
}

#[test]
fn corrections_and_notes_are_rows_whether_they_fit_or_not() {
    let rows = cells(&csv(&report("Wire"), SpreadsheetForm::Corrections));
    let kinds: Vec<_> = rows[1..].iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    assert_eq!(kinds, [("split", "0"), ("link", "0"), ("note", "1")]);
    assert_eq!(rows[2][3..9], ["a1", "Wire", "Wire", "a9", "", "Wire"]);
    assert_eq!(rows[3][2], "the bridge");
}

#[test]
fn how_articles_stand_to_each_other_is_rows() {
    let article = |id: &str, text: &str| ProjectArticle {
        id: id.into(),
        outlet: Some(id.to_uppercase()),
        text: text.into(),
        ..Default::default()
    };
    let report = compare(&Project {
        articles: vec![
            article("a1", "The old bridge over the river closes on Monday for 30 weeks."),
            article("a2", "The old bridge over the river closes on Monday for 45 weeks. Bakers sold bread."),
            article("a3", "Stir the eggs in a bowl and add some salt."),
        ],
        ..Default::default()
    })
    .unwrap();
    let overlap = cells(&csv(&report, SpreadsheetForm::Overlap));
    assert_eq!(overlap[1], ["a1", "A1", "a2", "A2", "1", "1", "1"]);
    assert_eq!(overlap[3], ["a2", "A2", "a1", "A1", "1", "2", "0.5"]);
    let relations = cells(&csv(&report, SpreadsheetForm::Relations));
    assert_eq!(relations[1][3..7], ["contradicts", "1", "a2", "A2"]);
    assert_eq!(relations[1][8..11], ["near", "30 weeks", "45 weeks"]);
    let alone = relations.iter().find(|row| row[2] == "Bakers sold bread.").unwrap();
    assert_eq!(alone[3..5], ["alone", "0"]);
    assert!(alone[5..].iter().all(String::is_empty));
    let lacks = cells(&csv(&report, SpreadsheetForm::Lacks));
    let mut lacking: Vec<_> = lacks[1..].iter().map(|row| (row[0].as_str(), row[6].as_str())).collect();
    // The most central one comes first, and of two neither is.
    lacking.sort_unstable();
    assert_eq!(lacking, [("a3", "a1"), ("a3", "a2")]);
    assert_eq!(lacks[1][2..6], ["1", "claim", "", "2"]);
}

#[test]
fn lines_end_as_spreadsheets_expect() {
    for form in FORMS {
        let text = csv(&report("Wire"), form);
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }
}

#[test]
fn no_cell_is_a_formula() {
    for odd in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A1", "\"=1\",=2\n=3"] {
        for form in FORMS {
            for cell in cells(&csv(&report(odd), form)).into_iter().flatten() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_from_its_cell(text in "(\\PC|[\",;=+@\r\n\t-]){0,20}") {
        let mut table = super::Table::default();
        table.row(["head", "head"]);
        table.row([text.as_str(), ""]);
        prop_assert_eq!(&cells(&table.into_text())[1], &[harmless(&text), String::new()]);
    }
}
