//! Wording that the sentences of all value types share.

use std::fmt::{self, Write};

/// The longest stretch of a user's text that a sentence repeats, in characters.
const LONGEST: usize = 60;

/// The user's text in backticks: cut where it is long, unprintable characters by their number.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::from("`");
    for (index, character) in text.chars().enumerate() {
        if index == LONGEST {
            out.push('…');
            break;
        }
        if is_forbidden(character) {
            let _ = write!(out, "<U+{:04X}>", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out.push('`');
    out
}

/// One character as a sentence names it.
pub(crate) fn shown_character(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '\t' => "a tab".to_owned(),
        '\n' => "a line break".to_owned(),
        '\r' => "a carriage return".to_owned(),
        _ if is_forbidden(character) => format!("the character U+{:04X}", u32::from(character)),
        _ => format!("`{character}`"),
    }
}

/// Whether no text of the data may hold the character: controls, line and paragraph
/// separators, and the marks that reorder the text around them on the screen.
pub(crate) fn is_forbidden(character: char) -> bool {
    matches!(character,
        '\u{00}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// "`Planned` is not one of `planned`, `under-way`, …".
pub(crate) fn not_one_of(text: &str, values: &[&str]) -> String {
    let listed: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    format!("{} is not one of {}", shown(text), listed.join(", "))
}

/// "one of `planned`, `under-way`, …", as serde wants what it expected.
pub(crate) fn one_of(formatter: &mut fmt::Formatter<'_>, values: &[&str]) -> fmt::Result {
    formatter.write_str("one of ")?;
    for (index, value) in values.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(formatter, "{comma}`{value}`")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_named() {
        assert_eq!(shown("a\u{202E}b\n"), "`a<U+202E>b<U+000A>`");
        assert_eq!(shown(&"x".repeat(61)), format!("`{}…`", "x".repeat(60)));
        assert_eq!(shown_character('\u{200F}'), "`\u{200F}`");
        assert_eq!(shown_character('\u{2066}'), "the character U+2066");
    }
}
