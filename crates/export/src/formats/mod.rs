//! The formats, one file each.

mod dot;
mod geojson;
mod ics;
mod json;
mod ndjson;
mod yaml;

use crate::Exporter;

/// All exporters, by name.
pub const ALL: [&Exporter; 6] = [
    &dot::EXPORTER,
    &geojson::EXPORTER,
    &ics::EXPORTER,
    &json::EXPORTER,
    &ndjson::EXPORTER,
    &yaml::EXPORTER,
];

/// The exporter of a name.
pub fn by_name(name: &str) -> Option<&'static Exporter> {
    ALL.into_iter().find(|exporter| exporter.name == name)
}
