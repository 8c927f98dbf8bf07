use chancery_model::{Citation, FullDate, Interval, Record, Span, Status};

use crate::participation::date_of_meeting;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A status that cannot have been, as of the day for which it is stated: something
    /// concluded that had not ended, planned that had begun, under way that was over.
    ///
    /// The day is `as_of`; without it the newest day on which one of the sources was
    /// published; without either, today.
    ///
    /// # Why it matters
    /// A press release tells of what is done, under way and planned in one breath. The
    /// status is a claim about one day, and a claim that the day contradicts was copied
    /// from another source or has gone stale.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     status: concluded
    ///     as_of: 2021-11-28
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     status: under-way
    ///     as_of: 2021-11-28
    /// ```
    "status-date-conflict", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        let mut subject = findings.about(entry);
        let whole = match record {
            Record::Visit(visit) => Claim::new("", visit.status, &visit.date)
                .dated(data, entry, "", visit.as_of.as_ref(), &visit.sources),
            Record::Meeting(meeting) => Claim::new("", meeting.status, &meeting.date)
                .dated(data, entry, "", meeting.as_of.as_ref(), &meeting.sources),
            Record::MinisterialMeeting(meeting) => Claim::new("", meeting.status, &meeting.date)
                .dated(data, entry, "", meeting.as_of.as_ref(), &meeting.sources),
            _ => continue,
        };
        whole.check(&mut subject);
        if let Record::Visit(visit) = record {
            for (index, meeting) in visit.meetings.iter().enumerate() {
                let Some(status) = meeting.status else {
                    continue;
                };
                let base = format!("/meetings/{index}");
                let mut claim = Claim::new(&base, status, date_of_meeting(visit, meeting));
                claim.has_own_date = meeting.date.is_some();
                claim.day = whole.day.clone();
                claim
                    .dated(data, entry, &base, meeting.as_of.as_ref(), &meeting.sources)
                    .check(&mut subject);
            }
        }
    }
}

/// The day for which a status is stated, and where that day stands.
#[derive(Clone)]
struct Day<'d> {
    interval: Interval,
    shown: String,
    place: Option<(&'d Entry, String)>,
}

/// A status with the days of the event.
struct Claim<'d> {
    base: String,
    status: Status,
    date: &'d Span,
    has_own_date: bool,
    day: Option<Day<'d>>,
}

impl<'d> Claim<'d> {
    fn new(base: &str, status: Status, date: &'d Span) -> Claim<'d> {
        Claim {
            base: base.to_owned(),
            status,
            date,
            has_own_date: true,
            day: None,
        }
    }

    /// Finds the day: the one stated, else the newest source's, else the one that stands
    /// already, else today.
    fn dated(
        mut self,
        data: &'d DataSet<'_>,
        entry: &'d Entry,
        base: &str,
        stated: Option<&FullDate>,
        sources: &[Citation],
    ) -> Claim<'d> {
        if let Some(date) = stated {
            self.day = Some(Day {
                interval: Interval::of(date.day()),
                shown: date.to_string(),
                place: Some((entry, format!("{base}/as_of"))),
            });
        } else if let Some((source, interval)) = newest_source(data, sources) {
            self.day = Some(Day {
                interval,
                shown: interval.latest.map_or_else(String::new, |day| day.to_string()),
                place: Some((source, "/published".to_owned())),
            });
        } else if self.day.is_none() {
            self.day = data.today().map(|today| Day {
                interval: Interval::of(today),
                shown: today.to_string(),
                place: None,
            });
        }
        self
    }

    fn check(&self, subject: &mut Subject<'_>) {
        let Some(day) = self.day.as_ref().filter(|_| !self.date.is_reversed()) else {
            return;
        };
        let (start, end) = (self.date.start(), self.date.end());
        let has_not_ended = day.interval.is_surely_before(&end);
        let has_not_begun = day.interval.is_surely_before(&start);
        let had_begun = start.is_surely_before(&day.interval);
        let had_ended = end.is_surely_before(&day.interval);
        let (conflict, right) = match self.status {
            Status::Concluded if has_not_begun => ("it had not begun", Status::Planned),
            Status::Concluded if has_not_ended => ("it had not ended", Status::UnderWay),
            Status::Planned if had_ended => ("it was over", Status::Concluded),
            Status::Planned if had_begun => ("it had begun", Status::UnderWay),
            Status::UnderWay if has_not_begun => ("it had not begun", Status::Planned),
            Status::UnderWay if had_ended => ("it was over", Status::Concluded),
            _ => return,
        };
        let status = self.status.name();
        let shown = &day.shown;
        let mut note = subject.at(
            &format!("{}/status", self.base),
            format!("stated as {status} as of {shown}, when {conflict}"),
        );
        let date = if self.has_own_date {
            format!("{}/date", self.base)
        } else {
            "/date".to_owned()
        };
        note = note.also(&date, "its days");
        if let Some((entry, pointer)) = &day.place {
            note = note.also_in(entry, pointer, "the day for which the status is stated");
        }
        note.help(format!(
            "write `status: {}`, or state by `as_of` the day for which `{status}` is right",
            right.name()
        ));
    }
}

/// The source published last, and when.
fn newest_source<'d>(
    data: &'d DataSet<'_>,
    citations: &[Citation],
) -> Option<(&'d Entry, Interval)> {
    citations
        .iter()
        .flat_map(|citation| data.with_id(chancery_model::Kind::Source, citation.source.as_str()))
        .filter_map(|entry| match &entry.record {
            Some(Record::Source(source)) => Some((entry, source.published.as_ref()?.interval())),
            _ => None,
        })
        .max_by_key(|(_, interval)| interval.latest)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_as_of};

    fn visit(status: &str, as_of: &str) -> String {
        lint(&RULE, &format!("visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: {status}\n    as_of: {as_of}\n"))
    }

    #[test]
    fn knows_what_cannot_have_been() {
        for (status, impossible, possible) in [
            ("planned", "2021-11-29", "2021-11-28"),
            ("planned", "2021-11-30", "2021-11-27"),
            ("under-way", "2021-11-27", "2021-11-28"),
            ("under-way", "2021-11-30", "2021-11-29"),
            ("concluded", "2021-11-28", "2021-11-29"),
            ("concluded", "2021-11-27", "2021-11-30"),
        ] {
            assert_ne!(visit(status, impossible), "", "{status} as of {impossible}");
            assert_eq!(visit(status, possible), "", "{status} as of {possible}");
        }
        assert_eq!(visit("cancelled", "2021-11-30"), "");
    }

    #[test]
    fn takes_the_day_from_the_newest_source() {
        let data = "sources:\n  - id: old\n    kind: press-release\n    title: A\n    published: 2021-11-01\n  - id: new\n    kind: press-release\n    title: B\n    published: 2021-11-28\nvisits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: concluded\n    sources: [old, new]\n";
        insta::assert_snapshot!(lint(&RULE, data), @"
        13:13 error[status-date-conflict]: stated as concluded as of 2021-11-28, when it had not ended
          12:11 its days
          9:16 the day for which the status is stated
          help: write `status: under-way`, or state by `as_of` the day for which `concluded` is right
        ");
    }

    #[test]
    fn falls_back_to_today() {
        let data = "visits:\n  - id: a\n    date: 2021-11-28\n    status: planned\n";
        assert_ne!(lint_as_of(&RULE, data, "2021-12-01"), "");
        assert_eq!(lint_as_of(&RULE, data, "2021-11-01"), "");
    }

    #[test]
    fn takes_the_stop_s_day_for_a_meeting_without_one() {
        let data = "visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: under-way\n    as_of: 2021-11-28\n    stops:\n      - country: LT\n        date: 2021-11-28\n      - country: LV\n        date: 2021-11-29\n    meetings:\n      - country: LT\n        status: concluded\n      - country: LV\n        status: concluded\n";
        let found = lint(&RULE, data);
        assert!(found.starts_with("15:17 error"), "{found}");
        assert_eq!(found.matches("error[").count(), 1, "{found}");
    }
}
