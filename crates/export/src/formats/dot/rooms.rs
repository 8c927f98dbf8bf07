//! Where persons were together: stops and meetings that took place.

use chancery_check::{DataSet, participations};
use chancery_model::{
    CountryCode, Medium, Participant, ParticipationMode, PlaceId, Record, Span, Status, Stop,
    Visit, VisitMeeting,
};

use crate::names::{title, visitors_at};

/// A person who was there, and as what.
type Present<'r> = (&'r str, &'r Participant);

/// An event at which persons were together.
pub(super) enum Room<'r> {
    /// A stop of a visit: visitors met hosts.
    Stop {
        visitors: Vec<&'r str>,
        hosts: Vec<&'r str>,
        date: Span,
    },
    /// A meeting: all met one another.
    Meeting {
        /// Its kind and identifier, and its place within a visit.
        name: String,
        title: String,
        present: Vec<Present<'r>>,
        /// Those among them who came together, as the visitors of one visit.
        party: Vec<&'r str>,
        date: Span,
    },
}

/// What is not in the graph, and why.
#[derive(Default)]
pub(super) struct Skipped {
    /// Events that were planned, put off or called off.
    did_not_happen: usize,
    /// Meetings by telephone or video.
    remote: usize,
}

impl Skipped {
    pub fn sentences(&self) -> Vec<String> {
        let told = |count: usize, one: &str, many: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            _ => Some(format!("{count} {many}")),
        };
        let events = told(
            self.did_not_happen,
            "visit or meeting is not in it, since it was planned, put off or called off",
            "visits and meetings are not in it, since they were planned, put off or called off",
        );
        let remote = told(
            self.remote,
            "meeting is not in it, since it was held by telephone or video",
            "meetings are not in it, since they were held by telephone or video",
        );
        events.into_iter().chain(remote).collect()
    }

    /// Whether people met at a meeting; what is not in the graph is counted.
    fn met(&mut self, status: Status, medium: Medium) -> bool {
        let happened = took_place(status);
        let in_person = matches!(medium, Medium::InPerson | Medium::Hybrid);
        self.did_not_happen += usize::from(!happened);
        self.remote += usize::from(happened && !in_person);
        happened && in_person
    }
}

fn took_place(status: Status) -> bool {
    matches!(
        status,
        Status::Concluded | Status::UnderWay | Status::Unknown
    )
}

/// The rooms of a record.
pub(super) fn rooms<'r>(
    data: &DataSet<'_>,
    record: &'r Record,
    skipped: &mut Skipped,
) -> Vec<Room<'r>> {
    let meeting = |date: Span, present: Vec<Present<'r>>| Room::Meeting {
        name: format!("{}/{}", record.kind(), record.id()),
        title: title(data, record),
        present,
        party: Vec::new(),
        date,
    };
    match record {
        Record::Visit(visit) => of_visit(data, record, visit, skipped),
        Record::Meeting(one) if skipped.met(one.status, one.medium) => {
            let named = one.hosts.iter().chain(&one.participants);
            vec![meeting(one.date, present(named))]
        }
        Record::MinisterialMeeting(one) if skipped.met(one.status, one.medium) => {
            let named = one.hosts.iter().chain(&one.chair).chain(&one.participants);
            let sessions = one.sessions.iter();
            let guests = sessions.flat_map(|session| &session.participants);
            vec![meeting(one.date, present(named.chain(guests)))]
        }
        _ => Vec::new(),
    }
}

fn of_visit<'r>(
    data: &DataSet<'_>,
    record: &'r Record,
    visit: &'r Visit,
    skipped: &mut Skipped,
) -> Vec<Room<'r>> {
    let mut rooms = Vec::new();
    if took_place(visit.status) {
        rooms.extend(visit.stops.iter().map(|stop| Room::Stop {
            visitors: persons(visitors_at(visit, stop)),
            hosts: persons(&stop.hosts),
            date: stop.date.unwrap_or(visit.date),
        }));
    } else {
        skipped.did_not_happen += 1;
    }
    let parts = participations(record);
    for (index, meeting) in visit.meetings.iter().enumerate() {
        let status = meeting.status.unwrap_or(visit.status);
        // With a visit that did not take place its meetings are told of already.
        if !took_place(status) && meeting.status.is_none() || !skipped.met(status, meeting.medium) {
            continue;
        }
        let dated = parts
            .iter()
            .find(|part| part.pointer.meeting() == Some(index));
        let Some(dated) = dated else {
            // Nobody is named whom the visitors met.
            continue;
        };
        let named = meeting.hosts.iter().chain(&meeting.participants);
        let named = named.chain(party(visit, meeting));
        let own = meeting.title.as_ref().map(ToString::to_string);
        rooms.push(Room::Meeting {
            name: format!("visit/{}/meetings/{index}", visit.id),
            title: own.unwrap_or_else(|| title(data, record)),
            present: present(named),
            party: persons(&visit.visitors),
            date: *dated.date,
        });
    }
    rooms
}

/// The visitors at a meeting that names none of them: those who made every stop to which it may
/// belong.
fn party<'r>(visit: &'r Visit, meeting: &'r VisitMeeting) -> impl Iterator<Item = &'r Participant> {
    let named = meeting.hosts.iter().chain(&meeting.participants);
    let named: Vec<&str> = named
        .filter_map(|one| Some(one.person.as_ref()?.as_str()))
        .collect();
    let is_named = |visitor: &Participant| {
        let person = visitor.person.as_ref();
        person.is_some_and(|id| named.contains(&id.as_str()))
    };
    let names_party = visit.visitors.iter().any(is_named);
    let may_be_at = move |stop: &Stop| {
        let differ = |one: Option<String>, other: Option<String>| matches!((one, other), (Some(one), Some(other)) if one != other);
        let code = |code: &Option<CountryCode>| code.as_ref().map(ToString::to_string);
        let place = |id: &Option<PlaceId>| id.as_ref().map(ToString::to_string);
        !differ(code(&meeting.country), code(&stop.country))
            && !differ(place(&meeting.place), place(&stop.place))
    };
    visit.visitors.iter().filter(move |visitor| {
        let was_at = |stop: &Stop| {
            let person = visitor.person.as_ref();
            stop.visitors.is_empty() || person.is_some_and(|id| stop.visitors.contains(id))
        };
        let mut stops = visit.stops.iter();
        !names_party && stops.all(|stop| !may_be_at(stop) || was_at(stop))
    })
}

fn present<'r>(participants: impl IntoIterator<Item = &'r Participant>) -> Vec<Present<'r>> {
    let there = participants.into_iter().filter_map(|one| {
        let is_there = one.mode == ParticipationMode::InPerson;
        let id = one.person.as_ref().filter(|_| is_there)?;
        Some((id.as_str(), one))
    });
    there.collect()
}

fn persons<'r>(participants: impl IntoIterator<Item = &'r Participant>) -> Vec<&'r str> {
    let there = present(participants).into_iter();
    there.map(|(id, _)| id).collect()
}
