//! The formats, one file each.

mod ndjson;

use crate::Exporter;

/// All exporters, by name.
pub const ALL: [&Exporter; 1] = [&ndjson::EXPORTER];

/// The exporter of a name.
pub fn by_name(name: &str) -> Option<&'static Exporter> {
    ALL.into_iter().find(|exporter| exporter.name == name)
}
