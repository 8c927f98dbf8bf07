//! Every name under which a record is known.

use chancery_model::Record;

/// How a record comes by a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameSort {
    /// The name that it goes by.
    Name,
    /// Its name in another language.
    Translation,
    /// Another spelling or name that occurs.
    Alias,
}

/// A name of a record, and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Spelling<'r> {
    /// The name.
    pub text: &'r str,
    /// What sort of name it is.
    pub sort: NameSort,
    /// Its JSON pointer within the record.
    pub pointer: String,
}

/// The names, spellings in other languages and aliases of a record; none for events, which
/// have no names.
pub(crate) fn names(record: &Record) -> Vec<&str> {
    spellings(record)
        .into_iter()
        .map(|spelling| spelling.text)
        .collect()
}

/// The same, each with its sort and where it stands.
pub(crate) fn spellings(record: &Record) -> Vec<Spelling<'_>> {
    macro_rules! named {
        ($record:ident, $name:ident, $names:ident) => {
            std::iter::once(spelling(
                $record.$name.as_str(),
                NameSort::Name,
                concat!("/", stringify!($name)).to_owned(),
            ))
            .chain($record.$names.iter().map(|(language, name)| {
                let pointer = format!(concat!("/", stringify!($names), "/{}"), language);
                spelling(name.as_str(), NameSort::Translation, pointer)
            }))
            .chain($record.aliases.iter().enumerate().map(|(index, alias)| {
                let pointer = format!("/aliases/{index}");
                spelling(alias.as_str(), NameSort::Alias, pointer)
            }))
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
        Record::Source(record) => {
            let title = record.title.as_str();
            vec![spelling(title, NameSort::Name, "/title".to_owned())]
        }
        _ => Vec::new(),
    }
}

fn spelling(text: &str, sort: NameSort, pointer: String) -> Spelling<'_> {
    Spelling {
        text,
        sort,
        pointer,
    }
}
