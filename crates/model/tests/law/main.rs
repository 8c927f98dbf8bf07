//! The law of the model: for each value, the authoring schema accepts it exactly when the typed
//! record deserializes from it; what a record writes, the interchange schema accepts.
//!
//! Values are generated from the authoring schema itself and then damaged. There is no list of
//! exceptions: each disagreement is a fault of the types or of the schema.

mod mutation;
mod values;

use std::cell::Cell;

use chancery_model::{Dossier, Kind, Record, schema};
use jsonschema::{PatternOptions, Validator};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use mutation::Mutation;

/// Cases for each of the fifteen kinds and for dossiers.
const CASES: u32 = 1_000;

/// A validator of one definition of a schema.
fn validator(schema: &Value, definition: &str) -> Validator {
    let root = json!({
        "$schema": schema["$schema"],
        "$ref": format!("#/$defs/{definition}"),
        "$defs": schema["$defs"],
    });
    build(&root)
}

fn build(schema: &Value) -> Validator {
    jsonschema::draft202012::options()
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
        .expect("the schema is one")
}

/// Runs a law over generated values and over damaged ones. The law says whether it accepted
/// the value; both answers have to be common, or little was tested.
fn for_all(definition: &str, law: impl Fn(&Value) -> Result<bool, TestCaseError>) {
    let authoring = schema::authoring();
    let good = values::of_definition(&authoring, definition);
    let damaged = (good, prop::collection::vec(any::<Mutation>(), 0..=2)).prop_map(
        |(mut value, mutations)| {
            for mutation in mutations {
                mutation.apply(&mut value);
            }
            value
        },
    );
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let accepted = Cell::new(0);
    TestRunner::new(config)
        .run(&damaged, |value| {
            let answer = law(&value)?;
            accepted.set(accepted.get() + u32::from(answer));
            Ok(())
        })
        .unwrap_or_else(|fault| panic!("{fault}"));
    let share = f64::from(accepted.get()) / f64::from(CASES);
    assert!(
        (0.2..0.95).contains(&share),
        "{share} of the values were accepted"
    );
}

/// What one kind's law needs.
struct Law {
    kind: Kind,
    authoring: Validator,
    authoring_record: Validator,
    authoring_file: Validator,
    interchange: Validator,
}

impl Law {
    fn of(kind: Kind) -> Self {
        let authoring = schema::authoring();
        Self {
            kind,
            authoring: validator(&authoring, kind.definition()),
            authoring_record: validator(&authoring, "Record"),
            authoring_file: build(&schema::authoring_of(kind)),
            interchange: build(&schema::interchange()),
        }
    }

    fn check(&self, value: &Value) -> Result<bool, TestCaseError> {
        let text = value.to_string();
        let read = Record::deserialize_as(self.kind, value);
        let from_text = from_text(self.kind, &text);
        let accepted = self.authoring.is_valid(value);
        prop_assert_eq!(
            accepted,
            read.is_ok(),
            "{:?}: {}",
            read.as_ref().err(),
            text
        );
        prop_assert_eq!(
            accepted,
            from_text.is_ok(),
            "{:?}: {}",
            from_text.err(),
            text
        );
        if let Ok(record) = read {
            self.check_written(&record)?;
        }
        self.check_as_record(value)?;
        Ok(accepted)
    }

    /// What a record writes is an interchange document, is what people may write too, and is
    /// read as the same record.
    fn check_written(&self, record: &Record) -> Result<(), TestCaseError> {
        let written = serde_json::to_value(record).expect("a record can be written");
        let text = written.to_string();
        prop_assert!(
            self.interchange.is_valid(&written),
            "not interchange: {text}"
        );
        prop_assert!(
            self.authoring_record.is_valid(&written),
            "not authoring: {text}"
        );
        prop_assert!(self.authoring_file.is_valid(&written), "not a file: {text}");
        prop_assert!(
            nothing_is_empty(&written),
            "empty lists are not written: {text}"
        );
        let again: Result<Record, _> = serde_json::from_str(&text);
        prop_assert_eq!(again.as_ref().ok(), Some(record), "{:?}: {}", again, text);
        let rewritten = serde_json::to_string(record).expect("a record can be written");
        prop_assert_eq!(rewritten, text, "written twice, the same");
        Ok(())
    }

    /// With a `type` at the front, in the middle or at the end, or without one.
    fn check_as_record(&self, value: &Value) -> Result<(), TestCaseError> {
        let Value::Object(entries) = value else {
            prop_assert!(!self.authoring_record.is_valid(value));
            prop_assert!(Record::deserialize(value).is_err());
            return Ok(());
        };
        let mut variants = vec![value.clone()];
        for place in [0, entries.len() / 2, entries.len()] {
            variants.push(with_type(entries, place, self.kind.name()));
        }
        for variant in variants {
            let text = variant.to_string();
            let accepted = self.authoring_record.is_valid(&variant);
            let read = serde_json::from_str::<Record>(&text);
            prop_assert_eq!(accepted, read.is_ok(), "{:?}: {}", read.err(), text);
            let of_this_kind = variant["type"] == self.kind.name();
            prop_assert_eq!(
                self.authoring_file.is_valid(&variant),
                accepted && of_this_kind
            );
        }
        Ok(())
    }
}

/// Whether no key bears an empty list or mapping, save in what a project adds of its own.
fn nothing_is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(nothing_is_empty),
        Value::Object(entries) => entries.iter().all(|(key, value)| {
            key == "ext" || *value != json!([]) && *value != json!({}) && nothing_is_empty(value)
        }),
        _ => true,
    }
}

fn from_text(kind: Kind, text: &str) -> Result<Record, serde_json::Error> {
    Record::deserialize_as(kind, &mut serde_json::Deserializer::from_str(text))
}

/// The entries with their `type`, if any, taken out and the given one put at a place.
fn with_type(entries: &Map<String, Value>, place: usize, name: &str) -> Value {
    let mut ordered: Vec<(String, Value)> = entries.clone().into_iter().collect();
    ordered.retain(|(key, _)| key != "type");
    let place = place.min(ordered.len());
    ordered.insert(place, ("type".to_owned(), name.into()));
    Value::Object(ordered.into_iter().collect())
}

macro_rules! holds_for {
    ($($name:ident: $kind:ident;)+) => {
        $(
            #[test]
            fn $name() {
                let law = Law::of(Kind::$kind);
                for_all(Kind::$kind.definition(), |value| law.check(value));
            }
        )+

        #[test]
        fn every_kind_is_put_to_the_law() {
            assert_eq!([$(Kind::$kind),+], Kind::ALL);
        }
    };
}

holds_for! {
    visits: Visit;
    meetings: Meeting;
    ministerial_meetings: MinisterialMeeting;
    deployments: Deployment;
    operations: Operation;
    statements: Statement;
    documents: Document;
    coverage: Coverage;
    persons: Person;
    offices: Office;
    organisations: Organisation;
    countries: Country;
    places: Place;
    topics: Topic;
    sources: Source;
}

#[test]
fn dossiers() {
    let authoring = build(&schema::authoring());
    let interchange = validator(&schema::interchange(), "Dossier");
    for_all("Dossier", |value| {
        let text = value.to_string();
        let dossier = serde_json::from_str::<Dossier>(&text);
        let record = serde_json::from_str::<Record>(&text);
        prop_assert!(
            dossier.is_err() || record.is_err(),
            "both a record and a dossier: {text}"
        );
        let read = dossier.is_ok() || record.is_ok();
        prop_assert_eq!(
            authoring.is_valid(value),
            read,
            "{:?}: {}",
            dossier.err(),
            text
        );
        if let Ok(dossier) = serde_json::from_str::<Dossier>(&text) {
            let written = serde_json::to_value(&dossier).expect("a dossier can be written");
            prop_assert!(interchange.is_valid(&written), "not interchange: {written}");
            prop_assert!(authoring.is_valid(&written), "not authoring: {written}");
            let again = serde_json::from_str::<Dossier>(&written.to_string());
            prop_assert_eq!(again.ok(), Some(dossier.clone()));
            let gathered: Dossier = dossier.clone().into_records().into_iter().collect();
            prop_assert_eq!(gathered, dossier);
        }
        Ok(read)
    });
}

/// Every definition that texts are checked by: its pattern and its parser agree, on texts of the
/// pattern and on damaged ones, and `explain` speaks exactly where the schema refuses.
#[test]
fn patterns_and_parsers_agree() {
    let authoring = schema::authoring();
    for (name, definition) in authoring["$defs"].as_object().expect("definitions") {
        if definition.get("pattern").is_none() {
            continue;
        }
        let validator = validator(&authoring, name);
        let texts = values::of_pattern(definition);
        let damaged = (
            texts,
            any::<prop::sample::Index>(),
            ".?",
            any::<prop::sample::Index>(),
            0..3_u8,
        );
        let damaged = damaged.prop_map(|(text, at, with, other, times)| {
            let mut characters: Vec<char> = text.chars().collect();
            for (index, place) in [at, other].into_iter().take(times.into()).enumerate() {
                let start = place.index(characters.len() + 1);
                let end = (start + index).min(characters.len());
                characters.splice(start..end, with.chars());
            }
            characters.into_iter().collect::<String>()
        });
        let config = Config {
            cases: 2_000,
            failure_persistence: None,
            ..Config::default()
        };
        let result = TestRunner::new(config).run(&damaged, |text| {
            let accepted = validator.is_valid(&Value::String(text.clone()));
            let refusal = chancery_model::explain(name, &text);
            prop_assert_eq!(
                accepted,
                refusal.is_none(),
                "{} {:?} {:?}",
                name,
                text,
                refusal
            );
            Ok(())
        });
        result.unwrap_or_else(|fault| panic!("{fault}"));
    }
}
