//! Files and folders that people wrote, read with a limit, and the paths that lead to them, never followed out of a
//! folder.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use korb_catalogue::{Code, Diagnostic, MAX_FILE_BYTES};

use crate::out::printable;

/// The most lines that a file can have: three times as many as the largest collections of texts have in all their files of a
/// language. A message takes a kilobyte of memory until it has been checked, however short it is, and there can be one a line.
const MAX_LINES: usize = 150_000;

/// What is in a file, if it is a regular file and not too large.
pub(crate) fn bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Diagnostic> {
    let shown = printable(shown);
    let unreadable = |error: &io::Error| {
        let code = if error.kind() == io::ErrorKind::NotFound { Code::MissingFile } else { Code::UnreadableFile };
        Diagnostic::error(code, format!("{shown} cannot be read: {error}"))
            .of_file(&shown)
            .help("check that it is there and that you may read it")
    };
    // Opening a pipe would wait until another program writes into it.
    let metadata = fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !metadata.is_file() {
        let message = format!("{shown} is not a regular file");
        return Err(Diagnostic::error(Code::UnreadableFile, message)
            .of_file(&shown)
            .help("put a text file in its place"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(MAX_FILE_BYTES)).unwrap_or(0) + 1);
    let read = File::open(path).and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&error))?;
    bounded(bytes, &shown)
}

/// The same bytes, if they are not more than any file needs.
fn bounded(bytes: Vec<u8>, shown: &str) -> Result<Vec<u8>, Diagnostic> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        let message = format!("{shown} is larger than {} MiB", MAX_FILE_BYTES >> 20);
        return Err(Diagnostic::error(Code::FileTooLarge, message).of_file(shown).help("divide it into several files"));
    }
    // Those who read it keep something of each line, even of an empty one. Nearly every file is too small for so many.
    if bytes.len() > MAX_LINES && bytes.iter().filter(|byte| **byte == b'\n').nth(MAX_LINES).is_some() {
        let message = format!("{shown} has more than {MAX_LINES} lines");
        let help = "divide it into several files, or remove the empty lines";
        return Err(Diagnostic::error(Code::FileTooLarge, message).of_file(shown).help(help));
    }
    Ok(bytes)
}

/// Opens a regular file that is at a path itself. A link may lead anywhere, and opening a pipe or a device may wait forever.
///
/// # Errors
///
/// There is none, or it cannot be opened.
pub(crate) fn open_itself(path: &Path, options: &mut OpenOptions) -> io::Result<(File, Metadata)> {
    // Some devices do something as soon as they are opened.
    if fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(irregular());
    }
    open_regular(path, options)
}

/// What is in a regular file that is at a path itself.
///
/// # Errors
///
/// There is none, it cannot be read, or it has more bytes than `most`.
pub(crate) fn read_itself(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    read(open_itself(path, File::options().read(true))?, most)
}

/// The same for a path where a regular file was seen just now: this takes a question less to the system.
///
/// # Errors
///
/// There is none, it cannot be read, or it has more bytes than `most`.
pub(crate) fn read_regular(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    read(open_regular(path, File::options().read(true))?, most)
}

/// Whether a file has exactly this content, where a regular file was seen just now.
///
/// # Errors
///
/// There is none, or it cannot be read.
pub(crate) fn has_content(path: &Path, content: &[u8]) -> io::Result<bool> {
    let (mut file, metadata) = open_regular(path, File::options().read(true))?;
    if metadata.len() != content.len() as u64 {
        return Ok(false);
    }
    // A run compares thousands of files, which need not all be in memory.
    let mut piece = [0; 16 << 10];
    for expected in content.chunks(piece.len()) {
        let piece = &mut piece[..expected.len()];
        file.read_exact(piece)?;
        if piece != expected {
            return Ok(false);
        }
    }
    Ok(true)
}

fn open_regular(path: &Path, options: &mut OpenOptions) -> io::Result<(File, Metadata)> {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;

        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    let file = options.open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() { Ok((file, metadata)) } else { Err(irregular()) }
}

/// As many bytes as a file has now.
fn read((mut file, metadata): (File, Metadata), most: u64) -> io::Result<Vec<u8>> {
    if metadata.len() > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {} MiB", most >> 20)));
    }
    let mut bytes = vec![0; usize::try_from(metadata.len()).map_err(io::Error::other)?];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn irregular() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file")
}

/// What is on standard input, which is read once however often it is asked for.
pub(crate) fn standard_input(shown: &str) -> Result<Vec<u8>, Diagnostic> {
    static READ: OnceLock<Result<Vec<u8>, String>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes);
        read.map(|_| bytes).map_err(|error| error.to_string())
    });
    match read {
        Ok(bytes) => bounded(bytes.clone(), shown),
        Err(error) => {
            let fault = Diagnostic::error(Code::UnreadableFile, format!("{shown} cannot be read: {error}"));
            Err(fault.of_file(shown).help("give a file instead"))
        }
    }
}

/// Something in a folder.
#[derive(Debug)]
pub(crate) struct FolderEntry {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) is_link: bool,
    /// Whether it is a folder itself, and no link to one.
    pub(crate) is_folder: bool,
}

impl FolderEntry {
    /// Whether it is a folder, or a link to one.
    pub(crate) fn leads_to_folder(&self) -> bool {
        self.is_folder || self.is_link && self.path.is_dir()
    }
}

/// What is in a folder, sorted by name.
///
/// # Errors
///
/// It cannot be read.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<FolderEntry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        entries.push(FolderEntry {
            name: entry.file_name().to_string_lossy().into_owned(),
            path: entry.path(),
            is_link: kind.is_symlink(),
            is_folder: kind.is_dir(),
        });
    }
    // Names that are not UTF-8 can look the same.
    entries.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    Ok(entries)
}

/// Whether there is anything at a path, even a link that leads nowhere.
pub(crate) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Where a path leads, or nothing if that is outside of `folder`, whose own path must have no symbolic links.
///
/// # Errors
///
/// The path leads nowhere.
pub(crate) fn target(folder: &Path, path: &Path) -> io::Result<Option<PathBuf>> {
    let target = path.canonicalize()?;
    Ok(target.starts_with(folder).then_some(target))
}

/// The fault of a symbolic link that leads out: a contribution must not read other files.
pub(crate) fn leads_out(shown: &str, of: &str) -> Diagnostic {
    let shown = printable(shown);
    let fault = Diagnostic::error(Code::OutsideWorkspace, format!("{shown} leads out of {of}"));
    fault.of_file(shown).help("put the file itself there instead of a symbolic link")
}

/// Whether a path from a file cannot lead out of the folder that it is joined to.
pub(crate) fn stays_inside(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::has_content;

    #[test]
    fn a_file_has_a_content_only_if_each_byte_is_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        for size in [0, 1, (16 << 10) - 1, 16 << 10, (16 << 10) + 1, 100_000] {
            let content: Vec<u8> = (0..size).map(|at: usize| at.to_le_bytes()[0]).collect();
            fs::write(&path, &content).unwrap();
            assert!(has_content(&path, &content).unwrap(), "{size}");
            assert!(!has_content(&path, &[&*content, b"x"].concat()).unwrap(), "{size}");
            if let Some((last, before)) = content.split_last() {
                assert!(!has_content(&path, before).unwrap(), "{size}");
                assert!(!has_content(&path, &[before, &[last ^ 1]].concat()).unwrap(), "{size}");
            }
        }
        assert!(has_content(folder.path(), b"").is_err());
    }
}
