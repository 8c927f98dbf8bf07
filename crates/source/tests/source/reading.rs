//! The schema decides how an unquoted scalar is read.

use chancery_source::{Kind, Reading, Tree};
use serde_json::{Value, json};

use super::{outline, tree};

const TOKENS: &[&str] = &[
    "NO",
    "no",
    "yes",
    "on",
    "y",
    "true",
    "false",
    "True",
    "TRUE",
    "null",
    "Null",
    "NULL",
    "~",
    "0",
    "-0",
    "1",
    "-1",
    "+1",
    "10",
    "0777",
    "007",
    "0o7",
    "0x1F",
    "0b11",
    "1_000",
    "1.10",
    "10.0",
    ".5",
    "1.",
    "1e3",
    "1E+3",
    "1e",
    "-.5",
    "12:30",
    "12:30:45",
    "2021",
    "2021-11",
    "2021-11-28",
    "2021-11-28?",
    "2021~",
    "..2021",
    ".nan",
    ".inf",
    "-.inf",
    "900+",
    "~900",
    "900-1200",
    "10%",
    "LV",
    "1e5-riga",
];

fn schema() -> Value {
    json!({
        "$defs": {
            "Text": { "type": "string" },
            "Code": { "type": "string", "pattern": "^[A-Z]+$" },
            "Short": {
                "type": ["string", "object"],
                "properties": { "text": { "$ref": "#/$defs/Text" }, "again": { "$ref": "#/$defs/Short" } },
                "additionalProperties": false,
            },
            "Either": { "oneOf": [{ "$ref": "#/$defs/Text" }, { "type": "array", "items": { "$ref": "#/$defs/Text" } }] },
            "Count": { "anyOf": [{ "type": "integer" }, { "$ref": "#/$defs/Text" }] },
            "Record": {
                "type": "object",
                "properties": {
                    "text": { "$ref": "#/$defs/Text", "description": "Any text." },
                    "code": { "allOf": [{ "$ref": "#/$defs/Code" }, { "description": "A code." }] },
                    "named": { "enum": ["NO", "LV"] },
                    "tag": { "const": "visit" },
                    "short": { "$ref": "#/$defs/Short" },
                    "either": { "$ref": "#/$defs/Either" },
                    "number": { "type": "number" },
                    "flag": { "type": "boolean" },
                    "mixed": { "type": ["string", "boolean"] },
                    "count": { "$ref": "#/$defs/Count" },
                    "values": { "enum": ["a", 1] },
                    "any": true,
                    "list": { "type": "array", "items": { "$ref": "#/$defs/Text" } },
                    "ids": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Text" } },
                    "ext": { "type": "object" },
                },
                "additionalProperties": false,
            },
        },
        "type": "object",
        "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/Record" } },
    })
}

fn record(token: &str) -> Tree {
    let line = |key: &str| format!("{key}: {token}\n");
    let scalars = [
        "text", "code", "named", "tag", "short", "either", "number", "flag", "mixed", "count",
        "values", "any", "unknown",
    ];
    let nested = [
        format!("list: [{token}]\n"),
        format!("ids:\n  wikidata: {token}\n"),
        format!("ext:\n  x: {token}\n"),
    ];
    tree(
        "a.yaml",
        &scalars
            .map(line)
            .into_iter()
            .chain(nested)
            .collect::<String>(),
    )
}

#[test]
fn tokens_are_read_as_the_place_has_them() {
    let reading = Reading::of_schema(&schema());
    let start = reading.start("Record").unwrap();
    for token in TOKENS {
        let mut tree = record(token);
        let json = tree.find("/any").unwrap().value.kind();
        let root = tree.root().unwrap().id();
        reading.apply(&mut tree, root, start);
        for (pointer, text) in [
            ("/text", true),
            ("/code", true),
            ("/named", true),
            ("/tag", true),
            ("/short", true),
            ("/either", true),
            ("/list/0", true),
            ("/ids/wikidata", true),
            ("/number", false),
            ("/flag", false),
            ("/mixed", false),
            ("/count", false),
            ("/values", false),
            ("/any", false),
            ("/unknown", false),
            ("/ext/x", false),
        ] {
            let value = tree.find(pointer).unwrap().value;
            let expected = if text { Kind::Text } else { json };
            assert_eq!(
                (value.kind(), value.text()),
                (expected, *token),
                "{pointer}"
            );
        }
    }
}

#[test]
fn nothing_is_nowhere_text_and_quotes_are_always_text() {
    let reading = Reading::of_schema(&schema());
    let start = reading.start("Record").unwrap();
    for (text, expected) in [
        ("text:\nlist:\n-\n", "{text: nothing, list: [nothing]}"),
        (
            "text: ''\nnumber: '1'\nflag: \"true\"\n",
            r#"{text: "", number: "1", flag: "true"}"#,
        ),
        (
            "text: [1]\nlist: 1\nids: 2\nshort: {text: 3, again: {again: 4, text: no}}\n",
            r#"{text: [1], list: 1, ids: 2, short: {text: ?"3", again: {again: ?"4", text: ?"no"}}}"#,
        ),
    ] {
        let mut tree = tree("a.yaml", text);
        let root = tree.root().unwrap().id();
        reading.apply(&mut tree, root, start);
        assert_eq!(outline(tree.root().unwrap()), expected);
    }
}

#[test]
fn a_record_in_a_dossier_is_read_by_itself() {
    let reading = Reading::of_schema(&schema());
    let text = "visits:\n- text: 1\n- text: 2\nother: 3\n";
    let mut one = tree("a.yaml", text);
    let second = one.find("/visits/1").unwrap().value.id();
    reading.apply(&mut one, second, reading.start("Record").unwrap());
    assert_eq!(
        outline(one.root().unwrap()),
        r#"{visits: [{text: 1}, {text: ?"2"}], other: 3}"#
    );
    let mut all = tree("a.yaml", text);
    let root = all.root().unwrap().id();
    reading.apply(&mut all, root, reading.root());
    assert_eq!(
        outline(all.root().unwrap()),
        r#"{visits: [{text: ?"1"}, {text: ?"2"}], other: 3}"#
    );
    assert!(reading.start("Nothing").is_none());
}

#[test]
fn json_in_quotes_and_numbers_stay_what_they_are() {
    let reading = Reading::of_schema(&schema());
    let mut tree = tree("a.json", r#"{"text": "1", "count": 2, "number": 3}"#);
    let root = tree.root().unwrap().id();
    reading.apply(&mut tree, root, reading.start("Record").unwrap());
    assert_eq!(
        outline(tree.root().unwrap()),
        r#"{text: "1", count: 2, number: 3}"#
    );
}

#[test]
fn a_schema_that_refers_to_itself_compiles() {
    let reading = Reading::of_schema(&json!({
        "$defs": { "A": { "$ref": "#/$defs/B" }, "B": { "anyOf": [{ "$ref": "#/$defs/A" }, { "type": "string" }] } },
        "properties": { "self": { "$ref": "#" }, "gone": { "$ref": "#/$defs/Gone" } },
    }));
    assert!(reading.start("A").is_some());
}
