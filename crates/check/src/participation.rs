//! Who took part in what, when: participants wherever a record has them, each with the
//! days on which he or she did.

use std::fmt;

use chancery_model::{Participant, Record, Span, Stop, Visit, VisitMeeting};

/// One participant in one event.
#[derive(Clone, Copy, Debug)]
pub struct Participation<'r> {
    /// Where the participant stands within the record.
    pub pointer: Seat,
    /// The participant.
    pub participant: &'r Participant,
    /// The days of the event: of the item where it has its own, else of the whole.
    pub date: &'r Span,
}

/// Where a participant stands within a record; written out, its JSON pointer
/// (`/stops/0/hosts/1`). Small and free to copy, since rules ask for all participants of all
/// records and speak of few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The item that holds the list: the key of the record and the index (`stops`, 0).
    item: Option<(&'static str, usize)>,
    /// The key of the participant or of the list.
    field: &'static str,
    /// The index in the list; none for a participant by itself, as a chair.
    index: Option<usize>,
}

impl Seat {
    fn alone(field: &'static str) -> Seat {
        Seat {
            item: None,
            field,
            index: None,
        }
    }

    /// Whether it is that of a visitor of a visit.
    pub fn is_visitor(self) -> bool {
        self.item.is_none() && self.field == "visitors"
    }

    /// The index of the meeting within a visit in which it is.
    pub fn meeting(self) -> Option<usize> {
        self.item
            .and_then(|(key, index)| (key == "meetings").then_some(index))
    }
}

impl fmt::Display for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((key, index)) = self.item {
            write!(f, "/{key}/{index}")?;
        }
        write!(f, "/{}", self.field)?;
        match self.index {
            Some(index) => write!(f, "/{index}"),
            None => Ok(()),
        }
    }
}

/// All participants that a record names, in the record's order.
pub fn participations(record: &Record) -> Vec<Participation<'_>> {
    let mut all = Vec::new();
    match record {
        Record::Visit(visit) => of_visit(visit, &mut all),
        Record::Meeting(meeting) => {
            let date = &meeting.date;
            collect(&mut all, None, "hosts", &meeting.hosts, date);
            collect(&mut all, None, "participants", &meeting.participants, date);
        }
        Record::MinisterialMeeting(meeting) => {
            let date = &meeting.date;
            collect(&mut all, None, "hosts", &meeting.hosts, date);
            all.extend(meeting.chair.iter().map(|chair| Participation {
                pointer: Seat::alone("chair"),
                participant: chair,
                date,
            }));
            collect(&mut all, None, "participants", &meeting.participants, date);
            for (index, session) in meeting.sessions.iter().enumerate() {
                let date = session.date.as_ref().unwrap_or(date);
                let item = Some(("sessions", index));
                collect(&mut all, item, "participants", &session.participants, date);
            }
        }
        Record::Statement(statement) => all.push(Participation {
            pointer: Seat::alone("speaker"),
            participant: &statement.speaker,
            date: &statement.date,
        }),
        _ => {}
    }
    all
}

fn of_visit<'r>(visit: &'r Visit, all: &mut Vec<Participation<'r>>) {
    collect(all, None, "visitors", &visit.visitors, &visit.date);
    collect(all, None, "accompanying", &visit.accompanying, &visit.date);
    for (index, stop) in visit.stops.iter().enumerate() {
        let date = stop.date.as_ref().unwrap_or(&visit.date);
        collect(all, Some(("stops", index)), "hosts", &stop.hosts, date);
    }
    for (index, meeting) in visit.meetings.iter().enumerate() {
        let date = date_of_meeting(visit, meeting);
        let item = Some(("meetings", index));
        collect(all, item, "hosts", &meeting.hosts, date);
        collect(all, item, "participants", &meeting.participants, date);
    }
}

fn collect<'r>(
    all: &mut Vec<Participation<'r>>,
    item: Option<(&'static str, usize)>,
    field: &'static str,
    participants: &'r [Participant],
    date: &'r Span,
) {
    let listed = participants.iter().enumerate();
    all.extend(listed.map(|(index, participant)| Participation {
        pointer: Seat {
            item,
            field,
            index: Some(index),
        },
        participant,
        date,
    }));
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
