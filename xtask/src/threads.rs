//! Work in as many threads as the machine has cores.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What `job` makes of each, in their order. Each thread takes the next one that nobody has taken, so a thread meets
/// neighbors, and keeps something of its own from one to the next.
pub(crate) fn each<T: Sync, S: Default, R: Send>(all: &[T], job: impl Fn(&mut S, &T) -> R + Sync) -> Vec<R> {
    let made: Vec<_> = all.iter().map(|_| Mutex::new(None)).collect();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get).min(all.len()) {
            scope.spawn(|| {
                let mut own = S::default();
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(at) else { break };
                    *made[at].lock().expect("no thread panics") = Some(job(&mut own, one));
                }
            });
        }
    });
    made.into_iter().filter_map(|made| made.into_inner().expect("no thread panics")).collect()
}
