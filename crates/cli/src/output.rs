//! Where printing ends: streams, colours, errors of the job itself.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use crate::arguments::Color;

/// The exit code for a job that could not be done.
pub(crate) const COULD_NOT: u8 = 2;

/// The exit code of a program whose reader has gone: 128 + SIGPIPE.
const CLOSED_PIPE: u8 = 141;

/// What stops a subcommand.
#[derive(Debug)]
pub(crate) enum Error {
    /// Something to tell the user, with what to do.
    Message { what: String, help: Option<String> },
    /// Output could not be written.
    Io(io::Error),
}

impl Error {
    pub fn new(what: impl fmt::Display, help: Option<String>) -> Error {
        Error::Message {
            what: what.to_string(),
            help,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        Error::Io(error)
    }
}

impl From<chancery::Failure> for Error {
    fn from(failure: chancery::Failure) -> Error {
        Error::new(&failure, failure.help())
    }
}

/// Tells on stderr what went wrong; silent if the reader of our output has gone.
pub(crate) fn fail(error: &Error) -> ExitCode {
    match error {
        Error::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            crate::interrupt::die_by_closed_pipe();
            ExitCode::from(CLOSED_PIPE)
        }
        Error::Io(error) => {
            note(&format!("error: cannot write: {error}"));
            ExitCode::from(COULD_NOT)
        }
        Error::Message { what, help } => {
            note(&format!("error: {what}"));
            if let Some(help) = help {
                note(&format!("  = help: {help}"));
            }
            ExitCode::from(COULD_NOT)
        }
    }
}

/// Tells what is wrong with the arguments, or prints the help that they ask for.
///
/// An argument may be the name of a file that a stranger chose, and it is quoted: nothing in
/// it acts on a terminal or on the log of a CI service.
pub(crate) fn refuse(error: &clap::Error) -> ExitCode {
    let exit = ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(COULD_NOT));
    let text = error.render().to_string();
    let acts =
        |line: &str| line.trim_start().starts_with("::") || chancery_report::visible(line) != *line;
    if !error.use_stderr() || !text.lines().any(acts) {
        let _ = error.print();
        return exit;
    }
    for line in text.lines() {
        let rest = line.trim_start();
        match rest.strip_prefix("::") {
            Some(after) => note(&format!("\\u{{3a}}:{after}")),
            None => note(line),
        }
    }
    exit
}

/// Writes a line to stderr. If even that fails there is nobody left to tell.
pub(crate) fn note(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", chancery_report::visible(line));
}

/// Whether to colour what goes to stdout.
pub(crate) fn is_styled(color: Color) -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if is_set("NO_COLOR") => false,
        Color::Auto if is_set("FORCE_COLOR") || is_set("CLICOLOR_FORCE") => true,
        Color::Auto => io::stdout().is_terminal(),
    }
}

/// Prints to stdout in one go.
pub(crate) fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}
