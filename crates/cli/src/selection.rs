//! What a check reads and reports on: walking, changes since a revision, standard input.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, Read as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;

use chancery::{Buffer, Governed, Options};
use clap::Args;

use crate::output::Error;

/// Which files make the data, and how they are read.
#[derive(Args, Debug)]
#[command(next_help_heading = "Files")]
pub(crate) struct DataOptions {
    /// Use this configuration, whatever chancery.toml lies nearer
    #[arg(long, value_name = "FILE", conflicts_with = "isolated")]
    pub config: Option<PathBuf>,

    /// Use no configuration: the paths are the data set
    #[arg(long)]
    pub isolated: bool,

    /// Take files for data that .gitignore or .ignore names
    #[arg(long)]
    pub no_ignore: bool,

    /// How many threads read files [default: one a core]; what comes of it is the same
    #[arg(long, value_name = "NUMBER")]
    pub threads: Option<NonZeroUsize>,
}

impl DataOptions {
    /// What the options say of the files.
    pub fn apply(&self, options: &mut Options) {
        options.governed = match (&self.config, self.isolated) {
            (Some(file), _) => Governed::By(file.clone()),
            (None, true) => Governed::ByNone,
            (None, false) => Governed::ByNearest,
        };
        options.no_ignore = self.no_ignore;
        options.threads = self.threads;
    }
}

/// What is reported on beside that.
#[derive(Args, Debug)]
#[command(next_help_heading = "Files")]
pub(crate) struct Selection {
    #[command(flatten)]
    pub data: DataOptions,

    /// Leave out what the configuration excludes or git ignores even where a PATH names it, as
    /// hooks do that name every changed file
    #[arg(long)]
    pub force_exclude: bool,

    /// Report on the files alone that differ from the last commit, or are not in it yet, and on
    /// what their change breaks elsewhere; all files are read
    #[arg(long, conflicts_with = "since")]
    pub changed: bool,

    /// The same of the files that differ from where the history left REVISION, such as
    /// origin/main
    #[arg(long, value_name = "REVISION")]
    pub since: Option<String>,

    /// List the files that would be reported on, and check nothing
    #[arg(long, conflicts_with_all = ["format", "output", "statistics", "fix", "unsafe_fixes", "fix_only", "diff"])]
    pub show_files: bool,

    /// The file for which standard input stands, where PATH is `-`: it takes the file's place
    /// in its data set
    #[arg(long, value_name = "FILE")]
    pub stdin_filename: Option<PathBuf>,
}

impl Selection {
    /// The paths that stand on the command line, without the `-` for standard input; and what
    /// the options say of them.
    ///
    /// # Errors
    /// If standard input cannot be read, or git does not know what has changed.
    pub fn apply(&self, paths: &[PathBuf], options: &mut Options) -> Result<Vec<PathBuf>, Error> {
        self.data.apply(options);
        options.force_exclude = self.force_exclude;
        let is_stdin = |path: &Path| path == Path::new("-");
        if paths.iter().any(|path| is_stdin(path)) {
            let mut bytes = Vec::new();
            io::stdin()
                .lock()
                .read_to_end(&mut bytes)
                .map_err(|error| {
                    let reason = error.to_string().to_lowercase();
                    Error::new(format!("cannot read standard input: {reason}"), None)
                })?;
            options.buffer = Some(Buffer {
                path: self.stdin_filename.clone(),
                bytes,
            });
        } else if self.stdin_filename.is_some() {
            return Err(Error::new(
                "`--stdin-filename` names standard input, and no PATH is `-`",
                Some("write `chancery check - --stdin-filename FILE < TEXT`".to_owned()),
            ));
        }
        if self.changed {
            changed("HEAD", options)?;
        } else if let Some(revision) = &self.since {
            let from = git(&["merge-base", "--end-of-options", revision, "HEAD"])?;
            changed(String::from_utf8_lossy(&from).trim(), options)?;
        }
        let rest = paths.iter().filter(|path| !is_stdin(path));
        Ok(rest.cloned().collect())
    }
}

/// Takes up the files that differ from a revision, staged or not, those that git does not have
/// yet, and those that are gone.
fn changed(revision: &str, options: &mut Options) -> Result<(), Error> {
    let root = git(&["rev-parse", "--show-toplevel"])?;
    let root = PathBuf::from(String::from_utf8_lossy(&root).trim_end_matches(['\r', '\n']));
    let top = root.to_string_lossy();
    let differing = |filter| {
        let how = ["--name-only", "-z", "--no-renames", filter];
        let from = ["--end-of-options", revision, "--"];
        git(&[&["-C", &top, "diff"], &how[..], &from[..]].concat())
    };
    // Before the first commit, all that is staged is new.
    let has_commit = git(&["rev-parse", "--verify", "--quiet", "HEAD"]).is_ok();
    let (listed, gone) = if has_commit {
        (differing("--diff-filter=d")?, differing("--diff-filter=D")?)
    } else {
        let staged = git(&["-C", &top, "ls-files", "--cached", "-z"])?;
        (staged, Vec::new())
    };
    let new = ["ls-files", "--others", "--exclude-standard", "-z"];
    let new = git(&[&["-C", &top], &new[..]].concat())?;
    let paths = |listed: &[u8]| -> BTreeSet<PathBuf> {
        let names = listed.split(|byte| *byte == 0);
        let files = names.filter(|name| !name.is_empty()).map(|name| {
            let file = root.join(path_of(name));
            std::fs::canonicalize(&file).unwrap_or(file)
        });
        files.collect()
    };
    let mut only = paths(&listed);
    only.extend(paths(&new));
    options.only = Some(only);
    options.gone = paths(&gone);
    Ok(())
}

#[cfg(unix)]
fn path_of(name: &[u8]) -> &Path {
    use std::os::unix::ffi::OsStrExt as _;
    Path::new(OsStr::from_bytes(name))
}

#[cfg(not(unix))]
fn path_of(name: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(name).into_owned())
}

/// What git answers.
fn git(arguments: &[&str]) -> Result<Vec<u8>, Error> {
    let help = "`--changed` and `--since` ask git what has changed: give paths instead where \
                there is no repository";
    let failed = |reason: &str| {
        Error::new(
            format!("git does not say what has changed: {reason}"),
            Some(help.to_owned()),
        )
    };
    let asked = Command::new("git").args(arguments).output();
    let answer = asked.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => failed("there is no `git` on the path"),
        _ => failed(&error.to_string().to_lowercase()),
    })?;
    if answer.status.success() {
        return Ok(answer.stdout);
    }
    let said = String::from_utf8_lossy(&answer.stderr);
    let first = said.lines().next().unwrap_or("it gave no reason");
    Err(failed(first.trim_start_matches("fatal: ")))
}
