//! Which records a text means: by identifier, name, spelling or alias.

use std::collections::HashMap;

use chancery_model::Kind;

use super::{DataSet, Entry};
use crate::names::spellings;
use crate::spelling::{alike, without_marks};

/// Entries by kind and by what their names have in common without marks and case.
#[derive(Debug, Default)]
pub(super) struct Index {
    names: HashMap<(Kind, String), Vec<usize>>,
    retired: HashMap<(Kind, String), Vec<usize>>,
}

impl Index {
    fn of(entries: &[Entry]) -> Index {
        let mut index = Index::default();
        for (at, entry) in entries.iter().enumerate() {
            let Some(record) = &entry.record else {
                continue;
            };
            for spelling in spellings(record) {
                let key = (entry.kind, without_marks(spelling.text));
                let known = index.names.entry(key).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
            for id in record.previous_ids() {
                let key = (entry.kind, id.to_owned());
                index.retired.entry(key).or_default().push(at);
            }
        }
        index
    }
}

impl DataSet<'_> {
    /// The records of a kind that a text means: those that bear it as identifier; else those
    /// into which a record of that identifier was merged; else those that bear it as a name,
    /// a spelling or an alias, whatever its case; else the same without its marks, so that
    /// `adazi` finds Ādaži. Several where it is ambiguous, none where it means nothing.
    pub fn meant(&self, kind: Kind, text: &str) -> Vec<&Entry> {
        let by_id: Vec<&Entry> = self.with_id(kind, text).collect();
        if !by_id.is_empty() {
            return by_id;
        }
        let index = self.meanings.get_or_init(|| Index::of(&self.entries));
        let entries = |at: Option<&Vec<usize>>| -> Vec<&Entry> {
            let at = at.into_iter().flatten();
            at.map(|&at| &self.entries[at]).collect()
        };
        let merged = entries(index.retired.get(&(kind, text.to_owned())));
        if !merged.is_empty() {
            return merged;
        }
        let loose = entries(index.names.get(&(kind, without_marks(text))));
        let tight: Vec<&Entry> = loose
            .iter()
            .copied()
            .filter(|entry| {
                let record = entry.record.as_ref();
                record.is_some_and(|record| {
                    spellings(record)
                        .iter()
                        .any(|spelling| alike(spelling.text, text))
                })
            })
            .collect();
        if tight.is_empty() { loose } else { tight }
    }
}
