//! A schema as text.

use serde_json::Value;

use crate::words::is_forbidden;

/// The schema as indented JSON with a line feed at its end.
///
/// The characters that no text of the data may hold stand in the patterns that refuse them.
/// They are written as JSON escapes, so that no editor shows the file in another order than
/// it has.
pub fn print(schema: &Value) -> String {
    let text = format!("{schema:#}\n");
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character != '\n' && is_forbidden(character) || character == '\u{A0}' {
            out.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_what_is_read() {
        let schema = crate::schema::authoring();
        let text = print(&schema);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), schema);
        assert!(
            text.chars()
                .all(|character| character == '\n' || !is_forbidden(character))
        );
    }
}
