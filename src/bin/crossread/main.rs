//! The command line's native program: its files, streams and exit status. What it does is in
//! src/command_line.rs.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use crossread::command_line::{Host, run};

/// The empty program's page, as the build wrote it.
const PROGRAM: &str = include_str!("../../../dist/crossread.html");

/// The operating system.
struct System;

impl Host for System {
    fn program(&self) -> io::Result<Cow<'_, str>> {
        Ok(Cow::Borrowed(PROGRAM))
    }

    fn files_in(&self, path: &Path) -> io::Result<Option<Vec<OsString>>> {
        if !path.is_dir() {
            return Ok(None);
        }
        let entries: Vec<_> = fs::read_dir(path)?.collect::<io::Result<_>>()?;
        let files = entries.iter().filter(|entry| entry.path().is_file());
        Ok(Some(files.map(fs::DirEntry::file_name).collect()))
    }

    fn bytes(&self, path: &Path) -> io::Result<u64> {
        Ok(fs::metadata(path)?.len())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn read_standard_input(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        fs::write(path, text)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn print(&self, text: &str) -> io::Result<()> {
        io::stdout().write_all(text.as_bytes()).or_else(|error| match error.kind() {
            ErrorKind::BrokenPipe => Ok(()),
            _ => Err(error),
        })
    }

    fn print_error(&self, line: &str) {
        eprintln!("{line}");
    }
}

fn main() -> ExitCode {
    ExitCode::from(run(env::args_os().skip(1), &System))
}
