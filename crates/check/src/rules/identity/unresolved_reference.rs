use std::collections::HashMap;

use chancery_model::Kind;
use chancery_source::Change;

use crate::names::names;
use crate::references::{each_reference, retired_ids};
use crate::rule::declare_rule;
use crate::suggest::Candidates;
use crate::{Check, DataSet, Findings};

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
    let mut meanings = Meanings::new(data);
    for entry in data.entries() {
        let mut subject = findings.about(entry);
        each_reference(data, entry, &mut |step, kind, id| {
            if data.with_id(kind, id).next().is_some()
                || retired.contains_key(&(kind, id))
                || data.may_be_unread(kind, id)
                || !is_well_formed(kind, id)
            {
                return;
            }
            let what = kind.name().replace('-', " ");
            let pointer = step.pointer();
            let note = subject.at(&pointer, format!("no {what} bears the id `{id}`"));
            if id == "null" {
                note.help("leave the key out where nothing is known");
            } else if let Some(meant) = meanings.of(kind, id) {
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

/// The records that misspelt references may mean, by kind, made ready when first asked for.
struct Meanings<'d, 's> {
    data: &'d DataSet<'s>,
    by_kind: HashMap<Kind, Meaning<'d>>,
    answers: HashMap<(Kind, String), Option<&'d str>>,
}

/// What the records of one kind are called.
struct Meaning<'d> {
    ids: Candidates<'d>,
    names: Candidates<'d>,
    by_name: HashMap<&'d str, &'d str>,
}

impl<'d> Meaning<'d> {
    fn of(data: &'d DataSet<'_>, kind: Kind) -> Meaning<'d> {
        let all = || data.entries().iter().filter(move |entry| entry.kind == kind);
        let by_name: HashMap<&str, &str> = all()
            .filter_map(|entry| Some((entry.record.as_ref()?, entry.id.as_deref()?)))
            .flat_map(|(record, id)| names(record).into_iter().map(move |name| (name, id)))
            .collect();
        let mut sorted: Vec<&str> = by_name.keys().copied().collect();
        sorted.sort_unstable();
        Meaning {
            ids: Candidates::new(all().filter_map(|entry| entry.id.as_deref())),
            names: Candidates::new(sorted),
            by_name,
        }
    }
}

impl<'d, 's> Meanings<'d, 's> {
    fn new(data: &'d DataSet<'s>) -> Meanings<'d, 's> {
        Meanings {
            data,
            by_kind: HashMap::new(),
            answers: HashMap::new(),
        }
    }

    /// The record that was probably meant: nearest by identifier, else the one that bears the
    /// text as a name.
    fn of(&mut self, kind: Kind, id: &str) -> Option<&'d str> {
        if let Some(answer) = self.answers.get(&(kind, id.to_owned())) {
            return *answer;
        }
        let data = self.data;
        let meaning = self
            .by_kind
            .entry(kind)
            .or_insert_with(|| Meaning::of(data, kind));
        let answer = meaning.ids.nearest(id).or_else(|| {
            let name = meaning.names.nearest(&id.replace('-', " "))?;
            meaning.by_name.get(name).copied()
        });
        self.answers.insert((kind, id.to_owned()), answer);
        answer
    }
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
        let data = "places:\n  - id: riga\n    nme: Riga\n  - id: old-town\n    name: Old Town\n    kind: venue\n    within: riga\n";
        assert_eq!(lint(&RULE, data), "");
    }
}
