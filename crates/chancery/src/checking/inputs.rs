//! Which files make a data set, and which of them are reported on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chancery_check::{IdlePattern, Unreadable};
use chancery_source::{Syntax, Walk, walk, walk_ignored_too, walks_through};

use super::options::{Buffer, Governed};
use crate::{Configuration, Failure, Options};

/// Files that are checked together: references resolve among them.
#[derive(Debug, Default)]
pub(crate) struct Group {
    /// Each file's absolute path, and whether it is reported on.
    pub files: BTreeMap<PathBuf, bool>,
    /// The folders below which folders are named after kinds: the data roots, or the paths
    /// given.
    pub roots: Vec<PathBuf>,
    /// What lies among them and could not be entered.
    pub unread: Vec<PathBuf>,
    /// What governs them, where they are a configured data set.
    pub configuration: Option<Configuration>,
    /// The patterns of the configuration that fit no file.
    pub idle_patterns: Vec<IdlePattern>,
    /// Whether a folder could not be entered, so that files may be missing.
    pub is_cut_short: bool,
}

impl Group {
    /// The path of a file below its root, the innermost, with forward slashes.
    pub fn below_root(&self, file: &Path) -> Option<String> {
        let below = self.roots.iter().filter_map(|r| file.strip_prefix(r).ok());
        let below = below.min_by_key(|below| below.components().count())?;
        Some(below.to_string_lossy().replace('\\', "/"))
    }
}

/// The folder that a path names, or that holds the file that it names.
fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if path.is_file() => parent.to_owned(),
        _ => path.to_owned(),
    }
}

/// All groups, and what could not be found or entered.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub groups: Vec<Group>,
    /// The file for which the buffer of the options stands, among those of a group.
    pub buffered: Option<PathBuf>,
    pub unreadable: Vec<Unreadable>,
}

/// A path as reports show it: relative to the current folder, with forward slashes; absolute
/// where the two have nothing in common.
pub(crate) fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let text = relative(path, &current).unwrap_or_else(|| path.to_owned());
    let text = slashed(&text);
    if text.is_empty() {
        ".".to_owned()
    } else {
        text
    }
}

/// A path with forward slashes. Elsewhere than on Windows a backslash is a part of a name.
pub(crate) fn slashed(path: &Path) -> String {
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

/// The way from a folder to a path, if they share more than the root.
fn relative(path: &Path, from: &Path) -> Option<PathBuf> {
    let mut up = PathBuf::new();
    for folder in from.ancestors().filter(|folder| folder.parent().is_some()) {
        if let Ok(down) = path.strip_prefix(folder) {
            return Some(up.join(down));
        }
        up.push("..");
    }
    None
}

/// Finds the data sets that the paths select.
///
/// A path inside a configured data root, or around one, selects what is reported of that
/// configuration's whole data set. A path outside every root is a data set by itself; where
/// no configuration governs, all such paths are one. No paths: the roots of the
/// configuration that governs the current folder, else the current folder.
///
/// A buffer is a file among those of its data set, there or not.
///
/// # Errors
/// If a configuration is faulty.
pub(crate) fn find(paths: &[PathBuf], options: &Options) -> Result<Inputs, Failure> {
    let mut finder = Finder::new(options);
    let is_default = paths.is_empty() && options.buffer.is_none();
    let given: Vec<PathBuf> = if is_default {
        vec![PathBuf::from(".")]
    } else {
        paths.to_vec()
    };
    for path in &given {
        finder.path(path, is_default)?;
    }
    let buffered = match &options.buffer {
        Some(buffer) => Some(finder.buffer(buffer)?),
        None => None,
    };
    Ok(finder.finish(buffered))
}

struct Finder<'o> {
    options: &'o Options,
    /// By configuration folder: the group of all its roots.
    configured: BTreeMap<PathBuf, Group>,
    /// Paths without any configuration.
    loose: Group,
    /// Paths outside every root of their configuration.
    alone: Vec<Group>,
    unreadable: BTreeSet<(String, String)>,
}

impl<'o> Finder<'o> {
    fn new(options: &'o Options) -> Finder<'o> {
        Finder {
            options,
            configured: BTreeMap::new(),
            loose: Group::default(),
            alone: Vec::new(),
            unreadable: BTreeSet::new(),
        }
    }

    fn path(&mut self, path: &Path, is_default: bool) -> Result<(), Failure> {
        let absolute = match std::fs::canonicalize(path) {
            Ok(absolute) => absolute,
            Err(error) => {
                self.fail(&path.to_string_lossy(), chancery_source::reason(&error));
                return Ok(());
            }
        };
        if absolute.is_file() && Syntax::of_path(&absolute.to_string_lossy()).is_none() {
            let reason = "its name ends in none of .yaml, .yml, .json, .ndjson, .jsonl";
            self.fail(&shown(&absolute), reason.to_owned());
            return Ok(());
        }
        let Some(configuration) = self.governing(&absolute)? else {
            self.loose.roots.push(folder(&absolute));
            let (files, unread) = self.walk(&absolute);
            self.loose.unread.extend(unread);
            let files = files.into_iter().map(|file| (file, true));
            self.loose.files.extend(files);
            return Ok(());
        };
        let roots = real_roots(&configuration);
        let selects = |root: &PathBuf| is_default || root.starts_with(&absolute);
        if roots
            .iter()
            .any(|root| absolute.starts_with(root) || selects(root))
        {
            self.configured(configuration, &roots);
            self.select(&roots, &absolute, is_default);
        } else {
            let (files, unread) = self.walk(&absolute);
            self.alone.push(Group {
                files: files.into_iter().map(|file| (file, true)).collect(),
                unread,
                roots: vec![folder(&absolute)],
                ..Group::default()
            });
        }
        Ok(())
    }

    /// The configuration that governs a path.
    fn governing(&self, path: &Path) -> Result<Option<Configuration>, Failure> {
        match &self.options.governed {
            Governed::ByNearest => Configuration::governing(path),
            Governed::By(file) => {
                let file = std::fs::canonicalize(file).unwrap_or_else(|_| file.clone());
                Configuration::read(&file).map(Some)
            }
            Governed::ByNone => Ok(None),
        }
    }

    /// Adds the file for which a buffer stands to its data set, and gives its path.
    fn buffer(&mut self, buffer: &Buffer) -> Result<PathBuf, Failure> {
        let Some(path) = &buffer.path else {
            let path = PathBuf::from("<stdin>");
            self.alone.push(Group {
                files: BTreeMap::from([(path.clone(), true)]),
                ..Group::default()
            });
            return Ok(path);
        };
        let absolute = absolute(path);
        let group = match self.governing(&absolute)? {
            Some(configuration) => {
                let roots = real_roots(&configuration);
                let folder = configuration.folder.clone();
                if roots.iter().any(|root| absolute.starts_with(root)) {
                    self.configured(configuration, &roots);
                    self.configured.get_mut(&folder)
                } else {
                    self.alone.push(Group::default());
                    self.alone.last_mut()
                }
            }
            None => Some(&mut self.loose),
        };
        if let Some(group) = group {
            if group.configuration.is_none() {
                group.roots.extend(absolute.parent().map(Path::to_owned));
            }
            group.files.insert(absolute.clone(), true);
        }
        Ok(absolute)
    }

    /// Reads in the whole data set of a configuration, once.
    fn configured(&mut self, configuration: Configuration, roots: &[PathBuf]) {
        let folder = configuration.folder.clone();
        if self.configured.contains_key(&folder) {
            return;
        }
        let faults = self.unreadable.len();
        let (mut files, mut unread) = (Vec::new(), Vec::new());
        for root in roots {
            let walked = self.walk(root);
            files.extend(walked.0);
            unread.extend(walked.1);
        }
        let idle_patterns = configuration.idle_patterns(&files);
        files.retain(|file| {
            let relative = file.strip_prefix(&folder).unwrap_or(file);
            !configuration.exclude.fit(relative)
        });
        let group = Group {
            files: files.into_iter().map(|file| (file, false)).collect(),
            roots: roots.to_owned(),
            idle_patterns,
            unread,
            configuration: Some(configuration),
            is_cut_short: self.unreadable.len() > faults,
        };
        self.configured.insert(folder, group);
    }

    /// Marks the files under a path as reported on. A file that is named outright is data
    /// even where a walk would pass it over, unless the options say otherwise.
    fn select(&mut self, roots: &[PathBuf], path: &Path, is_default: bool) {
        for group in self.configured.values_mut() {
            for (file, reported) in &mut group.files {
                let in_roots = roots.iter().any(|root| file.starts_with(root));
                if in_roots && (is_default || file.starts_with(path)) {
                    *reported = true;
                }
            }
            if path.is_file()
                && !self.options.force_exclude
                && roots.iter().any(|root| path.starts_with(root))
            {
                group.files.insert(path.to_owned(), true);
            }
        }
    }

    /// The files under a path, and what under it could not be read.
    fn walk(&mut self, root: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
        if root.is_file() {
            return (vec![root.to_owned()], Vec::new());
        }
        let walk = if self.options.no_ignore {
            walk_ignored_too
        } else {
            walk
        };
        let walked = walk(root).unwrap_or_else(|fault| Walk {
            faults: vec![fault],
            ..Walk::default()
        });
        let mut unread = Vec::new();
        for fault in walked.faults {
            self.fail(&shown(&fault.path), fault.reason);
            unread.push(fault.path);
        }
        let files = walked.files.into_iter().map(|file| file.path);
        (files.collect(), unread)
    }

    fn fail(&mut self, path: &str, reason: String) {
        self.unreadable.insert((path.to_owned(), reason));
    }

    fn finish(self, buffered: Option<PathBuf>) -> Inputs {
        let mut groups: Vec<Group> = self
            .configured
            .into_values()
            .chain([self.loose])
            .chain(self.alone)
            .filter(|group| !group.files.is_empty())
            .collect();
        if let Some(only) = &self.options.only {
            let files = groups.iter_mut().flat_map(|group| &mut group.files);
            for (file, reported) in files {
                *reported &= only.contains(file) || Some(file) == buffered.as_ref();
            }
        }
        let unreadable = self
            .unreadable
            .into_iter()
            .map(|(path, reason)| Unreadable { path, reason })
            .collect();
        Inputs {
            groups,
            buffered,
            unreadable,
        }
    }
}

/// Whether the next check of these paths would read a file of that path as data, were it there.
/// A pattern of an ignore file that names the file alone, and not a folder around it, counts for
/// nothing.
///
/// # Errors
/// If a configuration is faulty.
pub fn is_read_as_data(file: &Path, paths: &[PathBuf], options: &Options) -> Result<bool, Failure> {
    let file = absolute(file);
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    if name.starts_with('.') || Syntax::of_path(&name).is_none() {
        return Ok(false);
    }
    let Some(folder) = file.parent() else {
        return Ok(false);
    };
    let is_walked = |root: &PathBuf| {
        folder.starts_with(root) && walks_through(root, folder, !options.no_ignore)
    };
    if let Some(configuration) = Finder::new(options).governing(&file)? {
        let relative = file.strip_prefix(&configuration.folder).unwrap_or(&file);
        return Ok(real_roots(&configuration).iter().any(is_walked)
            && !configuration.exclude.fit(relative));
    }
    let here = [PathBuf::from(".")];
    let paths = if paths.is_empty() { &here } else { paths };
    Ok(paths.iter().any(|path| is_walked(&absolute(path))))
}

/// The data roots of a configuration without links in their paths.
pub(crate) fn real_roots(configuration: &Configuration) -> Vec<PathBuf> {
    let real = |root: &PathBuf| std::fs::canonicalize(root).unwrap_or_else(|_| root.clone());
    configuration.roots.iter().map(real).collect()
}

/// The absolute path of a file that may not be there yet, without links as far as there is
/// something to link.
fn absolute(path: &Path) -> PathBuf {
    if let Ok(real) = std::fs::canonicalize(path) {
        return real;
    }
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (whole.parent().map(std::fs::canonicalize), whole.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_where_the_reader_stands() {
        let from = Path::new("/home/a/data/visits");
        let way = |path: &str| relative(Path::new(path), from);
        for (path, way_there) in [
            ("/home/a/data/visits/x.yaml", "x.yaml"),
            ("/home/a/data/visits", ""),
            ("/home/a/data/visits-old/x.yaml", "../visits-old/x.yaml"),
            ("/home/a/data", "../"),
            ("/home/b/x.yaml", "../../../b/x.yaml"),
        ] {
            assert_eq!(way(path), Some(PathBuf::from(way_there)), "{path}");
        }
        assert_eq!(way("/srv/x.yaml"), None);
    }
}
