//! What was loaded, taken apart: data sets that are asked without a copy of their records.

use std::collections::HashSet;
use std::mem;

use chancery_check::{DataSet, Entry, RecordName, Refusal, Report, rules};
use chancery_model::Kind;
use chancery_source::Documents;

use super::load::is_selected;
use crate::Loaded;

/// What was loaded, in its parts.
///
/// ```no_run
/// use chancery::{DataSet, Options, load};
///
/// let mut parts = load(&["data".into()], &Options::default())?.into_parts();
/// for entries in parts.take_sets() {
///     let data = DataSet::new(&parts.documents, entries, None);
///     println!("{} records", data.entries().len());
/// }
/// # Ok::<(), chancery::Failure>(())
/// ```
#[derive(Debug)]
pub struct Parts {
    /// What was found on the way.
    pub report: Report,
    /// The documents that hold the records.
    pub documents: Documents,
    sets: Vec<Vec<Entry>>,
    refusals: Vec<Refusal>,
    reported: Vec<bool>,
}

/// Something that the paths select and that is none of the loaded records, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The record, where it is known which one it is.
    pub record: Option<RecordName>,
    /// Where it stands: the path, and where there is a place in the file, `:line:column` of it.
    pub place: String,
    /// Why it is left out: one sentence without a full stop.
    pub reason: String,
}

impl Loaded {
    /// Takes apart what was loaded. [`Loaded::data_sets`] copies all records; whoever asks one
    /// data set and is done has them from here as they are.
    pub fn into_parts(self) -> Parts {
        Parts {
            report: self.checked.report,
            documents: self.checked.documents,
            sets: self.sets,
            refusals: self.refusals,
            reported: self.checked.reported,
        }
    }
}

impl Parts {
    /// Takes out the entries of each data set: one for each configuration, else one for the
    /// paths. Every set is whole, whatever of it the paths select. A second call gives none.
    pub fn take_sets(&mut self) -> Vec<Vec<Entry>> {
        mem::take(&mut self.sets)
    }

    /// Whether the paths select an entry, and no fault of syntax cuts it off.
    pub fn is_selected(&self, entry: &Entry) -> bool {
        is_selected(entry, &self.reported)
    }

    /// What the paths select and a data set does not have as a record: files that could not be
    /// read, what their reader or the schema refuses, and copies of an identifier.
    pub fn left_out(&self, data: &DataSet<'_>) -> Vec<LeftOut> {
        let unreadable = self.report.unreadable.iter().map(|file| LeftOut {
            record: None,
            place: file.path.clone(),
            reason: file.reason.clone(),
        });
        let refused = self.refusals.iter().map(|refusal| self.refused(refusal));
        unreadable.chain(refused).chain(self.copies(data)).collect()
    }

    /// Why something was refused: the first of the findings that say so.
    fn refused(&self, refusal: &Refusal) -> LeftOut {
        let document = &self.documents[refusal.document];
        let is_reason = |rule: &str| rules::by_name(rule).is_some_and(|rule| rule.refuses());
        let mut findings = self.report.findings.iter();
        let found = findings.find(|finding| {
            let at = &finding.location;
            let start = at.bytes.start;
            let is_there = (refusal.bytes.start..=refusal.bytes.end).contains(&start)
                || refusal.key == Some(start);
            at.document == refusal.document && is_there && is_reason(finding.rule)
        });
        let start = match found {
            Some(finding) => finding.location.bytes.start,
            None => refusal.bytes.start,
        };
        let at = document.tree.position(start);
        LeftOut {
            record: found.and_then(|finding| finding.record.clone()),
            place: format!("{}:{}:{}", document.path, at.line, at.column),
            // The finding that says more is left out by the configuration or by a comment.
            reason: found.map_or("the schema refuses it".to_owned(), |finding| {
                finding.message.clone()
            }),
        }
    }

    /// Records that bear an identifier that another bears before them.
    fn copies(&self, data: &DataSet<'_>) -> Vec<LeftOut> {
        let mut seen: HashSet<(Kind, &str)> = HashSet::new();
        let selected = data
            .entries()
            .iter()
            .filter(|entry| self.is_selected(entry));
        let copies = selected.filter_map(|entry| {
            let record = entry.record.as_ref()?;
            (!seen.insert((record.kind(), record.id()))).then_some(entry)
        });
        let told = copies.map(|entry| {
            let document = &self.documents[entry.document];
            let at = document.tree.position(data.node(entry).range().start);
            LeftOut {
                record: entry.name(),
                place: format!("{}:{}:{}", document.path, at.line, at.column),
                reason: "another record bears its id".to_owned(),
            }
        });
        told.collect()
    }
}
