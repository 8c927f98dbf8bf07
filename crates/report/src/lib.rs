//! Findings of a check, written for people and for programs.
//!
//! [`render`] writes what goes to standard output; [`summary`], [`unreadable`] and [`withheld`] are the
//! words for standard error. What is absent: colours are chosen by the caller, and nothing
//! here decides what a finding is or which of them count.

use std::io::{self, Write as _};

use chancery_check::Report;
use chancery_source::Documents;

use crate::style::Styles;

mod concise;
mod excerpt;
mod full;
mod glyph;
mod json;
mod style;
mod summary;

pub use glyph::visible;
pub use summary::{summary, unreadable, withheld};

/// A form in which findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// For people: each finding with the lines that it is about, the facts that it
    /// conflicts with and what to do.
    Full,
    /// For people and editors: one line a finding, `path:line:column: severity[rule] message`.
    Concise,
    /// For programs: one JSON document with counts and findings. It holds the text of the
    /// data as it is.
    Json,
}

impl Format {
    /// Every format, in the order in which help lists them.
    pub const ALL: [Format; 3] = [Format::Full, Format::Concise, Format::Json];

    /// The name on the command line: `full`, `concise` or `json`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Full => "full",
            Format::Concise => "concise",
            Format::Json => "json",
        }
    }
}

/// What the forms for people are written from.
struct Page<'r> {
    report: &'r Report,
    documents: &'r Documents,
    styles: Styles,
}

/// Writes the findings of a report in the given format.
///
/// `documents` are those that were checked; frames show their text. With `styled` the forms
/// for people carry ANSI escape sequences for colours, and no others; JSON never does. A
/// clean report writes nothing in the forms for people, and a document without findings
/// in JSON. Each form ends with a line feed.
///
/// In no form can text from the data or a file name act on a terminal or forge a workflow
/// command of a CI service; in JSON the second is done by an escape and the first is left
/// to the reader.
///
/// # Errors
/// Those of `out`.
///
/// # Panics
/// If a finding lies in a document that is not among `documents`.
pub fn render(
    format: Format,
    report: &Report,
    documents: &Documents,
    styled: bool,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    // Findings are written in small pieces, and standard output hands on every line.
    let mut out = io::BufWriter::new(out);
    let page = Page {
        report,
        documents,
        styles: Styles::new(styled),
    };
    match format {
        Format::Full => full::render(&page, &mut out)?,
        Format::Concise => concise::render(&page, &mut out)?,
        Format::Json => json::render(report, documents, &mut out)?,
    }
    out.flush()
}
