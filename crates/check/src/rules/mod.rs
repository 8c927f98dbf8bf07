//! The rules, one file each, by family. A file holds a rule's doc, its check and its tests.

use crate::Rule;

// Plain `mod` lines, so that the formatter and other tools find the files.
mod syntax {
    pub(super) mod ambiguous_scalar;
    pub(super) mod byte_order_mark;
    pub(super) mod conflicting_alternatives;
    pub(super) mod duplicate_key;
    pub(super) mod invalid_date;
    pub(super) mod invalid_encoding;
    pub(super) mod invalid_language_tag;
    pub(super) mod invalid_syntax;
    pub(super) mod invalid_url;
    pub(super) mod invalid_value;
    pub(super) mod missing_alternative;
    pub(super) mod missing_field;
    pub(super) mod unknown_field;
    pub(super) mod wrong_type;
}

mod text {
    pub(super) mod non_nfc_text;
    pub(super) mod split_prose;
    pub(super) mod suspicious_character;
    pub(super) mod untrimmed_text;
}

mod identity {
    pub(super) mod deprecated_topic;
    pub(super) mod duplicate_external_id;
    pub(super) mod duplicate_id;
    pub(super) mod id_date_mismatch;
    pub(super) mod id_path_mismatch;
    pub(super) mod invalid_external_id;
    pub(super) mod misplaced_record;
    pub(super) mod reference_cycle;
    pub(super) mod repeated_entry;
    pub(super) mod retired_reference;
    pub(super) mod unresolved_reference;
    pub(super) mod unused_record;
}

mod dates {
    pub(super) mod bound_after_source;
    pub(super) mod concluded_without_report;
    pub(super) mod implausible_duration;
    pub(super) mod postponed_without_previous_date;
    pub(super) mod retrieved_before_published;
    pub(super) mod reversed_span;
    pub(super) mod stale_status;
    pub(super) mod statement_after_source;
    pub(super) mod status_date_conflict;
    pub(super) mod weekday_mismatch;
}

mod persons {
    pub(super) mod alias_clash;
    pub(super) mod ambiguous_office;
    pub(super) mod duplicate_person;
    pub(super) mod implausible_age;
    pub(super) mod mixed_spelling;
    pub(super) mod name_variant;
    pub(super) mod no_office_at_date;
    pub(super) mod office_not_held;
    pub(super) mod overlapping_tenures;
    pub(super) mod participant_after_death;
    pub(super) mod stale_tenure;
    pub(super) mod tenure_gap;
    pub(super) mod tenure_outside_life;
    pub(super) mod tenure_outside_office;
    pub(super) mod uncited_claim;
}

mod organisations {
    pub(super) mod attendance_exceeds_membership;
    pub(super) mod membership_outside_existence;
    pub(super) mod non_member_participant;
    pub(super) mod organisation_inactive;
    pub(super) mod overlapping_membership;
}

mod meetings {
    pub(super) mod briefing_without_briefer;
    pub(super) mod level_office_mismatch;
    pub(super) mod medium_place_conflict;
    pub(super) mod session_outside_meeting;
    pub(super) mod several_chairs;
    pub(super) mod side_count_mismatch;
}

mod deployments {
    pub(super) mod contributor_count_mismatch;
    pub(super) mod contributor_not_member;
    pub(super) mod deployment_outside_operation;
    pub(super) mod duplicate_contributor;
    pub(super) mod framework_nation_not_listed;
    pub(super) mod host_among_contributors;
    pub(super) mod troop_visit_mismatch;
    pub(super) mod unit_count_mismatch;
}

mod package {
    pub(super) mod empty_coverage;
    pub(super) mod low_fill_rate;
    pub(super) mod shrunk_dataset;
    pub(super) mod stale_dataset;
    pub(super) mod swollen_dataset;
    pub(super) mod unknown_disputed_field;
    pub(super) mod unused_pattern;
    pub(super) mod unused_suppression;
}

mod places {
    pub(super) mod country_not_existing;
    pub(super) mod host_country_mismatch;
    pub(super) mod implausible_coordinates;
    pub(super) mod invalid_coordinates;
    pub(super) mod place_country_mismatch;
}

mod statements {
    pub(super) mod call_without_addressee;
    pub(super) mod document_status_conflict;
    pub(super) mod loaded_term;
    pub(super) mod quote_too_long;
    pub(super) mod speaker_not_present;
}

mod visits {
    pub(super) mod accompaniment_without_principal;
    pub(super) mod ambiguous_stop;
    pub(super) mod duplicate_visit;
    pub(super) mod impossible_travel;
    pub(super) mod meeting_outside_stop;
    pub(super) mod one_sided_attendance;
    pub(super) mod overlapping_visits;
    pub(super) mod partial_overlap_stops;
    pub(super) mod rank_office_mismatch;
    pub(super) mod stay_excludes_visit;
    pub(super) mod stop_outside_visit;
    pub(super) mod unknown_stop_visitor;
    pub(super) mod unordered_stops;
    pub(super) mod visit_home_country;
    pub(super) mod visit_span_mismatch;
    pub(super) mod visitor_is_host;
}

/// All rules, by family and name.
// One per line, sorted, so that two new rules seldom meet in a merge.
pub const ALL: &[&Rule] = &[
    &syntax::ambiguous_scalar::RULE,
    &syntax::byte_order_mark::RULE,
    &syntax::conflicting_alternatives::RULE,
    &syntax::duplicate_key::RULE,
    &syntax::invalid_date::RULE,
    &syntax::invalid_encoding::RULE,
    &syntax::invalid_language_tag::RULE,
    &syntax::invalid_syntax::RULE,
    &syntax::invalid_url::RULE,
    &syntax::invalid_value::RULE,
    &syntax::missing_alternative::RULE,
    &syntax::missing_field::RULE,
    &syntax::unknown_field::RULE,
    &syntax::wrong_type::RULE,
    &text::non_nfc_text::RULE,
    &text::split_prose::RULE,
    &text::suspicious_character::RULE,
    &text::untrimmed_text::RULE,
    &identity::deprecated_topic::RULE,
    &identity::duplicate_external_id::RULE,
    &identity::duplicate_id::RULE,
    &identity::id_date_mismatch::RULE,
    &identity::id_path_mismatch::RULE,
    &identity::invalid_external_id::RULE,
    &identity::misplaced_record::RULE,
    &identity::reference_cycle::RULE,
    &identity::repeated_entry::RULE,
    &identity::retired_reference::RULE,
    &identity::unresolved_reference::RULE,
    &identity::unused_record::RULE,
    &dates::bound_after_source::RULE,
    &dates::concluded_without_report::RULE,
    &dates::implausible_duration::RULE,
    &dates::postponed_without_previous_date::RULE,
    &dates::retrieved_before_published::RULE,
    &dates::reversed_span::RULE,
    &dates::stale_status::RULE,
    &dates::statement_after_source::RULE,
    &dates::status_date_conflict::RULE,
    &dates::weekday_mismatch::RULE,
    &persons::alias_clash::RULE,
    &persons::ambiguous_office::RULE,
    &persons::duplicate_person::RULE,
    &persons::implausible_age::RULE,
    &persons::mixed_spelling::RULE,
    &persons::name_variant::RULE,
    &persons::no_office_at_date::RULE,
    &persons::office_not_held::RULE,
    &persons::overlapping_tenures::RULE,
    &persons::participant_after_death::RULE,
    &persons::stale_tenure::RULE,
    &persons::tenure_gap::RULE,
    &persons::tenure_outside_life::RULE,
    &persons::tenure_outside_office::RULE,
    &persons::uncited_claim::RULE,
    &organisations::attendance_exceeds_membership::RULE,
    &organisations::membership_outside_existence::RULE,
    &organisations::non_member_participant::RULE,
    &organisations::organisation_inactive::RULE,
    &organisations::overlapping_membership::RULE,
    &meetings::briefing_without_briefer::RULE,
    &meetings::level_office_mismatch::RULE,
    &meetings::medium_place_conflict::RULE,
    &meetings::session_outside_meeting::RULE,
    &meetings::several_chairs::RULE,
    &meetings::side_count_mismatch::RULE,
    &deployments::contributor_count_mismatch::RULE,
    &deployments::contributor_not_member::RULE,
    &deployments::deployment_outside_operation::RULE,
    &deployments::duplicate_contributor::RULE,
    &deployments::framework_nation_not_listed::RULE,
    &deployments::host_among_contributors::RULE,
    &deployments::troop_visit_mismatch::RULE,
    &deployments::unit_count_mismatch::RULE,
    &package::empty_coverage::RULE,
    &package::low_fill_rate::RULE,
    &package::shrunk_dataset::RULE,
    &package::stale_dataset::RULE,
    &package::swollen_dataset::RULE,
    &package::unknown_disputed_field::RULE,
    &package::unused_pattern::RULE,
    &package::unused_suppression::RULE,
    &places::country_not_existing::RULE,
    &places::host_country_mismatch::RULE,
    &places::implausible_coordinates::RULE,
    &places::invalid_coordinates::RULE,
    &places::place_country_mismatch::RULE,
    &statements::call_without_addressee::RULE,
    &statements::document_status_conflict::RULE,
    &statements::loaded_term::RULE,
    &statements::quote_too_long::RULE,
    &statements::speaker_not_present::RULE,
    &visits::accompaniment_without_principal::RULE,
    &visits::ambiguous_stop::RULE,
    &visits::duplicate_visit::RULE,
    &visits::impossible_travel::RULE,
    &visits::meeting_outside_stop::RULE,
    &visits::one_sided_attendance::RULE,
    &visits::overlapping_visits::RULE,
    &visits::partial_overlap_stops::RULE,
    &visits::rank_office_mismatch::RULE,
    &visits::stay_excludes_visit::RULE,
    &visits::stop_outside_visit::RULE,
    &visits::unknown_stop_visitor::RULE,
    &visits::unordered_stops::RULE,
    &visits::visit_home_country::RULE,
    &visits::visit_span_mismatch::RULE,
    &visits::visitor_is_host::RULE,
];

/// The rule to which a refusal falls that no other rule words.
pub(crate) const INVALID_VALUE: &str = syntax::invalid_value::RULE.name;

/// The definitions of the schema that are coordinates.
const COORDINATES: [&str; 2] = ["Latitude", "Longitude"];

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
