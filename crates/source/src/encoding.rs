//! Bytes to text: UTF-8 or a fault that names the byte and the likely encoding.

use std::ops::Range;

use crate::fault::Fault;

/// Bytes as text.
pub(crate) struct Decoded {
    /// The whole text; where bytes are not UTF-8, replacement characters stand, after
    /// `sound`.
    pub(crate) text: String,
    /// How many bytes of the text are as they were in the file, and may be parsed.
    pub(crate) sound: usize,
    /// How many bytes of it are whole lines.
    pub(crate) sound_lines: usize,
    /// Why not all of it is sound.
    pub(crate) fault: Option<Fault>,
}

pub(crate) fn decode(bytes: Vec<u8>) -> Decoded {
    let wide = wide_encoding(&bytes);
    let (text, sound, likely) = match String::from_utf8(bytes) {
        Ok(text) => {
            let sound = text.len();
            (text, sound, None)
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.as_bytes();
            let text = String::from_utf8_lossy(bytes).into_owned();
            (text, at, Some(narrow_encoding(&bytes[at..])))
        }
    };
    let (sound, fault) = match (wide, likely) {
        (Some(wide), _) => (0, Some(not_utf8(0..0, wide))),
        (None, Some(narrow)) => (
            sound,
            Some(not_utf8(
                sound..sound + char::REPLACEMENT_CHARACTER.len_utf8(),
                narrow,
            )),
        ),
        (None, None) => (sound, None),
    };
    let sound_lines = text[..sound].rfind('\n').map_or(0, |at| at + 1);
    Decoded {
        text,
        sound,
        sound_lines,
        fault,
    }
}

fn not_utf8(bytes: Range<usize>, likely: &str) -> Fault {
    let at = bytes.start;
    Fault::encoding(
        bytes,
        format!("the file is not UTF-8: byte {at} is the first that does not fit; likely {likely}"),
    )
    .help("save the file as UTF-8")
}

/// UTF-16 or UTF-32, by byte order mark or by the zero bytes of ASCII characters in it.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Some("UTF-32"),
        [0xFF, 0xFE, ..] => return Some("UTF-16, little-endian"),
        [0xFE, 0xFF, ..] => return Some("UTF-16, big-endian"),
        _ => {}
    }
    let pairs = bytes.chunks_exact(2).take(64);
    let total = pairs.len();
    if total < 2 {
        return None;
    }
    let low = pairs
        .clone()
        .filter(|pair| pair[0] != 0 && pair[1] == 0)
        .count();
    let high = pairs.filter(|pair| pair[0] == 0 && pair[1] != 0).count();
    match (low * 2 > total, high * 2 > total) {
        (true, _) => Some("UTF-16, little-endian"),
        (_, true) => Some("UTF-16, big-endian"),
        _ => None,
    }
}

/// A guess between the one-byte encodings of western Europe: only Windows has letters and
/// quotes at 0x80 to 0x9F, ISO 8859-1 has control characters there.
fn narrow_encoding(bytes: &[u8]) -> &'static str {
    let windows = bytes.iter().any(|byte| (0x80..=0x9F).contains(byte));
    if windows {
        "Windows-1252"
    } else {
        "ISO 8859-1 or Windows-1252"
    }
}
