//! From changes to bytes: edits that touch nothing else, and the proof that they do not.
//!
//! Comments, order, quotes and line ends of all else stay as they are, because only the bytes
//! of a change are replaced. Whoever applies a change has the text parsed anew and compared
//! with what the change means; an edit that did anything else is refused.

mod block;
mod expect;
mod place;
mod write;

use std::ops::Range;

use crate::{Change, Document, Syntax};

/// Bytes to replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to go; empty where something is only added.
    pub bytes: Range<usize>,
    /// What stands there instead.
    pub text: String,
}

impl Edit {
    /// Whether two edits touch the same bytes, or add at the same place.
    pub fn overlaps(&self, other: &Edit) -> bool {
        let (first, second) = if self.bytes.start <= other.bytes.start {
            (self, other)
        } else {
            (other, self)
        };
        first.bytes.end > second.bytes.start || first.bytes.start == second.bytes.start
    }
}

/// The byte edits that make these changes and nothing else; none where that cannot be had:
/// the place does not exist, its layout is not one that can be edited safely, or the document
/// has a fault of syntax or encoding, so that its text is partly a guess.
///
/// A change of the file's name has no bytes and yields no edit.
pub fn edits(document: &Document, changes: &[Change]) -> Option<Vec<Edit>> {
    if !document.faults.is_empty() {
        return None;
    }
    let expected = expect::after(document, changes)?;
    for style in write::STYLES {
        let Some(edits) = changes
            .iter()
            .map(|change| write::edits_of(document, change, style))
            .collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let edits: Vec<Edit> = edits.into_iter().flatten().collect();
        let text = apply(document.tree.text(), &edits)?;
        let again = parse(document, text);
        if again.faults.is_empty() && expect::value(&again).as_ref() == Some(&expected) {
            return Some(edits);
        }
    }
    None
}

/// Whether [`edits`] has edits for these changes, as far as that can be told without parsing
/// the text anew. A change of the file's name can always be made.
pub fn is_editable(document: &Document, changes: &[Change]) -> bool {
    document.faults.is_empty()
        && changes
            .iter()
            .all(|change| write::edits_of(document, change, write::Style::AsBefore).is_some())
}

/// The text with edits applied; none if two of them overlap.
pub fn apply(text: &str, edits: &[Edit]) -> Option<String> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.bytes.start, edit.bytes.end));
    if sorted.windows(2).any(|pair| pair[0].overlaps(pair[1])) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in sorted {
        out.push_str(text.get(at..edit.bytes.start)?);
        out.push_str(&edit.text);
        at = edit.bytes.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

fn parse(document: &Document, text: String) -> Document {
    Document::parse_to(
        document.path.clone(),
        document.syntax,
        text.into_bytes(),
        document.depth,
    )
}

fn is_json(document: &Document) -> bool {
    matches!(document.syntax, Syntax::Json | Syntax::NdJson)
}
