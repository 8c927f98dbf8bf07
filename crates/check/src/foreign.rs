//! JSON Schemas that are not the model's own: those that a project binds to a namespace of
//! `ext`, and that of the configuration. What they refuse is said in the words of the rules,
//! where the rules have words for it.

use std::collections::HashMap;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, PatternOptions, ReferencingError, ValidationError, Validator};
use serde_json::Value;

use crate::violation::{Refusing, explained, violations};
use crate::words::{noun, shown};
use crate::{Explanation, Rule, Safety, Violation, rules};

/// What `$schema` says of the draft that is understood.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// What the library puts before a reference that is relative to nothing.
const NO_BASE: &str = "json-schema:///";

/// A JSON Schema of 2020-12, ready to judge values. It stands by itself: nothing is fetched.
#[derive(Debug)]
pub struct ForeignSchema {
    root: Value,
    validator: Validator,
    /// By the pointer of a part: what it calls its values, and whether the name is its own.
    names: HashMap<String, (String, bool)>,
}

/// Why a schema cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultySchema {
    /// The JSON pointer in the schema, where the fault has a place.
    pub pointer: String,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl ForeignSchema {
    /// Makes a schema ready; `name` is what its values are called where it does not say so
    /// itself.
    ///
    /// # Errors
    /// If it is no JSON Schema of 2020-12, refers to another, or to itself without end.
    pub fn new(name: &str, root: Value) -> Result<ForeignSchema, FaultySchema> {
        let draft = root.get("$schema").and_then(Value::as_str);
        if let Some(other) = draft.filter(|draft| draft.trim_end_matches('#') != DRAFT) {
            return Err(FaultySchema {
                pointer: "/$schema".to_owned(),
                message: format!("schemas are read as JSON Schema 2020-12, not as `{other}`"),
                help: Some(format!("rewrite it for `{DRAFT}`")),
            });
        }
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_pattern_options(PatternOptions::regex())
            .build(&root)
            .map_err(|error| faulty(&error))?;
        if let Some(pointer) = crate::circular::circular_reference(&root) {
            return Err(FaultySchema {
                pointer,
                message: "the schema refers to itself for one and the same value".to_owned(),
                help: Some(
                    "refer to another part of it, or from within `properties` or `items`"
                        .to_owned(),
                ),
            });
        }
        let names = names(name, &root);
        Ok(ForeignSchema {
            root,
            validator,
            names,
        })
    }

    /// All that the schema refuses in a value: the rule to which each falls, and its wording.
    /// Places are within the value.
    pub fn explain(&self, value: &Value) -> Vec<(&'static Rule, Explanation)> {
        if self.validator.is_valid(value) {
            return Vec::new();
        }
        let refusing = Refusing {
            root: &self.root,
            value,
            called: &|pointer| {
                let (name, is_own) = self.names.get(pointer)?;
                Some((name.as_str(), *is_own))
            },
        };
        let all = violations(&refusing, self.validator.iter_errors(value));
        let explained: Vec<_> = all.iter().filter_map(explain).collect();
        if explained.is_empty() {
            return unplaced(self.validator.iter_errors(value).next());
        }
        explained
    }
}

/// What is said of a refusal whose place in the schema is not to be found.
fn unplaced(error: Option<ValidationError<'_>>) -> Vec<(&'static Rule, Explanation)> {
    let error = error.into_iter();
    error
        .filter_map(|error| {
            let explanation = Explanation {
                place: crate::Place::Value(error.instance_path().as_str().to_owned()),
                message: format!("the schema refuses this by `{}`", error.kind().keyword()),
                help: Vec::new(),
                fix: None,
            };
            Some((rules::by_name(rules::INVALID_VALUE)?, explanation))
        })
        .collect()
}

/// The wording of one refusal. Repairs are suggestions here: what the words of a foreign schema
/// mean is not known.
fn explain(violation: &Violation<'_>) -> Option<(&'static Rule, Explanation)> {
    let has_words = matches!(
        violation.keyword,
        "additionalProperties" | "required" | "type" | "const" | "minimum" | "maximum"
    );
    let is_of_texts = || {
        let values = violation.schema.get("enum").and_then(Value::as_array);
        values.is_some_and(|values| values.iter().all(Value::is_string))
    };
    let worded = if has_words || violation.keyword == "enum" && is_of_texts() {
        explained(violation)
    } else {
        None
    };
    let (rule, mut explanation) = match worded {
        Some(worded) => worded,
        None => (rules::by_name(rules::INVALID_VALUE)?, plain(violation)),
    };
    explanation.fix = explanation.fix.map(|(_, changes)| (Safety::Ask, changes));
    Some((rule, explanation))
}

/// What the keywords mean that the model's own schema has no use for, or uses otherwise.
fn plain(violation: &Violation<'_>) -> Explanation {
    let subject = match violation.field() {
        Some(field) => format!("`{field}`"),
        None => "this".to_owned(),
    };
    let value = shown(&violation.value);
    let bound = match violation.schema.get(violation.keyword) {
        Some(bound) => shown(bound),
        None => String::new(),
    };
    let (message, help) = match violation.keyword {
        "pattern" => (
            format!("{value} does not have the form that belongs here"),
            format!("write it as the pattern {bound} has it"),
        ),
        "minLength" => (
            format!("{value} is too short here"),
            format!("write at least {bound} characters"),
        ),
        "maxLength" => (
            format!("{value} is too long here"),
            format!("write at most {bound} characters"),
        ),
        "minItems" | "minProperties" => (
            format!("{subject} holds too few values"),
            format!("write at least {bound}"),
        ),
        "maxItems" | "maxProperties" => (
            format!("{subject} holds too many values"),
            format!("write at most {bound}"),
        ),
        "uniqueItems" => (
            format!("{subject} lists one value twice"),
            "leave one of the two out".to_owned(),
        ),
        "exclusiveMinimum" => (
            format!("{value} is out of bounds for {subject}"),
            format!("write a number above {bound}"),
        ),
        "exclusiveMaximum" => (
            format!("{value} is out of bounds for {subject}"),
            format!("write a number below {bound}"),
        ),
        "multipleOf" => (
            format!("{value} is no multiple of {bound}"),
            format!("write a multiple of {bound}"),
        ),
        "enum" => (
            format!("{value} is no value of {subject}"),
            format!("write one of {bound}"),
        ),
        "propertyNames" => (
            format!("{value} is no key for {subject}"),
            "write a key as its schema has them under `propertyNames`".to_owned(),
        ),
        other => (
            format!("{subject} is not as its schema has it"),
            format!("see what the schema says of it by `{other}`"),
        ),
    };
    let explanation = if violation.keyword == "propertyNames" {
        Explanation::at_key(violation, message)
    } else {
        Explanation::at_value(violation, message)
    };
    explanation.help(help)
}

/// What every part of a schema calls its values: by its title, by its name among the
/// definitions, by the field that it is of, else as the part around it does.
fn names(name: &str, root: &Value) -> HashMap<String, (String, bool)> {
    let mut names = HashMap::new();
    let mut rest = vec![(String::new(), root, name.to_owned(), false)];
    while let Some((pointer, part, inherited, is_own)) = rest.pop() {
        let (name, is_own) = match part.get("title").and_then(Value::as_str) {
            Some(title) if !title.trim().is_empty() => (title.trim().to_lowercase(), true),
            _ => (inherited, is_own),
        };
        let parts: Vec<(String, &Value)> = match part {
            Value::Object(entries) => entries.iter().map(|(k, v)| (k.clone(), v)).collect(),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(at, item)| (at.to_string(), item))
                .collect(),
            _ => continue,
        };
        for (key, inner) in parts {
            let (called, is_own) = if pointer.ends_with("/$defs") {
                (noun(&key), true)
            } else if pointer.ends_with("/properties") {
                (key.clone(), false)
            } else {
                (name.clone(), false)
            };
            let step = chancery_source::escape_pointer(&key);
            rest.push((format!("{pointer}/{step}"), inner, called, is_own));
        }
        names.insert(pointer, (name, is_own));
    }
    names
}

/// Why the validator does not take a schema, in our own words.
fn faulty(error: &ValidationError<'_>) -> FaultySchema {
    let at = |pointer: &str, message: String, help: Option<&str>| FaultySchema {
        pointer: pointer.to_owned(),
        message,
        help: help.map(str::to_owned),
    };
    let pointer = error.instance_path().as_str();
    let within = "put what it refers to under `$defs` of this schema, and refer to `#/$defs/…`";
    match error.kind() {
        ValidationErrorKind::Referencing(ReferencingError::Unretrievable { uri, .. }) => {
            let uri = uri.strip_prefix(NO_BASE).unwrap_or(uri);
            let message = format!("the schema refers to `{uri}`, and nothing is fetched");
            at(pointer, message, Some(within))
        }
        ValidationErrorKind::Referencing(
            ReferencingError::PointerToNowhere { pointer: target }
            | ReferencingError::NoSuchAnchor { anchor: target },
        ) => {
            let message = format!("the schema refers to `{target}`, which it does not hold");
            at(pointer, message, None)
        }
        ValidationErrorKind::Referencing(_) => at(
            pointer,
            "the schema holds a reference that cannot be followed".to_owned(),
            Some(within),
        ),
        _ => {
            let last = pointer.rsplit('/').next().unwrap_or_default();
            let message = match last {
                "" => "this is no JSON Schema".to_owned(),
                "pattern" => format!(
                    "{} is no pattern that is understood here",
                    shown(error.instance().as_ref())
                ),
                key => format!("`{key}` is not as JSON Schema 2020-12 has it"),
            };
            at(pointer, message, None)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Place;

    fn said(schema: Value, value: &Value) -> String {
        let schema = ForeignSchema::new("value of `ext.own`", schema).unwrap();
        let all = schema.explain(value).into_iter();
        all.map(|(rule, explanation)| {
            let at = match explanation.place {
                Place::Value(pointer) => pointer,
                Place::Key(pointer) => format!("key {pointer}"),
                Place::Bytes(_) => unreachable!("a value has pointers"),
            };
            let help = explanation.help.join("; ");
            format!("{at} {}: {} | {help}\n", rule.name, explanation.message)
        })
        .collect()
    }

    #[test]
    fn speaks_as_the_rules_do() {
        let schema = json!({
            "type": "object",
            "properties": {
                "desk": {"$ref": "#/$defs/DeskName"},
                "priority": {"type": "integer", "minimum": 1, "maximum": 5},
                "paint": {"title": "Paint", "enum": ["red", "green"]},
            },
            "required": ["desk"],
            "additionalProperties": false,
            "$defs": {"DeskName": {"enum": ["east", "west"]}},
        });
        let value = json!({"priority": 9, "paint": "rad", "colour": "red"});
        insta::assert_snapshot!(said(schema.clone(), &value), @"
        /priority invalid-value: `9` is out of bounds for `priority` | write a number from `1` to `5`
        /paint invalid-value: `rad` is not a paint | did you mean `red`?
        key /colour unknown-field: `colour` is no field of a value of `ext.own` | its fields are `desk`, `priority` or `paint`
         missing-field: this value of `ext.own` has no `desk` | a value of `ext.own` needs `desk`
        ");
        let value = json!({"desk": "East", "priority": "high"});
        insta::assert_snapshot!(said(schema, &value), @"
        /desk invalid-value: `East` is not a desk name | did you mean `east`?
        /priority wrong-type: `priority` is a text (`high`), but a whole number belongs here |
        ");
    }

    #[test]
    fn has_words_for_what_the_model_does_not_use() {
        let schema = json!({
            "properties": {
                "code": {"type": "string", "pattern": "^[A-Z]{2}$"},
                "tags": {"minItems": 2, "uniqueItems": true},
                "share": {"exclusiveMinimum": 0, "multipleOf": 0.5},
                "either": {"anyOf": [{"type": "string"}, {"type": "number"}]},
                "number": {"enum": [1, 2]},
                "never": false,
                "keys": {"propertyNames": {"maxLength": 2}},
            },
            "dependentRequired": {"code": ["tags"]},
        });
        let value = json!({
            "code": "lv", "tags": ["a"], "share": 0, "either": true, "number": 3, "never": 1,
            "keys": {"abc": 1},
        });
        insta::assert_snapshot!(said(schema.clone(), &value), @"
        /code invalid-value: `lv` does not have the form that belongs here | write it as the pattern `^[A-Z]{2}$` has it
        /tags invalid-value: `tags` holds too few values | write at least `2`
        /share invalid-value: `0` is out of bounds for `share` | write a number above `0`
        /either invalid-value: `either` is not as its schema has it | see what the schema says of it by `anyOf`
        /number invalid-value: `3` is no value of `number` | write one of `[1,2]`
        /never invalid-value: `never` is not as its schema has it | see what the schema says of it by `false`
        key /keys/abc invalid-value: `abc` is no key for `keys` | write a key as its schema has them under `propertyNames`
        ");
        let value = json!({"code": "LV", "share": 0.7});
        insta::assert_snapshot!(said(schema.clone(), &value), @"
         missing-field: this value of `ext.own` has no `tags` | a value of `ext.own` needs `tags`
        /share invalid-value: `0.7` is no multiple of `0.5` | write a multiple of `0.5`
        ");
        assert_eq!(said(schema, &json!({"tags": [1, 2], "share": 1.5})), "");
    }

    #[test]
    fn offers_no_repair_as_safe() {
        let schema = json!({"properties": {"paint": {"enum": ["red"]}}});
        let schema = ForeignSchema::new("own", schema).unwrap();
        let (_, explanation) = schema.explain(&json!({"paint": "Red"})).remove(0);
        assert_eq!(explanation.fix.unwrap().0, Safety::Ask);
    }

    #[test]
    fn says_what_is_wrong_with_a_schema() {
        let fault = |schema: Value| {
            let fault = ForeignSchema::new("own", schema).unwrap_err();
            format!("#{}: {}", fault.pointer, fault.message)
        };
        let other = json!({"properties": {"a": {"$ref": "other.json#/$defs/A"}}});
        insta::assert_snapshot!(fault(other), @"
        #: the schema refers to `other.json#/$defs/A`, and nothing is fetched
        ");
        insta::assert_snapshot!(fault(json!({"$ref": "https://example.org/schema.json"})), @"
        #: the schema refers to `https://example.org/schema.json`, and nothing is fetched
        ");
        insta::assert_snapshot!(fault(json!({"$ref": "#/$defs/Gone"})), @"
        #: the schema refers to `/$defs/Gone`, which it does not hold
        ");
        insta::assert_snapshot!(fault(json!({"properties": {"a": {"type": "strng"}}})), @"
        #/properties/a/type: `type` is not as JSON Schema 2020-12 has it
        ");
        insta::assert_snapshot!(fault(json!({"pattern": "(?=a)"})), @"
        #/pattern: `(?=a)` is no pattern that is understood here
        ");
        insta::assert_snapshot!(fault(json!({"$schema": "http://json-schema.org/draft-07/schema#"})), @"
        #/$schema: schemas are read as JSON Schema 2020-12, not as `http://json-schema.org/draft-07/schema#`
        ");
        insta::assert_snapshot!(fault(json!("text")), @"
        #: this is no JSON Schema
        ");
    }

    #[test]
    fn a_schema_may_refer_to_itself_by_its_id() {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "urn:example:own",
            "properties": {"a": {"$ref": "urn:example:own#/$defs/A"}},
            "$defs": {"A": {"type": "string"}},
        });
        assert_ne!(said(schema, &json!({"a": 1})), "");
    }
}
