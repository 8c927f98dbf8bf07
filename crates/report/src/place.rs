//! Where a finding stands as a platform needs it, and what it is called from run to run.

use std::collections::HashMap;

use chancery_check::LocatedFinding;
use sha2::{Digest, Sha256};

use crate::Page;

/// The path of a file from the root of its repository, where `folder` is the way from there
/// to the folder that `path` is told from. A path that leads out of the repository keeps its
/// `..`; one from the root of the disk stays as it is.
pub(crate) fn from_root(folder: &str, path: &str) -> String {
    if is_absolute(path) {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Whether a path begins at the root of a disk: `/srv/x.yaml`, `C:/x.yaml`.
pub(crate) fn is_absolute(path: &str) -> bool {
    path.starts_with('/')
        || matches!(path.as_bytes(), [drive, b':', b'/', ..] if drive.is_ascii_alphabetic())
}

/// What a finding is called from one run to the next: a digest of its record, its rule and
/// its pointer in that record, in 32 hexadecimal digits. Lines may be added before it, and its file may
/// move; where no record is known the file stands for it, and where there is no pointer the
/// message does.
pub(crate) fn identity(page: &Page<'_>, finding: &LocatedFinding) -> String {
    let path = &page.documents[finding.location.document].path;
    let path = from_root(page.setting.folder, path);
    let (kind, id) = match &finding.record {
        Some(record) => (record.kind.name(), record.id.as_str()),
        None => ("file", path.as_str()),
    };
    let (sort, place) = match finding.pointer_in_record() {
        Some(pointer) => ("pointer", pointer),
        None => ("message", finding.message.as_str()),
    };
    digest(&[kind, id, finding.rule, sort, place])
}

/// A digest of texts, in 32 hexadecimal digits. Each goes in with its length, so that no two
/// lists of texts are one.
pub(crate) fn digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    let digest = hasher.finalize();
    digest[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Makes names differ that are given out more than once: the first stays, the others are
/// numbered in the order in which they come.
#[derive(Default)]
pub(crate) struct Numbered(HashMap<String, usize>);

impl Numbered {
    /// How often the name was given out before.
    pub(crate) fn before(&mut self, name: &str) -> usize {
        let count = self.0.entry(name.to_owned()).or_default();
        *count += 1;
        *count - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_the_root_of_the_repository() {
        for (folder, path, told) in [
            ("", "data/a.yaml", "data/a.yaml"),
            ("", "./a.yaml", "a.yaml"),
            ("sub/dir", "data/a.yaml", "sub/dir/data/a.yaml"),
            ("sub/dir", "../a.yaml", "sub/a.yaml"),
            ("sub", "../../a.yaml", "../a.yaml"),
            ("sub", "../../../a.yaml", "../../a.yaml"),
            ("sub", "/srv/a.yaml", "/srv/a.yaml"),
            ("sub", "C:/a.yaml", "C:/a.yaml"),
            ("sub", "C:a.yaml", "sub/C:a.yaml"),
            ("sub", ".", "sub"),
        ] {
            assert_eq!(from_root(folder, path), told, "{folder} {path}");
        }
    }

    #[test]
    fn digests_tell_lists_apart() {
        assert_ne!(digest(&["ab", "c"]), digest(&["a", "bc"]));
        assert_ne!(digest(&["a"]), digest(&["a", ""]));
        assert_eq!(digest(&["a"]).len(), 32);
    }
}
