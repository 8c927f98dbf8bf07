use std::collections::HashSet;

use chancery_model::{
    Day, Medium, Participant, ParticipationMode, PlaceId, Record, Span, Status, Visit,
};

use crate::data_set::Index;
use crate::geography::{Point, point_of};
use crate::journeys::{person_name, stop_date, stops_of, takes_place, travellers};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// One person in person at two places more than 9,000 kilometres apart on one day.
    ///
    /// Both days have to be known and both places to have coordinates. Two places on either
    /// side of the date line are passed over, since a day is gained on the way, and so are two
    /// between which a flight with the sun takes less than four hours by the clock, as from
    /// Tokyo to London.
    ///
    /// # Why it matters
    /// No journey leaves time for both. One of the two has another day or place, was attended
    /// by video, or by somebody else of the same name.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - {id: lima, name: Lima, kind: city, latitude: -12.05, longitude: -77.04}
    ///   - {id: riga, name: Riga, kind: city, latitude: 56.95, longitude: 24.11}
    /// meetings:
    ///   - {id: a, date: 2021-11-28, place: lima, participants: [jens-stoltenberg]}
    ///   - {id: b, date: 2021-11-28, place: riga, participants: [jens-stoltenberg]}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - {id: lima, name: Lima, kind: city, latitude: -12.05, longitude: -77.04}
    ///   - {id: riga, name: Riga, kind: city, latitude: 56.95, longitude: 24.11}
    /// meetings:
    ///   - {id: a, date: 2021-11-28, place: lima, participants: [jens-stoltenberg]}
    ///   - id: b
    ///     date: 2021-11-28
    ///     place: riga
    ///     participants: [{person: jens-stoltenberg, mode: remote}]
    /// ```
    "impossible-travel", Warning, Check::All(check)
}

/// In kilometres. Beyond it no day leaves time for the journey and two engagements.
const TOO_FAR: f64 = 9000.0;

/// By the clock. Who arrives so soon after leaving may well meet people at both ends.
const SOON: f64 = 4.0;

/// Where somebody was on one known day.
struct Engagement<'d> {
    person: &'d str,
    day: Day,
    entry: &'d Entry,
    place: &'d PlaceId,
    item: Item,
    has_own_date: bool,
    point: Point,
}

/// The part of a record that tells where its people were.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    Stop(usize),
    Meeting(usize),
    Whole,
}

impl Engagement<'_> {
    fn place_pointer(&self) -> String {
        format!("{}/place", self.item.pointer())
    }

    fn date_pointer(&self) -> String {
        match self.has_own_date {
            true => format!("{}/date", self.item.pointer()),
            false => "/date".to_owned(),
        }
    }
}

impl Item {
    fn pointer(self) -> String {
        match self {
            Item::Stop(index) => format!("/stops/{index}"),
            Item::Meeting(index) => format!("/meetings/{index}"),
            Item::Whole => String::new(),
        }
    }
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut all: Vec<Engagement<'_>> = Vec::new();
    for entry in data.entries() {
        engagements(data, entry, &mut all);
    }
    let mut by_day: Index<(&str, Day), Vec<&Engagement<'_>>> = Index::default();
    let mut reported: HashSet<(*const Entry, Item, &str)> = HashSet::new();
    for one in &all {
        let same_day = by_day.entry((one.person, one.day)).or_default();
        let far = same_day.iter().find(|other| {
            one.point.kilometres_to(other.point) > TOO_FAR
                && !one.point.is_across_the_date_line(other.point)
                && one.point.hours_with_the_sun(other.point) >= SOON
        });
        if let Some(other) = far {
            // What holds for a whole party is told of the first.
            let key = (
                std::ptr::from_ref(one.entry),
                one.item,
                other.place.as_str(),
            );
            if reported.insert(key) {
                report(data, one, other, findings);
            }
        }
        // The first at each place tells as much as all that follow there.
        if same_day.iter().all(|other| other.place != one.place) {
            same_day.push(one);
        }
    }
}

fn report(
    data: &DataSet<'_>,
    one: &Engagement<'_>,
    other: &Engagement<'_>,
    findings: &mut Findings,
) {
    let name = person_name(data, one.person);
    let kilometres = (one.point.kilometres_to(other.point) / 100.0).round() * 100.0;
    findings
        .about(one.entry)
        .at(
            &one.place_pointer(),
            format!(
                "{name} was at `{}` on {} and, {kilometres} km away, at `{}` on the same day",
                one.place, one.day, other.place
            ),
        )
        .also(&one.date_pointer(), "the day")
        .also_in(other.entry, &other.place_pointer(), "the other place")
        .also_in(other.entry, &other.date_pointer(), "the same day")
        .help(
            "correct the day or the place of one, list by `visitors` who made which stop, or \
             write `mode: remote` for a participant who was not there",
        );
}

fn engagements<'d>(data: &'d DataSet<'_>, entry: &'d Entry, all: &mut Vec<Engagement<'d>>) {
    macro_rules! meeting {
        ($meeting:ident, $others:expr) => {{
            let met = Met {
                item: Item::Whole,
                has_own_date: true,
                status: $meeting.status,
                medium: $meeting.medium,
                date: &$meeting.date,
                place: $meeting.place.as_ref(),
            };
            let persons = $meeting
                .participants
                .iter()
                .chain(&$meeting.hosts)
                .chain($others);
            met.collect(data, entry, persons, all);
        }};
    }
    match &entry.record {
        Some(Record::Visit(visit)) => of_visit(data, entry, visit, all),
        Some(Record::Meeting(meeting)) => meeting!(meeting, None),
        Some(Record::MinisterialMeeting(meeting)) => meeting!(meeting, &meeting.chair),
        _ => {}
    }
}

fn of_visit<'d>(
    data: &'d DataSet<'_>,
    entry: &'d Entry,
    visit: &'d Visit,
    all: &mut Vec<Engagement<'d>>,
) {
    if takes_place(visit.status) {
        for visitor in travellers(visit) {
            for (index, stop) in stops_of(visit, visitor) {
                // Of several places in one stop, one may have been left out.
                let (Some(date), Some(place)) = (stop_date(visit, stop), &stop.place) else {
                    continue;
                };
                let met = Met {
                    item: Item::Stop(index),
                    has_own_date: stop.date.is_some(),
                    status: visit.status,
                    medium: Medium::InPerson,
                    date,
                    place: Some(place),
                };
                met.collect(data, entry, [visitor], all);
            }
        }
    }
    for (index, meeting) in visit.meetings.iter().enumerate() {
        let Some(date) = &meeting.date else {
            continue;
        };
        let met = Met {
            item: Item::Meeting(index),
            has_own_date: true,
            status: meeting.status.unwrap_or(visit.status),
            medium: meeting.medium,
            date,
            place: meeting.place.as_ref(),
        };
        met.collect(
            data,
            entry,
            meeting.participants.iter().chain(&meeting.hosts),
            all,
        );
    }
}

/// A stop or a meeting, as far as it tells where its people were.
struct Met<'d> {
    item: Item,
    has_own_date: bool,
    status: Status,
    medium: Medium,
    date: &'d Span,
    place: Option<&'d PlaceId>,
}

impl<'d> Met<'d> {
    fn collect(
        self,
        data: &'d DataSet<'_>,
        entry: &'d Entry,
        persons: impl IntoIterator<Item = &'d Participant>,
        all: &mut Vec<Engagement<'d>>,
    ) {
        let is_somewhere = matches!(self.medium, Medium::InPerson | Medium::Hybrid);
        let day = self.date.extent().day();
        let (Some(day), Some(place), true) =
            (day, self.place, is_somewhere && takes_place(self.status))
        else {
            return;
        };
        let Some(point) = point_of(data, place.as_str()) else {
            return;
        };
        for participant in persons {
            if let (Some(person), ParticipationMode::InPerson) =
                (&participant.person, participant.mode)
            {
                all.push(Engagement {
                    person: person.as_str(),
                    day,
                    entry,
                    place,
                    item: self.item,
                    has_own_date: self.has_own_date,
                    point,
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn with(records: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
persons: [{{id: one, name: One}}]
places:
  - {{id: lima, name: Lima, kind: city, latitude: -12.05, longitude: -77.04}}
  - {{id: palace, name: Palace, kind: government-building, within: lima}}
  - {{id: andes, name: Andes, kind: region, latitude: -12, longitude: -77}}
  - {{id: riga, name: Riga, kind: city, latitude: 56.95, longitude: 24.11}}
  - {{id: vilnius, name: Vilnius, kind: city, latitude: 54.69, longitude: 25.28}}
  - {{id: hong-kong, name: Hong Kong, kind: city, latitude: 22.3, longitude: 114.2}}
  - {{id: cape-town, name: Cape Town, kind: city, latitude: -33.9, longitude: 18.4}}
  - {{id: london, name: London, kind: city, latitude: 51.5, longitude: -0.1}}
  - {{id: auckland, name: Auckland, kind: city, latitude: -36.85, longitude: 174.76}}
{records}"
            ),
        )
    }

    #[test]
    fn measures_the_distance() {
        let found = with(
            "\
visits:
  - id: a
    date: 2021-11-28
    visitors: [one, two]
    stops: [{country: PE, place: palace}]
  - id: b
    date: 2021-11-28/2021-11-29
    visitors: [one, two]
    stops: [{country: LV, place: riga, date: 2021-11-28}]
",
        );
        insta::assert_snapshot!(found, @"
        20:34 warning[impossible-travel]: One was at `riga` on 2021-11-28 and, 11800 km away, at `palace` on the same day
          20:46 the day
          16:34 the other place
          14:11 the same day
          help: correct the day or the place of one, list by `visitors` who made which stop, or write `mode: remote` for a participant who was not there
        ");
    }

    #[test]
    fn is_silent_where_it_is_possible_or_not_known() {
        let lima = "  - {id: a, date: 2021-11-28, place: lima, participants: [one]}\n";
        for other in [
            "date: 2021-11-29, place: riga, participants: [one]",
            "date: 2021-11-28/2021-11-29, place: riga, participants: [one]",
            "date: 2021-11, place: riga, participants: [one]",
            "date: 2021-11-28?, place: riga, participants: [one]",
            "date: 2021-11-28, place: riga, participants: [two]",
            "date: 2021-11-28, place: riga, participants: [{person: one, mode: remote}]",
            "date: 2021-11-28, place: riga, participants: [one], medium: video",
            "date: 2021-11-28, place: riga, participants: [one], status: cancelled",
            "date: 2021-11-28, place: auckland, participants: [one]",
            "date: 2021-11-28, place: nowhere, participants: [one]",
            "date: 2021-11-28, country: LV, participants: [one]",
        ] {
            assert_eq!(
                with(&format!("meetings:\n{lima}  - {{id: b, {other}}}\n")),
                "",
                "{other}"
            );
        }
        let pair = |one: &str, other: &str| {
            let met = |id: &str, place: &str| {
                format!("  - {{id: {id}, date: 2021-11-28, place: {place}, participants: [one]}}\n")
            };
            with(&format!("meetings:\n{}{}", met("a", one), met("b", other)))
        };
        assert_eq!(pair("hong-kong", "london"), "");
        assert_ne!(pair("cape-town", "london"), "");
        let near = "meetings:\n  - {id: a, date: 2021-11-28, place: vilnius, participants: [one]}\n  - {id: b, date: 2021-11-28, place: riga, participants: [one]}\n";
        assert_eq!(with(near), "");
        let region = "meetings:\n  - {id: a, date: 2021-11-28, place: andes, participants: [one]}\n  - {id: b, date: 2021-11-28, place: riga, participants: [one]}\n";
        assert_eq!(with(region), "");
    }

    #[test]
    fn looks_at_all_who_met() {
        let riga = "  - {id: a, date: 2021-11-28, place: riga, participants: [one]}\n";
        for meeting in [
            "meetings:\n  - {id: b, date: 2021-11-28, place: lima, hosts: [one]}\n",
            "ministerial_meetings:\n  - {id: b, body: x, level: foreign-ministers, status: concluded, date: 2021-11-28, place: lima, chair: one}\n",
            "ministerial_meetings:\n  - {id: b, body: x, level: foreign-ministers, status: concluded, date: 2021-11-28, place: lima, participants: [one]}\n",
            "visits:\n  - {id: b, date: 2021-11-28, visitors: [x], stops: [{country: PE}], meetings: [{date: 2021-11-28, place: lima, participants: [one]}]}\n",
        ] {
            let meeting = meeting.trim_start_matches("meetings:\n");
            let found = with(&format!("meetings:\n{riga}{meeting}"));
            assert!(found.contains("11800 km away"), "{meeting} {found}");
        }
    }

    #[test]
    fn tells_each_record_that_cannot_be() {
        let at = |id: &str, place: &str| {
            format!(
                "  - {{id: {id}, date: 2021-11-28, place: {place}, participants: [one, two]}}\n"
            )
        };
        let found = with(&format!(
            "meetings:\n{}{}{}",
            at("a", "lima"),
            at("b", "riga"),
            at("c", "lima")
        ));
        assert_eq!(found.matches("warning[").count(), 2, "{found}");
    }
}
