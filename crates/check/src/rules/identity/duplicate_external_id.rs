use std::collections::HashMap;

use chancery_model::Kind;

use crate::external_ids::Scheme;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// Two records of one kind with one identifier in a data set that has one for each thing,
    /// such as Wikidata.
    ///
    /// Schemes whose codes are handed on are passed over: the M49 code of a state that is
    /// gone may be its successor's, and one code of a location serves a town and its port.
    /// So are two kinds: Singapore is a country and a place.
    ///
    /// # Why it matters
    /// Either the two records are one, or one of them bears another's identifier; joined to
    /// the other data set, the facts of the one become the other's.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     ids: {wikidata: Q57665}
    ///   - id: stoltenberg
    ///     name: J. Stoltenberg
    ///     ids: {wikidata: Q57665}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     aliases: [J. Stoltenberg]
    ///     previous_ids: [stoltenberg]
    ///     ids: {wikidata: Q57665}
    /// ```
    "duplicate-external-id", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut first: HashMap<(Kind, &str, &str), &Entry> = HashMap::new();
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        for (key, id) in record.ids().iter() {
            let (key, id) = (key.as_str(), id.as_str());
            if !Scheme::of(key).is_some_and(|scheme| scheme.is_unique && scheme.is_valid(id)) {
                continue;
            }
            let Some(earlier) = first.get(&(entry.kind, key, id)) else {
                first.insert((entry.kind, key, id), entry);
                continue;
            };
            // Two records of one id are another rule's finding: these are copies.
            if earlier.id == entry.id {
                continue;
            }
            let kind = entry.kind.name().replace('-', " ");
            let pointer = format!("/ids/{key}");
            findings
                .about(entry)
                .at(
                    &pointer,
                    format!("a second {kind} bears the id `{id}` of `{key}`"),
                )
                .also_in(earlier, &pointer, "the first is here")
                .help("correct the one that is wrong, or merge the two records");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn two(first: &str, second: &str) -> String {
        lint(
            &RULE,
            &format!(
                "countries:\n  - {{id: CS, name: A, ids: {{{first}}}}}\n  - {{id: YU, name: B, ids: {{{second}}}}}\n"
            ),
        )
    }

    #[test]
    fn shows_the_first_bearer() {
        insta::assert_snapshot!(two("wikidata: Q36704", "wikidata: Q36704"), @"
        3:39 error[duplicate-external-id]: a second country bears the id `Q36704` of `wikidata`
          2:39 the first is here
          help: correct the one that is wrong, or merge the two records
        ");
    }

    #[test]
    fn is_silent_where_a_code_is_handed_on() {
        assert_eq!(two("m49: '891'", "m49: '891'"), "");
        assert_eq!(two("cow: '345'", "cow: '345'"), "");
        assert_eq!(two("wikidata: Q36704", "wikidata: Q37024"), "");
    }

    #[test]
    fn lets_two_kinds_be_one_thing() {
        assert_eq!(
            lint(
                &RULE,
                "countries:\n  - {id: SG, name: Singapore, ids: {wikidata: Q334}}\nplaces:\n  - {id: singapore, name: Singapore, kind: city, ids: {wikidata: Q334}}\n"
            ),
            ""
        );
    }

    #[test]
    fn leaves_copies_and_wrong_forms_to_other_rules() {
        assert_eq!(two("wikidata: '1'", "wikidata: '1'"), "");
        assert_eq!(
            lint(
                &RULE,
                "topics:\n  - {id: a, label: A, ids: {wikidata: Q1}}\n  - {id: a, label: A, ids: {wikidata: Q1}}\n"
            ),
            ""
        );
    }
}
