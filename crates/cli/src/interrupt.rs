//! Interrupts: a file that is being put in its place is finished first, so that neither a part
//! of it nor a temporary file stays behind; then the process ends as if by the signal.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while files are put in their places.
static WRITING: Mutex<()> = Mutex::new(());

/// The folder that an interrupt is to take away: what is written there is not in its place yet.
static UNFINISHED: Mutex<Option<PathBuf>> = Mutex::new(None);

/// A folder for files that are long in the writing. It is gone when this is dropped, and when
/// an interrupt ends the process before: interrupts need not wait for it.
pub(crate) struct Workshop(PathBuf);

impl Workshop {
    /// Makes the folder.
    ///
    /// # Errors
    /// If it cannot be made, or is there.
    pub fn make(path: PathBuf) -> std::io::Result<Workshop> {
        let _whole = hold();
        fs::create_dir(&path)?;
        *unfinished() = Some(path.clone());
        Ok(Workshop(path))
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        // Best effort: what was moved out of it cannot be removed, as it should be.
        let _ = fs::remove_dir_all(&self.0);
        *unfinished() = None;
    }
}

fn unfinished() -> MutexGuard<'static, Option<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes away what is not finished, though a writer may still be at it.
#[cfg(unix)]
fn clear() {
    if let Some(path) = unfinished().as_deref() {
        for _ in 0..10 {
            if fs::remove_dir_all(path).is_ok() || !path.exists() {
                return;
            }
        }
    }
}

/// Keeps interrupts waiting until what it gives is dropped.
pub(crate) fn hold() -> MutexGuard<'static, ()> {
    // It guards no value that a panic could have left half changed.
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sees to it that interrupts wait for [`hold`].
///
/// Where that cannot be had, they end the process at once: a file is then still the old one or
/// the new one, and at most a hidden temporary file stays behind.
#[cfg(unix)]
pub(crate) fn watch() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else {
        return;
    };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let _whole = hold();
            clear();
            die_by(signal);
        }
    });
}

/// Elsewhere the system ends the process.
#[cfg(not(unix))]
pub(crate) fn watch() {}

/// Ends the process as one that a pipe without a reader has killed.
#[cfg(unix)]
pub(crate) fn die_by_closed_pipe() {
    die_by(signal_hook::consts::SIGPIPE);
}

/// Elsewhere there is no such signal.
#[cfg(not(unix))]
pub(crate) fn die_by_closed_pipe() {}

/// Ends the process by a signal, so that whoever started it can tell.
#[cfg(unix)]
fn die_by(signal: i32) {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    // What a shell would say of it.
    std::process::exit(128 + signal);
}
