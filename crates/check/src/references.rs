//! References from record to record: where they stand, to which kind they point, and which
//! identifiers live on in another record.

use std::collections::HashMap;

use chancery_model::Kind;
use chancery_source::{Change, Kind as Sort};

use crate::shapes::Step;
use crate::{DataSet, Entry};

/// Visits every reference of a record, whether it resolves or not, and whether the schema
/// accepts the record or not. Gives the step, the kind that is referred to, and the
/// identifier as written.
pub(crate) fn each_reference<'d>(
    data: &DataSet<'d>,
    entry: &Entry,
    visit: &mut dyn FnMut(&Step<'d>, Kind, &'d str),
) {
    let root = data.node(entry);
    for placed in &data.places(entry).references {
        let step = placed.step(root);
        if let Some(kind) = step.refers_to {
            visit(&step, kind, step.node.text());
        }
    }
}

/// How many references name each identifier, whether a record bears it or not.
pub(crate) fn counts<'d>(data: &DataSet<'d>) -> HashMap<(Kind, &'d str), usize> {
    let mut counts = HashMap::new();
    for entry in data.entries() {
        each_reference(data, entry, &mut |_, kind, id| {
            *counts.entry((kind, id)).or_default() += 1;
        });
    }
    counts
}

/// Where an identifier was retired.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retirement<'s> {
    /// The record into which its bearer was merged.
    pub entry: &'s Entry,
    /// The index of the identifier in that record's `previous_ids`.
    pub index: usize,
}

/// The identifiers that were merged into other records, each with where.
pub(crate) fn retired_ids<'s>(
    data: &'s DataSet<'_>,
) -> HashMap<(Kind, &'s str), Vec<Retirement<'s>>> {
    let mut retired: HashMap<_, Vec<Retirement<'s>>> = HashMap::new();
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        for (index, id) in record.previous_ids().into_iter().enumerate() {
            let retirements = retired.entry((entry.kind, id)).or_default();
            retirements.push(Retirement { entry, index });
        }
    }
    retired
}

/// The change that lets a reference name another record: another text; or, where it stands
/// in a list that names that record already, its removal.
///
/// `stands_for` says which record another item of the list comes to name once it is mended.
pub(crate) fn redirect<'d>(
    step: &Step<'d>,
    id: &str,
    stands_for: impl Fn(&'d str) -> &'d str,
) -> Change {
    let pointer = step.pointer();
    let place = step.node.pointer();
    let siblings = place.rsplit_once('/').and_then(|(list, index)| {
        let list = step.node.tree().find(list)?.value;
        let index: usize = index.parse().ok()?;
        (list.kind() == Sort::List).then_some((list, index))
    });
    let is_there = siblings.is_some_and(|(list, own)| {
        list.items().enumerate().any(|(index, item)| {
            let text = item.text();
            item.kind() == Sort::Text
                && index != own
                && (text == id || (index < own && stands_for(text) == id))
        })
    });
    if is_there {
        Change::Remove { pointer }
    } else {
        Change::SetText {
            pointer,
            text: id.to_owned(),
        }
    }
}
