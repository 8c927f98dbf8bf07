//! The data set: all records of all documents, and the answers that rules ask of them.

mod engagement;
mod holding;
mod lasting;
mod meaning;
mod membership;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery_model::{
    Country, Day, Deployment, Kind, Office, Operation, Organisation, Person, Place, Record,
};
use chancery_source::{Document, DocumentId, Documents, Node, NodeId};

pub use engagement::Engagement;
pub use holding::Holding;
pub use lasting::Lasting;
pub use membership::{Member, Members};

use crate::filing::kind_of_folder;
use crate::loaded::LoadedTerms;
use crate::references;
use crate::shapes::{Places, Step};
use crate::{Expectations, RecordName, Spelling};

/// An index: hashed fast, since rules look things up millions of times, and seeded at random,
/// since the keys come from files of strangers.
pub(crate) type Index<K, V> = HashMap<K, V, foldhash::fast::RandomState>;

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
    /// Whether a fault of syntax cuts it off: what stands behind is not known.
    pub is_torn: bool,
    node: NodeId,
    /// Its values with their shapes, made when a rule first goes over them.
    places: OnceLock<Places>,
}

/// A copy has its places made anew when a rule asks for them.
impl Clone for Entry {
    fn clone(&self) -> Entry {
        Entry {
            document: self.document,
            pointer: self.pointer.clone(),
            kind: self.kind,
            id: self.id.clone(),
            record: self.record.clone(),
            is_torn: self.is_torn,
            node: self.node,
            places: OnceLock::new(),
        }
    }
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
            is_torn: false,
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

/// The entries that bear an identifier: nearly always one.
#[derive(Debug)]
struct Bearers {
    first: usize,
    others: Vec<usize>,
}

/// All records, with their indexes.
#[derive(Debug)]
pub struct DataSet<'d> {
    documents: &'d Documents,
    entries: Vec<Entry>,
    /// By kind, as they stand in [`Kind::ALL`], and by identifier.
    by_id: [Index<String, Bearers>; Kind::ALL.len()],
    tenures_by_office: Index<String, Vec<(usize, usize)>>,
    // Only some rules and commands ask for these: they are made when first asked for.
    engagements: OnceLock<engagement::Index>,
    meanings: OnceLock<meaning::Index>,
    unread: Unread,
    today: Option<Day>,
    asked_for_today: AtomicBool,
    expectations: Option<Expectations>,
    spelling: Option<Spelling>,
    loaded_terms: OnceLock<LoadedTerms>,
    below_roots: HashMap<DocumentId, String>,
}

/// What of a data set is there and could not be read. It answers to the identifier that its
/// file name gives, so that one unreadable file does not become forty unresolved references.
#[derive(Clone, Debug, Default)]
pub struct Unread {
    files: HashSet<(Kind, String)>,
    folders: HashSet<Kind>,
    is_something: bool,
}

impl Unread {
    /// Notes a file or folder that could not be read, or a file that could not be parsed whole.
    /// By custom a file lies in the folder of its kind and is named after its record.
    pub fn add(&mut self, path: &Path) {
        self.is_something = true;
        let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
        if let Some(kind) = name(path).and_then(|name| kind_of_folder(&name)) {
            self.folders.insert(kind);
        }
        let kind = path.parent().and_then(name);
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        if let (Some(kind), Some(stem)) = (kind.and_then(|name| kind_of_folder(&name)), stem) {
            self.files.insert((kind, stem.to_owned()));
        }
    }
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
    ///
    /// The order of the documents changes nothing: entries go by the paths of theirs.
    pub fn new(
        documents: &'d Documents,
        mut entries: Vec<Entry>,
        today: Option<Day>,
    ) -> DataSet<'d> {
        entries.sort_by_key(|entry| &documents[entry.document].path);
        let mut by_id: [Index<String, Bearers>; Kind::ALL.len()] = Default::default();
        let mut tenures_by_office: Index<String, Vec<(usize, usize)>> = Index::default();
        for (index, entry) in entries.iter().enumerate() {
            if let Some(id) = &entry.id {
                by_id[entry.kind as usize]
                    .entry(id.clone())
                    .and_modify(|bearers| bearers.others.push(index))
                    .or_insert(Bearers {
                        first: index,
                        others: Vec::new(),
                    });
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
            unread: Unread::default(),
            today,
            asked_for_today: AtomicBool::new(false),
            expectations: None,
            spelling: None,
            loaded_terms: OnceLock::new(),
            below_roots: HashMap::new(),
        }
    }

    /// Says what is expected of the data set as a whole. To be asked only of a whole one:
    /// where files are missing, what they hold is no less there.
    #[must_use]
    pub fn expecting(self, expectations: Expectations) -> Self {
        DataSet {
            expectations: Some(expectations),
            ..self
        }
    }

    /// What is expected of the data set as a whole.
    pub fn expectations(&self) -> Option<&Expectations> {
        self.expectations.as_ref()
    }

    /// Says what its keepers decided about its spelling.
    #[must_use]
    pub fn spelt(self, spelling: Spelling) -> Self {
        DataSet {
            spelling: Some(spelling),
            loaded_terms: OnceLock::new(),
            ..self
        }
    }

    /// What its keepers decided about its spelling.
    pub fn spelling(&self) -> Option<&Spelling> {
        self.spelling.as_ref()
    }

    /// The loaded terms, built in and configured.
    pub(crate) fn loaded_terms(&self) -> &LoadedTerms {
        self.loaded_terms
            .get_or_init(|| LoadedTerms::of(self.spelling.as_ref()))
    }

    /// Says where documents lie within the data set: the path of each below its data root.
    /// Without it, paths are taken as they are shown.
    #[must_use]
    pub fn rooted(self, below_roots: HashMap<DocumentId, String>) -> Self {
        DataSet {
            below_roots,
            ..self
        }
    }

    /// The path of an entry's document below its data root.
    pub fn path_below_root(&self, entry: &Entry) -> &str {
        match self.below_roots.get(&entry.document) {
            Some(path) => path,
            None => &self.document(entry).path,
        }
    }

    /// Says what of the data set is there and could not be read.
    #[must_use]
    pub fn with_unread(self, unread: Unread) -> DataSet<'d> {
        DataSet { unread, ..self }
    }

    /// Whether everything could be read: else what is not there may stand in what was not read.
    pub fn is_whole(&self) -> bool {
        !self.unread.is_something
    }

    /// Whether a record may stand in a file that could not be read, by the file's name.
    pub fn may_be_unread(&self, kind: Kind, id: &str) -> bool {
        self.unread.folders.contains(&kind) || self.unread.files.contains(&(kind, id.to_owned()))
    }

    /// All entries, in the order of their documents.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries of a kind, those that the schema refuses too.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
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
        for placed in &self.places(entry).all {
            visit(&placed.step(root));
        }
    }

    /// The values of an entry with their shapes.
    pub(crate) fn places<'e>(&self, entry: &'e Entry) -> &'e Places {
        entry
            .places
            .get_or_init(|| Places::of(self.node(entry), entry.kind))
    }

    /// The entries of a kind that bear an identifier: one, unless it is used twice.
    pub fn with_id(&self, kind: Kind, id: &str) -> impl Iterator<Item = &Entry> {
        let bearers = self.by_id[kind as usize].get(id).into_iter();
        bearers
            .flat_map(|bearers| {
                std::iter::once(bearers.first).chain(bearers.others.iter().copied())
            })
            .map(|index| &self.entries[index])
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

    /// Visits every reference that an entry makes, whether it resolves or not: the kind that is
    /// referred to, and the identifier as written.
    pub fn each_reference(&self, entry: &Entry, visit: &mut dyn FnMut(Kind, &'d str)) {
        references::each_reference(self, entry, &mut |_, kind, id| visit(kind, id));
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
        /// The place of an identifier, with its entry.
        place: Place
    }

    lookup! {
        /// The country of a code, with its entry.
        country: Country
    }

    lookup! {
        /// The deployment of an identifier, with its entry.
        deployment: Deployment
    }

    lookup! {
        /// The operation of an identifier, with its entry.
        operation: Operation
    }
}
