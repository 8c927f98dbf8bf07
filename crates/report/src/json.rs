//! The JSON form: the whole report as one document, for programs.

use std::io;

use serde::Serialize;

use crate::Page;
use crate::envelope::Envelope;
use crate::glyph::opens_command;

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    write_document(&Envelope::new(page.report, page.documents), out)
}

/// Writes one JSON document over many lines, of which none begins with a colon.
pub(crate) fn write_document(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "{}", inert(&serde_json::to_string_pretty(value)?))
}

/// The JSON with nothing in it on which a log of a CI service acts: it reads `##[` and `##vso[`
/// as the start of a command wherever they stand. In JSON they stand in texts alone, where an
/// escape leaves the text the same to a reader.
pub(crate) fn inert(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for piece in json.split_inclusive('[') {
        match piece.strip_suffix('[') {
            Some(before) if opens_command(before) => {
                out.push_str(before);
                out.push_str("\\u005b");
            }
            _ => out.push_str(piece),
        }
    }
    out
}
