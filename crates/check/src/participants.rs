//! Participants in messages and in repairs.

use chancery_model::Participant;
use chancery_source::{Change, Kind as Sort, Node, Syntax};

use crate::journeys::person_name;
use crate::{DataSet, Entry};

/// What a message calls a participant; nothing where the record does not say who it is.
pub(crate) fn called(data: &DataSet<'_>, participant: &Participant) -> Option<String> {
    if let Some(person) = &participant.person {
        return Some(person_name(data, person.as_str()));
    }
    if let Some(name) = &participant.name {
        return Some(name.to_string());
    }
    if let Some(office) = &participant.office {
        return Some(format!("the holder of `{office}`"));
    }
    let organisation = participant.organisation.as_ref().map(|id| id.as_str());
    let country = participant.country.as_ref().map(|code| code.as_str());
    organisation.or(country).map(|id| format!("`{id}`"))
}

/// The change that gives a participant a role, whether a person stands there as a mapping or
/// by the identifier alone.
pub(crate) fn with_role(
    data: &DataSet<'_>,
    entry: &Entry,
    pointer: &str,
    role: &str,
) -> Option<Change> {
    let written = match data.document(entry).syntax {
        Syntax::Yaml => role.to_owned(),
        _ => format!("\"{role}\""),
    };
    with(data, entry, pointer, "role", role, &written)
}

/// The change by which a participant fills the seat of an office.
pub(crate) fn representing(
    data: &DataSet<'_>,
    entry: &Entry,
    pointer: &str,
    office: &str,
) -> Option<Change> {
    let written = match data.document(entry).syntax {
        Syntax::Yaml => format!("{{office: {office}}}"),
        _ => format!("{{\"office\": \"{office}\"}}"),
    };
    with(data, entry, pointer, "represents", office, &written)
}

fn with(
    data: &DataSet<'_>,
    entry: &Entry,
    pointer: &str,
    key: &str,
    text: &str,
    source: &str,
) -> Option<Change> {
    let node = node_at(data.node(entry), pointer)?;
    let document = data.document(entry);
    let pointer = pointer.to_owned();
    if node.kind() == Sort::Text {
        let person = document.tree.text().get(node.range())?;
        let source = match document.syntax {
            Syntax::Yaml => format!("{{person: {person}, {key}: {source}}}"),
            _ => format!("{{\"person\": {person}, \"{key}\": {source}}}"),
        };
        return Some(Change::SetSource { pointer, source });
    }
    if node.get(key).is_some() {
        return Some(Change::SetText {
            pointer: format!("{pointer}/{key}"),
            text: text.to_owned(),
        });
    }
    Some(Change::Add {
        pointer,
        key: key.to_owned(),
        source: source.to_owned(),
    })
}

/// The value at a pointer of plain keys and indexes.
fn node_at<'t>(root: Node<'t>, pointer: &str) -> Option<Node<'t>> {
    let mut steps = pointer.split('/').skip(1);
    steps.try_fold(root, |node, step| match node.kind() {
        Sort::List => node.items().nth(step.parse().ok()?),
        _ => node.get(step),
    })
}
