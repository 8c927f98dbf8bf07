use std::cell::OnceCell;
use std::collections::HashMap;

use chancery_model::{Country, CountryStatus, Existence, Kind, Record};
use chancery_source::Change;

use crate::data_set::{Index, Lasting};
use crate::geography::countries_on;
use crate::mentions::{Mention, each_mention};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Entry, Findings, Severity};

declare_rule! {
    /// # What it finds
    /// A country that is named with a day on which it did not exist: a state that is gone, or
    /// was yet to come.
    ///
    /// A territory that bears a code of its own exists as long as it is one. Where somebody
    /// acts for the country, it is a warning: leaders travel before independence, and
    /// governments in exile go on. What a record is about may be of any time.
    ///
    /// # Why it matters
    /// Lists of codes keep the states of today alone, so that a trip to Leningrad becomes one
    /// to Russia, or a trip to Saint Petersburg stays in the Soviet Union. Whoever counts
    /// visits by state counts them wrong.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: SUHH, name: Soviet Union, exists: [{since: 1922-12-30, until: 1991-12-26}]}
    ///   - {id: RU, name: Russia, exists: [{since: 1991-12-26}], predecessors: [SUHH]}
    /// visits:
    ///   - id: 1992-02-17-moscow
    ///     date: 1992-02-17
    ///     stops:
    ///       - country: SUHH
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: SUHH, name: Soviet Union, exists: [{since: 1922-12-30, until: 1991-12-26}]}
    ///   - {id: RU, name: Russia, exists: [{since: 1991-12-26}], predecessors: [SUHH]}
    /// visits:
    ///   - id: 1992-02-17-moscow
    ///     date: 1992-02-17
    ///     stops:
    ///       - country: RU
    /// ```
    "country-not-existing", Error, Check::All(check)
}

/// How many countries a help names.
const NAMED: usize = 4;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut bounded: Index<&str, (&Entry, &Country)> = Index::default();
    for entry in data.entries() {
        if let Some(Record::Country(country)) = &entry.record
            && !country.exists.is_empty()
            && country.exists.iter().all(is_bounded)
            && data.is_named_by_its_id(entry)
        {
            bounded.insert(country.id.as_str(), (entry, country));
        }
    }
    if bounded.is_empty() {
        return;
    }
    let followers: OnceCell<HashMap<&str, Vec<&Country>>> = OnceCell::new();
    each_mention(
        data,
        Kind::Country,
        &|code| bounded.contains_key(code),
        &mut |mention| {
            let Some(&(entry, country)) = bounded.get(mention.id) else {
                return;
            };
            let exists = |time| lasting(time).may_cover(&mention.when.start, &mention.when.end);
            if !country.exists.iter().any(exists) {
                let followers = followers.get_or_init(|| followers_of_all(data));
                report(data, &mention, entry, country, followers, findings);
            }
        },
    );
}

fn is_bounded(time: &Existence) -> bool {
    time.since.is_some() || time.until.is_some()
}

fn lasting(time: &Existence) -> Lasting {
    Lasting {
        since: time.since,
        until: time.until,
    }
}

/// The countries that came from each.
fn followers_of_all<'d>(data: &'d DataSet<'_>) -> HashMap<&'d str, Vec<&'d Country>> {
    let mut all: HashMap<&str, Vec<&Country>> = HashMap::new();
    for entry in data.entries() {
        if let Some(Record::Country(country)) = &entry.record {
            for predecessor in &country.predecessors {
                all.entry(predecessor.as_str()).or_default().push(country);
            }
        }
    }
    all
}

fn report(
    data: &DataSet<'_>,
    mention: &Mention<'_>,
    entry: &Entry,
    country: &Country,
    followers: &HashMap<&str, Vec<&Country>>,
    findings: &mut Findings,
) {
    let when = &mention.when;
    let ended = country.exists.iter().rposition(|time| {
        time.until
            .is_some_and(|until| until.interval().is_surely_before(&when.start))
    });
    let (time, bound, word, label) = match ended {
        Some(time) => (time, "until", "existed no longer", "it ended here"),
        None => (0, "since", "did not yet exist", "it began here"),
    };
    let others: Vec<&str> = others(data, mention, country, followers);
    let mut subject = findings.about(mention.entry);
    let mut note = subject
        .at(
            &mention.pointer,
            format!("`{}` {word} {}", mention.id, when.shown),
        )
        .also(&when.pointer, "the days")
        .also_in(entry, &format!("/exists/{time}/{bound}"), label);
    if when.is_acting {
        note = note.severity(Severity::Warning);
    }
    match others.as_slice() {
        [] => note.help("correct one of the dates, or name the country that there was"),
        [only] => {
            let note = note.help(format!("name `{only}`, or correct one of the dates"));
            note.suggest([Change::SetText {
                pointer: mention.pointer.clone(),
                text: (*only).to_owned(),
            }])
        }
        several => {
            let shown = choice(several.iter().take(NAMED).copied());
            let more = match several.len() > NAMED {
                true => ", or another that came of it",
                false => "",
            };
            note.help(format!("name {shown}{more}, or correct one of the dates"))
        }
    };
}

/// The countries before and after this one that surely existed then; those in which the place
/// lay that is named beside it, where one is.
fn others<'d>(
    data: &'d DataSet<'_>,
    mention: &Mention<'_>,
    country: &'d Country,
    followers: &HashMap<&'d str, Vec<&'d Country>>,
) -> Vec<&'d str> {
    let when = &mention.when;
    let before = country
        .predecessors
        .iter()
        .filter_map(|code| Some(data.country(code.as_str())?.1));
    let after = followers
        .get(country.id.as_str())
        .into_iter()
        .flatten()
        .copied();
    let mut others: Vec<&str> = before
        .chain(after)
        .filter(|other| {
            other.exists.iter().any(|time| {
                time.status == CountryStatus::State
                    && lasting(time).surely_covers(&when.start, &when.end)
            })
        })
        .map(|other| other.id.as_str())
        .collect();
    let place = mention
        .pointer
        .strip_suffix("/country")
        .and_then(|base| place_beside(mention.entry, base));
    if let Some(place) = place {
        let there = countries_on(data, place, &when.start, &when.end);
        if others
            .iter()
            .any(|code| there.iter().any(|country| country.as_str() == *code))
        {
            others.retain(|code| there.iter().any(|country| country.as_str() == *code));
        }
    }
    others
}

/// The place that stands beside a country.
fn place_beside<'d>(entry: &'d Entry, base: &str) -> Option<&'d str> {
    let index = || base.rsplit('/').next()?.parse::<usize>().ok();
    let place = match entry.record.as_ref()? {
        Record::Visit(visit) if base.starts_with("/stops/") => {
            let stop = visit.stops.get(index()?)?;
            stop.place.as_ref().or(stop.places.first())
        }
        Record::Visit(visit) if base.starts_with("/meetings/") => {
            visit.meetings.get(index()?)?.place.as_ref()
        }
        Record::Meeting(meeting) if base.is_empty() => meeting.place.as_ref(),
        Record::MinisterialMeeting(meeting) if base.is_empty() => meeting.place.as_ref(),
        _ => None,
    };
    Some(place?.as_str())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    const COUNTRIES: &str = "\
countries:
  - {id: SUHH, name: Soviet Union, exists: [{since: 1922-12-30, until: 1991-12-26}]}
  - {id: RU, name: Russia, exists: [{since: 1991-12-26}], predecessors: [SUHH]}
  - {id: KZ, name: Kazakhstan, exists: [{since: 1991-12-16}], predecessors: [SUHH]}
  - {id: LV, name: Latvia, exists: [{since: 1918-11-18, until: 1940-08-05}, {since: 1990-05-04}]}
  - {id: GL, name: Greenland, exists: [{status: dependent-territory, sovereign: DK}]}
  - {id: DK, name: Denmark}
  - {id: CSHH, name: Czechoslovakia, exists: [{until: 1992-12-31}]}
  - {id: CZ, name: Czechia, exists: [{since: 1993-01-01}], predecessors: [CSHH]}
places:
  - {id: almaty, name: Almaty, kind: city, country: KZ}
  - {id: riga, name: Riga, kind: city, country: LV}
";

    fn with(record: &str) -> String {
        format!("{COUNTRIES}{record}\n")
    }

    fn stop(date: &str, stop: &str) -> String {
        with(&format!(
            "visits:\n  - {{id: a, date: {date}, stops: [{{{stop}}}]}}"
        ))
    }

    #[test]
    fn shows_when_it_existed_and_names_those_that_did() {
        insta::assert_snapshot!(lint(&RULE, &stop("1992-02-17", "country: SUHH")), @"
        14:49 error[country-not-existing]: `SUHH` existed no longer on 1992-02-17
          14:19 the days
          2:72 it ended here
          help: name `RU` or `KZ`, or correct one of the dates
        ");
        insta::assert_snapshot!(lint(&RULE, &stop("1992-12-31", "country: CZ")), @"
        14:49 error[country-not-existing]: `CZ` did not yet exist on 1992-12-31
          14:19 the days
          9:46 it began here
          help: correct one of the dates, or name the country that there was
        ");
        insta::assert_snapshot!(lint(&RULE, &stop("1941", "country: LV")), @"
        14:43 error[country-not-existing]: `LV` existed no longer on 1941
          14:19 the days
          5:64 it ended here
          help: correct one of the dates, or name the country that there was
        ");
        insta::assert_snapshot!(lint(&RULE, &stop("1991-12-20/1991-12-25", "country: RU, place: riga")), @"
        14:60 error[country-not-existing]: `RU` did not yet exist on 1991-12-20/1991-12-25
          14:19 the days
          3:45 it began here
          help: name `SUHH`, or correct one of the dates
        ");
    }

    #[test]
    fn suggests_the_one_that_there_was() {
        insta::assert_snapshot!(repairs(&RULE, &stop("1993-01-01", "country: CSHH")), @r#"ask: [SetText { pointer: "/visits/0/stops/0/country", text: "CZ" }]"#);
        insta::assert_snapshot!(repairs(&RULE, &stop("1992-02", "country: SUHH, place: almaty")), @r#"ask: [SetText { pointer: "/visits/0/stops/0/country", text: "KZ" }]"#);
        assert_eq!(
            repairs(&RULE, &stop("1992-02", "country: SUHH, place: riga")),
            ""
        );
        assert_eq!(repairs(&RULE, &stop("1992-02", "country: SUHH")), "");
    }

    #[test]
    fn the_days_decide() {
        let found = |date: &str, country: &str| {
            !lint(&RULE, &stop(date, &format!("country: {country}"))).is_empty()
        };
        for (date, country, is_found) in [
            ("1991-12-26", "SUHH", false),
            ("1991-12-27", "SUHH", true),
            ("1991-12-26/1991-12-30", "SUHH", false),
            ("1991", "SUHH", false),
            ("1991-12-27?", "SUHH", false),
            ("1922-12-29", "SUHH", true),
            ("1922-12-30", "SUHH", false),
            ("1940-08-06", "LV", true),
            ("1990-05-03", "LV", true),
            ("1990-05-04", "LV", false),
            ("1200", "GL", false),
            ("1200", "DK", false),
            ("1200", "CSHH", false),
            ("1950/1940", "LV", false),
        ] {
            assert_eq!(found(date, country), is_found, "{date} {country}");
        }
    }

    #[test]
    fn whoever_acts_for_it_may_be_early_or_late() {
        for record in [
            "visits:\n  - {id: a, date: 1950, visitors: [{country: LV}], stops: [{country: DK}]}",
            "visits:\n  - {id: a, date: 1950, stops: [{country: DK, hosts: [{person: x, on_behalf_of: {country: LV}}]}]}",
            "meetings:\n  - {id: a, date: 1950, participants: [{country: LV}]}",
            "statements:\n  - {id: a, kind: call, date: 1950, speaker: {country: LV}, summary: A, topics: [x]}",
            "ministerial_meetings:\n  - {id: a, body: x, level: foreign-ministers, status: planned, date: 1950, sessions: [{participants: [{country: LV}]}]}",
        ] {
            let found = lint(&RULE, &with(record));
            assert!(
                found.contains("warning[") && !found.contains("error["),
                "{record}\n{found}"
            );
        }
    }

    #[test]
    fn looks_wherever_a_day_stands_with_it() {
        for record in [
            "visits:\n  - {id: a, date: 1950/1995, stops: [{country: LV, date: 1950}, {country: DK}]}",
            "visits:\n  - {id: a, date: 1950/1995, stops: [{country: DK}, {country: DK}], meetings: [{country: LV, date: 1950}]}",
            "visits:\n  - {id: a, date: 1950, stops: [{country: DK}], meetings: [{country: LV}]}",
            "meetings:\n  - {id: a, date: 1950, country: LV}",
            "ministerial_meetings:\n  - {id: a, body: x, level: foreign-ministers, status: planned, date: 1950, country: LV}",
            "statements:\n  - {id: a, kind: call, date: 1950, speaker: x, addressees: [{country: LV}], summary: A, topics: [x]}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LV, since: 1950, until: 1960}",
            "deployments:\n  - {id: a, title: A, kind: brigade, framework_nation: SUHH, since: 1992}",
            "deployments:\n  - {id: a, title: A, kind: brigade, since: 1950, until: 1960, contributors: {countries: [LV]}}",
            "deployments:\n  - {id: a, title: A, kind: brigade, contributors: {countries: [{country: SUHH, since: 1999}]}}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: SUHH, until: 1920}",
            "operations:\n  - {id: a, title: A, areas: [{country: SUHH}], since: 1992}",
            "documents:\n  - {id: a, title: A, kind: treaty, status: signed, signed: 1992, parties: [{country: SUHH}]}",
            "places:\n  - {id: a, name: A, kind: city, countries: [{country: SUHH, since: 1992}]}",
        ] {
            let record = with(record).replacen("places:\n  - {id: almaty, name: Almaty, kind: city, country: KZ}\n  - {id: riga, name: Riga, kind: city, country: LV}\n", "", 1);
            assert!(lint(&RULE, &record).contains("error["), "{record}");
        }
    }

    #[test]
    fn is_silent_where_no_day_binds_it() {
        for record in [
            "visits:\n  - {id: a, date: 1950, status: cancelled, stops: [{country: LV}]}",
            "visits:\n  - {id: a, date: 1950/1995, stops: [{country: LV}, {country: DK}]}",
            "visits:\n  - {id: a, date: 1950, stops: [{country: DK}], outcomes: [{country: LV}]}",
            "visits:\n  - {id: a, date: 1950/1995, stops: [{country: DK}, {country: DK}], meetings: [{country: LV}]}",
            "visits:\n  - {id: a, date: 1950, stops: [{country: DK}], meetings: [{country: LV, status: postponed}]}",
            "meetings:\n  - {id: a, date: 1950, status: postponed, country: LV}",
            "statements:\n  - {id: a, kind: call, date: 1950, speaker: x, about: [{country: LV}], summary: A, topics: [x]}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LV}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: SUHH, since: 1991, until: 1994}",
            "deployments:\n  - {id: a, title: A, kind: brigade, host: LV, since: 1950}",
            "documents:\n  - {id: a, title: A, kind: treaty, status: proposed, parties: [{country: SUHH}]}",
            "persons:\n  - {id: a, name: A, born: 1950, citizenships: [LV]}",
        ] {
            assert_eq!(lint(&RULE, &with(record)), "", "{record}");
        }
    }
}
