use chancery_model::{Day, Interval, Record};

use crate::rule::declare_rule;
use crate::words::{counted, grouped, plural};
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A kind of event of which the newest began longer ago than `chancery.toml` asserts with
    /// `newest-within-days`: visits, meetings, ministerial meetings, statements and
    /// deployments.
    ///
    /// Today is the day of the run, or that of `--as-of`. An event that is still to come does
    /// not count, since it was written down before; of a date known in part, its last day
    /// counts. The rule looks only when the whole data set is checked.
    ///
    /// # Why it matters
    /// A data set that nobody keeps any more looks like a quiet season.
    ///
    /// # Example
    /// ```toml
    /// [kinds.statements]
    /// newest-within-days = 90
    /// ```
    /// ```yaml bad
    /// type: statement
    /// id: 2021-11-28-stoltenberg-belarus
    /// kind: criticism
    /// speaker: jens-stoltenberg
    /// date: 2021-11-28
    /// summary: Belarus uses people as a tool against its neighbours.
    /// topics: [hybrid-threats]
    /// sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [kinds.statements]
    /// newest-within-days = 90
    /// ```
    /// ```yaml good
    /// type: statement
    /// id: 2025-12-01-rutte-ukraine
    /// kind: position
    /// speaker: mark-rutte
    /// date: 2025-12-01
    /// summary: Support for Ukraine goes on.
    /// topics: [ukraine]
    /// sources: [nato-press-2025]
    /// ```
    "stale-dataset", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let Some(expectations) = data.expectations() else {
        return;
    };
    for expected in &expectations.kinds {
        let Some(within) = &expected.newest_within_days else {
            continue;
        };
        let Some(today) = data.today() else {
            return;
        };
        let begun = data
            .of_kind(expected.kind)
            .filter_map(|entry| Some((entry, begun(entry, today)?)));
        let Some((newest, day)) = begun.max_by_key(|(_, day)| *day) else {
            continue;
        };
        let age = usize::try_from(day.days_until(today)).unwrap_or(0);
        if age <= within.value as usize {
            continue;
        }
        let kind = expected.kind.name().replace('-', " ");
        let message = format!(
            "the newest {kind} is of {day}, {} before {today}, and no more than {} were to go by",
            counted(age, "day"),
            grouped(within.value as usize)
        );
        findings
            .about_document(expectations.document)
            .at_bytes(within.bytes.clone(), message)
            .also_in(newest, field(newest), "the newest is dated here")
            .help(format!(
                "add the {} since then, or raise `newest-within-days` where there were none",
                plural(&kind)
            ));
    }
}

/// The last day on which an event may have begun, no later than today; nothing where it surely
/// begins later, and for records of other kinds.
fn begun(entry: &Entry, today: Day) -> Option<Day> {
    let start: Interval = match entry.record.as_ref()? {
        Record::Visit(visit) => visit.date.start(),
        Record::Meeting(meeting) => meeting.date.start(),
        Record::MinisterialMeeting(meeting) => meeting.date.start(),
        Record::Statement(statement) => statement.date.start(),
        Record::Deployment(deployment) => deployment.since?.interval(),
        _ => return None,
    };
    if start.earliest.is_some_and(|first| first > today) {
        return None;
    }
    Some(start.latest.map_or(today, |last| last.min(today)))
}

/// Where the day stands.
fn field(entry: &Entry) -> &'static str {
    match entry.record {
        Some(Record::Deployment(_)) => "/since",
        _ => "/date",
    }
}

#[cfg(test)]
mod tests {
    use chancery_model::Kind;

    use super::RULE;
    use crate::ExpectedOfKind;
    use crate::testing::{lint_expecting, stated};

    fn within(kind: Kind, days: u32, yaml: &str) -> String {
        let newest_within_days = Some(stated(days));
        lint_expecting(
            &RULE,
            yaml,
            ExpectedOfKind {
                newest_within_days,
                ..ExpectedOfKind::nothing(kind)
            },
        )
    }

    fn meetings(dates: &[&str]) -> String {
        let entry = |date: &&str| format!("  - {{id: '2021', date: {date}}}\n");
        format!("meetings:\n{}", dates.iter().map(entry).collect::<String>())
    }

    #[test]
    fn says_how_old_the_newest_is_and_where_it_stands() {
        // Today is 2026-01-01.
        insta::assert_snapshot!(within(Kind::Meeting, 90, &meetings(&["2021-11-28/2021-11-29", "2020"])), @"
        1:5 warning[stale-dataset]: the newest meeting is of 2021-11-28, 1,495 days before 2026-01-01, and no more than 90 were to go by
          2:24 the newest is dated here
          help: add the meetings since then, or raise `newest-within-days` where there were none
        ");
    }

    #[test]
    fn reads_a_date_known_in_part_as_its_last_day() {
        assert_eq!(within(Kind::Meeting, 1, &meetings(&["2025"])), "");
        assert_eq!(within(Kind::Meeting, 0, &meetings(&["2026"])), "");
        assert!(within(Kind::Meeting, 30, &meetings(&["2025-11"])).contains("2025-11-30, 32 days"));
        assert_eq!(within(Kind::Meeting, 30, &meetings(&["../2026-02-01"])), "");
    }

    #[test]
    fn what_is_still_to_come_does_not_count() {
        assert!(
            within(Kind::Meeting, 30, &meetings(&["2025-11-01", "2027-06-01"]))
                .contains("2025-11-01")
        );
        assert_eq!(within(Kind::Meeting, 30, &meetings(&["2027-06-01"])), "");
        assert_eq!(
            within(Kind::Meeting, 0, &meetings(&["2020", "2026-01-01"])),
            "",
            "today is not to come"
        );
    }

    #[test]
    fn knows_when_a_deployment_began() {
        let yaml =
            "deployments:\n  - {id: a, title: T, kind: other, host: LV, since: 2020-01-01}\n";
        insta::assert_snapshot!(within(Kind::Deployment, 30, yaml), @"
        1:5 warning[stale-dataset]: the newest deployment is of 2020-01-01, 2,192 days before 2026-01-01, and no more than 30 were to go by
          2:53 the newest is dated here
          help: add the deployments since then, or raise `newest-within-days` where there were none
        ");
        assert_eq!(within(Kind::Visit, 30, yaml), "", "no visit, no newest");
    }

    #[test]
    fn knows_when_every_event_began() {
        for (kind, list, fields) in [
            (Kind::Visit, "visits", ""),
            (Kind::Meeting, "meetings", ""),
            (
                Kind::MinisterialMeeting,
                "ministerial_meetings",
                "body: b, level: foreign-ministers, status: planned",
            ),
            (
                Kind::Statement,
                "statements",
                "kind: call, speaker: b, summary: A., topics: [c]",
            ),
        ] {
            let yaml = format!("{list}:\n  - {{id: a, date: 2025-12-01, {fields}}}\n");
            let found = within(kind, 30, &yaml);
            assert!(
                found.contains("is of 2025-12-01, 31 days"),
                "{list}: {found}"
            );
            assert_eq!(within(kind, 31, &yaml), "", "{list}");
        }
    }
}
