//! The texts of a record that follow our own spelling: all but what is kept as printed.

use std::collections::HashSet;

use chancery_source::{Kind as Sort, NodeId};

use crate::shapes::Step;
use crate::{DataSet, Findings, Subject};

/// Keys of texts that repeat what a source prints, wherever they stand.
const PRINTED: [&str; 3] = ["as_printed", "remarks", "quote"];

/// Definitions whose `title` is what a source prints.
const WITH_PRINTED_TITLE: [&str; 2] = ["Participant", "Tenure"];

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextSort {
    /// One line.
    Text,
    /// One line or more.
    Prose,
    /// A web address.
    Url,
}

/// A text that follows our own spelling.
pub(crate) struct OwnText<'w, 'd> {
    /// Where it stands.
    pub step: &'w Step<'d>,
    /// What it says.
    pub text: &'d str,
    /// What sort of text it is.
    pub sort: TextSort,
}

/// Visits every text of every record that the schema accepts, but for what is kept as
/// printed.
pub(crate) fn each_text(
    data: &DataSet<'_>,
    findings: &mut Findings,
    visit: &mut dyn FnMut(&OwnText<'_, '_>, &mut Subject<'_>),
) {
    for entry in data.entries() {
        if entry.record.is_none() {
            continue;
        }
        let mut subject = findings.about(entry);
        let mut printed: HashSet<NodeId> = HashSet::new();
        data.walk(entry, &mut |step| {
            if step.node.kind() == Sort::Map {
                printed.extend(kept_as_printed(step));
            }
            let Some(sort) = sort_of(step).filter(|_| !printed.contains(&step.node.id())) else {
                return;
            };
            let text = step.node.text();
            visit(&OwnText { step, text, sort }, &mut subject);
        });
    }
}

fn kept_as_printed(step: &Step<'_>) -> impl Iterator<Item = NodeId> {
    let has_title = step
        .definition
        .is_some_and(|definition| WITH_PRINTED_TITLE.contains(&definition));
    let title = has_title.then_some("title");
    let keys = PRINTED.into_iter().chain(title);
    keys.filter_map(|key| step.node.get(key).map(|node| node.id()))
}

fn sort_of(step: &Step<'_>) -> Option<TextSort> {
    if step.node.kind() != Sort::Text {
        return None;
    }
    match step.definition? {
        "Text" => Some(TextSort::Text),
        "Prose" => Some(TextSort::Prose),
        "Url" => Some(TextSort::Url),
        _ => None,
    }
}

/// A text as a message shows it: in backquotes, on one line, cut where it is long. Characters
/// that `is_named` picks out stand by their number, so that what cannot be seen is seen.
pub(crate) fn shown(text: &str, is_named: impl Fn(char) -> bool) -> String {
    let text = text.trim_end_matches('\n').replace('\n', " ");
    let mut out = String::from("`");
    for character in crate::words::cut(&text, 60).chars() {
        if is_named(character) {
            out.push_str(&format!("<{}>", number(character)));
        } else {
            out.push(character);
        }
    }
    out.push('`');
    out
}

/// A character by its number: `U+00A0`.
pub(crate) fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(shown("a\u{a0}b\n", |c| c == '\u{a0}'), "`a<U+00A0>b`");
    }
}
