//! iCalendar (RFC 5545): an event of whole days for each visit, meeting and ministerial meeting.
//!
//! What is known to the month or the year is an event over all days that it may be; it begins
//! with its date as written, and its description says what is not known. No event makes anybody
//! busy. `DTSTAMP`, which the RFC requires, is the day for which the record speaks: its `as_of`,
//! else the day on which the newest of its sources was published, else its own last day. So the
//! same records give the same bytes.

mod days;
mod lines;

use std::io::Write;

use chancery_check::DataSet;
use chancery_model::{
    Citation, CountryCode, Day, FullDate, Kind, Participant, PlaceId, Record, Span, Status,
};

use crate::names::{all_called, country, organisation, point, sources, title};
use crate::{Exported, Exporter, Fault, Run, Selection};
use days::days;

pub(super) const EXPORTER: Exporter = Exporter {
    name: "ics",
    summary: "a calendar of visits, meetings and ministerial meetings, whole days",
    extension: Some("ics"),
    needs_referents: false,
    has_records: false,
    run: Run::Stream(run),
};

/// What all events have, whatever their kind.
struct Event<'r> {
    record: &'r Record,
    date: Span,
    previous_date: Option<Span>,
    status: Status,
    as_of: Option<FullDate>,
    /// Where it leads, in its order.
    stations: Vec<(Option<&'r CountryCode>, Vec<&'r PlaceId>)>,
    /// Who takes part, under what they are called together.
    people: Vec<(&'static str, Vec<&'r Participant>)>,
    body: Option<&'r str>,
}

fn run(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Exported, Fault> {
    let data = selection.data;
    let mut events = 0;
    for record in selection.records() {
        let Some(event) = event(record) else {
            continue;
        };
        if events == 0 {
            out.write_all(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")?;
            out.write_all(b"PRODID:-//Chancery//Records of diplomacy//EN\r\n")?;
            out.write_all(b"CALSCALE:GREGORIAN\r\n")?;
        }
        out.write_all(event.text(data).as_bytes())?;
        events += 1;
    }
    if events == 0 {
        return Err(Fault::Refused(
            "no record is a visit, a meeting or a ministerial meeting, and a calendar holds at \
             least one event"
                .to_owned(),
        ));
    }
    out.write_all(b"END:VCALENDAR\r\n")?;
    Ok(Exported {
        counts: vec![("events".to_owned(), events)],
        left_out: Vec::new(),
    })
}

fn event(record: &Record) -> Option<Event<'_>> {
    Some(match record {
        Record::Visit(visit) => Event {
            record,
            date: visit.date,
            previous_date: visit.previous_date,
            status: visit.status,
            as_of: visit.as_of,
            stations: visit
                .stops
                .iter()
                .map(|stop| {
                    let places = stop.place.iter().chain(&stop.places).collect();
                    (stop.country.as_ref(), places)
                })
                .collect(),
            people: vec![
                ("Visitors", visit.visitors.iter().collect()),
                (
                    "Hosts",
                    visit.stops.iter().flat_map(|stop| &stop.hosts).collect(),
                ),
            ],
            body: None,
        },
        Record::Meeting(meeting) => Event {
            record,
            date: meeting.date,
            previous_date: meeting.previous_date,
            status: meeting.status,
            as_of: meeting.as_of,
            stations: vec![(meeting.country.as_ref(), meeting.place.iter().collect())],
            people: vec![
                ("Hosts", meeting.hosts.iter().collect()),
                ("Participants", meeting.participants.iter().collect()),
            ],
            body: meeting.body.as_ref().map(|id| id.as_str()),
        },
        Record::MinisterialMeeting(meeting) => Event {
            record,
            date: meeting.date,
            previous_date: meeting.previous_date,
            status: meeting.status,
            as_of: meeting.as_of,
            stations: vec![(meeting.country.as_ref(), meeting.place.iter().collect())],
            people: vec![
                ("Hosts", meeting.hosts.iter().collect()),
                ("Chair", meeting.chair.iter().collect()),
                ("Participants", meeting.participants.iter().collect()),
                (
                    "In sessions",
                    meeting
                        .sessions
                        .iter()
                        .flat_map(|session| &session.participants)
                        .collect(),
                ),
            ],
            body: Some(meeting.body.as_str()),
        },
        _ => return None,
    })
}

impl Event<'_> {
    fn text(&self, data: &DataSet<'_>) -> String {
        let mut out = String::new();
        let days = days(&self.date);
        let doubt = days.as_ref().and_then(|days| days.doubt.as_deref());
        let (kind, id) = (self.record.kind(), self.record.id());
        lines::raw("BEGIN", "VEVENT", &mut out);
        lines::text("UID", &format!("{kind}/{id}@chancery"), &mut out);
        let stamp = format!("{}T000000Z", digits(self.stamp(data)));
        lines::raw("DTSTAMP", &stamp, &mut out);
        if let Some(days) = &days {
            lines::raw("DTSTART;VALUE=DATE", &digits(days.first), &mut out);
            // The end is the day behind the last; the last of all days has none.
            if let Some(end) = days.last.plus(1) {
                lines::raw("DTEND;VALUE=DATE", &digits(end), &mut out);
            }
        }
        lines::text("SUMMARY", &self.summary(data, doubt.is_some()), &mut out);
        lines::text("DESCRIPTION", &self.description(data, doubt), &mut out);
        lines::text("CATEGORIES", kind.name(), &mut out);
        if let Some(location) = self.location(data) {
            lines::text("LOCATION", &location, &mut out);
        }
        if let Some([longitude, latitude]) = self.point(data) {
            lines::raw("GEO", &format!("{latitude};{longitude}"), &mut out);
        }
        let status = match self.status {
            Status::Cancelled => Some("CANCELLED"),
            Status::Planned | Status::Postponed => Some("TENTATIVE"),
            Status::UnderWay | Status::Concluded => Some("CONFIRMED"),
            Status::Unknown => None,
        };
        if let Some(status) = status {
            lines::raw("STATUS", status, &mut out);
        }
        lines::raw("TRANSP", "TRANSPARENT", &mut out);
        let sources = sources(data, self.record.sources());
        if let Some(address) = sources.iter().find_map(|(_, address)| *address) {
            lines::raw("URL", address, &mut out);
        }
        lines::raw("END", "VEVENT", &mut out);
        out
    }

    /// The day for which the record speaks.
    fn stamp(&self, data: &DataSet<'_>) -> Day {
        let published = |one: &Citation| match data.record(Kind::Source, one.source.as_str())? {
            Record::Source(source) => source.published?.day(),
            _ => None,
        };
        let newest = || self.record.sources().iter().filter_map(published).max();
        let own = || days(&self.date).map(|days| days.last);
        let stated = self.as_of.map(|date| date.day());
        let found = stated.or_else(newest).or_else(own);
        found.unwrap_or(Day::FIRST)
    }

    fn summary(&self, data: &DataSet<'_>, is_doubtful: bool) -> String {
        let title = title(data, self.record);
        let date = match is_doubtful {
            true => format!("{}: ", self.date),
            false => String::new(),
        };
        let status = match self.status {
            Status::Cancelled => "Cancelled: ",
            Status::Postponed => "Postponed: ",
            _ => "",
        };
        format!("{date}{status}{title}")
    }

    fn description(&self, data: &DataSet<'_>, doubt: Option<&str>) -> String {
        let mut text: Vec<String> = Vec::new();
        text.push(match doubt {
            Some(doubt) => format!("Date: {} {doubt}", self.date),
            None => format!("Date: {}", self.date),
        });
        if let Some(before) = &self.previous_date {
            text.push(format!("Planned before for: {before}"));
        }
        let as_of = self.as_of.map(|date| format!(" (as of {date})"));
        text.push(format!(
            "Status: {}{}",
            self.status.name(),
            as_of.unwrap_or_default()
        ));
        if let Some(body) = self.body {
            text.push(format!("Body: {}", organisation(data, body)));
        }
        for (word, people) in &self.people {
            let names = all_called(data, people.iter().copied());
            if !names.is_empty() {
                text.push(format!("{word}: {}", names.join(", ")));
            }
        }
        if let Some(location) = self.location(data) {
            text.push(format!("Where: {location}"));
        }
        for (source, address) in sources(data, self.record.sources()) {
            let address = address.map(|address| format!(" <{address}>"));
            text.push(format!("Source: {source}{}", address.unwrap_or_default()));
        }
        text.join("\n")
    }

    /// The stations by their names: places with their country.
    fn location(&self, data: &DataSet<'_>) -> Option<String> {
        let mut all: Vec<String> = Vec::new();
        for (code, places) in &self.stations {
            let places = places.iter().map(|id| match data.place(id.as_str()) {
                Some((_, place)) => place.name.to_string(),
                None => id.to_string(),
            });
            let names: Vec<String> = places.chain(code.map(|code| country(data, code))).collect();
            let name = names.join(", ");
            if !name.is_empty() && all.last() != Some(&name) {
                all.push(name);
            }
        }
        (!all.is_empty()).then(|| all.join("; "))
    }

    /// Where it is, if it is at one place.
    fn point(&self, data: &DataSet<'_>) -> Option<[f64; 2]> {
        match self.stations.as_slice() {
            [(_, places)] => match places.as_slice() {
                [place] => point(data, place).map(|(_, point)| point),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A day as eight digits.
fn digits(day: Day) -> String {
    day.to_string().replace('-', "")
}
