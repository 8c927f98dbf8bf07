//! Whole numbers with bounds that the schema and the types both hold.

use std::borrow::Cow;
use std::fmt;

use crate::Invalid;

/// A whole number within bounds. `10.0` is one, as JSON Schema has it.
macro_rules! bounded_integer {
    ($(#[doc = $doc:literal])* pub struct $Name:ident($Inner:ty); $minimum:literal to $maximum:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $Name($Inner);

        impl $Name {
            /// The smallest value.
            pub const MINIMUM: $Inner = $minimum;
            /// The greatest value.
            pub const MAXIMUM: $Inner = $maximum;

            /// Takes the number, or says that it is out of bounds.
            pub fn new(number: $Inner) -> Result<Self, Invalid> {
                Self::of_integer(i128::from(number))
            }

            /// The number.
            pub fn get(self) -> $Inner {
                self.0
            }

            fn of_integer(number: i128) -> Result<Self, Invalid> {
                match <$Inner>::try_from(number) {
                    Ok(within) if (Self::MINIMUM..=Self::MAXIMUM).contains(&within) => {
                        Ok(Self(within))
                    }
                    _ => Err(out_of_bounds(&number, &Self::MINIMUM, &Self::MAXIMUM).into()),
                }
            }

            /// Takes a number that JSON may have written with a fraction or an exponent.
            pub(crate) fn of_float(number: f64) -> Result<Self, Invalid> {
                if number.fract() != 0.0 {
                    return Err(format!("{number} is no whole number").into());
                }
                if number.abs() > 1e18 {
                    return Err(out_of_bounds(&number, &Self::MINIMUM, &Self::MAXIMUM).into());
                }
                // Exact: a whole number of this size fits, and the cast drops no fraction.
                Self::of_integer(number as i128)
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
                struct NumberVisitor;
                impl serde::de::Visitor<'_> for NumberVisitor {
                    type Value = $Name;
                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str(concat!(
                            "a whole number from ", $minimum, " to ", $maximum
                        ))
                    }
                    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<$Name, E> {
                        $Name::of_integer(number.into()).map_err(E::custom)
                    }
                    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<$Name, E> {
                        $Name::of_integer(number.into()).map_err(E::custom)
                    }
                    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<$Name, E> {
                        $Name::of_float(number).map_err(E::custom)
                    }
                }
                deserializer.deserialize_any(NumberVisitor)
            }
        }

        impl schemars::JsonSchema for $Name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*),
                    "type": "integer",
                    "minimum": $minimum,
                    "maximum": $maximum,
                })
            }
        }
    };
}

fn out_of_bounds(
    number: &dyn fmt::Display,
    minimum: &dyn fmt::Display,
    maximum: &dyn fmt::Display,
) -> String {
    format!("{number} is not between {minimum} and {maximum}")
}

bounded_integer! {
    /// A number of persons or things.
    pub struct Quantity(u32); 0 to 999_999_999
}

bounded_integer! {
    /// How many persons hold an office at one time.
    pub struct Seats(u16); 1 to 9_999
}

impl Default for Seats {
    fn default() -> Self {
        Self(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_whole_however_it_is_written() {
        let read = |text: &str| serde_json::from_str::<Seats>(text).map(Seats::get);
        for text in ["10", "10.0", "1e1"] {
            assert_eq!(read(text).unwrap(), 10, "{text}");
        }
        assert!(
            read("10.5")
                .unwrap_err()
                .to_string()
                .starts_with("10.5 is no whole number")
        );
        assert!(
            read("0")
                .unwrap_err()
                .to_string()
                .starts_with("0 is not between 1 and 9999")
        );
        assert!(read("1e300").is_err() && read("-1").is_err() && read("\"10\"").is_err());
        assert_eq!(serde_json::from_str::<Quantity>("-0.0").unwrap().get(), 0);
    }
}
