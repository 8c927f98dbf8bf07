//! Topics, as a thesaurus orders them.

use crate::values::*;

plain_record! {
    /// A matter that is spoken about, in the manner of a thesaurus (SKOS).
    pub struct Topic(TopicTag, TopicId);
    required {
        /// The preferred term.
        pub label: Text,
    }
    optional {
        /// Terms in other languages, by language tag.
        pub labels: Names,
        /// Other terms for the same.
        pub aliases: Vec<Text>,
        /// The wider topic to which it belongs.
        pub broader: Option<TopicId>,
        /// What is meant by it.
        pub definition: Option<Prose>,
        /// The topic to be used in its place.
        pub replaced_by: Option<TopicId>,
    }
}
