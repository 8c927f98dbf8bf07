//! The whole line in one screen: paths to files, files to trees, trees to records, records
//! to findings.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use chancery_check::{DataSet, Entry, Outcome, Refusal, Report, Safety, Severity, Unreadable};
use chancery_model::{Kind, Record};
use chancery_source::{DocumentId, Documents, is_editable};

use super::collect::{Collected, Overlay, Texts};
use super::inputs;
use crate::{Configuration, Failure, Options};

/// A check's report, with the documents that it speaks of.
#[derive(Debug)]
pub struct Checked {
    /// What was found.
    pub report: Report,
    /// The documents, which reports quote.
    pub documents: Documents,
    /// By document: its absolute path.
    pub(crate) paths: Vec<PathBuf>,
    /// By document: whether it is reported on.
    pub(crate) reported: Vec<bool>,
    /// Whether all files of configured data are reported on, and rules saw all of them.
    pub(crate) is_whole: bool,
    /// The records that are reported on and that rules saw.
    pub(crate) seen: HashSet<(Kind, String)>,
}

impl Checked {
    /// The absolute path of a document.
    pub(crate) fn path(&self, id: DocumentId) -> &Path {
        &self.paths[id.0 as usize]
    }

    /// Counts the findings and says how the check ended.
    pub(crate) fn recount(&mut self) {
        let report = &mut self.report;
        let findings = &report.findings;
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        report.counts.errors = count(Severity::Error);
        report.counts.warnings = count(Severity::Warning);
        report.counts.infos = count(Severity::Info);
        let repairs = |safety| {
            let fixes = findings.iter().filter_map(|finding| finding.fix.as_ref());
            fixes
                .filter(|fix| fix.safety == safety)
                .filter(|fix| is_editable(&self.documents[fix.document], &fix.changes))
                .count()
        };
        report.counts.repairs_safe = repairs(Safety::Safe);
        report.counts.repairs_unsafe = repairs(Safety::Ask);
        report.outcome = if !report.unreadable.is_empty() || !report.withheld.is_nothing() {
            Outcome::Incomplete
        } else if findings.is_empty() {
            Outcome::Clean
        } else {
            Outcome::Findings
        };
    }
}

/// Typed records.
#[derive(Debug)]
pub struct Loaded {
    /// The records of each data set, whether they are reported on or not.
    pub(crate) sets: Vec<Vec<Entry>>,
    /// What of the selected documents goes to no rule.
    pub(crate) refusals: Vec<Refusal>,
    pub(crate) checked: Checked,
}

impl Loaded {
    /// The records that the paths select and the schema accepts, in the order of their files'
    /// paths.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let entries = self.sets.iter().flatten();
        let selected = entries.filter(|entry| is_selected(entry, &self.checked.reported));
        selected.filter_map(|entry| entry.record.as_ref())
    }

    /// The records themselves.
    pub fn into_records(self) -> Vec<Record> {
        let reported = self.checked.reported;
        let entries = self.sets.into_iter().flatten();
        let selected = entries.filter(|entry| is_selected(entry, &reported));
        selected.filter_map(|entry| entry.record).collect()
    }

    /// The data sets to which the records belong, to ask them questions: one for each
    /// configuration, else one for the paths. Such a set is whole, whatever of it the paths
    /// select.
    pub fn data_sets(&self) -> impl Iterator<Item = DataSet<'_>> {
        let documents = &self.checked.documents;
        self.sets
            .iter()
            .map(|entries| DataSet::new(documents, entries.clone(), None))
    }

    pub(crate) fn into_checked(self) -> Checked {
        self.checked
    }

    /// What was found on the way: faults of syntax and schema, and what the rules say.
    pub fn report(&self) -> &Report {
        &self.checked.report
    }
}

pub(crate) fn is_selected(entry: &Entry, reported: &[bool]) -> bool {
    reported[entry.document.0 as usize] && !entry.is_torn
}

/// Checks what the paths select; without paths, the data roots of the configuration that
/// governs the current folder, else that folder.
///
/// # Errors
/// If a configuration is faulty, or there is nothing to check. A path that does not exist
/// or cannot be read is no such error: it stands in the report, whose outcome is then
/// [`Outcome::Incomplete`].
pub fn check(paths: &[PathBuf], options: &Options) -> Result<Checked, Failure> {
    examine(paths, options, &Overlay::default()).map(Loaded::into_checked)
}

/// Reads the typed records of what the paths select, as [`check`] does.
///
/// # Errors
/// As [`check`].
pub fn load(paths: &[PathBuf], options: &Options) -> Result<Loaded, Failure> {
    examine(paths, options, &Overlay::default())
}

/// The files that the paths select, as [`check`] would report on them: their paths as shown,
/// sorted, and what could not be found or entered.
///
/// # Errors
/// As [`check`].
pub fn files(
    paths: &[PathBuf],
    options: &Options,
) -> Result<(Vec<String>, Vec<Unreadable>), Failure> {
    let inputs = inputs::find(paths, options)?;
    let files = inputs.groups.iter().flat_map(|group| &group.files);
    let reported = files.filter(|(_, reported)| **reported);
    let mut shown: Vec<String> = reported.map(|(path, _)| inputs::shown(path)).collect();
    shown.sort();
    shown.dedup();
    Ok((shown, inputs.unreadable))
}

/// Reads and checks texts that lie in no folder, such as what a service is sent, as one data
/// set without a configuration. Each has a name, which says by its ending whether it is YAML,
/// JSON or JSON lines (YAML where it has none), and by which reports call it.
///
/// # Errors
/// If so many threads as [`Options::threads`] asks for cannot be had. What is wrong with a text
/// stands in the report.
pub fn load_texts(
    texts: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<u8>>)>,
    options: &Options,
) -> Result<Loaded, Failure> {
    let texts = texts.into_iter();
    let texts = texts.map(|(name, bytes)| (name.into(), bytes.into()));
    let mut collected = Collected::default();
    let set = collected.read_texts(texts.collect(), options)?;
    Ok(collected.judge(vec![set], options))
}

pub(crate) fn examine(
    paths: &[PathBuf],
    options: &Options,
    overlay: &Overlay,
) -> Result<Loaded, Failure> {
    let inputs = inputs::find(paths, options)?;
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
    let mut collected = Collected::default();
    collected.unreadable = inputs.unreadable;
    let texts = Texts {
        overlay,
        buffer: inputs.buffered.as_deref().zip(options.buffer.as_ref()),
        limits: &options.limits,
    };
    let mut groups = Vec::with_capacity(inputs.groups.len());
    for group in inputs.groups {
        groups.push(collected.read_group(group, &texts, options)?);
    }
    // Configurations stand behind all data, so that the numbers of data count from 0.
    for set in &mut groups {
        let documents = &mut collected.documents;
        let document = set.configuration.as_ref().map(Configuration::document);
        set.document = document.map(|document| documents.push(document));
    }
    Ok(collected.judge(groups, options))
}
