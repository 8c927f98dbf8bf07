//! JSON lines: a record a line, in its canonical text.

use std::io::Write;

use chancery_codegen::Shape;

use crate::text::text;
use crate::{Exported, Exporter, Fault, Run, Selection};

pub(super) const EXPORTER: Exporter = Exporter {
    name: "ndjson",
    summary: "JSON lines, a record a line in its canonical text: for programs and streams",
    extension: Some("ndjson"),
    needs_referents: false,
    has_records: true,
    run: Run::Stream(run),
};

fn run(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Exported, Fault> {
    let shape = Shape::interchange();
    for record in selection.records() {
        writeln!(out, "{}", text(&shape, record)?)?;
    }
    Ok(Exported::of_records(selection))
}
