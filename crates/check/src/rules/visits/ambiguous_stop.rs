use chancery_model::{Visit, VisitMeeting};

use crate::journeys::{stop_date_pointer, visits};
use crate::meeting_stops::{Fitting, dated, fitting, has_a_stop, some_share_no_day};
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
    let Some(Fitting {
        field,
        value,
        stops,
    }) = fitting(data, visit, meeting)
    else {
        return;
    };
    let dated = dated(visit, &stops);
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
    let place = if field == "country" {
        ", or name its `place`"
    } else {
        ""
    };
    note.help(format!(
        "write its `date`: {}{place}",
        choice(dates.iter().map(String::as_str))
    ));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn meeting(stops: [&str; 2], meeting: &str) -> String {
        let [one, other] = stops;
        lint(
            &RULE,
            &format!(
                "\
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
"
            ),
        )
    }

    #[test]
    fn shows_the_stops_that_fit() {
        insta::assert_snapshot!(meeting(["country: LV, place: riga, date: 2021-11-28", "country: LV, place: adazi, date: 2021-11-29"], "country: LV"), @"
        16:19 error[ambiguous-stop]: the meeting has no date, and `LV` fits stops on different days
          13:42 this stop fits
          14:43 this stop fits
          help: write its `date`: `2021-11-28` or `2021-11-29`, or name its `place`
        ");
        assert_ne!(
            meeting(
                [
                    "country: LV, place: riga, date: 2021-11-28",
                    "country: LV, place: riga, date: 2021-11-29"
                ],
                "place: riga-castle"
            ),
            ""
        );
    }

    #[test]
    fn is_silent_where_one_day_fits() {
        for (stops, one) in [
            (
                [
                    "country: LV, place: riga, date: 2021-11-28",
                    "country: LV, place: adazi, date: 2021-11-29",
                ],
                "place: riga-castle",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, place: adazi, date: 2021-11-29",
                ],
                "place: riga",
            ),
            (
                [
                    "country: LV, place: riga, date: 2021-11-28",
                    "country: LV, place: adazi, date: 2021-11-28",
                ],
                "country: LV",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LT, date: 2021-11-29",
                ],
                "country: LV",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, date: 2021-11-29",
                ],
                "date: 2021-11-29, country: LV",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, date: 2021-11-29",
                ],
                "kind: briefing",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, date: 2021-11-29",
                ],
                "country: LV, medium: phone",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, date: 2021-11-29",
                ],
                "country: LV, status: cancelled",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, date: 2021-11-29, visitors: [x]",
                ],
                "country: LV, participants: [y]",
            ),
            (
                [
                    "country: LV, date: 2021-11-28",
                    "country: LV, date: 2021-11-29, deployment: unit",
                ],
                "country: LV, deployment: unit",
            ),
            (
                [
                    "country: LV, date: 2021-11",
                    "country: LV, date: 2021-11-29",
                ],
                "country: LV",
            ),
            (
                ["country: LV", "country: LV, date: 2021-11-29"],
                "country: LV",
            ),
            (
                [
                    "country: LV, date: 2021-11-28/2021-11-29",
                    "country: LV, date: 2021-11-29",
                ],
                "country: LV",
            ),
        ] {
            assert_eq!(meeting(stops, one), "", "{stops:?} {one}");
        }
    }
}
