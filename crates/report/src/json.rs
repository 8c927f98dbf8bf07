//! The JSON form: the whole report as one document, for programs.
//!
//! Nothing is null: a key whose value is not known is absent. Text stands there as it is in
//! the data, but for the escapes of JSON.

use std::io;

use chancery_check::{LocatedFinding, Location, Report};
use chancery_source::{Change, Documents, Span};
use serde::Serialize;

use crate::glyph::opens_command;

/// The version of this form. It grows when a reader of the last one would be misled.
const VERSION: u32 = 1;

pub(crate) fn render(
    report: &Report,
    documents: &Documents,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let document = serde_json::to_string_pretty(&Envelope::new(report, documents))?;
    writeln!(out, "{}", without_commands(&document))
}

/// JSON without `##[` and `##vso[`, which a log of a CI service reads as the start of a command
/// wherever they stand. In JSON they stand in texts alone, where an escape leaves the text the
/// same to a reader.
fn without_commands(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for piece in json.split_inclusive('[') {
        match piece.strip_suffix('[') {
            Some(before) if opens_command(before) => {
                out.push_str(before);
                out.push_str("\\u005b");
            }
            _ => out.push_str(piece),
        }
    }
    out
}

#[derive(Serialize)]
struct Envelope<'r> {
    version: u32,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<&'r str>,
    counts: Counts,
    findings: Vec<Finding<'r>>,
    unreadable: Vec<Unreadable<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withheld: Option<Withheld<'r>>,
}

/// What was not looked at, and the findings do not say why.
#[derive(Serialize)]
struct Withheld<'r> {
    records: usize,
    files: usize,
    rules: &'r [&'static str],
}

#[derive(Serialize)]
struct Counts {
    files: usize,
    files_reported: usize,
    records: usize,
    records_refused: usize,
    kinds: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    repairs_safe: usize,
    repairs_unsafe: usize,
}

#[derive(Serialize)]
struct Finding<'r> {
    rule: &'static str,
    severity: &'static str,
    message: &'r str,
    #[serde(flatten)]
    place: Place<'r>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<Record<'r>>,
    related: Vec<Place<'r>>,
    help: &'r [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix<'r>>,
}

/// How a program can mend it: byte edits of one file, or a new name for it.
#[derive(Serialize)]
struct Fix<'r> {
    safety: &'static str,
    path: &'r str,
    edits: Vec<Edit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rename: Option<&'r str>,
}

#[derive(Serialize)]
struct Edit {
    span: Span,
    text: String,
}

#[derive(Serialize)]
struct Place<'r> {
    path: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<&'r str>,
    span: Span,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'r str>,
}

#[derive(Serialize)]
struct Record<'r> {
    kind: &'static str,
    id: &'r str,
}

#[derive(Serialize)]
struct Unreadable<'r> {
    path: &'r str,
    reason: &'r str,
}

impl<'r> Envelope<'r> {
    fn new(report: &'r Report, documents: &'r Documents) -> Self {
        let counts = &report.counts;
        Envelope {
            version: VERSION,
            outcome: report.outcome.name(),
            as_of: report.as_of.as_deref(),
            counts: Counts {
                files: counts.files,
                files_reported: counts.files_reported,
                records: counts.records,
                records_refused: counts.records_refused,
                kinds: counts.kinds,
                errors: counts.errors,
                warnings: counts.warnings,
                infos: counts.infos,
                repairs_safe: counts.repairs_safe,
                repairs_unsafe: counts.repairs_unsafe,
            },
            findings: report
                .findings
                .iter()
                .map(|finding| Finding::new(finding, documents))
                .collect(),
            unreadable: report
                .unreadable
                .iter()
                .map(|file| Unreadable {
                    path: &file.path,
                    reason: &file.reason,
                })
                .collect(),
            withheld: (!report.withheld.is_nothing()).then(|| Withheld {
                records: report.withheld.records,
                files: report.withheld.files,
                rules: &report.withheld.rules,
            }),
        }
    }
}

impl<'r> Finding<'r> {
    fn new(finding: &'r LocatedFinding, documents: &'r Documents) -> Self {
        Finding {
            rule: finding.rule,
            severity: finding.severity.name(),
            message: &finding.message,
            place: Place::new(&finding.location, documents),
            record: finding.record.as_ref().map(|record| Record {
                kind: record.kind.name(),
                id: &record.id,
            }),
            related: finding
                .related
                .iter()
                .map(|place| Place::new(place, documents))
                .collect(),
            help: &finding.help,
            fix: finding
                .fix
                .as_ref()
                .and_then(|fix| Fix::new(fix, documents)),
        }
    }
}

impl<'r> Fix<'r> {
    /// None where the changes cannot be made as edits: then no program can make them either.
    fn new(fix: &'r chancery_check::Fix, documents: &'r Documents) -> Option<Self> {
        let document = &documents[fix.document];
        let edits = chancery_source::edits(document, &fix.changes)?;
        let rename = fix.changes.iter().find_map(|change| match change {
            Change::RenameFile { name } => Some(name.as_str()),
            _ => None,
        });
        (!edits.is_empty() || rename.is_some()).then(|| Fix {
            safety: fix.safety.name(),
            path: &document.path,
            edits: edits
                .into_iter()
                .map(|edit| Edit {
                    span: document.tree.span(edit.bytes),
                    text: edit.text,
                })
                .collect(),
            rename,
        })
    }
}

impl<'r> Place<'r> {
    fn new(location: &'r Location, documents: &'r Documents) -> Self {
        Place {
            path: &documents[location.document].path,
            pointer: location.pointer.as_deref(),
            span: location.span,
            label: location.label.as_deref(),
        }
    }
}
