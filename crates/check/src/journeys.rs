//! Who was where, when: the stops of visits as legs, with the days and the ground of each.

use chancery_model::{
    CountryCode, Interval, Kind, Participant, ParticipationMode, PlaceId, Record, Span, Status,
    Stop, Visit,
};

use crate::data_set::Index;
use crate::geography::{countries_of, may_be_one, point_of};
use crate::{DataSet, Entry};

/// One person at one stop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leg<'d> {
    /// The entry of the visit.
    pub entry: &'d Entry,
    /// The visit.
    pub visit: &'d Visit,
    /// The stop's index.
    pub index: usize,
    /// The stop.
    pub stop: &'d Stop,
}

/// The legs of every person, in the order of the entries.
#[derive(Debug)]
pub(crate) struct Journeys<'d> {
    by_person: Index<&'d str, Vec<Leg<'d>>>,
    persons: Vec<&'d str>,
}

impl<'d> Journeys<'d> {
    /// Collects what persons made of visits in person, of visits that took place or still may.
    pub fn of(data: &'d DataSet<'_>) -> Journeys<'d> {
        let mut journeys = Journeys {
            by_person: Index::default(),
            persons: Vec::new(),
        };
        let all = visits(data).filter(|(entry, _)| data.is_named_by_its_id(entry));
        for (entry, visit) in all.filter(|(_, visit)| takes_place(visit.status)) {
            for visitor in travellers(visit) {
                let Some(person) = &visitor.person else {
                    continue;
                };
                let mut stops = stops_of(visit, visitor).peekable();
                if stops.peek().is_none() {
                    continue;
                }
                let person = person.as_str();
                let legs = journeys.by_person.entry(person).or_insert_with(|| {
                    journeys.persons.push(person);
                    Vec::new()
                });
                legs.extend(stops.map(|(index, stop)| Leg {
                    entry,
                    visit,
                    index,
                    stop,
                }));
            }
        }
        journeys
    }

    /// The persons who travel, in the order in which they are first met.
    pub fn persons(&self) -> impl Iterator<Item = (&'d str, &[Leg<'d>])> {
        self.persons
            .iter()
            .map(|&person| (person, self.legs(person)))
    }

    /// The legs of a person.
    pub fn legs(&self, person: &str) -> &[Leg<'d>] {
        self.by_person.get(person).map_or(&[], Vec::as_slice)
    }
}

impl<'d> Leg<'d> {
    /// The days of the stop, where they are known.
    pub fn date(&self) -> Option<&'d Span> {
        stop_date(self.visit, self.stop)
    }

    /// The JSON pointer of those days within the visit.
    pub fn date_pointer(&self) -> String {
        stop_date_pointer(self.visit, self.index)
    }
}

/// All visits, with their entries.
pub(crate) fn visits<'d>(data: &'d DataSet<'_>) -> impl Iterator<Item = (&'d Entry, &'d Visit)> {
    data.entries()
        .iter()
        .filter_map(|entry| match &entry.record {
            Some(Record::Visit(visit)) => Some((entry, &**visit)),
            _ => None,
        })
}

/// Whether an event took place or still may, on the days that stand written.
pub(crate) fn takes_place(status: Status) -> bool {
    !matches!(status, Status::Cancelled | Status::Postponed)
}

/// The visitors who came in person.
pub(crate) fn travellers(visit: &Visit) -> impl Iterator<Item = &Participant> {
    visit
        .visitors
        .iter()
        .filter(|visitor| visitor.mode == ParticipationMode::InPerson)
}

/// The stops that a visitor made, with their indexes.
pub(crate) fn stops_of<'v>(
    visit: &'v Visit,
    visitor: &'v Participant,
) -> impl Iterator<Item = (usize, &'v Stop)> {
    let made = move |stop: &Stop| made_by(stop, visitor);
    visit
        .stops
        .iter()
        .enumerate()
        .filter(move |(_, stop)| made(stop))
}

/// Whether a visitor made a stop: all do, unless it lists those who did.
pub(crate) fn made_by(stop: &Stop, visitor: &Participant) -> bool {
    stop.visitors.is_empty()
        || visitor
            .person
            .as_ref()
            .is_none_or(|person| stop.visitors.contains(person))
}

/// The days of a stop: its own, or the visit's where it is the only one.
pub(crate) fn stop_date<'v>(visit: &'v Visit, stop: &'v Stop) -> Option<&'v Span> {
    let only = (visit.stops.len() == 1).then_some(&visit.date);
    stop.date.as_ref().or(only)
}

/// The JSON pointer of the days of a stop within its visit.
pub(crate) fn stop_date_pointer(visit: &Visit, index: usize) -> String {
    match visit.stops.get(index) {
        Some(stop) if stop.date.is_some() => format!("/stops/{index}/date"),
        _ => "/date".to_owned(),
    }
}

/// Every day on which somebody who made a stop may have been there.
pub(crate) fn presence(visit: &Visit, stop: &Stop) -> Interval {
    let programme = days_within(visit, stop).extent();
    match &stop.stay {
        Some(stay) => programme.hull(&stay.extent()),
        None => programme,
    }
}

/// The days of a stop as they are written, or those of the visit within which it lies.
pub(crate) fn days_within<'v>(visit: &'v Visit, stop: &'v Stop) -> &'v Span {
    stop.date.as_ref().unwrap_or(&visit.date)
}

/// The places of a stop.
pub(crate) fn places(stop: &Stop) -> impl Iterator<Item = &PlaceId> {
    stop.place.iter().chain(&stop.places)
}

/// Whether the way from one stop to the next may lead eastward across the date line: who
/// leaves Auckland on the 4th is in Honolulu on the 3rd.
pub(crate) fn gain_a_day(data: &DataSet<'_>, one: &Stop, next: &Stop) -> bool {
    let points = |stop| places(stop).filter_map(|place| point_of(data, place.as_str()));
    points(one).any(|here| points(next).any(|there| here.is_a_day_ahead_of(there)))
}

/// The countries in which a stop may be: the one stated, else those of its places; none
/// where that is not on record.
pub(crate) fn stop_countries<'d>(data: &'d DataSet<'_>, stop: &'d Stop) -> Vec<&'d CountryCode> {
    countries_stated(data, stop.country.as_ref(), places(stop))
}

/// The countries in which something may be that states its country or its places; none
/// where that is not on record, or a reference leads nowhere.
pub(crate) fn countries_stated<'d>(
    data: &'d DataSet<'_>,
    country: Option<&'d CountryCode>,
    places: impl Iterator<Item = &'d PlaceId>,
) -> Vec<&'d CountryCode> {
    let countries: Vec<&CountryCode> = match country {
        Some(country) => vec![country],
        None => places
            .map(|place| countries_of(data, place.as_str()))
            .collect::<Vec<_>>()
            .concat(),
    };
    let resolves = |code: &&CountryCode| is_on_record(data, Kind::Country, code.as_str());
    if countries.iter().all(resolves) {
        countries
    } else {
        Vec::new()
    }
}

/// Whether a reference leads somewhere. One that does not has its own finding.
pub(crate) fn is_on_record(data: &DataSet<'_>, kind: Kind, id: &str) -> bool {
    data.with_id(kind, id).next().is_some()
}

/// Whether two lists of countries may name the same ground; one that is not known may be any.
pub(crate) fn may_share_ground(
    data: &DataSet<'_>,
    one: &[&CountryCode],
    other: &[&CountryCode],
) -> bool {
    let met = |here: &&CountryCode| other.iter().any(|there| may_be_one(data, here, there));
    one.is_empty() || other.is_empty() || one.iter().any(met)
}

/// The name by which a message calls a person: that of the record, else the identifier.
pub(crate) fn person_name(data: &DataSet<'_>, id: &str) -> String {
    match data.person(id) {
        Some((_, person)) => person.name.to_string(),
        None => format!("`{id}`"),
    }
}

/// Days as a repair writes them: one where both ends are the same.
pub(crate) fn written(start: impl ToString, end: impl ToString) -> String {
    let (start, end) = (start.to_string(), end.to_string());
    if start == end {
        start
    } else {
        format!("{start}/{end}")
    }
}
