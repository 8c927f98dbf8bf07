//! Participants of whom a record does not say in which office they act: what their tenures
//! have to tell.

use std::collections::HashSet;

use chancery_model::{Participant, ParticipantRole, PersonId, Record, Status};

use crate::participation::{Participation, Seat, participations};

/// The persons in a record who take part for themselves, and of whom it nowhere says in which
/// office, in which capacity or in whose place. In the record's order; a person who is named
/// at several items is there several times.
pub(crate) fn without_office(record: &Record) -> Vec<Participation<'_>> {
    let mut all = participations(record);
    let is_explained = |participant: &Participant| {
        participant.office.is_some()
            || participant.capacity.is_some()
            || participant.represents.is_some()
    };
    let explained: HashSet<&PersonId> = all
        .iter()
        .filter(|participation| is_explained(participation.participant))
        .filter_map(|participation| participation.participant.person.as_ref())
        .collect();
    all.retain(|participation| {
        let participant = participation.participant;
        let person = participant.person.as_ref();
        !participation.date.is_reversed()
            && acts_alone(participant)
            && person.is_some_and(|person| !explained.contains(person))
    });
    all
}

/// Spouses and delegations come with somebody who holds the office.
fn acts_alone(participant: &Participant) -> bool {
    !matches!(
        participant.role,
        ParticipantRole::Spouse | ParticipantRole::Accompanying
    )
}

/// Whether the event in which somebody has a seat took place, or is said to be under way, as far as is known:
/// what was only planned, or was put off or called off, binds nobody who was to take part.
pub(crate) fn took_place(record: &Record, seat: Seat) -> bool {
    let of_meeting = match record {
        Record::Visit(visit) => seat
            .meeting()
            .and_then(|index| visit.meetings.get(index)?.status),
        _ => None,
    };
    is_said_to_happen(of_meeting.unwrap_or_else(|| status_of(record)))
}

/// The same for an event as a whole.
pub(crate) fn happened(record: &Record) -> bool {
    is_said_to_happen(status_of(record))
}

fn status_of(record: &Record) -> Status {
    match record {
        Record::Visit(visit) => visit.status,
        Record::Meeting(meeting) => meeting.status,
        Record::MinisterialMeeting(meeting) => meeting.status,
        _ => Status::Concluded,
    }
}

fn is_said_to_happen(status: Status) -> bool {
    matches!(
        status,
        Status::Concluded | Status::UnderWay | Status::Unknown
    )
}
