//! What the whole job costs in processor time and memory, and how it grows with its size: `cargo bench --bench
//! whole_job`.
//!
//! Each case runs in a process of its own, because the system records one peak of memory for each process. Processor
//! time counts all threads, and unlike the time on the wall it hardly depends on what else the machine does. Both come
//! from `/proc`. On other systems than Linux there is only the time on the wall.

mod generator;

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use generator::{Size, files, workspace};
use korb::Output;
use korb::every_variant;
use korb_render::{Files, Selection, Variant, Workspace};
use tempfile::TempDir;

/// What is measured, the size of the job, and the number of runs. The result is their average, because the kernel
/// counts processor time in hundredths of a second, which is too coarse for a single run.
const CASES: [(&str, Size, u32); 6] = [
    ("nothing written", Size::GOAL, 10),
    ("written, fresh", Size::GOAL, 5),
    ("written, unchanged", Size::GOAL, 5),
    ("the same bytes, nothing else", Size::GOAL, 5),
    ("nothing written, 10 x reasons", Size { reasons: 10, ..Size::GOAL }, 3),
    ("reading the workspace", Size::GOAL, 20),
];

/// The variable that names the case that a process runs.
const CASE: &str = "KORB_BENCH_CASE";

fn main() {
    if let Ok(case) = env::var(CASE) {
        let (name, size, runs) = CASES[case.parse::<usize>().expect("the index of a case")];
        println!("{}", measure(name, size, runs).to_line());
    } else if env::args().any(|argument| argument == "--bench") {
        report();
    } else {
        // Run as a test, a benchmark only shows that it works.
        let size = Size { reasons: 2, locales: 3, platforms: 2 };
        for (name, ..) in CASES {
            measure(name, size, 1);
        }
    }
}

fn report() {
    let size = Size::GOAL;
    println!("{} locales x {} platforms x 42 replies, all formats; a run on average:", size.locales, size.platforms);
    println!("{:32}{:>9}{:>9}{:>9}{:>10}{:>8}{:>8}", "", "user s", "system s", "wall s", "peak MiB", "files", "MB");
    let program = env::current_exe().expect("the system knows what it runs");
    let costs = CASES.iter().enumerate().map(|(case, (name, ..))| {
        let output = Command::new(&program).env(CASE, case.to_string()).output().expect("this program can be started");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let cost = Cost::of_line(&String::from_utf8_lossy(&output.stdout));
        let Cost { user, system, wall, peak_kib, files, bytes } = cost;
        println!(
            "{name:32}{:9.3}{:9.3}{:9.3}{:10}{files:8}{:8}",
            user.as_secs_f64(),
            system.as_secs_f64(),
            wall.as_secs_f64(),
            peak_kib >> 10,
            bytes / 1_000_000
        );
        cost
    });
    let costs: Vec<_> = costs.collect();
    let processor = |case: usize| costs[case].user + costs[case].system;
    println!("written fresh / only the same bytes:  {:.2} in processor time", ratio(processor(1), processor(3)));
    println!("10 x reasons / once:                  {:.2} in processor time", ratio(processor(4), processor(0)));
}

fn ratio(one: Duration, other: Duration) -> f64 {
    if other.is_zero() { f64::NAN } else { one.div_duration_f64(other) }
}

/// What one run costs on average, and what it makes.
#[derive(Debug, Default)]
struct Cost {
    user: Duration,
    system: Duration,
    wall: Duration,
    /// The most memory that the process has had.
    peak_kib: u64,
    files: u64,
    bytes: u64,
}

impl Cost {
    /// How one process hands it to the other.
    fn to_line(&self) -> String {
        let Self { user, system, wall, peak_kib, files, bytes } = self;
        format!("{} {} {} {peak_kib} {files} {bytes}", user.as_nanos(), system.as_nanos(), wall.as_nanos())
    }

    fn of_line(line: &str) -> Self {
        let numbers: Result<Vec<u64>, _> = line.split_whitespace().map(str::parse).collect();
        let Ok([user, system, wall, peak_kib, files, bytes]) = numbers.as_deref() else {
            panic!("{line:?} is not what the other process says");
        };
        let [user, system, wall] = [user, system, wall].map(|nanoseconds| Duration::from_nanos(*nanoseconds));
        Self { user, system, wall, peak_kib: *peak_kib, files: *files, bytes: *bytes }
    }
}

/// Runs one case so many times.
fn measure(name: &str, size: Size, runs: u32) -> Cost {
    let folder = TempDir::new().expect("a folder for temporary files");
    let same = folder.path().join("same");
    let mut variants = Vec::new();
    let input = files(size);
    match name {
        "written, unchanged" => drop(write(input.clone(), &same)),
        "the same bytes, nothing else" => variants = all_variants(&workspace(size)),
        _ => {}
    }
    let mut made = (0, 0);
    let (user, system) = processor_time();
    let start = Instant::now();
    for run in 0..runs {
        let fresh = folder.path().join(run.to_string());
        made = match name {
            "written, fresh" => write(input.clone(), &fresh),
            "written, unchanged" => write(input.clone(), &same),
            "the same bytes, nothing else" => write_only(&variants, &fresh),
            "reading the workspace" => {
                Workspace::read(input.clone()).expect("good texts");
                (0, 0)
            }
            _ => render(input.clone(), |_| Ok(())),
        };
    }
    let wall = start.elapsed() / runs;
    let (user_then, system_then) = processor_time();
    Cost {
        user: user_then.saturating_sub(user) / runs,
        system: system_then.saturating_sub(system) / runs,
        wall,
        peak_kib: peak_kib(),
        files: made.0,
        bytes: made.1,
    }
}

/// Does the whole job and hands on each set. Returns the number of files and of bytes.
fn render(files: Files, receive: impl Fn(&[Variant]) -> anyhow::Result<()> + Sync) -> (u64, u64) {
    let workspace = Workspace::read(files).expect("good texts");
    let selection = Selection::all(&workspace).expect("the languages have names");
    let (files, bytes) = (AtomicU64::new(0), AtomicU64::new(0));
    every_variant(&workspace, &selection, |variants| {
        files.fetch_add(variants.len() as u64, Ordering::Relaxed);
        bytes.fetch_add(variants.iter().map(|variant| variant.content.len() as u64).sum(), Ordering::Relaxed);
        Ok(receive(&variants)?)
    })
    .expect("good texts");
    (files.into_inner(), bytes.into_inner())
}

fn write(files: Files, folder: &Path) -> (u64, u64) {
    let output = Output::open(folder).expect("the folder is ours");
    let made = render(files, |variants| variants.iter().try_for_each(|variant| output.stage(variant).map(drop)));
    output.commit(|_| true).expect("the folder is ours");
    made
}

/// All variants at once, which the program itself never has in memory.
fn all_variants(workspace: &Workspace) -> Vec<Variant> {
    let selection = Selection::all(workspace).expect("the languages have names");
    let all = Mutex::new(Vec::new());
    every_variant(workspace, &selection, |variants| {
        all.lock().unwrap_or_else(PoisonError::into_inner).extend(variants);
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

/// The processor time of all threads of this process so far, in user mode and in the system.
fn processor_time() -> (Duration, Duration) {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field is the program's name in parentheses, which can contain spaces; utime is the 14th, stime the
    // 15th, both in ticks of 10 ms on every Linux.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let mut ticks = fields.split_whitespace().skip(11).map(|ticks| ticks.parse().map_or(0, |ticks: u64| ticks));
    let mut next = || Duration::from_millis(10 * ticks.next().unwrap_or_default());
    (next(), next())
}

/// The most memory that this process has had.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    peak.unwrap_or_default()
}
