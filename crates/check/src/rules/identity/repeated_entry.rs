use chancery_source::{Change, Kind as Sort, Node, NodeId};
use serde_json::Value;

use crate::data_set::Index;
use crate::rule::declare_rule;
use crate::words::cut;
use crate::{Check, DataSet, Findings, Step, Subject};

declare_rule! {
    /// # What it finds
    /// A reference that stands twice in one list: a visitor, a host, a participant, a
    /// contributor, a source, a topic.
    ///
    /// One source may be cited at two places, and a country may contribute at two times. One
    /// person is one participant, however he or she is described.
    ///
    /// # Why it matters
    /// Whoever counts the ministers at a table or the nations of a battlegroup counts the
    /// list. Mostly a line was copied and not changed, and somebody else is missing.
    ///
    /// # Example
    /// ```yaml bad
    /// deployments:
    ///   - id: efp-battlegroup-latvia
    ///     title: Battlegroup in Latvia
    ///     kind: battlegroup
    ///     host: LV
    ///     contributors:
    ///       countries: [CA, ES, CA]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// deployments:
    ///   - id: efp-battlegroup-latvia
    ///     title: Battlegroup in Latvia
    ///     kind: battlegroup
    ///     host: LV
    ///     contributors:
    ///       countries: [CA, ES, IT]
    /// ```
    "repeated-entry", Warning, Check::All(check)
}

/// The keys of which each names by itself what a short entry names as a text.
const SHORT: [&str; 3] = ["person", "source", "country"];

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        if entry.record.is_none() {
            continue;
        }
        let mut subject = findings.about(entry);
        // Lists by their first items: those tell whether it is a list of references.
        let mut lists: Index<NodeId, Node<'_>> = Index::default();
        data.walk(entry, &mut |step| {
            let node = step.node;
            if node.kind() == Sort::List
                && let (Some(first), true) = (node.items().next(), node.len() > 1)
            {
                lists.insert(first.id(), node);
            } else if step.refers_to.is_some()
                && let Some(list) = lists.remove(&node.id())
            {
                check_list(step, list, &mut subject);
            }
        });
    }
}

fn check_list(first: &Step<'_>, list: Node<'_>, subject: &mut Subject<'_>) {
    let is_of_participants = first.definition == Some("Participant");
    let mut seen: Index<String, Node<'_>> = Index::default();
    let mut persons: Index<&str, Node<'_>> = Index::default();
    for item in list.items() {
        let person = person(item).filter(|_| is_of_participants);
        let text = canonical(item);
        let equal = seen.get(&text).copied();
        let same = equal.or_else(|| persons.get(person?).copied());
        seen.entry(text).or_insert(item);
        if let Some(person) = person {
            persons.entry(person).or_insert(item);
        }
        let Some(earlier) = same else {
            continue;
        };
        let pointer = first.pointer_of(item);
        let field = pointer.rsplit('/').nth(1).unwrap_or_default();
        let note = subject
            .at(
                &pointer,
                format!("{} stands in `{field}` twice", called(item)),
            )
            .also(&first.pointer_of(earlier), "first here");
        if equal.is_some() {
            note.help("take one of the two out, or write who or what was meant")
                .fix([Change::Remove { pointer }]);
        } else {
            note.help("join the two into one, or write who was meant");
        }
    }
}

/// The person of a participant.
fn person(item: Node<'_>) -> Option<&str> {
    match item.kind() {
        Sort::Text => Some(item.text()),
        _ => item.get("person").map(Node::text),
    }
}

/// An entry in one form, so that equal ones are equal: in its short form where it has one,
/// else with its keys in order.
fn canonical(item: Node<'_>) -> String {
    let only = item.entries().next().filter(|_| item.len() == 1);
    if let Some((_, value)) = only.filter(|(key, _)| SHORT.contains(&key.text())) {
        return value.text().to_owned();
    }
    match item.read::<Value>() {
        Ok(Value::String(text)) => text,
        Ok(Value::Object(mut map)) => {
            map.sort_keys();
            Value::Object(map).to_string()
        }
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// What an entry names, for a message.
fn called(item: Node<'_>) -> String {
    let named = [
        "person",
        "source",
        "country",
        "name",
        "office",
        "organisation",
    ];
    let text = match item.kind() {
        Sort::Text => Some(item.text()),
        _ => named.iter().find_map(|key| item.get(key)).map(Node::text),
    };
    text.map_or_else(
        || "this entry".to_owned(),
        |text| format!("`{}`", cut(text, 60)),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(fields: &str) -> String {
        format!("visits:\n  - id: a\n    date: 2021\n{fields}")
    }

    #[test]
    fn shows_both_and_takes_the_later_one_out() {
        let data = visit("    visitors: [x, y, {person: x}]\n");
        insta::assert_snapshot!(lint(&RULE, &data), @"
        4:22 warning[repeated-entry]: `x` stands in `visitors` twice
          4:16 first here
          help: take one of the two out, or write who or what was meant
        ");
        insta::assert_snapshot!(repairs(&RULE, &data), @r#"safe: [Remove { pointer: "/visits/0/visitors/2" }]"#);
    }

    #[test]
    fn knows_equal_entries_by_their_content() {
        for fields in [
            "    sources: [x, {source: x}]\n",
            "    sources: [{source: x, locator: p}, {locator: p, source: x}]\n",
            "    visitors: [{office: x, role: guest}, {office: x, role: guest}]\n",
            "    topics: [x, x]\n",
            "    stops: [{country: LV, hosts: [x, x]}]\n",
        ] {
            assert!(
                repairs(&RULE, &visit(fields)).starts_with("safe"),
                "{fields}"
            );
        }
    }

    #[test]
    fn one_person_is_one_participant() {
        let data = visit("    visitors: [x, {person: x, title: Dr}]\n");
        assert!(lint(&RULE, &data).contains("join the two into one"));
        assert_eq!(repairs(&RULE, &data), "");
    }

    #[test]
    fn lets_stand_what_differs_and_what_is_no_reference() {
        for fields in [
            "    sources: [x, {source: x, locator: p}]\n",
            "    visitors: [{office: x}, {office: x, name: A}]\n",
            "    visitors: [x]\n    accompanying: [x]\n",
            "    stops: [{country: LV}, {country: LT}, {country: LV}]\n",
        ] {
            assert_eq!(lint(&RULE, &visit(fields)), "", "{fields}");
        }
    }

    #[test]
    fn calls_it_as_it_is_written() {
        let found = [
            "    topics: [energy, energy]\n",
            "    visitors: [{office: x, role: guest}, {office: x, role: guest}]\n",
        ]
        .map(|fields| lint(&RULE, &visit(fields)));
        insta::assert_snapshot!(found.concat(), @"
        4:22 warning[repeated-entry]: `energy` stands in `topics` twice
          4:14 first here
          help: take one of the two out, or write who or what was meant
        4:42 warning[repeated-entry]: `x` stands in `visitors` twice
          4:16 first here
          help: take one of the two out, or write who or what was meant
        ");
    }
}
