use std::collections::HashSet;

use chancery_model::{CountryStatus, Day, Interval, Kind, Office, Record};

use crate::data_set::{Holding, Lasting};
use crate::references::each_reference;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings};

/// The days for which an office may stand empty before somebody asks why.
const UNREMARKABLE: i32 = 31;

declare_rule! {
    /// # What it finds
    /// More than 31 days between two tenures of an office in which nobody held it.
    ///
    /// Nothing is found where the office's `vacancies` cover the time, where its country did
    /// not exist or was occupied, or where some reading of the dates leaves no such gap.
    ///
    /// # Why it matters
    /// Between June and October somebody signed for the minister. Either a tenure is missing,
    /// often that of an acting one, or the office was vacant, and `vacancies` can say so.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// persons:
    ///   - id: rolandas-paksas
    ///     name: Rolandas Paksas
    ///     tenures:
    ///       - {office: lt-president, since: 2003-02-26, until: 2004-04-06}
    ///   - id: valdas-adamkus
    ///     name: Valdas Adamkus
    ///     tenures:
    ///       - {office: lt-president, since: 2004-07-12, until: 2009-07-12}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// persons:
    ///   - id: rolandas-paksas
    ///     name: Rolandas Paksas
    ///     tenures:
    ///       - {office: lt-president, since: 2003-02-26, until: 2004-04-06}
    ///   - id: arturas-paulauskas
    ///     name: Artūras Paulauskas
    ///     tenures:
    ///       - {office: lt-president, since: 2004-04-06, until: 2004-07-12, capacity: acting}
    ///   - id: valdas-adamkus
    ///     name: Valdas Adamkus
    ///     tenures:
    ///       - {office: lt-president, since: 2004-07-12, until: 2009-07-12}
    /// ```
    "tenure-gap", Info, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let in_doubt = held_by_refused(data);
    for id in data.offices_held() {
        if let Some((_, office)) = data.office(id).filter(|_| !in_doubt.contains(id)) {
            let holdings = data.tenures_of(id).filter(Holding::fills_a_seat);
            check_office(data, office, holdings.collect(), findings);
        }
    }
}

/// The offices that a person names whose record the schema refuses: who held them is not known
/// until that is mended.
fn held_by_refused<'d>(data: &DataSet<'d>) -> HashSet<&'d str> {
    let mut offices = HashSet::new();
    for entry in data.entries() {
        if entry.kind == Kind::Person && entry.record.is_none() {
            each_reference(data, entry, &mut |_, kind, id| {
                if kind == Kind::Office {
                    offices.insert(id);
                }
            });
        }
    }
    offices
}

fn check_office(
    data: &DataSet<'_>,
    office: &Office,
    mut holdings: Vec<Holding<'_>>,
    findings: &mut Findings,
) {
    holdings.sort_by_key(|holding| holding.lasting().extent().earliest);
    let mut filled: Vec<Interval> = office.vacancies.iter().map(vacant).collect();
    filled.extend(without_a_state(data, office));
    filled.sort_by_key(|vacancy| vacancy.earliest);
    let mut before: Option<(Holding<'_>, Day)> = None;
    for holding in holdings {
        let extent = holding.lasting().extent();
        if let (Some((previous, last)), Some(first)) = (&before, extent.earliest)
            && let Some((from, to)) = first_gap(*last, first, &filled)
        {
            report(&holding, previous, from, to, findings);
        }
        // A tenure without a known end covers all that follows.
        let Some(last) = extent.latest else {
            return;
        };
        if before.as_ref().is_none_or(|(_, known)| *known < last) {
            before = Some((holding, last));
        }
    }
}

fn vacant(vacancy: &chancery_model::Vacancy) -> Interval {
    Lasting {
        since: vacancy.since,
        until: vacancy.until,
    }
    .extent()
}

/// The times between two in which the country of an office existed, and those in which it was
/// occupied: nobody need have held the office then.
fn without_a_state(data: &DataSet<'_>, office: &Office) -> Vec<Interval> {
    let code = office.country.as_ref().map_or("", |code| code.as_str());
    let Some(Record::Country(country)) = data.record(Kind::Country, code) else {
        return Vec::new();
    };
    let mut times: Vec<Interval> = country
        .exists
        .iter()
        .filter(|time| time.status != CountryStatus::OccupiedTerritory)
        .map(|time| {
            let (since, until) = (time.since, time.until);
            Lasting { since, until }.extent()
        })
        .collect();
    times.sort_by_key(|time| time.earliest);
    let between = times.windows(2).filter_map(|pair| {
        let (last, next) = (pair[0].latest?, pair[1].earliest?);
        (last < next).then_some(Interval {
            earliest: Some(last),
            latest: Some(next),
        })
    });
    between.collect()
}

/// The first time between two days, neither included, that is longer than unremarkable and
/// that no vacancy covers.
fn first_gap(last: Day, first: Day, vacancies: &[Interval]) -> Option<(Day, Day)> {
    let mut covered = last;
    for vacancy in vacancies {
        if vacancy
            .earliest
            .is_some_and(|earliest| is_long(covered, earliest.min(first)))
        {
            break;
        }
        covered = covered.max(vacancy.latest?);
    }
    let end = vacancies
        .iter()
        .filter_map(|vacancy| vacancy.earliest)
        .find(|earliest| *earliest > covered)
        .map_or(first, |earliest| earliest.min(first));
    is_long(covered, end).then_some((covered.plus(1)?, end.plus(-1)?))
}

fn is_long(last: Day, next: Day) -> bool {
    last.days_until(next) - 1 > UNREMARKABLE
}

fn report(after: &Holding<'_>, before: &Holding<'_>, from: Day, to: Day, findings: &mut Findings) {
    let mut subject = findings.about(after.entry);
    subject
        .at(
            &format!("{}/since", after.pointer()),
            format!(
                "nobody on record held `{}` from {from} to {to}",
                after.tenure.office
            ),
        )
        .also_in(
            before.entry,
            &before.pointer(),
            format!("held by {} {}", before.person.name, before.days()),
        )
        .help("add the tenure that is missing, or the time to the `vacancies` of the office");
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn office(vacancies: &str, first: &str, second: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
offices:
  - {{id: president, name: President, country: LT, portfolio: [head-of-state]{vacancies}}}
persons:
  - id: paksas
    name: Rolandas Paksas
    tenures: [{{office: president, {first}}}]
  - id: adamkus
    name: Valdas Adamkus
    tenures: [{{office: president, {second}}}]
"
            ),
        )
    }

    const PAKSAS: &str = "since: 2003-02-26, until: 2004-04-06";

    #[test]
    fn shows_the_days_without_a_holder() {
        insta::assert_snapshot!(office("", PAKSAS, "since: 2004-07-12"), @"
        9:42 info[tenure-gap]: nobody on record held `president` from 2004-04-07 to 2004-07-11
          6:15 held by Rolandas Paksas 2003-02-26 to 2004-04-06
          help: add the tenure that is missing, or the time to the `vacancies` of the office
        ");
    }

    #[test]
    fn is_silent_where_some_reading_leaves_no_gap() {
        for (first, second) in [
            (PAKSAS, "since: 2004"),
            (PAKSAS, "since: 2004-05-08"),
            (PAKSAS, "since: 2004-07-12?"),
            (PAKSAS, "until: 2009"),
            ("since: 2003-02-26, until: 2004", "since: 2004-07-12"),
            (
                "since: 2003-02-26, last_seen: 2004-04-06",
                "since: 2004-07-12",
            ),
            (
                "since: 2004-07-12, until: 2009-07-12",
                "since: 1998-02-26, until: 2010-01-01",
            ),
        ] {
            assert_eq!(office("", first, second), "", "{first}, {second}");
        }
        assert_ne!(office("", PAKSAS, "since: 2004-05-09"), "");
        assert_ne!(office("", PAKSAS, "since: 2004-07-12, until: 2009"), "");
    }

    /// Between two presidents of Latvia lay its occupation.
    #[test]
    fn passes_over_the_time_without_a_state() {
        let latvia = |exists: &str| {
            let first = "since: 1936-04-11, until: 1940-06-17";
            let second = "since: 1991-08-21, until: 1993-07-08";
            let country = format!("countries: [{{id: LT, name: Latvia, exists: [{exists}]}}]\n");
            let data = format!(
                "{country}offices: [{{id: president, name: President, country: LT, portfolio: [head-of-state]}}]\npersons: [{{id: a, name: A, tenures: [{{office: president, {first}}}]}}, {{id: b, name: B, tenures: [{{office: president, {second}}}]}}]\n"
            );
            lint(&RULE, &data)
        };
        let before = "{since: 1918-11-18, until: 1940-06-17}";
        let occupied = "{since: 1940-06-17, until: 1991-08-21, status: occupied-territory}";
        assert_eq!(latvia(&format!("{before}, {{since: 1991-08-21}}")), "");
        assert_eq!(
            latvia(&format!("{before}, {occupied}, {{since: 1991-08-21}}")),
            ""
        );
        assert!(latvia("{since: 1918-11-18}").contains("1940-06-18 to 1991-08-20"));
        let late = latvia(&format!("{before}, {{since: 1990-05-04}}"));
        assert!(late.contains("1990-05-05 to 1991-08-20"), "{late}");
    }

    #[test]
    fn waits_until_a_refused_record_is_mended() {
        let data = |name: &str| {
            lint(
                &RULE,
                &format!(
                    "offices:\n  - {{id: president, name: President, country: LT, portfolio: [head-of-state]}}\npersons:\n  - {{id: a, name: A, tenures: [{{office: president, until: 2004-04-06}}]}}\n  - {{id: b, name: B, tenures: [{{office: president, since: 2004-07-12}}]}}\n  - {{id: c, {name}: C, tenures: [{{office: president, since: 1990-01-01, until: 1990-02-01}}]}}\n"
                ),
            )
        };
        assert_ne!(data("name"), "");
        assert_eq!(data("nmae"), "");
    }

    #[test]
    fn believes_in_vacancies() {
        let with = |vacancy: &str| {
            office(
                &format!(", vacancies: [{{{vacancy}}}]"),
                PAKSAS,
                "since: 2004-07-12",
            )
        };
        for vacancy in [
            "since: 2004-04-07, until: 2004-07-11",
            "since: 2004-04",
            "until: 2004-07",
            "since: 2004-05-01, until: 2004-06-20",
        ] {
            assert_eq!(with(vacancy), "", "{vacancy}");
        }
        assert!(
            with("since: 2004-04-07, until: 2004-05-01").contains("from 2004-05-02 to 2004-07-11")
        );
        assert!(
            with("since: 2004-06-20, until: 2004-07-11").contains("from 2004-04-07 to 2004-06-19")
        );
        assert_ne!(with("since: 2001-01-01, until: 2001-02-01"), "");
        assert!(
            with("since: 2004-04-06, until: 2004-04-06").contains("from 2004-04-07 to 2004-07-11")
        );
    }

    #[test]
    fn counts_from_the_last_of_all_who_held_it_before() {
        let three = |first: &str, second: &str, third: &str| {
            let tenures = [("a", first), ("b", second), ("c", third)];
            let persons = tenures.map(|(id, days)| {
                format!("  - {{id: {id}, name: {id}, tenures: [{{office: president, {days}}}]}}\n")
            });
            let office =
                "{id: president, name: President, country: LT, portfolio: [head-of-state]}";
            lint(
                &RULE,
                &format!("offices: [{office}]\npersons:\n{}", persons.concat()),
            )
        };
        let long = "since: 1998-02-26, until: 2003-02-26";
        let next = "since: 2003-02-26, until: 2004-04-06";
        let within = "since: 1999-01-01, until: 1999-02-01";
        assert_eq!(three(long, next, "since: 2004-04-06"), "");
        assert_eq!(three(long, within, next), "");
        let found = three(long, next, "since: 2004-07-12");
        assert!(found.contains("from 2004-04-07 to 2004-07-11"), "{found}");
        assert!(found.contains("held by b 2003-02-26 to"), "{found}");
        for beside in [within, "since: 1999-01-01, until: 2003-02-26"] {
            let found = three(long, beside, "since: 2004-07-12");
            assert!(found.contains("from 2003-02-27 to 2004-07-11"), "{found}");
            assert!(found.contains("held by a 1998-02-26 to"), "{found}");
        }
    }

    #[test]
    fn who_is_elected_fills_no_gap() {
        let found = lint(
            &RULE,
            "offices: [{id: president, name: President, country: LT, portfolio: [head-of-state]}]\npersons:\n  - id: a\n    name: A\n    tenures:\n      - {office: president, since: 2003-02-26, until: 2004-04-06}\n      - {office: president, since: 2004-04-06, until: 2004-07-12, capacity: elect}\n      - {office: president, since: 2004-07-12}\n",
        );
        assert_ne!(found, "");
    }
}
