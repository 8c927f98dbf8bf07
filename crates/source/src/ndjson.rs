//! NDJSON: one JSON value a line, each with its own fault.

use crate::fault::{Fault, empty};
use crate::json;
use crate::tree::{Builder, Tree};

/// Reads a whole file; its root is a list with one value for each line that is not blank.
/// Only the first `sound` bytes are read.
pub(crate) fn parse(source: String, sound: usize, depth: usize) -> (Tree, Vec<Fault>) {
    let lines = lines_of(&source[..sound]);
    let mut builder = Builder::with_list(source, depth);
    let mut faults = Vec::new();
    for (start, end) in lines {
        if let Err(fault) = json::read_value(&mut builder, start..end) {
            faults.push(fault);
            builder.abandon(1);
        }
    }
    if faults.is_empty() {
        builder.close(sound);
    }
    let tree = builder.finish();
    if faults.is_empty() && tree.root().is_none_or(|root| root.is_empty()) {
        faults.push(empty());
    }
    (tree, faults)
}

/// Where each line that is not blank starts and ends, its line break left out.
fn lines_of(text: &str) -> Vec<(usize, usize)> {
    let mut start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = Vec::new();
    for line in text[start..].split_inclusive('\n') {
        let end = start + line.trim_end_matches(['\n', '\r']).len();
        if !text[start..end].trim().is_empty() {
            lines.push((start, end));
        }
        start += line.len();
    }
    lines
}
