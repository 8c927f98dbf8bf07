use chancery_model::{Record, Span};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A stop with a day that lies outside the visit.
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
    for (index, stop) in visit.stops.iter().enumerate() {
        let Some(date) = stop.date.as_ref().filter(|date| !date.is_reversed()) else {
            continue;
        };
        let side = if date.start().is_surely_before(&visit.date.start()) {
            "begins before the visit"
        } else if visit.date.end().is_surely_before(&date.end()) {
            "ends after the visit"
        } else {
            continue;
        };
        let note = subject
            .at(&format!("/stops/{index}/date"), format!("the stop on {date} {side}"))
            .also("/date", "the visit's days");
        note.help(match widened(&visit.date, date) {
            Some(wide) => format!("correct the stop's date, or widen the visit to `{wide}`"),
            None => "correct the stop's date, or widen the visit".to_owned(),
        });
    }
}

/// The visit's days, widened so that they hold the stop's, where all ends are known.
fn widened(visit: &Span, stop: &Span) -> Option<String> {
    let start = visit.start().earliest?.min(stop.start().earliest?);
    let end = visit.end().latest?.max(stop.end().latest?);
    Some(format!("{start}/{end}"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn stop(date: &str) -> String {
        lint(&RULE, &format!("visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    stops:\n      - country: LV\n        date: {date}\n"))
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
    fn is_silent_where_some_reading_fits() {
        for date in ["2021-11-28", "2021-11", "2021", "2021-11-29/..", "2021-11-30?", "..2021-12-31"] {
            assert_eq!(stop(date), "", "{date}");
        }
    }
}
