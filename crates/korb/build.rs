//! Embeds the repository's own workspace, so that `korb reply` works in any folder, and the text that `korb explain` shows.
//!
//! It writes a Rust file with the path and the text of every file of the workspace; `src/workspace.rs` includes it.
//!
//! In the repository these files are outside of this crate. A package holds only what is below its folder, so
//! `packaged/` has links to them, which `cargo package` replaces by the files. Only a package reads them there, since a
//! clone on Windows may have no links.

use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

#[expect(clippy::unnecessary_debug_formatting, reason = "a path in quotation marks is a Rust string literal")]
fn main() {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Cargo writes this file into every package, and a repository has none.
    let is_package = crate_folder.join("Cargo.toml.orig").is_file();
    let (root, diagnostics) =
        if is_package { ("packaged", "packaged/diagnostics.md") } else { ("../..", "../../docs/diagnostics.md") };
    let (root, diagnostics) = (crate_folder.join(root), crate_folder.join(diagnostics));
    let mut files = vec![PathBuf::from("catalogue.toml")];
    for folder in ["locales", "templates"] {
        collect(&root, Path::new(folder), &mut files);
    }
    files.sort();

    let mut code = String::from("&[\n");
    for file in &files {
        println!("cargo::rerun-if-changed={}", root.join(file).display());
        let path = root.join(file).canonicalize().expect("a file of the workspace");
        writeln!(code, "    ({file:?}, include_str!({path:?})),").expect("writing to a string");
    }
    code.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("embedded.rs"), code).expect("cargo's own folder can be written");

    println!("cargo::rustc-env=KORB_RECOGNITION={:016x}", recognition(&crate_folder.join("../recognition/src")));

    println!("cargo::rerun-if-changed={}", diagnostics.display());
    let text = fs::read(diagnostics).expect("the documentation of the findings");
    fs::write(out.join("diagnostics.md"), text).expect("cargo's own folder can be written");
}

/// What stands for the code that learns, so that what an older state of it has learned and kept is learned anew. A package
/// is without that code, and has a version of its own.
fn recognition(sources: &Path) -> u64 {
    println!("cargo::rerun-if-changed={}", sources.display());
    let mut files: Vec<_> = fs::read_dir(sources).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(&file).unwrap_or_default().hash(&mut hasher);
    }
    hasher.finish()
}

/// Adds the files below `folder`, and has cargo look for new ones.
fn collect(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", root.join(folder).display());
    for entry in fs::read_dir(root.join(folder)).expect("a folder of the workspace") {
        let entry = entry.expect("a folder of the workspace");
        let path = folder.join(entry.file_name());
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            collect(root, &path, files);
        } else if entry.path().is_file() && fs::read(entry.path()).is_ok_and(|bytes| str::from_utf8(&bytes).is_ok()) {
            // A file that is no text must not keep the program from being built. `korb check` reports it.
            files.push(path);
        }
    }
}
