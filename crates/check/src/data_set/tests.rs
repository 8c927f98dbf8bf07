use chancery_model::{Date, Day, FullDate, Interval, Kind};
use chancery_source::{Document, Documents};

use super::{DataSet, Lasting};
use crate::read;

fn with<T>(yaml: &str, ask: impl FnOnce(&DataSet<'_>) -> T) -> T {
    let mut documents = Documents::new();
    let id = documents.push(Document::parse("test.yaml", yaml.as_bytes().to_vec()));
    let one = read(&mut documents, id);
    assert!(one.findings.is_empty(), "{:?}", one.findings);
    ask(&DataSet::new(&documents, one.entries, None))
}

fn day(text: &str) -> Day {
    text.parse::<FullDate>().unwrap().day()
}

const PERSONS: &str = "\
persons:
  - id: grybauskaite
    name: Dalia Grybauskaitė
    aliases: [Iron Lady]
    tenures:
      - {office: lt-president, since: 2009-07-12, until: 2019-07-12}
      - {office: commissioner, since: 2004, until: 2009-06}
  - id: nauseda
    name: Gitanas Nausėda
    names: {ru: Гитанас Науседа}
    previous_ids: [g-nauseda]
    tenures: [{office: lt-president, since: 2019-07-12}]
  - id: merkel
    name: Angela Merkel
    aliases: [iron lady]
";

#[test]
fn a_day_of_handover_has_two_holders() {
    with(PERSONS, |data| {
        let holders = |on: &str| -> Vec<String> {
            data.holders_on("lt-president", day(on))
                .map(|holding| holding.person.id.as_str().to_owned())
                .collect()
        };
        assert_eq!(holders("2019-07-11"), ["grybauskaite"]);
        assert_eq!(holders("2019-07-12"), ["grybauskaite", "nauseda"]);
        assert_eq!(holders("2026-01-01"), ["nauseda"]);
        assert!(holders("2009-07-11").is_empty());
    });
}

#[test]
fn partial_dates_cover_what_they_may() {
    with(PERSONS, |data| {
        let offices = |on: &str| -> Vec<&str> {
            data.offices_on("grybauskaite", day(on))
                .map(|holding| holding.tenure.office.as_str())
                .collect()
        };
        assert_eq!(offices("2009-06-30"), ["commissioner"]);
        assert_eq!(offices("2004-01-01"), ["commissioner"]);
        assert!(offices("2009-07-01").is_empty());
        let first = data.tenures_by("grybauskaite").nth(1).unwrap();
        let covers = |on: &str| first.surely_covers(&Interval::of(day(on)), &Interval::of(day(on)));
        assert!(covers("2005-01-01") && covers("2009-06-01"));
        assert!(!covers("2004-12-30") && !covers("2009-06-02"));
    });
}

#[test]
fn a_text_means_ids_before_names_and_marks_last() {
    with(PERSONS, |data| {
        let meant = |text: &str| -> Vec<&str> {
            data.meant(Kind::Person, text)
                .iter()
                .filter_map(|entry| entry.id.as_deref())
                .collect()
        };
        assert_eq!(meant("nauseda"), ["nauseda"]);
        assert_eq!(meant("g-nauseda"), ["nauseda"]);
        assert_eq!(meant("gitanas nausėda"), ["nauseda"]);
        assert_eq!(meant("Gitanas Nauseda"), ["nauseda"]);
        assert_eq!(meant("ГИТАНАС НАУСЕДА"), ["nauseda"]);
        assert_eq!(meant("Iron Lady"), ["grybauskaite", "merkel"]);
        assert!(meant("nobody").is_empty());
        assert!(data.meant(Kind::Place, "nauseda").is_empty());
    });
}

#[test]
fn a_council_has_the_members_of_its_alliance() {
    let yaml = "\
organisations:
  - id: nato
    name: NATO
    kind: alliance
    members: [{country: LV, since: 2004-03-29}, {country: FI, since: 2023-04-04}]
    members_complete: true
  - {id: nac, name: North Atlantic Council, kind: decision-making-body, parent: nato}
  - id: ring
    name: Ring
    kind: other
    parent: ring
    members: [{country: LV, until: 1990}]
countries:
  - {id: LV, name: Latvia, exists: [{since: 1918-11-18, until: 1940-08-05}, {since: 1990-05-04}]}
  - {id: FI, name: Finland}
";
    with(yaml, |data| {
        let members = |organisation: &str, on: &str| {
            let members = data.members_on(organisation, day(on));
            (members.all.len(), members.is_complete)
        };
        assert_eq!(members("nac", "2021-11-30"), (1, true));
        assert_eq!(members("nac", "2023-04-04"), (2, true));
        assert_eq!(members("ring", "1990-12-31"), (1, false));
        assert_eq!(members("ring", "1991-01-01"), (0, false));
        assert_eq!(members("nobody", "1991-01-01"), (0, false));
        let countries = |on: &str| data.countries_on(day(on)).count();
        assert_eq!([countries("1930-01-01"), countries("1950-01-01")], [1, 0]);
        let existed = |code: &str| {
            let day = Interval::of(day("1950-01-01"));
            data.country_existed(code, &day, &day)
        };
        assert_eq!(
            [existed("LV"), existed("FI"), existed("EE")],
            [Some(false), None, None]
        );
    });
}

#[test]
fn engagements_follow_the_order_of_time() {
    let yaml = "\
visits:
  - id: 2021-11-28-baltic
    date: 2021-11-28/2021-11-29
    status: concluded
    sources: [nato]
    visitors: [stoltenberg, leyen]
    stops:
      - {country: LT, date: 2021-11-28, hosts: [nauseda]}
      - {country: LV, date: 2021-11-29, visitors: [stoltenberg]}
meetings:
  - id: 2021-11-26-call
    date: 2021-11-26
    status: concluded
    sources: [nato]
    participants: [{person: leyen, mode: remote}, {office: pope}]
";
    with(yaml, |data| {
        let all = |person: &str| -> Vec<(String, String, Option<usize>)> {
            data.engagements_of(person)
                .map(|one| (one.date.to_string(), one.pointer.to_owned(), one.stop))
                .collect()
        };
        let item = |date: &str, pointer: &str, stop| (date.to_owned(), pointer.to_owned(), stop);
        assert_eq!(
            all("leyen"),
            [
                item("2021-11-26", "/participants/0", None),
                item("2021-11-28/2021-11-29", "/visitors/1", None),
                item("2021-11-28", "/stops/0", Some(0)),
            ]
        );
        assert_eq!(
            data.engagements_on("stoltenberg", day("2021-11-29"))
                .count(),
            2
        );
        assert_eq!(data.engagements_on("nauseda", day("2021-11-29")).count(), 0);
        for engagement in data.engagements_of("leyen") {
            let participant = engagement.participant().unwrap();
            assert_eq!(participant.person.as_ref().unwrap().as_str(), "leyen");
        }
    });
}

/// What holds by every reading holds by some, and what is apart by every reading covers no
/// common day.
#[test]
fn certainty_implies_possibility() {
    let dates: Vec<Option<Date>> = [
        "2019",
        "2019-07",
        "2019-07-12",
        "2019-07-13",
        "2019-07-12?",
        "..2019-07-12",
        "2019-07-12..",
        "2020-XX",
        "2020-01-01",
    ]
    .iter()
    .map(|text| Some(text.parse().unwrap()))
    .chain([None])
    .collect();
    let days = ["2018-12-31", "2019-07-12", "2019-07-13", "2020-06-01"].map(day);
    let all: Vec<Lasting> = dates
        .iter()
        .flat_map(|&since| dates.iter().map(move |&until| Lasting { since, until }))
        .collect();
    for one in &all {
        for on in days.map(Interval::of) {
            if one.surely_covers(&on, &on) {
                assert!(one.may_cover(&on, &on), "{one:?} {on:?}");
            }
        }
        for other in all.iter().filter(|other| one.is_surely_apart_from(other)) {
            for on in days.map(Interval::of) {
                let both = one.surely_covers(&on, &on) && other.surely_covers(&on, &on);
                assert!(!both, "{one:?} {other:?} {on:?}");
            }
        }
    }
}
