//! Places in YAML that the parser does not name.

use std::ops::Range;

/// The first byte of the line that holds a byte.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// The byte after the last of the line that holds a byte, its line break left out.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..]
        .find('\n')
        .map_or(text.len(), |length| at + length);
    if text[at..end].ends_with('\r') {
        end - 1
    } else {
        end
    }
}

/// The line that holds a byte, without the white space at its ends; none if it is blank.
pub(super) fn content(text: &str, at: usize) -> Option<Range<usize>> {
    let (start, end) = (line_start(text, at), line_end(text, at));
    let line = &text[start..end];
    let first = start + (line.len() - line.trim_start().len());
    let range = first..start + line.trim_end().len();
    (!line.trim().is_empty()).then_some(range)
}

/// The tab in the white space with which the line of a byte begins.
pub(super) fn tab_at_line_start(text: &str, at: usize) -> Option<usize> {
    let start = line_start(text, at);
    let line = &text[start..];
    let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
    line[..indentation].find('\t').map(|tab| start + tab)
}

/// The tab among the white space and dashes with which the line of a byte begins.
pub(super) fn tab_among_dashes(text: &str, at: usize) -> Option<usize> {
    let start = line_start(text, at);
    let line = &text[start..];
    let dashes = line.len() - line.trim_start_matches([' ', '\t', '-']).len();
    line[..dashes].find('\t').map(|tab| start + tab)
}

/// The tab in the white space with which the first such line begins, from the line of a byte on.
pub(super) fn next_tab_at_line_start(text: &str, from: usize) -> Option<usize> {
    let mut start = line_start(text, from);
    loop {
        if let Some(tab) = tab_at_line_start(text, start) {
            return Some(tab);
        }
        start += text[start..].find('\n')? + 1;
    }
}

/// A text after `|` or `>`, from that character to the end of its last line that is not
/// blank. The parser gives the lines without the header; `before` is the byte after the last
/// key, value or bracket, and only comments and indicators lie between.
pub(super) fn block_text(text: &str, before: usize, lines: Range<usize>) -> Range<usize> {
    let mut start = before;
    while start < lines.start {
        match text.as_bytes()[start] {
            b'|' | b'>' => break,
            b'#' => start = line_end(text, start),
            _ => start += 1,
        }
    }
    let start = start.min(lines.start);
    let end = start + text[start..lines.end].trim_end().len();
    start..end
}

/// The opening quote of a text that is not closed before the byte `to`, looked for from the
/// byte `from`, which lies outside of quotes.
pub(super) fn open_quote(text: &str, from: usize, to: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < to {
        let begins = at == 0
            || matches!(
                bytes[at - 1],
                b' ' | b'\t' | b'\n' | b'[' | b'{' | b',' | b':'
            );
        match bytes[at] {
            b'#' if begins => at = line_end(text, at),
            quote @ (b'"' | b'\'') if begins || at == from => match closing_quote(bytes, at, quote)
            {
                Some(end) if end < to => at = end + 1,
                _ => return Some(at),
            },
            _ => at += 1,
        }
    }
    None
}

fn closing_quote(bytes: &[u8], opening: usize, quote: u8) -> Option<usize> {
    let mut at = opening + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if quote == b'"' => at += 1,
            b'\'' if quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            _ if *byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}
