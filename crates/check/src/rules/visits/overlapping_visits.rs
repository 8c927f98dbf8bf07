use std::collections::HashSet;

use chancery_model::{CountryCode, Day, Rank, Span, Stop, Visit};

use crate::journeys::{Journeys, Leg, gain_a_day, may_share_ground, person_name, stop_countries};
use crate::rule::declare_rule;
use crate::rules::dates::implausible_duration::is_implausible;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// One person on two visits to different countries that have more than one day in common.
    ///
    /// One day in common is the day of the journey, and two may be where it led across the date
    /// line. A trip out of a longer private stay is passed over, and so is a visit of months,
    /// whose days `implausible-duration` doubts already.
    ///
    /// # Why it matters
    /// Nobody is on two journeys at once. One of the dates is wrong, or the person took part
    /// in only some stops of one of them, which `visitors` of the stop can say.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: LV, name: Latvia}
    ///   - {id: PE, name: Peru}
    /// visits:
    ///   - id: 2021-11-28-latvia
    ///     date: 2021-11-28/2021-11-30
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV}]
    ///   - id: 2021-11-27-peru
    ///     date: 2021-11-27/2021-11-29
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: PE}]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: LV, name: Latvia}
    ///   - {id: PE, name: Peru}
    /// visits:
    ///   - id: 2021-11-28-latvia
    ///     date: 2021-11-28/2021-11-30
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV}]
    ///   - id: 2021-11-25-peru
    ///     date: 2021-11-25/2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: PE}]
    /// ```
    "overlapping-visits", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let journeys = Journeys::of(data);
    let mut reported: HashSet<(&str, &str)> = HashSet::new();
    for (person, legs) in journeys.persons() {
        let mut trips: Vec<Trip<'_>> = legs
            .chunk_by(|one, other| std::ptr::eq(one.entry, other.entry))
            .filter_map(|legs| Trip::of(data, legs))
            .collect();
        trips.sort_by_key(|trip| trip.first);
        // Those that have begun and may not be over: few, for any real traveller.
        let mut open: Vec<Trip<'_>> = Vec::new();
        for trip in trips {
            open.retain(|earlier| earlier.last > trip.first);
            for earlier in &open {
                if clash(data, earlier, &trip)
                    && reported.insert((earlier.visit.id.as_str(), trip.visit.id.as_str()))
                {
                    report(data, person, earlier, &trip, findings);
                }
            }
            open.push(trip);
        }
    }
}

/// One person's part in a visit, where its days are known.
struct Trip<'d> {
    entry: &'d Entry,
    visit: &'d Visit,
    /// The one stop whose days they are, where they are not those of the visit.
    leg: Option<Leg<'d>>,
    first: Day,
    last: Day,
    countries: Vec<&'d CountryCode>,
    stops: Vec<&'d Stop>,
}

impl<'d> Trip<'d> {
    /// The days that the person was surely away: the visit's for one who made all its stops,
    /// else those of his or her stops. Nothing where a country is not known.
    fn of(data: &'d DataSet<'_>, legs: &[Leg<'d>]) -> Option<Trip<'d>> {
        let leg = legs.first()?;
        let spans: Vec<&Span> = if legs.len() == leg.visit.stops.len() {
            vec![&leg.visit.date]
        } else {
            legs.iter().map(Leg::date).collect::<Option<_>>()?
        };
        if spans.iter().any(|span| span.is_reversed()) || is_implausible(leg.visit) {
            return None;
        }
        let starts: Vec<Day> = spans
            .iter()
            .map(|span| span.start().latest)
            .collect::<Option<_>>()?;
        let ends: Vec<Day> = spans
            .iter()
            .map(|span| span.end().earliest)
            .collect::<Option<_>>()?;
        let mut countries = Vec::new();
        for leg in legs {
            let here = stop_countries(data, leg.stop);
            if here.is_empty() {
                return None;
            }
            countries.extend(here);
        }
        let is_whole = legs.len() == leg.visit.stops.len();
        Some(Trip {
            entry: leg.entry,
            visit: leg.visit,
            leg: (!is_whole).then_some(*leg),
            first: starts.into_iter().min()?,
            last: ends.into_iter().max()?,
            countries,
            stops: legs.iter().map(|leg| leg.stop).collect(),
        })
    }

    /// Where its days stand in the record.
    fn pointer(&self) -> String {
        let of_stop = self.leg.as_ref().map(Leg::date_pointer);
        of_stop.unwrap_or_else(|| "/date".to_owned())
    }

    fn is_private(&self) -> bool {
        matches!(
            self.visit.rank,
            Some(Rank::Private | Rank::Informal | Rank::Unofficial)
        )
    }
}

fn clash(data: &DataSet<'_>, earlier: &Trip<'_>, later: &Trip<'_>) -> bool {
    // The earlier one was not over. An excursion of one day is no fault.
    let has_days_in_common = later.first < later.last;
    let gains_a_day = || {
        let mut ways = earlier
            .stops
            .iter()
            .flat_map(|one| later.stops.iter().map(move |next| (one, next)));
        later.first.plus(1) == Some(earlier.last)
            && ways.any(|(one, next)| gain_a_day(data, one, next))
    };
    let lies_within = |inner: &Trip<'_>, outer: &Trip<'_>| {
        outer.is_private() && outer.first <= inner.first && inner.last <= outer.last
    };
    let is_out_of_a_private_stay = lies_within(later, earlier) || lies_within(earlier, later);
    // One id for two records has its own finding.
    earlier.visit.id != later.visit.id
        && has_days_in_common
        && !is_out_of_a_private_stay
        && !may_share_ground(data, &earlier.countries, &later.countries)
        && !gains_a_day()
}

fn report(
    data: &DataSet<'_>,
    person: &str,
    earlier: &Trip<'_>,
    later: &Trip<'_>,
    findings: &mut Findings,
) {
    let name = person_name(data, person);
    findings
        .about(later.entry)
        .at(
            &later.pointer(),
            format!(
                "{name} was on the visit `{}` at the time, in another country",
                earlier.visit.id
            ),
        )
        .also_in(
            earlier.entry,
            &earlier.pointer(),
            format!("this visit was on {}", earlier.visit.date),
        )
        .help("correct the days of one, or list by `visitors` who made which stop");
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn two(one: &str, other: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries: [{{id: LV, name: Latvia}}, {{id: PE, name: Peru}}]
persons: [{{id: jens-stoltenberg, name: Jens Stoltenberg}}]
visits:
  - {{id: a, visitors: [jens-stoltenberg, x], {one}}}
  - {{id: b, visitors: [jens-stoltenberg, x], {other}}}
"
            ),
        )
    }

    #[test]
    fn shows_both_once() {
        insta::assert_snapshot!(two("date: 2021-11-28/2021-11-30, stops: [{country: LV}]", "date: 2021-11-27/2021-11-29, stops: [{country: PE}]"), @"
        4:52 warning[overlapping-visits]: Jens Stoltenberg was on the visit `b` at the time, in another country
          5:52 this visit was on 2021-11-27/2021-11-29
          help: correct the days of one, or list by `visitors` who made which stop
        ");
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        let one = "date: 2021-11-20/2021-11-29, stops: [{country: LV}]";
        for other in [
            "date: 2021-11-29/2021-11-30, stops: [{country: PE}]",
            "date: 2021-11-25, stops: [{country: PE}]",
            "date: 2021-11-25/2021-11-30, stops: [{country: LV}]",
            "date: 2021-11-25/2021-11-30, stops: [{country: EE}]",
            "date: 2021-11-25/2021-11-30, stops: [{place: at-sea}]",
            "date: 2021-11-25/.., stops: [{country: PE}]",
            "date: 2021-11, stops: [{country: PE}]",
            "date: 2021-11-25?/2021-11-30, stops: [{country: PE}]",
            "date: 2021-11-25/2021-11-30, status: postponed, stops: [{country: PE}]",
            "date: 2021-11-25/2021-11-30, stops: [{country: PE, visitors: [y]}]",
            "date: 2021-11-25/2021-11-30, stops: [{country: PE, date: 2021-11-30}, {country: PE, date: 2021-11-25, visitors: [y]}]",
        ] {
            assert_eq!(two(one, other), "", "{other}");
        }
        let private = "rank: private, date: 2021-11-01/2021-11-30, stops: [{country: LV}]";
        assert_eq!(
            two(
                private,
                "date: 2021-11-05/2021-11-10, stops: [{country: PE}]"
            ),
            ""
        );
    }

    #[test]
    fn points_at_the_days_of_the_stops_that_the_person_made() {
        let parts = "date: 2021-11-20/2021-11-30, stops: [{country: PE, date: 2021-11-25/2021-11-28}, {country: PE, date: 2021-11-20, visitors: [y]}]";
        let whole =
            "date: 2021-11-20/2021-11-29, stops: [{country: LV, date: 2021-11-20/2021-11-29}]";
        insta::assert_snapshot!(two(whole, parts), @"
        5:103 warning[overlapping-visits]: Jens Stoltenberg was on the visit `a` at the time, in another country
          4:52 this visit was on 2021-11-20/2021-11-29
          help: correct the days of one, or list by `visitors` who made which stop
        ");
    }

    #[test]
    fn only_a_private_stay_holds_another_visit() {
        let stay = |rank: &str| {
            format!("rank: {rank}, date: 2021-11-01/2021-11-30, stops: [{{country: LV}}]")
        };
        let within = |date: &str| format!("date: {date}, stops: [{{country: PE}}]");
        for date in [
            "2021-11-05/2021-11-10",
            "2021-11-01/2021-11-10",
            "2021-11-05/2021-11-30",
        ] {
            for rank in ["private", "informal", "unofficial"] {
                assert_eq!(two(&stay(rank), &within(date)), "", "{rank} {date}");
                assert_eq!(two(&within(date), &stay(rank)), "", "{rank} {date}");
            }
            assert_ne!(two(&stay("working"), &within(date)), "", "{date}");
        }
        assert_ne!(two(&stay("private"), &within("2021-11-05/2021-12-01")), "");
    }
}
