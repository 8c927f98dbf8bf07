//! GeoJSON (RFC 7946): a point for each stop, meeting and deployment whose place has
//! coordinates.
//!
//! A stop that names several places has a point for each. Positions are longitude first, in
//! degrees of WGS 84, as records have them. What is known by its country alone has no point:
//! the middle of a country is not where anybody met.

use std::io::Write;

use chancery_check::DataSet;
use chancery_model::{
    CountryCode, Deployment, Participant, PlaceId, Record, Span, Status, Visit, VisitMeeting,
};
use serde_json::{Map, Value, json};

use crate::names::{all_called, country, point, title, visitors_at};
use crate::{Exported, Exporter, Fault, Run, Selection};

pub(super) const EXPORTER: Exporter = Exporter {
    name: "geojson",
    summary: "points of stops, meetings and deployments: for maps",
    extension: Some("geojson"),
    needs_referents: false,
    has_records: false,
    run: Run::Stream(run),
};

/// Something that happens, or stands, somewhere.
struct Thing<'r> {
    record: &'r Record,
    /// Where it stands in its record; empty for the record itself.
    pointer: String,
    title: String,
    /// The days: a span, or for a deployment its first and last day.
    date: Option<Span>,
    since_until: [Option<String>; 2],
    status: Option<Status>,
    country: Option<&'r CountryCode>,
    places: Vec<&'r PlaceId>,
    persons: Vec<String>,
}

fn run(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Exported, Fault> {
    let data = selection.data;
    let (mut features, mut pointless) = (0, [0_usize; 3]);
    out.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[")?;
    for record in selection.records() {
        for thing in things(data, record) {
            let points: Vec<Value> = thing.features(data).collect();
            if points.is_empty() {
                pointless[thing.sort()] += 1;
            }
            for feature in points {
                let separator = if features == 0 { "\n" } else { ",\n" };
                write!(out, "{separator}{feature}")?;
                features += 1;
            }
        }
    }
    out.write_all(b"\n]}\n")?;
    Ok(Exported {
        counts: vec![("features".to_owned(), features)],
        left_out: left_out(pointless),
    })
}

fn left_out(counts: [usize; 3]) -> Vec<String> {
    let nouns = ["stop", "meeting", "deployment"];
    let counted = counts.into_iter().zip(nouns);
    let counted = counted.filter(|(count, _)| *count > 0);
    let counted: Vec<String> = counted
        .map(|(count, noun)| format!("{count} {noun}{}", if count == 1 { "" } else { "s" }))
        .collect();
    match counted.as_slice() {
        [] => Vec::new(),
        [rest @ .., last] => {
            let all = match rest {
                [] => last.clone(),
                rest => format!("{} and {last}", rest.join(", ")),
            };
            vec![format!("no place with coordinates is on record for {all}")]
        }
    }
}

/// What of a record is somewhere, in the record's order.
fn things<'r>(data: &DataSet<'_>, record: &'r Record) -> Vec<Thing<'r>> {
    let meeting = |date: &Span, status, country, place: &'r Option<PlaceId>, who| Thing {
        record,
        pointer: String::new(),
        title: title(data, record),
        date: Some(*date),
        since_until: [None, None],
        status: Some(status),
        country,
        places: place.iter().collect(),
        persons: who,
    };
    match record {
        Record::Visit(visit) => of_visit(data, record, visit),
        Record::Meeting(one) => {
            let who = all_called(data, one.hosts.iter().chain(&one.participants));
            let country = one.country.as_ref();
            vec![meeting(&one.date, one.status, country, &one.place, who)]
        }
        Record::MinisterialMeeting(one) => {
            let chaired = one.hosts.iter().chain(&one.chair);
            let who = all_called(data, chaired.chain(&one.participants));
            let country = one.country.as_ref();
            vec![meeting(&one.date, one.status, country, &one.place, who)]
        }
        Record::Deployment(one) => vec![of_deployment(record, one)],
        _ => Vec::new(),
    }
}

fn of_visit<'r>(data: &DataSet<'_>, record: &'r Record, visit: &'r Visit) -> Vec<Thing<'r>> {
    let whole = title(data, record);
    let stops = visit.stops.iter().enumerate().map(|(index, stop)| Thing {
        record,
        pointer: format!("/stops/{index}"),
        title: whole.clone(),
        date: Some(stop.date.unwrap_or(visit.date)),
        since_until: [None, None],
        status: Some(visit.status),
        country: stop.country.as_ref(),
        places: stop.place.iter().chain(&stop.places).collect(),
        persons: all_called(data, visitors_at(visit, stop).chain(&stop.hosts)),
    });
    let of_meeting = |(index, meeting): (usize, &'r VisitMeeting)| {
        let named = meeting.hosts.iter().chain(&meeting.participants);
        let is_visitor = |one: &&Participant| {
            let mut visitors = visit.visitors.iter();
            one.person.is_some() && visitors.any(|visitor| visitor.person == one.person)
        };
        // One that names nobody of the visiting party is attended by it.
        let names_party = named.clone().any(|one| is_visitor(&one));
        let party = visit.visitors.iter().filter(|_| !names_party);
        Thing {
            record,
            pointer: format!("/meetings/{index}"),
            title: meeting
                .title
                .as_ref()
                .map_or(whole.clone(), ToString::to_string),
            date: Some(meeting.date.unwrap_or(visit.date)),
            since_until: [None, None],
            status: Some(meeting.status.unwrap_or(visit.status)),
            country: meeting.country.as_ref(),
            places: meeting.place.iter().collect(),
            persons: all_called(data, party.chain(named)),
        }
    };
    // A meeting without a place of its own is where its stop is, and that has its point.
    let meetings = visit.meetings.iter().enumerate();
    let meetings = meetings.filter(|(_, meeting)| meeting.place.is_some());
    stops.chain(meetings.map(of_meeting)).collect()
}

fn of_deployment<'r>(record: &'r Record, deployment: &'r Deployment) -> Thing<'r> {
    let text = |date: Option<chancery_model::Date>| date.map(|date| date.to_string());
    Thing {
        record,
        pointer: String::new(),
        title: deployment.title.to_string(),
        date: None,
        since_until: [text(deployment.since), text(deployment.until)],
        status: None,
        country: deployment.host.as_ref(),
        places: deployment.place.iter().chain(&deployment.area).collect(),
        persons: Vec::new(),
    }
}

impl Thing<'_> {
    /// Its place among the counts of what has no point.
    fn sort(&self) -> usize {
        match self.record {
            Record::Deployment(_) => 2,
            Record::Visit(_) if self.pointer.starts_with("/stops/") => 0,
            _ => 1,
        }
    }

    /// A feature for each place with coordinates.
    fn features(&self, data: &DataSet<'_>) -> impl Iterator<Item = Value> {
        let is_one = self.places.len() == 1;
        let places = self.places.iter().enumerate();
        places.filter_map(move |(index, id)| {
            let (place, point) = point(data, id)?;
            let (kind, record) = (self.record.kind(), self.record.id());
            let mut name = format!("{kind}/{record}{}", self.pointer);
            if !is_one {
                name.push_str(&format!("/places/{index}"));
            }
            let mut properties = self.properties();
            let code = self.country.or(place.country.as_ref());
            if let Some(code) = code {
                properties.insert("country".to_owned(), json!(code.as_str()));
                properties.insert("country_name".to_owned(), json!(country(data, code)));
            }
            properties.insert("place".to_owned(), json!(id.as_str()));
            properties.insert("place_name".to_owned(), json!(place.name.as_str()));
            Some(json!({
                "type": "Feature",
                "id": name,
                "geometry": { "type": "Point", "coordinates": point },
                "properties": properties,
            }))
        })
    }

    /// What does not depend on the place. What is not known is left out.
    fn properties(&self) -> Map<String, Value> {
        let mut all = Map::new();
        let mut add = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                all.insert(key.to_owned(), value);
            }
        };
        add("kind", Some(json!(self.record.kind().name())));
        add("record", Some(json!(self.record.id())));
        add("pointer", Some(json!(self.pointer)));
        add("title", Some(json!(self.title)));
        add("date", self.date.map(|date| json!(date.to_string())));
        let [since, until] = &self.since_until;
        add("since", since.as_ref().map(|date| json!(date)));
        add("until", until.as_ref().map(|date| json!(date)));
        add("status", self.status.map(|status| json!(status.name())));
        add(
            "persons",
            Some(json!(self.persons)).filter(|_| !self.persons.is_empty()),
        );
        all
    }
}
