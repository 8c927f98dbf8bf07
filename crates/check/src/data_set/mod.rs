//! The data set: all records of all documents, and the answers that rules ask of them.

mod engagement;
mod holding;
mod lasting;
mod meaning;
mod membership;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery_model::{Country, Day, Kind, Office, Organisation, Person, Record};
use chancery_source::{Document, DocumentId, Documents, Node, NodeId};

pub use engagement::Engagement;
pub use holding::Holding;
pub use lasting::Lasting;
pub use membership::{Member, Members};

use crate::RecordName;
use crate::shapes::{self, Placed, Step};

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
    node: NodeId,
    /// Its values with their shapes, made when a rule first goes over them.
    places: OnceLock<Vec<Placed>>,
}

impl Entry {
    /// The record at a node of a document, of a kind that was told before.
    pub(crate) fn new(
        document: DocumentId,
        node: Node<'_>,
        kind: Kind,
        id: Option<String>,
        record: Option<Record>,
    ) -> Entry {
        Entry {
            document,
            pointer: node.pointer(),
            kind,
            id,
            record,
            node: node.id(),
            places: OnceLock::new(),
        }
    }

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
    // Only some rules and commands ask for these: they are made when first asked for.
    engagements: OnceLock<engagement::Index>,
    meanings: OnceLock<meaning::Index>,
    today: Option<Day>,
    asked_for_today: AtomicBool,
}

/// Declares a look-up of one kind's record with its entry.
macro_rules! lookup {
    ($(#[doc = $doc:literal])* $name:ident: $Kind:ident) => {
        $(#[doc = $doc])*
        pub fn $name(&self, id: &str) -> Option<(&Entry, &$Kind)> {
            self.with_id(Kind::$Kind, id)
                .find_map(|entry| match &entry.record {
                    Some(Record::$Kind(record)) => Some((entry, &**record)),
                    _ => None,
                })
        }
    };
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
            engagements: OnceLock::new(),
            meanings: OnceLock::new(),
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
    pub fn node(&self, entry: &Entry) -> Node<'d> {
        self.document(entry).tree.node(entry.node)
    }

    /// Visits the entry's node and every value in it that the schema has a place for, parents
    /// first.
    pub(crate) fn walk(&self, entry: &Entry, visit: &mut dyn FnMut(&Step<'d>)) {
        let root = self.node(entry);
        let places = entry
            .places
            .get_or_init(|| shapes::places(root, entry.kind));
        shapes::walk(root, places, visit);
    }

    /// The entries of a kind that bear an identifier: one, unless it is used twice.
    pub fn with_id(&self, kind: Kind, id: &str) -> impl Iterator<Item = &Entry> {
        self.by_id
            .get(&(kind, id.to_owned()))
            .into_iter()
            .flatten()
            .map(|&index| &self.entries[index])
    }

    /// Whether this is the record that its identifier names: the first that bears it. Copies
    /// are one finding, and what is said of two records is not said of two copies.
    pub(crate) fn is_named_by_its_id(&self, entry: &Entry) -> bool {
        let id = entry.id.as_deref().unwrap_or_default();
        let mut bearers = self.with_id(entry.kind, id);
        bearers
            .find(|bearer| bearer.record.is_some())
            .is_none_or(|first| std::ptr::eq(first, entry))
    }

    /// The record of a kind that bears an identifier, if the schema accepts it.
    pub fn record(&self, kind: Kind, id: &str) -> Option<&Record> {
        self.with_id(kind, id)
            .find_map(|entry| entry.record.as_ref())
    }

    lookup! {
        /// The person of an identifier, with its entry.
        person: Person
    }

    lookup! {
        /// The office of an identifier, with its entry.
        office: Office
    }

    lookup! {
        /// The organisation of an identifier, with its entry.
        organisation: Organisation
    }

    lookup! {
        /// The country of a code, with its entry.
        country: Country
    }
}
