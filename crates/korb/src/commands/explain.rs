//! `korb explain`: what a finding means. The text comes from `docs/diagnostics.md`, which is its only place.

use std::borrow::Cow;

use korb_catalogue::Code;

use crate::commands::check::table::checks;
use crate::failure::Failure;
use crate::out::print;
use crate::program;
use crate::table::table;

const DOCUMENTATION: &str = include_str!(concat!(env!("OUT_DIR"), "/diagnostics.md"));

pub(crate) fn run(code: Option<Code>) -> Result<(), Failure> {
    match code {
        None => {
            let found_by = |code: &Code| {
                let names = checks().filter(|check| check.codes.contains(code)).map(|check| check.name);
                names.collect::<Vec<_>>().join(", ")
            };
            let row = |code: &Code| [code.to_string(), found_by(code), code.meaning().to_owned()];
            let rows: Vec<_> = Code::ALL.iter().map(row).collect();
            print(&table(["code", "found by", "what it means"], &rows))
        }
        Some(code) => print(&help(code)),
    }
}

/// The explanation of a code, with its commands as they have to be typed.
pub(crate) fn help(code: Code) -> Cow<'static, str> {
    program::started().as_typed(section(code).unwrap_or(code.meaning()))
}

/// The section about a code, with its heading.
fn section(code: Code) -> Option<&'static str> {
    let start = DOCUMENTATION.find(&format!("\n## `{code}`\n"))? + 1;
    let end = DOCUMENTATION[start..].find("\n## ").map_or(DOCUMENTATION.len(), |at| start + at);
    Some(DOCUMENTATION[start..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_section_in_the_order_of_the_codes() {
        let sections: Vec<_> = DOCUMENTATION.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        let codes: Vec<_> = Code::ALL.iter().map(|code| format!("`{code}`")).collect();
        assert_eq!(sections, codes);
        for code in Code::ALL {
            let section = section(*code).unwrap();
            assert!(section.contains(&format!("[{code}]: ")), "{code} is not shown as it is printed");
        }
    }
}
