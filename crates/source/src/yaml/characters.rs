//! Characters that a YAML file may not hold as they are: controls, line ends that other
//! readers count and editors hide, byte order marks in the middle.

use crate::fault::{Fault, null_character};

/// The first such character.
pub(super) fn first_refused(text: &str) -> Option<Fault> {
    let bytes = text.as_bytes();
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\t' | b'\n' | 0x20..=0x7E => {}
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => {}
            // The first bytes of the refused characters beyond ASCII, and of few others.
            0..=0x7F | 0xC2 | 0xE2 | 0xEF => {
                let character = text[at..].chars().next().expect("a character starts here");
                if let Some(fault) = refuse(character, at) {
                    return Some(fault);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn refuse(character: char, at: usize) -> Option<Fault> {
    let bytes = at..at + character.len_utf8();
    let line_end = |name: &str| {
        Fault::syntax(bytes.clone(), format!("{name} is not allowed")).help(
            "end lines with a line feed, with or without a carriage return before it; \
             in text write the character as an escape in double quotes",
        )
    };
    Some(match character {
        '\0' => null_character(bytes),
        '\r' => line_end("a carriage return without a line feed"),
        '\u{85}' => line_end("the line end U+0085 (next line)"),
        '\u{2028}' => line_end("the line end U+2028 (line separator)"),
        '\u{2029}' => line_end("the line end U+2029 (paragraph separator)"),
        '\u{feff}' => Fault::encoding(
            bytes,
            "a byte order mark (U+FEFF) stands in the middle of the file",
        )
        .help("remove it; it is invisible in most editors"),
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => Fault::syntax(
            bytes,
            format!(
                "the control character U+{:04X} is not allowed",
                u32::from(character)
            ),
        )
        .help("remove it; it is invisible in most editors"),
        _ => return None,
    })
}
