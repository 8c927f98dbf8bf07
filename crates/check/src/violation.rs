//! What the schema refuses, freed of the validator's own words.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chancery_source::{Change, escape_pointer};
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value};

use crate::{Check, Place, Rule, Safety, rules};

/// One value that the schema refuses, by one keyword.
#[derive(Clone, Debug)]
pub struct Violation<'a> {
    /// The JSON pointer of the refused value, within the record.
    pub pointer: String,
    /// The keyword of JSON Schema that refuses it: `pattern`, `required`, `type` …
    pub keyword: &'static str,
    /// The refused value itself. For `propertyNames` the key, as a text.
    pub value: Rc<Value>,
    /// For `required` the key that is absent, for `additionalProperties` the one that is
    /// unknown, for `propertyNames` the one that has the wrong form.
    pub property: Option<String>,
    /// For a key that is unknown while a similar one is missing: the missing one.
    pub meant: Option<String>,
    /// The schema that holds the keyword.
    pub schema: &'a Map<String, Value>,
    /// The name under `$defs` of the definition that holds the keyword; in a schema that is
    /// not the model's, what it calls the value, in lower case.
    pub definition: &'a str,
    /// Whether the keyword stands in the definition itself, and not deeper within it.
    pub is_definition: bool,
    /// The schema's root, to look up what a `$ref` names.
    pub root: &'a Value,
    /// The whole record, to look up what stands beside the refused value.
    pub record: &'a Value,
}

/// How a rule words a violation.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Where, within the record.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Vec<String>,
    /// How a program can mend it; pointers are within the record.
    pub fix: Option<(Safety, Vec<Change>)>,
}

impl Explanation {
    /// An explanation at the refused value.
    pub fn at_value(violation: &Violation<'_>, message: impl Into<String>) -> Explanation {
        Explanation {
            place: Place::Value(violation.pointer.clone()),
            message: message.into(),
            help: Vec::new(),
            fix: None,
        }
    }

    /// An explanation at the key of the refused value, or of the property it is about.
    pub fn at_key(violation: &Violation<'_>, message: impl Into<String>) -> Explanation {
        Explanation {
            place: Place::Key(violation.property_pointer()),
            message: message.into(),
            help: Vec::new(),
            fix: None,
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Explanation {
        self.help.push(text.into());
        self
    }

    /// Offers a repair.
    #[must_use]
    pub fn fix(self, safety: Safety, change: Change) -> Explanation {
        self.fix_all(safety, vec![change])
    }

    /// Offers a repair of several changes.
    #[must_use]
    pub fn fix_all(mut self, safety: Safety, changes: Vec<Change>) -> Explanation {
        self.fix = Some((safety, changes));
        self
    }

    /// Adds what to do, where there is something to say.
    #[must_use]
    pub fn help_if(self, text: Option<String>) -> Explanation {
        match text {
            Some(text) => self.help(text),
            None => self,
        }
    }
}

impl<'a> Violation<'a> {
    /// The last key on the way to the value, if it is no index: `host`.
    pub fn field(&self) -> Option<&str> {
        let last = self.pointer.rsplit('/').next().unwrap_or_default();
        (!last.is_empty() && !last.bytes().all(|byte| byte.is_ascii_digit())).then_some(last)
    }

    /// The pointer of the property that is absent, unknown or misnamed.
    pub fn property_pointer(&self) -> String {
        let mut pointer = self.pointer.clone();
        if let Some(property) = &self.property {
            pointer.push('/');
            pointer.push_str(&escape_pointer(property));
        }
        pointer
    }

    /// The keys that a mapping of this schema may have.
    pub fn known_keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|properties| properties.keys().map(String::as_str))
    }

    /// The schema of a key, with the definition's name where it refers to one.
    pub fn schema_of_key(&self, key: &str) -> Option<(&'a Value, Option<&'a str>)> {
        let schema = self.schema.get("properties")?.get(key)?;
        let name = definition_of(schema);
        let schema = match name {
            Some(name) => &self.root["$defs"][name],
            None => schema,
        };
        Some((schema, name))
    }

    /// The first line of a key's documentation.
    pub fn description_of_key(&self, key: &str) -> Option<&'a str> {
        let schema = self.schema.get("properties")?.get(key)?;
        schema["description"].as_str()?.lines().next()
    }
}

/// The definition that a schema refers to, if it does nothing but that.
pub(crate) fn definition_of(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// A schema that refuses values, and what it calls them.
pub(crate) struct Refusing<'a> {
    /// The schema's root.
    pub root: &'a Value,
    /// The value that is held against it.
    pub value: &'a Value,
    /// What the values are called that the schema at a pointer is about, and whether that
    /// schema is the very definition of the name.
    pub called: &'a dyn Fn(&str) -> Option<(&'a str, bool)>,
}

/// The names of the model's own definitions; `start` is the one of the record.
pub(crate) fn model_name<'a>(
    root: &'a Value,
    start: &'a str,
    pointer: &str,
) -> Option<(&'a str, bool)> {
    let Some(within) = pointer.strip_prefix("/$defs/") else {
        return Some((start, false));
    };
    let name = within.split('/').next()?;
    let (name, _) = root["$defs"].as_object()?.get_key_value(name)?;
    Some((name, within == name.as_str()))
}

/// All violations in a value, worded by no one yet: one for each key that is unknown or
/// absent, at most one for each other value, sorted by place.
pub(crate) fn violations<'a>(
    schema: &Refusing<'a>,
    errors: impl Iterator<Item = ValidationError<'a>>,
) -> Vec<Violation<'a>> {
    let mut all: Vec<Violation<'a>> = Vec::new();
    let mut told = HashSet::new();
    for error in errors {
        for violation in of_error(schema, &error) {
            if told.insert((violation.pointer.clone(), violation.property.clone())) {
                all.push(violation);
            }
        }
    }
    pair_misspelt(all)
}

/// How the first rule that has words for it words a violation.
pub(crate) fn explained(violation: &Violation<'_>) -> Option<(&'static Rule, Explanation)> {
    rules::ALL.iter().find_map(|rule| {
        let explained = rule.checks.iter().find_map(|check| match check {
            Check::Schema(explain) => explain(violation),
            _ => None,
        });
        Some((*rule, explained?))
    })
}

fn of_error<'a>(schema: &Refusing<'a>, error: &ValidationError<'_>) -> Vec<Violation<'a>> {
    let Some((holder, definition, is_definition)) = place_in_schema(schema, error) else {
        return Vec::new();
    };
    let one = |keyword, property: Option<String>, value: Rc<Value>| Violation {
        pointer: error.instance_path().as_str().to_owned(),
        keyword,
        value,
        property,
        meant: None,
        schema: holder,
        definition,
        is_definition,
        root: schema.root,
        record: schema.value,
    };
    // One value, however many keys of it are unknown.
    let value = Rc::new(error.instance().as_ref().clone());
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => unexpected
            .iter()
            .map(|key| one("additionalProperties", Some(key.clone()), Rc::clone(&value)))
            .collect(),
        ValidationErrorKind::Required { property } => {
            let key = property.as_str().map(str::to_owned);
            vec![one("required", key, value)]
        }
        ValidationErrorKind::PropertyNames { error } => {
            let key = error.instance().as_str().map(str::to_owned);
            vec![one("propertyNames", key.clone(), Rc::new(key.into()))]
        }
        other => vec![one(static_keyword(other), None, value)],
    }
}

/// The schema object that holds the failing keyword, with the name of its values. A part of a
/// schema that is `false` stands for itself in the object around it.
fn place_in_schema<'a>(
    schema: &Refusing<'a>,
    error: &ValidationError<'_>,
) -> Option<(&'a Map<String, Value>, &'a str, bool)> {
    let mut holder = error.schema_path().as_str();
    loop {
        (holder, _) = holder.rsplit_once('/')?;
        if let Some(object) = schema.root.pointer(holder).and_then(Value::as_object) {
            let (name, is_definition) = (schema.called)(holder)?;
            return Some((object, name, is_definition));
        }
    }
}

fn static_keyword(kind: &ValidationErrorKind) -> &'static str {
    match kind {
        ValidationErrorKind::AnyOf { .. } => "anyOf",
        ValidationErrorKind::Constant { .. } => "const",
        ValidationErrorKind::Contains => "contains",
        ValidationErrorKind::Enum { .. } => "enum",
        ValidationErrorKind::ExclusiveMaximum { .. } => "exclusiveMaximum",
        ValidationErrorKind::ExclusiveMinimum { .. } => "exclusiveMinimum",
        ValidationErrorKind::FalseSchema => "false",
        ValidationErrorKind::MaxItems { .. } => "maxItems",
        ValidationErrorKind::Maximum { .. } => "maximum",
        ValidationErrorKind::MaxLength { .. } => "maxLength",
        ValidationErrorKind::MaxProperties { .. } => "maxProperties",
        ValidationErrorKind::MinItems { .. } => "minItems",
        ValidationErrorKind::Minimum { .. } => "minimum",
        ValidationErrorKind::MinLength { .. } => "minLength",
        ValidationErrorKind::MinProperties { .. } => "minProperties",
        ValidationErrorKind::MultipleOf { .. } => "multipleOf",
        ValidationErrorKind::Not { .. } => "not",
        ValidationErrorKind::OneOfMultipleValid { .. }
        | ValidationErrorKind::OneOfNotValid { .. } => "oneOf",
        ValidationErrorKind::Pattern { .. } => "pattern",
        ValidationErrorKind::Type { .. } => "type",
        ValidationErrorKind::UniqueItems => "uniqueItems",
        _ => "schema",
    }
}

/// Joins a key that is unknown and a similar one that is missing in the same mapping: to
/// the reader it is one slip.
fn pair_misspelt(mut all: Vec<Violation<'_>>) -> Vec<Violation<'_>> {
    let mut missing_at: HashMap<String, Vec<(usize, String)>> = HashMap::new();
    for (at, other) in all.iter().enumerate() {
        if let ("required", Some(name)) = (other.keyword, &other.property) {
            let missing = missing_at.entry(other.pointer.clone()).or_default();
            missing.push((at, name.clone()));
        }
    }
    let mut mended = HashSet::new();
    for violation in &mut all {
        if violation.keyword != "additionalProperties" {
            continue;
        }
        let Some(unknown) = violation.property.clone() else {
            continue;
        };
        let Some(missing) = missing_at.get_mut(&violation.pointer) else {
            continue;
        };
        missing.retain(|(at, _)| !mended.contains(at));
        let names = missing.iter().map(|(_, name)| name.as_str());
        if let Some(meant) = crate::nearest(&unknown, names) {
            let (at, name) = missing
                .iter()
                .find(|(_, name)| name == meant)
                .expect("the nearest is one of them");
            mended.insert(*at);
            violation.meant = Some(name.clone());
        }
    }
    let mut index = 0;
    all.retain(|_| {
        index += 1;
        !mended.contains(&(index - 1))
    });
    all
}
