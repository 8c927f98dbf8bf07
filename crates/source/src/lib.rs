//! Text to tree: YAML, JSON and NDJSON in one representation in which every key and value
//! knows where it stands, and the walk that finds the files.
//!
//! The road through this crate: [`walk`] finds files, [`read`] reads one, [`Document::parse`]
//! makes a [`Tree`] of it and never fails, [`Reading::apply`] reads unquoted scalars as the
//! schema has them, and a [`Node`] deserializes into any type.
//!
//! What is absent: no record type, no rule, no finding. A schema reaches this crate as a
//! plain JSON value.

mod change;
mod deserialize;
mod document;
mod edit;
mod encoding;
mod fault;
mod json;
mod ndjson;
mod position;
mod reader;
mod reading;
mod scalar;
mod tree;
mod walk;
mod yaml;

pub use change::Change;
pub use deserialize::ReadError;
pub use document::{Document, DocumentId, Documents, Syntax};
pub use edit::{Edit, apply, edits, is_editable};
pub use fault::{Fault, FaultKind};
pub use position::{Position, Span};
pub use reader::{Limits, MAXIMUM_FILE_BYTES, ReadFault, ReadFaultKind, read, read_within, reason};
pub use reading::{Reading, Start};
pub use tree::{
    Duplicate, Entries, Found, Items, Kind, MAXIMUM_DEPTH, Node, NodeId, Tree, escape_pointer,
};
pub use walk::{Walk, WalkFault, WalkedFile, walk, walk_ignored_too, walks_through};
