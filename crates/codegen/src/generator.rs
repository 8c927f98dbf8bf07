//! What a generator is, and what it writes.

use crate::feature::{Feature, Keeping};
use crate::shape::Shape;

/// Writes the types of one language.
///
/// A generator is a pure function: the same shape gives the same bytes.
pub trait Generator: Sync {
    /// Its name on the command line, and the folder below `schema/` in which its files stand:
    /// `typescript`.
    fn name(&self) -> &'static str;

    /// What it writes, in a line.
    fn summary(&self) -> &'static str;

    /// The files.
    fn generate(&self, shape: &Shape) -> Vec<GeneratedFile>;

    /// What becomes of a feature of the schema. The corpus holds it to its word: where it
    /// says that its reader refuses, every document that breaks the feature is refused.
    fn keeping(&self, feature: Feature) -> Keeping;
}

/// A file that a generator writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path below the folder of the language, with forward slashes.
    pub path: String,
    /// Its text, which ends in a line feed.
    pub text: String,
}
