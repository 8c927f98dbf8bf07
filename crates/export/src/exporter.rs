//! What an exporter is, and what it tells when it is done.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use crate::Selection;

/// One format, and how to write it.
#[derive(Debug)]
pub struct Exporter {
    /// Its name on the command line: lower case.
    pub name: &'static str,
    /// What it is good for, in one line.
    pub summary: &'static str,
    /// How its files end, without the dot; nothing for a folder.
    pub extension: Option<&'static str>,
    /// Whether a record cannot go without those that it refers to.
    pub needs_referents: bool,
    /// Whether it holds whole records, so that what they leave to follow from others may be
    /// spelled out in them.
    pub has_records: bool,
    /// How to write it.
    pub run: Run,
}

/// How a format is written, by what it needs to write to.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// A text or bytes from the first to the last: a file, or standard output.
    Stream(fn(&Selection<'_>, &mut dyn Write) -> Result<Exported, Fault>),
    /// A file at a path at which there is none yet.
    File(fn(&Selection<'_>, &Path) -> Result<Exported, Fault>),
    /// Files in a folder that is there and empty.
    Folder(fn(&Selection<'_>, &Path) -> Result<Exported, Fault>),
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// How many of what: `records`, `features`, `events`; a plural in `s`.
    pub counts: Vec<(String, usize)>,
    /// What the format could not take, in one sentence each.
    pub left_out: Vec<String>,
}

impl Exported {
    /// Every record, as it is.
    pub(crate) fn of_records(selection: &Selection<'_>) -> Exported {
        Exported {
            counts: vec![("records".to_owned(), selection.records().len())],
            left_out: Vec::new(),
        }
    }
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Fault {
    /// The output could not be written.
    Io(io::Error),
    /// The format cannot take the records, and why.
    Refused(String),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Fault {
        Fault::Io(error)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Io(error) => error.fmt(f),
            Fault::Refused(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for Fault {}
