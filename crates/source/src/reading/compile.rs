//! A schema compiled into places.

use std::collections::HashMap;

use serde_json::Value;

use super::{Place, ROOT, Reading};

/// The types of JSON, one bit each.
type Types = u8;
const TEXT: Types = 1;
const NUMBER: Types = 2;
const BOOLEAN: Types = 4;
const OTHER: Types = 8;
const ALL: Types = TEXT | NUMBER | BOOLEAN | OTHER;

pub(super) fn compile(schema: &Value) -> Reading {
    let mut compiler = Compiler {
        root: schema,
        types: HashMap::new(),
        numbers: HashMap::new(),
        waiting: Vec::new(),
    };
    let root = compiler.place(vec![schema]);
    debug_assert_eq!(root, ROOT);
    let mut definitions = HashMap::new();
    if let Some(Value::Object(schemas)) = schema.get("$defs") {
        for (name, schema) in schemas {
            definitions.insert(name.clone(), compiler.place(vec![schema]));
        }
    }
    let mut places = Vec::new();
    while let Some((number, schemas)) = compiler.waiting.pop() {
        let place = compiler.compile_place(&schemas);
        if places.len() <= number as usize {
            places.resize(number as usize + 1, Place::default());
        }
        places[number as usize] = place;
    }
    Reading {
        places,
        definitions,
    }
}

struct Compiler<'s> {
    root: &'s Value,
    /// The types that a schema allows, by its address.
    types: HashMap<*const Value, Types>,
    /// The places, by the addresses of the schemas that meet there.
    numbers: HashMap<Vec<*const Value>, u32>,
    /// Places that have a number and are not yet compiled.
    waiting: Vec<(u32, Vec<&'s Value>)>,
}

impl<'s> Compiler<'s> {
    /// The number of the place where some schemas meet.
    fn place(&mut self, mut schemas: Vec<&'s Value>) -> u32 {
        schemas.sort_by_key(|schema| std::ptr::from_ref(*schema));
        schemas.dedup_by_key(|schema| std::ptr::from_ref(*schema));
        let addresses = schemas
            .iter()
            .map(|schema| std::ptr::from_ref(*schema))
            .collect();
        let next = self.numbers.len() as u32;
        let number = *self.numbers.entry(addresses).or_insert(next);
        if number == next {
            self.waiting.push((number, schemas));
        }
        number
    }

    fn compile_place(&mut self, schemas: &[&'s Value]) -> Place {
        let types = schemas
            .iter()
            .fold(0, |types, schema| types | self.types_of(schema));
        let schemas = self.spread(schemas);
        let mut fields: Vec<(&String, Vec<&Value>)> = Vec::new();
        let (mut rest, mut items) = (Vec::new(), Vec::new());
        for schema in schemas {
            for (name, field) in entries(schema, "properties") {
                match fields.iter_mut().find(|(other, _)| *other == name) {
                    Some((_, schemas)) => schemas.push(field),
                    None => fields.push((name, vec![field])),
                }
            }
            rest.extend(entries(schema, "patternProperties").map(|(_, value)| value));
            rest.extend(
                schema
                    .get("additionalProperties")
                    .filter(|rest| !is_never(rest)),
            );
            items.extend(schema.get("items").filter(|items| !is_never(items)));
            items.extend(
                schema
                    .get("prefixItems")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
        Place {
            text: types & TEXT != 0 && types & (NUMBER | BOOLEAN) == 0,
            fields: fields
                .into_iter()
                .map(|(name, schemas)| (name.clone(), self.place(schemas)))
                .collect(),
            rest: (!rest.is_empty()).then(|| self.place(rest)),
            items: (!items.is_empty()).then(|| self.place(items)),
        }
    }

    /// The schemas and all that they refer to or are made of.
    fn spread(&self, schemas: &[&'s Value]) -> Vec<&'s Value> {
        let mut all: Vec<&Value> = schemas.to_vec();
        let mut next = 0;
        while let Some(schema) = all.get(next) {
            for part in self.parts(schema) {
                if !all.iter().any(|other| std::ptr::eq(*other, part)) {
                    all.push(part);
                }
            }
            next += 1;
        }
        all
    }

    fn parts(&self, schema: &'s Value) -> Vec<&'s Value> {
        let mut parts: Vec<&Value> = self.referred(schema).into_iter().collect();
        for keyword in ["allOf", "anyOf", "oneOf"] {
            parts.extend(
                schema
                    .get(keyword)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
        parts
    }

    fn referred(&self, schema: &Value) -> Option<&'s Value> {
        let reference = schema.get("$ref")?.as_str()?;
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// The types that a schema allows: what its own keywords allow, and every part of it.
    fn types_of(&mut self, schema: &'s Value) -> Types {
        let address = std::ptr::from_ref(schema);
        if let Some(types) = self.types.get(&address) {
            return *types;
        }
        // A schema that refers to itself adds nothing by that.
        self.types.insert(address, ALL);
        let mut types = own_types(schema);
        if let Some(referred) = self.referred(schema) {
            types &= self.types_of(referred);
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            types &= self.types_of(part);
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(parts) = schema.get(keyword).and_then(Value::as_array) {
                types &= parts.iter().fold(0, |any, part| any | self.types_of(part));
            }
        }
        self.types.insert(address, types);
        types
    }
}

fn entries<'s>(
    schema: &'s Value,
    keyword: &str,
) -> impl Iterator<Item = (&'s String, &'s Value)> + use<'s> {
    schema
        .get(keyword)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn is_never(schema: &Value) -> bool {
    schema == &Value::Bool(false)
}

fn own_types(schema: &Value) -> Types {
    if is_never(schema) {
        return 0;
    }
    let mut types = match schema.get("type") {
        Some(Value::String(name)) => named_type(name),
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .fold(0, |types, name| types | named_type(name)),
        _ => ALL,
    };
    if let Some(value) = schema.get("const") {
        types &= type_of(value);
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        types &= values.iter().fold(0, |types, value| types | type_of(value));
    }
    types
}

fn named_type(name: &str) -> Types {
    match name {
        "string" => TEXT,
        "number" | "integer" => NUMBER,
        "boolean" => BOOLEAN,
        _ => OTHER,
    }
}

fn type_of(value: &Value) -> Types {
    match value {
        Value::String(_) => TEXT,
        Value::Number(_) => NUMBER,
        Value::Bool(_) => BOOLEAN,
        Value::Null | Value::Array(_) | Value::Object(_) => OTHER,
    }
}
