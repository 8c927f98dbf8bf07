//! Changes to a document, told by pointer: what a repair means, before it is bytes.

use std::ops::Range;

/// One change to what a document says, or to how it says it.
///
/// Pointers are JSON pointers from the document's root, as of before the change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Writes another text for the scalar at a pointer, quoted where it needs to be and in
    /// the quotes that stand there.
    SetText {
        /// The scalar.
        pointer: String,
        /// Its new text.
        text: String,
    },
    /// Writes other source for the value at a pointer, as it is: a number, `[Rīga]`.
    SetSource {
        /// The value; a scalar, or a mapping or list in brackets.
        pointer: String,
        /// Its new source, valid in YAML and JSON.
        source: String,
    },
    /// Renames the key that leads to a pointer.
    RenameKey {
        /// The value under the key.
        pointer: String,
        /// The new key.
        key: String,
    },
    /// Removes an entry of a mapping or an item of a list.
    Remove {
        /// The value to go, with its key.
        pointer: String,
    },
    /// Adds an entry to a mapping, behind the others.
    Add {
        /// The mapping.
        pointer: String,
        /// The new key.
        key: String,
        /// The source of its value.
        source: String,
    },
    /// Adds an entry to a mapping, before the others.
    AddFirst {
        /// The mapping.
        pointer: String,
        /// The new key.
        key: String,
        /// The source of its value, on one line.
        source: String,
    },
    /// Puts the items of a list into another order.
    Reorder {
        /// The list.
        pointer: String,
        /// For each new place, the index of the item that moves there.
        order: Vec<usize>,
    },
    /// Puts the plain scalar at a pointer in quotes. What it says to us stays the same.
    Quote {
        /// The scalar.
        pointer: String,
    },
    /// Replaces bytes that carry no value: a byte order mark, a comment.
    Bytes {
        /// The bytes to go.
        bytes: Range<usize>,
        /// What stands there instead.
        text: String,
    },
    /// Renames the file within its folder.
    RenameFile {
        /// The new name, without its folder.
        name: String,
    },
}
