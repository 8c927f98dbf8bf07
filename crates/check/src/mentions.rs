//! Countries and organisations that records name with a day: on which day, and as what.

use chancery_model::{Date, Interval, Kind, Record, Span};

use crate::journeys::{days_within, stop_date_pointer, takes_place};
use crate::participation::date_of_meeting;
use crate::references::each_reference;
use crate::{DataSet, Entry};

/// A reference that speaks of some days.
#[derive(Clone, Debug)]
pub(crate) struct Mention<'d> {
    /// The entry of the record that names it.
    pub entry: &'d Entry,
    /// The identifier.
    pub id: &'d str,
    /// The JSON pointer of the reference within the record.
    pub pointer: String,
    /// The days.
    pub when: When,
}

/// The days of which a reference speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct When {
    /// When they began.
    pub start: Interval,
    /// When they ended.
    pub end: Interval,
    /// The days as a message says them: `on 2021-11-28`, `from 2017`.
    pub shown: String,
    /// The JSON pointer of the days within the record.
    pub pointer: String,
    /// Whether somebody acts for what is named.
    pub is_acting: bool,
}

/// The references to records of a kind that speak of some days; of those alone whose
/// identifiers are asked for.
pub(crate) fn each_mention<'d>(
    data: &'d DataSet<'_>,
    kind: Kind,
    is_wanted: &dyn Fn(&str) -> bool,
    visit: &mut dyn FnMut(Mention<'d>),
) {
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        if !speaks_of_days(entry.kind) {
            continue;
        }
        each_reference(data, entry, &mut |step, found, id| {
            if found != kind || !is_wanted(id) {
                return;
            }
            let pointer = step.pointer();
            if let Some(when) = when(record, &pointer) {
                visit(Mention {
                    entry,
                    id,
                    pointer,
                    when,
                });
            }
        });
    }
}

fn speaks_of_days(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Visit
            | Kind::Meeting
            | Kind::MinisterialMeeting
            | Kind::Statement
            | Kind::Deployment
            | Kind::Operation
            | Kind::Document
            | Kind::Place
            | Kind::Person
    )
}

/// The days of which a reference speaks that stands at a pointer. What a record is about, and
/// what came of it, is of any time; what was put off or called off binds nobody.
pub(crate) fn when(record: &Record, pointer: &str) -> Option<When> {
    let path: Vec<&str> = pointer.split('/').skip(1).collect();
    let index = |at: usize| path.get(at)?.parse::<usize>().ok();
    match (record, *path.first()?) {
        (Record::Visit(visit), field) if takes_place(visit.status) => match field {
            "visitors" | "accompanying" => acting(&visit.date, "/date".to_owned()),
            "stops" => {
                let index = index(1)?;
                let date = days_within(visit, visit.stops.get(index)?);
                let pointer = stop_date_pointer(visit, index);
                match *path.get(2)? {
                    "country" => on(date, pointer),
                    "hosts" => acting(date, pointer),
                    _ => None,
                }
            }
            "meetings" => {
                let index = index(1)?;
                let meeting = visit.meetings.get(index)?;
                if !takes_place(meeting.status.unwrap_or(visit.status)) {
                    return None;
                }
                let (date, pointer) = match &meeting.date {
                    Some(date) => (date, format!("/meetings/{index}/date")),
                    None if visit.stops.len() == 1 => {
                        (date_of_meeting(visit, meeting), stop_date_pointer(visit, 0))
                    }
                    None => (&visit.date, "/date".to_owned()),
                };
                of_meeting(path.get(2)?, date, pointer)
            }
            _ => None,
        },
        (Record::Meeting(meeting), field) if takes_place(meeting.status) => {
            of_meeting(field, &meeting.date, "/date".to_owned())
        }
        (Record::MinisterialMeeting(meeting), field) if takes_place(meeting.status) => {
            let session = index(1).and_then(|index| Some((index, meeting.sessions.get(index)?)));
            match session.filter(|_| field == "sessions") {
                Some((index, session)) => match &session.date {
                    Some(date) => of_meeting(path.get(2)?, date, format!("/sessions/{index}/date")),
                    None => of_meeting(path.get(2)?, &meeting.date, "/date".to_owned()),
                },
                None => of_meeting(field, &meeting.date, "/date".to_owned()),
            }
        }
        (Record::Statement(statement), "speaker") => acting(&statement.date, "/date".to_owned()),
        (Record::Statement(statement), "addressees") => on(&statement.date, "/date".to_owned()),
        (Record::Deployment(record), field) => match field {
            "host" | "organisation" | "framework_nation" => lasting("", record.since, record.until),
            "contributors" => {
                let index = index(2)?;
                let one = record.contributors.as_ref()?.countries.get(index)?;
                if one.since.is_none() && one.until.is_none() {
                    return lasting("", record.since, record.until);
                }
                let base = format!("/contributors/countries/{index}");
                lasting(&base, one.since, one.until)
            }
            _ => None,
        },
        (Record::Operation(record), "organisation" | "areas") => {
            lasting("", record.since, record.until)
        }
        (Record::Document(record), "parties") => on(&record.signed?.into(), "/signed".to_owned()),
        (Record::Place(record), "countries") => {
            let index = index(1)?;
            let lay = record.countries.get(index)?;
            lasting(&format!("/countries/{index}"), lay.since, lay.until)
        }
        (Record::Person(record), "tenures") if path.get(2) == Some(&"cabinet") => {
            let index = index(1)?;
            let tenure = record.tenures.get(index)?;
            lasting(&format!("/tenures/{index}"), tenure.since, tenure.until)
        }
        _ => None,
    }
}

fn of_meeting(field: &str, date: &Span, pointer: String) -> Option<When> {
    match field {
        "hosts" | "participants" | "chair" => acting(date, pointer),
        "country" | "body" => on(date, pointer),
        _ => None,
    }
}

fn acting(date: &Span, pointer: String) -> Option<When> {
    Some(When {
        is_acting: true,
        ..on(date, pointer)?
    })
}

fn on(date: &Span, pointer: String) -> Option<When> {
    (!date.is_reversed()).then(|| When {
        start: date.start(),
        end: date.end(),
        shown: format!("on {date}"),
        pointer,
        is_acting: false,
    })
}

/// The days from one to another. Where either is missing, it is not known.
fn lasting(base: &str, since: Option<Date>, until: Option<Date>) -> Option<When> {
    let first = since.map(|since| since.interval());
    let last = until.map(|until| until.interval());
    let shown = match (&since, &until) {
        (Some(since), Some(until)) => format!("from {since} to {until}"),
        (Some(since), None) => format!("from {since}"),
        (None, Some(until)) => format!("up to {until}"),
        (None, None) => String::new(),
    };
    let (start, end) = match (first, last) {
        (Some(first), Some(last)) => (first, last),
        (Some(first), None) => {
            let latest = None;
            (first, Interval { latest, ..first })
        }
        (None, Some(last)) => {
            let earliest = None;
            (Interval { earliest, ..last }, last)
        }
        (None, None) => return None,
    };
    let key = if since.is_some() { "since" } else { "until" };
    (!end.is_surely_before(&start)).then(|| When {
        start,
        end,
        shown,
        pointer: format!("{base}/{key}"),
        is_acting: false,
    })
}
