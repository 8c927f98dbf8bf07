//! The whole line in one screen: paths to files, files to trees, trees to records, records
//! to findings.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{
    Counts, DataSet, Entry, Finding, IdlePattern, LocatedFinding, Outcome, Refusal, Report, Safety,
    Severity, Unread, Unreadable, Withheld, extensions, identify, locate_all, read, run, sort,
};
use chancery_model::{Day, Record};
use chancery_source::{Document, DocumentId, Documents, Limits, is_editable};

use crate::reasons::Reasons;
use crate::settle::Judged;
use crate::{Configuration, Failure, inputs};

/// How to check.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The day that counts as today. Without it, rules that ask for today are silent.
    pub today: Option<Day>,
    /// The rules to report, by name; empty for all.
    pub select: Vec<String>,
    /// The rules not to report, by name.
    pub ignore: Vec<String>,
    /// What bounds the reading of a file.
    pub limits: Limits,
}

impl Options {
    /// Whether a rule is to be reported.
    pub(crate) fn is_chosen(&self, rule: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == rule);
        (self.select.is_empty() || named(&self.select)) && !named(&self.ignore)
    }
}

/// A check's report, with the documents that it speaks of.
#[derive(Debug)]
pub struct Checked {
    /// What was found.
    pub report: Report,
    /// The documents, which reports quote.
    pub documents: Documents,
    /// By document: its absolute path.
    paths: Vec<PathBuf>,
}

/// Texts that stand in place of what the disk holds.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    /// By absolute path.
    pub texts: BTreeMap<PathBuf, Vec<u8>>,
    /// The new names of files that a repair renames. On the disk they bear the old ones still.
    pub renamed: BTreeMap<PathBuf, String>,
}

impl Checked {
    /// The absolute path of a document.
    pub(crate) fn path(&self, id: DocumentId) -> &Path {
        &self.paths[id.0 as usize]
    }
}

/// Typed records.
#[derive(Debug)]
pub struct Loaded {
    /// The records of each data set, whether they are reported on or not.
    sets: Vec<Vec<Entry>>,
    /// By document: whether it is reported on.
    reported: Vec<bool>,
    checked: Checked,
}

impl Loaded {
    /// The records that the paths select and the schema accepts, in the order of their files'
    /// paths.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let entries = self.sets.iter().flatten();
        let selected = entries.filter(|entry| is_selected(entry, &self.reported));
        selected.filter_map(|entry| entry.record.as_ref())
    }

    /// The records themselves.
    pub fn into_records(self) -> Vec<Record> {
        let reported = self.reported;
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

fn is_selected(entry: &Entry, reported: &[bool]) -> bool {
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

pub(crate) fn examine(
    paths: &[PathBuf],
    options: &Options,
    overlay: &Overlay,
) -> Result<Loaded, Failure> {
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
    let mut groups: Vec<Set> = inputs
        .groups
        .into_iter()
        .map(|group| collected.read_group(group, overlay, &options.limits))
        .collect();
    // Configurations stand behind all data, so that the numbers of data count from 0.
    for set in &mut groups {
        let documents = &mut collected.documents;
        let document = set.configuration.as_ref().map(Configuration::document);
        set.document = document.map(|document| documents.push(document));
    }
    Ok(collected.judge(groups, options))
}

/// The data set of a configuration, or of the paths given.
struct Set {
    entries: Vec<Entry>,
    /// By document: its path below its data root.
    below_roots: HashMap<DocumentId, String>,
    unread: Unread,
    configuration: Option<Configuration>,
    /// The patterns of the configuration that fit no file.
    idle_patterns: Vec<IdlePattern>,
    /// The configuration as a document, to show places in it.
    document: Option<DocumentId>,
    /// Whether all its files were read and are reported on.
    is_whole: bool,
    /// The first document of the set and the one behind its last.
    documents: Range<usize>,
}

/// What has been read so far, over all groups.
#[derive(Default)]
struct Collected {
    documents: Documents,
    /// By document: whether it is reported on.
    reported: Vec<bool>,
    /// By document: its absolute path.
    paths: Vec<PathBuf>,
    findings: Vec<Finding>,
    refusals: Vec<Refusal>,
    unreadable: Vec<Unreadable>,
    withheld: Withheld,
    counts: Counts,
}

impl Collected {
    fn read_group(&mut self, group: inputs::Group, overlay: &Overlay, limits: &Limits) -> Set {
        let first = self.documents.len();
        let unreadable = self.unreadable.len();
        let mut entries = Vec::new();
        let mut below_roots = HashMap::new();
        let mut unread = Unread::default();
        group.unread.iter().for_each(|path| unread.add(path));
        for (path, &reported) in &group.files {
            let shown = match overlay.renamed.get(path) {
                Some(name) => inputs::shown(&path.with_file_name(name)),
                None => inputs::shown(path),
            };
            let bytes = match overlay.texts.get(path) {
                Some(bytes) => Ok(bytes.clone()),
                None => chancery_source::read_within(path, limits),
            };
            let bytes = match bytes {
                Ok(bytes) => bytes,
                Err(fault) => {
                    unread.add(path);
                    self.unreadable.push(Unreadable {
                        path: shown,
                        reason: fault.reason,
                    });
                    continue;
                }
            };
            let mut document = Document::parse_within(shown, bytes, limits);
            // What lies in the current folder is shown without it.
            let folder = path.parent().and_then(Path::file_name);
            document.folder = folder.map(|name| name.to_string_lossy().into_owned());
            if !document.faults.is_empty() {
                unread.add(path);
            }
            let id = self.documents.push(document);
            let read = read(&mut self.documents, id);
            below_roots.extend(group.below_root(path).map(|below| (id, below)));
            self.reported.push(reported);
            self.paths.push(path.clone());
            self.findings.extend(read.findings);
            self.refusals.extend(read.refusals);
            entries.extend(read.entries);
        }
        Set {
            entries,
            below_roots,
            unread,
            configuration: group.configuration,
            idle_patterns: group.idle_patterns,
            document: None,
            is_whole: group.files.values().all(|reported| *reported)
                && self.unreadable.len() == unreadable
                && !group.is_cut_short,
            documents: first..self.documents.len(),
        }
    }

    /// Lets the rules look and makes the report.
    fn judge(mut self, sets: Vec<Set>, options: &Options) -> Loaded {
        let mut entries_of_sets = Vec::with_capacity(sets.len());
        let mut used_today = false;
        let mut kinds = BTreeSet::new();
        let mut located = Vec::new();
        for set in sets {
            let expectations =
                set.configuration
                    .as_ref()
                    .zip(set.document)
                    .map(|(configuration, document)| {
                        configuration.expectations(document, set.idle_patterns.clone())
                    });
            let mut data = DataSet::new(&self.documents, set.entries, options.today)
                .rooted(set.below_roots)
                .with_unread(set.unread);
            if let (true, Some(expectations)) = (set.is_whole, expectations) {
                data = data.expecting(expectations);
            }
            let of_set = |finding: &Finding| set.documents.contains(&(finding.document.0 as usize));
            let mut found: Vec<Finding> = self.findings.extract_if(.., |f| of_set(f)).collect();
            identify(&mut found, &data);
            found.extend(run(&data));
            if let Some(configuration) = &set.configuration {
                let schemas = &configuration.extensions;
                found.extend(extensions(&data, &self.documents, schemas));
            }
            used_today |= data.used_today();
            let entries = data.into_entries();
            for entry in &entries {
                if is_selected(entry, &self.reported) {
                    self.counts.records += 1;
                    kinds.insert(entry.kind);
                }
            }
            entries_of_sets.push(entries);
            let found = locate_all(found, &self.documents);
            let reasons = Reasons::of(&found);
            let judged = Judged {
                configuration: set.configuration.as_ref().zip(set.document),
                options,
                idle: &set.idle_patterns,
            };
            let paths = &self.paths;
            let path = |id: DocumentId| paths.get(id.0 as usize).map(PathBuf::as_path);
            let settled = judged.settle(found, &self.documents, &path, set.is_whole);
            self.count_refused(&set.documents, &reasons, &Reasons::of(&settled));
            located.extend(settled);
        }
        // A configuration is a document behind the data.
        let is_reported =
            |id: DocumentId| self.reported.get(id.0 as usize).copied().unwrap_or(true);
        located.retain(|finding: &LocatedFinding| is_reported(finding.location.document));
        sort(&mut located, &self.documents);
        self.counts.kinds = kinds.len();
        self.counts.files = self.reported.len();
        self.counts.files_reported = self.reported.iter().filter(|reported| **reported).count();
        let as_of = options
            .today
            .filter(|_| used_today)
            .map(|day| day.to_string());
        let report = self.report(located, as_of);
        Loaded {
            sets: entries_of_sets,
            reported: self.reported,
            checked: Checked {
                report,
                documents: self.documents,
                paths: self.paths,
            },
        }
    }

    /// Counts what of a data set went to no rule, and what of it is not explained by the
    /// reasons that are left.
    fn count_refused(&mut self, set: &Range<usize>, all: &Reasons, left: &Reasons) {
        let place = |refusal: &Refusal| refusal.document.0 as usize;
        let of_set = self.refusals.iter().filter(|one| set.contains(&place(one)));
        let refused: Vec<Refusal> = of_set
            .filter(|refusal| self.reported[place(refusal)])
            .cloned()
            .collect();
        self.counts.records_refused += refused.iter().filter(|one| one.is_record).count();
        all.withheld(&refused, left, &mut self.withheld);
    }

    fn report(&mut self, findings: Vec<LocatedFinding>, as_of: Option<String>) -> Report {
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        self.counts.errors = count(Severity::Error);
        self.counts.warnings = count(Severity::Warning);
        self.counts.infos = count(Severity::Info);
        let repairs = |safety| {
            let fixes = findings.iter().filter_map(|finding| finding.fix.as_ref());
            fixes
                .filter(|fix| fix.safety == safety)
                .filter(|fix| is_editable(&self.documents[fix.document], &fix.changes))
                .count()
        };
        self.counts.repairs_safe = repairs(Safety::Safe);
        self.counts.repairs_unsafe = repairs(Safety::Ask);
        let outcome = if !self.unreadable.is_empty() || !self.withheld.is_nothing() {
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
            withheld: std::mem::take(&mut self.withheld),
            as_of,
        }
    }
}
