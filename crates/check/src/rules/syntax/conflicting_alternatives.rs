use std::fmt::Display;

use chancery_model::{Participant, Record, Statement, Visit};

use crate::participation::{Seat, participations};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, Entry, Explanation, Subject, Violation};

declare_rule! {
    /// # What it finds
    /// Two keys that exclude each other: a reference to two records, an office of a country
    /// and of an organisation, a statement at a visit and at a meeting, a stop with `place`
    /// and `places`, a participant who is a person and a country.
    ///
    /// # Why it matters
    /// Each of the keys answers the same question, and here they answer it differently. A
    /// reader has to choose, and two readers choose differently.
    ///
    /// # Example
    /// ```yaml bad
    /// type: operation
    /// id: forward-presence
    /// title: Enhanced forward presence
    /// areas:
    ///   - {country: LV, place: adazi}
    /// sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: operation
    /// id: forward-presence
    /// title: Enhanced forward presence
    /// areas:
    ///   - country: LV
    ///   - place: adazi
    /// sources: [nato-189041]
    /// ```
    "conflicting-alternatives", Error, Check::Schema(explain), Check::Each(check)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "maxProperties" {
        return None;
    }
    let written = violation.value.as_object()?;
    let names = choice(written.keys().map(String::as_str)).replace(" or ", " and ");
    Some(
        Explanation::at_value(
            violation,
            format!("this names several records at once: {names}"),
        )
        .help("keep one, or write each as an item of its own"),
    )
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(record) = &entry.record else {
        return;
    };
    for participation in participations(record) {
        check_participant(participation.pointer, participation.participant, subject);
    }
    match record {
        Record::Office(office) => {
            let keys = [
                ("country", office.country.is_some()),
                ("organisation", office.organisation.is_some()),
            ];
            exclusive(
                subject,
                "",
                "an office",
                &keys,
                "keep the one whose office it is",
            );
        }
        Record::Organisation(organisation) => {
            for (index, member) in organisation.members.iter().enumerate() {
                let keys = [
                    ("country", member.country.is_some()),
                    ("organisation", member.organisation.is_some()),
                ];
                let pointer = format!("/members/{index}");
                exclusive(
                    subject,
                    &pointer,
                    "a membership",
                    &keys,
                    "write one membership for each",
                );
            }
        }
        Record::Place(place) => {
            let keys = [
                ("country", place.country.is_some()),
                ("countries", !place.countries.is_empty()),
            ];
            let help =
                "keep `countries`, with the one of today among them, where the place changed hands";
            exclusive(subject, "", "a place", &keys, help);
        }
        Record::Deployment(deployment) => {
            let keys = [
                ("host", deployment.host.is_some()),
                ("area", deployment.area.is_some()),
            ];
            let help = "keep `host` for a unit on land, `area` for one at sea or in the air";
            exclusive(subject, "", "a deployment", &keys, help);
        }
        Record::Statement(statement) => check_statement(statement, subject),
        Record::Visit(visit) => check_stops(visit, subject),
        _ => {}
    }
}

/// Reports the first two keys that are there of some of which one may be.
fn exclusive(
    subject: &mut Subject<'_>,
    base: &(impl Display + ?Sized),
    what: &str,
    keys: &[(&str, bool)],
    help: &str,
) {
    let mut written = keys
        .iter()
        .filter(|(_, is_there)| *is_there)
        .map(|(key, _)| *key);
    if let (Some(first), Some(second)) = (written.next(), written.next()) {
        subject
            .at_key(
                &format!("{base}/{second}"),
                format!("{what} has `{first}` or `{second}`, not both"),
            )
            .also(&format!("{base}/{first}"), format!("`{first}` stands here"))
            .help(help);
    }
}

fn check_statement(statement: &Statement, subject: &mut Subject<'_>) {
    let keys = [
        ("visit", statement.visit.is_some()),
        ("meeting", statement.meeting.is_some()),
        (
            "ministerial_meeting",
            statement.ministerial_meeting.is_some(),
        ),
    ];
    exclusive(
        subject,
        "",
        "a statement",
        &keys,
        "keep the event at which it was made",
    );
}

fn check_stops(visit: &Visit, subject: &mut Subject<'_>) {
    for (index, stop) in visit.stops.iter().enumerate() {
        let keys = [
            ("place", stop.place.is_some()),
            ("places", !stop.places.is_empty()),
        ];
        exclusive(
            subject,
            &format!("/stops/{index}"),
            "a stop",
            &keys,
            "list all of them in `places`",
        );
    }
}

/// A participant is a person, in an office or not, or an office without its holder, or an
/// organisation, or a country. A name may stand beside all of them but the person.
fn check_participant(pointer: Seat, participant: &Participant, subject: &mut Subject<'_>) {
    let person = ("person", participant.person.is_some());
    let office = ("office", participant.office.is_some());
    let organisation = ("organisation", participant.organisation.is_some());
    let country = ("country", participant.country.is_some());
    let name = ("name", participant.name.is_some());
    let what = "a participant";
    let help = "write for whom the person acts as `on_behalf_of`";
    if person.1 || office.1 {
        let who = if person.1 { person } else { office };
        exclusive(subject, &pointer, what, &[who, organisation, country], help);
    } else {
        let help = "write each as a participant of its own";
        exclusive(subject, &pointer, what, &[organisation, country], help);
    }
    let help = "write the name in the source as `as_printed`";
    exclusive(subject, &pointer, what, &[person, name], help);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn visit(rest: &str) -> String {
        lint(
            &RULE,
            &format!(
                "visits:\n  - id: a\n    date: 2021-11-28\n    stops:\n      - country: LV\n        {rest}\n"
            ),
        )
    }

    #[test]
    fn shows_both() {
        let office = "offices:\n  - id: a\n    name: A\n    portfolio: [minister]\n    country: LV\n    organisation: nato\n";
        insta::assert_snapshot!(lint(&RULE, office), @"
        6:5 error[conflicting-alternatives]: an office has `country` or `organisation`, not both
          5:14 `country` stands here
          help: keep the one whose office it is
        ");
        insta::assert_snapshot!(visit("place: riga\n        places: [adazi]"), @"
        7:9 error[conflicting-alternatives]: a stop has `place` or `places`, not both
          6:16 `place` stands here
          help: list all of them in `places`
        ");
        insta::assert_snapshot!(visit("hosts: [{person: b, country: LV}]"), @"
        6:29 error[conflicting-alternatives]: a participant has `person` or `country`, not both
          6:26 `person` stands here
          help: write for whom the person acts as `on_behalf_of`
        ");
    }

    #[test]
    fn knows_the_other_pairs() {
        for data in [
            "statements:\n  - {id: a, kind: call, speaker: b, date: 2021, summary: A., topics: [c], visit: d, ministerial_meeting: e}\n",
            "places:\n  - {id: a, name: A, kind: city, country: LV, countries: [{country: SUHH}]}\n",
            "deployments:\n  - {id: a, title: A, kind: naval-group, host: LV, area: baltic-sea}\n",
            "organisations:\n  - {id: a, name: A, kind: alliance, members: [{country: LV, organisation: nato}]}\n",
        ] {
            assert_eq!(lint(&RULE, data).matches("not both").count(), 1, "{data}");
        }
        for host in [
            "{person: b, name: B}",
            "{office: b, organisation: nato}",
            "{organisation: nato, country: LV}",
        ] {
            assert_eq!(
                visit(&format!("hosts: [{host}]"))
                    .matches("not both")
                    .count(),
                1,
                "{host}"
            );
        }
    }

    #[test]
    fn lets_stand_what_may_stand_together() {
        for host in [
            "{person: b, office: c}",
            "{person: b, on_behalf_of: {country: LV}}",
            "{name: B, office: c}",
            "{name: B, organisation: nato}",
            "{name: B, country: LV}",
        ] {
            assert_eq!(visit(&format!("hosts: [{host}]")), "", "{host}");
        }
    }
}
