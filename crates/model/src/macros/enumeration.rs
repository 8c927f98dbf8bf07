//! Enumerations of documented values.

/// An enumeration of documented values, each written as one kebab-case text.
macro_rules! enumeration {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident {
            $($(#[doc = $value_doc:literal])+ $Value:ident = $text:literal,)+
        }
        $(default $Default:ident;)?
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name {
            $($(#[doc = $value_doc])+ $Value,)+
        }

        impl $Name {
            /// Every value, in the order of their declaration.
            pub const ALL: &'static [$Name] = &[$($Name::$Value),+];

            /// The text that stands for the value in the data.
            pub fn name(self) -> &'static str {
                match self {
                    $($Name::$Value => $text,)+
                }
            }
        }

        $(
            impl Default for $Name {
                fn default() -> Self {
                    $Name::$Default
                }
            }
        )?

        impl std::fmt::Display for $Name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.name())
            }
        }

        impl std::str::FromStr for $Name {
            type Err = crate::Invalid;
            fn from_str(text: &str) -> Result<Self, crate::Invalid> {
                match text {
                    $($text => Ok($Name::$Value),)+
                    _ => Err(crate::words::not_one_of(text, &[$($text),+]).into()),
                }
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct NameVisitor;
                impl serde::de::Visitor<'_> for NameVisitor {
                    type Value = $Name;
                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        crate::words::one_of(formatter, &[$($text),+])
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$Name, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(NameVisitor)
            }
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*),
                    "type": "string",
                    "enum": [$($text),+],
                    "x-enum-descriptions": [$(concat!($($value_doc, "\n"),+)),+],
                })
            }
        }

        impl crate::explain::Checked for $Name {
            const DEFINITION: &'static str = stringify!($Name);
            fn refusal(text: &str) -> Option<String> {
                text.parse::<$Name>().err().map(String::from)
            }
        }
    };
}
