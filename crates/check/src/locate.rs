//! From pointers to lines and columns: the only place where the two meet.

use std::ops::Range;

use chancery_source::{DocumentId, Documents, Found, Kind, Tree};

use crate::{Finding, LocatedFinding, Location, Place};

/// Locates findings and sorts them by path, place and rule, so that the same data gives
/// the same report whatever the order in which rules ran.
pub fn locate_all(findings: Vec<Finding>, documents: &Documents) -> Vec<LocatedFinding> {
    let mut located: Vec<LocatedFinding> = findings
        .into_iter()
        .map(|finding| locate(finding, documents))
        .collect();
    sort(&mut located, documents);
    located.dedup();
    located
}

/// Puts findings into the order of reports.
pub fn sort(located: &mut [LocatedFinding], documents: &Documents) {
    located.sort_by(|a, b| sort_key(a, documents).cmp(&sort_key(b, documents)));
}

fn sort_key<'a>(
    finding: &'a LocatedFinding,
    documents: &'a Documents,
) -> (&'a str, usize, &'static str, &'a str) {
    (
        &documents[finding.location.document].path,
        finding.location.bytes.start,
        finding.rule,
        &finding.message,
    )
}

/// Gives a finding its lines and columns.
pub fn locate(finding: Finding, documents: &Documents) -> LocatedFinding {
    let location = location(finding.document, finding.place, finding.label, documents);
    let related = finding
        .related
        .into_iter()
        .map(|other| location_of(other, documents))
        .collect();
    LocatedFinding {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        location,
        related,
        help: finding.help,
        record: finding.record,
        fix: finding.fix,
    }
}

fn location_of(related: crate::Related, documents: &Documents) -> Location {
    location(
        related.document,
        related.place,
        Some(related.label),
        documents,
    )
}

fn location(
    document: DocumentId,
    place: Place,
    label: Option<String>,
    documents: &Documents,
) -> Location {
    let tree = &documents[document].tree;
    let bytes = bytes_of(&place, tree);
    let pointer = match place {
        Place::Bytes(_) => None,
        Place::Key(pointer) | Place::Value(pointer) => Some(pointer),
    };
    Location {
        document,
        pointer,
        span: tree.span(bytes.clone()),
        bytes,
        label,
    }
}

/// The bytes that a place covers.
pub(crate) fn bytes_of(place: &Place, tree: &Tree) -> Range<usize> {
    match place {
        Place::Bytes(bytes) => bytes.clone(),
        Place::Key(pointer) => key_range(tree, pointer),
        Place::Value(pointer) => value_range(tree, pointer),
    }
}

/// The value at a pointer, or the nearest mapping or list on the way to it that exists.
fn find<'t>(tree: &'t Tree, pointer: &str) -> Option<Found<'t>> {
    let mut pointer = pointer;
    loop {
        if let Some(found) = tree.find(pointer) {
            return Some(found);
        }
        pointer = pointer.rsplit_once('/')?.0;
    }
}

fn key_range(tree: &Tree, pointer: &str) -> Range<usize> {
    match find(tree, pointer) {
        Some(Found { key: Some(key), .. }) => key.range(),
        _ => value_range(tree, pointer),
    }
}

/// Where to put the mark for a value: on the value itself if it is a scalar or fits its
/// line; on its key if it spreads over lines or is empty; on its first key where it has none
/// of its own, as an item of a list has.
fn value_range(tree: &Tree, pointer: &str) -> Range<usize> {
    let Some(Found { key, value }) = find(tree, pointer) else {
        return 0..0;
    };
    let spreads = matches!(value.kind(), Kind::Map | Kind::List) && value.is_plain();
    match key {
        Some(key) if spreads || value.range().is_empty() => key.range(),
        _ => value.mark(),
    }
}
