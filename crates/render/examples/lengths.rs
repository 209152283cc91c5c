//! Counts texts in every unit, for comparing with the libraries of the platforms: a JSON string in each line of the input, an
//! object with the length in each unit in each line of the output.
//!
//! `.ci/lengths.mjs` runs it.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, Write, stdin, stdout};

use korb_catalogue::Unit;
use korb_render::length;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let text: String = serde_json::from_str(&line?)?;
        let lengths: BTreeMap<_, _> = Unit::ALL.into_iter().map(|unit| (unit.as_str(), length(&text, unit))).collect();
        writeln!(out, "{}", serde_json::to_string(&lengths)?)?;
    }
    Ok(())
}
