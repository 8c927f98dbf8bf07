use chancery_model::{Contributors, CountryCode, Record};

use crate::at_a_time::{Contributing, exactly};
use crate::rule::declare_rule;
use crate::words::counted;
use crate::{Check, Entry, Severity, Subject};

declare_rule! {
    /// # What it finds
    /// A deployment whose number of contributors its list contradicts: more are named than are
    /// counted, or all are said to be named and they are not as many.
    ///
    /// Where it is not said whether the number includes the framework nation, both are tried.
    /// The number may be of any day: who came later, or left earlier, is not counted in on
    /// that day. It is a warning where some reading of partial dates would still fit.
    ///
    /// # Why it matters
    /// "Ten Allies contribute" is what the sources agree on, and the list is what people
    /// copy from several of them. Where the two differ, one is of another year.
    ///
    /// # Example
    /// ```yaml bad
    /// deployments:
    ///   - id: nato-battlegroup-poland
    ///     title: NATO battlegroup in Poland
    ///     kind: battlegroup
    ///     framework_nation: US
    ///     contributors:
    ///       count: 3
    ///       countries: [GB, HR, RO]
    ///       complete: true
    ///       includes_framework_nation: true
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// deployments:
    ///   - id: nato-battlegroup-poland
    ///     title: NATO battlegroup in Poland
    ///     kind: battlegroup
    ///     framework_nation: US
    ///     contributors:
    ///       count: 4
    ///       countries: [GB, HR, RO, US]
    ///       complete: true
    ///       includes_framework_nation: true
    /// ```
    "contributor-count-mismatch", Error, Check::Each(check)
}

/// What the number of contributors says of the country that leads.
enum Leader<'r> {
    /// It is one of those who are named, and counted like them; or it is not counted, and
    /// not named.
    AsListed,
    /// It is counted, and not among those who are named.
    Added(&'r CountryCode),
    /// It is not counted.
    Without(&'r CountryCode),
    /// It is not counted, and not known which of those who are named it is, if any.
    Unknown,
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Deployment(deployment)) = &entry.record else {
        return;
    };
    let Some(contributors) = &deployment.contributors else {
        return;
    };
    let Some((count, least, most)) = exactly(contributors.count.as_ref()) else {
        return;
    };
    let nation = deployment.framework_nation.as_ref();
    let includes = contributors.includes_framework_nation;

    // The fewest that the list allows, held against the greatest number.
    let leader = match nation {
        _ if includes == Some(true) => added(contributors, nation),
        None => Leader::Unknown,
        Some(nation) if is_listed(contributors, nation) => Leader::Without(nation),
        Some(_) => Leader::AsListed,
    };
    if let (Some(most), Some(named)) = (most, Contributing::of(deployment, None)) {
        // On some days another may have led.
        let with = |number: usize| match leader {
            Leader::Added(_) => number + 1,
            Leader::Without(_) | Leader::Unknown => number.saturating_sub(1),
            Leader::AsListed => number,
        };
        let fewest = with(named.possible.fewest(named.time));
        if fewest > most {
            let is_certain = with(named.certain.fewest(named.time)) > most;
            let severity = if is_certain {
                Severity::Error
            } else {
                Severity::Warning
            };
            let said = format!(
                "{}{} named, and the number is `{count}`",
                counted(fewest, "country"),
                called(&leader, fewest),
            );
            subject
                .at("/contributors/count", said)
                .severity(severity)
                .also("/contributors/countries", "those who are named")
                .help("correct the number, or state by `since` and `until` who took part when");
            return;
        }
    }
    if !contributors.complete {
        return;
    }

    // The most that the list allows, held against the smallest number.
    let leader = match (nation, includes) {
        (Some(nation), Some(false)) => Leader::Without(nation),
        (_, Some(false)) => Leader::AsListed,
        _ => added(contributors, nation),
    };
    let without = match leader {
        Leader::Without(nation) => Some(nation),
        _ => None,
    };
    let number = match Contributing::of(deployment, without) {
        Some(named) => named.possible.most(named.time).0,
        None if contributors.countries.is_empty() => 0,
        None => return,
    };
    // Nobody knows who leads: it may be one more.
    let is_open = nation.is_none() && includes != Some(false);
    let number = match leader {
        Leader::Added(_) => number + 1,
        _ => number + usize::from(is_open),
    };
    if number < least {
        subject
            .at(
                "/contributors/count",
                format!(
                    "at most {}{} named, and the number is `{count}`",
                    counted(number, "country"),
                    called(&leader, number),
                ),
            )
            .also("/contributors/countries", "those who are named")
            .also("/contributors/complete", "all are said to be named")
            .help("add who is missing, correct the number, or take `complete` out");
    }
}

fn is_listed(contributors: &Contributors, nation: &CountryCode) -> bool {
    contributors
        .countries
        .iter()
        .any(|contributor| contributor.country == *nation)
}

fn added<'r>(contributors: &Contributors, nation: Option<&'r CountryCode>) -> Leader<'r> {
    match nation {
        Some(nation) if !is_listed(contributors, nation) => Leader::Added(nation),
        _ => Leader::AsListed,
    }
}

/// The end of the subject of a message, with its verb.
fn called(leader: &Leader<'_>, number: usize) -> String {
    let verb = if number == 1 { "is" } else { "are" };
    match leader {
        Leader::AsListed => format!(" {verb}"),
        Leader::Added(nation) => format!(", with `{nation}`, which leads, {verb}"),
        Leader::Without(nation) => format!(" beside `{nation}`, which leads, {verb}"),
        Leader::Unknown => format!(" beside one that may lead {verb}"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn unit(fields: &str, contributors: &str) -> String {
        lint(
            &RULE,
            &format!(
                "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    {fields}\n    contributors: {{{contributors}}}\n"
            ),
        )
    }

    fn led(contributors: &str) -> String {
        unit("framework_nation: CA", contributors)
    }

    #[test]
    fn shows_the_list() {
        insta::assert_snapshot!(led("count: 2, countries: [AL, CZ, ES]"), @"
        6:27 error[contributor-count-mismatch]: 3 countries are named, and the number is `2`
          6:41 those who are named
          help: correct the number, or state by `since` and `until` who took part when
        ");
        insta::assert_snapshot!(led("count: 1, countries: [AL, CA, CZ]"), @"
        6:27 error[contributor-count-mismatch]: 2 countries beside `CA`, which leads, are named, and the number is `1`
          6:41 those who are named
          help: correct the number, or state by `since` and `until` who took part when
        ");
        insta::assert_snapshot!(led("count: 4, complete: true, countries: [AL, CZ]"), @"
        6:27 error[contributor-count-mismatch]: at most 3 countries, with `CA`, which leads, are named, and the number is `4`
          6:57 those who are named
          6:40 all are said to be named
          help: add who is missing, correct the number, or take `complete` out
        ");
    }

    /// Led by Canada, which the list names or not, and the number includes or not, or nobody
    /// knows: the numbers that a list of three, said to be complete, allows.
    #[test]
    fn both_readings_of_the_number_are_tried() {
        let allowed = |fields: &str, list: &str, includes: &str| -> Vec<u32> {
            let is_silent = |count: &u32| {
                let all = format!("count: {count}, countries: [{list}], complete: true{includes}");
                unit(fields, &all).is_empty()
            };
            (0..=6).filter(is_silent).collect()
        };
        let (yes, no) = (
            ", includes_framework_nation: true",
            ", includes_framework_nation: false",
        );
        let leads = "framework_nation: CA";
        assert_eq!(allowed(leads, "AL, CA, CZ", yes), [3]);
        assert_eq!(allowed(leads, "AL, CA, CZ", no), [2]);
        assert_eq!(allowed(leads, "AL, CA, CZ", ""), [2, 3]);
        assert_eq!(allowed(leads, "AL, CZ, ES", yes), [4]);
        assert_eq!(allowed(leads, "AL, CZ, ES", no), [3]);
        assert_eq!(allowed(leads, "AL, CZ, ES", ""), [3, 4]);
        let nobody = "host: LV";
        assert_eq!(allowed(nobody, "AL, CZ, ES", yes), [3, 4]);
        assert_eq!(allowed(nobody, "AL, CZ, ES", no), [2, 3]);
        assert_eq!(allowed(nobody, "AL, CZ, ES", ""), [2, 3, 4]);
        assert_eq!(allowed(leads, "", ""), [0, 1]);
        assert_eq!(allowed(leads, "CA", ""), [0, 1]);
    }

    #[test]
    fn a_list_that_may_lack_some_is_never_too_short() {
        for contributors in [
            "count: 10, countries: [AL, CZ]",
            "count: 10",
            "countries: [AL, CZ], complete: true",
            "count: ~1, countries: [AL, CZ, ES]",
            "count: ~10, countries: [AL, CZ, ES], complete: true",
            "count: 1+, countries: [AL, CZ, ES]",
            "count: 1-3, countries: [AL, CZ, ES], complete: true",
            "count: 4-9, countries: [AL, CZ, ES], complete: true",
            "count: 9-1, countries: [AL, CZ, ES], complete: true",
        ] {
            assert_eq!(led(contributors), "", "{contributors}");
        }
        for contributors in [
            "count: 1-2, countries: [AL, CZ, ES]",
            "count: 5+, countries: [AL, CZ, ES], complete: true",
            "count: 5-9, countries: [AL, CZ, ES], complete: true",
        ] {
            assert_ne!(led(contributors), "", "{contributors}");
        }
    }

    #[test]
    fn a_country_that_comes_twice_is_one() {
        let twice = "{country: AL, until: 2018}, {country: AL, since: 2020}";
        assert_eq!(led(&format!("count: 2, countries: [{twice}, CZ, CA]")), "");
        assert_eq!(led("count: 1, countries: [AL, AL]"), "");
    }

    #[test]
    fn the_number_may_be_of_any_day() {
        let since = |fields: &str, second: &str| {
            unit(
                &format!("framework_nation: CA\n    {fields}"),
                &format!("count: 1, countries: [AL, {second}]"),
            )
        };
        // Spain came later, or left earlier.
        assert_eq!(since("since: 2017-06", "{country: ES, since: 2017-07}"), "");
        assert_eq!(since("until: 2021-06", "{country: ES, until: 2021-05}"), "");
        assert_eq!(since("host: LV", "{country: ES, until: 2021-05}"), "");
        // Spain was there all the time.
        for (fields, second) in [
            ("host: LV", "ES"),
            ("since: 2017-06-05", "{country: ES, since: 2017-06-05}"),
            ("since: 2017-06-05", "{country: ES, since: 2017-06-04}"),
            (
                "since: 2017-06-05\n    until: 2017-06-09",
                "{country: ES, since: 2017-06-05, until: 2017-06-09}",
            ),
        ] {
            let found = since(fields, second);
            assert!(found.contains("error["), "{fields} {second} {found}");
        }
        // Spain may have been: some reading would fit.
        for (fields, second) in [
            ("since: 2017-06", "{country: ES, since: 2017-06}"),
            ("since: 2017-06", "{country: ES, since: ..2021-12-05}"),
            ("since: 2017-06", "{country: ES, since: 2018?}"),
        ] {
            let found = since(fields, second);
            assert!(found.contains("warning["), "{fields} {second} {found}");
        }
    }

    #[test]
    fn is_silent_where_dates_leave_no_day() {
        for (fields, second) in [
            ("host: LV", "{country: ES, since: 2019, until: 2018}"),
            ("since: 2019\n    until: 2018", "ES"),
        ] {
            let contributors = format!("count: 0, countries: [AL, {second}], complete: true");
            assert_eq!(unit(fields, &contributors), "", "{fields} {second}");
        }
    }
}
