use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;

use chancery_model::{
    Completeness, Coverage, CoverageSubject, CoveredKind, Interval, Participant, PersonId, Record,
    Stop, Visit,
};

use crate::acting::offices;
use crate::journeys::{
    Journeys, Leg, days_within, may_share_ground, person_name, presence, stop_countries,
    takes_place, visits,
};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A visit or stop that goes along with another person's, who was not there then.
    ///
    /// The absence of a record means nothing by itself. So it is found only where the
    /// principal went to the same country within a month, but on other days, or where a
    /// `coverage` says that all of the principal's visits of that time are on record.
    ///
    /// # Why it matters
    /// Who travels along takes date and country from the principal's journey. Where the two
    /// differ by a day, one of them was copied from an announcement.
    ///
    /// # Example
    /// ```yaml bad
    /// countries: [{id: LV, name: Latvia}]
    /// persons: [{id: jens-stoltenberg, name: Jens Stoltenberg}]
    /// visits:
    ///   - id: 2021-11-29-stoltenberg-latvia
    ///     date: 2021-11-29
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV}]
    ///   - id: 2021-11-28-geoana-latvia
    ///     date: 2021-11-28
    ///     visitors: [mircea-geoana]
    ///     accompanies: jens-stoltenberg
    ///     stops: [{country: LV}]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries: [{id: LV, name: Latvia}]
    /// persons: [{id: jens-stoltenberg, name: Jens Stoltenberg}]
    /// visits:
    ///   - id: 2021-11-29-stoltenberg-latvia
    ///     date: 2021-11-29
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LV}]
    ///   - id: 2021-11-29-geoana-latvia
    ///     date: 2021-11-29
    ///     visitors: [mircea-geoana]
    ///     accompanies: jens-stoltenberg
    ///     stops: [{country: LV}]
    /// ```
    "accompaniment-without-principal", Warning, Check::All(check)
}

/// How many days apart two stays may be and still be taken for one journey.
const NEAR: i32 = 31;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let search = Search {
        data,
        calendar: Calendar::of(data),
        coverages: coverages(data),
    };
    for (entry, visit) in visits(data).filter(|(_, visit)| takes_place(visit.status)) {
        if let Some(principal) = &visit.accompanies {
            let own: Vec<&Stop> = visit
                .stops
                .iter()
                .filter(|stop| stop.accompanies.is_none())
                .collect();
            search.check_one(entry, visit, &own, principal, "/accompanies", findings);
        }
        for (index, stop) in visit.stops.iter().enumerate() {
            if let Some(principal) = &stop.accompanies {
                let pointer = format!("/stops/{index}/accompanies");
                search.check_one(entry, visit, &[stop], principal, &pointer, findings);
            }
        }
    }
}

/// Why the principal is taken not to have been there.
enum Evidence<'d> {
    /// He or she was there within a month, but on other days.
    Near(Leg<'d>),
    /// All visits are on record.
    Covered(&'d Entry),
}

struct Search<'d, 's> {
    data: &'d DataSet<'s>,
    calendar: Calendar<'d>,
    coverages: HashMap<&'d str, Vec<(&'d Entry, &'d Coverage)>>,
}

impl<'d> Search<'d, '_> {
    fn check_one(
        &self,
        entry: &Entry,
        visit: &Visit,
        stops: &[&Stop],
        principal: &PersonId,
        pointer: &str,
        findings: &mut Findings,
    ) {
        let mut party = visit.visitors.iter().chain(&visit.accompanying);
        let is_of_the_party = party.any(|member| member.person.as_ref() == Some(principal));
        if is_of_the_party
            || visit.date.is_reversed()
            || self.data.person(principal.as_str()).is_none()
        {
            return;
        }
        let Some(evidence) = self.evidence(visit, stops, principal) else {
            return;
        };
        let (shown, place, label, help) = match &evidence {
            Evidence::Near(leg) => (
                leg.entry,
                leg.date_pointer(),
                "the principal's days there",
                format!(
                    "correct the date, here or on the visit `{}`, or the person",
                    leg.visit.id
                ),
            ),
            Evidence::Covered(coverage) => (
                *coverage,
                "/completeness".to_owned(),
                "all visits of that time are on record",
                "correct the person or the date, or add the visit that is missing".to_owned(),
            ),
        };
        let name = person_name(self.data, principal.as_str());
        findings
            .about(entry)
            .at(pointer, format!("{name} is on no visit there at the time"))
            .also("/date", "the days of this visit")
            .also_in(shown, &place, label)
            .help(help);
    }

    /// What shows that the principal was at none of the stops.
    fn evidence(
        &self,
        visit: &Visit,
        stops: &[&Stop],
        principal: &PersonId,
    ) -> Option<Evidence<'d>> {
        let mut nearest: Option<(i32, Leg<'d>)> = None;
        let mut covered = None;
        for stop in stops {
            let days = presence(visit, stop);
            let countries = stop_countries(self.data, stop);
            if years(&days).is_none()
                || countries.is_empty()
                || self.is_at_home(principal, visit, stop)
            {
                return None;
            }
            for leg in self.calendar.near(principal, &days) {
                if !may_share_ground(self.data, &countries, &stop_countries(self.data, leg.stop)) {
                    continue;
                }
                let apart = days_apart(&days, &presence(leg.visit, leg.stop))?;
                if nearest.is_none_or(|(least, _)| apart < least) {
                    nearest = Some((apart, *leg));
                }
            }
            covered = covered.or_else(|| self.covering(principal, &days));
        }
        let near = nearest.filter(|(apart, _)| *apart <= NEAR);
        near.map(|(_, leg)| Evidence::Near(leg))
            .or(covered.map(Evidence::Covered))
    }

    /// Whether the principal may have received others at a stop, and needed no visit for it.
    fn is_at_home(&self, principal: &PersonId, visit: &Visit, stop: &Stop) -> bool {
        let is_host = |host: &Participant| host.person.as_ref() == Some(principal);
        let date = days_within(visit, stop);
        let offices = offices(self.data, &Participant::of(principal.clone()), date);
        stop.hosts.iter().any(is_host)
            || offices.unwrap_or_default().iter().any(|acting| {
                let home = acting.country(self.data);
                home.is_some_and(|(country, _)| stop.country.as_ref() == Some(country))
            })
    }

    /// The coverage by which all visits of a person over these days are on record.
    fn covering(&self, person: &PersonId, days: &Interval) -> Option<&'d Entry> {
        let all = self.coverages.get(person.as_str())?;
        let (earliest, latest) = (days.earliest?, days.latest?);
        all.iter()
            .find(|(_, coverage)| {
                let since = coverage.since.interval().latest;
                let until = coverage.until.interval().earliest;
                since.is_some_and(|day| day <= earliest) && until.is_some_and(|day| day >= latest)
            })
            .map(|(entry, _)| *entry)
    }
}

/// The legs of those whom others accompany, by year: a principal's journeys are many, those
/// near a day are few.
struct Calendar<'d> {
    by_year: HashMap<(&'d str, u16), Vec<Leg<'d>>>,
    open: HashMap<&'d str, Vec<Leg<'d>>>,
}

impl<'d> Calendar<'d> {
    fn of(data: &'d DataSet<'_>) -> Calendar<'d> {
        let mut calendar = Calendar {
            by_year: HashMap::new(),
            open: HashMap::new(),
        };
        let principals: BTreeSet<&PersonId> = visits(data)
            .flat_map(|(_, visit)| {
                let stops = visit.stops.iter().flat_map(|stop| &stop.accompanies);
                visit.accompanies.iter().chain(stops)
            })
            .collect();
        if principals.is_empty() {
            return calendar;
        }
        let journeys = Journeys::of(data);
        for person in principals.into_iter().map(PersonId::as_str) {
            for leg in journeys.legs(person) {
                match years(&presence(leg.visit, leg.stop)) {
                    Some(years) => {
                        for year in years {
                            calendar
                                .by_year
                                .entry((person, year))
                                .or_default()
                                .push(*leg);
                        }
                    }
                    None => calendar.open.entry(person).or_default().push(*leg),
                }
            }
        }
        calendar
    }

    /// The legs of a person that may lie within a month of these days.
    fn near<'a>(
        &'a self,
        person: &'a PersonId,
        days: &Interval,
    ) -> impl Iterator<Item = &'a Leg<'d>> {
        let person = person.as_str();
        let years = years(days).into_iter().flatten();
        let dated = years.filter_map(move |year| self.by_year.get(&(person, year)));
        dated.chain(self.open.get(person)).flatten()
    }
}

/// The years within a month of days, where these are bounded and few.
fn years(days: &Interval) -> Option<RangeInclusive<u16>> {
    let (first, last) = (days.earliest?.plus(-NEAR)?, days.latest?.plus(NEAR)?);
    (last.year() - first.year() < 10).then(|| first.year()..=last.year())
}

/// The days that surely lie between two stays; nothing where they may meet.
fn days_apart(one: &Interval, other: &Interval) -> Option<i32> {
    let gap = |before: &Interval, after: &Interval| {
        before
            .latest
            .zip(after.earliest)
            .map(|(end, start)| end.days_until(start))
    };
    [gap(one, other), gap(other, one)]
        .into_iter()
        .flatten()
        .find(|days| *days > 0)
}

/// The claims to hold all visits of a person, by person.
fn coverages<'d>(data: &'d DataSet<'_>) -> HashMap<&'d str, Vec<(&'d Entry, &'d Coverage)>> {
    let mut by_person: HashMap<&str, Vec<(&Entry, &Coverage)>> = HashMap::new();
    for entry in data.entries() {
        if let Some(Record::Coverage(coverage)) = &entry.record
            && let CoverageSubject::Person(person) = &coverage.subject
            && coverage.completeness == Completeness::Complete
            && coverage.records.contains(&CoveredKind::Visit)
        {
            let all = by_person.entry(person.as_str()).or_default();
            all.push((entry, coverage));
        }
    }
    by_person
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn two(principal: &str, other: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries: [{{id: LV, name: Latvia}}, {{id: LT, name: Lithuania}}]
persons: [{{id: principal, name: Jens Stoltenberg}}]
visits:
  - {{id: a, visitors: [principal], {principal}}}
  - {{id: b, visitors: [x], accompanies: principal, {other}}}
"
            ),
        )
    }

    #[test]
    fn shows_the_principal_s_days() {
        insta::assert_snapshot!(two("date: 2021-11-29, stops: [{country: LV}]", "date: 2021-11-28, stops: [{country: LV}]"), @"
        5:41 warning[accompaniment-without-principal]: Jens Stoltenberg is on no visit there at the time
          5:58 the days of this visit
          4:42 the principal's days there
          help: correct the date, here or on the visit `a`, or the person
        ");
    }

    #[test]
    fn believes_a_coverage() {
        let coverage = |until: &str, completeness: &str| {
            lint(&RULE, &format!("\
countries: [{{id: LV, name: Latvia}}]
persons: [{{id: principal, name: Jens Stoltenberg}}]
coverage:
  - {{id: c, records: [visit], subject: {{person: principal}}, since: 2014, until: {until}, completeness: {completeness}}}
visits:
  - {{id: b, date: 2021-11-28, visitors: [x], stops: [{{country: LV, accompanies: principal}}]}}
"))
        };
        insta::assert_snapshot!(coverage("2024-09-30", "complete"), @"
        6:81 warning[accompaniment-without-principal]: Jens Stoltenberg is on no visit there at the time
          6:19 the days of this visit
          4:107 all visits of that time are on record
          help: correct the person or the date, or add the visit that is missing
        ");
        assert_eq!(coverage("2024-09-30", "partial"), "");
        assert_eq!(coverage("2021-11", "complete"), "");
    }

    #[test]
    fn is_silent_where_the_principal_may_be_there() {
        let one = "date: 2021-11-28, stops: [{country: LV}]";
        for principal in [
            "date: 2021-11-28/2021-11-30, stops: [{country: LV}]",
            "date: 2021-11, stops: [{country: LV}]",
            "date: 2021-11-29?, stops: [{country: LV}]",
            "date: 2021-11-29, stops: [{country: LV, stay: 2021-11-27/2021-11-30}]",
            "date: 2021-11-29, stops: [{country: LT}]",
            "date: 2020-11-29, stops: [{country: LV}]",
            "date: 2021-11-28/2021-11-30, stops: [{country: LV}, {country: LT}]",
        ] {
            assert_eq!(two(principal, one), "", "{principal}");
        }
        let joined_later = "date: 2021-11-27/2021-11-28, stops: [{country: LT, date: 2021-11-27}, {country: LV, date: 2021-11-28}]";
        assert_eq!(
            two("date: 2021-11-28, stops: [{country: LV}]", joined_later),
            ""
        );
        let received = "date: 2021-11-28, stops: [{country: LV, hosts: [principal]}]";
        assert_eq!(
            two("date: 2021-11-29, stops: [{country: LV}]", received),
            ""
        );
    }
}
