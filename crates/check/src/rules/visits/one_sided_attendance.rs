use chancery_model::{
    CountryCode, Kind, Medium, MeetingRef, Participant, PlaceId, Record, Span, Status, Stop, Visit,
};

use crate::acting::may_be_person;
use crate::journeys::{
    countries_stated, is_on_record, made_by, may_share_ground, presence, stop_countries,
    stop_date_pointer, takes_place, visits,
};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Entry, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A stop that is said to attend a meeting whose own record denies it: it was on other
    /// days, in another country, or lists all who took part and none of the visitors.
    ///
    /// # Why it matters
    /// One meeting and the many visits that attend it stand in different files. Where they
    /// disagree, one of the two is wrong, and both are counted.
    ///
    /// # Example
    /// ```yaml bad
    /// meetings:
    ///   - {id: 2021-11-30-riga-summit, date: 2021-11-30}
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///         attends: [{meeting: 2021-11-30-riga-summit}]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// meetings:
    ///   - {id: 2021-11-30-riga-summit, date: 2021-11-30}
    /// visits:
    ///   - id: 2021-11-30-riga
    ///     date: 2021-11-30
    ///     stops:
    ///       - country: LV
    ///         attends: [{meeting: 2021-11-30-riga-summit}]
    /// ```
    "one-sided-attendance", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for (entry, visit) in visits(data).filter(|(_, visit)| takes_place(visit.status)) {
        let mut subject = findings.about(entry);
        for (index, stop) in visit.stops.iter().enumerate() {
            for (at, attended) in stop.attends.iter().enumerate() {
                if let Some(meeting) = Attended::of(data, attended) {
                    let attendance = Attendance {
                        visit,
                        stop,
                        index,
                        pointer: format!("/stops/{index}/attends/{at}"),
                    };
                    attendance.check(data, &meeting, &mut subject);
                }
            }
        }
    }
}

/// What a meeting of either kind says of itself.
struct Attended<'d> {
    entry: &'d Entry,
    id: &'d str,
    status: Status,
    medium: Medium,
    date: &'d Span,
    country: Option<&'d CountryCode>,
    place: Option<&'d PlaceId>,
    is_complete: bool,
    persons: Vec<&'d Participant>,
}

impl<'d> Attended<'d> {
    fn of(data: &'d DataSet<'_>, attended: &MeetingRef) -> Option<Attended<'d>> {
        data.with_id(attended.kind(), attended.id())
            .find_map(Attended::of_entry)
    }

    fn of_entry(entry: &'d Entry) -> Option<Attended<'d>> {
        macro_rules! attended {
            ($meeting:ident, $others:expr) => {
                Attended {
                    entry,
                    id: $meeting.id.as_str(),
                    status: $meeting.status,
                    medium: $meeting.medium,
                    date: &$meeting.date,
                    country: $meeting.country.as_ref(),
                    place: $meeting.place.as_ref(),
                    is_complete: $meeting.participants_complete,
                    persons: $meeting
                        .participants
                        .iter()
                        .chain(&$meeting.hosts)
                        .chain($others)
                        .collect(),
                }
            };
        }
        match entry.record.as_ref()? {
            Record::Meeting(meeting) => Some(attended!(meeting, &[])),
            Record::MinisterialMeeting(meeting) => {
                let sessions = meeting.sessions.iter();
                let invited = sessions.flat_map(|session| &session.participants);
                Some(attended!(meeting, meeting.chair.iter().chain(invited)))
            }
            _ => None,
        }
    }
}

/// One stop at one meeting.
struct Attendance<'v> {
    visit: &'v Visit,
    stop: &'v Stop,
    index: usize,
    pointer: String,
}

impl Attendance<'_> {
    fn check(&self, data: &DataSet<'_>, meeting: &Attended<'_>, subject: &mut Subject<'_>) {
        if !takes_place(meeting.status) || meeting.date.is_reversed() {
            return;
        }
        if !presence(self.visit, self.stop).may_overlap(&meeting.date.extent()) {
            self.report_date(meeting, subject);
        } else if let Some(countries) = self.other_countries(data, meeting) {
            self.report_place(meeting, &countries, subject);
        } else if self.is_left_out(data, meeting) {
            self.report_list(meeting, subject);
        }
    }

    fn report_date(&self, meeting: &Attended<'_>, subject: &mut Subject<'_>) {
        subject
            .at(
                &self.pointer,
                format!(
                    "`{}` was on {}, and this stop was not",
                    meeting.id, meeting.date
                ),
            )
            .also(
                &stop_date_pointer(self.visit, self.index),
                "the days of the stop",
            )
            .also_in(meeting.entry, "/date", "the days of the meeting")
            .help("correct one of the dates, or move `attends` to the stop of that day");
    }

    /// The countries of a meeting in person, where the stop is in none of them.
    fn other_countries<'d>(
        &self,
        data: &'d DataSet<'_>,
        meeting: &Attended<'d>,
    ) -> Option<Vec<&'d CountryCode>> {
        let is_somewhere = matches!(meeting.medium, Medium::InPerson | Medium::Hybrid);
        let there = countries_stated(data, meeting.country, meeting.place.into_iter());
        let here = stop_countries(data, self.stop);
        (is_somewhere && !may_share_ground(data, &here, &there)).then_some(there)
    }

    fn report_place(
        &self,
        meeting: &Attended<'_>,
        countries: &[&CountryCode],
        subject: &mut Subject<'_>,
    ) {
        let place = if meeting.country.is_some() {
            "/country"
        } else {
            "/place"
        };
        let here = if self.stop.country.is_some() {
            "country"
        } else {
            "place"
        };
        let countries = choice(countries.iter().map(|code| code.as_str()));
        subject
            .at(
                &self.pointer,
                format!("`{}` was in {countries}, and this stop was not", meeting.id),
            )
            .also(
                &format!("/stops/{}/{here}", self.index),
                "where the stop was",
            )
            .also_in(meeting.entry, place, "where the meeting was")
            .help("correct one of the two, or move `attends` to the stop in that country");
    }

    /// Whether the meeting lists all who took part, and none of those who made the stop.
    fn is_left_out(&self, data: &DataSet<'_>, meeting: &Attended<'_>) -> bool {
        let is_listed = |visitor: &Participant| match &visitor.person {
            Some(person) if is_on_record(data, Kind::Person, person.as_str()) => meeting
                .persons
                .iter()
                .any(|listed| may_be_person(data, listed, person.as_str(), meeting.date)),
            _ => true,
        };
        let made = |visitor: &&Participant| made_by(self.stop, visitor);
        let mut visitors = self.visit.visitors.iter().filter(made);
        meeting.is_complete && !visitors.any(is_listed)
    }

    fn report_list(&self, meeting: &Attended<'_>, subject: &mut Subject<'_>) {
        subject
            .at(
                &self.pointer,
                format!(
                    "`{}` lists all who took part, and none of the visitors",
                    meeting.id
                ),
            )
            .also("/visitors", "the visitors")
            .also_in(meeting.entry, "/participants", "all who took part")
            .help(
                "add the visitors who attended to the meeting's `participants`, or take the \
                 meeting out here",
            );
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn attends(stop: &str, meeting: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries: [{{id: LV, name: Latvia}}, {{id: LT, name: Lithuania}}]
places: [{{id: riga, name: Riga, kind: city, country: LV}}]
offices: [{{id: secretary, name: Secretary, organisation: nato, portfolio: [other]}}]
persons:
  - {{id: one, name: One, tenures: [{{office: secretary}}]}}
  - {{id: two, name: Two, tenures: [{{office: other}}]}}
meetings:
  - {{id: summit, {meeting}}}
visits:
  - id: a
    date: 2021-11-28
    visitors: [one]
    stops: [{{{stop}, attends: [{{meeting: summit}}]}}]
"
            ),
        )
    }

    #[test]
    fn compares_days() {
        insta::assert_snapshot!(attends("country: LV", "date: 2021-11-30"), @"
        13:37 error[one-sided-attendance]: `summit` was on 2021-11-30, and this stop was not
          11:11 the days of the stop
          8:24 the days of the meeting
          help: correct one of the dates, or move `attends` to the stop of that day
        ");
    }

    #[test]
    fn compares_countries() {
        insta::assert_snapshot!(attends("country: LT", "date: 2021-11-28, place: riga"), @"
        13:37 error[one-sided-attendance]: `summit` was in `LV`, and this stop was not
          13:23 where the stop was
          8:43 where the meeting was
          help: correct one of the two, or move `attends` to the stop in that country
        ");
    }

    #[test]
    fn reads_complete_lists() {
        insta::assert_snapshot!(attends("country: LV", "date: 2021-11-28, participants: [two], participants_complete: true"), @"
        13:37 error[one-sided-attendance]: `summit` lists all who took part, and none of the visitors
          12:15 the visitors
          8:50 all who took part
          help: add the visitors who attended to the meeting's `participants`, or take the meeting out here
        ");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for (stop, meeting) in [
            ("country: LV", "date: 2021-11"),
            ("country: LV", "date: 2021-11-30?"),
            (
                "country: LV, stay: 2021-11-28/2021-12-01",
                "date: 2021-11-30",
            ),
            ("country: LV", "date: 2021-11-30, status: postponed"),
            ("country: LV", "date: 2021-11-28, country: EE"),
            (
                "country: LT",
                "date: 2021-11-28, place: riga, medium: video",
            ),
            (
                "country: LV",
                "date: 2021-11-28, place: riga, participants: [two]",
            ),
            (
                "country: LV",
                "date: 2021-11-28, participants: [{office: secretary}], participants_complete: true",
            ),
            (
                "country: LV",
                "date: 2021-11-28, participants: [{organisation: nato}], participants_complete: true",
            ),
            (
                "country: LV",
                "date: 2021-11-28, hosts: [one], participants: [two], participants_complete: true",
            ),
        ] {
            assert_eq!(attends(stop, meeting), "", "{stop}; {meeting}");
        }
    }
}
