use chancery_model::{Day, Span, Visit, VisitMeeting};

use crate::journeys::{stop_date, stop_date_pointer, visits};
use crate::meeting_stops::{
    Numbered, has_a_stop, meeting_countries, narrowed_by_party, stops_at_place, stops_in_country,
};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A meeting without a date whose country or place fits stops on different days.
    ///
    /// # Why it matters
    /// A meeting within a visit takes its day from its stop. Where two stops fit, it has no
    /// day: no calendar shows it, and nobody can tell who held which office at it.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: LV, name: Latvia}
    /// visits:
    ///   - id: 2021-11-28-latvia
    ///     date: 2021-11-28/2021-11-29
    ///     stops:
    ///       - {country: LV, place: riga, date: 2021-11-28}
    ///       - {country: LV, place: adazi, date: 2021-11-29}
    ///     meetings:
    ///       - {kind: briefing, country: LV}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: LV, name: Latvia}
    /// visits:
    ///   - id: 2021-11-28-latvia
    ///     date: 2021-11-28/2021-11-29
    ///     stops:
    ///       - {country: LV, place: riga, date: 2021-11-28}
    ///       - {country: LV, place: adazi, date: 2021-11-29}
    ///     meetings:
    ///       - {kind: briefing, country: LV, place: riga}
    /// ```
    "ambiguous-stop", Error, Check::All(check)
}

/// How many of the stops that fit are shown.
const SHOWN: usize = 4;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for (entry, visit) in visits(data) {
        let mut subject = findings.about(entry);
        for (index, meeting) in visit.meetings.iter().enumerate() {
            if meeting.date.is_none() && has_a_stop(visit, meeting) {
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
    let Some((field, value, stops)) = fitting(data, visit, meeting) else {
        return;
    };
    let dated: Vec<(usize, &Span)> = narrowed_by_party(visit, meeting, stops)
        .into_iter()
        .filter_map(|(index, stop)| Some((index, stop_date(visit, stop)?)))
        .filter(|(_, date)| !date.is_reversed())
        .collect();
    if !some_share_no_day(&dated) {
        return;
    }
    let mut dates: Vec<String> = Vec::new();
    for (_, date) in &dated {
        if !dates.contains(&date.to_string()) {
            dates.push(date.to_string());
        }
    }
    let mut note = subject.at(
        &format!("/meetings/{index}/{field}"),
        format!("the meeting has no date, and `{value}` fits stops on different days"),
    );
    for (stop, _) in dated.iter().take(SHOWN) {
        note = note.also(&stop_date_pointer(visit, *stop), "this stop fits");
    }
    let place = if field == "country" { ", or name its `place`" } else { "" };
    note.help(format!(
        "write its `date`: {}{place}",
        choice(dates.iter().map(String::as_str))
    ));
}

/// The field by which a meeting is tied to stops, its value and those stops: by place where
/// some name it, else by country.
fn fitting<'v>(
    data: &DataSet<'_>,
    visit: &'v Visit,
    meeting: &VisitMeeting,
) -> Option<(&'static str, String, Vec<Numbered<'v>>)> {
    let here = stops_at_place(data, visit, meeting);
    if let (Some(place), false) = (&meeting.place, here.is_empty()) {
        return Some(("place", place.to_string(), here));
    }
    if meeting_countries(data, meeting).is_empty() {
        return None;
    }
    let mut stops = stops_in_country(data, visit, meeting);
    if meeting.place.is_some() {
        // A stop that names other places is less likely to be meant than one that names none.
        let open: Vec<Numbered<'_>> = stops
            .iter()
            .filter(|(_, stop)| stop.place.is_none() && stop.places.is_empty())
            .copied()
            .collect();
        if !open.is_empty() {
            stops = open;
        }
    }
    match (&meeting.country, &meeting.place) {
        (Some(country), _) => Some(("country", country.to_string(), stops)),
        (None, Some(place)) => Some(("place", place.to_string(), stops)),
        (None, None) => None,
    }
}

/// Whether two of the spans have no day in common, however their dates are read.
fn some_share_no_day(dated: &[(usize, &Span)]) -> bool {
    let first_end: Option<Day> = dated.iter().filter_map(|(_, date)| date.extent().latest).min();
    let last_start: Option<Day> = dated.iter().filter_map(|(_, date)| date.extent().earliest).max();
    matches!((first_end, last_start), (Some(end), Some(start)) if end < start)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn meeting(stops: [&str; 2], meeting: &str) -> String {
        let [one, other] = stops;
        lint(&RULE, &format!("\
countries:
  - {{id: LV, name: Latvia}}
  - {{id: LT, name: Lithuania}}
places:
  - {{id: riga, name: Riga, kind: city, country: LV}}
  - {{id: riga-castle, name: Riga Castle, kind: government-building, within: riga}}
  - {{id: adazi, name: Ādaži, kind: town, country: LV}}
visits:
  - id: a
    date: 2021-11-28/2021-11-29
    visitors: [x, y]
    stops:
      - {{{one}}}
      - {{{other}}}
    meetings:
      - {{{meeting}}}
"))
    }

    #[test]
    fn shows_the_stops_that_fit() {
        insta::assert_snapshot!(meeting(["country: LV, place: riga, date: 2021-11-28", "country: LV, place: adazi, date: 2021-11-29"], "country: LV"), @"
        16:19 error[ambiguous-stop]: the meeting has no date, and `LV` fits stops on different days
          13:42 this stop fits
          14:43 this stop fits
          help: write its `date`: `2021-11-28` or `2021-11-29`, or name its `place`
        ");
        assert_ne!(meeting(["country: LV, place: riga, date: 2021-11-28", "country: LV, place: riga, date: 2021-11-29"], "place: riga-castle"), "");
    }

    #[test]
    fn is_silent_where_one_day_fits() {
        for (stops, one) in [
            (["country: LV, place: riga, date: 2021-11-28", "country: LV, place: adazi, date: 2021-11-29"], "place: riga-castle"),
            (["country: LV, date: 2021-11-28", "country: LV, place: adazi, date: 2021-11-29"], "place: riga"),
            (["country: LV, place: riga, date: 2021-11-28", "country: LV, place: adazi, date: 2021-11-28"], "country: LV"),
            (["country: LV, date: 2021-11-28", "country: LT, date: 2021-11-29"], "country: LV"),
            (["country: LV, date: 2021-11-28", "country: LV, date: 2021-11-29"], "date: 2021-11-29, country: LV"),
            (["country: LV, date: 2021-11-28", "country: LV, date: 2021-11-29"], "kind: briefing"),
            (["country: LV, date: 2021-11-28", "country: LV, date: 2021-11-29"], "country: LV, medium: phone"),
            (["country: LV, date: 2021-11-28", "country: LV, date: 2021-11-29"], "country: LV, status: cancelled"),
            (["country: LV, date: 2021-11-28", "country: LV, date: 2021-11-29, visitors: [x]"], "country: LV, participants: [y]"),
            (["country: LV, date: 2021-11-28", "country: LV, date: 2021-11-29, deployment: unit"], "country: LV, deployment: unit"),
            (["country: LV, date: 2021-11", "country: LV, date: 2021-11-29"], "country: LV"),
            (["country: LV", "country: LV, date: 2021-11-29"], "country: LV"),
            (["country: LV, date: 2021-11-28/2021-11-29", "country: LV, date: 2021-11-29"], "country: LV"),
        ] {
            assert_eq!(meeting(stops, one), "", "{stops:?} {one}");
        }
    }
}
