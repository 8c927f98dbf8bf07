//! Every name under which a record is known.

use chancery_model::Record;

/// The names, spellings in other languages and aliases of a record; none for events, which
/// have no names.
pub(crate) fn names(record: &Record) -> Vec<&str> {
    macro_rules! named {
        ($record:ident, $name:ident, $names:ident) => {
            std::iter::once($record.$name.as_str())
                .chain($record.$names.values().map(|name| name.as_str()))
                .chain($record.aliases.iter().map(|alias| alias.as_str()))
                .collect()
        };
    }
    match record {
        Record::Person(record) => named!(record, name, names),
        Record::Office(record) => named!(record, name, names),
        Record::Organisation(record) => named!(record, name, names),
        Record::Country(record) => named!(record, name, names),
        Record::Place(record) => named!(record, name, names),
        Record::Topic(record) => named!(record, label, labels),
        Record::Source(record) => vec![record.title.as_str()],
        _ => Vec::new(),
    }
}
