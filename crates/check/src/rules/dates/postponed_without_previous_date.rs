use chancery_model::{Record, Span, Status};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Something postponed of which the record does not say for which days it was planned
    /// before.
    ///
    /// # Why it matters
    /// A postponement is a fact about two dates. With the new one alone nobody can find the
    /// announcement of the old one, or tell a visit put off by a week from one put off by a
    /// year.
    ///
    /// # Example
    /// ```yaml bad
    /// type: meeting
    /// id: 2021-12-06-talks
    /// date: 2021-12-06
    /// status: postponed
    /// sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: meeting
    /// id: 2021-12-06-talks
    /// date: 2021-12-06
    /// previous_date: 2021-11-29
    /// status: postponed
    /// sources: [nato-189041]
    /// ```
    "postponed-without-previous-date", Warning, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let mut look = |base: &str, status: Option<Status>, previous: &Option<Span>| {
        if status == Some(Status::Postponed) && previous.is_none() {
            subject
                .at(
                    &format!("{base}/status"),
                    "postponed, and the days for which it was planned are not stated",
                )
                .help("add them as `previous_date`; they may be known in part, such as `2021-11`")
                .help("where no new days are set, leave `date` open, such as `2021-11-30..`");
        }
    };
    match &entry.record {
        Some(Record::Visit(visit)) => {
            look("", Some(visit.status), &visit.previous_date);
            for (index, meeting) in visit.meetings.iter().enumerate() {
                look(
                    &format!("/meetings/{index}"),
                    meeting.status,
                    &meeting.previous_date,
                );
            }
        }
        Some(Record::Meeting(meeting)) => look("", Some(meeting.status), &meeting.previous_date),
        Some(Record::MinisterialMeeting(meeting)) => {
            look("", Some(meeting.status), &meeting.previous_date);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    #[test]
    fn looks_at_visits_and_their_meetings() {
        insta::assert_snapshot!(lint(&RULE, "visits:\n  - id: a\n    date: 2021-12\n    status: postponed\n    meetings: [{status: postponed}]\n"), @"
        4:13 warning[postponed-without-previous-date]: postponed, and the days for which it was planned are not stated
          help: add them as `previous_date`; they may be known in part, such as `2021-11`
          help: where no new days are set, leave `date` open, such as `2021-11-30..`
        5:25 warning[postponed-without-previous-date]: postponed, and the days for which it was planned are not stated
          help: add them as `previous_date`; they may be known in part, such as `2021-11`
          help: where no new days are set, leave `date` open, such as `2021-11-30..`
        ");
        let meeting = "meetings: [{id: a, date: 2021-12, status: postponed}]\n";
        assert_ne!(lint(&RULE, meeting), "");
        let ministerial = "ministerial_meetings:\n  - id: a\n    body: b\n    level: foreign-ministers\n    date: 2021-12\n    status: postponed\n";
        assert_ne!(lint(&RULE, ministerial), "");
        assert_eq!(
            lint(&RULE, &format!("{ministerial}    previous_date: 2021\n")),
            ""
        );
    }

    #[test]
    fn asks_it_of_nothing_else() {
        for status in ["planned", "cancelled", "unknown"] {
            assert_eq!(
                lint(
                    &RULE,
                    &format!(
                        "visits:\n  - id: a\n    date: 2021-12\n    status: {status}\n    meetings: [{{country: LV}}]\n"
                    )
                ),
                "",
                "{status}"
            );
        }
    }
}
