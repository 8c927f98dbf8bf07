//! What records say of how far an event had come, and as of which day they say it.

use chancery_model::{Citation, FullDate, Interval, Record, Span, Status, Visit, VisitMeeting};

use crate::meeting_stops::is_of_several_days;
use crate::participation::date_of_meeting;
use crate::publications::Publications;
use crate::{DataSet, Entry};

/// From where the day of a status is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It stands in the record, as `as_of`.
    Stated,
    /// It is the day on which the newest source was published.
    Published,
    /// Nothing tells it: it is today.
    Today,
}

/// The day for which a status is stated.
#[derive(Clone, Debug)]
pub(crate) struct ClaimDay<'d> {
    /// The day, as far as it is known.
    pub interval: Interval,
    /// The day as it stands written.
    pub shown: String,
    /// From where it is known.
    pub origin: Origin,
    /// Where it stands.
    pub place: Option<(&'d Entry, String)>,
}

/// A status with the days of its event.
#[derive(Clone, Debug)]
pub(crate) struct Claim<'d> {
    /// The JSON pointer of the event within the record; empty for the record itself.
    pub base: String,
    /// The status.
    pub status: Status,
    /// The days of the event.
    pub date: &'d Span,
    /// The JSON pointer of those days.
    pub date_pointer: String,
    /// Whether they are the event's own. Else they are those of what it belongs to, and it
    /// fell on some of them.
    pub is_own_date: bool,
    /// The event's sources: its own, or those of the record.
    pub sources: &'d [Citation],
    /// The day for which the status is stated; nothing where a source is not on record.
    pub day: Option<ClaimDay<'d>>,
}

/// The statuses that a record states: its own, and in a visit those of its meetings.
pub(crate) fn claims<'d>(data: &'d DataSet<'_>, entry: &'d Entry) -> Vec<Claim<'d>> {
    let whole = |status, date, as_of: &Option<FullDate>, sources| Claim {
        base: String::new(),
        status,
        date,
        date_pointer: "/date".to_owned(),
        is_own_date: true,
        sources,
        day: claim_day(data, entry, as_of.as_ref(), sources),
    };
    match &entry.record {
        Some(Record::Visit(visit)) => {
            let whole = whole(visit.status, &visit.date, &visit.as_of, &visit.sources);
            let mut all = vec![whole];
            for (index, meeting) in visit.meetings.iter().enumerate() {
                all.extend(of_meeting(data, entry, visit, index, meeting, &all[0]));
            }
            all
        }
        Some(Record::Meeting(event)) => {
            vec![whole(
                event.status,
                &event.date,
                &event.as_of,
                &event.sources,
            )]
        }
        Some(Record::MinisterialMeeting(event)) => {
            vec![whole(
                event.status,
                &event.date,
                &event.as_of,
                &event.sources,
            )]
        }
        _ => Vec::new(),
    }
}

/// A meeting's own status. Its day is its own, else the one that the visit states, else that
/// of its own sources, else the visit's.
fn of_meeting<'d>(
    data: &'d DataSet<'_>,
    entry: &'d Entry,
    visit: &'d Visit,
    index: usize,
    meeting: &'d VisitMeeting,
    whole: &Claim<'d>,
) -> Option<Claim<'d>> {
    let base = format!("/meetings/{index}");
    let date = if is_of_several_days(data, visit, meeting) {
        &visit.date
    } else {
        date_of_meeting(visit, meeting)
    };
    let is_date = |other: &Option<Span>| {
        other
            .as_ref()
            .is_some_and(|other| std::ptr::eq(other, date))
    };
    let stop = visit.stops.iter().position(|stop| is_date(&stop.date));
    let date_pointer = match stop {
        _ if meeting.date.is_some() => format!("{base}/date"),
        Some(stop) => format!("/stops/{stop}/date"),
        None => "/date".to_owned(),
    };
    let has_sources = !meeting.sources.is_empty();
    let day = stated(entry, &base, meeting.as_of.as_ref()).or_else(|| match &whole.day {
        Some(day) if day.origin == Origin::Stated => Some(day.clone()),
        // Where one of its sources is not on record, the day is not known.
        day if has_sources => Publications::of(data, &meeting.sources)
            .and_then(|own| published(&own).or_else(|| day.clone())),
        day => day.clone(),
    });
    Some(Claim {
        status: meeting.status?,
        date,
        date_pointer,
        is_own_date: meeting.date.is_some(),
        sources: if has_sources {
            &meeting.sources
        } else {
            &visit.sources
        },
        day,
        base,
    })
}

/// The day for which a record states its status: `as_of`, else that of its newest source, else
/// today. Nothing where a source is not on record.
pub(crate) fn claim_day<'d>(
    data: &'d DataSet<'_>,
    entry: &'d Entry,
    as_of: Option<&FullDate>,
    sources: &[Citation],
) -> Option<ClaimDay<'d>> {
    stated(entry, "", as_of).or_else(|| published_or_today(data, sources))
}

fn stated<'d>(entry: &'d Entry, base: &str, as_of: Option<&FullDate>) -> Option<ClaimDay<'d>> {
    let day = as_of?.day();
    Some(ClaimDay {
        interval: Interval::of(day),
        shown: day.to_string(),
        origin: Origin::Stated,
        place: Some((entry, format!("{base}/as_of"))),
    })
}

fn published_or_today<'d>(data: &'d DataSet<'_>, sources: &[Citation]) -> Option<ClaimDay<'d>> {
    let publications = Publications::of(data, sources)?;
    published(&publications).or_else(|| {
        let today = data.today()?;
        Some(ClaimDay {
            interval: Interval::of(today),
            shown: today.to_string(),
            origin: Origin::Today,
            place: None,
        })
    })
}

fn published<'d>(publications: &Publications<'d>) -> Option<ClaimDay<'d>> {
    let newest = publications.newest_dated()?;
    Some(ClaimDay {
        interval: newest.published,
        shown: newest.shown(),
        origin: Origin::Published,
        place: Some((newest.entry, "/published".to_owned())),
    })
}

impl Claim<'_> {
    /// What makes the status impossible on its day, and the one that is possible.
    pub fn conflict(&self) -> Option<(&'static str, Status)> {
        let day = &self.day.as_ref()?.interval;
        if self.date.is_reversed() {
            return None;
        }
        let (start, end) = (self.date.start(), self.date.end());
        let has_not_ended = day.is_surely_before(&end);
        let has_not_begun = day.is_surely_before(&start);
        let had_begun = start.is_surely_before(day);
        let had_ended = end.is_surely_before(day);
        match self.status {
            Status::Concluded if has_not_begun => Some(("it had not begun", Status::Planned)),
            Status::Concluded if has_not_ended && self.is_own_date => {
                Some(("it had not ended", Status::UnderWay))
            }
            Status::Planned if had_ended => Some(("it was over", Status::Concluded)),
            Status::Planned if had_begun && self.is_own_date => {
                Some(("it had begun", Status::UnderWay))
            }
            Status::UnderWay if has_not_begun => Some(("it had not begun", Status::Planned)),
            Status::UnderWay if had_ended => Some(("it was over", Status::Concluded)),
            _ => None,
        }
    }
}
