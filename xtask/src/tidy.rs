//! `cargo xtask tidy`: inside a crate, modules import downwards only.
//!
//! A file that uses another one is above it. Two files that use each other, by any detour, cannot be read one after the
//! other, and neither can be moved or tested alone. So a circle fails, and the report has the names that tie it.
//!
//! What counts is where a name is **defined**: `crate::Name`, re-exported at the root, is an arrow to the file of
//! `Name`, not to `lib.rs`. In detail:
//!
//! - An import or a path in code is an arrow to the file that defines its name. A submodule is a file like any other:
//!   a parent that calls its child and lends it a type of its own is a circle.
//! - `mod x;` and `pub use` are no arrows. A parent that only declares and re-exports its children is not above them.
//! - The methods of an inherent `impl` block in another file than its type belong to the file of the block. A file that
//!   calls `Type::method`, or `.method()` if only one method in the crate has this name, uses that file.
//! - Code for tests does not count.
//!
//! It does not see calls of the methods of traits, and in macros it sees only the paths and methods that tokens show.

mod circle;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use circle::Arrows;
use source::{Item, Mention, Source};

/// Looks at each crate of the repository.
pub(crate) fn run(repository: &Path) -> Result<()> {
    let mut found = String::new();
    let mut files = 0;
    for root in roots(repository)? {
        let read = |file: &str| fs::read_to_string(repository.join(file)).ok();
        let arrows = arrows(&Source::read(&root, &read)?);
        files += arrows.len();
        found.push_str(&report(&arrows));
    }
    if !found.is_empty() {
        print!("{found}");
        bail!("files that import each other in a circle; see the head of xtask/src/tidy.rs for what counts");
    }
    println!("{files} files import downwards only");
    Ok(())
}

/// The roots of all crates, as paths in the repository.
fn roots(repository: &Path) -> Result<Vec<String>> {
    let mut folders = vec!["xtask".to_owned()];
    for entry in fs::read_dir(repository.join("crates"))? {
        folders.push(format!("crates/{}", entry?.file_name().to_string_lossy()));
    }
    folders.sort();
    let of_folder = |folder: &String| ["lib.rs", "main.rs"].map(|root| format!("{folder}/src/{root}"));
    let roots = folders.iter().flat_map(of_folder).filter(|root| repository.join(root).is_file());
    Ok(roots.collect())
}

/// Which file uses which, and which names of it.
fn arrows(source: &Source) -> Arrows {
    let mut arrows: Arrows = source.files().into_iter().map(|file| (file.to_owned(), BTreeMap::new())).collect();
    let file = |module| source.file(module);
    let mut arrow = |from, to, name| {
        if file(from) != file(to) {
            let of_from = arrows.entry(file(from).to_owned()).or_default();
            of_from.entry(file(to).to_owned()).or_default().insert(name);
        }
    };
    let away = methods_away(source);
    for (module, mention) in source.mentions() {
        match mention {
            Mention::Path(path) => {
                for item in source.items(module, path) {
                    for (to, called) in away.iter().filter_map(|method| method.called_as(&item)) {
                        arrow(module, to, called);
                    }
                    arrow(module, item.module, item.name);
                }
            }
            Mention::Method(name) if source.methods.get(name) == Some(&1) => {
                for method in away.iter().filter(|method| method.name == name) {
                    arrow(module, method.module, format!("{}::{name}", method.of.name));
                }
            }
            Mention::Method(_) => {}
        }
    }
    arrows
}

/// A method whose `impl` block is in another file than its type.
struct MethodAway<'s> {
    of: Item,
    name: &'s str,
    /// Where the block is.
    module: usize,
}

impl MethodAway<'_> {
    /// Where the method is, and its full name, if that is `item`.
    fn called_as(&self, item: &Item) -> Option<(usize, String)> {
        let is_this =
            item.behind.as_deref() == Some(self.name) && (item.module, &item.name) == (self.of.module, &self.of.name);
        is_this.then(|| (self.module, format!("{}::{}", item.name, self.name)))
    }
}

fn methods_away(source: &Source) -> Vec<MethodAway<'_>> {
    let mut away = Vec::new();
    for block in &source.blocks {
        for of in source.items(block.module, &block.of) {
            if source.file(of.module) != source.file(block.module) {
                let methods = block.methods.iter();
                away.extend(methods.map(|name| MethodAway { of: of.clone(), name, module: block.module }));
            }
        }
    }
    away
}

/// Every circle of a crate: the shortest way round, then the other arrows between its files.
fn report(arrows: &Arrows) -> String {
    let mut report = String::new();
    for circle in circle::circles(arrows) {
        let files = circle.files.len();
        let _ = writeln!(report, "error: {files} files import each other in a circle");
        let mut shown = BTreeSet::new();
        for (from, to) in circle.shortest_way() {
            shown.insert((from, to));
            let _ = write_arrow(&mut report, arrows, from, to);
        }
        let others = circle.arrows().filter(|arrow| !shown.contains(arrow));
        for (number, (from, to)) in others.enumerate() {
            if number == 0 {
                report.push_str("  and these tie the same files:\n");
            }
            let _ = write_arrow(&mut report, arrows, from, to);
        }
        report.push('\n');
    }
    report
}

fn write_arrow(report: &mut String, arrows: &Arrows, from: &str, to: &str) -> std::fmt::Result {
    let names: Vec<_> = arrows[from][to].iter().map(String::as_str).collect();
    writeln!(report, "  {from} → {to}: {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The report about a crate of these files.
    fn report_of(files: &[(&str, &str)]) -> String {
        let files: BTreeMap<_, _> = files.iter().copied().collect();
        let read = |file: &str| files.get(file).map(|text| (*text).to_owned());
        let source = Source::read("src/lib.rs", &read).unwrap();
        assert_eq!(source.files(), files.keys().copied().collect(), "the files that are reached");
        report(&arrows(&source))
    }

    #[test]
    fn downwards_only_passes() {
        let report = report_of(&[
            ("src/lib.rs", "mod low; mod high; pub use high::High; pub use low::Low;"),
            (
                "src/high.rs",
                "use crate::low::{self, Low}; pub struct High(Low); fn f() { low::f(); format!(\"{}\", low::X) }",
            ),
            ("src/low.rs", "pub struct Low; pub const X: u8 = 1; pub fn f() {}"),
        ]);
        assert_eq!(report, "");
    }

    #[test]
    fn a_re_export_hides_no_circle() {
        let report = report_of(&[
            ("src/lib.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
            ("src/a.rs", "use crate::B; pub struct A(B);"),
            ("src/b.rs", "pub struct B; fn f() -> crate::A { todo!() }"),
        ]);
        assert_eq!(
            report,
            "error: 2 files import each other in a circle\n  src/a.rs → src/b.rs: B\n  src/b.rs → src/a.rs: A\n\n"
        );
    }

    #[test]
    fn an_impl_block_elsewhere_hides_no_circle() {
        for call in [
            "fn f(a: A) { a.unusual() }",
            "fn f(a: A) { Self::unusual(a) }",
            "fn f(a: A) { println!(\"{}\", a.unusual()) }",
        ] {
            let a = format!("pub struct A; impl A {{ {call} }}");
            let files = [
                ("src/lib.rs", "mod a; mod b;"),
                ("src/a.rs", &a),
                ("src/b.rs", "use crate::a::A; impl A { fn unusual(self) {} }"),
            ];
            assert!(report_of(&files).contains("  src/a.rs → src/b.rs: A::unusual\n"), "{call}");
        }
    }

    #[test]
    fn a_method_of_a_name_that_others_have_is_nobodys() {
        let report = report_of(&[
            ("src/lib.rs", "mod a; mod b;"),
            (
                "src/a.rs",
                "pub struct A; pub struct Other; impl Other { fn usual(self) {} } fn f(a: Other) { a.usual() }",
            ),
            ("src/b.rs", "use crate::a::A; impl A { fn usual(self) {} }"),
        ]);
        assert_eq!(report, "");
    }

    #[test]
    fn a_parent_may_not_call_the_child_that_it_lends_a_type() {
        let child = ("src/text/quotes.rs", "use super::Text; pub fn check(text: &Text) {} pub struct Quotes;");
        let lib = ("src/lib.rs", "mod text;");
        let calls = ("src/text.rs", "mod quotes; pub struct Text; fn all(text: &Text) { quotes::check(text) }");
        assert!(report_of(&[lib, calls, child]).contains("  src/text.rs → src/text/quotes.rs: check\n"));
        let declares = ("src/text.rs", "mod quotes; pub use quotes::{Quotes, check}; pub struct Text;");
        assert_eq!(report_of(&[lib, declares, child]), "");
    }

    #[test]
    fn names_are_followed_to_where_they_are_defined() {
        // Each makes `b` use `a`, which uses `b`.
        for (b, name) in [
            ("use crate::a::{A as Other}; fn f(_: Other) {}", "A"),
            ("use super::a; fn f() { a::A; }", "A"),
            ("use crate::a::*; fn f(_: A) {}", "A"),
            ("mod within { fn f(_: super::super::a::A) {} }", "A"),
            ("fn f() { use crate::a::A; }", "A"),
            ("fn f() { vec![crate::a::A]; }", "A"),
            ("macro_rules! m { () => { $crate::a::A } }", "A"),
            ("use crate::again::Again; fn f(_: Again) {}", "A"),
            ("impl crate::a::T for u8 {}", "T"),
        ] {
            let report = report_of(&[
                ("src/lib.rs", "mod a; mod b; mod again;"),
                ("src/a.rs", "use crate::b::B; pub struct A; pub trait T {} fn f(_: B) {}"),
                ("src/again.rs", "pub use crate::a::A as Again;"),
                ("src/b.rs", &format!("pub struct B; {b}")),
            ]);
            assert!(report.contains(&format!("  src/b.rs → src/a.rs: {name}\n")), "{b}");
        }
    }

    #[test]
    fn code_for_tests_does_not_count() {
        let report = report_of(&[
            ("src/lib.rs", "mod a; mod b;"),
            ("src/a.rs", "use crate::b::B; pub struct A(B);"),
            ("src/b.rs", "pub struct B; #[cfg(test)] mod tests { use crate::a::A; } #[cfg(test)] use crate::a::A;"),
        ]);
        assert_eq!(report, "");
    }

    #[test]
    fn the_shortest_way_round_comes_first() {
        let report = report_of(&[
            ("src/lib.rs", "mod a; mod b; mod c; mod d;"),
            ("src/a.rs", "pub struct A; use crate::b::B;"),
            ("src/b.rs", "pub struct B; use crate::c::C;"),
            ("src/c.rs", "pub struct C; use crate::{a::A, d::D};"),
            ("src/d.rs", "pub struct D; use crate::c::C;"),
        ]);
        let expected = "error: 4 files import each other in a circle\n  src/c.rs → src/d.rs: D\n  src/d.rs → src/c.rs: C\n  \
                        and these tie the same files:\n  src/a.rs → src/b.rs: B\n  src/b.rs → src/c.rs: C\n  \
                        src/c.rs → src/a.rs: A\n\n";
        assert_eq!(report, expected);
    }
}
