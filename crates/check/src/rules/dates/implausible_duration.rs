use chancery_model::{Day, MeetingKind, Record, Span, Visit};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A visit of more than 60 days or a meeting of more than 30; before 1950, when people
    /// came by ship, of more than 240.
    ///
    /// Where the days are known in part, the shortest time that they allow counts. A tour of
    /// several stops with days of their own is judged by the longest time from one such day to
    /// the next, and a conference as if it were before 1950: some have sat for months.
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
            if !is_toured(visit) {
                check_span("", "visit", &visit.date, VISIT, subject);
            }
            for (index, meeting) in visit.meetings.iter().enumerate() {
                // Where it is the visit's own, it has been looked at.
                if let Some(date) = meeting.date.as_ref().filter(|date| **date != visit.date) {
                    check_span(
                        &format!("/meetings/{index}"),
                        "meeting",
                        date,
                        limit_of(meeting.kind),
                        subject,
                    );
                }
            }
        }
        Some(Record::Meeting(meeting)) => {
            check_span(
                "",
                "meeting",
                &meeting.date,
                limit_of(meeting.kind),
                subject,
            );
        }
        Some(Record::MinisterialMeeting(meeting)) => {
            check_span("", "meeting", &meeting.date, MEETING, subject);
        }
        _ => {}
    }
}

/// How long a meeting of a kind may be.
fn limit_of(kind: Option<MeetingKind>) -> i32 {
    match kind {
        Some(MeetingKind::Conference) => IN_SLOW_YEARS,
        _ => MEETING,
    }
}

/// Whether a visit lasts so long that its days are in doubt.
pub(in crate::rules) fn is_implausible(visit: &Visit) -> bool {
    !is_toured(visit) && excess(&visit.date, VISIT).is_some()
}

/// Whether the stops of a visit divide it into stretches that are plausible by themselves.
fn is_toured(visit: &Visit) -> bool {
    let (Some(start), Some(end)) = (visit.date.start().day(), visit.date.end().day()) else {
        return false;
    };
    let spans = visit.stops.iter().filter_map(|stop| stop.date.as_ref());
    let mut days: Vec<Day> = spans
        .flat_map(|span| [span.start().day(), span.end().day()])
        .flatten()
        .filter(|day| (start..=end).contains(day))
        .chain([start, end])
        .collect();
    days.sort_unstable();
    let limit = within_its_time(start, VISIT);
    visit.stops.len() > 1
        && days
            .windows(2)
            .all(|pair| pair[0].days_until(pair[1]) < limit)
}

/// A limit, or the one of the years in which people came by ship.
fn within_its_time(start: Day, limit: i32) -> i32 {
    match start.year() <= LAST_OF_SLOW_YEARS {
        true => IN_SLOW_YEARS,
        false => limit,
    }
}

/// The days that something lasted at least, where those are more than a limit.
fn excess(date: &Span, limit: i32) -> Option<i32> {
    let (start, end) = date.start().latest.zip(date.end().earliest)?;
    let days = start.days_until(end) + 1;
    (days > within_its_time(start, limit)).then_some(days)
}

fn check_span(base: &str, what: &str, date: &Span, limit: i32, subject: &mut Subject<'_>) {
    if let Some(days) = excess(date, limit) {
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

    /// The Queen's tour of 1953 and 1954, and the conference on Indochina.
    #[test]
    fn lets_tours_and_conferences_take_their_time() {
        let tour = |stops: &str| visit(&format!("1953-11-25/1954-05-07\n    stops: [{stops}]"));
        let fiji = "{country: FJ, date: 1953-12-17/1953-12-19}";
        let australia = "{country: AU, date: 1954-02-03/1954-04-01}";
        let uganda = "{country: UG, date: 1954-04-28/1954-04-30}";
        assert_eq!(tour(&format!("{fiji}, {australia}, {uganda}")), "");
        assert_ne!(tour(&format!("{fiji}, {uganda}")), "");
        assert_ne!(tour(australia), "");
        let geneva = |kind: &str| {
            lint(
                &RULE,
                &format!("meetings: [{{id: a, kind: {kind}, date: 1954-04-26/1954-07-21}}]\n"),
            )
        };
        assert_eq!(geneva("conference"), "");
        assert_ne!(geneva("summit"), "");
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
