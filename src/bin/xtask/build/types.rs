//! www/report.d.ts: the contract's types for the page, written from the Rust ones.

use std::collections::BTreeMap;

use anyhow::Result;
use crossread::agreement::{Agreement, AgreementFigures};
use crossread::error::ThemeFileFault;
use crossread::export::excerpt::Excerpt;
use crossread::export::program::Parts;
use crossread::export::spreadsheet::SpreadsheetForm;
use crossread::project::{Change, NewIds, Project, WantedIds};
use crossread::report::{Diff, Hits, Report};
use ts_rs::{Config, TS, TypeVisitor};

use crate::shell::step;
use crate::workspace::Workspace;

/// Writes the types of all that crosses between the page and the core. An unchanged file is left
/// alone, so that editors do not read it again.
pub fn write(workspace: &Workspace) -> Result<()> {
    step("writing the page's types from the Rust ones (www/report.d.ts)");
    let mut declarations = Declarations::new();
    declarations.visit::<Project>();
    // A correction is a change with who and when.
    declarations.visit::<Change>();
    declarations.visit::<NewIds>();
    declarations.visit::<WantedIds>();
    declarations.visit::<Report>();
    declarations.visit::<Diff>();
    declarations.visit::<Hits>();
    declarations.visit::<Parts>();
    declarations.visit::<Agreement>();
    // What both a whole and its themes have.
    declarations.visit::<AgreementFigures>();
    declarations.visit::<Excerpt>();
    declarations.visit::<SpreadsheetForm>();
    declarations.visit::<ThemeFileFault>();
    let mut text = "// Written by `cargo xtask` from the Rust types; not kept in git.\n".to_owned();
    for declaration in declarations.by_name.values() {
        text.push('\n');
        text.push_str(declaration);
    }
    let path = workspace.www().join("report.d.ts");
    let shell = workspace.shell();
    if !shell.read_file(&path).is_ok_and(|written| written == text) {
        shell.write_file(path, text)?;
    }
    Ok(())
}

/// Declarations of types and of all they are made of.
struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl Declarations {
    /// Starts without any.
    fn new() -> Self {
        // Every whole number of the contract fits a JavaScript number.
        Self { config: Config::new().with_large_int("number"), by_name: BTreeMap::new() }
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What ts-rs has no file for is a type of the language: a number, a list.
        if T::output_path().is_none() {
            T::visit_dependencies(self);
            return;
        }
        let name = T::ident(&self.config);
        if self.by_name.contains_key(&name) {
            return;
        }
        let documentation = T::docs().unwrap_or_default();
        let declaration = format!("{documentation}export {}\n", T::decl(&self.config));
        self.by_name.insert(name, declaration);
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
