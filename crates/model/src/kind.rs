//! The fifteen kinds of records, and the one table that names them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Hands the table of kinds to a macro. A row holds: the kind, the type of its tag, its name,
/// its plural as a key of a dossier, the folder of its records, what one of its records is.
macro_rules! with_kinds {
    ($callback:ident) => {
        $callback! {
            Visit VisitTag "visit" visits "visits" "A visit of one or more persons to one or more countries.";
            Meeting MeetingTag "meeting" meetings "meetings" "A meeting that stands by itself, such as a summit that several visits attend.";
            MinisterialMeeting MinisterialMeetingTag "ministerial-meeting" ministerial_meetings "ministerial-meetings" "A meeting of a body at the level of ministers, of heads of state and government, or of those who stand in for them.";
            Deployment DeploymentTag "deployment" deployments "deployments" "Forces or experts sent to a country or an area.";
            Operation OperationTag "operation" operations "operations" "A frame under which several deployments stand.";
            Statement StatementTag "statement" statements "statements" "What a speaker said.";
            Document DocumentTag "document" documents "documents" "An agreement, a declaration or another text that parties make, or mean to make.";
            Coverage CoverageTag "coverage" coverage "coverage" "What the data set claims to hold whole.";
            Person PersonTag "person" persons "persons" "A person, with the offices held and when.";
            Office OfficeTag "office" offices "offices" "An office of a country or of an organisation, whoever holds it.";
            Organisation OrganisationTag "organisation" organisations "organisations" "An organisation, a body of one, a government or the like.";
            Country CountryTag "country" countries "countries" "A country, present or past.";
            Place PlaceTag "place" places "places" "A place at which something happens.";
            Topic TopicTag "topic" topics "topics" "A matter that is spoken about, in the manner of a thesaurus (SKOS).";
            Source SourceTag "source" sources "sources" "A text or a data set from which facts are taken.";
        }
    };
}
pub(crate) use with_kinds;

macro_rules! declare_kinds {
    ($($Kind:ident $Tag:ident $name:literal $plural:ident $folder:literal $doc:literal;)+) => {
        enumeration! {
            /// The kind of a record.
            pub enum Kind {
                $(#[doc = $doc] $Kind = $name,)+
            }
        }

        impl Kind {
            /// The key of the kind in a dossier, such as `ministerial_meetings`.
            pub fn plural(self) -> &'static str {
                match self {
                    $(Kind::$Kind => stringify!($plural),)+
                }
            }

            /// The folder of the kind's records, such as `ministerial-meetings`.
            pub fn folder(self) -> &'static str {
                match self {
                    $(Kind::$Kind => $folder,)+
                }
            }

            /// The name of the kind among the definitions of the schemas, such as
            /// `MinisterialMeeting`.
            pub fn definition(self) -> &'static str {
                match self {
                    $(Kind::$Kind => stringify!($Kind),)+
                }
            }

            /// The kind of that name, such as `ministerial-meeting`.
            pub fn from_name(name: &str) -> Option<Kind> {
                match name {
                    $($name => Some(Kind::$Kind),)+
                    _ => None,
                }
            }

            /// The kind of that plural, such as `ministerial_meetings`.
            pub fn from_plural(plural: &str) -> Option<Kind> {
                match plural {
                    $(stringify!($plural) => Some(Kind::$Kind),)+
                    _ => None,
                }
            }

            /// What one record of the kind is, in one sentence.
            pub fn description(self) -> &'static str {
                match self {
                    $(Kind::$Kind => $doc,)+
                }
            }
        }

        $(
            #[doc = concat!("The tag `", $name, "`, which the field `type` of such a record holds.")]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct $Tag;

            impl Serialize for $Tag {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str($name)
                }
            }

            impl<'de> Deserialize<'de> for $Tag {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct TagVisitor;
                    impl serde::de::Visitor<'_> for TagVisitor {
                        type Value = $Tag;
                        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                            formatter.write_str(concat!("`", $name, "`"))
                        }
                        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$Tag, E> {
                            if text == $name {
                                Ok($Tag)
                            } else {
                                Err(E::custom(other_kind(text, $name)))
                            }
                        }
                    }
                    deserializer.deserialize_str(TagVisitor)
                }
            }

            impl schemars::JsonSchema for $Tag {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($Tag).into()
                }
                fn inline_schema() -> bool {
                    true
                }
                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    schemars::json_schema!({ "type": "string", "const": $name })
                }
            }
        )+
    };
}

with_kinds!(declare_kinds);

fn other_kind(text: &str, name: &str) -> String {
    format!(
        "the type {} stands where a {name} belongs",
        crate::words::shown(text)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_plurals_and_folders_are_told_apart() {
        for &kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.name()), Some(kind));
            assert_eq!(Kind::from_plural(kind.plural()), Some(kind));
            assert_eq!(kind.folder(), kind.plural().replace('_', "-"));
        }
        assert_eq!(Kind::ALL.len(), 15);
        assert_eq!(Kind::from_plural("ministerial-meetings"), None);
    }
}
