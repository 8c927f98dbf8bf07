//! The rules, one file each, by family. A file holds a rule's doc, its check and its tests.

use crate::Rule;

macro_rules! rules {
    ($($family:ident { $($rule:ident),* $(,)? })*) => {
        $(mod $family { $(pub(super) mod $rule;)* })*

        /// All rules, by family and name.
        pub const ALL: &[&Rule] = &[$($(&$family::$rule::RULE),*),*];
    };
}

// One per line, sorted, so that two new rules seldom meet in a merge.
rules! {
    syntax {
        ambiguous_scalar,
        byte_order_mark,
        conflicting_alternatives,
        duplicate_key,
        invalid_date,
        invalid_encoding,
        invalid_language_tag,
        invalid_syntax,
        invalid_url,
        invalid_value,
        missing_alternative,
        missing_field,
        unknown_field,
        wrong_type,
    }
    text {
        non_nfc_text,
        split_prose,
        suspicious_character,
        untrimmed_text,
    }
    identity {
        deprecated_topic,
        duplicate_external_id,
        duplicate_id,
        id_date_mismatch,
        id_path_mismatch,
        invalid_external_id,
        misplaced_record,
        reference_cycle,
        repeated_entry,
        retired_reference,
        unresolved_reference,
        unused_record,
    }
    dates {
        bound_after_source,
        concluded_without_report,
        implausible_duration,
        postponed_without_previous_date,
        retrieved_before_published,
        reversed_span,
        stale_status,
        statement_after_source,
        status_date_conflict,
        weekday_mismatch,
    }
    persons {
        alias_clash,
        ambiguous_office,
        duplicate_person,
        implausible_age,
        mixed_spelling,
        name_variant,
        no_office_at_date,
        office_not_held,
        overlapping_tenures,
        participant_after_death,
        stale_tenure,
        tenure_gap,
        tenure_outside_life,
        tenure_outside_office,
        uncited_claim,
    }
    package {
        low_fill_rate,
        shrunk_dataset,
        stale_dataset,
        swollen_dataset,
        unused_pattern,
        unused_suppression,
    }
    visits {
        accompaniment_without_principal,
        ambiguous_stop,
        duplicate_visit,
        impossible_travel,
        meeting_outside_stop,
        one_sided_attendance,
        overlapping_visits,
        partial_overlap_stops,
        rank_office_mismatch,
        stay_excludes_visit,
        stop_outside_visit,
        unknown_stop_visitor,
        unordered_stops,
        visit_home_country,
        visit_span_mismatch,
        visitor_is_host,
    }
}

/// The rule to which a refusal falls that no other rule words.
pub(crate) const INVALID_VALUE: &str = syntax::invalid_value::RULE.name;

/// The rule that judges suppressions themselves.
pub(crate) const UNUSED_SUPPRESSION: &Rule = &package::unused_suppression::RULE;

/// The rule of a name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::ALL;
    use crate::testing::{Example, examples, lint_as_of};

    /// Rust silently passes over a file that no `mod` names.
    #[test]
    fn every_file_is_listed_and_named_after_its_rule() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
        let mut files = BTreeSet::new();
        for family in fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if family.is_dir() {
                for file in fs::read_dir(family).unwrap() {
                    let path = file.unwrap().path();
                    let stem = path.file_stem().unwrap().to_str().unwrap();
                    if path.extension().is_some_and(|extension| extension == "rs") {
                        files.insert(stem.replace('_', "-"));
                    }
                }
            }
        }
        let listed: BTreeSet<String> = ALL.iter().map(|rule| rule.name.to_owned()).collect();
        assert_eq!(files, listed);
        assert_eq!(listed.len(), ALL.len(), "a name is used twice");
    }

    #[test]
    fn every_doc_has_its_sections_and_its_examples_hold() {
        for rule in ALL {
            for heading in [
                "# What it finds",
                "# Why it matters",
                "# Example",
                "# Instead",
            ] {
                assert!(rule.doc.contains(heading), "{} lacks {heading}", rule.name);
            }
            let all = examples(rule.doc);
            let count = |wanted: bool| all.iter().filter(|e| e.is_bad == wanted).count();
            assert!(
                count(true) > 0 && count(false) > 0,
                "{}: no example",
                rule.name
            );
            for Example {
                text,
                is_bad,
                is_configured,
            } in all
            {
                // The tests of the whole command hold these: they read configurations.
                if is_configured {
                    continue;
                }
                let found = lint_as_of(rule, &text, "2026-01-01");
                assert_eq!(!found.is_empty(), is_bad, "{}:\n{text}\n{found}", rule.name);
            }
        }
    }
}
