use chancery_model::{Date, Office, Tenure};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A tenure that began before its office existed, or lasted beyond its end.
    ///
    /// A tenure without `until` is not said to outlast anything. Somebody may be elected or
    /// designated to an office that is yet to be.
    ///
    /// # Why it matters
    /// Offices are renamed, merged and abolished, and a new one gets a record of its own. A
    /// tenure from before belongs to the office that came before it.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - id: european-council-president
    ///     name: President of the European Council
    ///     organisation: european-council
    ///     portfolio: [head-of-organisation]
    ///     since: 2009-12-01
    /// persons:
    ///   - id: herman-van-rompuy
    ///     name: Herman Van Rompuy
    ///     tenures:
    ///       - {office: european-council-president, since: 2007-12-01, until: 2014-11-30}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - id: european-council-president
    ///     name: President of the European Council
    ///     organisation: european-council
    ///     portfolio: [head-of-organisation]
    ///     since: 2009-12-01
    /// persons:
    ///   - id: herman-van-rompuy
    ///     name: Herman Van Rompuy
    ///     tenures:
    ///       - {office: european-council-president, since: 2009-12-01, until: 2014-11-30}
    /// ```
    "tenure-outside-office", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(chancery_model::Record::Person(person)) = &entry.record else {
            continue;
        };
        for (index, tenure) in person.tenures.iter().enumerate() {
            if let Some((office_entry, office)) = data.office(tenure.office.as_str()) {
                check_one(
                    &format!("/tenures/{index}"),
                    tenure,
                    entry,
                    office_entry,
                    office,
                    findings,
                );
            }
        }
    }
}

fn check_one(
    base: &str,
    tenure: &Tenure,
    entry: &Entry,
    office_entry: &Entry,
    office: &Office,
    findings: &mut Findings,
) {
    let days = [
        ("since", "began", tenure.since),
        ("until", "ended", tenure.until),
        ("last_seen", "was still held", tenure.last_seen),
    ];
    let is_to_come = matches!(
        tenure.capacity,
        chancery_model::Capacity::Elect | chancery_model::Capacity::Designate
    );
    let before = |day: &Date| {
        let since = office.since.filter(|_| !is_to_come);
        since.is_some_and(|since| day.is_surely_before(&since))
    };
    let after = |day: &Date| {
        office
            .until
            .is_some_and(|until| until.is_surely_before(day))
    };
    let outside = days.into_iter().find_map(|(key, verb, day)| {
        let day = day?;
        if before(&day) {
            Some((key, verb, day, "since", "before the office existed"))
        } else if after(&day) {
            Some((key, verb, day, "until", "when the office existed no more"))
        } else {
            None
        }
    });
    let Some((key, verb, day, bound, when)) = outside else {
        return;
    };
    let label = match bound {
        "since" => "the office began here",
        _ => "the office ended here",
    };
    findings
        .about(entry)
        .at(
            &format!("{base}/{key}"),
            format!("the tenure of `{}` {verb} on {day}, {when}", tenure.office),
        )
        .also_in(office_entry, &format!("/{bound}"), label)
        .help("correct the tenure or the days of the office, or name the office that it was");
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn tenure(tenure: &str) -> String {
        lint(&RULE, &format!("\
offices:
  - {{id: president, name: President, country: XX, portfolio: [head-of-state], since: 1990-03-15, until: 1991-12-25}}
persons:
  - id: a
    name: A
    tenures: [{{office: president, {tenure}}}]
"))
    }

    #[test]
    fn shows_the_bound() {
        insta::assert_snapshot!(tenure("since: 1985-03-11, until: 1991-12-25"), @"
        6:42 error[tenure-outside-office]: the tenure of `president` began on 1985-03-11, before the office existed
          2:86 the office began here
          help: correct the tenure or the days of the office, or name the office that it was
        ");
        assert!(
            tenure("since: 1990-03-15, until: 1992")
                .contains("ended on 1992, when the office existed no more")
        );
        assert!(tenure("since: 1990-03-15, last_seen: 1992").contains("still held"));
        assert_eq!(
            tenure("since: 1992, until: 1993").matches("error[").count(),
            1
        );
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for days in [
            "since: 1990-03-15, until: 1991-12-25",
            "since: 1990, until: 1991",
            "since: 1990-03-15",
            "since: 1985?, until: ..1992",
            "until: 1991-12-25",
            "since: 1990-03-14, until: 1990-03-15, capacity: elect",
        ] {
            assert_eq!(tenure(days), "", "{days}");
        }
    }
}
