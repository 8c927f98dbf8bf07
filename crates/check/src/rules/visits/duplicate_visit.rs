use std::collections::{HashMap, HashSet};

use chancery_model::{Day, ExternalIds, Visit};

use crate::geography::one_holds_the_other;
use crate::journeys::{Journeys, Leg, person_name, places};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings};

declare_rule! {
    /// # What it finds
    /// Two visits by the same person to the same country, begun on the same day, with a place
    /// in common or none named.
    ///
    /// Visits to different places are passed over, and so are two that another data set tells
    /// apart by its identifiers.
    ///
    /// # Why it matters
    /// Two registers list the same visit, and an import writes both down. Every count of
    /// visits is then too high, and the next correction reaches only one of the two.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-stoltenberg-latvia
    ///     date: 2021-11-28/2021-11-29
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV}]
    ///   - id: 2021-11-28-nato-riga
    ///     date: 2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV, place: riga}]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-nato-riga
    ///     previous_ids: [2021-11-28-stoltenberg-latvia]
    ///     date: 2021-11-28/2021-11-29
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV, place: riga}]
    /// ```
    "duplicate-visit", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let journeys = Journeys::of(data);
    let mut reported: HashSet<(&str, &str)> = HashSet::new();
    for (person, legs) in journeys.persons() {
        let mut seen: HashMap<(&str, Day), Vec<&Leg<'_>>> = HashMap::new();
        for leg in legs {
            let date = leg.date().filter(|date| !date.is_reversed());
            let (Some(country), Some(day)) =
                (&leg.stop.country, date.and_then(|date| date.start().day()))
            else {
                continue;
            };
            let same_day = seen.entry((country.as_str(), day)).or_default();
            let twin = same_day.iter().find(|other| are_one(data, other, leg));
            if let Some(other) = twin
                && reported.insert((other.visit.id.as_str(), leg.visit.id.as_str()))
            {
                let name = person_name(data, person);
                findings
                    .about(leg.entry)
                    .at(
                        "/id",
                        format!(
                            "{name} went to `{country}` on {day} on the visit `{}` as well",
                            other.visit.id
                        ),
                    )
                    .also(&leg.date_pointer(), "begun on this day")
                    .also_in(other.entry, "/id", "the other record")
                    .also_in(other.entry, &other.date_pointer(), "begun on the same day")
                    .help(
                        "merge the two and list the id that goes under `previous_ids`, or tell \
                         them apart by their places",
                    );
            }
            same_day.push(leg);
        }
    }
}

/// Whether two legs of one day in one country may be the same: of two visits, at a place in
/// common or none named.
fn are_one(data: &DataSet<'_>, one: &Leg<'_>, other: &Leg<'_>) -> bool {
    let may_share_place = places(one.stop).next().is_none()
        || places(other.stop).next().is_none()
        || places(one.stop).any(|here| {
            places(other.stop).any(|there| one_holds_the_other(data, here.as_str(), there.as_str()))
        });
    // One id for two records has its own finding.
    one.visit.id != other.visit.id
        && may_share_place
        && !differ(&one.visit.ids, &other.visit.ids)
        && !differ(&one.stop.ids, &other.stop.ids)
        && !is_linked(one.visit, other.visit)
}

/// Whether another data set bears both under different identifiers.
fn differ(one: &ExternalIds, other: &ExternalIds) -> bool {
    one.iter()
        .any(|(key, id)| other.get(key).is_some_and(|there| there != id))
}

/// Whether one of the two has taken the place of the other, which its own rule reports.
fn is_linked(one: &Visit, other: &Visit) -> bool {
    let names = |by: &Visit, id: &str| by.previous_ids.iter().any(|former| *former == *id);
    names(one, other.id.as_str()) || names(other, one.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn two(one: &str, other: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
persons: [{{id: jens-stoltenberg, name: Jens Stoltenberg}}]
places:
  - {{id: riga, name: Riga, kind: city, country: LV}}
  - {{id: riga-castle, name: Riga Castle, kind: government-building, within: riga}}
  - {{id: adazi, name: Ādaži, kind: town, country: LV}}
visits:
  - {{id: a, visitors: [jens-stoltenberg, x], {one}}}
  - {{id: b, visitors: [jens-stoltenberg, x], {other}}}
"
            ),
        )
    }

    #[test]
    fn shows_both_records_once() {
        insta::assert_snapshot!(two("date: 2021-11-28/2021-11-29, stops: [{country: LV}]", "date: 2021-11-28, stops: [{country: LV, place: riga}]"), @"
        8:10 warning[duplicate-visit]: Jens Stoltenberg went to `LV` on 2021-11-28 on the visit `a` as well
          8:52 begun on this day
          7:10 the other record
          7:52 begun on the same day
          help: merge the two and list the id that goes under `previous_ids`, or tell them apart by their places
        ");
        let castle = "date: 2021-11-28, stops: [{country: LV, place: riga-castle}]";
        assert_ne!(
            two(
                "date: 2021-11-28, stops: [{country: LV, place: riga}]",
                castle
            ),
            ""
        );
    }

    #[test]
    fn is_silent_where_they_may_be_two() {
        let one = "date: 2021-11-28, stops: [{country: LV, place: riga}]";
        for other in [
            "date: 2021-11-28, stops: [{country: LV, place: adazi}]",
            "date: 2021-11-28, stops: [{country: LT}]",
            "date: 2021-11-29, stops: [{country: LV, place: riga}]",
            "date: 2021-11, stops: [{country: LV, place: riga}]",
            "date: 2021-11-28?, stops: [{country: LV, place: riga}]",
            "date: 2021-11-28, status: cancelled, stops: [{country: LV, place: riga}]",
            "date: 2021-11-28/2021-11-29, stops: [{country: LV, place: riga}, {country: LT}]",
            "date: 2021-11-28, stops: [{country: LV, place: riga, visitors: [y]}]",
            "date: 2021-11-28, previous_ids: [a], stops: [{country: LV, place: riga}]",
        ] {
            assert_eq!(two(one, other), "", "{other}");
        }
        let rows = |id: &str| {
            format!(
                "date: 2021-11-28, ids: {{register: '{id}'}}, stops: [{{country: LV, place: riga}}]"
            )
        };
        assert_eq!(two(&rows("1"), &rows("2")), "");
        assert_ne!(two(&rows("1"), &rows("1")), "");
    }
}
