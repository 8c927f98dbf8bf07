//! From files to findings: what was read, file by file, and what the rules say of it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{
    Counts, DataSet, Entry, Finding, IdlePattern, LocatedFinding, Outcome, Refusal, Report, Unread,
    Unreadable, Withheld, extensions, identify, locate_all, read_document, run, sort,
};
use chancery_source::{Document, DocumentId, Documents, Limits};

use super::load::{Checked, Loaded, is_selected};
use super::options::Buffer;
use super::reasons::Reasons;
use super::settle::Judged;
use super::{inputs, threads};
use crate::{Configuration, Failure, Options};

/// Texts that stand in place of what the disk holds.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    /// By absolute path.
    pub texts: BTreeMap<PathBuf, Vec<u8>>,
    /// The new names of files that a repair renames. On the disk they bear the old ones still.
    pub renamed: BTreeMap<PathBuf, String>,
}

/// Where the texts of files come from.
pub(crate) struct Texts<'t> {
    pub overlay: &'t Overlay,
    /// The file for which a buffer stands, and the buffer.
    pub buffer: Option<(&'t Path, &'t Buffer)>,
    pub limits: &'t Limits,
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
            (None, Some((_, buffer))) => buffer.bytes.clone(),
            (None, None) => {
                chancery_source::read_within(path, self.limits).map_err(|fault| Unreadable {
                    path: shown.clone(),
                    reason: fault.reason,
                })?
            }
        };
        parse(path, shown, bytes, self.limits)
    }
}

/// Parses the bytes of a file, or of what stands for one.
fn parse(
    path: &Path,
    shown: String,
    bytes: Vec<u8>,
    limits: &Limits,
) -> Result<Document, Unreadable> {
    if bytes.len() as u64 > limits.file_bytes {
        return Err(Unreadable {
            path: shown,
            reason: "it is larger than `--max-file-size` lets it be".to_owned(),
        });
    }
    let mut document = Document::parse_within(shown, bytes, limits);
    // What lies in the current folder is shown without it.
    let folder = path.parent().and_then(Path::file_name);
    document.folder = folder.map(|name| name.to_string_lossy().into_owned());
    Ok(document)
}

/// The data set of a configuration, or of the paths given.
pub(crate) struct Set {
    entries: Vec<Entry>,
    /// By document: its path below its data root.
    below_roots: HashMap<DocumentId, String>,
    unread: Unread,
    pub configuration: Option<Configuration>,
    /// The patterns of the configuration that fit no file.
    idle_patterns: Vec<IdlePattern>,
    /// The configuration as a document, to show places in it.
    pub document: Option<DocumentId>,
    /// Whether all its files were read and are reported on.
    is_whole: bool,
    /// The first document of the set and the one behind its last.
    documents: Range<usize>,
}

/// What has been read so far, over all groups.
#[derive(Default)]
pub(crate) struct Collected {
    pub documents: Documents,
    /// By document: whether it is reported on.
    reported: Vec<bool>,
    /// By document: its absolute path.
    paths: Vec<PathBuf>,
    findings: Vec<Finding>,
    refusals: Vec<Refusal>,
    pub unreadable: Vec<Unreadable>,
    withheld: Withheld,
    counts: Counts,
}

/// A file that was read, or why it could not be.
struct Taken {
    /// Its absolute path; for a text that lies in no folder, its name.
    path: PathBuf,
    is_reported: bool,
    /// Its path below its data root, where it has one.
    below_root: Option<String>,
    parsed: Result<Document, Unreadable>,
}

impl Collected {
    /// Reads the files of a data set.
    pub fn read_group(
        &mut self,
        group: inputs::Group,
        texts: &Texts<'_>,
        options: &Options,
    ) -> Result<Set, Failure> {
        let mut unread = Unread::default();
        group.unread.iter().for_each(|path| unread.add(path));
        let mut files: Vec<(&PathBuf, bool)> = Vec::with_capacity(group.files.len());
        files.extend(group.files.iter().map(|(path, reported)| (path, *reported)));
        let parsed = threads::each(options, &mut files, |(path, _)| texts.parse(path))?;
        let taken = files.into_iter().zip(parsed);
        let taken = taken.map(|((path, is_reported), parsed)| Taken {
            path: path.clone(),
            is_reported,
            below_root: group.below_root(path),
            parsed,
        });
        let set = self.take(taken.collect(), unread, options)?;
        Ok(Set {
            is_whole: set.is_whole
                && group.files.values().all(|reported| *reported)
                && !group.is_cut_short,
            configuration: group.configuration,
            idle_patterns: group.idle_patterns,
            ..set
        })
    }

    /// Reads texts that lie in no folder as one data set without a configuration.
    pub fn read_texts(
        &mut self,
        mut texts: Vec<(String, Vec<u8>)>,
        options: &Options,
    ) -> Result<Set, Failure> {
        let parsed = threads::each(options, &mut texts, |(name, bytes)| {
            let path = Path::new(name.as_str());
            parse(path, name.clone(), std::mem::take(bytes), &options.limits)
        })?;
        let taken = texts.into_iter().zip(parsed);
        let taken = taken.map(|((name, _), parsed)| Taken {
            path: PathBuf::from(&name),
            is_reported: true,
            below_root: Some(name),
            parsed,
        });
        self.take(taken.collect(), Unread::default(), options)
    }

    /// Makes a data set of files that were read.
    fn take(
        &mut self,
        files: Vec<Taken>,
        mut unread: Unread,
        options: &Options,
    ) -> Result<Set, Failure> {
        let first = self.documents.len();
        let mut is_whole = true;
        let mut entries = Vec::new();
        let mut below_roots = HashMap::new();
        let mut documents: Vec<(DocumentId, Document)> = Vec::with_capacity(files.len());
        for file in files {
            let document = match file.parsed {
                Ok(document) => document,
                Err(fault) => {
                    unread.add(&file.path);
                    self.unreadable.push(fault);
                    is_whole = false;
                    continue;
                }
            };
            if !document.faults.is_empty() {
                unread.add(&file.path);
            }
            let id = DocumentId((first + documents.len()) as u32);
            documents.push((id, document));
            below_roots.extend(file.below_root.map(|below| (id, below)));
            self.reported.push(file.is_reported);
            self.paths.push(file.path);
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
            configuration: None,
            idle_patterns: Vec::new(),
            document: None,
            is_whole,
            documents: first..self.documents.len(),
        })
    }

    /// Lets the rules look and makes the report.
    pub fn judge(mut self, sets: Vec<Set>, options: &Options) -> Loaded {
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
            if !options.schema_only {
                found.extend(run(&data));
            }
            // What a project says of its own fields is a part of the schema.
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
        let gone = Gone::of(options);
        located.retain(|finding: &LocatedFinding| {
            let mut related = finding.related.iter();
            is_reported(finding.location.document)
                || options.only.is_some()
                    && (related.any(|place| is_reported(place.document))
                        || gone.explains(finding, &self.documents))
        });
        sort(&mut located, &self.documents);
        self.counts.kinds = kinds.len();
        self.counts.files = self.reported.len();
        self.counts.files_reported = self.reported.iter().filter(|reported| **reported).count();
        let as_of = options
            .today
            .filter(|_| used_today)
            .map(|day| day.to_string());
        let report = Report {
            outcome: Outcome::Clean,
            findings: located,
            counts: self.counts,
            unreadable: self.unreadable,
            withheld: self.withheld,
            as_of,
        };
        let mut checked = Checked {
            report,
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

/// The records after which files were named that are there no more.
struct Gone<'o>(HashSet<&'o str>);

impl<'o> Gone<'o> {
    fn of(options: &'o Options) -> Gone<'o> {
        let stems = options.gone.iter().filter_map(|path| path.file_stem());
        Gone(stems.filter_map(|stem| stem.to_str()).collect())
    }

    /// Whether a finding says of a reference to one of them that it leads nowhere.
    fn explains(&self, finding: &LocatedFinding, documents: &Documents) -> bool {
        let at = &finding.location;
        let text = documents[at.document].tree.text();
        let written = text.get(at.bytes.clone()).unwrap_or_default();
        finding.rule == "unresolved-reference" && self.0.contains(written.trim_matches(['"', '\'']))
    }
}
