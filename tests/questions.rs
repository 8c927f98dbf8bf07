//! Questions that a reader brings to the records, answered from the typed data set.

use std::collections::BTreeSet;
use std::fs;

use chancery::model::{
    Completeness, FullDate, MembershipRole, Participant, ParticipantRole, Portfolio,
};
use chancery::{Day, Document, Documents, Kind, Record};
use chancery_check::DataSet;

use crate::command::root;
use crate::data::files;

/// Asks the data set.
fn asked<A>(question: impl FnOnce(&DataSet) -> A) -> A {
    let mut documents = Documents::new();
    let mut entries = Vec::new();
    for (folder, file) in files() {
        let path = format!("data/{folder}/{file}");
        let bytes = fs::read(root().join(&path)).unwrap();
        let id = documents.push(Document::parse(path, bytes));
        entries.extend(chancery_check::read(&mut documents, id).entries);
    }
    question(&DataSet::new(&documents, entries, None))
}

fn day(text: &str) -> Day {
    text.parse::<FullDate>().unwrap().day()
}

/// The records of one kind, in the order of their files.
macro_rules! all {
    ($data:expr, $Kind:ident) => {
        $data
            .of_kind(Kind::$Kind)
            .filter_map(|entry| match entry.record.as_ref()? {
                Record::$Kind(record) => Some(&**record),
                _ => None,
            })
    };
}

/// Whom a participant is: the name of the person, or what else is named.
fn name(data: &DataSet, participant: &Participant) -> String {
    let person = participant.person.as_ref();
    if let Some(person) = person {
        return data.person(person.as_str()).unwrap().1.name.to_string();
    }
    let others = [
        participant.country.as_ref().map(|code| code.as_str()),
        participant.organisation.as_ref().map(|id| id.as_str()),
        participant.office.as_ref().map(|id| id.as_str()),
    ];
    others.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The countries whose foreign minister a participant was on a day.
fn foreign_minister_of(data: &DataSet, participant: &Participant, on: Day) -> Vec<String> {
    let person = participant.person.as_ref().unwrap();
    let held = data.offices_on(person.as_str(), on);
    let offices = held.filter_map(|held| data.office(held.tenure.office.as_str()));
    offices
        .filter(|(_, office)| office.portfolio.contains(&Portfolio::ForeignMinister))
        .filter_map(|(_, office)| office.country.as_ref())
        .map(ToString::to_string)
        .collect()
}

#[test]
fn who_took_part_in_the_riga_ministerial() {
    asked(|data| {
        let riga = all!(data, MinisterialMeeting)
            .find(|meeting| meeting.id.as_str() == "2021-11-30-nato-foreign-ministers")
            .unwrap();
        assert_eq!(name(data, riga.chair.as_ref().unwrap()), "Jens Stoltenberg");

        let first = day("2021-11-30");
        let mut ministers = Vec::new();
        let mut represented = BTreeSet::new();
        for participant in &riga.participants {
            let countries = foreign_minister_of(data, participant, first);
            ministers.push(format!(
                "{} {}",
                countries.join(" "),
                name(data, participant)
            ));
            represented.extend(countries);
        }
        ministers.sort_unstable();
        assert_eq!(
            ministers,
            [
                "AL Olta Xhaçka",
                "BE Sophie Wilmès",
                "BG Svetlan Stoev",
                "CA Mélanie Joly",
                "DE Heiko Maas",
                "DK Jeppe Kofod",
                "EE Eva-Maria Liimets",
                "ES José Manuel Albares",
                "FR Jean-Yves Le Drian",
                "GB Liz Truss",
                "GR Nikos Dendias",
                "IS Þórdís Kolbrún R. Gylfadóttir",
                "IT Luigi Di Maio",
                "LT Gabrielius Landsbergis",
                "LU Jean Asselborn",
                "LV Edgars Rinkēvičs",
                "ME Đorđe Radulović",
                "MK Bujar Osmani",
                "NL Ben Knapen",
                "NO Anniken Huitfeldt",
                "PL Zbigniew Rau",
                "PT Augusto Santos Silva",
                "SK Ivan Korčok",
                "TR Mevlüt Çavuşoğlu",
                "US Antony Blinken",
            ]
        );

        let members = data.members_on("nato", first).all.into_iter();
        let members = members.filter(|member| member.membership.role == MembershipRole::Member);
        let members: BTreeSet<String> = members
            .filter_map(|member| member.membership.country.as_ref().map(ToString::to_string))
            .collect();
        assert_eq!(members.len(), 30);
        let unread: Vec<_> = members.difference(&represented).collect();
        assert_eq!(unread, ["CZ", "HR", "HU", "RO", "SI"], "as `open` says");

        let mut guests: Vec<String> = Vec::new();
        for session in &riga.sessions {
            for guest in &session.participants {
                assert_eq!(guest.role, ParticipantRole::Guest);
                let on = session.date.unwrap();
                guests.push(format!("{on} {}", name(data, guest)));
            }
        }
        assert_eq!(
            guests,
            [
                "2021-12-01 David Zalkaliani",
                "2021-12-01 Dmytro Kuleba",
                "2021-12-01 Pekka Haavisto",
                "2021-12-01 Ann Linde",
                "2021-12-01 Josep Borrell",
            ]
        );
    });
}

/// The places at which a person was on a day, by the stops and the meetings on record.
fn places_on<'d>(data: &'d DataSet, person: &str, on: &str) -> Vec<&'d str> {
    let mut places = BTreeSet::new();
    for engagement in data.engagements_on(person, day(on)) {
        let place = match (engagement.entry.record.as_ref().unwrap(), engagement.stop) {
            (Record::Visit(visit), Some(stop)) => visit.stops[stop].place.as_ref(),
            // The visit as a whole; its stops come by themselves.
            (Record::Visit(_), None) => continue,
            (Record::Meeting(meeting), _) => meeting.place.as_ref(),
            (Record::MinisterialMeeting(meeting), _) => meeting.place.as_ref(),
            (other, _) => panic!("{} is no event", other.id()),
        };
        places.insert(place.map_or("?", |place| place.as_str()));
    }
    places.into_iter().collect()
}

#[test]
fn where_the_secretary_general_was_day_by_day() {
    asked(|data| {
        let days = [
            ("2021-11-26", &["brussels"][..]),
            // Nothing is on record, which does not say that there was nothing: see below.
            ("2021-11-27", &[]),
            ("2021-11-28", &["riga", "vilnius"]),
            ("2021-11-29", &["adazi", "riga"]),
            ("2021-11-30", &["riga"]),
            ("2021-12-01", &["riga"]),
        ];
        for (on, expected) in days {
            assert_eq!(places_on(data, "jens-stoltenberg", on), expected, "{on}");
        }
        let coverage = all!(data, Coverage)
            .find(|coverage| coverage.id.as_str() == "stoltenberg-2021-2022")
            .unwrap();
        assert_eq!(coverage.completeness, Completeness::Partial);
    });
}

#[test]
fn which_countries_served_at_adazi_and_when() {
    asked(|data| {
        let mut at_adazi = all!(data, Deployment).filter(|deployment| {
            let place = deployment.place.as_ref().map(|place| place.as_str());
            matches!(place, Some("adazi" | "camp-adazi"))
        });
        let deployment = at_adazi.next().unwrap();
        assert_eq!(deployment.id.as_str(), "nato-battlegroup-latvia");
        assert_eq!(at_adazi.count(), 0);

        let contributors = deployment.contributors.as_ref().unwrap();
        let countries = contributors.countries.iter().map(|contributor| {
            let since = contributor.since.map(|since| format!(" since {since}"));
            let until = contributor.until.map(|until| format!(" until {until}"));
            let days = [since, until].map(Option::unwrap_or_default).concat();
            format!("{}{days}", contributor.country)
        });
        let countries: Vec<_> = countries.collect();
        assert_eq!(
            countries,
            [
                "AL",
                "CA since 2017-06",
                "CZ since ..2021-12-05",
                "ES since ..2021-12-05",
                "IT since ..2021-12-05",
                "ME",
                "PL since ..2021-12-05",
                "SI",
                "SK since ..2021-12-05",
            ]
        );
        // Ten by the press release; the record does not claim to name them all.
        assert_eq!(contributors.count.as_ref().unwrap().to_string(), "10");
        assert!(!contributors.complete);
        let open = deployment.open.first().unwrap().to_string();
        assert_eq!(open, "which Allies the ten of November 2021 are");
    });
}

#[test]
fn who_was_foreign_minister_of_latvia_when_the_ministerial_began() {
    asked(|data| {
        let on = day("2021-11-30");
        let offices = all!(data, Office);
        let mut holders = Vec::new();
        for office in offices.filter(|office| {
            office
                .country
                .as_ref()
                .is_some_and(|code| code.as_str() == "LV")
                && office.portfolio.contains(&Portfolio::ForeignMinister)
        }) {
            let holding = data.holders_on(office.id.as_str(), on);
            let holding = holding.filter(|holding| holding.fills_a_seat());
            holders.extend(holding.map(|holding| holding.person.name.to_string()));
        }
        assert_eq!(holders, ["Edgars Rinkēvičs"]);
    });
}

#[test]
fn which_ministerials_of_nato_had_partners() {
    asked(|data| {
        let mut with_partners = Vec::new();
        for meeting in all!(data, MinisterialMeeting) {
            let body = data.with_parents(meeting.body.as_str());
            if !body.iter().any(|(_, body)| body.id.as_str() == "nato") {
                continue;
            }
            let sessions = meeting.sessions.iter();
            let guests = sessions
                .flat_map(|session| &session.participants)
                .chain(&meeting.participants)
                .filter(|participant| participant.role == ParticipantRole::Guest);
            let guests: Vec<_> = guests.map(|guest| name(data, guest)).collect();
            if !guests.is_empty() {
                with_partners.push(format!("{}: {}", meeting.id, guests.join(", ")));
            }
        }
        assert_eq!(
            with_partners,
            [
                "2014-04-01-nato-foreign-ministers: UA, GE",
                "2018-10-04-nato-defence-ministers: FI, SE, european-union",
                "2021-03-23-nato-foreign-ministers: FI, SE, european-union",
                "2021-10-21-nato-defence-ministers: FI, SE, european-union",
                "2021-11-30-nato-foreign-ministers: David Zalkaliani, Dmytro Kuleba, Pekka Haavisto, Ann Linde, Josep Borrell",
                "2022-02-16-nato-defence-ministers: FI, SE, european-union",
                "2022-04-06-nato-foreign-ministers: Dmytro Kuleba, GE, FI, SE, european-union, AU, JP, KR, NZ",
                "2022-10-12-nato-defence-ministers: Oleksiy Reznikov",
                "2022-11-29-nato-foreign-ministers: FI, SE, BA, GE, MD",
                "2023-02-14-nato-defence-ministers: FI, SE",
                "2023-04-04-nato-foreign-ministers: SE",
                "2023-06-15-nato-defence-ministers: UA",
                "2023-11-28-nato-foreign-ministers: UA",
                "2024-02-15-nato-defence-ministers: UA",
            ]
        );
    });
}
