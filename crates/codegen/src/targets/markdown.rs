//! The codebook: what a keeper of records reads, a page a kind.

mod page;
mod prose;
#[cfg(test)]
mod tests;

use crate::feature::{Feature, Keeping};
use crate::generator::{GeneratedFile, Generator};
use crate::shape::Shape;

/// An index, a page a kind, a page for the mappings within records and one for values.
pub(super) struct Markdown;

/// A record of each kind as people write it. Together they are a data set without a finding,
/// which a test proves; that they stand beside this file keeps them out of the schema.
const EXAMPLES: &[(&str, &str)] = &[
    ("country", include_str!("markdown/examples/country.yaml")),
    ("coverage", include_str!("markdown/examples/coverage.yaml")),
    ("deployment", include_str!("markdown/examples/deployment.yaml")),
    ("document", include_str!("markdown/examples/document.yaml")),
    ("meeting", include_str!("markdown/examples/meeting.yaml")),
    ("ministerial-meeting", include_str!("markdown/examples/ministerial-meeting.yaml")),
    ("office", include_str!("markdown/examples/office.yaml")),
    ("operation", include_str!("markdown/examples/operation.yaml")),
    ("organisation", include_str!("markdown/examples/organisation.yaml")),
    ("person", include_str!("markdown/examples/person.yaml")),
    ("place", include_str!("markdown/examples/place.yaml")),
    ("source", include_str!("markdown/examples/source.yaml")),
    ("statement", include_str!("markdown/examples/statement.yaml")),
    ("topic", include_str!("markdown/examples/topic.yaml")),
    ("visit", include_str!("markdown/examples/visit.yaml")),
];

impl Generator for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn summary(&self) -> &'static str {
        "The codebook: a page a kind with its fields, forms and examples"
    }

    fn generate(&self, shape: &Shape) -> Vec<GeneratedFile> {
        let mut files = vec![
            page::index(shape),
            page::parts(shape),
            page::values(shape),
        ];
        let kinds = shape.union().variants.iter();
        files.extend(kinds.map(|kind| page::kind(shape, kind, example(&kind.value))));
        files
    }

    fn keeping(&self, feature: Feature) -> Keeping {
        match feature {
            Feature::TypeDocs
            | Feature::KindDocs
            | Feature::FieldDocs
            | Feature::ValueDocs
            | Feature::References
            | Feature::Defaults
            | Feature::Examples => Keeping::Kept,
            // Pages refuse nothing.
            Feature::TaggedUnion
            | Feature::Alternatives
            | Feature::AtLeastOneKey
            | Feature::ClosedObjects
            | Feature::RequiredFields
            | Feature::Types
            | Feature::Enumerations
            | Feature::Patterns
            | Feature::Lengths
            | Feature::Bounds
            | Feature::WholeNumbers
            | Feature::NonEmptyLists
            | Feature::KeyPatterns
            | Feature::FreeValues
            | Feature::KeysOnce => Keeping::Documented,
        }
    }
}

/// The example of a kind. One without has none to show.
fn example(kind: &str) -> Option<&'static str> {
    let mut examples = EXAMPLES.iter();
    examples.find(|(name, _)| *name == kind).map(|(_, text)| *text)
}
