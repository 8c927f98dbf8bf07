//! JSON: all records in one dossier, in their canonical order.

use std::io::Write;

use chancery_codegen::Shape;
use chancery_model::Kind;

use crate::text::{indented, text};
use crate::{Exported, Exporter, Fault, Run, Selection};

pub(super) const EXPORTER: Exporter = Exporter {
    name: "json",
    summary: "one JSON dossier with a list for each kind, which `chancery check` reads again",
    extension: Some("json"),
    needs_referents: false,
    has_records: true,
    run: Run::Stream(run),
};

fn run(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Exported, Fault> {
    let shape = Shape::interchange();
    let mut of: Option<Kind> = None;
    for record in selection.records() {
        let kind = record.kind();
        match of {
            Some(before) if before == kind => out.write_all(b",\n    ")?,
            Some(_) => write!(out, "\n  ],\n  \"{}\": [\n    ", kind.plural())?,
            None => write!(out, "{{\n  \"{}\": [\n    ", kind.plural())?,
        }
        of = Some(kind);
        out.write_all(indented(&text(&shape, record)?, 4).as_bytes())?;
    }
    out.write_all(if of.is_some() { b"\n  ]\n}\n" } else { b"{}\n" })?;
    Ok(Exported::of_records(selection))
}
