//! What is exported: typed records in one order, with the data set that answers for them.

use std::borrow::Cow;
use std::collections::HashSet;

use chancery_check::{DataSet, Entry};
use chancery_model::{Kind, Record};

/// Records to export, with the data set to which they belong.
#[derive(Debug)]
pub struct Selection<'d> {
    /// The data set, to ask: what a place is called and where it lies, who held an office.
    pub data: &'d DataSet<'d>,
    records: Vec<Cow<'d, Record>>,
}

impl<'d> Selection<'d> {
    /// The records of the entries that are chosen, each once, by kind and identifier. Those
    /// that the schema refuses, or that a fault of syntax cuts off, are left out.
    pub fn new(data: &'d DataSet<'d>, is_chosen: impl Fn(&Entry) -> bool) -> Selection<'d> {
        let entries = data.entries().iter();
        let chosen = entries.filter(|entry| !entry.is_torn && is_chosen(entry));
        let mut records: Vec<&Record> = chosen.filter_map(|one| one.record.as_ref()).collect();
        // Of several records of one identifier the first counts, as for every rule.
        records.sort_by(|a, b| rank(a).cmp(&rank(b)));
        records.dedup_by(|a, b| rank(a) == rank(b));
        Selection {
            data,
            records: records.into_iter().map(Cow::Borrowed).collect(),
        }
    }

    /// The same, with all records to which these refer, and so on.
    #[must_use]
    pub fn with_referents(self) -> Selection<'d> {
        let mut reached: HashSet<(Kind, String)> = HashSet::new();
        let mut pending: Vec<(Kind, String)> = Vec::new();
        for record in &self.records {
            pending.push((record.kind(), record.id().to_owned()));
        }
        while let Some((kind, id)) = pending.pop() {
            if !reached.insert((kind, id.clone())) {
                continue;
            }
            if let Some(entry) = self.data.with_id(kind, &id).next() {
                self.data.each_reference(entry, &mut |kind, id| {
                    pending.push((kind, id.to_owned()));
                });
            }
        }
        Selection::new(self.data, |entry| {
            let id = entry.id.as_ref();
            id.is_some_and(|id| reached.contains(&(entry.kind, id.clone())))
        })
    }

    /// The same, but that each participant says for whom he or she acts, where that follows
    /// from the office held on the day ([`DataSet::spelled_out`]).
    #[must_use]
    pub fn spelled_out(self) -> Selection<'d> {
        let spelled = |record: Cow<'d, Record>| Cow::Owned(self.data.spelled_out(&record));
        Selection {
            records: self.records.into_iter().map(spelled).collect(),
            ..self
        }
    }

    /// The records, by kind as [`Kind::ALL`] lists them, and by identifier.
    pub fn records(&self) -> impl ExactSizeIterator<Item = &Record> {
        self.records.iter().map(AsRef::as_ref)
    }

    /// The records of one kind, by identifier.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        self.records().filter(move |record| record.kind() == kind)
    }

    /// How many records of each kind there are, without the kinds that have none.
    pub fn counts(&self) -> Vec<(Kind, usize)> {
        let counts = Kind::ALL
            .iter()
            .map(|kind| (*kind, self.of_kind(*kind).count()));
        counts.filter(|(_, count)| *count > 0).collect()
    }
}

/// Where a record stands among others: by its kind, as [`Kind::ALL`] lists them, then by its
/// identifier.
fn rank(record: &Record) -> (usize, &str) {
    (record.kind() as usize, record.id())
}
