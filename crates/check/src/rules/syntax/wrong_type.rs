use chancery_source::Change;
use serde_json::Value;

use crate::rule::declare_rule;
use crate::violation::definition_of;
use crate::words::{noun, plural, shown, sort_named, sort_of, with_article};
use crate::{Check, Explanation, Safety, Violation};

declare_rule! {
    /// # What it finds
    /// A value of another type than the schema asks for: a text where a list belongs, a
    /// number where a mapping belongs, nothing at all behind a colon.
    ///
    /// # Why it matters
    /// Programs that read the data rely on its types. An empty value is worse: it may mean
    /// "none", "not known" or "not yet written", and no reader can tell which.
    ///
    /// # Example
    /// ```yaml bad
    /// type: place
    /// id: riga
    /// name: Riga
    /// kind: city
    /// aliases: Rīga
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: place
    /// id: riga
    /// name: Riga
    /// kind: city
    /// aliases: [Rīga]
    /// ```
    "wrong-type", Error, Check::Schema(explain)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "type" {
        return None;
    }
    let subject = match violation.field() {
        Some(field) => format!("`{field}`"),
        None => "this".to_owned(),
    };
    if violation.value.is_null() {
        let message = format!("{subject} has no value");
        return Some(
            Explanation::at_value(violation, message)
                .help("leave the key out where nothing is known, or write its value"),
        );
    }
    let wanted = wanted(violation);
    let message = format!(
        "{subject} is {}, but {wanted} belongs here",
        described(&violation.value)
    );
    let explanation = Explanation::at_value(violation, message).help_if(advice(violation));
    Some(match repair(violation) {
        Some((safety, source)) => {
            let pointer = violation.pointer.clone();
            explanation.fix(safety, Change::SetSource { pointer, source })
        }
        None => explanation,
    })
}

/// A value's sort, with the value itself where it is short enough to recognise.
fn described(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => sort_of(value).to_owned(),
        scalar => format!("{} ({})", sort_of(scalar), shown(scalar)),
    }
}

/// What belongs there: by the definition's name where it has one, with the forms that it
/// may take.
fn wanted(violation: &Violation<'_>) -> String {
    let types: Vec<&str> = match &violation.schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if let (["array"], Some(items)) = (types.as_slice(), violation.schema.get("items")) {
        let of = match definition_of(items) {
            Some(definition) => plural(&noun(definition)),
            None => "values".to_owned(),
        };
        return format!("a list of {of}");
    }
    let sorts: Vec<&str> = types.iter().map(|name| sort_named(name)).collect();
    let forms = sorts.join(" or ");
    let named = with_article(&noun(violation.definition));
    if violation.is_definition && named != forms {
        format!("{named} ({forms})")
    } else {
        forms
    }
}

fn wants(violation: &Violation<'_>, name: &str) -> bool {
    allows(&violation.schema["type"], name)
}

/// Whether a type, or one of a list of types, is the one of this name.
fn allows(types: &Value, name: &str) -> bool {
    types == name
        || types
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one == name))
}

fn advice(violation: &Violation<'_>) -> Option<String> {
    match &*violation.value {
        Value::String(text) if wants(violation, "array") => Some(match several(violation, text) {
            Some(pieces) => format!("write it as a list: {}", shown_list(&pieces)),
            None => format!("write it as a list of one: {}", shown_list(&[text])),
        }),
        Value::String(text) if wants_number(violation) => match with_point(violation, text) {
            Some(number) => Some(format!("write `{number}`, with a point")),
            None => text
                .parse::<f64>()
                .is_ok()
                .then(|| format!("write it without quotes: `{text}`")),
        },
        Value::String(text) if wants(violation, "boolean") => {
            truth(text).map(|truth| format!("write `{truth}`"))
        }
        Value::Object(_) if wants(violation, "array") => {
            Some("begin it with `- `, so that it is the first of a list".to_owned())
        }
        Value::Array(items) if items.len() == 1 => {
            Some("write its one item without the list".to_owned())
        }
        _ => None,
    }
}

fn wants_number(violation: &Violation<'_>) -> bool {
    wants(violation, "integer") || wants(violation, "number")
}

/// A number with a decimal comma, as it is to be written.
fn with_point(violation: &Violation<'_>, text: &str) -> Option<String> {
    let number = text.replace(',', ".");
    let is_meant = wants(violation, "number")
        && text.contains(',')
        && serde_json::from_str::<serde_json::Number>(&number).is_ok();
    is_meant.then_some(number)
}

/// The identifiers in a text that divides them by commas; nothing where some piece is none.
fn several<'t>(violation: &Violation<'_>, text: &'t str) -> Option<Vec<&'t str>> {
    let items = violation.schema.get("items")?;
    let definition = &violation.root["$defs"][definition_of(items)?];
    definition.get("x-refers-to")?;
    let pieces: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    let all_fit = pieces
        .iter()
        .all(|piece| takes_text(violation, items, piece));
    (pieces.len() > 1 && all_fit).then_some(pieces)
}

/// A list in brackets as a message shows it, items in quotes where a comma would part them.
fn shown_list(items: &[&str]) -> String {
    let written = items
        .iter()
        .map(|item| match item.contains([',', ':', '#', '[', '{', '"']) {
            true => Value::from(*item).to_string(),
            false => (*item).to_owned(),
        });
    format!("`[{}]`", written.collect::<Vec<_>>().join(", "))
}

fn truth(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "on" | "true" => Some(true),
        "no" | "n" | "off" | "false" => Some(false),
        _ => None,
    }
}

/// The value's source as it should be, where that is beyond doubt.
fn repair(violation: &Violation<'_>) -> Option<(Safety, String)> {
    let Value::String(text) = &*violation.value else {
        return None;
    };
    if wants(violation, "array") {
        if let Some(pieces) = several(violation, text) {
            return Some((Safety::Ask, Value::from(pieces).to_string()));
        }
        let source = Value::from(vec![text.as_str()]).to_string();
        let fits = violation
            .schema
            .get("items")
            .is_some_and(|items| takes_text(violation, items, text));
        // Several names in one text may be several items.
        let safety = if text.contains([',', ';', '/', '\n']) {
            Safety::Ask
        } else {
            Safety::Safe
        };
        return fits.then_some((safety, source));
    }
    if let Some(number) = with_point(violation, text) {
        return Some((Safety::Ask, number));
    }
    if wants_number(violation) {
        let is_number = serde_json::from_str::<serde_json::Number>(text).is_ok();
        return is_number.then(|| (Safety::Safe, text.clone()));
    }
    let truth = truth(text).filter(|_| wants(violation, "boolean"))?;
    Some((Safety::Ask, truth.to_string()))
}

/// Whether a list of these items may hold the text.
fn takes_text(violation: &Violation<'_>, items: &Value, text: &str) -> bool {
    let (schema, accepts) = match definition_of(items) {
        Some(name) => (
            &violation.root["$defs"][name],
            chancery_model::explain(name, text).is_none(),
        ),
        None => (items, items.get("pattern").is_none()),
    };
    allows(&schema["type"], "string") && accepts
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn place(rest: &str) -> String {
        lint(
            &RULE,
            &format!("places:\n  - id: riga\n    name: Riga\n    kind: city\n    {rest}\n"),
        )
    }

    #[test]
    fn says_what_belongs_there() {
        insta::assert_snapshot!(place("aliases: Rīga"), @"
        5:14 error[wrong-type]: `aliases` is a text (`Rīga`), but a list of texts belongs here
          help: write it as a list of one: `[Rīga]`
        ");
        insta::assert_snapshot!(place("latitude: north"), @"
        5:15 error[wrong-type]: `latitude` is a text (`north`), but a latitude (a number) belongs here
        ");
    }

    #[test]
    fn puts_one_item_into_a_list() {
        let place = |rest: &str| {
            repairs(
                &RULE,
                &format!("places:\n  - id: riga\n    name: Riga\n    kind: city\n    {rest}\n"),
            )
        };
        insta::assert_snapshot!(place("aliases: Rīga"), @r#"safe: [SetSource { pointer: "/places/0/aliases", source: "[\"Rīga\"]" }]"#);
        assert!(place("aliases: Rīga, Riga City").starts_with("ask: "));
        assert!(place("latitude: '56.9'").starts_with("safe: [SetSource"));
        assert_eq!(place("latitude: '+56.9'"), "");
        // A list of mappings is not mended by a text in brackets.
        assert_eq!(place("countries: Latvia"), "");
        let visit = |who: &str| {
            repairs(
                &RULE,
                &format!("visits:\n  - id: a\n    date: 2021\n    visitors: {who}\n"),
            )
        };
        assert!(visit("jens-stoltenberg").starts_with("safe: "));
        assert_eq!(visit("Jens Stoltenberg"), "");
    }

    #[test]
    fn parts_identifiers_at_commas() {
        let visit =
            |topics: &str| format!("visits:\n  - id: a\n    date: 2021\n    topics: {topics}\n");
        insta::assert_snapshot!(lint(&RULE, &visit("energy, hybrid-threats")), @"
        4:13 error[wrong-type]: `topics` is a text (`energy, hybrid-threats`), but a list of topic ids belongs here
          help: write it as a list: `[energy, hybrid-threats]`
        ");
        insta::assert_snapshot!(repairs(&RULE, &visit("energy, hybrid-threats")), @r#"ask: [SetSource { pointer: "/visits/0/topics", source: "[\"energy\",\"hybrid-threats\"]" }]"#);
        assert!(
            place("aliases: Rīga, Riga City").contains("a list of one: `[\"Rīga, Riga City\"]`")
        );
        assert!(!repairs(&RULE, &visit("energy, Hybrid threats")).contains("energy\",\""));
    }

    #[test]
    fn knows_a_decimal_comma() {
        assert!(place("latitude: 57,0708").contains("help: write `57.0708`, with a point"));
        let data = "places:\n  - {id: a, name: A, kind: city, latitude: '57,0708'}\n";
        insta::assert_snapshot!(repairs(&RULE, data), @r#"ask: [SetSource { pointer: "/places/0/latitude", source: "57.0708" }]"#);
    }

    #[test]
    fn says_what_a_text_is_once() {
        let found = lint(&RULE, "topics:\n  - id: a\n    label: [A, B]\n");
        insta::assert_snapshot!(found, @"3:12 error[wrong-type]: `label` is a list, but a text belongs here");
    }

    #[test]
    fn treats_an_empty_value_as_nothing() {
        insta::assert_snapshot!(place("country:"), @"
        5:5 error[wrong-type]: `country` has no value
          help: leave the key out where nothing is known, or write its value
        ");
    }

    #[test]
    fn reads_plain_scalars_as_the_schema_has_them() {
        assert_eq!(place("aliases: [2021, 0777, 1.10, null, NO]"), "");
    }

    #[test]
    fn advises_how_to_write_it() {
        let found = [
            lint(&RULE, "topics:\n  - {id: a, label: [A]}\n"),
            lint(&RULE, "topics:\n  - {id: a, label: {en: A}}\n"),
            lint(&RULE, "visits:\n  - {id: a, date: 2021, visitors: [[x]]}\n"),
            lint(&RULE, "visits:\n  - {id: a, date: 2021, topics: energy}\n"),
            place("aliases: {lv: Rīga}"),
            place("latitude: '56.9'"),
            place("names: no"),
        ];
        insta::assert_snapshot!(found.concat(), @"
        2:20 error[wrong-type]: `label` is a list, but a text belongs here
          help: write its one item without the list
        2:20 error[wrong-type]: `label` is a mapping, but a text belongs here
        2:36 error[wrong-type]: this is a list, but a participant (a text or a mapping) belongs here
          help: write its one item without the list
        2:33 error[wrong-type]: `topics` is a text (`energy`), but a list of topic ids belongs here
          help: write it as a list of one: `[energy]`
        5:14 error[wrong-type]: `aliases` is a mapping, but a list of texts belongs here
          help: begin it with `- `, so that it is the first of a list
        5:15 error[wrong-type]: `latitude` is a text (`56.9`), but a latitude (a number) belongs here
          help: write it without quotes: `56.9`
        5:12 error[wrong-type]: `names` is a text (`no`), but names (a mapping) belongs here
        ");
        let topics = "visits:\n  - {id: a, date: 2021, topics: energy}\n";
        insta::assert_snapshot!(repairs(&RULE, topics), @r#"safe: [SetSource { pointer: "/visits/0/topics", source: "[\"energy\"]" }]"#);
    }

    #[test]
    fn knows_the_words_for_yes_and_no() {
        let complete = |word: &str| {
            format!("meetings:\n  - {{id: a, date: 2021, participants_complete: {word}}}\n")
        };
        insta::assert_snapshot!(lint(&RULE, &complete("Yes")), @"
        2:48 error[wrong-type]: `participants_complete` is a text (`Yes`), but `true` or `false` belongs here
          help: write `true`
        ");
        for (word, truth) in [
            ("Yes", "true"),
            ("on", "true"),
            ("no", "false"),
            ("off", "false"),
        ] {
            let offered = repairs(&RULE, &complete(word));
            assert!(
                offered.starts_with("ask: ") && offered.contains(&format!("source: \"{truth}\"")),
                "{word}: {offered}"
            );
        }
        assert_eq!(repairs(&RULE, &complete("perhaps")), "");
        assert!(!lint(&RULE, &complete("perhaps")).contains("help:"));
    }
}
