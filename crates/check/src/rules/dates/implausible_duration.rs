use chancery_model::{Record, Span};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A visit of more than 60 days or a meeting of more than 30; before 1950, when people
    /// came by ship, of more than 240.
    ///
    /// Where the days are known in part, the shortest time that they allow counts.
    ///
    /// # Why it matters
    /// A visit of 213 days is mostly one with a slip in its month or its year. It overlaps
    /// half of the calendar, and moves every mean that is worked out from it.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-05-28-baltic
    ///     date: 2021-05-28/2021-12-27
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    /// ```
    "implausible-duration", Warning, Check::Each(check)
}

const VISIT: i32 = 60;
const MEETING: i32 = 30;
/// Up to this year people travelled by ship, and conferences made peace.
const LAST_OF_SLOW_YEARS: u16 = 1949;
const IN_SLOW_YEARS: i32 = 240;

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    match &entry.record {
        Some(Record::Visit(visit)) => {
            check_span("", "visit", &visit.date, VISIT, subject);
            for (index, meeting) in visit.meetings.iter().enumerate() {
                // Where it is the visit's own, it has been looked at.
                if let Some(date) = meeting.date.as_ref().filter(|date| **date != visit.date) {
                    check_span(
                        &format!("/meetings/{index}"),
                        "meeting",
                        date,
                        MEETING,
                        subject,
                    );
                }
            }
        }
        Some(Record::Meeting(meeting)) => {
            check_span("", "meeting", &meeting.date, MEETING, subject)
        }
        Some(Record::MinisterialMeeting(meeting)) => {
            check_span("", "meeting", &meeting.date, MEETING, subject);
        }
        _ => {}
    }
}

fn check_span(base: &str, what: &str, date: &Span, limit: i32, subject: &mut Subject<'_>) {
    let (Some(start), Some(end)) = (date.start().latest, date.end().earliest) else {
        return;
    };
    let limit = if start.year() <= LAST_OF_SLOW_YEARS {
        IN_SLOW_YEARS
    } else {
        limit
    };
    let days = start.days_until(end) + 1;
    if days > limit {
        let least = if date.days().is_some() {
            ""
        } else {
            "at least "
        };
        subject
            .at(&format!("{base}/date"), format!("a {what} of {least}{days} days"))
            .help("correct the month or the year, or write several records where people went home between");
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn visit(date: &str) -> String {
        lint(&RULE, &format!("visits:\n  - id: a\n    date: {date}\n"))
    }

    #[test]
    fn counts_the_days() {
        insta::assert_snapshot!(visit("2021-05-28/2021-12-27"), @"
        3:11 warning[implausible-duration]: a visit of 214 days
          help: correct the month or the year, or write several records where people went home between
        ");
        assert!(visit("2021-05/2021-11").contains("a visit of at least 155 days"));
        assert_ne!(visit("2021-01-01/2021-03-02"), "");
    }

    #[test]
    fn is_silent_where_it_may_have_been_short() {
        for date in [
            "2021-01-01/2021-03-01",
            "2021",
            "2021-05/2021-06",
            "2021-05-28/..",
            "../2021-05-28",
            "2021-05-28/2021-12-27?",
            "2021-12-27/2021-05-28",
            "1919-01-01/1919-08-28",
        ] {
            assert_eq!(visit(date), "", "{date}");
        }
        assert_ne!(visit("1919-01-01/1919-08-29"), "");
    }

    #[test]
    fn gives_meetings_less() {
        let meeting =
            |date: &str| lint(&RULE, &format!("meetings:\n  - id: a\n    date: {date}\n"));
        assert_eq!(meeting("2021-11-01/2021-11-30"), "");
        assert_ne!(meeting("2021-11-01/2021-12-01"), "");
        let within = |date: &str| {
            lint(
                &RULE,
                &format!(
                    "visits:\n  - id: a\n    date: 2021-11-01/2021-12-05\n    meetings: [{{date: {date}}}]\n"
                ),
            )
        };
        assert!(within("2021-11-02/2021-12-05").starts_with("4:23 warning"));
        assert_eq!(within("2021-11-02"), "");
        assert_eq!(within("2021-11-01/2021-12-05"), "");
        let ministerial = |date: &str| {
            lint(
                &RULE,
                &format!(
                    "ministerial_meetings:\n  - {{id: a, body: b, level: foreign-ministers, status: planned, date: {date}}}\n"
                ),
            )
        };
        assert_eq!(ministerial("2021-11-01/2021-11-30"), "");
        assert!(ministerial("2021-11-01/2021-12-01").contains("a meeting of 31 days"));
    }
}
