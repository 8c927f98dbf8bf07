use chancery_model::{Day, Record, Span, Visit};
use chancery_source::Change;

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A stop that stands after one which began later.
    ///
    /// # Why it matters
    /// Stops tell the way that a visit took. Whoever reads them from top to bottom follows
    /// the visitor to the wrong place first, and so does a map.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     stops:
    ///       - {country: LV, date: 2021-11-29}
    ///       - {country: LT, date: 2021-11-28}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     stops:
    ///       - {country: LT, date: 2021-11-28}
    ///       - {country: LV, date: 2021-11-29}
    /// ```
    "unordered-stops", Warning, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    let mut latest: Option<(usize, &Span, Day)> = None;
    for (index, date) in dated(visit) {
        let start = date.start();
        let before =
            latest.filter(|(.., earliest)| start.latest.is_some_and(|day| day < *earliest));
        if let Some((other, other_date, _)) = before {
            report(visit, (index, date), (other, other_date), subject);
            return;
        }
        if let Some(day) = start.earliest
            && latest.is_none_or(|(.., earliest)| day > earliest)
        {
            latest = Some((index, date, day));
        }
    }
}

fn report(visit: &Visit, late: (usize, &Span), early: (usize, &Span), subject: &mut Subject<'_>) {
    let ((index, date), (other, other_date)) = (late, early);
    let note = subject
        .at(
            &format!("/stops/{index}/date"),
            format!("the stop on {date} stands after the one on {other_date}"),
        )
        .also(&format!("/stops/{other}/date"), "this stop began later")
        .help("put the stops in the order of their days");
    let Some(order) = order(visit) else {
        return;
    };
    let pointer = "/stops".to_owned();
    let change = Change::Reorder { pointer, order };
    // A dispute names its field by the stop's place in the list.
    if visit
        .disputed
        .iter()
        .any(|dispute| dispute.field.as_str().starts_with("stops."))
    {
        note.suggest([change]);
    } else {
        note.fix([change]);
    }
}

/// The stops that have days of their own.
fn dated(visit: &Visit) -> impl Iterator<Item = (usize, &Span)> {
    visit.stops.iter().enumerate().filter_map(|(index, stop)| {
        let date = stop.date.as_ref().filter(|date| !date.is_reversed())?;
        Some((index, date))
    })
}

/// The order by first days, those of one day as they stand; nothing unless all are known.
fn order(visit: &Visit) -> Option<Vec<usize>> {
    let mut days: Vec<(usize, Day)> = dated(visit)
        .map(|(index, date)| Some((index, date.start().day()?)))
        .collect::<Option<_>>()?;
    days.sort_by_key(|&(_, day)| day);
    (days.len() == visit.stops.len()).then(|| days.into_iter().map(|(index, _)| index).collect())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn stops(dates: &[&str]) -> String {
        let stops: String = dates
            .iter()
            .map(|date| format!("      - {{country: LV, {date}}}\n"))
            .collect();
        format!("visits:\n  - id: a\n    date: 2021-11\n    stops:\n{stops}")
    }

    #[test]
    fn puts_them_in_order() {
        let data = stops(&[
            "date: 2021-11-29",
            "date: 2021-11-28/2021-11-30",
            "date: 2021-11-28",
        ]);
        insta::assert_snapshot!(lint(&RULE, &data), @"
        6:29 warning[unordered-stops]: the stop on 2021-11-28/2021-11-30 stands after the one on 2021-11-29
          5:29 this stop began later
          help: put the stops in the order of their days
        ");
        assert_eq!(
            repairs(&RULE, &data),
            "safe: [Reorder { pointer: \"/visits/0/stops\", order: [1, 2, 0] }]\n"
        );
    }

    #[test]
    fn asks_where_the_order_is_not_whole_or_a_dispute_counts_on_it() {
        let open = stops(&["date: 2021-11-29", "place: riga", "date: 2021-11-28"]);
        assert_ne!(lint(&RULE, &open), "");
        assert_eq!(repairs(&RULE, &open), "");
        let disputed = stops(&["date: 2021-11-29", "date: 2021-11-28"])
            + "    disputed:\n      - {field: stops.0.date, says: the 30th, sources: [x]}\n";
        assert!(repairs(&RULE, &disputed).starts_with("ask"));
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for dates in [
            &["date: 2021-11-03/2021-11-29", "date: 2021-11-10"][..],
            &["date: 2021-11-28", "date: 2021-11-28"],
            &["date: 2021-11-28", "date: 2021-11"],
            &["date: 2021-11-28", "date: ../2021-11-30"],
            &["date: 2021-11-28", "date: 2021-11-27?"],
            &["date: 2021-11-28", "date: ..2021-11-29"],
            &["date: 2021-11-28", "kind: visit"],
        ] {
            assert_eq!(lint(&RULE, &stops(dates)), "", "{dates:?}");
        }
    }
}
