//! What keeps a check from being done at all. A fault in the data is a finding, never this.

use std::fmt;

use chancery_source::Position;

/// Why the job could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The configuration file is not as it should be.
    Configuration {
        /// Its path.
        path: String,
        /// Where in it, if the fault has a place.
        position: Option<Position>,
        /// What is wrong.
        message: String,
        /// What to do.
        help: Option<String>,
    },
    /// A baseline is not as it should be.
    Baseline {
        /// Its path.
        path: String,
        /// Where in it, if the fault has a place.
        position: Option<Position>,
        /// What is wrong.
        message: String,
    },
    /// So many threads cannot be had.
    Threads {
        /// How many were asked for.
        count: usize,
        /// Why not.
        reason: String,
    },
    /// There is nothing to check.
    NoData {
        /// The folders that were searched.
        searched: Vec<String>,
    },
    /// The records that the package ships cannot be unpacked.
    Shipped {
        /// Why not.
        reason: String,
    },
}

impl Failure {
    /// What to do about it, in one sentence.
    pub fn help(&self) -> Option<String> {
        match self {
            Failure::Configuration { help, .. } => help.clone(),
            Failure::Baseline { .. } => {
                Some("`--write-baseline` writes one of what is found today".to_owned())
            }
            Failure::Threads { .. } => Some("give a smaller number to `--threads`".to_owned()),
            Failure::Shipped { .. } => None,
            Failure::NoData { .. } => Some(
                "data files end in .yaml, .yml, .json, .ndjson or .jsonl; hidden and git-ignored \
                 files are passed over"
                    .to_owned(),
            ),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Configuration {
                path,
                position: Some(at),
                message,
                ..
            }
            | Failure::Baseline {
                path,
                position: Some(at),
                message,
            } => write!(f, "{path}:{}:{}: {message}", at.line, at.column),
            Failure::Configuration { path, message, .. }
            | Failure::Baseline { path, message, .. } => write!(f, "{path}: {message}"),
            Failure::Threads { count, reason } => {
                write!(f, "cannot start {count} threads: {reason}")
            }
            Failure::NoData { searched } => {
                write!(f, "there is no data file under {}", searched.join(", "))
            }
            Failure::Shipped { reason } => {
                write!(f, "cannot unpack the records of this package: {reason}")
            }
        }
    }
}

impl std::error::Error for Failure {}
