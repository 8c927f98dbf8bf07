use chancery_source::{Change, Kind as Sort};

use crate::external_ids::Scheme;
use crate::rule::declare_rule;
use crate::{Check, Step, Subject};

declare_rule! {
    /// # What it finds
    /// An identifier of another data set that does not have the form of its scheme.
    ///
    /// The schemes known are `wikidata`, `geonames`, `viaf`, `isni`, `orcid`, `imo`, `iso3`,
    /// `m49`, `unlocode`, `iata` and `icao`. Any other key is taken as it is.
    ///
    /// # Why it matters
    /// It is there to join the record to what others know. One that was cut or mistyped joins
    /// nothing, or something else.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     ids: {wikidata: "57665"}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     ids: {wikidata: Q57665}
    /// ```
    "invalid-external-id", Error, Check::Value(check)
}

fn check(step: &Step<'_>, subject: &mut Subject<'_>) {
    if step.definition != Some("ExternalIds") {
        return;
    }
    for (key, value) in step.node.entries() {
        let id = value.text();
        let Some(scheme) = Scheme::of(key.text()).filter(|_| value.kind() == Sort::Text) else {
            continue;
        };
        if scheme.is_valid(id) {
            continue;
        }
        let pointer = step.pointer_of(value);
        let note = subject
            .at(&pointer, format!("`{id}` is no id of `{}`", scheme.key))
            .help(format!("an id of `{}` is {}", scheme.key, scheme.form));
        if let Some(text) = scheme.repaired(id) {
            note.help(format!("write `{text}`, if that is what was meant"))
                .suggest([Change::SetText { pointer, text }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn place(ids: &str) -> String {
        format!("places:\n  - id: riga\n    name: Riga\n    kind: city\n    ids: {{{ids}}}\n")
    }

    #[test]
    fn says_which_form_it_has() {
        let yaml = place("wikidata: 1773, unlocode: LV RIX");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        5:21 error[invalid-external-id]: `1773` is no id of `wikidata`
          help: an id of `wikidata` is `Q` and a number, such as `Q211`
          help: write `Q1773`, if that is what was meant
        5:37 error[invalid-external-id]: `LV RIX` is no id of `unlocode`
          help: an id of `unlocode` is the two letters of a country and three letters or digits, such as `LVRIX`
          help: write `LVRIX`, if that is what was meant
        ");
        assert!(repairs(&RULE, &yaml).starts_with(
            "ask: [SetText { pointer: \"/places/0/ids/wikidata\", text: \"Q1773\" }]"
        ));
        assert_eq!(repairs(&RULE, &place("wikidata: Riga")), "");
    }

    #[test]
    fn takes_other_schemes_as_they_are() {
        assert_eq!(
            lint(
                &RULE,
                &place("wikidata: Q1773, my-register: Q-1, cow: '365'")
            ),
            ""
        );
    }

    #[test]
    fn looks_at_stops() {
        let yaml = "visits:\n  - id: a\n    stops:\n      - {country: LV, ids: {wikidata: q1}}\n";
        assert_ne!(lint(&RULE, yaml), "");
    }
}
