//! The only reader of files: bytes, up to a limit, or why not.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest file that is read unless told otherwise, in bytes: 16 MiB.
pub const MAXIMUM_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// What bounds the reading of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest file that is read, in bytes.
    pub file_bytes: u64,
    /// How many mappings and lists may lie inside one another, the outermost counted; at most
    /// [`Limits::DEEPEST`].
    pub depth: usize,
}

impl Limits {
    /// The greatest depth that may be asked for: as deep as other readers of JSON go.
    pub const DEEPEST: usize = 128;
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            file_bytes: MAXIMUM_FILE_BYTES,
            depth: crate::MAXIMUM_DEPTH,
        }
    }
}

/// Why a file could not be read, as far as it makes a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadFaultKind {
    /// There is no such file.
    Missing,
    /// It is larger than [`Limits::file_bytes`].
    TooLarge,
    /// Anything else: no permission, a folder, a failing disk.
    Unreadable,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFault {
    /// The file.
    pub path: PathBuf,
    /// Of which sort the reason is.
    pub kind: ReadFaultKind,
    /// Why: one sentence, lower case, no full stop, without the path.
    pub reason: String,
}

impl fmt::Display for ReadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for ReadFault {}

/// Reads a file whole, within the [`Limits`] that hold unless told otherwise.
///
/// # Errors
/// As [`read_within`].
pub fn read(path: &Path) -> Result<Vec<u8>, ReadFault> {
    read_within(path, &Limits::default())
}

/// Reads a file whole.
///
/// # Errors
/// If it is not there, is no file, is larger than [`Limits::file_bytes`] or cannot be read.
pub fn read_within(path: &Path, limits: &Limits) -> Result<Vec<u8>, ReadFault> {
    let fault = |error: io::Error| {
        let kind = match error.kind() {
            io::ErrorKind::NotFound => ReadFaultKind::Missing,
            io::ErrorKind::FileTooLarge => ReadFaultKind::TooLarge,
            _ => ReadFaultKind::Unreadable,
        };
        ReadFault {
            path: path.to_owned(),
            kind,
            reason: match kind {
                ReadFaultKind::TooLarge => too_large(limits),
                _ => reason(&error),
            },
        }
    };
    read_up_to(path, limits.file_bytes).map_err(fault)
}

fn read_up_to(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    if about.len() <= limit {
        bytes.reserve_exact(about.len() as usize);
        // One byte more than allowed: the file may grow, or may not tell its length.
        file.take(limit + 1).read_to_end(&mut bytes)?;
    }
    if about.len() > limit || bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

fn too_large(limits: &Limits) -> String {
    let limit = match limits.file_bytes {
        bytes if bytes % (1024 * 1024) == 0 => format!("{} MiB", bytes / (1024 * 1024)),
        bytes => format!("{bytes} bytes"),
    };
    format!("it is larger than {limit}; `--max-file-size` sets the limit")
}

/// Why something on the disk could not be read, as a sentence.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder, not a file".to_owned(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        _ => {
            let text = error.to_string();
            let plain = text.split(" (os error").next().unwrap_or_default();
            plain.to_lowercase()
        }
    }
}
