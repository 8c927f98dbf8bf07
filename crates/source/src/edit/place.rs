//! Lines around a place: where an entry or item begins and ends, with all that is its own.

use std::ops::Range;

use crate::{Document, Found, Node};

/// The start of the line on which a byte stands.
pub(super) fn line_start(text: &str, byte: usize) -> usize {
    text[..byte].rfind('\n').map_or(0, |at| at + 1)
}

/// Behind the line feed of the line on which a byte stands; the end of a text without one.
pub(super) fn line_end(text: &str, byte: usize) -> usize {
    text[byte..]
        .find('\n')
        .map_or(text.len(), |at| byte + at + 1)
}

/// The line ending that the document uses.
pub(super) fn line_feed(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The mapping or list that holds the value at a pointer.
pub(super) fn parent<'d>(document: &'d Document, pointer: &str) -> Option<Node<'d>> {
    let (parent, _) = pointer.rsplit_once('/')?;
    Some(document.tree.find(parent)?.value)
}

/// The bytes from the key (or the value, in a list) to the end of the value.
pub(super) fn whole(found: &Found<'_>) -> Range<usize> {
    let start = found
        .key
        .map_or(found.value.range().start, |key| key.range().start);
    let key_end = found.key.map_or(start, |key| key.range().end);
    start..found.value.range().end.max(key_end)
}

/// The entries or items of a collection, each with its bytes.
pub(super) fn members(collection: Node<'_>) -> Vec<Range<usize>> {
    let all = (0..collection.len()).filter_map(|at| collection.member(at));
    all.collect()
}

/// The place among the members of the one that begins at a byte. They stand in order, and a
/// large collection may lose many.
pub(super) fn place_of(collection: Node<'_>, start: usize) -> Option<usize> {
    let begins = |at: usize| Some(collection.member(at)?.start);
    let (mut low, mut high) = (0, collection.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if begins(middle)? < start {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    (begins(low)? == start).then_some(low)
}

/// The lines of a member of a collection without brackets, where it has lines of its own:
/// nothing but blanks and, in a list, its dash before it.
pub(super) fn own_lines(text: &str, member: &Range<usize>, is_item: bool) -> Option<Range<usize>> {
    let start = line_start(text, member.start);
    let before = text[start..member.start].trim_start_matches(' ');
    let stands_alone = if is_item {
        before.starts_with('-') && before[1..].trim().is_empty()
    } else {
        before.is_empty()
    };
    let end = line_end(text, member.end.max(member.start + 1) - 1);
    stands_alone.then_some(start..end)
}
