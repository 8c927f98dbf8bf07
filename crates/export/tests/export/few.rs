//! A few records that hold what is hard, in each format that is no copy of them.

use crate::{Scratch, exported, with};

const FEW: &str = r#"
visits:
  - id: 2021-11-28-nato-eu-baltic
    status: concluded
    date: 2021-11-28/2021-11-29
    visitors: [{person: jens-stoltenberg, on_behalf_of: {organisation: nato}}, ursula-von-der-leyen]
    stops:
      - {country: LV, place: riga, date: 2021-11-28, hosts: [egils-levits]}
      - {country: LV, place: adazi, date: 2021-11-29, visitors: [jens-stoltenberg]}
      - {country: LT, hosts: [gitanas-nauseda]}
      - {country: LV, places: [riga, adazi], date: 2021-11-29}
    meetings:
      - {kind: bilateral-talks, country: LV, place: riga, date: 2021-11-29, participants: [egils-levits]}
      - {kind: bilateral-talks, medium: phone, participants: [egils-levits]}
    sources: [nato-189041]
  - id: 2022-visit
    status: cancelled
    date: 2022-01
    previous_date: 2021-12
    title: "A visit; with, commas \\ and \"quotes\", whose title goes on for so long that it needs a second line in a calendar €€€"
    visitors: [{country: LV}]
    sources: [nato-189041]
meetings:
  - id: 2021-11-meeting
    status: unknown
    date: 2021-11-30/..
    country: LV
    hosts: [egils-levits]
    participants: [gitanas-nauseda, {office: secretary-general}]
    sources: [{source: nato-189041}]
ministerial_meetings:
  - id: 2021-12-01-ministers
    body: nato
    level: foreign-ministers
    status: concluded
    as_of: 2021-12-02
    date: 2021-12-01
    place: riga
    chair: jens-stoltenberg
    participants: [egils-levits, gitanas-nauseda, ursula-von-der-leyen, one, two, three]
    sources: [nato-189041]
deployments:
  - {id: battlegroup, title: Battlegroup, kind: battlegroup, host: LV, place: adazi, since: 2017-06, sources: [nato-189041]}
  - {id: nowhere, title: Nowhere, kind: other, host: LT, sources: [nato-189041]}
persons:
  - {id: jens-stoltenberg, name: Jens Stoltenberg, tenures: [{office: secretary-general, since: 2014}], sources: [nato-189041]}
  - {id: ursula-von-der-leyen, name: Ursula von der Leyen, sources: [nato-189041]}
  - {id: egils-levits, name: Egils Levits, sources: [nato-189041]}
  - {id: gitanas-nauseda, name: "Gitanas \"N\\\" & Nausėda", sources: [nato-189041]}
  - {id: one, name: One, sources: [nato-189041]}
  - {id: two, name: Two, sources: [nato-189041]}
  - {id: three, name: Three, sources: [nato-189041]}
offices:
  - {id: secretary-general, name: Secretary General, organisation: nato, portfolio: [head-of-organisation], sources: [nato-189041]}
organisations:
  - {id: nato, name: NATO, kind: alliance, sources: [nato-189041]}
countries:
  - {id: LV, name: Latvia}
  - {id: LT, name: Lithuania}
places:
  - {id: riga, name: Rīga, kind: city, country: LV, latitude: 56.946, longitude: 24.10589}
  - {id: adazi, name: Ādaži, kind: town, country: LV, latitude: 57, longitude: 24.325}
sources:
  - {id: nato-189041, kind: press-release, title: "Talks, in Riga", published: 2021-12-01, url: "https://example.org/a,b;c"}
"#;

fn few(format: &str) -> String {
    let file = Scratch::new(&format!("few-{format}.yaml"), FEW);
    let (text, told) = with(&file.0, |selection| exported(format, selection));
    format!("{told:?}\n{text}")
}

#[test]
fn points_on_a_map() {
    insta::assert_snapshot!(few("geojson"));
}

#[test]
fn events_of_a_calendar() {
    // Lines end in CR and LF; a snapshot holds no CR.
    let text = few("ics");
    let (_, calendar) = text.split_once('\n').unwrap();
    assert_eq!(
        calendar.matches('\n').count(),
        calendar.matches("\r\n").count()
    );
    insta::assert_snapshot!(text.replace('\r', ""));
}

#[test]
fn who_met_whom() {
    insta::assert_snapshot!(few("dot"));
}
