//! How much longer a check takes than reading and parsing the files, and how much memory it needs. The tree is like
//! that of a large website: 100 locales of 80 files of 40 messages.
//!
//! `cargo bench --package korb --bench check` prints the ratio, which is about the same on every machine. Both sides
//! run in turn and the best time of each counts, since nothing can make a program faster than it is.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use korb::Wish;

/// Tags of a hundred locales, some with rare plural rules.
const LOCALES: &str = "en af am ar as ast az be bg bn br bs ca cs cy da de el en-AU en-CA en-GB eo es es-AR es-CL es-MX et \
    eu fa fi fil fo fr fr-CA fy ga gd gl gu ha he hi hr hsb hu hy ia id ig is it ja jv ka kk km kn ko ky lb lo lt lv mk ml \
    mn mr ms my nb ne nl nn oc or pa pl ps pt-BR pt-PT rm ro ru sc sd si sk sl sq sr sr-Latn sv sw ta te th tr uk uz vi";

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let bytes = generate(folder.path());
    let (mut parsing, mut checking) = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        let start = Instant::now();
        let messages = parse(folder.path());
        parsing = parsing.min(start.elapsed());
        assert_eq!(messages, 100 * 80 * 41);

        let start = Instant::now();
        let outcome = korb::check_tree(
            folder.path(),
            "en",
            None,
            Wish { locales: &[], skipped: &BTreeSet::new(), is_human: true },
        )
        .expect("the tree can be read");
        checking = checking.min(start.elapsed());
        assert_eq!((outcome.locales.len(), outcome.findings.len()), (100, 0), "the tree is in order");
    }
    println!("{} MB in {} files", bytes / 1_000_000, 100 * 80);
    println!("reading and parsing, one thread: {} ms", parsing.as_millis());
    println!("check, every core:               {} ms", checking.as_millis());
    println!("ratio:                           {:.2}", checking.as_secs_f64() / parsing.as_secs_f64());
    if let Some(peak) = peak() {
        println!("peak memory:                     {peak}");
    }
}

/// Writes the tree, and returns its size in bytes.
fn generate(folder: &Path) -> usize {
    let mut bytes = 0;
    for locale in LOCALES.split_whitespace().take(100) {
        for file in 0..80 {
            let text = text(locale, file);
            bytes += text.len();
            let path = folder.join(format!("{locale}/part-{}/file-{file}.ftl", file % 8));
            fs::create_dir_all(path.parent().expect("a path in the folder"))
                .expect("a temporary folder can be written");
            fs::write(path, text).expect("a temporary folder can be written");
        }
    }
    bytes
}

fn text(locale: &str, file: usize) -> String {
    let mut text = format!("-brand-{file} = Korb\n");
    for message in 0..40 {
        let words =
            format!("Some words in {locale} that stand for what people write on a page like this one, {message}");
        let _ = match message % 8 {
            0 => writeln!(text, "f{file}-m{message} = {words} {{ -brand-{file} }} {{ $name }}"),
            1 => writeln!(
                text,
                "f{file}-m{message} = {{ $count ->\n    [0] {words}\n   *[other] {{ $count }} {words}\n}}\n    .title = {words}"
            ),
            2 => writeln!(text, "# {words}\nf{file}-m{message} =\n    {words}\n    {words}"),
            _ => writeln!(text, "f{file}-m{message} = {words}"),
        };
    }
    text
}

/// Reads and parses every file, and counts the messages and terms.
fn parse(folder: &Path) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("a folder that was written can be read") {
        let path = entry.expect("a folder that was written can be read").path();
        if path.is_dir() {
            count += parse(&path);
        } else {
            let text = fs::read_to_string(path).expect("a file that was written can be read");
            count += fluent_syntax::parser::parse_runtime(&*text).expect("a text without errors").body.len();
        }
    }
    count
}

/// The most memory that the process has had, if the system reports it.
fn peak() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}
