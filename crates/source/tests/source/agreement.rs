//! Laws: YAML and JSON say the same, JSON is what another reader takes for JSON, and no text
//! does harm.

use chancery_source::{Document, Kind, Node};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn parse(path: &str, text: &str) -> Document {
    Document::parse(path, text.as_bytes().to_vec())
}

fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[ -~]{0,12}",
        "[a-z: #'\"\\\\\\[\\]{}&*!|>%@`,?~\n\t-]{0,8}",
        "[āéšЖ漢字😀\u{1}\u{85}\u{2028}\u{feff}]{0,4}",
    ];
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    scalar.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((text.clone(), inner), 0..6)
                .prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    })
}

/// A text in double quotes that YAML and JSON read alike.
fn quoted(text: &str) -> String {
    let plain = |character: char| {
        !character.is_control() && !"\u{2028}\u{2029}\u{feff}".contains(character)
    };
    let quoted = Value::from(text).to_string();
    let escape = |character: char| match plain(character) {
        true => character.to_string(),
        false => format!("\\u{:04x}", u32::from(character)),
    };
    quoted.chars().map(escape).collect()
}

/// A value in YAML's block style; `indent` is where its lines begin.
fn print_yaml(value: &Value, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    match value {
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&format!("\n{pad}-"));
                print_yaml(item, indent + 2, out);
            }
        }
        Value::Object(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                out.push_str(&format!("\n{pad}{}:", quoted(key)));
                print_yaml(value, indent + 2, out);
            }
        }
        Value::String(text) => out.push_str(&format!(" {}", quoted(text))),
        other => out.push_str(&format!(" {other}")),
    }
}

fn read(document: &Document) -> Value {
    document.tree.root().unwrap().read().unwrap()
}

/// What must hold of every document, broken or not.
fn check(document: &Document) {
    let text = document.tree.text();
    for fault in &document.faults {
        assert!(
            text.get(fault.bytes.clone()).is_some(),
            "{fault:?} in {text:?}"
        );
        let span = document.tree.span(fault.bytes.clone());
        assert!(span.start <= span.end && span.start.line >= 1 && span.start.column >= 1);
        assert!(!fault.message.contains('\n') && !fault.message.ends_with('.'));
    }
    let Some(root) = document.tree.root() else {
        return assert!(!document.faults.is_empty());
    };
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        assert!(
            document.tree.text().get(node.range()).is_some(),
            "{node:?} in {text:?}"
        );
        let mark = document.tree.span(node.mark());
        assert_eq!(mark.start.line, mark.end.line, "{node:?} in {text:?}");
        assert_eq!(
            document.tree.find(&node.pointer()).unwrap().value.id(),
            node.id()
        );
        let inside = |other: Node<'_>| {
            let (outer, inner) = (node.range(), other.range());
            assert!(
                outer.start <= inner.start && inner.end <= outer.end,
                "{node:?} {other:?} in {text:?}"
            );
        };
        for (key, value) in node.entries() {
            assert_eq!(key.kind(), Kind::Text);
            assert!(
                key.range().end <= value.range().start,
                "{key:?} {value:?} in {text:?}"
            );
            inside(key);
            inside(value);
            nodes.push(value);
        }
        node.items().for_each(inside);
        nodes.extend(node.items());
    }
    for found in document.tree.duplicates() {
        assert!(found.first.end <= found.second.start);
    }
}

const PIECES: &[&str] = &[
    "a",
    "b",
    "é",
    "0",
    "1.5",
    "true",
    "null",
    "1e400",
    "\"",
    "'",
    "\\",
    "\\u00",
    "\\ud800",
    "d83d",
    ":",
    ": ",
    "- ",
    "-",
    ",",
    "[",
    "]",
    "{",
    "}",
    "?",
    "? ",
    "#",
    " #",
    "|",
    ">",
    "|2\n",
    "&x",
    "*x",
    "!t",
    "<<",
    "%",
    "@",
    "---",
    "...",
    "---\n",
    "...\n",
    "\n",
    "\n",
    "\n  ",
    "\n    ",
    "\n\t",
    " ",
    "  ",
    "\t",
    "\r\n",
    "\r",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "//",
    "/*",
    "a: 1\n",
    "- b: 2\n",
    "{\"a\": 1}",
    "[1, 2]",
    "\"x y\"",
    "'x''y'",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

/// A sound text with a piece put in the place of some of its characters.
fn slip() -> impl Strategy<Value = String> {
    let sound = prop::sample::select(vec![
        "type: visit\nid: a-b\nstops:\n  - place: riga\n    days: [1, 2]\nnotes: |\n  one\n  two\nlast: 'x'\n",
        "{\"type\": \"visit\", \"stops\": [{\"place\": \"r\\u012bga\", \"days\": 1.5e3}, null], \"x\": {}}",
    ]);
    (
        sound,
        any::<prop::sample::Index>(),
        0usize..6,
        prop::sample::select(PIECES),
    )
        .prop_map(|(text, at, length, piece)| {
            let mut characters: Vec<char> = text.chars().collect();
            let at = at.index(characters.len());
            let end = (at + length).min(characters.len());
            characters.splice(at..end, piece.chars());
            characters.into_iter().collect()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn yaml_and_json_say_the_same(value in value()) {
        let json = value.to_string();
        let mut yaml = String::new();
        print_yaml(&value, 0, &mut yaml);
        let (json, yaml) = (parse("a.json", &json), parse("a.yaml", &yaml));
        prop_assert_eq!(&json.faults, &[]);
        prop_assert_eq!(&yaml.faults, &[], "{:?}", yaml.tree.text());
        check(&json);
        check(&yaml);
        prop_assert_eq!(read(&json), value.clone());
        prop_assert_eq!(read(&yaml), value);
    }

    #[test]
    fn json_is_what_another_reader_takes_for_json(text in prop_oneof![pieces(), slip()]) {
        let document = parse("a.json", &text);
        check(&document);
        let body = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let other = serde_json::from_str::<Value>(body).ok();
        let ours = document.faults.is_empty().then(|| read(&document));
        // A repeated key is no fault of syntax; the other reader keeps the last.
        if document.tree.duplicates().len() == 0 {
            prop_assert_eq!(ours, other);
        } else {
            prop_assert_eq!(ours.is_some(), other.is_some());
        }
    }

    #[test]
    fn no_text_does_harm(text in prop_oneof![pieces(), slip()]) {
        for path in ["a.yaml", "a.ndjson"] {
            check(&parse(path, &text));
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        for path in ["a.yaml", "a.json", "a.ndjson"] {
            check(&Document::parse(path, bytes.clone()));
        }
    }
}

#[test]
fn numbers_are_read_as_another_reader_reads_them() {
    for number in [
        "0",
        "-0",
        "1",
        "-1",
        "10.0",
        "1e3",
        "-0.0",
        "9223372036854775807",
        "-9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "1e-400",
        "0.1",
        "123456789012345678901234567890",
    ] {
        let theirs: Value = serde_json::from_str(number).unwrap();
        assert_eq!(
            json!([read(&parse("a.json", number))]).to_string(),
            json!([theirs]).to_string()
        );
        assert_eq!(read(&parse("a.yaml", number)), theirs);
    }
}
