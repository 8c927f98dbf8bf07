//! Closed mappings.

/// A closed mapping: unknown keys, `null` and lists in its place are refused.
///
/// Two things that a plain derive would let pass are shut out: a struct read from a list by
/// position, and `null` for an optional field. The derived code therefore stands on a private
/// twin, and the public type reads itself from mappings alone, or from the short form that
/// follows after `else`.
macro_rules! mapping {
    ($(#[$meta:meta])* pub struct $Name:ident { $($body:tt)* }) => {
        mapping! {
            $(#[$meta])*
            pub struct $Name { $($body)* }
            else "a mapping" {}
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $Name:ident { $($body:tt)* }
        else $expecting:literal { $($short:tt)* }
    ) => {
        mapping! {
            @fields
            #[derive(Clone, Debug, PartialEq, schemars::JsonSchema)]
            #[serde(deny_unknown_fields)]
            $(#[$meta])*
            pub struct $Name { $($body)* }
        }

        const _: () = {
            type Public = $Name;

            mapping! {
                @fields
                #[derive(serde::Serialize, serde::Deserialize)]
                #[serde(remote = "Public", deny_unknown_fields)]
                struct Mapping { $($body)* }
            }

            impl serde::Serialize for $Name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Mapping::serialize(self, serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for $Name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct MappingVisitor;
                    impl<'de> serde::de::Visitor<'de> for MappingVisitor {
                        type Value = $Name;
                        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            formatter.write_str($expecting)
                        }
                        fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$Name, A::Error> {
                            Mapping::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                        }
                        $($short)*
                    }
                    deserializer.deserialize_any(MappingVisitor)
                }
            }
        };
    };
    (@fields $($struct:tt)*) => {
        #[serde_with_macros::apply(
            crate = "::serde_with_macros",
            Option => #[serde(
                default,
                skip_serializing_if = "Option::is_none",
                deserialize_with = "crate::values::present"
            )],
            Vec => #[serde(default, skip_serializing_if = "Vec::is_empty")],
            Names => #[serde(default, skip_serializing_if = "crate::Names::is_empty")],
            ExternalIds => #[serde(default, skip_serializing_if = "crate::ExternalIds::is_empty")],
            Ext => #[serde(default, skip_serializing_if = "crate::Ext::is_empty")],
            bool => #[serde(default)],
        )]
        $($struct)*
    };
}
