//! The whole line in one screen: paths to files, files to trees, trees to records, records
//! to findings.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{
    Counts, DataSet, Entry, Finding, IdlePattern, LocatedFinding, Outcome, Refusal, Report, Safety,
    Severity, Unread, Unreadable, Withheld, extensions, identify, locate_all, read_document, run,
    sort,
};
use chancery_model::{Kind, Record};
use chancery_source::{Document, DocumentId, Documents, Limits, is_editable};

use crate::options::Buffer;
use crate::reasons::Reasons;
use crate::settle::Judged;
use crate::{Configuration, Failure, Options, inputs, threads};

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

/// Texts that stand in place of what the disk holds.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    /// By absolute path.
    pub texts: BTreeMap<PathBuf, Vec<u8>>,
    /// The new names of files that a repair renames. On the disk they bear the old ones still.
    pub renamed: BTreeMap<PathBuf, String>,
}

/// Where the texts of files come from.
struct Texts<'t> {
    overlay: &'t Overlay,
    /// The file for which a buffer stands, and the buffer.
    buffer: Option<(&'t Path, &'t Buffer)>,
    limits: &'t Limits,
}

impl Texts<'_> {
    /// Reads and parses one file.
    fn parse(&self, path: &Path) -> Result<Document, Unreadable> {
        let shown = match self.overlay.renamed.get(path) {
            Some(name) => inputs::shown(&path.with_file_name(name)),
            None => inputs::shown(path),
        };
        let buffered = self.buffer.filter(|(of, _)| *of == path);
        let bytes = match (self.overlay.texts.get(path), buffered) {
            (Some(bytes), _) => bytes.clone(),
            (None, Some((_, buffer))) if buffer.bytes.len() as u64 > self.limits.file_bytes => {
                return Err(Unreadable {
                    path: shown,
                    reason: "it is larger than `--max-file-size` lets it be".to_owned(),
                });
            }
            (None, Some((_, buffer))) => buffer.bytes.clone(),
            (None, None) => {
                chancery_source::read_within(path, self.limits).map_err(|fault| Unreadable {
                    path: shown.clone(),
                    reason: fault.reason,
                })?
            }
        };
        let mut document = Document::parse_within(shown, bytes, self.limits);
        // What lies in the current folder is shown without it.
        let folder = path.parent().and_then(Path::file_name);
        document.folder = folder.map(|name| name.to_string_lossy().into_owned());
        Ok(document)
    }
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
    let mut collected = Collected {
        unreadable: inputs.unreadable,
        ..Collected::default()
    };
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
    fn read_group(
        &mut self,
        group: inputs::Group,
        texts: &Texts<'_>,
        options: &Options,
    ) -> Result<Set, Failure> {
        let first = self.documents.len();
        let unreadable = self.unreadable.len();
        let mut entries = Vec::new();
        let mut below_roots = HashMap::new();
        let mut unread = Unread::default();
        group.unread.iter().for_each(|path| unread.add(path));
        let mut files: Vec<(&PathBuf, bool)> = Vec::with_capacity(group.files.len());
        files.extend(group.files.iter().map(|(path, reported)| (path, *reported)));
        let parsed = threads::each(options, &mut files, |(path, _)| texts.parse(path))?;
        let mut documents: Vec<(DocumentId, Document)> = Vec::with_capacity(parsed.len());
        for ((path, reported), parsed) in files.into_iter().zip(parsed) {
            let document = match parsed {
                Ok(document) => document,
                Err(fault) => {
                    unread.add(path);
                    self.unreadable.push(fault);
                    continue;
                }
            };
            if !document.faults.is_empty() {
                unread.add(path);
            }
            let id = DocumentId((first + documents.len()) as u32);
            documents.push((id, document));
            below_roots.extend(group.below_root(path).map(|below| (id, below)));
            self.reported.push(reported);
            self.paths.push(path.clone());
        }
        let read = threads::each(options, &mut documents, |(id, document)| {
            read_document(document, *id)
        })?;
        for ((_, document), read) in documents.into_iter().zip(read) {
            self.documents.push(document);
            self.findings.extend(read.findings);
            self.refusals.extend(read.refusals);
            entries.extend(read.entries);
        }
        Ok(Set {
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
        })
    }

    /// Lets the rules look and makes the report.
    fn judge(mut self, sets: Vec<Set>, options: &Options) -> Loaded {
        let mut entries_of_sets = Vec::with_capacity(sets.len());
        let mut used_today = false;
        let mut kinds = BTreeSet::new();
        let mut located = Vec::new();
        let mut seen = HashSet::new();
        let is_whole = sets
            .iter()
            .all(|set| set.is_whole && set.configuration.is_some())
            && self.unreadable.is_empty()
            && self.refusals.is_empty();
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
            // How the data are spelt holds for each record, whatever of the set is reported.
            if let Some((configuration, document)) = set.configuration.as_ref().zip(set.document) {
                data = data.spelt(configuration.spelling(document));
            }
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
                    let id = entry.record.as_ref().and(entry.id.clone());
                    seen.extend(id.map(|id| (entry.kind, id)));
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
        let mut checked = Checked {
            report: Report {
                outcome: Outcome::Clean,
                findings: located,
                counts: self.counts,
                unreadable: self.unreadable,
                withheld: self.withheld,
                as_of,
            },
            documents: self.documents,
            paths: self.paths,
            reported: self.reported,
            is_whole,
            seen,
        };
        checked.recount();
        let mut refusals = self.refusals;
        refusals.retain(|refusal| checked.reported[refusal.document.0 as usize]);
        Loaded {
            sets: entries_of_sets,
            refusals,
            checked,
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
}
