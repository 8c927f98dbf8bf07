use chancery_model::{Place, PlaceKind, Record};
use chancery_source::Change;

use crate::data_set::Index;
use crate::geography::Point;
use crate::rule::declare_rule;
use crate::words::grouped;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A place that lies more than 1,500 kilometres from every other place of its country, and
    /// would lie among them if latitude and longitude changed places or a minus sign were
    /// another.
    ///
    /// Where that does not mend it, the distance is more than 8,000 kilometres: some countries
    /// are wide, and of a wide one the data set may know few places. A country's only place has nothing to be compared with. Regions, seas and ships have no
    /// point that could be wrong.
    ///
    /// # Why it matters
    /// Latitude and longitude that have changed places, or a lost minus sign, put Riga into
    /// the Arabian Sea. Distances, and what may have been reached in a day, are then wrong. An
    /// island far from its country may well lie there.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - {id: riga, name: Riga, kind: city, country: LV, latitude: 24.1, longitude: 56.9}
    ///   - {id: adazi, name: Ādaži, kind: town, country: LV, latitude: 57.1, longitude: 24.3}
    ///   - {id: cesis, name: Cēsis, kind: town, country: LV, latitude: 57.3, longitude: 25.3}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - {id: riga, name: Riga, kind: city, country: LV, latitude: 56.9, longitude: 24.1}
    ///   - {id: adazi, name: Ādaži, kind: town, country: LV, latitude: 57.1, longitude: 24.3}
    ///   - {id: cesis, name: Cēsis, kind: town, country: LV, latitude: 57.3, longitude: 25.3}
    /// ```
    "implausible-coordinates", Warning, Check::All(check)
}

/// From how many kilometres on a place is too far from all others.
const FAR: f64 = 1500.0;

/// From how many kilometres on no country is wide enough.
const TOO_FAR: f64 = 8000.0;

/// A place with its point.
#[derive(Clone, Copy)]
struct Located<'d> {
    entry: &'d Entry,
    place: &'d Place,
    point: Point,
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut by_country: Index<&str, Vec<Located<'_>>> = Index::default();
    let mut all: Vec<Located<'_>> = Vec::new();
    for entry in data.entries() {
        if let Some(located) = located(data, entry) {
            for country in countries(located.place) {
                by_country.entry(country).or_default().push(located);
            }
            all.push(located);
        }
    }
    let lonely: Index<&str, Vec<bool>> = by_country
        .iter()
        .map(|(country, places)| (*country, far_from_all(places)))
        .collect();
    let mut next: Index<&str, usize> = Index::default();
    for located in all {
        // Where it lay in several countries, it may belong to any of them.
        let mut is_far = true;
        let mut others: Vec<Located<'_>> = Vec::new();
        for country in countries(located.place) {
            let at = next.entry(country).or_default();
            is_far &= lonely[country][*at];
            *at += 1;
            if is_far {
                let is_other = |other: &&Located<'_>| !std::ptr::eq(other.entry, located.entry);
                others.extend(by_country[country].iter().filter(is_other));
            }
        }
        if is_far && !others.is_empty() {
            report(data, &located, &others, findings);
        }
    }
}

fn located<'d>(data: &'d DataSet<'_>, entry: &'d Entry) -> Option<Located<'d>> {
    let Some(Record::Place(place)) = &entry.record else {
        return None;
    };
    let has_a_point = !matches!(
        place.kind,
        PlaceKind::Region | PlaceKind::SeaArea | PlaceKind::Ship
    );
    let point = Point::of(place).filter(|_| has_a_point && data.is_named_by_its_id(entry))?;
    Some(Located {
        entry,
        place,
        point,
    })
}

fn countries(place: &Place) -> Vec<&str> {
    let changing = place.countries.iter().map(|lay| &lay.country);
    let mut all: Vec<&str> = place
        .country
        .iter()
        .chain(changing)
        .map(|code| code.as_str())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Of each place, whether it is far from all others. Places are gathered round those that come
/// first, so that only the few that stand alone are measured against all.
fn far_from_all(places: &[Located<'_>]) -> Vec<bool> {
    let mut gathered: Vec<(usize, usize)> = Vec::new();
    for (index, located) in places.iter().enumerate() {
        let near = gathered
            .iter_mut()
            .find(|(first, _)| places[*first].point.kilometres_to(located.point) <= FAR);
        match near {
            Some((_, count)) => *count += 1,
            None => gathered.push((index, 1)),
        }
    }
    let mut far = vec![false; places.len()];
    for (alone, _) in gathered.into_iter().filter(|(_, count)| *count == 1) {
        let near = |(index, other): (usize, &Located<'_>)| {
            index != alone && other.point.kilometres_to(places[alone].point) <= FAR
        };
        far[alone] = !places.iter().enumerate().any(near);
    }
    far
}

fn report(
    data: &DataSet<'_>,
    located: &Located<'_>,
    others: &[Located<'_>],
    findings: &mut Findings,
) {
    let distance = |point: Point| {
        others
            .iter()
            .map(|other| (other.point.kilometres_to(point), other))
            .min_by(|one, other| one.0.total_cmp(&other.0))
    };
    let Some((kilometres, nearest)) = distance(located.point) else {
        return;
    };
    let node = data.node(located.entry);
    let (Some(latitude), Some(longitude)) = (node.get("latitude"), node.get("longitude")) else {
        return;
    };
    let written = (latitude.text(), longitude.text());
    let mended = readings(written)
        .into_iter()
        .find(|(_, latitude, longitude)| {
            let point = Point::at(latitude, longitude);
            point
                .and_then(distance)
                .is_some_and(|(nearer, _)| nearer <= FAR && nearer < kilometres / 2.0)
        });
    if mended.is_none() && kilometres <= TOO_FAR {
        return;
    }
    let mut subject = findings.about(located.entry);
    let note = subject
        .at(
            "/latitude",
            format!(
                "{} lies {} km from the nearest other place of its country, {}",
                located.place.name,
                grouped(kilometres.round() as usize),
                nearest.place.name
            ),
        )
        .also("/longitude", "the longitude")
        .also_in(nearest.entry, "/latitude", "the nearest place");
    let Some((how, latitude, longitude)) = mended else {
        note.help("correct the coordinates or the country, or say why it lies so far away");
        return;
    };
    let set = |pointer: &str, source: &str| Change::SetSource {
        pointer: pointer.to_owned(),
        source: source.to_owned(),
    };
    let changes = [
        (written.0 != latitude).then(|| set("/latitude", &latitude)),
        (written.1 != longitude).then(|| set("/longitude", &longitude)),
    ];
    note.help(format!("{how}: write {latitude} and {longitude}"))
        .suggest(changes.into_iter().flatten());
}

/// What may have been meant by two coordinates, and what went wrong then.
fn readings((latitude, longitude): (&str, &str)) -> Vec<(&'static str, String, String)> {
    let other = |number: &str| match number.strip_prefix('-') {
        Some(positive) => positive.to_owned(),
        None => format!("-{number}"),
    };
    let sign = "a minus sign may be missing, or one too many";
    vec![
        (
            "latitude and longitude may have changed places",
            longitude.to_owned(),
            latitude.to_owned(),
        ),
        (sign, latitude.to_owned(), other(longitude)),
        (sign, other(latitude), longitude.to_owned()),
    ]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    const OTHERS: &str =
        "  - {id: adazi, name: Ādaži, kind: town, country: LV, latitude: 57.1, longitude: 24.3}
  - {id: cesis, name: Cēsis, kind: town, country: LV, latitude: 57.3, longitude: 25.3}
  - {id: gulf, name: Gulf, kind: region, country: LV, latitude: 24.2, longitude: 57}
  - {id: vilnius, name: Vilnius, kind: city, country: LT, latitude: 54.7, longitude: 25.3}
";

    fn riga(fields: &str) -> String {
        format!("places:\n  - {{id: riga, name: Riga, kind: city, {fields}}}\n{OTHERS}")
    }

    #[test]
    fn offers_to_swap_them_where_that_mends_it() {
        let yaml = riga("country: LV, latitude: 24.10, longitude: 56.95");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        2:63 warning[implausible-coordinates]: Riga lies 4,474 km from the nearest other place of its country, Cēsis
          2:81 the longitude
          4:65 the nearest place
          help: latitude and longitude may have changed places: write 56.95 and 24.10
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetSource { pointer: "/places/0/latitude", source: "56.95" }, SetSource { pointer: "/places/0/longitude", source: "24.10" }]"#);
        let yaml = riga("country: LV, latitude: 56.95, longitude: -24.10");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        2:63 warning[implausible-coordinates]: Riga lies 2,867 km from the nearest other place of its country, Ādaži
          2:81 the longitude
          3:65 the nearest place
          help: a minus sign may be missing, or one too many: write 56.95 and 24.10
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetSource { pointer: "/places/0/longitude", source: "24.10" }]"#);
        let yaml = riga("country: LV, latitude: -56.95, longitude: 24.10");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetSource { pointer: "/places/0/latitude", source: "56.95" }]"#);
        let yaml = riga("country: LV, latitude: -56.95, longitude: -124.10");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        2:63 warning[implausible-coordinates]: Riga lies 18,120 km from the nearest other place of its country, Ādaži
          2:82 the longitude
          3:65 the nearest place
          help: correct the coordinates or the country, or say why it lies so far away
        ");
        assert_eq!(repairs(&RULE, &yaml), "");
        let mended = riga("country: LV, latitude: 56.95, longitude: 24.10");
        assert_eq!(lint(&RULE, &mended), "");
    }

    /// A degree of latitude has some 111.2 kilometres.
    #[test]
    fn far_is_more_than_1500_kilometres_and_too_far_8000() {
        let found = |one: &str, two: &str| {
            let yaml = format!(
                "places:\n  - {{id: one, name: One, kind: city, country: CL, latitude: {one}, longitude: 0}}\n  - {{id: two, name: Two, kind: city, country: CL, latitude: {two}, longitude: 0}}\n"
            );
            lint(&RULE, &yaml).matches("warning").count()
        };
        assert_eq!(
            found("6.75", "-6.73"),
            0,
            "1,499 km, and a sign would mend it"
        );
        assert_eq!(found("6.75", "-6.75"), 2, "1,501 km");
        assert_eq!(found("0", "13.50"), 0, "wide, and no sign would mend it");
        assert_eq!(found("0", "71.94"), 0, "7,999 km");
        assert_eq!(found("0", "71.95"), 2, "8,000.5 km");
    }

    #[test]
    fn a_wide_country_and_one_on_the_equator_are_none() {
        let two = |one: &str, two: &str| {
            let yaml = format!(
                "places:\n  - {{id: one, name: One, kind: city, country: RU, {one}}}\n  - {{id: two, name: Two, kind: city, country: RU, {two}}}\n"
            );
            lint(&RULE, &yaml)
        };
        let moscow = "latitude: 55.75, longitude: 37.62";
        assert_eq!(two(moscow, "latitude: 43.12, longitude: 131.89"), "");
        let washington = "latitude: 38.9, longitude: -77.04";
        assert_eq!(two(washington, "latitude: 21.31, longitude: -157.86"), "");
        // Another sign would bring Banda Aceh nearer to Jakarta, but not to its side.
        let jakarta = "latitude: -6.2, longitude: 106.82";
        assert_eq!(two(jakarta, "latitude: 5.55, longitude: 95.32"), "");
    }

    #[test]
    fn two_groups_far_apart_are_no_strangers() {
        let list: String = (0..6)
            .map(|index| {
                let east = if index % 2 == 0 { 30 } else { 130 };
                format!("  - {{id: p{index}, name: P, kind: city, country: RU, latitude: 5{index}, longitude: {east}}}\n")
            })
            .collect();
        assert_eq!(lint(&RULE, &format!("places:\n{list}")), "");
        // Near one that was gathered round another, too far for its own circle.
        let chain = "places:\n  - {id: a, name: A, kind: city, country: RU, latitude: 0, longitude: 0}\n  - {id: b, name: B, kind: city, country: RU, latitude: 13, longitude: 0}\n  - {id: c, name: C, kind: city, country: RU, latitude: 26, longitude: 0}\n";
        assert_eq!(lint(&RULE, chain), "");
    }

    #[test]
    fn is_silent_where_there_is_nothing_to_compare() {
        for fields in [
            "country: EE, latitude: 24.1, longitude: 56.9",
            "latitude: 24.1, longitude: 56.9",
            "country: LV",
            "country: LV, latitude: 24.1",
            "countries: [{country: LV}, {country: SUHH}], latitude: 57, longitude: 24",
        ] {
            assert_eq!(lint(&RULE, &riga(fields)), "", "{fields}");
        }
        let sea = riga("country: LV, latitude: 24.1, longitude: 56.9")
            .replace("kind: city", "kind: sea-area");
        assert_eq!(lint(&RULE, &sea), "");
    }

    #[test]
    fn one_that_changed_hands_is_held_against_all_its_countries() {
        let of = |latitude: &str| {
            lint(
                &RULE,
                &riga(&format!(
                    "countries: [{{country: LV}}, {{country: OM}}], latitude: {latitude}, longitude: 56.9"
                ))
                .replace("country: LT, latitude: 54.7, longitude: 25.3", "country: OM, latitude: 23.6, longitude: 58.4"),
            )
        };
        assert_eq!(of("24.1"), "");
        assert_eq!(of("-60").matches("Riga lies").count(), 1);
    }
}
