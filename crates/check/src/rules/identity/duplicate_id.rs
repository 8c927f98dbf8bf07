use chancery_model::Kind;

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// An identifier that two records of one kind bear, or that a record bears although
    /// another has retired it (`previous_ids`).
    ///
    /// # Why it matters
    /// Every reference to it becomes a guess, and an export keeps one of the two records.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - id: riga
    ///     name: Riga
    ///     kind: city
    ///   - id: riga
    ///     name: Rīga
    ///     kind: city
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - id: riga
    ///     name: Riga
    ///     kind: city
    ///     aliases: [Rīga]
    /// ```
    "duplicate-id", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(id) = entry.id.as_deref() else {
            continue;
        };
        if let Some(earlier) =
            first(data, entry.kind, id).filter(|first| !std::ptr::eq(*first, entry))
        {
            let kind = entry.kind.name().replace('-', " ");
            findings
                .about(entry)
                .at("/id", format!("a second {kind} bears the id `{id}`"))
                .also_in(earlier, "/id", "the first is here")
                .help("give one of them another id, or merge the two records");
        }
    }
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        for (index, retired) in record.previous_ids().into_iter().enumerate() {
            if let Some(bearer) = first(data, entry.kind, retired) {
                findings
                    .about(bearer)
                    .at(
                        "/id",
                        format!("the id `{retired}` was retired and is not to be used again"),
                    )
                    .also_in(entry, &format!("/previous_ids/{index}"), "retired here")
                    .help("choose an id that was never used");
            }
        }
    }
}

/// The first record of a kind that bears an identifier.
fn first<'d>(data: &'d DataSet<'_>, kind: Kind, id: &str) -> Option<&'d Entry> {
    data.with_id(kind, id).next()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all};

    #[test]
    fn shows_the_first_bearer() {
        insta::assert_snapshot!(lint(&RULE, "topics:\n  - id: a\n    label: A\n  - id: a\n    label: B\n"), @"
        4:9 error[duplicate-id]: a second topic bears the id `a`
          2:9 the first is here
          help: give one of them another id, or merge the two records
        ");
    }

    #[test]
    fn lets_two_kinds_share_an_id() {
        assert_eq!(
            lint(
                &RULE,
                "topics:\n  - id: a\n    label: A\nplaces:\n  - id: a\n    name: A\n    kind: city\n"
            ),
            ""
        );
    }

    /// Else a thousand copies would be compared with one another, a million times.
    #[test]
    fn a_copy_is_this_fault_and_no_other() {
        let person =
            |id: &str, name: &str| format!("  - {{id: {id}, name: {name}, citizenships: [IL]}}\n");
        let place =
            |id: &str, rest: &str| format!("  - {{id: {id}, kind: town, country: LV, {rest}}}\n");
        let visit = |id: &str| {
            format!(
                "  - {{id: {id}, date: 2021-11-28/2021-11-29, status: concluded, visitors: [a], sources: [x], stops: [{{country: LV, date: 2021-11-28/2021-11-29}}]}}\n"
            )
        };
        let data = format!(
            "persons:\n{a}{b}{a}places:\n{c}{d}{d}visits:\n{v}{w}{v}",
            a = person("a", "Benyamin Netanyahu"),
            b = person("b", "Binyamin Netanyahu"),
            c = place("c", "name: Adazi"),
            d = place("d", "name: D, aliases: [Adazi]"),
            v = visit("v"),
            w = visit("w"),
        );
        let found = lint_all(&data);
        let count = |rule: &str| found.matches(&format!("[{rule}]")).count();
        assert_eq!(count("duplicate-id"), 3, "{found}");
        for rule in ["duplicate-person", "alias-clash", "duplicate-visit"] {
            assert_eq!(count(rule), 1, "{rule}: {found}");
        }
    }

    #[test]
    fn remembers_retired_ids() {
        let found = lint(
            &RULE,
            "topics:\n  - id: a\n    label: A\n    previous_ids: [b]\n  - id: b\n    label: B\n",
        );
        assert!(
            found.starts_with("5:9 error[duplicate-id]: the id `b` was retired"),
            "{found}"
        );
    }

    #[test]
    fn counts_a_record_that_the_schema_refuses() {
        assert_ne!(
            lint(
                &RULE,
                "topics:\n  - id: a\n    lable: A\n  - id: a\n    label: B\n"
            ),
            ""
        );
    }
}
