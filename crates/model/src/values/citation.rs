//! Citations of sources, and what sources dispute.

use serde::de;

use super::{OneOrMore, SourceId, Text};
use crate::schema::short_form_of;

mapping! {
    /// A source, and where in it the fact stands. May be written as the identifier of the
    /// source alone.
    #[schemars(extend("x-short" = short_form_of::<SourceId>()))]
    pub struct Citation {
        /// The source.
        pub source: SourceId,
        /// Where in the source: a page, a paragraph or a time.
        pub locator: Option<Text>,
    }
    else "the identifier of a source, or a mapping" {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Citation, E> {
            SourceId::new(text).map(Citation::of).map_err(E::custom)
        }
    }
}

impl Citation {
    /// The whole source.
    pub fn of(source: SourceId) -> Self {
        Self {
            source,
            locator: None,
        }
    }
}

impl crate::explain::Checked for Citation {
    const DEFINITION: &'static str = "Citation";
    fn refusal(text: &str) -> Option<String> {
        SourceId::refusal(text)
    }
}

mapping! {
    /// What other sources say of a field of the record.
    pub struct Dispute {
        /// The name of the field, with dots where it lies inside another: `stops.0.date`.
        pub field: Text,
        /// What these sources say.
        pub says: Text,
        /// The sources that say so; at least one.
        pub sources: OneOrMore<Citation>,
    }
}
