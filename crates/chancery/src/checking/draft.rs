//! Records that are not written yet: where they belong, and what would be found in them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chancery_model::Kind;

use super::inputs::real_roots;
use super::options::Buffer;
use crate::{Checked, Configuration, Failure, Options};

/// Where a new record belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The folder of the configuration that governs the place; without one, the place itself.
    /// An absolute path without links.
    pub project: PathBuf,
    /// Whether there is such a configuration.
    pub is_configured: bool,
    /// The folder of the kind below the data root, which may not be there yet: below the first
    /// root that has such a folder, else below the first.
    pub folder: PathBuf,
}

/// Where a new record of the kind belongs, seen from a folder: in the data set of the
/// configuration that governs it, else in that folder.
///
/// # Errors
/// If the configuration is faulty.
pub fn home(kind: Kind, from: &Path) -> Result<Home, Failure> {
    let from = std::fs::canonicalize(from).unwrap_or_else(|_| from.to_owned());
    let configuration = Configuration::governing(&from)?;
    let is_configured = configuration.is_some();
    let (project, roots) = match configuration {
        Some(configuration) => (configuration.folder.clone(), real_roots(&configuration)),
        None => (from.clone(), vec![from]),
    };
    let has_folder = |root: &&PathBuf| root.join(kind.folder()).is_dir();
    let root = roots.iter().find(has_folder).or(roots.first());
    Ok(Home {
        folder: root.unwrap_or(&project).join(kind.folder()),
        is_configured,
        project,
    })
}

/// Checks a text as if it stood in a file of the data set, and reports on that file alone.
/// Nothing is written, and what the disk holds in its place is not looked at.
///
/// # Errors
/// If the configuration is faulty.
pub fn check_draft(
    home: &Home,
    path: &Path,
    text: &str,
    options: &Options,
) -> Result<Checked, Failure> {
    let options = Options {
        buffer: Some(Buffer {
            path: Some(path.to_owned()),
            bytes: text.as_bytes().to_vec(),
        }),
        only: Some(BTreeSet::new()),
        ..options.clone()
    };
    // A configuration knows its data; without one, the folder is.
    let paths = match home.is_configured {
        true => Vec::new(),
        false => vec![home.project.clone()],
    };
    crate::check(&paths, &options)
}
