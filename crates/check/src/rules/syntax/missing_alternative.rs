use chancery_model::{Membership, Office, Participant, Record, Status, Visit};

use crate::participation::{Seat, participations};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, Entry, Explanation, Subject, Violation};

declare_rule! {
    /// # What it finds
    /// A mapping that has none of the keys of which it needs one: a reference that names no
    /// record, a participant who is nobody, a stop that is nowhere, an office or a membership
    /// of neither a country nor an organisation, a visit without stops that was not cancelled.
    ///
    /// # Why it matters
    /// A statement addressed to `{}` is addressed to nobody, and a stop without a country and
    /// a place is on no map. Each key by itself may be left out, so that only this rule sees
    /// it when all are.
    ///
    /// # Example
    /// ```yaml bad
    /// type: statement
    /// id: 2021-11-28-stoltenberg-call
    /// kind: call
    /// speaker: jens-stoltenberg
    /// date: 2021-11-28
    /// addressees: [{}]
    /// summary: Asks for transparency.
    /// topics: [build-up]
    /// sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: statement
    /// id: 2021-11-28-stoltenberg-call
    /// kind: call
    /// speaker: jens-stoltenberg
    /// date: 2021-11-28
    /// addressees: [{country: RU}]
    /// summary: Asks for transparency.
    /// topics: [build-up]
    /// sources: [nato-189041]
    /// ```
    "missing-alternative", Error, Check::Schema(explain), Check::Each(check)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "minProperties" {
        return None;
    }
    Some(
        Explanation::at_value(violation, "this names no record")
            .help(format!("write one of {}", choice(violation.known_keys()))),
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
        Record::Office(office) => check_office(office, subject),
        Record::Visit(visit) => check_visit(visit, subject),
        Record::Organisation(organisation) => check_members(&organisation.members, subject),
        _ => {}
    }
}

fn check_participant(pointer: Seat, participant: &Participant, subject: &mut Subject<'_>) {
    let Participant {
        person: None,
        office: None,
        organisation: None,
        country: None,
        name: None,
        ..
    } = participant
    else {
        return;
    };
    subject
        .at(&pointer, "this participant is nobody")
        .help("name a `person`, an `office`, an `organisation` or a `country`; `name` is for persons without a record");
}

fn check_office(office: &Office, subject: &mut Subject<'_>) {
    if office.country.is_none() && office.organisation.is_none() {
        subject
            .at(
                "",
                format!(
                    "the office `{}` is of no country and no organisation",
                    office.id
                ),
            )
            .help("add the `country` or the `organisation` whose office it is");
    }
}

fn check_members(members: &[Membership], subject: &mut Subject<'_>) {
    for (index, member) in members.iter().enumerate() {
        if member.country.is_none() && member.organisation.is_none() {
            subject
                .at(&format!("/members/{index}"), "this membership is nobody's")
                .help("add the `country` or the `organisation` that is the member");
        }
    }
}

fn check_visit(visit: &Visit, subject: &mut Subject<'_>) {
    if visit.stops.is_empty() && visit.status != Status::Cancelled {
        subject
            .at("", format!("the visit `{}` has no stops", visit.id))
            .help("add `stops` with the countries or places it led to, or `status: cancelled` if it did not take place");
    }
    for (index, stop) in visit.stops.iter().enumerate() {
        if stop.country.is_none() && stop.place.is_none() && stop.places.is_empty() {
            subject
                .at(
                    &format!("/stops/{index}"),
                    "this stop has neither a country nor a place",
                )
                .help("add its `country`, or its `place` where that lies in no country");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn visit(rest: &str) -> String {
        lint(
            &RULE,
            &format!("visits:\n  - id: a\n    date: 2021-11-28\n{rest}"),
        )
    }

    #[test]
    fn points_at_what_has_none() {
        insta::assert_snapshot!(visit("    stops:\n      - kind: transit\n        hosts: [{role: host}]\n"), @"
        5:9 error[missing-alternative]: this stop has neither a country nor a place
          help: add its `country`, or its `place` where that lies in no country
        6:17 error[missing-alternative]: this participant is nobody
          help: name a `person`, an `office`, an `organisation` or a `country`; `name` is for persons without a record
        ");
        insta::assert_snapshot!(visit("    status: planned\n"), @"
        2:5 error[missing-alternative]: the visit `a` has no stops
          help: add `stops` with the countries or places it led to, or `status: cancelled` if it did not take place
        ");
        insta::assert_snapshot!(lint(&RULE, "offices:\n  - id: a\n    name: A\n    portfolio: [minister]\n"), @"
        2:5 error[missing-alternative]: the office `a` is of no country and no organisation
          help: add the `country` or the `organisation` whose office it is
        ");
        insta::assert_snapshot!(lint(&RULE, "organisations:\n  - id: a\n    name: A\n    kind: alliance\n    members: [{role: partner}]\n"), @"
        5:15 error[missing-alternative]: this membership is nobody's
          help: add the `country` or the `organisation` that is the member
        ");
    }

    #[test]
    fn one_of_them_is_enough() {
        for rest in [
            "    status: cancelled\n",
            "    stops: [{country: LV}]\n",
            "    stops: [{place: baltic-sea}]\n",
            "    stops: [{places: [baltic-sea]}]\n",
            "    stops: [{country: LV, hosts: [{name: Somebody}, {office: b}, {country: LV}, {organisation: nato}]}]\n",
        ] {
            assert_eq!(visit(rest), "", "{rest}");
        }
    }

    #[test]
    fn either_of_two_is_enough() {
        for one in ["country: LV", "organisation: nato"] {
            let office =
                format!("offices:\n  - {{id: a, name: A, portfolio: [minister], {one}}}\n");
            assert_eq!(lint(&RULE, &office), "", "{one}");
            let member = format!(
                "organisations:\n  - {{id: a, name: A, kind: alliance, members: [{{{one}}}]}}\n"
            );
            assert_eq!(lint(&RULE, &member), "", "{one}");
        }
    }

    #[test]
    fn lists_what_a_reference_may_name() {
        let statement = "statements:\n  - {id: a, kind: call, speaker: b, date: 2021, summary: A., topics: [c], addressees: [{}]}\n";
        insta::assert_snapshot!(lint(&RULE, statement), @"
        2:88 error[missing-alternative]: this names no record
          help: write one of `person`, `office`, `organisation`, `country`, `place`, `visit`, `meeting`, `ministerial_meeting`, `deployment`, `operation`, `document` or `topic`
        ");
    }
}
