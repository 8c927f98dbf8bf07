use crate::references::{each_reference, redirect, retired_ids};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings};

declare_rule! {
    /// # What it finds
    /// A reference by an identifier that was merged into another record (`previous_ids`).
    ///
    /// # Why it matters
    /// The reference still leads to the right record, but only for readers who look up old
    /// identifiers. Most joins do not.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - id: riga
    ///     name: Riga
    ///     kind: city
    ///     previous_ids: [riga-city]
    ///   - id: old-town
    ///     name: Old Town
    ///     kind: venue
    ///     within: riga-city
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - id: riga
    ///     name: Riga
    ///     kind: city
    ///     previous_ids: [riga-city]
    ///   - id: old-town
    ///     name: Old Town
    ///     kind: venue
    ///     within: riga
    /// ```
    "retired-reference", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let retired = retired_ids(data);
    if retired.is_empty() {
        return;
    }
    for entry in data.entries() {
        let mut subject = findings.about(entry);
        each_reference(data, entry, &mut |step, kind, id| {
            let Some(retirements) = retired.get(&(kind, id)) else {
                return;
            };
            // An identifier that a record still bears leads there; that it was retired is
            // the fault of the bearer.
            if data.with_id(kind, id).next().is_some() {
                return;
            }
            let what = kind.name().replace('-', " ");
            let mut note = subject.at(
                &step.pointer(),
                format!("the {what} `{id}` has another id by now"),
            );
            for retirement in retirements {
                let pointer = format!("/previous_ids/{}", retirement.index);
                note = note.also_in(retirement.entry, &pointer, "merged into this record");
            }
            if let [only] = retirements.as_slice()
                && let Some(new) = only.entry.id.as_deref()
            {
                note.help(format!("write `{new}`")).fix([redirect(
                    step,
                    new,
                    |other| match retired.get(&(kind, other)).map(Vec::as_slice) {
                        Some([other]) => other.entry.id.as_deref().unwrap_or_default(),
                        _ => "",
                    },
                )]);
            } else {
                note.help("write the id of the record that is meant");
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn topics(rest: &str) -> String {
        format!(
            "topics:\n  - {{id: security, label: Security, previous_ids: [safety, defence]}}\n  - id: energy\n    label: Energy\n{rest}"
        )
    }

    #[test]
    fn shows_where_it_went() {
        let yaml = topics("    broader: safety\n");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        5:14 warning[retired-reference]: the topic `safety` has another id by now
          2:52 merged into this record
          help: write `security`
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"safe: [SetText { pointer: "/topics/1/broader", text: "security" }]"#);
    }

    #[test]
    fn a_repair_names_no_record_twice() {
        let visit =
            |topics_of: &str| topics(&format!("visits:\n  - id: a\n    topics: {topics_of}\n"));
        assert!(
            repairs(&RULE, &visit("[safety, security]"))
                .contains("Remove { pointer: \"/visits/0/topics/0\" }")
        );
        let both = repairs(&RULE, &visit("[safety, defence]"));
        assert!(
            both.contains("SetText { pointer: \"/visits/0/topics/0\""),
            "{both}"
        );
        assert!(
            both.contains("Remove { pointer: \"/visits/0/topics/1\""),
            "{both}"
        );
    }

    #[test]
    fn leaves_ids_in_use_and_unknown_ids_to_other_rules() {
        assert_eq!(lint(&RULE, &topics("    broader: security\n")), "");
        assert_eq!(lint(&RULE, &topics("    broader: nothing\n")), "");
        assert_eq!(
            lint(
                &RULE,
                &topics("    broader: safety\n  - {id: safety, label: Safety}\n")
            ),
            ""
        );
    }

    #[test]
    fn offers_no_repair_where_two_records_claim_the_id() {
        let yaml =
            topics("    broader: safety\n  - {id: calm, label: Calm, previous_ids: [safety]}\n");
        assert_ne!(lint(&RULE, &yaml), "");
        assert_eq!(repairs(&RULE, &yaml), "");
    }
}
