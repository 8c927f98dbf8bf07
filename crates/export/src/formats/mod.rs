//! The formats, one file each.

mod json;
mod ndjson;
mod yaml;

use crate::Exporter;

/// All exporters, by name.
pub const ALL: [&Exporter; 3] = [&json::EXPORTER, &ndjson::EXPORTER, &yaml::EXPORTER];

/// The exporter of a name.
pub fn by_name(name: &str) -> Option<&'static Exporter> {
    ALL.into_iter().find(|exporter| exporter.name == name)
}
