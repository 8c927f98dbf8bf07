//! The whole line in one screen: paths to files, files to trees, trees to records, records
//! to findings.

use std::path::PathBuf;

use chancery_check::{
    Counts, DataSet, Entry, Finding, Outcome, Report, Severity, Unreadable, locate_all, read, run,
};
use chancery_model::{Day, Record};
use chancery_source::{Document, Documents};

use crate::{Failure, inputs};

/// How to check.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The day that counts as today. Without it, rules that ask for today are silent.
    pub today: Option<Day>,
}

/// A check's report, with the documents that it speaks of.
#[derive(Debug)]
pub struct Checked {
    /// What was found.
    pub report: Report,
    /// The documents, which reports quote.
    pub documents: Documents,
}

/// Typed records.
#[derive(Debug)]
pub struct Loaded {
    records: Vec<Record>,
    report: Report,
}

impl Loaded {
    /// The records that the schema accepts, in the order of their files' paths.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The records themselves.
    pub fn into_records(self) -> Vec<Record> {
        self.records
    }

    /// What was found on the way: faults of syntax and schema, and what the rules say.
    pub fn report(&self) -> &Report {
        &self.report
    }
}

/// Checks what the paths select; without paths, the data roots of the configuration that
/// governs the current folder, else that folder.
///
/// # Errors
/// If a configuration is faulty, or there is nothing to check. A path that does not exist
/// or cannot be read is no such error: it stands in the report, whose outcome is then
/// [`Outcome::Incomplete`].
pub fn check(paths: &[PathBuf], options: &Options) -> Result<Checked, Failure> {
    examine(paths, options).map(|(checked, _)| checked)
}

/// Reads the typed records of what the paths select, as [`check`] does.
///
/// # Errors
/// As [`check`].
pub fn load(paths: &[PathBuf], options: &Options) -> Result<Loaded, Failure> {
    let (checked, records) = examine(paths, options)?;
    Ok(Loaded {
        records,
        report: checked.report,
    })
}

fn examine(paths: &[PathBuf], options: &Options) -> Result<(Checked, Vec<Record>), Failure> {
    let inputs = inputs::find(paths)?;
    if inputs.groups.is_empty() && inputs.unreadable.is_empty() {
        let searched = if paths.is_empty() {
            &[PathBuf::from(".")][..]
        } else {
            paths
        };
        return Err(Failure::NoData {
            searched: searched
                .iter()
                .map(|path| format!("`{}`", path.display()))
                .collect(),
        });
    }
    let mut collected = Collected {
        unreadable: inputs.unreadable,
        ..Collected::default()
    };
    let groups: Vec<Vec<Entry>> = inputs
        .groups
        .iter()
        .map(|group| collected.read_group(group))
        .collect();
    Ok(collected.judge(groups, options))
}

/// What has been read so far, over all groups.
#[derive(Default)]
struct Collected {
    documents: Documents,
    /// By document: whether it is reported on.
    reported: Vec<bool>,
    findings: Vec<Finding>,
    unreadable: Vec<Unreadable>,
    counts: Counts,
}

impl Collected {
    fn read_group(&mut self, group: &inputs::Group) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (path, &reported) in &group.files {
            let shown = inputs::shown(path);
            let bytes = match chancery_source::read(path) {
                Ok(bytes) => bytes,
                Err(fault) => {
                    self.unreadable.push(Unreadable {
                        path: shown,
                        reason: fault.reason,
                    });
                    continue;
                }
            };
            let id = self.documents.push(Document::parse(shown, bytes));
            let read = read(&mut self.documents, id);
            self.reported.push(reported);
            self.findings.extend(read.findings);
            entries.extend(read.entries);
        }
        entries
    }

    /// Lets the rules look and makes the report.
    fn judge(mut self, groups: Vec<Vec<Entry>>, options: &Options) -> (Checked, Vec<Record>) {
        let mut records = Vec::new();
        let mut used_today = false;
        let mut kinds = std::collections::BTreeSet::new();
        for entries in groups {
            let data = DataSet::new(&self.documents, entries, options.today);
            self.findings.extend(run(&data));
            used_today |= data.used_today();
            for entry in data.into_entries() {
                if self.reported[entry.document.0 as usize] {
                    self.counts.records += 1;
                    kinds.insert(entry.kind);
                    records.extend(entry.record);
                }
            }
        }
        self.findings
            .retain(|finding| self.reported[finding.document.0 as usize]);
        self.counts.kinds = kinds.len();
        self.counts.files = self.reported.len();
        self.counts.files_reported = self.reported.iter().filter(|reported| **reported).count();
        let as_of = options
            .today
            .filter(|_| used_today)
            .map(|day| day.to_string());
        let report = self.report(as_of);
        let checked = Checked {
            report,
            documents: self.documents,
        };
        (checked, records)
    }

    fn report(&mut self, as_of: Option<String>) -> Report {
        let findings = locate_all(std::mem::take(&mut self.findings), &self.documents);
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        self.counts.errors = count(Severity::Error);
        self.counts.warnings = count(Severity::Warning);
        self.counts.infos = count(Severity::Info);
        let outcome = if !self.unreadable.is_empty() {
            Outcome::Incomplete
        } else if findings.is_empty() {
            Outcome::Clean
        } else {
            Outcome::Findings
        };
        Report {
            outcome,
            findings,
            counts: self.counts.clone(),
            unreadable: std::mem::take(&mut self.unreadable),
            as_of,
        }
    }
}
