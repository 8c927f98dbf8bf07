//! What the schema says, feature by feature, and how much of it a language keeps.

use std::fmt;

use crate::shape::{Field, Form, Shape, Type};

macro_rules! features {
    ($($(#[doc = $doc:literal])+ $Name:ident = $name:literal,)+) => {
        /// Something that the schema says and that a generated type may keep or lose.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Feature {
            $($(#[doc = $doc])+ $Name,)+
        }

        impl Feature {
            /// Every feature, in the order of the loss table.
            pub const ALL: &'static [Feature] = &[$(Feature::$Name),+];

            /// Its name in the loss table and in the corpus: `tagged-union`.
            pub fn name(self) -> &'static str {
                match self { $(Feature::$Name => $name,)+ }
            }

            /// What it is, in a sentence.
            pub fn doc(self) -> &'static str {
                match self { $(Feature::$Name => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

features! {
    /// A record is one of the kinds, told apart by its `type`.
    TaggedUnion = "tagged-union",
    /// A mapping that has exactly one of several keys.
    Alternatives = "alternatives",
    /// A mapping that has at least one key, whichever it is.
    AtLeastOneKey = "at-least-one-key",
    /// A mapping without unknown keys.
    ClosedObjects = "closed-objects",
    /// A key that must be there.
    RequiredFields = "required-fields",
    /// A text where a text belongs, a list where a list belongs; never `null`.
    Types = "types",
    /// One of several texts.
    Enumerations = "enumerations",
    /// A text that matches a pattern.
    Patterns = "patterns",
    /// A text of at most so many characters.
    Lengths = "lengths",
    /// A number within bounds.
    Bounds = "bounds",
    /// A number without a fraction.
    WholeNumbers = "whole-numbers",
    /// A list of at least one item.
    NonEmptyLists = "non-empty-lists",
    /// A mapping whose keys match a pattern.
    KeyPatterns = "key-patterns",
    /// A value of a project's own, at no depth of which there is `null`.
    FreeValues = "free-values",
    /// A key that stands in a mapping once.
    KeysOnce = "keys-once",
    /// The kind of record that an identifier refers to.
    References = "references",
    /// What people mean who leave a field out.
    Defaults = "defaults",
    /// Examples of a text.
    Examples = "examples",
    /// The docs of types.
    TypeDocs = "type-docs",
    /// The docs of the kinds of records, one each.
    KindDocs = "kind-docs",
    /// The docs of fields.
    FieldDocs = "field-docs",
    /// The docs of the values of enumerations, tied to each value.
    ValueDocs = "value-docs",
}

/// What becomes of a feature in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Keeping {
    /// The type itself holds it: a program that breaks it does not compile or does not load.
    /// Its reader refuses what breaks it. A doc stands where the language looks for docs.
    Kept,
    /// The generated reader refuses what breaks it; the type does not show it.
    Checked,
    /// A comment tells it, and nothing refuses what breaks it.
    Documented,
    /// Nothing of it is left.
    Lost,
}

impl Keeping {
    /// The word in the loss table.
    pub fn name(self) -> &'static str {
        match self {
            Keeping::Kept => "kept",
            Keeping::Checked => "checked",
            Keeping::Documented => "documented",
            Keeping::Lost => "lost",
        }
    }

    /// Whether a reader refuses what breaks the feature.
    pub fn refuses(self) -> bool {
        matches!(self, Keeping::Kept | Keeping::Checked)
    }
}

impl fmt::Display for Keeping {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl Feature {
    /// Whether the feature is a doc or another remark, which no document can break.
    pub fn is_remark(self) -> bool {
        use Feature::*;
        matches!(
            self,
            References | Defaults | Examples | TypeDocs | KindDocs | FieldDocs | ValueDocs
        )
    }

    /// Whether the schema says anything of the sort.
    pub fn is_in(self, shape: &Shape) -> bool {
        let forms = || shape.definitions.iter().map(|one| &one.form);
        let fields = || forms().flat_map(Form::fields);
        let any_form = |found: fn(&Form) -> bool| forms().any(found);
        let any_field = |found: fn(&Field) -> bool| fields().any(found);
        match self {
            Feature::TaggedUnion | Feature::KindDocs => {
                any_form(|form| matches!(form, Form::Union(_)))
            }
            Feature::Alternatives => any_form(|form| matches!(form, Form::Choice(_))),
            Feature::AtLeastOneKey => {
                any_form(|form| matches!(form, Form::Struct(one) if one.least > 0))
            }
            Feature::ClosedObjects | Feature::KeysOnce | Feature::FieldDocs => any_field(|_| true),
            Feature::RequiredFields => any_field(|field| field.is_required),
            Feature::Types | Feature::TypeDocs => any_form(|_| true),
            Feature::Enumerations | Feature::ValueDocs => {
                any_form(|form| matches!(form, Form::Enumeration(_)))
            }
            Feature::Patterns => any_form(|form| matches!(form, Form::Text(_))),
            Feature::Lengths => {
                any_form(|form| matches!(form, Form::Text(text) if text.longest.is_some()))
            }
            Feature::Bounds => any_form(|form| matches!(form, Form::Number(_))),
            Feature::WholeNumbers => {
                any_form(|form| matches!(form, Form::Number(number) if number.is_whole))
            }
            Feature::NonEmptyLists => {
                any_field(|field| matches!(field.ty, Type::List { least, .. } if least > 0))
            }
            Feature::KeyPatterns => any_form(|form| matches!(form, Form::Map(_))),
            Feature::FreeValues => any_form(|form| matches!(form, Form::Free)),
            Feature::References => {
                any_form(|form| matches!(form, Form::Text(text) if text.refers_to.is_some()))
            }
            Feature::Defaults => any_field(|field| field.default.is_some()),
            Feature::Examples => {
                any_form(|form| matches!(form, Form::Text(text) if !text.examples.is_empty()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_says_something_of_every_feature() {
        let shape = Shape::interchange();
        for feature in Feature::ALL {
            assert!(feature.is_in(&shape), "{}", feature.name());
        }
    }

    #[test]
    fn the_names_differ_and_the_docs_are_sentences() {
        let mut names: Vec<_> = Feature::ALL.iter().map(|feature| feature.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Feature::ALL.len());
        for feature in Feature::ALL {
            let doc = feature.doc();
            assert!(doc.ends_with('.') && !doc.starts_with(' '), "{doc:?}");
        }
    }
}
