//! What the keepers of a data set expect of it as a whole, and where they say so.
//!
//! Plain values: whoever reads a configuration fills them in.

use std::ops::Range;

use chancery_model::Kind;
use chancery_source::DocumentId;

use crate::gate::authoring;

/// A value that a configuration states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// The bytes of the configuration in which it stands.
    pub bytes: Range<usize>,
}

/// What is expected of a data set, by its configuration.
#[derive(Clone, Debug)]
pub struct Expectations {
    /// The configuration itself.
    pub document: DocumentId,
    /// What is expected of the records of a kind.
    pub kinds: Vec<ExpectedOfKind>,
    /// Patterns of paths that no file of the data set fits.
    pub idle_patterns: Vec<IdlePattern>,
}

/// A pattern of paths that no file fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdlePattern {
    /// The pattern.
    pub pattern: Stated<String>,
    /// A pattern that is like it and fits a file.
    pub meant: Option<String>,
}

/// What is expected of the records of one kind.
#[derive(Clone, Debug)]
pub struct ExpectedOfKind {
    /// The kind.
    pub kind: Kind,
    /// How many records there are at least.
    pub minimum: Option<Stated<usize>>,
    /// How many records there are at most.
    pub maximum: Option<Stated<usize>>,
    /// How many days may have gone by since the newest of them began.
    pub newest_within_days: Option<Stated<u32>>,
    /// Of fields by name: the share of the records, from 0 to 1, that fill it in.
    pub fill: Vec<(String, Stated<f64>)>,
}

impl ExpectedOfKind {
    /// Nothing is expected of a kind.
    pub fn nothing(kind: Kind) -> ExpectedOfKind {
        ExpectedOfKind {
            kind,
            minimum: None,
            maximum: None,
            newest_within_days: None,
            fill: Vec::new(),
        }
    }
}

/// The names of the fields of a kind, in the order of the schema.
pub fn fields_of(kind: Kind) -> impl Iterator<Item = &'static str> {
    authoring()["$defs"][kind.definition()]["properties"]
        .as_object()
        .into_iter()
        .flat_map(|fields| fields.keys().map(String::as_str))
}
