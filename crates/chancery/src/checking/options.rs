//! How to check: what counts as today, which rules are reported, what is walked and how.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use chancery_check::{Rule, rules};
use chancery_model::Day;
use chancery_source::Limits;

/// How to check.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The day that counts as today. Without it, rules that ask for today are silent.
    pub today: Option<Day>,
    /// The rules to report, by name; empty for all.
    pub select: Vec<String>,
    /// The rules not to report, by name.
    pub ignore: Vec<String>,
    /// Whether files are held against the schema alone, and rules about records are not run.
    pub schema_only: bool,
    /// Which configuration governs the paths.
    pub governed: Governed,
    /// Whether files that `.gitignore` and `.ignore` name are data as well.
    pub no_ignore: bool,
    /// Whether a file is left out that is named outright, where the configuration excludes it.
    pub force_exclude: bool,
    /// The files to report on, by their absolute paths; all that the paths select where there
    /// are none. All are read as before. A finding elsewhere that points to one of them as well
    /// is reported too: a change may put an unchanged file in the wrong.
    pub only: Option<BTreeSet<PathBuf>>,
    /// Files that are there no more, by their absolute paths. Where [`Options::only`] chooses what
    /// is reported, references to the records after which these were named are reported too.
    pub gone: BTreeSet<PathBuf>,
    /// A text in place of a file, as editors have one that is not saved. It is reported on,
    /// whatever the paths select.
    pub buffer: Option<Buffer>,
    /// How many threads read files; as many as there are cores where nothing is said.
    /// Whatever their number, the report is the same.
    pub threads: Option<NonZeroUsize>,
    /// What bounds the reading of a file.
    pub limits: Limits,
}

/// Which configuration governs the paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Governed {
    /// The nearest `chancery.toml`, in the folder of each path or above it.
    #[default]
    ByNearest,
    /// This file, whatever lies nearer.
    By(PathBuf),
    /// None at all.
    ByNone,
}

/// A text that stands in place of a file, or by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Buffer {
    /// The file for which it stands, there or not. Without one it is a document by itself, which
    /// is read as YAML and shown as `<stdin>`.
    pub path: Option<PathBuf>,
    /// The text.
    pub bytes: Vec<u8>,
}

impl Options {
    /// Whether a rule is let look, and is to be reported.
    pub(crate) fn is_chosen(&self, rule: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == rule);
        (self.select.is_empty() || named(&self.select))
            && !named(&self.ignore)
            && (!self.schema_only || rules::by_name(rule).is_some_and(Rule::is_about_files))
    }
}
