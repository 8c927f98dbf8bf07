use std::collections::HashMap;

use chancery_model::{Day, Deployment, DeploymentKind, Kind, Operation, Record};

use crate::at_a_time::{Days, RELIEF, Tally, exactly, lasting_of, possible};
use crate::rule::declare_rule;
use crate::words::{counted, grouped};
use crate::{Check, DataSet, Entry, Findings, Severity};

declare_rule! {
    /// # What it finds
    /// An operation with more deployments at a time than it is said to have units; as an
    /// information, one of whose units some are on record and others not.
    ///
    /// Counted are the deployments of its `unit_kind`. Up to two weeks in common are a relief. A
    /// deployment without `until` counts as still there, one without `since` at no time.
    ///
    /// # Why it matters
    /// "One of the four battlegroups" is how sources speak of a unit. A fifth is one unit
    /// recorded twice, one that belongs to another operation, or one whose end is missing.
    ///
    /// # Example
    /// ```yaml bad
    /// operations:
    ///   - {id: air-policing, title: Air policing, unit_count: 1}
    /// deployments:
    ///   - {id: poland, title: By Poland, kind: air-policing, operation: air-policing, since: 2021-12-01}
    ///   - {id: denmark, title: By Denmark, kind: air-policing, operation: air-policing, since: 2022-02-01}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// operations:
    ///   - {id: air-policing, title: Air policing, unit_count: 1}
    /// deployments:
    ///   - {id: poland, title: By Poland, kind: air-policing, operation: air-policing, since: 2021-12-01, until: 2022-02-01}
    ///   - {id: denmark, title: By Denmark, kind: air-policing, operation: air-policing, since: 2022-02-01}
    /// ```
    "unit-count-mismatch", Error, Check::All(check)
}

/// How many deployments a finding shows.
const SHOWN: usize = 9;

type Unit<'d> = (&'d Entry, &'d Deployment);

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut of_operation: HashMap<&str, Vec<Unit<'_>>> = HashMap::new();
    let mut all_are_read = data.is_whole();
    for entry in data.of_kind(Kind::Deployment) {
        let Some(Record::Deployment(deployment)) = &entry.record else {
            all_are_read = false;
            continue;
        };
        if let (Some(operation), true) = (&deployment.operation, data.is_named_by_its_id(entry)) {
            let units = of_operation.entry(operation.as_str()).or_default();
            units.push((entry, deployment));
        }
    }
    for entry in data.of_kind(Kind::Operation) {
        if let Some(Record::Operation(operation)) = &entry.record
            && data.is_named_by_its_id(entry)
            && let Some(units) = of_operation.get(operation.id.as_str())
        {
            check_operation(entry, operation, units, all_are_read, findings);
        }
    }
}

fn check_operation(
    entry: &Entry,
    operation: &Operation,
    all: &[Unit<'_>],
    all_are_read: bool,
    findings: &mut Findings,
) {
    let Some((count, least, most)) = exactly(operation.unit_count.as_ref()) else {
        return;
    };
    let Some(kind) = unit_kind(operation, all) else {
        return;
    };
    let units: Vec<&Unit<'_>> = all.iter().filter(|(_, unit)| unit.kind == kind).collect();
    let mut subject = findings.about(entry);

    let certain = Tally::of(units.iter().filter_map(|unit| without_relief(unit)));
    let (number, day) = certain.most((Day::FIRST, Day::LAST));
    if most.is_some_and(|most| number > most) {
        let there = units.iter().filter(|unit| {
            without_relief(unit).is_some_and(|(first, last)| (first..=last).contains(&day))
        });
        let is_open = there.clone().any(|(_, unit)| unit.until.is_none());
        let mut note = subject.at(
            "/unit_count",
            format!(
                "the operation has {count}, and {} of the kind `{}` on {day}",
                counted(number, "deployment"),
                kind.name(),
            ),
        );
        for (other, unit) in there.take(SHOWN) {
            note = note.also_in(other, "/since", lasting_of(unit).days());
        }
        note.help(if is_open {
            "state by `until` when one of them ended, or correct the number or the operation of one"
        } else {
            "correct the number, the days, or the operation of one"
        });
        return;
    }

    let days = units
        .iter()
        .map(|(_, unit)| possible(&lasting_of(unit).extent()));
    let (number, _) = Tally::of(days).most((Day::FIRST, Day::LAST));
    if all_are_read && number > 0 && number < least {
        subject
            .at(
                "/unit_count",
                format!(
                    "the operation has {count}, and of the kind `{}` at most {} on record at a time",
                    kind.name(),
                    match number {
                        1 => "1 deployment is".to_owned(),
                        more => format!("{} deployments are", grouped(more)),
                    },
                ),
            )
            .severity(Severity::Info)
            .help("record the others, or correct the number");
    }
}

/// Of what the units of an operation are: what it says, else what all its deployments are.
fn unit_kind(operation: &Operation, units: &[Unit<'_>]) -> Option<DeploymentKind> {
    operation.unit_kind.or_else(|| {
        let (_, first) = units.first()?;
        let is_of_one_kind = units.iter().all(|(_, unit)| unit.kind == first.kind);
        is_of_one_kind.then_some(first.kind)
    })
}

/// The days on which a unit surely was there, without the last ones, on which another may have
/// been there to relieve it.
fn without_relief((_, unit): &Unit<'_>) -> Option<Days> {
    let (first, last) = lasting_of(unit).certain()?;
    Some((first, last.plus(-RELIEF)?)).filter(|(first, last)| first <= last)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all};

    fn yaml(operation: &str, units: &[&str]) -> String {
        let mut text =
            format!("operations:\n  - {{id: frame, title: Frame, {operation}}}\ndeployments:\n");
        for (index, unit) in units.iter().enumerate() {
            let kind = if unit.contains("kind: ") {
                ""
            } else {
                ", kind: brigade"
            };
            let comma = if unit.is_empty() { "" } else { ", " };
            text.push_str(&format!(
                "  - {{id: u{index}, title: U, operation: frame{comma}{unit}{kind}}}\n"
            ));
        }
        text
    }

    fn units(operation: &str, units: &[&str]) -> String {
        lint(&RULE, &yaml(operation, units))
    }

    #[test]
    fn shows_those_that_are_there_at_a_time() {
        insta::assert_snapshot!(units("unit_count: 2", &["since: 2017-01-05", "since: 2016, until: 2020", "since: 2018-02-03", "since: 2021"]), @"
        2:43 error[unit-count-mismatch]: the operation has 2, and 3 deployments of the kind `brigade` on 2018-02-03
          4:49 since 2017-01-05
          5:49 2016 to 2020
          6:49 since 2018-02-03
          help: state by `until` when one of them ended, or correct the number or the operation of one
        ");
        let closed = units(
            "unit_count: 1",
            &["since: 2017, until: 2020", "since: 2018, until: 2020"],
        );
        assert!(
            closed.contains("help: correct the number, the days"),
            "{closed}"
        );
        assert!(closed.contains("2 deployments of the kind `brigade` on 2018-12-31"));
    }

    #[test]
    fn fewer_are_worth_a_look() {
        insta::assert_snapshot!(units("unit_count: 4", &["since: 2017", "", "kind: logistics"]), @"");
        insta::assert_snapshot!(units("unit_count: 4, unit_kind: brigade", &["since: 2017", "", "kind: logistics"]), @"
        2:43 info[unit-count-mismatch]: the operation has 4, and of the kind `brigade` at most 2 deployments are on record at a time
          help: record the others, or correct the number
        ");
        let turns = ["since: 2017, until: 2018", "since: 2020"];
        assert!(units("unit_count: 2", &turns).contains("at most 1 deployment is on record"));
        assert_eq!(units("unit_count: 1", &turns), "");
        assert_eq!(units("unit_count: 4", &[""; 4]), "");
        assert_ne!(units("unit_count: 5+", &[""; 4]), "");
        assert_eq!(
            units("unit_count: 4, unit_kind: battlegroup", &[""]),
            "",
            "none is on record"
        );
    }

    #[test]
    fn a_relief_is_no_second_unit() {
        let until = |day: &str| {
            units(
                "unit_count: 1",
                &[&format!("since: 2017, until: {day}"), "since: 2020-03-10"],
            )
        };
        assert_eq!(until("2020-03-09"), "");
        assert_eq!(until("2020-03-10"), "");
        assert_eq!(until("2020-03-23"), "", "two weeks in common");
        assert_ne!(until("2020-03-24"), "");
        assert_eq!(until("2020"), "");
        assert_eq!(until("2020-03-24~"), "");
    }

    #[test]
    fn is_silent_where_the_number_or_the_days_are_open() {
        let five = ["since: 2017"; 5];
        for operation in [
            "unit_count: ~4",
            "unit_count: 3+",
            "unit_count: 4-5",
            "unit_count: 5",
            "unit_count: 4-3",
            "unit_kind: brigade",
        ] {
            assert_eq!(units(operation, &five), "", "{operation}");
        }
        for operation in [
            "unit_count: 4",
            "unit_count: 3-4",
            "unit_count: 4, unit_kind: brigade",
        ] {
            assert_ne!(units(operation, &five), "", "{operation}");
        }
        assert_eq!(units("unit_count: 4", &[""; 5]), "", "at times not known");
        assert_eq!(units("unit_count: 4", &["until: 2030"; 5]), "");
        assert_eq!(units("unit_count: 0", &["since: 2018, until: 2017"]), "");
        let mixed = ["since: 2017", "since: 2017, kind: logistics"];
        assert_eq!(units("unit_count: 1", &mixed), "", "either may be its unit");
        assert_eq!(units("unit_count: 1, unit_kind: brigade", &mixed), "");
    }

    #[test]
    fn a_copy_is_no_second_unit() {
        let two = yaml("unit_count: 1", &["since: 2017", "since: 2017"]);
        assert_ne!(lint(&RULE, &two), "");
        assert_eq!(lint(&RULE, &two.replace("u1", "u0")), "");
        let doubled = two.replace(
            "deployments:",
            "  - {id: frame, title: Frame, unit_count: 1}\ndeployments:",
        );
        assert_eq!(lint(&RULE, &doubled).matches("error[").count(), 1);
    }

    #[test]
    fn what_is_refused_may_be_one_of_the_others() {
        let fewer = yaml("unit_count: 4", &["since: 2017", "since: 2017, kinds: b"]);
        let sourced = fewer.replace("title: ", "sources: [x], title: ");
        let found = lint_all(&sourced);
        assert!(found.contains("kinds"), "{found}");
        assert!(!found.contains("unit-count-mismatch"), "{found}");
    }
}
