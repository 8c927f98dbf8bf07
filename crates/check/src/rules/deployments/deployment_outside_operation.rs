use chancery_model::{Date, Record};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A deployment that begins or ends outside the days of the operation to which it belongs.
    ///
    /// Only dates that stand written are compared: one that does not say when it ended may
    /// have ended in time.
    ///
    /// # Why it matters
    /// An operation is the frame of its units. A unit that was there before it belongs to
    /// another one, or one of the two dates is wrong.
    ///
    /// # Example
    /// ```yaml bad
    /// operations:
    ///   - {id: eastern-flank-2022, title: Battlegroups of 2022, since: 2022-03-01}
    /// deployments:
    ///   - id: nato-battlegroup-slovakia
    ///     title: NATO battlegroup in Slovakia
    ///     kind: battlegroup
    ///     operation: eastern-flank-2022
    ///     since: "2021"
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// operations:
    ///   - {id: eastern-flank-2022, title: Battlegroups of 2022, since: 2022-03-01}
    /// deployments:
    ///   - id: nato-battlegroup-slovakia
    ///     title: NATO battlegroup in Slovakia
    ///     kind: battlegroup
    ///     operation: eastern-flank-2022
    ///     since: "2022"
    /// ```
    "deployment-outside-operation", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Deployment(deployment)) = &entry.record else {
        return;
    };
    let Some((frame, operation)) = deployment
        .operation
        .as_ref()
        .and_then(|id| data.operation(id.as_str()))
    else {
        return;
    };
    if is_reversed(deployment.since, deployment.until)
        || is_reversed(operation.since, operation.until)
    {
        return;
    }
    let (since, until) = (deployment.since, deployment.until);
    let is_before = |date: Option<Date>| is_surely_before(date, operation.since);
    let is_after = |date: Option<Date>| is_surely_before(operation.until, date);
    let mut report = |field: &str, date: Option<Date>, bound: &str| {
        let date = date.map(|date| date.to_string()).unwrap_or_default();
        let verb = if field == "since" { "begins" } else { "ends" };
        let (side, label) = match bound {
            "since" => ("before", "the operation begins"),
            _ => ("after", "the operation ends"),
        };
        subject
            .at(
                &format!("/{field}"),
                format!(
                    "the deployment {verb} on {date}, {side} the operation `{}`",
                    operation.id
                ),
            )
            .also("/operation", "the operation to which it belongs")
            .also_in(frame, &format!("/{bound}"), label)
            .help("correct one of the dates, or the operation");
    };
    // One that lies wholly outside is told once.
    if is_before(until) {
        report("until", until, "since");
    } else if is_before(since) {
        report("since", since, "since");
    }
    if is_after(since) {
        report("since", since, "until");
    } else if is_after(until) {
        report("until", until, "until");
    }
}

fn is_surely_before(one: Option<Date>, other: Option<Date>) -> bool {
    one.zip(other)
        .is_some_and(|(one, other)| one.is_surely_before(&other))
}

fn is_reversed(since: Option<Date>, until: Option<Date>) -> bool {
    is_surely_before(until, since)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn unit(operation: &str, unit: &str) -> String {
        lint(
            &RULE,
            &format!(
                "operations:\n  - {{id: frame, title: Frame{operation}}}\ndeployments:\n  - {{id: a, title: A, kind: brigade, operation: frame{unit}}}\n"
            ),
        )
    }

    const FRAME: &str = ", since: 2004-03-29, until: 2021-11-28";

    #[test]
    fn shows_the_dates_of_both() {
        insta::assert_snapshot!(unit(FRAME, ", since: 2004-03-28, until: 2021-11-29"), @"
        4:63 warning[deployment-outside-operation]: the deployment begins on 2004-03-28, before the operation `frame`
          4:49 the operation to which it belongs
          2:38 the operation begins
          help: correct one of the dates, or the operation
        4:82 warning[deployment-outside-operation]: the deployment ends on 2021-11-29, after the operation `frame`
          4:49 the operation to which it belongs
          2:57 the operation ends
          help: correct one of the dates, or the operation
        ");
    }

    #[test]
    fn one_that_lies_wholly_outside_is_told_once() {
        let before = unit(FRAME, ", since: 2001, until: 2003");
        assert_eq!(before.matches("warning").count(), 1, "{before}");
        assert!(before.contains("ends on 2003, before"), "{before}");
        let after = unit(FRAME, ", since: 2022, until: 2023");
        assert_eq!(after.matches("warning").count(), 1, "{after}");
        assert!(after.contains("begins on 2022, after"), "{after}");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for days in [
            "",
            ", since: 2004-03-29, until: 2021-11-28",
            ", since: 2004-03, until: 2021-11",
            ", since: 2003?, until: 2030~",
            ", since: ..2004-03-29",
            ", until: 2021-11-28..",
            ", since: 2010",
            ", since: 2022, until: 2001",
        ] {
            assert_eq!(unit(FRAME, days), "", "{days}");
        }
        assert_ne!(unit(FRAME, ", since: ..2004-03-28"), "");
        assert_ne!(unit(FRAME, ", until: 2021-11-29.."), "");
        assert_eq!(unit(", since: 2004", ", since: 2010, until: 2060"), "");
        assert_eq!(unit(", until: 2004", ", since: 1990"), "", "no first day");
        assert_eq!(unit(", since: 2010, until: 2004", ", since: 1990"), "");
        let nowhere =
            "deployments:\n  - {id: a, title: A, kind: brigade, operation: nowhere, since: 1900}\n";
        assert_eq!(lint(&RULE, nowhere), "");
    }
}
