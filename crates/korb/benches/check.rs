//! How much longer a check takes than reading and parsing the files, how much longer it takes with many findings, and how
//! much memory it needs. The tree is like that of a large website: 100 locales of 80 files of 40 messages, and once more with
//! a mistake in every eighth message.
//!
//! `cargo bench --package korb --bench check` prints ratios, which are about the same on every machine. Both sides of a ratio
//! run in turn and the best time of each counts, since nothing can make a program faster than it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use korb::{CheckFormat, Outcome, Wish};

/// Tags of a hundred locales, some with rare plural rules.
const LOCALES: &str = "en af am ar as ast az be bg bn br bs ca cs cy da de el en-AU en-CA en-GB eo es es-AR es-CL es-MX et \
    eu fa fi fil fo fr fr-CA fy ga gd gl gu ha he hi hr hsb hu hy ia id ig is it ja jv ka kk km kn ko ky lb lo lt lv mk ml \
    mn mr ms my nb ne nl nn oc or pa pl ps pt-BR pt-PT rm ro ru sc sd si sk sl sq sr sr-Latn sv sw ta te th tr uk uz vi";

/// In how many texts of the second tree there is a mistake: in one of so many.
const MISTAKES: usize = 8;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (clean, faulty) = (folder.path().join("clean"), folder.path().join("faulty"));
    let bytes = generate(&clean, false);
    generate(&faulty, true);
    let (mut parsing, mut checking) = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        parsing = parsing.min(timed(|| assert_eq!(parse(&clean), 100 * 80 * 41)));
        checking = checking.min(timed(|| {
            let outcome = check(&clean, CheckFormat::Human);
            assert_eq!((outcome.locales.len(), outcome.findings.len()), (100, 0), "the tree is in order");
        }));
    }
    println!("{} MB in {} files", bytes / 1_000_000, 100 * 80);
    println!("reading and parsing, one thread: {} ms", parsing.as_millis());
    println!("check, every core:               {} ms", checking.as_millis());
    println!("ratio:                           {:.2}", checking.as_secs_f64() / parsing.as_secs_f64());
    if let Some(peak) = peak() {
        println!("peak memory:                     {peak}");
    }
    let count: usize = check(&faulty, CheckFormat::Json).findings.len();
    println!("\nwith {count} findings, as often as long:");
    for (name, format) in [
        ("human", CheckFormat::Human),
        ("json", CheckFormat::Json),
        ("github", CheckFormat::Github),
        ("sarif", CheckFormat::Sarif),
    ] {
        let (mut without, mut with) = (Duration::MAX, Duration::MAX);
        for _ in 0..5 {
            for (folder, best) in [(&clean, &mut without), (&faulty, &mut with)] {
                let took = timed(|| {
                    check(folder, format).write(format, &mut io::sink()).expect("nothing fails to be written");
                });
                *best = took.min(*best);
            }
        }
        println!("{name:32} {:.2}", with.as_secs_f64() / without.as_secs_f64());
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn check(folder: &Path, format: CheckFormat) -> Outcome {
    let nothing = BTreeSet::new();
    let wish = Wish { locales: &[], skipped: &nothing, is_human: format == CheckFormat::Human };
    korb::check_tree(folder, "en", None, wish).expect("the tree can be read")
}

/// Writes the tree, and returns its size in bytes.
fn generate(folder: &Path, has_mistakes: bool) -> usize {
    let mut bytes = 0;
    for locale in LOCALES.split_whitespace().take(100) {
        for file in 0..80 {
            let text = text(locale, file, has_mistakes && locale != "en");
            bytes += text.len();
            let path = folder.join(format!("{locale}/part-{}/file-{file}.ftl", file % 8));
            fs::create_dir_all(path.parent().expect("a path in the folder"))
                .expect("a temporary folder can be written");
            fs::write(path, text).expect("a temporary folder can be written");
        }
    }
    bytes
}

fn text(locale: &str, file: usize, has_mistakes: bool) -> String {
    let mut text = format!("-brand-{file} = Korb\n");
    for message in 0..40 {
        let words = |locale| {
            format!("Some words in {locale} that stand for what people write on a page like this one, {message}")
        };
        // Mistakes of several kinds: a variable, a term, a text that is not translated, a character that nobody sees.
        let words = match message / MISTAKES {
            _ if !has_mistakes || message % MISTAKES != 3 => words(locale),
            0 | 4 => format!("{} {{ $nmae }}", words(locale)),
            1 => format!("{} {{ -brnad }}", words(locale)),
            2 => words("en"),
            _ => format!("{} \u{200b}", words(locale)),
        };
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
