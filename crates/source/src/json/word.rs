//! What stands in JSON without quotes: numbers, `true`, `false`, `null`, and all that people
//! write there by mistake.

use std::ops::Range;

use crate::Kind;
use crate::fault::{Fault, named, shown, too_large};
use crate::scalar;

/// Reads the number or name that begins at `start`.
pub(super) fn read(text: &str, start: usize) -> Result<(Kind, usize), Fault> {
    let bytes = word_at(text, start);
    let word = &text[bytes.clone()];
    match scalar::kind(word) {
        Kind::Number if scalar::is_beyond_double(word) => Err(too_large(bytes, word)),
        Kind::Text => Err(no_value(text, bytes)),
        Kind::Null if word.is_empty() => Err(no_value(text, bytes)),
        kind => Ok((kind, bytes.end)),
    }
}

/// The letters, digits, signs and points from `start` on.
fn word_at(text: &str, start: usize) -> Range<usize> {
    let belongs =
        |character: char| character.is_alphanumeric() || matches!(character, '_' | '+' | '-' | '.');
    let rest = &text[start..];
    start
        ..start
            + rest
                .find(|character| !belongs(character))
                .unwrap_or(rest.len())
}

fn no_value(text: &str, bytes: Range<usize>) -> Fault {
    let word = &text[bytes.clone()];
    let Some(first) = word.chars().next() else {
        return no_word(text, bytes.start);
    };
    let said = shown(word);
    let help = match word.to_ascii_lowercase().as_str() {
        "true" | "yes" => "write `true`, or put text in double quotes".to_owned(),
        "false" | "no" => "write `false`, or put text in double quotes".to_owned(),
        "null" | "none" | "nil" | "undefined" => "leave the key out".to_owned(),
        "nan" | "infinity" | "-infinity" | "inf" | "-inf" => {
            "leave the key out: JSON has only finite numbers".to_owned()
        }
        _ => return bare(bytes, word, first),
    };
    Fault::syntax(bytes, format!("`{said}` is no JSON value")).help(help)
}

/// A word that is neither a name nor a number: a number by its looks, or text.
fn bare(bytes: Range<usize>, word: &str, first: char) -> Fault {
    let said = shown(word);
    let digits = word.trim_start_matches(['+', '-']);
    let decimal = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
    if first == '+' && decimal(digits) {
        return Fault::syntax(bytes, format!("the number `{said}` begins with `+`"))
            .help("remove the `+`");
    }
    if digits.starts_with('.') {
        return Fault::syntax(bytes, format!("the number `{said}` begins with a point"))
            .help("write a digit before the point");
    }
    let whole = digits.bytes().take_while(u8::is_ascii_digit).count();
    if whole > 1 && digits.starts_with('0') {
        return Fault::syntax(bytes, format!("the number `{said}` begins with a zero"))
            .help("remove the zero, or put text in double quotes");
    }
    match decimal(digits) {
        true => Fault::syntax(bytes, format!("`{said}` is no number"))
            .help("write digits as in `1.5` or `1e3`, or put text in double quotes"),
        false => Fault::syntax(bytes, format!("the text `{said}` is not in quotes"))
            .help("put text in double quotes"),
    }
}

/// A character with which no value begins.
fn no_word(text: &str, at: usize) -> Fault {
    let character = text[at..].chars().next().unwrap_or_default();
    let bytes = at..at + character.len_utf8();
    match character {
        '/' | '#' => comment(text, at),
        '\'' | '\u{2018}'..='\u{201f}' => {
            Fault::syntax(bytes, format!("`{character}` is no quote in JSON"))
                .help("put keys and text in `\"`")
        }
        ':' => Fault::syntax(bytes, "`:` stands where a value is expected"),
        _ => Fault::syntax(bytes, format!("{} is not expected here", named(character))),
    }
}

/// What stands where a key is expected, and is none.
pub(super) fn no_key(text: &str, at: usize) -> Fault {
    let bytes = word_at(text, at);
    let word = &text[bytes.clone()];
    if word.is_empty() {
        let character = text[at..].chars().next().unwrap_or_default();
        return match character {
            '{' | '[' | ',' | ':' => Fault::syntax(
                at..at + 1,
                format!("`{character}` stands where a key is expected"),
            )
            .help("write the key in double quotes"),
            _ => no_word(text, at),
        };
    }
    Fault::syntax(
        bytes,
        format!("the key `{}` is not in double quotes", shown(word)),
    )
    .help(format!("write `\"{}\"`", shown(word)))
}

/// A comment, which JSON does not have.
pub(super) fn comment(text: &str, at: usize) -> Fault {
    let rest = &text[at..];
    if !["//", "/*", "#"]
        .iter()
        .any(|opening| rest.starts_with(opening))
    {
        return Fault::syntax(at..at + 1, "`/` is not expected here");
    }
    let line = rest.lines().next().unwrap_or_default().trim_end();
    Fault::syntax(at..at + line.len(), "JSON has no comments")
        .help("remove it, or write the file as YAML")
}
