use chancery_model::{Participant, Visit};

use crate::journeys::{made_by, visits};
use crate::participants::called;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A stop that one and the same person, or unnamed holder of an office, both makes and
    /// hosts.
    ///
    /// A visitor may well be the host of a meeting, as of the dinner that a guest gives in
    /// return: only the hosts of stops are compared. Whoever accompanies the visitors may have
    /// received them at one of several stops, and gone on with them to the next.
    ///
    /// # Why it matters
    /// Nobody receives himself. One side was written down twice, and the other is missing.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     visitors: [jens-stoltenberg]
    ///     stops:
    ///       - country: LV
    ///         hosts: [jens-stoltenberg]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     visitors: [jens-stoltenberg]
    ///     stops:
    ///       - country: LV
    ///         hosts: [krisjanis-karins]
    /// ```
    "visitor-is-host", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for (entry, visit) in visits(data) {
        check_visit(data, visit, &mut findings.about(entry));
    }
}

fn check_visit(data: &DataSet<'_>, visit: &Visit, subject: &mut Subject<'_>) {
    let lists = [
        ("visitors", &*visit.visitors),
        ("accompanying", &*visit.accompanying),
    ];
    for (index, stop) in visit.stops.iter().enumerate() {
        for (at, host) in stop.hosts.iter().enumerate() {
            let guest = lists.iter().find_map(|(list, members)| {
                let came_to_it = |guest: &Participant| match *list {
                    "accompanying" => visit.stops.len() == 1,
                    _ => made_by(stop, guest),
                };
                let is_the_host =
                    |guest: &Participant| is_one_and_the_same(guest, host) && came_to_it(guest);
                let place = members.iter().position(is_the_host)?;
                Some(format!("/{list}/{place}"))
            });
            if let Some(guest) = guest {
                let name = called(data, host).unwrap_or_else(|| "one and the same".to_owned());
                subject
                    .at(
                        &format!("/stops/{index}/hosts/{at}"),
                        format!("{name} is both guest and host of this stop"),
                    )
                    .also(&guest, "the guest")
                    .help("name the host who received the visitors, take this one out of the hosts, or out of the visitors where others came");
            }
        }
    }
}

/// Whether two entries name the same person, or the same office without its holder.
fn is_one_and_the_same(guest: &Participant, host: &Participant) -> bool {
    match (&guest.person, &host.person) {
        (Some(guest), Some(host)) => guest == host,
        (None, None) => {
            let unnamed = guest.name.is_none() && host.name.is_none();
            unnamed && guest.office.is_some() && guest.office == host.office
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    const VISIT: &str =
        "visits:\n  - id: a\n    visitors: [x]\n    stops: [{country: LV, hosts: [x]}]\n";

    fn visit(visitors: &str, stop: &str) -> String {
        lint(
            &RULE,
            &format!(
                "visits:\n  - id: a\n    visitors: {visitors}\n    stops:\n      - {{country: LV, {stop}}}\n"
            ),
        )
    }

    #[test]
    fn shows_both_sides() {
        insta::assert_snapshot!(visit("[y, x]", "hosts: [{person: x, office: b}]"), @"
        5:31 error[visitor-is-host]: `x` is both guest and host of this stop
          3:19 the guest
          help: name the host who received the visitors, take this one out of the hosts, or out of the visitors where others came
        ");
        let named = "persons:\n  - {id: x, name: Jens Stoltenberg}\n".to_owned() + VISIT;
        assert!(lint(&RULE, &named).contains("Jens Stoltenberg is both guest"));
        assert!(
            visit(
                "[{office: lv-president}]",
                "hosts: [{office: lv-president}]"
            )
            .contains("the holder of `lv-president`")
        );
    }

    #[test]
    fn looks_at_those_who_came_along() {
        let found = visit("[y]\n    accompanying: [z, x]", "visitors: [y], hosts: [x]");
        assert!(found.contains("\n  4:23 the guest"), "{found}");
        let gone_on = visit(
            "[y]\n    accompanying: [z, x]",
            "hosts: [x]}\n      - {country: EE",
        );
        assert_eq!(gone_on, "");
    }

    #[test]
    fn is_silent_where_they_may_be_two() {
        for (visitors, stop) in [
            ("[x, y]", "hosts: [x], visitors: [y]"),
            ("[x]", "hosts: [y]"),
            (
                "[{person: x, office: lv-president}]",
                "hosts: [{office: lv-president}]",
            ),
            (
                "[{name: A, office: lv-minister}]",
                "hosts: [{name: B, office: lv-minister}]",
            ),
            (
                "[{name: A, office: lv-minister}]",
                "hosts: [{office: lv-minister}]",
            ),
            (
                "[{office: lv-minister}]",
                "hosts: [{name: B, office: lv-minister}]",
            ),
            ("[{country: LV}]", "hosts: [{country: LV}]"),
        ] {
            assert_eq!(visit(visitors, stop), "", "{visitors} {stop}");
        }
    }
}
