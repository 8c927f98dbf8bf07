//! Puts a report or a baseline into a file.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::interrupt;
use crate::output::Error;

/// Writes a file as a whole: beside its place first, then put there in one step, so that
/// nobody reads half a report and a full disk leaves the last one as it was. What is no file
/// (a terminal, a pipe, `/dev/null`) is written to as it is.
///
/// # Errors
/// If it cannot be written; then the old file, if any, is as it was.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, bytes).map_err(|error| {
        let (path, error) = (path.display(), reason(&error));
        Error::new(format!("cannot write `{path}`: {error}"), None)
    })
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // The file that a link leads to is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = match fs::metadata(&target) {
        Ok(about) if about.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(about) if !about.is_file() => {
            let mut there = File::options().write(true).open(path)?;
            there.write_all(bytes)?;
            return there.flush();
        }
        // What its keeper has locked is not to be replaced by way of its folder.
        Ok(about) if about.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(about) => Some(about),
        Err(_) => None,
    };
    let _whole = interrupt::hold();
    let beside = beside(&target);
    let written = fill(&beside, bytes, old.map(|about| about.permissions()))
        .and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // Best effort: the failure to tell of is the first one.
        let _ = fs::remove_file(&beside);
    }
    written
}

fn fill(beside: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = File::create(beside)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    // A disk may tell that it is full only now.
    file.sync_all()
}

/// A name in the same folder that no other run has.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{}.new", std::process::id()))
}

/// Why something could not be written, as a sentence.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such folder".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        _ => error.to_string(),
    }
}

/// A path as the user would write it: from the current folder where it lies below that.
pub(crate) fn shown(path: &Path) -> String {
    let current = std::env::current_dir().and_then(fs::canonicalize);
    let below = current.ok().and_then(|from| path.strip_prefix(from).ok());
    below.unwrap_or(path).to_string_lossy().replace('\\', "/")
}
