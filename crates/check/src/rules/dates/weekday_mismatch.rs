use chancery_model::{Date, Day, Interval, Span, Weekday, Weekdays};
use chancery_source::{Change, Kind as Sort};

use crate::rule::declare_rule;
use crate::{Check, Step, Subject};

declare_rule! {
    /// # What it finds
    /// A weekday that its date does not have.
    ///
    /// # Why it matters
    /// Sources say "on Monday" and leave the date to the reader. Written beside the date,
    /// the weekday is a check digit: where the two differ, the date was worked out wrongly,
    /// or belongs to another week.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-29-adazi
    ///     date: 2021-11-29
    ///     weekday: sunday
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-29-adazi
    ///     date: 2021-11-29
    ///     weekday: monday
    /// ```
    "weekday-mismatch", Error, Check::Value(check)
}

fn check(step: &Step<'_>, subject: &mut Subject<'_>) {
    if step.node.kind() == Sort::Map {
        check_mapping(step, subject);
    }
}

fn check_mapping(step: &Step<'_>, subject: &mut Subject<'_>) {
    if !step.may_have("weekday") {
        return;
    }
    let Some(weekdays) = step
        .node
        .get("weekday")
        .and_then(|node| node.text().parse::<Weekdays>().ok())
    else {
        return;
    };
    let Some((key, start, end)) = dated(step) else {
        return;
    };
    let pointer = step.pointer();
    let first = Some((weekdays.first(), start));
    let last = weekdays.last().map(|last| (last, end));
    for (stated, bounds) in first.into_iter().chain(last) {
        let Some(day) = bounds.day() else {
            continue;
        };
        if day.weekday() == stated {
            continue;
        }
        let nearest: Vec<String> = [-1, 1]
            .into_iter()
            .filter_map(|step| nearest_weekday(day, stated, step))
            .map(|day| day.to_string())
            .collect();
        subject
            .at(
                &format!("{pointer}/weekday"),
                format!("{day} was a {}, not a {stated}", day.weekday()),
            )
            .also(&format!("{pointer}/{key}"), "the date stands here")
            .help(format!(
                "write the weekday that the date has, or the date that was meant: a {stated} \
                 was {}",
                nearest.join(" or ")
            ))
            .suggest([Change::SetText {
                pointer: format!("{pointer}/weekday"),
                text: weekday_of(weekdays, &start, &end),
            }]);
        return;
    }
}

/// The weekdays of the dates, as many as are stated; as stated where a day is not known. Of
/// the two repairs this is the one that can be told: which date was meant, people must say.
fn weekday_of(stated: Weekdays, start: &Interval, end: &Interval) -> String {
    let of = |day: &Interval, stated: Weekday| day.day().map_or(stated, |day| day.weekday());
    let first = of(start, stated.first());
    match stated.last() {
        Some(last) => format!("{first}/{}", of(end, last)),
        None => first.to_string(),
    }
}

/// The date beside which the weekday stands: its key, when it began, when it ended.
fn dated(step: &Step<'_>) -> Option<(&'static str, Interval, Interval)> {
    if let Some(node) = step.node.get("date") {
        let span = node.text().parse::<Span>().ok()?;
        return Some(("date", span.start(), span.end()));
    }
    let date = step.node.get("published")?.text().parse::<Date>().ok()?;
    Some(("published", date.interval(), date.interval()))
}

/// The nearest such weekday before or after a day, by the sign of the step.
fn nearest_weekday(day: Day, wanted: Weekday, step: i32) -> Option<Day> {
    (1..=7)
        .filter_map(|days| day.plus(days * step))
        .find(|other| other.weekday() == wanted)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(date: &str, weekday: &str) -> String {
        lint(
            &RULE,
            &format!("visits:\n  - id: a\n    date: {date}\n    weekday: {weekday}\n"),
        )
    }

    #[test]
    fn offers_both_repairs() {
        insta::assert_snapshot!(visit("2021-11-29", "sunday"), @"
        4:14 error[weekday-mismatch]: 2021-11-29 was a monday, not a sunday
          3:11 the date stands here
          help: write the weekday that the date has, or the date that was meant: a sunday was 2021-11-28 or 2021-12-05
        ");
    }

    #[test]
    fn compares_both_ends_of_a_span() {
        assert_eq!(visit("2021-11-30/2021-12-01", "tuesday/wednesday"), "");
        assert_eq!(visit("2021-11-30/2021-12-01", "tuesday"), "");
        assert_ne!(visit("2021-11-30/2021-12-01", "wednesday"), "");
        assert_ne!(visit("2021-11-30/2021-12-01", "tuesday/thursday"), "");
    }

    #[test]
    fn is_silent_where_the_day_is_not_known() {
        assert_eq!(visit("2021-11", "sunday"), "");
        assert_eq!(visit("2021-11-29?", "sunday"), "");
    }

    #[test]
    fn looks_at_stops_and_sources() {
        assert_ne!(
            lint(
                &RULE,
                "sources:\n  - id: a\n    kind: press-release\n    title: A\n    published: 2021-11-28\n    weekday: monday\n"
            ),
            ""
        );
        assert_ne!(
            lint(
                &RULE,
                "visits:\n  - id: a\n    date: 2021-11-28\n    stops:\n      - country: LV\n        date: 2021-11-28\n        weekday: monday\n"
            ),
            ""
        );
    }

    #[test]
    fn suggests_the_weekday_that_the_date_has() {
        let suggested = |date: &str, weekday: &str| {
            repairs(
                &RULE,
                &format!("visits:\n  - id: a\n    date: {date}\n    weekday: {weekday}\n"),
            )
        };
        insta::assert_snapshot!(suggested("2021-11-29", "sunday"), @r#"ask: [SetText { pointer: "/visits/0/weekday", text: "monday" }]"#);
        insta::assert_snapshot!(suggested("2021-11-30/2021-12-01", "monday/tuesday"), @r#"ask: [SetText { pointer: "/visits/0/weekday", text: "tuesday/wednesday" }]"#);
        insta::assert_snapshot!(suggested("2021-11-30/2021-12", "monday/friday"), @r#"ask: [SetText { pointer: "/visits/0/weekday", text: "tuesday/friday" }]"#);
    }
}
