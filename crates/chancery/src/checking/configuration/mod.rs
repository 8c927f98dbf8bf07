//! `chancery.toml`: where the data of a project lies, and what its keepers decided.

mod expected;
mod extension;
mod patterns;
mod reader;
mod refused;
mod spelling;
#[cfg(test)]
mod tests;
mod written;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{Expectations, ExpectedOfKind, Extension, IdlePattern, Spelling, Stated};
use chancery_source::{Document, DocumentId};

use crate::Failure;
use patterns::Patterns;
use reader::Reader;
pub(crate) use written::{Level, schema};

/// The name of the configuration file, searched for upward from each path.
pub const CONFIGURATION_FILE: &str = "chancery.toml";

/// A project's configuration.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The file itself.
    pub file: PathBuf,
    /// The folder in which the file lies; globs and paths in it are relative to this.
    pub folder: PathBuf,
    /// The data roots, as absolute paths.
    pub roots: Vec<PathBuf>,
    pub(crate) text: String,
    pub(crate) exclude: Patterns,
    pub(crate) rules: BTreeMap<String, Level>,
    pub(crate) overrides: Vec<Override>,
    pub(crate) ignore: Vec<Ignore>,
    pub(crate) kinds: Vec<ExpectedOfKind>,
    pub(crate) extensions: Vec<Extension>,
    pub(crate) loaded_terms: Vec<Stated<String>>,
}

/// Severities for some paths.
#[derive(Clone, Debug)]
pub(crate) struct Override {
    pub paths: Patterns,
    pub rules: BTreeMap<String, Level>,
}

/// A suppression for a file that has no comments, or for a whole file.
#[derive(Clone, Debug)]
pub(crate) struct Ignore {
    pub path: Patterns,
    pub rule: String,
    /// Where the entry's rule stands in the file.
    pub bytes: Range<usize>,
}

impl Configuration {
    /// Finds the configuration that governs a path: the nearest `chancery.toml` in its
    /// folder or above. `Ok(None)` if there is none.
    ///
    /// # Errors
    /// If the file found cannot be read, is no TOML, has an unknown key, names a rule that
    /// does not exist or a data root that is no folder.
    pub fn governing(path: &Path) -> Result<Option<Configuration>, Failure> {
        for folder in path.ancestors() {
            let file = folder.join(CONFIGURATION_FILE);
            if file.is_file() {
                return Configuration::read(&file).map(Some);
            }
        }
        Ok(None)
    }

    /// Reads one configuration file.
    ///
    /// # Errors
    /// As [`Configuration::governing`].
    pub fn read(file: &Path) -> Result<Configuration, Failure> {
        let shown = crate::checking::inputs::shown(file);
        let text = std::fs::read_to_string(file).map_err(|error| Failure::Configuration {
            path: shown.clone(),
            position: None,
            message: format!("cannot be read: {}", chancery_source::reason(&error)),
            help: None,
        })?;
        Reader::new(&text, shown).read(file)
    }
}

impl Configuration {
    /// The file as a document, to show places in it.
    pub(crate) fn document(&self) -> Document {
        Document::unread(
            crate::checking::inputs::shown(&self.file),
            self.text.clone(),
        )
    }

    /// What is expected of the data set; `document` is the number of [`Self::document`].
    pub(crate) fn expectations(
        &self,
        document: DocumentId,
        idle_patterns: Vec<IdlePattern>,
    ) -> Expectations {
        Expectations {
            document,
            kinds: self.kinds.clone(),
            idle_patterns,
        }
    }

    /// How the data set is spelt; `document` is the number of [`Self::document`].
    pub(crate) fn spelling(&self, document: DocumentId) -> Spelling {
        Spelling {
            document,
            loaded_terms: self.loaded_terms.clone(),
        }
    }

    /// The patterns that fit none of the files, in the order in which they are written:
    /// `found` are all that lie below the roots, the excluded among them.
    pub(crate) fn idle_patterns(&self, found: &[PathBuf]) -> Vec<IdlePattern> {
        let relative = |path| Path::strip_prefix(path, &self.folder).unwrap_or(path);
        let found: Vec<&Path> = found.iter().map(|file| relative(file)).collect();
        let roots: Vec<&Path> = self.roots.iter().map(|root| relative(root)).collect();
        let mut idle = self.exclude.idle(&found, &roots);
        let data = found.into_iter().filter(|file| !self.exclude.fit(file));
        let data: Vec<&Path> = data.collect();
        let overridden = self.overrides.iter().map(|entry| &entry.paths);
        let ignored = self.ignore.iter().map(|entry| &entry.path);
        for patterns in overridden.chain(ignored) {
            idle.extend(patterns.idle(&data, &roots));
        }
        idle.sort_by_key(|idle| idle.pattern.bytes.start);
        idle
    }
}
