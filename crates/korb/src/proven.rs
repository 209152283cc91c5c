//! What a check need not look at, because an earlier one found it in order and nothing of it has changed since.
//!
//! To render every language is most of a check, and hardly anybody changes more than one between two checks. So a check
//! remembers, in the user's folder for caches, a hash of everything that went into each part of it which had no findings.
//! Findings are never remembered: a part that has one is looked at each time.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Mutex;

use crate::cache::Cache;
use crate::fingerprint::Fingerprint;
use crate::seen::program;
use crate::workspace::Root;

/// The kind of what is kept.
const KIND: &str = "proven";

/// How many hashes are kept of a workspace. Each state of a locale needs a handful.
const MOST: usize = 1000;

/// What is known to be in order.
pub(crate) struct Proven {
    store: Option<Store>,
    /// The parts of this check that are in order.
    now: Mutex<BTreeSet<String>>,
}

struct Store {
    cache: Cache,
    /// Stands for the place of the workspace.
    workspace: String,
    /// What each hash begins with: the program that has found this in order.
    program: Fingerprint,
    earlier: Vec<String>,
}

impl Proven {
    /// What earlier checks have proven of a workspace.
    pub(crate) fn of(root: &Root) -> Self {
        Self { store: Store::of(root), now: Mutex::default() }
    }

    /// What is found in a part, which is nothing if it is known to be in order. `inputs` adds everything that the result
    /// depends on, beside the name of the part and the program.
    pub(crate) fn findings<T>(
        &self,
        part: &str,
        inputs: impl FnOnce(&mut Fingerprint),
        find: impl FnOnce() -> Vec<T>,
    ) -> Vec<T> {
        let hash = self.hash(part, inputs);
        if self.is_known(hash.as_ref()) {
            return Vec::new();
        }
        let findings = find();
        if findings.is_empty() {
            self.add(hash);
        }
        findings
    }

    /// Stands for a part and its inputs; `None` if nothing can be kept.
    pub(crate) fn hash(&self, part: &str, inputs: impl FnOnce(&mut Fingerprint)) -> Option<String> {
        let mut hash = self.store.as_ref()?.program.clone().with(part);
        inputs(&mut hash);
        Some(hash.finish_short())
    }

    /// Whether a part is known to be in order.
    pub(crate) fn is_known(&self, hash: Option<&String>) -> bool {
        let (Some(store), Some(hash)) = (&self.store, hash) else { return false };
        let is_known = store.earlier.contains(hash);
        if is_known {
            self.add(Some(hash.clone()));
        }
        is_known
    }

    /// Remembers that a part is in order.
    pub(crate) fn add(&self, hash: Option<String>) {
        self.now.lock().expect("no thread panics").extend(hash);
    }

    /// Keeps what this check has proven, and before it what earlier ones have.
    pub(crate) fn keep(self) {
        let now = self.now.into_inner().expect("no thread panics");
        let Some(Store { cache, workspace, earlier, .. }) = self.store else { return };
        if now.iter().all(|hash| earlier.contains(hash)) {
            return;
        }
        let others = earlier.iter().filter(|hash| !now.contains(*hash));
        let all: Vec<_> = now.iter().chain(others).take(MOST).map(String::as_str).collect();
        cache.keep(KIND, &workspace, all.join("\n").as_bytes());
    }
}

impl Store {
    /// `None` for the workspace in the program, which nobody changes, and where there is no place to keep anything.
    fn of(root: &Root) -> Option<Self> {
        let Root::Folder(folder) = root else { return None };
        let folder = fs::canonicalize(folder).ok()?;
        let workspace = Fingerprint::default().with(folder.to_str()?).finish_short();
        Some(Self::read(Cache::of_user()?, workspace, &program()?))
    }

    fn read(cache: Cache, workspace: String, program: &str) -> Self {
        let earlier = cache.get(KIND, &workspace).and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let earlier = earlier.lines().map(ToOwned::to_owned).collect();
        Self { cache, workspace, program: Fingerprint::default().with(program), earlier }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proven(folder: &std::path::Path, program: &str) -> Proven {
        let store = Store::read(Cache::in_folder(folder), "workspace".to_owned(), program);
        Proven { store: Some(store), now: Mutex::default() }
    }

    #[test]
    fn only_what_was_in_order_and_is_the_same_is_not_looked_at_again() {
        let folder = tempfile::tempdir().unwrap();
        // Each is a check of one part: its program, its name, what it depends on, what is found if somebody looks, and
        // whether somebody does.
        for (program, part, input, found, is_looked_at) in [
            ("1", "a", "x", vec!["wrong"], true),
            ("1", "a", "x", vec![], true),
            ("1", "a", "x", vec!["not looked for"], false),
            ("1", "a", "y", vec!["wrong"], true),
            ("1", "b", "x", vec!["wrong"], true),
            ("2", "a", "x", vec!["wrong"], true),
            ("1", "a", "x", vec![], false),
            ("1", "a", "y", vec![], true),
            ("1", "a", "y", vec![], false),
            ("1", "a", "x", vec![], false),
        ] {
            let proven = proven(folder.path(), program);
            let mut was_looked_at = false;
            let findings = proven.findings(
                part,
                |hash| hash.add(input),
                || {
                    was_looked_at = true;
                    found.clone()
                },
            );
            proven.keep();
            assert_eq!(was_looked_at, is_looked_at, "{program} {part} {input}");
            assert_eq!(findings, if is_looked_at { found } else { vec![] });
        }
    }

    #[test]
    fn the_oldest_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..MOST + 10 {
            let proven = proven(folder.path(), "1");
            proven.findings::<()>("a", |hash| hash.add(&number.to_string()), Vec::new);
            proven.keep();
        }
        let proven = proven(folder.path(), "1");
        let is_known = |number: usize| proven.is_known(proven.hash("a", |hash| hash.add(&number.to_string())).as_ref());
        assert!(!is_known(0) && !is_known(9) && is_known(10) && is_known(MOST + 9));
    }

    #[test]
    fn without_a_place_to_keep_anything_everything_is_looked_at() {
        let proven = Proven { store: None, now: Mutex::default() };
        for _ in 0..2 {
            assert_eq!(proven.findings("a", |_| (), || vec!["wrong"]), ["wrong"]);
            assert!(!proven.is_known(proven.hash("a", |_| ()).as_ref()));
        }
        proven.keep();
    }
}
