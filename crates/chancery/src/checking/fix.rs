//! Repairs: applied in memory until nothing more applies, then written, each file at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chancery_check::{LocatedFinding, Safety};
use chancery_source::{Change, Document, DocumentId, Edit, apply, edits};

use super::collect::Overlay;
use super::load::examine;
use super::write;
use crate::{Checked, Failure, Options};

/// After so many passes something undoes what something else does: a fault of ours, and no
/// reason to run for ever.
const MOST_PASSES: usize = 50;

/// What repairs would make of the files, not yet written.
#[derive(Debug)]
pub struct Fixed {
    /// The files that change, by path.
    pub files: Vec<FixedFile>,
    /// What is found when all is repaired.
    pub checked: Checked,
}

/// A file before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its path as shown.
    pub shown: String,
    /// Its new name, if a repair renames it.
    pub renamed: Option<String>,
    /// Its bytes as they were read.
    pub before: Vec<u8>,
    /// Its bytes as repaired.
    pub after: Vec<u8>,
    /// How many repairs were made in it.
    pub repairs: usize,
}

/// What became of repaired files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many files were written.
    pub files: usize,
    /// How many repairs stand in them.
    pub repairs: usize,
    /// The files that could not be written, by their paths as shown, and why.
    pub failed: Vec<(String, String)>,
}

/// Repairs what the paths select, in memory. With [`Safety::Safe`] only repairs that keep the
/// meaning are made, with [`Safety::Ask`] suggestions too.
///
/// Where two repairs touch the same bytes, the first in the order of the report is made, and
/// the other has its turn in the next pass.
///
/// # Errors
/// As [`crate::check`].
pub fn fix(paths: &[PathBuf], options: &Options, most: Safety) -> Result<Fixed, Failure> {
    let mut overlay = Overlay::default();
    let mut before: BTreeMap<PathBuf, FixedFile> = BTreeMap::new();
    for _ in 0..MOST_PASSES {
        let checked = examine(paths, options, &overlay)?.into_checked();
        let round = one_pass(&checked, most);
        if round.is_empty() {
            return Ok(done(before, overlay, checked));
        }
        for repaired in round {
            let path = checked.path(repaired.document).to_owned();
            let document = &checked.documents[repaired.document];
            let file = before.entry(path.clone()).or_insert_with(|| FixedFile {
                path: path.clone(),
                shown: document.path.clone(),
                renamed: None,
                before: document.tree.text().as_bytes().to_vec(),
                after: Vec::new(),
                repairs: 0,
            });
            file.repairs += repaired.repairs;
            if let Some(name) = repaired.name {
                overlay.renamed.insert(path.clone(), name.clone());
                file.renamed = Some(name);
            }
            overlay.texts.insert(path, repaired.text.into_bytes());
        }
    }
    let checked = examine(paths, options, &overlay)?.into_checked();
    Ok(done(before, overlay, checked))
}

fn done(before: BTreeMap<PathBuf, FixedFile>, mut overlay: Overlay, checked: Checked) -> Fixed {
    let files = before.into_values().map(|file| FixedFile {
        after: overlay.texts.remove(&file.path).unwrap_or_default(),
        // A second repair may have undone the first.
        renamed: file.renamed.filter(|name| !file.path.ends_with(name)),
        path: file.path,
        shown: file.shown,
        before: file.before,
        repairs: file.repairs,
    });
    Fixed {
        files: files.collect(),
        checked,
    }
}

/// A document as one pass leaves it.
struct Repaired {
    document: DocumentId,
    text: String,
    name: Option<String>,
    repairs: usize,
}

fn one_pass(checked: &Checked, most: Safety) -> Vec<Repaired> {
    let mut by_document: BTreeMap<DocumentId, Vec<&[Change]>> = BTreeMap::new();
    for finding in &checked.report.findings {
        if let Some(changes) = applicable(finding, most)
            && let Some(fix) = &finding.fix
        {
            by_document.entry(fix.document).or_default().push(changes);
        }
    }
    by_document
        .into_iter()
        .filter_map(|(id, all)| repair(checked, id, &all))
        .collect()
}

fn applicable(finding: &LocatedFinding, most: Safety) -> Option<&[Change]> {
    let fix = finding.fix.as_ref()?;
    (fix.safety <= most).then_some(&fix.changes)
}

/// Makes as many repairs of a document as do not touch one another.
fn repair(checked: &Checked, id: DocumentId, all: &[&[Change]]) -> Option<Repaired> {
    let document: &Document = &checked.documents[id];
    let mut chosen: Vec<Edit> = Vec::new();
    let mut name = None;
    let mut repairs = 0;
    for changes in all {
        let renames = changes.iter().find_map(|change| match change {
            Change::RenameFile { name } => Some(name.clone()),
            _ => None,
        });
        let Some(new) = edits(document, changes) else {
            continue;
        };
        let clashes = new
            .iter()
            .any(|edit| chosen.iter().any(|other| edit.overlaps(other)));
        if clashes || (renames.is_some() && name.is_some()) {
            continue;
        }
        if new.is_empty() && renames.is_none() {
            continue;
        }
        chosen.extend(new);
        name = name.or(renames);
        repairs += 1;
    }
    let text = apply(document.tree.text(), &chosen)?;
    (repairs > 0).then_some(Repaired {
        document: id,
        text,
        name,
        repairs,
    })
}

impl Fixed {
    /// Writes the files. Each is written beside the old one and put in its place at once, so
    /// that a reader meets the old file or the new one and never a part.
    ///
    /// A file that could not be written stays as it was; [`Fixed::checked`] does not hold for
    /// it then. `hold` is asked before each file for something that is dropped once the file is
    /// in its place: whoever ends the process may wait for that.
    pub fn write<T>(&self, hold: impl Fn() -> T) -> Written {
        let mut written = Written::default();
        for file in &self.files {
            let _whole = hold();
            match file.write() {
                Ok(()) => {
                    written.files += 1;
                    written.repairs += file.repairs;
                }
                Err(reason) => written.failed.push((file.shown.clone(), reason)),
            }
        }
        written
    }

    /// How many repairs were made in all files.
    pub fn repairs(&self) -> usize {
        self.files.iter().map(|file| file.repairs).sum()
    }
}

impl FixedFile {
    fn write(&self) -> Result<(), String> {
        if self.before != self.after {
            write::replace(&self.path, &self.before, &self.after)?;
        }
        if let Some(name) = &self.renamed {
            let target = self.path.parent().unwrap_or(Path::new("")).join(name);
            write::rename(&self.path, &target)?;
        }
        Ok(())
    }
}
