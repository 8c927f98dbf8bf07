//! The readers of JSON and NDJSON: no text does harm, every place lies in the text, another
//! reader takes the same texts for JSON and reads the same, and the law of the model holds.
#![no_main]

use chancery_fuzz::{law, sound, value};
use chancery_source::{Document, MAXIMUM_DEPTH, Syntax};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    sound(&Document::parse_as(
        "a.ndjson",
        Syntax::NdJson,
        bytes.to_vec(),
    ));
    let document = Document::parse_as("a.json", Syntax::Json, bytes.to_vec());
    sound(&document);
    let ours = value(&document);
    let theirs = std::str::from_utf8(bytes).ok().and_then(|text| {
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        serde_json::from_str::<Value>(body).ok()
    });
    match (&ours, &theirs) {
        // The other reader keeps the last of two equal keys; ours says so and keeps the first.
        (Some(_), Some(_)) if document.tree.duplicates().len() > 0 => {}
        (Some(ours), Some(theirs)) => assert_eq!(ours, theirs),
        (Some(ours), None) => panic!("another reader refuses {ours}"),
        (None, Some(theirs)) => assert!(is_refused_by_us_alone(theirs), "{:?}", document.faults),
        (None, None) => {}
    }
    if let Some(ours) = ours {
        law(&ours);
    }
});

/// Null characters and depths that JSON allows and data do not.
fn is_refused_by_us_alone(value: &Value) -> bool {
    let mut values = vec![(value, 0)];
    while let Some((value, depth)) = values.pop() {
        match value {
            Value::String(text) if text.contains('\0') => return true,
            Value::Array(items) => values.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(entries) => {
                if entries.keys().any(|key| key.contains('\0')) {
                    return true;
                }
                values.extend(entries.values().map(|item| (item, depth + 1)));
            }
            _ => {}
        }
        if depth > MAXIMUM_DEPTH {
            return true;
        }
    }
    false
}
