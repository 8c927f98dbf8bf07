//! To which stops of its visit a meeting may belong.

use chancery_model::{CountryCode, Medium, Participant, Stop, Visit, VisitMeeting};

use crate::DataSet;
use crate::geography::one_holds_the_other;
use crate::journeys::{countries_stated, may_share_ground, places, stop_countries, takes_place};

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
