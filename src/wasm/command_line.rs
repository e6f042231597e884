//! The command line of the npm package, with what Node answers about files and streams.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::Path;

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::command_line::{Host, run};

/// The methods are those of `command_line::Host`; they throw Node's errors.
#[wasm_bindgen(typescript_custom_section)]
const HOST: &str = r#"
export interface CommandLineHost {
  program(): string;
  filesIn(path: string): string[] | null;
  bytes(path: string): number;
  read(path: string): Uint8Array;
  readStandardInput(): Uint8Array;
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  print(text: string): void;
  printError(line: string): void;
}"#;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "CommandLineHost")]
    pub type JsHost;
    #[wasm_bindgen(method, catch)]
    fn program(this: &JsHost) -> Result<String, JsValue>;
    #[wasm_bindgen(method, catch, js_name = filesIn)]
    fn files_in(this: &JsHost, path: &str) -> Result<Option<Vec<String>>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn bytes(this: &JsHost, path: &str) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn read(this: &JsHost, path: &str) -> Result<Vec<u8>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = readStandardInput)]
    fn read_standard_input(this: &JsHost) -> Result<Vec<u8>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn write(this: &JsHost, path: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn rename(this: &JsHost, from: &str, to: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn remove(this: &JsHost, path: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn print(this: &JsHost, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, js_name = printError)]
    fn print_error(this: &JsHost, line: &str);
}

impl Host for JsHost {
    fn program(&self) -> io::Result<Cow<'_, str>> {
        self.program().map(Cow::Owned).map_err(io_error)
    }

    fn files_in(&self, path: &Path) -> io::Result<Option<Vec<OsString>>> {
        let names = self.files_in(&text(path)).map_err(io_error)?;
        Ok(names.map(|names| names.into_iter().map(OsString::from).collect()))
    }

    fn bytes(&self, path: &Path) -> io::Result<u64> {
        // A size is a whole number.
        self.bytes(&text(path)).map(|bytes| bytes as u64).map_err(io_error)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.read(&text(path)).map_err(io_error)
    }

    fn read_standard_input(&self) -> io::Result<Vec<u8>> {
        self.read_standard_input().map_err(io_error)
    }

    fn write(&self, path: &Path, content: &str) -> io::Result<()> {
        self.write(&text(path), content).map_err(io_error)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.rename(&text(from), &text(to)).map_err(io_error)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.remove(&text(path)).map_err(io_error)
    }

    fn print(&self, text: &str) -> io::Result<()> {
        self.print(text).map_err(io_error)
    }

    fn print_error(&self, line: &str) {
        self.print_error(line);
    }
}

fn text(path: &Path) -> Cow<'_, str> {
    path.to_string_lossy()
}

/// An error of Node's, whose kind is in its `code`.
#[expect(clippy::needless_pass_by_value, reason = "what map_err hands over")]
fn io_error(thrown: JsValue) -> io::Error {
    let said = |key: &str| Reflect::get(&thrown, &key.into()).ok().and_then(|value| value.as_string());
    match said("code").as_deref() {
        Some("ENOENT") => ErrorKind::NotFound.into(),
        Some("EACCES" | "EPERM") => ErrorKind::PermissionDenied.into(),
        Some("EISDIR") => ErrorKind::IsADirectory.into(),
        _ => io::Error::other(said("message").unwrap_or_default()),
    }
}

/// Runs the command that `arguments` name, which are those behind the program's own name. Returns the
/// exit status.
#[wasm_bindgen(js_name = runCommandLine)]
pub fn run_command_line(arguments: Vec<String>, host: &JsHost) -> u8 {
    run(arguments.into_iter().map(OsString::from), host)
}
