//! Texts of one line, texts of many, and checksums.

use crate::words::{is_forbidden, shown, shown_character};

/// The characters that [`is_forbidden`] names, as the inside of a character class. Those below
/// U+0100 are written as escapes, the others as themselves, because no engine's escape for
/// them is known to all the others.
macro_rules! forbidden {
    () => {
        "\\x00-\\x1F\\x7F-\\x9F\u{2028}-\u{202E}\u{2066}-\u{2069}"
    };
}

const TEXT: &str = concat!("^ *[^ ", forbidden!(), "][^", forbidden!(), "]*$");

/// As `TEXT`, with line feeds.
const PROSE: &str = concat!(
    "^[ \\n]*[^ ",
    forbidden!(),
    "](?:[^",
    forbidden!(),
    "]|\\n)*$"
);

fn check_text(text: &str) -> Result<(), String> {
    check(text, is_forbidden)
}

fn check_prose(text: &str) -> Result<(), String> {
    check(text, |character| {
        is_forbidden(character) && character != '\n'
    })
}

fn check(text: &str, refused: fn(char) -> bool) -> Result<(), String> {
    if let Some(character) = text.chars().find(|&character| refused(character)) {
        return Err(match character {
            '\n' => format!("{} has a line break where one line belongs", shown(text)),
            _ => format!("{} holds {}", shown(text), shown_character(character)),
        });
    }
    if text.is_empty() {
        return Err("the text is empty".to_owned());
    }
    if text
        .chars()
        .all(|character| matches!(character, ' ' | '\n'))
    {
        return Err("the text holds nothing but blanks".to_owned());
    }
    Ok(())
}

text_value! {
    /// A text of one line, without control characters and without marks that change the
    /// direction of writing.
    pub struct Text;
    check: check_text,
    pattern: TEXT,
    expecting: "a text of one line",
}

text_value! {
    /// A text of one line or more, without other control characters than line feeds and
    /// without marks that change the direction of writing.
    pub struct Prose;
    check: check_prose,
    pattern: PROSE,
    expecting: "a text",
}

fn check_sha256(text: &str) -> Result<(), String> {
    let hexadecimal = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() == 64 && text.bytes().all(hexadecimal) {
        return Ok(());
    }
    Err(if text.len() != text.chars().count() || text.len() != 64 {
        format!(
            "{} has {} characters, a SHA-256 has 64",
            shown(text),
            text.chars().count()
        )
    } else {
        format!(
            "{} is not written with `0` to `9` and `a` to `f`",
            shown(text)
        )
    })
}

text_value! {
    /// A SHA-256 checksum: 64 hexadecimal digits in lower case.
    pub struct Sha256;
    check: check_sha256,
    pattern: "^[0-9a-f]{64}$",
    expecting: "a SHA-256 checksum of 64 hexadecimal digits",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(
            Text::new("two\nlines").unwrap_err(),
            "`two<U+000A>lines` has a line break where one line belongs"
        );
        assert!(Prose::new("two\nlines\n").is_ok());
    }

    #[test]
    fn what_hides_on_the_screen_is_refused() {
        assert_eq!(
            Text::new("Lat\u{202E}via").unwrap_err(),
            "`Lat<U+202E>via` holds the character U+202E"
        );
        assert_eq!(Prose::new("a\tb").unwrap_err(), "`a<U+0009>b` holds a tab");
        assert_eq!(Text::new("").unwrap_err(), "the text is empty");
        assert_eq!(
            Text::new("  ").unwrap_err(),
            "the text holds nothing but blanks"
        );
        assert!(Text::new("القدس ירושלים Ādaži 東京 🕊").is_ok());
    }

    #[test]
    fn a_checksum_is_counted() {
        assert_eq!(
            Sha256::new("abc").unwrap_err(),
            "`abc` has 3 characters, a SHA-256 has 64"
        );
        assert!(Sha256::new(&"0a".repeat(32)).is_ok());
        assert!(
            Sha256::new(&"0A".repeat(32))
                .unwrap_err()
                .reason()
                .ends_with("`0` to `9` and `a` to `f`")
        );
    }
}
