use chancery_model::{Record, Span, Visit};
use chancery_source::Change;

use crate::journeys::written;
use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A stop with a day that lies outside the visit.
    ///
    /// Where no stop lies within the visit, that is one fault: of the visit's days.
    ///
    /// Dates that are known in part are compared only as far as they are known.
    ///
    /// # Why it matters
    /// A visit is the frame of its stops: how long it lasted and whom else it overlaps are
    /// worked out from the visit's own days. A stop beyond them is in no calendar.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     stops:
    ///       - country: LV
    ///         date: 2021-11-30
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-30
    ///     stops:
    ///       - country: LV
    ///         date: 2021-11-30
    /// ```
    "stop-outside-visit", Error, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    if visit.date.is_reversed() {
        return;
    }
    let outside: Vec<Outside<'_>> = visit
        .stops
        .iter()
        .enumerate()
        .filter_map(|(index, stop)| {
            let date = stop.date.as_ref().filter(|date| !date.is_reversed())?;
            Some((index, date, side(&visit.date, date)?))
        })
        .collect();
    if outside.len() > 1 && outside.len() == visit.stops.len() && are_apart(visit, &outside) {
        report_all(visit, &outside, subject);
        return;
    }
    let wide = widened(&visit.date, outside.iter().map(|(_, date, _)| *date));
    for (index, date, side) in outside {
        let mut note = subject
            .at(
                &format!("/stops/{index}/date"),
                format!("the stop on {date} {side}"),
            )
            .also("/date", "the visit's days");
        // A weekday beside the visit's days would contradict the wider ones.
        if let (Some(wide), None) = (&wide, visit.weekday) {
            note = note.suggest([Change::SetText {
                pointer: "/date".to_owned(),
                text: wide.clone(),
            }]);
        }
        note.help(match &wide {
            Some(wide) => format!("correct the stop's date, or widen the visit to `{wide}`"),
            None => "correct the stop's date, or widen the visit".to_owned(),
        });
    }
}

type Outside<'v> = (usize, &'v Span, &'v str);

/// Whether all stops were over before the visit, or all began after it.
fn are_apart(visit: &Visit, stops: &[Outside<'_>]) -> bool {
    let (start, end) = (visit.date.start(), visit.date.end());
    let mut dates = stops.iter().map(|(_, date, _)| date);
    dates
        .clone()
        .all(|date| date.end().is_surely_before(&start))
        || dates.all(|date| end.is_surely_before(&date.start()))
}

/// Reports the visit's days, not each stop: it is more likely that one date is wrong than all
/// others.
fn report_all(visit: &Visit, stops: &[Outside<'_>], subject: &mut Subject<'_>) {
    let (first, last) = (stops[0], stops[stops.len() - 1]);
    let note = subject
        .at(
            "/date",
            format!("no stop lies within the visit of {}", visit.date),
        )
        .also(&format!("/stops/{}/date", first.0), "the first stop")
        .also(&format!("/stops/{}/date", last.0), "the last stop");
    let Some(days) = widened(first.1, stops.iter().map(|(_, date, _)| *date)) else {
        note.help("correct the visit's days, or those of its stops");
        return;
    };
    let note = note.help(format!(
        "write the days of its stops: `{days}`, or correct those"
    ));
    if visit.weekday.is_none() {
        let pointer = "/date".to_owned();
        note.suggest([Change::SetText {
            pointer,
            text: days,
        }]);
    }
}

/// On which side of the visit a stop lies outside, however the dates are read.
fn side(visit: &Span, stop: &Span) -> Option<&'static str> {
    if stop.start().is_surely_before(&visit.start()) {
        Some("begins before the visit")
    } else if visit.end().is_surely_before(&stop.end()) {
        Some("ends after the visit")
    } else {
        None
    }
}

/// The visit's days, widened so that they hold all these stops; each end stays as it is
/// written where it was. One repair mends them all.
fn widened<'s>(visit: &Span, stops: impl Iterator<Item = &'s Span>) -> Option<String> {
    let (mut start, mut end) = (visit.start_date()?, visit.end_date()?);
    for stop in stops {
        let (first, last) = (stop.start_date()?, stop.end_date()?);
        if first.is_surely_before(&start) {
            start = first;
        }
        if end.is_surely_before(&last) {
            end = last;
        }
    }
    let is_whole = !start.is_bounded_on_one_side() && !end.is_bounded_on_one_side();
    is_whole.then(|| written(start, end))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn stop(date: &str) -> String {
        lint(
            &RULE,
            &format!(
                "visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    stops:\n      - country: LV\n        date: {date}\n"
            ),
        )
    }

    #[test]
    fn offers_the_wider_span() {
        insta::assert_snapshot!(stop("2021-11-30"), @"
        6:15 error[stop-outside-visit]: the stop on 2021-11-30 ends after the visit
          3:11 the visit's days
          help: correct the stop's date, or widen the visit to `2021-11-28/2021-11-30`
        ");
        assert!(stop("2021-11-27").contains("begins before the visit"));
    }

    #[test]
    fn a_wrong_year_of_the_visit_is_one_fault() {
        let visit = |date: &str| {
            format!(
                "visits:\n  - id: a\n    date: {date}\n    stops:\n      - {{country: LT, date: 2021-11-28}}\n      - {{country: LV, date: 2021-11-28/2021-11-29}}\n"
            )
        };
        insta::assert_snapshot!(lint(&RULE, &visit("2012-11-28/2012-11-29")), @"
        3:11 error[stop-outside-visit]: no stop lies within the visit of 2012-11-28/2012-11-29
          5:29 the first stop
          6:29 the last stop
          help: write the days of its stops: `2021-11-28/2021-11-29`, or correct those
        ");
        insta::assert_snapshot!(repairs(&RULE, &visit("2031-11-28")), @r#"ask: [SetText { pointer: "/visits/0/date", text: "2021-11-28/2021-11-29" }]"#);
        assert!(lint(&RULE, &visit("2021-11-29")).contains("the stop on 2021-11-28 begins before"));
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for date in [
            "2021-11-28",
            "2021-11",
            "2021",
            "2021-11-29/..",
            "2021-11-30?",
            "..2021-12-31",
        ] {
            assert_eq!(stop(date), "", "{date}");
        }
    }

    #[test]
    fn widens_for_all_stops_at_once_and_keeps_what_is_written() {
        let visit = |date: &str| {
            repairs(
                &RULE,
                &format!(
                    "visits:\n  - id: a\n    date: {date}\n    stops:\n      - {{country: LV, date: 2021-10-30}}\n      - {{country: LV, date: 2021-12-01}}\n"
                ),
            )
        };
        let change =
            "ask: [SetText { pointer: \"/visits/0/date\", text: \"2021-10-30/2021-12-01\" }]\n";
        assert_eq!(visit("2021-11"), change.repeat(2));
        assert_eq!(
            visit("2021-11-28/2021-11-29\n    weekday: sunday/monday"),
            ""
        );
        assert_eq!(visit("2021-11-28/.."), "");
        let month = "visits:\n  - id: a\n    date: 2021-11\n    stops:\n      - {country: LV, date: 2021-12-01}\n";
        assert!(repairs(&RULE, month).contains("\"2021-11/2021-12-01\""));
    }
}
