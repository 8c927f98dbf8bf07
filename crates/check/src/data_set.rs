//! The data set: all records of all documents, and the answers that rules ask of them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery_model::{Day, Interval, Kind, Person, Record, Tenure};
use chancery_source::{Document, DocumentId, Documents, Node};

use crate::RecordName;

/// One record and where it stands.
#[derive(Debug)]
pub struct Entry {
    /// The document that holds it.
    pub document: DocumentId,
    /// Its JSON pointer there; empty for a file that is one record.
    pub pointer: String,
    /// Its kind.
    pub kind: Kind,
    /// Its identifier as written, where it states one.
    pub id: Option<String>,
    /// The record, or `None` where the schema refuses it. Such an entry still answers to
    /// its identifier, so that one slip does not become forty unresolved references.
    pub record: Option<Record>,
}

impl Entry {
    /// Its kind and identifier, for reports.
    pub fn name(&self) -> Option<RecordName> {
        Some(RecordName {
            kind: self.kind,
            id: self.id.clone()?,
        })
    }
}

/// All records, with their indexes.
#[derive(Debug)]
pub struct DataSet<'d> {
    documents: &'d Documents,
    entries: Vec<Entry>,
    by_id: HashMap<(Kind, String), Vec<usize>>,
    tenures_by_office: HashMap<String, Vec<(usize, usize)>>,
    today: Option<Day>,
    asked_for_today: AtomicBool,
}

impl<'d> DataSet<'d> {
    /// Joins entries into a data set. `today` is the day that counts as today;
    /// without it, rules that ask are silent.
    pub fn new(documents: &'d Documents, entries: Vec<Entry>, today: Option<Day>) -> DataSet<'d> {
        let mut by_id: HashMap<(Kind, String), Vec<usize>> = HashMap::new();
        let mut tenures_by_office: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            if let Some(id) = &entry.id {
                by_id
                    .entry((entry.kind, id.clone()))
                    .or_default()
                    .push(index);
            }
            if let Some(Record::Person(person)) = &entry.record {
                for (at, tenure) in person.tenures.iter().enumerate() {
                    tenures_by_office
                        .entry(tenure.office.as_str().to_owned())
                        .or_default()
                        .push((index, at));
                }
            }
        }
        DataSet {
            documents,
            entries,
            by_id,
            tenures_by_office,
            today,
            asked_for_today: AtomicBool::new(false),
        }
    }

    /// All entries, in the order of their documents.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The day that counts as today.
    pub fn today(&self) -> Option<Day> {
        self.asked_for_today.store(true, Ordering::Relaxed);
        self.today
    }

    /// Whether a rule has asked for today: then the day belongs into the report.
    pub fn used_today(&self) -> bool {
        self.asked_for_today.load(Ordering::Relaxed)
    }

    /// The entries themselves.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// The document of an entry.
    pub fn document(&self, entry: &Entry) -> &'d Document {
        &self.documents[entry.document]
    }

    /// The entry's node in its document's tree.
    pub fn node(&self, entry: &Entry) -> Option<Node<'d>> {
        let tree = &self.document(entry).tree;
        tree.find(&entry.pointer).map(|found| found.value)
    }

    /// The entries of a kind that bear an identifier: one, unless it is used twice.
    pub fn with_id(&self, kind: Kind, id: &str) -> impl Iterator<Item = &Entry> {
        self.by_id
            .get(&(kind, id.to_owned()))
            .into_iter()
            .flatten()
            .map(|&index| &self.entries[index])
    }

    /// The record of a kind that bears an identifier, if the schema accepts it.
    pub fn record(&self, kind: Kind, id: &str) -> Option<&Record> {
        self.with_id(kind, id)
            .find_map(|entry| entry.record.as_ref())
    }

    /// The person of an identifier, with its entry.
    pub fn person(&self, id: &str) -> Option<(&Entry, &Person)> {
        self.with_id(Kind::Person, id)
            .find_map(|entry| match &entry.record {
                Some(Record::Person(person)) => Some((entry, &**person)),
                _ => None,
            })
    }

    /// All tenures of an office: the person's entry, the person, the tenure's index.
    pub fn tenures_of(&self, office: &str) -> impl Iterator<Item = Holding<'_>> {
        self.tenures_by_office
            .get(office)
            .into_iter()
            .flatten()
            .filter_map(|&(index, at)| match &self.entries[index].record {
                Some(Record::Person(person)) => Some(Holding {
                    entry: &self.entries[index],
                    person,
                    index: at,
                    tenure: &person.tenures[at],
                }),
                _ => None,
            })
    }
}

/// A tenure with its person and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Holding<'a> {
    /// The entry of the person.
    pub entry: &'a Entry,
    /// The person.
    pub person: &'a Person,
    /// The tenure's index among the person's tenures.
    pub index: usize,
    /// The tenure.
    pub tenure: &'a Tenure,
}

impl Holding<'_> {
    /// The tenure's JSON pointer within the person's record.
    pub fn pointer(&self) -> String {
        format!("/tenures/{}", self.index)
    }

    /// Whether some reading of the tenure's dates covers an event that began within
    /// `start` and ended within `end`. A missing `until` is taken as still so.
    pub fn may_cover(&self, start: &Interval, end: &Interval) -> bool {
        let begun_later = self
            .tenure
            .since
            .as_ref()
            .is_some_and(|since| end.is_surely_before(&since.interval()));
        let ended_before = self
            .tenure
            .until
            .as_ref()
            .is_some_and(|until| until.interval().is_surely_before(start));
        !begun_later && !ended_before
    }

    /// The tenure's days in words: `2014-10-01 to 2024-09-30`, `since 2021-03`.
    pub fn days(&self) -> String {
        match (&self.tenure.since, &self.tenure.until) {
            (Some(since), Some(until)) => format!("{since} to {until}"),
            (Some(since), None) => format!("since {since}"),
            (None, Some(until)) => format!("until {until}"),
            (None, None) => "at a time not known".to_owned(),
        }
    }
}
