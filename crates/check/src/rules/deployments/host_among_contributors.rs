use chancery_model::{DeploymentKind, Record};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A deployment whose host is listed among those who contribute to it.
    ///
    /// A host that leads is passed over: then it is one of those who make up the unit.
    ///
    /// # Why it matters
    /// Contributors send persons to a country, and the host's own forces stand beside them.
    /// With the host in the list, every count of nations is one too many. Where the host does
    /// belong to the unit, say so in a suppression, with its source.
    ///
    /// # Example
    /// ```yaml bad
    /// deployments:
    ///   - id: nato-battlegroup-latvia
    ///     title: NATO battlegroup in Latvia
    ///     kind: battlegroup
    ///     host: LV
    ///     framework_nation: CA
    ///     contributors:
    ///       countries: [AL, CA, LV]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// deployments:
    ///   - id: nato-battlegroup-latvia
    ///     title: NATO battlegroup in Latvia
    ///     kind: battlegroup
    ///     host: LV
    ///     framework_nation: CA
    ///     contributors:
    ///       countries: [AL, CA]
    /// ```
    "host-among-contributors", Warning, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Deployment(deployment)) = &entry.record else {
        return;
    };
    let (Some(host), Some(contributors)) = (&deployment.host, &deployment.contributors) else {
        return;
    };
    let is_staffed_by_all = deployment.kind == DeploymentKind::HeadquartersElement;
    if is_staffed_by_all || deployment.framework_nation.as_ref() == Some(host) {
        return;
    }
    // One that is listed twice is another rule's matter.
    let listed = contributors
        .countries
        .iter()
        .position(|contributor| contributor.country == *host);
    if let Some(index) = listed {
        subject
            .at(
                &format!("/contributors/countries/{index}"),
                format!("`{host}` hosts the deployment, and is listed among its contributors"),
            )
            .also("/host", "the host")
            .help("take it out of the list, or correct `host`");
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn unit(fields: &str, countries: &str) -> String {
        lint(
            &RULE,
            &format!(
                "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    {fields}\n    contributors:\n      countries: [{countries}]\n"
            ),
        )
    }

    #[test]
    fn shows_the_host() {
        insta::assert_snapshot!(unit("host: LV", "CA, {country: LV, since: 2017}"), @"
        7:23 warning[host-among-contributors]: `LV` hosts the deployment, and is listed among its contributors
          5:11 the host
          help: take it out of the list, or correct `host`
        ");
    }

    #[test]
    fn a_host_that_comes_twice_is_told_once() {
        let found = unit("host: LV", "LV, CA, {country: LV, since: 2017}");
        assert_eq!(found.matches("warning").count(), 1, "{found}");
    }

    #[test]
    fn is_silent_where_the_host_leads_or_is_none_of_them() {
        for (fields, countries) in [
            ("host: LV", "CA, ES"),
            ("host: LV", ""),
            ("area: baltic-sea", "LV"),
            ("host: HU\n    framework_nation: HU", "HR, HU"),
        ] {
            assert_eq!(unit(fields, countries), "", "{fields}");
        }
        assert_ne!(unit("host: LV\n    framework_nation: CA", "CA, LV"), "");
        let headquarters = "deployments:\n  - {id: a, title: A, kind: headquarters-element, host: PL, contributors: {countries: [DE, DK, PL]}}\n";
        assert_eq!(lint(&RULE, headquarters), "", "its host has officers there");
    }
}
