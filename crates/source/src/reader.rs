//! The only reader of files: bytes, up to a limit, or why not.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes: 16 MiB.
pub const MAXIMUM_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// Why a file could not be read, as far as it makes a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadFaultKind {
    /// There is no such file.
    Missing,
    /// It is larger than [`MAXIMUM_FILE_BYTES`].
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

/// Reads a file whole.
///
/// # Errors
/// If it is not there, is no file, is larger than [`MAXIMUM_FILE_BYTES`] or cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, ReadFault> {
    let fault = |error: io::Error| {
        let kind = match error.kind() {
            io::ErrorKind::NotFound => ReadFaultKind::Missing,
            io::ErrorKind::FileTooLarge => ReadFaultKind::TooLarge,
            _ => ReadFaultKind::Unreadable,
        };
        ReadFault {
            path: path.to_owned(),
            kind,
            reason: reason(&error),
        }
    };
    read_up_to(path, MAXIMUM_FILE_BYTES).map_err(fault)
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

/// Why something on the disk could not be read, as a sentence.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder, not a file".to_owned(),
        io::ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        io::ErrorKind::FileTooLarge => {
            format!(
                "it is larger than {} MiB",
                MAXIMUM_FILE_BYTES / (1024 * 1024)
            )
        }
        _ => {
            let text = error.to_string();
            let plain = text.split(" (os error").next().unwrap_or_default();
            plain.to_lowercase()
        }
    }
}
