//! How long each step takes, from one reply to the whole job: `cargo bench --bench steps`.
//!
//! `whole_job.rs` measures memory, processor time and growth with the size.

mod generator;

use std::path::Path;

use divan::Bencher;
use generator::{Size, files, workspace};
use korb::Output;
use korb::every_variant;
use korb_render::{Files, ReplyRequest, Selection, Workspace};
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A platform without a tight limit, one whose limit makes nearly every reply short, one that counts in an odd way, and
/// one where most replies must be divided.
const PLATFORMS: [&str; 4] = ["xing", "x", "mastodon", "linkedin-note"];

/// A workspace of the size of the goal, so that a single page has as many neighbors to link to as in the goal.
fn pages() -> (Workspace, Selection) {
    let workspace = workspace(Size::GOAL);
    let selection = Selection::all(&workspace).expect("the languages have names");
    (workspace, selection)
}

#[divan::bench]
fn read_the_workspace(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| files(Size::GOAL)).bench_local_values(|files| Workspace::read(files).expect("good texts"));
}

#[divan::bench(args = PLATFORMS)]
fn one_reply(bencher: Bencher<'_, '_>, platform: &str) {
    let (workspace, _) = pages();
    // A renderer does not compose again what it has composed before, so each round needs a new one.
    let renderer = || workspace.renderer(workspace.locales().source());
    let catalogue = workspace.catalogue();
    let platform = catalogue.platforms.iter().find(|found| &*found.id == platform).expect("one of the first twelve");
    let request = ReplyRequest::new(&catalogue.reasons[0], &workspace);
    bencher.with_inputs(renderer).bench_local_refs(|renderer| renderer.reply(platform, &request).expect("it fits"));
}

#[divan::bench(args = PLATFORMS)]
fn all_replies_of_a_platform(bencher: Bencher<'_, '_>, platform: &str) {
    let (workspace, _) = pages();
    // A renderer does not compose again what it has composed before, so each round needs a new one.
    let renderer = || workspace.renderer(workspace.locales().source());
    let platforms = &workspace.catalogue().platforms;
    let platform = platforms.iter().find(|found| &*found.id == platform).expect("one of the first twelve");
    bencher.with_inputs(renderer).bench_local_refs(|renderer| renderer.replies(platform).expect("they fit"));
}

/// The time for a format of replies includes composing them.
#[divan::bench(args = ["page.html", "page.txt", "replies.json", "replies.txt"])]
fn one_page(bencher: Bencher<'_, '_>, format: &str) {
    let (workspace, all) = pages();
    let formats = all.formats().iter().filter(|found| found.name == format).cloned().collect::<Vec<_>>();
    assert_eq!(formats.len(), 1);
    let selection = Selection::new(&workspace, all.locales().cloned().collect(), all.platforms().to_vec(), formats);
    let selection = selection.expect("the languages have names");
    // A renderer does not compose again what it has composed before, so each round needs a new one.
    let renderer = || workspace.renderer(workspace.locales().source());
    let platform = &workspace.catalogue().platforms[0];
    bencher
        .with_inputs(renderer)
        .bench_local_refs(|renderer| renderer.variants(platform, &selection).expect("good texts"));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn whole_job_without_writing(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| files(Size::GOAL)).bench_local_values(|files| {
        let workspace = Workspace::read(files).expect("good texts");
        let selection = Selection::all(&workspace).expect("the languages have names");
        every_variant(&workspace, &selection, |variant| {
            divan::black_box(variant);
            Ok(())
        })
        .expect("good texts");
    });
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn whole_job_written_fresh(bencher: Bencher<'_, '_>) {
    // All runs write below one folder, which is removed at the end: removing many files makes some file systems slow
    // for a while.
    let folder = TempDir::new().expect("a folder for temporary files");
    let mut run = 0;
    let inputs = || {
        run += 1;
        (files(Size::GOAL), folder.path().join(run.to_string()))
    };
    bencher.with_inputs(inputs).bench_local_values(|(files, folder)| write(files, &folder));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn whole_job_unchanged(bencher: Bencher<'_, '_>) {
    let folder = TempDir::new().expect("a folder for temporary files");
    write(files(Size::GOAL), folder.path());
    bencher.with_inputs(|| files(Size::GOAL)).bench_local_values(|files| write(files, folder.path()));
}

fn write(files: Files, folder: &Path) {
    let workspace = Workspace::read(files).expect("good texts");
    let selection = Selection::all(&workspace).expect("the languages have names");
    let output = Output::open(folder).expect("the folder is ours");
    every_variant(&workspace, &selection, |variant| Ok(output.stage(variant)?)).expect("good texts");
    output.commit(|_| true).expect("the folder is ours");
}
