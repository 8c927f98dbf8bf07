//! What of JSON Schema is understood, and that nothing else passes unnoticed.

use serde_json::json;

use super::*;

fn refusal(schema: Value) -> String {
    Shape::of(&schema).unwrap_err().to_string()
}

/// The interchange schema with one more entry in the mapping that a pointer names.
fn with(pointer: &str, keyword: &str, value: Value) -> Value {
    let mut schema = schema::interchange();
    let place = schema
        .pointer_mut(pointer)
        .expect("the pointer names a place");
    place[keyword] = value;
    schema
}

#[test]
fn each_form_is_told_from_the_others() {
    let shape = Shape::interchange();
    let form = |name: &str| &shape.definition(name).form;
    assert_eq!(shape.union().variants.len(), 15);
    assert!(matches!(form("Visit"), Form::Struct(one) if one.least == 0));
    assert!(matches!(form("Dossier"), Form::Struct(one) if one.least == 1));
    assert!(matches!(form("Ref"), Form::Choice(one) if one.fields.len() == 12));
    assert!(matches!(form("Quantity"), Form::Number(one) if one.is_whole && one.least == 0));
    assert!(matches!(form("Latitude"), Form::Number(one) if !one.is_whole && one.greatest == 90));
    assert!(matches!(form("Names"), Form::Map(one) if one.key == "LanguageTag"));
    assert_eq!(form("ExtValue"), &Form::Free);
    assert!(matches!(
        form("SourceId"),
        Form::Text(one) if one.refers_to.as_deref() == Some("source") && one.longest == Some(80)
    ));
}

#[test]
fn a_field_tells_all_that_binds_it() {
    let shape = Shape::interchange();
    let fields = shape.definition("Visit").form.fields();
    let field = |name: &str| fields.iter().find(|field| field.name == name).unwrap();
    assert_eq!(field("type").ty, Type::Constant("visit".to_owned()));
    assert_eq!(
        field("visitors").ty.to_string(),
        "list of at least 1 Participant"
    );
    assert_eq!(field("stops").ty.to_string(), "list of Stop");
    assert!(field("date").is_required && !field("rank").is_required);
    let medium = &shape.definition("Meeting").form.fields()[7];
    assert_eq!(
        (medium.name.as_str(), &medium.default),
        ("medium", &Some(json!("in-person")))
    );
}

#[test]
fn every_value_and_every_kind_has_its_own_doc() {
    let shape = Shape::interchange();
    let Form::Enumeration(status) = &shape.definition("Status").form else {
        panic!("a status is one of several texts");
    };
    let under_way = &status.values[1];
    assert_eq!(
        (under_way.text.as_str(), under_way.doc.as_str()),
        ("under-way", "Begun, and not over.")
    );
    let visit = &shape.union().variants[0];
    assert_eq!(
        (visit.value.as_str(), visit.definition.as_str()),
        ("visit", "Visit")
    );
    assert!(visit.doc.starts_with("A visit of"));
}

#[test]
fn the_digest_is_that_of_the_committed_file() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schema/interchange.schema.json"
    );
    let text = std::fs::read_to_string(path).unwrap();
    let parsed: Value = serde_json::from_str(&text).unwrap();
    let digest = Shape::of(&parsed).unwrap().digest;
    assert_eq!((digest.len(), &digest), (64, &Shape::interchange().digest));
}

#[test]
fn what_no_generator_knows_is_refused_by_name() {
    let refusals = [
        ("/$defs/Visit/properties/topics", "uniqueItems", json!(true)),
        ("/$defs/Url", "format", json!("uri")),
        ("/$defs/Stop", "additionalProperties", json!(true)),
        ("/$defs/Stop", "maxProperties", json!(3)),
        ("/$defs/Stop/properties", "kind", json!(true)),
        (
            "/$defs/Stop/properties/place",
            "$ref",
            json!("#/$defs/Lost"),
        ),
        ("/$defs/Names/propertyNames", "$ref", json!("#/$defs/Stop")),
        ("", "$ref", json!("#/$defs/Visit")),
        ("/$defs/Visit/properties/type", "const", json!("journey")),
    ]
    .map(|(pointer, keyword, value)| refusal(with(pointer, keyword, value)));
    insta::assert_snapshot!(refusals.join("\n"), @r"
    `/$defs/Visit/properties/topics`: no generator knows the keyword `uniqueItems`
    `/$defs/Url`: no generator knows the keyword `format`
    `/$defs/Stop`: no generator knows `additionalProperties` with the value `true`
    `/$defs/Stop`: no generator knows `maxProperties` with the value `3`
    `/$defs/Stop/properties/kind`: no generator knows the schema `true`
    `/$defs/Stop`: no generator knows a reference to `Lost`, which is missing
    `/$defs/Names`: no generator knows a map with keys that are `Stop`
    `/$ref`: no generator knows the root `Visit`, which is no union
    `/$defs/Record/oneOf`: no generator knows the variant `Visit` whose first field is not the tag `visit`
    ");
}

/// Visits every schema within a schema, with its pointer.
fn each_schema(schema: &Value, pointer: &str, visit: &mut impl FnMut(&str)) {
    visit(pointer);
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        let inner = format!("{pointer}/{keyword}");
        match keyword.as_str() {
            "properties" | "$defs" => {
                for (name, schema) in value.as_object().into_iter().flatten() {
                    each_schema(schema, &format!("{inner}/{name}"), visit);
                }
            }
            "oneOf" => {
                for (index, schema) in value.as_array().into_iter().flatten().enumerate() {
                    each_schema(schema, &format!("{inner}/{index}"), visit);
                }
            }
            "items" | "propertyNames" if value.is_object() => each_schema(value, &inner, visit),
            "additionalProperties" if value.is_object() => each_schema(value, &inner, visit),
            _ => {}
        }
    }
}

/// The pointers of all schemas within the definition, which is itself at the empty one.
fn pointers(definition: &Value) -> Vec<String> {
    let mut pointers = Vec::new();
    each_schema(definition, "", &mut |pointer| {
        pointers.push(pointer.to_owned())
    });
    pointers
}

#[test]
fn no_definition_may_say_something_that_is_not_understood() {
    let schema = schema::interchange();
    let mut schemas = 0;
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        for pointer in pointers(definition) {
            let mut more = definition.clone();
            more.pointer_mut(&pointer).unwrap()["x-unheard-of"] = json!(1);
            let refusal = reading::read_definition(name, &more, "/$defs").unwrap_err();
            let is_named = refusal.what == "the keyword `x-unheard-of`"
                && refusal.pointer == format!("/$defs/{name}{pointer}");
            // What refers to itself is compared whole, so the complaint quotes all of it.
            let is_whole = refusal.what.contains("\"x-unheard-of\":1");
            assert!(is_named || is_whole, "{name}{pointer}: {refusal}");
            schemas += 1;
        }
    }
    assert!(schemas > 700, "{schemas}");
}

#[test]
fn no_keyword_goes_unread() {
    let schema = schema::interchange();
    let shape = Shape::interchange();
    let mut keywords = 0;
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        for pointer in pointers(definition) {
            let here = definition
                .pointer(&pointer)
                .and_then(Value::as_object)
                .unwrap();
            for keyword in here.keys() {
                let mut less = definition.clone();
                let place = less.pointer_mut(&pointer).and_then(Value::as_object_mut);
                place.unwrap().remove(keyword);
                let read = reading::read_definition(name, &less, "/$defs");
                let is_unread = read.is_ok_and(|read| read == *shape.definition(name));
                assert!(
                    !is_unread,
                    "`{keyword}` at `{name}{pointer}` changes nothing"
                );
                keywords += 1;
            }
        }
    }
    assert!(keywords > 1500, "{keywords}");
}
