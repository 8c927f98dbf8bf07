//! The records of data folders in their canonical texts, as the examples need them.

use std::error::Error;
use std::path::PathBuf;

use chancery::{Options, Outcome, load};
use chancery_codegen::{Shape, canonical};

/// Every record of the folders, in the order of their files' paths. Folders with errors are
/// refused, so that no record is missing without a word.
pub fn records(shape: &Shape, roots: &[PathBuf]) -> Result<Vec<String>, Box<dyn Error>> {
    let loaded = load(roots, &Options::default())?;
    let report = loaded.report();
    if report.outcome == Outcome::Incomplete || report.counts.errors > 0 {
        return Err("the data has errors: `chancery check` tells them".into());
    }
    let texts = loaded.records().iter().map(|record| {
        let value = serde_json::to_value(record)?;
        Ok(canonical(shape, &value))
    });
    texts.collect()
}
