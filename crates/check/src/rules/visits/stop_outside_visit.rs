use chancery_model::{Record, Visit};
use chancery_source::Change;

use crate::frames::{Outside, are_apart, outside, widened};
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
    let stops = visit.stops.iter().map(|stop| stop.date.as_ref());
    let outside = outside(&visit.date, stops);
    if outside.len() > 1 && outside.len() == visit.stops.len() && are_apart(&visit.date, &outside) {
        report_all(visit, &outside, subject);
        return;
    }
    let wide = widened(&visit.date, outside.iter().map(|stop| stop.date));
    for Outside {
        index,
        date,
        is_early,
    } in outside
    {
        let side = if is_early {
            "begins before the visit"
        } else {
            "ends after the visit"
        };
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

/// Reports the visit's days, not each stop: it is more likely that one date is wrong than all
/// others.
fn report_all(visit: &Visit, stops: &[Outside<'_>], subject: &mut Subject<'_>) {
    let (first, last) = (stops[0], stops[stops.len() - 1]);
    let note = subject
        .at(
            "/date",
            format!("no stop lies within the visit of {}", visit.date),
        )
        .also(&format!("/stops/{}/date", first.index), "the first stop")
        .also(&format!("/stops/{}/date", last.index), "the last stop");
    let Some(days) = widened(first.date, stops.iter().map(|stop| stop.date)) else {
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

    #[test]
    fn offers_no_days_that_are_known_on_one_side_alone() {
        for (visit, stop) in [
            ("..2021-11-20/2021-11-29", "2021-11-30"),
            ("2021-11-28/2021-11-29", "2021-11-30.."),
            ("2021-11-28/2021-11-29", "..2021-11-27"),
        ] {
            let data = format!(
                "visits:\n  - id: a\n    date: {visit}\n    stops: [{{country: LV, date: {stop}}}]\n"
            );
            let found = lint(&RULE, &data);
            assert!(
                found.contains("or widen the visit\n"),
                "{visit} {stop} {found}"
            );
            assert_eq!(repairs(&RULE, &data), "", "{visit} {stop}");
        }
    }
}
