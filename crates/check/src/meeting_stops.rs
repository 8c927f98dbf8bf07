//! To which stops of its visit a meeting may belong.

use chancery_model::{CountryCode, Day, Medium, Participant, Span, Stop, Visit, VisitMeeting};

use crate::DataSet;
use crate::geography::one_holds_the_other;
use crate::journeys::{
    countries_stated, may_share_ground, places, stop_countries, stop_date, takes_place,
};

/// A stop with its index.
pub(crate) type Numbered<'v> = (usize, &'v Stop);

/// Whether a meeting brings people to one place, on the day that stands written.
pub(crate) fn has_a_stop(visit: &Visit, meeting: &VisitMeeting) -> bool {
    let status = meeting.status.unwrap_or(visit.status);
    takes_place(status) && matches!(meeting.medium, Medium::InPerson | Medium::Hybrid)
}

/// The countries in which a meeting may be: the one stated, else those of its place; none
/// where that is not on record.
pub(crate) fn meeting_countries<'d>(
    data: &'d DataSet<'_>,
    meeting: &'d VisitMeeting,
) -> Vec<&'d CountryCode> {
    countries_stated(data, meeting.country.as_ref(), meeting.place.iter())
}

/// The stops that may be in the country of a meeting; all where that is not known.
pub(crate) fn stops_in_country<'v>(
    data: &DataSet<'_>,
    visit: &'v Visit,
    meeting: &VisitMeeting,
) -> Vec<Numbered<'v>> {
    let countries = meeting_countries(data, meeting);
    let numbered = visit.stops.iter().enumerate();
    numbered
        .filter(|(_, stop)| may_share_ground(data, &countries, &stop_countries(data, stop)))
        .collect()
}

/// The stops that name the place of a meeting, or one within or around it.
pub(crate) fn stops_at_place<'v>(
    data: &DataSet<'_>,
    visit: &'v Visit,
    meeting: &VisitMeeting,
) -> Vec<Numbered<'v>> {
    let Some(asked) = &meeting.place else {
        return Vec::new();
    };
    let is_there = |stop: &Stop| {
        places(stop).any(|there| one_holds_the_other(data, there.as_str(), asked.as_str()))
    };
    let numbered = visit.stops.iter().enumerate();
    numbered.filter(|(_, stop)| is_there(stop)).collect()
}

/// Those stops to which the visitors and the deployment that a meeting names may belong.
pub(crate) fn narrowed_by_party<'v>(
    visit: &Visit,
    meeting: &VisitMeeting,
    stops: Vec<Numbered<'v>>,
) -> Vec<Numbered<'v>> {
    let named = named_visitors(visit, meeting);
    let is_joined = |stop: &Stop| {
        named.is_empty()
            || stop.visitors.is_empty()
            || stop.visitors.iter().any(|id| named.contains(&id.as_str()))
    };
    let joined: Vec<Numbered<'_>> = stops
        .into_iter()
        .filter(|(_, stop)| is_joined(stop))
        .collect();
    let at_unit: Vec<Numbered<'_>> = joined
        .iter()
        .filter(|(_, stop)| stop.deployment.is_some() && stop.deployment == meeting.deployment)
        .copied()
        .collect();
    if at_unit.is_empty() { joined } else { at_unit }
}

fn named_visitors<'v>(visit: &'v Visit, meeting: &VisitMeeting) -> Vec<&'v str> {
    let takes_part = |visitor: &Participant| {
        let mut all = meeting.participants.iter().chain(&meeting.hosts);
        all.any(|participant| participant.person == visitor.person)
    };
    visit
        .visitors
        .iter()
        .filter(|visitor| takes_part(visitor))
        .filter_map(|visitor| Some(visitor.person.as_ref()?.as_str()))
        .collect()
}

/// What ties a meeting to the stops that fit it.
#[derive(Debug)]
pub(crate) struct Fitting<'v> {
    /// The field that does: `place` or `country`.
    pub field: &'static str,
    /// Its value.
    pub value: String,
    /// The stops.
    pub stops: Vec<Numbered<'v>>,
}

/// The stops that fit a meeting, and the party that it names: by place where some name it,
/// else by country.
pub(crate) fn fitting<'v>(
    data: &DataSet<'_>,
    visit: &'v Visit,
    meeting: &VisitMeeting,
) -> Option<Fitting<'v>> {
    let tied = |field, value: String, stops| {
        let stops = narrowed_by_party(visit, meeting, stops);
        Some(Fitting {
            field,
            value,
            stops,
        })
    };
    let here = stops_at_place(data, visit, meeting);
    if let (Some(place), false) = (&meeting.place, here.is_empty()) {
        return tied("place", place.to_string(), here);
    }
    if meeting_countries(data, meeting).is_empty() {
        return None;
    }
    let mut stops = stops_in_country(data, visit, meeting);
    if meeting.place.is_some() {
        // A stop that names other places is less likely to be meant than one that names none.
        let open: Vec<Numbered<'_>> = stops
            .iter()
            .filter(|(_, stop)| stop.place.is_none() && stop.places.is_empty())
            .copied()
            .collect();
        if !open.is_empty() {
            stops = open;
        }
    }
    match (&meeting.country, &meeting.place) {
        (Some(country), _) => tied("country", country.to_string(), stops),
        (None, Some(place)) => tied("place", place.to_string(), stops),
        (None, None) => None,
    }
}

/// Stops with their days, where those are known.
pub(crate) fn dated<'v>(visit: &'v Visit, stops: &[Numbered<'v>]) -> Vec<(usize, &'v Span)> {
    stops
        .iter()
        .filter_map(|(index, stop)| Some((*index, stop_date(visit, stop)?)))
        .filter(|(_, date)| !date.is_reversed())
        .collect()
}

/// Whether two of the spans have no day in common, however their dates are read.
pub(crate) fn some_share_no_day(dated: &[(usize, &Span)]) -> bool {
    let ends = dated.iter().filter_map(|(_, date)| date.extent().latest);
    let starts = dated.iter().filter_map(|(_, date)| date.extent().earliest);
    let (first_end, last_start): (Option<Day>, Option<Day>) = (ends.min(), starts.max());
    matches!((first_end, last_start), (Some(end), Some(start)) if end < start)
}

/// Whether a meeting without a date fits stops on different days.
pub(crate) fn is_of_several_days(
    data: &DataSet<'_>,
    visit: &Visit,
    meeting: &VisitMeeting,
) -> bool {
    meeting.date.is_none()
        && fitting(data, visit, meeting)
            .is_some_and(|fitting| some_share_no_day(&dated(visit, &fitting.stops)))
}
