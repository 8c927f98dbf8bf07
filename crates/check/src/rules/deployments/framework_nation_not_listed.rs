use chancery_model::{CountryCode, Record};
use chancery_source::{Change, Syntax};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A list of all contributors that lacks the country that leads.
    ///
    /// A host that leads is passed over, since it sends nobody; and so is a list whose number
    /// is said not to include the country that leads.
    ///
    /// # Why it matters
    /// The framework nation sends the largest part. A list that is said to be complete is
    /// taken at its word: whoever asks where a country has troops does not find it here.
    ///
    /// # Example
    /// ```yaml bad
    /// deployments:
    ///   - id: nato-battlegroup-poland
    ///     title: NATO battlegroup in Poland
    ///     kind: battlegroup
    ///     framework_nation: US
    ///     contributors:
    ///       countries: [GB, HR, RO]
    ///       complete: true
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
    ///       countries: [GB, HR, RO, US]
    ///       complete: true
    /// ```
    "framework-nation-not-listed", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Deployment(deployment)) = &entry.record else {
        return;
    };
    let (Some(nation), Some(contributors)) =
        (&deployment.framework_nation, &deployment.contributors)
    else {
        return;
    };
    let is_listed = contributors
        .countries
        .iter()
        .any(|contributor| contributor.country == *nation);
    if !contributors.complete
        || is_listed
        || contributors.includes_framework_nation == Some(false)
        || deployment.host.as_ref() == Some(nation)
    {
        return;
    }
    let mut note = subject.at(
        "/framework_nation",
        format!("`{nation}` leads the deployment, and the complete list of contributors lacks it"),
    );
    if !contributors.countries.is_empty() {
        note = note.also("/contributors/countries", "the contributors");
    }
    let note = note
        .also("/contributors/complete", "all are said to be named")
        .help(format!(
            "add `{nation}` to the list, or write `includes_framework_nation: false`"
        ));
    if let Some(change) = added(data, entry, nation) {
        note.suggest([change]);
    }
}

/// The change that adds a country to a list that stands in brackets, on one line.
fn added(data: &DataSet<'_>, entry: &Entry, nation: &CountryCode) -> Option<Change> {
    let list = data.node(entry).get("contributors")?.get("countries")?;
    let document = data.document(entry);
    let written = document.tree.text().get(list.range())?;
    let inner = written.strip_prefix('[')?.strip_suffix(']')?;
    if inner.trim().is_empty() || inner.contains(['\n', '\r']) {
        return None;
    }
    // Other readers take a plain `NO` for a no.
    let is_plain = document.syntax == Syntax::Yaml && nation.as_str() != "NO";
    let quote = if is_plain { "" } else { "\"" };
    let inner = inner.trim_end().trim_end_matches(',');
    Some(Change::SetSource {
        pointer: "/contributors/countries".to_owned(),
        source: format!("[{inner}, {quote}{nation}{quote}]"),
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_named, repairs};

    fn yaml(fields: &str, contributors: &str) -> String {
        format!(
            "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    {fields}\n    contributors:\n      {contributors}\n"
        )
    }

    fn unit(fields: &str, contributors: &str) -> String {
        lint(&RULE, &yaml(fields, contributors))
    }

    #[test]
    fn shows_the_list() {
        let leads = "framework_nation: CA";
        insta::assert_snapshot!(unit(leads, "countries: [AL, CZ]\n      complete: true"), @"
        5:23 warning[framework-nation-not-listed]: `CA` leads the deployment, and the complete list of contributors lacks it
          7:18 the contributors
          8:17 all are said to be named
          help: add `CA` to the list, or write `includes_framework_nation: false`
        ");
        insta::assert_snapshot!(unit(leads, "complete: true"), @"
        5:23 warning[framework-nation-not-listed]: `CA` leads the deployment, and the complete list of contributors lacks it
          7:17 all are said to be named
          help: add `CA` to the list, or write `includes_framework_nation: false`
        ");
    }

    #[test]
    fn is_silent_where_it_is_listed_or_the_list_may_lack_it() {
        let complete = |rest: &str| format!("complete: true\n      {rest}");
        for (fields, contributors) in [
            ("framework_nation: CA", "countries: [AL]".to_owned()),
            ("framework_nation: CA", "complete: false".to_owned()),
            ("framework_nation: CA", complete("countries: [AL, CA]")),
            (
                "framework_nation: CA",
                complete("countries: [{country: CA, until: 2020}]"),
            ),
            (
                "framework_nation: CA",
                complete("countries: [AL]\n      includes_framework_nation: false"),
            ),
            (
                "framework_nation: HU\n    host: HU",
                complete("countries: [HR, IT]"),
            ),
            ("host: LV", complete("countries: [AL]")),
        ] {
            assert_eq!(unit(fields, &contributors), "", "{fields} {contributors}");
        }
        for rest in [
            "countries: [AL]",
            "countries: [AL]\n      includes_framework_nation: true",
        ] {
            let fields = "framework_nation: CA\n    host: LV";
            assert_ne!(unit(fields, &complete(rest)), "", "{rest}");
        }
    }

    #[test]
    fn adds_it_to_a_list_in_brackets() {
        let repair = |nation: &str, list: &str| {
            let fields = format!("framework_nation: {nation}");
            let contributors = format!("complete: true\n      countries: {list}");
            repairs(&RULE, &yaml(&fields, &contributors))
        };
        insta::assert_snapshot!(repair("CA", "[AL, {country: CZ}]"), @r#"ask: [SetSource { pointer: "/deployments/0/contributors/countries", source: "[AL, {country: CZ}, CA]" }]"#);
        insta::assert_snapshot!(repair("'NO'", "[ AL, ]"), @r#"ask: [SetSource { pointer: "/deployments/0/contributors/countries", source: "[ AL, \"NO\"]" }]"#);
        assert_eq!(repair("CA", "\n        - AL"), "");
        assert_eq!(repair("CA", "[AL,\n        CZ]"), "");
        assert_eq!(repair("CA", "[]"), "");
        let json = r#"{"deployments": [{"id": "a", "title": "A", "kind": "brigade", "framework_nation": "CA", "contributors": {"complete": true, "countries": ["AL"]}}]}"#;
        assert_ne!(lint_named(&RULE, "test.json", json), "");
    }
}
