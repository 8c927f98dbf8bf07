use chancery_model::{CountryCode, Day, Record, Span, Stop};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Two stops in different countries that overlap by more than a day, neither of them
    /// within the other.
    ///
    /// Two stops that share the day of the journey are normal, and so is a trip to another
    /// country out of a longer stop. Stops of different members of a party are passed over.
    ///
    /// # Why it matters
    /// Nobody is in two countries for weeks on end. One of the four dates is probably that of
    /// another stop, or of the whole visit.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 1974-05-03-middle-east
    ///     date: 1974-05-03/1974-05-31
    ///     stops:
    ///       - {country: SY, date: 1974-05-03/1974-05-29}
    ///       - {country: IL, date: 1974-05-04/1974-05-31}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 1974-05-03-middle-east
    ///     date: 1974-05-03/1974-05-31
    ///     stops:
    ///       - {country: SY, date: 1974-05-03/1974-05-29}
    ///       - {country: IL, date: 1974-05-29/1974-05-31}
    /// ```
    "partial-overlap-stops", Warning, Check::Each(check)
}

/// A stop whose country and days are known.
struct Known<'v> {
    index: usize,
    stop: &'v Stop,
    country: &'v CountryCode,
    date: &'v Span,
    first: Day,
    last: Day,
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    let mut stops: Vec<Known<'_>> = visit
        .stops
        .iter()
        .enumerate()
        .filter_map(|(index, stop)| {
            let date = stop.date.as_ref().filter(|date| !date.is_reversed())?;
            Some(Known {
                index,
                stop,
                country: stop.country.as_ref()?,
                date,
                first: date.start().day()?,
                last: date.end().day()?,
            })
        })
        .collect();
    stops.sort_by_key(|stop| stop.first);
    // Those that have begun and may not be over: few, on any real itinerary.
    let mut open: Vec<Known<'_>> = Vec::new();
    for stop in stops {
        open.retain(|earlier| earlier.last > stop.first);
        if let Some(earlier) = open.iter().find(|earlier| overlaps(earlier, &stop)) {
            report(earlier, &stop, subject);
        }
        open.push(stop);
    }
}

fn overlaps(earlier: &Known<'_>, later: &Known<'_>) -> bool {
    let partly =
        earlier.first < later.first && later.first < earlier.last && earlier.last < later.last;
    let is_apart = earlier.country != later.country;
    let same_party = earlier.stop.visitors.is_empty()
        || later.stop.visitors.is_empty()
        || earlier
            .stop
            .visitors
            .iter()
            .any(|person| later.stop.visitors.contains(person));
    partly && is_apart && same_party
}

fn report(earlier: &Known<'_>, later: &Known<'_>, subject: &mut Subject<'_>) {
    subject
        .at(
            &format!("/stops/{}/date", later.index),
            format!(
                "the stop in `{}` on {} overlaps the one in `{}`, and neither holds the other",
                later.country, later.date, earlier.country
            ),
        )
        .also(
            &format!("/stops/{}/date", earlier.index),
            format!("the stop in `{}`", earlier.country),
        )
        .help(
            "correct the day on which one began or ended, or list by `visitors` who made \
             which stop",
        );
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn stops(stops: &[&str]) -> String {
        let stops: String = stops
            .iter()
            .map(|stop| format!("      - {{{stop}}}\n"))
            .collect();
        lint(
            &RULE,
            &format!(
                "visits:\n  - id: a\n    date: 1974-05\n    visitors: [x, y]\n    stops:\n{stops}"
            ),
        )
    }

    #[test]
    fn shows_both_stops() {
        insta::assert_snapshot!(stops(&["country: SY, date: 1974-05-03/1974-05-29", "country: IL, date: 1974-05-04/1974-05-31"]), @"
        7:29 warning[partial-overlap-stops]: the stop in `IL` on 1974-05-04/1974-05-31 overlaps the one in `SY`, and neither holds the other
          6:29 the stop in `SY`
          help: correct the day on which one began or ended, or list by `visitors` who made which stop
        ");
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        for pair in [
            [
                "country: SY, date: 1974-05-03/1974-05-05",
                "country: IL, date: 1974-05-05/1974-05-08",
            ],
            [
                "country: SY, date: 1974-05-03/1974-05-29",
                "country: IL, date: 1974-05-10",
            ],
            [
                "country: SY, date: 1974-05-03/1974-05-29",
                "country: IL, date: 1974-05-10/1974-05-29",
            ],
            [
                "country: SY, date: 1974-05-03/1974-05-29",
                "country: SY, date: 1974-05-10/1974-05-30",
            ],
            [
                "country: SY, date: 1974-05-03/..",
                "country: IL, date: 1974-05-10/1974-05-30",
            ],
            [
                "country: SY, date: 1974-05-03/1974-05-29?",
                "country: IL, date: 1974-05-10/1974-05-30",
            ],
            [
                "country: SY, date: 1974-05",
                "country: IL, date: 1974-05-10/1974-06-30",
            ],
            [
                "country: SY, date: 1974-05-03/1974-05-29, visitors: [x]",
                "country: IL, date: 1974-05-10/1974-05-30, visitors: [y]",
            ],
        ] {
            assert_eq!(stops(&pair), "", "{pair:?}");
        }
    }
}
