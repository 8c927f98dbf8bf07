use std::collections::HashSet;

use chancery_model::{CountryCode, Interval, Kind, Place, PlaceId, Record, Span};
use chancery_source::Change;

use crate::data_set::Lasting;
use crate::geography::{countries_on, lying, may_be_one};
use crate::journeys::{days_within, is_on_record};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A country beside a place that lay in another one on that day.
    ///
    /// A territory and the state to which it belongs are not told apart. Where a place does not
    /// say when it lay in its country, the states before that one are not either. A place
    /// without a country lies in that of the place around it.
    ///
    /// # Why it matters
    /// One of the two is wrong, and each is used: maps go by the place, and tables by the
    /// country. Towns of one name in several countries are mixed up in this way.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: LV, name: Latvia}
    /// places:
    ///   - {id: riga, name: Riga, kind: city, country: LV}
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LT
    ///         place: riga
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: LV, name: Latvia}
    /// places:
    ///   - {id: riga, name: Riga, kind: city, country: LV}
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///         place: riga
    /// ```
    "place-country-mismatch", Error, Check::Against(check)
}

/// A country and the places that stand beside it.
struct Beside<'d> {
    /// The JSON pointer of the country.
    pointer: String,
    country: &'d CountryCode,
    places: Vec<Placed<'d>>,
    start: Interval,
    end: Interval,
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(record) = &entry.record else {
        return;
    };
    for beside in all_beside(data, record) {
        check_one(data, &beside, subject);
    }
}

/// Whether every one of the places says by itself that it lies in a country: so nearly all do,
/// and nothing more is to be asked of them.
fn lie_there<'p>(
    data: &DataSet<'_>,
    country: Option<&CountryCode>,
    mut places: impl Iterator<Item = &'p PlaceId>,
) -> bool {
    places.all(|id| {
        let place = data.place(id.as_str());
        place.is_some_and(|(_, place)| country.is_some() && place.country.as_ref() == country)
    })
}

fn all_beside<'d>(data: &DataSet<'_>, record: &'d Record) -> Vec<Beside<'d>> {
    match record {
        Record::Visit(visit) => {
            let stops = visit.stops.iter().enumerate().filter_map(|(index, stop)| {
                let all = stop.place.iter().chain(&stop.places);
                if lie_there(data, stop.country.as_ref(), all) {
                    return None;
                }
                let base = format!("/stops/{index}");
                let mut places = placed(&base, stop.place.as_ref());
                let several = stop.places.iter().enumerate();
                places.extend(several.map(|(at, place)| (place, format!("{base}/places/{at}"))));
                let country = stop.country.as_ref();
                beside(base, country, places, days_within(visit, stop))
            });
            let meetings = visit.meetings.iter().enumerate();
            let meetings = meetings.filter_map(|(index, meeting)| {
                if lie_there(data, meeting.country.as_ref(), meeting.place.iter()) {
                    return None;
                }
                let base = format!("/meetings/{index}");
                let places = placed(&base, meeting.place.as_ref());
                let date = meeting.date.as_ref().unwrap_or(&visit.date);
                beside(base, meeting.country.as_ref(), places, date)
            });
            stops.chain(meetings).collect()
        }
        Record::Meeting(meeting) => {
            let places = placed("", meeting.place.as_ref());
            let country = meeting.country.as_ref();
            Vec::from_iter(beside(String::new(), country, places, &meeting.date))
        }
        Record::MinisterialMeeting(meeting) => {
            let places = placed("", meeting.place.as_ref());
            let country = meeting.country.as_ref();
            Vec::from_iter(beside(String::new(), country, places, &meeting.date))
        }
        Record::Deployment(deployment) => {
            let extent = Lasting {
                since: deployment.since,
                until: deployment.until,
            }
            .extent();
            let host = deployment.host.as_ref();
            Vec::from_iter(host.map(|country| Beside {
                pointer: "/host".to_owned(),
                country,
                places: placed("", deployment.place.as_ref()),
                start: extent,
                end: extent,
            }))
        }
        _ => Vec::new(),
    }
}

type Placed<'d> = (&'d PlaceId, String);

fn placed<'d>(base: &str, place: Option<&'d PlaceId>) -> Vec<Placed<'d>> {
    let with_pointer = |place| (place, format!("{base}/place"));
    place.map(with_pointer).into_iter().collect()
}

fn beside<'d>(
    base: String,
    country: Option<&'d CountryCode>,
    places: Vec<Placed<'d>>,
    date: &Span,
) -> Option<Beside<'d>> {
    let country = country.filter(|_| !date.is_reversed())?;
    Some(Beside {
        pointer: format!("{base}/country"),
        country,
        places,
        start: date.start(),
        end: date.end(),
    })
}

fn check_one(data: &DataSet<'_>, beside: &Beside<'_>, subject: &mut Subject<'_>) {
    let resolves = |code: &&CountryCode| is_on_record(data, Kind::Country, code.as_str());
    if !resolves(&beside.country) {
        return;
    }
    let lies: Vec<Vec<&CountryCode>> = beside
        .places
        .iter()
        .map(|(place, _)| countries_on(data, place.as_str(), &beside.start, &beside.end))
        .collect();
    // A country that every one of the places names is the one that was meant.
    let meant = lies.first().and_then(|first| match first.as_slice() {
        [only] if lies.iter().all(|other| other == first) => Some(*only),
        _ => None,
    });
    for ((place, pointer), countries) in beside.places.iter().zip(&lies) {
        let Some((entry, saying)) = lying(data, place.as_str()) else {
            continue;
        };
        let fits = |code: &&CountryCode| {
            may_be_one(data, code, beside.country)
                || (saying.country.is_some() && followed(data, code, beside.country))
        };
        if countries.is_empty() || !countries.iter().all(resolves) || countries.iter().any(fits) {
            continue;
        }
        let there = choice(countries.iter().map(|code| code.as_str()));
        let (said, label) = said(saying, countries);
        let note = subject
            .at(
                &beside.pointer,
                format!("`{place}` lay in {there}, not in `{}`", beside.country),
            )
            .also(pointer, "the place")
            .also_in(entry, said, label)
            .help(format!(
                "write the country in which the place lay, {there}, or name the place that was meant"
            ));
        if let Some(code) = meant {
            note.suggest([Change::SetText {
                pointer: beside.pointer.clone(),
                text: code.to_string(),
            }]);
        }
    }
}

/// Where a place says in which country it lies.
fn said(place: &Place, countries: &[&CountryCode]) -> (&'static str, String) {
    match (&place.country, countries) {
        (None, [.., last]) => ("/countries", format!("it lay in `{last}` then")),
        _ => ("/country", format!("`{}` lies here", place.id)),
    }
}

/// Whether one of two countries came from the other, at whatever remove.
fn followed(data: &DataSet<'_>, later: &CountryCode, earlier: &CountryCode) -> bool {
    let mut generation: Vec<&CountryCode> = vec![later];
    let mut known: HashSet<&CountryCode> = HashSet::new();
    while !generation.is_empty() {
        generation = generation
            .into_iter()
            .filter(|code| known.insert(code))
            .filter_map(|code| Some(data.country(code.as_str())?.1))
            .flat_map(|country| &country.predecessors)
            .collect();
        if generation.contains(&earlier) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn with(record: &str) -> String {
        format!(
            "\
countries:
  - {{id: LT, name: Lithuania}}
  - {{id: LV, name: Latvia, predecessors: [SUHH]}}
  - {{id: SUHH, name: Soviet Union, predecessors: [RUHH]}}
  - {{id: RUHH, name: Russian Empire, predecessors: [SUHH]}}
  - {{id: PL, name: Poland}}
  - {{id: DK, name: Denmark}}
  - {{id: GL, name: Greenland, exists: [{{status: dependent-territory, sovereign: DK}}]}}
places:
  - {{id: riga, name: Riga, kind: city, country: LV}}
  - {{id: castle, name: Castle, kind: venue, within: riga}}
  - {{id: cesis, name: Cesis, kind: town, country: LV}}
  - {{id: kaunas, name: Kaunas, kind: town, country: LT}}
  - {{id: nuuk, name: Nuuk, kind: town, country: GL}}
  - {{id: gulf, name: Gulf, kind: region}}
  - {{id: lost, name: Lost, kind: town, country: XX}}
  - id: vilnius
    name: Vilnius
    kind: city
    countries:
      - {{country: PL, since: 1922-03-24, until: 1939-09-19}}
      - {{country: LT, since: 1939-10-10}}
{record}
"
        )
    }

    fn stop(date: &str, stop: &str) -> String {
        with(&format!(
            "visits:\n  - {{id: a, date: {date}, stops: [{{{stop}}}]}}"
        ))
    }

    #[test]
    fn shows_where_the_place_lies() {
        insta::assert_snapshot!(lint(&RULE, &stop("2021-11-28", "country: LT, place: riga")), @"
        24:49 error[place-country-mismatch]: `riga` lay in `LV`, not in `LT`
          24:60 the place
          10:49 `riga` lies here
          help: write the country in which the place lay, `LV`, or name the place that was meant
        ");
        insta::assert_snapshot!(lint(&RULE, &stop("1930", "country: LT, place: vilnius")), @"
        24:43 error[place-country-mismatch]: `vilnius` lay in `PL`, not in `LT`
          24:54 the place
          20:5 it lay in `PL` then
          help: write the country in which the place lay, `PL`, or name the place that was meant
        ");
        insta::assert_snapshot!(lint(&RULE, &stop("2021", "country: LT, place: castle")), @"
        24:43 error[place-country-mismatch]: `castle` lay in `LV`, not in `LT`
          24:54 the place
          10:49 `riga` lies here
          help: write the country in which the place lay, `LV`, or name the place that was meant
        ");
    }

    #[test]
    fn suggests_the_country_of_all_its_places() {
        insta::assert_snapshot!(repairs(&RULE, &stop("2021", "country: LT, places: [riga, cesis]")), @r#"
        ask: [SetText { pointer: "/visits/0/stops/0/country", text: "LV" }]
        ask: [SetText { pointer: "/visits/0/stops/0/country", text: "LV" }]
        "#);
        assert_eq!(
            repairs(&RULE, &stop("2021", "country: LT, places: [riga, kaunas]")),
            ""
        );
        let both = lint(&RULE, &stop("2021", "country: DK, places: [riga, kaunas]"));
        assert_eq!(both.matches("error").count(), 2, "{both}");
        let either = stop("1939", "country: DK, place: vilnius");
        assert!(lint(&RULE, &either).contains("lay in `PL` or `LT`"));
        assert_eq!(repairs(&RULE, &either), "");
    }

    #[test]
    fn the_days_decide_where_it_changed_hands() {
        for (date, country, is_found) in [
            ("1939-09-19", "PL", false),
            ("1939-09-19", "LT", true),
            ("1939-09-19/1939-10-10", "LT", false),
            ("1939-10-10", "LT", false),
            ("1939-10-10", "PL", true),
            ("1939", "PL", false),
            ("1939-09-20", "DK", false),
            ("1922-03-24", "SUHH", true),
        ] {
            let found = lint(
                &RULE,
                &stop(date, &format!("country: {country}, place: vilnius")),
            );
            assert_eq!(!found.is_empty(), is_found, "{date} {country}");
        }
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        for fields in [
            "country: LV, place: castle",
            "country: SUHH, place: riga",
            "country: RUHH, place: castle",
            "country: DK, place: nuuk",
            "country: GL, place: nuuk",
            "country: LV, place: gulf",
            "country: LV, place: lost",
            "country: LV, place: nowhere",
            "country: YY, place: riga",
            "place: riga",
            "country: LT",
        ] {
            assert_eq!(lint(&RULE, &stop("1985", fields)), "", "{fields}");
        }
        assert_eq!(
            lint(&RULE, &stop("1985/1980", "country: LT, place: riga")),
            ""
        );
    }

    #[test]
    fn looks_wherever_both_stand() {
        for record in [
            "meetings:\n  - {id: a, date: 2021, country: LT, place: riga}",
            "ministerial_meetings:\n  - {id: a, body: x, level: foreign-ministers, status: planned, date: 2021, country: LT, place: riga}",
            "visits:\n  - {id: a, date: 2021, meetings: [{country: LT, place: riga}]}",
            "visits:\n  - {id: a, date: 2021, meetings: [{country: LT, place: vilnius, date: 1930}]}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LT, place: riga}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LT, place: vilnius, since: 1923, until: 1930}",
        ] {
            assert_ne!(lint(&RULE, &with(record)), "", "{record}");
        }
        for record in [
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LT, place: vilnius, since: 1923}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LT}",
            "deployments:\n  - {id: a, title: A, kind: brigade, place: riga}",
        ] {
            assert_eq!(lint(&RULE, &with(record)), "", "{record}");
        }
    }
}
