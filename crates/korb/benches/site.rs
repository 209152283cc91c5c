//! What the site costs: the processor time for all of it, and the time from a saved message until its pages are there
//! again: `cargo bench --bench site`.
//!
//! Processor time counts all threads and comes from `/proc`. On other systems than Linux there is only the time on the
//! wall.

mod generator;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs};

use generator::{Size, files, workspace};
use korb::Preview;
use korb::every_variant;
use korb_catalogue::SourceFile;
use korb_localization::LocaleTag;
use korb_render::{Selection, Workspace};

/// The locale that changes; nothing falls back to it.
const TAG: &str = "de";

/// The page that is open in a browser.
const PAGE: &str = "site/de/for/xing.html";

fn main() {
    let is_bench = env::args().any(|argument| argument == "--bench");
    let size = if is_bench { Size::GOAL } else { Size { reasons: 2, locales: 3, platforms: 2 } };
    let runs = if is_bench { 10 } else { 1 };
    all_of_it(size, runs);
    one_message(size, 10 * runs);
}

/// Renders the whole site.
fn all_of_it(size: Size, runs: u32) {
    let workspace = workspace(size);
    let selection = of_site(&workspace);
    let (files, bytes) = (AtomicU64::new(0), AtomicU64::new(0));
    let (before, start) = (processor_time(), Instant::now());
    for _ in 0..runs {
        every_variant(&workspace, &selection, |variant| {
            files.fetch_add(1, Ordering::Relaxed);
            bytes.fetch_add(variant.content.len() as u64, Ordering::Relaxed);
            Ok(())
        })
        .expect("copies of good texts can be rendered");
    }
    let (user, wall) = (processor_time().saturating_sub(before) / runs, start.elapsed() / runs);
    let (files, bytes) = (files.into_inner() / u64::from(runs), bytes.into_inner() / u64::from(runs));
    assert!(files > 0);
    println!(
        "the whole site, {} locales x {} platforms: {:.3} s user, {:.3} s wall, {files} files, {} MB",
        size.locales,
        size.platforms,
        user.as_secs_f64(),
        wall.as_secs_f64(),
        bytes / 1_000_000
    );
}

/// Changes an answer in one locale, there and back, and makes again what depends on it: the texts of the locale are
/// read and checked, and all pages that show the answer are rendered.
fn one_message(size: Size, runs: u32) {
    let tag = LocaleTag::new(TAG).expect("a language tag");
    let (_, texts) = files(size).locales.into_iter().find(|(folder, _)| folder == TAG).expect("one of the locales");
    let workspace = workspace(size);
    let selection = of_site(&workspace);
    let mut preview = Preview::new(workspace, selection);
    preview.finish().expect("copies of good texts can be rendered");
    let changed: Vec<_> = texts
        .iter()
        .map(|file| SourceFile::new(file.path(), file.text().replace("Yes. And?", "Yes, indeed. And?")))
        .collect();
    assert_ne!(
        texts.iter().map(SourceFile::text).collect::<String>(),
        changed.iter().map(SourceFile::text).collect::<String>()
    );
    let (mut first, mut all, mut files) = (Duration::ZERO, Duration::ZERO, 0);
    for run in 0..runs {
        let texts = if run % 2 == 0 { &changed } else { &texts };
        let start = Instant::now();
        preview.update(preview.workspace().with_texts(&tag, texts).expect("a good text"));
        let page = preview.file(PAGE).expect("a good text").expect("a page of the site");
        assert_eq!(page.contains("Yes, indeed. And?"), run % 2 == 0);
        first += start.elapsed();
        files = preview.finish().expect("a good text");
        all += start.elapsed();
    }
    // Each other platform has a page with its twins and its replies, and the reason has a page with its twins. One page more has
    // all forms.
    assert_eq!(files, 4 * (size.platforms - 1) + 3 + 1);
    let milliseconds = |time: Duration| 1000. * (time / runs).as_secs_f64();
    println!(
        "one message of one locale: {:.2} ms wall until the page that is open is there, {:.2} until all {} files are",
        milliseconds(first),
        milliseconds(all),
        files + 4
    );
}

/// The site and nothing else.
fn of_site(workspace: &Workspace) -> Selection {
    let locales = workspace.locales().iter().map(|locale| locale.tag().clone()).collect();
    let platforms = workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect();
    let selection = Selection::new(workspace, locales, platforms, Vec::new()).expect("the languages have names");
    selection.with_site(workspace)
}

/// The time of this process in user mode so far, which the kernel counts in hundredths of a second.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, may have spaces in it. This is the twelfth field after it.
    let ticks = stat.rsplit(") ").next().and_then(|fields| fields.split(' ').nth(11)?.parse().ok());
    Duration::from_millis(10 * ticks.unwrap_or(0))
}
