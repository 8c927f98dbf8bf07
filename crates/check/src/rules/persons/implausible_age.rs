use chancery_model::{Beginning, Day, Interval, Person, Portfolio, Record, Tenure};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

/// Years of age between which somebody enters an office.
const IN_OFFICE: std::ops::RangeInclusive<i32> = 16..=100;

/// Years that nobody outlives.
const LONGEST_LIFE: i32 = 120;

declare_rule! {
    /// # What it finds
    /// An office entered under the age of 16 or over that of 100, or a life of more than 120
    /// years.
    ///
    /// Dates that are known in part are read in favour of the record. Whoever inherited an
    /// office may be a child, and so may heirs to a throne and consorts.
    ///
    /// # Why it matters
    /// Two persons of one name have been taken for one, or a digit of a year is wrong: the
    /// minister of 2021 was not born in 1880.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: valdas-adamkus
    ///     name: Valdas Adamkus
    ///     born: 1826-11-03
    ///     tenures:
    ///       - {office: lt-president, since: 1998-02-26, until: 2003-02-26}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: valdas-adamkus
    ///     name: Valdas Adamkus
    ///     born: 1926-11-03
    ///     tenures:
    ///       - {office: lt-president, since: 1998-02-26, until: 2003-02-26}
    /// ```
    "implausible-age", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Person(person)) = &entry.record else {
        return;
    };
    let Some(born) = person.born.map(|born| born.interval()) else {
        return;
    };
    if check_life(person, &born, subject) {
        return;
    }
    for (index, tenure) in person.tenures.iter().enumerate() {
        let Some(since) = &tenure.since else {
            continue;
        };
        let began = since.interval();
        let is_surely_born = born
            .latest
            .zip(began.earliest)
            .is_some_and(|(born, began)| born <= began);
        let age = match (oldest(&born, &began), youngest(&born, &began)) {
            (Some(age), _)
                if age < *IN_OFFICE.start() && is_surely_born && !may_be_a_child(data, tenure) =>
            {
                age
            }
            (_, Some(age)) if age > *IN_OFFICE.end() => age,
            _ => continue,
        };
        subject
            .at(
                &format!("/tenures/{index}/since"),
                format!(
                    "{} entered the office `{}` at the age of {age}",
                    person.name, tenure.office
                ),
            )
            .also("/born", "born on this day")
            .help(match age < *IN_OFFICE.start() {
                true => "correct the date of birth or of the tenure, part two persons of one name, or state `began: inherited` of a child on a throne",
                false => "correct the date of birth or of the tenure, or part two persons of one name",
            });
    }
}

/// Whether a tenure is of a sort that children have.
fn may_be_a_child(data: &DataSet<'_>, tenure: &Tenure) -> bool {
    let is_of_a_family =
        |portfolio: &Portfolio| matches!(portfolio, Portfolio::CrownPrince | Portfolio::Consort);
    tenure.began == Some(Beginning::Inherited)
        || data
            .office(tenure.office.as_str())
            .is_some_and(|(_, office)| office.portfolio.iter().any(is_of_a_family))
}

/// Whether the life itself is too long, so that nothing need be said of its tenures.
fn check_life(person: &Person, born: &Interval, subject: &mut Subject<'_>) -> bool {
    let Some(age) = person
        .died
        .and_then(|died| youngest(born, &died.interval()))
    else {
        return false;
    };
    if age <= LONGEST_LIFE {
        return false;
    }
    subject
        .at("/died", format!("{} died at the age of {age}", person.name))
        .also("/born", "born on this day")
        .help("correct the date of birth or that of death");
    true
}

/// The age in full years at an event, as low as the dates allow.
fn youngest(born: &Interval, at: &Interval) -> Option<i32> {
    Some(years(born.latest?, at.earliest?))
}

/// The same, as high as the dates allow.
fn oldest(born: &Interval, at: &Interval) -> Option<i32> {
    Some(years(born.earliest?, at.latest?))
}

fn years(from: Day, to: Day) -> i32 {
    let birthday_is_to_come = (to.month(), to.day()) < (from.month(), from.day());
    i32::from(to.year()) - i32::from(from.year()) - i32::from(birthday_is_to_come)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn person(life: &str, tenure: &str) -> String {
        lint(
            &RULE,
            &format!(
                "persons:\n  - id: adamkus\n    name: Valdas Adamkus\n    {life}\n    tenures: [{{office: president, {tenure}}}]\n"
            ),
        )
    }

    #[test]
    fn says_how_old() {
        insta::assert_snapshot!(person("born: 1826-11-03", "since: 1998-02-26"), @"
        5:42 warning[implausible-age]: Valdas Adamkus entered the office `president` at the age of 171
          4:11 born on this day
          help: correct the date of birth or of the tenure, or part two persons of one name
        ");
        insta::assert_snapshot!(lint(&RULE, "persons:\n  - {id: a, name: A, born: 1826, died: 2003-02-26, tenures: [{office: x, since: 2000}]}\n"), @"
        2:40 warning[implausible-age]: A died at the age of 176
          2:28 born on this day
          help: correct the date of birth or that of death
        ");
    }

    #[test]
    fn knows_the_bounds() {
        for (born, since, fires) in [
            ("1982-02-27", "1998-02-26", true),
            ("1982-02-26", "1998-02-26", false),
            ("1897-02-27", "1998-02-26", false),
            ("1897-02-26", "1998-02-26", true),
        ] {
            let found = person(&format!("born: {born}"), &format!("since: {since}"));
            assert_eq!(!found.is_empty(), fires, "{born} {since} {found}");
        }
    }

    #[test]
    fn heirs_and_consorts_may_be_children() {
        let aged_two = |portfolio: &str| {
            lint(
                &RULE,
                &format!(
                    "offices: [{{id: heir, name: Heir, country: SE, portfolio: [{portfolio}]}}]\npersons: [{{id: a, name: A, born: 1977-07-14, tenures: [{{office: heir, since: 1980-01-01}}]}}]\n"
                ),
            )
        };
        assert_eq!(aged_two("crown-prince"), "");
        assert_eq!(aged_two("consort"), "");
        assert!(aged_two("head-of-state").contains("`began: inherited`"));
    }

    #[test]
    fn knows_how_long_a_life_may_be() {
        let life = |died: &str| {
            lint(
                &RULE,
                &format!("persons: [{{id: a, name: A, born: 1880-05-01, died: {died}}}]\n"),
            )
        };
        assert!(life("2001-05-01").contains("died at the age of 121"));
        for died in ["2001-04-30", "2001", "..2021"] {
            assert_eq!(life(died), "", "{died}");
        }
    }

    #[test]
    fn reads_dates_in_favour_of_the_record() {
        for (life, tenure) in [
            ("born: 1982", "since: 1998"),
            ("born: 1897", "since: 1998-02-26"),
            ("born: 1826?", "since: 1998-02-26"),
            ("born: ..1926", "since: 1930"),
            ("born: 1926", "until: 2098"),
            ("born: 1926", "since: 1920"),
            ("born: 1990-01-01", "since: 1998-02-26, began: inherited"),
            ("died: 2003", "since: 1998-02-26"),
        ] {
            assert_eq!(person(life, tenure), "", "{life}, {tenure}");
        }
        assert_ne!(person("born: 1983", "since: 1998"), "");
    }
}
