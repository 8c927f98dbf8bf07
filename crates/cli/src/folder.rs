//! Generated files in a folder: written in one go, or compared with what is there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::interrupt;
use crate::output::Error;
use crate::place;

/// A file that ought to stand in a folder.
pub(crate) struct Wanted {
    /// Its path below the folder, with forward slashes.
    pub path: String,
    pub text: String,
}

/// Writes the files that differ from what is there, and says how many they were.
///
/// All of them are written beside their places before the first is put in place, so that no
/// reader meets half a file and a full disk leaves the old ones as they were.
pub(crate) fn write(folder: &Path, files: &[Wanted]) -> Result<usize, Error> {
    let _whole = interrupt::hold();
    let mut beside = Vec::new();
    let written = files
        .iter()
        .map(|file| (folder.join(&file.path), &file.text))
        .filter(|(path, text)| !fs::read_to_string(path).is_ok_and(|found| found == **text))
        .try_for_each(|(path, text)| {
            let new = new_name(&path);
            let parent = path.parent().unwrap_or(folder);
            let outcome = fs::create_dir_all(parent).and_then(|()| fs::write(&new, text));
            beside.push((new, path));
            outcome.map_err(|error| cannot("write", &beside[beside.len() - 1].1, &error))
        });
    let placed = written.and_then(|()| {
        beside.iter().try_for_each(|(new, path)| {
            fs::rename(new, path).map_err(|error| cannot("write", path, &error))
        })
    });
    if placed.is_err() {
        for (new, _) in &beside {
            // What was never written, or is in place, cannot be removed; that is as it should be.
            let _ = fs::remove_file(new);
        }
    }
    placed.map(|()| beside.len())
}

/// What differs, a path and how it differs each.
pub(crate) fn differences(
    folder: &Path,
    files: &[Wanted],
) -> Result<Vec<(PathBuf, &'static str)>, Error> {
    let mut differences = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        match fs::read(&path) {
            Ok(found) if found == file.text.as_bytes() => {}
            Ok(_) => differences.push((path, "differs from the model")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                differences.push((path, "is missing"));
            }
            Err(error) => return Err(cannot("read", &path, &error)),
        }
    }
    Ok(differences)
}

/// The name of a file that is not yet in its place.
fn new_name(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> Error {
    let reason = place::reason(error);
    Error::new(
        format!("cannot {what} `{}`: {reason}", path.display()),
        None,
    )
}
