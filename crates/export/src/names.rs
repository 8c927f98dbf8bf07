//! What people call the things that records name by their identifiers.

use chancery_check::DataSet;
use chancery_model::{
    Citation, CountryCode, Kind, MinisterialMeeting, Participant, Place, PlaceId, Record, Stop,
    Visit,
};

/// Whom a participant is: the person, else what is named in the person's place. An identifier
/// without a record stands for itself.
pub(crate) fn called(data: &DataSet<'_>, participant: &Participant) -> String {
    if let Some(id) = &participant.person {
        return person(data, id.as_str());
    }
    let texts = [&participant.name, &participant.as_printed];
    if let Some(text) = texts.into_iter().flatten().next() {
        return text.to_string();
    }
    if let Some(id) = &participant.office {
        let found = data.office(id.as_str());
        return found.map_or(id.to_string(), |(_, office)| office.name.to_string());
    }
    if let Some(id) = &participant.organisation {
        return organisation(data, id.as_str());
    }
    match &participant.country {
        Some(code) => country(data, code),
        None => "somebody".to_owned(),
    }
}

/// The name of a person.
pub(crate) fn person(data: &DataSet<'_>, id: &str) -> String {
    let found = data.person(id);
    found.map_or(id.to_owned(), |(_, person)| person.name.to_string())
}

/// The name of an organisation.
pub(crate) fn organisation(data: &DataSet<'_>, id: &str) -> String {
    let found = data.organisation(id);
    found.map_or(id.to_owned(), |(_, body)| body.name.to_string())
}

/// The name of a country.
pub(crate) fn country(data: &DataSet<'_>, code: &CountryCode) -> String {
    let found = data.country(code.as_str());
    found.map_or(code.to_string(), |(_, country)| country.name.to_string())
}

/// The names of participants, each once, in their order.
pub(crate) fn all_called<'p>(
    data: &DataSet<'_>,
    participants: impl IntoIterator<Item = &'p Participant>,
) -> Vec<String> {
    let mut names = Vec::new();
    for participant in participants {
        let name = called(data, participant);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The visitors who made a stop.
pub(crate) fn visitors_at<'v>(
    visit: &'v Visit,
    stop: &'v Stop,
) -> impl Iterator<Item = &'v Participant> {
    visit.visitors.iter().filter(|visitor| {
        let person = visitor.person.as_ref();
        stop.visitors.is_empty() || person.is_some_and(|id| stop.visitors.contains(id))
    })
}

/// A place, and where it lies, longitude first, where that is on record.
pub(crate) fn point<'d>(data: &'d DataSet<'_>, id: &PlaceId) -> Option<(&'d Place, [f64; 2])> {
    let (_, place) = data.place(id.as_str())?;
    let point = [place.longitude?.degrees(), place.latitude?.degrees()];
    Some((place, point))
}

/// The title of an event: its own, else who is where, or which body meets.
pub(crate) fn title(data: &DataSet<'_>, record: &Record) -> String {
    let own = match record {
        Record::Visit(visit) => &visit.title,
        Record::Meeting(meeting) => &meeting.title,
        Record::MinisterialMeeting(meeting) => &meeting.title,
        _ => &None,
    };
    if let Some(own) = own {
        return own.to_string();
    }
    match record {
        Record::Visit(visit) => title_of_visit(data, visit),
        Record::Meeting(meeting) => {
            let who = all_called(data, meeting.hosts.iter().chain(&meeting.participants));
            match (who.is_empty(), &meeting.body) {
                (false, _) => format!("Meeting of {}", few(&who)),
                (true, Some(body)) => format!("Meeting of {}", organisation(data, body.as_str())),
                (true, None) => "Meeting".to_owned(),
            }
        }
        Record::MinisterialMeeting(meeting) => title_of_ministerial(data, meeting),
        other => format!("{} {}", other.kind(), other.id()),
    }
}

fn title_of_visit(data: &DataSet<'_>, visit: &Visit) -> String {
    let who = all_called(data, &visit.visitors);
    let mut countries: Vec<String> = Vec::new();
    for code in visit.stops.iter().filter_map(|stop| stop.country.as_ref()) {
        let name = country(data, code);
        if !countries.contains(&name) {
            countries.push(name);
        }
    }
    match countries.is_empty() {
        true => format!("Visit of {}", few(&who)),
        false => format!("Visit of {} to {}", few(&who), few(&countries)),
    }
}

fn title_of_ministerial(data: &DataSet<'_>, meeting: &MinisterialMeeting) -> String {
    let body = organisation(data, meeting.body.as_str());
    let level = meeting.level.name().replace('-', " ");
    format!("{body}: meeting of {level}")
}

/// At most three names, and how many more there are.
fn few(names: &[String]) -> String {
    match names {
        [] => "somebody".to_owned(),
        [one] => one.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, second, third] => format!("{first}, {second} and {third}"),
        [first, second, rest @ ..] => format!("{first}, {second} and {} others", rest.len()),
    }
}

/// The sources of a record, each with its title and its address where they are on record.
pub(crate) fn sources<'d>(
    data: &'d DataSet<'_>,
    citations: &[Citation],
) -> Vec<(&'d str, Option<&'d str>)> {
    let cited = citations.iter();
    let found = cited.filter_map(
        |one| match data.record(Kind::Source, one.source.as_str())? {
            Record::Source(source) => {
                let address = source.url.as_ref().or(source.archive_url.as_ref());
                Some((source.title.as_str(), address.map(|url| url.as_str())))
            }
            _ => None,
        },
    );
    found.collect()
}
