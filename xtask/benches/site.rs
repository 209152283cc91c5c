//! What the site costs: all of it in processor time, and what a saved message costs until its pages are there again:
//! `cargo bench --bench site`.
//!
//! Processor time counts both threads and comes from `/proc`; on other systems than Linux there is only the time on the
//! wall.

mod generator;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs};

use generator::{Size, workspace};
use korb_render::{Selection, Workspace};
use xtask::render::every_variant;

fn main() {
    let is_bench = env::args().any(|argument| argument == "--bench");
    let size = if is_bench { Size::GOAL } else { Size { reasons: 2, locales: 3, platforms: 2 } };
    let runs = if is_bench { 10 } else { 1 };
    let workspace = workspace(size);
    let selection = of_site(&workspace);
    let (files, bytes) = (AtomicU64::new(0), AtomicU64::new(0));
    let (before, start) = (processor_time(), Instant::now());
    for _ in 0..runs {
        every_variant(&workspace, &selection, |variants| {
            files.fetch_add(variants.len() as u64, Ordering::Relaxed);
            bytes.fetch_add(variants.iter().map(|variant| variant.content.len() as u64).sum(), Ordering::Relaxed);
            Ok(())
        })
        .expect("copies of good texts can be rendered");
    }
    let (user, wall) = ((processor_time() - before) / runs, start.elapsed() / runs);
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

/// The site and nothing else.
fn of_site(workspace: &Workspace) -> Selection {
    let locales = workspace.locales().iter().map(|locale| locale.tag().clone()).collect();
    let platforms = workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect();
    let selection = Selection::new(workspace, locales, platforms, Vec::new()).expect("the languages have names");
    selection.with_site(workspace)
}

/// What this process has spent in user mode so far, in the hundredths of a second that the kernel counts in.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, may have spaces in it; of the fields behind it, this is the twelfth.
    let ticks = stat.rsplit(") ").next().and_then(|fields| fields.split(' ').nth(11)?.parse().ok());
    Duration::from_millis(10 * ticks.unwrap_or(0))
}
