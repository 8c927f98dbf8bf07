//! The reader of YAML: no text does harm, every place lies in the text, and what is read as a
//! record obeys the law of the model.
#![no_main]

use chancery_fuzz::{as_record, law, sound, value};
use chancery_source::{Document, Syntax};
use libfuzzer_sys::fuzz_target;

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
        let json = serde_json::to_string(&value).expect("a value can be written");
        for syntax in [Syntax::Json, Syntax::Yaml] {
            let again = Document::parse_as("a", syntax, json.clone().into_bytes());
            assert_eq!(chancery_fuzz::value(&again), Some(value.clone()), "{json}");
        }
    }
});
