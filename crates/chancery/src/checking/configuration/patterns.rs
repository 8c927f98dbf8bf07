//! Patterns of paths in a configuration, and which of them fit no file.

use std::collections::BTreeSet;
use std::path::Path;

use chancery_check::{IdlePattern, Stated};
use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use toml::Spanned;

use super::reader::Reader;
use crate::Failure;

/// Patterns of paths that are relative to the folder of their configuration.
#[derive(Clone, Debug)]
pub(crate) struct Patterns {
    set: GlobSet,
    written: Vec<Stated<String>>,
}

impl Patterns {
    /// Whether any of them fits a path.
    pub fn fit(&self, path: &Path) -> bool {
        self.set.is_match(path)
    }

    /// Whether this is the place of one of them.
    pub fn hold(&self, idle: &IdlePattern) -> bool {
        self.written.contains(&idle.pattern)
    }

    /// Those that fit none of the files. One that would fit a file if it began with a root is
    /// told with what was meant.
    pub fn idle(&self, files: &[&Path], roots: &[&Path]) -> Vec<IdlePattern> {
        let used: BTreeSet<usize> = files.iter().flat_map(|f| self.set.matches(f)).collect();
        let idle = self.written.iter().enumerate();
        idle.filter(|(at, _)| !used.contains(at))
            .map(|(_, pattern)| IdlePattern {
                pattern: pattern.clone(),
                meant: meant(&pattern.value, files, roots),
            })
            .collect()
    }
}

/// The pattern as it was probably meant: as if it were relative to a data root.
fn meant(pattern: &str, files: &[&Path], roots: &[&Path]) -> Option<String> {
    roots.iter().find_map(|root| {
        let root = root.to_str()?.replace('\\', "/");
        let longer = format!("{}/{pattern}", root.trim_end_matches('/'));
        let matcher = glob(&longer).ok()?.compile_matcher();
        let fits = files.iter().any(|file| matcher.is_match(file));
        fits.then_some(longer)
    })
}

/// A pattern as the walk understands it: `*` does not cross a slash.
fn glob(pattern: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(pattern).literal_separator(true).build()
}

impl Reader<'_> {
    /// Reads patterns that stand in the configuration.
    pub fn patterns(&self, written: &[Spanned<String>]) -> Result<Patterns, Failure> {
        let mut set = GlobSetBuilder::new();
        for pattern in written {
            set.add(glob(pattern.get_ref()).map_err(|error| {
                let message = format!(
                    "`{}` is no pattern for paths: {}",
                    pattern.get_ref(),
                    error.kind()
                );
                self.fault(Some(pattern.span()), message, None)
            })?);
        }
        let set = set
            .build()
            .map_err(|error| self.fault(None, error.to_string(), None))?;
        let written = written.iter().map(|pattern| Stated {
            bytes: pattern.span(),
            value: pattern.get_ref().clone(),
        });
        Ok(Patterns {
            set,
            written: written.collect(),
        })
    }
}
