//! How Python is laid out: docstrings, literals and calls as its formatter writes them.

use crate::writer::{Writer, wrapped};

/// How long a line may be.
pub(super) const WIDTH: usize = 88;

/// Writes a doc as a string of its own, which is where Python looks for docs.
pub(super) fn docstring(out: &mut Writer, doc: &str) {
    let doc = escaped(doc.trim());
    let is_short = out.indentation() + doc.chars().count() + 6 <= WIDTH;
    if is_short && !doc.contains('\n') {
        out.line(format!("\"\"\"{doc}\"\"\""));
        return;
    }
    // A line that begins with a blank is an item of a list, and stays as it is.
    let width = WIDTH - out.indentation();
    let mut lines = Vec::new();
    for paragraph in doc.split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for item in paragraph.split('\n') {
            lines.extend(hanging(item, width - if lines.is_empty() { 6 } else { 0 }));
        }
    }
    let first = lines.remove(0);
    out.line(format!("\"\"\"{first}"));
    for line in lines {
        out.line(line);
    }
    out.line("\"\"\"");
}

/// Breaks a paragraph into lines; those of an item of a list stand below its text.
fn hanging(paragraph: &str, width: usize) -> Vec<String> {
    let (mark, text) = match paragraph.strip_prefix("- ") {
        Some(text) => ("- ", text),
        None => ("", paragraph),
    };
    let lines = wrapped(text, width - mark.len()).into_iter();
    let indented = lines.enumerate().map(|(index, line)| match index {
        0 => format!("{mark}{line}"),
        _ => format!("{}{line}", " ".repeat(mark.len())),
    });
    indented.collect()
}

/// A doc within three quotation marks, which nothing of it ends.
fn escaped(doc: &str) -> String {
    let doc: String = doc.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let doc: String = doc.chars().map(visible).collect();
    // A mark at either end would stand next to the three.
    let doc = match doc.strip_suffix('"') {
        Some(rest) if !rest.ends_with('\\') => format!("{rest}\\\""),
        _ => doc,
    };
    match doc.strip_prefix('"') {
        Some(rest) => format!("\\\"{rest}"),
        None => doc,
    }
}

/// A character as it may stand within a string: what no one sees is escaped.
fn visible(character: char) -> String {
    let is_hidden = match character {
        '\n' => false,
        '\u{ad}' | '\u{feff}' => true,
        '\u{2028}'..='\u{202e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' => true,
        _ => character.is_control(),
    };
    let code = u32::from(character);
    match code {
        _ if !is_hidden => character.to_string(),
        0..=0xff => format!("\\x{code:02x}"),
        _ => format!("\\u{code:04x}"),
    }
}

/// A text as a literal.
pub(super) fn literal(text: &str) -> String {
    let quote = if text.contains('"') && !text.contains('\'') { '\'' } else { '"' };
    let mut literal = String::from(quote);
    for character in text.chars() {
        match character {
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            _ if character == quote => literal.extend(['\\', quote]),
            _ => literal.push_str(&visible(character)),
        }
    }
    literal.push(quote);
    literal
}

/// A pattern as a literal, which is raw where it can be, so that people can read it. What no
/// one sees is escaped as regular expressions escape it.
pub(super) fn pattern(pattern: &str) -> String {
    let mut raw = String::new();
    let mut is_escaped = false;
    for character in pattern.chars() {
        let shown = visible(character);
        let is_plain = shown.len() == character.len_utf8();
        if character == '\n' || character == '"' || (is_escaped && !is_plain) {
            return literal(pattern);
        }
        is_escaped = character == '\\' && !is_escaped;
        raw.push_str(&shown);
    }
    let is_raw = raw.contains('\\') && !is_escaped;
    format!("{}\"{raw}\"", if is_raw { "r" } else { "" })
}

/// Several types of which a value has one, a line each where they do not fit in one.
pub(super) fn either(out: &mut Writer, types: &[String]) {
    let line = types.join(" | ") + ",";
    if out.indentation() + line.chars().count() <= WIDTH {
        out.line(line);
    } else {
        out.line(types.join("\n| ") + ",");
    }
}

/// Writes `opening`, the parts a line each with a comma, and `closing`.
pub(super) fn exploded(out: &mut Writer, opening: &str, parts: &[String], closing: &str) {
    out.open(opening);
    for part in parts {
        out.line(format!("{part},"));
    }
    out.close(closing);
}
