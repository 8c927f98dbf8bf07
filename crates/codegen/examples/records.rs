//! Writes the records of data folders as JSON, one a line in its canonical text.
//!
//! ```sh
//! cargo run -p chancery-codegen --example records -- data > records.ndjson
//! ```
//!
//! For whom participants act follows from the offices that they held on the day. Readers of
//! one record would have to follow it up in others: it is spelled out for them, under
//! `on_behalf_of`.
//!
//! The programs of `schema/README.md` read such a file.

mod data;

use std::error::Error;
use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use chancery_codegen::{Shape, canonical};

fn main() -> Result<(), Box<dyn Error>> {
    let roots: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if roots.is_empty() {
        return Err("usage: records DATA…".into());
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let shape = Shape::interchange();
    for set in data::loaded(&roots)?.data_sets() {
        for record in set
            .entries()
            .iter()
            .filter_map(|entry| entry.record.as_ref())
        {
            let value = serde_json::to_value(set.spelled_out(record))?;
            writeln!(out, "{}", canonical(&shape, &value))?;
        }
    }
    Ok(out.flush()?)
}
