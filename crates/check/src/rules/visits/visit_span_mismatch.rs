use chancery_model::{Date, Record, Span, Visit};
use chancery_source::Change;

use crate::journeys::written;
use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A visit that begins before all its stops, or ends after them.
    ///
    /// Only where every stop has days of its own: one without may lie on any day of the
    /// visit. A `stay` and the meetings of the visit count as well as a stop.
    ///
    /// # Why it matters
    /// The days without a stop are either days of travel or a stop that nobody wrote down.
    /// How long somebody was abroad is counted from the visit's days, so the difference
    /// wants a second look.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-30
    ///     stops:
    ///       - {country: LT, date: 2021-11-28}
    ///       - {country: LV, date: 2021-11-28/2021-11-29}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     stops:
    ///       - {country: LT, date: 2021-11-28}
    ///       - {country: LV, date: 2021-11-28/2021-11-29}
    /// ```
    "visit-span-mismatch", Warning, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    let Some(days) = days_within(visit) else {
        return;
    };
    let first = days.iter().min_by_key(|days| days.span.start().earliest);
    let last = days.iter().max_by_key(|days| days.span.end().latest);
    let (Some(first), Some(last)) = (first, last) else {
        return;
    };
    let (start, end) = (visit.date.start(), visit.date.end());
    let all = |test: &dyn Fn(&Span) -> bool| days.iter().all(|days| test(days.span));
    let too_early = all(&|span| start.is_surely_before(&span.start()));
    let too_late = all(&|span| span.end().is_surely_before(&end));
    let how = match (too_early, too_late) {
        (true, true) => "begins before its first stop and ends after its last",
        (true, false) => "begins before its first stop",
        (false, true) => "ends after its last stop",
        (false, false) => return,
    };
    let mut note = subject.at("/date", format!("the visit of {} {how}", visit.date));
    if too_early {
        note = note.also(&first.pointer(), "the first day of a stop");
    }
    if too_late {
        note = note.also(&last.pointer(), "the last day of a stop");
    }
    let narrow = narrowed(
        visit,
        too_early.then(|| first.span.start_date()).flatten(),
        too_late.then(|| last.span.end_date()).flatten(),
    );
    let Some(narrow) = narrow else {
        note.help("narrow the visit to the days of its stops, or add the stop that is missing");
        return;
    };
    note = note.help(format!(
        "narrow the visit to `{narrow}`, or add the stop that is missing"
    ));
    // A weekday beside the visit's days would contradict the narrower ones.
    if visit.weekday.is_none() {
        note.suggest([Change::SetText {
            pointer: "/date".to_owned(),
            text: narrow,
        }]);
    }
}

/// The days of a stop, a stay or a meeting, and where they stand.
struct Days<'v> {
    /// The key of the visit, the index, the key of the item.
    at: (&'static str, usize, &'static str),
    span: &'v Span,
}

impl Days<'_> {
    fn pointer(&self) -> String {
        let (list, index, key) = self.at;
        format!("/{list}/{index}/{key}")
    }
}

/// The days of all stops, stays and meetings, with their pointers; nothing where a stop has
/// none, or lies outside the visit and has its own finding.
fn days_within(visit: &Visit) -> Option<Vec<Days<'_>>> {
    let mut days = Vec::new();
    for (index, stop) in visit.stops.iter().enumerate() {
        let date = stop.date.as_ref()?;
        if date.is_reversed() || lies_outside(date, &visit.date) {
            return None;
        }
        days.push(Days {
            at: ("stops", index, "date"),
            span: date,
        });
        if let Some(stay) = &stop.stay {
            days.push(Days {
                at: ("stops", index, "stay"),
                span: stay,
            });
        }
    }
    for (index, meeting) in visit.meetings.iter().enumerate() {
        if let Some(date) = &meeting.date {
            days.push(Days {
                at: ("meetings", index, "date"),
                span: date,
            });
        }
    }
    let is_told = !visit.stops.is_empty() && !visit.date.is_reversed();
    is_told.then_some(days)
}

fn lies_outside(stop: &Span, visit: &Span) -> bool {
    stop.start().is_surely_before(&visit.start()) || visit.end().is_surely_before(&stop.end())
}

/// The visit's days with one end or both replaced, where all are known to the day.
fn narrowed(visit: &Visit, start: Option<Date>, end: Option<Date>) -> Option<String> {
    let start = start.or(visit.date.start_date())?.day()?;
    let end = end.or(visit.date.end_date())?.day()?;
    (start <= end).then(|| written(start, end))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(date: &str, stops: &[&str]) -> String {
        let stops: String = stops
            .iter()
            .map(|stop| format!("      - {{country: LV, {stop}}}\n"))
            .collect();
        format!("visits:\n  - id: a\n    date: {date}\n    stops:\n{stops}")
    }

    #[test]
    fn offers_the_narrower_span() {
        let late = visit(
            "2021-11-28/2021-11-30",
            &["date: 2021-11-28", "date: 2021-11-29"],
        );
        insta::assert_snapshot!(lint(&RULE, &late), @"
        3:11 warning[visit-span-mismatch]: the visit of 2021-11-28/2021-11-30 ends after its last stop
          6:29 the last day of a stop
          help: narrow the visit to `2021-11-28/2021-11-29`, or add the stop that is missing
        ");
        assert_eq!(
            repairs(&RULE, &late),
            "ask: [SetText { pointer: \"/visits/0/date\", text: \"2021-11-28/2021-11-29\" }]\n"
        );
        let both = visit(
            "2021-11-27/2021-11-30",
            &["date: 2021-11-28", "date: 2021-11-28"],
        );
        assert!(repairs(&RULE, &both).contains("\"2021-11-28\""));
        assert_eq!(
            lint(&RULE, &both).matches("error[").count()
                + lint(&RULE, &both).matches("warning[").count(),
            1
        );
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for stops in [
            &["date: 2021-11-28/2021-11-30"][..],
            &["date: 2021-11-28", "place: riga"],
            &["kind: visit"],
            &["date: 2021-11"],
            &["date: 2021-11-28/.."],
            &["date: 2021-11-28?"],
            &["date: 2021-11-28.."],
            &["date: 2021-11-29, stay: 2021-11-27/2021-11-30"],
            &["date: 2021-11-28", "date: 2021-11-30"],
        ] {
            assert_eq!(
                lint(&RULE, &visit("2021-11-28/2021-11-30", stops)),
                "",
                "{stops:?}"
            );
        }
        assert_eq!(lint(&RULE, &visit("2021-11", &["date: 2021-11-28"])), "");
        assert_eq!(
            lint(&RULE, &visit("2021-11-28/..", &["date: 2021-11-28"])),
            ""
        );
    }

    #[test]
    fn leaves_a_stop_outside_the_visit_to_its_own_rule() {
        assert_eq!(
            lint(
                &RULE,
                &visit("2021-11-28/2021-11-29", &["date: 2021-11-30"])
            ),
            ""
        );
    }

    #[test]
    fn counts_the_days_of_meetings() {
        let data = visit("2021-11-28/2021-11-29", &["date: 2021-11-28"])
            + "    meetings:\n      - date: 2021-11-29\n";
        assert_eq!(lint(&RULE, &data), "");
    }
}
