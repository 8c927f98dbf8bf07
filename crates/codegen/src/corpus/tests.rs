//! The corpus against the schema and the types that it was made for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chancery_model::{Dossier, Record, schema};
use jsonschema::Validator;
use serde_json::json;

use super::*;
use crate::canonical;

/// The bad documents, made once for all tests.
static BAD: LazyLock<Vec<Bad>> = LazyLock::new(|| bad(&Shape::interchange()));

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap()
}

/// A schema of a definition of the interchange schema.
fn interchange(definition: &str) -> Validator {
    let mut schema = schema::interchange();
    schema["$ref"] = json!(format!("#/$defs/{definition}"));
    validator(&schema)
}

#[test]
fn the_good_are_accepted_and_their_text_is_canonical() {
    let (shape, record) = (Shape::interchange(), interchange("Record"));
    let documents = good(&shape);
    assert_eq!(documents.len(), 2 * shape.union().variants.len());
    for document in documents {
        let text = canonical(&shape, &document);
        let again: Value = serde_json::from_str(&text).unwrap();
        assert!(record.is_valid(&again), "{text}");
        let typed: Record = serde_json::from_str(&text).unwrap();
        let written = serde_json::to_value(&typed).unwrap();
        assert_eq!(canonical(&shape, &written), text);
    }
}

#[test]
fn the_fullest_records_hold_every_field_of_the_schema() {
    let shape = Shape::interchange();
    let all = good(&shape);
    let fullest = all.iter().skip(shape.union().variants.len());
    let text: String = fullest
        .map(|document| canonical(&shape, document))
        .collect();
    for definition in &shape.definitions {
        if definition.name == "Dossier" {
            continue;
        }
        for field in definition.form.fields() {
            assert!(
                text.contains(&format!("\"{}\":", field.name)),
                "{}",
                field.name
            );
        }
    }
}

#[test]
fn the_dossier_is_accepted() {
    let shape = Shape::interchange();
    let [(name, dossier)] = collections(&shape).try_into().unwrap();
    assert_eq!(name, "Dossier");
    assert!(interchange("Dossier").is_valid(&dossier));
    let typed: Dossier = serde_json::from_value(dossier).unwrap();
    assert_eq!(typed.into_records().len(), shape.union().variants.len());
}

#[test]
fn other_spellings_are_accepted_and_mean_the_same() {
    let (shape, record) = (Shape::interchange(), interchange("Record"));
    for spelled in spelled(&shape) {
        let value: Value = serde_json::from_str(&spelled.text).unwrap();
        assert!(record.is_valid(&value), "{}", spelled.reason);
        assert_ne!(spelled.text, spelled.canonical, "{}", spelled.reason);
        let typed: Record = serde_json::from_str(&spelled.text).unwrap();
        let written = canonical(&shape, &serde_json::to_value(&typed).unwrap());
        assert_eq!(written, spelled.canonical, "{}", spelled.reason);
    }
}

/// Whether our types read the text.
fn is_read(bad: &Bad) -> bool {
    match bad.definition.as_str() {
        "Record" => serde_json::from_str::<Record>(&bad.text).is_ok(),
        "Dossier" => serde_json::from_str::<Dossier>(&bad.text).is_ok(),
        other => panic!("no type reads a `{other}`"),
    }
}

#[test]
fn the_bad_are_refused_by_the_schema_and_by_the_types() {
    let interchange: BTreeMap<&str, Validator> = ["Record", "Dossier"]
        .map(|name| (name, interchange(name)))
        .into();
    let authoring = validator(&schema::authoring());
    let mut short = 0;
    for bad in BAD.iter() {
        // The schema sees values: what is no JSON it never meets, and of two equal keys one.
        let value: Option<Value> = serde_json::from_str(&bad.text).ok();
        if let Some(value) = value.filter(|_| bad.feature != Feature::KeysOnce) {
            let validator = &interchange[bad.definition.as_str()];
            assert!(!validator.is_valid(&value), "{bad:?}");
            // People may leave defaults out and use short forms; the types read what they write.
            if authoring.is_valid(&value) {
                assert!(is_read(bad), "{bad:?}");
                short += 1;
                continue;
            }
        }
        assert!(!is_read(bad), "{bad:?}");
    }
    assert!(BAD.len() >= 1000, "{}", BAD.len());
    assert!(short * 10 < BAD.len(), "{short} of {}", BAD.len());
}

#[test]
fn every_feature_that_a_document_can_break_is_broken() {
    let broken: BTreeSet<Feature> = BAD.iter().map(|bad| bad.feature).collect();
    let breakable = Feature::ALL.iter().filter(|feature| !feature.is_remark());
    assert_eq!(broken, breakable.copied().collect());
}

#[test]
fn no_two_bad_documents_are_the_same() {
    let mut texts = BTreeMap::new();
    for bad in BAD.iter() {
        if let Some(other) = texts.insert((&bad.definition, &bad.text), bad) {
            panic!("{bad:?}\n{other:?}");
        }
    }
}
