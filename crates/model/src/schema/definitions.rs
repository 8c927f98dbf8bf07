//! The definitions of a schema: generated from the types, then brought into the form of one of
//! the two contracts.

use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value};

use crate::dossier::Dossier;
use crate::kind::Kind;
use crate::record::Record;

/// Which of the two schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Contract {
    /// What people write.
    Authoring,
    /// What programs exchange.
    Interchange,
}

/// The keyword under which a mapping's short form travels from its type to this module. It
/// stands in neither schema.
const SHORT_FORM: &str = "x-short";

fn generator(contract: Contract) -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12();
    let settings = match contract {
        Contract::Authoring => settings.for_deserialize(),
        Contract::Interchange => settings.for_serialize(),
    };
    settings.into_generator()
}

/// The keywords of a text type, for a mapping that may be written as such a text.
pub(crate) fn short_form_of<T: JsonSchema>() -> Value {
    let mut keywords = T::json_schema(&mut SchemaGenerator::default());
    keywords.remove("description");
    keywords.remove("examples");
    keywords.into()
}

/// All definitions by name: records and dossiers, the kinds in their order, the others by
/// alphabet.
pub(super) fn definitions(contract: Contract) -> Map<String, Value> {
    let mut generator = generator(contract);
    generator.subschema_for::<Record>();
    generator.subschema_for::<Dossier>();
    let mut unsorted = generator.take_definitions(false);

    let first = ["Record", "Dossier"]
        .into_iter()
        .chain(Kind::ALL.iter().map(|k| k.definition()));
    let mut names: Vec<String> = first.map(str::to_owned).collect();
    let others: BTreeSet<String> = unsorted
        .keys()
        .filter(|name| !names.contains(name))
        .cloned()
        .collect();
    names.extend(others);

    names
        .into_iter()
        .filter_map(|name| {
            let definition = unsorted.remove(&name)?;
            Some((name.clone(), finished(&name, definition, contract)))
        })
        .collect()
}

/// Brings one definition into the form of the contract.
fn finished(name: &str, definition: Value, contract: Contract) -> Value {
    let Value::Object(mut keywords) = definition else {
        return definition;
    };
    if let Some(Value::Object(short)) = keywords.remove(SHORT_FORM)
        && contract == Contract::Authoring
    {
        merge_short_form(&mut keywords, short);
    }
    let mut titled = Map::new();
    titled.insert("title".to_owned(), name.into());
    titled.extend(keywords);
    let mut finished = Value::Object(titled);
    tidy(&mut finished);
    finished
}

/// Lets a mapping be written as its short form too. Keywords of texts and numbers bind texts
/// and numbers alone, those of mappings mappings alone, so that all of them can stand in one
/// schema and no union is needed.
fn merge_short_form(keywords: &mut Map<String, Value>, short: Map<String, Value>) {
    for (key, value) in short {
        if key == "type" {
            let mut types = match value {
                Value::Array(types) => types,
                one => vec![one],
            };
            types.push("object".into());
            keywords.insert(key, types.into());
        } else {
            keywords.insert(key, value);
        }
    }
}

/// The order in which keywords stand, for the reader: what it is, then what binds it.
const ORDER: [&str; 24] = [
    "title",
    "description",
    "$ref",
    "type",
    "const",
    "enum",
    "x-enum-descriptions",
    "x-refers-to",
    "pattern",
    "maxLength",
    "minimum",
    "maximum",
    "items",
    "minItems",
    "propertyNames",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "oneOf",
    "anyOf",
    "default",
    "examples",
];

/// Takes `null` out, sets the lines of each description as paragraphs and the keywords in
/// their order.
fn tidy(schema: &mut Value) {
    if let Value::Object(keywords) = schema {
        without_null(keywords);
        let place = |keyword: &str| ORDER.iter().position(|known| *known == keyword);
        let mut entries: Vec<_> = std::mem::take(keywords).into_iter().collect();
        entries.sort_by_key(|(keyword, _)| place(keyword).unwrap_or(ORDER.len()));
        keywords.extend(entries);
        if let Some(Value::String(description)) = keywords.get_mut("description") {
            *description = paragraphs(description);
        }
        if let Some(Value::Array(descriptions)) = keywords.get_mut("x-enum-descriptions") {
            for description in descriptions {
                *description = paragraphs(description.as_str().unwrap_or_default()).into();
            }
        }
    }
    for_each_subschema(schema, &mut tidy);
}

/// An optional field may be absent; that is what `required` says. `null` is no value of it.
fn without_null(keywords: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = keywords.get_mut("type") {
        types.retain(|one| one != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            keywords.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(options)) = keywords.get_mut("anyOf") {
        options.retain(|option| option["type"] != "null");
        if let [Value::Object(one)] = options.as_slice() {
            let one = one.clone();
            keywords.remove("anyOf");
            keywords.extend(one);
        }
    }
    if keywords.get("default").is_some_and(Value::is_null) {
        keywords.remove("default");
    }
}

/// Joins the lines of a doc comment; an empty line parts two paragraphs.
fn paragraphs(text: &str) -> String {
    let mut out = String::new();
    for line in text.trim().lines().map(str::trim) {
        if line.is_empty() {
            out.push_str("\n\n");
        } else {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push(' ');
            }
            out.push_str(line);
        }
    }
    out
}

/// Visits the schemas that stand directly within one.
fn for_each_subschema(schema: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    let Value::Object(keywords) = schema else {
        return;
    };
    for (key, value) in keywords {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                properties.values_mut().for_each(&mut *visit)
            }
            ("oneOf" | "anyOf", Value::Array(options)) => options.iter_mut().for_each(&mut *visit),
            ("items" | "additionalProperties" | "propertyNames", value) => visit(value),
            _ => {}
        }
    }
}

/// The definitions that the named one needs, itself included, in the order of all.
pub(super) fn reachable(mut all: Map<String, Value>, start: &str) -> Map<String, Value> {
    let mut needed = BTreeSet::new();
    let mut rest = vec![start.to_owned()];
    while let Some(name) = rest.pop() {
        if needed.insert(name.clone())
            && let Some(definition) = all.get_mut(&name)
        {
            collect_references(definition, &mut rest);
        }
    }
    all.retain(|name, _| needed.contains(name));
    all
}

fn collect_references(schema: &mut Value, references: &mut Vec<String>) {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|to| to.strip_prefix("#/$defs/"))
    {
        references.push(name.to_owned());
    }
    for_each_subschema(schema, &mut |inner| collect_references(inner, references));
}
