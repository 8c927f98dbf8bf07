use std::collections::HashMap;

use chancery_model::{Day, PersonId, Record, Span, Visit};
use chancery_source::Change;

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A stop that stands after one which began later.
    ///
    /// Where a party divided, the stops of each of its members are taken by themselves.
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
    let mut ways = Ways::default();
    for (index, date) in dated(visit) {
        let start = date.start();
        let party = &visit.stops[index].visitors;
        let before = ways
            .latest(party)
            .filter(|(.., earliest)| start.latest.is_some_and(|day| day < *earliest));
        if let Some((other, other_date, _)) = before {
            report(visit, (index, date), (other, other_date), subject);
            return;
        }
        if let Some(day) = start.earliest {
            ways.add(party, (index, date, day));
        }
    }
}

/// A stop with its days and the first that it may have begun on.
type Begun<'v> = (usize, &'v Span, Day);

/// The stop that began last of all so far: of those that the whole party made, of those that
/// some made, and of each of these.
#[derive(Default)]
struct Ways<'v> {
    of_all: Option<Begun<'v>>,
    of_some: Option<Begun<'v>>,
    of_each: HashMap<&'v PersonId, Begun<'v>>,
}

impl<'v> Ways<'v> {
    /// The one that began last of those with a visitor in common.
    fn latest(&self, party: &[PersonId]) -> Option<Begun<'v>> {
        let of_each = party.iter().filter_map(|person| self.of_each.get(person));
        let of_some = self.of_some.filter(|_| party.is_empty());
        later(self.of_all, later(of_some, of_each.copied().reduce(last)))
    }

    fn add(&mut self, party: &'v [PersonId], stop: Begun<'v>) {
        if party.is_empty() {
            self.of_all = later(self.of_all, Some(stop));
            return;
        }
        self.of_some = later(self.of_some, Some(stop));
        for person in party {
            let known = self.of_each.entry(person).or_insert(stop);
            *known = last(*known, stop);
        }
    }
}

fn later<'v>(one: Option<Begun<'v>>, other: Option<Begun<'v>>) -> Option<Begun<'v>> {
    one.into_iter().chain(other).reduce(last)
}

/// The one that began later; the first of two of one day.
fn last<'v>(one: Begun<'v>, other: Begun<'v>) -> Begun<'v> {
    if other.2 > one.2 { other } else { one }
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
    fn compares_with_the_latest_of_all_before() {
        let data = stops(&[
            "date: 2021-11-27",
            "date: 2021-11-30",
            "date: 2021-11-30",
            "date: 2021-11-28",
            "date: 2021-11-29",
        ]);
        insta::assert_snapshot!(lint(&RULE, &data), @"
        8:29 warning[unordered-stops]: the stop on 2021-11-28 stands after the one on 2021-11-30
          6:29 this stop began later
          help: put the stops in the order of their days
        ");
        assert_eq!(
            repairs(&RULE, &data),
            "safe: [Reorder { pointer: \"/visits/0/stops\", order: [0, 3, 4, 1, 2] }]\n"
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
    fn follows_each_member_of_a_party() {
        let of = |one: &str, other: &str| {
            let first = format!("date: 2021-11-29{one}");
            let second = format!("date: 2021-11-28{other}");
            lint(&RULE, &stops(&[&first, &second]))
        };
        assert_eq!(of(", visitors: [x]", ", visitors: [y]"), "");
        for (one, other) in [
            (", visitors: [x]", ", visitors: [y, x]"),
            (", visitors: [x]", ""),
            ("", ", visitors: [y]"),
        ] {
            assert_ne!(of(one, other), "", "{one} {other}");
        }
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
