//! Findings: what is wrong, where, against which other fact, and how to mend it.
//!
//! A rule speaks in JSON pointers. [`locate`](crate::locate) is the only translator from
//! pointers to lines and columns.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chancery_model::Kind;
use chancery_source::{Change, DocumentId, Span};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look; the data may be right.
    Info,
    /// Probably wrong, or right and in need of a reason.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// The word that reports print: `error`, `warning` or `info`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A place in a document, before it is known at which line that is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The value to which a JSON pointer leads.
    Value(String),
    /// The key of the value to which a JSON pointer leads.
    Key(String),
    /// A stretch of bytes, for faults that lie in the text and not in a value.
    Bytes(Range<usize>),
}

/// A second place that a finding shows, often in another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The document in which the place lies.
    pub document: DocumentId,
    /// Where in it.
    pub place: Place,
    /// What stands there, in a few words: `starts here`.
    pub label: String,
}

/// The record that a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RecordName {
    /// Its kind.
    pub kind: Kind,
    /// Its identifier; for a country, its code.
    pub id: String,
}

/// Whether a repair may be made unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Safety {
    /// The meaning stays: `--fix` applies it.
    Safe,
    /// A suggestion that a person has to look at: `--unsafe-fixes` applies it.
    Ask,
}

impl Safety {
    /// The word in reports: `safe` or `unsafe`, as the command line has it.
    pub fn name(self) -> &'static str {
        match self {
            Safety::Safe => "safe",
            Safety::Ask => "unsafe",
        }
    }
}

/// A repair that a program can make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be made unasked.
    pub safety: Safety,
    /// The document that it changes.
    pub document: DocumentId,
    /// Its changes, made together or not at all; pointers are from the document's root.
    pub changes: Vec<Change>,
}

/// Something wrong, by pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it, such as `stop-outside-visit`.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in one sentence with the values in it, without a full stop.
    pub message: String,
    /// The document in which it is wrong.
    pub document: DocumentId,
    /// Where in that document.
    pub place: Place,
    /// What stands under the mark, where the message alone does not say it.
    pub label: Option<String>,
    /// The facts that it conflicts with.
    pub related: Vec<Related>,
    /// What to do, one sentence each.
    pub help: Vec<String>,
    /// The record that it is about, where one is known.
    pub record: Option<RecordName>,
    /// How a program can mend it, where one can.
    pub fix: Option<Fix>,
}

/// A place with its line and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The document in which it lies.
    pub document: DocumentId,
    /// The JSON pointer of the value, where the place is one.
    pub pointer: Option<String>,
    /// The bytes that it covers.
    pub bytes: Range<usize>,
    /// The lines and columns that it covers, in characters from 1.
    pub span: Span,
    /// What stands there, in a few words.
    pub label: Option<String>,
}

/// A finding that knows its lines and columns: what reports print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedFinding {
    /// The rule that found it.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where it is wrong.
    pub location: Location,
    /// The facts that it conflicts with, and where they stand.
    pub related: Vec<Location>,
    /// What to do, one sentence each.
    pub help: Vec<String>,
    /// The record that it is about, where one is known.
    pub record: Option<RecordName>,
    /// How a program can mend it, where one can.
    pub fix: Option<Fix>,
}

impl LocatedFinding {
    /// The JSON pointer of its value within its record, where both are known: without the way
    /// down to the record in a dossier (`/visits/3`) or to its line in NDJSON (`/17`).
    pub fn pointer_in_record(&self) -> Option<&str> {
        let pointer = self.location.pointer.as_deref()?;
        let Some(record) = &self.record else {
            return Some(pointer);
        };
        let after = |start: &str| {
            let rest = pointer.strip_prefix(start)?;
            let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            let is_item =
                digits.len() < rest.len() && (digits.is_empty() || digits.starts_with('/'));
            is_item.then_some(digits)
        };
        let in_dossier = after(&format!("/{}/", record.kind.plural()));
        Some(in_dossier.or_else(|| after("/")).unwrap_or(pointer))
    }
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every input was read and looked at, and nothing was found.
    Clean,
    /// Every input was read, and there are findings.
    Findings,
    /// Some input was not looked at, and no finding says so: it could not be read, or it is
    /// refused and the findings that say why are left out.
    Incomplete,
}

impl Outcome {
    /// The word in the JSON report: `clean`, `findings` or `incomplete`.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Clean => "clean",
            Outcome::Findings => "findings",
            Outcome::Incomplete => "incomplete",
        }
    }
}

impl Report {
    /// Takes out of each document's findings all but the gravest `most`, and says how many
    /// those were that went, by document. The order stays, and the counts count them all.
    pub fn keep_gravest(&mut self, most: usize) -> BTreeMap<DocumentId, usize> {
        let mut by_document: BTreeMap<DocumentId, Vec<(Severity, usize)>> = BTreeMap::new();
        for (at, finding) in self.findings.iter().enumerate() {
            let of_document = by_document.entry(finding.location.document).or_default();
            of_document.push((finding.severity, at));
        }
        by_document.retain(|_, findings| findings.len() > most);
        let mut goes = BTreeSet::new();
        for findings in by_document.values_mut() {
            findings.sort_by_key(|(severity, at)| (std::cmp::Reverse(*severity), *at));
            goes.extend(findings[most..].iter().map(|(_, at)| *at));
        }
        let mut at = 0..;
        self.findings
            .retain(|_| !goes.contains(&at.next().expect("it has no end")));
        let hidden = by_document.into_iter();
        hidden
            .map(|(document, findings)| (document, findings.len() - most))
            .collect()
    }
}

/// What was seen, read and checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files found in the data set and under the paths given.
    pub files: usize,
    /// Files among them that are reported on.
    pub files_reported: usize,
    /// Records in the files that are reported on, those among them that the schema refuses
    /// too; without those that a fault of syntax cuts off.
    pub records: usize,
    /// Records among them that the schema refuses, so that no rule looked at them.
    pub records_refused: usize,
    /// Kinds that occur among those records.
    pub kinds: usize,
    /// Findings of severity error.
    pub errors: usize,
    /// Findings of severity warning.
    pub warnings: usize,
    /// Findings of severity info.
    pub infos: usize,
    /// Findings that a baseline knows of, which are not shown.
    pub known: usize,
    /// Findings with a repair that keeps the meaning.
    pub repairs_safe: usize,
    /// Findings with a repair that a person has to look at.
    pub repairs_unsafe: usize,
}

/// A file that could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its path, as given or found.
    pub path: String,
    /// Why, in one sentence without a full stop.
    pub reason: String,
}

/// What was not looked at, and why is left out of the report: by the choice of rules, by a
/// severity `off`, or by a comment that answers the finding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Records that the schema refuses.
    pub records: usize,
    /// Files with a fault of syntax, or with something that is no record.
    pub files: usize,
    /// The rules whose findings say why, by name.
    pub rules: Vec<&'static str>,
}

impl Withheld {
    /// Whether the report says of everything why it was not looked at.
    pub fn is_nothing(&self) -> bool {
        self.records == 0 && self.files == 0
    }
}

/// All that a check has to say; reports print it.
#[derive(Clone, Debug)]
pub struct Report {
    /// How it ended.
    pub outcome: Outcome,
    /// The findings, sorted by path, line, column and rule.
    pub findings: Vec<LocatedFinding>,
    /// What was seen and read.
    pub counts: Counts,
    /// Files that could not be read.
    pub unreadable: Vec<Unreadable>,
    /// What was not looked at, and the findings do not say why.
    pub withheld: Withheld,
    /// The day that counted as today, where a rule asked for one (`2021-11-28`).
    pub as_of: Option<String>,
}

#[cfg(test)]
mod tests {
    use chancery_model::Kind;
    use chancery_source::{DocumentId, Position, Span};

    use super::*;

    #[test]
    fn the_pointer_in_a_record_does_not_tell_where_the_record_stands() {
        let within = |kind: Option<Kind>, pointer: Option<&str>| {
            let start = Position { line: 1, column: 1 };
            let finding = LocatedFinding {
                rule: "invalid-date",
                severity: Severity::Error,
                message: String::new(),
                location: Location {
                    document: DocumentId(0),
                    pointer: pointer.map(str::to_owned),
                    bytes: 0..0,
                    span: Span { start, end: start },
                    label: None,
                },
                related: Vec::new(),
                help: Vec::new(),
                record: kind.map(|kind| RecordName {
                    kind,
                    id: "x".to_owned(),
                }),
                fix: None,
            };
            finding.pointer_in_record().map(str::to_owned)
        };
        for (kind, pointer, told) in [
            (Kind::Visit, "/stops/0/date", "/stops/0/date"),
            (Kind::Visit, "/visits/12/stops/0/date", "/stops/0/date"),
            (Kind::Visit, "/visits/12", ""),
            (Kind::Visit, "/7/date", "/date"),
            (Kind::Visit, "/7", ""),
            (Kind::Visit, "/meetings/0/date", "/meetings/0/date"),
            (Kind::Meeting, "/meetings/0/date", "/date"),
            (
                Kind::MinisterialMeeting,
                "/ministerial_meetings/3/date",
                "/date",
            ),
            (Kind::Visit, "", ""),
        ] {
            let given = within(Some(kind), Some(pointer));
            assert_eq!(given.as_deref(), Some(told), "{kind:?} {pointer}");
        }
        assert_eq!(
            within(None, Some("/visits/0")).as_deref(),
            Some("/visits/0")
        );
        assert_eq!(within(Some(Kind::Visit), None), None);
    }
}
