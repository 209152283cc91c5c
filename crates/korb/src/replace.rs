//! Replacing files that people wrote. Each is whole at any time, and none is touched before all new ones are on the
//! disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};

use crate::failure::Failure;
use crate::out::show;

/// Writes files. A file that is there already is replaced by the new one, which takes over its permissions.
///
/// # Errors
///
/// A file cannot be written. Then none has changed, unless the disk failed midway.
pub(crate) fn replace<'t>(files: impl IntoIterator<Item = (PathBuf, &'t str)>) -> Result<(), Failure> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let made = files.into_iter().try_for_each(|(path, text)| {
        let new = stage(&path, text)?;
        staged.push((new, path));
        Ok(())
    });
    if made.is_err() {
        for (new, _) in &staged {
            // If this fails, too, the first error is still the one to report.
            let _ = fs::remove_file(new);
        }
        return made;
    }
    for (new, path) in staged {
        fs::rename(&new, &path).with_context(|| format!("{} cannot be written", show(&path)))?;
    }
    Ok(())
}

/// Writes a text beside the file that it will replace.
fn stage(path: &Path, text: &str) -> Result<PathBuf, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // If the program is interrupted here, a hidden file is left, which is no part of a workspace.
    let new = path.with_file_name(format!(".{name}.new"));
    let context = || format!("{} cannot be written", show(path));
    let permissions = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(anyhow!("it is read-only").context(context()).into());
    }
    // Anybody can contribute a link of that name, and it must not make this write elsewhere.
    match fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(anyhow!(error).context(context()).into()),
        _ => {}
    }
    let written = File::create_new(&new)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| permissions.map_or(Ok(()), |permissions| fs::set_permissions(&new, permissions)));
    if written.is_err() {
        // Half a file helps nobody, and if this fails, too, the first error is still the one to report.
        let _ = fs::remove_file(&new);
    }
    written.with_context(context)?;
    Ok(new)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_link_in_the_place_of_the_new_file_is_not_followed() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("victim"), "mine").unwrap();
        fs::write(at("a.ftl"), "before").unwrap();
        std::os::unix::fs::symlink(at("victim"), at(".a.ftl.new")).unwrap();
        replace([(at("a.ftl"), "after")]).unwrap();
        assert_eq!(fs::read_to_string(at("victim")).unwrap(), "mine");
        assert_eq!(fs::read_to_string(at("a.ftl")).unwrap(), "after");
        assert!(!at("a.ftl").is_symlink());
    }
}
