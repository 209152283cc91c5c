//! What a piece of work costs: time by the clock, processor time of all threads, and what it asks the allocator for.
//!
//! The allocator is the program's, with counters of its own for each thread, so that counting hardly shows in the times.

use std::cmp::Ordering;
use std::fs;
use std::time::{Duration, Instant};

use alloc_tracker::{Allocator, Session};
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: Allocator<MiMalloc> = Allocator::new(MiMalloc);

/// What a piece of work costs.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) clock: Duration,
    /// Zero where the system does not report it.
    pub(crate) processor: Duration,
    pub(crate) allocations: u64,
    pub(crate) allocated_bytes: u64,
}

impl Cost {
    /// Measures a piece of work.
    pub(crate) fn of(work: impl FnOnce()) -> Self {
        let session = Session::new().no_stdout().no_file();
        let operation = session.operation("work");
        let span = operation.measure_process().iterations(1);
        let (start, processor) = (Instant::now(), processor_time());
        work();
        let clock = start.elapsed();
        let processor = processor_time().saturating_sub(processor);
        drop(span);
        let report = session.to_report();
        let (_, counted) = report.operations().next().expect("the operation was measured");
        let (allocations, allocated_bytes) = (counted.total_allocations_count(), counted.total_bytes_allocated());
        Self { clock, processor, allocations, allocated_bytes }
    }
}

/// What lies in the middle of some values: half of the others are at most as large. A machine that does something else for a
/// while does not change it, nor does one round of luck.
pub(crate) fn median<T: PartialOrd + Copy>(values: impl IntoIterator<Item = T>) -> T {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort_by(|one, other| one.partial_cmp(other).unwrap_or(Ordering::Equal));
    values[values.len() / 2]
}

/// How many times as long one work took as another one that took turns with it: the ratio of each round, and the median of these.
/// What slows the machine down in a round slows both.
pub(crate) fn ratio(own: &[Cost], other: &[Cost], time: fn(&Cost) -> Duration) -> f64 {
    median(own.iter().zip(other).map(|(own, other)| time(own).as_secs_f64() / time(other).as_secs_f64()))
}

/// The most memory that this process has had, in KiB, if the system reports it.
pub(crate) fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok())
}

/// The processor time of all threads of this process, to the nanosecond; those included that have ended.
#[cfg(unix)]
fn processor_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    Duration::try_from(clock_gettime(ClockId::ProcessCPUTime)).unwrap_or_default()
}

#[cfg(not(unix))]
fn processor_time() -> Duration {
    Duration::ZERO
}
