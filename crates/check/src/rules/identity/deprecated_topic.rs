use chancery_model::{Kind, Record, Topic};

use crate::references::{each_reference, redirect};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A topic that is used although another has replaced it (`replaced_by`).
    ///
    /// What the replaced topic itself says, and the chain from one replacement to the next,
    /// is left alone.
    ///
    /// # Why it matters
    /// Records of one matter stand under two topics, and a list by topic shows half of them.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: cyber-threats
    ///     label: Cyber threats
    ///     replaced_by: hybrid-threats
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     topics: [cyber-threats]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: cyber-threats
    ///     label: Cyber threats
    ///     replaced_by: hybrid-threats
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     topics: [hybrid-threats]
    /// ```
    "deprecated-topic", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let is_replaced = |entry: &Entry| matches!(&entry.record, Some(Record::Topic(topic)) if topic.replaced_by.is_some());
    if !data.entries().iter().any(is_replaced) {
        return;
    }
    for entry in data.entries() {
        if is_replaced(entry) {
            continue;
        }
        let mut subject = findings.about(entry);
        each_reference(data, entry, &mut |step, kind, id| {
            if kind != Kind::Topic {
                return;
            }
            let Some((replaced, new)) = replacement(data, id) else {
                return;
            };
            subject
                .at(
                    &step.pointer(),
                    format!("the topic `{id}` was replaced by `{new}`"),
                )
                .also_in(replaced, "/replaced_by", "replaced here")
                .help(format!("write `{new}`"))
                .fix([redirect(step, new, |other| {
                    replacement(data, other).map_or("", |(_, new)| new)
                })]);
        });
    }
}

/// The topic of an identifier, if it was replaced, and what stands for it today; nothing
/// where the chain of replacements leads nowhere or in a ring.
fn replacement<'s>(data: &'s DataSet<'_>, id: &str) -> Option<(&'s Entry, &'s str)> {
    let (first, topic) = find(data, id)?;
    let mut new = topic.replaced_by.as_ref()?.as_str();
    let mut seen = vec![topic.id.as_str()];
    loop {
        let (_, topic) = find(data, new)?;
        let Some(next) = &topic.replaced_by else {
            return Some((first, new));
        };
        if seen.contains(&new) {
            return None;
        }
        seen.push(new);
        new = next.as_str();
    }
}

fn find<'s>(data: &'s DataSet<'_>, id: &str) -> Option<(&'s Entry, &'s Topic)> {
    data.with_id(Kind::Topic, id)
        .find_map(|entry| match &entry.record {
            Some(Record::Topic(topic)) => Some((entry, &**topic)),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(replaced_by: &str, topics: &str) -> String {
        format!(
            "\
topics:
  - {{id: cyber, label: Cyber, replaced_by: digital}}
  - {{id: digital, label: Digital{replaced_by}}}
  - {{id: hybrid, label: Hybrid, broader: security}}
  - {{id: security, label: Security}}
visits:
  - id: a
    topics: {topics}
"
        )
    }

    #[test]
    fn follows_the_chain_to_its_end() {
        let yaml = visit(", replaced_by: hybrid", "[cyber]");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        8:14 warning[deprecated-topic]: the topic `cyber` was replaced by `hybrid`
          2:44 replaced here
          help: write `hybrid`
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"safe: [SetText { pointer: "/visits/0/topics/0", text: "hybrid" }]"#);
    }

    #[test]
    fn a_repair_names_no_topic_twice() {
        let yaml = visit(", replaced_by: hybrid", "[cyber, digital]");
        assert!(repairs(&RULE, &yaml).contains("Remove { pointer: \"/visits/0/topics/1\" }"));
    }

    #[test]
    fn is_silent_where_nothing_stands_for_the_topic() {
        assert_eq!(
            lint(&RULE, &visit(", replaced_by: gone", "[cyber, hybrid]")),
            ""
        );
        assert_eq!(
            lint(&RULE, &visit(", replaced_by: cyber", "[cyber, digital]")),
            ""
        );
        assert_eq!(lint(&RULE, &visit("", "[digital]")), "");
    }
}
