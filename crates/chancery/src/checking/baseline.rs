//! Findings that are known and let be for now, so that old data can be adopted and only new
//! faults fail.
//!
//! A finding is known by its record, its rule and its pointer within the record: lines may
//! come and go around it, and its file may move. One that is about no record is known by its
//! file, relative to the baseline.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use chancery_check::{Findings, LocatedFinding, locate, rules, sort};
use chancery_model::Kind;
use chancery_source::{Document, DocumentId, Position, Syntax};
use serde::{Deserialize, Serialize};

use super::inputs;
use crate::{Checked, Failure, Options};

/// The form of the file. It grows when an older version would misread it.
const VERSION: u32 = 1;

/// The findings that a project knows of.
#[derive(Debug)]
pub struct Baseline {
    document: Document,
    entries: Vec<Entry>,
    folder: PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    findings: Vec<Entry>,
}

/// What is known of, by its record or its file, and how often it was found.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    rule: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
    #[serde(default = "once", skip_serializing_if = "is_once")]
    count: usize,
}

impl Entry {
    /// The same, however often it was found.
    fn known(&self) -> Entry {
        Entry {
            count: 1,
            ..self.clone()
        }
    }

    /// What it is about, for people.
    fn about(&self) -> String {
        match (&self.kind, &self.id, &self.file) {
            (Some(kind), Some(id), _) => format!("{kind} `{id}`"),
            (_, _, Some(file)) => format!("`{file}`"),
            _ => "no record and no file".to_owned(),
        }
    }
}

fn once() -> usize {
    1
}

fn is_once(count: &usize) -> bool {
    *count == 1
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// If the file cannot be read or is no baseline.
    pub fn read(file: &Path) -> Result<Baseline, Failure> {
        let shown = match std::fs::canonicalize(file) {
            Ok(real) => inputs::shown(&real),
            Err(_) => file.to_string_lossy().into_owned(),
        };
        let fault = |position, message| Failure::Baseline {
            path: shown.clone(),
            position,
            message,
        };
        let bytes = chancery_source::read(file)
            .map_err(|error| fault(None, format!("cannot be read: {}", error.reason)))?;
        let document = Document::parse_as(shown.clone(), Syntax::Json, bytes);
        if let Some(first) = document.faults.first() {
            let at = document.tree.position(first.bytes.start);
            return Err(fault(Some(at), first.message.clone()));
        }
        let text = document.tree.text();
        let parsed: File = serde_json::from_str(text).map_err(|error| {
            let at = Position {
                line: u32::try_from(error.line()).unwrap_or(u32::MAX),
                column: u32::try_from(error.column()).unwrap_or(u32::MAX).max(1),
            };
            let words = error.to_string();
            let words = words.split(" at line ").next().unwrap_or_default();
            fault(Some(at), format!("this is no baseline: {words}"))
        })?;
        if parsed.version != VERSION {
            let message = format!(
                "its version is {}, and this program knows {VERSION}",
                parsed.version
            );
            return Err(fault(None, message));
        }
        Ok(Baseline {
            document,
            entries: parsed.findings,
            folder: folder(file),
        })
    }

    /// The text of a baseline that knows all that a check found: an entry a line, sorted, so
    /// that a difference shows what came and went. `file` is where it is to lie; of what
    /// `before` knows there, all is kept that the check did not look at. With `most`, nothing is
    /// known that it does not know: what is found no more goes, and nothing comes.
    pub fn renewed(
        checked: &Checked,
        file: &Path,
        before: Option<&Baseline>,
        most: Option<&Baseline>,
    ) -> Renewed {
        let folder = folder(file);
        let mut counts: BTreeMap<Entry, usize> = BTreeMap::new();
        if let Some(before) = before {
            let looked_at = before.looked_at(checked);
            let unseen = before.entries.iter().filter(|entry| !looked_at(entry));
            counts.extend(unseen.map(|entry| (entry.known(), entry.count)));
        }
        for finding in &checked.report.findings {
            *counts.entry(known(finding, checked, &folder)).or_default() += 1;
        }
        if let Some(most) = most {
            let most = most.counts();
            counts.retain(|known, count| {
                *count = (*count).min(most.get(known).copied().unwrap_or(0));
                *count > 0
            });
        }
        let old = before.map(Baseline::counts).unwrap_or_default();
        let beyond = |these: &BTreeMap<Entry, usize>, those: &BTreeMap<Entry, usize>| {
            let spare = |(known, count): (&Entry, &usize)| {
                count.saturating_sub(those.get(known).copied().unwrap_or(0))
            };
            these.iter().map(spare).sum()
        };
        Renewed {
            added: beyond(&counts, &old),
            removed: beyond(&old, &counts),
            findings: counts.values().sum(),
            text: text(counts),
        }
    }

    /// How often it knows of each finding.
    fn counts(&self) -> BTreeMap<Entry, usize> {
        let mut counts: BTreeMap<Entry, usize> = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry(entry.known()).or_default() += entry.count;
        }
        counts
    }

    /// Takes what is known out of a report, and counts it there. It tells of entries that know
    /// more than was found, where their records or files were looked at: a baseline only
    /// shrinks.
    pub fn apply(self, checked: &mut Checked, options: &Options) {
        let mut left = self.counts();
        let findings = std::mem::take(&mut checked.report.findings);
        let mut kept = Vec::new();
        let mut known_of = 0;
        for finding in findings {
            match left.get_mut(&known(&finding, checked, &self.folder)) {
                Some(count @ 1..) => {
                    *count -= 1;
                    known_of += 1;
                }
                _ => kept.push(finding),
            }
        }
        if options.is_chosen(UNUSED) {
            kept.extend(self.stale(left, checked, options));
            sort(&mut kept, &checked.documents);
        }
        checked.report.findings = kept;
        checked.report.counts.known += known_of;
        checked.recount();
    }

    /// Whether what an entry is about was looked at: all of configured data, or the very record
    /// or file. A record that the schema refuses is seen by no rule.
    fn looked_at<'c>(&self, checked: &'c Checked) -> impl Fn(&Entry) -> bool + use<'c> {
        let ids = (0..checked.reported.len()).filter(|index| checked.reported[*index]);
        let files: HashSet<String> = ids
            .map(|index| file_of(DocumentId(index as u32), checked, &self.folder))
            .collect();
        let kind = |name: &str| Kind::ALL.iter().find(|kind| kind.name() == name).copied();
        move |entry| {
            let record = entry.kind.as_deref().and_then(kind).zip(entry.id.clone());
            checked.is_whole
                || record.is_some_and(|record| checked.seen.contains(&record))
                || entry.file.as_ref().is_some_and(|file| files.contains(file))
        }
    }

    /// A finding for each entry that knows more than was found.
    fn stale(
        self,
        mut left: BTreeMap<Entry, usize>,
        checked: &mut Checked,
        options: &Options,
    ) -> Vec<LocatedFinding> {
        let Some(rule) = rules::by_name(UNUSED) else {
            return Vec::new();
        };
        let looked_at = self.looked_at(checked);
        left.retain(|entry, _| looked_at(entry));
        drop(looked_at);
        let id = checked.documents.push(self.document);
        let tree = &checked.documents[id].tree;
        let mut found = Findings::new(rule);
        for (index, entry) in self.entries.iter().enumerate() {
            let spare = left.remove(&entry.known()).unwrap_or_default();
            let place = tree.find(&format!("/findings/{index}"));
            let (1.., Some(place)) = (spare, place.map(|found| found.value.range())) else {
                continue;
            };
            if !options.is_chosen(&entry.rule) {
                continue;
            }
            let (rule, about) = (&entry.rule, entry.about());
            let message = match entry.count.saturating_sub(spare) {
                0 => {
                    format!("the baseline knows of `{rule}` at {about}, where it is found no more")
                }
                still => format!(
                    "the baseline knows of {} findings of `{rule}` at {about}, and today there are {still}",
                    entry.count
                ),
            };
            found.about_document(id).at_bytes(place, message).help(
                "give the baseline to `--write-baseline` too, which takes out what is found no \
                     more, so that it cannot return",
            );
        }
        let found = found.into_found().into_iter();
        found
            .map(|finding| locate(finding, &checked.documents))
            .collect()
    }
}

const UNUSED: &str = "unused-suppression";

/// A baseline to be written, and how it differs from the one that was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewed {
    /// The file.
    pub text: String,
    /// How many findings it knows of.
    pub findings: usize,
    /// How many of them the old one did not know of.
    pub added: usize,
    /// How many the old one knew of and it does not.
    pub removed: usize,
}

/// The file of a baseline: an entry a line.
fn text(counts: BTreeMap<Entry, usize>) -> String {
    let lines: Vec<String> = counts
        .into_iter()
        .map(|(known, count)| serde_json::json!(Entry { count, ..known }).to_string())
        .collect();
    let findings = match lines.is_empty() {
        true => String::new(),
        false => format!("\n{}\n", lines.join(",\n")),
    };
    format!("{{\"version\": {VERSION}, \"findings\": [{findings}]}}\n")
}

fn known(finding: &LocatedFinding, checked: &Checked, folder: &Path) -> Entry {
    let record = finding.record.as_ref();
    let file = record
        .is_none()
        .then(|| file_of(finding.location.document, checked, folder));
    Entry {
        kind: record.map(|record| record.kind.name().to_owned()),
        id: record.map(|record| record.id.clone()),
        file,
        rule: finding.rule.to_owned(),
        pointer: finding.pointer_in_record().map(str::to_owned),
        count: 1,
    }
}

/// The path of a document, relative to the folder of the baseline where it lies below.
fn file_of(id: DocumentId, checked: &Checked, folder: &Path) -> String {
    let shown = &checked.documents[id].path;
    // A configuration is a document without a path of its own.
    let absolute = match checked.paths.get(id.0 as usize) {
        Some(path) => Some(path.clone()),
        None => std::fs::canonicalize(shown).ok(),
    };
    let below = absolute
        .as_ref()
        .and_then(|path| path.strip_prefix(folder).ok());
    match below {
        Some(below) => inputs::slashed(below),
        None => shown.clone(),
    }
}

/// The folder in which a file lies or is to lie.
fn folder(file: &Path) -> PathBuf {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let folder = whole.parent().unwrap_or(Path::new("/"));
    std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned())
}
