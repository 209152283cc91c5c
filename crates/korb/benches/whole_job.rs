//! What the whole job costs beside its limit, which is to write the same bytes and nothing else, and how it grows with its
//! size: `cargo bench --package korb --bench whole_job`.
//!
//! It prints ratios, which are about the same on every machine. Each run is a process of its own, because the system
//! records one peak of memory for each process. They take turns, round by round, and the median of all rounds counts: how fast
//! a disk takes a file changes from moment to moment.

mod generator;
mod measure;

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use std::{env, fs, thread};

use generator::{Size, files, workspace};
use korb::Output;
use korb::every_variant;
use korb_render::{Files, Selection, Variant, Workspace};
use measure::{Cost, median, peak_kib, ratio};
use tempfile::TempDir;

/// How often everything is measured.
const ROUNDS: usize = 7;

/// The formats that are pages and texts for people.
const FOR_PEOPLE: [&str; 4] = ["page.html", "page.md", "page.txt", "replies.txt"];

/// What is measured.
#[derive(Clone, Copy)]
struct Case {
    work: Work,
    made: What,
    size: Size,
    /// On one core instead of all.
    is_alone: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    /// The limit: files are written that have been made before.
    OnlyWritten,
    Written,
    /// Over files that are already there.
    Unchanged,
    NotWritten,
}

#[derive(Clone, Copy)]
enum What {
    ForPeople,
    Everything,
}

const GOAL: Case = Case { work: Work::Written, made: What::Everything, size: Size::GOAL, is_alone: false };

/// The pairs whose ratios are printed: each case behind the one that it is compared with.
const COMPARED: [(&str, [Case; 2]); 8] = [
    ("pages and texts / the same bytes", [of(What::ForPeople, Work::OnlyWritten), of(What::ForPeople, Work::Written)]),
    (
        "the same on one core",
        [alone(of(What::ForPeople, Work::OnlyWritten)), alone(of(What::ForPeople, Work::Written))],
    ),
    ("everything / the same bytes", [of(What::Everything, Work::OnlyWritten), of(What::Everything, Work::Written)]),
    (
        "the same on one core",
        [alone(of(What::Everything, Work::OnlyWritten)), alone(of(What::Everything, Work::Written))],
    ),
    ("everything once more / fresh", [of(What::Everything, Work::Written), of(What::Everything, Work::Unchanged)]),
    ("10 x as many reasons", [sized(Size::GOAL), sized(Size { reasons: 10, ..Size::GOAL })]),
    ("10 x as many locales", [sized(Size { locales: 3, ..Size::GOAL }), sized(Size::GOAL)]),
    (
        "10 x as many platforms",
        [sized(Size { platforms: 1, ..Size::GOAL }), sized(Size { platforms: 10, ..Size::GOAL })],
    ),
];

const fn of(made: What, work: Work) -> Case {
    Case { work, made, ..GOAL }
}

const fn alone(case: Case) -> Case {
    Case { is_alone: true, ..case }
}

/// A job of another size, without the disk.
const fn sized(size: Size) -> Case {
    Case { work: Work::NotWritten, size, ..GOAL }
}

/// The variable that names the case that a process runs.
const CASE: &str = "KORB_BENCH_CASE";

fn main() {
    if let Ok(number) = env::var(CASE) {
        let number: usize = number.parse().expect("the number of a case");
        let case = COMPARED[number / 2].1[number % 2];
        if case.is_alone {
            stay_on_one_core();
        }
        println!("{}", measure(case).to_line());
    } else if env::args().any(|argument| argument == "--bench") {
        report();
    } else {
        // Run as a test, a benchmark only shows that it works.
        for case in COMPARED.into_iter().flat_map(|(_, cases)| cases) {
            measure(Case { size: Size { reasons: 2, locales: 3, platforms: 2 }, ..case });
        }
    }
}

fn report() {
    let program = env::current_exe().expect("the system knows what it runs");
    let run = |number: usize| {
        let output =
            Command::new(&program).env(CASE, number.to_string()).output().expect("this program can be started");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Run::of_line(&String::from_utf8_lossy(&output.stdout))
    };
    let mut runs: Vec<Vec<Run>> = vec![Vec::new(); 2 * COMPARED.len()];
    for _ in 0..ROUNDS {
        for (number, of_case) in runs.iter_mut().enumerate() {
            of_case.push(run(number));
        }
    }
    let Size { locales, platforms, .. } = Size::GOAL;
    println!("{locales} locales x {platforms} platforms x 42 replies");
    println!("{:34} {:^14} {:^14} {:>16} {:>9} {:>13}", "", "clock", "processor", "allocations", "MiB", "written");
    println!("{:34} {:>6} {:>7} {:>6} {:>7}", "", "ms", "ratio", "ms", "ratio");
    for ((name, _), pair) in COMPARED.iter().zip(runs.chunks(2)) {
        let [other, own] = [0, 1].map(|number| pair[number].iter().map(|run| run.cost).collect::<Vec<_>>());
        let times = [|cost: &Cost| cost.clock, |cost: &Cost| cost.processor]
            .map(|time| format!("{:6} {:7.2}", median(own.iter().map(time)).as_millis(), ratio(&own, &other, time)));
        let Run { files, bytes, .. } = pair[1][0];
        println!(
            "{name:34} {} {} {:8} k {:4} MB {:9} {files:6} x {:3} MB",
            times[0],
            times[1],
            median(own.iter().map(|cost| cost.allocations)) / 1000,
            median(own.iter().map(|cost| cost.allocated_bytes)) / 1_000_000,
            median(pair[1].iter().map(|run| run.peak_kib)) >> 10,
            bytes / 1_000_000,
        );
    }
}

/// What one run costs, and what it makes.
#[derive(Clone, Copy)]
struct Run {
    cost: Cost,
    /// The most memory that the process has had.
    peak_kib: u64,
    files: u64,
    bytes: u64,
}

impl Run {
    /// How one process hands it to the other.
    fn to_line(self) -> String {
        let Self { cost: Cost { clock, processor, allocations, allocated_bytes }, peak_kib, files, bytes } = self;
        format!(
            "{} {} {allocations} {allocated_bytes} {peak_kib} {files} {bytes}",
            clock.as_nanos(),
            processor.as_nanos()
        )
    }

    fn of_line(line: &str) -> Self {
        let numbers: Result<Vec<u64>, _> = line.split_whitespace().map(str::parse).collect();
        let Ok([clock, processor, allocations, allocated_bytes, peak_kib, files, bytes]) = numbers.as_deref() else {
            panic!("{line:?} is not what the other process says");
        };
        let [clock, processor] = [clock, processor].map(|nanoseconds| Duration::from_nanos(*nanoseconds));
        let (allocations, allocated_bytes) = (*allocations, *allocated_bytes);
        let cost = Cost { clock, processor, allocations, allocated_bytes };
        Self { cost, peak_kib: *peak_kib, files: *files, bytes: *bytes }
    }
}

fn measure(case: Case) -> Run {
    let folder = TempDir::new().expect("a folder for temporary files");
    let input = files(case.size);
    let mut variants = Vec::new();
    match case.work {
        Work::OnlyWritten => variants = all_variants(&workspace(case.size), case.made),
        Work::Unchanged => drop(write(input.clone(), case.made, folder.path())),
        _ => {}
    }
    let mut made = (0, 0);
    let cost = Cost::of(|| {
        made = match case.work {
            Work::OnlyWritten => write_only(&variants, folder.path()),
            Work::Written | Work::Unchanged => write(input, case.made, folder.path()),
            Work::NotWritten => render(input, case.made, |_| Ok(())),
        };
    });
    Run { cost, peak_kib: peak_kib().unwrap_or_default(), files: made.0, bytes: made.1 }
}

/// Does the whole job and hands on each file. Returns the number of files and of bytes.
fn render(files: Files, made: What, receive: impl Fn(&Variant) -> anyhow::Result<()> + Sync) -> (u64, u64) {
    let workspace = Workspace::read(files).expect("good texts");
    let (files, bytes) = (AtomicU64::new(0), AtomicU64::new(0));
    every_variant(&workspace, &selection(&workspace, made), |variant| {
        files.fetch_add(1, Ordering::Relaxed);
        bytes.fetch_add(variant.content.len() as u64, Ordering::Relaxed);
        Ok(receive(variant)?)
    })
    .expect("good texts");
    (files.into_inner(), bytes.into_inner())
}

fn selection(workspace: &Workspace, made: What) -> Selection {
    match made {
        What::Everything => Selection::all(workspace),
        What::ForPeople => Selection::new(
            workspace,
            workspace.locales().iter().map(|locale| locale.tag().clone()).collect(),
            workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect(),
            workspace.formats().iter().filter(|format| FOR_PEOPLE.contains(&&*format.name)).cloned().collect(),
        ),
    }
    .expect("the languages have names")
}

fn write(files: Files, made: What, folder: &Path) -> (u64, u64) {
    let output = Output::open(folder).expect("the folder is ours");
    let made = render(files, made, |variant| output.stage(variant));
    output.commit(|_| true).expect("the folder is ours");
    made
}

/// All variants at once, which the program itself never has in memory.
fn all_variants(workspace: &Workspace, made: What) -> Vec<Variant> {
    let all = Mutex::new(Vec::new());
    every_variant(workspace, &selection(workspace, made), |variant| {
        all.lock().unwrap_or_else(PoisonError::into_inner).push(variant.clone());
        Ok(())
    })
    .expect("good texts");
    all.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Only writes files, in as many threads as the job.
fn write_only(variants: &[Variant], folder: &Path) -> (u64, u64) {
    for variant in variants {
        fs::create_dir_all(folder.join(&variant.path).parent().expect("a path in a folder")).expect("a folder of ours");
    }
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for share in variants.chunks(variants.len().div_ceil(threads).max(1)) {
            scope.spawn(move || {
                for variant in share {
                    fs::write(folder.join(&variant.path), &variant.content).expect("the folder is ours");
                }
            });
        }
    });
    (variants.len() as u64, variants.iter().map(|variant| variant.content.len() as u64).sum())
}

/// Leaves this process the first of its cores. Threads that it starts later have no other.
#[cfg(target_os = "linux")]
fn stay_on_one_core() {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let all = sched_getaffinity(None).expect("the system knows the cores");
    let first = (0..CpuSet::MAX_CPU).find(|core| all.is_set(*core)).expect("it runs on one");
    let mut one = CpuSet::new();
    one.set(first);
    sched_setaffinity(None, &one).expect("a core that it has");
}

#[cfg(not(target_os = "linux"))]
fn stay_on_one_core() {
    eprintln!("this system cannot keep a process on one core, so all are used");
}
