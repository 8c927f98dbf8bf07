use std::collections::HashMap;

use chancery_model::{Date, Office, Tenure};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A tenure that began before its office existed, or lasted beyond its end.
    ///
    /// A tenure without `until` is not said to outlast anything. Somebody may be elected or
    /// designated to an office that is yet to be. Where three tenures or more lie beyond one
    /// bound, that is one fault: of the office.
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

/// From how many tenures on it is likelier that the day of the office is wrong.
const MANY: usize = 3;

/// How many of those are shown.
const SHOWN: usize = 4;

/// A tenure with a day on which its office did not exist.
struct Outside<'d> {
    entry: &'d Entry,
    pointer: String,
    message: String,
    office_entry: &'d Entry,
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut order: Vec<(&str, Bound)> = Vec::new();
    let mut all: HashMap<(&str, Bound), Vec<Outside<'_>>> = HashMap::new();
    for entry in data.entries() {
        let Some(chancery_model::Record::Person(person)) = &entry.record else {
            continue;
        };
        for (index, tenure) in person.tenures.iter().enumerate() {
            let Some((office_entry, office)) = data.office(tenure.office.as_str()) else {
                continue;
            };
            let Some((key, bound, message)) = outside(tenure, office) else {
                continue;
            };
            let group = all.entry((office.id.as_str(), bound)).or_insert_with(|| {
                order.push((office.id.as_str(), bound));
                Vec::new()
            });
            group.push(Outside {
                entry,
                pointer: format!("/tenures/{index}/{key}"),
                message,
                office_entry,
            });
        }
    }
    for group in order {
        let tenures = &all[&group];
        let (office, bound) = group;
        if tenures.len() < MANY {
            tenures.iter().for_each(|one| report(one, bound, findings));
        } else {
            report_all(office, tenures, bound, findings);
        }
    }
}

/// A day of an office beyond which it does not exist.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Bound {
    Since,
    Until,
}

impl Bound {
    fn pointer(self) -> &'static str {
        match self {
            Bound::Since => "/since",
            Bound::Until => "/until",
        }
    }
}

/// The first day of a tenure on which its office did not exist: its key, the bound, a message.
fn outside(tenure: &Tenure, office: &Office) -> Option<(&'static str, Bound, String)> {
    let days = [
        ("since", "began", tenure.since),
        ("until", "ended", tenure.until),
        ("last_seen", "was still held", tenure.last_seen),
    ];
    let is_to_come = matches!(
        tenure.capacity,
        chancery_model::Capacity::Elect | chancery_model::Capacity::Designate
    );
    let since = office.since.filter(|_| !is_to_come);
    let before = |day: &Date| since.is_some_and(|since| day.is_surely_before(&since));
    let after = |day: &Date| {
        office
            .until
            .is_some_and(|until| until.is_surely_before(day))
    };
    days.into_iter().find_map(|(key, verb, day)| {
        let day = day?;
        let (bound, when) = if before(&day) {
            (Bound::Since, "before the office existed")
        } else if after(&day) {
            (Bound::Until, "when the office existed no more")
        } else {
            return None;
        };
        let message = format!("the tenure of `{}` {verb} on {day}, {when}", tenure.office);
        Some((key, bound, message))
    })
}

fn report(one: &Outside<'_>, bound: Bound, findings: &mut Findings) {
    let label = match bound {
        Bound::Since => "the office began here",
        Bound::Until => "the office ended here",
    };
    findings
        .about(one.entry)
        .at(&one.pointer, one.message.clone())
        .also_in(one.office_entry, bound.pointer(), label)
        .help("correct the tenure or the days of the office, or name the office that it was");
}

/// Reports the day of the office, not each tenure: it is more likely that one date is wrong
/// than all others.
fn report_all(office: &str, tenures: &[Outside<'_>], bound: Bound, findings: &mut Findings) {
    let Some(first) = tenures.first() else {
        return;
    };
    let (count, when) = match bound {
        Bound::Since => (tenures.len(), "before this day, on which it began"),
        Bound::Until => (tenures.len(), "after this day, on which it ended"),
    };
    let mut subject = findings.about(first.office_entry);
    let mut note = subject.at(
        bound.pointer(),
        format!("{count} tenures of the office `{office}` have days {when}"),
    );
    for one in tenures.iter().take(SHOWN) {
        note = note.also_in(one.entry, &one.pointer, "one of them");
    }
    note.help(
        "correct the day of the office, or give the one before or after it a record of its own",
    );
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
    fn doubts_the_office_where_many_tenures_lie_outside() {
        let of = |count: usize| {
            let persons: String = (0..count)
                .map(|n| format!("  - {{id: p{n}, name: P, tenures: [{{office: president, since: 196{n}, until: 1970}}]}}\n"))
                .collect();
            lint(
                &RULE,
                &format!(
                    "offices: [{{id: president, name: President, country: XX, portfolio: [head-of-state], since: 1990}}]\npersons:\n{persons}"
                ),
            )
        };
        insta::assert_snapshot!(of(3), @"
        1:92 error[tenure-outside-office]: 3 tenures of the office `president` have days before this day, on which it began
          3:60 one of them
          4:60 one of them
          5:60 one of them
          help: correct the day of the office, or give the one before or after it a record of its own
        ");
        assert_eq!(of(2).matches("error[").count(), 2);
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
