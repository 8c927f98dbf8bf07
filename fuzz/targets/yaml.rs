//! The reader of YAML: no text does harm, every place lies in the text, and what is read as a
//! record obeys the law of the model.
#![no_main]

use chancery_fuzz::{as_record, law, sound, value};
use chancery_source::{Document, Syntax};
use libfuzzer_sys::fuzz_target;

/// JSON with an escape for each character that YAML may not hold as it is, and for others.
fn in_ascii(json: &str) -> String {
    let mut units = [0; 2];
    json.chars().fold(String::new(), |mut out, character| {
        match character {
            ' '..='~' => out.push(character),
            _ => out.extend(
                character
                    .encode_utf16(&mut units)
                    .iter()
                    .map(|u| format!("\\u{u:04x}")),
            ),
        }
        out
    })
}

fuzz_target!(|bytes: &[u8]| {
    let document = Document::parse_as("a.yaml", Syntax::Yaml, bytes.to_vec());
    sound(&document);
    if value(&document).is_none() {
        return;
    }
    let document = as_record(document);
    sound(&document);
    if let Some(value) = value(&document) {
        law(&value);
        // JSON is the same to the reader of JSON, and to that of YAML.
        let json = in_ascii(&serde_json::to_string(&value).expect("a value can be written"));
        for syntax in [Syntax::Json, Syntax::Yaml] {
            let again = Document::parse_as("a", syntax, json.clone().into_bytes());
            assert_eq!(chancery_fuzz::value(&again), Some(value.clone()), "{json}");
        }
    }
});
