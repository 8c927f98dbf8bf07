//! Counts, as exact as their sources are.

use std::fmt;
use std::str::FromStr;

use serde::de;
use serde_json::{Value, json};

use super::Quantity;
use crate::Invalid;
use crate::words::shown;

const PATTERN: &str =
    "^(?:~(?:0|[1-9][0-9]{0,8})|(?:0|[1-9][0-9]{0,8})(?:[+]|-(?:0|[1-9][0-9]{0,8})))$";

mapping! {
    /// How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
    /// `900+` (at least 900) or `900-1200`, or as a mapping.
    #[schemars(extend("x-short" = short_form()))]
    pub struct Count {
        /// The smallest number that it may be.
        pub minimum: Quantity,
        /// The greatest number that it may be; absent where the source names none.
        pub maximum: Option<Quantity>,
        /// Whether the source gives the numbers as approximate.
        pub approximate: bool,
    }
    else "a count such as `10`, `~900`, `900+` or `900-1200`" {
        fn visit_u64<E: de::Error>(self, number: u64) -> Result<Count, E> {
            match i64::try_from(number) {
                Ok(number) => self.visit_i64(number),
                Err(_) => self.visit_f64(number as f64),
            }
        }

        fn visit_i64<E: de::Error>(self, number: i64) -> Result<Count, E> {
            match u32::try_from(number) {
                Ok(number) => Quantity::new(number).map(Count::exactly).map_err(E::custom),
                Err(_) => self.visit_f64(number as f64),
            }
        }

        fn visit_f64<E: de::Error>(self, number: f64) -> Result<Count, E> {
            Quantity::of_float(number).map(Count::exactly).map_err(E::custom)
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Count, E> {
            text.parse().map_err(E::custom)
        }
    }
}

fn short_form() -> Value {
    json!({
        "type": ["integer", "string"],
        "minimum": Quantity::MINIMUM,
        "maximum": Quantity::MAXIMUM,
        "pattern": PATTERN,
    })
}

impl Count {
    /// A count that is known.
    pub fn exactly(number: Quantity) -> Self {
        Self {
            minimum: number,
            maximum: Some(number),
            approximate: false,
        }
    }

    /// The number, where the source gives one number and means it.
    pub fn exact(&self) -> Option<u32> {
        (self.maximum == Some(self.minimum) && !self.approximate).then(|| self.minimum.get())
    }
}

impl FromStr for Count {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl Count {
    fn parsed(text: &str) -> Result<Self, String> {
        let quantity = |digits: &str| {
            let canonical = digits == "0" || !digits.starts_with('0');
            let digits_only = digits.bytes().all(|byte| byte.is_ascii_digit());
            let number = digits.parse().ok().filter(|_| canonical && digits_only);
            number
                .and_then(|number| Quantity::new(number).ok())
                .ok_or_else(|| refusal(text))
        };
        if let Some(digits) = text.strip_prefix('~') {
            let number = quantity(digits)?;
            Ok(Self {
                minimum: number,
                maximum: Some(number),
                approximate: true,
            })
        } else if let Some(digits) = text.strip_suffix('+') {
            Ok(Self {
                minimum: quantity(digits)?,
                maximum: None,
                approximate: false,
            })
        } else if let Some((minimum, maximum)) = text.split_once('-') {
            let (minimum, maximum) = (quantity(minimum)?, quantity(maximum)?);
            Ok(Self {
                minimum,
                maximum: Some(maximum),
                approximate: false,
            })
        } else {
            Err(refusal(text))
        }
    }
}

fn refusal(text: &str) -> String {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(text) {
        format!("{} is a number in quotes", shown(text))
    } else if text.contains(['–', '—']) {
        format!(
            "{} is joined by a dash, a range is joined by a hyphen",
            shown(text)
        )
    } else if digits(&text.replace([',', '.', ' ', '\'', '_'], "")) {
        format!(
            "{} separates its digits, a count has digits alone",
            shown(text)
        )
    } else {
        format!(
            "{} is no count, a count is like `10`, `~900`, `900+` or `900-1200`",
            shown(text)
        )
    }
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.approximate {
            formatter.write_str("~")?;
        }
        match self.maximum {
            None => write!(formatter, "{}+", self.minimum),
            Some(maximum) if maximum == self.minimum => write!(formatter, "{maximum}"),
            Some(maximum) => write!(formatter, "{}-{maximum}", self.minimum),
        }
    }
}

impl crate::explain::Checked for Count {
    const DEFINITION: &'static str = "Count";
    fn refusal(text: &str) -> Option<String> {
        text.parse::<Count>().err().map(String::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_short_form_has_its_mapping() {
        let written = |text: &str| {
            let count: Count = serde_json::from_str(text).unwrap();
            (serde_json::to_string(&count).unwrap(), count.to_string())
        };
        let pair = |json: &str, text: &str| (json.to_owned(), text.to_owned());
        assert_eq!(
            written("10"),
            pair(r#"{"minimum":10,"maximum":10,"approximate":false}"#, "10")
        );
        assert_eq!(
            written(r#""~900""#),
            pair(
                r#"{"minimum":900,"maximum":900,"approximate":true}"#,
                "~900"
            )
        );
        assert_eq!(
            written(r#""900+""#),
            pair(r#"{"minimum":900,"approximate":false}"#, "900+")
        );
        assert_eq!(
            written(r#""900-1200""#),
            pair(
                r#"{"minimum":900,"maximum":1200,"approximate":false}"#,
                "900-1200"
            )
        );
        assert_eq!(
            written(r#"{"minimum":1}"#),
            pair(r#"{"minimum":1,"approximate":false}"#, "1+")
        );
    }

    #[test]
    fn a_refusal_says_what_to_look_at() {
        let reason = |text: &str| text.parse::<Count>().unwrap_err();
        assert_eq!(reason("10"), "`10` is a number in quotes");
        assert_eq!(
            reason("900–1200"),
            "`900–1200` is joined by a dash, a range is joined by a hyphen"
        );
        assert_eq!(
            reason("1,100"),
            "`1,100` separates its digits, a count has digits alone"
        );
        assert_eq!(
            reason("many"),
            "`many` is no count, a count is like `10`, `~900`, `900+` or `900-1200`"
        );
        for text in ["~0900", "+900", "900-", "~", "1-2-3", "1000000000+"] {
            assert!(text.parse::<Count>().is_err(), "{text}");
        }
    }
}
