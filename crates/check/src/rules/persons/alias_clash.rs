use std::collections::{BTreeMap, BTreeSet, HashSet};

use chancery_model::{CountryCode, Kind, Place, Record};
use unicode_normalization::UnicodeNormalization;

use crate::data_set::Lasting;
use crate::names::{NameSort, Spelling, spellings};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// An alias that is the name or an alias of another record of its kind as well.
    ///
    /// Places clash only within one country, offices and organisations only within one
    /// country or one organisation, and only where both existed at a time. A country may bear
    /// the name of one from which it came.
    ///
    /// # Why it matters
    /// An alias is what an import goes by. One that means two records sends visits to the
    /// wrong town, and nobody sees it.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - {id: adazi, name: Ādaži, kind: town, country: LV, aliases: [Camp Ādaži]}
    ///   - {id: camp-adazi, name: Camp Ādaži, kind: military-site, country: LV}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - {id: adazi, name: Ādaži, kind: town, country: LV, aliases: [Adaži]}
    ///   - {id: camp-adazi, name: Camp Ādaži, kind: military-site, country: LV}
    /// ```
    "alias-clash", Warning, Check::All(check)
}

/// A record with one of its names.
type Bearer<'d> = (&'d Entry, &'d Record, Spelling<'d>);

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut bearers: BTreeMap<(Kind, String), Vec<Bearer<'_>>> = BTreeMap::new();
    for entry in data.entries() {
        let Some(record) = entry.record.as_ref().filter(|_| entry.kind != Kind::Source) else {
            continue;
        };
        if !data.is_named_by_its_id(entry) {
            continue;
        }
        for spelling in spellings(record) {
            let text = spelling.text.nfc().flat_map(char::to_lowercase).collect();
            let bearers: &mut Vec<Bearer<'_>> = bearers.entry((entry.kind, text)).or_default();
            // An alias that a record bears twice, or a thousand times, clashes once.
            let is_repeated = bearers.last().is_some_and(|(last, _, before)| {
                std::ptr::eq(*last, entry) && before.sort == spelling.sort
            });
            if !is_repeated {
                bearers.push((entry, record, spelling));
            }
        }
    }
    for (_, bearers) in bearers {
        check_name(&bearers, findings);
    }
}

/// Looks at all who bear a name. Names come before aliases, so that the alias is told.
fn check_name(bearers: &[Bearer<'_>], findings: &mut Findings) {
    let (aliases, names): (Vec<&Bearer<'_>>, Vec<&Bearer<'_>>) = bearers
        .iter()
        .partition(|(_, _, spelling)| spelling.sort == NameSort::Alias);
    let mut told = HashSet::new();
    for (at, alias) in aliases.iter().enumerate() {
        let (entry, record, spelling) = alias;
        // One clash is enough to be told: each further one shows when that is mended.
        let other = names
            .iter()
            .chain(&aliases[..at])
            .find(|(other, against, _)| entry.id != other.id && clash(record, against));
        let Some((other, against, theirs)) = other else {
            continue;
        };
        if !told.insert(std::ptr::from_ref(*entry)) {
            continue;
        }
        let kind = entry.kind.name().replace('-', " ");
        let what = match theirs.sort {
            NameSort::Alias => "an alias",
            NameSort::Name | NameSort::Translation => "the name",
        };
        findings
            .about(entry)
            .at(
                &spelling.pointer,
                format!(
                    "the alias `{}` is {what} of the {kind} `{}` as well",
                    spelling.text,
                    against.id()
                ),
            )
            .also_in(
                other,
                &theirs.pointer,
                format!("`{}` bears it here", against.id()),
            )
            .help("leave the alias to the one that it mostly means, or make the two one record");
    }
}

/// Whether one text may not mean both records.
fn clash(a: &Record, b: &Record) -> bool {
    match (a, b) {
        (Record::Place(a), Record::Place(b)) => {
            let (a, b) = (countries(a), countries(b));
            a.is_empty() && b.is_empty() || a.intersection(&b).next().is_some()
        }
        (Record::Office(a), Record::Office(b)) => {
            a.country == b.country
                && a.organisation == b.organisation
                && !lasting(a.since, a.until).is_surely_apart_from(&lasting(b.since, b.until))
        }
        (Record::Organisation(a), Record::Organisation(b)) => {
            a.country == b.country
                && a.parent == b.parent
                && !lasting(a.since, a.until).is_surely_apart_from(&lasting(b.since, b.until))
        }
        (Record::Country(a), Record::Country(b)) => {
            !a.predecessors.contains(&b.id) && !b.predecessors.contains(&a.id)
        }
        _ => true,
    }
}

fn countries(place: &Place) -> BTreeSet<&CountryCode> {
    let times = place.countries.iter().map(|time| &time.country);
    place.country.iter().chain(times).collect()
}

fn lasting(since: Option<chancery_model::Date>, until: Option<chancery_model::Date>) -> Lasting {
    Lasting { since, until }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    #[test]
    fn tells_the_alias_and_shows_the_other() {
        let data = "persons:\n  - {id: a, name: George W. Bush, aliases: [George Bush, president bush]}\n  - {id: b, name: George Bush, aliases: [President Bush]}\n";
        insta::assert_snapshot!(lint(&RULE, data), @"
        2:45 warning[alias-clash]: the alias `George Bush` is the name of the person `b` as well
          3:19 `b` bears it here
          help: leave the alias to the one that it mostly means, or make the two one record
        3:42 warning[alias-clash]: the alias `President Bush` is an alias of the person `a` as well
          2:58 `a` bears it here
          help: leave the alias to the one that it mostly means, or make the two one record
        ");
    }

    #[test]
    fn places_clash_in_one_country_alone() {
        let places = |first: &str, second: &str| {
            lint(
                &RULE,
                &format!(
                    "places:\n  - {{id: a, name: A, kind: town, aliases: [Georgetown], {first}}}\n  - {{id: b, name: Georgetown, kind: town, {second}}}\n"
                ),
            )
        };
        assert_eq!(places("country: GY", "country: MY"), "");
        assert_eq!(places("country: GY", "latitude: 1"), "");
        assert_ne!(places("country: GY", "country: GY"), "");
        assert_ne!(
            places(
                "country: GY",
                "countries: [{country: GB, until: 1966}, {country: GY}]"
            ),
            ""
        );
    }

    #[test]
    fn offices_and_bodies_clash_at_home_and_at_a_time() {
        let offices = |first: &str, second: &str| {
            lint(
                &RULE,
                &format!(
                    "offices:\n  - {{id: a, name: A, aliases: [Foreign Minister], portfolio: [foreign-minister], {first}}}\n  - {{id: b, name: B, aliases: [Foreign Minister], portfolio: [foreign-minister], {second}}}\n"
                ),
            )
        };
        assert_eq!(offices("country: LV", "country: LT"), "");
        assert_eq!(
            offices("country: LV, until: 1940", "country: LV, since: 1991"),
            ""
        );
        assert_ne!(offices("country: LV", "country: LV, since: 1991"), "");
    }

    #[test]
    fn names_and_two_names_of_one_record_do_not_clash() {
        assert_eq!(lint(&RULE, "persons:\n  - {id: a, name: Jean Martin, aliases: [jean martin]}\n  - {id: b, name: Jean Martin}\n").matches("warning[").count(), 1);
        assert_eq!(
            lint(
                &RULE,
                "persons:\n  - {id: a, name: Jean Martin}\n  - {id: b, name: Jean Martin}\n"
            ),
            ""
        );
        assert_eq!(
            lint(
                &RULE,
                "countries:\n  - {id: SUHH, name: Soviet Union, aliases: [Russia]}\n  - {id: RU, name: Russia, predecessors: [SUHH]}\n"
            ),
            ""
        );
        assert_eq!(
            lint(
                &RULE,
                "topics:\n  - {id: riga, label: Riga}\nplaces:\n  - {id: a, name: A, kind: city, aliases: [Riga]}\n"
            ),
            ""
        );
    }

    #[test]
    fn organisations_clash_under_one_roof_and_at_a_time() {
        let bodies = |first: &str, second: &str| {
            lint(
                &RULE,
                &format!(
                    "organisations:\n  - {{id: a, name: A, kind: ministry, aliases: [Foreign Office], {first}}}\n  - {{id: b, name: Foreign Office, kind: ministry, {second}}}\n"
                ),
            )
        };
        assert!(bodies("country: LV", "country: LV").contains("the name of the organisation `b`"));
        assert_ne!(bodies("parent: x", "parent: x"), "");
        for (first, second) in [
            ("country: LV", "country: LT"),
            ("country: LV, parent: x", "country: LV, parent: y"),
            ("country: LV, parent: x", "country: LT, parent: x"),
            ("country: LV, until: 1940", "country: LV, since: 1991"),
        ] {
            assert_eq!(bodies(first, second), "", "{first}; {second}");
        }
    }

    #[test]
    fn a_country_may_bear_the_name_of_another_only_where_one_came_from_it() {
        let countries = |first: &str, second: &str| {
            lint(
                &RULE,
                &format!(
                    "countries:\n  - {{id: RU, name: Russia, aliases: [Soviet Union]{first}}}\n  - {{id: SUHH, name: Soviet Union{second}}}\n"
                ),
            )
        };
        assert_ne!(countries("", ""), "");
        assert_eq!(countries(", predecessors: [SUHH]", ""), "");
        assert_eq!(countries("", ", predecessors: [RU]"), "");
    }
}
