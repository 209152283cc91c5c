//! The site as browsers see it, and the faults that keep it from being up to date.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard};
use std::time::Duration;

use korb_localization::LocaleTag;
use korb_render::{Selection, Workspace};
use serde_json::json;

use super::source::Source;
use crate::failure::Failure;
use crate::preview::Preview;
use crate::report;

/// The page for an address that leads nowhere.
const MISSING: &str = "site/404.html";

/// What is shown as long as a page has never been in order: what is wrong is shown over it.
const EMPTY: &str =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Korb</title></head><body></body></html>\n";

/// What is shown at an address.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) status: Status,
    /// The path in the output of the file that is shown.
    pub(super) file: String,
    pub(super) content: String,
}

/// What keeps a file from being shown: it has never been in order.
struct NotYet;

/// What there is at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Found,
    Missing,
    /// Something that has never been in order.
    NotYet,
}

/// A site that changes, shared by all threads.
#[derive(Debug)]
pub(crate) struct Live {
    pub(super) source: Source,
    state: Mutex<State>,
    /// Wakes the threads that wait for a change.
    news: Condvar,
}

#[derive(Debug)]
struct State {
    /// `None` as long as the workspace has never been in order.
    preview: Option<Preview>,
    /// What is wrong with what is on disk.
    faults: Vec<String>,
    /// Counts the changes.
    version: u64,
}

impl Live {
    /// The site of what was read. Faults of the workspace are shown in the browser; any other failure ends the command.
    pub(crate) fn new(read: Result<(Workspace, Selection), Failure>, source: Source) -> Result<Self, Failure> {
        let (preview, faults) = match read {
            Ok((workspace, selection)) => (Some(Preview::new(workspace, selection)), Vec::new()),
            Err(failure @ Failure::Faults(_)) => (None, messages(&failure)),
            Err(failure) => return Err(failure),
        };
        Ok(Self { source, state: Mutex::new(State { preview, faults, version: 0 }), news: Condvar::new() })
    }

    /// A file of the site, by its path in the output, made now if it is not up to date.
    pub(super) fn file(&self, path: &str) -> Option<String> {
        self.made(path).unwrap_or_default()
    }

    /// The same; an error if there may be such a file, but it has never been in order.
    fn made(&self, path: &str) -> Result<Option<String>, NotYet> {
        let mut state = self.lock();
        let preview = state.preview.as_mut().ok_or(NotYet)?;
        match preview.file(path) {
            Ok(file) => Ok(file.map(ToOwned::to_owned)),
            // The earlier file is better than none, and the faults are shown over it.
            Err(failure) => {
                let shown = preview.shown(path).map(ToOwned::to_owned);
                let was_made = preview.was_made(path);
                state.faults = messages(&failure);
                // What was not made before is not there now either.
                if was_made { Ok(shown) } else { Err(NotYet) }
            }
        }
    }

    /// What is shown at an address, given by its path in the output. An open page learns of changes by the address that it
    /// was asked for, so that both must come to the same file.
    pub(super) fn at(&self, path: &str) -> Shown {
        let empty = |status| Shown { status, file: path.to_owned(), content: EMPTY.to_owned() };
        match self.made(path) {
            Ok(Some(content)) => Shown { status: Status::Found, file: path.to_owned(), content },
            Err(NotYet) => empty(Status::NotYet),
            Ok(None) => match self.file(MISSING) {
                Some(content) => {
                    // Its links are meant for where the site is published. Here it is at the top of the host.
                    let state = self.lock();
                    let profile = state.preview.as_ref().map(|preview| preview.workspace().profile());
                    let base = profile.and_then(|profile| profile.base_url.as_deref()).unwrap_or_default();
                    let content = from_top(&content, base);
                    Shown { status: Status::Missing, file: MISSING.to_owned(), content }
                }
                None => empty(Status::Missing),
            },
        }
    }

    /// What an open page has to know: its state, and what is wrong.
    pub(super) fn news_of(&self, path: &str) -> String {
        let path = &self.at(path).file;
        let state = self.state_of(path);
        json!({ "state": state, "faults": self.lock().faults }).to_string()
    }

    /// A number that changes when the page, its replies, its style or its script change.
    pub(super) fn state_of(&self, path: &str) -> String {
        let mut hasher = DefaultHasher::new();
        let replies = path.strip_suffix(".html").map(|page| format!("{page}.js"));
        for file in [path, replies.as_deref().unwrap_or_default(), "site/style.css", "site/site.js"] {
            self.file(file).hash(&mut hasher);
        }
        format!("{:016x}", hasher.finish())
    }

    /// Waits until the version is no longer `seen`, but no longer than `most`.
    pub(super) fn wait(&self, seen: u64, most: Duration) -> u64 {
        let state = self.lock();
        let waited = self.news.wait_timeout_while(state, most, |state| state.version == seen);
        waited.map_or(seen, |(state, _)| state.version)
    }

    pub(super) fn version(&self) -> u64 {
        self.lock().version
    }

    /// Reads what was saved. If only texts of one locale were, only these are read again, else everything.
    pub(super) fn take_up(&self, saved: &[PathBuf]) {
        let of_locale = self.locale_of_all(saved);
        let failure = match of_locale.map(|tag| self.take_up_texts(&tag)) {
            Some(Ok(true)) => None,
            Some(Err(failure)) => Some(failure),
            Some(Ok(false)) | None => match self.source.read() {
                Ok((workspace, selection)) => {
                    let mut state = self.lock();
                    let preview = Preview::new(workspace, selection);
                    state.preview = Some(match state.preview.take() {
                        Some(earlier) => preview.behind(earlier),
                        None => preview,
                    });
                    None
                }
                Err(failure) => Some(failure),
            },
        };
        self.publish(failure.as_ref());
        // The open pages ask for their files now. The rest is made only to find its faults.
        let mut state = self.lock();
        if failure.is_none()
            && let Some(Err(failure)) = state.preview.as_mut().map(Preview::finish)
        {
            drop(state);
            self.publish(Some(&failure));
        }
    }

    /// Lets the open pages know that something has changed, and what is wrong now, if anything.
    fn publish(&self, failure: Option<&Failure>) {
        let mut state = self.lock();
        state.faults = failure.map(messages).unwrap_or_default();
        state.version += 1;
        drop(state);
        self.news.notify_all();
    }

    /// Reads the texts of a locale again. Returns whether that was enough; if not, everything has to be read.
    fn take_up_texts(&self, tag: &LocaleTag) -> Result<bool, Failure> {
        let mut unread = Vec::new();
        let files = self.source.root.files(&format!("locales/{tag}"), Some("ftl"), &mut unread)?;
        let mut state = self.lock();
        // While there was a fault, other files may have been saved that the preview does not have yet.
        let is_in_order = state.faults.is_empty() && unread.is_empty();
        let Some(preview) = state.preview.as_mut().filter(|_| is_in_order) else { return Ok(false) };
        let locales = preview.workspace().locales();
        // Which translations are stale depends on the source.
        if locales.get(tag).is_none() || locales.source() == tag {
            return Ok(false);
        }
        let workspace = preview.workspace().with_texts(tag, &files)?;
        preview.update(workspace);
        Ok(true)
    }

    /// The locale of the saved files, if all of them are texts of one locale.
    fn locale_of_all(&self, saved: &[PathBuf]) -> Option<LocaleTag> {
        let locales = self.source.folder()?.join("locales");
        let mut tag = None;
        for path in saved {
            let inside = path.strip_prefix(&locales).ok()?;
            let is_text = inside.extension().is_some_and(|extension| extension == "ftl");
            let folder = inside.parent().filter(|_| is_text).and_then(Path::to_str)?;
            let this = LocaleTag::new(folder).ok()?;
            if tag.get_or_insert_with(|| this.clone()) != &this {
                return None;
            }
        }
        tag
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A thread that panics has changed nothing halfway: every change is one assignment.
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A page whose links lead from the top of the host: those to the published site, which has `base`, and relative ones.
fn from_top(page: &str, base: &str) -> String {
    let mut base_in_page = String::new();
    korb_render::escape_html(base, &mut base_in_page);
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = [" href=\"", " src=\""].iter().filter_map(|name| Some(rest.find(name)? + name.len())).min() {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let address = &rest[..rest.find('"').unwrap_or(rest.len())];
        if let Some(path) = address.strip_prefix(&base_in_page).filter(|_| !base.is_empty()) {
            out.push('/');
            out.push_str(path);
            rest = &rest[address.len()..];
        } else if !address.contains(':') && !address.starts_with(['#', '/']) {
            out.push('/');
        }
    }
    out.push_str(rest);
    out
}

/// A failure as a terminal would show it, without colors.
fn messages(failure: &Failure) -> Vec<String> {
    /// Nobody fixes more than this before saving again.
    const MOST: usize = 50;
    let plain = |text: String| anstream::adapter::strip_str(&text).to_string();
    match failure {
        Failure::Faults(faults) => faults.iter().take(MOST).map(|fault| plain(report::diagnostic(fault))).collect(),
        Failure::Usage(message) => vec![message.clone()],
        Failure::Machine(error) => vec![format!("{error:#}")],
        // Nobody writes or is asked anything here.
        Failure::Unanswered(_) | Failure::Left => Vec::new(),
    }
}
