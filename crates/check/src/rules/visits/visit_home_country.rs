use chancery_model::{
    Capacity, CountryCode, Participant, Portfolio, Record, Ref, Span, StopKind, Visit,
};

use crate::acting::{Acting, offices};
use crate::journeys::{days_within, person_name, stops_of, takes_place, travellers};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A stop in the country for which the visitor acts.
    ///
    /// Stops on the way and private ones are passed over, and so are ambassadors, governments in
    /// exile, those who accompany a guest, and whoever may act for another country or an
    /// organisation as well, or is named in an office not held.
    ///
    /// # Why it matters
    /// A president does not pay a visit to his own country. He was the host there, or the
    /// country is that of another stop, or he came for an organisation, which `on_behalf_of`
    /// says.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// persons:
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures: [{office: lt-president, since: 2019-07-12}]
    /// visits:
    ///   - id: 2021-11-28-vilnius
    ///     date: 2021-11-28
    ///     visitors: [gitanas-nauseda]
    ///     stops:
    ///       - country: LT
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// persons:
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures: [{office: lt-president, since: 2019-07-12}]
    /// visits:
    ///   - id: 2021-11-28-vilnius
    ///     date: 2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops:
    ///       - country: LT
    ///         hosts: [gitanas-nauseda]
    /// ```
    "visit-home-country", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    if !takes_place(visit.status) || visit.accompanies.is_some() {
        return;
    }
    for visitor in travellers(visit) {
        let homes = homes_ever(data, visitor);
        let mut at_home: Option<(Home<'_>, Vec<usize>)> = None;
        for (index, stop) in stops_of(visit, visitor) {
            let is_abroad = |country: &CountryCode| {
                homes
                    .as_ref()
                    .is_some_and(|homes| !homes.contains(&country))
            };
            if stop.country.as_ref().is_none_or(is_abroad) {
                continue;
            }
            let has_no_host = matches!(stop.kind, StopKind::Transit | StopKind::Private)
                || stop.accompanies.is_some();
            let date = days_within(visit, stop);
            if let Some(country) = stop.country.as_ref().filter(|_| !has_no_host)
                && let Some(home) = home(data, visitor, date)
                && home.country == country
            {
                match &mut at_home {
                    Some((first, stops)) if first.country == home.country => stops.push(index),
                    Some(_) => {}
                    None => at_home = Some((home, vec![index])),
                }
            }
        }
        if let Some((home, stops)) = at_home {
            report(data, visit, &stops, visitor, &home, subject);
        }
    }
}

/// The countries of all offices that a visitor ever held: of most stops they say at once that
/// they are abroad. Nothing where the visitor may act for others than those.
fn homes_ever<'d>(data: &'d DataSet<'_>, visitor: &Participant) -> Option<Vec<&'d CountryCode>> {
    if visitor.on_behalf_of.is_some() || visitor.office.is_some() {
        return None;
    }
    data.tenures_by(visitor.person.as_ref()?.as_str())
        .map(|holding| {
            data.office(holding.tenure.office.as_str())?
                .1
                .country
                .as_ref()
        })
        .collect()
}

/// The country for which somebody acts, and what says so.
struct Home<'d> {
    country: &'d CountryCode,
    said_by: Option<&'d Entry>,
}

/// The one country for which a participant can be said to act, if any.
fn home<'d>(data: &'d DataSet<'_>, visitor: &'d Participant, date: &Span) -> Option<Home<'d>> {
    match &visitor.on_behalf_of {
        Some(Ref::Country(country)) => {
            return Some(Home {
                country,
                said_by: None,
            });
        }
        Some(_) => return None,
        None => {}
    }
    if let (None, None, Some(country)) = (&visitor.person, &visitor.office, &visitor.country) {
        return Some(Home {
            country,
            said_by: None,
        });
    }
    let offices = offices(data, visitor, date)?;
    if offices.iter().any(lives_elsewhere) || is_not_held(data, visitor, date) {
        return None;
    }
    let homes: Vec<(&CountryCode, &Entry)> = offices
        .iter()
        .map(|acting| acting.country(data))
        .collect::<Option<_>>()?;
    let &(country, entry) = homes.first()?;
    homes
        .iter()
        .all(|(other, _)| *other == country)
        .then_some(Home {
            country,
            said_by: Some(entry),
        })
}

/// Whether a visitor is named in an office of which the tenures on record say that he or she
/// did not hold it, which has its own finding.
fn is_not_held(data: &DataSet<'_>, visitor: &Participant, date: &Span) -> bool {
    let (Some(person), Some(office)) = (&visitor.person, &visitor.office) else {
        return false;
    };
    let mut tenures = data.tenures_by(person.as_str()).peekable();
    tenures.peek().is_some()
        && !tenures.any(|holding| {
            holding.tenure.office == *office && holding.may_cover(&date.start(), &date.end())
        })
}

/// Whether a holder of the office may well come home on a visit.
fn lives_elsewhere(acting: &Acting<'_>) -> bool {
    let is_posted_abroad = [
        Portfolio::Ambassador,
        Portfolio::PermanentRepresentative,
        Portfolio::SpecialEnvoy,
    ]
    .into_iter()
    .any(|portfolio| acting.has(portfolio));
    let capacity = acting.holding.map(|holding| holding.tenure.capacity);
    is_posted_abroad || matches!(capacity, Some(Capacity::InExile | Capacity::Contested))
}

fn report(
    data: &DataSet<'_>,
    visit: &Visit,
    stops: &[usize],
    visitor: &Participant,
    home: &Home<'_>,
    subject: &mut Subject<'_>,
) {
    let name = match (&visitor.person, &visitor.office) {
        (Some(person), _) => person_name(data, person.as_str()),
        (None, Some(office)) => format!("the holder of `{office}`"),
        (None, None) => format!("`{}`", home.country),
    };
    let at = visit
        .visitors
        .iter()
        .position(|other| std::ptr::eq(other, visitor));
    let [first, others @ ..] = stops else {
        return;
    };
    let mut note = subject
        .at(
            &format!("/stops/{first}/country"),
            format!("{name} acts for `{}` and visits it", home.country),
        )
        .also(
            &format!("/visitors/{}", at.unwrap_or_default()),
            "the visitor",
        );
    for index in others {
        note = note.also(&format!("/stops/{index}/country"), "and here");
    }
    if let Some(entry) = home.said_by {
        note = note.also_in(entry, "/country", "the country of the office");
    }
    note.help(
        "correct the country, list a host under `hosts`, or say by `on_behalf_of` for whom \
         else the visitor came",
    );
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn visit(visitor: &str, stop: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
organisations:
  - {{id: lt-ministry, name: Ministry, kind: ministry, country: LT}}
  - {{id: nato, name: NATO, kind: alliance}}
offices:
  - {{id: lt-president, name: President, country: LT, portfolio: [head-of-state]}}
  - {{id: lt-minister, name: Minister, organisation: lt-ministry, portfolio: [minister]}}
  - {{id: lt-envoy, name: Ambassador, country: LT, portfolio: [ambassador]}}
  - {{id: nato-secretary, name: Secretary, organisation: nato, portfolio: [other]}}
persons:
  - {{id: one, name: One, tenures: [{{office: lt-president, since: 2019}}]}}
  - {{id: both, name: Both, tenures: [{{office: lt-minister}}, {{office: nato-secretary}}]}}
  - {{id: exile, name: Exile, tenures: [{{office: lt-president, capacity: in-exile}}]}}
  - {{id: later, name: Later, tenures: [{{office: lt-president, since: 2022}}]}}
  - {{id: none, name: None}}
visits:
  - id: a
    date: 2021-11-28
    visitors: [{visitor}]
    stops: [{{{stop}}}]
"
            ),
        )
    }

    #[test]
    fn shows_the_office() {
        insta::assert_snapshot!(visit("one", "country: LT"), @"
        19:23 warning[visit-home-country]: One acts for `LT` and visits it
          18:16 the visitor
          5:50 the country of the office
          help: correct the country, list a host under `hosts`, or say by `on_behalf_of` for whom else the visitor came
        ");
        assert_ne!(visit("{office: lt-minister}", "country: LT"), "");
        let twice = visit("one", "country: LT}, {country: LV}, {country: LT");
        assert_eq!(twice.matches("warning[").count(), 1, "{twice}");
        assert!(twice.contains("and here"), "{twice}");
        assert_ne!(visit("{country: LT}", "country: LT"), "");
        assert_ne!(
            visit("{person: none, on_behalf_of: {country: LT}}", "country: LT"),
            ""
        );
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        for visitor in [
            "both",
            "exile",
            "later",
            "none",
            "nobody",
            "{office: lt-envoy}",
            "{person: both, office: lt-president}",
            "{person: one, on_behalf_of: {organisation: nato}}",
            "{person: one, capacity: elect}",
            "{person: one, mode: remote}",
        ] {
            assert_eq!(visit(visitor, "country: LT"), "", "{visitor}");
        }
        for stop in [
            "country: LV",
            "country: LT, kind: transit",
            "country: LT, kind: private",
            "country: LT, accompanies: both",
            "country: LT, visitors: [none]",
        ] {
            assert_eq!(visit("one, none", stop), "", "{stop}");
        }
    }

    #[test]
    fn looks_only_at_what_takes_place_for_itself() {
        let data = |rest: &str| {
            lint(
                &RULE,
                &format!(
                    "visits: [{{id: a, date: 2021-11-28, visitors: [{{country: LT}}], stops: [{{country: LT}}]{rest}}}]\n"
                ),
            )
        };
        assert_ne!(data(""), "");
        for rest in [", status: cancelled", ", accompanies: x"] {
            assert_eq!(data(rest), "", "{rest}");
        }
    }
}
