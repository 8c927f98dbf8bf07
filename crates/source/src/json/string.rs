//! Text in double quotes, with JSON's escapes.

use std::ops::Range;

use crate::fault::{Fault, named, null_character};

/// A text that was read.
pub(super) struct Quoted {
    /// What it says, where it has escapes; else what stands between its quotes.
    pub(super) decoded: Option<String>,
    /// The byte after its closing quote.
    pub(super) end: usize,
}

/// Reads the text whose opening quote is at `start`.
pub(super) fn read(text: &str, start: usize) -> Result<Quoted, Fault> {
    let bytes = text.as_bytes();
    let mut decoded: Option<String> = None;
    let mut from = start + 1;
    let mut at = from;
    loop {
        match bytes.get(at) {
            Some(b'"') => {
                if let Some(decoded) = &mut decoded {
                    decoded.push_str(&text[from..at]);
                }
                return Ok(Quoted {
                    decoded,
                    end: at + 1,
                });
            }
            Some(b'\\') if bytes.len() > at + 1 => {
                let (character, end) = escape(text, at)?;
                let decoded = decoded.get_or_insert_default();
                decoded.push_str(&text[from..at]);
                decoded.push(character);
                (at, from) = (end, end);
            }
            None | Some(b'\n' | b'\\') => return Err(not_closed(text, start, at)),
            Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => {
                return Err(not_closed(text, start, at));
            }
            Some(byte @ 0..0x20) => return Err(control(*byte, at)),
            Some(_) => at += 1,
        }
    }
}

fn not_closed(text: &str, start: usize, at: usize) -> Fault {
    let end = start + text[start..at].trim_end().len();
    Fault::syntax(
        start..end,
        "the text that begins here is not closed on its line",
    )
    .help("close it with `\"`; write `\\n` where a line is to end")
}

fn control(byte: u8, at: usize) -> Fault {
    let bytes = at..at + 1;
    match byte {
        0 => null_character(bytes),
        b'\t' => Fault::syntax(bytes, "a tab stands in the text").help("write `\\t`"),
        b'\r' => Fault::syntax(bytes, "a carriage return stands in the text")
            .help("write `\\r`, or remove it"),
        _ => Fault::syntax(
            bytes,
            format!("{} is not allowed in text", named(byte.into())),
        )
        .help(format!("remove it, or write `\\u{byte:04x}`")),
    }
}

/// The character of the escape whose backslash is at `at`, and the byte after it.
fn escape(text: &str, at: usize) -> Result<(char, usize), Fault> {
    let character = match text.as_bytes().get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(text, at),
        _ => {
            let next = text[at + 1..]
                .chars()
                .next()
                .filter(|next| !next.is_control());
            let end = at + 1 + next.map_or(0, char::len_utf8);
            return Err(
                Fault::syntax(at..end, format!("`{}` is no escape", &text[at..end]))
                    .help("write `\\\\` for a backslash"),
            );
        }
    };
    Ok((character, at + 2))
}

fn unicode_escape(text: &str, at: usize) -> Result<(char, usize), Fault> {
    let high = code_unit(text, at)?;
    if let Some(character) = char::from_u32(high) {
        return match character {
            '\0' => Err(null_character(at..at + 6)),
            _ => Ok((character, at + 6)),
        };
    }
    if high < 0xDC00 && text[at + 6..].starts_with("\\u") {
        let low = code_unit(text, at + 6)?;
        if (0xDC00..0xE000).contains(&low) {
            let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
            return Ok((
                char::from_u32(code).expect("a pair makes a character"),
                at + 12,
            ));
        }
    }
    Err(half_pair(text, at..at + 6))
}

fn half_pair(text: &str, bytes: Range<usize>) -> Fault {
    Fault::syntax(
        bytes.clone(),
        format!("`{}` is half a character", &text[bytes]),
    )
    .help("write the character itself, or both halves of its surrogate pair")
}

fn code_unit(text: &str, at: usize) -> Result<u32, Fault> {
    let digits = text.as_bytes().get(at + 2..at + 6);
    if let Some(digits) = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
        let digits = std::str::from_utf8(digits).expect("hexadecimal digits are ASCII");
        return Ok(u32::from_str_radix(digits, 16).expect("four hexadecimal digits"));
    }
    let present = text[at + 2..]
        .bytes()
        .take(4)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    let bytes = at..at + 2 + present;
    Err(
        Fault::syntax(bytes, "`\\u` is not followed by four hexadecimal digits")
            .help("write `\\\\` for a backslash"),
    )
}
