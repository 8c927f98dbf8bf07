//! What is written for programs is what the published schemas say.

use chancery_check::{Fix, Outcome, RecordName, Safety, Unreadable, Withheld};
use chancery_model::Kind;
use chancery_report::{Format, schemas};
use chancery_source::Change;
use jsonschema::Validator;
use serde_json::Value;

use crate::build::{Desk, write};

fn validator(name: &str) -> Validator {
    let all = schemas();
    let (_, schema) = all.iter().find(|(known, _)| *known == name).unwrap();
    jsonschema::validator_for(schema).expect("the schema is one")
}

/// A report in which everything occurs that can.
fn everything() -> (Desk, chancery_check::Report) {
    let mut desk = Desk::new();
    let file = desk.file("a.yaml", "type: topic\nid: A\nlabel: x\n");
    let (id, label) = (
        desk.place(file, "A", None),
        desk.place(file, "x", Some("here")),
    );
    let finding = desk.error("invalid-value", id, "`A` has a capital letter");
    finding.location.pointer = Some("/id".to_owned());
    finding.related = vec![label];
    finding.help = vec!["write `a`".to_owned()];
    finding.record = Some(RecordName {
        kind: Kind::Topic,
        id: "A".to_owned(),
    });
    let set = Change::SetText {
        pointer: "/id".to_owned(),
        text: "a".to_owned(),
    };
    let rename = Change::RenameFile {
        name: "b.yaml".to_owned(),
    };
    finding.fix = Some(Fix {
        safety: Safety::Ask,
        document: file,
        changes: vec![set, rename],
    });
    let mut report = desk.report();
    report.outcome = Outcome::Incomplete;
    report.as_of = Some("2021-11-28".to_owned());
    report.unreadable = vec![Unreadable {
        path: "b.yaml".to_owned(),
        reason: "permission denied".to_owned(),
    }];
    report.withheld = Withheld {
        records: 1,
        files: 0,
        rules: vec!["wrong-type"],
    };
    (desk, report)
}

#[test]
fn reports_are_as_their_schemas_say() {
    let (desk, full) = everything();
    let mut clean = desk.report();
    clean.findings.clear();
    clean.outcome = Outcome::Clean;
    let (document, line) = (validator("report"), validator("report-line"));
    for report in [full, clean] {
        let text = write(Format::Json, &report, &desk.documents, false);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(document.is_valid(&value), "{text}");
        let text = write(Format::JsonLines, &report, &desk.documents, false);
        for one in text.lines() {
            let value: Value = serde_json::from_str(one).unwrap();
            assert!(line.is_valid(&value), "{one}");
        }
        let count = report.findings.len() + report.unreadable.len() + 1;
        assert_eq!(text.lines().count(), count);
    }
}

#[test]
fn the_schemas_refuse_what_is_no_report() {
    let (desk, full) = everything();
    let text = write(Format::Json, &full, &desk.documents, false);
    let value: Value = serde_json::from_str(&text).unwrap();
    let is_valid = |path: &str, other: Value| {
        let mut changed = value.clone();
        *changed.pointer_mut(path).expect("the key is written") = other;
        validator("report").is_valid(&changed)
    };
    for (path, other) in [
        ("/version", Value::from(2)),
        ("/outcome", "fine".into()),
        ("/findings/0/severity", "fatal".into()),
        ("/findings/0/span/start/line", 0.into()),
        ("/findings/0/record/kind", "embassy".into()),
        ("/findings/0/fix/safety", "ask".into()),
        ("/findings/0/fix/rename", Value::Null),
        ("/findings/0/pointer", Value::Null),
        ("/as_of", Value::Null),
        ("/counts/files", "1".into()),
    ] {
        assert!(!is_valid(path, other), "{path}");
    }
    assert!(is_valid("/version", 1.into()));
}

#[test]
fn every_key_that_is_written_is_described() {
    let (desk, full) = everything();
    let text = write(Format::Json, &full, &desk.documents, false);
    let mut schema = schemas().remove(0).1;
    close(&mut schema);
    let value: Value = serde_json::from_str(&text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(&value)
        .map(|fault| fault.to_string())
        .collect();
    assert_eq!(faults, [""; 0]);
}

/// Lets no object have keys that the schema does not name.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if keys.contains_key("properties") {
                keys.insert("unevaluatedProperties".to_owned(), false.into());
            }
            keys.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
