//! Watches the files of the workspace, and has the site take up what was saved.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use anyhow::Context;
use korb_catalogue::Catalogue;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::live::Live;
use crate::failure::Failure;

/// A save is over once nothing has happened for this long. Editors write another file first and then rename it, which
/// gives several events.
const QUIET: Duration = Duration::from_millis(20);

/// Watches the files that a site comes from, as long as there is one.
pub(crate) fn start(live: &Arc<Live>) -> Result<(), Failure> {
    let Some(folder) = live.source.folder().map(Path::to_owned) else { return Ok(()) };
    let (send, receive) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Sending fails only when the command ends.
        let _ = send.send(event);
    })
    .context("files cannot be watched")?;
    let profile = live.source.profile.as_deref().map(absolute);
    // Folders are watched and not files, because a file that is replaced would no longer be watched.
    for path in [Some(&*folder), profile.as_deref().and_then(Path::parent)].into_iter().flatten() {
        let watched = watcher.watch(path, RecursiveMode::NonRecursive);
        watched.with_context(|| format!("{} cannot be watched", path.display()))?;
    }
    watch_below(&mut watcher, &folder);
    let live = Arc::downgrade(live);
    thread::spawn(move || pass_on(&receive, watcher, &folder, profile.as_deref(), &live));
    Ok(())
}

/// Watches the folders of the workspace that are there. A folder that was taken away and put back has to be watched
/// anew.
fn watch_below(watcher: &mut RecommendedWatcher, folder: &Path) {
    for name in ["locales", "templates"] {
        // A missing folder is reported when the workspace is read.
        let _ = watcher.watch(&folder.join(name), RecursiveMode::Recursive);
    }
}

/// Collects the events of each save, and hands the saved files to the site.
fn pass_on(
    receive: &Receiver<notify::Result<Event>>,
    mut watcher: RecommendedWatcher,
    folder: &Path,
    profile: Option<&Path>,
    live: &Weak<Live>,
) {
    while let Ok(first) = receive.recv() {
        let mut saved = BTreeSet::new();
        let mut next = Some(first);
        while let Some(event) = next {
            match event {
                Ok(event) if !matches!(event.kind, EventKind::Access(_)) => {
                    saved.extend(event.paths.into_iter().filter(|path| matters(path, folder, profile)));
                }
                Ok(_) => {}
                // Events were lost, so anything may have been saved.
                Err(_) => drop(saved.insert(folder.to_owned())),
            }
            next = receive.recv_timeout(QUIET).ok();
        }
        if saved.is_empty() {
            continue;
        }
        let Some(live) = live.upgrade() else { break };
        // Watching comes before reading, so that nothing that is saved in between is missed.
        watch_below(&mut watcher, folder);
        live.take_up(&saved.into_iter().collect::<Vec<_>>());
    }
}

/// Whether the site depends on a file. Editors leave other files beside those.
fn matters(path: &Path, folder: &Path, profile: Option<&Path>) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_leftover = name.starts_with(['.', '#']) || name.ends_with('~');
    // A path without an extension can be a folder that was renamed, with files in it.
    let is_text = path.extension().is_none_or(|extension| extension == "ftl" || extension == "toml");
    let is_of_locale = path.starts_with(folder.join("locales")) && is_text;
    let is_named = path == folder.join(Catalogue::FILE_NAME) || Some(path) == profile;
    is_named || !is_leftover && (is_of_locale || path.starts_with(folder.join("templates")))
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
