use chancery_model::{Record, Span};
use chancery_source::Change;

use crate::journeys::{stop_date, stop_date_pointer, written};
use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A stop whose `stay` does not hold the days of its programme.
    ///
    /// # Why it matters
    /// The stay is the time in the country, of which the programme is a part: a holiday
    /// around an official day. A stay that ended before the programme began is a mistyped
    /// date, or belongs to another stop.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///         stay: 2021-11-25/2021-11-27
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///         stay: 2021-11-25/2021-11-28
    /// ```
    "stay-excludes-visit", Error, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    for (index, stop) in visit.stops.iter().enumerate() {
        let (Some(stay), Some(date)) = (&stop.stay, stop_date(visit, stop)) else {
            continue;
        };
        if stay.is_reversed() || date.is_reversed() {
            continue;
        }
        let side = if date.start().is_surely_before(&stay.start()) {
            "begins after"
        } else if stay.end().is_surely_before(&date.end()) {
            "ends before"
        } else {
            continue;
        };
        let pointer = format!("/stops/{index}/stay");
        let note = subject
            .at(
                &pointer,
                format!("the stay of {stay} {side} the programme does"),
            )
            .also(
                &stop_date_pointer(visit, index),
                "the days of the programme",
            );
        match widened(stay, date) {
            Some(text) => note
                .help(format!(
                    "widen the stay to `{text}`, or correct one of the dates"
                ))
                .suggest([Change::SetText { pointer, text }]),
            None => note.help("widen the stay, or correct one of the dates"),
        };
    }
}

/// The stay, widened so that it holds the programme; each end stays as it is written where
/// it was.
fn widened(stay: &Span, date: &Span) -> Option<String> {
    let (mut start, mut end) = (stay.start_date()?, stay.end_date()?);
    if date.start().is_surely_before(&stay.start()) {
        start = date.start_date()?;
    }
    if stay.end().is_surely_before(&date.end()) {
        end = date.end_date()?;
    }
    let is_whole = !start.is_bounded_on_one_side() && !end.is_bounded_on_one_side();
    is_whole.then(|| written(start, end))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn stop(rest: &str) -> String {
        format!(
            "visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    stops:\n      - {{country: LV, {rest}}}\n"
        )
    }

    #[test]
    fn offers_the_wider_stay() {
        let data = stop("date: 2021-11-28/2021-11-29, stay: 2021-11-25/2021-11-28");
        insta::assert_snapshot!(lint(&RULE, &data), @"
        5:58 error[stay-excludes-visit]: the stay of 2021-11-25/2021-11-28 ends before the programme does
          5:29 the days of the programme
          help: widen the stay to `2021-11-25/2021-11-29`, or correct one of the dates
        ");
        assert!(repairs(&RULE, &data).starts_with(
            "ask: [SetText { pointer: \"/visits/0/stops/0/stay\", text: \"2021-11-25/2021-11-29\" }"
        ));
        assert!(
            lint(&RULE, &stop("stay: 2021-11-29/2021-12-03"))
                .contains("begins after the programme does")
        );
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for rest in [
            "stay: 2021-11-28/2021-11-29",
            "stay: 2021-11",
            "stay: 2021-11-20/..",
            "stay: ../2021-12-05",
            "stay: 2021-11-25/2021-11-27?",
            "date: 2021, stay: 2021-11-25/2021-11-27",
            "stay: 2021-11-30/2021-11-25",
        ] {
            assert_eq!(lint(&RULE, &stop(rest)), "", "{rest}");
        }
    }

    #[test]
    fn takes_no_day_for_one_of_several_stops_without_a_date() {
        let data = stop("stay: 2021-11-28") + "      - {country: LT}\n";
        assert_eq!(lint(&RULE, &data), "");
    }
}
