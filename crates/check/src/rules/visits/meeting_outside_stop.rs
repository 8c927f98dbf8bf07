use chancery_model::{Visit, VisitMeeting};

use crate::journeys::{presence, stop_countries, stop_date_pointer, visits};
use crate::meeting_stops::{
    Numbered, has_a_stop, meeting_countries, stops_at_place, stops_in_country,
};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A meeting within a visit whose country or day fits none of the visit's stops.
    ///
    /// Meetings by telephone or video are passed over, and so are cancelled ones.
    ///
    /// # Why it matters
    /// A visitor can meet somebody only where he or she is. Either a stop is missing, or the
    /// meeting has another day or country, or it belongs to another visit.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: FI, name: Finland}
    ///   - {id: LV, name: Latvia}
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///     meetings:
    ///       - {kind: briefing, country: FI}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: FI, name: Finland}
    ///   - {id: LV, name: Latvia}
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///     meetings:
    ///       - {kind: briefing, country: LV}
    /// ```
    "meeting-outside-stop", Error, Check::All(check)
}

/// How many stops are shown.
const SHOWN: usize = 4;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for (entry, visit) in visits(data) {
        if visit.stops.is_empty() {
            continue;
        }
        let mut subject = findings.about(entry);
        for (index, meeting) in visit.meetings.iter().enumerate() {
            if has_a_stop(visit, meeting) {
                check_one(data, visit, (index, meeting), &mut subject);
            }
        }
    }
}

fn check_one(
    data: &DataSet<'_>,
    visit: &Visit,
    (index, meeting): (usize, &VisitMeeting),
    subject: &mut Subject<'_>,
) {
    let mut stops = stops_in_country(data, visit, meeting);
    if stops.is_empty() {
        // The Vatican lies in Rome, whichever state it is.
        stops = stops_at_place(data, visit, meeting);
    }
    if stops.is_empty() {
        elsewhere(data, visit, (index, meeting), subject);
    } else {
        another_day(visit, (index, meeting), &stops, subject);
    }
}

fn elsewhere(
    data: &DataSet<'_>,
    visit: &Visit,
    (index, meeting): (usize, &VisitMeeting),
    subject: &mut Subject<'_>,
) {
    let mut there: Vec<&str> = Vec::new();
    for stop in &visit.stops {
        for code in stop_countries(data, stop) {
            if !there.contains(&code.as_str()) {
                there.push(code.as_str());
            }
        }
    }
    let (field, what) = match (&meeting.country, &meeting.place) {
        (Some(country), _) => ("country", format!("the meeting is in `{country}`")),
        (None, Some(place)) => {
            let countries = meeting_countries(data, meeting);
            let countries = choice(countries.into_iter().map(|code| code.as_str()));
            ("place", format!("`{place}` lies in {countries}"))
        }
        (None, None) => return,
    };
    subject
        .at(
            &format!("/meetings/{index}/{field}"),
            format!("{what}, where the visit has no stop"),
        )
        .also("/stops", format!("these are in {}", choice(there)))
        .help(format!(
            "correct the {field}, or add the stop that is missing"
        ));
}

fn another_day(
    visit: &Visit,
    (index, meeting): (usize, &VisitMeeting),
    stops: &[Numbered<'_>],
    subject: &mut Subject<'_>,
) {
    let Some(date) = meeting.date.as_ref().filter(|date| !date.is_reversed()) else {
        return;
    };
    let day = date.extent();
    if stops
        .iter()
        .any(|(_, stop)| presence(visit, stop).may_overlap(&day))
    {
        return;
    }
    let whom = match (&meeting.country, &meeting.place) {
        (Some(country), _) => format!("no stop in `{country}` was then"),
        (None, Some(place)) => format!("no stop in the country of `{place}` was then"),
        (None, None) => "no stop of the visit was then".to_owned(),
    };
    let mut note = subject.at(
        &format!("/meetings/{index}/date"),
        format!("the meeting was on {date}, and {whom}"),
    );
    for (stop, _) in stops.iter().take(SHOWN) {
        note = note.also(&stop_date_pointer(visit, *stop), "the days of a stop");
    }
    note.help("correct the date of the meeting or the stop, or add the stop that is missing");
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn meeting(meeting: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries:
  - {{id: FI, name: Finland}}
  - {{id: LV, name: Latvia}}
  - {{id: LT, name: Lithuania}}
  - {{id: GL, name: Greenland, exists: [{{status: dependent-territory, sovereign: DK}}]}}
  - {{id: DK, name: Denmark}}
places:
  - {{id: riga, name: Riga, kind: city, country: LV}}
  - {{id: helsinki, name: Helsinki, kind: city, country: FI}}
  - {{id: vatican, name: Vatican City, kind: capital-district, country: VA, within: riga}}
  - {{id: baltic, name: Baltic Sea, kind: sea-area, within: gulf}}
  - {{id: gulf, name: Gulf of Riga, kind: sea-area, within: baltic}}
visits:
  - id: a
    date: 2021-11-28/2021-11-30
    stops:
      - {{country: LT, date: 2021-11-28}}
      - {{country: LV, place: riga, date: 2021-11-29, stay: 2021-11-28/2021-11-29}}
      - {{country: GL, date: 2021-11-30}}
    meetings:
      - {{{meeting}}}
"
            ),
        )
    }

    #[test]
    fn knows_where_no_stop_is() {
        insta::assert_snapshot!(meeting("place: helsinki"), @"
        21:17 error[meeting-outside-stop]: `helsinki` lies in `FI`, where the visit has no stop
          16:5 these are in `LT`, `LV` or `GL`
          help: correct the place, or add the stop that is missing
        ");
        assert_ne!(meeting("country: FI"), "");
    }

    #[test]
    fn knows_when_no_stop_was() {
        insta::assert_snapshot!(meeting("country: LT, date: 2021-11-29"), @"
        21:29 error[meeting-outside-stop]: the meeting was on 2021-11-29, and no stop in `LT` was then
          17:29 the days of a stop
          help: correct the date of the meeting or the stop, or add the stop that is missing
        ");
        assert_ne!(meeting("date: 2021-12-01"), "");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for one in [
            "country: LV",
            "country: DK",
            "country: EE",
            "place: riga, date: 2021-11-28",
            "place: baltic",
            "place: vatican, date: 2021-11-29",
            "place: nowhere",
            "country: FI, medium: video",
            "country: FI, status: cancelled",
            "country: LT, date: 2021-11",
            "country: LT, date: 2021-11-29?",
            "date: 2021-11-29",
        ] {
            assert_eq!(meeting(one), "", "{one}");
        }
    }
}
