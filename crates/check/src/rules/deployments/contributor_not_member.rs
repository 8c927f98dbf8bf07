use chancery_model::{Contributor, Date, Deployment, Interval, Operation, Record};

use crate::rolls::{Roll, Standing};
use crate::rule::declare_rule;
use crate::sides::Side;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A country that contributes to a deployment of an organisation and did not belong to that
    /// organisation on those days.
    ///
    /// Partners, observers, candidates and those who are invited belong to it as well as its
    /// members. A deployment that names no organisation stands under that of its operation.
    /// Where the members are not said to be all listed, only a membership of another time
    /// tells that a country was none. The first day of a contribution is asked, and the last
    /// one where it is known.
    ///
    /// # Why it matters
    /// Partners do send troops, and then their partnership is a fact worth recording. Else the
    /// country was taken for another, or the day is wrong.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: FI, name: Finland}
    /// organisations:
    ///   - id: nato
    ///     name: NATO
    ///     kind: alliance
    ///     members:
    ///       - {country: FI, since: 2023-04-04}
    /// deployments:
    ///   - id: nato-battlegroup-latvia
    ///     title: NATO battlegroup in Latvia
    ///     kind: battlegroup
    ///     organisation: nato
    ///     contributors:
    ///       countries:
    ///         - {country: FI, since: 2017-06}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: FI, name: Finland}
    /// organisations:
    ///   - id: nato
    ///     name: NATO
    ///     kind: alliance
    ///     members:
    ///       - {country: FI, role: partner, since: 1994-05-09, until: 2023-04-03}
    ///       - {country: FI, since: 2023-04-04}
    /// deployments:
    ///   - id: nato-battlegroup-latvia
    ///     title: NATO battlegroup in Latvia
    ///     kind: battlegroup
    ///     organisation: nato
    ///     contributors:
    ///       countries:
    ///         - {country: FI, since: 2017-06}
    /// ```
    "contributor-not-member", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Deployment(deployment)) = &entry.record else {
        return;
    };
    let Some(contributors) = &deployment.contributors else {
        return;
    };
    let Some(organisation) = organisation(data, deployment) else {
        return;
    };
    let Some(roll) = Roll::of(data, organisation) else {
        return;
    };
    for (index, contributor) in contributors.countries.iter().enumerate() {
        let country = contributor.country.as_str();
        if data.country(country).is_none() {
            continue;
        }
        let stranger = times(deployment, contributor).into_iter().find_map(|time| {
            let side = Side::Country(country);
            match roll.standing(data, side, &time.start, &time.end) {
                Standing::MayBelong => None,
                standing => Some((time, standing)),
            }
        });
        let Some((time, standing)) = stranger else {
            continue;
        };
        let note = subject.at(
            &format!("/contributors/countries/{index}"),
            format!(
                "`{country}` did not belong to `{organisation}`{}",
                time.shown
            ),
        );
        let note = match standing {
            Standing::AtAnotherTime(member) => note.also_in(
                member.entry,
                &member.pointer(),
                format!("belonged to it {}", member.lasting().days()),
            ),
            Standing::NotListed(all) => {
                note.also_in(all, "/members_complete", "all members are listed here")
            }
            Standing::MayBelong => note,
        };
        note.help(format!(
            "add `{country}` to the members of `{organisation}`, as `role: partner` where it was one, or correct the country or the days"
        ));
    }
}

/// The organisation under which a deployment stands: its own, or that of its operation.
fn organisation<'d>(data: &'d DataSet<'_>, deployment: &'d Deployment) -> Option<&'d str> {
    if let Some(own) = &deployment.organisation {
        return Some(own.as_str());
    }
    let operation = deployment.operation.as_ref()?;
    let operation: &Operation = data.operation(operation.as_str())?.1;
    operation.organisation.as_ref().map(|id| id.as_str())
}

/// Days on which a country took part: from some day to another.
struct Time {
    start: Interval,
    end: Interval,
    shown: String,
}

/// The first and the last day of a contribution where they are known, else some day of the
/// deployment; nothing where it ends before it begins.
fn times(deployment: &Deployment, contributor: &Contributor) -> Vec<Time> {
    let on = |date: &Date| Time {
        start: date.interval(),
        end: date.interval(),
        shown: format!(" on {date}"),
    };
    let is_reversed = |since: Option<Date>, until: Option<Date>| {
        since
            .zip(until)
            .is_some_and(|(since, until)| until.is_surely_before(&since))
    };
    let (since, until) = (contributor.since, contributor.until);
    if is_reversed(since, until) || is_reversed(deployment.since, deployment.until) {
        return Vec::new();
    }
    if since.is_some() || until.is_some() {
        return since.iter().chain(&until).map(on).collect();
    }
    let bound = |date: Option<Date>| date.map_or(Interval::UNBOUNDED, |date| date.interval());
    let shown = match (deployment.since, deployment.until) {
        (None, None) => String::new(),
        (Some(since), None) => format!(" from {since} on"),
        (None, Some(until)) => format!(" up to {until}"),
        (Some(since), Some(until)) => format!(" from {since} to {until}"),
    };
    vec![Time {
        start: bound(deployment.since),
        end: bound(deployment.until),
        shown,
    }]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn with(body: &str, unit: &str, contributor: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries:
  - {{id: LV, name: Latvia}}
  - {{id: FI, name: Finland}}
  - {{id: UA, name: Ukraine}}
  - {{id: DK, name: Denmark}}
  - {{id: GL, name: Greenland, exists: [{{status: dependent-territory, sovereign: DK}}]}}
organisations:
  - id: nato
    name: NATO
    kind: alliance
    {body}
    members:
      - {{country: LV, since: 2004-03-29}}
      - {{country: DK, role: founding-member, since: 1949, until: 2030-06-30}}
      - {{country: FI, since: 2023-04-04}}
  - {{id: group, name: Group, kind: armed-force, parent: nato}}
operations:
  - {{id: presence, title: Presence, organisation: nato}}
  - {{id: nobodys, title: Nobody}}
deployments:
  - id: a
    title: A
    kind: battlegroup
    {unit}
    contributors: {{countries: [{contributor}]}}
"
            ),
        )
    }

    fn open(unit: &str, contributor: &str) -> String {
        with("members_complete: false", unit, contributor)
    }

    fn complete(unit: &str, contributor: &str) -> String {
        with("members_complete: true", unit, contributor)
    }

    #[test]
    fn shows_the_membership_of_another_time_or_the_whole_list() {
        insta::assert_snapshot!(open("organisation: nato", "LV, {country: FI, since: 2017-06}"), @"
        25:36 warning[contributor-not-member]: `FI` did not belong to `nato` on 2017-06
          15:9 belonged to it since 2023-04-04
          help: add `FI` to the members of `nato`, as `role: partner` where it was one, or correct the country or the days
        ");
        insta::assert_snapshot!(complete("organisation: nato", "UA"), @"
        25:32 warning[contributor-not-member]: `UA` did not belong to `nato`
          11:23 all members are listed here
          help: add `UA` to the members of `nato`, as `role: partner` where it was one, or correct the country or the days
        ");
        assert_eq!(open("organisation: nato", "UA"), "", "the list may lack it");
    }

    #[test]
    fn the_organisation_may_be_that_of_the_operation() {
        for unit in ["operation: presence", "organisation: group"] {
            assert_ne!(complete(unit, "UA"), "", "{unit}");
        }
        for unit in [
            "host: LV",
            "operation: nobodys",
            "operation: nowhere",
            "organisation: nowhere",
        ] {
            assert_eq!(complete(unit, "UA"), "", "{unit}");
        }
    }

    #[test]
    fn the_first_and_the_last_day_decide() {
        let unit = "organisation: nato";
        for (contributor, is_found) in [
            ("{country: FI, since: 2023-04-04}", false),
            ("{country: FI, since: 2023-04-03}", true),
            ("{country: FI, since: 2023}", false),
            ("{country: FI, since: 2022?}", false),
            ("{country: FI, since: ..2023-04-03}", true),
            ("{country: FI, since: ..2023-04-04}", false),
            ("{country: FI, until: 2023-04-03}", true),
            ("{country: FI, until: 2023-04-04}", false),
            ("{country: DK, since: 2020, until: 2030-06-30}", false),
            ("{country: DK, since: 2020, until: 2030-07-01}", true),
            ("{country: DK, since: 2020}", false),
            ("{country: FI, since: 2020, until: 2019}", false),
        ] {
            let found = open(unit, contributor);
            assert_eq!(!found.is_empty(), is_found, "{contributor} {found}");
        }
    }

    #[test]
    fn without_days_those_of_the_deployment_count() {
        for (days, is_found) in [
            ("title_days", false),
            ("since: 2017", false),
            ("until: 2023-04-03", true),
            ("until: 2023-04-04", false),
            ("since: 2017\n    until: 2020", true),
            ("since: 2021\n    until: 2020", false),
        ] {
            let unit = match days {
                "title_days" => "organisation: nato".to_owned(),
                days => format!("organisation: nato\n    {days}"),
            };
            let found = open(&unit, "FI");
            assert_eq!(!found.is_empty(), is_found, "{days} {found}");
        }
        let days = |days: &str| open(&format!("organisation: nato\n    {days}"), "FI");
        assert!(days("until: 2020").contains("`nato` up to 2020\n"));
        assert!(days("since: 2017\n    until: 2020").contains("`nato` from 2017 to 2020\n"));
        let gone = open("organisation: nato\n    since: 2031", "DK");
        assert!(gone.contains("`nato` from 2031 on\n"), "{gone}");
    }

    #[test]
    fn is_silent_for_territories_of_members_and_codes_that_lead_nowhere() {
        for contributor in ["GL", "XX", "LV", "DK", "FI"] {
            assert_eq!(
                complete("organisation: nato", contributor),
                "",
                "{contributor}"
            );
        }
    }
}
