//! Lines and columns, and the cache that finds them for a byte.

use std::ops::Range;

use serde::Serialize;

/// A place in a text: line and column, both from 1; columns count characters.
///
/// A byte order mark at the start of the text is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// The line, from 1. Lines end at a line feed.
    pub line: u32,
    /// The column, from 1, in characters (Unicode scalar values).
    pub column: u32,
}

/// A stretch of a text, from its first character to the place after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// Where it starts.
    pub start: Position,
    /// Where it ends: the first place that is no longer part of it.
    pub end: Position,
}

/// Bytes between two counts of characters: bounds the work of one look-up on a long line.
const BLOCK: usize = 1024;

/// Where the lines of a text start, and how many characters precede each block of it.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    characters: Vec<u32>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        let bytes = text.as_bytes();
        let mut starts = vec![if text.starts_with('\u{feff}') { 3 } else { 0 }];
        starts.extend(
            bytes
                .iter()
                .enumerate()
                .filter(|(_, byte)| **byte == b'\n')
                .map(|(at, _)| at + 1),
        );
        let mut characters = Vec::with_capacity(bytes.len() / BLOCK + 1);
        let mut before = 0;
        for block in bytes.chunks(BLOCK) {
            characters.push(before);
            before += characters_in(block);
        }
        characters.push(before);
        Lines { starts, characters }
    }

    /// The position of a byte; one beyond the end counts as the end, one inside a character
    /// as the character's first.
    pub(crate) fn position(&self, text: &str, byte: usize) -> Position {
        let byte = floor_boundary(text, byte).max(self.starts[0]);
        let line = self.starts.partition_point(|start| *start <= byte);
        let column = self.before(text, byte) - self.before(text, self.starts[line - 1]);
        Position {
            line: line as u32,
            column: column + 1,
        }
    }

    pub(crate) fn span(&self, text: &str, range: Range<usize>) -> Span {
        Span {
            start: self.position(text, range.start),
            end: self.position(text, range.end.max(range.start)),
        }
    }

    fn before(&self, text: &str, byte: usize) -> u32 {
        let block = byte / BLOCK;
        self.characters[block] + characters_in(&text.as_bytes()[block * BLOCK..byte])
    }
}

/// How many characters start in a stretch of UTF-8.
fn characters_in(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u32
}

/// The nearest character boundary at or before a byte.
pub(crate) fn floor_boundary(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, byte: usize) -> (u32, u32) {
        let position = Lines::of(text).position(text, byte);
        (position.line, position.column)
    }

    #[test]
    fn columns_count_characters() {
        let text = "Āž: š\n会: x";
        assert_eq!(at(text, text.find('š').unwrap()), (1, 5));
        assert_eq!(at(text, text.find('x').unwrap()), (2, 4));
        assert_eq!(at(text, text.len()), (2, 5));
        assert_eq!(at(text, text.len() + 40), (2, 5));
        assert_eq!(at(text, 1), (1, 1));
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        assert_eq!(at("\u{feff}a: 1", 0), (1, 1));
        assert_eq!(at("\u{feff}a: 1", 3), (1, 1));
        assert_eq!(at("\u{feff}a: 1", 6), (1, 4));
    }

    #[test]
    fn block_counts_agree_with_counting_from_the_start() {
        let text = "ab\u{101}会\n".repeat(700);
        for byte in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            let before = &text[..byte];
            let line = before.matches('\n').count() + 1;
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            let column = before[start..].chars().count() + 1;
            assert_eq!(at_cached(&text, byte), (line, column));
        }
    }

    fn at_cached(text: &str, byte: usize) -> (usize, usize) {
        use std::sync::OnceLock;
        static LINES: OnceLock<Lines> = OnceLock::new();
        let position = LINES.get_or_init(|| Lines::of(text)).position(text, byte);
        (position.line as usize, position.column as usize)
    }
}
