//! What makes the interchange schema good to generate code from, rule by rule.

mod reserved;

use chancery_model::schema;
use serde_json::{Map, Value};

use reserved::RESERVED;

/// Every keyword that the schema may use. Whatever is not here, some generator does not know.
const KEYWORDS: &[&str] = &[
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
    "default",
    "examples",
];

/// Calls `check` with the path and the keywords of each schema in the definitions.
fn each_schema(check: &mut dyn FnMut(&str, &Map<String, Value>)) {
    let schema = schema::interchange();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        walk(name, definition, check);
    }
}

fn walk(path: &str, schema: &Value, check: &mut dyn FnMut(&str, &Map<String, Value>)) {
    let Some(keywords) = schema.as_object() else {
        return;
    };
    check(path, keywords);
    for (key, value) in keywords {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    walk(&format!("{path}.{name}"), property, check);
                }
            }
            ("oneOf", Value::Array(options)) => {
                options
                    .iter()
                    .for_each(|option| walk(&format!("{path}.oneOf"), option, check));
            }
            ("items" | "propertyNames" | "additionalProperties", value) => {
                walk(&format!("{path}.{key}"), value, check);
            }
            _ => {}
        }
    }
}

#[test]
fn only_keywords_that_generators_know() {
    each_schema(&mut |path, keywords| {
        for keyword in keywords.keys() {
            assert!(KEYWORDS.contains(&keyword.as_str()), "{path}: {keyword}");
        }
    });
    let top: Vec<_> = schema::interchange()
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(
        top,
        ["$schema", "$id", "title", "description", "$ref", "$defs"]
    );
}

#[test]
fn every_object_is_closed() {
    each_schema(&mut |path, keywords| {
        if keywords.get("type").is_none_or(|one| one != "object") {
            return;
        }
        let is_record = path == "Record";
        let is_map = keywords.contains_key("propertyNames");
        let closed = keywords.get("additionalProperties") == Some(&Value::Bool(false));
        assert!(
            closed != (is_map || is_record),
            "{path} is neither closed nor a map"
        );
        assert_eq!(
            is_map,
            keywords
                .get("additionalProperties")
                .is_some_and(Value::is_object),
            "{path}"
        );
    });
}

#[test]
fn every_definition_and_every_property_has_a_doc() {
    let schema = schema::interchange();
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        assert_eq!(definition["title"].as_str(), Some(name.as_str()));
        assert_doc(name, &definition["description"]);
    }
    each_schema(&mut |path, keywords| {
        for (name, property) in keywords
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            assert_doc(&format!("{path}.{name}"), &property["description"]);
        }
        let values = keywords
            .get("enum")
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        let docs = keywords
            .get("x-enum-descriptions")
            .and_then(Value::as_array);
        assert_eq!(docs.map_or(0, Vec::len), values, "{path}");
        for doc in docs.into_iter().flatten() {
            assert_doc(path, doc);
        }
    });
}

/// A doc is a sentence for the reader of the data, without links and code of ours.
fn assert_doc(path: &str, doc: &Value) {
    let doc = doc.as_str().unwrap_or_else(|| panic!("{path} has no doc"));
    assert!(
        doc.ends_with('.') && doc.trim() == doc && doc.len() > 3,
        "{path}: {doc}"
    );
    assert!(
        !doc.contains("::") && !doc.contains("[`") && !doc.contains("  "),
        "{path}: {doc}"
    );
}

#[test]
fn null_is_nowhere() {
    each_schema(&mut |path, keywords| {
        let named = keywords
            .get("type")
            .is_some_and(|one| one.to_string().contains("null"));
        assert!(!named && !keywords.values().any(Value::is_null), "{path}");
    });
}

#[test]
fn the_only_union_is_the_tagged_one() {
    let schema = schema::interchange();
    each_schema(&mut |path, keywords| {
        assert!(
            !keywords.contains_key("oneOf") || path == "Record",
            "{path}"
        );
        // What a project adds of its own may be anything; all else has one type.
        let many = keywords.get("type").is_some_and(Value::is_array);
        assert!(!many || path == "ExtValue", "{path}");
        let one = ["$ref", "type"]
            .iter()
            .filter(|keyword| keywords.contains_key(**keyword))
            .count();
        assert_eq!(one, 1, "{path} has one type, or names one");
    });
    let record = &schema["$defs"]["Record"];
    let tags: Vec<&Value> = record["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|option| {
            let name = option["$ref"]
                .as_str()
                .unwrap()
                .strip_prefix("#/$defs/")
                .unwrap();
            let kind = &schema["$defs"][name];
            let first = kind["properties"]
                .as_object()
                .unwrap()
                .keys()
                .next()
                .unwrap();
            assert_eq!(
                (first.as_str(), &kind["required"][0]),
                ("type", &"type".into()),
                "{name}"
            );
            &kind["properties"]["type"]["const"]
        })
        .collect();
    assert_eq!(
        tags,
        record["properties"]["type"]["enum"]
            .as_array()
            .unwrap()
            .iter()
            .collect::<Vec<_>>()
    );
}

#[test]
fn enumerations_are_of_texts_and_a_const_is_a_tag() {
    each_schema(&mut |path, keywords| {
        if let Some(values) = keywords.get("enum").and_then(Value::as_array) {
            assert_eq!(keywords["type"], "string", "{path}");
            for value in values {
                let text = value.as_str().expect("a text");
                let kebab = text
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                assert!(kebab, "{path}: {text}");
            }
        }
        assert!(
            !keywords.contains_key("const") || path.ends_with(".type"),
            "{path}"
        );
    });
}

#[test]
fn numbers_are_bounded_on_both_sides() {
    each_schema(&mut |path, keywords| {
        let number = keywords
            .get("type")
            .is_some_and(|one| one == "integer" || one == "number");
        if number {
            let bounds = (keywords["minimum"].as_i64(), keywords["maximum"].as_i64());
            let (Some(minimum), Some(maximum)) = bounds else {
                panic!("{path}")
            };
            assert!(
                minimum < maximum && maximum < 1 << 53 && minimum > -(1 << 53),
                "{path}"
            );
        }
    });
}

#[test]
fn every_text_has_an_anchored_and_portable_pattern() {
    each_schema(&mut |path, keywords| {
        let text = keywords.get("type").is_some_and(|one| one == "string");
        let fixed = keywords.contains_key("enum") || keywords.contains_key("const");
        let Some(pattern) = keywords.get("pattern").and_then(Value::as_str) else {
            assert!(!text || fixed, "{path} is a text of any form");
            return;
        };
        assert!(pattern.starts_with('^') && pattern.ends_with('$'), "{path}");
        let alternation_outside = {
            let mut depth = 0;
            pattern.chars().any(|character| {
                depth += i32::from(character == '(') - i32::from(character == ')');
                character == '|' && depth == 0
            })
        };
        assert!(
            !alternation_outside,
            "{path}: an anchor binds one alternative alone"
        );
        for group in pattern.match_indices('(') {
            assert!(
                pattern[group.0..].starts_with("(?:"),
                "{path}: a group that captures or looks"
            );
        }
        for (index, _) in pattern.match_indices('\\') {
            let next = pattern[index + 1..].chars().next();
            assert!(
                matches!(next, Some('n' | 'x')),
                "{path}: an escape not known everywhere"
            );
        }
        for example in keywords
            .get("examples")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let refusal = chancery_model::explain(path, example.as_str().unwrap());
            assert_eq!(refusal, None, "{path}");
        }
    });
}

#[test]
fn no_key_is_a_reserved_word() {
    each_schema(&mut |path, keywords| {
        for name in keywords
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            let snake = name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit());
            assert!(snake, "{path}.{name}");
            for (language, words) in RESERVED {
                let reserved = words.split_whitespace().any(|word| word == name);
                assert!(
                    !reserved || name == "type",
                    "{path}.{name} is reserved in {language}"
                );
            }
        }
    });
}

#[test]
fn the_keys_of_a_record_stand_in_one_order() {
    let schema = schema::authoring();
    for kind in chancery_model::Kind::ALL {
        let definition = &schema["$defs"][kind.definition()];
        let keys: Vec<&str> = definition["properties"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let required = definition["required"].as_array().unwrap();
        let required = ["type"]
            .into_iter()
            .chain(required.iter().filter_map(Value::as_str));
        let required: Vec<&str> = required.collect();
        assert_eq!(keys[..2], ["type", "id"], "{kind}");
        assert_eq!(keys[..required.len()], required, "{kind}");
        let last = ["ids", "previous_ids", "open", "disputed", "notes", "ext"];
        assert_eq!(keys[keys.len() - last.len()..], last, "{kind}");
    }
}

#[test]
fn the_tag_and_the_definition_of_a_kind_say_the_same() {
    let schema = schema::interchange();
    for kind in chancery_model::Kind::ALL {
        let doc = schema["$defs"][kind.definition()]["description"]
            .as_str()
            .unwrap();
        assert!(doc.starts_with(kind.description()), "{kind}: {doc}");
    }
}

#[test]
fn every_reference_is_told_by_its_type() {
    let schema = schema::interchange();
    let mut referred = Vec::new();
    for definition in schema["$defs"].as_object().unwrap().values() {
        referred.extend(definition["x-refers-to"].as_str());
    }
    referred.sort_unstable();
    let mut kinds: Vec<_> = chancery_model::Kind::ALL
        .iter()
        .map(|kind| kind.name())
        .collect();
    kinds.sort_unstable();
    assert_eq!(referred, kinds, "one type of identifier for each kind");
}

#[test]
fn only_authors_know_short_forms() {
    let (authoring, interchange) = (schema::authoring(), schema::interchange());
    let names = |schema: &Value| {
        schema["$defs"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&authoring), names(&interchange));
    let mut short = Vec::new();
    for (name, definition) in authoring["$defs"].as_object().unwrap() {
        let full = &interchange["$defs"][name];
        if definition["type"] != full["type"] {
            short.push(name.as_str());
            assert_eq!(
                (full["type"].as_str(), full.get("pattern")),
                (Some("object"), None),
                "{name}"
            );
        }
        // Defaults are optional to authors and written by programs; nothing else differs.
        let optional = definition["properties"].as_object().into_iter().flatten();
        for (key, property) in optional {
            let required = |schema: &Value| {
                schema["required"]
                    .as_array()
                    .is_some_and(|keys| keys.contains(&Value::from(key.as_str())))
            };
            let expected = required(definition) || property.get("default").is_some();
            assert_eq!(required(full), expected, "{name}.{key}");
        }
    }
    assert_eq!(short, ["Citation", "Contributor", "Count", "Participant"]);
}
