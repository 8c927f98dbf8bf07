use std::collections::BTreeMap;

use chancery_model::{Contributor, Record};
use chancery_source::Change;

use crate::at_a_time::{Days, RELIEF, lasting_of_contributor};
use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A country that contributes to a deployment twice at a time.
    ///
    /// A country may come, leave and come again, and up to two weeks in common are a relief of
    /// one contingent by another. An entry without dates is of the whole time. Where two entries
    /// are wholly equal, `repeated-entry` says so.
    ///
    /// # Why it matters
    /// Whoever adds up the persons that each country sends adds this one twice, and the list
    /// seems longer than it is. Mostly one entry came from a second source and was not joined
    /// with the first.
    ///
    /// # Example
    /// ```yaml bad
    /// deployments:
    ///   - id: nato-battlegroup-latvia
    ///     title: NATO battlegroup in Latvia
    ///     kind: battlegroup
    ///     contributors:
    ///       countries:
    ///         - CA
    ///         - {country: CA, since: 2017-06, personnel: 1-530}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// deployments:
    ///   - id: nato-battlegroup-latvia
    ///     title: NATO battlegroup in Latvia
    ///     kind: battlegroup
    ///     contributors:
    ///       countries:
    ///         - {country: CA, since: 2017-06, personnel: 1-530}
    /// ```
    "duplicate-contributor", Warning, Check::Each(check)
}

/// A contributor with the days on which it surely takes part.
struct Listed<'r> {
    index: usize,
    contributor: &'r Contributor,
    days: Days,
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Deployment(deployment)) = &entry.record else {
        return;
    };
    let Some(contributors) = &deployment.contributors else {
        return;
    };
    let mut of_country: BTreeMap<&str, Vec<(usize, &Contributor)>> = BTreeMap::new();
    for (index, contributor) in contributors.countries.iter().enumerate() {
        let of_this = of_country.entry(contributor.country.as_str()).or_default();
        // Those that are wholly equal are a repeated entry: the first stands for them.
        if !of_this.iter().any(|(_, other)| *other == contributor) {
            of_this.push((index, contributor));
        }
    }
    for all in of_country.values().filter(|all| all.len() > 1) {
        check_country(all, subject);
    }
}

fn check_country(all: &[(usize, &Contributor)], subject: &mut Subject<'_>) {
    if let Some(always) = all.iter().find(|(_, contributor)| is_undated(contributor)) {
        let others = all.iter().filter(|other| other.0 != always.0);
        for other in others.filter(|(_, contributor)| !is_reversed(contributor)) {
            let (first, second) = if always.0 < other.0 {
                (always, other)
            } else {
                (other, always)
            };
            report(*first, *second, subject);
        }
        return;
    }
    let mut dated: Vec<Listed<'_>> = all.iter().filter_map(listed).collect();
    dated.sort_by_key(|listed| (listed.days, listed.index));
    let mut before: Option<Listed<'_>> = None;
    for listed in dated {
        let Some(longest) = &before else {
            before = Some(listed);
            continue;
        };
        // At its end a contingent may be relieved: those days are not counted.
        let relieved = listed.days.0.plus(RELIEF - 1);
        if relieved.is_some_and(|relieved| relieved < longest.days.1) {
            report(
                (longest.index, longest.contributor),
                (listed.index, listed.contributor),
                subject,
            );
        }
        if listed.days.1 > longest.days.1 {
            before = Some(listed);
        }
    }
}

fn listed<'r>(&(index, contributor): &(usize, &'r Contributor)) -> Option<Listed<'r>> {
    let days = lasting_of_contributor(contributor).certain()?;
    (days.0 < days.1).then_some(Listed {
        index,
        contributor,
        days,
    })
}

fn is_undated(contributor: &Contributor) -> bool {
    contributor.since.is_none() && contributor.until.is_none()
}

fn is_reversed(contributor: &Contributor) -> bool {
    let ends = contributor.since.zip(contributor.until);
    ends.is_some_and(|(since, until)| until.is_surely_before(&since))
}

fn report(first: (usize, &Contributor), second: (usize, &Contributor), subject: &mut Subject<'_>) {
    let pointer = |index: usize| format!("/contributors/countries/{index}");
    let country = &second.1.country;
    let days = |contributor: &Contributor| {
        if is_undated(contributor) {
            "without dates".to_owned()
        } else {
            lasting_of_contributor(contributor).days()
        }
    };
    let note = subject
        .at(
            &pointer(second.0),
            format!("`{country}` contributes twice at a time"),
        )
        .label(days(second.1))
        .also(&pointer(first.0), format!("also here, {}", days(first.1)));
    // An entry that says no more than the other does is not needed.
    let says_nothing =
        |contributor: &Contributor| is_undated(contributor) && contributor.personnel.is_none();
    let needless = [second, first]
        .into_iter()
        .find(|(_, contributor)| says_nothing(contributor));
    match needless {
        Some((index, _)) => note
            .help("take out the entry that says nothing else, or write which country was meant")
            .suggest([Change::Remove {
                pointer: pointer(index),
            }]),
        None => note.help(
            "join the two, state by `until` when the first ended, or write which country was meant",
        ),
    };
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all, repairs};

    fn yaml(countries: &str) -> String {
        format!(
            "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    contributors:\n      countries: [{countries}]\n"
        )
    }

    fn unit(countries: &str) -> String {
        lint(&RULE, &yaml(countries))
    }

    #[test]
    fn shows_both() {
        insta::assert_snapshot!(unit("{country: CA, since: 2017-06}, {country: CA, since: 2020-01-01, until: 2020-02}"), @"
        6:50 warning[duplicate-contributor]: `CA` contributes twice at a time
          6:19 also here, since 2017-06
          help: join the two, state by `until` when the first ended, or write which country was meant
        ");
        insta::assert_snapshot!(unit("CA, ES, {country: CA, personnel: 500}"), @"
        6:27 warning[duplicate-contributor]: `CA` contributes twice at a time
          6:19 also here, without dates
          help: take out the entry that says nothing else, or write which country was meant
        ");
    }

    #[test]
    fn offers_to_take_out_what_says_nothing_else() {
        let taken = |index: usize| {
            format!(
                "ask: [Remove {{ pointer: \"/deployments/0/contributors/countries/{index}\" }}]\n"
            )
        };
        let repair = |countries: &str| repairs(&RULE, &yaml(countries));
        assert_eq!(repair("CA, {country: CA, personnel: 500}"), taken(0));
        assert_eq!(repair("{country: CA, until: 2020}, CA"), taken(1));
        assert_eq!(
            repair("{country: CA, personnel: 1}, {country: CA, personnel: 500}"),
            ""
        );
    }

    #[test]
    fn days_decide() {
        let until = |day: &str| {
            unit(&format!(
                "{{country: CA, since: 2017, until: {day}}}, {{country: CA, since: 2020-03-10}}"
            ))
        };
        assert_eq!(until("2020-03-09"), "");
        assert_eq!(until("2020-03-10"), "", "a relief");
        assert_eq!(until("2020-03-23"), "", "two weeks in common");
        assert_ne!(until("2020-03-24"), "");
        assert_eq!(until("2020"), "", "some reading ends before");
        assert_eq!(until("2020-03-24?"), "");
        for countries in [
            "{country: CA, until: 2018}, {country: CA, since: 2017}",
            "{country: CA, since: 2017}, {country: CA, since: 2020-01-01, until: 2020-01-01}",
            "{country: CA, since: 2017}, {country: ES, since: 2017}",
            "CA, {country: CA, since: 2020, until: 2017}",
        ] {
            assert_eq!(unit(countries), "", "{countries}");
        }
    }

    #[test]
    fn the_order_in_the_list_changes_nothing() {
        let found =
            unit("{country: CA, since: 2020-01-01, until: 2020-02}, {country: CA, since: 2017-06}");
        assert!(found.starts_with("6:19 warning"), "{found}");
    }

    /// The one that lasts longest is held against those that follow.
    #[test]
    fn finds_each_that_comes_on_top_once() {
        let found = unit(
            "{country: CA, since: 1990, until: 2000}, {country: CA, since: 1995, until: 1997}, {country: CA, since: 1998, until: 2010}, {country: CA, since: 2005}",
        );
        assert_eq!(found.matches("warning").count(), 3, "{found}");
        let found = unit("{country: CA, since: 1990}, CA, {country: CA, personnel: 4}, CA");
        assert_eq!(found.matches("warning").count(), 2, "{found}");
    }

    #[test]
    fn equal_entries_are_told_once() {
        assert_eq!(unit("CA, ES, CA"), "");
        assert_eq!(unit("CA, {country: CA}"), "");
        let all = lint_all(&yaml("CA, {country: CA}"));
        assert!(!all.contains("duplicate-contributor"), "{all}");
    }
}
