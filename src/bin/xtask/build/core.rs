//! The core as the page carries it: WebAssembly, and the JavaScript that wasm-bindgen writes for it.

use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;
use xshell::{Cmd, Shell, cmd};
use zopfli::{Format, Options};

use super::base85;
use crate::shell::step;
use crate::workspace::Workspace;

/// The target that the core is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// How often the packing is tried again with what was learned; more rounds gain some hundred bytes.
const PACKING_ROUNDS: NonZeroU64 = NonZeroU64::new(5).unwrap();

/// Levels of optimisation surprise: README.md has the measured figures.
const OPT_LEVEL: &str = "3";

/// Fixed-width SIMD is in every browser since 2023. Less is written in place of calls than at level 3 elsewhere: that
/// makes the packed core 57,000 bytes shorter.
const FLAGS: &[&str] = &["-Ctarget-feature=+simd128", "-Cllvm-args=-inline-threshold=75"];

/// Microsoft's linker writes the time into a program unless it is told not to.
pub const LINKER_FLAGS: &[&str] =
    if cfg!(all(windows, target_env = "msvc")) { &["-Clink-arg=/Brepro"] } else { &[] };

/// The compiled core.
pub struct Core {
    /// The module.
    pub module: PathBuf,
    /// The ES module that wasm-bindgen writes for it.
    pub glue: PathBuf,
    /// The types of what the ES module exports.
    pub types: PathBuf,
    /// The module's bytes, packed, once they were asked for.
    packed: PathBuf,
}

impl Core {
    /// Compiles the library for WebAssembly with the given cargo features.
    pub fn build(workspace: &Workspace, features: &[&str]) -> Result<Self> {
        add_target(workspace)?;
        let with = if features.is_empty() { String::new() } else { format!(" with {}", features.join(", ")) };
        step(&format!("compiling the core to WebAssembly{with}"));
        let (shell, enabled) = (workspace.shell(), features.join(","));
        let cargo = cmd!(shell, "cargo build --quiet --release --locked --lib")
            .args(["--target", WASM, "--features", &enabled])
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", OPT_LEVEL);
        remapped(workspace, cargo, FLAGS)?.quiet().run()?;
        let compiled = workspace.target().join(WASM).join("release").join("crossread.wasm");
        bind(shell, &shell.read_binary_file(compiled)?, &folder(workspace, features))
    }

    /// Returns the core with these features as it was built, or as it will be.
    pub fn built(workspace: &Workspace, features: &[&str]) -> Self {
        Self::in_folder(&folder(workspace, features))
    }

    /// Returns the core in a folder.
    fn in_folder(folder: &Path) -> Self {
        Self {
            module: folder.join("crossread_bg.wasm"),
            glue: folder.join("crossread.js"),
            types: folder.join("crossread.d.ts"),
            packed: folder.join("crossread.wasm.gz.b85"),
        }
    }

    /// Returns the module's bytes: gzip, then base 85.
    pub fn packed(&self, shell: &Shell) -> Result<String> {
        if let Ok(packed) = shell.read_file(&self.packed) {
            return Ok(packed);
        }
        step("packing the module");
        let packed = packed(&shell.read_binary_file(&self.module)?)?;
        shell.write_file(&self.packed, &packed)?;
        Ok(packed)
    }
}

/// Returns the folder of the core with these features; a test build is never taken for the real one.
fn folder(workspace: &Workspace, features: &[&str]) -> PathBuf {
    workspace.parts().join(["core"].iter().chain(features).copied().collect::<Vec<_>>().join("-"))
}

/// Runs wasm-bindgen over `module`, unless `folder` already holds what it made of the same bytes.
fn bind(shell: &Shell, module: &[u8], folder: &Path) -> Result<Core> {
    let core = Core::in_folder(folder);
    let stamp = folder.join("crossread.sha256");
    let digest = STANDARD.encode(Sha256::digest(module));
    if core.glue.exists() && shell.read_file(&stamp).is_ok_and(|made_from| made_from == digest) {
        return Ok(core);
    }
    step("writing its JavaScript with wasm-bindgen");
    shell.remove_path(folder)?;
    Bindgen::new()
        .input_bytes("crossread", module.to_vec())
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("wasm-bindgen failed")?;
    // Not every user of the types has those of `using`.
    let types = shell.read_file(&core.types)?.replace("    [Symbol.dispose](): void;\n", "");
    shell.write_file(&core.types, types)?;
    shell.write_file(stamp, digest)?;
    Ok(core)
}

/// Packs by gzip, then base 85; without time or name, so that equal bytes give equal bytes. Zopfli makes
/// the core 3.7 % shorter than zlib at its best, in some seconds.
pub fn packed(bytes: &[u8]) -> Result<String> {
    let options = Options { iteration_count: PACKING_ROUNDS, ..Options::default() };
    let mut gzip = Vec::new();
    zopfli::compress(options, Format::Gzip, bytes, &mut gzip)?;
    Ok(base85::encoded(&gzip))
}

/// Adds the Rust target of the core where it is missing.
fn add_target(workspace: &Workspace) -> Result<()> {
    let sysroot = sysroot(workspace)?;
    if sysroot.join("lib").join("rustlib").join(WASM).exists() {
        return Ok(());
    }
    step(&format!("adding the Rust target {WASM}"));
    cmd!(workspace.shell(), "rustup target add {WASM}").quiet().run()?;
    Ok(())
}

/// Returns where the compiler and its libraries lie.
fn sysroot(workspace: &Workspace) -> Result<PathBuf> {
    Ok(PathBuf::from(cmd!(workspace.shell(), "rustc --print sysroot").read()?))
}

/// Returns where cargo keeps the crates' sources.
pub fn cargo_home() -> Result<PathBuf> {
    if let Some(set) = std::env::var_os("CARGO_HOME") {
        return Ok(PathBuf::from(set));
    }
    let home = std::env::home_dir().context("this machine has no home folder")?;
    Ok(home.join(".cargo"))
}

/// Has `cargo` keep every path of this machine out of what it compiles, and adds `flags` for rustc.
pub fn remapped<'a>(workspace: &Workspace, cargo: Cmd<'a>, flags: &[&str]) -> Result<Cmd<'a>> {
    let mut rustflags: Vec<String> = flags.iter().map(|&flag| flag.to_owned()).collect();
    for (path, name) in [
        (cargo_home()?, "/cargo"),
        (sysroot(workspace)?, "/rust"),
        (workspace.root().to_owned(), "/crossread"),
    ] {
        rustflags.push(format!("--remap-path-prefix={}={name}", path.display()));
    }
    // The encoded form, because a path may hold a space.
    Ok(cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", rustflags.join("\u{1f}")))
}
