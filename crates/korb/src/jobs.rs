//! Work in as many threads as the machine has cores, and rendering in them.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use korb_catalogue::Diagnostic;
use korb_localization::LocaleTag;
use korb_render::{Renderer, Selection, Variant, Workspace};

use crate::failure::Failure;

/// Renders everything that is selected, in as many threads as the machine has cores. `receive` gets it file by file, in no
/// particular order; if there is an error, it has got some of the files.
///
/// # Errors
///
/// Everything that is wrong with the workspace, or else the first error of `receive`.
pub fn every_variant(
    workspace: &Workspace,
    selection: &Selection,
    receive: impl Fn(&Variant) -> Result<(), Failure> + Sync,
) -> Result<(), Failure> {
    every_part(workspace, selection, receive, || ())
}

/// The same, and each time that all of a part has been made, `done` is called.
pub(crate) fn every_part(
    workspace: &Workspace,
    selection: &Selection,
    receive: impl Fn(&Variant) -> Result<(), Failure> + Sync,
    done: impl Fn() + Sync,
) -> Result<(), Failure> {
    let is_stopped = AtomicBool::new(false);
    let made = each(&selection.parts(workspace), |renderer: &mut Option<Renderer<'_>>, part| {
        if is_stopped.load(Ordering::Relaxed) {
            return Ok(());
        }
        let mut received = Ok(());
        let made = renderer_of(workspace, part.locale(), renderer).each_of_part(*part, selection, &mut |variant| {
            if received.is_ok() {
                received = receive(variant);
            }
        });
        done();
        // Faults are collected. A machine that fails would fail again.
        is_stopped.fetch_or(received.is_err(), Ordering::Relaxed);
        made.map_err(Failure::from).and(received)
    });
    together(made).map(drop)
}

/// The renderer of a locale. A new one is made only if the last one was for another locale, since parts are sorted by
/// locale.
pub(crate) fn renderer_of<'r, 'w>(
    workspace: &'w Workspace,
    tag: &LocaleTag,
    last: &'r mut Option<Renderer<'w>>,
) -> &'r Renderer<'w> {
    if last.as_ref().is_none_or(|renderer| renderer.tag() != tag) {
        *last = None;
    }
    last.get_or_insert_with(|| workspace.renderer(tag))
}

/// Everything that was made. If there are faults, all of them; else, the first other failure if there is one.
pub(crate) fn together<T>(made: Vec<Result<T, Failure>>) -> Result<Vec<T>, Failure> {
    let (mut all, mut faults, mut failures) = (Vec::with_capacity(made.len()), Vec::new(), Vec::new());
    for one in made {
        match one {
            Ok(one) => all.push(one),
            Err(Failure::Faults(found)) => faults.extend(found),
            Err(failure) => failures.push(failure),
        }
    }
    if !faults.is_empty() {
        // A text that is wrong is wrong on every platform, and is reported once.
        Diagnostic::sort(&mut faults);
        return Err(faults.into());
    }
    failures.into_iter().next().map_or(Ok(all), Err)
}

/// What `job` makes of each item, in their order.
///
/// Each thread begins with a stretch of its own, so that neighbors can use what it keeps from one item to the next (in
/// an `S`). At the end of its stretch it helps the others with theirs. The calling thread is one of the threads.
pub(crate) fn each<T: Sync, S: Default, R: Send>(all: &[T], job: impl Fn(&mut S, &T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(all.len()).max(1);
    shared(all, threads, job)
}

fn shared<T: Sync, S: Default, R: Send>(all: &[T], threads: usize, job: impl Fn(&mut S, &T) -> R + Sync) -> Vec<R> {
    let made: Vec<_> = all.iter().map(|_| Mutex::new(None)).collect();
    let bounds: Vec<_> = (0..=threads).map(|thread| all.len() * thread / threads).collect();
    let next: Vec<_> = bounds[..threads].iter().map(|start| AtomicUsize::new(*start)).collect();
    let work = |thread: usize| {
        let mut own = S::default();
        for stretch in (thread..threads).chain(0..thread) {
            loop {
                let at = next[stretch].fetch_add(1, Ordering::Relaxed);
                if at >= bounds[stretch + 1] {
                    break;
                }
                *made[at].lock().expect("no thread panics") = Some(job(&mut own, &all[at]));
            }
        }
    };
    thread::scope(|scope| {
        let work = &work;
        for thread in 1..threads {
            scope.spawn(move || work(thread));
        }
        work(0);
    });
    made.into_iter().filter_map(|made| made.into_inner().expect("no thread panics")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::sync::Barrier;

    #[test]
    fn everything_is_made_once_and_in_order() {
        for count in 0..20 {
            let all: Vec<usize> = (0..count).collect();
            for threads in 1..6 {
                assert_eq!(shared(&all, threads, |(): &mut (), at| *at), all, "{count} in {threads} threads");
            }
        }
    }

    #[test]
    fn a_thread_that_is_done_helps_the_others() {
        // Neither thread goes on before both have begun with their own stretch. Then the first thread is held at its
        // first item until the other one has come to that stretch.
        let (begun, helped) = (Barrier::new(2), Barrier::new(2));
        let all = [0, 1, 2, 3, 4, 5];
        let by = shared(&all, 2, |own: &mut Vec<i32>, at| {
            own.push(*at);
            if *at == 0 || *at == 3 {
                begun.wait();
            }
            if *at == 0 || *at == 1 {
                helped.wait();
            }
            own.clone()
        });
        assert_eq!(by[0], [0]);
        let other: BTreeSet<_> = by[1].iter().copied().collect();
        assert_eq!(other, BTreeSet::from([1, 3, 4, 5]));
    }
}
