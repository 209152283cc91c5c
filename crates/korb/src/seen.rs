//! `.korb/seen`: what the last run that rendered everything was given, and what the file system says about each file that it
//! left in the output. A run that is given the same, and finds each file as it was, has nothing to do: it renders nothing
//! and reads no output, which takes a twentieth of the time.
//!
//! That is right as long as whatever makes a difference is seen. Of what a run is given, the content counts, and the program
//! itself; of an output file what changes with each write and cannot be set back: the time at which the system last touched
//! it, beside its size and its number. So this exists only where the system keeps that time, on Unix.
//!
//! A clock of a file system goes in steps. A file that was touched in the step that a look at it fell in could be touched once
//! more without a trace. Such a file is not trusted, and nothing is remembered.

use std::fmt::{self, Display, Formatter, Write};
use std::fs::Metadata;
use std::path::Path;
use std::str::FromStr;
use std::{env, fs};

use korb_catalogue::SourceFile;
use korb_render::Files;

use crate::disk::{read_itself, stays_inside};
use crate::fingerprint::Fingerprint;

/// Its name in the folder that Korb keeps for itself.
pub(crate) const NAME: &str = "seen";

const MAX_BYTES: u64 = 64 << 20;

/// The first line. A version with another form of the file has another one.
const HEAD: &str = "# What the last run was given, and the files that it left. It can be removed.";

/// The last line. A file without it was cut off.
const END: &str = "# end";

/// What a run is given: a hash of all files that it reads, and of the program. `None` if not all of that can be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Given(String);

impl Given {
    /// What a run reads: the workspace, and the `records` of what its translations were made from. `wish` is whatever else
    /// makes a difference to what it says.
    pub(crate) fn new<'f>(
        files: &Files,
        records: impl IntoIterator<Item = &'f SourceFile>,
        wish: &str,
    ) -> Option<Self> {
        let Files { catalogue, locales, credits, templates, profile, unread } = files;
        if !unread.is_empty() {
            return None;
        }
        let mut hash = Fingerprint::default().with(&program()?).with(wish);
        hash.add_files("catalogue", [catalogue.file()]);
        for (folder, files) in locales {
            hash.add_files(folder, files);
        }
        hash.add_files("credits", credits.iter().map(|(_, file)| file));
        hash.add_files("templates", templates);
        hash.add_files("profile", profile);
        hash.add_files("records", records);
        Some(Self(hash.finish()))
    }
}

/// The program that runs: another one may do otherwise, even if it has the same version. `None` where the system does not
/// say enough about files.
pub(crate) fn program() -> Option<String> {
    let path = env::current_exe().ok()?;
    let stamp = Stamp::of(&fs::metadata(&path).ok()?)?;
    Some(format!("{} {} {stamp}", env!("CARGO_PKG_VERSION"), path.display()))
}

/// A time of a file system, in seconds and nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Time(i64, i64);

/// What a file system says about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    size: u64,
    /// The number of the file, which another one in its place does not have.
    number: u64,
    /// When its content was last written. Anybody can set it.
    written: Time,
    /// When anything of it was last changed, its name or its times included. Nobody can set it.
    touched: Time,
}

impl Stamp {
    /// What is known of a regular file; `None` where the system does not know it.
    #[cfg(unix)]
    pub(crate) fn of(metadata: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;

        metadata.is_file().then(|| Self {
            size: metadata.size(),
            number: metadata.ino(),
            written: Time(metadata.mtime(), metadata.mtime_nsec()),
            touched: Time(metadata.ctime(), metadata.ctime_nsec()),
        })
    }

    #[cfg(not(unix))]
    pub(crate) fn of(_: &Metadata) -> Option<Self> {
        None
    }

    /// Whether it is from before a time, so that whatever is done to the file since then changes it.
    pub(crate) fn is_before(&self, time: Time) -> bool {
        self.written.max(self.touched) < time
    }

    /// When its content was last written.
    pub(crate) fn written(&self) -> Time {
        self.written
    }

    /// Whether a file with this stamp is the same with the same content, though perhaps under another name.
    pub(crate) fn is_same_content(&self, other: &Self) -> bool {
        (self.size, self.number, self.written) == (other.size, other.number, other.written)
    }
}

impl Display for Stamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { size, number, written: Time(written, written_ns), touched: Time(touched, touched_ns) } = self;
        write!(f, "{size} {number} {written} {written_ns} {touched} {touched_ns}")
    }
}

impl FromStr for Stamp {
    type Err = Option<std::num::ParseIntError>;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [size, number, written, written_ns, touched, touched_ns] = parts[..] else { return Err(None) };
        let time = |seconds: &str, nanos: &str| Ok::<_, Self::Err>(Time(seconds.parse()?, nanos.parse()?));
        Ok(Self {
            size: size.parse()?,
            number: number.parse()?,
            written: time(written, written_ns)?,
            touched: time(touched, touched_ns)?,
        })
    }
}

/// What a run says at its end, as far as it does not depend on what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// What was selected, in words.
    pub(crate) selected: String,
    /// The path of the file that people most likely open.
    pub(crate) first: Option<String>,
}

/// What a run has seen.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) given: Given,
    pub(crate) told: Told,
    /// All files that it left, with their paths in the output folder.
    pub(crate) files: Vec<(String, Stamp)>,
}

impl Seen {
    /// What the last run has seen, if there is a record of it that can be used.
    pub(crate) fn read(own_folder: &Path) -> Option<Self> {
        let text = String::from_utf8(read_itself(&own_folder.join(NAME), MAX_BYTES).ok()?).ok()?;
        let mut lines = text.lines();
        if (lines.next()?, lines.next_back()?) != (HEAD, END) {
            return None;
        }
        let (given, told) = (Given(lines.next()?.to_owned()), lines.next()?);
        let (selected, first) = told.split_once('\t')?;
        let told = Told { selected: selected.to_owned(), first: (!first.is_empty()).then(|| first.to_owned()) };
        let file = |line: &str| {
            let (path, stamp) = line.rsplit_once('\t')?;
            // Anybody can bring an output folder along.
            stays_inside(path).then_some((path.to_owned(), stamp.parse().ok()?))
        };
        Some(Self { given, told, files: lines.map(file).collect::<Option<_>>()? })
    }

    /// The text of the record; `None` if something in it is no part of a line.
    pub(crate) fn text(&self) -> Option<String> {
        let Self { given: Given(given), told: Told { selected, first }, files } = self;
        let first = first.as_deref().unwrap_or_default();
        let mut text = format!("{HEAD}\n{given}\n{selected}\t{first}\n");
        for (path, stamp) in files {
            let _ = writeln!(text, "{path}\t{stamp}");
        }
        text.push_str(END);
        text.push('\n');
        let lines = 4 + files.len();
        (text.lines().count() == lines && !text.contains('\r')).then_some(text)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What a run is given that reads a catalogue with this text, and nothing else.
    pub(crate) fn given(catalogue: &str) -> Option<Given> {
        Given::new(&files(catalogue), [], "")
    }

    fn files(catalogue: &str) -> Files {
        let catalogue = SourceFile::new("catalogue.toml", catalogue).into();
        let (locales, credits, templates) = (Vec::new(), Vec::new(), Vec::new());
        Files { catalogue, locales, credits, templates, profile: None, unread: Vec::new() }
    }

    #[cfg(unix)]
    #[test]
    fn everything_that_a_run_reads_makes_a_difference() {
        let file = |path: &str, text: &str| SourceFile::new(path, text);
        let locale = |name: &str, files: &[SourceFile]| (name.to_owned(), files.to_vec());
        let none = || files("");
        let (a, ab) = (file("a", "b"), file("ab", ""));
        let inputs = [
            (none(), vec![], ""),
            (none(), vec![], "de"),
            (none(), vec![&a], ""),
            (none(), vec![&ab], ""),
            (none(), vec![&a, &a], ""),
            (files("x"), vec![], ""),
            (Files { profile: Some(a.clone()), ..none() }, vec![], ""),
            (Files { templates: vec![a.clone()], ..none() }, vec![], ""),
            (Files { templates: vec![a.clone(), ab.clone()], ..none() }, vec![], ""),
            (Files { templates: vec![ab.clone(), a.clone()], ..none() }, vec![], ""),
            (Files { credits: vec![("a".to_owned(), a.clone())], ..none() }, vec![], ""),
            (Files { locales: vec![locale("de", &[])], ..none() }, vec![], ""),
            (Files { locales: vec![locale("de", &[]), locale("en", &[])], ..none() }, vec![], ""),
            (Files { locales: vec![locale("de", std::slice::from_ref(&a))], ..none() }, vec![], ""),
            (Files { locales: vec![locale("de", &[a.clone(), ab.clone()])], ..none() }, vec![], ""),
        ];
        let count = inputs.len();
        let given = inputs.into_iter().map(|(files, records, wish)| Given::new(&files, records, wish).unwrap().0);
        assert_eq!(given.collect::<BTreeSet<_>>().len(), count);
    }

    #[cfg(unix)]
    #[test]
    fn what_was_seen_is_read_as_it_was_written_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let stamp = Stamp { size: 1, number: 2, written: Time(-3, 4), touched: Time(5, 6) };
        let told = Told { selected: "1 locale".to_owned(), first: None };
        let files = vec![("en/a b.txt".to_owned(), stamp), ("ä".to_owned(), stamp)];
        let seen = Seen { given: given("x").unwrap(), told, files };
        let text = seen.text().unwrap();
        let read = |text: &str| {
            fs::write(folder.path().join(NAME), text).unwrap();
            Seen::read(folder.path())
        };
        assert_eq!(read(&text), Some(seen));
        // Cut off anywhere, or with something else in it.
        for end in (0..text.trim_end().len()).filter(|end| text.is_char_boundary(*end)) {
            assert_eq!(read(&text[..end]), None, "{end}");
        }
        for (part, other) in [("en/a", "../a"), ("ä\t1", "ä\t1 "), (HEAD, "# Another"), (" -3 ", " x ")] {
            assert_eq!(read(&text.replace(part, other)), None, "{other}");
        }
        let told = Told { selected: "1 locale".to_owned(), first: Some("a\nb".to_owned()) };
        assert_eq!(Seen { given: given("x").unwrap(), told, files: Vec::new() }.text(), None);
    }
}
