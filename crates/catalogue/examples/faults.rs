//! Reads a catalogue and shows what is wrong with it: `cargo run --example faults -- catalogue.toml`.

use std::process::ExitCode;
use std::{env, fs};

use korb_catalogue::{Catalogue, SourceFile};

fn main() -> ExitCode {
    let path = env::args().nth(1).unwrap_or_else(|| "catalogue.toml".to_owned());
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let file = match SourceFile::decode(&path, bytes) {
        Ok(file) => file,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };

    let catalogue = Catalogue::read(&file);
    for fault in &catalogue.faults {
        eprintln!("{fault}");
    }
    // A catalogue with a wrong value can still be looked at.
    if let Some(catalogue) = &catalogue.value {
        println!("{} reasons, {} platforms", catalogue.reasons.len(), catalogue.platforms.len());
    }
    if catalogue.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
