//! The escape at which a text in double quotes breaks.

use std::ops::Range;

use crate::fault::Fault;

const HELP: &str = "write `\\\\` for a backslash, or put the text in single quotes";

/// The characters that make an escape by themselves.
const SINGLE: &str = "0abt\tnvfre \"/\\N_LP\r\n";

/// What is wrong with the first broken escape of the text whose opening quote is at `from`.
pub(super) fn broken(text: &str, from: usize) -> Option<Fault> {
    let mut at = from + 1;
    // The fault that the last escape is, unless the second half of its pair follows.
    let mut unpaired: Option<Fault> = None;
    loop {
        let character = text[at..].chars().next()?;
        if text[at..] == *"\\" {
            return unpaired;
        }
        if character != '\\' {
            if unpaired.is_some() || character == '"' {
                return unpaired;
            }
            at += character.len_utf8();
            continue;
        }
        let (bytes, code) = match read(text, at) {
            Ok(escape) => escape,
            Err(fault) => return Some(unpaired.unwrap_or(fault)),
        };
        unpaired = match (code, unpaired) {
            (Some(0xDC00..=0xDFFF), Some(_)) => None,
            (_, Some(fault)) => return Some(fault),
            (Some(0xD800..=0xDBFF), None) => Some(half(text, bytes.clone())),
            (Some(0xDC00..=0xDFFF), None) => return Some(half(text, bytes)),
            (Some(0x11_0000..), None) => return Some(no_character(text, bytes)),
            _ => None,
        };
        at = bytes.end;
    }
}

/// The bytes of the escape at `at`, and its number where it has one.
fn read(text: &str, at: usize) -> Result<(Range<usize>, Option<u32>), Fault> {
    let letter = text[at + 1..].chars().next().unwrap_or_default();
    let name = at..at + 1 + letter.len_utf8();
    let length = match letter {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ if SINGLE.contains(letter) => return Ok((name, None)),
        _ => {
            return Err(Fault::syntax(name, format!("`\\{letter}` is no escape")).help(HELP));
        }
    };
    let present = text[name.end..]
        .bytes()
        .take(length)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    let digits = name.end..name.end + present;
    if present < length {
        let message = format!("`\\{letter}` is not followed by {length} hexadecimal digits");
        return Err(Fault::syntax(name.start..digits.end, message).help(HELP));
    }
    let code = u32::from_str_radix(&text[digits.clone()], 16).expect("hexadecimal digits");
    Ok((name.start..digits.end, Some(code)))
}

fn half(text: &str, bytes: Range<usize>) -> Fault {
    Fault::syntax(
        bytes.clone(),
        format!("`{}` is half a character", &text[bytes]),
    )
    .help("write the character itself, or both halves of its surrogate pair")
}

fn no_character(text: &str, bytes: Range<usize>) -> Fault {
    Fault::syntax(bytes.clone(), format!("`{}` is no character", &text[bytes])).help(HELP)
}
