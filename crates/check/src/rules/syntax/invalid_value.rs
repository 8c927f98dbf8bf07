use chancery_source::Change;
use serde_json::Value;

use crate::rule::declare_rule;
use crate::rules::COORDINATES;
use crate::suggest::{is_same_choice, is_same_word};
use crate::words::{choice, noun, shown, with_article};
use crate::{Check, Explanation, Place, Safety, Violation, nearest};

declare_rule! {
    /// # What it finds
    /// A value of the right type that the schema does not know: a word outside an
    /// enumeration, an identifier or address of the wrong form, a number out of bounds, a
    /// list that is empty.
    ///
    /// # Why it matters
    /// Whoever counts official visits counts `rank: official`. A rank of `Official`, or one
    /// made up on the spot, is counted nowhere.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     status: Planned
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     status: planned
    /// ```
    "invalid-value", Error, Check::Schema(explain)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    match violation.keyword {
        "enum" => Some(outside_enumeration(violation)),
        "const" => Some(other_constant(violation)),
        "pattern" | "minLength" | "maxLength" => Some(wrong_form(violation)),
        "propertyNames" => Some(wrong_key(violation)),
        "minItems" => Some(
            Explanation::at_value(
                violation,
                format!("{} is an empty list", subject(violation)),
            )
            .help("list at least one"),
        ),
        // Those of a coordinate are words of `invalid-coordinates`.
        "minimum" | "maximum" if COORDINATES.contains(&violation.definition) => None,
        "minimum" | "maximum" => Some(out_of_bounds(violation)),
        _ => None,
    }
}

fn subject(violation: &Violation<'_>) -> String {
    match violation.field() {
        Some(field) => format!("`{field}`"),
        None => "this".to_owned(),
    }
}

fn outside_enumeration(violation: &Violation<'_>) -> Explanation {
    let allowed: Vec<&str> = violation.schema["enum"]
        .as_array()
        .map(|values| values.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let word = shown(&violation.value);
    let what = with_article(&noun(violation.definition));
    let message = if violation.is_definition {
        format!("{word} is not {what}")
    } else {
        format!("{word} is no value of {}", subject(violation))
    };
    let explanation = Explanation::at_value(violation, message);
    let text = violation.value.as_str().unwrap_or_default();
    match nearest(text, allowed.iter().copied()) {
        Some(meant) => {
            let is_sure = is_same_choice(text, meant);
            explanation.help(format!("did you mean `{meant}`?")).fix(
                if is_sure { Safety::Safe } else { Safety::Ask },
                set_text(violation, meant),
            )
        }
        None => explanation.help(format!("write {}", choice(allowed))),
    }
}

/// What only differs in case, or in `_` for `-`, keeps its meaning.
fn safety(violation: &Violation<'_>, meant: &str) -> Safety {
    match violation.value.as_str() {
        Some(text) if is_same_word(text, meant) => Safety::Safe,
        _ => Safety::Ask,
    }
}

fn set_text(violation: &Violation<'_>, text: &str) -> Change {
    Change::SetText {
        pointer: violation.pointer.clone(),
        text: text.to_owned(),
    }
}

fn other_constant(violation: &Violation<'_>) -> Explanation {
    let expected = shown(&violation.schema["const"]);
    let explanation = Explanation::at_value(
        violation,
        format!(
            "{} is {} here, not {expected}",
            subject(violation),
            shown(&violation.value)
        ),
    );
    if violation.pointer == "/type" {
        return explanation
            .help("leave `type` out, or move the record to the list of its own kind");
    }
    explanation.help(format!("write {expected}"))
}

fn wrong_form(violation: &Violation<'_>) -> Explanation {
    let text = violation.value.as_str().unwrap_or_default();
    let message = chancery_model::explain(violation.definition, text).unwrap_or_else(|| {
        let what = with_article(&noun(violation.definition));
        format!("{} is not {what}", shown(&violation.value))
    });
    let explanation = Explanation::at_value(violation, message);
    if violation.definition == "Count" {
        return miscounted(violation, text, explanation);
    }
    match repair(violation.definition, text) {
        Some(meant) => explanation
            .help(format!("write `{meant}`"))
            .fix(safety(violation, &meant), set_text(violation, &meant)),
        None => explanation,
    }
}

/// A count that was written as a text, and is none.
fn miscounted(violation: &Violation<'_>, text: &str, explanation: Explanation) -> Explanation {
    let digits = text.trim();
    let is_number = digits
        .parse::<u32>()
        .is_ok_and(|number| number.to_string() == digits);
    if !is_number {
        return explanation.help("write it in digits: `10`, `~900`, `900+` or `900-1200`");
    }
    let (pointer, source) = (violation.pointer.clone(), digits.to_owned());
    explanation
        .help(format!("write it without quotes: `{digits}`"))
        .fix(Safety::Safe, Change::SetSource { pointer, source })
}

/// The text as it was probably meant, where a small change makes it valid.
fn repair(definition: &str, text: &str) -> Option<String> {
    let trimmed = text.trim();
    let is_unseen = |character: char| {
        character.is_control() && character != '\n'
            || matches!(character, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    [
        trimmed.to_owned(),
        trimmed.replace(is_unseen, ""),
        trimmed.to_lowercase(),
        trimmed.to_uppercase(),
        crate::words::identifier(trimmed),
    ]
    .into_iter()
    .find(|candidate| {
        !candidate.is_empty()
            && candidate != text
            && chancery_model::explain(definition, candidate).is_none()
    })
}

fn wrong_key(violation: &Violation<'_>) -> Explanation {
    let key = violation.value.as_str().unwrap_or_default();
    let message = chancery_model::explain(violation.definition, key)
        .unwrap_or_else(|| format!("`{key}` is no key of {}", subject(violation)));
    let pointer = violation.property_pointer();
    let explanation = Explanation {
        place: Place::Key(pointer.clone()),
        message,
        help: Vec::new(),
        fix: None,
    };
    match repair(violation.definition, key) {
        Some(key) => explanation
            .help(format!("write `{key}`"))
            .fix(safety(violation, &key), Change::RenameKey { pointer, key }),
        None => explanation,
    }
}

fn out_of_bounds(violation: &Violation<'_>) -> Explanation {
    let bound = |keyword: &str| violation.schema.get(keyword).map(shown);
    let message = format!(
        "{} is out of bounds for {}",
        shown(&violation.value),
        subject(violation)
    );
    let explanation = Explanation::at_value(violation, message);
    match (bound("minimum"), bound("maximum")) {
        (Some(least), Some(most)) => {
            explanation.help(format!("write a number from {least} to {most}"))
        }
        (Some(least), None) => explanation.help(format!("write a number from {least} on")),
        (None, Some(most)) => explanation.help(format!("write a number up to {most}")),
        (None, None) => explanation,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    #[test]
    fn offers_the_nearest_value() {
        insta::assert_snapshot!(lint(&RULE, "visits:\n  - id: a\n    date: 2021\n    status: Under_Way\n"), @"
        4:13 error[invalid-value]: `Under_Way` is not a status
          help: did you mean `under-way`?
        ");
    }

    #[test]
    fn is_sure_of_a_word_that_differs_in_case_alone() {
        let status = |word: &str| {
            repairs(
                &RULE,
                &format!("visits:\n  - id: a\n    date: 2021\n    status: {word}\n"),
            )
        };
        insta::assert_snapshot!(status("Under_Way"), @r#"safe: [SetText { pointer: "/visits/0/status", text: "under-way" }]"#);
        insta::assert_snapshot!(status("planed"), @r#"ask: [SetText { pointer: "/visits/0/status", text: "planned" }]"#);
        assert_eq!(status("green"), "");
        let visit = |rest: &str| {
            repairs(
                &RULE,
                &format!("visits:\n  - id: a\n    date: 2021\n    {rest}\n"),
            )
        };
        insta::assert_snapshot!(visit("weekday: Sunday/Monday"), @r#"safe: [SetText { pointer: "/visits/0/weekday", text: "sunday/monday" }]"#);
        insta::assert_snapshot!(visit("ids: {COW: 1}"), @r#"safe: [RenameKey { pointer: "/visits/0/ids/COW", key: "cow" }]"#);
        insta::assert_snapshot!(visit("visitors: [Jens Stoltenberg]"), @r#"ask: [SetText { pointer: "/visits/0/visitors/0", text: "jens-stoltenberg" }]"#);
    }

    #[test]
    fn is_sure_of_a_blank_in_a_word_of_an_enumeration_alone() {
        let status = "visits:\n  - id: a\n    date: 2021\n    status: Under way\n";
        insta::assert_snapshot!(repairs(&RULE, status), @r#"safe: [SetText { pointer: "/visits/0/status", text: "under-way" }]"#);
        assert!(repairs(&RULE, "topics:\n  - {id: hybrid threats, label: A}\n").starts_with("ask"));
    }

    #[test]
    fn says_how_to_write_a_count() {
        let unit = |count: &str| {
            format!(
                "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    contributors:\n      count: {count}\n    sources: [x]\n"
            )
        };
        insta::assert_snapshot!(repairs(&RULE, &unit("'10'")), @r#"safe: [SetSource { pointer: "/deployments/0/contributors/count", source: "10" }]"#);
        assert!(lint(&RULE, &unit("'10'")).contains("help: write it without quotes: `10`"));
        assert!(lint(&RULE, &unit("ten")).contains("help: write it in digits: `10`, `~900`"));
        for unsure in ["ten", "'010'"] {
            assert_eq!(repairs(&RULE, &unit(unsure)), "", "{unsure}");
        }
    }

    #[test]
    fn offers_the_kind_that_was_meant() {
        insta::assert_snapshot!(repairs(&RULE, "type: Topic\nid: a\nlabel: A\n"), @r#"safe: [SetText { pointer: "/type", text: "topic" }]"#);
        insta::assert_snapshot!(repairs(&RULE, "type: topics\nid: a\nlabel: A\n"), @r#"ask: [SetText { pointer: "/type", text: "topic" }]"#);
    }

    #[test]
    fn lists_the_values_where_none_is_near() {
        let found = lint(
            &RULE,
            "visits:\n  - id: a\n    date: 2021\n    status: green\n",
        );
        assert!(
            found.contains("help: write `planned`, `under-way`"),
            "{found}"
        );
    }

    #[test]
    fn mends_an_identifier() {
        let found = lint(&RULE, "topics:\n  - id: Hybrid Threats\n    label: A\n");
        assert!(found.starts_with("2:9 error[invalid-value]: "), "{found}");
        assert!(found.contains("help: write `hybrid-threats`"), "{found}");
    }

    #[test]
    fn refuses_an_empty_list_where_one_is_needed() {
        let found = lint(
            &RULE,
            "visits:\n  - id: a\n    date: 2021\n    visitors: []\n",
        );
        assert!(
            found.starts_with("4:15 error[invalid-value]: `visitors` is an empty list"),
            "{found}"
        );
    }

    #[test]
    fn says_between_which_numbers_it_lies() {
        insta::assert_snapshot!(lint(&RULE, "offices:\n  - {id: a, name: A, portfolio: [minister], country: LV, seats: 0}\n"), @"
        2:65 error[invalid-value]: `0` is out of bounds for `seats`
          help: write a number from `1` to `9999`
        ");
        insta::assert_snapshot!(lint(&RULE, "deployments:\n  - {id: a, title: A, kind: battlegroup, strength: [{personnel: {minimum: 1000000000}}]}\n"), @"
        2:75 error[invalid-value]: `1000000000` is out of bounds for `minimum`
          help: write a number from `0` to `999999999`
        ");
    }

    #[test]
    fn says_where_a_record_of_another_kind_belongs() {
        insta::assert_snapshot!(lint(&RULE, "topics:\n  - {type: place, id: a, label: A}\n"), @"
        2:12 error[invalid-value]: `type` is `place` here, not `topic`
          help: leave `type` out, or move the record to the list of its own kind
        ");
    }

    #[test]
    fn offers_only_what_is_valid() {
        let visitor = |who: &str| {
            repairs(
                &RULE,
                &format!("visits:\n  - id: a\n    date: 2021\n    visitors: ['{who}']\n"),
            )
        };
        insta::assert_snapshot!(visitor(" Jens Stoltenberg "), @r#"ask: [SetText { pointer: "/visits/0/visitors/0", text: "jens-stoltenberg" }]"#);
        insta::assert_snapshot!(visitor(" jens-stoltenberg"), @r#"ask: [SetText { pointer: "/visits/0/visitors/0", text: "jens-stoltenberg" }]"#);
        assert_eq!(visitor("!"), "");
    }
}
