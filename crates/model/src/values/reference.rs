//! References to records of several kinds: a mapping of one key, which names the kind.

use std::fmt;

use super::{
    CountryCode, DeploymentId, DocumentId, MeetingId, MinisterialMeetingId, OfficeId, OperationId,
    OrganisationId, PersonId, PlaceId, TopicId, VisitId,
};
use crate::kind::Kind;
use crate::words::shown;

macro_rules! reference {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident {
            $(#[doc = $key_doc:literal] $key:ident: $Variant:ident($Id:ty),)+
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name {
            $(#[doc = $key_doc] $Variant($Id),)+
        }

        impl $Name {
            /// The kind of the record referred to.
            pub fn kind(&self) -> Kind {
                match self {
                    $($Name::$Variant(_) => Kind::$Variant,)+
                }
            }

            /// The identifier of the record referred to; for a country, its code.
            pub fn id(&self) -> &str {
                match self {
                    $($Name::$Variant(id) => id.as_str(),)+
                }
            }

            /// The key under which the reference is written, such as `ministerial_meeting`.
            pub fn key(&self) -> &'static str {
                match self {
                    $($Name::$Variant(_) => stringify!($key),)+
                }
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map([(self.key(), self.id())])
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const KEYS: &[&str] = &[$(stringify!($key)),+];
                struct OneKeyVisitor;
                impl<'de> serde::de::Visitor<'de> for OneKeyVisitor {
                    type Value = $Name;
                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str("a mapping with one key, ")?;
                        crate::words::one_of(formatter, KEYS)
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<$Name, A::Error> {
                        use serde::de::Error;
                        let Some(key) = map.next_key::<String>()? else {
                            return Err(A::Error::custom(no_key(KEYS)));
                        };
                        let reference = match key.as_str() {
                            $(stringify!($key) => $Name::$Variant(map.next_value()?),)+
                            _ => return Err(A::Error::unknown_field(&key, KEYS)),
                        };
                        match map.next_key::<String>()? {
                            None => Ok(reference),
                            Some(other) => Err(A::Error::custom(second_key(&key, &other))),
                        }
                    }
                }
                deserializer.deserialize_map(OneKeyVisitor)
            }
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut properties = serde_json::Map::new();
                $(
                    let mut property = generator.subschema_for::<$Id>();
                    property.insert("description".into(), $key_doc.into());
                    properties.insert(stringify!($key).into(), property.into());
                )+
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*),
                    "type": "object",
                    "properties": properties,
                    "additionalProperties": false,
                    "minProperties": 1,
                    "maxProperties": 1,
                })
            }
        }
    };
}

fn no_key(keys: &[&str]) -> String {
    format!(
        "the reference is empty, it needs one key of `{}`",
        keys.join("`, `")
    )
}

fn second_key(first: &str, second: &str) -> String {
    format!(
        "the reference has {} beside {}, it names one record",
        shown(second),
        shown(first)
    )
}

reference! {
    /// A reference to a record: a mapping with exactly one key, which names the kind.
    pub enum Ref {
        /// A person.
        person: Person(PersonId),
        /// An office.
        office: Office(OfficeId),
        /// An organisation.
        organisation: Organisation(OrganisationId),
        /// A country.
        country: Country(CountryCode),
        /// A place.
        place: Place(PlaceId),
        /// A visit.
        visit: Visit(VisitId),
        /// A meeting.
        meeting: Meeting(MeetingId),
        /// A ministerial meeting.
        ministerial_meeting: MinisterialMeeting(MinisterialMeetingId),
        /// A deployment.
        deployment: Deployment(DeploymentId),
        /// An operation.
        operation: Operation(OperationId),
        /// A document.
        document: Document(DocumentId),
        /// A topic.
        topic: Topic(TopicId),
    }
}

reference! {
    /// A reference to a country or an organisation: a mapping with exactly one key.
    pub enum CountryOrOrganisation {
        /// A country.
        country: Country(CountryCode),
        /// An organisation.
        organisation: Organisation(OrganisationId),
    }
}

reference! {
    /// A reference to a country or a place: a mapping with exactly one key.
    pub enum CountryOrPlace {
        /// A country.
        country: Country(CountryCode),
        /// A place.
        place: Place(PlaceId),
    }
}

reference! {
    /// A reference to a meeting or a ministerial meeting: a mapping with exactly one key.
    pub enum MeetingRef {
        /// A meeting.
        meeting: Meeting(MeetingId),
        /// A ministerial meeting.
        ministerial_meeting: MinisterialMeeting(MinisterialMeetingId),
    }
}

reference! {
    /// A reference to an office or a person: a mapping with exactly one key.
    pub enum OfficeOrPerson {
        /// An office.
        office: Office(OfficeId),
        /// A person.
        person: Person(PersonId),
    }
}

reference! {
    /// A reference to a document: a mapping with exactly one key.
    pub enum DocumentRef {
        /// A document.
        document: Document(DocumentId),
    }
}

reference! {
    /// Of whom or of what a coverage speaks: a mapping with exactly one key.
    pub enum CoverageSubject {
        /// A person.
        person: Person(PersonId),
        /// An office.
        office: Office(OfficeId),
        /// An organisation.
        organisation: Organisation(OrganisationId),
        /// A country.
        country: Country(CountryCode),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_key() {
        let reason = |text: &str| {
            serde_json::from_str::<MeetingRef>(text)
                .unwrap_err()
                .to_string()
        };
        assert!(reason("{}").starts_with(
            "the reference is empty, it needs one key of `meeting`, `ministerial_meeting`"
        ));
        assert!(
            reason(r#"{"meeting": "a", "ministerial_meeting": "b"}"#).starts_with(
                "the reference has `ministerial_meeting` beside `meeting`, it names one record"
            )
        );
        assert!(
            reason(r#"{"meeting": "a", "meeting": "b"}"#)
                .starts_with("the reference has `meeting` beside `meeting`")
        );
        assert!(
            reason(r#"{"metting": "a"}"#).starts_with(
                "unknown field `metting`, expected `meeting` or `ministerial_meeting`"
            )
        );
    }

    #[test]
    fn the_key_names_the_kind() {
        let text = r#"{"ministerial_meeting":"2021-11-30-riga"}"#;
        let reference: Ref = serde_json::from_str(text).unwrap();
        assert_eq!(reference.kind(), Kind::MinisterialMeeting);
        assert_eq!(reference.id(), "2021-11-30-riga");
        assert_eq!(serde_json::to_string(&reference).unwrap(), text);
    }
}
