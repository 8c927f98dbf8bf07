//! Where a place lies, in decimal degrees of the World Geodetic System 1984.

use std::borrow::Cow;
use std::fmt;

macro_rules! coordinate {
    ($(#[doc = $doc:literal])* pub struct $Name:ident; $word:literal, $limit:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, PartialOrd, serde::Serialize)]
        #[serde(transparent)]
        pub struct $Name(f64);

        impl $Name {
            /// Takes the decimal degrees, or says that they are out of bounds.
            pub fn new(degrees: f64) -> Result<Self, crate::Invalid> {
                if (-$limit..=$limit).contains(&degrees) {
                    Ok(Self(degrees))
                } else {
                    Err(format!(
                        concat!("{} is no ", $word, ", it lies beyond {} degrees"),
                        degrees, $limit
                    )
                    .into())
                }
            }

            /// The decimal degrees.
            pub fn degrees(self) -> f64 {
                self.0
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, formatter)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct DegreesVisitor;
                impl serde::de::Visitor<'_> for DegreesVisitor {
                    type Value = $Name;
                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str(concat!("a ", $word, " in decimal degrees"))
                    }
                    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<$Name, E> {
                        self.visit_f64(number as f64)
                    }
                    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<$Name, E> {
                        self.visit_f64(number as f64)
                    }
                    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<$Name, E> {
                        $Name::new(number).map_err(E::custom)
                    }
                }
                deserializer.deserialize_any(DegreesVisitor)
            }
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*),
                    "type": "number",
                    "minimum": -($limit as i64),
                    "maximum": $limit as i64,
                })
            }
        }
    };
}

coordinate! {
    /// A latitude in decimal degrees (WGS 84), positive north of the equator.
    pub struct Latitude; "latitude", 90.0
}

coordinate! {
    /// A longitude in decimal degrees (WGS 84), positive east of Greenwich.
    pub struct Longitude; "longitude", 180.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beyond_the_poles_there_is_nothing() {
        assert_eq!(
            Latitude::new(124.1).unwrap_err(),
            "124.1 is no latitude, it lies beyond 90 degrees"
        );
        assert!(Longitude::new(-180.0).is_ok());
        assert!(Latitude::new(f64::NAN).is_err());
        assert_eq!(
            serde_json::from_str::<Latitude>("57").unwrap().degrees(),
            57.0
        );
    }
}
