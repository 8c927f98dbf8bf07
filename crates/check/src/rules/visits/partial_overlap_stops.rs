use chancery_model::{CountryCode, Day, Record, Span, Stop};

use crate::journeys::gain_a_day;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Two stops in different countries that overlap by more than a day, neither of them
    /// within the other.
    ///
    /// Two stops that share the day of the journey are normal, and so is a trip to another
    /// country out of a longer stop. Stops of different members of a party are passed over, and
    /// so is the day that is gained on the way across the date line.
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
    "partial-overlap-stops", Warning, Check::Against(check)
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

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
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
        let clash = |earlier: &&Known<'_>| {
            let is_one_night = stop.first.plus(1) == Some(earlier.last);
            overlaps(earlier, &stop) && !(is_one_night && gain_a_day(data, earlier.stop, stop.stop))
        };
        if let Some(earlier) = open.iter().find(clash) {
            report(earlier, &stop, subject);
        }
        open.push(stop);
    }
}

/// Whether a stop overlaps another that had begun and was not over, by people of one party.
fn overlaps(earlier: &Known<'_>, later: &Known<'_>) -> bool {
    let partly = earlier.first < later.first && earlier.last < later.last;
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
                "country: IL, date: 1974-05-03/1974-05-30",
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

    #[test]
    fn a_day_is_gained_across_the_date_line() {
        let journey = |next: &str, until: &str| {
            let places = "\
places:
  - {id: auckland, name: Auckland, kind: city, country: NZ, latitude: -36.85, longitude: 174.76}
  - {id: honolulu, name: Honolulu, kind: city, country: US, latitude: 21.3, longitude: -157.86}
  - {id: tokyo, name: Tokyo, kind: city, country: JP, latitude: 35.7, longitude: 139.7}
";
            let stops = format!(
                "{{country: NZ, place: auckland, date: 2001-03-01/{until}}}, {{country: US, place: {next}, date: 2001-03-03/2001-03-06}}"
            );
            lint(
                &RULE,
                &format!(
                    "{places}visits:\n  - {{id: a, date: 2001-03, visitors: [x], stops: [{stops}]}}\n"
                ),
            )
        };
        assert_eq!(journey("honolulu", "2001-03-04"), "");
        assert_ne!(journey("honolulu", "2001-03-05"), "");
        assert_ne!(journey("tokyo", "2001-03-04"), "");
    }

    #[test]
    fn whoever_made_both_stops_was_in_two_places() {
        for (one, other) in [
            ("visitors: [x]", "kind: visit"),
            ("kind: visit", "visitors: [y]"),
            ("visitors: [x]", "visitors: [y, x]"),
        ] {
            let pair = [
                format!("country: SY, date: 1974-05-03/1974-05-29, {one}"),
                format!("country: IL, date: 1974-05-04/1974-05-31, {other}"),
            ];
            assert_ne!(stops(&[&pair[0], &pair[1]]), "", "{pair:?}");
        }
    }
}
