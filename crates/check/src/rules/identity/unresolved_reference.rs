use chancery_model::Kind;
use chancery_source::Change;

use crate::names::names;
use crate::references::{each_reference, retired_ids};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings, nearest};

declare_rule! {
    /// # What it finds
    /// A reference to a record that is not in the data set: a person, place, source or
    /// country that nobody has written down, or whose identifier is misspelt.
    ///
    /// # Why it matters
    /// A visit to `adazhi` is a visit to nowhere: no map shows it, no search for Ādaži finds
    /// it, and no rule can tell whether it lies in the country of the stop.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    ///     broader: securty
    ///   - id: security
    ///     label: Security
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    ///     broader: security
    ///   - id: security
    ///     label: Security
    /// ```
    "unresolved-reference", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let retired = retired_ids(data);
    for entry in data.entries() {
        let mut subject = findings.about(entry);
        each_reference(data, entry, &mut |step, kind, id| {
            if !is_well_formed(kind, id)
                || data.with_id(kind, id).next().is_some()
                || retired.contains_key(&(kind, id))
            {
                return;
            }
            let what = kind.name().replace('-', " ");
            let pointer = step.pointer();
            let note = subject.at(&pointer, format!("no {what} bears the id `{id}`"));
            if id == "null" {
                note.help("leave the key out where nothing is known");
            } else if let Some(meant) = meant(data, kind, id) {
                let text = meant.to_owned();
                note.help(format!("did you mean `{meant}`?"))
                    .suggest([Change::SetText { pointer, text }]);
            } else {
                note.help(format!(
                    "add the record, for instance as `{}/{id}.yaml` under a data root",
                    kind.folder()
                ));
            }
        });
    }
}

/// Whether a text is an identifier at all. One that is not has its own finding.
fn is_well_formed(kind: Kind, id: &str) -> bool {
    let definition = if kind == Kind::Country { "CountryCode" } else { "Id" };
    chancery_model::explain(definition, id).is_none()
}

/// The record that was probably meant: nearest by identifier, else the one that bears the
/// text as a name.
fn meant<'d>(data: &'d DataSet<'_>, kind: Kind, id: &str) -> Option<&'d str> {
    let all = || data.entries().iter().filter(move |entry| entry.kind == kind);
    let ids = all().filter_map(|entry| entry.id.as_deref());
    nearest(id, ids).or_else(|| {
        let spoken = id.replace('-', " ");
        let named = all().flat_map(|entry| {
            let names = entry.record.as_ref().map(names).unwrap_or_default();
            names
                .into_iter()
                .filter_map(|name| Some((name, entry.id.as_deref()?)))
        });
        let pairs: Vec<(&str, &str)> = named.collect();
        let name = nearest(&spoken, pairs.iter().map(|(name, _)| *name))?;
        pairs.iter().find(|(other, _)| *other == name).map(|(_, id)| *id)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    const RIGA: &str = "places:\n  - id: riga\n    name: Riga\n    kind: city\n    aliases: [Rīga, Riga City]\n";

    fn within(id: &str) -> String {
        lint(&RULE, &format!("{RIGA}  - id: old-town\n    name: Old Town\n    kind: venue\n    within: {id}\n"))
    }

    #[test]
    fn offers_the_nearest_id_or_name() {
        assert_eq!(within("riga"), "");
        insta::assert_snapshot!(within("rga"), @"
        9:13 error[unresolved-reference]: no place bears the id `rga`
          help: did you mean `riga`?
        ");
        assert!(within("riga-city").contains("did you mean `riga`?"));
        assert!(within("tallinn").contains("add the record"));
        let topics = |broader: &str| repairs(&RULE, &format!("topics:\n  - {{id: security, label: A}}\n  - {{id: energy, label: B, broader: {broader}}}\n"));
        insta::assert_snapshot!(topics("securty"), @r#"ask: [SetText { pointer: "/topics/1/broader", text: "security" }]"#);
        assert_eq!(topics("sport"), "");
    }

    #[test]
    fn follows_short_forms_and_country_codes() {
        let found = lint(&RULE, "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    host: LV\n    contributors:\n      countries: [CA, {country: PL}]\n    sources: [{source: nato}]\n");
        for missing in ["`LV`", "`CA`", "`PL`", "`nato`"] {
            assert!(found.contains(missing), "{missing} in {found}");
        }
    }

    #[test]
    fn resolves_to_a_record_that_the_schema_refuses() {
        assert_eq!(within("broken"), within("broken"));
        let data = "places:\n  - id: riga\n    nme: Riga\n  - id: old-town\n    name: Old Town\n    kind: venue\n    within: riga\n";
        assert_eq!(lint(&RULE, data), "");
    }
}
