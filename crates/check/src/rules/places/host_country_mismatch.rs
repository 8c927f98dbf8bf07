use chancery_model::{
    Capacity, CountryCode, Kind, Participant, ParticipantRole, Portfolio, Record, Span, Stop,
    StopKind, Visit,
};

use crate::acting::{Acting, offices};
use crate::geography::may_be_one;
use crate::journeys::{days_within, is_on_record, person_name, takes_place};
use crate::rule::declare_rule;
use crate::sides::{Side, sides_of};
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A host of a stop whose office is of another country than the one in which the stop is.
    ///
    /// Ambassadors, envoys and military commanders receive guests abroad, and so does whoever
    /// is at troops or acts for somebody else by `on_behalf_of`, `represents` or `capacity`, and
    /// who is in exile or contested. A conference may have a host from abroad beside that of the
    /// country. Who holds several offices may host in any of them.
    ///
    /// # Why it matters
    /// The host tells whose guest the visitor was. A host from elsewhere mostly stands at the
    /// wrong stop, bears the name of somebody else, or was no host but met the visitor there.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: LV, name: Latvia}
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LV
    ///         hosts:
    ///           - office: lt-president
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: LV, name: Latvia}
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     stops:
    ///       - country: LT
    ///         hosts:
    ///           - office: lt-president
    /// ```
    "host-country-mismatch", Warning, Check::Against(check)
}

/// Portfolios whose holders receive guests abroad.
const ABROAD: [Portfolio; 4] = [
    Portfolio::Ambassador,
    Portfolio::PermanentRepresentative,
    Portfolio::SpecialEnvoy,
    Portfolio::MilitaryCommander,
];

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    if !takes_place(visit.status) {
        return;
    }
    for (index, stop) in visit.stops.iter().enumerate() {
        let is_at_troops = stop.kind == StopKind::TroopVisit || stop.deployment.is_some();
        let Some(country) = stop.country.as_ref().filter(|_| !is_at_troops) else {
            continue;
        };
        if stop.hosts.is_empty() || !is_on_record(data, Kind::Country, country.as_str()) {
            continue;
        }
        let date = days_within(visit, stop);
        if is_held_together(data, stop, country, date) {
            continue;
        }
        for (at, host) in stop.hosts.iter().enumerate() {
            if let Some(home) = home_abroad(data, host, country, date) {
                report(data, visit, (index, stop), (at, host), &home, subject);
            }
        }
    }
}

/// Whether a stop leads to a meeting, and one of its hosts is of the country: another may hold
/// the meeting with him or her.
fn is_held_together(data: &DataSet<'_>, stop: &Stop, country: &CountryCode, date: &Span) -> bool {
    let own = Side::Country(country.as_str());
    let is_at_home = |host| sides_of(data, host, date).is_some_and(|sides| sides.contains(&own));
    !stop.attends.is_empty() && stop.hosts.iter().any(is_at_home)
}

/// The country of a host's office, and the record that says so.
struct Home<'d> {
    country: &'d CountryCode,
    said_by: &'d Entry,
}

/// The country of a host, where by no office it is that of the stop.
fn home_abroad<'d>(
    data: &'d DataSet<'_>,
    host: &'d Participant,
    country: &CountryCode,
    date: &Span,
) -> Option<Home<'d>> {
    let acts_alone = !matches!(
        host.role,
        ParticipantRole::Spouse | ParticipantRole::Accompanying
    );
    if !acts_alone || host.on_behalf_of.is_some() {
        return None;
    }
    let offices = offices(data, host, date)?;
    let goes_abroad = |acting: &Acting<'_>| ABROAD.into_iter().any(|one| acting.has(one));
    let is_driven_out = |acting: &Acting<'_>| {
        let capacity = acting.holding.map(|holding| holding.tenure.capacity);
        matches!(capacity, Some(Capacity::InExile | Capacity::Contested))
    };
    if offices
        .iter()
        .any(|acting| goes_abroad(acting) || is_driven_out(acting))
    {
        return None;
    }
    let homes: Vec<(&CountryCode, &Entry)> = offices
        .iter()
        .map(|acting| acting.country(data))
        .collect::<Option<_>>()?;
    let is_abroad = |home: &CountryCode| {
        is_on_record(data, Kind::Country, home.as_str()) && !may_be_one(data, home, country)
    };
    let &(country, said_by) = homes.first()?;
    let all_are = homes.iter().all(|(home, _)| is_abroad(home));
    all_are.then_some(Home { country, said_by })
}

fn report(
    data: &DataSet<'_>,
    visit: &Visit,
    (index, stop): (usize, &Stop),
    (at, host): (usize, &Participant),
    home: &Home<'_>,
    subject: &mut Subject<'_>,
) {
    let Some(country) = &stop.country else {
        return;
    };
    let name = match (&host.person, &host.office) {
        (Some(person), _) => person_name(data, person.as_str()),
        (None, Some(office)) => format!("the holder of `{office}`"),
        (None, None) => return,
    };
    let elsewhere = visit
        .stops
        .iter()
        .any(|other| other.country.as_ref() == Some(home.country));
    let help = if elsewhere {
        format!(
            "list the host at the stop in `{}`, or name the one who received the visitors here",
            home.country
        )
    } else {
        "correct the host or the country, or list a guest who was met there under the \
         `participants` of a meeting"
            .to_owned()
    };
    subject
        .at(
            &format!("/stops/{index}/hosts/{at}"),
            format!(
                "{name} acts for `{}` and is host in `{country}`",
                home.country
            ),
        )
        .also(
            &format!("/stops/{index}/country"),
            "the country of the stop",
        )
        .also_in(home.said_by, "/country", "the country of the office")
        .help(help);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn hosted(stop: &str, host: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries:
  - {{id: LT, name: Lithuania}}
  - {{id: LV, name: Latvia}}
  - {{id: DK, name: Denmark}}
  - {{id: GL, name: Greenland, exists: [{{status: dependent-territory, sovereign: DK}}]}}
organisations:
  - {{id: lt-ministry, name: Ministry, kind: ministry, country: LT}}
  - {{id: nato, name: NATO, kind: alliance}}
offices:
  - {{id: lt-president, name: President, country: LT, portfolio: [head-of-state]}}
  - {{id: lv-president, name: President, country: LV, portfolio: [head-of-state]}}
  - {{id: dk-premier, name: Premier, country: DK, portfolio: [head-of-government]}}
  - {{id: gl-premier, name: Premier, country: GL, portfolio: [head-of-government]}}
  - {{id: lt-minister, name: Minister, organisation: lt-ministry, portfolio: [minister]}}
  - {{id: lt-ambassador, name: Ambassador, country: LT, portfolio: [ambassador]}}
  - {{id: lt-representative, name: Representative, country: LT, portfolio: [permanent-representative]}}
  - {{id: lt-envoy, name: Envoy, country: LT, portfolio: [special-envoy]}}
  - {{id: lt-commander, name: Commander, country: LT, portfolio: [military-commander]}}
  - {{id: secretary, name: Secretary, organisation: nato, portfolio: [head-of-organisation]}}
  - {{id: xx-premier, name: Premier, country: XX, portfolio: [head-of-government]}}
persons:
  - {{id: nauseda, name: Gitanas Nausėda, tenures: [{{office: lt-president, since: 2019-07-12}}]}}
  - {{id: both, name: Both, tenures: [{{office: lt-president, since: 2019}}, {{office: lv-president, since: 2019}}]}}
  - {{id: mixed, name: Mixed, tenures: [{{office: lt-president, since: 2019}}, {{office: secretary, since: 2019}}]}}
  - {{id: free, name: Free}}
  - {{id: exiled, name: Exiled, tenures: [{{office: lt-president, since: 2019, capacity: in-exile}}]}}
  - {{id: contested, name: Contested, tenures: [{{office: lt-president, since: 2019, capacity: contested}}]}}
visits:
  - {{id: a, date: 2021-11-28, stops: [{{{stop}, hosts: [{host}]}}]}}
"
            ),
        )
    }

    #[test]
    fn shows_the_office() {
        insta::assert_snapshot!(hosted("country: LV", "nauseda"), @"
        29:61 warning[host-country-mismatch]: Gitanas Nausėda acts for `LT` and is host in `LV`
          29:49 the country of the stop
          10:50 the country of the office
          help: correct the host or the country, or list a guest who was met there under the `participants` of a meeting
        ");
        insta::assert_snapshot!(hosted("country: LT}, {country: LV", "{office: lt-minister}"), @"
        29:76 warning[host-country-mismatch]: the holder of `lt-minister` acts for `LT` and is host in `LV`
          29:64 the country of the stop
          7:64 the country of the office
          help: list the host at the stop in `LT`, or name the one who received the visitors here
        ");
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        for host in [
            "both",
            "mixed",
            "free",
            "exiled",
            "contested",
            "nobody",
            "{office: lv-president}",
            "{office: lt-ambassador}",
            "{office: lt-representative}",
            "{office: lt-envoy}",
            "{office: lt-commander}",
            "{office: secretary}",
            "{office: xx-premier}",
            "{organisation: nato}",
            "{country: LT}",
            "{name: Somebody}",
            "{person: nauseda, on_behalf_of: {organisation: nato}}",
            "{person: nauseda, represents: {office: lv-president}}",
            "{person: nauseda, capacity: acting}",
            "{person: nauseda, role: spouse}",
            "{person: nauseda, role: accompanying}",
        ] {
            assert_eq!(hosted("country: LV", host), "", "{host}");
        }
        for stop in [
            "country: LT",
            "country: XX",
            "place: riga",
            "country: LV, kind: troop-visit",
            "country: LV, deployment: unit",
            "country: LV, date: 2018",
        ] {
            assert_eq!(hosted(stop, "nauseda"), "", "{stop}");
        }
        assert_eq!(hosted("country: GL", "{office: dk-premier}"), "");
        assert_eq!(hosted("country: DK", "{office: gl-premier}"), "");
        assert_ne!(hosted("country: LV, kind: transit", "nauseda"), "");
    }

    #[test]
    fn a_conference_is_held_by_two() {
        let conference = "country: LV, attends: [{meeting: m}]";
        for host in ["{office: lv-president}", "{country: LV}"] {
            let both = format!("{host}, nauseda");
            assert_eq!(hosted(conference, &both), "", "{host}");
            assert_ne!(hosted("country: LV", &both), "", "{host}");
        }
        assert_ne!(hosted(conference, "nauseda"), "");
        assert_ne!(hosted(conference, "nauseda, {name: Somebody}"), "");
    }

    #[test]
    fn a_visit_that_was_called_off_had_no_hosts() {
        for (status, is_found) in [
            ("cancelled", false),
            ("postponed", false),
            ("planned", true),
        ] {
            let found = lint(
                &RULE,
                &format!(
                    "countries: [{{id: LT, name: A}}, {{id: LV, name: B}}]\noffices: [{{id: p, name: P, country: LT, portfolio: [other]}}]\nvisits:\n  - {{id: a, date: 2021, status: {status}, stops: [{{country: LV, hosts: [{{office: p}}]}}]}}\n"
                ),
            );
            assert_eq!(!found.is_empty(), is_found, "{status}");
        }
    }
}
