//! The text of a record, from which the formats of whole records are made.

use chancery_codegen::{Shape, canonical};
use chancery_model::Record;

use crate::Fault;

/// The canonical text of a record.
///
/// # Errors
/// If the record cannot be written, which is so of none that was read.
pub(crate) fn text(shape: &Shape, record: &Record) -> Result<String, Fault> {
    let value = serde_json::to_value(record)
        .map_err(|error| Fault::Refused(format!("{} `{}`: {error}", record.kind(), record.id())))?;
    Ok(canonical(shape, &value))
}

/// JSON without blanks as JSON with a line for each value, two blanks deeper at each level. The
/// first line stands where the caller has put it; the others begin at a depth, in blanks.
pub(crate) fn indented(compact: &str, mut depth: usize) -> String {
    let mut text = String::with_capacity(compact.len() * 2);
    let mut letters = compact.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        if is_quoted {
            text.push(letter);
            match letter {
                '\\' => text.extend(letters.next()),
                '"' => is_quoted = false,
                _ => {}
            }
            continue;
        }
        match letter {
            '"' => {
                is_quoted = true;
                text.push(letter);
            }
            '{' | '[' if letters.peek().is_some_and(|next| matches!(next, '}' | ']')) => {
                text.push(letter);
                text.extend(letters.next());
            }
            '{' | '[' => {
                depth += 2;
                text.push(letter);
                begin_line(depth, &mut text);
            }
            '}' | ']' => {
                depth -= 2;
                begin_line(depth, &mut text);
                text.push(letter);
            }
            ',' => {
                text.push(letter);
                begin_line(depth, &mut text);
            }
            ':' => text.push_str(": "),
            _ => text.push(letter),
        }
    }
    text
}

fn begin_line(depth: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', depth));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_structure_within_a_text_is_text() {
        let compact = r#"{"a":[],"b":{},"c":["{,:[\"\\",1,{"d":"\\"}],"e":"]"}"#;
        assert_eq!(
            indented(compact, 2),
            "{\n    \"a\": [],\n    \"b\": {},\n    \"c\": [\n      \"{,:[\\\"\\\\\",\n      1,\n      \
             {\n        \"d\": \"\\\\\"\n      }\n    ],\n    \"e\": \"]\"\n  }"
        );
    }
}
