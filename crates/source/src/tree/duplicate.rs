//! Keys that stand more than once in one mapping.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{DuplicateAt, Tree};

/// Mappings up to this many entries are searched one by one; larger ones by hash.
const FEW: usize = 12;

/// A key that its mapping has already had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The JSON pointer of the entry that was kept.
    pub pointer: String,
    /// The bytes of the key that was kept, quotes included.
    pub first: Range<usize>,
    /// The bytes of the key that repeats it, quotes included.
    pub second: Range<usize>,
    /// The bytes of the value under the repeated key.
    pub value: Range<usize>,
    /// Whether that value says the same as the one that was kept.
    pub is_equal: bool,
    /// The key, decoded: `"a\u0062"` and `ab` are the same.
    pub key: String,
    /// Whether the two are equal only once their characters are composed (NFC).
    pub is_composed: bool,
}

pub(super) fn describe(tree: &Tree, found: DuplicateAt) -> Duplicate {
    let (first, second) = (
        super::Node::new(tree, found.first),
        super::Node::new(tree, found.second),
    );
    let pointer = first.pointer();
    let value = super::Node::new(tree, found.value);
    let kept = tree.find(&pointer).map(|found| found.value);
    let says = |node: super::Node<'_>| node.read::<serde_json::Value>().ok();
    let is_equal = kept.is_some_and(|kept| {
        kept.is_plain() == value.is_plain() && says(value).is_some() && says(kept) == says(value)
    });
    Duplicate {
        value: value.range(),
        is_equal,
        pointer,
        first: first.range(),
        second: second.range(),
        key: first.text().to_owned(),
        is_composed: first.text() != second.text(),
    }
}

/// A key in its composed form (NFC): two keys that look the same and are spelled with the same
/// characters are one, however the characters are put together.
fn composed(key: &str) -> Cow<'_, str> {
    match is_nfc(key) {
        true => Cow::Borrowed(key),
        false => Cow::Owned(key.nfc().collect()),
    }
}

/// Parts the entries of a mapping (key, value, key, value) into those that are the first of
/// their key and the keys of the rest.
pub(super) fn part(tree: &Tree, entries: &[u32]) -> (Vec<u32>, Vec<DuplicateAt>) {
    let mut kept: Vec<u32> = Vec::with_capacity(entries.len());
    let mut repeated = Vec::new();
    let mut seen: HashMap<Cow<'_, str>, u32> = HashMap::new();
    let many = entries.len() / 2 > FEW;
    for pair in entries.chunks_exact(2) {
        let key = composed(tree.text_of(pair[0]));
        let first = match many {
            true => seen.get(&key).copied(),
            false => kept
                .iter()
                .step_by(2)
                .copied()
                .find(|other| composed(tree.text_of(*other)) == key),
        };
        match first {
            Some(first) => repeated.push(DuplicateAt {
                first,
                second: pair[0],
                value: pair[1],
            }),
            None => {
                kept.extend_from_slice(pair);
                if many {
                    seen.insert(key, pair[0]);
                }
            }
        }
    }
    (kept, repeated)
}
