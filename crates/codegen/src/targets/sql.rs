//! SQL: one file of definitions for SQLite, PostgreSQL and DuckDB each.

mod definitions;
mod engine;
mod faults;
mod mapping;
mod tables;

use crate::feature::{Feature, Keeping};
use crate::generator::{GeneratedFile, Generator};
use crate::shape::Shape;
use engine::Engine;
use tables::Tables;

/// A table a kind, and tables for all that a record holds more than once.
pub(super) struct Sql;

impl Generator for Sql {
    fn name(&self) -> &'static str {
        "sql"
    }

    fn summary(&self) -> &'static str {
        "Tables with keys, checks and comments, for SQLite, PostgreSQL and DuckDB each"
    }

    fn generate(&self, shape: &Shape) -> Vec<GeneratedFile> {
        let tables = Tables::of(shape);
        let file = |path: &str, text: String| GeneratedFile {
            path: path.to_owned(),
            text,
        };
        let mut files: Vec<_> = Engine::ALL
            .iter()
            .map(|engine| file(engine.path(), definitions::definitions(*engine, &tables)))
            .collect();
        files.push(file(
            "sqlite-patterns.sql",
            faults::sqlite_patterns(&tables),
        ));
        files.push(file("mapping.json", mapping::mapping(&tables)));
        files.push(file("README.md", readme(shape)));
        files
    }

    fn keeping(&self, feature: Feature) -> Keeping {
        match feature {
            Feature::TaggedUnion
            | Feature::Alternatives
            | Feature::ClosedObjects
            | Feature::Enumerations
            | Feature::Lengths
            | Feature::Bounds
            | Feature::References
            | Feature::Defaults
            | Feature::TypeDocs
            | Feature::KindDocs
            | Feature::FieldDocs
            | Feature::ValueDocs => Keeping::Kept,
            // Of the three, SQLite holds patterns only where `regexp` is defined.
            Feature::Patterns | Feature::KeyPatterns => Keeping::Checked,
            // The view `fault` tells what is missing in another table.
            Feature::RequiredFields | Feature::NonEmptyLists => Keeping::Checked,
            // All three turn 1 into '1', and two of them 1.5 into 2; the loader does not.
            Feature::Types | Feature::WholeNumbers | Feature::FreeValues => Keeping::Checked,
            // A row has no second value of a column; the text from which it came might.
            Feature::KeysOnce | Feature::AtLeastOneKey => Keeping::Checked,
            Feature::Examples => Keeping::Documented,
        }
    }
}

fn readme(shape: &Shape) -> String {
    include_str!("sql/README.md.in")
        .replace("{id}", &shape.id)
        .replace("{digest}", &shape.digest)
}

#[cfg(test)]
mod tests;
