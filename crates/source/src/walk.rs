//! The data files below a folder, in one order on every machine.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use crate::Syntax;
use crate::reader::reason;

/// A data file that a walk found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkedFile {
    /// Its path: that of the folder as it was given, and the way down from there.
    pub path: PathBuf,
    /// The same for people, with forward slashes.
    pub shown: String,
}

/// What a walk could not see into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkFault {
    /// The file, link or folder.
    pub path: PathBuf,
    /// Why: one sentence, lower case, no full stop, without the path.
    pub reason: String,
}

impl fmt::Display for WalkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for WalkFault {}

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// The data files, sorted by the bytes of their paths.
    pub files: Vec<WalkedFile>,
    /// What could not be read, sorted likewise.
    pub faults: Vec<WalkFault>,
}

/// Finds every `.yaml`, `.yml`, `.json`, `.ndjson` and `.jsonl` file below a folder.
///
/// Hidden files and folders are left out, and what a `.gitignore` or `.ignore` names, in a git
/// repository or not. Links to folders are not followed; a link to a file counts as a file
/// unless the walk finds that file too. A path that is itself a file is found, whatever its
/// name.
///
/// # Errors
/// If there is nothing at the path, or it cannot be read at all.
pub fn walk(root: &Path) -> Result<Walk, WalkFault> {
    walk_by(root, true)
}

/// The same, with what a `.gitignore` or `.ignore` names.
///
/// # Errors
/// As [`walk`].
pub fn walk_ignored_too(root: &Path) -> Result<Walk, WalkFault> {
    walk_by(root, false)
}

/// Whether a walk of one folder would go through another, below it or the same.
pub fn walks_through(root: &Path, folder: &Path, honours_ignores: bool) -> bool {
    let way = folder.to_owned();
    let mut walker = walker(root, honours_ignores);
    walker.filter_entry(move |entry| way.starts_with(entry.path()));
    let mut entries = walker.build().flatten();
    entries.any(|entry| entry.path() == folder)
}

fn walk_by(root: &Path, honours_ignores: bool) -> Result<Walk, WalkFault> {
    let fault = |error: std::io::Error| WalkFault {
        path: root.to_owned(),
        reason: reason(&error),
    };
    let about = fs::metadata(root).map_err(fault)?;
    if !about.is_dir() {
        return Ok(Walk {
            files: vec![file(root)],
            faults: Vec::new(),
        });
    }
    fs::read_dir(root).map_err(fault)?;
    let mut found = Walk::default();
    let mut links = Vec::new();
    for entry in walker(root, honours_ignores).build() {
        match entry {
            Ok(entry) => sort_out(entry, &mut found, &mut links),
            Err(error) => found.faults.push(fault_of(&error, root)),
        }
    }
    add_links(links, &mut found);
    found
        .files
        .sort_by(|a, b| a.shown.as_bytes().cmp(b.shown.as_bytes()));
    found
        .faults
        .sort_by(|a, b| a.path.as_os_str().cmp(b.path.as_os_str()));
    Ok(found)
}

fn walker(root: &Path, honours_ignores: bool) -> WalkBuilder {
    let mut walker = WalkBuilder::new(root);
    // The same files on every machine: nothing from the user's or the repository's private
    // settings.
    walker
        .git_global(false)
        .git_exclude(false)
        .require_git(false)
        .git_ignore(honours_ignores)
        .ignore(honours_ignores)
        .parents(honours_ignores)
        .follow_links(false);
    walker
}

fn sort_out(entry: DirEntry, found: &mut Walk, links: &mut Vec<PathBuf>) {
    let Some(kind) = entry.file_type().filter(|_| entry.depth() > 0) else {
        return;
    };
    if kind.is_symlink() {
        links.push(entry.into_path());
    } else if kind.is_file() && is_data(entry.path()) {
        found.files.push(file(entry.path()));
    }
}

/// Links come last, so that a file found by its own name counts before any link to it.
fn add_links(mut links: Vec<PathBuf>, found: &mut Walk) {
    links.sort();
    let mut seen: HashSet<PathBuf> = match links.is_empty() {
        true => HashSet::new(),
        false => found
            .files
            .iter()
            .filter_map(|file| file.path.canonicalize().ok())
            .collect(),
    };
    for link in links {
        let target = fs::metadata(&link).and_then(|about| Ok((about, link.canonicalize()?)));
        match target {
            Ok((about, target)) => {
                if about.is_file() && is_data(&link) && seen.insert(target) {
                    found.files.push(file(&link));
                }
            }
            Err(error) => {
                let reason = match error.kind() {
                    std::io::ErrorKind::NotFound => "the link leads nowhere".to_owned(),
                    _ => reason(&error),
                };
                found.faults.push(WalkFault { path: link, reason });
            }
        }
    }
}

fn is_data(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .and_then(Syntax::of_path)
        .is_some()
}

fn file(path: &Path) -> WalkedFile {
    let shown = path.to_string_lossy();
    let shown = if cfg!(windows) {
        shown.replace('\\', "/")
    } else {
        shown.into_owned()
    };
    WalkedFile {
        path: path.to_owned(),
        shown,
    }
}

/// The path and the reason inside the walker's error.
fn fault_of(error: &ignore::Error, root: &Path) -> WalkFault {
    let mut path = root;
    let mut inner = error;
    loop {
        match inner {
            ignore::Error::WithPath { path: at, err } => {
                path = at;
                inner = err;
            }
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
                inner = err;
            }
            _ => break,
        }
    }
    let reason = match inner {
        ignore::Error::Io(error) => reason(error),
        other => other.to_string().to_lowercase(),
    };
    WalkFault {
        path: path.to_owned(),
        reason,
    }
}
