//! The records of data folders, as the examples need them.

use std::error::Error;
use std::path::PathBuf;

use chancery::{Loaded, Options, Outcome, load};

/// Loads folders. Those with errors are refused, so that no record is missing without a word.
pub fn loaded(roots: &[PathBuf]) -> Result<Loaded, Box<dyn Error>> {
    let loaded = load(roots, &Options::default())?;
    let report = loaded.report();
    if report.outcome == Outcome::Incomplete || report.counts.errors > 0 {
        return Err("the data has errors: `chancery check` tells them".into());
    }
    Ok(loaded)
}
