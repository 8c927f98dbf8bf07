//! Writing a file so that nothing of it can be lost.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Puts new bytes in a file's place: written beside it with its mode, synced, renamed.
///
/// A file that has other bytes by now than were read is left alone, and so is one with
/// several hard links, which a rename would part.
pub(crate) fn replace(path: &Path, before: &[u8], after: &[u8]) -> Result<(), String> {
    let plain = |error: std::io::Error| chancery_source::reason(&error);
    let about = fs::metadata(path).map_err(plain)?;
    if links(&about) > 1 {
        return Err("it has several hard links, which a new file would part".to_owned());
    }
    let beside = beside(path);
    let written = write_beside(&beside, &about, after)
        .and_then(|()| fs::read(path))
        .map_err(plain)
        .and_then(|now| {
            (now == before)
                .then_some(())
                .ok_or_else(|| "it has changed since it was read".to_owned())
        })
        .and_then(|()| fs::rename(&beside, path).map_err(plain));
    if written.is_err() {
        // Best effort: the failure to tell of is the first one.
        let _ = fs::remove_file(&beside);
    }
    written?;
    sync_folder(path);
    Ok(())
}

/// Renames a file, unless the new name is taken.
pub(crate) fn rename(path: &Path, target: &Path) -> Result<(), String> {
    if target.exists() {
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        return Err(format!("a file named {name} is there already"));
    }
    fs::rename(path, target).map_err(|error| chancery_source::reason(&error))?;
    sync_folder(target);
    Ok(())
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}

fn write_beside(path: &Path, about: &fs::Metadata, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.set_permissions(about.permissions())?;
    file.sync_all()
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
