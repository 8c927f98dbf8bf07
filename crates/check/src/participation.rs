//! Who took part in what, when: participants wherever a record has them, each with the
//! days on which he or she did.

use chancery_model::{Participant, Record, Span, Stop, Visit, VisitMeeting};

/// One participant in one event.
#[derive(Clone, Debug)]
pub struct Participation<'r> {
    /// The JSON pointer of the participant within the record.
    pub pointer: String,
    /// The participant.
    pub participant: &'r Participant,
    /// The days of the event: of the item where it has its own, else of the whole.
    pub date: Span,
}

/// All participants that a record names, in the record's order.
pub fn participations(record: &Record) -> Vec<Participation<'_>> {
    let mut all = Vec::new();
    match record {
        Record::Visit(visit) => of_visit(visit, &mut all),
        Record::Meeting(meeting) => {
            collect(&mut all, "/hosts", &meeting.hosts, &meeting.date);
            collect(
                &mut all,
                "/participants",
                &meeting.participants,
                &meeting.date,
            );
        }
        Record::MinisterialMeeting(meeting) => {
            collect(&mut all, "/hosts", &meeting.hosts, &meeting.date);
            if let Some(chair) = &meeting.chair {
                all.push(Participation {
                    pointer: "/chair".to_owned(),
                    participant: chair,
                    date: meeting.date,
                });
            }
            collect(
                &mut all,
                "/participants",
                &meeting.participants,
                &meeting.date,
            );
            for (index, session) in meeting.sessions.iter().enumerate() {
                let date = session.date.as_ref().unwrap_or(&meeting.date);
                let base = format!("/sessions/{index}/participants");
                collect(&mut all, &base, &session.participants, date);
            }
        }
        Record::Statement(statement) => all.push(Participation {
            pointer: "/speaker".to_owned(),
            participant: &statement.speaker,
            date: statement.date,
        }),
        _ => {}
    }
    all
}

fn of_visit<'r>(visit: &'r Visit, all: &mut Vec<Participation<'r>>) {
    collect(all, "/visitors", &visit.visitors, &visit.date);
    collect(all, "/accompanying", &visit.accompanying, &visit.date);
    for (index, stop) in visit.stops.iter().enumerate() {
        let base = format!("/stops/{index}/hosts");
        collect(
            all,
            &base,
            &stop.hosts,
            stop.date.as_ref().unwrap_or(&visit.date),
        );
    }
    for (index, meeting) in visit.meetings.iter().enumerate() {
        let date = date_of_meeting(visit, meeting);
        for (field, participants) in [
            ("hosts", &meeting.hosts),
            ("participants", &meeting.participants),
        ] {
            let base = format!("/meetings/{index}/{field}");
            collect(all, &base, participants, date);
        }
    }
}

fn collect<'r>(
    all: &mut Vec<Participation<'r>>,
    base: &str,
    participants: &'r [Participant],
    date: &Span,
) {
    for (index, participant) in participants.iter().enumerate() {
        all.push(Participation {
            pointer: format!("{base}/{index}"),
            participant,
            date: *date,
        });
    }
}

/// The days of a meeting inside a visit: its own; else those of the one stop that its
/// country and place fit; else the visit's.
pub(crate) fn date_of_meeting<'v>(visit: &'v Visit, meeting: &'v VisitMeeting) -> &'v Span {
    if let Some(date) = &meeting.date {
        return date;
    }
    let names_a_place = meeting.country.is_some() || meeting.place.is_some();
    let mut fitting = visit
        .stops
        .iter()
        .filter(|stop| names_a_place && fits(stop, meeting));
    match (fitting.next(), fitting.next()) {
        (Some(stop), None) => stop.date.as_ref().unwrap_or(&visit.date),
        _ => &visit.date,
    }
}

fn fits(stop: &Stop, meeting: &VisitMeeting) -> bool {
    let country = match (&meeting.country, &stop.country) {
        (Some(asked), Some(there)) => asked == there,
        _ => true,
    };
    let mut places = stop.place.iter().chain(stop.places.iter()).peekable();
    let place = match &meeting.place {
        Some(asked) if places.peek().is_some() => places.any(|there| there == asked),
        _ => true,
    };
    country && place
}
