//! What programs read: the report as values that are written as JSON.
//!
//! The schemas in `schema/` come from these types. Nothing is null: a key whose value is not
//! known is absent. Text stands there as it is in the data, but for the escapes of JSON.

use chancery_check::{LocatedFinding, Location, Report, Safety, Severity};
use chancery_model::Kind;
use chancery_source::{Change, Documents};
use schemars::JsonSchema;
use serde::Serialize;

/// The version of these forms. It grows when a reader of the last one would be misled.
const VERSION: u32 = 1;

/// A report of `chancery check --format json`.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Report")]
pub(crate) struct Envelope<'r> {
    /// The version of this form. It grows when a reader of the last one would be misled.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    outcome: Outcome,
    /// The day that counted as today, where a rule asked for one: `2021-11-28`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "&str")]
    as_of: Option<&'r str>,
    counts: Counts,
    /// What was found, sorted by path, place and rule.
    findings: Vec<Finding<'r>>,
    /// What could not be read at all.
    unreadable: Vec<Unreadable<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Withheld")]
    withheld: Option<Withheld<'r>>,
}

/// A line of `chancery check --format json-lines`: first the findings, then what could not be
/// read, and last of all one summary. Without a summary at its end a report was cut off.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
#[schemars(rename = "ReportLine")]
pub(crate) enum Line<'r> {
    /// Something found.
    Finding(Finding<'r>),
    /// Something that could not be read at all.
    Unreadable(Unreadable<'r>),
    /// How the check ended: the last line.
    Summary(Summary<'r>),
}

/// How a check ended.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Summary<'r> {
    /// The version of this form. It grows when a reader of the last one would be misled.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    outcome: Outcome,
    /// The day that counted as today, where a rule asked for one: `2021-11-28`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "&str")]
    as_of: Option<&'r str>,
    counts: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Withheld")]
    withheld: Option<Withheld<'r>>,
}

/// How the check ended. Clean: all was read and looked at, and nothing was found. Findings:
/// all was read, and there are findings. Incomplete: something was not looked at and no
/// finding says so, whatever else was found.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Outcome {
    Clean,
    Findings,
    Incomplete,
}

/// What was not looked at, and the findings do not say why.
#[derive(Serialize, JsonSchema)]
struct Withheld<'r> {
    /// Records that the schema refuses.
    records: usize,
    /// Files with a fault of syntax, or with something that is no record.
    files: usize,
    /// The rules whose findings say why, and which are left out.
    rules: &'r [&'static str],
}

/// What was seen, read and checked.
#[derive(Serialize, JsonSchema)]
struct Counts {
    /// Files found in the data set and under the paths given.
    files: usize,
    /// Files among them that are reported on.
    files_reported: usize,
    /// Records in the files that are reported on.
    records: usize,
    /// Records among them that the schema refuses, so that no rule looked at them.
    records_refused: usize,
    /// Kinds that occur among those records.
    kinds: usize,
    /// Findings of severity error.
    errors: usize,
    /// Findings of severity warning.
    warnings: usize,
    /// Findings of severity info.
    infos: usize,
    /// Findings that a baseline knows of, which do not stand here.
    known: usize,
    /// Findings with a repair that keeps the meaning.
    repairs_safe: usize,
    /// Findings with a repair that a person has to look at.
    repairs_unsafe: usize,
}

/// Something wrong, and where.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Finding<'r> {
    /// The name of the rule that found it, such as `stop-outside-visit`.
    rule: &'static str,
    severity: SeverityName,
    /// What is wrong, in one sentence without a full stop.
    message: &'r str,
    #[serde(flatten)]
    place: Place<'r>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "RecordName")]
    record: Option<RecordName<'r>>,
    /// The facts that it conflicts with.
    related: Vec<Place<'r>>,
    /// What to do, one sentence each.
    help: &'r [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Fix")]
    fix: Option<Fix<'r>>,
}

/// How grave a finding is.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Severity")]
enum SeverityName {
    Error,
    Warning,
    Info,
}

/// How a program can mend it: replacements in one file, or a new name for it, or both. They
/// are made together or not at all.
#[derive(Serialize, JsonSchema)]
struct Fix<'r> {
    safety: SafetyName,
    /// The file.
    path: &'r str,
    /// The replacements, which do not touch one another.
    edits: Vec<Edit>,
    /// The new name of the file within its folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "&str")]
    rename: Option<&'r str>,
}

/// Whether a repair keeps the meaning, or a person has to look at it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Safety")]
enum SafetyName {
    Safe,
    Unsafe,
}

/// A replacement of text.
#[derive(Serialize, JsonSchema)]
struct Edit {
    /// What is replaced; empty where something is only added.
    span: Span,
    /// What stands there instead.
    text: String,
}

/// A place in a file.
#[derive(Serialize, JsonSchema)]
struct Place<'r> {
    /// The file, from the folder of the run, with forward slashes.
    path: &'r str,
    /// The JSON pointer of the value in its document, where the place is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "&str")]
    pointer: Option<&'r str>,
    span: Span,
    /// What stands there, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "&str")]
    label: Option<&'r str>,
}

/// A stretch of text, from its first character to the place after its last.
#[derive(Serialize, JsonSchema)]
struct Span {
    start: Position,
    end: Position,
}

/// A line and a column, both from 1. Columns count characters; a byte order mark is none.
#[derive(Serialize, JsonSchema)]
struct Position {
    #[schemars(range(min = 1))]
    line: u32,
    #[schemars(range(min = 1))]
    column: u32,
}

/// The record that a finding is about.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Record")]
struct RecordName<'r> {
    kind: Kind,
    /// Its identifier; for a country, its code.
    id: &'r str,
}

/// Something that could not be read at all.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Unreadable<'r> {
    /// Its path, as given or found.
    path: &'r str,
    /// Why, in one sentence without a full stop.
    reason: &'r str,
}

impl<'r> Envelope<'r> {
    pub(crate) fn new(report: &'r Report, documents: &'r Documents) -> Self {
        let Summary {
            version,
            outcome,
            as_of,
            counts,
            withheld,
        } = Summary::new(report);
        Envelope {
            version,
            outcome,
            as_of,
            counts,
            findings: report
                .findings
                .iter()
                .map(|finding| Finding::new(finding, documents))
                .collect(),
            unreadable: report.unreadable.iter().map(Unreadable::new).collect(),
            withheld,
        }
    }
}

impl<'r> Summary<'r> {
    pub(crate) fn new(report: &'r Report) -> Self {
        let counts = &report.counts;
        Summary {
            version: VERSION,
            outcome: match report.outcome {
                chancery_check::Outcome::Clean => Outcome::Clean,
                chancery_check::Outcome::Findings => Outcome::Findings,
                chancery_check::Outcome::Incomplete => Outcome::Incomplete,
            },
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
                known: counts.known,
                repairs_safe: counts.repairs_safe,
                repairs_unsafe: counts.repairs_unsafe,
            },
            withheld: (!report.withheld.is_nothing()).then(|| Withheld {
                records: report.withheld.records,
                files: report.withheld.files,
                rules: &report.withheld.rules,
            }),
        }
    }
}

impl<'r> Unreadable<'r> {
    pub(crate) fn new(file: &'r chancery_check::Unreadable) -> Self {
        Unreadable {
            path: &file.path,
            reason: &file.reason,
        }
    }
}

impl<'r> Finding<'r> {
    pub(crate) fn new(finding: &'r LocatedFinding, documents: &'r Documents) -> Self {
        Finding {
            rule: finding.rule,
            severity: match finding.severity {
                Severity::Error => SeverityName::Error,
                Severity::Warning => SeverityName::Warning,
                Severity::Info => SeverityName::Info,
            },
            message: &finding.message,
            place: Place::new(&finding.location, documents),
            record: finding.record.as_ref().map(|record| RecordName {
                kind: record.kind,
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
        let rename = new_name(fix);
        (!edits.is_empty() || rename.is_some()).then(|| Fix {
            safety: match fix.safety {
                Safety::Safe => SafetyName::Safe,
                Safety::Ask => SafetyName::Unsafe,
            },
            path: &document.path,
            edits: edits
                .into_iter()
                .map(|edit| Edit {
                    span: document.tree.span(edit.bytes).into(),
                    text: edit.text,
                })
                .collect(),
            rename,
        })
    }
}

/// The name that a fix gives its file, if it does.
pub(crate) fn new_name(fix: &chancery_check::Fix) -> Option<&str> {
    fix.changes.iter().find_map(|change| match change {
        Change::RenameFile { name } => Some(name.as_str()),
        _ => None,
    })
}

impl<'r> Place<'r> {
    fn new(location: &'r Location, documents: &'r Documents) -> Self {
        Place {
            path: &documents[location.document].path,
            pointer: location.pointer.as_deref(),
            span: location.span.into(),
            label: location.label.as_deref(),
        }
    }
}

impl From<chancery_source::Span> for Span {
    fn from(span: chancery_source::Span) -> Span {
        let position = |of: chancery_source::Position| Position {
            line: of.line,
            column: of.column,
        };
        Span {
            start: position(span.start),
            end: position(span.end),
        }
    }
}
