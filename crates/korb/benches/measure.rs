//! What a piece of work costs: time by the clock, processor time of all threads, and what it asks the allocator for.
//!
//! The allocator is the program's, with counters of its own for each thread, so that counting hardly shows in the times.

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
    /// Where the system tells it.
    pub(crate) processor: Option<Duration>,
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
        let processor = processor.zip(processor_time()).map(|(before, after)| after.saturating_sub(before));
        drop(span);
        let report = session.to_report();
        let (_, counted) = report.operations().next().expect("the operation was measured");
        let (allocations, allocated_bytes) = (counted.total_allocations_count(), counted.total_bytes_allocated());
        Self { clock, processor, allocations, allocated_bytes }
    }

    /// The less of both, since nothing can make a program faster than it is.
    pub(crate) fn least(self, other: Self) -> Self {
        Self {
            clock: self.clock.min(other.clock),
            processor: self.processor.min(other.processor),
            allocations: self.allocations.min(other.allocations),
            allocated_bytes: self.allocated_bytes.min(other.allocated_bytes),
        }
    }
}

/// The most memory that this process has had, in KiB, if the system reports it.
pub(crate) fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok())
}

/// The processor time of all threads of this process, to the nanosecond; those included that have ended.
#[cfg(unix)]
fn processor_time() -> Option<Duration> {
    use rustix::time::{ClockId, clock_gettime};

    Duration::try_from(clock_gettime(ClockId::ProcessCPUTime)).ok()
}

#[cfg(not(unix))]
fn processor_time() -> Option<Duration> {
    None
}
