//! Writes the records of data folders as JSON, one a line in its canonical text.
//!
//! ```sh
//! cargo run -p chancery-codegen --example records -- data > records.ndjson
//! ```
//!
//! The programs of `schema/README.md` read such a file.

mod data;

use std::error::Error;
use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use chancery_codegen::Shape;

fn main() -> Result<(), Box<dyn Error>> {
    let roots: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if roots.is_empty() {
        return Err("usage: records DATA…".into());
    }
    let mut out = BufWriter::new(io::stdout().lock());
    for record in data::records(&Shape::interchange(), &roots)? {
        writeln!(out, "{record}")?;
    }
    Ok(out.flush()?)
}
