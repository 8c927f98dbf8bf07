//! Findings of a check, written for people, for programs and for the platforms of CI.
//!
//! [`render`] writes what goes to standard output or to a file; [`summary`], [`unreadable`]
//! and [`withheld`] are the words for standard error. What is absent: colours are chosen by
//! the caller, and nothing here decides what a finding is or which of them count.

use std::io::{self, Write as _};

use chancery_check::{LocatedFinding, Report, Severity};
use chancery_source::Documents;

use crate::style::Styles;

mod concise;
mod envelope;
mod excerpt;
mod full;
mod github;
mod gitlab;
mod glyph;
mod json;
mod json_lines;
mod junit;
mod markdown;
mod place;
mod sarif;
mod schema;
mod style;
mod summary;

pub use glyph::visible;
pub use schema::schemas;
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
    /// data as it is. [`schemas`] describes it.
    Json,
    /// For programs that read as it comes: a JSON document a line, the last of which is a
    /// summary. [`schemas`] describes a line.
    JsonLines,
    /// For code scanning: SARIF 2.1.0, with what each rule is for, related places and repairs.
    Sarif,
    /// For CI servers: JUnit XML, a case a finding.
    Junit,
    /// For GitHub Actions: workflow commands, which it shows beside the lines.
    Github,
    /// For GitLab: a Code Quality report.
    Gitlab,
    /// For a comment on a pull request: Markdown, short and by file.
    Markdown,
}

impl Format {
    /// Every format, in the order in which help lists them.
    pub const ALL: [Format; 9] = [
        Format::Full,
        Format::Concise,
        Format::Json,
        Format::JsonLines,
        Format::Sarif,
        Format::Junit,
        Format::Github,
        Format::Gitlab,
        Format::Markdown,
    ];

    /// The name on the command line, such as `json-lines`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Full => "full",
            Format::Concise => "concise",
            Format::Json => "json",
            Format::JsonLines => "json-lines",
            Format::Sarif => "sarif",
            Format::Junit => "junit",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::Markdown => "markdown",
        }
    }

    /// What it is, in a few words for help.
    pub fn about(self) -> &'static str {
        match self {
            Format::Full => {
                "the faulty lines with the fault marked, the facts it conflicts with, the repair"
            }
            Format::Concise => "one line a finding: path:line:column: severity[rule] message",
            Format::Json => "one JSON document (`chancery schema report`)",
            Format::JsonLines => {
                "a JSON document a line, a summary last (`chancery schema report-line`)"
            }
            Format::Sarif => "SARIF 2.1.0, for code scanning",
            Format::Junit => "JUnit XML; what is below --fail-on is a skipped case",
            Format::Github => "annotations of GitHub Actions",
            Format::Gitlab => "a Code Quality report of GitLab",
            Format::Markdown => "a comment for a pull request",
        }
    }
}

/// What of its surroundings a report is written for.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'s> {
    /// Whether the forms for people carry ANSI escape sequences for colours.
    pub styled: bool,
    /// The way from the root of the repository to the folder that the paths of documents are
    /// told from, with forward slashes: `packages/visits`, or nothing at the root itself.
    /// Formats that a platform reads tell paths from the root, as the platform does.
    pub folder: &'s str,
    /// The least severity that fails the check.
    pub fails_from: Severity,
}

impl Default for Setting<'_> {
    /// Without colours, at the root of the repository, failing from errors on.
    fn default() -> Self {
        Setting {
            styled: false,
            folder: "",
            fails_from: Severity::Error,
        }
    }
}

/// What all forms are written from.
struct Page<'r> {
    report: &'r Report,
    documents: &'r Documents,
    setting: Setting<'r>,
    styles: Styles,
}

/// Whether two findings stand in one document.
fn in_one_file(one: &LocatedFinding, other: &LocatedFinding) -> bool {
    one.location.document == other.location.document
}

/// Writes the findings of a report in the given format.
///
/// `documents` are those that were checked; frames show their text. A clean report writes
/// nothing in the forms for people and no command for GitHub; each other form is then a
/// document without findings. Each form ends with a line feed, and the same report gives the
/// same bytes.
///
/// In no form can text from the data or a file name act on a terminal or forge a workflow
/// command of a CI service, and only the commands of [`Format::Github`] are any. Forms that
/// are not for programs alone show such text as [`visible`] does; the JSON forms escape by
/// the grammar of JSON and leave the terminal to their reader.
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
    setting: &Setting<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    // Findings are written in small pieces, and standard output hands on every line.
    let mut out = io::BufWriter::new(out);
    let page = Page {
        report,
        documents,
        setting: *setting,
        styles: Styles::new(setting.styled),
    };
    match format {
        Format::Full => full::render(&page, &mut out)?,
        Format::Concise => concise::render(&page, &mut out)?,
        Format::Json => json::render(&page, &mut out)?,
        Format::JsonLines => json_lines::render(&page, &mut out)?,
        Format::Sarif => sarif::render(&page, &mut out)?,
        Format::Junit => junit::render(&page, &mut out)?,
        Format::Github => github::render(&page, &mut out)?,
        Format::Gitlab => gitlab::render(&page, &mut out)?,
        Format::Markdown => markdown::render(&page, &mut out)?,
    }
    out.flush()
}
