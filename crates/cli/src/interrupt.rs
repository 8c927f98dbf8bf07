//! Interrupts: a file that is being put in its place is finished first, so that neither a part
//! of it nor a temporary file stays behind; then the process ends as if by the signal.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while files are put in their places.
static WRITING: Mutex<()> = Mutex::new(());

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
