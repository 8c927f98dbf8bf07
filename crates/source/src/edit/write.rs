//! One change as bytes.

use super::place::{line_end, line_feed, line_start, members, own_lines, parent, place_of, whole};
use super::{Edit, is_json};
use crate::{Change, Document, Kind, Node};

/// How a text may be written; the first that reads back as meant is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As the scalar that it replaces, bare where that was bare.
    AsBefore,
    /// In double quotes.
    Quoted,
}

/// All styles, the preferred one first.
pub(super) const STYLES: [Style; 2] = [Style::AsBefore, Style::Quoted];

/// The edits of one change; none where its place does not exist or cannot be edited.
pub(super) fn edits_of(document: &Document, change: &Change, style: Style) -> Option<Vec<Edit>> {
    let tree = &document.tree;
    Some(match change {
        Change::SetText { pointer, text } => {
            let node = tree.find(pointer)?.value;
            vec![scalar(document, node, text, style)?]
        }
        Change::SetSource { pointer, source } => {
            let node = tree.find(pointer)?.value;
            let is_block = matches!(node.kind(), Kind::Map | Kind::List) && node.is_plain();
            let bytes = node.range();
            (!is_block && !bytes.is_empty()).then(|| {
                let bare = (style == Style::AsBefore && !is_json(document))
                    .then(|| bare_list(source))
                    .flatten();
                let text = bare.unwrap_or_else(|| source.clone());
                vec![Edit { bytes, text }]
            })?
        }
        Change::Quote { pointer } => {
            let node = tree.find(pointer)?.value;
            let edit = scalar(document, node, node.text(), Style::Quoted)?;
            node.is_plain().then_some(vec![edit])?
        }
        Change::RenameKey { pointer, key } => {
            let node = tree.find(pointer)?.key?;
            vec![scalar(document, node, key, style)?]
        }
        Change::Remove { pointer } => vec![removal(document, pointer)?],
        Change::Add {
            pointer,
            key,
            source,
        } => vec![addition(document, pointer, key, source)?],
        Change::AddFirst {
            pointer,
            key,
            source,
        } => vec![addition_at_head(document, pointer, key, source)?],
        Change::Reorder { pointer, order } => reordering(document, pointer, order)?,
        Change::Bytes { bytes, text } => vec![Edit {
            bytes: bytes.clone(),
            text: text.clone(),
        }],
        Change::RenameFile { .. } => Vec::new(),
    })
}

fn scalar(document: &Document, node: Node<'_>, text: &str, style: Style) -> Option<Edit> {
    let bytes = node.range();
    let old = document.tree.text().get(bytes.clone())?;
    if matches!(node.kind(), Kind::Map | Kind::List) || bytes.is_empty() {
        return None;
    }
    if old.starts_with(['|', '>']) && !is_json(document) {
        return super::block::rewrite(document.tree.text(), bytes, node.text(), text);
    }
    if old.contains('\n') {
        return None;
    }
    let quoted = || serde_json::to_string(text).ok();
    let text = if is_json(document) || style == Style::Quoted || old.starts_with('"') {
        quoted()?
    } else if old.starts_with('\'') {
        format!("'{}'", text.replace('\'', "''"))
    } else if node.is_plain() && !is_misread(text) {
        text.to_owned()
    } else {
        quoted()?
    };
    Some(Edit { bytes, text })
}

/// A list of texts as a person writes it in YAML, its items bare; none where one of them
/// needs its quotes.
fn bare_list(source: &str) -> Option<String> {
    let items: Vec<String> = serde_json::from_str(source).ok()?;
    let is_word = |item: &String| {
        let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '.');
        !is_misread(item) && item.starts_with(char::is_alphanumeric) && item.chars().all(is_plain)
    };
    (!items.is_empty() && items.iter().all(is_word)).then(|| format!("[{}]", items.join(", ")))
}

/// Whether a bare text is something else to other readers of YAML: a boolean, nothing, a
/// number. Full dates are left alone.
fn is_misread(text: &str) -> bool {
    const WORDS: [&str; 11] = [
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "",
    ];
    let starts = |set: &str| text.starts_with(|first: char| set.contains(first));
    let is_date =
        text.len() >= 10 && text.is_char_boundary(10) && text[..10].matches('-').count() == 2;
    WORDS.contains(&text.to_ascii_lowercase().as_str()) || (starts("0123456789+-.") && !is_date)
}

/// Takes a member out: with its lines where it has lines of its own, else with the comma or
/// the blank that divides it from its neighbour.
fn removal(document: &Document, pointer: &str) -> Option<Edit> {
    let text = document.tree.text();
    let collection = parent(document, pointer)?;
    let found = document.tree.find(pointer)?;
    let own = whole(&found);
    let at = place_of(collection, own.start)?;
    let gone = |bytes| {
        Some(Edit {
            bytes,
            text: String::new(),
        })
    };
    if collection.is_plain() && !is_json(document) {
        if collection.len() == 1 {
            return None;
        }
        if let Some(lines) = own_lines(text, &own, found.key.is_none()) {
            return gone(lines);
        }
        // The first key behind a dash: the next key moves up to its place.
        let next = collection.member(at + 1)?;
        let is_free = !text[own.end..next.start].contains('#');
        return is_free.then(|| gone(own.start..next.start))?;
    }
    let previous = at.checked_sub(1).and_then(|at| collection.member(at));
    match (collection.member(at + 1), previous) {
        (Some(next), _) => gone(own.start..next.start),
        (None, Some(previous)) => gone(previous.end..own.end),
        (None, None) => gone(own),
    }
}

fn addition(document: &Document, pointer: &str, key: &str, source: &str) -> Option<Edit> {
    let text = document.tree.text();
    let collection = document.tree.find(pointer)?.value;
    let all = members(collection);
    let (first, last) = (all.first()?, all.last()?);
    let written = written(document, key, source)?;
    let start = line_start(text, first.start);
    let column = text[start..first.start].chars().count();
    let indent = " ".repeat(column);
    let feed = line_feed(text);
    if collection.is_plain() && !is_json(document) {
        let end = line_end(text, last.end.max(1) - 1);
        let at_end = end == text.len() && !text.ends_with('\n');
        let text = if at_end {
            format!("{feed}{indent}{written}")
        } else {
            format!("{indent}{written}{feed}")
        };
        return Some(Edit {
            bytes: end..end,
            text,
        });
    }
    let on_own_line = text[start..first.start].trim().is_empty();
    let text = if on_own_line {
        format!(",{feed}{indent}{written}")
    } else {
        format!(", {written}")
    };
    Some(Edit {
        bytes: last.end..last.end,
        text,
    })
}

/// Before the first entry, on a line of its own where that has one.
fn addition_at_head(document: &Document, pointer: &str, key: &str, source: &str) -> Option<Edit> {
    let text = document.tree.text();
    let collection = document.tree.find(pointer)?.value;
    let first = members(collection).first()?.start;
    let written = written(document, key, source)?;
    let start = line_start(text, first);
    // What stands before a key: nothing, a byte order mark, the dash of an item.
    let column = text[start..first]
        .trim_start_matches('\u{feff}')
        .chars()
        .count();
    let is_block = collection.is_plain() && !is_json(document);
    let divider = if is_block { "" } else { "," };
    let stands_alone = text[start..first]
        .trim_start_matches('\u{feff}')
        .trim()
        .is_empty();
    let text = if is_block || stands_alone {
        let (feed, indent) = (line_feed(text), " ".repeat(column));
        format!("{written}{divider}{feed}{indent}")
    } else {
        format!("{written}{divider} ")
    };
    Some(Edit {
        bytes: first..first,
        text,
    })
}

fn written(document: &Document, key: &str, source: &str) -> Option<String> {
    Some(if is_json(document) {
        format!("{}: {source}", serde_json::to_string(key).ok()?)
    } else {
        format!("{key}: {source}")
    })
}

/// Moves items: by whole lines, with the comments above them, in a list without brackets.
fn reordering(document: &Document, pointer: &str, order: &[usize]) -> Option<Vec<Edit>> {
    let text = document.tree.text();
    let list = document.tree.find(pointer)?.value;
    let all = members(list);
    if order.len() != all.len() {
        return None;
    }
    if !list.is_plain() || is_json(document) {
        let moved = all.iter().zip(order).map(|(bytes, &from)| Edit {
            bytes: bytes.clone(),
            text: text[all[from].clone()].to_owned(),
        });
        return Some(moved.collect());
    }
    let own: Vec<_> = all
        .iter()
        .map(|member| own_lines(text, member, true))
        .collect::<Option<_>>()?;
    let mut starts: Vec<usize> = own.iter().map(|lines| above(text, lines.start)).collect();
    // What stands above the first item may speak of the whole list.
    starts[0] = own[0].start;
    let mut ends: Vec<usize> = starts[1..].to_vec();
    ends.push(own.last()?.end);
    let feed = line_feed(text);
    let mut joined = String::new();
    for &from in order {
        joined.push_str(&text[starts[from]..ends[from]]);
        if !joined.ends_with('\n') {
            joined.push_str(feed);
        }
    }
    let end = *ends.last()?;
    if !text[..end].ends_with('\n') {
        joined.truncate(joined.len() - feed.len());
    }
    Some(vec![Edit {
        bytes: starts[0]..end,
        text: joined,
    }])
}

/// The start of the comment lines directly above a line.
fn above(text: &str, mut start: usize) -> usize {
    while start > 0 {
        let previous = line_start(text, start - 1);
        if !text[previous..start].trim_start().starts_with('#') {
            break;
        }
        start = previous;
    }
    start
}
