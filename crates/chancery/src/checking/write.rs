//! Writing a file so that nothing of it can be lost.

use std::fmt;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Puts new bytes in a file's place: written beside it with its mode, synced, renamed.
///
/// A file that has other bytes by now than were read is left alone, and so is one with
/// several hard links, which a rename would part.
pub(crate) fn replace(path: &Path, before: &[u8], after: &[u8]) -> Result<(), String> {
    // A file that its keeper has locked is not to be replaced by way of its folder.
    let about = File::options()
        .write(true)
        .open(path)
        .and_then(|file| file.metadata())
        .map_err(|error| reason(&error, "write it"))?;
    if links(&about) > 1 {
        return Err("it has several hard links, which a new file would part".to_owned());
    }
    let in_folder = |error: std::io::Error| reason(&error, "write in its folder");
    let (beside, file) = create_beside(path).map_err(in_folder)?;
    let written = fill(file, &about, after)
        .map_err(in_folder)
        .and_then(|()| is_unchanged(path, before))
        .and_then(|()| fs::rename(&beside, path).map_err(in_folder));
    if written.is_err() {
        // Best effort: the failure to tell of is the first one.
        let _ = fs::remove_file(&beside);
    }
    written?;
    sync_folder(path);
    Ok(())
}

/// Writes a file that is not there yet, in one step: nobody meets a part of it, and no file
/// that is there, or comes to be there meanwhile, is lost.
///
/// # Errors
/// If it was not written: nothing of it is there then.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), NotWritten> {
    create_whole(path, bytes).map_err(|reason| NotWritten { reason })
}

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten {
    /// The reason in a few words, such as `a file is there already`.
    pub reason: String,
}

impl fmt::Display for NotWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for NotWritten {}

fn create_whole(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let in_folder = |error: std::io::Error| reason(&error, "write in its folder");
    let (beside, mut file) = create_beside(path).map_err(in_folder)?;
    let written = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(in_folder)
        .and_then(|()| place(&beside, path, bytes));
    // In its place it has the new name as well; elsewhere it is of no use to anybody.
    let _ = fs::remove_file(&beside);
    written?;
    sync_folder(path);
    Ok(())
}

/// Gives a file a second name, which unlike a rename takes nobody else's.
fn place(beside: &Path, path: &Path, bytes: &[u8]) -> Result<(), String> {
    let taken = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => "a file is there already".to_owned(),
        _ => reason(&error, "write in its folder"),
    };
    match fs::hard_link(beside, path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            // A file system without hard links.
            let mut file = File::options()
                .write(true)
                .create_new(true)
                .open(path)
                .map_err(taken)?;
            file.write_all(bytes)
                .and_then(|()| file.sync_all())
                .map_err(|error| {
                    let _ = fs::remove_file(path);
                    taken(error)
                })
        }
        placed => placed.map_err(taken),
    }
}

/// Renames a file, unless the new name is taken.
pub(crate) fn rename(path: &Path, target: &Path) -> Result<(), String> {
    if target.exists() {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        return Err(format!("a file named {name} is there already"));
    }
    fs::rename(path, target).map_err(|error| reason(&error, "rename it"))?;
    sync_folder(target);
    Ok(())
}

/// Why something could not be done, as a sentence.
fn reason(error: &std::io::Error, what: &str) -> String {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => format!("no permission to {what}"),
        _ => chancery_source::reason(error),
    }
}

/// Makes a file in the folder of another: hidden, so that no walk takes it for data where a
/// run is killed before it is renamed, and named after us, so that it can be told and removed.
fn create_beside(path: &Path) -> std::io::Result<(PathBuf, File)> {
    let mut number = 0;
    loop {
        let name = format!(".chancery-{}-{number}.new", std::process::id());
        let beside = path.with_file_name(name);
        match File::options().write(true).create_new(true).open(&beside) {
            // Left by a run that was killed, or held by one on another machine.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && number < 100 => {
                number += 1;
            }
            opened => return opened.map(|file| (beside, file)),
        }
    }
}

fn fill(mut file: File, about: &fs::Metadata, bytes: &[u8]) -> std::io::Result<()> {
    file.write_all(bytes)?;
    file.set_permissions(about.permissions())?;
    file.sync_all()
}

fn is_unchanged(path: &Path, before: &[u8]) -> Result<(), String> {
    let now = fs::read(path).map_err(|error| chancery_source::reason(&error))?;
    match now == before {
        true => Ok(()),
        false => Err("it has changed since it was read".to_owned()),
    }
}

/// Makes the rename last. Some file systems cannot; the file is whole all the same.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

#[cfg(unix)]
fn links(about: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(about)
}

#[cfg(not(unix))]
fn links(_: &fs::Metadata) -> u64 {
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_there_is_no_permission_for() {
        let denied = std::io::ErrorKind::PermissionDenied.into();
        assert_eq!(reason(&denied, "write it"), "no permission to write it");
        let gone = std::io::ErrorKind::NotFound.into();
        assert_eq!(reason(&gone, "write it"), "no such file or folder");
    }

    #[test]
    fn a_new_file_takes_the_place_of_none() {
        let folder = std::env::temp_dir().join(format!("chancery-{}-create", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("a.yaml");
        let first = create(&path, b"a");
        let second = create(&path, b"b");
        let left: Vec<_> = fs::read_dir(&folder).unwrap().flatten().collect();
        let now = fs::read(&path).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(first, Ok(()));
        assert_eq!(second.unwrap_err().reason, "a file is there already");
        assert_eq!((now.as_slice(), left.len()), (&b"a"[..], 1));
        let nowhere = create(&folder.join("x/a.yaml"), b"a");
        assert_eq!(nowhere.unwrap_err().reason, "no such file or folder");
    }

    #[test]
    fn what_a_killed_run_leaves_is_hidden_from_a_walk_and_does_not_block_the_next() {
        let name = format!("chancery-{}-stray", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        let data = folder.join("a.yaml");
        fs::write(&data, "a").unwrap();
        let (stray, _) = create_beside(&data).unwrap();
        let walked = chancery_source::walk(&folder).unwrap().files;
        replace(&data, b"a", b"b").unwrap();
        let (now, left) = (fs::read(&data).unwrap(), stray.is_file());
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(walked.len(), 1, "{walked:?}");
        assert_eq!((now.as_slice(), left), (&b"b"[..], true));
    }
}
