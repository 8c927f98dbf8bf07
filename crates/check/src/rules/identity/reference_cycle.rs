use std::collections::HashMap;

use chancery_model::{Kind, Record};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// Records that stand above each other in a ring: topics by `broader` or `replaced_by`,
    /// organisations by `parent`, places by `within`.
    ///
    /// # Why it matters
    /// Whoever walks up from one of them never arrives: the top organisation of an office,
    /// the country of a venue and the tree of topics cannot be told.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: security
    ///     label: Security
    ///     broader: defence
    ///   - id: defence
    ///     label: Defence
    ///     broader: security
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: security
    ///     label: Security
    ///   - id: defence
    ///     label: Defence
    ///     broader: security
    /// ```
    "reference-cycle", Error, Check::All(check)
}

/// The fields that lead upward, and how a sentence says so.
const WAYS_UP: [(Kind, &str, &str); 4] = [
    (Kind::Topic, "broader", "broader than itself"),
    (Kind::Topic, "replaced_by", "its own replacement"),
    (Kind::Organisation, "parent", "its own parent"),
    (Kind::Place, "within", "within itself"),
];

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for (kind, field, words) in WAYS_UP {
        for ring in rings(data, kind, field) {
            report(&ring, field, words, findings);
        }
    }
}

fn report(ring: &[&Entry], field: &str, words: &str, findings: &mut Findings) {
    let [first, others @ ..] = ring else {
        return;
    };
    let id = |entry: &Entry| entry.id.clone().unwrap_or_default();
    let what = first.kind.name();
    let mut message = format!("the {what} `{}` is {words}", id(first));
    if let [through @ .., last] = others {
        let through: Vec<String> = through
            .iter()
            .map(|entry| format!("`{}`", id(entry)))
            .collect();
        let rest = if through.is_empty() {
            String::new()
        } else {
            format!("{} and ", through.join(", "))
        };
        message.push_str(&format!(", by way of {rest}`{}`", id(last)));
    }
    let pointer = format!("/{field}");
    let mut subject = findings.about(first);
    let mut note = subject.at(&pointer, message);
    for entry in others {
        note = note.also_in(entry, &pointer, "and so on from here");
    }
    note.help(format!("remove the `{field}` that is wrong"));
}

/// The rings of a field, each once, from its first record on in the order of the data.
fn rings<'s>(data: &'s DataSet<'_>, kind: Kind, field: &str) -> Vec<Vec<&'s Entry>> {
    let mut rings = Vec::new();
    // The number of the walk on which each record was met.
    let mut met: HashMap<*const Entry, usize> = HashMap::new();
    for (walk, start) in data.entries().iter().enumerate() {
        let mut way: Vec<&Entry> = Vec::new();
        let mut next = (start.kind == kind).then_some(start);
        while let Some(entry) = next {
            match met.get(&std::ptr::from_ref(entry)) {
                Some(&earlier) if earlier == walk => {
                    let begins = way.iter().position(|&other| std::ptr::eq(other, entry));
                    let mut ring = way.split_off(begins.unwrap_or_default());
                    let first = ring
                        .iter()
                        .copied()
                        .min_by_key(|entry| std::ptr::from_ref::<Entry>(entry));
                    let at = ring
                        .iter()
                        .position(|&entry| first.is_some_and(|first| std::ptr::eq(first, entry)));
                    ring.rotate_left(at.unwrap_or_default());
                    rings.push(ring);
                    break;
                }
                Some(_) => break,
                None => {
                    met.insert(std::ptr::from_ref(entry), walk);
                    way.push(entry);
                    next = above(data, entry, field);
                }
            }
        }
    }
    rings
}

/// The record that a field leads to.
fn above<'s>(data: &'s DataSet<'_>, entry: &Entry, field: &str) -> Option<&'s Entry> {
    let id = match (entry.record.as_ref()?, field) {
        (Record::Topic(topic), "broader") => topic.broader.as_ref()?.as_str(),
        (Record::Topic(topic), "replaced_by") => topic.replaced_by.as_ref()?.as_str(),
        (Record::Organisation(organisation), "parent") => organisation.parent.as_ref()?.as_str(),
        (Record::Place(place), "within") => place.within.as_ref()?.as_str(),
        _ => return None,
    };
    data.with_id(entry.kind, id).next()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn topics(broader: &[(&str, &str)]) -> String {
        let mut yaml = "topics:\n".to_owned();
        for (id, above) in broader {
            yaml.push_str(&format!("  - {{id: {id}, label: A, broader: {above}}}\n"));
        }
        lint(&RULE, &yaml)
    }

    #[test]
    fn shows_the_whole_ring_once() {
        insta::assert_snapshot!(topics(&[("d", "c"), ("c", "b"), ("a", "c"), ("b", "a")]), @"
        3:32 error[reference-cycle]: the topic `c` is broader than itself, by way of `b` and `a`
          5:32 and so on from here
          4:32 and so on from here
          help: remove the `broader` that is wrong
        ");
    }

    #[test]
    fn a_record_above_itself_is_a_ring() {
        insta::assert_snapshot!(lint(&RULE, "places:\n  - {id: riga, name: Riga, kind: city, within: riga}\n"), @"
        2:48 error[reference-cycle]: the place `riga` is within itself
          help: remove the `within` that is wrong
        ");
    }

    #[test]
    fn is_silent_on_trees_and_on_loose_ends() {
        assert_eq!(
            topics(&[("a", "b"), ("b", "d"), ("c", "d"), ("d", "gone")]),
            ""
        );
    }

    #[test]
    fn finds_each_of_two_rings() {
        let found = topics(&[("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")]);
        assert_eq!(found.matches("error").count(), 2, "{found}");
    }
}
